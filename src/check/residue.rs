//! Whether a text of the source stands beside its translation.

use crate::locale::is_unspaced;

use super::CellPair;

/// Fewest words with a small letter of a source's text that is no name: names stay in the translation.
const FEWEST_WORDS: usize = 2;

/// Whether the translation's cell holds the source's text whole, and about as much text before or after it.
pub(super) fn stands_in(cell: CellPair<'_>) -> bool {
    let (source, target) = (cell.source.2, cell.target.2);
    if target.len() <= source.len() {
        return false;
    }
    let before = target.strip_suffix(source);
    let Some(rest) = before.or_else(|| target.strip_prefix(source)) else { return false };
    // A character of a script without blanks says as much as three or four letters.
    let weight = |c: char| match c {
        c if is_unspaced(c) => 7,
        c if c.is_ascii() => 2,
        _ => 3,
    };
    let letters = |text: &str| text.chars().filter(|c| c.is_alphabetic()).map(weight).sum();
    let (rest, whole): (usize, usize) = (letters(rest), letters(source));
    rest * 2 >= whole && small_words(source) >= FEWEST_WORDS
}

/// Words that start with a small letter: those with a capital may be names.
pub(super) fn small_words(text: &str) -> usize {
    text.split_whitespace().filter(|word| word.starts_with(char::is_lowercase) && !word.contains('.')).count()
}
