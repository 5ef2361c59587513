//! What a list of hosts or prefixes lets through, looked up in time that does not grow with the list.

use std::collections::hash_map::Entry;
use std::collections::{BTreeMap, HashMap};
use std::hash::Hash;

use super::host::{Numbers, lets_through};
use super::{CidrPrefix, Host};

/// Most patterns that a look-up tries. There are as many as someone writes, and each takes a while; past them, only
/// equal names and wildcards count.
const MOST_TRIED: usize = 64;

/// Hosts and what their wildcards, patterns and families cover.
#[derive(Debug, Default)]
pub struct HostCover<'h> {
    /// How often each entry is listed.
    entries: HashMap<Listed<'h>, u32>,
    /// Names with the dot before them: `.a.b` of `*.a.b` and of `.a.b`.
    below: HashMap<&'h str, u32>,
    /// Entries that have to be tried, by the labels that they end with: `a.b` of `x-*.a.b`. In order, so that which of
    /// too many are tried does not hang on the order in which they came.
    patterns: HashMap<&'h str, BTreeMap<Listed<'h>, u32>>,
}

/// A name, and the numbers of the family that it stands for.
type Listed<'h> = (&'h str, Numbers);

/// Where a cover looks for an entry, besides its name.
enum Place<'h> {
    Below(&'h str),
    Pattern(&'h str),
    None,
}

fn listed(host: &Host, numbers: Numbers) -> Listed<'_> {
    (&host.name, numbers.filter(|_| host.name.contains("{n}")))
}

fn place((name, numbers): Listed<'_>) -> Place<'_> {
    let body = name.strip_prefix("*.").or_else(|| name.strip_prefix('.'));
    let labels = body.unwrap_or(name);
    if labels.contains('*') || numbers.is_some() {
        let end = name.rfind(['*', '}']).unwrap_or(0);
        return Place::Pattern(name[end..].split_once('.').map_or("", |(_, suffix)| suffix));
    }
    match body {
        // Whose numbers are unknown covers its own name alone.
        Some(body) if !body.contains("{n}") => Place::Below(&name[name.len() - body.len() - 1..]),
        _ => Place::None,
    }
}

impl<'h> FromIterator<&'h Host> for HostCover<'h> {
    fn from_iter<I: IntoIterator<Item = &'h Host>>(hosts: I) -> Self {
        let mut cover = Self::default();
        cover.extend(hosts);
        cover
    }
}

impl<'h> Extend<&'h Host> for HostCover<'h> {
    fn extend<I: IntoIterator<Item = &'h Host>>(&mut self, hosts: I) {
        hosts.into_iter().for_each(|host| self.insert(host, None));
    }
}

impl<'h> HostCover<'h> {
    /// Adds `host` with the numbers of its family.
    pub fn insert(&mut self, host: &'h Host, numbers: Numbers) {
        let entry = listed(host, numbers);
        *self.entries.entry(entry).or_default() += 1;
        match place(entry) {
            Place::Below(name) => *self.below.entry(name).or_default() += 1,
            Place::Pattern(suffix) => *self.patterns.entry(suffix).or_default().entry(entry).or_default() += 1,
            Place::None => {}
        }
    }

    /// Takes one occurrence of `host` out that was added without numbers.
    pub fn remove(&mut self, host: &'h Host) {
        self.remove_family(host, None);
    }

    /// Takes one occurrence of `host` out that was added with these numbers.
    pub fn remove_family(&mut self, host: &'h Host, numbers: Numbers) {
        let entry = listed(host, numbers);
        if !take_out(&mut self.entries, entry) {
            return;
        }
        match place(entry) {
            Place::Below(name) => {
                take_out(&mut self.below, name);
            }
            Place::Pattern(suffix) => self.remove_pattern(suffix, entry),
            Place::None => {}
        }
    }

