//! The values of a set as they are compared and looked up.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::hash::Hash;

use crate::model::host::{Numbers, covers_family};
use crate::model::{CidrPrefix, Host, HostCover};
use crate::release::Set;

use super::matching::Matched;

/// A host, and the numbers of a family.
pub(super) type Name<'r> = (&'r Host, Numbers);

/// Numbers of a family for which the page states none: any may be used.
const ANY_NUMBER: (u32, u32) = (0, u32::MAX);

pub(super) fn names(set: &Set) -> impl Iterator<Item = Name<'_>> {
    set.hosts.iter().map(|entry| {
        let is_family = entry.host.name.contains("{n}");
        (&entry.host, is_family.then(|| entry.family.unwrap_or(ANY_NUMBER)))
    })
}

pub(super) fn prefixes(set: &Set) -> impl Iterator<Item = CidrPrefix> {
    set.addresses.iter().map(|address| address.prefix)
}

/// What names cover together. Families of one name whose numbers follow each other are one.
pub(super) fn cover<'r>(names: impl IntoIterator<Item = Name<'r>>) -> HostCover<'r> {
    let mut cover = HostCover::default();
    let mut families: BTreeMap<&Host, Vec<(u32, u32)>> = BTreeMap::new();
    for (host, numbers) in names {
        match numbers {
            Some(numbers) => families.entry(host).or_default().push(numbers),
            None => cover.insert(host, None),
        }
    }
    for (host, mut numbers) in families {
        numbers.sort_unstable();
        numbers.dedup_by(|next, own| {
            let joins = next.0 <= own.1.saturating_add(1);
            if joins {
                own.1 = own.1.max(next.1);
            }
            joins
        });
        numbers.into_iter().for_each(|numbers| cover.insert(host, Some(numbers)));
    }
    cover
}

/// Most patterns that are compared with each host of a list.
const MOST_TRIED: usize = 64;

/// Those of `wide` that cover one of `narrow`. Of very many patterns, only some are tried.
pub(super) fn covering<'r>(wide: &[Name<'r>], narrow: &[Name<'r>]) -> HashSet<Name<'r>> {
    let mut found = HashSet::new();
    let mut below: HashMap<&str, Name<'r>> = HashMap::new();
    let mut patterns = Vec::new();
    for &name in wide {
        match name.0.name.strip_prefix('*').filter(|body| body.starts_with('.') && !body.contains(['*', '{'])) {
            Some(body) => drop(below.insert(body, name)),
            None if name.0.name.contains(['*', '{']) || name.0.name.starts_with('.') => patterns.push(name),
            None => {}
        }
    }
    patterns.sort_unstable();
    patterns.truncate(MOST_TRIED);
    for &(host, numbers) in narrow {
        if !below.is_empty() {
            let dots = host.name.match_indices('.').map(|(at, _)| at).filter(|at| *at > 0);
            found.extend(dots.filter_map(|at| below.get(&host.name[at..])));
        }
        found.extend(patterns.iter().filter(|own| covers_family(own.0, own.1, host, numbers)));
    }
    found
}

/// The values of a list, each once, in order.
pub(super) fn once<T: Copy + Hash + Eq>(values: impl IntoIterator<Item = T>) -> Vec<T> {
    let mut seen = HashSet::new();
    values.into_iter().filter(|value| seen.insert(*value)).collect()
}

/// What each side has that the other lacks.
pub(super) fn apart<T: Copy + Hash + Eq>(old: &[T], new: &[T]) -> (Vec<T>, Vec<T>) {
    let (before, after): (HashSet<T>, HashSet<T>) = (old.iter().copied().collect(), new.iter().copied().collect());
    let went = old.iter().copied().filter(|value| !after.contains(value)).collect();
    let came = new.iter().copied().filter(|value| !before.contains(value)).collect();
    (went, came)
}

/// Where values stand in both releases.
pub(super) struct Whereabouts<T> {
    /// Values that the older release lists.
    pub(super) old: HashSet<T>,
    /// Values that the newer one lists.
    pub(super) new: HashSet<T>,
    /// The first older set that a value left: what became of it lacks the value.
    pub(super) left: HashMap<T, usize>,
    /// The first newer set that gained a value.
    pub(super) gained: HashMap<T, usize>,
}

impl<T: Copy + Hash + Eq> Whereabouts<T> {
    pub(super) fn of<'r, I: Iterator<Item = T>>(
        (old, new): (&'r [Set], &'r [Set]),
        matched: &Matched,
        values: impl Fn(&'r Set) -> I,
    ) -> Self {
        let mut all = Self { old: HashSet::new(), new: HashSet::new(), left: HashMap::new(), gained: HashMap::new() };
        let pairs = matched.pairs.iter().map(|&(a, b)| (Some(a), Some(b)));
        let gone = matched.gone.iter().map(|&a| (Some(a), None));
        let came = matched.came.iter().map(|&b| (None, Some(b)));
        let mut first = |map: fn(&mut Self) -> &mut HashMap<T, usize>, value: T, set: usize| {
            map(&mut all).entry(value).and_modify(|known| *known = set.min(*known)).or_insert(set);
        };
        for (a, b) in pairs.chain(gone).chain(came) {
            let side = |sets: &'r [Set], at: Option<usize>| -> Vec<T> {
                at.map(|at| values(&sets[at]).collect()).unwrap_or_default()
            };
            let (went, came) = apart(&side(old, a), &side(new, b));
            a.into_iter().for_each(|a| went.iter().for_each(|&value| first(|all| &mut all.left, value, a)));
            b.into_iter().for_each(|b| came.iter().for_each(|&value| first(|all| &mut all.gained, value, b)));
        }
        all.old.extend(old.iter().flat_map(&values));
        all.new.extend(new.iter().flat_map(&values));
        all
    }
}
