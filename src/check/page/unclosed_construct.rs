//! `unclosed-construct`: a comment, a code fence, an HTML table or side-by-side markup has no end.

use crate::check::PageCheck;
use crate::diagnostic::{Diagnostic, Level, Meta};
use crate::extract::Page;
use crate::extract::facts::Unclosed;
use crate::table::OddityKind;

pub(super) struct UnclosedConstruct;

const META: Meta = Meta {
    id: "unclosed-construct",
    summary: "a comment, a code fence, an HTML table or side-by-side markup has no end",
    why: "It swallows what follows, tables included.",
    bad: "`<!-- old table` up to the end of the page.",
    good: "`<!-- old table -->`",
    level: Level::Warning,
    fix: None,
};

impl PageCheck for UnclosedConstruct {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn detect(&self, page: &Page, found: &mut Vec<Diagnostic>) {
        let tables = page.tables.iter().flat_map(|table| {
            let open = table.table.oddities.iter().filter(|oddity| oddity.kind == OddityKind::Unclosed);
            open.map(|oddity| Unclosed { part: table.part, span: oddity.span, what: "html-table" })
        });
        for open in page.unclosed.iter().copied().chain(tables) {
            found.push(Diagnostic::new(&META, open.part, open.span).arg("construct", open.what));
        }
    }
}
