//! Sizes of a translation beside those of its source: what the checks for numbers and units share.

use crate::check::PagePair;
use crate::diagnostic::{Diagnostic, Meta};
use crate::extract::Page;
use crate::extract::facts::{Bandwidth, Recommended, Setting};
use crate::model::{Size, SizeRange};
use crate::page::Inline;
use crate::span::Span;

/// What of a size is not its source's.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Differs {
    Number,
    Unit,
}

/// A size, where it stands, and its counterpart.
struct Sizes<'p> {
    target: Place<'p>,
    source: Place<'p>,
}

/// A size and its cell.
#[derive(Clone, Copy)]
struct Place<'p> {
    page: &'p Page,
    part: usize,
    span: Span,
    size: &'p SizeRange,
    /// Table and row.
    row: (usize, usize),
}

impl<'p> Place<'p> {
    fn cell(&self) -> Option<&'p Inline> {
        let row = self.page.tables.get(self.row.0)?.table.rows.get(self.row.1)?;
        row.cells.iter().find(|cell| cell.span == self.span).map(|cell| &cell.inline)
    }

    /// What a reader sees of the cell.
    fn text(&self) -> &'p str {
        self.cell().map(|cell| self.page.parts[self.part].inlines.text(cell)).unwrap_or_default()
    }

    fn digits(&self) -> String {
        self.text().chars().filter(char::is_ascii_digit).collect()
    }
}

/// Reports the sizes of `pair` that differ from their source in `what`.
pub(super) fn report(pair: &PagePair<'_>, meta: &'static Meta, what: Differs, found: &mut Vec<Diagnostic>) {
    for Sizes { target, source } in sizes(pair) {
        if differs(source.size, target.size) != Some(what) {
            continue;
        }
        // The same digits in the same order are grouped in a way that was not understood: `1 200` for `1,200`.
        let there = source.digits();
        if what == Differs::Number && !there.is_empty() && there == target.digits() {
            continue;
        }
        let (expected, actual) = (shown(source.size), shown(target.size));
        let mut diagnostic = Diagnostic::new(meta, target.part, target.span)
            .arg("expected", &expected)
            .arg("actual", &actual)
            .values(actual, expected)
            .counterpart(source.part, source.span);
        if what == Differs::Number
            && let Some((span, text)) = number_edit(target, source.size)
        {
            diagnostic = diagnostic.safe_fix(span, text);
        }
        found.push(diagnostic);
    }
}

fn sizes<'p>(pair: &PagePair<'p>) -> Vec<Sizes<'p>> {
    let bandwidth = |page: &'p Page, row: &'p Bandwidth| Place {
        page,
        part: row.part,
        span: row.size_span,
        size: &row.size,
        row: (row.table, row.row),
    };
    let setting = |page: &'p Page, row: &'p Setting, size: &'p SizeRange| Place {
        page,
        part: row.part,
        span: row.recommended_span,
        size,
        row: (row.table, row.row),
    };
    let rows = pair.bandwidth.iter().map(|&(source, target)| Sizes {
        target: bandwidth(pair.target, target),
        source: bandwidth(pair.source, source),
    });
    let settings =
        pair.settings.iter().filter_map(|&(source, target)| match (&source.recommended, &target.recommended) {
            (Recommended::Size(expected), Recommended::Size(actual)) => Some(Sizes {
                target: setting(pair.target, target, actual),
                source: setting(pair.source, source, expected),
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
fn number_edit(target: Place<'_>, source: &SizeRange) -> Option<(Span, String)> {
    let wrong = [(source.min, target.size.min), (source.max, target.size.max)];
    let mut edits = wrong.into_iter().filter(|&(a, b)| a != b).map(|(a, b)| Some((a?, b?)));
    let (expected, actual) = edits.next()??;
    if edits.any(|other| other.is_none_or(|other| other != (expected, actual))) || expected.unit != actual.unit {
        return None;
    }
    let (right, wrong) = (expected.value.to_string(), actual.value.to_string());
    let cell = target.text();
    let digit = |c: Option<char>| c.is_some_and(|c| c.is_ascii_digit() || matches!(c, '.' | ','));
    let mut places = cell.match_indices(&wrong).filter(|(at, _)| {
        !digit(cell[..*at].chars().next_back()) && !cell[at + wrong.len()..].starts_with(|c: char| c.is_ascii_digit())
    });
    let (at, _) = places.next()?;
    let whole = right.bytes().all(|b| b.is_ascii_digit());
    if places.next().is_some() || !whole {
        return None;
    }
    let start = target.cell()?.text.start as usize + at;
    Some((target.page.parts[target.part].inlines.source(Span::new(start, start + wrong.len())), right))
}
