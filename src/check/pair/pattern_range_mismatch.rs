//! `pattern-range-mismatch`: a numbered family of hosts has other numbers than in the source.

use crate::check::{PagePair, PairCheck};
use crate::diagnostic::{Diagnostic, Level, Meta};

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
            for host in &target.hosts {
                // A family that stands twice may have other numbers each time.
                let mut same = source.hosts.iter().filter(|other| other.host == host.host);
                let Some(other) = same.clone().next().filter(|_| same.all(|other| other.family != host.family)) else {
                    continue;
                };
                let (Some(expected), Some(actual)) = (other.family, host.family) else { continue };
                if expected == actual {
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
