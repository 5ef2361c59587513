//! What a set says beside its hosts, prefixes and ports, in a form that is equal for equal facts.

use std::collections::{BTreeMap, BTreeSet};

use crate::extract::facts::Validity;
use crate::model::{CidrPrefix, Repair};
use crate::release::{HostEntry, Set};

/// First and last month or day.
pub(super) type Dates<'v> = (Option<&'v str>, Option<&'v str>);

fn dates(validity: &Validity) -> Option<Dates<'_>> {
    let dates = (validity.from.as_deref(), validity.to.as_deref());
    (dates != (None, None)).then_some(dates)
}

/// The codes of an audience, and first and last day.
pub(super) fn whom(set: &Set) -> (BTreeSet<&str>, Option<Dates<'_>>) {
    let codes = set.audience.as_deref().into_iter().flat_map(|text| text.split(", ")).collect();
    (codes, set.validity.as_ref().and_then(dates))
}

/// Whether a host that is in both is for others, or applies at another time.
pub(super) fn of_hosts(old: &Set, new: &Set) -> bool {
    let facts = |set: &Set| {
        let mut facts: BTreeMap<String, BTreeSet<_>> = BTreeMap::new();
        for entry in &set.hosts {
            let dates = entry.validity.as_ref().and_then(dates);
            let dates = dates.map(|(from, to)| (from.map(str::to_owned), to.map(str::to_owned)));
            if dates.is_some() || entry.audience.is_some() {
                facts.entry(entry.host.name.clone()).or_default().insert((entry.audience.clone(), dates));
            }
        }
        facts
    };
    let (before, after) = (facts(old), facts(new));
    let names = |set: &Set| set.hosts.iter().map(|entry| entry.host.name.clone()).collect::<BTreeSet<String>>();
    let both: BTreeSet<String> = names(old).intersection(&names(new)).cloned().collect();
    both.iter().any(|name| before.get(name) != after.get(name))
}

/// The remarks that say when something applies, of the set and of its hosts.
pub(super) fn remarks(set: &Set) -> BTreeSet<(Option<&str>, &str)> {
    let own = set.validity.as_ref().map(|validity| (None, validity.text.as_str()));
    let hosts = set
        .hosts
        .iter()
        .filter_map(|entry| Some((Some(entry.host.name.as_str()), entry.validity.as_ref()?.text.as_str())));
    own.into_iter().chain(hosts).collect()
}

/// Whether a host that is in both names other prefixes itself.
pub(super) fn own_prefixes(old: &Set, new: &Set) -> bool {
    let [before, after] =
        [old, new].map(|set| by_host(set, |entry| entry.ips.iter().copied().collect::<BTreeSet<_>>()));
    let together = |all: &BTreeSet<BTreeSet<CidrPrefix>>| all.iter().flatten().copied().collect::<BTreeSet<_>>();
    before.iter().any(|(name, own)| after.get(name).is_some_and(|now| together(now) != together(own)))
}

/// Whether a host that is in both is damaged in another way, and whether one that is not is written in another way.
pub(super) fn spellings(old: &Set, new: &Set) -> (bool, bool) {
    let [before, after] =
        [old, new].map(|set| by_host(set, |entry| (entry.repairs.as_slice(), entry.as_written.as_str())));
    let (mut repaired, mut written) = (false, false);
    for (name, was) in &before {
        let Some(is) = after.get(name).filter(|is| *is != was) else { continue };
        let repairs =
            |ways: &BTreeSet<(&[Repair], &str)>| ways.iter().map(|way| way.0.to_vec()).collect::<BTreeSet<_>>();
        match repairs(was) == repairs(is) {
            true => written = true,
            false => repaired = true,
        }
    }
    (repaired, written)
}

/// What is said of each host, in all its places.
fn by_host<'s, T: Ord>(set: &'s Set, said: impl Fn(&'s HostEntry) -> T) -> BTreeMap<&'s str, BTreeSet<T>> {
    let mut all: BTreeMap<&str, BTreeSet<T>> = BTreeMap::new();
    set.hosts.iter().for_each(|entry| {
        all.entry(&entry.host.name).or_default().insert(said(entry));
    });
    all
}
