//! Facts to bytes, one file per format.

pub mod changes_csv;
pub mod changes_v1;
mod csv;
pub mod history_v1;
mod json;
pub mod lists;
mod m365;
pub mod m365_service;
pub mod page_v1;
pub mod release_v1;

use std::io::{self, Write};

use crate::diagnostic::Diagnostic;
use crate::extract::Page;

pub use crate::release::{content_hash, release_hash};

/// What of a page a format may leave out, and what it adds on request.
#[derive(Debug, Clone, Copy, Default)]
pub struct Extras {
    /// Whether comments are listed.
    pub comments: bool,
}

/// Why a page cannot be written in a format.
#[derive(Debug)]
pub enum ExportError {
    /// The sink failed.
    Io(io::Error),
    /// The format needs something that the page lacks: what, in words that follow the format's name.
    Inexpressible(String),
}

impl From<io::Error> for ExportError {
    fn from(err: io::Error) -> Self {
        Self::Io(err)
    }
}

/// A format of page documents.
pub trait Export: Sync {
    /// Its name on the command line.
    fn name(&self) -> &'static str;

    /// Whether one output holds several pages.
    fn holds_many(&self) -> bool;

    /// Writes what stands before the first page.
    ///
    /// # Errors
    /// When the sink fails.
    fn begin(&self, _out: &mut dyn Write) -> io::Result<()> {
        Ok(())
    }

    /// Appends a page to `out`: whole pages, because they are read in parallel and written in order.
    ///
    /// # Errors
    /// When the page has no form in this format.
    fn page(
        &self,
        page: &Page,
        diagnostics: &[Diagnostic],
        extras: Extras,
        out: &mut Vec<u8>,
    ) -> Result<(), ExportError>;
}

/// A document as indented JSON, with its line feed.
pub(crate) fn pretty(document: &(impl serde::Serialize + ?Sized)) -> Result<Vec<u8>, serde_json::Error> {
    let mut text = serde_json::to_vec_pretty(document)?;
    text.push(b'\n');
    Ok(text)
}

/// All formats, in the order of the help text.
pub static ALL: &[&dyn Export] = &[&json::Json, &json::JsonLines, &csv::Csv, &m365::M365];

/// The format of this name.
#[must_use]
pub fn named(name: &str) -> Option<&'static dyn Export> {
    ALL.iter().copied().find(|format| format.name() == name)
}
