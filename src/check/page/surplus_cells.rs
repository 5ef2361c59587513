//! `surplus-cells`: a row has more cells than the header.

use crate::check::PageCheck;
use crate::diagnostic::{Diagnostic, Level, Meta};
use crate::extract::Page;
use crate::table::OddityKind;

pub(super) struct SurplusCells;

const META: Meta = Meta {
    id: "surplus-cells",
    summary: "a row has more cells than the header",
    why: "The published page does not show what stands in them.",
    bad: "A third cell in a row of a table of two columns: GFM drops it.",
    good: "The pipe escaped, or a third column.",
    level: Level::Warning,
    fix: None,
};

impl PageCheck for SurplusCells {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn detect(&self, page: &Page, found: &mut Vec<Diagnostic>) {
        for table in &page.tables {
            for oddity in table.table.oddities.iter().filter(|oddity| oddity.kind == OddityKind::SurplusCells) {
                found.push(Diagnostic::new(&META, table.part, oddity.span).actual(page.text(table.part, oddity.span)));
            }
        }
    }
}
