//! Side-by-side markup: a text in the page's language, and right after it, or at its end, the text it was translated from.

use crate::span::Span;

use super::Inlines;

/// An open `<span>`.
#[derive(Debug, Clone, Copy)]
pub(super) enum Open {
    /// Text in the page's language, from this mark on.
    Own(Mark),
    /// Text of the other language: its tag, and whether it was exchanged with the text before it.
    Other { tag: Span, exchanged: bool },
    /// Neither.
    Plain,
}

/// How much of the buffers was filled at some place.
#[derive(Debug, Clone, Copy)]
pub(super) struct Mark {
    pub(super) text: usize,
    pub(super) links: usize,
    pub(super) codes: usize,
    pub(super) includes: usize,
    runs: usize,
}

impl Mark {
    pub(super) fn of(all: &Inlines) -> Self {
        Self {
            text: all.text.len(),
            links: all.links.len(),
            codes: all.codes.len(),
            includes: all.includes.len(),
            runs: all.runs.len(),
        }
    }

    /// Takes what was read since this mark out of the buffers, and gives its text.
    pub(super) fn cut(self, all: &mut Inlines) -> String {
        all.links.truncate(self.links);
        all.codes.truncate(self.codes);
        all.includes.truncate(self.includes);
        all.runs.truncate(self.runs);
        all.text.split_off(self.text)
    }
}
