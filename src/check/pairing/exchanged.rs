//! Rows that have each other's values.

use std::collections::HashMap;

use crate::extract::Page;
use crate::extract::facts::{EndpointSet, Origin};
use crate::locale::Role;
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
#[derive(Debug, Clone)]
pub struct Exchange<'p> {
    /// What they exchanged.
    pub kinds: Vec<Kind>,
    /// The two rows with their sources.
    pub rows: [SetPair<'p>; 2],
}

/// Finds what the rows of `sets` have exchanged. Where two rows fit better the other way round, or as well and in the order
/// of the source, their partners are exchanged first: then it is the other values that stand in the wrong row.
pub(super) fn find<'p>(source: &Page, sets: &mut [SetPair<'p>]) -> Vec<Exchange<'p>> {
    let ids = crossed(sets, |set| set.id.map(u64::from), |a, b| a.id == b.id);
    for (a, b) in ids.into_iter().chain(exchanges(sets).into_iter().map(|(_, a, b)| (a, b))) {
        let (one, other) = (sets[a], sets[b]);
        let (own, turned) = (
            alike(source, one.0, one.1) + alike(source, other.0, other.1),
            alike(source, one.0, other.1) + alike(source, other.0, one.1),
        );
        let in_order = (one.0.span < other.0.span) == (one.1.span < other.1.span);
        let better = turned > own || (turned == own && !in_order);
        if better && [one.0.part, one.1.part] == [other.0.part, other.1.part] {
            (sets[a].1, sets[b].1) = (other.1, one.1);
        }
    }
    let mut found: Vec<Exchange<'p>> = Vec::new();
    let mut known: HashMap<(usize, usize), usize> = HashMap::new();
    for (kind, a, b) in exchanges(sets) {
        let at = *known.entry((a, b)).or_insert(found.len());
        match found.get_mut(at) {
            Some(exchange) => exchange.kinds.push(kind),
            None => found.push(Exchange { kinds: vec![kind], rows: [sets[a], sets[b]] }),
        }
    }
    found
}

const KINDS: [Kind; 3] = [Kind::Hosts, Kind::Addresses, Kind::Ports];

/// Pairs of rows of which each has the other's values of a kind, in place of its own.
fn exchanges(sets: &[SetPair<'_>]) -> Vec<(Kind, usize, usize)> {
    let of_kind = |kind: Kind| crossed(sets, move |set| values(kind, set), move |a, b| is_same(kind, a, b));
    KINDS.into_iter().flat_map(|kind| of_kind(kind).into_iter().map(move |(a, b)| (kind, a, b))).collect()
}

/// Pairs of rows of which each has the other's `value`, in place of its own; `same` tells cheaply that a row has its own.
fn crossed(
    sets: &[SetPair<'_>],
    value: impl Fn(&EndpointSet) -> Option<u64>,
    same: impl Fn(&EndpointSet, &EndpointSet) -> bool,
) -> Vec<(usize, usize)> {
    let mut found = Vec::new();
    // By what a row should have and what it has.
    let mut waiting: HashMap<(Option<u64>, Option<u64>), Vec<usize>> = HashMap::new();
    for (at, (source, target)) in sets.iter().enumerate().filter(|(_, (a, b))| !same(a, b)) {
        let (expected, actual) = (value(source), value(target));
        if expected == actual {
            continue;
        }
        match waiting.get_mut(&(actual, expected)).and_then(Vec::pop) {
            Some(partner) => found.push((partner, at)),
            None => waiting.entry((expected, actual)).or_default().push(at),
        }
    }
    found
}

/// How many cells of `a`, a row of `source`, have the values that `b` has too.
fn alike(source: &Page, a: &EndpointSet, b: &EndpointSet) -> usize {
    let same = |kind: Kind| values(kind, a).is_some() && values(kind, a) == values(kind, b);
    let (hosts, addresses) = (same(Kind::Hosts), same(Kind::Addresses));
    let one_cell = match a.origin {
        Origin::Row { table, .. } => source.tables[table].roles.contains(&Some(Role::Addresses)),
        Origin::List(_) => true,
    };
    let cells = if one_cell { usize::from(hosts || addresses) } else { usize::from(hosts) + usize::from(addresses) };
    usize::from(a.id.is_some() && a.id == b.id) + cells + usize::from(same(Kind::Ports))
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
