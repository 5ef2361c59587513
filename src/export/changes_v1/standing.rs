//! What stands on both sides of a change: values that only lose or gain ports, and entries below a wildcard that went.

use std::collections::BTreeSet;

use crate::diff::Change;
use crate::model::{AddressSpace, CidrPrefix, Host, HostCover, HostKind};
use crate::release::{HostEntry, Release, Set};

use super::record::ValuesV1;

/// Most patterns of a record whose places are searched; there are as many as someone writes, and each takes a while.
const MOST_PATTERNS: usize = 64;

/// What a state lets through on any port.
pub(super) struct Standing<'r> {
    hosts: HostCover<'r>,
    space: AddressSpace,
    /// Entries by their names, labels from the end: what is below `*.a.b` stands together.
    by_end: BTreeSet<(String, &'r str)>,
    entries: Vec<&'r HostEntry>,
}

impl<'r> Standing<'r> {
    pub(super) fn of(release: &'r Release) -> Self {
        let entries: Vec<&HostEntry> = release.sets.iter().flat_map(|set| &set.hosts).collect();
        let mut hosts = HostCover::default();
        entries.iter().for_each(|entry| hosts.insert(&entry.host, entry.family));
        let own = entries.iter().flat_map(|entry| entry.ips.iter().copied());
        let listed = release.sets.iter().flat_map(|set| set.addresses.iter().map(|entry| entry.prefix));
        let by_end = entries.iter().map(|entry| (from_end(&entry.host.name), entry.host.name.as_str())).collect();
        Self { hosts, space: listed.chain(own).collect(), by_end, entries }
    }

    /// The parts of `parts` that are let through here.
    fn ranges(&self, parts: &[CidrPrefix]) -> Vec<String> {
        if parts.is_empty() {
            return Vec::new();
        }
        let parts: AddressSpace = parts.iter().copied().collect();
        parts.intersect(&self.space).prefixes().iter().map(ToString::to_string).collect()
    }

    /// Of `names`, which `set` lists, those that are let through here, and what is listed here below those that are not.
    fn names(&self, names: &[String], set: Option<&Set>) -> Vec<String> {
        let mut found = BTreeSet::new();
        let mut patterns = 0;
        for name in names {
            let entries = set.into_iter().flat_map(|set| &set.hosts).filter(|entry| entry.host.name == *name);
            for entry in entries {
                if self.hosts.covers_family(&entry.host, entry.family) {
                    found.insert(name.clone());
                } else if entry.host.kind == HostKind::Wildcard && name.matches('*').count() == 1 {
                    found.extend(self.below(name).map(str::to_owned));
                } else if entry.host.kind != HostKind::Exact && patterns < MOST_PATTERNS {
                    patterns += 1;
                    found.extend(self.inside(&entry.host, entry).map(str::to_owned));
                }
            }
        }
        found.into_iter().collect()
    }

    /// The entries below `*.a.b`.
    fn below(&self, wildcard: &str) -> impl Iterator<Item = &str> {
        let end = format!("{}.", from_end(wildcard.trim_start_matches("*.")));
        let from = (end.clone(), "");
        self.by_end.range(from..).take_while(move |(name, _)| name.starts_with(&end)).map(|(_, name)| *name)
    }

    fn inside<'s>(&'s self, host: &'s Host, of: &'s HostEntry) -> impl Iterator<Item = &'s str> {
        let covers = move |entry: &&&HostEntry| {
            crate::model::covers_family(host, of.family, &entry.host, entry.family) && entry.host.name != host.name
        };
        self.entries.iter().filter(covers).map(|entry| entry.host.name.as_str())
    }
}

/// A name with its labels from the end.
fn from_end(name: &str) -> String {
    name.rsplit('.').collect::<Vec<_>>().join(".")
}

/// Of what came with a change, what the older state let through on other ports.
pub(super) fn known(change: &Change, old: &Standing<'_>) -> ValuesV1 {
    let effective = &change.effective;
    let ips = [&effective.v4_added, &effective.v6_added].into_iter().flat_map(|parts| old.ranges(parts)).collect();
    let covered: Vec<String> = old.names(&effective.new_hosts, change.sets().1);
    let named: BTreeSet<&String> = effective.new_hosts.iter().collect();
    ValuesV1 { ips, urls: covered.into_iter().filter(|name| named.contains(name)).collect() }
}

/// Of what went with a change, what the newer state lets through all the same: on other ports, or in part.
pub(super) fn kept(change: &Change, new: &Standing<'_>) -> ValuesV1 {
    let effective = &change.effective;
    let ips = [&effective.v4_removed, &effective.v6_removed].into_iter().flat_map(|parts| new.ranges(parts)).collect();
    ValuesV1 { ips, urls: new.names(&effective.lost_hosts, change.sets().0) }
}

/// What both states of a set list.
pub(super) fn unchanged(change: &Change) -> ValuesV1 {
    let (Some(old), Some(new)) = change.sets() else { return ValuesV1::default() };
    let names: BTreeSet<&str> = old.hosts.iter().map(|entry| entry.host.name.as_str()).collect();
    let prefixes: BTreeSet<CidrPrefix> = old.addresses.iter().map(|entry| entry.prefix).collect();
    let mut seen = BTreeSet::new();
    let hosts = new.hosts.iter().map(|entry| entry.host.name.as_str()).filter(|name| names.contains(name));
    let urls = hosts.filter(|name| seen.insert(*name)).map(str::to_owned).collect();
    let mut seen = BTreeSet::new();
    let both = new.addresses.iter().map(|entry| entry.prefix).filter(|prefix| prefixes.contains(prefix));
    ValuesV1 { ips: both.filter(|prefix| seen.insert(*prefix)).map(|prefix| prefix.to_string()).collect(), urls }
}
