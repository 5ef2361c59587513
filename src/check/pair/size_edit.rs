//! Changes of a size cell that make it state its source's size: the numbers or the units that differ, no other byte.

use crate::extract::trial::{self, Amount};
use crate::locale::{Terms, Unit};
use crate::model::{Decimal, Size, SizeRange};
use crate::span::Span;

use super::cell::CellText;

/// What to put where in the translation's page.
type Edits = Vec<(Span, String)>;

/// Longest cell in which changes are looked for, in bytes.
const LONGEST: usize = 2000;

/// Puts the right numbers in the place of those that differ, where no unit does.
pub(super) fn numbers(cell: &CellText<'_>, wrong: &SizeRange, right: &SizeRange, terms: &Terms) -> Option<Edits> {
    let same_unit = |(wrong, right): &(Size, Size)| wrong.unit == right.unit;
    let bounds = bounds(wrong, right).filter(|bounds| bounds.iter().all(same_unit))?;
    mended(cell, &bounds, right, terms, |amount, right| {
        if amount.value == right.value {
            return Some(None);
        }
        let number = written(right.value, &cell.text[amount.number.clone()], terms)?;
        Some(Some((amount.number.clone(), number)))
    })
}

/// Puts the right units in the place of those that differ, where no number does: as `usual` gives them, in the order of
/// [`UNITS`], else in the words of the locale.
pub(super) fn units(
    cell: &CellText<'_>,
    wrong: &SizeRange,
    right: &SizeRange,
    terms: &Terms,
    usual: &[Option<String>; 3],
) -> Option<Edits> {
    let bounds = bounds(wrong, right)?;
    mended(cell, &bounds, right, terms, |amount, right| match &amount.unit {
        Some((unit, at)) if *unit != right.unit => {
            let known = UNITS.iter().position(|unit| *unit == right.unit).and_then(|at| usual[at].clone());
            let word = known.or_else(|| listed(right.unit, *unit, &cell.text[at.clone()], terms))?;
            Some(Some((at.clone(), word)))
        }
        _ => Some(None),
    })
}

/// The units, in the order in which the words of a page for them are kept.
pub(super) const UNITS: [Unit; 3] = [Unit::Kilobyte, Unit::Megabyte, Unit::Gigabyte];

/// The bounds of a size, each with the right one: one where they are equal.
fn bounds(wrong: &SizeRange, right: &SizeRange) -> Option<Vec<(Size, Size)>> {
    let both = [(wrong.min, right.min), (wrong.max, right.max)];
    let mut bounds = Vec::with_capacity(2);
    for bound in both {
        match bound {
            (Some(wrong), Some(right)) => bounds.push((wrong, right)),
            (None, None) => {}
            _ => return None,
        }
    }
    bounds.dedup();
    Some(bounds).filter(|bounds| !bounds.is_empty())
}

/// A stretch of the cell's text and what to put there.
type Change = (std::ops::Range<usize>, String);

/// The changes that `change` makes of the amounts of the cell that state `bounds`; only where the cell then states
/// `right`, and no other amounts of it could be meant.
fn mended(
    cell: &CellText<'_>,
    bounds: &[(Size, Size)],
    right: &SizeRange,
    terms: &Terms,
    change: impl Fn(&Amount, Size) -> Option<Option<Change>>,
) -> Option<Edits> {
    if cell.text.len() > LONGEST {
        return None;
    }
    let amounts = trial::amounts(cell.text, terms);
    let meant = |window: &&[Amount]| window.iter().zip(bounds).all(|(amount, (wrong, _))| amount.value == wrong.value);
    let mut found = amounts.windows(bounds.len()).filter(meant).filter_map(|window| {
        let changes = window.iter().zip(bounds).map(|(amount, (_, right))| change(amount, *right));
        let changes: Vec<Change> = changes.collect::<Option<Vec<_>>>()?.into_iter().flatten().collect();
        let mut text = cell.text.to_owned();
        changes.iter().rev().for_each(|(at, new)| text.replace_range(at.clone(), new));
        let read = trial::size(&text, terms);
        let same = (read.min, read.max) == (right.min, right.max);
        if same { changes.iter().map(|(at, new)| cell.edit(at, new)).collect::<Option<Edits>>() } else { None }
    });
    found.next().filter(|edits| !edits.is_empty() && found.next().is_none())
}

/// `value` in the manner of the number that stands there: with its decimal mark, else the locale's.
fn written(value: Decimal, there: &str, terms: &Terms) -> Option<String> {
    let plain = value.to_string();
    let mark = there.chars().find(|c| matches!(c, '.' | ',')).or_else(|| terms.decimal()).unwrap_or('.');
    there.is_ascii().then(|| plain.replace('.', mark.encode_utf8(&mut [0; 4])))
}

/// The locale's word for `right`, if the word `there` for `wrong` is the locale's too: `Mo`, so `Ko`.
fn listed(right: Unit, wrong: Unit, there: &str, terms: &Terms) -> Option<String> {
    if terms.unit_word(wrong)? != there.to_lowercase() {
        return None;
    }
    let word = terms.unit_word(right)?;
    // Symbols of two letters: the first one is a capital, the second as it stands there.
    let (mut letters, mut model) = (word.chars(), there.chars().skip(1));
    let (Some(first), Some(second), None) = (letters.next(), letters.next(), letters.next()) else {
        return Some(super::cell::cased_like(word, there));
    };
    let upper = model.next().is_some_and(char::is_uppercase);
    let second = if upper { second.to_uppercase().collect() } else { second.to_string() };
    Some(first.to_uppercase().chain(second.chars()).collect())
}
