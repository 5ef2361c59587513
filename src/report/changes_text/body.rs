//! What is said of one record: values that came and went, fields, words.

use std::collections::{BTreeMap, HashSet};

use similar::{ChangeTag, TextDiff};

use crate::Locale;
use crate::diff::{Change, Disposition, Item, Kind, SetRef, as_listed};
use crate::model::CidrPrefix;
use crate::printable::printable;
use crate::release::{Location, Recommended, Release, RowWords, Set, SetWords, Setting, Transfer};

use super::shown::{Stated, delta, fields, lineage_of, name_of, ports_of, quoted, reference};
use super::{ChangesText, Colour, Entry};

/// Writes what is said of the records between two releases.
pub(super) struct Body<'r> {
    pub(super) style: ChangesText,
    pub(super) old: &'r Release,
    pub(super) new: &'r Release,
}

impl Body<'_> {
    pub(super) fn entry(&self, change: &Change) -> Entry {
        let (name, at, body) = match &change.item {
            Item::Set(was, is) => self.set(change, was.as_deref(), is.as_deref()),
            Item::Transfer(was, is) => {
                let stated =
                    |row: &Transfer| Stated { size: Some(row.size), frequency: row.frequency, words: Vec::new() };
                let at = is.as_ref().or(was.as_ref()).and_then(|row| row.locations.first());
                let words = [was.as_ref().map(|row| &row.words), is.as_ref().map(|row| &row.words)];
                self.row([was.as_deref().map(stated), is.as_deref().map(stated)], words, at)
            }
            Item::Setting(was, is) => {
                let stated = |row: &Setting| match &row.recommended {
                    Recommended::Size(size, ..) => Stated { size: Some(*size), frequency: None, words: Vec::new() },
                    Recommended::List(words) => Stated { size: None, frequency: None, words: words.clone() },
                };
                let at = is.as_ref().or(was.as_ref()).and_then(|row| row.locations.first());
                let words = [was.as_ref().map(|row| &row.words), is.as_ref().map(|row| &row.words)];
                self.row([was.as_deref().map(stated), is.as_deref().map(stated)], words, at)
            }
        };
        Entry { name, disposition: change.disposition(), at: at.cloned(), body }
    }

    fn set<'s>(
        &self,
        change: &Change,
        was: Option<&'s Set>,
        is: Option<&'s Set>,
    ) -> (String, Option<&'s Location>, Vec<String>) {
        let before = was.and_then(|set| self.old.set_words(set));
        let after = is.and_then(|set| self.new.set_words(set));
        let set = is.or(was);
        let name = set.map(|set| name_of(set, after.or(before))).unwrap_or_default();
        let mut body = Vec::new();
        let effective = &change.effective;
        let came = listed(is, was, &effective.v4_added, &effective.v6_added);
        let went = listed(was, is, &effective.v4_removed, &effective.v6_removed);
        self.values("+", Colour::Green, effective.new_hosts.iter().cloned().chain(came), &mut body);
        self.values("-", Colour::Red, effective.lost_hosts.iter().cloned().chain(went), &mut body);
        self.moved(change, is, &mut body);
        self.covered(change, was, is, &mut body);
        match (was, is) {
            (Some(was), Some(is)) => fields(was, is, change, &mut body),
            _ => body.extend(set.and_then(ports_of).map(|ports| format!("ports {ports}"))),
        }
        body.extend(change.lineage.as_ref().map(lineage_of));
        if self.style.all && change.disposition() == Disposition::Change {
            self.words(before, after, &mut body);
            body.extend(written(change));
        }
        (name, set.and_then(|set| set.locations.first()), body)
    }

    /// Values that went from one set to another, one line for each other set.
    fn moved(&self, change: &Change, is: Option<&Set>, body: &mut Vec<String>) {
        let mut by_set: BTreeMap<(bool, &SetRef), Vec<String>> = BTreeMap::new();
        for one in &change.moved {
            let came = is.is_some_and(|set| one.to == SetRef::from(set));
            by_set.entry((came, if came { &one.from } else { &one.to })).or_default().push(one.value.clone());
        }
        for ((came, other), values) in by_set {
            let with = if came { "from" } else { "to" };
            self.values(&format!("= moved {with} {}:", reference(other)), Colour::Faint, values.into_iter(), body);
        }
    }

    /// Values that came or went and change nothing that is let through.
    fn covered(&self, change: &Change, was: Option<&Set>, is: Option<&Set>, body: &mut Vec<String>) {
        let (before, after) = (values_of(was), values_of(is));
        let effective = &change.effective;
        let prefixes = [&effective.v4_added, &effective.v4_removed, &effective.v6_added, &effective.v6_removed];
        let prefixes: Vec<CidrPrefix> = prefixes.into_iter().flatten().copied().collect();
        let hosts: HashSet<&String> = effective.new_hosts.iter().chain(&effective.lost_hosts).collect();
        let moved: HashSet<&String> = change.moved.iter().map(|one| &one.value).collect();
        let told = |value: &String| {
            let counts =
                |prefix: CidrPrefix| prefixes.iter().any(|part| part.contains(prefix) || prefix.contains(*part));
            hosts.contains(value) || moved.contains(value) || value.parse().is_ok_and(counts)
        };
        let only = |own: &[String], other: &[String]| -> Vec<String> {
            let other: HashSet<&String> = other.iter().collect();
            own.iter().filter(|value| !other.contains(value) && !told(value)).cloned().collect()
        };
        for (sign, values) in [
            ("= listed, was let through before:", only(&after, &before)),
            ("= no longer listed, is let through still:", only(&before, &after)),
        ] {
            self.values(sign, Colour::Faint, values.into_iter(), body);
        }
    }

    /// Values behind a sign, as many on a line as fit.
    fn values(&self, sign: &str, colour: Colour, values: impl Iterator<Item = String>, body: &mut Vec<String>) {
        let (mut line, mut sign) = (String::new(), sign.to_owned());
        let before = sign.len() + 6;
        let mut end = |line: &mut String| {
            if !line.is_empty() {
                body.push(self.style.paint(colour, &format!("{sign} {}", printable(line.trim_end()))));
                line.clear();
                // What is said of the values is said once.
                if sign.len() > 1 {
                    sign = " ".to_owned();
                }
            }
        };
        for value in values {
            if line.len() + value.len() + before > self.style.width {
                end(&mut line);
            }
            line.push_str(&value);
            line.push_str("  ");
        }
        end(&mut line);
    }

    fn row<'s>(
        &self,
        [was, is]: [Option<Stated>; 2],
        [before, after]: [Option<&BTreeMap<Locale, RowWords>>; 2],
        at: Option<&'s Location>,
    ) -> (String, Option<&'s Location>, Vec<String>) {
        let before = before.and_then(|words| self.old.row_words(words));
        let after = after.and_then(|words| self.new.row_words(words));
        let name = after.or(before).map_or_else(|| "row".to_owned(), |words| quoted(&words.label));
        let mut body = Vec::new();
        match (&was, &is) {
            (Some(was), Some(is)) if was.told() != is.told() => {
                body.push(format!("{} → {}{}", was.told(), is.told(), delta(was, is)));
            }
            (Some(_), Some(_)) | (None, None) => {}
            (Some(one), None) | (None, Some(one)) => body.push(one.told()),
        }
        if let (true, Some(before), Some(after)) = (self.style.all, before, after) {
            self.inline("label", Some(&before.label), Some(&after.label), &mut body);
            self.inline("detail", before.detail.as_ref(), after.detail.as_ref(), &mut body);
            self.inline("requirements", before.requirements.as_ref(), after.requirements.as_ref(), &mut body);
        }
        (name, at, body)
    }

    fn words(&self, before: Option<&SetWords>, after: Option<&SetWords>, body: &mut Vec<String>) {
        let (Some(before), Some(after)) = (before, after) else { return };
        self.inline("label", before.purpose.as_ref(), after.purpose.as_ref(), body);
        self.inline("note", before.notes.as_ref(), after.notes.as_ref(), body);
        let hosts: std::collections::BTreeSet<&String> = before.of_hosts.keys().chain(after.of_hosts.keys()).collect();
        for host in hosts {
            self.inline(host, before.of_hosts.get(host), after.of_hosts.get(host), body);
        }
    }

    /// The words that went and came, in their place.
    fn inline(&self, what: &str, old: Option<&String>, new: Option<&String>, body: &mut Vec<String>) {
        let text = |side: Option<&String>| side.map(|text| printable(text)).unwrap_or_default();
        let (old, new) = (text(old), text(new));
        if old == new {
            return;
        }
        let diff = TextDiff::from_words(old.as_str(), new.as_str());
        let mut line = String::new();
        for op in diff.ops() {
            let [mut same, mut gone, mut come] = [String::new(), String::new(), String::new()];
            for change in diff.iter_changes(op) {
                match change.tag() {
                    ChangeTag::Equal => same.push_str(change.value()),
                    ChangeTag::Delete => gone.push_str(change.value()),
                    ChangeTag::Insert => come.push_str(change.value()),
                }
            }
            line.push_str(&same);
            if !gone.is_empty() {
                line.push_str(&self.style.paint(Colour::Red, &format!("[-{gone}-]")));
            }
            if !come.is_empty() {
                line.push_str(&self.style.paint(Colour::Green, &format!("{{+{come}+}}")));
            }
        }
        body.push(format!("{}: {line}", printable(what)));
    }
}

