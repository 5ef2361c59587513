//! `lost-code-span`: a value that the source marks as code is not marked so, or not there.
//!
//! Values of endpoint tables have checks of their own; what is more than one word may be translated.

use std::collections::HashSet;

use crate::check::marks::{self, Mark};
use crate::check::{PagePair, PairCheck};
use crate::diagnostic::{Diagnostic, Level, Meta};
use crate::extract::Page;
use crate::page::{Inline, Inlines};
use crate::span::Span;

pub(super) struct LostCodeSpan;

const META: Meta = Meta {
    id: "lost-code-span",
    summary: "a value that the source marks as code is not marked so, or not there",
    why: "A value that is not marked as code is taken for a word, and translated.",
    bad: "`netsh` in back-ticks became netsh, which the next machine translation takes for a word.",
    good: "`netsh` in back-ticks.",
    level: Level::Note,
    fix: None,
};

impl PairCheck for LostCodeSpan {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn detect(&self, pair: &PagePair<'_>, found: &mut Vec<Diagnostic>) {
        if spans(pair.source).eq(spans(pair.target)) {
            return;
        }
        for unit in marks::units(pair, "`", collect) {
            let [source, target] = &unit.marks;
            let lone = |marks: &[Mark]| marks.iter().find(|mark| mark.text == TICK).map(|mark| mark.at);
            if let (None, Some((part, span))) = (lone(source), lone(target)) {
                found.push(
                    Diagnostic::new(&META, part, span)
                        .id("lost-code-span-open")
                        .counterpart(unit.at[0].0, unit.at[0].1),
                );
                continue;
            }
            let words =
                |mark: &Mark| mark.text.to_lowercase().split([' ', ',', '\n']).map(str::to_owned).collect::<Vec<_>>();
            let kept: HashSet<String> = target.iter().flat_map(words).collect();
            let mut told = HashSet::new();
            for mark in source.iter().filter(|mark| unit.is_prose && is_value(&mark.text)) {
                let folded = mark.text.to_lowercase();
                if kept.contains(&folded) || !told.insert(folded) {
                    continue;
                }
                let (part, span) = unit.place_in_target(mark);
                found.push(
                    Diagnostic::new(&META, part, span)
                        .arg("value", &mark.text)
                        .expected(&mark.text)
                        .counterpart(mark.at.0, mark.at.1),
                );
            }
        }
    }
}

/// How a back-tick that opens nothing is noted.
const TICK: &str = "`";

/// What stands between back-ticks, as far as their order tells.
fn spans(page: &Page) -> impl Iterator<Item = &str> {
    page.parts.iter().flat_map(|part| part.file.text.split('`').skip(1).step_by(2))
}

fn collect(_: &Page, part: usize, inlines: &Inlines, inline: &Inline) -> Vec<Mark> {
    let codes = inlines.codes(inline);
    let mark = |span: Span| Mark::new(part, inlines.source(span), inlines.slice(span).trim());
    let mut marks: Vec<Mark> = codes.iter().map(|&span| mark(span)).filter(|mark| mark.text != TICK).collect();
    let in_code = |at: u32| codes.iter().any(|code| code.start <= at && at < code.end);
    let text = inlines.text(inline);
    let lone = text.match_indices('`').map(|(at, _)| inline.text.start + at as u32).find(|&at| !in_code(at));
    marks.extend(lone.map(|at| Mark::new(part, inlines.source(Span { start: at, end: at + 1 }), TICK)));
    marks
}

/// Whether `text` is one value rather than words.
fn is_value(text: &str) -> bool {
    text.is_ascii() && !text.contains([' ', ',', '\n']) && text.bytes().filter(u8::is_ascii_alphanumeric).count() > 1
}
