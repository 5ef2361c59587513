//! The tables and lists of a page with their rows, and what these are compared by.

use std::hash::{DefaultHasher, Hash, Hasher as _};

use crate::extract::Page;
use crate::extract::facts::{Bandwidth, EndpointSet, Origin, Recommended, Setting, TableKind};
use crate::model::{Frequency, SizeRange};
use crate::span::Span;

use super::align::Item;

/// Whether the words of two pages can be the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Words {
    /// They are in two languages.
    Ignored,
    /// They are in one language.
    Compared,
}

/// How many values the label of a row counts as.
const WORTH_OF_LABEL: u8 = 3;

/// A row with values, of any kind of table.
#[derive(Debug, Clone, Copy)]
pub(super) enum Fact<'p> {
    Set(&'p EndpointSet),
    Bandwidth(&'p Bandwidth),
    Setting(&'p Setting),
}

/// A row and what it is compared by.
#[derive(Debug)]
pub(super) struct Row<'p> {
    pub(super) fact: Fact<'p>,
    pub(super) part: usize,
    pub(super) span: Span,
    /// Hashes of its values, sorted, each once.
    pub(super) values: Vec<u64>,
}

/// A table or list with its rows.
#[derive(Debug)]
pub(super) struct Group<'p> {
    /// What may be paired: tables of endpoints, tables of sizes, lists.
    pub(super) family: u8,
    pub(super) part: usize,
    pub(super) span: Span,
    pub(super) rows: Vec<Row<'p>>,
    /// Hashes of all values, sorted, each once.
    pub(super) values: Vec<u64>,
}

impl Item for Row<'_> {
    fn values(&self) -> &[u64] {
        &self.values
    }
}

impl Item for Group<'_> {
    fn values(&self) -> &[u64] {
        &self.values
    }
}

impl Row<'_> {
    pub(super) fn kind(&self) -> u8 {
        match self.fact {
            Fact::Set(_) => 0,
            Fact::Bandwidth(_) => 1,
            Fact::Setting(_) => 2,
        }
    }
}

/// How much two rows are alike; 0 where nothing ties them.
pub(super) fn row_score(a: &Row<'_>, b: &Row<'_>) -> u32 {
    if a.kind() != b.kind() {
        return 0;
    }
    let same_id = matches!((a.fact, b.fact), (Fact::Set(a), Fact::Set(b)) if a.id.is_some() && a.id == b.id);
    4 * shared(&a.values, &b.values) + u32::from(same_id)
}

pub(super) fn groups(page: &Page, words: Words) -> Vec<Group<'_>> {
    let mut groups: Vec<Group<'_>> = Vec::with_capacity(page.tables.len() + page.lists.len());
    for table in &page.tables {
        let family = match table.kind {
            TableKind::Endpoints | TableKind::Storage | TableKind::Consolidated => 0,
            TableKind::Bandwidth | TableKind::Settings => 1,
            TableKind::Layout | TableKind::Other => u8::MAX,
        };
        groups.push(Group { family, part: table.part, span: table.table.span, rows: Vec::new(), values: Vec::new() });
    }
    let lists = groups.len();
    for list in &page.lists {
        groups.push(Group { family: 2, part: list.part, span: list.span, rows: Vec::new(), values: Vec::new() });
    }
    for set in &page.sets {
        let at = match set.origin {
            Origin::Row { table, .. } => table,
            Origin::List(list) => lists + list,
        };
        let values = with_label(set_values(set), set.purpose.as_deref(), words);
        groups[at].rows.push(Row { fact: Fact::Set(set), part: set.part, span: set.span, values });
    }
    for row in &page.bandwidth {
        let values = sorted(vec![hash(&size(&row.size)), hash(&("rate", frequency(row.frequency)))]);
        let values = with_label(values, Some(&row.label), words);
        groups[row.table].rows.push(Row {
            fact: Fact::Bandwidth(row),
            part: row.part,
            span: row_span(page, row.table, row.row),
            values,
        });
    }
    for row in &page.settings {
        let values = match &row.recommended {
            Recommended::Size(value) => vec![hash(&size(value))],
            Recommended::List(items) => vec![hash(&items.len())],
        };
        let values = with_label(values, Some(&row.label), words);
        groups[row.table].rows.push(Row {
            fact: Fact::Setting(row),
            part: row.part,
            span: row_span(page, row.table, row.row),
            values,
        });
    }
    groups.retain(|group| group.family != u8::MAX && !group.rows.is_empty());
    groups.sort_by_key(|group| (group.part, group.span));
    for group in &mut groups {
        group.values = sorted(group.rows.iter().flat_map(|row| row.values.iter().copied()).collect());
    }
    groups
}

fn row_span(page: &Page, table: usize, row: usize) -> Span {
    page.tables[table].table.rows.get(row).map(|row| row.span).unwrap_or_default()
}

fn set_values(set: &EndpointSet) -> Vec<u64> {
    let hosts = set.hosts.iter().map(|host| hash(&host.host.name));
    let prefixes = set.addresses.iter().map(|address| hash(&address.prefix));
    sorted(hosts.chain(prefixes).collect())
}

fn size(size: &SizeRange) -> (Option<u64>, Option<u64>, bool) {
    (size.min.map(crate::model::Size::bytes), size.max.map(crate::model::Size::bytes), size.varies)
}

fn frequency(frequency: Option<Frequency>) -> Option<&'static str> {
    frequency.map(|frequency| frequency.rate.as_str())
}

/// `values` with what the row is for, where that is compared.
fn with_label(mut values: Vec<u64>, label: Option<&str>, words: Words) -> Vec<u64> {
    let Some(label) = label.filter(|label| words == Words::Compared && !label.is_empty()) else { return values };
    values.extend((0..WORTH_OF_LABEL).map(|n| hash(&("label", label, n))));
    sorted(values)
}

/// Only compared within one run: the hash need not be stable.
pub(super) fn hash(value: &impl Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    value.hash(&mut hasher);
    hasher.finish()
}

pub(super) fn sorted(mut values: Vec<u64>) -> Vec<u64> {
    values.sort_unstable();
    values.dedup();
    values
}

/// How many values stand in both; both are sorted.
pub(super) fn shared(a: &[u64], b: &[u64]) -> u32 {
    let (mut i, mut j, mut count) = (0, 0, 0);
    while let (Some(x), Some(y)) = (a.get(i), b.get(j)) {
        i += usize::from(x <= y);
        j += usize::from(y <= x);
        count += u32::from(x == y);
    }
    count
}

pub(super) fn shared_of(source: &[Group<'_>], target: &[Group<'_>]) -> (usize, usize) {
    let all = |groups: &[Group<'_>]| sorted(groups.iter().flat_map(|group| group.values.iter().copied()).collect());
    let (ours, theirs) = (all(source), all(target));
    (shared(&ours, &theirs) as usize, ours.len().min(theirs.len()))
}
