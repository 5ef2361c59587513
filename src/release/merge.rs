//! The pages of all locales of one state to one release: the source's values, the words of all.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::hash::Hash;

use crate::Locale;
use crate::check::{self, PagePair};
use crate::diagnostic::{Diagnostic, Level};
use crate::extract::Page;
use crate::extract::facts::{self, EndpointSet};
use crate::message::Catalog;
use crate::model::Ports;
use crate::model::port::Transport;
use crate::span::Span;

use super::page::{location, location_of_row};
use super::{DataVersion, Disagreement, PageSource, Release, RowWords, Set, SetWords, Setting, Transfer};

/// A page of a release.
#[derive(Debug)]
pub struct Member<'p> {
    /// The page.
    pub page: &'p Page,
    /// What it has in common with the same page in other locales: its path without the folder of the locale.
    pub name: String,
}

/// Merges the pages of one state. The values are those of the pages in `source`, the source locale, or of the first
/// locale of a page that has none in it; translations add words and places. Where the values of a translation are others,
/// that is listed, and changes nothing.
///
/// A printed id that stands twice on a page makes one set with all values of both rows, and two places.
#[must_use]
pub fn merged(members: &[Member<'_>], source: &Locale, version: Option<DataVersion>) -> Release {
    let mut pages: BTreeMap<&str, Vec<&Page>> = BTreeMap::new();
    for member in members {
        pages.entry(&member.name).or_default().push(member.page);
    }
    let mut release = Release { version, instance: "Worldwide".to_owned(), ..Release::default() };
    let mut keys = Keys::default();
    let mut translations = Vec::new();
    for group in pages.into_values() {
        let Some((own, others)) = in_source_first(group, source).split_first().map(|(own, rest)| (*own, rest.to_vec()))
        else {
            continue;
        };
        let single = add_page(&mut release, &mut keys, own);
        for page in others {
            translations.push(PageSource::of(page));
            translated(&mut release, &single, own, page);
        }
    }
    translations.sort_by(|a, b| (&a.locale, &a.path).cmp(&(&b.locale, &b.path)));
    release.sources.extend(translations);
    unite(&mut release.sets);
    release
}

fn in_source_first<'p>(mut group: Vec<&'p Page>, source: &Locale) -> Vec<&'p Page> {
    group.sort_by_key(|page| (page.locale != *source, page.locale.clone()));
    group
}

/// The release of several pages that are read one by one, in their order.
#[must_use]
pub fn joined(pages: impl IntoIterator<Item = Release>, version: Option<DataVersion>) -> Release {
    let mut release = Release { version, instance: "Worldwide".to_owned(), ..Release::default() };
    let mut keys = Keys::default();
    for page in pages {
        add(&mut release, &mut keys, page);
    }
    unite(&mut release.sets);
    release
}

/// The numbers of the sets and rows that a page brought in: by their keys on the page, and by table and row.
struct Added {
    sets: HashMap<String, usize>,
    bandwidth: HashMap<(usize, usize), usize>,
    settings: HashMap<(usize, usize), usize>,
}

/// Adds the values of a page, whose sets and rows are those of `single`.
fn add_page(release: &mut Release, keys: &mut Keys, page: &Page) -> Added {
    let single = Release::of_rows(page);
    let first = [release.sets.len(), release.bandwidth.len(), release.settings.len()];
    let sets = single.sets.iter().zip(first[0]..).map(|(set, at)| (set.key.clone(), at)).collect();
    let bandwidth = page.bandwidth.iter().zip(first[1]..).map(|(row, at)| ((row.table, row.row), at)).collect();
    let settings = page.settings.iter().zip(first[2]..).map(|(row, at)| ((row.table, row.row), at)).collect();
    add(release, keys, single);
    Added { sets, bandwidth, settings }
}

fn add(release: &mut Release, keys: &mut Keys, single: Release) {
    release.dataset = release.dataset.take().or(single.dataset);
    if release.sources.is_empty() {
        release.instance = single.instance;
        release.locale = single.locale;
    }
    release.sources.extend(single.sources);
    release.empty_tables.extend(single.empty_tables);
    let own = |key: String, keys: &mut Keys| keys.unused(key);
    release.sets.extend(single.sets.into_iter().map(|set| Set { key: own(set.key.clone(), keys), ..set }));
    release
        .bandwidth
        .extend(single.bandwidth.into_iter().map(|row| Transfer { key: own(row.key.clone(), keys), ..row }));
    release.settings.extend(single.settings.into_iter().map(|row| Setting { key: own(row.key.clone(), keys), ..row }));
}

