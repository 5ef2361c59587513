//! Cells whose words are translated, and what of them is words.

use std::borrow::Cow;

use crate::check::language::{Other, other_than};
use crate::check::{CellPair, PagePair};
use crate::extract::Page;
use crate::locale::Role;
use crate::span::Span;

/// The cells that hold words: prose, and the values that are told in words. Those that are empty on one side are left out.
pub(super) fn worded<'p>(pair: &PagePair<'p>) -> impl Iterator<Item = CellPair<'p>> {
    let told = |role| matches!(role, Some(Role::Size | Role::Frequency | Role::Recommended));
    pair.cells().filter(move |cell| {
        (cell.is_prose() || told(cell.role)) && !cell.source.2.is_empty() && !cell.target.2.is_empty()
    })
}

/// The cells that say something else than their source's, and that for certain in another language than the page's.
pub(super) fn in_other_language<'a, 'p>(pair: &'a PagePair<'p>) -> &'a [(CellPair<'p>, Other)] {
    pair.others.get_or_init(|| {
        let changed = worded(pair).filter(|cell| cell.source.2 != cell.target.2);
        let other = |cell: &CellPair<'p>| other_than(&pair.target.locale, &without_code(pair.target, cell.target));
        changed.filter_map(|cell| Some((cell, other(&cell)?))).collect()
    })
}

/// The text of a cell without its code spans.
fn without_code<'p>(page: &'p Page, (part, span, text): (usize, Span, &'p str)) -> Cow<'p, str> {
    let written = page.text(part, span);
    if !written.contains('`') {
        return Cow::Borrowed(text);
    }
    Cow::Owned(written.split('`').step_by(2).collect::<Vec<_>>().join(" "))
}
