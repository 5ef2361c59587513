//! `frequency-mismatch`: a transfer happens at another rate than in the source.

use crate::check::{PagePair, PairCheck};
use crate::diagnostic::{Diagnostic, Level, Meta};
use crate::locale::Terms;
use crate::model::Frequency;
use crate::model::bandwidth::Rate;

pub(super) struct FrequencyMismatch;

const META: Meta = Meta {
    id: "frequency-mismatch",
    summary: "a transfer happens at another rate than in the source",
    why: "Bandwidth is planned by how often a transfer happens.",
    bad: "`Daily` became the word for weekly.",
    good: "The word for daily. A word that nobody knows is no mismatch.",
    level: Level::Warning,
    fix: None,
};

impl PairCheck for FrequencyMismatch {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn detect(&self, pair: &PagePair<'_>, found: &mut Vec<Diagnostic>) {
        let prepared = Terms::of(&pair.target.locale).is_prepared();
        for &(source, target) in &pair.bandwidth {
            let (Some(expected), Some(actual)) = (source.frequency, target.frequency) else { continue };
            let bound = expected.max_per_period.zip(actual.max_per_period);
            if expected.rate == actual.rate && bound.is_none_or(|(a, b)| a == b) {
                continue;
            }
            // "Once a week" in a language of which only the word for once is known.
            if actual.rate == Rate::Once && !prepared {
                continue;
            }
            let shown = |frequency: Frequency| match frequency.max_per_period {
                Some(times) => format!("{} (≤ {times}×)", frequency.rate.as_str()),
                None => frequency.rate.as_str().to_owned(),
            };
            let (expected, actual) = (shown(expected), shown(actual));
            found.push(
                Diagnostic::new(&META, target.part, target.frequency_span)
                    .arg("expected", &expected)
                    .arg("actual", &actual)
                    .values(actual, expected)
                    .counterpart(source.part, source.frequency_span),
            );
        }
    }
}
