//! `missing-table`: the translation lacks a table or list of its source.

use crate::check::{Lone, PagePair, PairCheck};
use crate::diagnostic::{Diagnostic, Level, Meta};
use crate::extract::facts::{TableFact, TableKind};
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
        let mut unread: Vec<&TableFact> =
            pair.target.tables.iter().filter(|fact| fact.kind == TableKind::Other).collect();
        for lone in &pair.missing_tables {
            let text = pair.source.text(lone.at.0, lone.at.1).lines().next().unwrap_or_default().trim_end();
            let first = Span { start: lone.at.1.start, end: lone.at.1.start + text.len() as u32 };
            let here = same_shape(pair, lone, &unread).map(|at| unread.remove(at));
            let mut diagnostic = match here {
                Some(fact) => {
                    let line = pair.target.text(fact.part, fact.table.span).lines().next().unwrap_or_default();
                    let start = fact.table.span.start;
                    let line = Span { start, end: start + line.trim_end().len() as u32 };
                    Diagnostic::new(&META, fact.part, line).id("missing-table-unread")
                }
                None => Diagnostic::new(&META, lone.near.0, lone.near.1),
            };
            // In words that nobody knew it may say what the source says.
            if here.is_some() {
                diagnostic.level = Level::Warning;
            }
            found.push(diagnostic.arg("text", shortened(text)).counterpart(lone.at.0, first));
        }
    }
}

/// Which of the tables without values has as many columns and rows as the table of the source.
fn same_shape(pair: &PagePair<'_>, lone: &Lone, unread: &[&TableFact]) -> Option<usize> {
    let there = pair.source.tables.iter().find(|fact| (fact.part, fact.table.span) == lone.at)?;
    let shape = |fact: &TableFact| (fact.table.header.len(), fact.table.rows.len());
    unread.iter().position(|fact| shape(fact) == shape(there))
}
