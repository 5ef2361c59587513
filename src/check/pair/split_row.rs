//! `split-row`: a row of the source stands in several rows here, several of its rows in one, or a row in another table.
//!
//! What the rows together lack or add is reported beside it, by the checks for values.

use crate::check::{PagePair, PairCheck};
use crate::diagnostic::{Diagnostic, Level, Meta};

pub(super) struct SplitRow;

const META: Meta = Meta {
    id: "split-row",
    summary: "rows or tables are split or joined otherwise than in the source",
    why: "What belongs together is not read together: a port of one row goes for hosts of another.",
    bad: "The hosts of one row of the source were set in two rows.",
    good: "One row, as in the source.",
    level: Level::Warning,
    fix: None,
};

impl PairCheck for SplitRow {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn detect(&self, pair: &PagePair<'_>, found: &mut Vec<Diagnostic>) {
        for rows in &pair.divided {
            let Some((source, target)) = rows.first() else { continue };
            let (id, place) = match rows.target.get(1) {
                // At the second one: the first is where the source has the row.
                Some(second) => ("split-row", second),
                None => ("split-row-joined", &target),
            };
            found.push(
                Diagnostic::new(&META, place.part, place.span)
                    .id(id)
                    .count("rows", rows.target.len().max(rows.source.len()))
                    .counterpart(source.part, source.span),
            );
        }
        for (source, target) in &pair.elsewhere {
            found.push(
                Diagnostic::new(&META, target.part, target.span)
                    .id("split-row-table")
                    .counterpart(source.part, source.span),
            );
        }
    }
}
