//! The values of a release as lists need them: each once, in order, and told apart by what formats can say of them.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::host::Numbers;
use crate::model::{CidrPrefix, PortRange};
use crate::release::{HostEntry, Release, Set};

/// Longest name and longest label of a host.
const LONGEST: (usize, usize) = (253, 63);

/// What an entry for a host lets through, as [`HostCover`](crate::model::HostCover) reads it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Form {
    /// One name.
    Exact(String),
    /// Every name below this one at any depth, not the name itself.
    Below(String),
    /// Names that are made like this.
    Pattern(Pattern),
    /// A family whose numbers are not known: no name for sure.
    Unnumbered,
    /// What its reader fills in: no name for sure.
    Placeholder,
    /// What is no host: a document can hold anything.
    Strange,
}

/// Labels that stand for several names.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Pattern {
    /// Whether one label or more stand before these.
    pub(super) below: bool,
    /// The labels, the first one first.
    pub(super) labels: Vec<Vec<Part>>,
}

/// A part of a label.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Part {
    /// This text.
    Text(String),
    /// One character or more.
    Some,
    /// A number from the lowest to the highest, without leading zeros.
    Number(u32, u32),
}

/// What an entry for a name lets through, with the numbers of its family.
pub(super) fn form(name: &str, numbers: Numbers) -> Form {
    let below = name.strip_prefix("*.").or_else(|| name.strip_prefix('.'));
    let body = below.unwrap_or(name);
    if name.len() > LONGEST.0 || body.is_empty() {
        return Form::Strange;
    }
    let mut labels = Vec::new();
    let (mut filled, mut unnumbered) = (false, false);
    for label in body.split('.') {
        let mut parts = Vec::new();
        let mut rest = label;
        while let Some(first) = rest.chars().next() {
            let end = rest.find(['*', '{']).unwrap_or(rest.len());
            let (text, after) = rest.split_at(end);
            match first {
                '*' => {
                    parts.push(Part::Some);
                    rest = rest.trim_start_matches('*');
                }
                '{' => {
                    let Some((word, after)) = rest.get(1..).and_then(|inside| inside.split_once('}')) else {
                        return Form::Strange;
                    };
                    match (word, numbers) {
                        ("n", Some((low, high))) => parts.push(Part::Number(low, high)),
                        ("n", None) => unnumbered = true,
                        (word, _) if is_plain(word) => filled = true,
                        _ => return Form::Strange,
                    }
                    rest = after;
                }
                _ if is_plain(text) => {
                    parts.push(Part::Text(text.to_owned()));
                    rest = after;
                }
                _ => return Form::Strange,
            }
        }
        if label.is_empty() || label.len() > LONGEST.1 {
            return Form::Strange;
        }
        labels.push(parts);
    }
    let is_text = |parts: &Vec<Part>| matches!(parts.as_slice(), [Part::Text(_)]);
    match (filled, unnumbered, labels.iter().all(is_text)) {
        (true, ..) => Form::Placeholder,
        (_, true, _) => Form::Unnumbered,
        (_, _, false) => Form::Pattern(Pattern { below: below.is_some(), labels }),
        _ if below.is_some() => Form::Below(body.to_owned()),
        _ => Form::Exact(body.to_owned()),
    }
}

/// Whether a text is of characters that names are made of. None of them means anything to a format.
fn is_plain(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || matches!(b, b'-' | b'_'))
}

/// The hosts of a release by what formats can say of them.
#[derive(Debug, Default)]
pub(super) struct Hosts {
    pub(super) exact: BTreeSet<String>,
    pub(super) below: BTreeSet<String>,
    /// With the names that they are of.
    pub(super) patterns: BTreeMap<Pattern, String>,
}

impl Hosts {
    pub(super) fn of<'s>(sets: impl IntoIterator<Item = &'s Set>) -> Self {
        let mut hosts = Self::default();
        for entry in sets.into_iter().flat_map(|set| &set.hosts) {
            match form(&entry.host.name, entry.family) {
                Form::Exact(name) => drop(hosts.exact.insert(name)),
                Form::Below(name) => drop(hosts.below.insert(name)),
                Form::Pattern(pattern) => drop(hosts.patterns.entry(pattern).or_insert_with(|| shown(entry))),
                Form::Unnumbered | Form::Placeholder | Form::Strange => {}
            }
        }
        hosts
    }
}

