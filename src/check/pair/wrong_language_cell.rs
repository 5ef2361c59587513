//! `wrong-language-cell`: a cell is in a language that is neither the page's nor the source's.
//!
//! Short cells, names, code and values are not judged, nor are languages that a cell does not tell apart for certain. A
//! page that is for the most part in another language is one finding.

use crate::check::language::Other;
use crate::check::{CellPair, PagePair, PairCheck};
use crate::diagnostic::{Diagnostic, Level, Meta};

use super::prose::{in_other_language, worded};

pub(super) struct WrongLanguageCell;

const META: Meta = Meta {
    id: "wrong-language-cell",
    summary: "a cell is in a language that is neither the page's nor the source's",
    why: "Text of another translation stands in the page; its readers may not know the language.",
    bad: "A French sentence in a cell of a Dutch page.",
    good: "The sentence in Dutch.",
    level: Level::Warning,
    fix: None,
};

/// Fewest cells in another language that make it the language of the page, where they are most of its cells.
const FEWEST_OF_PAGE: usize = 4;

impl PairCheck for WrongLanguageCell {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn detect(&self, pair: &PagePair<'_>, found: &mut Vec<Diagnostic>) {
        if pair.source.locale.language() == pair.target.locale.language() {
            return;
        }
        let all = in_other_language(pair).iter().copied();
        let mut others: Vec<(CellPair<'_>, Other)> =
            all.filter(|(_, other)| !other.fits(&pair.source.locale)).collect();
        let Some(&(first, most)) = others.first() else { return };
        let same = others.iter().filter(|(_, other)| *other == most).count();
        if same >= FEWEST_OF_PAGE && same * 2 > translated(pair) {
            found.push(diagnostic(first, most).id("wrong-language-cell-page").count("cells", same));
            others.retain(|(_, other)| *other != most);
        }
        found.extend(others.into_iter().map(|(cell, other)| match other {
            Other::Language(_) => diagnostic(cell, other),
            Other::Script(_) => diagnostic(cell, other).id("wrong-language-cell-script"),
        }));
    }
}

/// How many cells say something else than their source's.
fn translated(pair: &PagePair<'_>) -> usize {
    worded(pair).filter(|cell| cell.source.2 != cell.target.2).count()
}

fn diagnostic(cell: CellPair<'_>, other: Other) -> Diagnostic {
    Diagnostic::new(&META, cell.target.0, cell.target.1)
        .arg("language", other.name())
        .actual(cell.target.2)
        .counterpart(cell.source.0, cell.source.1)
}
