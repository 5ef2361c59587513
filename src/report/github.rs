//! Annotations of GitHub Actions: workflow commands, a line each.

use std::io::{self, Write};

use crate::diagnostic::{Diagnostic, Level};
use crate::extract::Page;
use crate::message::Catalog;

use super::Naming;

/// Writes `diagnostics` of `page`, without those to be ignored; what the baseline has is a notice.
/// `from` names files as GitHub looks for them.
///
/// # Errors
/// When the sink fails.
pub fn write(page: &Page, diagnostics: &[Diagnostic], from: &Naming<'_>, out: &mut dyn Write) -> io::Result<()> {
    for diagnostic in diagnostics.iter().filter(|found| found.ignored.is_none()) {
        let file = &page.parts[diagnostic.part].file;
        let place = file.lines.place(&file.text, diagnostic.span);
        let command = match diagnostic.level {
            _ if diagnostic.known == Some(true) => "notice",
            Level::Error => "error",
            Level::Warning => "warning",
            Level::Note => "notice",
        };
        write!(
            out,
            "::{command} file={},line={},endLine={},",
            property(&from(&file.path)),
            place.line,
            place.end_line.max(place.line)
        )?;
        if place.line == place.end_line {
            // GitHub takes columns only where the annotation stays on one line.
            write!(out, "col={},endColumn={},", place.column, place.end_column)?;
        }
        writeln!(out, "title={}::{}", diagnostic.meta.id, data(&Catalog::source().message(diagnostic)))?;
    }
    Ok(())
}

/// Text after the colons of a workflow command.
fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// The value of a property of a workflow command.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
