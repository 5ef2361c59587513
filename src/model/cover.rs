//! What a list of hosts or prefixes lets through, looked up in time that does not grow with the list.

use std::collections::HashSet;

use super::{CidrPrefix, Host, HostKind};

/// Hosts and what their wildcards cover.
#[derive(Debug, Default)]
pub struct HostCover<'h> {
    names: HashSet<&'h str>,
    /// Names with the dot before them: `.a.b` of `*.a.b`.
    below: HashSet<&'h str>,
}

impl<'h> FromIterator<&'h Host> for HostCover<'h> {
    fn from_iter<I: IntoIterator<Item = &'h Host>>(hosts: I) -> Self {
        let mut cover = Self::default();
        for host in hosts {
            cover.names.insert(&host.name);
            if host.kind == HostKind::Wildcard {
                cover.below.insert(&host.name[1..]);
            }
        }
        cover
    }
}

impl HostCover<'_> {
    /// Whether `host` is listed, or a wildcard above it is.
    #[must_use]
    pub fn covers(&self, host: &Host) -> bool {
        let name = host.name.as_str();
        // `*.a.b` covers `*.x.a.b`, and itself by name only.
        let from = if host.kind == HostKind::Wildcard { 2 } else { 0 };
        self.names.contains(name)
            || name[from..].match_indices('.').any(|(at, _)| self.below.contains(&name[from + at..]))
    }
}

/// Prefixes and what is inside them.
#[derive(Debug, Default)]
pub struct PrefixCover(HashSet<CidrPrefix>);

impl FromIterator<CidrPrefix> for PrefixCover {
    fn from_iter<I: IntoIterator<Item = CidrPrefix>>(prefixes: I) -> Self {
        Self(prefixes.into_iter().collect())
    }
}

impl PrefixCover {
    /// Whether `prefix` is listed, or one that contains it.
    #[must_use]
    pub fn contains(&self, prefix: CidrPrefix) -> bool {
        std::iter::successors(Some(prefix), |inner| inner.parent()).any(|outer| self.0.contains(&outer))
    }

    /// Whether exactly `prefix` is listed.
    #[must_use]
    pub fn lists(&self, prefix: CidrPrefix) -> bool {
        self.0.contains(&prefix)
    }

    /// Number of different prefixes.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
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
        }
    }
}
