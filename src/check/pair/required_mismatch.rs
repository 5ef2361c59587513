//! `required-mismatch`: a row is required in the source and optional here, or the other way round.

use crate::check::{PagePair, PairCheck};
use crate::diagnostic::{Diagnostic, Level, Meta};

pub(super) struct RequiredMismatch;

const META: Meta = Meta {
    id: "required-mismatch",
    summary: "a row is required in the source and optional here, or the other way round",
    why: "A firewall opened for required rows alone blocks the service.",
    bad: "The source says Required, the translation the word for Optional.",
    good: "The word for required. A word that nobody knows is no mismatch.",
    level: Level::Error,
    fix: None,
};

impl PairCheck for RequiredMismatch {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn detect(&self, pair: &PagePair<'_>, found: &mut Vec<Diagnostic>) {
        for &(source, target) in &pair.sets {
            let (Some(expected), Some(actual)) = (source.required, target.required) else { continue };
            if expected == actual {
                continue;
            }
            let word = |required: bool| if required { "required" } else { "optional" };
            found.push(
                Diagnostic::new(&META, target.part, target.span)
                    .arg("expected", word(expected))
                    .arg("actual", word(actual))
                    .values(word(actual), word(expected))
                    .counterpart(source.part, source.span),
            );
        }
    }
}
