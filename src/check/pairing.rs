//! Which row of a translation is which row of its source: by values, then by place.

use std::hash::{DefaultHasher, Hash, Hasher as _};

use crate::diagnostic::{Arg, Diagnostic};
use crate::extract::Page;
use crate::extract::facts::{Bandwidth, EndpointSet, IncludeOutcome, Origin, Recommended, Setting, TableKind};
use crate::locale::Role;
use crate::model::{Frequency, SizeRange};
use crate::span::Span;

use super::align::{Aligned, Item, align};
use super::difference::{self, AddressDifference, HostDifference};

/// A translation beside the page it was translated from.
#[derive(Debug)]
pub struct PagePair<'p> {
    /// The page that was translated.
    pub source: &'p Page,
    /// The translation.
    pub target: &'p Page,
    /// Endpoint sets that are the same row or list, source first.
    pub sets: Vec<(&'p EndpointSet, &'p EndpointSet)>,
    /// Bandwidth rows that are the same, source first.
    pub bandwidth: Vec<(&'p Bandwidth, &'p Bandwidth)>,
    /// Settings that are the same, source first.
    pub settings: Vec<(&'p Setting, &'p Setting)>,
    /// Tables and lists of the source that the translation lacks.
    pub missing_tables: Vec<Lone>,
    /// Rows of the source that the translation lacks, though it has their table.
    pub missing_rows: Vec<Lone>,
    /// Rows of the translation that the source lacks.
    pub extra_rows: Vec<Lone>,
    /// Values of both pages, and how many of them are on both: what tells a counterpart from another page.
    shared: (usize, usize),
}

/// A table or row without a partner.
#[derive(Debug, Clone, Copy)]
pub struct Lone {
    /// Part and place on its own page.
    pub at: (usize, Span),
    /// Part and place on the other page that is nearest to where it should be.
    pub near: (usize, Span),
}

/// A row of the source and the same row of the translation.
pub type SetPair<'p> = (&'p EndpointSet, &'p EndpointSet);

/// Two cells that are the same cell of the same row: part, place and visible text of each.
#[derive(Debug, Clone, Copy)]
pub struct CellPair<'p> {
    /// What their column holds; `None` for prose without a role.
    pub role: Option<Role>,
    /// The source's.
    pub source: (usize, Span, &'p str),
    /// The translation's.
    pub target: (usize, Span, &'p str),
}

impl CellPair<'_> {
    /// Whether the column holds prose, which is translated, rather than values, which have checks of their own.
    #[must_use]
    pub fn is_prose(&self) -> bool {
        matches!(
            self.role,
            None | Some(
                Role::Purpose
                    | Role::ContentType
                    | Role::Detail
                    | Role::Device
                    | Role::Note
                    | Role::Setting
                    | Role::ScaleUnit
            )
        )
    }
}

