//! Rows that have each other's values.

use std::collections::HashMap;

use crate::extract::facts::EndpointSet;
use crate::model::PortRange;

use super::SetPair;
use super::groups::{hash, sorted};

/// What kind of values two rows have exchanged.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    /// Their hosts.
    Hosts,
    /// Their addresses and prefixes.
    Addresses,
    /// Their ports.
    Ports,
}

/// Two rows of the translation that have each other's values.
#[derive(Debug, Clone, Copy)]
pub struct Exchange<'p> {
    /// What they exchanged.
    pub kind: Kind,
    /// The two rows with their sources.
    pub rows: [SetPair<'p>; 2],
}

/// Finds what the rows of `sets` have exchanged. Where two rows fit better the other way round, their partners are
/// exchanged first: then it is the other values that stand in the wrong row.
pub(super) fn find<'p>(sets: &mut [SetPair<'p>]) -> Vec<Exchange<'p>> {
    for (_, a, b) in exchanges(sets) {
        let (one, other) = (sets[a], sets[b]);
        if alike(one.0, other.1) + alike(other.0, one.1) > alike(one.0, one.1) + alike(other.0, other.1) {
            (sets[a].1, sets[b].1) = (other.1, one.1);
        }
    }
    exchanges(sets).into_iter().map(|(kind, a, b)| Exchange { kind, rows: [sets[a], sets[b]] }).collect()
}

const KINDS: [Kind; 3] = [Kind::Hosts, Kind::Addresses, Kind::Ports];

/// Pairs of rows of which each has the other's values of a kind, in place of its own.
fn exchanges(sets: &[SetPair<'_>]) -> Vec<(Kind, usize, usize)> {
    let mut found = Vec::new();
    for kind in KINDS {
        let differs = |(a, b): &SetPair<'_>| !is_same(kind, a, b) && values(kind, a) != values(kind, b);
        let all: Vec<(usize, u64, u64)> = sets
            .iter()
            .enumerate()
            .filter(|(_, row)| differs(row))
            .filter_map(|(at, (a, b))| Some((at, values(kind, a)?, values(kind, b)?)))
            .collect();
        // By what a row should have and what it has.
        let mut waiting: HashMap<(u64, u64), Vec<usize>> = HashMap::new();
        for (at, own, other) in all {
            match waiting.get_mut(&(other, own)).and_then(Vec::pop) {
                Some(partner) => found.push((kind, partner, at)),
                None => waiting.entry((own, other)).or_default().push(at),
            }
        }
    }
    found
}

/// How many kinds of values two rows share.
fn alike(a: &EndpointSet, b: &EndpointSet) -> usize {
    let same = |kind: &&Kind| values(**kind, a).is_some() && values(**kind, a) == values(**kind, b);
    usize::from(a.id.is_some() && a.id == b.id) + KINDS.iter().filter(same).count()
}

/// Whether two rows have the same values of a kind in the same order: told without a hash.
fn is_same(kind: Kind, a: &EndpointSet, b: &EndpointSet) -> bool {
    match kind {
        Kind::Hosts => a.hosts.iter().map(|host| &host.host.name).eq(b.hosts.iter().map(|host| &host.host.name)),
        Kind::Addresses => {
            a.addresses.iter().map(|address| address.prefix).eq(b.addresses.iter().map(|address| address.prefix))
        }
        Kind::Ports => a.ports == b.ports,
    }
}

/// The values of a kind that a row has, as a number; `None` where it has none.
fn values(kind: Kind, set: &EndpointSet) -> Option<u64> {
    let values = match kind {
        Kind::Hosts => set.hosts.iter().map(|host| hash(&host.host.name)).collect(),
        Kind::Addresses => set.addresses.iter().map(|address| hash(&address.prefix)).collect(),
        Kind::Ports => {
            let all = [&set.ports.tcp, &set.ports.udp, &set.ports.any].into_iter().flatten();
            all.map(|&PortRange { low, high }| hash(&(low, high))).collect::<Vec<u64>>()
        }
    };
    (!values.is_empty()).then(|| hash(&sorted(values)))
}
