//! What still differs from the newest source, and why it was left.

use std::collections::{BTreeMap, BTreeSet};

use crate::check::{self, PagePair};
use crate::diagnostic::Diagnostic;
use crate::extract::Page;
use crate::locale::Role;
use crate::span::Span;

use super::Moves;
use super::cells;
use super::plan;
use super::rows::{Fact, Key, Rows, Ties};

/// A difference that a sync left.
#[derive(Debug, Clone)]
pub struct Left {
    /// Why.
    pub reason: Reason,
    /// The difference, at its place on the page as it is now.
    pub found: Diagnostic,
}

/// Why a difference was left.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reason {
    /// Both the newest source and the translation have it otherwise than the base.
    Conflict,
    /// The translation has it otherwise than the base, and the newest source does not.
    Own,
    /// The newest source no longer has it, and nothing was pruned.
    Kept,
    /// The newest source has it otherwise than the base, and it could not be written.
    NotCarried,
}

/// What `page`, the translation as it is now, has otherwise than the newest source. `moves` tell where the places of the
/// translation as it was are now.
pub(super) fn list(
    base: &Rows<'_>,
    newest: &Rows<'_>,
    target: &Rows<'_>,
    ties: &Ties,
    conflicts: &BTreeSet<Key>,
    page: &Page,
    moves: &Moves,
) -> Vec<Left> {
    let mut found = check::run_pair(&PagePair::new(newest.page, page));
    found.retain(|found| check::is_of_values(found.meta));
    if found.is_empty() {
        return Vec::new();
    }
    let here = target.order.iter().filter(|key| target.facts[key].part() == 0);
    let places: BTreeMap<u32, Key> = here.map(|&key| (moves.of_text(target.span(key).start), key)).collect();
    let there: BTreeMap<u32, Key> = newest.order.iter().map(|&key| (newest.span(key).start, key)).collect();
    let judge = Judge { base, newest, target, ties, conflicts, places, there };
    found.into_iter().map(|found| Left { reason: judge.reason(&found), found }).collect()
}

struct Judge<'a, 'p> {
    base: &'a Rows<'p>,
    newest: &'a Rows<'p>,
    target: &'a Rows<'p>,
    ties: &'a Ties,
    conflicts: &'a BTreeSet<Key>,
    /// Rows of the translation by where they start now.
    places: BTreeMap<u32, Key>,
    /// Rows of the newest source by where they start.
    there: BTreeMap<u32, Key>,
}

impl Judge<'_, '_> {
    fn reason(&self, found: &Diagnostic) -> Reason {
        match found.meta.id {
            "extra-row" => self.extra(found.span),
            "missing-row" | "missing-table" => self.missing(found),
            "exchanged-cells" | "shifted-column" => self.row(found),
            _ => self.value(found),
        }
    }

    /// A row or table that the newest source lacks.
    fn extra(&self, span: Span) -> Reason {
        let Some((_, key)) = self.places.range(span.start..span.end.max(span.start + 1)).next() else {
            return Reason::Own;
        };
        let Some(base) = self.ties.base_of_target.get(key) else { return Reason::Own };
        let same = plan::is_equal(self.base.page, self.base.facts[base], self.target.page, self.target.facts[key]);
        match self.ties.newest.contains_key(base) {
            true => Reason::Own,
            false if same => Reason::Kept,
            false => Reason::Conflict,
        }
    }

    /// A row or table of the newest source that the translation lacks.
    fn missing(&self, found: &Diagnostic) -> Reason {
        let base = self.row_of_newest(found).and_then(|newest| self.ties.base_of_newest.get(&newest));
        match base {
            Some(base) if !self.ties.target.contains_key(base) => self.row(found),
            _ => Reason::NotCarried,
        }
    }

    /// Something about all of a row.
    fn row(&self, found: &Diagnostic) -> Reason {
        let Some(newest) = self.row_of_newest(found) else { return Reason::NotCarried };
        let Some(base) = self.ties.base_of_newest.get(&newest) else { return Reason::NotCarried };
        let fact = self.base.facts[base];
        if plan::is_equal(self.base.page, fact, self.newest.page, self.newest.facts[&newest]) {
            return Reason::Own;
        }
        let target = self.ties.target.get(base).map(|target| self.target.facts[target]);
        match target.is_some_and(|target| plan::is_equal(self.base.page, fact, self.target.page, target)) {
            true => Reason::NotCarried,
            false => Reason::Conflict,
        }
    }

    /// The row of the newest source that a difference is from.
    fn row_of_newest(&self, found: &Diagnostic) -> Option<Key> {
        let (_, span) = found.counterpart?;
        // A table stands for its first row, and a cell for the row that it is in.
        let first = self.there.range(span.start..span.end.max(span.start + 1)).next();
        first.or_else(|| self.there.range(..=span.start).next_back()).map(|(_, key)| *key)
    }

    /// A value of a row that both have.
    fn value(&self, found: &Diagnostic) -> Reason {
        let Some((_, &key)) = self.places.range(..=found.span.start).next_back() else { return Reason::NotCarried };
        let base = self.ties.base_of_target.get(&key);
        let Some((base, newest)) = base.and_then(|base| Some((base, self.ties.newest.get(base)?))) else {
            return if found.counterpart.is_some() { self.row(found) } else { Reason::Conflict };
        };
        let (b, n, t) = (self.base.facts[base], self.newest.facts[newest], self.target.facts[&key]);
        let (changed, own) = match role(found.meta.id, t) {
            Some(role) => (!cells::is_same(role, b, n, true), !cells::is_same(role, b, t, false)),
            None => {
                let [b, n, t] = [(self.base, b), (self.newest, n), (self.target, t)]
                    .map(|(rows, fact)| plan::keys(rows.page, fact));
                let named = [found.expected.as_deref(), found.actual.as_deref()].into_iter().flatten();
                let mut values = named.filter(|value| b.contains(*value) || n.contains(*value));
                let replaced = self.conflicts.contains(&key);
                let changed = replaced || values.any(|value| b.contains(value) != n.contains(value));
                let added = found.actual.as_deref().is_some_and(|value| t.contains(value) && !b.contains(value));
                (changed, replaced || added)
            }
        };
        match (changed, own) {
            (true, true) => Reason::Conflict,
            (true, false) => Reason::NotCarried,
            (false, _) => Reason::Own,
        }
    }
}

/// The columns that a check is about; `None` for hosts and prefixes.
fn role(check: &str, row: Fact<'_>) -> Option<Role> {
    Some(match check {
        "altered-id" => Role::Id,
        "category-mismatch" | "required-mismatch" => Role::Category,
        "frequency-mismatch" => Role::Frequency,
        "port-mismatch" | "port-logic-flipped" => Role::Port,
        "protocol-mismatch" => Role::Protocol,
        "size-mismatch" | "unit-mismatch" if matches!(row, Fact::Setting(_)) => Role::Recommended,
        "size-mismatch" | "unit-mismatch" => Role::Size,
        _ => return None,
    })
}
