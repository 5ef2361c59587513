//! What a whole release lets through: looked up by what is to be let through and on which ports.

use std::cell::{Cell, OnceCell, RefCell};
use std::collections::{BTreeSet, HashMap};
use std::rc::Rc;

use crate::model::{AddressSpace, CidrPrefix, HostCover, PortRange, Ports};
use crate::release::Set;

use super::names::{Name, cover, names, prefixes};

/// Most different combinations of ports of which each port is looked up. Beyond, only equal combinations let each other's
/// values through: too much is then called added, never too little.
const MOST_COMBINATIONS: usize = 64;

/// Most ports at which ranges begin or end, of which each port is looked up.
const MOST_BOUNDS: usize = 128;

/// Most parts of a prefix that cost nothing of what all parts together may be.
const FEW_PARTS: usize = 16;

/// Most parts of prefixes that are told of one release, besides some for each of its prefixes: a page can list one prefix
/// in ten thousand rows, each with as many holes. Beyond, a prefix that is not let through as a whole is told as a whole.
const MOST_PARTS: usize = 1 << 20;

/// A combination of ports: TCP, UDP, of unknown transport.
type Combination = [Vec<PortRange>; 3];

/// What the sets of a release let through.
#[derive(Debug)]
pub(super) struct Coverage<'r> {
    /// Sets by their ports.
    groups: Vec<Group<'r>>,
    /// All sets.
    all: Group<'r>,
    of_ports: HashMap<Combination, usize>,
    /// Ports at which a range begins, or behind which it ends, ascending; `None` where there is too much to look up.
    bounds: Option<Vec<u32>>,
    known: RefCell<HashMap<Combination, Rc<Fitting>>>,
    parts_left: Cell<usize>,
}

/// Sets with the same ports.
#[derive(Debug, Default)]
struct Group<'r> {
    ports: Combination,
    sets: Vec<&'r Set>,
    space: OnceCell<AddressSpace>,
    hosts: OnceCell<HostCover<'r>>,
}

impl<'r> Group<'r> {
    fn space(&self) -> &AddressSpace {
        self.space.get_or_init(|| self.sets.iter().flat_map(|set| prefixes(set)).collect())
    }

    fn hosts(&self) -> &HostCover<'r> {
        self.hosts.get_or_init(|| cover(self.sets.iter().flat_map(|set| names(set))))
    }
}

/// Which groups let something through on a combination of ports.
#[derive(Debug)]
enum Fitting {
    /// Any does.
    All,
    /// On each port, one of these: numbers of groups, for each part of the ports for which they are the same.
    Each(BTreeSet<Vec<usize>>),
}

fn combination(ports: &Ports) -> Combination {
    [ports.tcp.clone(), ports.udp.clone(), ports.any.clone()]
}

fn is_stated(ports: &Combination) -> bool {
    ports.iter().any(|ranges| !ranges.is_empty())
}

impl<'r> Coverage<'r> {
    pub(super) fn of(sets: &'r [Set]) -> Self {
        let mut groups: Vec<Group<'r>> = Vec::new();
        let mut of_ports: HashMap<Combination, usize> = HashMap::new();
        for set in sets {
            let ports = combination(&set.ports);
            let at = *of_ports.entry(ports).or_insert_with_key(|ports| {
                groups.push(Group { ports: ports.clone(), ..Group::default() });
                groups.len() - 1
            });
            groups[at].sets.push(set);
        }
        let count: usize = sets.iter().map(|set| set.addresses.len()).sum();
        Self {
            bounds: (groups.len() <= MOST_COMBINATIONS).then(|| bounds(&groups)).flatten(),
            groups,
            all: Group { sets: sets.iter().collect(), ..Group::default() },
            of_ports,
            known: RefCell::default(),
            parts_left: Cell::new(MOST_PARTS + FEW_PARTS * count),
        }
    }

    /// The parts of `prefixes` that are not let through on each of `ports`.
    pub(super) fn uncovered(&self, prefixes: impl Iterator<Item = CidrPrefix>, ports: &Ports) -> Vec<CidrPrefix> {
        let fitting = self.fitting(ports);
        let mut left = Vec::new();
        for prefix in prefixes {
            match &*fitting {
                Fitting::All => left.extend(self.outside(prefix, &[&self.all])),
                Fitting::Each(parts) => {
                    for groups in parts {
                        let groups: Vec<&Group<'_>> = groups.iter().map(|&at| &self.groups[at]).collect();
                        left.extend(self.outside(prefix, &groups));
                    }
                }
            }
        }
        left
    }