/// The prefixes that count, as the page lists them where it lists just these.
fn listed(own: Option<&Set>, other: Option<&Set>, v4: &[CidrPrefix], v6: &[CidrPrefix]) -> Vec<String> {
    let prefixes = |set: Option<&Set>| -> Vec<CidrPrefix> {
        let mut seen = HashSet::new();
        let all = set.map(|set| set.addresses.as_slice()).unwrap_or_default().iter().map(|entry| entry.prefix);
        all.filter(|prefix| seen.insert(*prefix)).collect()
    };
    let known: HashSet<CidrPrefix> = prefixes(other).into_iter().collect();
    let parts: Vec<CidrPrefix> = v4.iter().chain(v6).copied().collect();
    let literal = prefixes(own).into_iter().filter(|prefix| !known.contains(prefix));
    as_listed(literal, &parts).iter().map(ToString::to_string).collect()
}

/// The hosts and prefixes of a set, each once.
fn values_of(set: Option<&Set>) -> Vec<String> {
    let hosts = set.into_iter().flat_map(|set| set.hosts.iter().map(|entry| entry.host.name.clone()));
    let prefixes = set.into_iter().flat_map(|set| set.addresses.iter().map(|entry| entry.prefix.to_string()));
    let mut seen = HashSet::new();
    hosts.chain(prefixes).filter(|value| seen.insert(value.clone())).collect()
}

/// How values are written in another way.
fn written(change: &Change) -> Option<String> {
    let ways = change.kinds.iter().filter_map(|kind| match kind {
        Kind::HostCase => Some("hosts in another case"),
        Kind::HostRepaired => Some("hosts damaged or mended"),
        Kind::DuplicateRemoved => Some("a value listed once less"),
        Kind::DuplicateAdded => Some("a value listed once more"),
        Kind::OrderChanged => Some("values in another order"),
        _ => None,
    });
    let ways: Vec<&str> = ways.collect();
    (!ways.is_empty()).then(|| ways.join(", "))
}
