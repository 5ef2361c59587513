//! The hosts of an endpoint set of two releases.

use super::change::Kind;
use super::names::{apart, cover, covering, names, once};
use super::sets::Comparison;

impl Comparison<'_, '_> {
    /// What came and went, and what of it another entry covers.
    pub(super) fn hosts(&mut self) {
        let (old, new) = (once(self.old.into_iter().flat_map(names)), once(self.new.into_iter().flat_map(names)));
        let (went, came) = apart(&old, &new);
        if went.is_empty() && came.is_empty() {
            return;
        }
        let context = self.context;
        let (before, after) = (cover(old), cover(new));
        let (in_went, in_came) = (cover(went.iter().copied()), cover(came.iter().copied()));
        let wider = covering(&came, &went);
        for &name in &came {
            let covers = |set: &crate::release::Set| context.old_coverage.covers(name, &set.ports);
            let is_let_through = before.covers_family(name.0, name.1) || self.new.is_some_and(covers);
            let is_moved = self.moved_here(&name.0.name, context.hosts.left.get(&name).copied());
            self.add(match (is_let_through, is_moved) {
                (false, _) if wider.contains(&name) => Kind::HostWidened,
                (false, false) => Kind::HostAdded,
                (_, true) => Kind::HostMoved,
                _ if in_went.covers_family(name.0, name.1) => Kind::HostNarrowed,
                _ if context.hosts.old.contains(&name) => Kind::DuplicateAdded,
                _ => Kind::HostCovered,
            });
            if !is_let_through {
                self.effective.new_hosts.push(name.0.name.clone());
            }
        }
        let wider = covering(&went, &came);
        for &name in &went {
            let covers = |set: &crate::release::Set| context.new_coverage.covers(name, &set.ports);
            let is_let_through = after.covers_family(name.0, name.1) || self.old.is_some_and(covers);
            let is_moved = self.moved_away(&name.0.name, context.hosts.gained.get(&name).copied());
            self.add(match (is_let_through, is_moved) {
                (false, _) if wider.contains(&name) => Kind::HostNarrowed,
                (false, false) => Kind::HostRemoved,
                (_, true) => Kind::HostMoved,
                _ if in_came.covers_family(name.0, name.1) => Kind::HostWidened,
                _ if context.hosts.new.contains(&name) => Kind::DuplicateRemoved,
                _ => Kind::HostCovered,
            });
            if !is_let_through {
                self.effective.lost_hosts.push(name.0.name.clone());
            }
        }
        // Families of one name with other numbers.
        for hosts in [&mut self.effective.new_hosts, &mut self.effective.lost_hosts] {
            let mut seen = std::collections::HashSet::new();
            hosts.retain(|name| seen.insert(name.clone()));
        }
    }
}
