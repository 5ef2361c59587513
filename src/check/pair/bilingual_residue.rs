//! `bilingual-residue`: the source's text stands beside its translation.

use crate::check::{CellPair, PagePair, PairCheck};
use crate::diagnostic::{Diagnostic, Level, Meta};

use super::prose::{small_words, worded};

pub(super) struct BilingualResidue;

const META: Meta = Meta {
    id: "bilingual-residue",
    summary: "the source's text stands beside its translation",
    why: "Readers find each text twice, once in a language that they may not know.",
    bad: "`Updates of the apps Updates van de apps`, which is left of a page of two languages.",
    good: "`Updates van de apps`.",
    level: Level::Warning,
    fix: None,
};

/// Fewest words with a small letter of a source's text that is no name: names stay in the translation.
const FEWEST_WORDS: usize = 2;

impl PairCheck for BilingualResidue {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn detect(&self, pair: &PagePair<'_>, found: &mut Vec<Diagnostic>) {
        if pair.source.locale.language() == pair.target.locale.language() {
            return;
        }
        for cell in worded(pair).filter(|&cell| stands_in(cell)) {
            found.push(
                Diagnostic::new(&META, cell.target.0, cell.target.1)
                    .actual(cell.target.2)
                    .counterpart(cell.source.0, cell.source.1),
            );
        }
    }
}

/// Whether the translation's cell holds the source's text whole, and about as much text before or after it.
pub(super) fn stands_in(cell: CellPair<'_>) -> bool {
    let (source, target) = (cell.source.2, cell.target.2);
    if target.len() <= source.len() {
        return false;
    }
    let before = target.strip_suffix(source);
    let Some(rest) = before.or_else(|| target.strip_prefix(source)) else { return false };
    // In scripts without blanks a text is shorter by half.
    let letters =
        |text: &str| text.chars().filter(|c| c.is_alphabetic()).map(|c| if c.is_ascii() { 2 } else { 3 }).sum();
    let (rest, whole): (usize, usize) = (letters(rest), letters(source));
    rest * 2 >= whole && small_words(source) >= FEWEST_WORDS
}
