//! The cells of a row that hold values of one kind: what is underlined, and where a word of a cell is changed.

use std::ops::Range;

use crate::check::{PagePair, SetPair};
use crate::extract::Page;
use crate::extract::facts::{EndpointSet, Origin};
use crate::locale::Role;
use crate::span::Span;

/// A cell, by its visible text.
#[derive(Debug, Clone, Copy)]
pub(super) struct CellText<'p> {
    page: &'p Page,
    pub(super) part: usize,
    /// The cell in the source of its page.
    pub(super) span: Span,
    /// Where its visible text starts in the buffer.
    start: u32,
    pub(super) text: &'p str,
}

impl<'p> CellText<'p> {
    /// The cell at `span` of a row of the table `table`.
    pub(super) fn at(page: &'p Page, (table, row): (usize, usize), span: Span) -> Option<Self> {
        let fact = page.tables.get(table)?;
        let cell = fact.table.rows.get(row)?.cells.iter().find(|cell| cell.span == span)?;
        Some(Self::new(page, fact.part, cell))
    }

    fn new(page: &'p Page, part: usize, cell: &crate::table::Cell) -> Self {
        let text = page.parts[part].inlines.text(&cell.inline);
        Self { page, part, span: cell.span, start: cell.inline.text.start, text }
    }

    /// Where `range` of the text stands in the source of the page.
    pub(super) fn place(&self, range: &Range<usize>) -> Span {
        let at = Span { start: self.start + range.start as u32, end: self.start + range.end as u32 };
        self.page.parts[self.part].inlines.source(at)
    }

    /// The edit that puts `new` in the place of `range` of the text; `None` where that is written otherwise than it looks.
    pub(super) fn edit(&self, range: &Range<usize>, new: &str) -> Option<(Span, String)> {
        let span = self.place(range);
        (self.page.text(self.part, span) == &self.text[range.clone()]).then(|| (span, new.to_owned()))
    }

    /// The text with `new` in the place of `range`.
    pub(super) fn with(&self, range: &Range<usize>, new: &str) -> String {
        format!("{}{new}{}", &self.text[..range.start], &self.text[range.end..])
    }
}

/// The cells of the row of `set` whose columns have a role that `wanted` accepts; none for a list.
pub(super) fn cells<'p>(page: &'p Page, set: &EndpointSet, wanted: impl Fn(Role) -> bool) -> Vec<CellText<'p>> {
    let Origin::Row { table, row } = set.origin else { return Vec::new() };
    let Some(fact) = page.tables.get(table) else { return Vec::new() };
    let cells = fact.table.rows.get(row).map(|row| row.cells.as_slice()).unwrap_or_default();
    let own = cells.iter().zip(&fact.roles).filter(|(_, role)| role.is_some_and(&wanted));
    own.map(|(cell, _)| CellText::new(page, fact.part, cell)).collect()
}

/// The one cell of each row whose column has this `role`; the whole rows where there is no such cell, or no text in it.
pub(super) fn places(pair: &PagePair<'_>, row: SetPair<'_>, role: Role) -> [(usize, Span); 2] {
    let place = |page, set: &EndpointSet| match cells(page, set, |other| other == role)[..] {
        [cell] if cell.span.start < cell.span.end => (cell.part, cell.span),
        _ => (set.part, set.span),
    };
    [place(pair.source, row.0), place(pair.target, row.1)]
}

/// `word`, which is in lower case, with a capital where `model` has one first.
pub(super) fn cased_like(word: &str, model: &str) -> String {
    let mut chars = word.chars();
    match (chars.next(), model.chars().next().is_some_and(char::is_uppercase)) {
        (Some(first), true) => first.to_uppercase().chain(chars).collect(),
        _ => word.to_owned(),
    }
}
