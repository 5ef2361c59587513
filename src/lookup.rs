//! Which entries of a release let an address or host through, and what comes close to one that none does.

use std::net::IpAddr;

use crate::model::host::Match;
use crate::model::{CidrPrefix, Host};
use crate::release::{HostEntry, Release, Set};

/// What is looked up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Query {
    /// An address or prefix.
    Prefix(CidrPrefix),
    /// A host, or an entry such as `*.contoso.com`.
    Host(Host),
}

/// An entry that lets what was looked up through.
#[derive(Debug, Clone)]
pub struct Hit<'r> {
    /// The set that has it.
    pub set: &'r Set,
    /// The entry, as documents name it.
    pub entry: String,
    /// How it lets it through.
    pub how: How,
}

/// How an entry lets something through.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum How {
    /// It is the same.
    Exactly,
    /// A wildcard or pattern, or a larger prefix.
    Covering,
    /// Where the reader fills in its placeholder so.
    Filled,
    /// It is a part of what was looked up.
    Inside,
}

impl Query {
    /// Reads what is looked up; `None` for text that is neither address nor host.
    ///
    /// ```
    /// # use tafel::lookup::Query;
    /// assert!(matches!(Query::parse("52.168.54.64"), Some(Query::Prefix(_))));
    /// assert!(matches!(Query::parse("https://M.manage.microsoft.com/x"), Some(Query::Host(_))));
    /// assert_eq!(Query::parse("missing-host"), None);
    /// ```
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        if let Ok(prefix) = text.parse() {
            return Some(Self::Prefix(prefix));
        }
        // What is copied from a browser or a log: a link, a port.
        let text = text.split_once("://").map_or(text, |(_, rest)| rest);
        let text = text.split(['/', '?']).next().unwrap_or(text);
        let name = match text.rsplit_once(':') {
            Some((name, port)) if port.bytes().all(|byte| byte.is_ascii_digit()) => name,
            _ => text,
        };
        name.parse().map(Self::Prefix).ok().or_else(|| Host::parse(name).map(|parsed| Self::Host(parsed.host)))
    }

    /// What it is, in documents.
    #[must_use]
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Prefix(_) => "prefix",
            Self::Host(_) => "host",
        }
    }
}

impl std::fmt::Display for Query {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Prefix(prefix) => prefix.fmt(f),
            Self::Host(host) => f.write_str(&host.name),
        }
    }
}

/// The entries of `release` that let `query` through, set by set: the closest of each set first.
#[must_use]
pub fn find<'r>(release: &'r Release, query: &Query) -> Vec<Hit<'r>> {
    let mut hits = Vec::new();
    for set in &release.sets {
        let mut own: Vec<Hit<'r>> = match query {
            Query::Prefix(prefix) => {
                let known =
                    set.addresses.iter().filter_map(|entry| Some((entry.prefix, by_prefix(entry.prefix, *prefix)?)));
                known.map(|(entry, how)| Hit { set, entry: entry.to_string(), how }).collect()
            }
            Query::Host(host) => {
                let known = set.hosts.iter().filter_map(|entry| Some((entry, by_host(entry, host)?)));
                known.map(|(entry, how)| Hit { set, entry: entry.host.name.clone(), how }).collect()
            }
        };
        own.sort_by(|a, b| (a.how, &a.entry).cmp(&(b.how, &b.entry)));
        own.dedup_by(|a, b| a.entry == b.entry);
        hits.extend(own);
    }
    hits
}

/// How one prefix lets another through.
#[must_use]
pub fn by_prefix(entry: CidrPrefix, wanted: CidrPrefix) -> Option<How> {
    if entry == wanted {
        Some(How::Exactly)
    } else if entry.contains(wanted) {
        Some(How::Covering)
    } else {
        wanted.contains(entry).then_some(How::Inside)
    }
}

