//! One endpoint set of two releases: what came, went or moved, and what that means for the whole release.

use std::collections::{BTreeMap, BTreeSet};
use std::hash::Hash;

use crate::model::{AddressSpace, CidrPrefix};
use crate::release::{Release, Set, SetWords};

use super::change::{Change, Effective, Item, Kind, Moved, SetRef};
use super::coverage::Coverage;
use super::facts::{of_hosts, own_prefixes, remarks, spellings, whom};
use super::headings::Headings;
use super::matching::Matched;
use super::names::{Name, Whereabouts, cover, names, once, prefixes};

/// Two releases, and what is looked up in them.
pub(super) struct Context<'r> {
    old: &'r Release,
    new: &'r Release,
    pub(super) old_coverage: Coverage<'r>,
    pub(super) new_coverage: Coverage<'r>,
    pub(super) hosts: Whereabouts<Name<'r>>,
    pub(super) prefixes: Whereabouts<CidrPrefix>,
    /// Whether the words and the ways of writing of both are in one language.
    same_words: bool,
    headings: Headings<'r>,
}

impl<'r> Context<'r> {
    pub(super) fn new(old: &'r Release, new: &'r Release, matched: &Matched, same_words: bool) -> Self {
        let sets = (old.sets.as_slice(), new.sets.as_slice());
        let places = matched.pairs.iter();
        let places = places.map(|&(a, b)| (old.sets[a].locations.as_slice(), new.sets[b].locations.as_slice()));
        Self {
            old_coverage: Coverage::of(&old.sets),
            new_coverage: Coverage::of(&new.sets),
            hosts: Whereabouts::of(sets, matched, names),
            prefixes: Whereabouts::of(sets, matched, prefixes),
            old,
            new,
            same_words,
            headings: Headings::of(old, new, places),
        }
    }

    /// What became of a set: numbers of the older and the newer one.
    pub(super) fn compare(&self, old: Option<usize>, new: Option<usize>) -> Comparison<'_, 'r> {
        let mut comparison = Comparison {
            context: self,
            old: old.map(|at| &self.old.sets[at]),
            new: new.map(|at| &self.new.sets[at]),
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
    pub(super) context: &'c Context<'r>,
    pub(super) old: Option<&'r Set>,
    pub(super) new: Option<&'r Set>,
    kinds: BTreeSet<Kind>,
    pub(super) effective: Effective,
    moved: Vec<Moved>,
    opens_ports: bool,
}

impl<'r> Comparison<'_, 'r> {
    pub(super) fn add(&mut self, kind: Kind) {
        self.kinds.insert(kind);
    }

    /// The record; `None` where nothing changed.
    pub(super) fn finish(mut self) -> Option<Change> {
        let key = |side: Option<&'r Set>| side.map(|set| set.key.as_str());
        if self.kinds.is_empty() && self.context.same_words && key(self.old) != key(self.new) {
            // The table has another number, or another row with the same values came before it.
            self.add(Kind::RowMoved);
        }
        let whole = |side: Option<&Set>| side.map(|set| Box::new(set.clone()));
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

    /// Whether a value that came is one that left the older set `from`.
    pub(super) fn moved_here(&mut self, value: impl ToString, from: Option<usize>) -> bool {
        let (Some(to), Some(from)) = (self.new, from) else { return false };
        let from = SetRef::from(&self.context.old.sets[from]);
        self.moved.push(Moved { value: value.to_string(), from, to: SetRef::from(to) });
        true
    }

    /// Whether a value that went is one that the newer set `to` gained.
    pub(super) fn moved_away(&mut self, value: impl ToString, to: Option<usize>) -> bool {
        let (Some(from), Some(to)) = (self.old, to) else { return false };
        let to = SetRef::from(&self.context.new.sets[to]);
        self.moved.push(Moved { value: value.to_string(), from: SetRef::from(from), to });
        true
    }

    /// Whether something that the set lets through all along was closed on ports that it has now. What came is told by
    /// itself.
    fn opens_ports(&self, old: &Set, new: &Set) -> bool {
        if new.hosts.is_empty() && new.addresses.is_empty() {
            return Coverage::of(std::slice::from_ref(old)).is_closed(&new.ports);
        }
        let before = cover(names(old));
        let coverage = &self.context.old_coverage;
        if names(new).any(|name| before.covers_family(name.0, name.1) && !coverage.covers(name, &new.ports)) {
            return true;
        }
        let before: AddressSpace = prefixes(old).collect();
        let kept = prefixes(new).filter(|&prefix| touches(&before, prefix));
        coverage.uncovered(kept, &new.ports).into_iter().any(|part| touches(&before, part))
    }

    /// What both sets say beside hosts and prefixes.
    fn fields(&mut self) {
        let (Some(old), Some(new)) = (self.old, self.new) else { return };
        let ranges = |set: &Set| (set.ports.tcp.clone(), set.ports.udp.clone(), set.ports.any.clone());
        if ranges(old) != ranges(new) {
            self.add(Kind::PortsChanged);
            self.opens_ports = self.opens_ports(old, new);
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
            (Kind::PairsChanged, own_prefixes(old, new) || are_tied_otherwise(old, new)),
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
        let (is_repaired, is_written_otherwise) = spellings(old, new);
        self.kinds.extend(self.context.headings.moved(&old.locations, &new.locations));
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
            (Kind::HostCase, is_written_otherwise),
            (Kind::HostRepaired, is_repaired),
        ] {
            if is_other {
                self.add(kind);
            }
        }
        self.occurrences(names(old).collect(), names(new).collect());
        self.occurrences(prefixes(old).collect(), prefixes(new).collect());
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

/// Whether hosts and prefixes go together in another way. Where they are tied on one side alone, a list came or went.
fn are_tied_otherwise(old: &Set, new: &Set) -> bool {
    let lists = |set: &Set| (set.hosts.is_empty(), set.addresses.is_empty());
    old.pairs != new.pairs && lists(old) == lists(new)
}

/// Whether some addresses of `prefix` are in `space`.
pub(super) fn touches(space: &AddressSpace, prefix: CidrPrefix) -> bool {
    space.uncovered(prefix) != [prefix]
}
