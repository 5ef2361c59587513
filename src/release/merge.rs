//! The pages of all locales of one state to one release: the source's values, the words of all.

use std::collections::{BTreeMap, HashMap, HashSet};

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
use super::{DataVersion, Disagreement, PageSource, Release, RowWords, Set, SetWords};

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
    let mut translations = Vec::new();
    for group in pages.into_values() {
        let Some((own, others)) = in_source_first(group, source).split_first().map(|(own, rest)| (*own, rest.to_vec()))
        else {
            continue;
        };
        let single = add(&mut release, Release::of_page(own));
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

/// The numbers of the sets and rows that a page brought in, by their keys on the page.
struct Added {
    sets: HashMap<String, usize>,
    bandwidth: HashMap<String, usize>,
    settings: HashMap<String, usize>,
}

/// The release of several pages that are read one by one, in their order.
#[must_use]
pub fn joined(pages: impl IntoIterator<Item = Release>, version: Option<DataVersion>) -> Release {
    let mut release = Release { version, instance: "Worldwide".to_owned(), ..Release::default() };
    for page in pages {
        add(&mut release, page);
    }
    unite(&mut release.sets);
    release
}

/// Adds the values of a page.
fn add(release: &mut Release, single: Release) -> Added {
    release.dataset = release.dataset.take().or(single.dataset);
    if release.sources.is_empty() {
        release.instance = single.instance;
        release.locale = single.locale;
    }
    release.sources.extend(single.sources);
    let mut added = Added { sets: HashMap::new(), bandwidth: HashMap::new(), settings: HashMap::new() };
    let mut keys: HashSet<String> = release.sets.iter().map(|set| set.key.clone()).collect();
    keys.extend(release.bandwidth.iter().map(|row| row.key.clone()));
    keys.extend(release.settings.iter().map(|row| row.key.clone()));
    for set in single.sets {
        added.sets.insert(set.key.clone(), release.sets.len());
        let key = unused(&set.key, &keys);
        keys.insert(key.clone());
        release.sets.push(Set { key, ..set });
    }
    for mut row in single.bandwidth {
        added.bandwidth.entry(row.key.clone()).or_insert(release.bandwidth.len());
        row.key = unused(&row.key, &keys);
        keys.insert(row.key.clone());
        release.bandwidth.push(row);
    }
    for mut row in single.settings {
        added.settings.entry(row.key.clone()).or_insert(release.settings.len());
        row.key = unused(&row.key, &keys);
        keys.insert(row.key.clone());
        release.settings.push(row);
    }
    added
}

/// A key that no other has: two pages can state the same under the same anchor.
fn unused(key: &str, used: &HashSet<String>) -> String {
    let numbered = |count: usize| if count == 1 { key.to_owned() } else { format!("{key}-{count}") };
    let mut count = 1;
    while used.contains(&numbered(count)) {
        count += 1;
    }
    numbered(count)
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
        set.words.entry(locale.clone()).or_insert_with(|| SetWords::of(target));
    }
    for (source, target) in &pair.bandwidth {
        let Some(row) = added.bandwidth.get(&source.key).and_then(|&at| release.bandwidth.get_mut(at)) else {
            continue;
        };
        row.locations.push(location_of_row(page, target.part, target.table, target.row));
        row.words.entry(locale.clone()).or_insert_with(|| RowWords::of_bandwidth(target));
    }
    for (source, target) in &pair.settings {
        let Some(row) = added.settings.get(&source.key).and_then(|&at| release.settings.get_mut(at)) else { continue };
        row.locations.push(location_of_row(page, target.part, target.table, target.row));
        row.words.entry(locale.clone()).or_insert_with(|| RowWords::of_setting(target));
    }
    let found = check::run_pair(&pair);
    let wrong = found.iter().filter(|found| found.meta.level == Level::Error || check::is_of_values(found.meta));
    release.disagreements.extend(wrong.map(|found| disagreement(&pair, found)));
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

/// Makes one set of those with one printed id on one page, or with one printed id and the same values.
fn unite(sets: &mut Vec<Set>) {
    let mut first: HashMap<u32, Vec<usize>> = HashMap::new();
    let mut kept: Vec<Set> = Vec::with_capacity(sets.len());
    for set in std::mem::take(sets) {
        let known = set.id.and_then(|id| first.get(&id));
        let same = known.and_then(|all| all.iter().copied().find(|&at| is_one(&kept[at], &set)));
        match same {
            Some(at) => join(&mut kept[at], set),
            None => {
                if let Some(id) = set.id {
                    first.entry(id).or_default().push(kept.len());
                }
                kept.push(set);
            }
        }
    }
    *sets = kept;
}

fn is_one(a: &Set, b: &Set) -> bool {
    let path = |set: &Set| set.locations.first().map(|location| location.path.clone());
    let names = |set: &Set| {
        let mut names: Vec<String> = set.hosts.iter().map(|host| host.host.name.clone()).collect();
        names.extend(set.addresses.iter().map(|address| address.prefix.to_string()));
        names.sort_unstable();
        names.dedup();
        names
    };
    path(a) == path(b) || names(a) == names(b)
}

/// Adds what `other` states to `set`.
fn join(set: &mut Set, other: Set) {
    set.hosts.extend(other.hosts);
    set.addresses.extend(other.addresses);
    let Ports { tcp, udp, any, .. } = other.ports;
    for (transport, ranges) in [(Some(Transport::Tcp), tcp), (Some(Transport::Udp), udp), (None, any)] {
        ranges.into_iter().for_each(|range| set.ports.add(transport, range));
    }
    let new: Vec<String> = other.protocols.into_iter().filter(|name| !set.protocols.contains(name)).collect();
    set.protocols.extend(new);
    set.category = set.category.or(other.category);
    set.required = set.required.or(other.required);
    set.express_route = set.express_route.or(other.express_route);
    set.locations.extend(other.locations);
    for (locale, words) in other.words {
        set.words.entry(locale).or_insert(words);
    }
}
