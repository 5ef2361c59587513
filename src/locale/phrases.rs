//! Lists of words with a meaning, and how a text is compared with them.

use std::borrow::Cow;
use std::collections::HashMap;

use unicode_normalization::UnicodeNormalization as _;

/// Words that mean a `T`.
#[derive(Debug)]
pub(super) struct Phrases<T> {
    /// Longest first.
    words: Vec<(String, T)>,
    /// The same by word; one word can have several meanings.
    exact: HashMap<String, Vec<T>>,
    /// For each first byte, whether a word starts with it.
    starts: [bool; 256],
}

impl<T: Copy> Phrases<T> {
    pub(super) fn new(words: impl IntoIterator<Item = (String, T)>) -> Self {
        let mut words: Vec<_> = words.into_iter().collect();
        words.sort_by(|(a, _), (b, _)| b.len().cmp(&a.len()).then(a.cmp(b)));
        let mut exact: HashMap<String, Vec<T>> = HashMap::with_capacity(words.len());
        let mut starts = [false; 256];
        for (word, meaning) in &words {
            exact.entry(word.clone()).or_default().push(*meaning);
            if let Some(&first) = word.as_bytes().first() {
                starts[usize::from(first)] = true;
            }
        }
        Self { words, exact, starts }
    }

    /// The meaning of the whole of `text`, which is folded, among those that `wanted` accepts.
    pub(super) fn exact(&self, text: &str, wanted: impl Fn(T) -> bool) -> Option<T> {
        self.exact.get(text)?.iter().copied().find(|&meaning| wanted(meaning))
    }

    /// The meaning of the longest word that `text` starts with, and the length of that word.
    pub(super) fn prefix(&self, text: &str, wanted: impl Fn(T) -> bool) -> Option<(T, usize)> {
        if !self.starts[usize::from(*text.as_bytes().first()?)] {
            return None;
        }
        let starts = |word: &str| text.starts_with(word) && ends_word(text, word.len());
        let found = self.words.iter().find(|&&(ref word, meaning)| starts(word) && wanted(meaning));
        found.map(|(word, meaning)| (*meaning, word.len()))
    }

    /// The meaning of the longest word that `text` ends with, and the length of that word.
    pub(super) fn suffix(&self, text: &str, wanted: impl Fn(T) -> bool) -> Option<(T, usize)> {
        let ends = |word: &str| text.ends_with(word) && starts_word(text, text.len() - word.len());
        let found = self.words.iter().find(|&&(ref word, meaning)| ends(word) && wanted(meaning));
        found.map(|(word, meaning)| (*meaning, word.len()))
    }

    /// Every word in `text`, by place; where two overlap, the longer.
    pub(super) fn all(&self, text: &str) -> Vec<(usize, T)> {
        let mut found: Vec<(usize, usize, T)> = Vec::new();
        for (word, meaning) in &self.words {
            for (at, _) in text.match_indices(word.as_str()) {
                let whole = starts_word(text, at) && ends_word(&text[at..], word.len());
                let free = found.iter().all(|&(start, end, _)| at + word.len() <= start || end <= at);
                if whole && free {
                    found.push((at, at + word.len(), *meaning));
                }
            }
        }
        found.sort_by_key(|&(at, ..)| at);
        found.into_iter().map(|(at, _, meaning)| (at, meaning)).collect()
    }

    /// Whether a word with a meaning that `wanted` accepts stands in `text`, which need not be folded. Words that are
    /// not ASCII may be spelled in ways that only folding shows: then the answer is yes for text that is not ASCII.
    pub(super) fn occurs(&self, text: &str, wanted: impl Fn(T) -> bool) -> bool {
        let ascii = text.is_ascii();
        self.words.iter().filter(|&&(_, meaning)| wanted(meaning)).any(|(word, _)| {
            if word.is_ascii() { contains_ignoring_case(text.as_bytes(), word.as_bytes()) } else { !ascii }
        })
    }

