//! Markdown to leaf blocks with their byte ranges. The only user of pulldown-cmark.

use std::ops::Range;

use pulldown_cmark::{CodeBlockKind, Event, Options, Parser, Tag, TagEnd};

use crate::span::Span;

/// What a block is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BlockKind {
    /// A heading, with its level from 1 to 6.
    Heading(u8),
    /// A paragraph, or the text of a list item.
    Paragraph,
    /// A pipe table by the rules of GFM. Its cells are read from its source, so that nothing of it is lost.
    Table,
    /// A fenced code block; `plain` where its info string names no language.
    Fence {
        /// Whether the fence is without a language, or says it is text.
        plain: bool,
        /// Whether the closing fence is there.
        closed: bool,
    },
    /// An indented code block.
    Code,
    /// Raw HTML, comments included.
    Html,
    /// A thematic break.
    Rule,
}

/// A leaf block.
#[derive(Debug, Clone)]
pub struct Block {
    /// What it is.
    pub kind: BlockKind,
    /// The whole block.
    pub span: Span,
    /// Its inline text, or the content of a fence.
    pub inner: Span,
    /// The list it stands in, numbered in document order.
    pub list: Option<u32>,
    /// The item of that list, numbered in document order over the whole page.
    pub item: Option<u32>,
}

/// Reads the blocks of `text[from..]`, in document order. Offsets are those of `text`.
#[must_use]
pub fn blocks(text: &str, from: usize) -> Vec<Block> {
    let mut reader = Reader { text, from, ..Reader::default() };
    for (event, range) in Parser::new_ext(&text[from..], Options::ENABLE_TABLES).into_offset_iter() {
        reader.read(&event, range);
    }
    reader.flush();
    reader.blocks
}

/// What a published page does not show of a cell, though a reader of its source takes it for part of a value: the marks of
/// emphasis, with the text between them, and tags. Offsets are those of `text`.
#[must_use]
pub fn unseen(text: &str) -> Vec<(Unseen, Span)> {
    let unseen = Parser::new(text).into_offset_iter().filter_map(|(event, range)| {
        let what = match event {
            Event::Start(Tag::Emphasis) => Unseen::Emphasis,
            Event::InlineHtml(_) | Event::Html(_) => Unseen::Tag,
            _ => return None,
        };
        Some((what, Span::new(range.start, range.end)))
    });
    unseen.collect()
}

/// What [`unseen`] tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unseen {
    /// Emphasis by one mark on each side.
    Emphasis,
    /// A tag of HTML, of any name.
    Tag,
}

#[derive(Default)]
struct Reader<'t> {
    text: &'t str,
    from: usize,
    blocks: Vec<Block>,
    /// Open lists and items: list number, item number.
    lists: Vec<(u32, Option<u32>)>,
    next_list: u32,
    next_item: u32,
    /// The block being read: kind and range.
    open: Option<(BlockKind, Range<usize>)>,
    /// Extent of its inline events.
    inner: Option<Range<usize>>,
    in_table: bool,
}