    /// The parts of a prefix that none of `groups` has.
    fn outside(&self, prefix: CidrPrefix, groups: &[&Group<'r>]) -> Vec<CidrPrefix> {
        if self.parts_left.get() == 0 {
            let is_let_through = groups.iter().any(|group| group.space().contains(prefix));
            return if is_let_through { Vec::new() } else { vec![prefix] };
        }
        let mut parts = vec![prefix];
        for group in groups {
            parts = parts.into_iter().flat_map(|part| group.space().uncovered(part)).collect();
            let cost = parts.len().saturating_sub(FEW_PARTS);
            self.parts_left.set(self.parts_left.get().saturating_sub(cost));
        }
        parts
    }

    /// Whether a host is let through on each of `ports`.
    pub(super) fn covers(&self, (host, numbers): Name<'_>, ports: &Ports) -> bool {
        match &*self.fitting(ports) {
            Fitting::All => self.all.hosts().covers_family(host, numbers),
            Fitting::Each(parts) => {
                parts.iter().all(|groups| groups.iter().any(|&at| self.groups[at].hosts().covers_family(host, numbers)))
            }
        }
    }

    /// Whether some of `ports` are those of no set.
    pub(super) fn is_closed(&self, ports: &Ports) -> bool {
        match &*self.fitting(ports) {
            Fitting::All => false,
            Fitting::Each(parts) => parts.iter().any(Vec::is_empty),
        }
    }

    fn fitting(&self, ports: &Ports) -> Rc<Fitting> {
        let wanted = combination(ports);
        if let Some(known) = self.known.borrow().get(&wanted) {
            return Rc::clone(known);
        }
        let fitting = Rc::new(self.found(&wanted));
        self.known.borrow_mut().insert(wanted, Rc::clone(&fitting));
        fitting
    }

    /// What is not said is not held against either: where no port is stated, all of them may be let through, and wanted.
    fn found(&self, wanted: &Combination) -> Fitting {
        if !is_stated(wanted) {
            return Fitting::All;
        }
        let Some(bounds) = &self.bounds else {
            let unstated = Combination::default();
            let equal = [wanted, &unstated].into_iter().filter_map(|ports| self.of_ports.get(ports)).copied();
            return Fitting::Each(BTreeSet::from([equal.collect()]));
        };
        let mut parts = BTreeSet::new();
        for (transport, ranges) in wanted.iter().enumerate() {
            for range in ranges {
                let (low, high) = (u32::from(range.low), u32::from(range.high));
                let inside = bounds.iter().copied().filter(|&at| low < at && at <= high);
                for port in std::iter::once(low).chain(inside) {
                    let has = |group: &Group<'_>| !is_stated(&group.ports) || has(&group.ports, transport, port);
                    let groups = self.groups.iter().enumerate().filter(|(_, group)| has(group));
                    parts.insert(groups.map(|(at, _)| at).collect());
                }
            }
        }
        Fitting::Each(parts)
    }
}

/// The ports at which what some group lets through becomes another.
fn bounds(groups: &[Group<'_>]) -> Option<Vec<u32>> {
    let ranges = groups.iter().flat_map(|group| &group.ports).flatten();
    let bounds: BTreeSet<u32> = ranges.flat_map(|range| [u32::from(range.low), u32::from(range.high) + 1]).collect();
    (bounds.len() <= MOST_BOUNDS).then(|| bounds.into_iter().collect())
}

/// Whether `ports` include a port of a transport, by its place in the combination. A port of unknown transport is that
/// of any.
fn has(ports: &Combination, transport: usize, port: u32) -> bool {
    let among =
        |ranges: &[PortRange]| ranges.iter().any(|one| (u32::from(one.low)..=u32::from(one.high)).contains(&port));
    let [tcp, udp, any] = ports;
    among(any)
        || match transport {
            0 => among(tcp),
            1 => among(udp),
            _ => among(tcp) || among(udp),
        }
}

/// Prefixes that came or went, as a page lists them where it lists just these, else the `parts` that really came or went: of
/// a prefix that shrank, only what it no longer covers may be closed.
#[must_use]
pub fn as_listed(listed: impl IntoIterator<Item = CidrPrefix>, parts: &[CidrPrefix]) -> Vec<CidrPrefix> {
    let mut wanted = parts.to_vec();
    wanted.sort_unstable_by_key(|part| part.ends().0);
    // Parts do not overlap: only the last one that begins before a prefix can hold it.
    let counts = |prefix: &CidrPrefix| {
        let after = wanted.partition_point(|part| part.ends().0 <= prefix.ends().0);
        after.checked_sub(1).and_then(|at| wanted.get(at)).is_some_and(|part| part.contains(*prefix))
    };
    let literal: Vec<CidrPrefix> = listed.into_iter().filter(counts).collect();
    let mut whole = CidrPrefix::aggregated(literal.iter().copied());
    whole.sort_unstable_by_key(|part| part.ends().0);
    if whole == wanted { literal } else { parts.to_vec() }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::extract::facts::Pairs;
    use crate::model::Host;
    use crate::release::HostEntry;
    use crate::span::Place;

    type Ranges<'a> = &'a [(u16, u16)];

    fn ports([tcp, udp, any]: [Ranges<'_>; 3]) -> Ports {
        let ranges = |all: Ranges<'_>| all.iter().map(|&(low, high)| PortRange { low, high }).collect();
        Ports { tcp: ranges(tcp), udp: ranges(udp), any: ranges(any), ..Ports::default() }
    }

    fn host() -> Host {
        Host::parse("a.contoso.com").unwrap().host
    }

    /// Whether a release of sets of one host, with these ports, lets it through on others.
    fn lets_through(sets: &[Ports], wanted: &Ports) -> bool {
        let entry = HostEntry {
            host: host(),
            unicode: None,
            as_written: String::new(),
            family: None,
            ips: Vec::new(),
            audience: None,
            validity: None,
            repairs: Vec::new(),
            place: Place::default(),
        };
        let set = |ports: &Ports| Set {
            id: None,
            id_as_written: None,
            key: String::new(),
            service_area: None,
            service_area_name: None,
            hosts: vec![entry.clone()],
            addresses: Vec::new(),
            ports: ports.clone(),
            protocols: Vec::new(),
            category: None,
            required: None,
            express_route: None,
            storage_names: Vec::new(),
            audience: None,
            validity: None,
            references: Vec::new(),
            pairs: Pairs::None,
            locations: Vec::new(),
            words: BTreeMap::new(),
        };
        let sets: Vec<Set> = sets.iter().map(set).collect();
        Coverage::of(&sets).covers((&host(), None), wanted)
    }

    #[test]
    fn ports_are_looked_up_one_by_one() {
        let web = ports([&[(80, 80), (443, 443)], &[], &[]]);
        let tls = ports([&[(443, 443)], &[], &[]]);
        let plain = ports([&[(80, 80)], &[], &[]]);
        let media = ports([&[], &[(50_000, 59_999)], &[]]);
        let unsaid = ports([&[], &[], &[(443, 443)]]);
        for (sets, wanted, expected) in [
            (vec![&web], &tls, true),
            (vec![&tls], &web, false),
            (vec![&tls, &plain], &web, true),
            (vec![&media], &ports([&[], &[(50_010, 50_020)], &[]]), true),
            (vec![&media, &ports([&[], &[(60_000, 60_010)], &[]])], &ports([&[], &[(59_990, 60_005)], &[]]), true),
            (vec![&media], &tls, false),
            (vec![&unsaid], &tls, true),
            (vec![&web], &unsaid, true),
            (vec![&plain], &unsaid, false),
            (vec![&Ports::default()], &web, true),
            (vec![&media], &Ports::default(), true),
            (vec![], &Ports::default(), false),
        ] {
            let sets: Vec<Ports> = sets.into_iter().cloned().collect();
            assert_eq!(lets_through(&sets, wanted), expected, "{sets:?}: {wanted:?}");
        }
    }

    #[test]
    fn of_too_many_combinations_equal_ones_are_looked_up() {
        let single = |port: u16| ports([&[(port, port)], &[], &[]]);
        let sets: Vec<Ports> = (0..1000).map(single).collect();
        assert!(lets_through(&sets, &single(7)) && !lets_through(&sets, &single(1000)));
        assert!(lets_through(&sets, &Ports::default()) && !lets_through(&sets, &ports([&[(7, 8)], &[], &[]])));
    }
}
