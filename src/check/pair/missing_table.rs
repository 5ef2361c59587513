//! `missing-table`: the translation lacks a table or list of its source.
//!
//! Bad: the source has a table of hosts under a heading, the translation only the heading.

use crate::check::{PagePair, PairCheck};
use crate::diagnostic::{Diagnostic, Level, Meta};

pub(super) struct MissingTable;

const META: Meta = Meta {
    id: "missing-table",
    summary: "a table or list of the source is missing",
    why: "All values of the table are missing from the translation.",
    level: Level::Error,
};

impl PairCheck for MissingTable {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn detect(&self, pair: &PagePair<'_>, found: &mut Vec<Diagnostic>) {
        for lone in &pair.missing_tables {
            let text = first_line(pair.source.text(lone.at.0, lone.at.1));
            let message = format!("a table or list of the source is missing here: {text}");
            found.push(Diagnostic::new(&META, lone.near.0, lone.near.1, message).arg("text", text).counterpart(
                lone.at.0,
                lone.at.1,
                "missing in the translation",
            ));
        }
    }
}

/// The first line of a text, shortened.
fn first_line(text: &str) -> String {
    let line = text.lines().next().unwrap_or_default().trim();
    let short: String = line.chars().take(80).collect();
    if short.len() < line.len() { short + "…" } else { short }
}
