//! `protocol-mismatch`: a row names other protocols than its source, or the same ports of another transport.

use crate::check::{PagePair, PairCheck};
use crate::diagnostic::{Diagnostic, Level, Meta, Safety};
use crate::extract::facts::EndpointSet;

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
        for &(source, target) in &pair.sets {
            let (expected, actual) = (protocols(source), protocols(target));
            // A row without ports is the matter of `port-mismatch`; what only the translation names is no contradiction.
            let lost = target.ports.is_empty() && !source.ports.is_empty();
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
            found.push(match fix {
                Some((span, text)) => diagnostic.safe_fix(span, text),
                None => diagnostic,
            });
        }
    }
}

/// The protocols that a row names, and the transports for which it has ports.
fn protocols(set: &EndpointSet) -> Vec<String> {
    let mut names: Vec<String> = set.protocols.iter().map(|protocol| protocol.as_str().to_owned()).collect();
    names.extend((!set.ports.tcp.is_empty()).then(|| "tcp".to_owned()));
    names.extend((!set.ports.udp.is_empty()).then(|| "udp".to_owned()));
    names.sort_unstable();
    names.dedup();
    names
}
