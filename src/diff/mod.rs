//! Two releases to change records: which hosts, prefixes, ports and sizes came, went or moved, what that means after set
//! algebra, and who must act.
//!
//! Three laws hold, and are tested: a release differs in nothing from itself; a release to which its changes are applied
//! states what the newer one states; two locales of one release that agree in values differ in nothing.

mod addresses;
pub mod change;
mod coverage;
mod facts;
mod headings;
mod hosts;
mod impact;
mod matching;
mod names;
mod rows;
mod sets;

pub use change::{
    Actor, Change, Disposition, Effective, Item, Kind, Lineage, LineageKind, Moved, SetRef, Severity, Shown,
};
pub use coverage::as_listed;
pub use impact::Impact;
pub use rows::relative_delta;

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::path::Path;

use crate::Locale;
use crate::release::{Location, Release};
use crate::source::without_locale;

use matching::Matched;
use sets::Context;

/// What changed from `old` to `new`: endpoint sets in the order of the newer release, then those that are gone, then
/// rows of sizes and settings.
///
/// Words, cases and places are compared where both releases are in one locale.
#[must_use]
pub fn changes(old: &Release, new: &Release) -> Vec<Change> {
    let same_words = old.locale == new.locale;
    let matched = matching::matched(old, new, same_words);
    let context = Context::new(old, new, &matched, same_words);
    let lineages = lineages(old, new, &matched);
    let old_of: HashMap<usize, usize> = matched.pairs.iter().map(|&(a, b)| (b, a)).collect();
    let out_of_place = if same_words { out_of_place(old, new, &matched) } else { BTreeSet::new() };
    let mut all = Vec::new();
    let newer = (0..new.sets.len()).map(|b| (old_of.get(&b).copied(), Some(b)));
    for (a, b) in newer.chain(matched.gone.iter().map(|&a| (Some(a), None))) {
        let mut comparison = context.compare(a, b);
        let lineage = lineages.get(&(a, b));
        if let Some(lineage) = lineage {
            comparison.add(match lineage.kind {
                LineageKind::Split => Kind::SetSplit,
                LineageKind::Merged => Kind::SetMerged,
            });
        }
        if b.is_some_and(|b| out_of_place.contains(&b)) {
            comparison.add(Kind::RowMoved);
        }
        if let Some(mut change) = comparison.finish() {
            change.lineage = lineage.cloned();
            all.push(change);
        }
    }
    all.extend(rows::changes(old, new, same_words));
    let pages = Pages::of(new);
    for change in &mut all {
        change.locales = pages.shown(change);
    }
    all
}

/// The lineage of each record, by the numbers of its sets.
fn lineages(old: &Release, new: &Release, matched: &Matched) -> BTreeMap<(Option<usize>, Option<usize>), Lineage> {
    let new_of: HashMap<usize, usize> = matched.pairs.iter().copied().collect();
    let old_of: HashMap<usize, usize> = matched.pairs.iter().map(|&(a, b)| (b, a)).collect();
    let mut splits: BTreeMap<usize, BTreeSet<usize>> = BTreeMap::new();
    for (&b, from) in &matched.split {
        for &a in from {
            splits.entry(a).or_default().insert(b);
        }
    }
    let mut merges: BTreeMap<usize, BTreeSet<usize>> = BTreeMap::new();
    for (&a, to) in &matched.merged {
        for &b in to {
            merges.entry(b).or_default().insert(a);
        }
    }
    let of_old = |all: &BTreeSet<usize>| all.iter().map(|&a| SetRef::from(&old.sets[a])).collect::<Vec<_>>();
    let of_new = |all: &BTreeSet<usize>| all.iter().map(|&b| SetRef::from(&new.sets[b])).collect::<Vec<_>>();
    let mut lineages = BTreeMap::new();
    for (a, mut parts) in splits {
        parts.extend(new_of.get(&a));
        // With one part alone, nothing was divided.
        if parts.len() < 2 {
            continue;
        }
        let lineage = Lineage { kind: LineageKind::Split, from: of_old(&BTreeSet::from([a])), to: of_new(&parts) };
        for &b in &parts {
            lineages.entry((old_of.get(&b).copied(), Some(b))).or_insert_with(|| lineage.clone());
        }
        if !new_of.contains_key(&a) {
            lineages.entry((Some(a), None)).or_insert(lineage);
        }
    }
    for (b, mut parts) in merges {
        parts.extend(old_of.get(&b));
        if parts.len() < 2 {
            continue;
        }
        let lineage = Lineage { kind: LineageKind::Merged, from: of_old(&parts), to: of_new(&BTreeSet::from([b])) };
        for &a in parts.iter().filter(|a| !new_of.contains_key(a)) {
            lineages.entry((Some(a), None)).or_insert_with(|| lineage.clone());
        }
        lineages.entry((old_of.get(&b).copied(), Some(b))).or_insert(lineage);
    }
    lineages
}