    fn remove_pattern(&mut self, suffix: &'h str, entry: Listed<'h>) {
        let Some(patterns) = self.patterns.get_mut(suffix) else { return };
        if let Some(count) = patterns.get_mut(&entry) {
            *count -= 1;
            if *count == 0 {
                patterns.remove(&entry);
            }
        }
        if patterns.is_empty() {
            self.patterns.remove(suffix);
        }
    }
}

impl HostCover<'_> {
    /// Whether an entry surely lets through all that `host` stands for, the numbers of its family being unknown.
    #[must_use]
    pub fn covers(&self, host: &Host) -> bool {
        self.covers_family(host, None)
    }

    /// Whether an entry surely lets through all that `host` stands for, with the numbers of its family.
    ///
    /// The answer is that of [`covers_family`](super::covers_family) for any of the entries, except that of those with
    /// asterisks inside labels, and of families, only some are tried where very many end like `host`.
    #[must_use]
    pub fn covers_family(&self, host: &Host, numbers: Numbers) -> bool {
        let entry = listed(host, numbers);
        let (name, numbers) = entry;
        if self.entries.contains_key(&entry) {
            return true;
        }
        // The dot that a name starts with is no end of a label: `.a.b` may stand for `a.b`, and is not below it.
        let dots = || name.match_indices('.').map(|(at, _)| at).filter(|at| *at > 0);
        if dots().any(|at| self.below.contains_key(&name[at..])) {
            return true;
        }
        let tried = dots().map(|at| &name[at + 1..]).chain([""]).filter_map(|suffix| self.patterns.get(suffix));
        !self.patterns.is_empty()
            && tried
                .flat_map(BTreeMap::keys)
                .take(MOST_TRIED)
                .any(|&(own, own_numbers)| lets_through(own, own_numbers, name, numbers))
    }
}

/// Takes one occurrence of `value` out of `counts`, and tells whether there was one.
fn take_out<T: Eq + Hash>(counts: &mut HashMap<T, u32>, value: T) -> bool {
    let Entry::Occupied(mut entry) = counts.entry(value) else { return false };
    *entry.get_mut() -= 1;
    if *entry.get() == 0 {
        entry.remove();
    }
    true
}

/// Prefixes and what is inside them.
#[derive(Debug, Default)]
pub struct PrefixCover {
    /// How often each prefix is listed.
    listed: HashMap<CidrPrefix, u32>,
}

impl FromIterator<CidrPrefix> for PrefixCover {
    fn from_iter<I: IntoIterator<Item = CidrPrefix>>(prefixes: I) -> Self {
        let mut cover = Self::default();
        cover.extend(prefixes);
        cover
    }
}

impl Extend<CidrPrefix> for PrefixCover {
    fn extend<I: IntoIterator<Item = CidrPrefix>>(&mut self, prefixes: I) {
        prefixes.into_iter().for_each(|prefix| *self.listed.entry(prefix).or_default() += 1);
    }
}

impl PrefixCover {
    /// Takes one occurrence of `prefix` out.
    pub fn remove(&mut self, prefix: CidrPrefix) {
        take_out(&mut self.listed, prefix);
    }

    /// Whether `prefix` is listed, or one that contains it.
    #[must_use]
    pub fn contains(&self, prefix: CidrPrefix) -> bool {
        std::iter::successors(Some(prefix), |inner| inner.parent()).any(|outer| self.listed.contains_key(&outer))
    }

