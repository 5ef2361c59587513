//! Made states to compare: rows of few hosts, addresses and ports, as a release and as a page; and edits of them.

use std::collections::BTreeMap;

use proptest::prelude::*;
use tafel::Locale;
use tafel::extract::facts::Pairs;
use tafel::locale::{Category, Unit};
use tafel::model::{CidrPrefix, Decimal, Frequency, Host, PortRange, Ports, Rate, Size, SizeRange, covers_family};
use tafel::release::{AddressEntry, HostEntry, Location, PageSource, Release, RowWords, Set, SetWords, Transfer};
use tafel::span::Place;

/// Names that cover each other in part, as pages write them.
pub(crate) const NAMES: &[&str] = &[
    "a.contoso.com",
    "b.contoso.com",
    "a.x.contoso.com",
    "b.x.contoso.com",
    "a-1.x.contoso.com",
    "a-2.x.contoso.com",
    "*.contoso.com",
    "*.x.contoso.com",
    "a-*.x.contoso.com",
    "a.b.x.contoso.com",
    "#-c.contoso.com",
];

/// Numbers of the last of the names.
const NUMBERS: &[(u32, u32)] = &[(0, 1), (0, 3), (2, 3), (2, 5)];

/// TCP, UDP and ports without a transport.
pub(crate) const PORTS: &[[&[u16]; 3]] = &[
    [&[443], &[], &[]],
    [&[80, 443], &[], &[]],
    [&[80], &[], &[]],
    [&[], &[443], &[]],
    [&[], &[], &[443]],
    [&[], &[], &[]],
];

const LABELS: &[&str] = &["Core service", "Sign-in of users", "Delivery", "Updates of apps"];

#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Row {
    pub(crate) id: Option<u32>,
    pub(crate) label: usize,
    /// A name, its numbers, and whether it is in capitals.
    pub(crate) hosts: Vec<(usize, usize, bool)>,
    /// The last byte of an address of 10.0.0.0/26 or 2001:db8::/122, the bits of it that are fixed, and the family.
    pub(crate) nets: Vec<(u8, u8, bool)>,
    pub(crate) ports: usize,
    pub(crate) category: usize,
    pub(crate) note: bool,
    /// Number of the heading that it stands under.
    pub(crate) heading: u8,
}

#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Sizes {
    pub(crate) label: usize,
    pub(crate) size: u32,
    pub(crate) rate: usize,
}

#[derive(Debug, Clone, PartialEq)]
pub(crate) struct State {
    pub(crate) rows: Vec<Row>,
    pub(crate) sizes: Vec<Sizes>,
}

/// Whether a row lists nothing.
pub(crate) fn is_empty(row: &Row) -> bool {
    row.hosts.is_empty() && row.nets.is_empty()
}

fn net() -> impl Strategy<Value = (u8, u8, bool)> {
    (0_u8..64, 0_u8..=6, prop::bool::weighted(0.2))
        .prop_map(|(at, bits, v6)| (at >> (6 - bits) << (6 - bits), bits, v6))
}

fn host() -> impl Strategy<Value = (usize, usize, bool)> {
    (0..NAMES.len(), 0..NUMBERS.len(), prop::bool::weighted(0.1))
}

fn row(ports: std::ops::Range<usize>) -> impl Strategy<Value = Row> {
    let id = prop::option::weighted(0.4, 1_u32..6);
    let hosts = prop::collection::vec(host(), 0..4);
    let nets = prop::collection::vec(net(), 0..4);
    let category = prop_oneof![3 => Just(0_usize), 1 => 1..3_usize];
    let parts = (id, 0..LABELS.len(), hosts, nets, ports, category, any::<bool>(), 0_u8..2);
    parts.prop_map(|(id, label, hosts, nets, ports, category, note, heading)| Row {
        id,
        label,
        hosts,
        nets,
        ports,
        category,
        note,
        heading,
    })
}

/// States whose rows have the ports of these numbers.
pub(crate) fn state(ports: std::ops::Range<usize>) -> impl Strategy<Value = State> {
    let sizes = (0..LABELS.len(), 1_u32..4, 0..2_usize).prop_map(|(label, size, rate)| Sizes { label, size, rate });
    (prop::collection::vec(row(ports), 0..5), prop::collection::vec(sizes, 0..3)).prop_map(|(mut rows, sizes)| {
        rows.sort_by_key(|row| row.heading);
        State { rows, sizes }
    })
}

/// Numbers that an edit chooses by.
pub(crate) type Choice = (u8, u8, u8, u8);

pub(crate) fn choices() -> impl Strategy<Value = Vec<Choice>> {
    prop::collection::vec(any::<Choice>(), 0..6)
}

