//! Finds the tables of a page: pipe tables, also those that GFM does not take for one, and raw HTML tables.

use std::ops::Range;

use crate::page::{Block, BlockKind, Inlines};
use crate::span::Span;

use super::grid::{Cell, Form, Oddity, OddityKind, Row, Table};
use super::html;
use super::lines::{Line, line_at};
use super::prose::Scan;

/// Reads the tables of `text`, whose blocks are `blocks`.
pub fn scan(text: &str, blocks: &[Block], inlines: &mut Inlines) -> Scan {
    let html = html::Ends::of(text, blocks);
    let mut scanner = Scanner { text, blocks, inlines, html, scan: Scan::default(), done: 0, stray: None };
    for block in blocks {
        scanner.block(block);
    }
    scanner.scan.cover();
    scanner.scan
}

struct Scanner<'a> {
    text: &'a str,
    blocks: &'a [Block],
    inlines: &'a mut Inlines,
    /// Where HTML tables start and end.
    html: html::Ends,
    scan: Scan,
    /// Everything before this offset has been read.
    done: usize,
    /// The pipe table to which rows after a paragraph can belong: none after a heading.
    stray: Option<usize>,
}

/// A row that lines after it can continue. Its cells are read once, when all of it is known.
struct OpenRow {
    span: Span,
    cells: Vec<Span>,
    /// Whether lines after its first belong to it.
    broken: bool,
}

impl<'a> Scanner<'a> {
    fn block(&mut self, block: &Block) {
        let range = block.span.range();
        if matches!(block.kind, BlockKind::Html | BlockKind::Paragraph) {
            let before = self.scan.tables.len();
            while self.html_table(range.start.max(self.done)..range.end) {}
            if self.scan.tables.len() > before {
                return;
            }
        }
        if range.start < self.done {
            return;
        }
        let source = &self.text[range];
        match block.kind {
            BlockKind::Heading(_) => self.stray = None,
            BlockKind::Table | BlockKind::Paragraph if source.contains('|') => self.flow(block),
            _ => {}
        }
    }

    /// Reads the first HTML table that starts in `range`, the rest of a block; tells whether there is one.
    fn html_table(&mut self, range: Range<usize>) -> bool {
        let Some((start, end)) = self.html.first_in(range.clone()) else { return false };
        let table = html::table(self.text, start, end, range.end, self.inlines);
        self.done = table.span.end as usize;
        self.stray = None;
        self.scan.tables.push(table);
        true
    }

    /// Reads the pipe tables in a block of running text.
    fn flow(&mut self, block: &Block) {
        let start = block.span.start as usize;
        let line_start = self.text[..start].rfind(['\n', '\r']).map_or(0, |at| at + 1);
        let quoted = self.text[line_start..start].contains('>');
        let mut at = start;
        let mut found = false;
        while at < block.span.end as usize {
            let Some(line) = line_at(self.text, at, quoted) else { break };
            match self.delimiter_after(&line, quoted) {
                Some(delimiter) => {
                    at = self.pipe_table(line, delimiter, quoted);
                    found = true;
                }
                None => at = line.next,
            }
        }
        if !found {
            self.stray_rows(block, quoted);
        }
    }

