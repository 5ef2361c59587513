//! What two rows that are the same row say differently: hosts and prefixes, each difference once.

use std::collections::HashSet;
use std::hash::Hash;

use similar::TextDiff;

use crate::extract::Page;
use crate::extract::facts::{AddressFact, EndpointSet, HostFact};
use crate::model::cover::PrefixCover;
use crate::model::{CidrPrefix, HostKind};

/// How the hosts of a translated row differ from its source's.
#[derive(Debug, Clone, Copy)]
pub enum HostDifference<'p> {
    /// The translation lacks it.
    Missing(&'p HostFact),
    /// Only the translation has it.
    Extra(&'p HostFact),
    /// The wildcard is on one side only.
    Wildcard(&'p HostFact, &'p HostFact),
    /// The source's placeholder is a plain word in the translation.
    Placeholder(&'p HostFact, &'p HostFact),
    /// A name that is still recognizable.
    Mangled(&'p HostFact, &'p HostFact),
}

/// How the prefixes of a translated row differ from its source's.
#[derive(Debug, Clone, Copy)]
pub enum AddressDifference<'p> {
    /// The translation lacks it.
    Missing(&'p AddressFact),
    /// Only the translation has it.
    Extra(&'p AddressFact),
    /// Another prefix stands in its place.
    Changed(&'p AddressFact, &'p AddressFact),
}

/// Share of letters, in order, that two names of one host have in common at least.
const ALIKE: f32 = 0.75;

/// Most comparisons of names or prefixes of one row, letter by letter.
const MOST_COMPARED: usize = 10_000;

/// Most differences of one row for which fixes are looked for: a row that differs more is another row.
pub const MOST_FIXED: usize = 100;

/// The differences of the hosts of two rows, in the order of the source, then what only the translation has.
pub fn hosts<'p>(source: &[&'p EndpointSet], target: &[&'p EndpointSet]) -> Vec<HostDifference<'p>> {
    let [own, other] = [source, target].map(|sets| sets.iter().flat_map(|set| &set.hosts));
    // `<tenant>` and `*` stand for the same, depending on what generated the page.
    let [missing, mut extra] = lone([own, other], |host| host.host.url());
    let mut found = Vec::with_capacity(missing.len() + extra.len());
    let few = missing.len().saturating_mul(extra.len()) <= MOST_COMPARED;
    for host in missing {
        let tie = if few { tie(host, &extra) } else { None };
        found.push(match tie {
            Some((at, kind)) => kind(host, extra.remove(at)),
            None => HostDifference::Missing(host),
        });
    }
    found.extend(extra.into_iter().map(HostDifference::Extra));
    found
}

/// The differences of the prefixes of two rows. Text made like an address that is none is a finding of its own, and
/// stands for a prefix that is missing. `page` is the translation.
pub fn addresses<'p>(
    source: &[&'p EndpointSet],
    target: &[&'p EndpointSet],
    page: &Page,
) -> Vec<AddressDifference<'p>> {
    let [own, other] = [source, target].map(|sets| sets.iter().flat_map(|set| &set.addresses));
    let [mut missing, mut extra] = lone([own, other], |address| address.prefix);
    for (part, span) in target.iter().flat_map(|set| set.bad_addresses.iter().map(|&span| (set.part, span))) {
        let written = page.text(part, span);
        let bare = |address: &AddressFact| address.prefix.to_string().trim_end_matches("/32").to_owned();
        let meant = missing.iter().position(|address| is_digit_off(&bare(address), written));
        if let Some(at) = meant.or(missing.len().checked_sub(1)) {
            missing.remove(at);
        }
    }
    reshaped(&mut missing, &mut extra);
    let mut found = Vec::with_capacity(missing.len() + extra.len());
    let few = missing.len().saturating_mul(extra.len()) <= MOST_COMPARED;
    for address in missing {
        let text = address.prefix.to_string();
        let overlaps = |other: CidrPrefix| other.contains(address.prefix) || address.prefix.contains(other);
        let alike = |other: &&AddressFact| overlaps(other.prefix) || is_digit_off(&text, &other.prefix.to_string());
        found.push(match extra.iter().position(|other| few && alike(other)) {
            Some(at) => AddressDifference::Changed(address, extra.remove(at)),
            None => AddressDifference::Missing(address),
        });
    }
    found.extend(extra.into_iter().map(AddressDifference::Extra));
    found
}

/// Leaves out prefixes that were split or merged: what stands in their place covers the same addresses.
fn reshaped<'p>(missing: &mut Vec<&'p AddressFact>, extra: &mut Vec<&'p AddressFact>) {
    if missing.is_empty() || extra.is_empty() {
        return;
    }
    let cover = |all: &[&AddressFact]| -> PrefixCover {
        CidrPrefix::aggregated(all.iter().map(|address| address.prefix)).into_iter().collect()
    };
    let inside = |all: &[&'p AddressFact], cover: &PrefixCover| -> Vec<&'p AddressFact> {
        all.iter().copied().filter(|address| cover.contains(address.prefix)).collect()
    };
    // What is in the other's prefixes, as far as these are covered in turn.
    let split = inside(extra, &cover(missing));
    let replaced = cover(&inside(missing, &cover(&split)));
    let replacing = cover(&inside(&split, &replaced));
    missing.retain(|address| !replacing.contains(address.prefix));
    extra.retain(|address| !replaced.contains(address.prefix));
}

/// The values that only the first and only the second has, each once.
fn lone<'p, T: 'p, K: Hash + Eq>(
    values: [impl Iterator<Item = &'p T> + Clone; 2],
    key: impl Fn(&'p T) -> K,
) -> [Vec<&'p T>; 2] {
    let [own, other] = values;
    if own.clone().map(&key).eq(other.clone().map(&key)) {
        return [Vec::new(), Vec::new()];
    }
    let [known, others] = [own.clone().map(&key).collect(), other.clone().map(&key).collect::<HashSet<K>>()];
    [only(own, others, &key), only(other, known, &key)]
}

/// The `values` that are not `known`, each once.
fn only<'p, T: 'p, K: Hash + Eq>(
    values: impl Iterator<Item = &'p T>,
    mut known: HashSet<K>,
    key: impl Fn(&'p T) -> K,
) -> Vec<&'p T> {
    values.filter(|value| known.insert(key(value))).collect()
}

type Make = for<'p> fn(&'p HostFact, &'p HostFact) -> HostDifference<'p>;

/// The extra host that stands in the place of `host`, and what became of it.
fn tie(host: &HostFact, extra: &[&HostFact]) -> Option<(usize, Make)> {
    let name = host.host.name.as_str();
    let at = |test: &dyn Fn(&HostFact) -> bool| extra.iter().position(|other| test(other));
    if let Some(at) = at(&|other| without_wildcard(&other.host.name) == without_wildcard(name)) {
        return Some((at, |a, b| HostDifference::Wildcard(a, b)));
    }
    if host.host.kind == HostKind::Placeholder
        && let Some(at) = at(&|other| fills(name, &other.host.name))
    {
        return Some((at, |a, b| HostDifference::Placeholder(a, b)));
    }
    if let Some(at) = extra.iter().position(|other| doubles(name, &other.host.name)) {
        return Some((at, |a, b| HostDifference::Mangled(a, b)));
    }
    let ratios = extra.iter().map(|other| TextDiff::from_chars(name, other.host.name.as_str()).ratio());
    let (at, ratio) = ratios.enumerate().max_by(|(_, a), (_, b)| a.total_cmp(b))?;
    (ratio >= ALIKE).then_some((at, |a, b| HostDifference::Mangled(a, b)))
}

fn without_wildcard(name: &str) -> &str {
    name.trim_start_matches('*').trim_start_matches('.')
}

/// Whether `other` is `name` with its first label twice, with a dot between or without.
fn doubles(name: &str, other: &str) -> bool {
    let first = name.split('.').next().unwrap_or_default();
    let twice = other.strip_prefix(first).is_some_and(|rest| rest.strip_prefix('.').unwrap_or(rest) == name);
    !first.is_empty() && twice
}

/// Whether `other` is `name` with a word in place of its placeholder.
fn fills(name: &str, other: &str) -> bool {
    let Some((before, rest)) = name.split_once('{') else { return false };
    let after = rest.split_once('}').map_or("", |(_, after)| after);
    other.len() > before.len() + after.len() && other.starts_with(before) && other.ends_with(after)
}

/// Whether two prefixes as written differ in one digit, in two that changed places, or by one digit more or less.
pub(super) fn is_digit_off(a: &str, b: &str) -> bool {
    let head = a.bytes().zip(b.bytes()).take_while(|(x, y)| x == y).count();
    let tail = a.bytes().rev().zip(b.bytes().rev()).take_while(|(x, y)| x == y).count();
    let shorter = a.len().min(b.len());
    let tail = tail.min(shorter - head.min(shorter));
    let length = |text: &str| text.split_once('/').map(|(_, length)| length.to_owned());
    a.len().max(b.len()) - head - tail <= 2 && length(a) == length(b)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_that_changed_are_told_from_other_prefixes() {
        for (a, b, off) in [
            ("52.1.2.3/32", "52.1.2.8/32", true),
            ("52.1.2.3/32", "52.1.2.33/32", true),
            ("52.1.2.13/32", "52.1.2.31/32", true),
            ("52.1.2.3/32", "40.7.8.9/32", false),
        ] {
            assert_eq!(is_digit_off(a, b), off, "{a} {b}");
        }
    }

    #[test]
    fn placeholders_are_filled_by_words() {
        assert!(fills("{tenant}-my.sharepoint.com", "huurder-my.sharepoint.com"));
        assert!(!fills("{tenant}.sharepoint.com", "a.contoso.com"));
    }
}