/// `state` after an edit of any kind.
pub(crate) fn edited(state: &State, edit: Choice, ports: std::ops::Range<usize>) -> State {
    let mut state = state.clone();
    let (kind, a, b, c) = (edit.0 % 18, usize::from(edit.1), usize::from(edit.2), usize::from(edit.3));
    if kind >= 14 {
        let count = state.sizes.len();
        match kind {
            14 if count > 0 => state.sizes[a % count].size = c as u32 % 4 + 1,
            15 if count > 0 => state.sizes[a % count].label = c % LABELS.len(),
            16 if count > 0 => drop(state.sizes.remove(a % count)),
            _ => state.sizes.push(Sizes { label: b % LABELS.len(), size: c as u32 % 4 + 1, rate: a % 2 }),
        }
        return state;
    }
    if state.rows.is_empty() {
        return state;
    }
    let count = state.rows.len();
    let mut fresh = state.rows[b % count].clone();
    let row = &mut state.rows[a % count];
    match kind {
        0 => row.hosts.insert(b % (row.hosts.len() + 1), (c % NAMES.len(), b % NUMBERS.len(), false)),
        1 if !row.hosts.is_empty() => drop(row.hosts.remove(b % row.hosts.len())),
        2 => {
            let bits = (c % 7) as u8;
            row.nets.push(((b % 64) as u8 >> (6 - bits) << (6 - bits), bits, false));
        }
        3 if !row.nets.is_empty() => drop(row.nets.remove(b % row.nets.len())),
        4 => row.ports = ports.start + b % ports.len(),
        5 => row.category = b % 3,
        6 => row.label = b % LABELS.len(),
        7 => row.note = !row.note,
        8 => row.id = (b % 6 > 0).then_some((b % 6) as u32),
        9 => drop(state.rows.remove(a % count)),
        10 => {
            let count = fresh.hosts.len().max(1);
            fresh.hosts.rotate_left(a % count);
            fresh.id = None;
            state.rows.push(fresh);
        }
        11 if !row.hosts.is_empty() => {
            let host = row.hosts.remove(c % row.hosts.len());
            state.rows[b % count].hosts.push(host);
        }
        12 if !row.nets.is_empty() => {
            let net = row.nets.remove(c % row.nets.len());
            state.rows[b % count].nets.push(net);
        }
        _ => return reshaped(&state, (edit.1, edit.2, edit.3, edit.0)),
    }
    state.rows.sort_by_key(|row| row.heading);
    state
}

/// `state` after an edit that lets the same through as before, on the same ports.
pub(crate) fn reshaped(state: &State, edit: Choice) -> State {
    let mut state = state.clone();
    let count = state.rows.len();
    if count == 0 {
        return state;
    }
    let (a, b, c) = (usize::from(edit.1) % count, usize::from(edit.2) % count, usize::from(edit.3));
    let alike =
        a != b && state.rows[a].ports == state.rows[b].ports && state.rows[a].category == state.rows[b].category;
    let covered = covered(&state, a);
    let row = &mut state.rows[a];
    match edit.0 % 11 {
        0 => {
            let splits = row.nets.iter().position(|net| net.1 < 6);
            if let Some((at, bits, v6)) = splits.map(|which| row.nets.remove(which)) {
                row.nets.extend([(at, bits + 1, v6), (at | (32 >> bits), bits + 1, v6)]);
            }
        }
        1 => {
            let halves = row.nets.iter().find(|net| {
                net.1 > 0 && net.0 & (64 >> net.1) == 0 && row.nets.contains(&(net.0 | (64 >> net.1), net.1, net.2))
            });
            if let Some(&(at, bits, v6)) = halves {
                row.nets.retain(|net| *net != (at, bits, v6) && *net != (at | (64 >> bits), bits, v6));
                row.nets.push((at, bits - 1, v6));
            }
        }
        2 => {
            let mut other = row.clone();
            other.id = None;
            other.hosts = row.hosts.split_off(row.hosts.len() / 2);
            other.nets = row.nets.split_off(row.nets.len() / 2);
            if !other.hosts.is_empty() || !other.nets.is_empty() {
                state.rows.insert(a + 1, other);
            }
        }
        3 if alike => {
            let other = state.rows.remove(b);
            let row = &mut state.rows[if b < a { a - 1 } else { a }];
            row.hosts.extend(other.hosts);
            row.nets.extend(other.nets);
        }
        4 if alike && !row.hosts.is_empty() => {
            let host = row.hosts.remove(c % row.hosts.len());
            state.rows[b].hosts.push(host);
        }
        5 if alike && !row.nets.is_empty() => {
            let net = row.nets.remove(c % row.nets.len());
            state.rows[b].nets.push(net);
        }
        6 => state.rows.swap(a, b),
        7 => {
            row.hosts.reverse();
            row.nets.reverse();
        }
        8 => {
            row.hosts.iter_mut().for_each(|host| host.2 = !host.2);
            row.label = c % LABELS.len();
            row.note = !row.note;
        }
        9 => {
            row.hosts.extend(row.hosts.first().copied());
            row.nets.extend(row.nets.first().copied());
            state.sizes.reverse();
        }
        10 => {
            if let Some(at) = covered {
                row.hosts.remove(at);
            }
        }
        _ => {}
    }
    state.rows.retain(|row| !row.hosts.is_empty() || !row.nets.is_empty());
    state.rows.sort_by_key(|row| row.heading);
    state
}

