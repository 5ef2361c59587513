//! One endpoint set of two releases: what came, went or moved, and what that means for the whole release.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::hash::Hash;

use crate::model::host::covers_family;
use crate::model::{AddressSpace, CidrPrefix, Host};
use crate::release::{Release, Set, SetWords};

use super::change::{Change, Effective, Item, Kind, Moved, SetRef};
use super::coverage::{Coverage, lets_through};
use super::facts::{of_hosts, own_prefixes, remarks, spellings, whom};
use super::matching::Matched;

/// A host, and the numbers of a family.
type Name<'r> = (&'r Host, Option<(u32, u32)>);

/// Two releases, and what is looked up in them.
pub(super) struct Context<'r> {
    old: &'r Release,
    new: &'r Release,
    old_coverage: Coverage<'r>,
    new_coverage: Coverage<'r>,
    old_hosts: HashMap<Name<'r>, Vec<usize>>,
    new_hosts: HashMap<Name<'r>, Vec<usize>>,
    old_prefixes: HashMap<CidrPrefix, Vec<usize>>,
    new_prefixes: HashMap<CidrPrefix, Vec<usize>>,
    new_of_old: HashMap<usize, usize>,
    old_of_new: HashMap<usize, usize>,
    /// Whether the words and the ways of writing of both are in one language.
    same_words: bool,
}

fn index<'r, K: Hash + Eq>(sets: &'r [Set], values: impl Fn(&'r Set) -> Vec<K>) -> HashMap<K, Vec<usize>> {
    let mut index: HashMap<K, Vec<usize>> = HashMap::new();
    for (at, set) in sets.iter().enumerate() {
        for value in values(set) {
            let sets = index.entry(value).or_default();
            if sets.last() != Some(&at) {
                sets.push(at);
            }
        }
    }
    index
}

fn names(set: &Set) -> Vec<Name<'_>> {
    set.hosts.iter().map(|entry| (&entry.host, entry.family)).collect()
}

fn prefixes(set: &Set) -> Vec<CidrPrefix> {
    set.addresses.iter().map(|address| address.prefix).collect()
}

impl<'r> Context<'r> {
    pub(super) fn new(old: &'r Release, new: &'r Release, matched: &Matched, same_words: bool) -> Self {
        Self {
            old_coverage: Coverage::of(&old.sets),
            new_coverage: Coverage::of(&new.sets),
            old_hosts: index(&old.sets, names),
            new_hosts: index(&new.sets, names),
            old_prefixes: index(&old.sets, prefixes),
            new_prefixes: index(&new.sets, prefixes),
            new_of_old: matched.pairs.iter().copied().collect(),
            old_of_new: matched.pairs.iter().map(|&(a, b)| (b, a)).collect(),
            old,
            new,
            same_words,
        }
    }

    /// What became of a set: numbers of the older and the newer one.
    pub(super) fn compare(&self, old: Option<usize>, new: Option<usize>) -> Comparison<'_, 'r> {
        let mut comparison = Comparison {
            context: self,
            old: old.map(|at| (at, &self.old.sets[at])),
            new: new.map(|at| (at, &self.new.sets[at])),
            kinds: BTreeSet::new(),
            effective: Effective::default(),
            moved: Vec::new(),
            opens_ports: false,
        };
        match (old.is_some(), new.is_some()) {
            (false, _) => comparison.add(Kind::SetAdded),
            (_, false) => comparison.add(Kind::SetRemoved),
            _ => comparison.fields(),
        }
        comparison.hosts();
        comparison.addresses();
        comparison
    }
}

