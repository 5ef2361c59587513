//! Which entry of a ledger a set or row of a release is, and what the others became.

use std::collections::{BTreeMap, HashMap};

use super::super::Release;
use super::{Entry, Unnumbered, of_set};

/// Most places that a value leads to; one that stands in more tells nothing.
const MOST_OF_A_VALUE: usize = 64;

/// How much a value weighs: addresses are shared by services, names rarely are.
fn weight(value: &str) -> u32 {
    if value.starts_with('a') { 1 } else { 4 }
}

fn weight_of(fingerprint: &[String]) -> u32 {
    fingerprint.iter().map(|value| weight(value)).sum()
}

/// The entry of each item, as far as there is one: by key, else by most of its values.
pub(super) fn matched(
    entries: &[Entry],
    items: &[Unnumbered<'_>],
    counts: impl Fn(&Entry) -> bool,
) -> Vec<Option<usize>> {
    let mut partners: Vec<Option<usize>> = vec![None; items.len()];
    let mut is_taken = vec![false; entries.len()];
    let keys: HashMap<_, usize> = entries
        .iter()
        .enumerate()
        .filter(|(_, entry)| counts(entry))
        .map(|(at, entry)| ((entry.kind, entry.key.as_str()), at))
        .collect();
    for (item, partner) in items.iter().zip(&mut partners) {
        if let Some(&at) = keys.get(&(item.kind, item.key))
            && !is_taken[at]
        {
            *partner = Some(at);
            is_taken[at] = true;
        }
    }
    let mut by_value: HashMap<&str, Vec<usize>> = HashMap::new();
    for (at, entry) in entries.iter().enumerate().filter(|&(at, entry)| !is_taken[at] && counts(entry)) {
        entry.fingerprint.iter().for_each(|value| by_value.entry(value).or_default().push(at));
    }
    let mut ties = Vec::new();
    for (number, item) in items.iter().enumerate().filter(|&(number, _)| partners[number].is_none()) {
        let mut common: BTreeMap<usize, u32> = BTreeMap::new();
        for value in &item.fingerprint {
            let places = by_value.get(value.as_str()).map(Vec::as_slice).unwrap_or_default();
            for &at in places.iter().filter(|_| places.len() <= MOST_OF_A_VALUE) {
                *common.entry(at).or_default() += weight(value);
            }
        }
        let own = weight_of(&item.fingerprint);
        ties.extend(common.into_iter().filter_map(|(at, common)| {
            let smaller = own.min(weight_of(&entries[at].fingerprint));
            (entries[at].kind == item.kind && common * 2 >= smaller).then_some((common, number, at))
        }));
    }
    ties.sort_by_key(|&(common, number, at)| (std::cmp::Reverse(common), number, at));
    for (_, number, at) in ties {
        if partners[number].is_none() && !is_taken[at] {
            partners[number] = Some(at);
            is_taken[at] = true;
        }
    }
    partners
}

/// Values of a release, and the ids of the sets that have them: of this ledger, and printed ones.
pub(super) fn heirs(release: &Release, items: &[Unnumbered<'_>], ids: &[u32]) -> HashMap<String, Vec<u32>> {
    let mut heirs: HashMap<String, Vec<u32>> = HashMap::new();
    for (item, id) in items.iter().zip(ids) {
        item.fingerprint.iter().for_each(|value| heirs.entry(value.clone()).or_default().push(*id));
    }
    for set in &release.sets {
        if let Some(id) = set.printed_id() {
            of_set(set).into_iter().for_each(|value| heirs.entry(value).or_default().push(id));
        }
    }
    heirs
}

/// The ids that have a quarter of the values of a retired entry at least, and half of them together.
pub(super) fn successors(entry: &Entry, heirs: &HashMap<String, Vec<u32>>) -> Vec<u32> {
    let mut parts: BTreeMap<u32, u32> = BTreeMap::new();
    for value in &entry.fingerprint {
        let ids = heirs.get(value).map(Vec::as_slice).unwrap_or_default();
        ids.iter().for_each(|id| *parts.entry(*id).or_default() += weight(value));
    }
    let whole = weight_of(&entry.fingerprint);
    parts.retain(|_, part| *part * 4 >= whole);
    if parts.values().sum::<u32>() * 2 >= whole { parts.into_keys().collect() } else { Vec::new() }
}
