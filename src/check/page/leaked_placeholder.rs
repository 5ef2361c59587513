//! `leaked-placeholder`: a placeholder of the translation system was left in the page.

use std::collections::HashSet;

use crate::check::PageCheck;
use crate::diagnostic::{Diagnostic, Level, Meta, Safety};
use crate::extract::Page;
use crate::extract::facts::ListForm;
use crate::model::Repair;
use crate::page::{BlockKind, Inlines, markdown};
use crate::source::FrontMatter;
use crate::span::Span;

use super::repaired::{self, Place};

pub(super) struct LeakedPlaceholder;

const META: Meta = Meta {
    id: "leaked-placeholder",
    summary: "a placeholder of the translation system was left in the page",
    why: "What it stood for is lost: before a host, the wildcard.",
    bad: "`@no__t – 0.itunes.apple.com`, which reads as a valid host.",
    good: "`\\*.itunes.apple.com`. Code and comments may quote the placeholder.",
    level: Level::Error,
    fix: Some(Safety::Safe),
};

const MARK: &str = "@no__t";

impl PageCheck for LeakedPlaceholder {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn detect(&self, page: &Page, found: &mut Vec<Diagnostic>) {
        let mend = |written: &str, place: Place| {
            let dot = written.find('.')?;
            Some(format!("{}{}", place.asterisk(), &written[dot..]))
        };
        repaired::report(page, &META, Repair::LeakedPlaceholder, mend, found);
        for (number, part) in page.parts.iter().enumerate() {
            let text = part.file.text.as_str();
            if memchr::memmem::find(text.as_bytes(), MARK.as_bytes()).is_none() {
                continue;
            }
            let elsewhere = elsewhere(page, number, text);
            for at in memchr::memmem::find_iter(text.as_bytes(), MARK) {
                let span = Span::new(at, at + MARK.len());
                if elsewhere.holds(span) {
                    continue;
                }
                found.push(Diagnostic::new(&META, number, span).id("leaked-placeholder-text").actual(MARK));
            }
        }
    }
}

/// Where the mark is no defect of the text: in hosts, which are reported themselves, in code, which quotes it, and in
/// comments.
fn elsewhere(page: &Page, number: usize, text: &str) -> Spans {
    let hosts = repaired::hosts(page, Repair::LeakedPlaceholder).filter(|(part, _)| *part == number);
    let mut spans: Vec<Span> = hosts.map(|(_, host)| host.span).collect();
    spans.extend(page.comments.iter().filter(|(part, _)| *part == number).map(|(_, comment)| *comment));
    let lists = page.lists.iter().filter(|list| list.part == number && list.form == ListForm::Fence);
    let lists: HashSet<u32> = lists.map(|list| list.span.start).collect();
    let body = if number == 0 { page.matter.body } else { FrontMatter::read(text).body };
    let mut inlines = Inlines::default();
    for block in markdown::blocks(text, body) {
        if memchr::memmem::find(&text.as_bytes()[block.span.range()], MARK.as_bytes()).is_none() {
            continue;
        }
        match block.kind {
            BlockKind::Fence { .. } | BlockKind::Code if lists.contains(&block.span.start) => {}
            BlockKind::Fence { .. } | BlockKind::Code => spans.push(block.span),
            // A code span ends with its row.
            BlockKind::Table => {
                let mut start = block.span.start as usize;
                for line in text[block.span.range()].split_inclusive(['\n', '\r']) {
                    quoted(text, Span::new(start, start + line.len()), &mut inlines, &mut spans);
                    start += line.len();
                }
            }
            _ => quoted(text, block.span, &mut inlines, &mut spans),
        }
    }
    spans.extend_from_slice(inlines.comments());
    Spans::new(spans)
}

/// Adds the code in the inline text at `at`; `inlines` takes note of its comments.
fn quoted(text: &str, at: Span, inlines: &mut Inlines, spans: &mut Vec<Span>) {
    let inline = inlines.read(text, at, true);
    spans.extend(inlines.codes(&inline).iter().map(|&code| inlines.source(code)));
    for (open, close) in [("<code", "</code"), ("<pre", "</pre")] {
        let mut from = at.start as usize;
        let end = at.end as usize;
        while let Some(start) = text[from..end].find(open).map(|start| from + start) {
            from = text[start..end].find(close).map_or(end, |length| start + length);
            spans.push(Span::new(start, from));
        }
    }
}

/// Spans to look places up in.
struct Spans(Vec<Span>);

impl Spans {
    fn new(mut spans: Vec<Span>) -> Self {
        spans.sort_unstable();
        let mut apart: Vec<Span> = Vec::with_capacity(spans.len());
        for span in spans {
            match apart.last_mut().filter(|last| span.start < last.end) {
                Some(last) => *last = last.to(span),
                None => apart.push(span),
            }
        }
        Self(apart)
    }

    fn holds(&self, span: Span) -> bool {
        let next = self.0.partition_point(|known| known.start <= span.start);
        next.checked_sub(1).is_some_and(|at| self.0[at].contains(span))
    }
}
