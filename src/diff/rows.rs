//! Rows of bandwidth and settings tables of two releases.

use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::hash::{DefaultHasher, Hash as _, Hasher as _};

use similar::TextDiff;

use crate::check::{self, Aligned, align};
use crate::model::SizeRange;
use crate::release::{Location, Recommended, Release, RowWords, Setting, Transfer};

use super::change::{Change, Effective, Item, Kind};
use super::headings::Headings;
use super::longest_ascent;
use super::matching::{Pairing, alone};

/// How alike labels are of which one can be the other in new words: from 0 to 1.
const ALIKE: f32 = 0.5;

/// Longest labels, in bytes, that are compared word by word.
const MOST_COMPARED: usize = 1024;

/// Most pairs of labels that are compared.
const MOST_TIES: usize = 1 << 12;

/// What rows of both tables have.
trait Row: Clone + PartialEq {
    /// What it is called in each locale.
    fn words<'r>(&'r self, release: &'r Release) -> Option<&'r RowWords>;
    /// What it states, in a form that is equal where two rows state the same. `same_words` tells whether both are in one
    /// language.
    fn facts(&self, same_words: bool) -> String;
    /// The kinds in which both differ, words aside. They state something else.
    fn kinds(&self, other: &Self) -> Vec<Kind>;
    /// Its key.
    fn key(&self) -> &str;
    /// Where it stands.
    fn locations(&self) -> &[Location];
    /// What became of it.
    fn item(old: Option<&Self>, new: Option<&Self>) -> Item;
}

impl Row for Transfer {
    fn words<'r>(&'r self, release: &'r Release) -> Option<&'r RowWords> {
        release.row_words(&self.words)
    }

    fn facts(&self, _: bool) -> String {
        format!("{:?} {:?}", self.size, self.frequency)
    }

    fn kinds(&self, other: &Self) -> Vec<Kind> {
        let size = (self.size != other.size).then_some(Kind::SizeChanged);
        size.into_iter().chain((self.frequency != other.frequency).then_some(Kind::FrequencyChanged)).collect()
    }

    fn key(&self) -> &str {
        &self.key
    }

    fn locations(&self) -> &[Location] {
        &self.locations
    }

    fn item(old: Option<&Self>, new: Option<&Self>) -> Item {
        let whole = |row: Option<&Self>| row.map(|row| Box::new(row.clone()));
        Item::Transfer(whole(old), whole(new))
    }
}

impl Row for Setting {
    fn words<'r>(&'r self, release: &'r Release) -> Option<&'r RowWords> {
        release.row_words(&self.words)
    }

    fn facts(&self, same_words: bool) -> String {
        match &self.recommended {
            Recommended::Size(size, ..) => format!("{size:?}"),
            Recommended::List(words) if same_words => format!("{words:?}"),
            Recommended::List(_) => String::new(),
        }
    }

    fn kinds(&self, other: &Self) -> Vec<Kind> {
        let is_size = |row: &Self| matches!(row.recommended, Recommended::Size(..));
        vec![if is_size(self) || is_size(other) { Kind::SizeChanged } else { Kind::SettingChanged }]
    }

    fn key(&self) -> &str {
        &self.key
    }

    fn locations(&self) -> &[Location] {
        &self.locations
    }

    fn item(old: Option<&Self>, new: Option<&Self>) -> Item {
        let whole = |row: Option<&Self>| row.map(|row| Box::new(row.clone()));
        Item::Setting(whole(old), whole(new))
    }
}

/// What became of the rows of two releases. `same_words` tells whether their words are in one language.
pub(super) fn changes(old: &Release, new: &Release, same_words: bool) -> Vec<Change> {
    let mut changes = compared(&old.bandwidth, &new.bandwidth, old, new, same_words);
    changes.extend(compared(&old.settings, &new.settings, old, new, same_words));
    changes
}

