//! `broken-table`: a table is not written as GFM wants it, and was read all the same.
//!
//! Bad: a delimiter row of two cells under a header of three. Good: as many cells in both.

use crate::check::PageCheck;
use crate::diagnostic::{Diagnostic, Level, Meta};
use crate::extract::Page;
use crate::table::OddityKind;

pub(super) struct BrokenTable;

const META: Meta = Meta {
    id: "broken-table",
    summary: "a table is not written as Markdown wants it",
    why: "The published page shows it as text, or without some of its rows.",
    level: Level::Warning,
};

impl PageCheck for BrokenTable {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn detect(&self, page: &Page, found: &mut Vec<Diagnostic>) {
        for table in &page.tables {
            for oddity in &table.table.oddities {
                if let Some((id, text)) = message(oddity.kind) {
                    found.push(Diagnostic::new(&META, table.part, oddity.span, text.to_owned()).id(id));
                }
            }
        }
    }
}

/// The message for what was recovered; `None` for what other checks report.
fn message(kind: OddityKind) -> Option<(&'static str, &'static str)> {
    Some(match kind {
        OddityKind::DelimiterWidth => {
            ("broken-table-delimiter", "the delimiter row has another number of cells than the header")
        }
        OddityKind::HeaderInBody => {
            ("broken-table-header", "the header is empty, and the first row of the body is one")
        }
        OddityKind::BlankLine => ("broken-table-blank-line", "a blank line cuts the table in two"),
        OddityKind::LonePipe => ("broken-table-lone-pipe", "a line of one pipe stands in the table"),
        OddityKind::BrokenRow => ("broken-table-row", "the row is broken over two lines"),
        OddityKind::RowAsBlock => {
            ("broken-table-block", "the row starts like a heading or list item, and ends the table there")
        }
        OddityKind::GluedText => {
            ("broken-table-glued-text", "a paragraph stands directly under the table, which makes it a row")
        }
        OddityKind::StrayRows => {
            ("broken-table-stray-rows", "rows without a header; they were read as part of the table before")
        }
        OddityKind::SpanLimit => {
            ("broken-table-spans", "cells span more rows and columns than are read; later spans count as one cell")
        }
        OddityKind::Nesting => {
            ("broken-table-nesting", "elements are nested deeper than is read; from here on only their text was")
        }
        OddityKind::SurplusCells | OddityKind::Unclosed => return None,
    })
}
