//! Checks: from the facts of a page, or of a translation and its source, to diagnostics.

pub mod consensus;
pub mod difference;
mod halves;
mod headers;
pub mod ignore;
mod known;
mod language;
mod links;
mod marks;
mod numbers;
pub mod page;
pub mod pair;
mod pairing;
mod policy;
mod residue;
pub mod stale;
mod written;

pub use halves::run_halves;
pub use known::{Form, Known, all, ids, is_of_values, named, nearest};
pub(crate) use pairing::{Aligned, Item, align};
pub use pairing::{CellPair, Divided, Exchange, Kind, Lone, Moved, PagePair, SetPair, Shifted};
pub use policy::Policy;

use std::cell::OnceCell;
use std::collections::HashMap;

use crate::diagnostic::{Diagnostic, Level, Meta};
use crate::extract::Page;

/// A check that needs no other page.
pub trait PageCheck: Sync {
    /// What the check is about.
    fn meta(&self) -> &'static Meta;

    /// Adds what it finds in `page`.
    fn detect(&self, page: &Page, found: &mut Vec<Diagnostic>);
}

/// A check of a translation against its source.
pub trait PairCheck: Sync {
    /// What the check is about.
    fn meta(&self) -> &'static Meta;

    /// Adds what it finds in the translation of `pair`.
    fn detect(&self, pair: &PagePair<'_>, found: &mut Vec<Diagnostic>);
}

/// Runs all single-page checks on `page`; the diagnostics are in the order of the page.
#[must_use]
pub fn run_page(page: &Page) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for check in page::ALL {
        check.detect(page, &mut found);
    }
    in_order(found)
}

/// Runs all pair checks on `pair`; the diagnostics are in the order of the translation.
#[must_use]
pub fn run_pair(pair: &PagePair<'_>) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for check in pair::ALL {
        check.detect(pair, &mut found);
    }
    in_order(found)
}

/// Runs all checks on the translation of `pair`.
///
/// A contradiction within the page that a difference from the source explains is that difference, and is not reported a
/// second time. What is wrong with a value on the source page too is the source's.
#[must_use]
pub fn run(pair: &PagePair<'_>) -> Vec<Diagnostic> {
    let of_source = OnceCell::new();
    run_beside(pair, || of_source.get_or_init(|| run_page(pair.source)))
}

/// As [`run`], where `of_source` tells what [`run_page`] finds on the source: many translations have the same.
#[must_use]
pub fn run_beside<'d>(pair: &PagePair<'_>, of_source: impl FnOnce() -> &'d [Diagnostic]) -> Vec<Diagnostic> {
    let mut found = run_page(pair.target);
    if !found.is_empty() {
        without_inherited(&mut found, of_source());
    }
    with_differences(pair, found, run_pair(pair))
}

/// `found` on the translation of `pair` and its `differences` from the source, which may explain what was found.
fn with_differences(pair: &PagePair<'_>, mut found: Vec<Diagnostic>, differences: Vec<Diagnostic>) -> Vec<Diagnostic> {
    found.retain(|own| match own.meta.id {
        // That it is not the source's says more than that it is odd.
        "suspicious-address" | "invalid-port" | "leading-dot-host" => {
            !differences.iter().any(|other| is_about(other, own))
        }
        // Another file than the source's is included: that it is not there says less.
        "unresolved-include" => !differences
            .iter()
            .any(|other| other.meta.id == "include-mismatch" && (other.part, other.span) == (own.part, own.span)),
        _ => !pair.tells(&differences, own),
    });
    found.extend(differences);
    in_order(found)
}

/// Whether `difference` is about the place of `own`, or about a cell that it stands in.
fn is_about(difference: &Diagnostic, own: &Diagnostic) -> bool {
    difference.meta.level == Level::Error && difference.part == own.part && difference.span.contains(own.span)
}

/// Takes out what `source` has too, as often as it has it: the same message about the same values.
fn without_inherited(found: &mut Vec<Diagnostic>, source: &[Diagnostic]) {
    let key = |diagnostic: &Diagnostic| (diagnostic.message_id, diagnostic.args.clone());
    let mut inherited: HashMap<_, usize> = HashMap::new();
    for diagnostic in source.iter().filter(|diagnostic| !diagnostic.args.is_empty()) {
        *inherited.entry(key(diagnostic)).or_default() += 1;
    }
    found.retain(|own| match inherited.get_mut(&key(own)) {
        Some(count) if *count > 0 => {
            *count -= 1;
            false
        }
        _ => true,
    });
}

/// In the order of the page.
pub(crate) fn in_order(mut found: Vec<Diagnostic>) -> Vec<Diagnostic> {
    found.sort_by_key(|diagnostic| (diagnostic.part, diagnostic.span.start, diagnostic.meta.id));
    found
}
