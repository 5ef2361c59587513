//! `unclosed-construct`: a comment, a code fence or an HTML table has no end.
//!
//! Bad: `<!-- old table` up to the end of the page. Good: `<!-- old table -->`.

use crate::check::PageCheck;
use crate::diagnostic::{Diagnostic, Level, Meta};
use crate::extract::Page;
use crate::extract::facts::Unclosed;
use crate::span::Span;
use crate::table::OddityKind;

/// What a comment starts with.
const COMMENT: &str = "<!--";

pub(super) struct UnclosedConstruct;

const META: Meta = Meta {
    id: "unclosed-construct",
    summary: "a comment, a code fence or an HTML table has no end",
    why: "It swallows what follows, tables included.",
    level: Level::Warning,
};

impl PageCheck for UnclosedConstruct {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn detect(&self, page: &Page, found: &mut Vec<Diagnostic>) {
        let tables = page.tables.iter().flat_map(|table| {
            let open = table.table.oddities.iter().filter(|oddity| oddity.kind == OddityKind::Unclosed);
            open.map(|oddity| Unclosed { part: table.part, span: oddity.span, what: "HTML table" })
        });
        for open in page.unclosed.iter().copied().chain(tables) {
            let message = format!("the {} is not closed", open.what);
            found.push(Diagnostic::new(&META, open.part, marked(page, open), message).arg("construct", open.what));
        }
    }
}

/// The whole mark that opens a comment, without the blanks a block may start with; other constructs as they were found.
fn marked(page: &Page, open: Unclosed) -> Span {
    let Some(rest) = page.parts.get(open.part).and_then(|part| part.file.text.get(open.span.start as usize..)) else {
        return open.span;
    };
    let mark = rest.trim_start_matches([' ', '\t']);
    let start = open.span.start as usize + (rest.len() - mark.len());
    if open.span.start < open.span.end && mark.starts_with(COMMENT) {
        Span::new(start, start + COMMENT.len())
    } else {
        open.span
    }
}
