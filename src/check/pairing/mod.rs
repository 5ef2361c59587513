//! Which row of a translation is which row of its source: by values, then by place.

mod align;
mod columns;
mod exchanged;
mod groups;
mod order;
mod rows;

pub(crate) use align::{Aligned, Item, align};
pub use columns::Shifted;
pub use exchanged::{Exchange, Kind};

use std::cell::OnceCell;
use std::collections::HashSet;
use std::slice;

use crate::diagnostic::{Arg, Diagnostic};
use crate::extract::Page;
use crate::extract::facts::{Bandwidth, EndpointSet, IncludeOutcome, Origin, Setting};
use crate::locale::Role;
use crate::page::Inline;
use crate::span::Span;

use self::groups::{Fact, Words, groups, shared_of};
use super::difference::{self, AddressDifference, HostDifference};
use super::language::Other;
use super::written::Written;

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
    /// Rows that are the same only together: one row of a page is several on the other. None of them is in `sets`.
    pub divided: Vec<Divided<'p>>,
    /// Rows that stand in another table or list than in the source: the first of each two tables.
    pub elsewhere: Vec<SetPair<'p>>,
    /// Rows that have each other's values.
    pub exchanged: Vec<Exchange<'p>>,
    /// Rows whose values stand in the wrong columns. None of them is in `sets`.
    pub shifted: Vec<Shifted<'p>>,
    /// The first row of each table that stands in another order than in the source.
    pub moved: Vec<Moved>,
    /// The kinds and places of `exchanged`.
    exchanged_rows: HashSet<(Kind, usize, Span)>,
    /// Values of both pages, and how many of them are on both: what tells a counterpart from another page.
    shared: (usize, usize),
    /// The cells that are the same, once somebody asked: many checks do.
    cells: OnceCell<Vec<CellPair<'p>>>,
    /// Cells in another language than the page's, once somebody asked: two checks do.
    pub(super) others: OnceCell<Vec<(CellPair<'p>, Other)>>,
}

/// A table or row without a partner.
#[derive(Debug, Clone, Copy)]
pub struct Lone {
    /// Part and place on its own page.
    pub at: (usize, Span),
    /// Part and place on the other page that is nearest to where it should be.
    pub near: (usize, Span),
    /// Whether it is a row that stands beside others of the same values: which of them it is cannot be told.
    pub alike: bool,
}

/// Rows of both pages that hold the same values together.
#[derive(Debug, Clone)]
pub struct Divided<'p> {
    /// The rows of the source, in order.
    pub source: Vec<&'p EndpointSet>,
    /// The rows of the translation, in order.
    pub target: Vec<&'p EndpointSet>,
}

/// Rows of a table that stand in another order.
#[derive(Debug, Clone, Copy)]
pub struct Moved {
    /// Part and place of the first of them.
    pub at: (usize, Span),
    /// Part and place of that row on the source page.
    pub source: (usize, Span),
    /// How many there are.
    pub rows: usize,
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
    /// The inline texts of both, the source's first.
    pub inline: (&'p Inline, &'p Inline),
}

impl CellPair<'_> {
    /// Whether the column holds prose, which is translated, rather than values, which have checks of their own.
    #[must_use]
    pub fn is_prose(&self) -> bool {
        self.role.is_none_or(Role::is_prose)
    }
}

