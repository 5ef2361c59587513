//! `bilingual-residue`: the source's text stands beside its translation.

use crate::check::residue::stands_in;
use crate::check::{PagePair, PairCheck};
use crate::diagnostic::{Diagnostic, Level, Meta};

use super::prose::worded;

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
