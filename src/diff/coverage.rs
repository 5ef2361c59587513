//! What a whole release lets through: looked up by what is to be let through and on which ports.

use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;

use crate::model::{AddressSpace, CidrPrefix, Host, HostCover, PortRange, Ports};
use crate::release::Set;

/// Most different combinations of ports of which each is asked whether it includes another. Beyond, only equal ones do:
/// too much is then called added, never too little.
const MOST_COMBINATIONS: usize = 64;

/// A combination of ports: TCP, UDP, of unknown transport.
type Combination = [Vec<PortRange>; 3];

/// What the sets of a release let through.
#[derive(Debug)]
pub(super) struct Coverage<'r> {
    groups: Vec<Group<'r>>,
    of_ports: HashMap<Combination, usize>,
    /// Which groups let through what is wanted on a combination of ports, and their addresses together.
    known: RefCell<HashMap<Combination, Rc<Fitting>>>,
}

/// Sets with the same ports.
#[derive(Debug)]
struct Group<'r> {
    ports: Combination,
    prefixes: Vec<CidrPrefix>,
    hosts: HostCover<'r>,
}

#[derive(Debug)]
struct Fitting {
    groups: Vec<usize>,
    space: AddressSpace,
}

fn combination(ports: &Ports) -> Combination {
    [ports.tcp.clone(), ports.udp.clone(), ports.any.clone()]
}

impl<'r> Coverage<'r> {
    pub(super) fn of(sets: &'r [Set]) -> Self {
        let mut coverage = Self { groups: Vec::new(), of_ports: HashMap::new(), known: RefCell::default() };
        for set in sets {
            let ports = combination(&set.ports);
            let next = coverage.groups.len();
            let at = *coverage.of_ports.entry(ports.clone()).or_insert(next);
            if at == next {
                coverage.groups.push(Group { ports, prefixes: Vec::new(), hosts: HostCover::default() });
            }
            let group = &mut coverage.groups[at];
            group.prefixes.extend(set.addresses.iter().map(|address| address.prefix));
            set.hosts.iter().for_each(|entry| group.hosts.insert(&entry.host, entry.family));
        }
        coverage
    }

    /// The parts of `prefixes` that no set lets through on `ports`.
    pub(super) fn uncovered(&self, prefixes: impl Iterator<Item = CidrPrefix>, ports: &Ports) -> Vec<CidrPrefix> {
        let fitting = self.fitting(ports);
        prefixes.flat_map(|prefix| fitting.space.uncovered(prefix)).collect()
    }

    /// Whether a set lets a host through on `ports`.
    pub(super) fn covers(&self, host: &Host, family: Option<(u32, u32)>, ports: &Ports) -> bool {
        self.fitting(ports).groups.iter().any(|&group| self.groups[group].hosts.covers_family(host, family))
    }

    fn fitting(&self, ports: &Ports) -> Rc<Fitting> {
        let wanted = combination(ports);
        if let Some(known) = self.known.borrow().get(&wanted) {
            return Rc::clone(known);
        }
        let few = self.groups.len() <= MOST_COMBINATIONS;
        let is_stated = |ports: &Combination| ports.iter().any(|ranges| !ranges.is_empty());
        let fits = |group: &Group<'_>| {
            group.ports == wanted
                || !is_stated(&group.ports)
                || !is_stated(&wanted)
                || (few && includes(&group.ports, &wanted))
        };
        let groups: Vec<usize> =
            self.groups.iter().enumerate().filter(|(_, group)| fits(group)).map(|(at, _)| at).collect();
        let prefixes = groups.iter().flat_map(|&group| self.groups[group].prefixes.iter().copied());
        let fitting = Rc::new(Fitting { space: prefixes.collect(), groups });
        self.known.borrow_mut().insert(wanted, Rc::clone(&fitting));
        fitting
    }
}

/// Whether everything on the ports `wanted` is also let through on `ports`. What is not said is not held against either.
pub(super) fn lets_through(ports: &Ports, wanted: &Ports) -> bool {
    ports.is_empty() || wanted.is_empty() || includes(&combination(ports), &combination(wanted))
}

fn includes(ports: &Combination, wanted: &Combination) -> bool {
    let [tcp, udp, any] = ports;
    let inside =
        |range: &PortRange, of: &[PortRange]| of.iter().any(|one| one.low <= range.low && range.high <= one.high);
    wanted[0].iter().all(|range| inside(range, tcp) || inside(range, any))
        && wanted[1].iter().all(|range| inside(range, udp) || inside(range, any))
        && wanted[2].iter().all(|range| inside(range, any) || (inside(range, tcp) && inside(range, udp)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ports(tcp: &[(u16, u16)], udp: &[(u16, u16)], any: &[(u16, u16)]) -> Ports {
        let ranges = |all: &[(u16, u16)]| all.iter().map(|&(low, high)| PortRange { low, high }).collect();
        Ports { tcp: ranges(tcp), udp: ranges(udp), any: ranges(any), ..Ports::default() }
    }

    #[test]
    fn ports_include_those_inside_them() {
        let web = ports(&[(80, 80), (443, 443)], &[], &[]);
        let tls = ports(&[(443, 443)], &[], &[]);
        let media = ports(&[], &[(50_000, 59_999)], &[]);
        let unsaid = ports(&[], &[], &[(443, 443)]);
        assert!(lets_through(&web, &tls) && !lets_through(&tls, &web));
        assert!(lets_through(&web, &Ports::default()) && lets_through(&Ports::default(), &web));
        assert!(lets_through(&media, &ports(&[], &[(50_010, 50_020)], &[])) && !lets_through(&media, &tls));
        assert!(lets_through(&unsaid, &tls) && !lets_through(&web, &unsaid));
    }
}