impl<'p> PagePair<'p> {
    /// Pairs the tables, lists and rows of `target` with those of `source`.
    #[must_use]
    pub fn new(source: &'p Page, target: &'p Page) -> Self {
        let mut pair = Self::paired(source, target, Words::Ignored);
        pair.shifted = columns::find(source, target, &mut pair.sets);
        pair.exchanged = exchanged::find(source, &mut pair.sets);
        for exchange in &pair.exchanged {
            let places = exchange.rows.iter().flat_map(|row| exchange.kinds.iter().map(|&kind| (kind, row.1)));
            pair.exchanged_rows.extend(places.map(|(kind, row)| (kind, row.part, row.span)));
        }
        pair.moved = order::moved(&pair);
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

    /// Pairs two revisions of one page, in one language: what a row is for tells more than its values, and none is taken
    /// for damaged.
    #[must_use]
    pub fn of_revisions(older: &'p Page, newer: &'p Page) -> Self {
        Self::paired(older, newer, Words::Compared)
    }

    fn paired(source: &'p Page, target: &'p Page, words: Words) -> Self {
        let (ours, theirs) = (groups(source, words), groups(target, words));
        let top = (0, Span::new(target.matter.body, target.matter.body));
        let matched = rows::matched(&ours, &theirs, top, words);
        let (missing_tables, missing_rows) = matched.missing(&ours);
        let mut pair = Self {
            source,
            target,
            sets: Vec::with_capacity(matched.pairs.len()),
            bandwidth: Vec::new(),
            settings: Vec::new(),
            missing_tables,
            missing_rows,
            extra_rows: matched.extra(&theirs),
            divided: matched.divided,
            elsewhere: matched.elsewhere,
            exchanged: Vec::new(),
            exchanged_rows: HashSet::new(),
            shifted: Vec::new(),
            moved: Vec::new(),
            shared: shared_of(&ours, &theirs),
            cells: OnceCell::new(),
            others: OnceCell::new(),
        };
        for (a, b) in matched.pairs {
            match (a.fact, b.fact) {
                (Fact::Set(a), Fact::Set(b)) => pair.sets.push((a, b)),
                (Fact::Bandwidth(a), Fact::Bandwidth(b)) => pair.bandwidth.push((a, b)),
                (Fact::Setting(a), Fact::Setting(b)) => pair.settings.push((a, b)),
                // A table of another kind than its source's was not paired.
                _ => {}
            }
        }
        pair
    }

    /// Whether the two are the same page in two languages: most values of the smaller one are on the other.
    ///
    /// Pages without values tell nothing, and count as counterparts.
    #[must_use]
    pub fn is_counterpart(&self) -> bool {
        most_are_shared(self.shared)
    }

    /// The same of two pages that are not paired yet, at a fraction of the cost.
    #[must_use]
    pub fn are_counterparts(source: &Page, target: &Page) -> bool {
        let (ours, theirs) = (groups(source, Words::Ignored), groups(target, Words::Ignored));
        // A translation may have lost its tables; it has none that the source never had.
        let bare = ours.is_empty() && !theirs.is_empty() && !lacks_include(source);
        !bare && most_are_shared(shared_of(&ours, &theirs))
    }

    /// The cells of all table rows that are the same, column by column: those of the source first.
    ///
    /// Rows of tables whose columns differ in number or meaning are left out.
    pub fn cells(&self) -> impl Iterator<Item = CellPair<'p>> {
        self.cells.get_or_init(|| self.paired_cells()).iter().copied()
    }

