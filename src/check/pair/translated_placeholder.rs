//! `translated-placeholder`: a word stands where the source has a placeholder.
//!
//! Bad: `<tenant>.sharepoint.com` became `huurder.sharepoint.com`.

use crate::check::difference::HostDifference;
use crate::check::{PagePair, PairCheck};
use crate::diagnostic::{Diagnostic, Level, Meta};

pub(super) struct TranslatedPlaceholder;

const META: Meta = Meta {
    id: "translated-placeholder",
    summary: "a word stands where the source has a placeholder",
    why: "A reader takes the host for a real one.",
    level: Level::Error,
};

impl PairCheck for TranslatedPlaceholder {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn detect(&self, pair: &PagePair<'_>, found: &mut Vec<Diagnostic>) {
        for (row, difference) in pair.host_differences() {
            let HostDifference::Placeholder(source, target) = difference else { continue };
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
                    .counterpart(row.0.part, source.span, "the placeholder in the source")
                    .safe_fix(target.span, written),
            );
        }
    }
}
