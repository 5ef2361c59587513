//! `untranslated-cell`: a cell of prose is in the source's language.

use crate::check::language::other_than;
use crate::check::{CellPair, PagePair, PairCheck};
use crate::diagnostic::{Diagnostic, Level, Meta};

use super::bilingual_residue;
use super::prose::{small_words, without_code, worded};

pub(super) struct UntranslatedCell;

const META: Meta = Meta {
    id: "untranslated-cell",
    summary: "a cell is in the language of the source",
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
        for cell in worded(pair) {
            let diagnostic = Diagnostic::new(&META, cell.target.0, cell.target.1)
                .actual(cell.target.2)
                .counterpart(cell.source.0, cell.source.1);
            if cell.source.2 == cell.target.2 {
                if cell.is_prose() && small_words(cell.target.2) >= FEWEST_WORDS {
                    found.push(diagnostic);
                }
            } else if is_in_source_language(pair, cell) && !bilingual_residue::stands_in(cell) {
                found.push(diagnostic.id("untranslated-cell-reworded"));
            }
        }
    }
}

/// Whether the translation's cell is in the source's language, though in other words.
fn is_in_source_language(pair: &PagePair<'_>, cell: CellPair<'_>) -> bool {
    let other = other_than(&pair.target.locale, &without_code(pair.target, cell.target));
    other.is_some_and(|other| other.fits(&pair.source.locale))
}
