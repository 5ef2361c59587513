//! Which checks there are, by name.

use crate::diagnostic::{Level, Meta};

use super::{consensus, ignore, page, pair, stale};

/// What a check looks at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Form {
    /// One page.
    Page,
    /// A translation beside its source.
    Pair,
    /// A translation beside its source and what has become of that.
    Stale,
    /// A page in several locales.
    Locales,
}

/// A check, or one of its two forms.
#[derive(Debug, Clone, Copy)]
pub struct Known {
    /// What it looks at.
    pub form: Form,
    /// What it is about.
    pub meta: &'static Meta,
}

/// All checks by id. One with a form for a page and one for a pair stands twice, side by side.
#[must_use]
pub fn all() -> Vec<Known> {
    let pages = page::ALL.iter().map(|check| Known { form: Form::Page, meta: check.meta() });
    let pairs = pair::ALL.iter().map(|check| Known { form: Form::Pair, meta: check.meta() });
    let stale = stale::ALL.iter().map(|check| Known { form: Form::Stale, meta: check.meta() });
    let locales = Known { form: Form::Locales, meta: &consensus::META };
    let last = Known { form: Form::Page, meta: &ignore::UNUSED };
    let mut all: Vec<Known> = pages.chain(pairs).chain(stale).chain([locales, last]).collect();
    all.sort_by_key(|known| (known.meta.id, known.form));
    all
}

/// Pair checks of values that are no errors: what the page states there may still be meant.
const WARNINGS_OF_VALUES: &[&str] = &["frequency-mismatch", "pattern-range-mismatch", "port-logic-flipped"];

/// Whether a difference from the source is one of values, or of the rows and tables that hold them, rather than of words,
/// links and marks. All errors are.
#[must_use]
pub fn is_of_values(difference: &Meta) -> bool {
    difference.level == Level::Error || WARNINGS_OF_VALUES.contains(&difference.id)
}

/// The forms of the check with this id; none where there is no such check.
#[must_use]
pub fn named(id: &str) -> Vec<Known> {
    all().into_iter().filter(|known| known.meta.id == id).collect()
}

/// The ids of all checks, sorted, each once.
#[must_use]
pub fn ids() -> Vec<&'static str> {
    let mut ids: Vec<&str> = all().into_iter().map(|known| known.meta.id).collect();
    ids.dedup();
    ids
}

/// How alike a name and an id are at least for one to be taken for the other, out of 1.
const ALIKE: f64 = 0.85;

/// The ids that someone who wrote `name` may have meant, the likeliest first; three at most.
#[must_use]
pub fn nearest(name: &str) -> Vec<&'static str> {
    // No id is half as long as this, and comparing takes time by the square.
    let name: String = name.chars().take(100).collect();
    let mut near: Vec<(f64, &str)> = ids().into_iter().map(|id| (likeness(id, &name), id)).collect();
    near.retain(|(likeness, _)| *likeness >= ALIKE);
    near.sort_by(|a, b| b.0.total_cmp(&a.0));
    near.into_iter().take(3).map(|(_, id)| id).collect()
}

/// Names with the same words in another order are alike too.
fn likeness(id: &str, name: &str) -> f64 {
    let sorted = |text: &str| {
        let mut words: Vec<&str> = text.split(['-', '_', ' ']).collect();
        words.sort_unstable();
        words.join("-")
    };
    strsim::jaro_winkler(id, name).max(strsim::jaro_winkler(&sorted(id), &sorted(name)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_warnings_of_values_are_pair_checks() {
        for id in WARNINGS_OF_VALUES {
            assert!(
                named(id).iter().any(|known| known.form == Form::Pair && known.meta.level == Level::Warning),
                "{id}"
            );
        }
    }

    #[test]
    fn names_lead_to_the_ids_that_were_meant() {
        for (name, id) in [
            ("mising-host", "missing-host"),
            ("missing_host", "missing-host"),
            ("host-missing", "missing-host"),
            ("lost-wildcards", "lost-wildcard"),
            ("size-missmatch", "size-mismatch"),
        ] {
            assert_eq!(nearest(name).first(), Some(&id), "{name}");
        }
        assert!(nearest("192.0.2.1").is_empty() && nearest("").is_empty() && nearest(&"x".repeat(1 << 20)).is_empty());
    }
}