/// The newer sets that stand before others which they stood behind: all but the longest row of sets in their old order.
fn out_of_place(old: &Release, new: &Release, matched: &Matched) -> BTreeSet<usize> {
    let place = |location: Option<&Location>| {
        location.map(|location| (location.path.clone(), location.anchor.clone(), location.row.is_some()))
    };
    let mut by_table: BTreeMap<_, Vec<(usize, usize)>> = BTreeMap::new();
    for &(a, b) in &matched.pairs {
        let table = place(new.sets[b].locations.first());
        if table.as_ref().map(|(_, anchor, _)| anchor)
            == place(old.sets[a].locations.first()).as_ref().map(|(_, anchor, _)| anchor)
        {
            by_table.entry(table).or_default().push((a, b));
        }
    }
    let mut moved = BTreeSet::new();
    for pairs in by_table.into_values() {
        let kept = longest_ascent(&pairs.iter().map(|&(a, _)| a).collect::<Vec<_>>());
        moved.extend(pairs.iter().enumerate().filter(|(at, _)| !kept.contains(at)).map(|(_, &(_, b))| b));
    }
    moved
}

/// The places of a longest ascending part of `values`.
fn longest_ascent(values: &[usize]) -> BTreeSet<usize> {
    let mut ends: Vec<usize> = Vec::new();
    let mut before: Vec<Option<usize>> = Vec::with_capacity(values.len());
    for (at, value) in values.iter().enumerate() {
        let length = ends.partition_point(|&end| values[end] < *value);
        before.push(length.checked_sub(1).map(|last| ends[last]));
        if length == ends.len() { ends.push(at) } else { ends[length] = at }
    }
    std::iter::successors(ends.last().copied(), |&at| before[at]).collect()
}

/// What the pages of the newer release show, by locale.
struct Pages<'r> {
    /// Of each locale, its pages by what they have in common with the same page in other locales, and the first.
    pages: BTreeMap<&'r Locale, (&'r str, HashMap<String, &'r str>)>,
    /// Locales and keys of rows with other values than the source's.
    disagreeing: HashSet<(&'r Locale, &'r str)>,
    /// Locales with values that the source does not have.
    with_extras: HashSet<&'r Locale>,
}

impl<'r> Pages<'r> {
    fn of(release: &'r Release) -> Self {
        let mut pages: BTreeMap<&Locale, (&str, HashMap<String, &str>)> = BTreeMap::new();
        for source in &release.sources {
            let (_, all) = pages.entry(&source.locale).or_insert_with(|| (&source.path, HashMap::new()));
            all.entry(common_name(&source.path)).or_insert(&source.path);
        }
        let about = release.disagreements.iter().filter_map(|one| Some((&one.locale, one.key.as_deref()?)));
        let extra = release.disagreements.iter().filter(|one| one.check_id.starts_with("extra-"));
        Self { pages, disagreeing: about.collect(), with_extras: extra.map(|one| &one.locale).collect() }
    }

    /// What they show of a change: the row as it is in the source, or that it is gone.
    fn shown(&self, change: &Change) -> BTreeMap<Locale, Shown> {
        let [was, is] = match &change.item {
            Item::Set(old, new) => [old, new].map(|set| set.as_ref().map(|set| (&set.key, &set.locations))),
            Item::Transfer(old, new) => [old, new].map(|row| row.as_ref().map(|row| (&row.key, &row.locations))),
            Item::Setting(old, new) => [old, new].map(|row| row.as_ref().map(|row| (&row.key, &row.locations))),
        };
        let known = is.or(was).and_then(|(_, locations)| locations.first());
        let name = known.map(|location| common_name(&location.path)).unwrap_or_default();
        let mut shown = BTreeMap::new();
        for (&locale, (first, all)) in &self.pages {
            let page = all.get(&name).unwrap_or(first);
            let at = is.and_then(|(_, locations)| locations.iter().find(|location| location.locale == *locale));
            let (is_current, path, line) = match (is, at) {
                (Some((key, _)), Some(at)) => {
                    (!self.disagreeing.contains(&(locale, key.as_str())), at.path.as_str(), Some(at.line))
                }
                (Some(_), None) => (false, *page, None),
                (None, _) => (!self.with_extras.contains(locale), *page, None),
            };
            shown.insert(locale.clone(), Shown { is_current, path: path.to_owned(), line });
        }
        shown
    }
}

/// What a page has in common with the same page in other locales.
fn common_name(path: &str) -> String {
    match without_locale(Path::new(path)) {
        Some((before, after)) => before.join("{locale}").join(after).to_string_lossy().into_owned(),
        None => path.to_owned(),
    }
}
