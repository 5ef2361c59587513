//! `self-contradiction`: two places of one page that should agree do not.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use crate::check::PageCheck;
use crate::check::difference::is_digit_off;
use crate::diagnostic::{Diagnostic, Level, Meta};
use crate::extract::Page;
use crate::extract::facts::{AddressFact, EndpointSet, Origin};
use crate::model::{CidrPrefix, PortRange, Ports, PrefixCover};

pub(super) struct SelfContradiction;

const META: Meta = Meta {
    id: "self-contradiction",
    summary: "two places of one page that should agree do not",
    why: "Who follows one place blocks what the other allows.",
    bad: "A row lists `172.208.170.0/25`, and the list that repeats the row's prefixes lacks it; or one printed id stands over two rows with different values.",
    good: "The same in both.",
    level: Level::Error,
    fix: None,
};

/// Share of a row's addresses of a family that a list must hold to be a repetition of it, in percent.
const SHARE: usize = 90;

/// Most lists that a row is compared with in detail.
const MOST_LISTS: usize = 50;

impl PageCheck for SelfContradiction {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn detect(&self, page: &Page, found: &mut Vec<Diagnostic>) {
        let (rows, lists): (Vec<&EndpointSet>, Vec<&EndpointSet>) =
            page.sets.iter().partition(|set| matches!(set.origin, Origin::Row { .. }));
        for ipv4 in [true, false] {
            let lists: Vec<List<'_>> = lists.iter().filter_map(|set| List::of(set, ipv4)).collect();
            if !lists.is_empty() {
                missing_from_lists(&rows, &lists, ipv4, found);
                missing_from_rows(page, &rows, &lists, ipv4, found);
            }
        }
        repeated_ids(&rows, found);
    }
}

fn family(set: &EndpointSet, ipv4: bool) -> impl Iterator<Item = &AddressFact> {
    set.addresses.iter().filter(move |address| address.prefix.is_ipv4() == ipv4)
}

/// A list and its addresses of one family.
struct List<'p> {
    set: &'p EndpointSet,
    prefixes: PrefixCover,
}

impl<'p> List<'p> {
    fn of(set: &'p EndpointSet, ipv4: bool) -> Option<Self> {
        let prefixes: PrefixCover = family(set, ipv4).map(|address| address.prefix).collect();
        (!prefixes.is_empty()).then_some(Self { set, prefixes })
    }
}

