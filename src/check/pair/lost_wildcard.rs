//! `lost-wildcard`, in its pair form: a host is a wildcard in the source and not here, or the other way round.
//!
//! Bad: `*.manage.microsoft.com` became `manage.microsoft.com`.

use crate::check::difference::HostDifference;
use crate::check::{PagePair, PairCheck};
use crate::diagnostic::{Diagnostic, Level, Meta};

pub(super) struct LostWildcard;

const META: Meta = Meta {
    id: "lost-wildcard",
    summary: "the wildcard of a host is lost or added",
    why: "A firewall that has only the bare host blocks every name below it.",
    level: Level::Error,
};

impl PairCheck for LostWildcard {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn detect(&self, pair: &PagePair<'_>, found: &mut Vec<Diagnostic>) {
        for (row, difference) in pair.host_differences() {
            let HostDifference::Wildcard(source, target) = difference else { continue };
            // A name that was repaired has a finding of its own.
            if !target.repairs.is_empty() {
                continue;
            }
            let (expected, actual) = (&source.host.name, &target.host.name);
            let message = format!("the host is {expected} in the source, not {actual}");
            let written = pair.source.text(row.0.part, source.span);
            found.push(
                Diagnostic::new(&META, row.1.part, target.span, message)
                    .arg("expected", expected)
                    .arg("actual", actual)
                    .values(actual, expected)
                    .counterpart(row.0.part, source.span, "the host in the source")
                    .safe_fix(target.span, written),
            );
        }
    }
}
