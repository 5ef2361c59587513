//! Values of the files that cells include: they belong to the set of the row, and stand where the directive stands.

use std::ops::Range;

use crate::locale::{Role, Terms};
use crate::page::{BlockKind, Inlines, markdown};
use crate::source::FrontMatter;
use crate::span::Span;
use crate::table::{Cell, Row};

use super::endpoints::{self, Context, RowReader};
use super::facts::{Borrowed, EndpointSet, Origin, Page};
use super::values;

/// What an include in a cell brought in, where that has no tables or lists of its own.
pub(super) struct Brought {
    /// The directive.
    pub(super) directive: Span,
    /// The included file, then what it includes itself.
    pub(super) parts: Range<usize>,
}

/// Adds what `brought` states, in the order of its directives, to `sets`, those of the rows of the table `number`.
pub(super) fn add(sets: &mut Vec<EndpointSet>, page: &Page, number: usize, brought: &[Brought], terms: &Terms) {
    let Some(fact) = page.tables.get(number) else { return };
    let Some(inlines) = page.parts.get(fact.part).map(|part| &part.inlines) else { return };
    for (row_number, row) in fact.table.rows.iter().enumerate() {
        for (column, cell) in row.cells.iter().enumerate().filter(|(column, cell)| is_first(row, *column, cell)) {
            let included = inlines.includes(&cell.inline).iter().filter_map(|include| {
                let at = brought.binary_search_by_key(&include.source, |brought| brought.directive).ok()?;
                Some(&brought[at])
            });
            for brought in included {
                let row_of = |set: &EndpointSet| match set.origin {
                    Origin::Row { row, .. } => row,
                    Origin::List(_) => usize::MAX,
                };
                let origin = Origin::Row { table: number, row: row_number };
                let at = sets.partition_point(|set| row_of(set) < row_number);
                // The row may state nothing else.
                let blank = sets.get(at).is_none_or(|set| set.origin != origin);
                let set = if blank { endpoints::empty(fact.part, row.span, origin) } else { sets.remove(at) };
                let mut set = merged(set, page, brought, fact.roles.get(column).copied(), terms);
                if blank {
                    set.audience = set.audience.take().or_else(|| fact.section.tab.clone());
                }
                if !blank || !endpoints::is_blank(&set) {
                    sets.insert(at, set);
                }
            }
        }
    }
}

/// Whether the cell is not that of the column before again, which spans both.
fn is_first(row: &Row, column: usize, cell: &Cell) -> bool {
    column.checked_sub(1).and_then(|before| row.cells.get(before)).is_none_or(|before| before.span != cell.span)
}

/// Adds what `brought` states to `set`, read as the cell in the column of this `role`; `None` for a surplus cell.
fn merged(set: EndpointSet, page: &Page, brought: &Brought, role: Option<Option<Role>>, terms: &Terms) -> EndpointSet {
    let mut set = set;
    for part in brought.parts.clone() {
        let text = page.parts.get(part).map(|part| part.file.text.as_str()).unwrap_or_default();
        for block in markdown::blocks(text, FrontMatter::read(text).body) {
            let (span, quoted) = match block.kind {
                BlockKind::Paragraph | BlockKind::Heading(_) => (block.inner, true),
                BlockKind::Html | BlockKind::Code => (block.span, false),
                // A fence that is no list is code; there is no table.
                BlockKind::Fence { .. } | BlockKind::Table | BlockKind::Rule => continue,
            };
            let mut inlines = Inlines::default();
            let inline = inlines.read(text, span, quoted);
            let visible = inlines.text(&inline);
            let context = Context { source: text, inlines: &inlines, terms, part };
            let mut reader = RowReader { context: &context, set, pieces: Vec::new() };
            if endpoints::holds_values(role.flatten(), role.is_none(), visible) {
                let mut found = values::read(text, &inlines, &inline, terms);
                let borrow = |span: &mut Span| Borrowed { part, span: std::mem::replace(span, brought.directive) };
                found.hosts.iter_mut().for_each(|host| host.borrowed = Some(borrow(&mut host.span)));
                found.addresses.iter_mut().for_each(|address| address.borrowed = Some(borrow(&mut address.span)));
                let bad = found.bad_addresses.drain(..).map(|span| Borrowed { part, span });
                reader.set.bad_borrowed.extend(bad);
                reader.values(found);
            } else if matches!(role, Some(Some(Role::Port | Role::Protocol))) {
                reader.ports(&Cell { span: brought.directive, inline: inline.clone() }, visible);
            }
            set = reader.finish();
        }
    }
    in_page_order(&mut set);
    set
}

/// Puts the values where the directive stands, unless cells that span rows have brought the set out of page order.
fn in_page_order(set: &mut EndpointSet) {
    let own = |borrowed: &Option<Borrowed>| borrowed.is_none();
    let hosts: Vec<u32> = set.hosts.iter().filter(|host| own(&host.borrowed)).map(|host| host.span.start).collect();
    if hosts.is_sorted() {
        set.hosts.sort_by_key(|host| host.span.start);
    }
    let starts = set.addresses.iter().filter(|address| own(&address.borrowed)).map(|address| address.span.start);
    if starts.is_sorted() {
        set.addresses.sort_by_key(|address| address.span.start);
    }
}
