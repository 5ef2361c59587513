//! Hosts that are spelled otherwise than in the source: what the checks for each kind of damage share.

use crate::check::PagePair;
use crate::check::difference::HostDifference;
use crate::diagnostic::{Diagnostic, Meta};
use crate::extract::facts::HostFact;
use crate::span::Span;

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
        let span = whole(
            pair.target.text(row.1.part, Span { start: row.1.span.start, end: target.span.end }),
            target.span,
            expected,
        );
        let diagnostic = Diagnostic::new(meta, row.1.part, span)
            .arg("expected", expected)
            .arg("actual", actual)
            .values(actual, expected)
            .counterpart(row.0.part, source.span);
        let pages = [(pair.source, row.0.part), (pair.target, row.1.part)];
        found.push(match copied(pages[0], source.span, pages[1], span.start) {
            Some(written) => diagnostic.safe_fix(span, written),
            None => diagnostic,
        });
    }
}

/// Where the host at `span` stands with the part of it that a blank cuts off: `manage. microsoft.com`. `text` ends with it.
fn whole(text: &str, span: Span, expected: &str) -> Span {
    let length = (span.end - span.start) as usize;
    let host = &text[text.len() - length..];
    let before = text[..text.len() - length].trim_end_matches([' ', '\u{A0}']);
    let cut = expected.len().checked_sub(host.len()).map(|at| expected.split_at(at));
    match cut {
        Some((head, tail)) if !head.is_empty() && tail.eq_ignore_ascii_case(host) => {
            let head_here = before.len().checked_sub(head.len()).and_then(|at| before.get(at..));
            let stands = head_here.is_some_and(|here| here.eq_ignore_ascii_case(head));
            if stands {
                Span { start: span.start - (text.len() - length - before.len() + head.len()) as u32, ..span }
            } else {
                span
            }
        }
        _ => span,
    }
}