/// A set of both releases, while it is compared.
pub(super) struct Comparison<'c, 'r> {
    context: &'c Context<'r>,
    old: Option<(usize, &'r Set)>,
    new: Option<(usize, &'r Set)>,
    kinds: BTreeSet<Kind>,
    effective: Effective,
    moved: Vec<Moved>,
    opens_ports: bool,
}

/// The values of a list, each once, in order.
fn once<T: Copy + Hash + Eq>(values: Vec<T>) -> Vec<T> {
    let mut seen = HashSet::new();
    values.into_iter().filter(|value| seen.insert(*value)).collect()
}

/// What each side has that the other lacks.
fn apart<T: Copy + Hash + Eq>(old: &[T], new: &[T]) -> (Vec<T>, Vec<T>) {
    let (before, after): (HashSet<T>, HashSet<T>) = (old.iter().copied().collect(), new.iter().copied().collect());
    let went = old.iter().copied().filter(|value| !after.contains(value)).collect();
    let came = new.iter().copied().filter(|value| !before.contains(value)).collect();
    (went, came)
}

impl<'r> Comparison<'_, 'r> {
    pub(super) fn add(&mut self, kind: Kind) {
        self.kinds.insert(kind);
    }

    /// The record; `None` where nothing changed.
    pub(super) fn finish(self) -> Option<Change> {
        let whole = |side: Option<(usize, &Set)>| side.map(|(_, set)| Box::new(set.clone()));
        (!self.kinds.is_empty()).then(|| Change {
            item: Item::Set(whole(self.old), whole(self.new)),
            kinds: self.kinds.into_iter().collect(),
            effective: self.effective,
            moved: self.moved,
            lineage: None,
            locales: BTreeMap::new(),
            opens_ports: self.opens_ports,
        })
    }

    fn hosts(&mut self) {
        let side = |side: Option<(usize, &'r Set)>| once(side.map(|(_, set)| names(set)).unwrap_or_default());
        let (old, new) = (side(self.old), side(self.new));
        let (went, came) = apart(&old, &new);
        let covers = |all: &[Name<'_>], one: Name<'_>| {
            all.iter().any(|(host, family)| covers_family(host, *family, one.0, one.1))
        };
        // Most sets have few hosts; of long lists, the cover of the release tells.
        let own = |all: &[Name<'_>], one: Name<'_>| all.len() <= MOST_OWN && covers(all, one);
        for &name in &came {
            let is_let_through = own(&old, name) || self.was_let_through(name);
            let widens = !is_let_through && went.iter().any(|went| covers_family(name.0, name.1, went.0, went.1));
            let elsewhere = self.context.old_hosts.get(&name).cloned().unwrap_or_default();
            let moved = self.moved_here(name.0.name.clone(), &elsewhere, |set| names(set).contains(&name));
            self.add(match (is_let_through, widens, moved) {
                (false, true, _) => Kind::HostWidened,
                (false, false, false) => Kind::HostAdded,
                (_, _, true) => Kind::HostMoved,
                _ if own(&went, name) => Kind::HostNarrowed,
                _ if !elsewhere.is_empty() => Kind::DuplicateAdded,
                _ => Kind::HostCovered,
            });
            if !is_let_through {
                self.effective.new_hosts.push(name.0.name.clone());
            }
        }
        for &name in &went {
            let is_let_through = own(&new, name) || self.is_let_through(name);
            let narrows = !is_let_through && came.iter().any(|came| covers_family(name.0, name.1, came.0, came.1));
            let elsewhere = self.context.new_hosts.get(&name).cloned().unwrap_or_default();
            let moved = self.moved_away(name.0.name.clone(), &elsewhere, |set| names(set).contains(&name));
            self.add(match (is_let_through, narrows, moved) {
                (false, true, _) => Kind::HostNarrowed,
                (false, false, false) => Kind::HostRemoved,
                (_, _, true) => Kind::HostMoved,
                _ if own(&came, name) => Kind::HostWidened,
                _ if !elsewhere.is_empty() => Kind::DuplicateRemoved,
                _ => Kind::HostCovered,
            });
            if !is_let_through {
                self.effective.lost_hosts.push(name.0.name.clone());
            }
        }
    }

    /// Whether the older release let a host of the newer set through.
    fn was_let_through(&self, (host, family): Name<'_>) -> bool {
        self.new.is_some_and(|(_, set)| self.context.old_coverage.covers(host, family, &set.ports))
    }

    /// Whether the newer release lets a host of the older set through.
    fn is_let_through(&self, (host, family): Name<'_>) -> bool {
        self.old.is_some_and(|(_, set)| self.context.new_coverage.covers(host, family, &set.ports))
    }

    /// Whether a value came from one of the older sets `elsewhere`, which has become a set without it.
    fn moved_here(&mut self, value: String, elsewhere: &[usize], has: impl Fn(&Set) -> bool) -> bool {
        let Some((_, to)) = self.new else { return false };
        let own = self.old.map(|(at, _)| at);
        let left = |&&from: &&usize| {
            let now = self.context.new_of_old.get(&from).map(|&at| &self.context.new.sets[at]);
            Some(from) != own && !now.is_some_and(&has)
        };
        let Some(&from) = elsewhere.iter().find(left) else { return false };
        self.moved.push(Moved { value, from: SetRef::from(&self.context.old.sets[from]), to: SetRef::from(to) });
        true
    }

    /// Whether a value went to one of the newer sets `elsewhere`, which was a set without it.
    fn moved_away(&mut self, value: String, elsewhere: &[usize], had: impl Fn(&Set) -> bool) -> bool {
        let Some((_, from)) = self.old else { return false };
        let own = self.new.map(|(at, _)| at);
        let got = |&&to: &&usize| {
            let before = self.context.old_of_new.get(&to).map(|&at| &self.context.old.sets[at]);
            Some(to) != own && !before.is_some_and(&had)
        };
        let Some(&to) = elsewhere.iter().find(got) else { return false };
        self.moved.push(Moved { value, from: SetRef::from(from), to: SetRef::from(&self.context.new.sets[to]) });
        true
    }

    fn addresses(&mut self) {
        let side = |side: Option<(usize, &'r Set)>| once(side.map(|(_, set)| prefixes(set)).unwrap_or_default());
        let (old, new) = (side(self.old), side(self.new));
        let (went, came) = apart(&old, &new);
        if went.is_empty() && came.is_empty() {
            return;
        }
        let (before, after): (AddressSpace, AddressSpace) =
            (old.iter().copied().collect(), new.iter().copied().collect());
        let removed: AddressSpace = went.iter().copied().collect();
        let gained: AddressSpace = came.iter().copied().collect();
        let (mut added_parts, mut removed_parts) = (Vec::new(), Vec::new());
        for &prefix in &came {
            let parts = self.context.old_coverage.uncovered(
                before.uncovered(prefix).into_iter(),
                &self.new.map(|(_, set)| set.ports.clone()).unwrap_or_default(),
            );
            let elsewhere = self.context.old_prefixes.get(&prefix).cloned().unwrap_or_default();
            let moved = self.moved_here(prefix.to_string(), &elsewhere, |set| prefixes(set).contains(&prefix));
            let kind = match (parts.is_empty(), moved) {
                (_, true) => Kind::IpMoved,
                (true, _) if before.contains(prefix) && touches(&removed, prefix) => Kind::IpReshaped,
                (true, _) if !elsewhere.is_empty() => Kind::DuplicateAdded,
                (true, _) => Kind::IpCovered,
                (false, _) if touches(&removed, prefix) => Kind::IpWidened,
                (false, _) => Kind::IpAdded,
            };
            self.add(kind);
            added_parts.extend(parts);
        }
        for &prefix in &went {
            let parts = self.context.new_coverage.uncovered(
                after.uncovered(prefix).into_iter(),
                &self.old.map(|(_, set)| set.ports.clone()).unwrap_or_default(),
            );
            let elsewhere = self.context.new_prefixes.get(&prefix).cloned().unwrap_or_default();
            let moved = self.moved_away(prefix.to_string(), &elsewhere, |set| prefixes(set).contains(&prefix));
            let kind = match (parts.is_empty(), moved) {
                (_, true) => Kind::IpMoved,
                // It is a part of what came in its place.
                (true, _) if after.contains(prefix) && touches(&gained, prefix) => {
                    match after.minus(&before).is_empty() {
                        true => Kind::IpReshaped,
                        false => Kind::IpWidened,
                    }
                }
                (true, _) if !elsewhere.is_empty() => Kind::DuplicateRemoved,
                (true, _) => Kind::IpCovered,
                (false, _) if touches(&gained, prefix) => Kind::IpNarrowed,
                (false, _) => Kind::IpRemoved,
            };
            self.add(kind);
            removed_parts.extend(parts);
        }
        let families = |parts: Vec<CidrPrefix>| -> (Vec<CidrPrefix>, Vec<CidrPrefix>) {
            CidrPrefix::aggregated(parts).into_iter().partition(|prefix| prefix.is_ipv4())
        };
        (self.effective.v4_added, self.effective.v6_added) = families(added_parts);
        (self.effective.v4_removed, self.effective.v6_removed) = families(removed_parts);
    }

    /// What both sets say beside hosts and prefixes.
    fn fields(&mut self) {
        let (Some((_, old)), Some((_, new))) = (self.old, self.new) else { return };
        let ranges = |set: &Set| (set.ports.tcp.clone(), set.ports.udp.clone(), set.ports.any.clone());
        if ranges(old) != ranges(new) {
            self.add(Kind::PortsChanged);
            self.opens_ports = !lets_through(&old.ports, &new.ports);
        } else if old.ports.logic != new.ports.logic {
            self.add(Kind::PortsChanged);
        }
        let sorted = |list: &[String]| list.iter().cloned().collect::<BTreeSet<String>>();
        for (kind, is_other) in [
            (Kind::ProtocolChanged, sorted(&old.protocols) != sorted(&new.protocols)),
            (Kind::CategoryChanged, old.category != new.category),
            (Kind::RequiredChanged, old.required != new.required),
            (Kind::ExpressRouteChanged, old.express_route != new.express_route),
            (Kind::SetRenamed, old.printed_id() != new.printed_id()),
            (Kind::AudienceChanged, whom(old) != whom(new) || of_hosts(old, new)),
            (Kind::StorageChanged, sorted(&old.storage_names) != sorted(&new.storage_names)),
            (Kind::ServiceAreaChanged, old.service_area != new.service_area),
            (Kind::PairsChanged, own_prefixes(old) != own_prefixes(new) || (old.pairs != new.pairs)),
        ] {
            if is_other {
                self.add(kind);
            }
        }
        if self.context.same_words {
            self.written(old, new);
        }
    }

    /// How both sets are written: in one language.
    fn written(&mut self, old: &Set, new: &Set) {
        let none = SetWords::default();
        let before = self.context.old.set_words(old).unwrap_or(&none);
        let after = self.context.new.set_words(new).unwrap_or(&none);
        let anchor = |set: &Set| set.locations.first().and_then(|location| location.anchor.clone());
        for (kind, is_other) in [
            (Kind::LabelChanged, before.purpose != after.purpose),
            (
                Kind::NoteChanged,
                before != &SetWords { purpose: before.purpose.clone(), ..after.clone() }
                    || remarks(old) != remarks(new),
            ),
            (Kind::SetRenamed, old.id_as_written != new.id_as_written),
            (Kind::LabelChanged, old.service_area_name != new.service_area_name),
            (Kind::ReferenceChanged, old.references != new.references),
            (Kind::RowMoved, anchor(old) != anchor(new)),
            (Kind::HostCase, spellings(old, new, |entry| entry.as_written.clone())),
            (Kind::HostRepaired, spellings(old, new, |entry| format!("{:?}", entry.repairs))),
        ] {
            if is_other {
                self.add(kind);
            }
        }
        self.occurrences(names(old), names(new));
        self.occurrences(prefixes(old), prefixes(new));
    }

    /// How often and in which order values stand that are in both.
    fn occurrences<T: Copy + Hash + Eq + Ord>(&mut self, old: Vec<T>, new: Vec<T>) {
        let count = |values: &[T]| {
            let mut counts: BTreeMap<T, usize> = BTreeMap::new();
            values.iter().for_each(|value| *counts.entry(*value).or_default() += 1);
            counts
        };
        let (before, after) = (count(&old), count(&new));
        for (value, times) in &before {
            match after.get(value) {
                Some(now) if now < times => self.add(Kind::DuplicateRemoved),
                Some(now) if now > times => self.add(Kind::DuplicateAdded),
                _ => {}
            }
        }
        let kept = |values: Vec<T>, other: &BTreeMap<T, usize>| {
            once(values).into_iter().filter(|value| other.contains_key(value)).collect::<Vec<T>>()
        };
        if kept(old, &after) != kept(new, &before) {
            self.add(Kind::OrderChanged);
        }
    }
}

/// Whether some addresses of `prefix` are in `space`.
fn touches(space: &AddressSpace, prefix: CidrPrefix) -> bool {
    space.uncovered(prefix) != [prefix]
}

/// Most hosts of a set that are compared one by one.
const MOST_OWN: usize = 1024;
