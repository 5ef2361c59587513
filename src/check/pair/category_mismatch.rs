//! `category-mismatch`: the category of a row is not its source's.

use crate::check::{PagePair, PairCheck};
use crate::diagnostic::{Diagnostic, Level, Meta};

pub(super) struct CategoryMismatch;

const META: Meta = Meta {
    id: "category-mismatch",
    summary: "the category of a row is not its source's",
    why: "The category decides how the traffic is routed.",
    bad: "The source says Optimize, the translation the word for Allow.",
    good: "The word for Optimize. A word that nobody knows is no mismatch.",
    level: Level::Error,
    fix: None,
};

impl PairCheck for CategoryMismatch {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn detect(&self, pair: &PagePair<'_>, found: &mut Vec<Diagnostic>) {
        for &(source, target) in &pair.sets {
            let (Some(expected), Some(actual)) = (source.category, target.category) else { continue };
            if expected == actual {
                continue;
            }
            let (expected, actual) = (expected.as_str(), actual.as_str());
            found.push(
                Diagnostic::new(&META, target.part, target.span)
                    .arg("expected", expected)
                    .arg("actual", actual)
                    .values(actual, expected)
                    .counterpart(source.part, source.span),
            );
        }
    }
}
