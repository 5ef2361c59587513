//! `required-mismatch`: a row is required in the source and optional here, or the other way round.

use crate::check::{PagePair, PairCheck};
use crate::diagnostic::{Diagnostic, Level, Meta, Safety};
use crate::locale::{Requirement, Terms};

use super::category_words::{self, Stated};

pub(super) struct RequiredMismatch;

const META: Meta = Meta {
    id: "required-mismatch",
    summary: "a row is required in the source and optional here, or the other way round",
    why: "A firewall opened for required rows alone blocks the service.",
    bad: "The source says Required, the translation the word for Optional.",
    good: "The word for required. A word that nobody knows is no mismatch.",
    level: Level::Error,
    fix: Some(Safety::Safe),
};

const STATED: Stated<bool> = Stated {
    of: |set| set.required,
    read: |terms: &Terms, word| terms.requirement(word).map(|word| word == Requirement::Required),
    word: |terms, required| {
        terms.requirement_word(if required { Requirement::Required } else { Requirement::Optional })
    },
    name: |required| if required { "required" } else { "optional" },
};

impl PairCheck for RequiredMismatch {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn detect(&self, pair: &PagePair<'_>, found: &mut Vec<Diagnostic>) {
        category_words::report(pair, &META, &STATED, found);
    }
}