/// The keys of a release.
#[derive(Default)]
struct Keys {
    used: HashSet<String>,
    /// How often each was asked for.
    count: HashMap<String, usize>,
}

impl Keys {
    /// `key`, with a number where another has it: two pages can state the same under the same anchor.
    fn unused(&mut self, key: String) -> String {
        let count = self.count.entry(key.clone()).or_default();
        let mut unused = key.clone();
        loop {
            *count += 1;
            if *count > 1 {
                unused = format!("{key}-{count}");
            }
            if self.used.insert(unused.clone()) {
                return unused;
            }
        }
    }
}

/// Adds the words and places of `page`, a translation of `own`, and what it states otherwise.
fn translated(release: &mut Release, added: &Added, own: &Page, page: &Page) {
    let pair = PagePair::new(own, page);
    let locale = &page.locale;
    let together = pair.divided.iter().flat_map(|rows| rows.source.iter().zip(&rows.target)).map(|(a, b)| (*a, *b));
    let shifted = pair.shifted.iter().map(|shifted| shifted.row);
    for (source, target) in pair.sets.iter().copied().chain(shifted).chain(together) {
        let Some(set) = added.sets.get(&source.key).and_then(|&at| release.sets.get_mut(at)) else { continue };
        set.locations.push(location(page, target.part, target.origin, target.span));
        set.words.entry(locale.clone()).or_insert_with(|| as_in_source(SetWords::of(target), source));
    }
    for (source, target) in &pair.bandwidth {
        let Some(row) = added.bandwidth.get(&(source.table, source.row)).and_then(|&at| release.bandwidth.get_mut(at))
        else {
            continue;
        };
        row.locations.push(location_of_row(page, target.part, target.table, target.row));
        row.words.entry(locale.clone()).or_insert_with(|| RowWords::of_bandwidth(target));
    }
    for (source, target) in &pair.settings {
        let Some(row) = added.settings.get(&(source.table, source.row)).and_then(|&at| release.settings.get_mut(at))
        else {
            continue;
        };
        row.locations.push(location_of_row(page, target.part, target.table, target.row));
        row.words.entry(locale.clone()).or_insert_with(|| RowWords::of_setting(target));
    }
    let found = check::run_pair(&pair);
    let wrong = found.iter().filter(|found| found.meta.level == Level::Error || check::is_of_values(found.meta));
    release.disagreements.extend(wrong.map(|found| disagreement(&pair, found)));
}

/// The words of a translated set, where its column of purposes has a heading that is not known: what the source calls a purpose
/// is none of its remarks.
fn as_in_source(mut words: SetWords, source: &EndpointSet) -> SetWords {
    let own = SetWords::of(source);
    let (Some(purpose), None, Some(notes)) = (&own.purpose, &words.purpose, &words.notes) else { return words };
    let lines: Vec<&str> = notes.lines().collect();
    let count = purpose.lines().count();
    if lines.len() == count + own.notes.as_deref().map_or(0, |notes| notes.lines().count()) {
        let (purpose, notes) = lines.split_at(count);
        let (purpose, notes) = (purpose.join("\n"), notes.join("\n"));
        (words.purpose, words.notes) = (Some(purpose), (!notes.is_empty()).then_some(notes));
    }
    words
}

fn disagreement(pair: &PagePair<'_>, found: &Diagnostic) -> Disagreement {
    let file = &pair.target.parts[found.part].file;
    Disagreement {
        locale: pair.target.locale.clone(),
        path: file.path.clone(),
        line: file.lines.line(found.span.start),
        key: found.counterpart.and_then(|at| key_at(pair.source, at)),
        check_id: found.meta.id.to_owned(),
        expected: found.expected.clone(),
        actual: found.actual.clone(),
        message: Catalog::source().message(found),
    }
}

