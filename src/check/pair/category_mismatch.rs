//! `category-mismatch`: the category of a row is not its source's.

use crate::check::{PagePair, PairCheck};
use crate::diagnostic::{Diagnostic, Level, Meta, Safety};
use crate::locale::{Category, Terms};

use super::category_words::{self, Stated};

pub(super) struct CategoryMismatch;

const META: Meta = Meta {
    id: "category-mismatch",
    summary: "the category of a row is not its source's",
    why: "The category decides how the traffic is routed.",
    bad: "The source says Optimize, the translation the word for Allow.",
    good: "The word for Optimize. A word that nobody knows is no mismatch.",
    level: Level::Error,
    fix: Some(Safety::Safe),
};

const STATED: Stated<Category> =
    Stated { of: |set| set.category, read: Terms::category, word: Terms::category_word, name: Category::as_str };

impl PairCheck for CategoryMismatch {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn detect(&self, pair: &PagePair<'_>, found: &mut Vec<Diagnostic>) {
        category_words::report(pair, &META, &STATED, found);
    }
}
