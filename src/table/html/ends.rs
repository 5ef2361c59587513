//! Where the HTML tables of a page start and end, found in one pass over the page.

use std::ops::Range;

use crate::page::{Block, BlockKind};

use super::tags::Tags;

/// Start and end of each table, nested ones too, in the order of their starts; those not closed have no end.
#[derive(Debug, Default)]
pub(in crate::table) struct Ends(Vec<(usize, Option<usize>)>);

impl Ends {
    /// Finds the tables of `text`, whose blocks are `blocks`.
    pub(in crate::table) fn of(text: &str, blocks: &[Block]) -> Self {
        let mut all = Vec::new();
        if !names_table(text) {
            return Self(all);
        }
        let mut open: Vec<usize> = Vec::new();
        // Up to here a comment goes that started in a block before.
        let mut comment_end = 0;
        let mut comments_close = true;
        for block in blocks {
            let Range { start, end } = block.span.range();
            let reads = match block.kind {
                BlockKind::Html | BlockKind::Paragraph => true,
                BlockKind::Fence { .. } | BlockKind::Rule => false,
                // A blank line inside a table, and an indented row after it, make such blocks.
                BlockKind::Code | BlockKind::Table | BlockKind::Heading(_) => !open.is_empty(),
            };
            if !reads || end <= comment_end {
                continue;
            }
            let mut tags = Tags::new(&text[..end], start.max(comment_end));
            let mut ticks = (block.kind == BlockKind::Paragraph).then(|| Ticks::new(&text[..end], start));
            for tag in tags.by_ref().filter(|tag| tag.name == "table") {
                if ticks.as_mut().is_some_and(|ticks| ticks.around(tag.start)) {
                    continue;
                }
                if !tag.closing {
                    open.push(all.len());
                    all.push((tag.start, None));
                } else if let Some(index) = open.pop() {
                    all[index].1 = Some(tag.end);
                }
            }
            if let Some(comment) = tags.open_comment.filter(|_| block.kind == BlockKind::Html && comments_close) {
                match memchr::memmem::find(&text.as_bytes()[comment..], b"-->") {
                    Some(length) => comment_end = comment + length + 3,
                    None => comments_close = false,
                }
            }
        }
        Self(all)
    }

    /// The first table that starts in `range`: its start and its end.
    pub(in crate::table) fn first_in(&self, range: Range<usize>) -> Option<(usize, Option<usize>)> {
        let next = self.0.partition_point(|&(start, _)| start < range.start);
        self.0.get(next).copied().filter(|&(start, _)| start < range.end)
    }
}

/// The back-ticks of a block: which places are in code spans.
struct Ticks<'t> {
    text: &'t str,
    at: usize,
    /// Whether a run of back-ticks before `at` has no counterpart yet.
    open: bool,
    last: Option<usize>,
}

impl<'t> Ticks<'t> {
    fn new(text: &'t str, at: usize) -> Self {
        let last = memchr::memrchr(b'`', &text.as_bytes()[at..]).map(|last| at + last);
        Self { text, at, open: false, last }
    }

    /// Whether `place`, which is after those asked for before, stands in code.
    fn around(&mut self, place: usize) -> bool {
        let bytes = self.text.as_bytes();
        while let Some(run) = bytes.get(self.at..place).and_then(|rest| memchr::memchr(b'`', rest)) {
            self.open = !self.open;
            self.at += run + bytes[self.at + run..].iter().take_while(|&&byte| byte == b'`').count();
        }
        self.at = self.at.max(place);
        self.open && self.last.is_some_and(|last| last > place)
    }
}

/// Whether `text` has the start of a table's tag at all.
fn names_table(text: &str) -> bool {
    let bytes = text.as_bytes();
    memchr::memchr_iter(b'<', bytes)
        .any(|at| bytes.get(at + 1..at + 6).is_some_and(|name| name.eq_ignore_ascii_case(b"table")))
}