/// A row with values, of any kind of table.
#[derive(Debug, Clone, Copy)]
enum Fact<'p> {
    Set(&'p EndpointSet),
    Bandwidth(&'p Bandwidth),
    Setting(&'p Setting),
}

/// A row and what it is compared by.
#[derive(Debug)]
struct Row<'p> {
    fact: Fact<'p>,
    part: usize,
    span: Span,
    /// Hashes of its values, sorted, each once.
    values: Vec<u64>,
}

/// A table or list with its rows.
#[derive(Debug)]
struct Group<'p> {
    /// What may be paired: tables of endpoints, tables of sizes, lists.
    family: u8,
    part: usize,
    span: Span,
    rows: Vec<Row<'p>>,
    /// Hashes of all values, sorted, each once.
    values: Vec<u64>,
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

impl<'p> PagePair<'p> {
    /// Pairs the tables, lists and rows of `target` with those of `source`.
    #[must_use]
    pub fn new(source: &'p Page, target: &'p Page) -> Self {
        let (ours, theirs) = (groups(source), groups(target));
        let mut pair = Self {
            source,
            target,
            sets: Vec::new(),
            bandwidth: Vec::new(),
            settings: Vec::new(),
            missing_tables: Vec::new(),
            missing_rows: Vec::new(),
            extra_rows: Vec::new(),
            shared: shared_of(&ours, &theirs),
        };
        let score = |a: &Group<'_>, b: &Group<'_>| {
            if a.family == b.family { 1 + 4 * shared(&a.values, &b.values) } else { 0 }
        };
        let top = (0, Span::new(target.matter.body, target.matter.body));
        let mut near = top;
        for step in align(&ours, &theirs, score, |a, b| a.family == b.family && a.values == b.values) {
            match step {
                Aligned::Both(a, b) => {
                    near = (theirs[b].part, theirs[b].span);
                    pair.rows(&ours[a], &theirs[b]);
                }
                Aligned::Source(a) => pair.missing_tables.push(Lone { at: (ours[a].part, ours[a].span), near }),
                Aligned::Target(b) => {
                    pair.extra_rows.push(Lone { at: (theirs[b].part, theirs[b].span), near: (0, Span::default()) })
                }
            }
        }
        // What an include would bring in that cannot be read on one page only is not missing or extra.
        let in_page = |lone: &Lone| lone.at.0 == 0;
        if lacks_include(source) {
            pair.extra_rows.retain(in_page);
        }
        if lacks_include(target) {
            pair.missing_tables.retain(in_page);
            pair.missing_rows.retain(in_page);
        }
        pair
    }

    /// Whether the two are the same page in two languages: most values of the smaller one are on the other.
    ///
    /// Pages without values tell nothing, and count as counterparts.
    #[must_use]
    pub fn is_counterpart(&self) -> bool {
        let (shared, smaller) = self.shared;
        smaller < 3 || shared * 4 >= smaller
    }

    /// The cells of all table rows that are the same, column by column: those of the source first.
    ///
    /// Rows of tables whose columns differ in number or meaning are left out.
    pub fn cells(&self) -> impl Iterator<Item = CellPair<'p>> {
        let (source, target) = (self.source, self.target);
        let row = |origin: Origin| match origin {
            Origin::Row { table, row } => Some((table, row)),
            Origin::List(_) => None,
        };
        let sets = self.sets.iter().filter_map(move |(a, b)| Some((row(a.origin)?, row(b.origin)?)));
        let bandwidth = self.bandwidth.iter().map(|(a, b)| ((a.table, a.row), (b.table, b.row)));
        let settings = self.settings.iter().map(|(a, b)| ((a.table, a.row), (b.table, b.row)));
        sets.chain(bandwidth).chain(settings).flat_map(move |(there, here)| {
            let (ours, theirs) = (&source.tables[there.0], &target.tables[here.0]);
            let alike = ours.roles == theirs.roles;
            let cells = ours.table.rows[there.1].cells.iter().zip(&theirs.table.rows[here.1].cells);
            cells.zip(&ours.roles).filter(move |_| alike).map(|((a, b), &role)| CellPair {
                role,
                source: (ours.part, a.span, source.parts[ours.part].inlines.text(&a.inline).trim()),
                target: (theirs.part, b.span, target.parts[theirs.part].inlines.text(&b.inline).trim()),
            })
        })
    }

    /// The rows whose hosts differ, with the differences.
    pub fn host_differences(&self) -> impl Iterator<Item = (SetPair<'p>, Vec<HostDifference<'p>>)> {
        let found = self.sets.iter().map(|&row| (row, difference::hosts(row.0, row.1)));
        found.filter(|(_, found)| !found.is_empty())
    }

    /// The rows whose prefixes differ, with the differences.
    pub fn address_differences(&self) -> impl Iterator<Item = (SetPair<'p>, Vec<AddressDifference<'p>>)> {
        let found = self.sets.iter().map(|&row| (row, difference::addresses(row.0, row.1, self.target)));
        found.filter(|(_, found)| !found.is_empty())
    }

    /// Where a value that a row of the translation lacks should be: at its other values, else the row.
    #[must_use]
    pub fn value_place(&self, row: &EndpointSet) -> Span {
        let spans = row.hosts.iter().map(|host| host.span).chain(row.addresses.iter().map(|address| address.span));
        spans.min_by_key(|span| span.start).unwrap_or(row.span)
    }

    /// Whether `difference` is about a value of `contradiction`, or about a row that it names.
    pub(super) fn explains(&self, difference: &Diagnostic, contradiction: &Diagnostic) -> bool {
        let value = |(_, value): &(&str, Arg)| difference.args.iter().any(|(_, other)| other == value);
        let places = [Some((contradiction.part, contradiction.span)), contradiction.label];
        let same_row = |set: &EndpointSet| {
            let holds = |(part, span): (usize, Span)| set.part == part && set.span.contains(span);
            holds((difference.part, difference.span)) && places.into_iter().flatten().any(holds)
        };
        contradiction.args.iter().any(value) || self.target.sets.iter().any(same_row)
    }

    fn rows(&mut self, source: &Group<'p>, target: &Group<'p>) {
        let mut near = (target.part, Span::new(target.span.start as usize, target.span.start as usize));
        let mut near_source = (source.part, Span::new(source.span.start as usize, source.span.start as usize));
        for step in align(&source.rows, &target.rows, row_score, |a, b| a.values == b.values && a.kind() == b.kind()) {
            match step {
                Aligned::Both(a, b) => {
                    let (a, b) = (&source.rows[a], &target.rows[b]);
                    (near_source, near) = ((a.part, a.span), (b.part, b.span));
                    match (a.fact, b.fact) {
                        (Fact::Set(a), Fact::Set(b)) => self.sets.push((a, b)),
                        (Fact::Bandwidth(a), Fact::Bandwidth(b)) => self.bandwidth.push((a, b)),
                        (Fact::Setting(a), Fact::Setting(b)) => self.settings.push((a, b)),
                        // A table of another kind than its source's was not paired.
                        _ => {}
                    }
                }
                Aligned::Source(a) => {
                    let row = &source.rows[a];
                    self.missing_rows.push(Lone { at: (row.part, row.span), near });
                }
                Aligned::Target(b) => {
                    let row = &target.rows[b];
                    self.extra_rows.push(Lone { at: (row.part, row.span), near: near_source });
                }
            }
        }
    }
}

