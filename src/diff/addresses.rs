//! The addresses of an endpoint set of two releases.

use crate::model::{AddressSpace, CidrPrefix};

use super::change::Kind;
use super::coverage::Coverage;
use super::names::{apart, once, prefixes};
use super::sets::{Comparison, touches};

/// What one side lists that the other does not, and the addresses of each.
struct Side {
    all: AddressSpace,
    /// Prefixes that only this side lists.
    own: Vec<CidrPrefix>,
    own_space: AddressSpace,
    /// Those of them that the other side does not cover by itself.
    beyond: AddressSpace,
}

impl Comparison<'_, '_> {
    /// What came and went, and what of it another prefix covers.
    pub(super) fn addresses(&mut self) {
        let (old, new) = (once(self.old.into_iter().flat_map(prefixes)), once(self.new.into_iter().flat_map(prefixes)));
        let (went, came) = apart(&old, &new);
        if went.is_empty() && came.is_empty() {
            return;
        }
        let (before, after) = (side(old, went), side(new, came));
        let before = Side { beyond: beyond(&before, &after.all), ..before };
        let after = Side { beyond: beyond(&after, &before.all), ..after };
        let context = self.context;
        let mut parts = [Vec::new(), Vec::new()];
        for &prefix in &after.own {
            let from = context.prefixes.left.get(&prefix).copied();
            let is_moved = self.moved_here(prefix, from);
            let left = uncovered(&before.all, prefix, self.new, &context.old_coverage);
            self.add(match (left.is_empty(), is_moved) {
                (_, true) => Kind::IpMoved,
                // It is a part of what stood in its place.
                (true, _) if before.all.contains(prefix) && touches(&before.own_space, prefix) => {
                    if touches(&before.beyond, prefix) { Kind::IpNarrowed } else { Kind::IpReshaped }
                }
                (true, _) if context.prefixes.old.contains(&prefix) => Kind::DuplicateAdded,
                (true, _) => Kind::IpCovered,
                (false, _) if touches(&before.own_space, prefix) => Kind::IpWidened,
                (false, _) => Kind::IpAdded,
            });
            parts[0].extend(left);
        }
        for &prefix in &before.own {
            let to = context.prefixes.gained.get(&prefix).copied();
            let is_moved = self.moved_away(prefix, to);
            let left = uncovered(&after.all, prefix, self.old, &context.new_coverage);
            self.add(match (left.is_empty(), is_moved) {
                (_, true) => Kind::IpMoved,
                // It is a part of what came in its place.
                (true, _) if after.all.contains(prefix) && touches(&after.own_space, prefix) => {
                    if touches(&after.beyond, prefix) { Kind::IpWidened } else { Kind::IpReshaped }
                }
                (true, _) if context.prefixes.new.contains(&prefix) => Kind::DuplicateRemoved,
                (true, _) => Kind::IpCovered,
                (false, _) if touches(&after.own_space, prefix) => Kind::IpNarrowed,
                (false, _) => Kind::IpRemoved,
            });
            parts[1].extend(left);
        }
        let families = |parts: Vec<CidrPrefix>| -> (Vec<CidrPrefix>, Vec<CidrPrefix>) {
            CidrPrefix::aggregated(parts).into_iter().partition(|prefix| prefix.is_ipv4())
        };
        let [added, removed] = parts;
        (self.effective.v4_added, self.effective.v6_added) = families(added);
        (self.effective.v4_removed, self.effective.v6_removed) = families(removed);
    }
}

fn side(all: Vec<CidrPrefix>, own: Vec<CidrPrefix>) -> Side {
    let own_space = own.iter().copied().collect();
    Side { all: all.into_iter().collect(), own, own_space, beyond: AddressSpace::default() }
}

fn beyond(side: &Side, other: &AddressSpace) -> AddressSpace {
    side.own.iter().copied().filter(|&prefix| !other.contains(prefix)).collect()
}

/// The parts of a prefix of `set` that neither `own`, the other side of the set, has nor the rest of its release.
fn uncovered(
    own: &AddressSpace,
    prefix: CidrPrefix,
    set: Option<&crate::release::Set>,
    coverage: &Coverage<'_>,
) -> Vec<CidrPrefix> {
    let parts = own.uncovered(prefix);
    set.map_or_else(Vec::new, |set| coverage.uncovered(parts.into_iter(), &set.ports))
}
