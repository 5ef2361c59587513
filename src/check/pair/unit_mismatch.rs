//! `unit-mismatch`: a size has another unit than in the source.
//!
//! Bad: 40 KB became 40 MB.

use crate::check::{PagePair, PairCheck};
use crate::diagnostic::{Diagnostic, Level, Meta};

use super::sizes::{self, Differs};

pub(super) struct UnitMismatch;

const META: Meta = Meta {
    id: "unit-mismatch",
    summary: "a size has another unit than in the source",
    why: "Bandwidth is planned by these figures.",
    level: Level::Error,
};

impl PairCheck for UnitMismatch {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn detect(&self, pair: &PagePair<'_>, found: &mut Vec<Diagnostic>) {
        sizes::report(pair, &META, Differs::Unit, found);
    }
}
