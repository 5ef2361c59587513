//! `empty-cell`: a cell with words in the source is empty here.

use crate::check::{PagePair, PairCheck};
use crate::diagnostic::{Diagnostic, Level, Meta};

pub(super) struct EmptyCell;

const META: Meta = Meta {
    id: "empty-cell",
    summary: "a cell with words in the source is empty here",
    why: "A reader of the translation does not learn what the row is for.",
    bad: "`| |` where the source says what the hosts are for.",
    good: "The same in the language of the page.",
    level: Level::Warning,
    fix: None,
};

impl PairCheck for EmptyCell {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn detect(&self, pair: &PagePair<'_>, found: &mut Vec<Diagnostic>) {
        for cell in pair.cells().filter(|cell| cell.is_prose() && cell.target.2.is_empty()) {
            if cell.source.2.is_empty() {
                continue;
            }
            let text = super::missing_row::shortened(cell.source.2);
            found.push(
                Diagnostic::new(&META, cell.target.0, cell.target.1)
                    .arg("text", text)
                    .counterpart(cell.source.0, cell.source.1),
            );
        }
    }
}
