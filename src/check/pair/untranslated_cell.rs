//! `untranslated-cell`: a cell of prose is in the source's language.

use crate::check::residue::{small_words, stands_in};
use crate::check::{CellPair, PagePair, PairCheck};
use crate::diagnostic::{Diagnostic, Level, Meta};

use super::prose::in_other_language;

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
        let diagnostic = |cell: CellPair<'_>| {
            Diagnostic::new(&META, cell.target.0, cell.target.1)
                .actual(cell.target.2)
                .counterpart(cell.source.0, cell.source.1)
        };
        let equal = pair.cells().filter(|cell| cell.source.2 == cell.target.2 && cell.is_prose());
        found.extend(equal.filter(|cell| small_words(cell.target.2) >= FEWEST_WORDS).map(diagnostic));
        for &(cell, other) in in_other_language(pair) {
            if other.fits(&pair.source.locale) && !stands_in(cell) {
                found.push(diagnostic(cell).id("untranslated-cell-reworded"));
            }
        }
    }
}
