//! `port-mismatch`: a row names other ports than its source.
//!
//! Bad: the source says TCP 443, the translation TCP 433.

use crate::check::{PagePair, PairCheck};
use crate::diagnostic::{Diagnostic, Level, Meta};
use crate::model::{PortRange, Ports};

pub(super) struct PortMismatch;

const META: Meta = Meta {
    id: "port-mismatch",
    summary: "a row names other ports than its source",
    why: "A firewall set up from the translation blocks the service, or opens too much.",
    level: Level::Error,
};

impl PairCheck for PortMismatch {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn detect(&self, pair: &PagePair<'_>, found: &mut Vec<Diagnostic>) {
        for &(source, target) in &pair.sets {
            let (expected, actual) = (all(&source.ports), all(&target.ports));
            if expected == actual {
                continue;
            }
            let message =
                format!("the ports of this row are {} in the source, not {}", shown(&expected), shown(&actual));
            found.push(
                Diagnostic::new(&META, target.part, target.span, message)
                    .arg("expected", shown(&expected))
                    .arg("actual", shown(&actual))
                    .values(shown(&actual), shown(&expected))
                    .counterpart(source.part, source.span, "the row in the source"),
            );
        }
    }
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
