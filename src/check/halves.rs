//! Side-by-side pages, which carry their own source: each wrapped text is judged against its other half.

use std::collections::HashSet;

use crate::Locale;
use crate::diagnostic::Diagnostic;
use crate::extract::{Page, SIDE_BY_SIDE};
use crate::span::Span;

use super::{PagePair, run_page, run_pair, with_differences, without_inherited};

/// Runs all checks on `page` beside its other halves, which `read` reads by the words of a locale; gives them as a page too.
///
/// The other halves are in the words of the source locale, and what is not wrapped is in those of the translation. So both
/// are asked where they may disagree: a difference counts where it is one in either reading.
#[must_use]
pub fn run_halves(page: &Page, read: impl Fn(&Locale) -> Page) -> (Page, Vec<Diagnostic>) {
    let source = read(&page.docset.source_locale);
    let pair = PagePair::new(&source, page);
    let mut differences = run_pair(&pair);
    differences.retain(|found| concerns_wrapped(page, found));
    if !differences.is_empty() {
        let alike = read(&page.locale);
        let key = |found: &Diagnostic| (found.part, found.span, found.meta.id, found.counterpart);
        let mut same: Vec<_> = run_pair(&PagePair::new(&alike, page)).iter().map(key).collect();
        same.sort_unstable();
        differences.retain(|found| same.binary_search(&key(found)).is_ok());
    }
    for found in &mut differences {
        let writes_markup = |span| page.text(found.part, span).contains("<span");
        found.fix = found.fix.take().filter(|fix| !fix.edits.iter().any(|&(span, _)| writes_markup(span)));
    }
    let mut found = run_page(page);
    if !found.is_empty() {
        let own: HashSet<_> = found.iter().map(place).collect();
        // What stands outside the halves is read twice, and is the page's.
        let mut inherited = run_page(&source);
        inherited.retain(|other| !own.contains(&place(other)));
        without_inherited(&mut found, &inherited);
    }
    found = with_differences(&pair, found, differences);
    (source, found)
}

fn place(found: &Diagnostic) -> (usize, Span, &'static str) {
    (found.part, found.span, found.message_id)
}

/// Whether a difference is one of the two halves: a cell that is its own counterpart holds both.
fn concerns_wrapped(page: &Page, found: &Diagnostic) -> bool {
    let is_itself = found.counterpart == Some((found.part, found.span));
    !is_itself || page.text(found.part, found.span).contains(SIDE_BY_SIDE)
}