/// What a row has and the list that repeats the row lacks. Each address is reported once, however many lists lack it.
fn missing_from_lists(rows: &[&EndpointSet], lists: &[List<'_>], ipv4: bool, found: &mut Vec<Diagnostic>) {
    // A row of fewer addresses is repeated in whole or not at all.
    let fewest = 100 / (100 - SHARE);
    let large = |row: &&EndpointSet| family(row, ipv4).take(fewest).count() == fewest;
    let mut rows: Vec<(&EndpointSet, BTreeMap<CidrPrefix, &AddressFact>)> = rows
        .iter()
        .filter(|row| large(row))
        .map(|row| (*row, family(row, ipv4).map(|address| (address.prefix, address)).collect()))
        .collect();
    rows.retain(|(_, own)| own.len() >= fewest);
    let mut places: HashMap<CidrPrefix, Vec<usize>> = HashMap::new();
    for (number, (_, own)) in rows.iter().enumerate() {
        own.keys().for_each(|prefix| places.entry(*prefix).or_default().push(number));
    }
    let (mut common, mut compared) = (vec![0; rows.len()], vec![0; rows.len()]);
    let mut reported: Vec<BTreeSet<CidrPrefix>> = vec![BTreeSet::new(); rows.len()];
    for list in lists.iter().filter(|list| !rows.is_empty() && list.prefixes.len() * 100 >= fewest * SHARE) {
        common.fill(0);
        let mut seen = HashSet::new();
        for address in family(list.set, ipv4).filter(|address| seen.insert(address.prefix)) {
            places.get(&address.prefix).into_iter().flatten().for_each(|&row| common[row] += 1);
        }
        for (number, (row, own)) in rows.iter().enumerate() {
            if common[number] * 100 < own.len() * SHARE || common[number] == own.len() {
                continue;
            }
            if compared[number] == MOST_LISTS || apart(row, list.set) {
                continue;
            }
            compared[number] += 1;
            for (prefix, address) in own {
                if reported[number].contains(prefix) || list.prefixes.contains(*prefix) {
                    continue;
                }
                reported[number].insert(*prefix);
                found.push(
                    Diagnostic::new(&META, row.part, address.span)
                        .id("self-contradiction-row")
                        .arg("prefix", prefix.to_string())
                        .label(list.set.part, list.set.span),
                );
            }
        }
    }
}

/// What only a list has that is headed as the consolidated one, where the rows hold nearly all of it. Any other list
/// may add addresses of its own.
fn missing_from_rows(page: &Page, rows: &[&EndpointSet], lists: &[List<'_>], ipv4: bool, found: &mut Vec<Diagnostic>) {
    let headed =
        |list: &&List<'_>| matches!(list.set.origin, Origin::List(number) if page.is_headed_consolidated(number));
    let mut lists = lists.iter().filter(headed).peekable();
    if lists.peek().is_none() {
        return;
    }
    let in_rows = || rows.iter().flat_map(|row| family(row, ipv4)).map(|address| address.prefix);
    let broken = rows.iter().flat_map(|row| row.bad_addresses.iter().map(|&span| page.text(row.part, span)));
    let broken: Vec<&str> = broken.take(MOST_LISTS).collect();
    let (cover, sorted): (PrefixCover, BTreeSet<CidrPrefix>) = (in_rows().collect(), in_rows().collect());
    for list in lists {
        let all = family(list.set, ipv4).count();
        let alone: Vec<&AddressFact> =
            family(list.set, ipv4).filter(|address| !cover.contains(address.prefix)).collect();
        if (all - alone.len()) * 100 < all * SHARE {
            continue;
        }
        for address in alone {
            // Text of a row that is no address may be this one.
            let text = address.prefix.to_string();
            if broken.iter().any(|broken| is_digit_off(text.trim_end_matches("/32"), broken)) {
                continue;
            }
            // The first prefix from this one on is inside it, if any is.
            if sorted.range(address.prefix..).next().is_some_and(|next| address.prefix.contains(*next)) {
                continue;
            }
            let diagnostic = Diagnostic::new(&META, list.set.part, address.span);
            found.push(diagnostic.id("self-contradiction-list").arg("prefix", address.prefix.to_string()));
        }
    }
}

/// Whether two sets are for different readers: those of two docs tabs need not agree.
fn apart(one: &EndpointSet, other: &EndpointSet) -> bool {
    matches!((&one.audience, &other.audience), (Some(one), Some(other)) if one != other)
}

/// A printed id that stands over rows with different values.
fn repeated_ids(rows: &[&EndpointSet], found: &mut Vec<Diagnostic>) {
    let mut first: BTreeMap<(u32, Option<&str>), usize> = BTreeMap::new();
    let mut first_values: HashMap<usize, Values<'_>> = HashMap::new();
    for (number, row) in rows.iter().enumerate() {
        let (Some(id), Some(cell)) = (row.id, row.id_cell) else { continue };
        let known = *first.entry((id, row.audience.as_deref())).or_insert(number);
        if known == number {
            continue;
        }
        let known_values = first_values.entry(known).or_insert_with(|| Values::of(rows[known]));
        let known = rows[known];
        if !known_values.agree(&Values::of(row)) {
            let label = (known.part, known.id_cell.unwrap_or(known.span));
            let diagnostic =
                Diagnostic::new(&META, row.part, cell).id("self-contradiction-id").arg("id", id.to_string());
            found.push(diagnostic.label(label.0, label.1));
        }
    }
}

/// What the rows of one id must agree in. How a page words its ports, `443, 80` or `443 and 80`, and how it splits its
/// prefixes, is no part of it.
struct Values<'s> {
    hosts: BTreeSet<&'s str>,
    prefixes: Vec<CidrPrefix>,
    ports: &'s Ports,
}

impl<'s> Values<'s> {
    fn of(set: &'s EndpointSet) -> Self {
        let prefixes: BTreeSet<CidrPrefix> = set.addresses.iter().map(|address| address.prefix).collect();
        let mut merged: Vec<CidrPrefix> = Vec::with_capacity(prefixes.len());
        for prefix in prefixes {
            if merged.last().is_some_and(|last| last.contains(prefix)) {
                continue;
            }
            merged.push(prefix);
            while let [.., first, second] = merged[..]
                && let Some(both) = first.parent().filter(|both| second.parent() == Some(*both))
            {
                merged.truncate(merged.len() - 2);
                merged.push(both);
            }
        }
        let hosts = set.hosts.iter().map(|host| host.host.name.as_str()).collect();
        Self { hosts, prefixes: merged, ports: &set.ports }
    }

    fn agree(&self, other: &Self) -> bool {
        let (one, two) = (self.ports, other.ports);
        // A row that names no transport leaves it open.
        let open = !one.any.is_empty() || !two.any.is_empty();
        let ports = if open {
            let all = |ports: &Ports| merged([&ports.tcp[..], &ports.udp, &ports.any].concat());
            all(one) == all(two)
        } else {
            merged(one.tcp.clone()) == merged(two.tcp.clone()) && merged(one.udp.clone()) == merged(two.udp.clone())
        };
        ports && self.hosts == other.hosts && self.prefixes == other.prefixes
    }
}

/// Ranges that touch as one.
fn merged(mut ranges: Vec<PortRange>) -> Vec<PortRange> {
    ranges.sort_unstable();
    let mut apart: Vec<PortRange> = Vec::with_capacity(ranges.len());
    for range in ranges {
        match apart.last_mut().filter(|last| u32::from(range.low) <= u32::from(last.high) + 1) {
            Some(last) => last.high = last.high.max(range.high),
            None => apart.push(range),
        }
    }
    apart
}