fn compared<R: Row>(ours: &[R], theirs: &[R], old: &Release, new: &Release, same_words: bool) -> Vec<Change> {
    let (ours, theirs) = (labelled(ours, old, same_words), labelled(theirs, new, same_words));
    let pairing = paired(&ours, &theirs, same_words);
    let out_of_place: BTreeSet<usize> = if same_words { out_of_place(&pairing) } else { BTreeSet::new() };
    // Pages that are read together can have the same row.
    let rows = |all: &[Labelled<'_, R>]| -> HashSet<(Option<String>, String)> {
        all.iter().map(|row| (row.label.map(str::to_owned), row.facts.clone())).collect()
    };
    let (before, after) = (rows(&ours), rows(&theirs));
    let stands = |row: &Labelled<'_, R>, rows: &HashSet<(Option<String>, String)>| {
        same_words && row.label.is_some() && rows.contains(&(row.label.map(str::to_owned), row.facts.clone()))
    };
    let places = pairing.new.iter().enumerate().filter_map(|(b, a)| Some((ours[(*a)?].row, theirs[b].row)));
    let headings = Headings::of(old, new, places.map(|(a, b)| (a.locations(), b.locations())));
    let mut changes = Vec::new();
    let mut add = |item: Item, kinds: BTreeSet<Kind>| {
        if !kinds.is_empty() {
            changes.push(Change {
                item,
                kinds: kinds.into_iter().collect(),
                effective: Effective::default(),
                moved: Vec::new(),
                lineage: None,
                locales: BTreeMap::new(),
                opens_ports: false,
            });
        }
    };
    for (at, b) in theirs.iter().enumerate() {
        let Some(a) = pairing.new[at].map(|a| &ours[a]) else {
            let kind = if stands(b, &before) { Kind::DuplicateAdded } else { Kind::RowAdded };
            add(R::item(None, Some(b.row)), BTreeSet::from([kind]));
            continue;
        };
        let states_the_same = a.facts == b.facts;
        let (a, b) = (a.row, b.row);
        let mut kinds = BTreeSet::new();
        if !states_the_same {
            kinds.extend(a.kinds(b));
        }
        if same_words {
            kinds.extend(worded(a.words(old), b.words(new)));
            kinds.extend(headings.moved(a.locations(), b.locations()));
            let other_key = kinds.is_empty() && a.key() != b.key();
            if other_key || out_of_place.contains(&at) {
                kinds.insert(Kind::RowMoved);
            }
        }
        add(R::item(Some(a), Some(b)), kinds);
    }
    for a in alone(&pairing.old) {
        let kind = if stands(&ours[a], &after) { Kind::DuplicateRemoved } else { Kind::RowRemoved };
        add(R::item(Some(ours[a].row), None), BTreeSet::from([kind]));
    }
    changes
}

/// Which row is which: what it is called says more than what it states, as many rows state the same.
fn paired<R: Row>(ours: &[Labelled<'_, R>], theirs: &[Labelled<'_, R>], same_words: bool) -> Pairing {
    let mut pairing = Pairing::of(ours.len(), theirs.len());
    if !same_words {
        let same = |a: &Labelled<'_, R>, b: &Labelled<'_, R>| a.facts == b.facts;
        for step in align(ours, theirs, |a, b| if same(a, b) { 2 } else { 0 }, same) {
            if let Aligned::Both(a, b) = step {
                pairing.join(a, b);
            }
        }
        return pairing;
    }
    let both = |row: &Labelled<'_, R>| Some((row.label?.to_owned(), row.facts.clone()));
    let page = |row: &Labelled<'_, R>| row.row.locations().first().map(|location| location.path.clone());
    let at_home = |row: &Labelled<'_, R>| Some((both(row)?, page(row)));
    pairing.in_order(&keys(ours, at_home), &keys(theirs, at_home));
    pairing.in_order(&keys(ours, both), &keys(theirs, both));
    let label = |row: &Labelled<'_, R>| row.label.map(str::to_owned);
    pairing.in_order(&keys(ours, label), &keys(theirs, label));
    in_new_words(&mut pairing, ours, theirs);
    let facts = |row: &Labelled<'_, R>| Some(row.facts.clone());
    pairing.in_order(&keys(ours, facts), &keys(theirs, facts));
    pairing
}

