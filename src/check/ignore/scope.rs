//! Where ignores stand, and what each is for.
//!
//! In a row of a table it is for the row, in a text for that text, and by itself for the block that follows: a table, a
//! list, a paragraph. Between the items of a list it is for the next item.

use std::collections::HashMap;

use memchr::memmem;

use crate::extract::Page;
use crate::page::{Block, BlockKind, markdown};
use crate::source::FrontMatter;
use crate::span::Span;
use crate::table::Table;

use super::parse::WORD;

/// A comment that starts like an ignore.
#[derive(Debug, Clone, Copy)]
pub(super) struct Place {
    pub(super) part: usize,
    /// The comment.
    pub(super) span: Span,
    /// What it is for, unless it is for the whole file.
    pub(super) scope: Span,
    /// Whether that is within a block: a row, an item, a text.
    pub(super) inner: bool,
}

/// The ignores of `page`, in order. A page without any costs one search of its text.
pub(super) fn places(page: &Page) -> Vec<Place> {
    let word = memmem::Finder::new(WORD);
    let has = |part: &usize| word.find(page.parts[*part].file.text.as_bytes()).is_some();
    (0..page.parts.len()).filter(has).flat_map(|part| Scanner::new(page, part).places()).collect()
}

struct Scanner<'p> {
    text: &'p str,
    part: usize,
    blocks: Vec<Block>,
    /// The tables and their stray rows, in the order of the text.
    tables: Vec<(Span, &'p Table)>,
    /// By block: the first block from there on that is more than comments.
    next: Vec<usize>,
    /// Where what follows a comment ends, by the number of its first block and whether the comment is in a list.
    ends: HashMap<(usize, bool), u32>,
    /// The block of the last comment, and where the comments after it end: those of one line may be many.
    run: Option<(usize, usize)>,
}

impl<'p> Scanner<'p> {
    fn new(page: &'p Page, part: usize) -> Self {
        let text = page.parts[part].file.text.as_str();
        let body = if part == 0 { page.matter.body } else { FrontMatter::read(text).body };
        let blocks = markdown::blocks(text, body);
        let own = page.tables.iter().filter(|fact| fact.part == part).map(|fact| &fact.table);
        let mut tables: Vec<(Span, &Table)> =
            own.flat_map(|table| table.strays.iter().chain([&table.span]).map(move |span| (*span, table))).collect();
        tables.sort_by_key(|&(span, _)| span);
        let mut next = vec![blocks.len(); blocks.len() + 1];
        for (at, block) in blocks.iter().enumerate().rev() {
            let only = block.kind == BlockKind::Html && is_comments(&text[block.span.range()]);
            next[at] = if only { next[at + 1] } else { at };
        }
        Self { text, part, blocks, tables, next, ends: HashMap::new(), run: None }
    }

    fn places(mut self) -> Vec<Place> {
        let mut found = Vec::new();
        for at in 0..self.blocks.len() {
            let Block { kind, span, .. } = self.blocks[at];
            let quoted = matches!(kind, BlockKind::Fence { .. } | BlockKind::Code);
            let source = &self.text[span.range()];
            if quoted || memmem::find(source.as_bytes(), WORD.as_bytes()).is_none() {
                continue;
            }
            for comment in comments(source, span.start as usize) {
                let (scope, inner) = self.scope(at, comment);
                found.push(Place { part: self.part, span: comment, scope, inner });
            }
        }
        found
    }

    fn scope(&mut self, at: usize, comment: Span) -> (Span, bool) {
        if let Some(table) = self.table_at(comment) {
            let next = table.rows.partition_point(|row| row.span.start <= comment.start);
            let row = next.checked_sub(1).map(|row| table.rows[row].span).filter(|row| row.contains(comment));
            return row.map_or((table.span, false), |row| (row, true));
        }
        let block = &self.blocks[at];
        if block.kind != BlockKind::Html {
            return (block.span, true);
        }
        let (end, in_list) = (block.span.end, block.list.is_some());
        if self.run_from(at, comment.end as usize, end as usize) < end as usize {
            return (Span { start: comment.start, end }, false);
        }
        (Span { start: comment.start, end: self.end_after(at, in_list).max(comment.end) }, in_list)
    }

    /// Where the comments from `start` on, the end of one in the block `at`, are followed by something else.
    fn run_from(&mut self, at: usize, start: usize, end: usize) -> usize {
        if let Some((block, stop)) = self.run
            && block == at
            && start <= stop
        {
            return stop;
        }
        let stop = start + comments_len(&self.text[start..end]);
        self.run = Some((at, stop));
        stop
    }

    fn table_at(&self, span: Span) -> Option<&'p Table> {
        let next = self.tables.partition_point(|(table, _)| table.start <= span.start);
        let &(table, found) = self.tables.get(next.checked_sub(1)?)?;
        table.contains(span).then_some(found)
    }

    /// The end of what follows the block of comments `at`; where nothing does, the start of the text.
    fn end_after(&mut self, at: usize, in_list: bool) -> u32 {
        let first = self.next[at + 1];
        if let Some(end) = self.ends.get(&(first, in_list)) {
            return *end;
        }
        let end = self.blocks.get(first).map_or(0, |block| self.end_of(first, block, in_list));
        self.ends.insert((first, in_list), end);
        end
    }

    fn end_of(&self, at: usize, block: &Block, in_list: bool) -> u32 {
        let next = self.tables.partition_point(|(table, _)| table.end <= block.span.start);
        if let Some((_, table)) = self.tables.get(next).filter(|(table, _)| table.start < block.span.end) {
            let spans = table.strays.iter().chain([&table.span]);
            return spans.map(|span| span.end).max().unwrap_or_default().max(block.span.end);
        }
        let column = |block: &Block| {
            let start = block.span.start as usize;
            start - self.text[..start].rfind(['\n', '\r']).map_or(0, |end| end + 1)
        };
        let margin = column(block);
        let belongs = |other: &&Block| match (in_list, block.list) {
            (_, None) => false,
            (true, Some(_)) => other.item == block.item,
            (false, list) => other.list == list || (other.list.is_some() && column(other) > margin),
        };
        self.blocks[at + 1..].iter().take_while(belongs).last().unwrap_or(block).span.end
    }
}

/// The comments of a block that start like an ignore; those that a code span quotes are left out.
fn comments(source: &str, offset: usize) -> impl Iterator<Item = Span> {
    let mut at = 0;
    std::iter::from_fn(move || {
        let start = at + source[at..].find("<!--")?;
        let end = start + 4 + source[start + 4..].find("-->")? + 3;
        at = end;
        Some((start, end))
    })
    .filter(move |&(start, end)| {
        let quoted = source[..start].ends_with(['`', '\\']);
        !quoted && source[start + 4..end - 3].trim_start().starts_with(WORD)
    })
    .map(move |(start, end)| Span::new(offset + start, offset + end))
}

/// Whether there is nothing but comments in `source`.
fn is_comments(source: &str) -> bool {
    comments_len(source) == source.len()
}

/// How far there is nothing but comments in `source`.
fn comments_len(source: &str) -> usize {
    let mut rest = source.trim_start();
    while let Some(comment) = rest.strip_prefix("<!--") {
        let Some(end) = comment.find("-->") else { return source.len() };
        rest = comment[end + 3..].trim_start();
    }
    source.len() - rest.len()
}
