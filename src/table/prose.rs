//! What of a page is in its tables, and what of its blocks is prose beside them.

use crate::page::{Block, BlockKind};
use crate::span::Span;

use super::grid::Table;

/// Elements of HTML whose content is code for the browser.
const CODE: [&str; 2] = ["script", "style"];

/// The tables of a page.
#[derive(Debug, Default)]
pub struct Scan {
    /// In document order.
    pub tables: Vec<Table>,
    /// Where they stand, in document order.
    covered: Vec<Span>,
}

impl Scan {
    /// Notes where the tables stand; to be called when all are there.
    pub(super) fn cover(&mut self) {
        self.covered = self.tables.iter().flat_map(|table| table.strays.iter().copied().chain([table.span])).collect();
        self.covered.sort_unstable();
    }

    /// Whether `span` starts in a table.
    #[must_use]
    pub fn covers(&self, span: Span) -> bool {
        self.table_at(span.start).is_some()
    }

    /// The stretches of a block that are prose: what no table holds, and of raw HTML what no comment or script holds.
    ///
    /// Code has none. A comment that is not closed counts as prose, so that nothing after it is lost.
    pub fn prose<'a>(&'a self, text: &'a str, block: &Block) -> impl Iterator<Item = Span> + use<'a> {
        let html = block.kind == BlockKind::Html;
        let span = match block.kind {
            BlockKind::Paragraph | BlockKind::Heading(_) | BlockKind::Html => block.inner,
            // Text directly under a table is a row by GFM.
            BlockKind::Table => block.span,
            BlockKind::Fence { .. } | BlockKind::Code | BlockKind::Rule => Span::default(),
        };
        let mut at = span.start;
        std::iter::from_fn(move || {
            while at < span.end {
                if let Some(table) = self.table_at(at) {
                    at = table.end;
                    continue;
                }
                let next = self.covered.partition_point(|table| table.start <= at);
                let mut stop = self.covered.get(next).map_or(span.end, |table| table.start.min(span.end));
                let mut after = stop;
                if html && let Some(hidden) = hidden(&text[at as usize..stop as usize], at == span.start) {
                    (stop, after) = (at + hidden.start, at + hidden.end);
                }
                let stretch = Span { start: at, end: stop };
                at = after;
                if stretch.start < stretch.end {
                    return Some(stretch);
                }
            }
            None
        })
    }

    fn table_at(&self, at: u32) -> Option<Span> {
        let next = self.covered.partition_point(|table| table.start <= at);
        self.covered[..next].last().copied().filter(|table| at < table.end)
    }
}

/// The first comment of `html`, or the first element whose content is no text. `first` is for the start of a block.
fn hidden(html: &str, first: bool) -> Option<Span> {
    let bytes = html.as_bytes();
    for start in memchr::memchr_iter(b'<', bytes) {
        let rest = &bytes[start..];
        if rest.starts_with(b"<!--") {
            // One that is not closed is told of by its block where the block starts with it, else by the inline text.
            let close = memchr::memmem::find(rest, b"-->").map(|at| at + 3);
            let alone = first && html[..start].trim().is_empty();
            return close.or_else(|| alone.then_some(rest.len())).map(|length| Span::new(start, start + length));
        }
        if let Some(name) = CODE.into_iter().find(|name| starts_tag(&rest[1..], name)) {
            let close = memchr::memmem::find_iter(rest, b"</").find(|&at| starts_tag(&rest[at + 2..], name));
            return Some(Span::new(start, start + close.unwrap_or(rest.len())));
        }
    }
    None
}

/// Whether `text` starts with `name`, in any case, and no longer name.
fn starts_tag(text: &[u8], name: &str) -> bool {
    let named = text.get(..name.len()).is_some_and(|start| start.eq_ignore_ascii_case(name.as_bytes()));
    named && text.get(name.len()).is_none_or(|next| matches!(next, b'>' | b'/' | b' ' | b'\t' | b'\n' | b'\r'))
}