    fn paired_cells(&self) -> Vec<CellPair<'p>> {
        let row = |origin: Origin| match origin {
            Origin::Row { table, row } => Some((table, row)),
            Origin::List(_) => None,
        };
        let sets = self.sets.iter().filter_map(|(a, b)| Some((row(a.origin)?, row(b.origin)?)));
        let bandwidth = self.bandwidth.iter().map(|(a, b)| ((a.table, a.row), (b.table, b.row)));
        let settings = self.settings.iter().map(|(a, b)| ((a.table, a.row), (b.table, b.row)));
        let mut found = Vec::new();
        for (there, here) in sets.chain(bandwidth).chain(settings) {
            let (ours, theirs) = (&self.source.tables[there.0], &self.target.tables[here.0]);
            // A header in other words may make a purpose of what the source calls a detail.
            let same = |(a, b): (&Option<Role>, &Option<Role>)| {
                a == b || [a, b].iter().all(|role| role.is_none_or(Role::is_prose))
            };
            if ours.roles.len() != theirs.roles.len() || !ours.roles.iter().zip(&theirs.roles).all(same) {
                continue;
            }
            let texts = (&self.source.parts[ours.part].inlines, &self.target.parts[theirs.part].inlines);
            let cells = ours.table.rows[there.1].cells.iter().zip(&theirs.table.rows[here.1].cells);
            found.extend(cells.zip(&ours.roles).map(|((a, b), &role)| CellPair {
                role,
                source: (ours.part, a.span, texts.0.text(&a.inline).trim()),
                target: (theirs.part, b.span, texts.1.text(&b.inline).trim()),
                inline: (&a.inline, &b.inline),
            }));
        }
        found
    }

    /// The rows whose hosts differ, with the differences. Of rows that are the same only together, the first stand for
    /// all.
    pub fn host_differences(&self) -> impl Iterator<Item = (SetPair<'p>, Vec<HostDifference<'p>>)> {
        let rows = self.rows(Kind::Hosts);
        rows.filter_map(|(source, target)| {
            let mut found = difference::hosts(source, target);
            self.without_written(&mut found, (source, target), |written, found| match found {
                HostDifference::Missing(host) => written.has_host(&host.host),
                HostDifference::Extra(host) => written.is_host_of_source(&host.host),
                _ => false,
            });
            (!found.is_empty()).then_some(((source[0], target[0]), found))
        })
    }

    /// The rows whose prefixes differ, with the differences, as for the hosts.
    pub fn address_differences(&self) -> impl Iterator<Item = (SetPair<'p>, Vec<AddressDifference<'p>>)> {
        let rows = self.rows(Kind::Addresses);
        rows.filter_map(|(source, target)| {
            let mut found = difference::addresses(source, target, self.target);
            self.without_written(&mut found, (source, target), |written, found| match found {
                AddressDifference::Missing(address) => written.has_address(self.source, source[0], address),
                AddressDifference::Extra(address) => written.is_address_of_source(self.target, target[0], address),
                AddressDifference::Changed(address, other) => {
                    written.has_address(self.source, source[0], address)
                        && written.is_address_of_source(self.target, target[0], other)
                }
            });
            (!found.is_empty()).then_some(((source[0], target[0]), found))
        })
    }

    /// Leaves out what is no difference to a reader: values that stand in the text of both rows. A row with more
    /// differences than that is another row.
    fn without_written<D>(
        &self,
        found: &mut Vec<D>,
        rows: (&[&EndpointSet], &[&EndpointSet]),
        stands: impl Fn(&Written, &D) -> bool,
    ) {
        if !found.is_empty() && found.len() <= difference::MOST_FIXED {
            let written = Written::new([self.source, self.target], rows);
            found.retain(|difference| !stands(&written, difference));
        }
    }

    /// All rows that are the same, alone or together, but for those whose values of this kind were exchanged with those of
    /// another row. There is at least one row on each side.
    pub fn rows(&self, kind: Kind) -> impl Iterator<Item = (&[&'p EndpointSet], &[&'p EndpointSet])> {
        let single = self.sets.iter().filter(move |row| !self.has_exchanged(row, kind));
        let single = single.map(|(source, target)| (slice::from_ref(source), slice::from_ref(target)));
        single.chain(self.divided.iter().map(|rows| (rows.source.as_slice(), rows.target.as_slice())))
    }

    /// Whether the values of this kind were exchanged with those of another row.
    fn has_exchanged(&self, row: &SetPair<'_>, kind: Kind) -> bool {
        self.exchanged_rows.contains(&(kind, row.1.part, row.1.span))
    }

    /// Where a value that a row of the translation lacks should be: at its other values, else the row.
    #[must_use]
    pub fn value_place(&self, row: &EndpointSet) -> Span {
        let spans = row.hosts.iter().map(|host| host.span).chain(row.addresses.iter().map(|address| address.span));
        spans.min_by_key(|span| span.start).unwrap_or(row.span)
    }

    /// Whether a finding on the translation alone is told by one beside the source: a contradiction that a difference
    /// explains, or a cell too many of a shifted row.
    pub(super) fn tells(&self, differences: &[Diagnostic], own: &Diagnostic) -> bool {
        match own.meta.id {
            "self-contradiction" => differences.iter().any(|other| self.explains(other, own)),
            "surplus-cells" => self
                .shifted
                .iter()
                .any(|shifted| shifted.row.1.part == own.part && shifted.row.1.span.contains(own.span)),
            _ => false,
        }
    }

    /// Whether `difference` is about a value of `contradiction`, or about a row that it names.
    fn explains(&self, difference: &Diagnostic, contradiction: &Diagnostic) -> bool {
        let value = |(_, value): &(&str, Arg)| difference.args.iter().any(|(_, other)| other == value);
        let places = [Some((contradiction.part, contradiction.span)), contradiction.label];
        let same_row = |set: &EndpointSet| {
            let holds = |(part, span): (usize, Span)| set.part == part && set.span.contains(span);
            (holds((difference.part, difference.span)) || difference.label.is_some_and(holds))
                && places.into_iter().flatten().any(holds)
        };
        contradiction.args.iter().any(value) || self.target.sets.iter().any(same_row)
    }
}

/// Whether most of the values of the `smaller` page are on both.
fn most_are_shared((shared, smaller): (usize, usize)) -> bool {
    smaller < 3 || shared * 4 >= smaller
}

/// Whether an include of `page` could not be read.
fn lacks_include(page: &Page) -> bool {
    page.includes.iter().any(|include| !matches!(include.outcome, IncludeOutcome::Part(_)))
}

impl<'p> Divided<'p> {
    /// The first rows of both pages.
    #[must_use]
    pub fn first(&self) -> Option<SetPair<'p>> {
        Some((self.source.first()?, self.target.first()?))
    }
}
