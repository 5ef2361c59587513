//! Words of category cells: which one states a value, and by which word a page states another.

use std::collections::BTreeMap;
use std::ops::Range;

use crate::check::{PagePair, SetPair};
use crate::diagnostic::{Diagnostic, Meta};
use crate::extract::Page;
use crate::extract::facts::EndpointSet;
use crate::locale::{Role, Terms, fold};

use super::cell::{CellText, cased_like, cells};

/// A value of a closed list that category cells state.
pub(super) struct Stated<V> {
    /// The value of a row.
    pub(super) of: fn(&EndpointSet) -> Option<V>,
    /// The value that all of a word, folded, means.
    pub(super) read: fn(&Terms, &str) -> Option<V>,
    /// The word of a locale.
    pub(super) word: fn(&Terms, V) -> Option<&'static str>,
    /// The name in messages.
    pub(super) name: fn(V) -> &'static str,
}

/// Reports the rows of `pair` that state another value than their source.
///
/// The fix writes the word by which most other rows of the translation state the right value, else the locale's.
pub(super) fn report<V: Copy + Ord>(
    pair: &PagePair<'_>,
    meta: &'static Meta,
    stated: &Stated<V>,
    found: &mut Vec<Diagnostic>,
) {
    let mut usual: BTreeMap<V, Option<&str>> = BTreeMap::new();
    for &row in &pair.sets {
        let (Some(expected), Some(actual)) = ((stated.of)(row.0), (stated.of)(row.1)) else { continue };
        if expected == actual {
            continue;
        }
        let terms = Terms::of(&pair.target.locale);
        let word_there = stating(pair.source, row.0, stated, &Terms::of(&pair.source.locale));
        let word = stating(pair.target, row.1, stated, &terms);
        let place = |word: &Option<(CellText<'_>, Range<usize>)>, set: &EndpointSet| match word {
            Some((cell, at)) => (cell.part, cell.place(at)),
            None => (set.part, set.span),
        };
        let (there, here) = (place(&word_there, row.0), place(&word, row.1));
        let (expected_name, actual_name) = ((stated.name)(expected), (stated.name)(actual));
        let mut diagnostic = Diagnostic::new(meta, here.0, here.1)
            .arg("expected", expected_name)
            .arg("actual", actual_name)
            .values(actual_name, expected_name)
            .counterpart(there.0, there.1);
        if let Some((cell, at)) = word {
            let usual = *usual.entry(expected).or_insert_with(|| usual_word(pair, stated, expected, &terms));
            let listed = || (stated.word)(&terms, expected).map(|word| cased_like(word, &cell.text[at.clone()]));
            let edit = usual.map(str::to_owned).or_else(listed).and_then(|word| cell.edit(&at, &word));
            if let Some((span, text)) = edit {
                diagnostic = diagnostic.safe_fix(span, text);
            }
        }
        found.push(diagnostic);
    }
}

/// The first word of the category cells of a row that states its value.
fn stating<'p, V: Copy + Ord>(
    page: &'p Page,
    set: &EndpointSet,
    stated: &Stated<V>,
    terms: &Terms,
) -> Option<(CellText<'p>, Range<usize>)> {
    let value = (stated.of)(set)?;
    let cells = cells(page, set, |role| role == Role::Category);
    cells.into_iter().find_map(|cell| {
        let says = |at: &Range<usize>| (stated.read)(terms, &fold(&cell.text[at.clone()])) == Some(value);
        Some((cell, words(cell.text).into_iter().find(says)?))
    })
}

/// The lines of `text`, and what commas and the like part of them: blanks around it apart.
fn words(text: &str) -> Vec<Range<usize>> {
    let lines = text.split('\n');
    let parts = lines.flat_map(|line| {
        let parts = line.split([',', '/', ';', '、', '，']);
        std::iter::once(line).chain(parts.filter(move |part| part.len() < line.len()))
    });
    let at = |part: &str| part.as_ptr() as usize - text.as_ptr() as usize;
    let trimmed = parts.map(str::trim).filter(|part| !part.is_empty());
    trimmed.map(|part| at(part)..at(part) + part.len()).collect()
}

/// The word by which most rows of the translation that are right state `value`; of several, the first.
fn usual_word<'p, V: Copy + Ord>(pair: &PagePair<'p>, stated: &Stated<V>, value: V, terms: &Terms) -> Option<&'p str> {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    let right = |row: &SetPair<'_>| [row.0, row.1].into_iter().all(|set| (stated.of)(set) == Some(value));
    for (_, set) in pair.sets.iter().filter(|row| right(row)) {
        if let Some((cell, at)) = stating(pair.target, set, stated, terms) {
            *counts.entry(&cell.text[at]).or_default() += 1;
        }
    }
    // Where none is ahead, nothing tells which is meant.
    let (word, most) = counts.iter().max_by_key(|&(_, count)| *count)?;
    (counts.values().filter(|count| *count == most).count() == 1).then_some(*word)
}
