//! Sizes of a translation beside those of its source: what the checks for numbers and units share.

use std::collections::BTreeMap;

use crate::check::PagePair;
use crate::diagnostic::{Diagnostic, Meta};
use crate::extract::facts::Recommended;
use crate::extract::trial;
use crate::locale::{Terms, Unit};
use crate::model::{Size, SizeRange};
use crate::span::Span;

use super::cell::CellText;
use super::size_edit::{self, UNITS};

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
    /// Table and row of the translation.
    row: (usize, usize),
    /// Table and row of the source.
    source_row: (usize, usize),
}

/// Reports the sizes of `pair` that differ from their source in `what`.
pub(super) fn report(pair: &PagePair<'_>, meta: &'static Meta, what: Differs, found: &mut Vec<Diagnostic>) {
    let all = sizes(pair);
    let terms = Terms::of(&pair.target.locale);
    let mut usual = None;
    for &Sizes { target, source, row, source_row } in &all {
        if differs(source.2, target.2) != Some(what) {
            continue;
        }
        let text = |page, row, span| CellText::at(page, row, span).map(|cell| cell.text).unwrap_or_default();
        let (there, here) = (text(pair.source, source_row, source.1), text(pair.target, row, target.1));
        if what == Differs::Number && is_grouped_otherwise(there, here) {
            continue;
        }
        let (expected, actual) = (shown(source.2), shown(target.2));
        let mut diagnostic = Diagnostic::new(meta, target.0, target.1)
            .arg("expected", &expected)
            .arg("actual", &actual)
            .values(actual, expected)
            .counterpart(source.0, source.1);
        let Some(cell) = CellText::at(pair.target, row, target.1) else {
            found.push(diagnostic);
            continue;
        };
        let edits = match what {
            Differs::Number => size_edit::numbers(&cell, target.2, source.2, &terms),
            Differs::Unit => {
                let usual = usual.get_or_insert_with(|| usual_words(pair, &all, &terms));
                size_edit::units(&cell, target.2, source.2, &terms, usual)
            }
        };
        if let Some(edits) = edits {
            diagnostic = diagnostic.safe_fixes(edits);
        }
        found.push(diagnostic);
    }
}

/// Whether two texts have the same digits in the same order, in groups that were not understood: `1 200` for `1,200`.
fn is_grouped_otherwise(there: &str, here: &str) -> bool {
    let digits = |text: &str| -> String { text.chars().filter(char::is_ascii_digit).collect() };
    let grouped = |text: &str| {
        let mut runs = text.split(|c: char| !c.is_ascii_digit()).map(str::len);
        let first = runs.by_ref().find(|&length| length > 0);
        first.is_some() && runs.any(|length| length == 3)
    };
    (grouped(there) || grouped(here)) && !digits(there).is_empty() && digits(there) == digits(here)
}

fn sizes<'p>(pair: &PagePair<'p>) -> Vec<Sizes<'p>> {
    let rows = pair.bandwidth.iter().map(|&(source, target)| Sizes {
        target: (target.part, target.size_span, &target.size),
        source: (source.part, source.size_span, &source.size),
        row: (target.table, target.row),
        source_row: (source.table, source.row),
    });
    let settings =
        pair.settings.iter().filter_map(|&(source, target)| match (&source.recommended, &target.recommended) {
            (Recommended::Size(expected), Recommended::Size(actual)) => Some(Sizes {
                target: (target.part, target.recommended_span, actual),
                source: (source.part, source.recommended_span, expected),
                row: (target.table, target.row),
                source_row: (source.table, source.row),
            }),
            _ => None,
        });
    rows.chain(settings).collect()
}

/// The words by which most cells of the translation that are right write the units, in the order of [`UNITS`].
fn usual_words(pair: &PagePair<'_>, all: &[Sizes<'_>], terms: &Terms) -> [Option<String>; 3] {
    let mut counts: BTreeMap<(Unit, &str), usize> = BTreeMap::new();
    let right = |size: &&Sizes<'_>| (size.source.2.min, size.source.2.max) == (size.target.2.min, size.target.2.max);
    for size in all.iter().filter(right) {
        let Some(cell) = CellText::at(pair.target, size.row, size.target.1) else { continue };
        for (unit, at) in trial::amounts(cell.text, terms).into_iter().filter_map(|amount| amount.unit) {
            *counts.entry((unit, &cell.text[at])).or_default() += 1;
        }
    }
    UNITS.map(|unit| {
        let words = counts.iter().filter(|((other, _), _)| *other == unit);
        words.max_by_key(|&(_, count)| *count).map(|((_, word), _)| (*word).to_owned())
    })
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
