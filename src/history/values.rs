//! When each value was there: the versions in which it came and went.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::CidrPrefix;
use crate::model::port::render;
use crate::release::{Recommended, Release};

/// A value that a release states somewhere.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Value {
    /// A host, by its canonical name, and the numbers of a family.
    Host(String, Option<(u32, u32)>),
    /// A prefix.
    Prefix(CidrPrefix),
    /// Ports, as documents state them: `tcp:80,443`.
    Ports(String),
    /// A size and how often: `125 MB once`.
    Size(String),
}

impl Value {
    /// What it is, in documents.
    #[must_use]
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Host(..) => "host",
            Self::Prefix(_) => "prefix",
            Self::Ports(_) => "ports",
            Self::Size(_) => "size",
        }
    }

    /// All values of a release.
    #[must_use]
    pub fn of(release: &Release) -> BTreeSet<Self> {
        let mut values = BTreeSet::new();
        for set in &release.sets {
            values.extend(set.hosts.iter().map(|entry| Self::Host(entry.host.name.clone(), entry.family)));
            values.extend(set.addresses.iter().map(|entry| Self::Prefix(entry.prefix)));
            let ports = [("tcp", &set.ports.tcp), ("udp", &set.ports.udp), ("any", &set.ports.any)];
            values.extend(
                ports.into_iter().filter_map(|(name, ranges)| Some(Self::Ports(format!("{name}:{}", render(ranges)?)))),
            );
        }
        let bound = |size: Option<crate::model::Size>| {
            size.map_or_else(String::new, |size| format!("{} {}", size.value, size.unit.symbol()))
        };
        let size = |range: &crate::model::SizeRange| match (bound(range.min), bound(range.max)) {
            (min, max) if min == max => min,
            (min, max) => format!("{min} - {max}"),
        };
        for row in &release.bandwidth {
            let rate = row.frequency.map_or("", |frequency| frequency.rate.as_str());
            values.insert(Self::Size(format!("{} {rate}", size(&row.size)).trim().to_owned()));
        }
        for row in &release.settings {
            if let Recommended::Size(range, ..) = &row.recommended {
                values.insert(Self::Size(size(range)));
            }
        }
        values
    }
}

impl std::fmt::Display for Value {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Host(name, Some((low, high))) => write!(f, "{name} ({low}-{high})"),
            Self::Host(name, None) => f.write_str(name),
            Self::Prefix(prefix) => prefix.fmt(f),
            Self::Ports(text) | Self::Size(text) => f.write_str(text),
        }
    }
}

/// A version and its commit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Moment {
    /// The version, ten digits.
    pub version: String,
    /// The commit that made it.
    pub commit: String,
    /// When that was committed, in seconds since 1970-01-01, by UTC.
    pub seconds: i64,
}

/// A time in which a value was there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Interval {
    /// The version that brought it.
    pub since: Moment,
    /// The first version without it; `None` while it is there.
    pub until: Option<Moment>,
}

/// Whether a value came or went.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Op {
    /// It came.
    Added,
    /// It went.
    Removed,
}

/// The times of all values.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Values(pub BTreeMap<String, (String, Vec<Interval>)>);

impl Values {
    /// Adds a version that states `values`, after those that are there.
    pub fn add(&mut self, values: &BTreeSet<Value>, at: &Moment) {
        let named: BTreeMap<String, &'static str> =
            values.iter().map(|value| (value.to_string(), value.kind())).collect();
        for (name, (_, intervals)) in &mut self.0 {
            if let Some(last) = intervals.last_mut().filter(|last| last.until.is_none())
                && !named.contains_key(name)
            {
                last.until = Some(at.clone());
            }
        }
        for (name, kind) in named {
            let (_, intervals) = self.0.entry(name).or_insert_with(|| (kind.to_owned(), Vec::new()));
            if intervals.last().is_none_or(|last| last.until.is_some()) {
                intervals.push(Interval { since: at.clone(), until: None });
            }
        }
    }

    /// What came and went after the version `first`, by when.
    pub fn events(&self) -> impl Iterator<Item = (&str, Op, &Moment)> {
        self.0.iter().flat_map(|(name, (_, intervals))| {
            intervals.iter().flat_map(move |interval| {
                let came = std::iter::once((name.as_str(), Op::Added, &interval.since));
                came.chain(interval.until.iter().map(move |until| (name.as_str(), Op::Removed, until)))
            })
        })
    }
}
