//! `shifted-column`: values of a row stand in another column than in the source.
//!
//! Columns that are in another order in the whole table are no defect, nor are rows that follow a header of their own.

use crate::check::{PagePair, PairCheck};
use crate::diagnostic::{Diagnostic, Level, Meta};

pub(super) struct ShiftedColumn;

const META: Meta = Meta {
    id: "shifted-column",
    summary: "values of a row stand in the wrong column",
    why: "Readers and programs take the values for those that the header names.",
    bad: "A cell was lost, and the ports stand under the heading of the addresses.",
    good: "The ports in the column of the ports.",
    level: Level::Error,
    fix: None,
};

impl PairCheck for ShiftedColumn {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn detect(&self, pair: &PagePair<'_>, found: &mut Vec<Diagnostic>) {
        for shifted in &pair.shifted {
            let (source, target) = shifted.row;
            let written = pair.target.text(target.part, shifted.cell).trim();
            found.push(
                Diagnostic::new(&META, target.part, shifted.cell)
                    .arg("text", super::missing_row::shortened(written))
                    .counterpart(source.part, shifted.source),
            );
        }
    }
}
