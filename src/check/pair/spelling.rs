//! Hosts that are spelled otherwise than in the source: what the checks for each kind of damage share.

use crate::check::PagePair;
use crate::check::difference::HostDifference;
use crate::diagnostic::{Diagnostic, Meta};
use crate::extract::facts::HostFact;

use super::edit::copied;

/// Reports the hosts that `pick` takes from the differences, source first; the fix writes what the source writes.
pub(super) fn report<'p>(
    pair: &PagePair<'p>,
    meta: &'static Meta,
    pick: impl Fn(HostDifference<'p>) -> Option<(&'p HostFact, &'p HostFact)>,
    found: &mut Vec<Diagnostic>,
) {
    let all = pair.host_differences().flat_map(|(row, found)| found.into_iter().map(move |found| (row, found)));
    for (row, difference) in all {
        // A name that was repaired has a finding of its own.
        let Some((source, target)) = pick(difference).filter(|(_, target)| target.repairs.is_empty()) else { continue };
        let (expected, actual) = (&source.host.name, &target.host.name);
        let diagnostic = Diagnostic::new(meta, row.1.part, target.span)
            .arg("expected", expected)
            .arg("actual", actual)
            .values(actual, expected)
            .counterpart(row.0.part, source.span);
        let pages = [(pair.source, row.0.part), (pair.target, row.1.part)];
        found.push(match copied(pages[0], source.span, pages[1], target.span.start) {
            Some(written) => diagnostic.safe_fix(target.span, written),
            None => diagnostic,
        });
    }
}
