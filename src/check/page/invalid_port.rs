//! `invalid-port`: a number of a port cell is no port, or a range descends.
//!
//! Only cells that hold nothing but ports and protocols tell: in a sentence, a number may count anything. `0-65535` means
//! every port.

use crate::check::PageCheck;
use crate::diagnostic::{Diagnostic, Level, Meta};
use crate::extract::Page;
use crate::extract::facts::TableKind;
use crate::extract::trial;
use crate::locale::{Role, Terms};
use crate::span::Span;

pub(super) struct InvalidPort;

const META: Meta = Meta {
    id: "invalid-port",
    summary: "a number of a port cell is no port, or a range descends",
    why: "A firewall refuses the rule, or whoever reads the page takes another port for it.",
    bad: "`TCP: 65536` or `50059-50000` in a port cell.",
    good: "`TCP: 443` and `50000-50059`.",
    level: Level::Warning,
    fix: None,
};

impl PageCheck for InvalidPort {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn detect(&self, page: &Page, found: &mut Vec<Diagnostic>) {
        let terms = Terms::of(&page.locale);
        let holds_ports = |kind| matches!(kind, TableKind::Endpoints | TableKind::Storage);
        for fact in page.tables.iter().filter(|fact| holds_ports(fact.kind)) {
            let inlines = &page.parts[fact.part].inlines;
            let columns = fact.roles.iter().enumerate().filter(|(_, role)| **role == Some(Role::Port));
            for (column, _) in columns {
                for cell in fact.table.rows.iter().filter_map(|row| row.cells.get(column)) {
                    let text = inlines.text(&cell.inline);
                    if !text.bytes().any(|b| b.is_ascii_digit()) {
                        continue;
                    }
                    for wrong in trial::invalid_ports(text, &terms) {
                        let start = cell.inline.text.start;
                        let at = Span { start: start + wrong.start as u32, end: start + wrong.end as u32 };
                        found.push(Diagnostic::new(&META, fact.part, inlines.source(at)).arg("text", &text[wrong]));
                    }
                }
            }
        }
    }
}