    /// The delimiter row under `header`, past lines of one pipe.
    fn delimiter_after(&self, header: &Line<'a>, quoted: bool) -> Option<Line<'a>> {
        if !header.has_pipe() || header.is_lone_pipe() || header.delimiters().is_some() {
            return None;
        }
        let mut line = line_at(self.text, header.next, quoted)?;
        while line.is_lone_pipe() {
            line = line_at(self.text, line.next, quoted)?;
        }
        line.delimiters().map(|_| line)
    }

    /// Reads the table with this header and delimiter row; gives the offset after it.
    fn pipe_table(&mut self, header: Line<'a>, delimiter: Line<'a>, quoted: bool) -> usize {
        let columns = header.cells();
        let width = columns.len();
        let mut oddities = Vec::new();
        if delimiter.delimiters() != Some(width) {
            oddities.push(Oddity { kind: OddityKind::DelimiterWidth, span: delimiter.span() });
        }
        let mut lone = line_at(self.text, header.next, quoted);
        while let Some(line) = lone.filter(|line| line.start < delimiter.start) {
            oddities.push(Oddity { kind: OddityKind::LonePipe, span: line.span() });
            lone = line_at(self.text, line.next, quoted);
        }
        let header_cells = columns.into_iter().map(|span| self.cell(span, quoted)).collect();
        let mut table = Table {
            form: Form::Pipe,
            span: header.span().to(delimiter.span()),
            strays: Vec::new(),
            header: header_cells,
            rows: Vec::new(),
            oddities,
        };
        let end = self.rows(&mut table, delimiter.next, width, quoted);
        self.done = end;
        self.stray = Some(self.scan.tables.len());
        self.scan.tables.push(table);
        end
    }

    /// Reads rows from `at` on; gives the offset after the last.
    fn rows(&mut self, table: &mut Table, mut at: usize, width: usize, quoted: bool) -> usize {
        let mut closed = true;
        let mut row: Option<OpenRow> = None;
        while let Some(line) = line_at(self.text, at, quoted) {
            // A directive of the docs build, `::: moniker-end`, is no part of the table either.
            let directive = line.text.starts_with(":::");
            if directive || self.is_opaque(line.start) || (!quoted && line.text.starts_with('>')) {
                break;
            }
            if line.is_blank() {
                let Some(next) = self.resumes(&line, width, quoted) else { break };
                table.oddities.push(Oddity { kind: OddityKind::BlankLine, span: Span::new(at, at) });
                at = next;
                continue;
            }
            if line.is_lone_pipe() {
                table.oddities.push(Oddity { kind: OddityKind::LonePipe, span: line.span() });
                at = line.next;
                continue;
            }
            if self.delimiter_after(&line, quoted).is_some() {
                break;
            }
            let cells = line.cells();
            if let Some(open) = &mut row {
                let have = open.cells.len();
                let rest = match closed {
                    false if have < width => self.broken_row(have, &line, &cells, width, quoted),
                    false if cells.len() == 1 && self.ends_with_break(open) && !line.starts_block() => Some(line.next),
                    true if have < width => after_pipe(self.text, open, width, &line, cells.len()),
                    _ => None,
                };
                if let Some(end) = rest {
                    if !open.broken {
                        table.oddities.push(Oddity { kind: OddityKind::BrokenRow, span: open.span });
                    }
                    closed = self.join(open, &line, end, closed, quoted);
                    table.span = table.span.to(open.span);
                    at = end;
                    continue;
                }
            }
            if !line.has_pipe() {
                if !line.starts_block() {
                    table.oddities.push(Oddity { kind: OddityKind::GluedText, span: line.span() });
                }
                break;
            }
            if line.starts_block() {
                if cells.len() < width.max(3) {
                    break;
                }
                table.oddities.push(Oddity { kind: OddityKind::RowAsBlock, span: line.span() });
            }
            closed = line.is_closed();
            let next = OpenRow { span: line.span(), cells, broken: false };
            table.span = table.span.to(next.span);
            if let Some(done) = row.replace(next) {
                self.push_row(table, done.span, done.cells, width, quoted);
            }
            at = line.next;
        }
        if let Some(done) = row {
            self.push_row(table, done.span, done.cells, width, quoted);
        }
        at
    }

    fn push_row(&mut self, table: &mut Table, span: Span, cells: Vec<Span>, width: usize, quoted: bool) {
        let cells: Vec<Cell> = cells.into_iter().map(|span| self.cell(span, quoted)).collect();
        if let Some(surplus) =
            cells.get(width..).and_then(|extra| extra.iter().find(|cell| cell.span.end > cell.span.start))
        {
            table.oddities.push(Oddity { kind: OddityKind::SurplusCells, span: surplus.span });
        }
        table.rows.push(Row { span, cells });
    }

    fn cell(&mut self, span: Span, quoted: bool) -> Cell {
        Cell { span, inline: self.inlines.read(self.text, span, quoted) }
    }

    /// Where a row that was left open after `have` cells ends, if `line` continues it.
    fn broken_row(&self, have: usize, line: &Line<'a>, cells: &[Span], width: usize, quoted: bool) -> Option<usize> {
        let pipe_first = line.text.starts_with('|');
        if line.starts_block() && !line.has_pipe() {
            return None;
        }
        if line.has_pipe() {
            // Broken inside a cell, or between two.
            let fits = if pipe_first { have + cells.len() == width } else { have + cells.len() - 1 == width };
            return fits.then_some(line.next);
        }
        let next = line_at(self.text, line.next, quoted)?;
        let rest = next.cells().len();
        let continues = next.has_pipe() && !next.text.starts_with('|') && have + rest - 1 == width;
        continues.then_some(next.next)
    }

    /// Whether the last row stops at a line break inside its last cell.
    fn ends_with_break(&self, row: &OpenRow) -> bool {
        let row = &self.text[row.span.range()];
        row.ends_with('>')
            && row.rfind('<').is_some_and(|at| row[at + 1..].trim_start_matches('/').to_lowercase().starts_with("br"))
    }

    /// Adds the lines from `line` up to `end` to `row`; gives whether the row is closed by a pipe.
    fn join(&self, row: &mut OpenRow, line: &Line<'a>, end: usize, after_pipe: bool, quoted: bool) -> bool {
        let mut closed = false;
        let mut next = Some(*line);
        row.broken = true;
        while let Some(line) = next.filter(|line| line.start < end) {
            let mut cells = line.cells();
            if !line.text.starts_with('|') && !after_pipe && !cells.is_empty() {
                let first = cells.remove(0);
                if let Some(last) = row.cells.last_mut() {
                    *last = last.to(first);
                }
            }
            row.cells.append(&mut cells);
            row.span = row.span.to(line.span());
            closed = line.is_closed();
            next = line_at(self.text, line.next, quoted);
        }
        closed
    }

    /// Whether the table goes on after the blank line `blank`: the offset of its next row.
    fn resumes(&self, blank: &Line<'a>, width: usize, quoted: bool) -> Option<usize> {
        let mut at = blank.next;
        let mut line = line_at(self.text, at, quoted)?;
        while line.is_blank() {
            at = line.next;
            line = line_at(self.text, at, quoted)?;
        }
        let indented = line.start - at >= 4 && !line.text.starts_with('|');
        let is_row = width > 1 && line.cells().len() == width && (width > 2 || line.text.starts_with('|'));
        let is_new = self.delimiter_after(&line, quoted).is_some() || line.delimiters().is_some();
        let other = self.is_opaque(line.start) || indented || (line.starts_block() && width < 3);
        (is_row && !is_new && !other).then_some(at)
    }

    /// Rows under a paragraph, without a header: they belong to the table before it.
    fn stray_rows(&mut self, block: &Block, quoted: bool) {
        let Some(index) = self.stray else { return };
        let width = self.scan.tables[index].header.len();
        let mut at = block.span.start as usize;
        let mut rows = Vec::new();
        while at < block.span.end as usize {
            let Some(line) = line_at(self.text, at, quoted) else { break };
            let cells = line.cells();
            let is_row = line.text.starts_with('|') && cells.len() == width && width > 1;
            if is_row {
                rows.push((line.span(), cells));
            } else if !rows.is_empty() {
                break;
            }
            at = line.next;
        }
        let (Some(&(first, _)), Some(&(last, _))) = (rows.first(), rows.last()) else { return };
        let mut table = self.scan.tables.remove(index);
        table.oddities.push(Oddity { kind: OddityKind::StrayRows, span: first });
        table.strays.push(first.to(last));
        for (span, cells) in rows {
            self.push_row(&mut table, span, cells, width, quoted);
        }
        self.scan.tables.insert(index, table);
    }

    /// Whether the block at `at` is code, raw HTML or a rule: never a row.
    fn is_opaque(&self, at: usize) -> bool {
        let next = self.blocks.partition_point(|block| block.span.start as usize <= at);
        let Some(block) = next.checked_sub(1).map(|index| &self.blocks[index]) else { return false };
        let inside = at < block.span.end as usize;
        inside && matches!(block.kind, BlockKind::Fence { .. } | BlockKind::Code | BlockKind::Html | BlockKind::Rule)
    }
}

/// Where a row ends that was broken after a pipe: the line that continues it starts with no pipe, though the row does,
/// and has the cells that are missing.
fn after_pipe(text: &str, row: &OpenRow, width: usize, line: &Line<'_>, cells: usize) -> Option<usize> {
    let outer = text[row.span.range()].starts_with('|') && !line.text.starts_with('|') && line.has_pipe();
    (outer && row.cells.len() + cells == width).then_some(line.next)
}
