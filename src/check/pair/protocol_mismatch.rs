//! `protocol-mismatch`: a row names other protocols than its source, or the same ports of another transport.

use std::collections::BTreeSet;

use crate::check::{Kind, PagePair, PairCheck, SetPair};
use crate::diagnostic::{Diagnostic, Level, Meta, Safety};
use crate::extract::facts::EndpointSet;
use crate::locale::Role;
use crate::model::PortRange;

use super::cell::cells;
use super::ports::{Differing, Word, differing};

pub(super) struct ProtocolMismatch;

const META: Meta = Meta {
    id: "protocol-mismatch",
    summary: "a row names other protocols than its source",
    why: "A firewall that opens the port for the other transport blocks the service.",
    bad: "The source says UDP 3478, the translation TCP 3478.",
    good: "UDP 3478.",
    level: Level::Error,
    fix: Some(Safety::Safe),
};

impl PairCheck for ProtocolMismatch {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn detect(&self, pair: &PagePair<'_>, found: &mut Vec<Diagnostic>) {
        for (sources, targets) in pair.rows(Kind::Ports) {
            let (expected, actual) = (protocols(sources), protocols(targets));
            let (source, target) = (sources[0], targets[0]);
            // A row without ports is the matter of `port-mismatch`; what only the translation names is no contradiction.
            let bare = |rows: &[&EndpointSet]| rows.iter().all(|row| row.ports.is_empty());
            let lost = (bare(targets) && !bare(sources)) || (actual.is_empty() && other_ports(pair, (source, target)));
            if expected == actual || expected.is_empty() || lost {
                continue;
            }
            let shown = |names: &[String]| if names.is_empty() { "none".to_owned() } else { names.join(", ") };
            let (expected, actual) = (shown(&expected), shown(&actual));
            let Differing { source: there, target: here, fix } = differing(pair, (source, target), Word::Protocol);
            let diagnostic = Diagnostic::new(&META, here.0, here.1)
                .arg("expected", &expected)
                .arg("actual", &actual)
                .values(actual, expected)
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

/// Whether two rows have other ports, and name their protocols beside them: what happened to that cell is one thing.
fn other_ports(pair: &PagePair<'_>, (source, target): SetPair<'_>) -> bool {
    let numbers = |set: &EndpointSet| {
        let all = [&set.ports.tcp, &set.ports.udp, &set.ports.any].into_iter().flatten();
        all.copied().collect::<BTreeSet<PortRange>>()
    };
    cells(pair.source, source, |role| role == Role::Protocol).is_empty() && numbers(source) != numbers(target)
}

/// The protocols that rows name, and the transports for which they have ports.
fn protocols(rows: &[&EndpointSet]) -> Vec<String> {
    let named = rows.iter().flat_map(|row| row.protocols.iter().map(|protocol| protocol.as_str().to_owned()));
    let mut names: Vec<String> = named.collect();
    names.extend(rows.iter().any(|row| !row.ports.tcp.is_empty()).then(|| "tcp".to_owned()));
    names.extend(rows.iter().any(|row| !row.ports.udp.is_empty()).then(|| "udp".to_owned()));
    names.sort_unstable();
    names.dedup();
    names
}
