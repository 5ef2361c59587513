//! `extra-row`: the translation has a row, a table or a list with values that its source lacks.

use crate::check::{PagePair, PairCheck};
use crate::diagnostic::{Diagnostic, Level, Meta};

pub(super) struct ExtraRow;

const META: Meta = Meta {
    id: "extra-row",
    summary: "the translation has a row that its source lacks",
    why: "A firewall set up from the translation opens what nobody asked for.",
    bad: "A row of an older revision was left behind.",
    good: "The rows of the source, in any order.",
    level: Level::Error,
    fix: None,
};

impl PairCheck for ExtraRow {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn detect(&self, pair: &PagePair<'_>, found: &mut Vec<Diagnostic>) {
        for lone in &pair.extra_rows {
            let mut diagnostic = Diagnostic::new(&META, lone.at.0, lone.at.1);
            if lone.near.1 != Default::default() {
                diagnostic = diagnostic.counterpart(lone.near.0, lone.near.1);
            }
            found.push(diagnostic);
        }
    }
}
