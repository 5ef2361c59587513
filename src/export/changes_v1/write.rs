//! Changes to records.

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap, HashSet};
use std::hash::Hash;

use serde_json::Value;

use crate::Locale;
use crate::diff::{Change, Disposition, Item, Kind, SetRef, relative_delta};
use crate::export::release_v1::HostV1;
use crate::model::CidrPrefix;
use crate::model::port::render;
use crate::release::{HostEntry, Location, PageSource, Recommended, Release, RowWords, Set};

use super::fields::{Side, Told, apart, of_item};
use super::record::{
    ChangeV1, EffectiveV1, EntryV1, EvidenceV1, LineageV1, ListedV1, MovedV1, SetRefV1, ShownV1, SideV1, SizeDeltaV1,
    SubjectV1, ValuesV1,
};
use super::standing::{self, Standing};

/// The records of changes, numbered from `first`.
pub(crate) fn records(old: &Release, new: &Release, changes: &[Change], first: u32) -> Vec<ChangeV1> {
    let commits = [old, new].map(|release| {
        let commit = |page: &PageSource| Some((page.path.clone(), page.commit.clone()?));
        release.sources.iter().filter_map(commit).collect::<Commits>()
    });
    let standing = [old, new].map(Standing::of);
    let of_both = (first..).zip(changes).map(|(id, change)| {
        let mut record = record(old, new, &commits, change, id);
        record.known = standing::known(change, &standing[0]);
        record.kept = standing::kept(change, &standing[1]);
        if change.has(Kind::PortsChanged) || change.has(Kind::ProtocolChanged) {
            record.unchanged = standing::unchanged(change);
        }
        record.opens_ports = change.opens_ports;
        record
    });
    of_both.collect()
}

/// The commits that the pages of a state were read at, by path.
type Commits = HashMap<String, String>;

fn record(old: &Release, new: &Release, commits: &[Commits; 2], change: &Change, id: u32) -> ChangeV1 {
    let disposition = change.disposition();
    // What is new or gone is told in its own words.
    let is_other = disposition == Disposition::Change && old.locale != new.locale;
    let told = if is_other { Told::Values } else { Told::Fields };
    let before = of_item(&change.item, Side::Old, old, told);
    let after = of_item(&change.item, Side::New, new, told);
    let (previous, current) = match disposition {
        Disposition::Change => apart(before, after),
        _ => (before, after),
    };
    let (subject, set_id, key, label) = named(change, old, new);
    let (add, remove) = listed(change, told);
    let headings = if label.is_none() { headings(change) } else { BTreeMap::new() };
    let set = change.sets().1.or(change.sets().0);
    ChangeV1 {
        id,
        subject,
        endpoint_set_id: set_id,
        key,
        label,
        labels: labels(change, old, new),
        headings,
        tcp_ports: set.and_then(|set| render(&set.ports.tcp)),
        udp_ports: set.and_then(|set| render(&set.ports.udp)),
        ports: set.and_then(|set| render(&set.ports.any)),
        disposition: disposition.into(),
        impact: change.impact().as_str().to_owned(),
        version: new.version.map(|version| version.to_string()),
        previous_version: old.version.map(|version| version.to_string()),
        previous,
        current,
        add,
        remove,
        kinds: change.kinds.iter().map(|kind| kind.as_str().to_owned()).collect(),
        actors: change.actors().into_iter().map(Into::into).collect(),
        severity: change.severity().into(),
        effective: effective(change),
        known: ValuesV1::default(),
        kept: ValuesV1::default(),
        unchanged: ValuesV1::default(),
        opens_ports: false,
        moved: change
            .moved
            .iter()
            .map(|one| MovedV1 { value: one.value.clone(), from: (&one.from).into(), to: (&one.to).into() })
            .collect(),
        lineage: change.lineage.as_ref().map(|lineage| LineageV1 {
            kind: lineage.kind.into(),
            from: lineage.from.iter().map(Into::into).collect(),
            to: lineage.to.iter().map(Into::into).collect(),
        }),
        size_delta: size_delta(&change.item),
        evidence: evidence(change, old, new, commits),
        locales: change
            .locales
            .iter()
            .map(|(locale, shown)| {
                let shown = ShownV1 { shown: shown.is_current, path: shown.path.clone(), line: shown.line };
                (locale.to_string(), shown)
            })
            .collect(),
    }
}

impl From<&SetRef> for SetRefV1 {
    fn from(set: &SetRef) -> Self {
        Self { id: set.id, key: set.key.clone() }
    }
}

