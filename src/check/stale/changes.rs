//! What changed between two states of one page, row by row.

use std::collections::{HashMap, HashSet};

use crate::check::PagePair;
use crate::extract::Page;
use crate::extract::facts::EndpointSet;

use super::row::{Fact, Row, RowId, TableId, rows};

/// A change of values.
#[derive(Debug)]
pub(super) struct Change<'p> {
    pub(super) kind: Kind<'p>,
    /// What only the newer state has.
    pub(super) came: Vec<Fact>,
    /// What only the older state has.
    pub(super) went: Vec<Fact>,
}

#[derive(Debug)]
pub(super) enum Kind<'p> {
    /// A row of both states, the older one.
    Row(Row<'p>),
    /// A row of the newer state.
    RowAdded(Row<'p>),
    /// A row of the older state.
    RowRemoved(Row<'p>),
    /// Rows of the newer state, whose table or list came with them.
    TableAdded(Vec<Row<'p>>),
    /// Rows of the older state, whose table or list went with them.
    TableRemoved(Vec<Row<'p>>),
}

/// Two states of one page.
#[derive(Debug)]
pub(super) struct Changes<'p> {
    /// In the order of the pairs, then of what has none.
    pub(super) all: Vec<Change<'p>>,
    /// The rows of the newer state, in document order.
    pub(super) new_rows: Vec<Row<'p>>,
    /// The older row of a newer one.
    pub(super) old_of: HashMap<RowId, Row<'p>>,
}

impl<'p> Changes<'p> {
    /// Compares `old` with `new`.
    pub(super) fn between(old: &'p Page, new: &'p Page) -> Self {
        let pair = PagePair::new(old, new);
        let (mut all, mut old_of, mut kept) = (Vec::new(), HashMap::new(), HashSet::new());
        for (old, new) in paired(&pair) {
            old_of.extend(new.iter().map(|row| (row.id(), old[0])));
            kept.extend(old.iter().map(|row| row.id()));
            let (before, after) = (facts(&old), facts(&new));
            let (came, went) = (without(&after, &before), without(&before, &after));
            if !came.is_empty() || !went.is_empty() {
                all.push(Change { kind: Kind::Row(old[0]), came, went });
            }
        }
        let (old_rows, new_rows) = (rows(old), rows(new));
        for rows in alone(&old_rows, |row| kept.contains(&row.id())) {
            let went = facts(rows.rows());
            let kind = match rows {
                Alone::Row(row) => Kind::RowRemoved(row),
                Alone::Table(rows) => Kind::TableRemoved(rows),
            };
            all.push(Change { kind, came: Vec::new(), went });
        }
        for rows in alone(&new_rows, |row| old_of.contains_key(&row.id())) {
            let came = facts(rows.rows());
            let kind = match rows {
                Alone::Row(row) => Kind::RowAdded(row),
                Alone::Table(rows) => Kind::TableAdded(rows),
            };
            all.push(Change { kind, came, went: Vec::new() });
        }
        Self { all, new_rows, old_of }
    }
}

/// What only one of two states has.
enum Alone<'p> {
    Row(Row<'p>),
    /// All rows of a table or list.
    Table(Vec<Row<'p>>),
}

impl<'p> Alone<'p> {
    fn rows(&self) -> &[Row<'p>] {
        match self {
            Self::Row(row) => std::slice::from_ref(row),
            Self::Table(rows) => rows,
        }
    }
}

/// The rows with facts that are not `kept`; those of a table of which none is kept are together.
fn alone<'p>(rows: &[Row<'p>], kept: impl Fn(&Row<'p>) -> bool) -> Vec<Alone<'p>> {
    let kept_tables: HashSet<TableId> = rows.iter().filter(|row| kept(row)).map(|row| row.table()).collect();
    let mut found = Vec::new();
    let mut tables: HashMap<TableId, usize> = HashMap::new();
    for row in rows.iter().filter(|row| !kept(row) && !row.facts().is_empty()) {
        if kept_tables.contains(&row.table()) {
            found.push(Alone::Row(*row));
            continue;
        }
        let at = *tables.entry(row.table()).or_insert(found.len());
        match found.get_mut(at) {
            Some(Alone::Table(rows)) => rows.push(*row),
            _ => found.push(Alone::Table(vec![*row])),
        }
    }
    found
}

/// What rows state, sorted, each once.
pub(super) fn facts(rows: &[Row<'_>]) -> Vec<Fact> {
    let mut facts: Vec<Fact> = rows.iter().flat_map(|row| row.facts()).collect();
    facts.sort_unstable();
    facts.dedup();
    facts
}

/// The rows of a pair that are the same, alone or together, those of the source first; at least one of each page.
pub(super) fn paired<'p>(pair: &PagePair<'p>) -> Vec<(Vec<Row<'p>>, Vec<Row<'p>>)> {
    let shifted = pair.shifted.iter().map(|shifted| shifted.row);
    let sets = pair.sets.iter().copied().chain(shifted).map(|(a, b)| (vec![Row::Set(a)], vec![Row::Set(b)]));
    let all = |rows: &[&'p EndpointSet]| rows.iter().map(|&set| Row::Set(set)).collect();
    let divided = pair.divided.iter().map(|rows| (all(&rows.source), all(&rows.target)));
    let bandwidth = pair.bandwidth.iter().map(|&(a, b)| (vec![Row::Bandwidth(a)], vec![Row::Bandwidth(b)]));
    let settings = pair.settings.iter().map(|&(a, b)| (vec![Row::Setting(a)], vec![Row::Setting(b)]));
    sets.chain(divided).chain(bandwidth).chain(settings).collect()
}

/// The facts of `own` that `other` lacks.
fn without(own: &[Fact], other: &[Fact]) -> Vec<Fact> {
    let other: HashSet<&Fact> = other.iter().collect();
    own.iter().filter(|fact| !other.contains(fact)).cloned().collect()
}
