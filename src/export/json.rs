//! Page documents as JSON: one, indented, or many, a line each.

use std::io::Write;

use crate::diagnostic::Diagnostic;
use crate::extract::Page;

use super::page_v1::PageV1;
use super::{Export, ExportError, Extras};

/// One page document, indented.
pub(super) struct Json;

/// Page documents, one a line.
pub(super) struct JsonLines;

impl Export for Json {
    fn name(&self) -> &'static str {
        "json"
    }

    fn holds_many(&self) -> bool {
        false
    }

    fn page(
        &self,
        page: &Page,
        diagnostics: &[Diagnostic],
        extras: Extras,
        out: &mut dyn Write,
    ) -> Result<(), ExportError> {
        serde_json::to_writer_pretty(&mut *out, &PageV1::new(page, diagnostics, extras))
            .map_err(std::io::Error::from)?;
        Ok(out.write_all(b"\n")?)
    }
}

impl Export for JsonLines {
    fn name(&self) -> &'static str {
        "jsonl"
    }

    fn holds_many(&self) -> bool {
        true
    }

    fn page(
        &self,
        page: &Page,
        diagnostics: &[Diagnostic],
        extras: Extras,
        out: &mut dyn Write,
    ) -> Result<(), ExportError> {
        let mut text = serde_json::to_vec(&PageV1::new(page, diagnostics, extras)).map_err(std::io::Error::from)?;
        text.push(b'\n');
        Ok(out.write_all(&text)?)
    }
}