    /// Number of different prefixes.
    #[must_use]
    pub fn len(&self) -> usize {
        self.listed.len()
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.listed.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{HostKind, covers_family};
    use proptest::prelude::*;

    #[test]
    fn prefixes_are_found_in_what_contains_them() {
        let cover: PrefixCover = ["10.0.0.0/8", "2603:1006::/40"].iter().map(|text| text.parse().unwrap()).collect();
        for (text, inside) in [
            ("10.1.2.3", true),
            ("10.0.0.0/8", true),
            ("10.0.0.0/7", false),
            ("2603:1006:10::/48", true),
            ("2604::/48", false),
        ] {
            assert_eq!(cover.contains(text.parse().unwrap()), inside, "{text}");
        }
    }

    fn host(name: &str) -> Host {
        Host { name: name.to_owned(), kind: HostKind::Pattern }
    }

    #[test]
    fn what_stands_before_the_labels_of_a_pattern_is_looked_up() {
        let hosts =
            ["autodiscover-*.a.com", "login.live.*", ".windows.com", "{n}-x.b.com", "*.{tenant}.c.com"].map(host);
        let mut cover = HostCover::default();
        hosts.iter().for_each(|host| cover.insert(host, Some((0, 50))));
        for (name, numbers, covered) in [
            ("autodiscover-s.a.com", None, true),
            ("autodiscover-s.b.com", None, false),
            ("login.live.com", None, true),
            ("*.windows.com", None, true),
            (".x.windows.com", None, true),
            ("windows.com", None, false),
            ("7-x.b.com", None, true),
            ("{n}-x.b.com", Some((1, 50)), true),
            ("{n}-x.b.com", Some((1, 51)), false),
            ("{n}-x.b.com", None, false),
            ("x.{tenant}.c.com", None, true),
            ("x.y.c.com", None, false),
        ] {
            assert_eq!(cover.covers_family(&host(name), numbers), covered, "{name} {numbers:?}");
        }
    }

    #[test]
    fn not_all_of_very_many_patterns_are_tried() {
        let hosts: Vec<Host> = (0..100).map(|number| host(&format!("a{number:02}-*.contoso.com"))).collect();
        let mut cover: HostCover<'_> = hosts.iter().rev().collect();
        assert!(cover.covers(&host("a00-x.contoso.com")) && cover.covers(&host("a63-x.contoso.com")));
        assert!(!cover.covers(&host("a64-x.contoso.com")), "in order of names, the last one tried is 63");
        assert!(hosts.iter().all(|host| cover.covers(host)));
        hosts.iter().take(40).for_each(|host| cover.remove(host));
        assert!(cover.covers(&host("a99-x.contoso.com")));
        hosts.iter().skip(40).for_each(|host| cover.remove(host));
        assert!(cover.entries.is_empty() && cover.patterns.is_empty());
    }

    /// Names of every kind, alike enough to cover each other, and numbers.
    fn entry() -> impl Strategy<Value = (Host, Numbers)> {
        let name = "(\\*\\.|\\.|)(([ab]\\*?|\\*[ab]?|\\{n\\}|[0-2]|\\{tenant\\}a?)\\.){1,3}(xy|xz|x\\*)";
        let numbers = prop_oneof![Just(None), Just(Some((0, 1))), Just(Some((0, 2))), Just(Some((2, 2)))];
        (name.prop_map(|name: String| host(&name)), numbers)
    }

    proptest! {
        #[test]
        fn looking_up_agrees_with_comparing(hosts in prop::collection::vec(entry(), 0..12), other in entry()) {
            let covers = |(host, numbers): &(Host, Numbers)| covers_family(host, *numbers, &other.0, other.1);
            let mut cover = HostCover::default();
            hosts.iter().for_each(|(host, numbers)| cover.insert(host, *numbers));
            prop_assert_eq!(cover.covers_family(&other.0, other.1), hosts.iter().any(covers));
            hosts.iter().for_each(|(host, numbers)| cover.insert(host, *numbers));
            hosts.iter().chain(hosts.iter().skip(1)).for_each(|(host, numbers)| cover.remove_family(host, *numbers));
            prop_assert_eq!(cover.covers_family(&other.0, other.1), hosts.iter().take(1).any(covers));
        }

        #[test]
        fn looking_up_without_numbers_agrees_with_comparing(
            hosts in prop::collection::vec(entry(), 0..12), other in entry(),
        ) {
            let hosts: Vec<Host> = hosts.into_iter().map(|(host, _)| host).collect();
            let cover: HostCover<'_> = hosts.iter().collect();
            prop_assert_eq!(cover.covers(&other.0), hosts.iter().any(|host| host.covers(&other.0)));
        }
    }
}