/// How an entry lets a host through.
#[must_use]
pub fn by_host(entry: &HostEntry, wanted: &Host) -> Option<How> {
    if entry.host.name == wanted.name {
        return Some(How::Exactly);
    }
    match entry.host.matches(&wanted.name, entry.family) {
        Match::Yes => Some(How::Covering),
        Match::Placeholder => Some(How::Filled),
        Match::No if entry.host.covers(wanted) => Some(How::Covering),
        Match::No => wanted.covers(&entry.host).then_some(How::Inside),
    }
}

/// Most entries that are named as close.
const MOST_NEAR: usize = 5;

/// The entries of `release` that come closest to `query`, which none of them lets through: prefixes by their distance,
/// hosts by their letters and the names above them.
#[must_use]
pub fn nearest(release: &Release, query: &Query) -> Vec<String> {
    let mut near: Vec<(u128, String)> = match query {
        Query::Prefix(prefix) => {
            let entries = release.sets.iter().flat_map(|set| set.addresses.iter().map(|entry| entry.prefix));
            entries.filter_map(|entry| Some((distance(entry, *prefix)?, entry.to_string()))).collect()
        }
        Query::Host(host) => {
            let entries = release.sets.iter().flat_map(|set| set.hosts.iter().map(|entry| entry.host.name.as_str()));
            entries.filter_map(|entry| Some((unlikeness(entry, &host.name)?, entry.to_owned()))).collect()
        }
    };
    near.sort();
    near.dedup();
    near.into_iter().take(MOST_NEAR).map(|(_, entry)| entry).collect()
}

/// How many addresses lie between two prefixes of one family.
fn distance(a: CidrPrefix, b: CidrPrefix) -> Option<u128> {
    let number = |address: IpAddr| match address {
        IpAddr::V4(address) => u128::from(u32::from(address)),
        IpAddr::V6(address) => u128::from(address),
    };
    if a.is_ipv4() != b.is_ipv4() {
        return None;
    }
    let ((first, last), (low, high)) = (a.ends(), b.ends());
    Some(number(low).saturating_sub(number(last)).max(number(first).saturating_sub(number(high))))
}

/// The less alike two names are, the more; `None` where they have nothing in common.
fn unlikeness(entry: &str, name: &str) -> Option<u128> {
    let labels = entry.rsplit('.').zip(name.rsplit('.')).take_while(|(a, b)| a == b).count();
    let alike = strsim::jaro_winkler(entry, name);
    // A top-level domain in common is nothing.
    if labels < 2 && alike < 0.8 {
        return None;
    }
    let shared = 1.0 - (labels as f64 / 10.0).min(0.5);
    Some((((1.0 - alike) + shared) * 1_000_000.0) as u128)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_copied_from_elsewhere_is_read() {
        for (text, shown) in [
            ("52.168.54.64", "52.168.54.64/32"),
            ("20.43.129.0/24", "20.43.129.0/24"),
            ("2620:1ec:40::1", "2620:1ec:40::1/128"),
            (" M.Manage.Microsoft.com. ", "m.manage.microsoft.com"),
            ("https://a.contoso.com/x?y", "a.contoso.com"),
            ("a.contoso.com:443", "a.contoso.com"),
            ("52.168.54.64:443", "52.168.54.64/32"),
            ("*.contoso.com", "*.contoso.com"),
        ] {
            assert_eq!(Query::parse(text).unwrap().to_string(), shown, "{text}");
        }
        for text in ["missing-host", "contoso", "", "1.2.3", "a b.com"] {
            assert_eq!(Query::parse(text), None, "{text}");
        }
    }

    #[test]
    fn distances_are_those_between_the_ends() {
        let between = |a: &str, b: &str| distance(a.parse().unwrap(), b.parse().unwrap());
        assert_eq!(between("10.0.0.0/24", "10.0.1.5"), Some(6));
        assert_eq!(between("10.0.1.5", "10.0.0.0/24"), Some(6));
        assert_eq!(between("10.0.0.0/24", "10.0.0.7"), Some(0));
        assert_eq!(between("10.0.0.0/24", "::1"), None);
    }
}
