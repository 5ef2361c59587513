//! `changed-order`: the rows of a table stand in another order than in the source.
//!
//! Reported once for a table, at the first row that moved.

use crate::check::{PagePair, PairCheck};
use crate::diagnostic::{Diagnostic, Level, Meta};

pub(super) struct ChangedOrder;

const META: Meta = Meta {
    id: "changed-order",
    summary: "rows stand in another order than in the source",
    why: "Whoever compares the pages row by row loses the place.",
    bad: "The last row of the source is the first one here.",
    good: "The rows in the order of the source.",
    level: Level::Note,
    fix: None,
};

impl PairCheck for ChangedOrder {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn detect(&self, pair: &PagePair<'_>, found: &mut Vec<Diagnostic>) {
        for moved in &pair.moved {
            found.push(
                Diagnostic::new(&META, moved.at.0, moved.at.1)
                    .count("rows", moved.rows)
                    .counterpart(moved.source.0, moved.source.1),
            );
        }
    }
}
