//! `translated-term`: a name that the docset keeps in every language is not in the translated cell.
//!
//! A name stays that name with the ending of a case, a particle, a hyphen or another case of its letters.

use std::borrow::Cow;

use memchr::memmem::Finder;

use crate::check::{PagePair, PairCheck};
use crate::diagnostic::{Diagnostic, Level, Meta};
use crate::locale::{fold, is_unspaced};

use super::prose::worded;

pub(super) struct TranslatedTerm;

const META: Meta = Meta {
    id: "translated-term",
    summary: "a name that is not to be translated is missing from the translated cell",
    why: "Readers look for the name that the product shows, and do not find it.",
    bad: "`Contoso Store` became `Contoso-winkel`, and `do-not-translate` of `tafel.toml` lists it.",
    good: "`Contoso Store`.",
    level: Level::Warning,
    fix: None,
};

impl PairCheck for TranslatedTerm {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn detect(&self, pair: &PagePair<'_>, found: &mut Vec<Diagnostic>) {
        let terms = &pair.target.docset.do_not_translate;
        if terms.is_empty() {
            return;
        }
        // Longest first: a name within a longer one is that one.
        let mut terms: Vec<(&str, Finder<'_>)> = terms.iter().map(|term| (term.as_str(), Finder::new(term))).collect();
        terms.sort_by_key(|(term, _)| std::cmp::Reverse(term.len()));
        for cell in worded(pair)
            .chain(pair.header_cells())
            .filter(|cell| cell.source.2 != cell.target.2 && !cell.target.2.is_empty())
        {
            let mut rest = Cow::Borrowed(cell.source.2);
            let mut here = None;
            for (term, finder) in &terms {
                if finder.find(rest.as_bytes()).is_none() || !take(rest.to_mut(), term) {
                    continue;
                }
                let kept = finder.find(cell.target.2.as_bytes()).is_some()
                    || here.get_or_insert_with(|| plain(cell.target.2)).contains(&plain(term));
                if !kept {
                    found.push(
                        Diagnostic::new(&META, cell.target.0, cell.target.1)
                            .arg("term", *term)
                            .values(cell.target.2, *term)
                            .counterpart(cell.source.0, cell.source.1),
                    );
                }
            }
        }
    }
}

/// Whether `term` stands in `text` as a word, written as listed; takes it out.
fn take(text: &mut String, term: &str) -> bool {
    let is_part = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() && !is_unspaced(c));
    let stands = |&(at, _): &(usize, &str)| {
        !is_part(text[..at].chars().next_back()) && !is_part(text[at + term.len()..].chars().next())
    };
    let places: Vec<usize> = text.match_indices(term).filter(stands).map(|(at, _)| at).collect();
    for &at in places.iter().rev() {
        text.replace_range(at..at + term.len(), " | ");
    }
    !places.is_empty()
}

/// `text` in the form in which names are compared: folded, without blanks and marks.
fn plain(text: &str) -> String {
    fold(text).chars().filter(|c| c.is_alphanumeric()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_found_as_words_and_longest_first() {
        let mut text = "Contoso Store and Contosos".to_owned();
        assert!(take(&mut text, "Contoso Store"));
        assert!(!take(&mut text, "Contoso"), "{text}");
        assert!(plain("Contoso\u{A0}Store’da").contains(&plain("Contoso Store")));
        assert!(plain("Contoso-Store-Dienste").contains(&plain("Contoso Store")));
        assert!(plain("Contoso Store에서").contains(&plain("Contoso Store")));
    }
}
