//! Which set of a newer release is which of an older one: by id, by values, by what it is for.

use std::collections::{BTreeMap, HashMap, HashSet, VecDeque};
use std::hash::{DefaultHasher, Hash, Hasher as _};

use crate::release::{Release, Set};

/// Most sets that a value leads to; one that more sets have tells nothing.
const MOST_OF_A_VALUE: usize = 64;

/// How much a host weighs beside an address: addresses are shared by services, names rarely are.
const HOST_WEIGHT: u32 = 4;

/// The sets of two releases, paired.
#[derive(Debug)]
pub(super) struct Matched {
    /// Numbers of sets that are the same, older first, in the order of the newer.
    pub(super) pairs: Vec<(usize, usize)>,
    /// Sets that only the older has.
    pub(super) gone: Vec<usize>,
    /// Sets that only the newer has.
    pub(super) came: Vec<usize>,
    /// The older sets that new ones have most of their values from.
    pub(super) split: BTreeMap<usize, Vec<usize>>,
    /// The newer sets that have most of the values of gone ones.
    pub(super) merged: BTreeMap<usize, Vec<usize>>,
}

/// Hashes of the values of a set with their weights, sorted, each once.
struct Values {
    all: Vec<(u64, u32)>,
    weight: u32,
    /// Of values, ports and all.
    whole: u64,
}

impl Values {
    fn of(set: &Set) -> Self {
        let hosts = set.hosts.iter().map(|host| (hash(&(&host.host.name, host.family)), HOST_WEIGHT));
        let mut all: Vec<(u64, u32)> = hosts.collect();
        all.extend(set.addresses.iter().map(|address| (hash(&address.prefix), 1)));
        all.sort_unstable();
        all.dedup();
        let ports = (&set.ports.tcp, &set.ports.udp, &set.ports.any);
        let whole = hash(&(&all, ports, &set.audience, &set.storage_names, set.category));
        Self { weight: all.iter().map(|(_, weight)| weight).sum(), all, whole }
    }
}

fn hash(value: &impl Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    value.hash(&mut hasher);
    hasher.finish()
}

/// Pairs the sets of two releases. `same_words` tells whether their words are in one language.
pub(super) fn matched(old: &Release, new: &Release, same_words: bool) -> Matched {
    let ours: Vec<Values> = old.sets.iter().map(Values::of).collect();
    let theirs: Vec<Values> = new.sets.iter().map(Values::of).collect();
    let mut pairing = Pairing::of(old.sets.len(), new.sets.len());
    let ids = |release: &Release| release.sets.iter().map(|set| set.id).collect::<Vec<_>>();
    pairing.by_unique(&ids(old), &ids(new));
    // The same values at the same place, then anywhere.
    pairing.in_order(&in_place(&old.sets, &ours), &in_place(&new.sets, &theirs));
    let wholes = |values: &[Values]| values.iter().map(|values| Some(values.whole)).collect::<Vec<_>>();
    pairing.in_order(&wholes(&ours), &wholes(&theirs));
    let shared = Shared::of(&ours, &theirs);
    pairing.by_overlap(&ours, &theirs, &shared, |a, b| {
        (
            u32::from(label(old, &old.sets[a]) == label(new, &new.sets[b])),
            u32::from(anchor(&old.sets[a]) == anchor(&new.sets[b])),
        )
    });
    if same_words {
        pairing.by_unique(&names(old), &names(new));
    }
    let mut matched = Matched {
        pairs: pairing.new.iter().enumerate().filter_map(|(b, a)| Some(((*a)?, b))).collect(),
        gone: alone(&pairing.old),
        came: alone(&pairing.new),
        split: BTreeMap::new(),
        merged: BTreeMap::new(),
    };
    let most = |common: u32, weight: u32| common * 2 >= weight && common > 0;
    for &b in &matched.came {
        let from = shared.of_new(b).filter(|&(_, common)| most(common, theirs[b].weight));
        let from: Vec<usize> = from.map(|(a, _)| a).collect();
        if !from.is_empty() {
            matched.split.insert(b, from);
        }
    }
    for &a in &matched.gone {
        let to = shared.of_old(a).filter(|&(_, common)| most(common, ours[a].weight));
        let to: Vec<usize> = to.map(|(b, _)| b).collect();
        if !to.is_empty() {
            matched.merged.insert(a, to);
        }
    }
    matched
}

pub(super) fn alone(partners: &[Option<usize>]) -> Vec<usize> {
    partners.iter().enumerate().filter(|(_, partner)| partner.is_none()).map(|(at, _)| at).collect()
}

fn anchor(set: &Set) -> Option<&str> {
    set.locations.first().and_then(|location| location.anchor.as_deref())
}

/// What a set is for, in the release's own locale.
fn label<'s>(release: &Release, set: &'s Set) -> Option<&'s str> {
    release.set_words(set).and_then(|words| words.purpose.as_deref())
}

/// Where each set stands and what it is for, as far as that is said.
fn names(release: &Release) -> Vec<Option<(Option<&str>, &str)>> {
    release.sets.iter().map(|set| Some((anchor(set), label(release, set)?))).collect()
}

/// What each set states, and where it stands.
fn in_place<'s>(sets: &'s [Set], values: &[Values]) -> Vec<Option<(Option<&'s str>, u64)>> {
    sets.iter().zip(values).map(|(set, values)| Some((anchor(set), values.whole))).collect()
}

