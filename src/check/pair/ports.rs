//! Ports and protocols of a row beside those of its source: the cell that differs, and the one word of it that does.

use std::ops::Range;

use crate::check::{PagePair, SetPair};
use crate::extract::trial;
use crate::locale::{Role, Terms, fold};
use crate::model::Protocol;
use crate::span::Span;

use super::cell::{CellText, cells};

/// Where ports or protocols of a row differ from its source, and how that is mended.
pub(super) struct Differing {
    /// Part and place in the source.
    pub(super) source: (usize, Span),
    /// Part and place in the translation: the cell, or the row where it has no such cell.
    pub(super) target: (usize, Span),
    /// The change of the one word that differs.
    pub(super) fix: Option<(Span, String)>,
}

/// What of a cell is another word than in its source.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Word {
    Number,
    Protocol,
}

/// Most places at which a change is tried.
const MOST_TRIED: usize = 24;

/// Longest cell in which a change is tried, in bytes: a longer one is no list of ports.
const LONGEST: usize = 2000;

/// Finds the cell of `row` that states other ports or protocols than its source.
///
/// A fix is a change of one word after which the cell, read again, states what its source does: where just one such
/// change is possible, and no other cell differs.
pub(super) fn differing(pair: &PagePair<'_>, row: SetPair<'_>, word: Word) -> Differing {
    let wanted = |role| matches!(role, Role::Port | Role::Protocol);
    let (ours, theirs) = (cells(pair.source, row.0, wanted), cells(pair.target, row.1, wanted));
    let terms = [Terms::of(&pair.source.locale), Terms::of(&pair.target.locale)];
    let rows = Differing { source: (row.0.part, row.0.span), target: (row.1.part, row.1.span), fix: None };
    if ours.len() != theirs.len() {
        return rows;
    }
    let other = |(a, b): &(CellText<'_>, CellText<'_>)| {
        a.text.trim() != b.text.trim() && trial::ports(a.text, &terms[0]) != trial::ports(b.text, &terms[1])
    };
    let mut found = ours.into_iter().zip(theirs).filter(other);
    let (Some((source, target)), None) = (found.next(), found.next()) else { return rows };
    if target.span.start == target.span.end {
        return Differing { source: (source.part, source.span), ..rows };
    }
    let fix = match word {
        _ if source.text.len().max(target.text.len()) > LONGEST => None,
        Word::Number => number(&source, &target, &terms),
        Word::Protocol => protocol(&source, &target, &terms),
    };
    Differing { source: (source.part, source.span), target: (target.part, target.span), fix }
}

/// The change of the number that only the translation has into the one that only the source has.
fn number(source: &CellText<'_>, target: &CellText<'_>, terms: &[Terms; 2]) -> Option<(Span, String)> {
    let (ours, theirs) = (numbers(source.text), numbers(target.text));
    if let Some((at, right)) = glued(source.text, &ours, target.text, &theirs) {
        return only(source, target, vec![at], right, terms);
    }
    let (right, wrong) = exchanged(
        ours.iter().map(|at| &source.text[at.clone()]).collect(),
        theirs.iter().map(|at| &target.text[at.clone()]).collect(),
    )?;
    let places = theirs.into_iter().filter(|at| target.text[at.clone()] == *wrong);
    only(source, target, places.collect(), right, terms)
}

/// The number of the translation that is two of the source without what parts them, and the two as the source has them.
fn glued<'s>(
    source: &'s str,
    ours: &[Range<usize>],
    target: &str,
    theirs: &[Range<usize>],
) -> Option<(Range<usize>, &'s str)> {
    let both = |at: &Range<usize>| {
        let two = ours.windows(2).find(|two| {
            let rest = target[at.clone()].strip_prefix(&source[two[0].clone()]);
            rest == Some(&source[two[1].clone()])
        })?;
        Some((at.clone(), &source[two[0].start..two[1].end]))
    };
    theirs.iter().filter(|at| at.len() > 5).find_map(both)
}

