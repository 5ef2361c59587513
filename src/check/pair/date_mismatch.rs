//! `date-mismatch`: a date in a row is not the source's.
//!
//! Only days in digits and the months from and until which a value applies are compared: in other forms a date is words.

use std::collections::HashMap;

use crate::check::numbers::{Date, dates};
use crate::check::{PagePair, PairCheck};
use crate::diagnostic::{Diagnostic, Level, Meta};
use crate::extract::facts::{EndpointSet, HostFact, Validity};
use crate::span::Span;

pub(super) struct DateMismatch;

const META: Meta = Meta {
    id: "date-mismatch",
    summary: "a date in a row is not the source's",
    why: "A change of the network is planned for the wrong day.",
    bad: "`From 2021-05-28` became `Vanaf 2021-05-26`.",
    good: "`Vanaf 2021-05-28`.",
    level: Level::Warning,
    fix: None,
};

/// Longest cell that is compared, in bytes: every date of one is compared with every date of the other.
const LONGEST: usize = 4000;

impl PairCheck for DateMismatch {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn detect(&self, pair: &PagePair<'_>, found: &mut Vec<Diagnostic>) {
        for &(source, target) in &pair.sets {
            validities(source, target, found);
        }
        let mut seen = std::collections::HashSet::new();
        for cell in pair.cells() {
            let (there, here) = (cell.source.2, cell.target.2);
            // A day in digits has ten characters or more with a year among them, and a source without one ends it.
            if !(8..LONGEST).contains(&there.len())
                || here.len() > LONGEST
                || there == here
                || !may_date(there)
                || !may_date(here)
            {
                continue;
            }
            let (ours, theirs) = (dates(there), dates(here));
            if ours.is_empty() || ours.len() != theirs.len() || !seen.insert((cell.target.0, cell.target.1)) {
                continue;
            }
            let lacks = |dates: &[Date], date: &Date| !dates.iter().any(|other| other.is_same(date));
            let missing: Vec<&Date> = ours.iter().filter(|date| lacks(&theirs, date)).collect();
            let wrong: Vec<&Date> = theirs.iter().filter(|date| lacks(&ours, date)).collect();
            let inlines = &pair.target.parts[cell.target.0].inlines;
            let text = inlines.text(cell.inline.1);
            let lead = text.len() - text.trim_start().len() + cell.inline.1.text.range().start;
            for (expected, actual) in missing.into_iter().zip(wrong) {
                let (shown, written) = (&there[expected.start..expected.end], &here[actual.start..actual.end]);
                let span = inlines.source(Span::new(lead + actual.start, lead + actual.end));
                found.push(
                    Diagnostic::new(&META, cell.target.0, span)
                        .arg("expected", shown)
                        .arg("actual", written)
                        .values(written, shown)
                        .counterpart(cell.source.0, cell.source.1),
                );
            }
        }
    }
}

/// The months of two rows that are the same, and of their hosts.
fn validities(source: &EndpointSet, target: &EndpointSet, found: &mut Vec<Diagnostic>) {
    let row = [(source.validity.as_ref(), source.span), (target.validity.as_ref(), target.span)];
    let dated = target.hosts.iter().filter(|host| host.validity.is_some());
    let there = source.hosts.iter().filter(|host| host.validity.is_some());
    let by_name: HashMap<&str, &HostFact> = there.map(|host| (host.host.name.as_str(), host)).collect();
    let hosts = dated.filter_map(|host| {
        let same = by_name.get(host.host.name.as_str())?;
        Some([(same.validity.as_ref(), same.span), (host.validity.as_ref(), host.span)])
    });
    for [(there, place), (here, span)] in hosts.chain([row]) {
        let (Some(there), Some(here)) = (there, here) else { continue };
        // One month may be taken for the first or the last by its words.
        let (expected, actual) = (months(there), months(here));
        let same_number = expected.split(' ').count() == actual.split(' ').count();
        if expected != actual && same_number {
            found.push(
                Diagnostic::new(&META, target.part, span)
                    .arg("expected", &expected)
                    .arg("actual", &actual)
                    .values(actual, expected)
                    .counterpart(source.part, place),
            );
        }
    }
}

fn months(validity: &Validity) -> String {
    validity.from.iter().chain(&validity.to).map(String::as_str).collect::<Vec<_>>().join(" – ")
}

/// Whether a mark of a date stands between digits anywhere in `text`.
fn may_date(text: &str) -> bool {
    text.contains(['年', '년']) || text.as_bytes().windows(4).any(|four| four.iter().all(u8::is_ascii_digit))
}
