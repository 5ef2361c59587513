//! Links and code spans of a translation beside those of its source: in matched cells, and section by section in running
//! text.

use std::collections::HashSet;

use crate::extract::Page;
use crate::extract::facts::TableKind;
use crate::page::{BlockKind, Inline, Inlines};
use crate::span::Span;

use super::residue::stands_in;
use super::{Lone, PagePair};

/// A link or a code span.
#[derive(Debug, Clone)]
pub(super) struct Mark {
    /// Part and place on its page.
    pub(super) at: (usize, Span),
    /// Target of the link, content of the code span.
    pub(super) text: String,
    /// Which stretch of running text of its section holds it; `None` in a table.
    stretch: Option<usize>,
}

impl Mark {
    /// The mark at this place.
    pub(super) fn new(part: usize, span: Span, text: &str) -> Self {
        Self { at: (part, span), text: text.to_owned(), stretch: None }
    }
}

/// A stretch of the translation and the stretch of the source that it translates, with the marks of both.
#[derive(Debug)]
pub(super) struct Unit {
    /// Part and place in the source, and in the translation.
    pub(super) at: [(usize, Span); 2],
    /// Marks of the source, and of the translation.
    pub(super) marks: [Vec<Mark>; 2],
    /// The running text of a section, block by block, of the source and of the translation, where both have as many blocks.
    blocks: Option<[Vec<Span>; 2]>,
    /// Whether it holds prose rather than values.
    pub(super) is_prose: bool,
}

impl Unit {
    /// Where the translation should have `mark` of the source.
    pub(super) fn place_in_target(&self, mark: &Mark) -> (usize, Span) {
        self.place(1, mark)
    }

    /// Where the source has no `mark` of the translation.
    pub(super) fn place_in_source(&self, mark: &Mark) -> (usize, Span) {
        self.place(0, mark)
    }

    fn place(&self, side: usize, mark: &Mark) -> (usize, Span) {
        let block = self.blocks.as_ref().zip(mark.stretch).and_then(|(blocks, at)| blocks[side].get(at));
        block.map_or(self.at[side], |&span| (0, span))
    }
}

/// A heading of a page.
#[derive(Debug, Clone, Copy)]
pub(super) struct Heading<'p> {
    pub(super) level: u8,
    pub(super) span: Span,
    /// As written.
    pub(super) source: &'p str,
}

/// The headings of `page` itself, in document order.
pub(super) fn headings(page: &Page) -> impl Iterator<Item = Heading<'_>> {
    page.parts.first().into_iter().flat_map(|part| &part.prose).filter_map(|&(kind, span)| match kind {
        BlockKind::Heading(level) => Some(Heading { level, span, source: page.text(0, span) }),
        _ => None,
    })
}

/// Whether the two have the same headings, as far as their levels tell, and were both read.
pub(super) fn same_outline(source: &Page, target: &Page) -> bool {
    let read = |page: &Page| page.parts.first().is_some_and(|part| !part.prose.is_empty());
    let levels = |page| headings(page).map(|heading| heading.level);
    read(source) && read(target) && levels(source).eq(levels(target))
}