/// The change of the protocol that only the translation names, or of its one unknown word, into the source's.
fn protocol(source: &CellText<'_>, target: &CellText<'_>, terms: &[Terms; 2]) -> Option<(Span, String)> {
    let (ours, theirs) = (words(source.text), words(target.text));
    let names = |text: &str, at: &[Range<usize>]| -> Vec<Protocol> {
        at.iter().filter_map(|at| named(&text[at.clone()])).collect()
    };
    let (right, wrong) = match exchanged(names(source.text, &ours), names(target.text, &theirs)) {
        Some((right, wrong)) => (right, Some(wrong)),
        None => (lone(names(source.text, &ours), names(target.text, &theirs))?, None),
    };
    let unknown = |text: &str, at: &Range<usize>, terms: &Terms| {
        let word = &text[at.clone()];
        let folded = fold(word);
        named(word).is_none() && terms.connector(&folded).is_none() && !terms.is_port_word(&folded)
    };
    if wrong.is_none() && ours.iter().any(|at| unknown(source.text, at, &terms[0])) {
        return None;
    }
    let places: Vec<Range<usize>> = match wrong {
        Some(wrong) => theirs.into_iter().filter(|at| named(&target.text[at.clone()]) == Some(wrong)).collect(),
        None => theirs.into_iter().filter(|at| unknown(target.text, at, &terms[1])).collect(),
    };
    if wrong.is_none() && places.len() > 1 {
        return None;
    }
    let written = ours.iter().map(|at| &source.text[at.clone()]).find(|word| named(word) == Some(right))?;
    only(source, target, places, written, terms)
}

/// The change to `new` at the only one of `places` where it makes the cell state what its source does.
fn only(
    source: &CellText<'_>,
    target: &CellText<'_>,
    places: Vec<Range<usize>>,
    new: &str,
    terms: &[Terms; 2],
) -> Option<(Span, String)> {
    if places.len() > MOST_TRIED {
        return None;
    }
    let expected = trial::ports(source.text, &terms[0]);
    let mends = |at: &Range<usize>| trial::ports(&target.with(at, new), &terms[1]) == expected;
    // A word of another language says more than a protocol, and what it says is not known.
    let plain = |at: &Range<usize>| !target.text[at.clone()].contains(|c: char| !c.is_ascii() && c.is_alphabetic());
    let mut mending = places.into_iter().filter(|at| plain(at) && mends(at));
    let at = mending.next().filter(|_| mending.next().is_none())?;
    target.edit(&at, new)
}

/// The one item that only `ours` has and the one that only `theirs` has.
fn exchanged<T: PartialEq + Copy>(ours: Vec<T>, theirs: Vec<T>) -> Option<(T, T)> {
    Some((lone(ours.clone(), theirs.clone())?, lone(theirs, ours)?))
}

/// The one item that `own` has once more than `other`.
fn lone<T: PartialEq + Copy>(mut own: Vec<T>, other: Vec<T>) -> Option<T> {
    for item in other {
        if let Some(at) = own.iter().position(|own| *own == item) {
            own.swap_remove(at);
        }
    }
    if let [one] = own[..] { Some(one) } else { None }
}

fn named(word: &str) -> Option<Protocol> {
    Protocol::named(word).or_else(|| Protocol::application(word))
}

/// Where runs of digits stand.
fn numbers(text: &str) -> Vec<Range<usize>> {
    runs(text, |c| c.is_ascii_digit())
}

/// Where words stand; digits behind their letters are part of them.
fn words(text: &str) -> Vec<Range<usize>> {
    let mut words = runs(text, char::is_alphanumeric);
    words.retain(|at| text[at.clone()].starts_with(char::is_alphabetic));
    words
}

fn runs(text: &str, inside: impl Fn(char) -> bool) -> Vec<Range<usize>> {
    let at = |part: &str| part.as_ptr() as usize - text.as_ptr() as usize;
    let parts = text.split(|c| !inside(c)).filter(|part| !part.is_empty());
    parts.map(|part| at(part)..at(part) + part.len()).collect()
}