/// The place of a host of a row that another entry of the state covers on the same ports.
fn covered(state: &State, row: usize) -> Option<usize> {
    let own = &state.rows[row];
    own.hosts.iter().position(|one| {
        let others = state.rows.iter().filter(|other| other.ports == own.ports).flat_map(|other| &other.hosts);
        others.filter(|other| other.0 != one.0).any(|other| {
            let [(wide, numbers), (narrow, others)] = [other, one].map(|host| entry_of(*host));
            covers_family(&wide, numbers, &narrow, others)
        })
    })
}

fn entry_of((name, numbers, _): (usize, usize, bool)) -> (Host, Option<(u32, u32)>) {
    let host = Host::parse(NAMES[name]).unwrap().host;
    let numbers = host.name.contains("{n}").then_some(NUMBERS[numbers]);
    (host, numbers)
}

pub(crate) fn prefix((at, bits, v6): (u8, u8, bool)) -> CidrPrefix {
    let text = if v6 { format!("2001:db8::{at:x}/{}", 122 + bits) } else { format!("10.0.0.{at}/{}", 26 + bits) };
    text.parse().unwrap()
}

pub(crate) fn ports(number: usize) -> Ports {
    let [tcp, udp, any] =
        PORTS[number].map(|all| all.iter().map(|&port| PortRange { low: port, high: port }).collect());
    Ports { tcp, udp, any, ..Ports::default() }
}

fn english() -> Locale {
    Locale::parse("en-US").unwrap()
}

/// The state as a release: each row a set.
pub(crate) fn release(state: &State) -> Release {
    let place = |heading: u8, row: usize| Location {
        path: "page.md".to_owned(),
        locale: english(),
        heading_path: vec![format!("Part {heading}")],
        anchor: Some(format!("part-{heading}")),
        row: Some((usize::from(heading), row)),
        list: None,
        line: row as u32 + 1,
    };
    let source = PageSource {
        path: "page.md".to_owned(),
        locale: english(),
        title: None,
        date: None,
        commit: None,
        source_commit: None,
        handoff_date: None,
        translation_type: None,
        sha256: String::new(),
    };
    let sets = state.rows.iter().enumerate().map(|(at, row)| set(row, at, place(row.heading, at)));
    let sizes = state.sizes.iter().enumerate().map(|(at, sizes)| transfer(sizes, at, place(9, at)));
    Release {
        instance: "Worldwide".to_owned(),
        locale: Some(english()),
        sources: vec![source],
        sets: sets.collect(),
        bandwidth: sizes.collect(),
        ..Release::default()
    }
}

fn set(row: &Row, at: usize, place: Location) -> Set {
    let hosts = row.hosts.iter().map(|&(name, numbers, upper)| {
        let (host, family) = entry_of((name, numbers, upper));
        HostEntry {
            host,
            unicode: None,
            as_written: if upper { NAMES[name].to_uppercase() } else { NAMES[name].to_owned() },
            family,
            ips: Vec::new(),
            audience: None,
            validity: None,
            repairs: Vec::new(),
            place: Place::default(),
        }
    });
    let addresses = row.nets.iter().map(|&net| AddressEntry {
        prefix: prefix(net),
        as_written: prefix(net).to_string(),
        group: None,
        place: Place::default(),
    });
    let words = SetWords {
        purpose: Some(LABELS[row.label].to_owned()),
        notes: row.note.then(|| "Only on weekdays".to_owned()),
        of_hosts: BTreeMap::new(),
    };
    Set {
        id: row.id,
        id_as_written: None,
        key: format!("part-{}-{at}", row.heading),
        service_area: None,
        service_area_name: None,
        hosts: hosts.collect(),
        addresses: addresses.collect(),
        ports: ports(row.ports),
        protocols: Vec::new(),
        category: [None, Some(Category::Allow), Some(Category::Default)][row.category],
        required: None,
        express_route: None,
        storage_names: Vec::new(),
        audience: None,
        validity: None,
        references: Vec::new(),
        pairs: Pairs::None,
        locations: vec![place],
        words: BTreeMap::from([(english(), words)]),
    }
}

fn transfer(sizes: &Sizes, at: usize, place: Location) -> Transfer {
    let size = Size { value: Decimal::parse(&sizes.size.to_string()).unwrap(), unit: Unit::Megabyte };
    let rate = [Rate::Once, Rate::Daily][sizes.rate];
    let words = RowWords { label: LABELS[sizes.label].to_owned(), ..RowWords::default() };
    Transfer {
        id: None,
        key: format!("sizes-{at}"),
        size: SizeRange { min: Some(size), max: Some(size), typical: false, varies: false },
        size_as_written: format!("{} MB", sizes.size),
        size_place: Place::default(),
        frequency: Some(Frequency { rate, max_per_period: None }),
        frequency_as_written: (rate.as_str().to_owned(), Place::default()),
        locations: vec![place],
        words: BTreeMap::from([(english(), words)]),
    }
}