/// What a record is about: its kind, the set's id, its key and what it is for.
fn named(change: &Change, old: &Release, new: &Release) -> (SubjectV1, Option<u32>, String, Option<String>) {
    match &change.item {
        Item::Set(was, is) => {
            let purpose = |release: &Release, set: &Set| release.set_words(set).and_then(|words| words.purpose.clone());
            let label = is.as_deref().and_then(|set| purpose(new, set));
            let label = label.or_else(|| was.as_deref().and_then(|set| purpose(old, set)));
            let id = is.as_ref().and_then(|set| set.id).or_else(|| was.as_ref().and_then(|set| set.id));
            let key = is.as_ref().or(was.as_ref()).map(|set| set.key.clone()).unwrap_or_default();
            (SubjectV1::EndpointSet, id, key, label)
        }
        Item::Transfer(was, is) => {
            let row = is.as_deref().map(|row| (row, new)).or_else(|| was.as_deref().map(|row| (row, old)));
            let label = row.and_then(|(row, release)| release.row_words(&row.words)).map(|words| words.label.clone());
            let key = row.map(|(row, _)| row.key.clone()).unwrap_or_default();
            (SubjectV1::Bandwidth, row.and_then(|(row, _)| row.id), key, label)
        }
        Item::Setting(was, is) => {
            let row = is.as_deref().map(|row| (row, new)).or_else(|| was.as_deref().map(|row| (row, old)));
            let label = row.and_then(|(row, release)| release.row_words(&row.words)).map(|words| words.label.clone());
            (SubjectV1::Setting, None, row.map(|(row, _)| row.key.clone()).unwrap_or_default(), label)
        }
    }
}

/// What a set or row is for in the locales that are not the document's own.
fn labels(change: &Change, old: &Release, new: &Release) -> BTreeMap<String, String> {
    fn of<W>(words: &BTreeMap<Locale, W>, own: &Release, text: impl Fn(&W) -> Option<String>) -> Texts {
        let others = words.iter().filter(|(locale, _)| Some(*locale) != own.locale.as_ref());
        others.filter_map(|(locale, words)| Some((locale.to_string(), text(words)?))).collect()
    }
    let row = |words: &RowWords| Some(words.label.clone());
    match &change.item {
        Item::Set(was, is) => match (is, was) {
            (Some(set), _) => of(&set.words, new, |words| words.purpose.clone()),
            (None, Some(set)) => of(&set.words, old, |words| words.purpose.clone()),
            (None, None) => Texts::new(),
        },
        Item::Transfer(was, is) => match (is, was) {
            (Some(own), _) => of(&own.words, new, row),
            (None, Some(own)) => of(&own.words, old, row),
            (None, None) => Texts::new(),
        },
        Item::Setting(was, is) => match (is, was) {
            (Some(own), _) => of(&own.words, new, row),
            (None, Some(own)) => of(&own.words, old, row),
            (None, None) => Texts::new(),
        },
    }
}

/// Texts by locale.
type Texts = BTreeMap<String, String>;

/// By locale, the innermost heading above a set.
fn headings(change: &Change) -> Texts {
    let (old, new) = change.sets();
    let mut headings = Texts::new();
    for at in new.or(old).map(|set| set.locations.as_slice()).unwrap_or_default() {
        if let Some(heading) = at.heading_path.last() {
            headings.entry(at.locale.to_string()).or_insert_with(|| heading.clone());
        }
    }
    headings
}

/// What came and what went of the lists of a set.
fn listed(change: &Change, told: Told) -> (ListedV1, ListedV1) {
    let (old, new) = change.sets();
    let urls =
        |set: Option<&Set>| once(set.map(|set| set.hosts.iter().map(|host| host.host.url().into_owned()).collect()));
    let prefixes = |set: Option<&Set>| once(set.map(|set| set.addresses.iter().map(|one| one.prefix).collect()));
    let entries = |set: Option<&Set>| -> Vec<Value> {
        let hosts = set.map(|set| set.hosts.as_slice()).unwrap_or_default();
        let entry = |host| {
            let EntryV1(mut value) = HostV1::from(host).into();
            if let (Told::Values, Some(fields)) = (told, value.as_object_mut()) {
                ["asWritten", "repaired"].iter().for_each(|name| {
                    fields.remove(*name);
                });
                fields.get_mut("validity").and_then(Value::as_object_mut).map(|fields| fields.remove("text"));
            }
            value
        };
        hosts.iter().map(entry).collect()
    };
    let (was, is) = (entries(old), entries(new));
    let side = |own: Option<&Set>, other: Option<&Set>, entries: Vec<Value>| ListedV1 {
        effective_date: None,
        ips: without(prefixes(own), &prefixes(other)).iter().map(CidrPrefix::to_string).collect(),
        urls: without(urls(own), &urls(other)),
        hosts: entries.into_iter().map(EntryV1).collect(),
    };
    let mut add = side(new, old, beyond(&is, &was));
    let remove = side(old, new, beyond(&was, &is));
    add.effective_date = new.and_then(|set| effective_date(set, &add));
    (add, remove)
}

