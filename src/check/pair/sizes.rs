//! Sizes of a translation beside those of its source: what the checks for numbers and units share.

use crate::check::PagePair;
use crate::diagnostic::{Diagnostic, Meta};
use crate::extract::Page;
use crate::extract::facts::Recommended;
use crate::model::{Size, SizeRange};
use crate::span::Span;

/// What of a size is not its source's.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Differs {
    Number,
    Unit,
}

/// A size, where it stands, and its counterpart.
struct Sizes<'p> {
    target: (usize, Span, &'p SizeRange),
    source: (usize, Span, &'p SizeRange),
}

/// Reports the sizes of `pair` that differ from their source in `what`.
pub(super) fn report(pair: &PagePair<'_>, meta: &'static Meta, what: Differs, found: &mut Vec<Diagnostic>) {
    for Sizes { target, source } in sizes(pair) {
        if differs(source.2, target.2) != Some(what) {
            continue;
        }
        let digits = |page: &Page, part, span| -> String {
            page.text(part, span).chars().filter(char::is_ascii_digit).collect()
        };
        // The same digits in the same order are grouped in a way that was not understood: `1 200` for `1,200`.
        let there = digits(pair.source, source.0, source.1);
        if what == Differs::Number && !there.is_empty() && there == digits(pair.target, target.0, target.1) {
            continue;
        }
        let (expected, actual) = (shown(source.2), shown(target.2));
        let mut diagnostic = Diagnostic::new(meta, target.0, target.1)
            .arg("expected", &expected)
            .arg("actual", &actual)
            .values(actual, expected)
            .counterpart(source.0, source.1);
        if what == Differs::Number
            && let Some((span, text)) = number_edit(pair, &target, source.2)
        {
            diagnostic = diagnostic.safe_fix(span, text);
        }
        found.push(diagnostic);
    }
}

fn sizes<'p>(pair: &PagePair<'p>) -> Vec<Sizes<'p>> {
    let rows = pair.bandwidth.iter().map(|&(source, target)| Sizes {
        target: (target.part, target.size_span, &target.size),
        source: (source.part, source.size_span, &source.size),
    });
    let settings =
        pair.settings.iter().filter_map(|&(source, target)| match (&source.recommended, &target.recommended) {
            (Recommended::Size(expected), Recommended::Size(actual)) => Some(Sizes {
                target: (target.part, target.recommended_span, actual),
                source: (source.part, source.recommended_span, expected),
            }),
            _ => None,
        });
    rows.chain(settings).collect()
}

/// What differs; `None` also where the translation states no size at all: that is no wrong number.
fn differs(source: &SizeRange, target: &SizeRange) -> Option<Differs> {
    let bounds = [(source.min, target.min), (source.max, target.max)];
    if (target.min.is_none() && target.max.is_none()) || bounds.iter().all(|&(a, b)| bytes(a) == bytes(b)) {
        return None;
    }
    let same_number = bounds.iter().all(|&(a, b)| a.map(|size| size.value) == b.map(|size| size.value));
    Some(if same_number { Differs::Unit } else { Differs::Number })
}

fn bytes(size: Option<Size>) -> Option<u64> {
    size.map(Size::bytes)
}

fn shown(size: &SizeRange) -> String {
    let one = |size: Size| format!("{} {}", size.value, size.unit.symbol());
    match (size.min, size.max) {
        (Some(min), Some(max)) if min == max => one(min),
        (Some(min), Some(max)) => format!("{} – {}", one(min), one(max)),
        (Some(min), None) => format!("≥ {}", one(min)),
        (None, Some(max)) => format!("≤ {}", one(max)),
        (None, None) => "–".to_owned(),
    }
}

/// Puts the right digits in the place of the wrong ones, where these stand in the cell once and are whole numbers.
fn number_edit(pair: &PagePair<'_>, target: &(usize, Span, &SizeRange), source: &SizeRange) -> Option<(Span, String)> {
    let wrong = [(source.min, target.2.min), (source.max, target.2.max)];
    let mut edits = wrong.into_iter().filter(|&(a, b)| a != b).map(|(a, b)| Some((a?, b?)));
    let (expected, actual) = edits.next()??;
    if edits.any(|other| other.is_none_or(|other| other != (expected, actual))) || expected.unit != actual.unit {
        return None;
    }
    let (right, wrong) = (expected.value.to_string(), actual.value.to_string());
    let cell = pair.target.text(target.0, target.1);
    let digit = |c: Option<char>| c.is_some_and(|c| c.is_ascii_digit() || matches!(c, '.' | ','));
    let mut places = cell.match_indices(&wrong).filter(|(at, _)| {
        !digit(cell[..*at].chars().next_back()) && !cell[at + wrong.len()..].starts_with(|c: char| c.is_ascii_digit())
    });
    let (at, _) = places.next()?;
    let whole = right.bytes().all(|b| b.is_ascii_digit());
    if places.next().is_some() || !whole {
        return None;
    }
    let start = target.1.start as usize + at;
    Some((Span::new(start, start + wrong.len()), right))
}
