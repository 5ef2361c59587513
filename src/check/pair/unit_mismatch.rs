//! `unit-mismatch`: a size has another unit than in the source.

use crate::check::{PagePair, PairCheck};
use crate::diagnostic::{Diagnostic, Level, Meta, Safety};

use super::sizes::{self, Differs};

pub(super) struct UnitMismatch;

const META: Meta = Meta {
    id: "unit-mismatch",
    summary: "a size has another unit than in the source",
    why: "Bandwidth is planned by these figures.",
    bad: "40 KB became 40 MB.",
    good: "40 KB, in the units of the language: 40 Ko in French.",
    level: Level::Error,
    fix: Some(Safety::Safe),
};

impl PairCheck for UnitMismatch {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn detect(&self, pair: &PagePair<'_>, found: &mut Vec<Diagnostic>) {
        sizes::report(pair, &META, Differs::Unit, found);
    }
}