impl Reader<'_> {
    fn read(&mut self, event: &Event<'_>, range: Range<usize>) {
        if self.in_table {
            if matches!(event, Event::End(TagEnd::Table)) {
                self.in_table = false;
                self.close();
            }
            return;
        }
        match event {
            Event::Start(Tag::Heading { level, .. }) => self.open_block(BlockKind::Heading(*level as u8), range),
            Event::Start(Tag::Paragraph) => self.open_block(BlockKind::Paragraph, range),
            Event::Start(Tag::HtmlBlock) => self.open_block(BlockKind::Html, range),
            Event::Start(Tag::CodeBlock(kind)) => {
                let kind = self.code_kind(kind, &range);
                self.open_block(kind, range);
            }
            Event::Start(Tag::Table(_)) => {
                self.open_block(BlockKind::Table, range);
                self.in_table = true;
            }
            Event::Rule => {
                self.open_block(BlockKind::Rule, range);
                self.close();
            }
            Event::Start(Tag::List(_)) => {
                self.flush();
                self.lists.push((self.next_list, None));
                self.next_list += 1;
            }
            Event::End(TagEnd::List(_)) => {
                self.flush();
                self.lists.pop();
            }
            Event::Start(Tag::Item) => {
                self.flush();
                if let Some(list) = self.lists.last_mut() {
                    list.1 = Some(self.next_item);
                    self.next_item += 1;
                }
            }
            Event::Start(Tag::BlockQuote(_)) | Event::End(TagEnd::Item | TagEnd::BlockQuote(_)) => self.flush(),
            Event::End(TagEnd::Heading(_) | TagEnd::Paragraph | TagEnd::HtmlBlock | TagEnd::CodeBlock) => self.close(),
            _ => self.inline(range),
        }
    }

    fn open_block(&mut self, kind: BlockKind, range: Range<usize>) {
        self.flush();
        self.open = Some((kind, range));
    }

    /// Extends the open block by an inline event; in a tight list item, text opens a block of its own.
    fn inline(&mut self, range: Range<usize>) {
        if self.open.is_none() {
            self.open = Some((BlockKind::Paragraph, range.clone()));
        }
        let inner = self.inner.get_or_insert(range.clone());
        inner.start = inner.start.min(range.start);
        inner.end = inner.end.max(range.end);
    }

    /// Ends a block that has no end of its own.
    fn flush(&mut self) {
        if self.open.is_some() {
            self.close();
        }
    }

    fn close(&mut self) {
        let Some((kind, range)) = self.open.take() else { return };
        let inner = self.inner.take().unwrap_or(range.end..range.end);
        let range = range.start..range.end.max(inner.end);
        let (list, item) = self.lists.last().map_or((None, None), |&(list, item)| (Some(list), item));
        let shift = |range: Range<usize>| Span::new(range.start + self.from, range.end + self.from);
        self.blocks.push(Block { kind, span: shift(range), inner: shift(inner), list, item });
    }

    fn code_kind(&self, kind: &CodeBlockKind<'_>, range: &Range<usize>) -> BlockKind {
        let CodeBlockKind::Fenced(info) = kind else { return BlockKind::Code };
        let source = self.text.get(range.start + self.from..range.end + self.from).unwrap_or_default();
        let fence = source.bytes().next().unwrap_or(b'`');
        let width = source.bytes().take_while(|byte| *byte == fence).count();
        let last =
            source.trim_end().rsplit(['\n', '\r']).next().unwrap_or_default().trim_start_matches([' ', '\t', '>']);
        let closed = source.trim_end().contains(['\n', '\r'])
            && last.len() >= width
            && last.trim_end().bytes().all(|byte| byte == fence);
        let language = info.split([' ', '\t', ',']).next().unwrap_or_default();
        let plain =
            ["", "text", "txt", "plaintext", "none", "output", "console"].contains(&language.to_lowercase().as_str());
        BlockKind::Fence { plain, closed }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kinds(text: &str) -> Vec<(BlockKind, &str)> {
        blocks(text, 0).iter().map(|block| (block.kind, &text[block.inner.range()])).collect()
    }

    #[test]
    fn leaf_blocks_are_found_with_their_text() {
        let text = "# A *b*\n\ntext `c`\nmore\n\n- one\n- two\n  - three\n\n```\nx\ny\n```\n\n> | a |\n> |---|\n> | b |\n\n<!-- x -->\n";
        assert_eq!(
            kinds(text),
            [
                (BlockKind::Heading(1), "A *b*"),
                (BlockKind::Paragraph, "text `c`\nmore"),
                (BlockKind::Paragraph, "one"),
                (BlockKind::Paragraph, "two"),
                (BlockKind::Paragraph, "three"),
                (BlockKind::Fence { plain: true, closed: true }, "x\ny\n"),
                (BlockKind::Table, ""),
                (BlockKind::Html, "<!-- x -->\n"),
            ]
        );
    }

    #[test]
    fn items_are_numbered_by_list() {
        let found = blocks("- a\n- b\n\ntext\n\n- c\n\n  d\n", 0);
        let numbers: Vec<_> = found.iter().map(|block| (block.list, block.item)).collect();
        assert_eq!(
            numbers,
            [(Some(0), Some(0)), (Some(0), Some(1)), (None, None), (Some(1), Some(2)), (Some(1), Some(2))]
        );
    }

    #[test]
    fn fences_tell_their_language_and_their_end() {
        assert_eq!(kinds("```powershell\na\n```\n")[0].0, BlockKind::Fence { plain: false, closed: true });
        assert_eq!(kinds("```\na\n")[0].0, BlockKind::Fence { plain: true, closed: false });
        assert_eq!(kinds("```\n")[0].0, BlockKind::Fence { plain: true, closed: false });
    }
}