impl Row<'_> {
    fn kind(&self) -> u8 {
        match self.fact {
            Fact::Set(_) => 0,
            Fact::Bandwidth(_) => 1,
            Fact::Setting(_) => 2,
        }
    }
}

/// How much two rows are alike; 0 where nothing ties them.
fn row_score(a: &Row<'_>, b: &Row<'_>) -> u32 {
    if a.kind() != b.kind() {
        return 0;
    }
    let same_id = matches!((a.fact, b.fact), (Fact::Set(a), Fact::Set(b)) if a.id.is_some() && a.id == b.id);
    4 * shared(&a.values, &b.values) + u32::from(same_id)
}

fn groups(page: &Page) -> Vec<Group<'_>> {
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
        groups[at].rows.push(Row { fact: Fact::Set(set), part: set.part, span: set.span, values: set_values(set) });
    }
    for row in &page.bandwidth {
        let values = sorted(vec![hash(&size(&row.size)), hash(&("rate", frequency(row.frequency)))]);
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
            Recommended::List(words) => vec![hash(&words.len())],
        };
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

/// Whether an include of `page` could not be read.
fn lacks_include(page: &Page) -> bool {
    page.includes.iter().any(|include| !matches!(include.outcome, IncludeOutcome::Part(_)))
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

/// Only compared within one run: the hash need not be stable.
fn hash(value: &impl Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    value.hash(&mut hasher);
    hasher.finish()
}

fn sorted(mut values: Vec<u64>) -> Vec<u64> {
    values.sort_unstable();
    values.dedup();
    values
}

/// How many values stand in both; both are sorted.
fn shared(a: &[u64], b: &[u64]) -> u32 {
    let (mut i, mut j, mut count) = (0, 0, 0);
    while let (Some(x), Some(y)) = (a.get(i), b.get(j)) {
        i += usize::from(x <= y);
        j += usize::from(y <= x);
        count += u32::from(x == y);
    }
    count
}

fn shared_of(source: &[Group<'_>], target: &[Group<'_>]) -> (usize, usize) {
    let all = |groups: &[Group<'_>]| sorted(groups.iter().flat_map(|group| group.values.iter().copied()).collect());
    let (ours, theirs) = (all(source), all(target));
    (shared(&ours, &theirs) as usize, ours.len().min(theirs.len()))
}
