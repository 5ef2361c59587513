//! What the source of a translation has changed since it was translated, and the translation has not followed.
//!
//! Three pages are compared: the source that the translation is judged by, the newest source, and the translation. What
//! the translation has of the newest source, by whoever's hand, is not stale. What it has of neither is wrong, which is
//! the matter of the pair checks.

mod behind;
mod changes;
mod row;
mod stale_endpoints;

pub use behind::{Behind, Step, behind};

use std::collections::{HashMap, HashSet};
use std::hash::{DefaultHasher, Hash as _, Hasher as _};

use crate::check::PagePair;
use crate::diagnostic::{Diagnostic, Meta};
use crate::extract::Page;
use crate::span::Span;

use changes::{Change, Changes, Kind, facts, paired};
use row::{Fact, Row, RowId, What};

/// A check of a translation against what its source has become.
pub trait StaleCheck: Sync {
    /// What the check is about.
    fn meta(&self) -> &'static Meta;

    /// Adds what it finds in the translation.
    fn detect(&self, stale: &Stale<'_>, found: &mut Vec<Diagnostic>);
}

/// All checks of staleness, by id.
pub static ALL: &[&dyn StaleCheck] = &[&stale_endpoints::StaleEndpoints];

/// Most rows that a value leads to; one that more rows have tells none of them.
const MOST_OF_A_VALUE: usize = 16;

/// A translation beside its source and the newest source.
#[derive(Debug)]
pub struct Stale<'p> {
    /// The translation.
    pub target: &'p Page,
    /// Whether it is so far behind that what is stale is an error.
    pub is_late: bool,
    /// What the source changed and the translation has not followed.
    lacking: Vec<Lacking<'p>>,
}

/// A change that the translation has not followed, and where it would be made.
#[derive(Debug)]
struct Lacking<'p> {
    change: Change<'p>,
    at: (usize, Span),
}

impl<'p> Stale<'p> {
    /// Looks for what changed from `source` to `newest` in `target`, the translation.
    #[must_use]
    pub fn new(source: &'p Page, newest: &'p Page, target: &'p Page) -> Self {
        let mut changes = Changes::between(source, newest);
        let all = std::mem::take(&mut changes.all);
        let lacking = match all.is_empty() {
            true => Vec::new(),
            false => Translation::new(source, target, &changes).lacking(all),
        };
        Self { target, is_late: false, lacking }
    }

    /// Whether the translation has all values of the newest source.
    #[must_use]
    pub fn is_current(&self) -> bool {
        self.lacking.is_empty()
    }
}

/// Runs all checks of staleness; the diagnostics are in the order of the translation.
#[must_use]
pub fn run(stale: &Stale<'_>) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for check in ALL {
        check.detect(stale, &mut found);
    }
    super::in_order(found)
}

/// A number that is the same for two states of a page with the same values in the same order. Not stable between builds.
#[must_use]
pub fn fingerprint(page: &Page) -> u64 {
    let mut hasher = DefaultHasher::new();
    for row in row::rows(page) {
        row.facts().hash(&mut hasher);
    }
    hasher.finish()
}

/// The rows of a translation by those of its source.
struct Translation<'a, 'p> {
    target: &'p Page,
    changes: &'a Changes<'p>,
    /// The translated row of a row of the source.
    of: HashMap<RowId, Row<'p>>,
    /// All translated rows of a row of the source, where there are several.
    several: HashMap<RowId, Vec<Row<'p>>>,
    /// Facts of the rows that translate none.
    spare: Vec<HashSet<Fact>>,
    /// Which of these state a fact.
    stating: HashMap<Fact, Vec<usize>>,
}

impl<'a, 'p> Translation<'a, 'p> {
    fn new(source: &'p Page, target: &'p Page, changes: &'a Changes<'p>) -> Self {
        let (mut of, mut several) = (HashMap::new(), HashMap::new());
        let mut taken = HashSet::new();
        for (there, here) in paired(&PagePair::new(source, target)) {
            taken.extend(here.iter().map(|row| row.id()));
            of.extend(there.iter().map(|row| (row.id(), here[0])));
            if here.len() > 1 {
                several.extend(there.iter().map(|row| (row.id(), here.clone())));
            }
        }
        let rows = row::rows(target).into_iter().filter(|row| !taken.contains(&row.id()));
        let spare: Vec<HashSet<Fact>> = rows.map(|row| row.facts().into_iter().collect()).collect();
        let mut stating: HashMap<Fact, Vec<usize>> = HashMap::new();
        for (at, facts) in spare.iter().enumerate() {
            facts.iter().for_each(|fact| stating.entry(fact.clone()).or_default().push(at));
        }
        Self { target, changes, of, several, spare, stating }
    }

