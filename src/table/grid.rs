//! The parts of a table.

use crate::page::Inline;
use crate::span::Span;

/// How a table is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// Rows of cells between pipes.
    Pipe,
    /// Raw HTML.
    Html,
}

/// A table.
#[derive(Debug, Clone)]
pub struct Table {
    /// How it is written.
    pub form: Form,
    /// Header and rows, as far as they stand together.
    pub span: Span,
    /// Where rows stand that other blocks part from them, in document order.
    pub strays: Vec<Span>,
    /// Header cells; as many as the table has columns.
    pub header: Vec<Cell>,
    /// Body rows.
    pub rows: Vec<Row>,
    /// What had to be recovered.
    pub oddities: Vec<Oddity>,
}

impl Table {
    /// Whether `span` lies in the table, its stray rows counted.
    #[must_use]
    pub fn holds(&self, span: Span) -> bool {
        let next = self.strays.partition_point(|stray| stray.start <= span.start);
        self.span.contains(span) || self.strays[..next].last().is_some_and(|stray| stray.contains(span))
    }
}

/// A body row. It may have fewer cells than the header, or more: those are kept.
#[derive(Debug, Clone)]
pub struct Row {
    /// The row in the source.
    pub span: Span,
    /// Its cells.
    pub cells: Vec<Cell>,
}

/// A cell.
#[derive(Debug, Clone, Default)]
pub struct Cell {
    /// Its content in the source, without the blanks around it.
    pub span: Span,
    /// What a reader sees.
    pub inline: Inline,
}

/// Something the table's author did not mean, that was read all the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Oddity {
    /// What it is.
    pub kind: OddityKind,
    /// Where it is.
    pub span: Span,
}

/// Kinds of [`Oddity`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OddityKind {
    /// The delimiter row has another number of cells than the header: no table by GFM.
    DelimiterWidth,
    /// The header is empty, and the first body row is one.
    HeaderInBody,
    /// A blank line inside the table.
    BlankLine,
    /// A line of one pipe.
    LonePipe,
    /// A row over two source lines.
    BrokenRow,
    /// A row that starts like a heading or a list item.
    RowAsBlock,
    /// A paragraph directly under the table, which GFM takes for a row.
    GluedText,
    /// Rows without a header, left behind after a paragraph.
    StrayRows,
    /// A row with more cells than the header.
    SurplusCells,
    /// Spans that fill more cells than are read.
    SpanLimit,
    /// Elements of an HTML table nested deeper than is read: what stands in them is text of the element around them.
    Nesting,
    /// An HTML table without an end tag.
    Unclosed,
}
