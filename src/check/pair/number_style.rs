//! `number-style`: a size is written with the decimal mark of another language than the other sizes of the page.

use crate::check::{PagePair, PairCheck};
use crate::diagnostic::{Diagnostic, Level, Meta};
use crate::locale::{Role, Terms};
use crate::span::Span;

pub(super) struct NumberStyle;

const META: Meta = Meta {
    id: "number-style",
    summary: "a size has the decimal mark of another language than the other sizes of the page",
    why: "A reader may take the mark for one that groups thousands.",
    bad: "`1.5 GB` on a German page whose other sizes are written like `2,5 GB`.",
    good: "`1,5 GB`.",
    level: Level::Note,
    fix: None,
};

impl PairCheck for NumberStyle {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn detect(&self, pair: &PagePair<'_>, found: &mut Vec<Diagnostic>) {
        let sized = !pair.target.bandwidth.is_empty() || !pair.target.settings.is_empty();
        if !sized || pair.source.locale.language() == pair.target.locale.language() {
            return;
        }
        let Some(own) = Terms::of(&pair.target.locale).decimal() else { return };
        let cells = pair.cells().filter(|cell| matches!(cell.role, Some(Role::Size | Role::Recommended)));
        let mut usual = 0;
        let mut odd = Vec::new();
        for cell in cells {
            for (at, mark) in decimals(cell.target.2) {
                if mark == own {
                    usual += 1;
                } else {
                    odd.push((cell, at));
                }
            }
        }
        if odd.len() >= usual {
            return;
        }
        for (cell, at) in odd {
            let inlines = &pair.target.parts[cell.target.0].inlines;
            let text = inlines.text(cell.inline.1);
            let lead = text.len() - text.trim_start().len() + cell.inline.1.text.range().start;
            let written = &cell.target.2[at.range()];
            let expected = written.replace(['.', ','], &own.to_string());
            found.push(
                Diagnostic::new(
                    &META,
                    cell.target.0,
                    inlines.source(Span::new(lead + at.range().start, lead + at.range().end)),
                )
                .arg("expected", &expected)
                .arg("actual", written)
                .values(written, expected)
                .counterpart(cell.source.0, cell.source.1),
            );
        }
    }
}

/// The numbers of `text` with a mark and one or two digits after it: three would be a group of thousands.
fn decimals(text: &str) -> Vec<(Span, char)> {
    let mut found = Vec::new();
    let mut at = 0;
    for part in text.split(|c: char| !c.is_ascii_digit() && !matches!(c, '.' | ',')) {
        let written = part.trim_end_matches(['.', ',']);
        let marked = written.find(['.', ',']).filter(|&whole| whole > 0);
        if let Some((whole, rest)) = marked.map(|whole| (whole, &written[whole + 1..]))
            && matches!(rest.len(), 1 | 2)
            && rest.bytes().all(|byte| byte.is_ascii_digit())
        {
            found.push((Span::new(at, at + written.len()), char::from(written.as_bytes()[whole])));
        }
        at += part.len();
        at += text[at..].chars().next().map_or(0, char::len_utf8);
    }
    found
}