    fn lacking(&self, all: Vec<Change<'p>>) -> Vec<Lacking<'p>> {
        all.into_iter().filter_map(|change| self.lacks(change)).collect()
    }

    /// What of a change the translation has not followed.
    fn lacks(&self, mut change: Change<'p>) -> Option<Lacking<'p>> {
        let at = match &change.kind {
            &Kind::Row(old) => {
                // A row that the translation never had is missing, which is another check's matter.
                let here = *self.of.get(&old.id())?;
                let own = self.several.get(&old.id()).map_or_else(|| here.facts(), |rows| facts(rows));
                still(&mut change, old, &own);
                here.place(self.target)
            }
            Kind::RowRemoved(old) => self.of.get(&old.id())?.place(self.target),
            Kind::RowAdded(new) => self.place_for(*new).filter(|_| !self.has(*new))?,
            Kind::TableRemoved(rows) => {
                let mut here = rows.iter().filter_map(|row| self.of.get(&row.id()));
                self.table_of(*here.next()?)
            }
            Kind::TableAdded(rows) => {
                self.place_for(*rows.first()?).filter(|_| !rows.iter().all(|row| self.has(*row)))?
            }
        };
        (!change.came.is_empty() || !change.went.is_empty()).then_some(Lacking { change, at })
    }

    /// Whether a row of the translation that the source did not have has all values of `new`.
    fn has(&self, new: Row<'p>) -> bool {
        let facts = new.facts();
        let plain: Vec<&Fact> = facts.iter().filter(|fact| !fact.what.is_worded()).collect();
        let telling =
            if plain.is_empty() { facts.iter().filter(|fact| fact.what == What::Size).collect() } else { plain };
        let Some(first) = telling.first().and_then(|fact| self.stating.get(*fact)) else { return false };
        first.iter().take(MOST_OF_A_VALUE).any(|&at| telling.iter().all(|fact| self.spare[at].contains(*fact)))
    }

    /// Where a row that only the newest source has would stand: after the row that it stands after there.
    fn place_for(&self, new: Row<'p>) -> Option<(usize, Span)> {
        let rows = &self.changes.new_rows;
        let at = rows.partition_point(|row| row.id() < new.id());
        let partner = |row: &Row<'p>| self.of.get(&self.changes.old_of.get(&row.id())?.id()).copied();
        let before = rows[..at].iter().rev().find_map(partner);
        let top = (0, Span::new(self.target.matter.body, self.target.matter.body));
        Some(before.map_or(top, |row| row.place(self.target)))
    }

    /// The first line of the table or list that a row of the translation stands in.
    fn table_of(&self, row: Row<'p>) -> (usize, Span) {
        let (part, own) = row.place(self.target);
        let tables = self.target.tables.iter().map(|table| (table.part, table.table.span));
        let lists = self.target.lists.iter().map(|list| (list.part, list.span));
        let whole = tables.chain(lists).find(|&(other, span)| other == part && span.contains(own));
        let whole = whole.map_or(own, |(_, span)| span);
        let line = self.target.text(part, whole).lines().next().unwrap_or_default().trim_end();
        (part, Span { start: whole.start, end: whole.start + line.len() as u32 })
    }
}

/// Leaves of the change of a row what its translation, which states `own`, does not have yet.
fn still(change: &mut Change<'_>, old: Row<'_>, own: &[Fact]) {
    let before = old.facts();
    let stated: HashSet<&Fact> = own.iter().collect();
    let states = |what: What| own.iter().any(|fact| fact.what == what);
    let words = |facts: &[Fact]| facts.iter().find(|fact| fact.what == What::Words).map(|fact| items(&fact.value));
    let followed = words(&change.came).is_some_and(|new| words(own) == Some(new) && words(&before) != Some(new));
    change.came.retain(|fact| match fact.what {
        What::Words => !followed,
        // What the translation states in words that are not understood is not known to be missing.
        what if what.is_worded() && !states(what) && before.iter().any(|fact| fact.what == what) => false,
        _ => !stated.contains(fact),
    });
    change.went.retain(|fact| match fact.what {
        What::Words => !followed,
        _ => stated.contains(fact),
    });
}

fn items(words: &str) -> usize {
    words.split(", ").count()
}
