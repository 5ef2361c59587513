//! What is asked of a page that was read: texts, kinds and places of what it states.

use crate::page::Section;
use crate::span::Span;

use super::SIDE_BY_SIDE;
use super::facts::{EndpointSet, Origin, Page, TableKind};

impl Page {
    /// The source text of a span of a part.
    #[must_use]
    pub fn text(&self, part: usize, span: Span) -> &str {
        self.parts.get(part).and_then(|part| part.file.text.get(span.range())).unwrap_or_default()
    }

    /// Whether it has texts in two languages side by side.
    #[must_use]
    pub fn is_side_by_side(&self) -> bool {
        self.parts.iter().any(|part| memchr::memmem::find(part.file.text.as_bytes(), SIDE_BY_SIDE.as_bytes()).is_some())
    }

    /// What a list or the table of a set holds.
    #[must_use]
    pub fn kind(&self, origin: Origin) -> TableKind {
        match origin {
            Origin::Row { table, .. } => self.tables[table].kind,
            Origin::List(list) => self.lists[list].kind,
        }
    }

    /// Where a set stands.
    #[must_use]
    pub fn section(&self, origin: Origin) -> &Section {
        match origin {
            Origin::Row { table, .. } => &self.tables[table].section,
            Origin::List(list) => &self.lists[list].section,
        }
    }

    /// Where the cell that holds `span` starts; for a list, where the list starts.
    #[must_use]
    pub fn cell_start(&self, origin: Origin, span: Span) -> u32 {
        match origin {
            Origin::Row { table, row } => {
                let row = self.tables.get(table).and_then(|table| table.table.rows.get(row));
                let cells = row.map(|row| row.cells.as_slice()).unwrap_or_default();
                // Cells are in the order of the source, but for those that span from rows above.
                let next = cells.partition_point(|cell| cell.span.start <= span.start);
                let near = next.checked_sub(1).map(|at| &cells[at]).filter(|cell| cell.span.contains(span));
                near.or_else(|| cells.iter().find(|cell| cell.span.contains(span))).map_or(0, |cell| cell.span.start)
            }
            Origin::List(list) => self.lists.get(list).map_or(0, |list| list.span.start),
        }
    }

    /// The sets that are published: those of consolidated lists only repeat them.
    pub fn published(&self) -> impl Iterator<Item = &EndpointSet> {
        self.sets.iter().filter(|set| self.kind(set.origin) != TableKind::Consolidated)
    }
}
