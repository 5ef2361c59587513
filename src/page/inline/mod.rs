//! Inline text: what a reader sees of a cell, a heading or a paragraph, with every character's place in the source.
//!
//! Escapes and entities are resolved, breaks become line feeds, emphasis and tags fall away, code spans and links are
//! noted. An asterisk stays where a wildcard or pattern can stand, though a Markdown parser would take it for emphasis.

use crate::span::Span;

mod emphasis;
mod entity;
mod link;
mod scanner;
mod side;
mod tag;

use scanner::Scanner;
use side::Mark;
pub(crate) use tag::{breaks_line, is_element};

/// Inline texts of one page, in one buffer.
#[derive(Debug, Default)]
pub struct Inlines {
    text: String,
    runs: Vec<Run>,
    other: String,
    links: Vec<Link>,
    codes: Vec<Span>,
    includes: Vec<Include>,
    unclosed: Vec<(UnclosedMark, Span)>,
    comments: Vec<Span>,
    exchanged: bool,
}

/// A stretch of the buffer and where it came from.
#[derive(Debug, Clone, Copy)]
struct Run {
    at: u32,
    source: Span,
    /// Whether the buffer holds the source bytes as they are.
    literal: bool,
}

/// One inline text; ranges refer to the buffers of [`Inlines`].
#[derive(Debug, Clone, Default)]
pub struct Inline {
    /// The visible text.
    pub text: Span,
    /// In side-by-side markup, the text in the other language.
    pub other: Span,
    /// Indices of its links.
    pub links: Span,
    /// Indices of its code spans.
    pub codes: Span,
    /// Indices of its includes.
    pub includes: Span,
    /// Where it stands in the source.
    pub source: Span,
}

/// What an inline text can leave open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum UnclosedMark {
    /// A comment.
    Comment,
    /// A `<span>` that holds the other language of side-by-side markup.
    SideBySide,
}

/// A link of an inline text.
#[derive(Debug, Clone)]
pub struct Link {
    /// Its visible text, in the buffer.
    pub text: Span,
    /// Its target, in the source.
    pub target: Span,
    /// The whole link, in the source.
    pub source: Span,
}

/// An include directive of an inline text.
#[derive(Debug, Clone)]
pub struct Include {
    /// Its target, in the source.
    pub target: Span,
    /// The directive, in the source.
    pub source: Span,
    /// What stands for it in the visible text: its title.
    pub text: Span,
}

impl Inlines {
    /// Texts in which the two languages of side-by-side markup are exchanged: the text in the language that the page was
    /// translated from is the visible one. Text that is not wrapped, or has no other half, is read as ever.
    #[must_use]
    pub fn exchanged() -> Self {
        Self { exchanged: true, ..Self::default() }
    }

    /// The visible text of `inline`.
    #[must_use]
    pub fn text(&self, inline: &Inline) -> &str {
        &self.text[inline.text.range()]
    }

    /// A stretch of the buffer.
    #[must_use]
    pub fn slice(&self, span: Span) -> &str {
        self.text.get(span.range()).unwrap_or_default()
    }

    /// The text of the other language, where side-by-side markup gives one.
    #[must_use]
    pub fn other(&self, inline: &Inline) -> Option<&str> {
        Some(self.other[inline.other.range()].trim()).filter(|text| !text.is_empty())
    }

    /// The links of `inline`.
    #[must_use]
    pub fn links(&self, inline: &Inline) -> &[Link] {
        &self.links[inline.links.range()]
    }

    /// The code spans of `inline`, as stretches of the buffer.
    #[must_use]
    pub fn codes(&self, inline: &Inline) -> &[Span] {
        &self.codes[inline.codes.range()]
    }

    /// The includes of `inline`.
    #[must_use]
    pub fn includes(&self, inline: &Inline) -> &[Include] {
        &self.includes[inline.includes.range()]
    }

    /// What is not closed, with the mark that opens it in the source.
    #[must_use]
    pub fn unclosed(&self) -> &[(UnclosedMark, Span)] {
        &self.unclosed
    }

    /// Comments inside inline text, in the source.
    #[must_use]
    pub fn comments(&self) -> &[Span] {
        &self.comments
    }

    /// Where a stretch of the buffer stands in the source; escapes and entities are taken whole.
    #[must_use]
    pub fn source(&self, span: Span) -> Span {
        let first = self.run(span.start);
        let start = if first.literal { first.source.start + (span.start - first.at) } else { first.source.start };
        if span.end <= span.start {
            return Span { start, end: start };
        }
        let last = self.run(span.end - 1);
        let end = if last.literal { last.source.start + (span.end - last.at) } else { last.source.end };
        Span { start, end: end.max(start) }
    }

    fn run(&self, at: u32) -> Run {
        let next = self.runs.partition_point(|run| run.at <= at);
        let fallback = Run { at, source: Span::default(), literal: true };
        self.runs.get(next.saturating_sub(1)).copied().unwrap_or(fallback)
    }

    /// Reads the inline text at `span` of `source`. `quoted` takes block quote marks off continued lines.
    pub fn read(&mut self, source: &str, span: Span, quoted: bool) -> Inline {
        let before = Mark::of(self);
        let other = self.other.len();
        let (unclosed, comments) = (self.unclosed.len(), self.comments.len());
        let whole = Scanner::new(self, source, span, quoted, self.exchanged).run();
        if self.exchanged && !whole {
            // Where a half ends is not known: nothing is exchanged.
            before.cut(self);
            self.other.truncate(other);
            self.unclosed.truncate(unclosed);
            self.comments.truncate(comments);
            Scanner::new(self, source, span, quoted, false).run();
        }
        let after = Mark::of(self);
        Inline {
            text: Span::new(before.text, after.text),
            other: Span::new(other, self.other.len()),
            links: Span::new(before.links, after.links),
            codes: Span::new(before.codes, after.codes),
            includes: Span::new(before.includes, after.includes),
            source: span,
        }
    }

    /// Takes the source at `span` as it is: a line of code.
    pub fn verbatim(&mut self, source: &str, span: Span) -> Inline {
        let mut inline = self.add("", span);
        self.runs.push(Run { at: self.text.len() as u32, source: span, literal: true });
        self.text.push_str(&source[span.range()]);
        inline.text.end = self.text.len() as u32;
        inline
    }

    /// Adds `text` as an inline text whose every character stands at `source`.
    pub fn add(&mut self, text: &str, source: Span) -> Inline {
        let start = self.text.len();
        self.runs.push(Run { at: start as u32, source, literal: false });
        self.text.push_str(text);
        let (links, codes) = (self.links.len(), self.codes.len());
        Inline {
            text: Span::new(start, self.text.len()),
            other: Span::new(self.other.len(), self.other.len()),
            links: Span::new(links, links),
            codes: Span::new(codes, codes),
            includes: Span::new(self.includes.len(), self.includes.len()),
            source,
        }
    }
}