fn once<T: Clone + Eq + Hash>(values: Option<Vec<T>>) -> Vec<T> {
    let mut seen = HashSet::new();
    values.unwrap_or_default().into_iter().filter(|value| seen.insert(value.clone())).collect()
}

fn without<T: Eq + Hash>(own: Vec<T>, other: &[T]) -> Vec<T> {
    let other: HashSet<&T> = other.iter().collect();
    own.into_iter().filter(|value| !other.contains(value)).collect()
}

/// The entries that `own` has more often than `other`.
fn beyond(own: &[Value], other: &[Value]) -> Vec<Value> {
    let mut left: HashMap<String, usize> = HashMap::new();
    other.iter().for_each(|value| *left.entry(value.to_string()).or_default() += 1);
    let mut more = Vec::new();
    for value in own {
        match left.get_mut(&value.to_string()) {
            Some(count) if *count > 0 => *count -= 1,
            _ => more.push(value.clone()),
        }
    }
    more
}

/// From when on what came applies, where the page states it for all of it.
fn effective_date(set: &Set, add: &ListedV1) -> Option<String> {
    let of_set = set.validity.as_ref().and_then(|validity| validity.from.clone());
    let mut hosts: HashMap<Cow<'_, str>, &HostEntry> = HashMap::new();
    for host in &set.hosts {
        hosts.entry(host.host.url()).or_insert(host);
    }
    let came = |url: &String| {
        let entry = hosts.get(url.as_str());
        entry.and_then(|host| host.validity.as_ref()?.from.clone()).or_else(|| of_set.clone())
    };
    let mut dates = add.urls.iter().map(came).chain(add.ips.iter().map(|_| of_set.clone()));
    let first = dates.next()??;
    dates.all(|date| date.as_ref() == Some(&first)).then_some(first)
}

fn effective(change: &Change) -> EffectiveV1 {
    let shown = |prefixes: &[CidrPrefix]| prefixes.iter().map(ToString::to_string).collect();
    let effective = &change.effective;
    EffectiveV1 {
        v4_added: shown(&effective.v4_added),
        v4_removed: shown(&effective.v4_removed),
        v6_added: shown(&effective.v6_added),
        v6_removed: shown(&effective.v6_removed),
        new_hosts: effective.new_hosts.clone(),
        lost_hosts: effective.lost_hosts.clone(),
    }
}

fn size_delta(item: &Item) -> Option<SizeDeltaV1> {
    let (old, new) = match item {
        Item::Transfer(Some(old), Some(new)) => (old.size, new.size),
        Item::Setting(Some(old), Some(new)) => match (&old.recommended, &new.recommended) {
            (Recommended::Size(old, ..), Recommended::Size(new, ..)) => (*old, *new),
            _ => return None,
        },
        _ => return None,
    };
    let (min, max) = relative_delta(&old, &new);
    (old != new && (min, max) != (None, None)).then_some(SizeDeltaV1 { min, max })
}

fn evidence(change: &Change, old: &Release, new: &Release, commits: &[Commits; 2]) -> Vec<EvidenceV1> {
    let [was, is]: [Option<&[Location]>; 2] = match &change.item {
        Item::Set(old, new) => [old.as_ref(), new.as_ref()].map(|set| set.map(|set| set.locations.as_slice())),
        Item::Transfer(old, new) => [old.as_ref(), new.as_ref()].map(|row| row.map(|row| row.locations.as_slice())),
        Item::Setting(old, new) => [old.as_ref(), new.as_ref()].map(|row| row.map(|row| row.locations.as_slice())),
    };
    let mut evidence = Vec::new();
    let [before, after] = commits;
    for (side, release, commits, locations) in [(SideV1::Previous, old, before, was), (SideV1::Current, new, after, is)]
    {
        let own = locations.unwrap_or_default().iter().filter(|at| Some(&at.locale) == release.locale.as_ref());
        evidence.extend(own.map(|at| EvidenceV1 {
            side,
            path: at.path.clone(),
            locale: at.locale.to_string(),
            anchor: at.anchor.clone(),
            line: at.line,
            commit: commits.get(&at.path).cloned(),
        }));
    }
    evidence
}