    /// Where the first word with a meaning that `wanted` accepts stands in `text`.
    pub(super) fn find(&self, text: &str, wanted: impl Fn(T) -> bool) -> Option<(usize, T)> {
        self.words.iter().filter(|&&(_, meaning)| wanted(meaning)).find_map(|(word, meaning)| {
            let mut from = 0;
            while let Some(at) = memchr::memmem::find(text.as_bytes().get(from..)?, word.as_bytes()).map(|at| at + from)
            {
                if starts_word(text, at) && ends_word(&text[at..], word.len()) {
                    return Some((at, *meaning));
                }
                from = at + word.chars().next().map_or(1, char::len_utf8);
            }
            None
        })
    }
}

/// Folds `text` to the form in which words are compared: NFKC, lower case, no-break spaces as blanks, no blanks around it.
#[must_use]
pub fn fold(text: &str) -> Cow<'_, str> {
    let text = text.trim();
    if text.is_ascii() {
        if text.bytes().any(|byte| byte.is_ascii_uppercase()) {
            return Cow::Owned(text.to_ascii_lowercase());
        }
        return Cow::Borrowed(text);
    }
    let folded: String = text.nfkc().flat_map(char::to_lowercase).filter(|&c| !is_invisible(c)).collect();
    Cow::Owned(folded.trim().to_owned())
}

/// Characters without a glyph that slip into copied text: zero-width ones, marks of direction, soft hyphens.
#[must_use]
pub(crate) fn is_invisible(c: char) -> bool {
    matches!(c, '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2064}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}')
}

/// Whether `c` belongs to a script written without blanks between words, so that words end anywhere.
#[must_use]
pub(crate) fn is_unspaced(c: char) -> bool {
    matches!(u32::from(c), 0x0E00..=0x0EFF | 0x1780..=0x17FF | 0x1100..=0x11FF | 0x3040..=0x30FF | 0x3130..=0x318F
        | 0x3400..=0x4DBF | 0x4E00..=0x9FFF | 0xAC00..=0xD7AF | 0xF900..=0xFAFF | 0x20000..=0x3134F)
}

fn joins(before: char, after: char) -> bool {
    before.is_alphanumeric()
        && after.is_alphanumeric()
        && !is_unspaced(before)
        && !is_unspaced(after)
        && before.is_ascii_digit() == after.is_ascii_digit()
}

fn contains_ignoring_case(text: &[u8], word: &[u8]) -> bool {
    let Some(&first) = word.first() else { return false };
    let last = text.len().saturating_sub(word.len() - 1);
    memchr::memchr2_iter(first, first.to_ascii_uppercase(), &text[..last.min(text.len())])
        .any(|at| text[at..at + word.len()].eq_ignore_ascii_case(word))
}

fn ends_word(text: &str, at: usize) -> bool {
    let (before, after) = text.split_at(at);
    match (before.chars().next_back(), after.chars().next()) {
        (Some(before), Some(after)) => !joins(before, after),
        _ => true,
    }
}

fn starts_word(text: &str, at: usize) -> bool {
    ends_word(text, at)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_end_where_their_script_ends_them() {
        let words = Phrases::new([("tot".to_owned(), 1), ("총".to_owned(), 2), ("t".to_owned(), 3)]);
        assert_eq!(words.prefix("tot 5", |_| true), Some((1, 3)));
        assert_eq!(words.prefix("totaal", |_| true), None);
        assert_eq!(words.prefix("총계", |_| true), Some((2, 3)));
        assert_eq!(words.find("van 1 tot 5", |_| true), Some((6, 1)));
        assert_eq!(words.find("stot", |_| true), None);
    }

    #[test]
    fn folding_makes_spellings_equal() {
        assert_eq!(fold(" Eén\u{A0}keer "), "eén keer");
        assert_eq!(fold("ＭＢ"), "mb");
        assert_eq!(fold("Mo\u{200B}"), "mo");
    }
}
