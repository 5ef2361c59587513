//! `size-mismatch`: a size is another number than in the source.

use crate::check::{PagePair, PairCheck};
use crate::diagnostic::{Diagnostic, Level, Meta, Safety};

use super::sizes::{self, Differs};

pub(super) struct SizeMismatch;

const META: Meta = Meta {
    id: "size-mismatch",
    summary: "a size is another number than in the source",
    why: "Bandwidth is planned by these figures.",
    bad: "125 MB became 126 MB.",
    good: "125 MB, or 0.125 GB, in the number format of the language.",
    level: Level::Error,
    fix: Some(Safety::Safe),
};

impl PairCheck for SizeMismatch {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn detect(&self, pair: &PagePair<'_>, found: &mut Vec<Diagnostic>) {
        sizes::report(pair, &META, Differs::Number, found);
    }
}
