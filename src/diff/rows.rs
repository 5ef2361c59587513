//! Rows of bandwidth and settings tables of two releases.

use std::collections::{BTreeMap, BTreeSet};
use std::hash::{DefaultHasher, Hash as _, Hasher as _};

use similar::TextDiff;

use crate::check::{self, Aligned, align};
use crate::model::SizeRange;
use crate::release::{Location, Recommended, Release, RowWords, Setting, Transfer};

use super::change::{Change, Effective, Item, Kind};

/// How alike labels are of which one can be the other in new words: from 0 to 1.
const ALIKE: f32 = 0.5;

/// What rows of both tables have.
trait Row: Clone + PartialEq {
    /// What it is called in each locale.
    fn words<'r>(&'r self, release: &'r Release) -> Option<&'r RowWords>;
    /// Whether both state the same.
    fn states(&self, other: &Self) -> bool;
    /// The kinds in which both differ, words aside.
    fn kinds(&self, other: &Self) -> Vec<Kind>;
    /// Where it stands.
    fn locations(&self) -> &[Location];
    /// What became of it.
    fn item(old: Option<&Self>, new: Option<&Self>) -> Item;
}

impl Row for Transfer {
    fn words<'r>(&'r self, release: &'r Release) -> Option<&'r RowWords> {
        release.row_words(&self.words)
    }

    fn states(&self, other: &Self) -> bool {
        self.size == other.size && self.frequency == other.frequency
    }

    fn kinds(&self, other: &Self) -> Vec<Kind> {
        let size = (self.size != other.size).then_some(Kind::SizeChanged);
        size.into_iter().chain((self.frequency != other.frequency).then_some(Kind::FrequencyChanged)).collect()
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

    fn states(&self, other: &Self) -> bool {
        match (&self.recommended, &other.recommended) {
            (Recommended::Size(a, ..), Recommended::Size(b, ..)) => a == b,
            (a, b) => a == b,
        }
    }

    fn kinds(&self, other: &Self) -> Vec<Kind> {
        let is_size = |row: &Self| matches!(row.recommended, Recommended::Size(..));
        match self.states(other) {
            true => Vec::new(),
            false if is_size(self) || is_size(other) => vec![Kind::SizeChanged],
            false => vec![Kind::SettingChanged],
        }
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
    let (ours, theirs) = (labelled(ours, old), labelled(theirs, new));
    let same_label = |a: &Labelled<'_, R>, b: &Labelled<'_, R>| same_words && a.label.is_some() && a.label == b.label;
    // What it is called says more than what it states: many rows state the same.
    let score = |a: &Labelled<'_, R>, b: &Labelled<'_, R>| match (same_label(a, b), a.row.states(b.row)) {
        (true, true) => 8,
        (true, false) => 6,
        (false, true) => 2,
        (false, false) => 0,
    };
    let same = |a: &Labelled<'_, R>, b: &Labelled<'_, R>| a.row.states(b.row) && (!same_words || same_label(a, b));
    let steps = align(&ours, &theirs, score, same);
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
    for step in steps {
        match step {
            Aligned::Source(a) => add(R::item(Some(ours[a].row), None), BTreeSet::from([Kind::RowRemoved])),
            Aligned::Target(b) => add(R::item(None, Some(theirs[b].row)), BTreeSet::from([Kind::RowAdded])),
            Aligned::Both(a, b) => {
                let (a, b) = (ours[a].row, theirs[b].row);
                if same_words && !a.states(b) && !are_alike(a.words(old), b.words(new)) {
                    add(R::item(Some(a), None), BTreeSet::from([Kind::RowRemoved]));
                    add(R::item(None, Some(b)), BTreeSet::from([Kind::RowAdded]));
                    continue;
                }
                let mut kinds: BTreeSet<Kind> = a.kinds(b).into_iter().collect();
                if same_words {
                    kinds.extend(worded(a.words(old), b.words(new)));
                    let anchor = |row: &R| row.locations().first().and_then(|location| location.anchor.clone());
                    kinds.extend((anchor(a) != anchor(b)).then_some(Kind::RowMoved));
                }
                add(R::item(Some(a), Some(b)), kinds);
            }
        }
    }
    changes
}

/// A row, and what it is looked up by.
struct Labelled<'r, R> {
    row: &'r R,
    label: Option<&'r str>,
    values: Vec<u64>,
}

impl<R> check::Item for Labelled<'_, R> {
    fn values(&self) -> &[u64] {
        &self.values
    }
}

fn labelled<'r, R: Row>(rows: &'r [R], release: &'r Release) -> Vec<Labelled<'r, R>> {
    let label = |row: &'r R| row.words(release).map(|words| words.label.as_str());
    let hash = |text: &str| {
        let mut hasher = DefaultHasher::new();
        text.hash(&mut hasher);
        hasher.finish()
    };
    rows.iter()
        .map(|row| Labelled { row, label: label(row), values: label(row).map(hash).into_iter().collect() })
        .collect()
}

/// Whether what a row is called can be what another one is called, in new words.
fn are_alike(old: Option<&RowWords>, new: Option<&RowWords>) -> bool {
    match (old, new) {
        (Some(old), Some(new)) => TextDiff::from_words(&old.label, &new.label).ratio() >= ALIKE,
        _ => true,
    }
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
