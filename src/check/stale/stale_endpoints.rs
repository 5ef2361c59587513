//! `stale-endpoints`: values changed in the source since the commit that the page was translated from.
//!
//! There is no fix: the newest values are not those of the page's own source.

use crate::diagnostic::{Diagnostic, Level, Meta};

use super::changes::Kind;
use super::row::Fact;
use super::{Lacking, Stale, StaleCheck};

pub(super) struct StaleEndpoints;

const META: Meta = Meta {
    id: "stale-endpoints",
    summary: "values changed in the source since the page was translated",
    why: "The page is right by the source it was translated from, and states what no longer holds.",
    bad: "The source has since added `c.contoso.com` to a row, and the translation has the row as it was.",
    good: "A row that has `c.contoso.com` too, by whoever's hand. Edits of prose make nothing stale.",
    level: Level::Warning,
    fix: None,
};

/// Most values that a message names.
const MOST_NAMED: usize = 3;

/// Longest value that a message names, in characters.
const LONGEST: usize = 80;

impl StaleCheck for StaleEndpoints {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn detect(&self, stale: &Stale<'_>, found: &mut Vec<Diagnostic>) {
        for Lacking { change, at } in &stale.lacking {
            let id = match &change.kind {
                Kind::Row(_) if change.went.is_empty() => "stale-endpoints-added",
                Kind::Row(_) if change.came.is_empty() => "stale-endpoints-removed",
                Kind::Row(_) => "stale-endpoints",
                Kind::RowAdded(_) => "stale-endpoints-row-added",
                Kind::RowRemoved(_) => "stale-endpoints-row-removed",
                Kind::TableAdded(_) => "stale-endpoints-table-added",
                Kind::TableRemoved(_) => "stale-endpoints-table-removed",
            };
            let mut diagnostic = Diagnostic::new(&META, at.0, at.1).id(id);
            if stale.is_late {
                diagnostic.level = Level::Error;
            }
            if !change.came.is_empty() {
                diagnostic = diagnostic.arg("came", named(&change.came)).count("added", change.came.len());
            }
            if !change.went.is_empty() {
                diagnostic = diagnostic.arg("went", named(&change.went)).count("removed", change.went.len());
            }
            if let Kind::TableAdded(rows) | Kind::TableRemoved(rows) = &change.kind {
                diagnostic = diagnostic.count("rows", rows.len());
            }
            found.push(diagnostic);
        }
    }
}

/// The first of `facts`, in words of no language.
fn named(facts: &[Fact]) -> String {
    let short = |fact: &Fact| match fact.value.char_indices().nth(LONGEST) {
        Some((at, _)) => format!("{}…", &fact.value[..at]),
        None => fact.value.clone(),
    };
    let mut names: Vec<String> = facts.iter().take(MOST_NAMED).map(short).collect();
    names.extend((facts.len() > MOST_NAMED).then(|| "…".to_owned()));
    names.join(", ")
}
