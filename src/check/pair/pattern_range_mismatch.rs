//! `pattern-range-mismatch`: a numbered family of hosts has other numbers than in the source.

use std::collections::{HashMap, HashSet};

use crate::check::{PagePair, PairCheck};
use crate::diagnostic::{Diagnostic, Level, Meta};
use crate::extract::facts::HostFact;
use crate::model::Host;

pub(super) struct PatternRangeMismatch;

const META: Meta = Meta {
    id: "pattern-range-mismatch",
    summary: "a numbered family of hosts has other numbers than in the source",
    why: "A firewall opened for fewer numbers blocks some of the hosts.",
    bad: "The source says that `#` is 0 to 50, the translation 0 to 500.",
    good: "0 to 50.",
    level: Level::Warning,
    fix: None,
};

impl PairCheck for PatternRangeMismatch {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn detect(&self, pair: &PagePair<'_>, found: &mut Vec<Diagnostic>) {
        for &(source, target) in &pair.sets {
            if target.hosts.iter().all(|host| host.family.is_none()) {
                continue;
            }
            // A family that stands twice may have other numbers each time.
            let numbers: HashSet<_> = source.hosts.iter().map(|host| (&host.host, host.family)).collect();
            // Of one that stands twice, the first place counts.
            let there: HashMap<&Host, &HostFact> = source.hosts.iter().rev().map(|host| (&host.host, host)).collect();
            for host in &target.hosts {
                let Some(other) = there.get(&host.host) else { continue };
                let (Some(expected), Some(actual)) = (other.family, host.family) else { continue };
                if numbers.contains(&(&host.host, host.family)) {
                    continue;
                }
                let shown = |(low, high): (u32, u32)| format!("{low}–{high}");
                found.push(
                    Diagnostic::new(&META, target.part, host.span)
                        .arg("host", &host.host.name)
                        .arg("expected", shown(expected))
                        .arg("actual", shown(actual))
                        .values(shown(actual), shown(expected))
                        .counterpart(source.part, other.span),
                );
            }
        }
    }
}
