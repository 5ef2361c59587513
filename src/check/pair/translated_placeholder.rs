//! `translated-placeholder`: a word stands where the source has a placeholder.

use crate::check::difference::HostDifference;
use crate::check::{PagePair, PairCheck};
use crate::diagnostic::{Diagnostic, Level, Meta, Safety};

use super::spelling;

pub(super) struct TranslatedPlaceholder;

const META: Meta = Meta {
    id: "translated-placeholder",
    summary: "a word stands where the source has a placeholder",
    why: "A reader takes the host for a real one.",
    bad: "`<tenant>.sharepoint.com` became `huurder.sharepoint.com`.",
    good: "`<tenant>.sharepoint.com`, or `*.sharepoint.com`, which stands for the same.",
    level: Level::Error,
    fix: Some(Safety::Safe),
};

impl PairCheck for TranslatedPlaceholder {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn detect(&self, pair: &PagePair<'_>, found: &mut Vec<Diagnostic>) {
        let pick = |difference| match difference {
            HostDifference::Placeholder(source, target) => Some((source, target)),
            _ => None,
        };
        spelling::report(pair, &META, pick, found);
    }
}
