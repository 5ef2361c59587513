//! `host-case`: a host is written in other case than in the source.

use std::collections::HashMap;

use crate::check::{PagePair, PairCheck, SetPair};
use crate::diagnostic::{Diagnostic, Level, Meta, Safety};
use crate::extract::facts::HostFact;
use crate::model::Host;
use crate::span::Span;

pub(super) struct HostCase;

const META: Meta = Meta {
    id: "host-case",
    summary: "a host is written in other case than in the source",
    why: "It means the same, but whoever compares or searches the pages takes it for a change.",
    bad: "The source has `manage.microsoft.com`, the translation `Manage.Microsoft.com`.",
    good: "The case of the source.",
    level: Level::Note,
    fix: Some(Safety::Safe),
};

impl PairCheck for HostCase {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn detect(&self, pair: &PagePair<'_>, found: &mut Vec<Diagnostic>) {
        for &row in &pair.sets {
            let (ours, theirs) = (&row.0.hosts, &row.1.hosts);
            // Most rows have the same hosts in the same order, and write them alike.
            let aligned = ours.len() == theirs.len() && ours.iter().zip(theirs).all(|(a, b)| a.host == b.host);
            if aligned {
                let recased = ours.iter().zip(theirs).filter_map(|(a, b)| recased(pair, row, a, b));
                found.extend(recased);
                continue;
            }
            // One that stands twice there counts in any of its spellings.
            let mut known: HashMap<&Host, Vec<&HostFact>> = HashMap::new();
            ours.iter().for_each(|host| known.entry(&host.host).or_default().push(host));
            for host in theirs {
                let Some(same) = known.get(&host.host) else { continue };
                if same.len() > MOST_SPELLINGS || same.iter().any(|other| alike(pair, row, other, host)) {
                    continue;
                }
                found.extend(same.first().and_then(|other| recased(pair, row, other, host)));
            }
        }
    }
}

/// Most times that a host stands in a row for its spellings to be compared.
const MOST_SPELLINGS: usize = 16;

/// Whether two spellings of one host are alike.
fn alike(pair: &PagePair<'_>, row: SetPair<'_>, source: &HostFact, target: &HostFact) -> bool {
    pair.source.text(row.0.part, source.span) == pair.target.text(row.1.part, target.span)
}

/// The finding for two spellings of one host that differ in case.
fn recased(pair: &PagePair<'_>, row: SetPair<'_>, source: &HostFact, target: &HostFact) -> Option<Diagnostic> {
    let expected = pair.source.text(row.0.part, source.span);
    let actual = pair.target.text(row.1.part, target.span);
    if expected == actual || source.borrowed.is_some() || target.borrowed.is_some() {
        return None;
    }
    // How the two are escaped before the name does not matter: the letters are compared from the end.
    let tail = expected.bytes().rev().zip(actual.bytes().rev()).take_while(|(a, b)| a.eq_ignore_ascii_case(b)).count();
    let name = target.host.name.trim_start_matches(['*', '.']);
    if tail < name.len() {
        return None;
    }
    let (right, wrong) = (expected.get(expected.len() - tail..)?, actual.get(actual.len() - tail..)?);
    let place = Span { start: target.span.end - tail as u32, end: target.span.end };
    (right != wrong).then(|| {
        Diagnostic::new(&META, row.1.part, target.span)
            .arg("expected", right)
            .arg("actual", wrong)
            .values(wrong, right)
            .counterpart(row.0.part, source.span)
            .safe_fix(place, right)
    })
}
