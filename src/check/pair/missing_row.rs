//! `missing-row`: a table of the translation lacks a row of its source.

use crate::check::{PagePair, PairCheck};
use crate::diagnostic::{Diagnostic, Level, Meta};

pub(super) struct MissingRow;

const META: Meta = Meta {
    id: "missing-row",
    summary: "a row of the source is missing",
    why: "A firewall set up from the translation blocks what the row names.",
    bad: "The source has 12 rows of values, the translation 11.",
    good: "The rows of the source, in any order.",
    level: Level::Error,
    fix: None,
};

impl PairCheck for MissingRow {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn detect(&self, pair: &PagePair<'_>, found: &mut Vec<Diagnostic>) {
        for lone in &pair.missing_rows {
            let text = shortened(pair.source.text(lone.at.0, lone.at.1));
            found.push(
                Diagnostic::new(&META, lone.near.0, lone.near.1)
                    .id(if lone.alike { "missing-row-alike" } else { META.id })
                    .arg("text", text)
                    .counterpart(lone.at.0, lone.at.1),
            );
        }
    }
}

/// The first line of a text, shortened.
pub(super) fn shortened(text: &str) -> String {
    let line = text.lines().next().unwrap_or_default().trim();
    let short: String = line.chars().take(80).collect();
    if short.len() < line.len() { short + "…" } else { short }
}
