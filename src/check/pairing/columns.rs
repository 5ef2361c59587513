//! Rows whose values stand in other columns than in the source.

use std::collections::HashMap;

use crate::extract::Page;
use crate::extract::facts::{EndpointSet, Origin, TableFact};
use crate::locale::Role;
use crate::model::Protocol;
use crate::span::Span;
use crate::table::Cell;

use super::SetPair;
use super::groups::{hash, sorted};

/// A row whose values stand in the wrong columns.
#[derive(Debug, Clone, Copy)]
pub struct Shifted<'p> {
    /// The row.
    pub row: SetPair<'p>,
    /// The first cell that holds the values of another column.
    pub cell: Span,
    /// The cell of the source where these values stand.
    pub source: Span,
}

/// Takes the shifted rows out of `sets`.
///
/// Where more than half of a table's rows are shifted, its columns were reordered: that is no defect of a row.
pub(super) fn find<'p>(source: &Page, target: &Page, sets: &mut Vec<SetPair<'p>>) -> Vec<Shifted<'p>> {
    let found: Vec<(usize, Shifted<'p>)> =
        sets.iter().enumerate().filter_map(|(at, &row)| Some((at, shifted(source, target, row)?))).collect();
    if found.is_empty() {
        return Vec::new();
    }
    let table = |row: &SetPair<'_>| table_row(row.1.origin).map(|(table, _)| table);
    let mut rows: HashMap<usize, [usize; 2]> = HashMap::new();
    for row in sets.iter().filter_map(table) {
        rows.entry(row).or_default()[0] += 1;
    }
    for table in found.iter().filter_map(|(_, shifted)| table(&shifted.row)) {
        rows.entry(table).or_default()[1] += 1;
    }
    let few = |shifted: &Shifted<'_>| {
        table(&shifted.row).and_then(|table| rows.get(&table)).is_some_and(|&[all, shifted]| shifted * 2 <= all)
    };
    let found: Vec<(usize, Shifted<'p>)> = found.into_iter().filter(|(_, shifted)| few(shifted)).collect();
    for &(at, _) in found.iter().rev() {
        sets.remove(at);
    }
    found.into_iter().map(|(_, shifted)| shifted).collect()
}

fn table_row(origin: Origin) -> Option<(usize, usize)> {
    match origin {
        Origin::Row { table, row } => Some((table, row)),
        Origin::List(_) => None,
    }
}

fn shifted<'p>(source: &Page, target: &Page, row: SetPair<'p>) -> Option<Shifted<'p>> {
    let ((there, source_row), (here, target_row)) = (table_row(row.0.origin)?, table_row(row.1.origin)?);
    let (ours, theirs) = (source.tables.get(there)?, target.tables.get(here)?);
    let (own, other) = (&ours.table.rows.get(source_row)?.cells, &theirs.table.rows.get(target_row)?.cells);
    let value = |column: &usize| ours.roles[*column].is_some_and(is_value);
    // Most rows have their values as the source has them, or have the same number of cells with values in each.
    let untouched = |column: usize| {
        let (Some(a), Some(b)) = (own.get(column), other.get(column)) else { return false };
        text(source, ours, a) == text(target, theirs, b)
    };
    let mut columns = (0..ours.roles.len().min(own.len())).filter(value);
    let known = |role: &Option<Role>| role.filter(|&role| is_value(role));
    let alike = ours.roles.iter().map(known).eq(theirs.roles.iter().map(known));
    if !alike || columns.clone().all(untouched) {
        return None;
    }
    let contents = |page: &Page, table: &TableFact, set: &EndpointSet, cells: &[Cell]| -> Vec<Option<u64>> {
        let holds = |column: usize| table.roles.get(column).is_none_or(|role| role.is_some_and(can_hold));
        cells
            .iter()
            .enumerate()
            .map(|(at, cell)| if holds(at) { content(page, table, set, cell) } else { None })
            .collect()
    };
    let expected = contents(source, ours, row.0, own);
    let actual = contents(target, theirs, row.1, other);
    columns.find_map(|column| {
        let values = expected[column]?;
        let instead = actual.get(column).copied().flatten();
        let stray =
            instead.is_none() || expected.iter().enumerate().any(|(at, other)| at != column && *other == instead);
        let moved =
            || (0..actual.len()).find(|&at| actual[at] == Some(values) && expected.get(at) != Some(&Some(values)));
        let once = expected.iter().filter(|other| **other == Some(values)).count() == 1;
        let at = if stray && once && instead != Some(values) { moved()? } else { return None };
        Some(Shifted { row, cell: other[at].span, source: own[column].span })
    })
}

/// Whether a column of this role holds values that are told from each other.
fn is_value(role: Role) -> bool {
    matches!(role, Role::Host | Role::Address | Role::Addresses | Role::Port | Role::Protocol | Role::Id)
}

/// Whether a value in a column of this role is read, though it stands in the wrong one.
fn can_hold(role: Role) -> bool {
    is_value(role) || matches!(role, Role::Category | Role::ExpressRoute | Role::Storage)
}

fn text<'p>(page: &'p Page, table: &TableFact, cell: &Cell) -> &'p str {
    page.parts[table.part].inlines.text(&cell.inline).trim()
}

/// What a cell holds, as a number: its hosts and prefixes, else its numbers and protocols; `None` for other text.
fn content(page: &Page, table: &TableFact, set: &EndpointSet, cell: &Cell) -> Option<u64> {
    let inside = |span: Span| cell.span.contains(span);
    let hosts = set.hosts.iter().filter(|host| inside(host.span)).map(|host| hash(&host.host.name));
    let prefixes = set.addresses.iter().filter(|address| inside(address.span)).map(|address| hash(&address.prefix));
    let mut values: Vec<u64> = hosts.chain(prefixes).collect();
    if values.is_empty() {
        let words = text(page, table, cell).split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
        let told = |word: &&str| word.bytes().all(|byte| byte.is_ascii_digit()) || Protocol::named(word).is_some();
        values = words.filter(told).map(|word| hash(&word.to_ascii_lowercase())).collect();
    }
    (!values.is_empty()).then(|| hash(&sorted(values)))
}
