//! Diagnostics as rustc prints them. The only user of annotate-snippets.

use std::io::{self, Write};

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{Annotation, AnnotationKind, Group, Level as Shown, Renderer, Snippet};

use crate::diagnostic::{Arg, Diagnostic, Level, Safety, Votes};
use crate::extract::Page;
use crate::message::Catalog;
use crate::source::SourceFile;
use crate::span::Span;

/// Longest stretch of source lines shown for one diagnostic, in bytes; a longer line is cut around the place, for what
/// is shown is laid out whole, however little of it fits on the terminal.
const LONGEST: usize = 1 << 10;

/// What is shown before the place in a line that is cut, in bytes.
const BEFORE: usize = 300;

/// Renders diagnostics for people.
#[derive(Debug)]
pub struct Human {
    renderer: Renderer,
    catalog: &'static Catalog,
}

impl Human {
    /// With colours or without, for a terminal of `width` columns, in the words of `catalog`.
    #[must_use]
    pub fn new(colour: bool, width: usize, catalog: &'static Catalog) -> Self {
        let renderer = if colour { Renderer::styled() } else { Renderer::plain() };
        Self { renderer: renderer.term_width(width).decor_style(DecorStyle::Ascii), catalog }
    }

    /// Text without control characters, which a terminal would obey.
    #[must_use]
    pub fn printable(text: &str) -> String {
        crate::printable::printable(text)
    }

    /// Writes `diagnostics` of `page` with a blank line between two, without those to be ignored. Places on its `source` page are shown too.
    ///
    /// # Errors
    /// When the sink fails.
    pub fn write_all(
        &self,
        page: &Page,
        source: Option<&Page>,
        diagnostics: &[Diagnostic],
        out: &mut dyn Write,
    ) -> io::Result<()> {
        for (number, diagnostic) in diagnostics.iter().filter(|found| found.ignored.is_none()).enumerate() {
            if number > 0 {
                writeln!(out)?;
            }
            self.write(page, source, diagnostic, out)?;
        }
        Ok(())
    }

    fn write(
        &self,
        page: &Page,
        source: Option<&Page>,
        diagnostic: &Diagnostic,
        out: &mut dyn Write,
    ) -> io::Result<()> {
        let file = &page.parts[diagnostic.part].file;
        let say = |id: &str| self.catalog.text(id, &[]);
        let level = match diagnostic.level {
            Level::Error => Shown::ERROR.with_name(say("level-error")),
            Level::Warning => Shown::WARNING.with_name(say("level-warning")),
            Level::Note => Shown::NOTE.with_name(say("level-note")),
        };
        let window = window_of(file, diagnostic.span);
        let mut primary = AnnotationKind::Primary.span(window.within(diagnostic.span));
        // Beside its source, what is expected is shown there.
        let expected = diagnostic.expected.as_deref().filter(|_| diagnostic.counterpart.is_none());
        let note = expected.map(|expected| self.catalog.text("means", &[("value", Arg::Text(expected.to_owned()))]));
        primary = primary.label(note.as_deref());
        let mut snippet = window.snippet(file).annotation(primary);
        let mut others = Vec::new();
        let label = diagnostic.label.map(|_| self.catalog.label(diagnostic)).unwrap_or_default();
        if let Some((part, span)) = diagnostic.label {
            if part == diagnostic.part && window.holds(span) {
                snippet = snippet.annotation(AnnotationKind::Context.span(window.within(span)).label(label.as_str()));
            } else {
                let file = &page.parts[part].file;
                let line = file.lines.line(span.start);
                others.push(format!("{label}: {}:{line}", Self::printable(&file.path)));
            }
        }
        others.extend(diagnostic.votes.as_ref().map(|votes| self.votes(votes)));
        let message = Self::printable(&self.catalog.message(diagnostic));
        let mut group: Group<'_> = level.primary_title(message.as_str()).id(diagnostic.meta.id).element(snippet);
        let counterpart = source.zip(diagnostic.counterpart).map(|(source, (part, span))| {
            let file = &source.parts[part].file;
            (window_of(file, span), file, span, Self::printable(&self.catalog.counterpart(diagnostic)))
        });
        if let Some((window, file, span, text)) = &counterpart {
            let there = AnnotationKind::Context.span(window.within(*span)).label(text.as_str());
            group = group.element(window.snippet(file).annotation(there));
        }
        for text in &others {
            group = group.element(Shown::NOTE.with_name(say("level-note")).message(text.as_str()));
        }
        let known = (diagnostic.known == Some(true)).then(|| say("known"));
        if let Some(known) = &known {
            group = group.element(Shown::NOTE.with_name(say("level-note")).message(known.as_str()));
        }
        let help = diagnostic.fix.as_ref().and_then(|fix| match (fix.safety, &fix.edits[..]) {
            (Safety::Safe, [(_, text)]) if text.is_empty() => Some(say("fix-remove")),
            (Safety::Safe, [(_, text)]) => {
                Some(self.catalog.text("fix-write", &[("text", Arg::Text(Self::printable(text)))]))
            }
            _ => None,
        });
        if let Some(help) = &help {
            group = group.element(Shown::HELP.with_name(say("level-help")).message(help.as_str()));
        }
        let mut text = self.renderer.render(&[group]);
        let there = counterpart.as_ref().map(|(window, file, span, _)| (window, *file, *span));
        for (window, file, span) in [(&window, file, diagnostic.span)].into_iter().chain(there) {
            if let Some((cut, whole)) = window.places(file, span) {
                text = text.replacen(&cut, &whole, 1);
            }
        }
        writeln!(out, "{text}")
    }