fn keys<'l, 'r, R, K>(rows: &'l [Labelled<'r, R>], key: impl Fn(&'l Labelled<'r, R>) -> Option<K>) -> Vec<Option<K>> {
    rows.iter().map(key).collect()
}

/// Pairs rows that are left whose labels are alike, the most alike first.
fn in_new_words<R>(pairing: &mut Pairing, ours: &[Labelled<'_, R>], theirs: &[Labelled<'_, R>]) {
    let (left, free) = (alone(&pairing.old), alone(&pairing.new));
    if left.len().saturating_mul(free.len()) > MOST_TIES {
        return;
    }
    let mut ties = Vec::new();
    for &a in &left {
        for &b in &free {
            if let (Some(old), Some(new)) = (ours[a].label, theirs[b].label)
                && let Some(likeness) = likeness(old, new).filter(|likeness| *likeness >= ALIKE)
            {
                ties.push((likeness, ours[a].facts == theirs[b].facts, a, b));
            }
        }
    }
    ties.sort_by(|x, y| y.0.total_cmp(&x.0).then(y.1.cmp(&x.1)).then((x.2, x.3).cmp(&(y.2, y.3))));
    for (_, _, a, b) in ties {
        if pairing.old[a].is_none() && pairing.new[b].is_none() {
            pairing.join(a, b);
        }
    }
}

/// The newer rows that stand before others which they stood behind.
fn out_of_place(pairing: &Pairing) -> BTreeSet<usize> {
    let pairs: Vec<(usize, usize)> = pairing.new.iter().enumerate().filter_map(|(b, a)| Some(((*a)?, b))).collect();
    let kept = longest_ascent(&pairs.iter().map(|&(a, _)| a).collect::<Vec<_>>());
    pairs.iter().enumerate().filter(|(at, _)| !kept.contains(at)).map(|(_, &(_, b))| b).collect()
}

/// A row, and what it is looked up by.
struct Labelled<'r, R> {
    row: &'r R,
    label: Option<&'r str>,
    facts: String,
    values: Vec<u64>,
}

impl<R> check::Item for Labelled<'_, R> {
    fn values(&self) -> &[u64] {
        &self.values
    }
}

fn labelled<'r, R: Row>(rows: &'r [R], release: &'r Release, same_words: bool) -> Vec<Labelled<'r, R>> {
    let labelled = |row: &'r R| {
        let facts = row.facts(same_words);
        let mut hasher = DefaultHasher::new();
        facts.hash(&mut hasher);
        Labelled {
            row,
            label: row.words(release).map(|words| words.label.as_str()),
            facts,
            values: vec![hasher.finish()],
        }
    };
    rows.iter().map(labelled).collect()
}

/// How alike two labels are; `None` where they are too long to tell.
fn likeness(old: &str, new: &str) -> Option<f32> {
    (old.len().max(new.len()) <= MOST_COMPARED).then(|| TextDiff::from_words(old, new).ratio())
}

fn worded(old: Option<&RowWords>, new: Option<&RowWords>) -> Vec<Kind> {
    let none = RowWords::default();
    let (old, new) = (old.unwrap_or(&none), new.unwrap_or(&none));
    let label = (old.label != new.label).then_some(Kind::LabelChanged);
    let note = (old.detail != new.detail || old.requirements != new.requirements).then_some(Kind::NoteChanged);
    label.into_iter().chain(note).collect()
}

/// By how much the bounds of a size changed, relative to the older ones, rounded to 1/10000: 0.04 for 125 MB after 120 MB.
/// `None` for a bound that one of them lacks, or that was 0.
#[must_use]
pub fn relative_delta(old: &SizeRange, new: &SizeRange) -> (Option<f64>, Option<f64>) {
    let bound = |old: Option<crate::model::Size>, new: Option<crate::model::Size>| {
        let (old, new) = (old?.bytes(), new?.bytes());
        (old > 0).then(|| (((new as f64 - old as f64) / old as f64) * 10_000.0).round() / 10_000.0)
    };
    (bound(old.min, new.min), bound(old.max, new.max))
}
