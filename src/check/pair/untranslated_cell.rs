//! `untranslated-cell`: a cell of prose says what its source says, in the source's words.

use crate::check::{PagePair, PairCheck};
use crate::diagnostic::{Diagnostic, Level, Meta};

pub(super) struct UntranslatedCell;

const META: Meta = Meta {
    id: "untranslated-cell",
    summary: "a cell is in the words of the source",
    why: "Part of the page is in a language that its readers may not know.",
    bad: "`Installation of the client on devices` on a Dutch page.",
    good: "The cell in the language of the page. Short cells are left alone: names of products and words that two languages share are written alike.",
    level: Level::Note,
    fix: None,
};

/// Fewest words of a cell that is no name.
const FEWEST_WORDS: usize = 4;

impl PairCheck for UntranslatedCell {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn detect(&self, pair: &PagePair<'_>, found: &mut Vec<Diagnostic>) {
        if pair.source.locale.language() == pair.target.locale.language() {
            return;
        }
        for cell in pair.cells().filter(|cell| cell.is_prose() && cell.source.2 == cell.target.2) {
            if words(cell.target.2) < FEWEST_WORDS {
                continue;
            }
            found.push(
                Diagnostic::new(&META, cell.target.0, cell.target.1)
                    .actual(cell.target.2)
                    .counterpart(cell.source.0, cell.source.1),
            );
        }
    }
}

/// Words that start with a small letter: those with a capital may be names.
fn words(text: &str) -> usize {
    text.split_whitespace().filter(|word| word.starts_with(char::is_lowercase) && !word.contains('.')).count()
}
