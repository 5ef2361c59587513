//! `missing-table`: the translation lacks a table or list of its source.

use crate::check::{PagePair, PairCheck};
use crate::diagnostic::{Diagnostic, Level, Meta};
use crate::span::Span;

use super::missing_row::shortened;

pub(super) struct MissingTable;

const META: Meta = Meta {
    id: "missing-table",
    summary: "a table or list of the source is missing",
    why: "All values of the table are missing from the translation.",
    bad: "The source has a table of hosts under a heading, the translation only the heading.",
    good: "The table under its heading.",
    level: Level::Error,
    fix: None,
};

impl PairCheck for MissingTable {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn detect(&self, pair: &PagePair<'_>, found: &mut Vec<Diagnostic>) {
        for lone in &pair.missing_tables {
            let text = pair.source.text(lone.at.0, lone.at.1).lines().next().unwrap_or_default().trim_end();
            let first = Span { start: lone.at.1.start, end: lone.at.1.start + text.len() as u32 };
            found.push(
                Diagnostic::new(&META, lone.near.0, lone.near.1)
                    .arg("text", shortened(text))
                    .counterpart(lone.at.0, first),
            );
        }
    }
}