/// The partner of each set or row, found so far.
pub(super) struct Pairing {
    pub(super) old: Vec<Option<usize>>,
    pub(super) new: Vec<Option<usize>>,
}

impl Pairing {
    pub(super) fn of(old: usize, new: usize) -> Self {
        Self { old: vec![None; old], new: vec![None; new] }
    }

    pub(super) fn join(&mut self, a: usize, b: usize) {
        self.old[a] = Some(b);
        self.new[b] = Some(a);
    }

    /// Pairs what has the same key and is the only one with it on both sides.
    fn by_unique<K: Hash + Eq>(&mut self, old: &[Option<K>], new: &[Option<K>]) {
        let mut sides: HashMap<&K, [Vec<usize>; 2]> = HashMap::new();
        for (side, keys, partners) in [(0, old, &self.old), (1, new, &self.new)] {
            let keys = keys.iter().enumerate().filter(|&(at, _)| partners[at].is_none());
            for (at, key) in keys.filter_map(|(at, key)| Some((at, key.as_ref()?))) {
                sides.entry(key).or_default()[side].push(at);
            }
        }
        let mut found: Vec<(usize, usize)> = sides
            .into_values()
            .filter_map(|[old, new]| match (&old[..], &new[..]) {
                ([a], [b]) => Some((*a, *b)),
                _ => None,
            })
            .collect();
        found.sort_unstable();
        found.into_iter().for_each(|(a, b)| self.join(a, b));
    }

    /// Pairs what has the same key, the first with the first.
    pub(super) fn in_order<K: Hash + Eq>(&mut self, old: &[Option<K>], new: &[Option<K>]) {
        let mut waiting: HashMap<&K, VecDeque<usize>> = HashMap::new();
        for (a, key) in old.iter().enumerate().filter(|&(a, _)| self.old[a].is_none()) {
            key.iter().for_each(|key| waiting.entry(key).or_default().push_back(a));
        }
        for (b, key) in new.iter().enumerate() {
            if self.new[b].is_none()
                && let Some(key) = key
                && let Some(a) = waiting.get_mut(key).and_then(VecDeque::pop_front)
            {
                self.join(a, b);
            }
        }
    }

    /// Pairs what shares at least half of the values of the smaller one, the most alike first.
    fn by_overlap(
        &mut self,
        ours: &[Values],
        theirs: &[Values],
        shared: &Shared,
        likeness: impl Fn(usize, usize) -> (u32, u32),
    ) {
        let mut ties = Vec::new();
        for (&(a, b), &common) in &shared.common {
            let smaller = ours[a].weight.min(theirs[b].weight);
            if self.old[a].is_none() && self.new[b].is_none() && common * 2 >= smaller {
                let union = ours[a].weight + theirs[b].weight - common;
                // Which part of both together is in both, in 1/1024.
                let part = u64::from(common) * 1024 / u64::from(union.max(1));
                ties.push((part, likeness(a, b), a, b));
            }
        }
        ties.sort_by_key(|&(part, likeness, a, b)| (std::cmp::Reverse((part, likeness)), a, b));
        for (_, _, a, b) in ties {
            if self.old[a].is_none() && self.new[b].is_none() {
                self.join(a, b);
            }
        }
    }
}

/// How much each older set has in common with each newer one.
struct Shared {
    common: BTreeMap<(usize, usize), u32>,
    of_new: HashMap<usize, Vec<usize>>,
}

impl Shared {
    fn of(ours: &[Values], theirs: &[Values]) -> Self {
        let mut by_value: HashMap<u64, Vec<usize>> = HashMap::new();
        for (b, values) in theirs.iter().enumerate() {
            values.all.iter().for_each(|(value, _)| by_value.entry(*value).or_default().push(b));
        }
        let mut often: HashMap<u64, usize> = HashMap::new();
        for values in ours {
            values.all.iter().for_each(|(value, _)| *often.entry(*value).or_default() += 1);
        }
        let mut common: BTreeMap<(usize, usize), u32> = BTreeMap::new();
        let mut of_new: HashMap<usize, HashSet<usize>> = HashMap::new();
        for (a, values) in ours.iter().enumerate() {
            for (value, weight) in &values.all {
                let sets = by_value.get(value).map(Vec::as_slice).unwrap_or_default();
                if sets.len() > MOST_OF_A_VALUE || often.get(value).is_some_and(|often| *often > MOST_OF_A_VALUE) {
                    continue;
                }
                for &b in sets {
                    *common.entry((a, b)).or_default() += weight;
                    of_new.entry(b).or_default().insert(a);
                }
            }
        }
        let sorted = |set: HashSet<usize>| {
            let mut all: Vec<usize> = set.into_iter().collect();
            all.sort_unstable();
            all
        };
        Self { common, of_new: of_new.into_iter().map(|(b, set)| (b, sorted(set))).collect() }
    }

    fn of_old(&self, a: usize) -> impl Iterator<Item = (usize, u32)> {
        self.common.range((a, 0)..(a + 1, 0)).map(|(&(_, b), &common)| (b, common))
    }

    fn of_new(&self, b: usize) -> impl Iterator<Item = (usize, u32)> {
        let sets = self.of_new.get(&b).map(Vec::as_slice).unwrap_or_default();
        sets.iter().map(move |&a| (a, self.common.get(&(a, b)).copied().unwrap_or_default()))
    }
}
