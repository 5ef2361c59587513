//! `mangled-host`: a host is spelled otherwise than in the source.
//!
//! Bad: `manage.microsoft.com` became `manag.microsoft.com`.

use crate::check::difference::HostDifference;
use crate::check::{PagePair, PairCheck};
use crate::diagnostic::{Diagnostic, Level, Meta};

pub(super) struct MangledHost;

const META: Meta = Meta {
    id: "mangled-host",
    summary: "a host is spelled otherwise than in the source",
    why: "A firewall set up from the translation blocks the real host.",
    level: Level::Error,
};

impl PairCheck for MangledHost {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn detect(&self, pair: &PagePair<'_>, found: &mut Vec<Diagnostic>) {
        for (row, difference) in pair.host_differences() {
            let HostDifference::Mangled(source, target) = difference else { continue };
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
