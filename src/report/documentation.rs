//! What there is to know of a check, for people.

use crate::check::{Form, Known};
use crate::diagnostic::{Meta, Safety};

/// The documentation of one form of a check, a paragraph each, in Markdown that reads as text.
#[must_use]
pub fn paragraphs(known: Known) -> Vec<String> {
    let Meta { id, why, bad, good, .. } = known.meta;
    vec![
        format!("{} {}", looks_at(known.form), mends(known.meta)),
        format!("Why: {why}"),
        format!("Bad: {bad}"),
        format!("Good: {good}"),
        format!("To ignore it, write `<!-- tafel-ignore {id}: the reason -->` before the block or into the cell."),
    ]
}

fn looks_at(form: Form) -> &'static str {
    match form {
        Form::Page => "Looks at one page, a source page or a translation.",
        Form::Pair => "Compares a translation with its source.",
        Form::Stale => "Compares a translation with its source and with the newest source.",
        Form::Locales => "Compares a page in several locales.",
    }
}

fn mends(meta: &Meta) -> &'static str {
    match meta.fix {
        Some(Safety::Safe) => "Where the fix is certain, `tafel check --fix` applies it.",
        Some(Safety::Unsafe) => "`tafel check --unsafe-fixes` applies a fix that wants a look.",
        None => "It has no fix.",
    }
}
