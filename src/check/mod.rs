//! Checks: from the facts of a page, or of a translation and its source, to diagnostics.

mod align;
pub mod difference;
pub mod page;
pub mod pair;
mod pairing;

pub use pairing::{Lone, PagePair};

use crate::diagnostic::{Diagnostic, Meta};
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

/// Runs all checks on the translation of `pair`. A contradiction within the page that a difference from the source
/// explains is that difference, and is not reported a second time.
#[must_use]
pub fn run(pair: &PagePair<'_>) -> Vec<Diagnostic> {
    let differences = run_pair(pair);
    let mut found = run_page(pair.target);
    found.retain(|own| {
        own.meta.id != "self-contradiction" || !differences.iter().any(|other| pair.explains(other, own))
    });
    found.extend(differences);
    in_order(found)
}

fn in_order(mut found: Vec<Diagnostic>) -> Vec<Diagnostic> {
    found.sort_by_key(|diagnostic| (diagnostic.part, diagnostic.span.start, diagnostic.meta.id));
    found
}
