//! `altered-id`: the printed id of a row is not its source's.

use crate::check::{PagePair, PairCheck};
use crate::diagnostic::{Diagnostic, Level, Meta, Safety};
use crate::extract::Page;
use crate::locale::Role;
use crate::span::Span;

use super::cell::cells;

pub(super) struct AlteredId;

const META: Meta = Meta {
    id: "altered-id",
    summary: "the printed id of a row is not its source's",
    why: "Scripts find rows by their ids: they miss this one, or take another for it.",
    bad: "`| IVA |` for the row that the source numbers 25: machine translation takes the cell for prose.",
    good: "`| 25 |`",
    level: Level::Error,
    fix: Some(Safety::Safe),
};

impl PairCheck for AlteredId {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn detect(&self, pair: &PagePair<'_>, found: &mut Vec<Diagnostic>) {
        for &(source, target) in &pair.sets {
            let Some(expected) = source.id.filter(|expected| target.id != Some(*expected)) else { continue };
            let emptied = || cells(pair.target, target, |role| role == Role::Id).first().map(|cell| cell.span);
            let Some(cell) = target.id_cell.or_else(emptied) else { continue };
            let written = match pair.target.text(target.part, cell).trim() {
                "" => "–",
                written => written,
            };
            let mut diagnostic = Diagnostic::new(&META, target.part, cell)
                .arg("expected", expected.to_string())
                .arg("actual", written)
                .values(written, expected.to_string());
            // The id of another row may stand here because the rows' values were exchanged.
            if !pair.source.sets.iter().any(|set| set.id.is_some() && set.id == target.id) {
                diagnostic = diagnostic.safe_fix(trimmed(pair.target, target.part, cell), expected.to_string());
            }
            if let Some(cell) = source.id_cell {
                diagnostic = diagnostic.counterpart(source.part, cell);
            }
            found.push(diagnostic);
        }
    }
}

/// A cell without the blanks around its text.
fn trimmed(page: &Page, part: usize, cell: Span) -> Span {
    let text = page.text(part, cell);
    let lead = text.len() - text.trim_start().len();
    Span::new(cell.start as usize + lead, cell.start as usize + lead + text.trim().len())
}