/// The key of the set or row of `page` that holds a place.
fn key_at(page: &Page, (part, span): (usize, Span)) -> Option<String> {
    let holds = |set: &&EndpointSet| set.part == part && set.span.contains(span);
    let row_holds = |of: usize, table: usize, row: usize| {
        let place = page.tables.get(table).and_then(|table| table.table.rows.get(row));
        of == part && place.is_some_and(|row| row.span.contains(span))
    };
    let bandwidth = |row: &&facts::Bandwidth| row_holds(row.part, row.table, row.row);
    let setting = |row: &&facts::Setting| row_holds(row.part, row.table, row.row);
    let set = page.published().find(holds).map(|set| set.key.clone());
    set.or_else(|| page.bandwidth.iter().find(bandwidth).map(|row| row.key.clone()))
        .or_else(|| page.settings.iter().find(setting).map(|row| row.key.clone()))
}

/// Gives each set and row a key that no other has: two rows can state the same under the same anchor.
pub(super) fn unite_keys(release: &mut Release) {
    let mut keys = Keys::default();
    release.sets.iter_mut().for_each(|set| set.key = keys.unused(std::mem::take(&mut set.key)));
    release.bandwidth.iter_mut().for_each(|row| row.key = keys.unused(std::mem::take(&mut row.key)));
    release.settings.iter_mut().for_each(|row| row.key = keys.unused(std::mem::take(&mut row.key)));
}

/// Makes one set of those with one printed id on one page, or with one printed id and the same values.
pub(super) fn unite(sets: &mut Vec<Set>) {
    let path = |set: &Set| Some((set.id?, set.locations.first().map(|location| location.path.clone())));
    united(sets, path);
    united(sets, |set| Some((set.id?, names(set))));
}

/// Makes one set of those with one key, in the place of the first.
fn united<K: Hash + Eq>(sets: &mut Vec<Set>, key: impl Fn(&Set) -> Option<K>) {
    let mut first: HashMap<K, usize> = HashMap::new();
    let mut kept: Vec<Set> = Vec::with_capacity(sets.len());
    for set in std::mem::take(sets) {
        let at = key(&set).map(|key| *first.entry(key).or_insert(kept.len()));
        match at.and_then(|at| kept.get_mut(at)) {
            Some(known) => join(known, set),
            None => kept.push(set),
        }
    }
    *sets = kept;
}

/// The values of a set, sorted, each once.
fn names(set: &Set) -> Vec<String> {
    let mut names: Vec<String> = set.hosts.iter().map(|host| host.host.name.clone()).collect();
    names.extend(set.addresses.iter().map(|address| address.prefix.to_string()));
    names.sort_unstable();
    names.dedup();
    names
}

/// Adds what `other` states to `set`.
fn join(set: &mut Set, other: Set) {
    set.hosts.extend(other.hosts);
    set.addresses.extend(other.addresses);
    let Ports { tcp, udp, any, .. } = other.ports;
    for (transport, ranges) in [(Some(Transport::Tcp), tcp), (Some(Transport::Udp), udp), (None, any)] {
        ranges.into_iter().for_each(|range| set.ports.add(transport, range));
    }
    add_new(&mut set.protocols, other.protocols);
    add_new(&mut set.storage_names, other.storage_names);
    add_new(&mut set.references, other.references);
    set.category = set.category.or(other.category);
    set.required = set.required.or(other.required);
    set.express_route = set.express_route.or(other.express_route);
    set.locations.extend(other.locations);
    for (locale, words) in other.words {
        match set.words.get_mut(&locale) {
            Some(own) => add_words(own, words),
            None => drop(set.words.insert(locale, words)),
        }
    }
}

fn add_new<T: Clone + Hash + Eq>(own: &mut Vec<T>, other: Vec<T>) {
    let known: HashSet<T> = if other.is_empty() { HashSet::new() } else { own.iter().cloned().collect() };
    own.extend(other.into_iter().filter(|value| !known.contains(value)));
}

fn add_words(own: &mut SetWords, other: SetWords) {
    own.purpose = own.purpose.take().or(other.purpose);
    if let Some(notes) = other.notes {
        match &mut own.notes {
            Some(known) if known.lines().any(|line| line == notes) => {}
            Some(known) => {
                known.push('\n');
                known.push_str(&notes);
            }
            None => own.notes = Some(notes),
        }
    }
    for (host, note) in other.of_hosts {
        own.of_hosts.entry(host).or_insert(note);
    }
}
