//! `port-mismatch`: a row names other ports than its source.

use crate::check::{Kind, PagePair, PairCheck};
use crate::diagnostic::{Diagnostic, Level, Meta, Safety};
use crate::extract::Page;
use crate::extract::facts::EndpointSet;
use crate::locale::Role;
use crate::model::PortRange;

use super::cell::cells;
use super::ports::{Differing, Word, differing};

pub(super) struct PortMismatch;

const META: Meta = Meta {
    id: "port-mismatch",
    summary: "a row names other ports than its source",
    why: "A firewall set up from the translation blocks the service, or opens too much.",
    bad: "The source says TCP 443, the translation TCP 433.",
    good: "TCP 443. The same digits between other words are no mismatch.",
    level: Level::Error,
    fix: Some(Safety::Safe),
};

impl PairCheck for PortMismatch {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn detect(&self, pair: &PagePair<'_>, found: &mut Vec<Diagnostic>) {
        for (sources, targets) in pair.rows(Kind::Ports) {
            let (expected, actual) = (all(sources), all(targets));
            let (source, target) = (sources[0], targets[0]);
            if expected == actual || same_digits(pair, source, target) {
                continue;
            }
            let Differing { source: there, target: here, fix } = differing(pair, (source, target), Word::Number);
            let diagnostic = Diagnostic::new(&META, here.0, here.1)
                .arg("expected", shown(&expected))
                .arg("actual", shown(&actual))
                .values(shown(&actual), shown(&expected))
                .counterpart(there.0, there.1);
            // Of rows that are the same only together, one cell does not tell.
            let single = sources.len() == 1 && targets.len() == 1;
            found.push(match fix.filter(|_| single) {
                Some((span, text)) => diagnostic.safe_fix(span, text),
                None => diagnostic,
            });
        }
    }
}

/// Whether the port cells of two rows have the same digits in the same order: then they say the same in words that were not
/// understood, as in "50 000 up to and including 59 999".
fn same_digits(pair: &PagePair<'_>, source: &EndpointSet, target: &EndpointSet) -> bool {
    let there = digits(pair.source, source);
    let longest = |page, set| {
        let ports = cells(page, set, |role| role == Role::Port);
        let runs = ports.iter().flat_map(|cell| cell.text.split(|c: char| !c.is_ascii_digit()));
        runs.map(str::len).max().unwrap_or_default()
    };
    // Two ports that lost what parted them are no port.
    let glued = || longest(pair.target, target) > longest(pair.source, source).max(LONGEST_PORT);
    !there.is_empty() && there == digits(pair.target, target) && !glued()
}

/// Digits of the highest port.
const LONGEST_PORT: usize = 5;

/// The digits of the port cell of a row; none for a list.
fn digits(page: &Page, set: &EndpointSet) -> String {
    let ports = cells(page, set, |role| role == Role::Port);
    ports.iter().flat_map(|cell| cell.text.chars().filter(char::is_ascii_digit)).collect()
}

/// The ports of all transports, each once: which transport they are of is another check's matter.
fn all(rows: &[&EndpointSet]) -> Vec<PortRange> {
    let ports = rows.iter().flat_map(|row| [&row.ports.tcp, &row.ports.udp, &row.ports.any]);
    let mut all: Vec<PortRange> = ports.flatten().copied().collect();
    all.sort_unstable();
    all.dedup();
    all
}

fn shown(ports: &[PortRange]) -> String {
    if ports.is_empty() {
        return "none".to_owned();
    }
    ports.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
}