/// A host as notes name it.
pub(super) fn shown(entry: &HostEntry) -> String {
    match entry.family {
        Some((low, high)) if entry.host.name.contains("{n}") => format!("{} ({low} to {high})", entry.host.name),
        _ => entry.host.name.clone(),
    }
}

/// The prefixes of sets, those that hosts name themselves among them: of IPv4 first, by number.
pub(super) fn prefixes<'s>(sets: impl IntoIterator<Item = &'s Set>) -> BTreeSet<CidrPrefix> {
    let of_set = |set: &'s Set| {
        let of_hosts = set.hosts.iter().flat_map(|entry| entry.ips.iter().copied());
        set.addresses.iter().map(|entry| entry.prefix).chain(of_hosts)
    };
    sets.into_iter().flat_map(of_set).collect()
}

/// The prefixes that no other one of them contains: the same addresses, none twice.
pub(super) fn outermost(prefixes: &BTreeSet<CidrPrefix>) -> Vec<CidrPrefix> {
    let mut outer: Vec<CidrPrefix> = Vec::new();
    // In order, what contains a prefix stands before it, and nothing but what it contains too stands between.
    for prefix in prefixes {
        if !outer.last().is_some_and(|last| last.contains(*prefix)) {
            outer.push(*prefix);
        }
    }
    outer
}

/// Port ranges in order, with what overlaps or touches as one.
pub(super) fn joined(ranges: impl IntoIterator<Item = PortRange>) -> Vec<PortRange> {
    let mut all: Vec<PortRange> = ranges.into_iter().collect();
    all.sort_unstable();
    all.dedup_by(|next, own| {
        let joins = next.low <= own.high.saturating_add(1);
        if joins {
            own.high = own.high.max(next.high);
        }
        joins
    });
    all
}

/// The paths of the pages that the values are read from.
pub(super) fn paths(release: &Release) -> Vec<&str> {
    let own = release.sources.iter().filter(|page| Some(&page.locale) == release.locale.as_ref());
    let mut paths: Vec<&str> = own.map(|page| page.path.as_str()).collect();
    paths.sort_unstable();
    paths.dedup();
    paths
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn entries_are_told_apart_by_what_they_let_through() {
        let text = |text: &str| vec![Part::Text(text.to_owned())];
        let pattern = |below, labels| Form::Pattern(Pattern { below, labels });
        let dashed = vec![Part::Text("x-".to_owned()), Part::Some];
        let family = vec![Part::Number(0, 50), Part::Text("-x".to_owned())];
        for (name, numbers, expected) in [
            ("a.com", None, Form::Exact("a.com".to_owned())),
            ("*.a.com", None, Form::Below("a.com".to_owned())),
            (".a.com", None, Form::Below("a.com".to_owned())),
            ("x-*.a.com", None, pattern(false, vec![dashed, text("a"), text("com")])),
            ("*.*.a.com", None, pattern(true, vec![vec![Part::Some], text("a"), text("com")])),
            ("{n}-x.a.com", Some((0, 50)), pattern(false, vec![family, text("a"), text("com")])),
            ("{n}-x.a.com", None, Form::Unnumbered),
            ("{tenant}.a.com", None, Form::Placeholder),
            ("{tenant.a.com", None, Form::Strange),
            ("a..com", None, Form::Strange),
            ("a\n.com", None, Form::Strange),
            ("", None, Form::Strange),
            ("*.", None, Form::Strange),
        ] {
            assert_eq!(form(name, numbers), expected, "{name}");
        }
    }

    #[test]
    fn prefixes_inside_others_go() {
        let set: BTreeSet<CidrPrefix> =
            ["10.0.0.0/8", "10.1.0.0/16", "10.2.0.0/16", "11.0.0.0/8", "::/0", "2001::/16", "9.0.0.0/8"]
                .iter()
                .map(|text| text.parse().unwrap())
                .collect();
        let outer: Vec<String> = outermost(&set).iter().map(ToString::to_string).collect();
        assert_eq!(outer, ["9.0.0.0/8", "10.0.0.0/8", "11.0.0.0/8", "::/0"]);
    }
}
