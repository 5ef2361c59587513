//! Cells whose words are translated, and what of them is words.

use std::borrow::Cow;

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

/// The text of a cell without its code spans.
pub(super) fn without_code<'p>(page: &'p Page, (part, span, text): (usize, Span, &'p str)) -> Cow<'p, str> {
    let written = page.text(part, span);
    if !written.contains('`') {
        return Cow::Borrowed(text);
    }
    Cow::Owned(written.split('`').step_by(2).collect::<Vec<_>>().join(" "))
}

/// Words that start with a small letter: those with a capital may be names.
pub(super) fn small_words(text: &str) -> usize {
    text.split_whitespace().filter(|word| word.starts_with(char::is_lowercase) && !word.contains('.')).count()
}