    fn votes(&self, votes: &Votes) -> String {
        let mut args = vec![("agreeing", Arg::Count(votes.agreeing as u64)), ("of", Arg::Count(votes.of as u64))];
        let id = if votes.value.is_some() { "votes" } else { "votes-source" };
        args.extend(votes.value.iter().map(|value| ("value", Arg::Text(value.clone()))));
        Self::printable(&self.catalog.text(id, &args))
    }
}

/// The lines around a span.
struct Window<'f> {
    text: &'f str,
    start: usize,
    line: usize,
    /// Where the span is, where the text is cut and cannot tell.
    place: Option<(u32, u32)>,
}

fn window_of(file: &SourceFile, span: Span) -> Window<'_> {
    let text = &file.text;
    let line = file.lines.line(span.start);
    let start = file.lines.line_start(line) as usize;
    let end_line = file.lines.line(span.end);
    let next = file.lines.line_start(end_line + 1) as usize;
    let end = if next > start { next } else { text.len() };
    if end - start <= LONGEST {
        return Window { text: &text[start..end], start, line: line as usize, place: None };
    }
    let place = file.lines.place(text, span);
    let from = text.floor_char_boundary((span.start as usize).saturating_sub(BEFORE)).max(start);
    let to = text.ceil_char_boundary((from + LONGEST).min(text.len())).min(end);
    Window { text: &text[from..to], start: from, line: line as usize, place: Some((place.line, place.column)) }
}

impl Window<'_> {
    fn holds(&self, span: Span) -> bool {
        span.start as usize >= self.start && span.end as usize <= self.start + self.text.len()
    }

    fn within(&self, span: Span) -> std::ops::Range<usize> {
        let limit = |at: u32| (at as usize).saturating_sub(self.start).min(self.text.len());
        self.text.floor_char_boundary(limit(span.start))..self.text.ceil_char_boundary(limit(span.end))
    }

    fn snippet(&self, file: &SourceFile) -> Snippet<'_, Annotation<'_>> {
        Snippet::source(self.text).line_start(self.line).path(Human::printable(&file.path))
    }

    /// Where the text is cut: the place of `span` as counted from the cut, and as it is in the file.
    fn places(&self, file: &SourceFile, span: Span) -> Option<(String, String)> {
        let (line, column) = self.place?;
        let before = &self.text[..self.within(span).start];
        let path = Human::printable(&file.path);
        Some((format!("{path}:{}:{}", self.line, before.chars().count() + 1), format!("{path}:{line}:{column}")))
    }
}
