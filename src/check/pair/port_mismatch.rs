//! `port-mismatch`: a row names other ports than its source.

use crate::check::{PagePair, PairCheck};
use crate::diagnostic::{Diagnostic, Level, Meta};
use crate::extract::Page;
use crate::extract::facts::{EndpointSet, Origin};
use crate::locale::Role;
use crate::model::{PortRange, Ports};

pub(super) struct PortMismatch;

const META: Meta = Meta {
    id: "port-mismatch",
    summary: "a row names other ports than its source",
    why: "A firewall set up from the translation blocks the service, or opens too much.",
    bad: "The source says TCP 443, the translation TCP 433.",
    good: "TCP 443. The same digits between other words are no mismatch.",
    level: Level::Error,
    fix: None,
};

impl PairCheck for PortMismatch {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn detect(&self, pair: &PagePair<'_>, found: &mut Vec<Diagnostic>) {
        for &(source, target) in &pair.sets {
            let (expected, actual) = (all(&source.ports), all(&target.ports));
            if expected == actual || same_digits(pair, source, target) {
                continue;
            }
            found.push(
                Diagnostic::new(&META, target.part, target.span)
                    .arg("expected", shown(&expected))
                    .arg("actual", shown(&actual))
                    .values(shown(&actual), shown(&expected))
                    .counterpart(source.part, source.span),
            );
        }
    }
}

/// Whether the port cells of two rows have the same digits in the same order: then they say the same in words that were not
/// understood, as in "50 000 up to and including 59 999".
fn same_digits(pair: &PagePair<'_>, source: &EndpointSet, target: &EndpointSet) -> bool {
    let there = digits(pair.source, source);
    !there.is_empty() && there == digits(pair.target, target)
}

/// The digits of the port cell of a row; none for a list.
fn digits(page: &Page, set: &EndpointSet) -> String {
    let Origin::Row { table, row } = set.origin else { return String::new() };
    let Some(fact) = page.tables.get(table) else { return String::new() };
    let cells = fact.table.rows.get(row).map(|row| row.cells.as_slice()).unwrap_or_default();
    let ports = cells.iter().zip(&fact.roles).filter(|(_, role)| **role == Some(Role::Port));
    let inlines = &page.parts[fact.part].inlines;
    ports.flat_map(|(cell, _)| inlines.text(&cell.inline).chars().filter(char::is_ascii_digit)).collect()
}

/// The ports of all transports, each once: which transport they are of is another check's matter.
fn all(ports: &Ports) -> Vec<PortRange> {
    let mut all: Vec<PortRange> = [&ports.tcp, &ports.udp, &ports.any].into_iter().flatten().copied().collect();
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