/// The stretches of `pair` that hold `needle` in the source or the translation, with the marks that `collect` finds.
///
/// Sections are compared where both pages have the same headings. What a missing or an extra row or table holds is left
/// out: that it is missing is said of the whole.
pub(super) fn units(
    pair: &PagePair<'_>,
    needle: &str,
    collect: fn(&Page, usize, &Inlines, &Inline) -> Vec<Mark>,
) -> Vec<Unit> {
    let mut units = Vec::new();
    let mut seen = HashSet::new();
    for cell in pair.cells() {
        let at = [(cell.source.0, cell.source.1), (cell.target.0, cell.target.1)];
        let holds = |page: &Page, (part, span)| page.text(part, span).contains(needle);
        if !(holds(pair.source, at[0]) || holds(pair.target, at[1])) || !seen.insert(at) {
            continue;
        }
        // What has no text, or both languages', is told as that.
        if cell.target.2.is_empty() || stands_in(cell) {
            continue;
        }
        let read = |page: &Page, part: usize, inline| collect(page, part, &page.parts[part].inlines, inline);
        let marks = [read(pair.source, at[0].0, cell.inline.0), read(pair.target, at[1].0, cell.inline.1)];
        units.push(Unit { at, marks, blocks: None, is_prose: cell.is_prose() });
    }
    if same_outline(pair.source, pair.target) {
        let places = |all: &[Lone]| all.iter().map(|lone| lone.at).collect::<HashSet<_>>();
        let (missing, extra) = (places(&pair.missing_tables), places(&pair.extra_rows));
        let missing = |span: Span| missing.contains(&(0, span));
        let extra = |span: Span| extra.contains(&(0, span));
        let source = sections(pair.source, needle, collect, missing);
        let target = sections(pair.target, needle, collect, extra);
        for (there, here) in source.into_iter().zip(target) {
            if there.marks.is_empty() && here.marks.is_empty() {
                continue;
            }
            let at = [(0, there.blocks[0]), (0, here.blocks[0])];
            let alike = there.blocks.len() == here.blocks.len();
            let blocks = alike.then_some([there.blocks, here.blocks]);
            units.push(Unit { at, marks: [there.marks, here.marks], blocks, is_prose: true });
        }
    }
    units
}

/// A section of a page, up to the next heading.
struct Stretch {
    /// Its heading, else an empty span, and the blocks of running text under it.
    blocks: Vec<Span>,
    /// The marks of its running text, and of its tables without values.
    marks: Vec<Mark>,
}

/// The sections of the page itself with their marks; those of the tables that `skip` names are left out.
fn sections(
    page: &Page,
    needle: &str,
    collect: fn(&Page, usize, &Inlines, &Inline) -> Vec<Mark>,
    skip: impl Fn(Span) -> bool,
) -> Vec<Stretch> {
    let Some(part) = page.parts.first() else { return Vec::new() };
    let section = |span: Span| Stretch { blocks: vec![span], marks: Vec::new() };
    let mut current = section(Span::new(page.matter.body, page.matter.body));
    let mut found = Vec::new();
    let mut inlines = Inlines::default();
    for &(kind, span) in &part.prose {
        match kind {
            BlockKind::Heading(_) => found.push(std::mem::replace(&mut current, section(span))),
            _ => current.blocks.push(span),
        }
        if page.text(0, span).contains(needle) {
            let inline = inlines.read(&part.file.text, span, true);
            let at = current.blocks.len() - 1;
            let marks = collect(page, 0, &inlines, &inline).into_iter();
            current.marks.extend(marks.map(|mark| Mark { stretch: Some(at), ..mark }));
        }
    }
    found.push(current);
    for fact in &page.tables {
        let is_open = matches!(fact.kind, TableKind::Layout | TableKind::Other) && fact.part == 0;
        if !is_open || skip(fact.table.span) || !page.text(0, fact.table.span).contains(needle) {
            continue;
        }
        let rows = fact.table.rows.iter().flat_map(|row| &row.cells);
        let mut cells: Vec<&Inline> = fact.table.header.iter().chain(rows).map(|cell| &cell.inline).collect();
        // A cell that spans rows or columns stands in each of them.
        cells.sort_by_key(|inline| inline.source);
        cells.dedup_by_key(|inline| inline.source);
        let next = found.partition_point(|section| section.blocks[0].start <= fact.table.span.start);
        let section = &mut found[next.saturating_sub(1)];
        section.marks.extend(cells.into_iter().flat_map(|inline| collect(page, 0, &part.inlines, inline)));
    }
    for section in &mut found {
        section.marks.sort_by_key(|mark| mark.at);
    }
    found
}
