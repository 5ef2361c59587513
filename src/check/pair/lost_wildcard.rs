//! `lost-wildcard`, in its pair form: a host is a wildcard in the source and not here, or the other way round.

use crate::check::difference::HostDifference;
use crate::check::{PagePair, PairCheck};
use crate::diagnostic::{Diagnostic, Level, Meta, Safety};

use super::spelling;

pub(super) struct LostWildcard;

const META: Meta = Meta {
    id: "lost-wildcard",
    summary: "the wildcard of a host is lost or added",
    why: "A firewall that has only the bare host blocks every name below it.",
    bad: "`*.manage.microsoft.com` became `manage.microsoft.com`.",
    good: "`*.manage.microsoft.com`",
    level: Level::Error,
    fix: Some(Safety::Safe),
};

impl PairCheck for LostWildcard {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn detect(&self, pair: &PagePair<'_>, found: &mut Vec<Diagnostic>) {
        let pick = |difference| match difference {
            HostDifference::Wildcard(source, target) => Some((source, target)),
            _ => None,
        };
        spelling::report(pair, &META, pick, found);
    }
}
