//! Checks: from the facts of a page to diagnostics.

pub mod page;

use crate::diagnostic::{Diagnostic, Meta};
use crate::extract::Page;

/// A check that needs no other page.
pub trait PageCheck: Sync {
    /// What the check is about.
    fn meta(&self) -> &'static Meta;

    /// Adds what it finds in `page`.
    fn detect(&self, page: &Page, found: &mut Vec<Diagnostic>);
}

/// Runs all single-page checks on `page`; the diagnostics are in the order of the page.
#[must_use]
pub fn run_page(page: &Page) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for check in page::ALL {
        check.detect(page, &mut found);
    }
    found.sort_by_key(|diagnostic| (diagnostic.part, diagnostic.span.start, diagnostic.meta.id));
    found
}
