//! `inconsistent-term`: a text that the source repeats is translated in another way than elsewhere on the page.
//!
//! Only whole cells are compared: within a sentence a word may have other endings.

use std::collections::BTreeMap;

use crate::check::language::other_than;
use crate::check::residue::stands_in;
use crate::check::{CellPair, PagePair, PairCheck};
use crate::diagnostic::{Diagnostic, Level, Meta};
use crate::locale::fold;

pub(super) struct InconsistentTerm;

const META: Meta = Meta {
    id: "inconsistent-term",
    summary: "a text that the source repeats is translated in two ways",
    why: "Readers take two names for two things.",
    bad: "The header `Hosts` is `Hosts` over four tables and `Gastheren` over the fifth.",
    good: "`Hosts` over all five.",
    level: Level::Note,
    fix: None,
};

/// Fewest cells of the source with one text for which a usual translation can be told.
const FEWEST_CELLS: usize = 3;

impl PairCheck for InconsistentTerm {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn detect(&self, pair: &PagePair<'_>, found: &mut Vec<Diagnostic>) {
        if pair.source.locale.language() == pair.target.locale.language() {
            return;
        }
        let mut cells: BTreeMap<&str, Vec<CellPair<'_>>> = BTreeMap::new();
        // Values that differ are told as that.
        let prose = pair.cells().filter(CellPair::is_prose).chain(pair.header_cells());
        for cell in prose.filter(|cell| !cell.target.2.is_empty() && cell.source.2.contains(char::is_alphabetic)) {
            cells.entry(cell.source.2).or_default().push(cell);
        }
        for cells in cells.into_values().filter(|cells| cells.len() >= FEWEST_CELLS) {
            if cells.iter().all(|cell| cell.target.2 == cells[0].target.2) {
                continue;
            }
            let Some((usual, outliers)) = outliers(&cells) else { continue };
            // What is untranslated, or in two languages, or in a third one, is told as that.
            let told = |cell: &CellPair<'_>| {
                cell.target.2 == cell.source.2
                    || stands_in(*cell)
                    || other_than(&pair.target.locale, cell.target.2).is_some()
            };
            found.extend(outliers.into_iter().filter(|cell| !told(cell)).map(|cell| {
                Diagnostic::new(&META, cell.target.0, cell.target.1)
                    .arg("usual", usual.target.2)
                    .actual(cell.target.2)
                    .label(usual.target.0, usual.target.1)
                    .counterpart(cell.source.0, cell.source.1)
            }));
        }
    }
}

/// A cell with the translation that more than half of `cells` have, and the cells with one that is half as frequent at
/// most.
fn outliers<'p>(cells: &[CellPair<'p>]) -> Option<(CellPair<'p>, Vec<CellPair<'p>>)> {
    let mut ways: BTreeMap<String, Vec<CellPair<'p>>> = BTreeMap::new();
    for &cell in cells {
        ways.entry(plain(cell.target.2)).or_default().push(cell);
    }
    let usual = ways.values().max_by_key(|way| way.len())?;
    let (most, first) = (usual.len(), usual[0]);
    if most * 2 <= cells.len() || most < 2 {
        return None;
    }
    let rare = ways.into_values().filter(|way| way.len() * 2 <= most).flatten().collect();
    Some((first, rare))
}

/// The letters and digits of a text: marks and blanks may differ.
fn plain(text: &str) -> String {
    fold(text).chars().filter(|c| c.is_alphanumeric()).collect()
}
