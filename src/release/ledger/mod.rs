//! The ledger of ids: numbers for sets and rows that have no printed id, which stay with them from release to release.
//!
//! It is a file beside `tafel.toml` that is committed with the pages: an entry a line, so that two branches that add
//! entries meet in a conflict that can be read.

mod file;
mod following;

pub use file::LedgerError;

use std::collections::HashMap;

use serde::{Deserialize, Serialize};

use super::{DataVersion, FIRST_LEDGER_ID, Release, Set, Transfer};

/// Name of the file.
pub const FILE: &str = "ids.json";

/// The ids of a docset.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ledger {
    /// The next id that is free.
    next: u32,
    /// The release that it was followed to.
    release: Option<String>,
    /// By id.
    entries: Vec<Entry>,
}

/// An id.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Entry {
    id: u32,
    kind: Kind,
    /// The key that it had last.
    key: String,
    /// The version that it came with, where that is known.
    first_version: Option<String>,
    status: Status,
    /// What it became: ids of this ledger, or printed ones.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    successors: Vec<u32>,
    /// Short hashes of its values: `h` and a host's, `a` and a prefix's, `l` and a label's.
    fingerprint: Vec<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
enum Kind {
    EndpointSet,
    Bandwidth,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
enum Status {
    Active,
    Retired,
    Split,
    Merged,
}

/// What a release made of a ledger.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Extended {
    /// Sets and rows that have their id already.
    pub kept: usize,
    /// Ids that are new.
    pub added: usize,
    /// Ids whose set or row is gone.
    pub retired: usize,
}

/// A set or row without a printed id.
#[derive(Debug)]
struct Unnumbered<'r> {
    kind: Kind,
    key: &'r str,
    fingerprint: Vec<String>,
}

impl Default for Ledger {
    fn default() -> Self {
        Self { next: FIRST_LEDGER_ID, release: None, entries: Vec::new() }
    }
}

fn hashed(sign: char, text: &str) -> String {
    format!("{sign}{}", crate::extract::short_hash(text))
}

fn of_set(set: &Set) -> Vec<String> {
    let mut all: Vec<String> = set.hosts.iter().map(|entry| hashed('h', &entry.host.name)).collect();
    all.extend(set.addresses.iter().map(|entry| hashed('a', &entry.prefix.to_string())));
    if all.is_empty() {
        all.push(hashed('l', &set.key));
    }
    all.sort_unstable();
    all.dedup();
    all
}

fn of_row(row: &Transfer, release: &Release) -> Vec<String> {
    let label = release.row_words(&row.words).map_or(row.key.as_str(), |words| words.label.as_str());
    vec![hashed('l', label)]
}

fn unnumbered(release: &Release) -> Vec<Unnumbered<'_>> {
    let sets = release.sets.iter().filter(|set| set.printed_id().is_none());
    let sets = sets.map(|set| Unnumbered { kind: Kind::EndpointSet, key: &set.key, fingerprint: of_set(set) });
    let rows = release.bandwidth.iter().map(|row| Unnumbered {
        kind: Kind::Bandwidth,
        key: &row.key,
        fingerprint: of_row(row, release),
    });
    sets.chain(rows).collect()
}

impl Ledger {
    /// Gives the sets and rows of a release the ids that they have in the ledger.
    pub fn number(&self, release: &mut Release) {
        let found: HashMap<String, u32> = {
            let items = unnumbered(release);
            let partners = following::matched(&self.entries, &items, |_| true);
            let known = partners.iter().zip(&items);
            known.filter_map(|(entry, item)| Some((item.key.to_owned(), self.entries[(*entry)?].id))).collect()
        };
        release.number(|key| found.get(key).copied());
    }

    /// Whether it was followed past a release, by the order of names: what was there before is not judged again.
    #[must_use]
    pub fn is_past(&self, release: &str) -> bool {
        self.release.as_deref().is_some_and(|known| known > release)
    }

    /// Follows a release, called so: its sets and rows keep their ids or get new ones, and ids whose set or row is gone are retired,
    /// with what it became.
    pub fn extend(&mut self, name: &str, release: &Release) -> Extended {
        self.release = Some(name.to_owned());
        let items = unnumbered(release);
        let partners = following::matched(&self.entries, &items, |entry| entry.status == Status::Active);
        let mut extended = Extended::default();
        let mut ids: Vec<u32> = Vec::with_capacity(items.len());
        let (before, mut is_kept) = (self.entries.len(), vec![false; self.entries.len()]);
        for (item, partner) in items.iter().zip(&partners) {
            let at = match partner.or_else(|| self.returned(item)) {
                Some(at) => {
                    extended.kept += 1;
                    is_kept[at] = true;
                    at
                }
                None => {
                    extended.added += 1;
                    self.entries.push(Entry {
                        id: self.next,
                        kind: item.kind,
                        key: String::new(),
                        first_version: release.version.as_ref().map(DataVersion::to_string),
                        status: Status::Active,
                        successors: Vec::new(),
                        fingerprint: Vec::new(),
                    });
                    self.next += 1;
                    self.entries.len() - 1
                }
            };
            let entry = &mut self.entries[at];
            item.key.clone_into(&mut entry.key);
            entry.fingerprint.clone_from(&item.fingerprint);
            (entry.status, entry.successors) = (Status::Active, Vec::new());
            ids.push(entry.id);
        }
        let heirs = following::heirs(release, &items, &ids);
        for (entry, is_kept) in self.entries[..before].iter_mut().zip(is_kept) {
            if is_kept || entry.status != Status::Active {
                continue;
            }
            extended.retired += 1;
            entry.successors = following::successors(entry, &heirs);
            entry.status = match entry.successors.len() {
                0 => Status::Retired,
                1 => Status::Merged,
                _ => Status::Split,
            };
        }
        extended
    }

    /// The entry of what was there before and is back as it was.
    fn returned(&self, item: &Unnumbered<'_>) -> Option<usize> {
        let is_it = |entry: &Entry| {
            entry.status != Status::Active && entry.kind == item.kind && entry.fingerprint == item.fingerprint
        };
        self.entries.iter().position(|entry| is_it(entry) && entry.key == item.key)
    }
}
