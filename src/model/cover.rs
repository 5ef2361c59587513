//! What a list of hosts or prefixes lets through, looked up in time that does not grow with the list.

use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::hash::Hash;

use super::{CidrPrefix, Host, HostKind};

/// Hosts and what their wildcards cover.
#[derive(Debug, Default)]
pub struct HostCover<'h> {
    /// How often each name is listed.
    names: HashMap<&'h str, u32>,
    /// Names with the dot before them: `.a.b` of `*.a.b`.
    below: HashMap<&'h str, u32>,
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
        for host in hosts {
            *self.names.entry(&host.name).or_default() += 1;
            if host.kind == HostKind::Wildcard {
                *self.below.entry(&host.name[1..]).or_default() += 1;
            }
        }
    }
}

/// Takes one occurrence of `value` out of `counts`.
fn take_out<T: Eq + Hash>(counts: &mut HashMap<T, u32>, value: T) {
    if let Entry::Occupied(mut entry) = counts.entry(value) {
        *entry.get_mut() -= 1;
        if *entry.get() == 0 {
            entry.remove();
        }
    }
}

impl<'h> HostCover<'h> {
    /// Takes one occurrence of `host` out.
    pub fn remove(&mut self, host: &'h Host) {
        take_out(&mut self.names, host.name.as_str());
        if host.kind == HostKind::Wildcard {
            take_out(&mut self.below, &host.name[1..]);
        }
    }
}

impl HostCover<'_> {
    /// Whether `host` is listed, or a wildcard above it is.
    #[must_use]
    pub fn covers(&self, host: &Host) -> bool {
        let name = host.name.as_str();
        // `*.a.b` covers `*.x.a.b`, and itself by name only.
        let from = if host.kind == HostKind::Wildcard { 2 } else { 0 };
        self.names.contains_key(name)
            || name[from..].match_indices('.').any(|(at, _)| self.below.contains_key(&name[from + at..]))
    }
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

    proptest! {
        #[test]
        fn looking_up_agrees_with_comparing(
            hosts in prop::collection::vec("(\\*\\.)?([ab]\\.){1,3}[xy]z", 0..8), other in "(\\*\\.)?([ab]\\.){1,3}[xy]z",
        ) {
            let hosts: Vec<Host> = hosts.iter().map(|text| Host::parse(text).unwrap().host).collect();
            let other = Host::parse(&other).unwrap().host;
            let cover: HostCover<'_> = hosts.iter().collect();
            prop_assert_eq!(cover.covers(&other), hosts.iter().any(|host| host.covers(&other)));
            let mut left = hosts.iter().chain(&hosts).collect::<HostCover<'_>>();
            hosts.iter().chain(hosts.iter().skip(1)).for_each(|host| left.remove(host));
            prop_assert_eq!(left.covers(&other), hosts.iter().take(1).any(|host| host.covers(&other)));
        }
    }
}
