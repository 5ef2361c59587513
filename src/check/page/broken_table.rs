//! `broken-table`: a table is not written as GFM wants it, and was read all the same.

use crate::check::PageCheck;
use crate::diagnostic::{Diagnostic, Level, Meta};
use crate::extract::Page;
use crate::table::OddityKind;

pub(super) struct BrokenTable;

const META: Meta = Meta {
    id: "broken-table",
    summary: "a table is not written as Markdown wants it",
    why: "The published page shows it as text, or without some of its rows.",
    bad: "A delimiter row of two cells under a header of three.",
    good: "As many cells in the delimiter row as in the header.",
    level: Level::Warning,
    fix: None,
};

impl PageCheck for BrokenTable {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn detect(&self, page: &Page, found: &mut Vec<Diagnostic>) {
        for table in &page.tables {
            for oddity in &table.table.oddities {
                if let Some(id) = message_id(oddity.kind) {
                    found.push(Diagnostic::new(&META, table.part, oddity.span).id(id));
                }
            }
        }
    }
}

/// The message for what was recovered; `None` for what other checks report.
fn message_id(kind: OddityKind) -> Option<&'static str> {
    Some(match kind {
        OddityKind::DelimiterWidth => "broken-table-delimiter",
        OddityKind::HeaderInBody => "broken-table-header",
        OddityKind::BlankLine => "broken-table-blank-line",
        OddityKind::LonePipe => "broken-table-lone-pipe",
        OddityKind::BrokenRow => "broken-table-row",
        OddityKind::RowAsBlock => "broken-table-block",
        OddityKind::GluedText => "broken-table-glued-text",
        OddityKind::StrayRows => "broken-table-stray-rows",
        OddityKind::SpanLimit => "broken-table-spans",
        OddityKind::Nesting => "broken-table-nesting",
        OddityKind::SurplusCells | OddityKind::Unclosed => return None,
    })
}
