//! `mangled-host`: a host is spelled otherwise than in the source.

use crate::check::difference::HostDifference;
use crate::check::{PagePair, PairCheck};
use crate::diagnostic::{Diagnostic, Level, Meta, Safety};

use super::spelling;

pub(super) struct MangledHost;

const META: Meta = Meta {
    id: "mangled-host",
    summary: "a host is spelled otherwise than in the source",
    why: "A firewall set up from the translation blocks the real host.",
    bad: "`manage.microsoft.com` became `manag.microsoft.com`.",
    good: "`manage.microsoft.com`, in any case of letters.",
    level: Level::Error,
    fix: Some(Safety::Safe),
};

impl PairCheck for MangledHost {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn detect(&self, pair: &PagePair<'_>, found: &mut Vec<Diagnostic>) {
        let pick = |difference| match difference {
            HostDifference::Mangled(source, target) => Some((source, target)),
            _ => None,
        };
        spelling::report(pair, &META, pick, found);
    }
}
