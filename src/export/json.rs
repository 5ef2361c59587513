//! Page documents as JSON: one, indented, or many, a line each.

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
        out: &mut Vec<u8>,
    ) -> Result<(), ExportError> {
        serde_json::to_writer_pretty(&mut *out, &PageV1::new(page, diagnostics, extras))
            .map_err(std::io::Error::from)?;
        out.push(b'\n');
        Ok(())
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
        out: &mut Vec<u8>,
    ) -> Result<(), ExportError> {
        // A document is mostly some eight times its page: growing in steps would copy it again and again.
        out.reserve(page.parts.iter().map(|part| part.file.text.len()).sum::<usize>().saturating_mul(8));
        serde_json::to_writer(&mut *out, &PageV1::new(page, diagnostics, extras)).map_err(std::io::Error::from)?;
        out.push(b'\n');
        Ok(())
    }
}
