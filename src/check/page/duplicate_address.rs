//! `duplicate-address`: an address or prefix stands twice in one cell or list.
//!
//! Bad: `20.43.129.0/24, 20.43.130.0/24, 20.43.129.0/24`. Good: each once. A prefix that several hosts name in
//! parentheses is no duplicate.

use std::collections::HashMap;

use crate::check::PageCheck;
use crate::diagnostic::{Diagnostic, Level, Meta};
use crate::extract::Page;
use crate::extract::facts::{AddressFact, EndpointSet};
use crate::model::CidrPrefix;
use crate::span::Span;

pub(super) struct DuplicateAddress;

const META: Meta = Meta {
    id: "duplicate-address",
    summary: "an address or prefix stands twice in one cell or list",
    why: "It does no harm, but often another prefix was meant.",
    level: Level::Note,
};

impl PageCheck for DuplicateAddress {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn detect(&self, page: &Page, found: &mut Vec<Diagnostic>) {
        for set in &page.sets {
            let mut seen: HashMap<(u32, CidrPrefix), &AddressFact> = HashMap::with_capacity(set.addresses.len());
            let alone: Vec<&AddressFact> = set.addresses.iter().filter(|address| !address.paired).collect();
            for (index, address) in alone.iter().enumerate() {
                let cell = page.cell_start(set.origin, address.span);
                let Some(first) = seen.get(&(cell, address.prefix)) else {
                    seen.insert((cell, address.prefix), address);
                    continue;
                };
                if first.span == address.span {
                    continue;
                }
                let written = page.text(set.part, address.span);
                let message = format!("{written} is listed twice");
                let mut diagnostic = Diagnostic::new(&META, set.part, address.span, message)
                    .arg("prefix", address.prefix.to_string())
                    .actual(written)
                    .label(set.part, first.span, "first listed here");
                if let Some(before) = alone[..index].last() {
                    diagnostic = removal(diagnostic, page, set, before.span, address.span);
                }
                found.push(diagnostic);
            }
        }
    }
}

/// Adds the fix that takes out `value` with what separates it from the value before it, where nothing else stands
/// between them.
pub(super) fn removal(diagnostic: Diagnostic, page: &Page, set: &EndpointSet, before: Span, value: Span) -> Diagnostic {
    let between = Span { start: before.end, end: value.start };
    let separator = page.text(set.part, between);
    let bare = separator.replace("<br", "").replace("<BR", "");
    let plain =
        between.start < between.end && !bare.chars().any(char::is_alphanumeric) && !separator.contains(['(', '|']);
    let balanced = separator.matches('`').count().is_multiple_of(2);
    let taken = Span { start: before.end, end: value.end };
    if plain && balanced { diagnostic.safe_fix(taken, "") } else { diagnostic }
}
