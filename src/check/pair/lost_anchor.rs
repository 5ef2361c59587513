//! `lost-anchor`: an anchor or a tab of the source is missing or has another name.
//!
//! A translation also names the source's anchor before each heading: one heading without it, among others that have it, has
//! lost it.

use std::collections::HashSet;

use crate::check::marks::{self, Heading};
use crate::check::{PagePair, PairCheck};
use crate::diagnostic::{Diagnostic, Level, Meta};
use crate::extract::Page;
use crate::page::Inlines;
use crate::page::sections::{named_anchor, slug, tab_name};
use crate::span::Span;

pub(super) struct LostAnchor;

const META: Meta = Meta {
    id: "lost-anchor",
    summary: "an anchor or a tab of the source is missing or has another name",
    why: "Links to that place of the page lead nowhere.",
    bad: "`<a name=\"hosts\"></a>` of the source is not in the translation, or `(#tab/europe)` became `(#tab/europa)`.",
    good: "The anchors and tabs of the source.",
    level: Level::Warning,
    fix: None,
};

/// Fewest headings from which it is told that a page names the anchors of all its headings.
const FEWEST: usize = 3;

impl PairCheck for LostAnchor {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn detect(&self, pair: &PagePair<'_>, found: &mut Vec<Diagnostic>) {
        if !marks::same_outline(pair.source, pair.target) {
            return;
        }
        let source: Vec<Heading<'_>> = marks::headings(pair.source).collect();
        let target: Vec<Heading<'_>> = marks::headings(pair.target).collect();
        tabs(&source, &target, found);
        written(pair, &source, &target, found);
        added_by_translation(pair, &source, &target, found);
    }
}

/// Tabs whose identifier is not the source's.
fn tabs(source: &[Heading<'_>], target: &[Heading<'_>], found: &mut Vec<Diagnostic>) {
    for (there, here) in source.iter().zip(target) {
        let Some(expected) = tab_name(there.source) else { continue };
        let actual = tab_name(here.source);
        if actual == Some(expected) {
            continue;
        }
        let diagnostic = Diagnostic::new(&META, 0, here.span).arg("anchor", expected).counterpart(0, there.span);
        found.push(match actual {
            Some(actual) => diagnostic.id("lost-anchor-changed").arg("actual", actual).values(actual, expected),
            None => diagnostic.expected(expected),
        });
    }
}

/// Anchors that the source writes and the translation does not.
fn written(pair: &PagePair<'_>, source: &[Heading<'_>], target: &[Heading<'_>], found: &mut Vec<Diagnostic>) {
    let ours = anchors(pair.source);
    if ours.is_empty() {
        return;
    }
    let theirs: HashSet<&str> = anchors(pair.target).into_iter().map(|(name, _)| name).collect();
    for (name, span) in ours.into_iter().filter(|(name, _)| !theirs.contains(name)) {
        let heading = source.partition_point(|heading| heading.span.start <= span.start).checked_sub(1);
        let place = heading.and_then(|heading| target.get(heading)).map(|heading| heading.span);
        let place = place.unwrap_or(Span::new(pair.target.matter.body, pair.target.matter.body));
        found.push(Diagnostic::new(&META, 0, place).arg("anchor", name).expected(name).counterpart(0, span));
    }
}

/// All `<a name="…">` and `<a id="…">` of the page itself, outside code and comments.
fn anchors(page: &Page) -> Vec<(&str, Span)> {
    let Some(part) = page.parts.first() else { return Vec::new() };
    if memchr::memmem::find(part.file.text.as_bytes(), b"<a ").is_none() {
        return Vec::new();
    }
    let tables = page.tables.iter().filter(|table| table.part == 0).map(|table| table.table.span);
    let mut found = Vec::new();
    for span in part.prose.iter().map(|&(_, span)| span).chain(tables) {
        let text = page.text(0, span);
        for at in memchr::memmem::find_iter(text.as_bytes(), b"<a ") {
            if let Some(name) = named_anchor(&text[at..]) {
                let start = span.start as usize + at;
                let length = text[at..].find('>').map_or(2, |end| end + 1);
                found.push((name, Span::new(start, start + length)));
            }
        }
    }
    found
}

/// A heading without the anchor that the others of the translation have, or with another than the source's heading makes.
fn added_by_translation(
    pair: &PagePair<'_>,
    source: &[Heading<'_>],
    target: &[Heading<'_>],
    found: &mut Vec<Diagnostic>,
) {
    let pages = source.iter().zip(target).filter(|(there, _)| tab_name(there.source).is_none());
    let both: Vec<(&Heading<'_>, &Heading<'_>)> = pages.collect();
    let own = both.iter().filter(|(there, _)| named_anchor(there.source).is_some()).count();
    let named = both.iter().filter(|(_, here)| named_anchor(here.source).is_some()).count();
    if both.len() < FEWEST || own * 2 > both.len() || named + 1 < both.len() {
        return;
    }
    let mut inlines = Inlines::default();
    let mut odd = Vec::new();
    for (there, here) in both {
        if named_anchor(there.source).is_some() {
            continue;
        }
        let inline = inlines.read(&pair.source.parts[0].file.text, there.span, false);
        let expected = slug(inlines.text(&inline).trim());
        if named_anchor(here.source) != Some(expected.as_str()) {
            odd.push((there, here, expected));
        }
    }
    // Several that differ tell that this page makes its anchors in another way.
    let [(there, here, expected)] = &odd[..] else { return };
    let diagnostic = Diagnostic::new(&META, 0, here.span).arg("anchor", expected).counterpart(0, there.span);
    found.push(match named_anchor(here.source) {
        Some(actual) => diagnostic.id("lost-anchor-changed").arg("actual", actual).values(actual, expected),
        None => diagnostic.expected(expected),
    });
}
