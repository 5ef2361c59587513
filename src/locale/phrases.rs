//! Lists of words with a meaning, and how a text is compared with them.

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap};

use unicode_normalization::UnicodeNormalization as _;

/// Words that mean a `T`.
#[derive(Debug)]
pub(super) struct Phrases<T> {
    /// Longest first.
    words: Vec<(String, T)>,
    /// The same by word; one word can have several meanings.
    exact: HashMap<String, Vec<T>>,
    /// For each first byte, where the words that start with it are in `by_start`.
    starts: [(u32, u32); 256],
    /// Indices into `words`, by first byte, then as there.
    by_start: Vec<u32>,
    /// Each meaning with the word that is listed first for it.
    listed: Vec<(String, T)>,
}

impl<T: Copy + PartialEq> Phrases<T> {
    pub(super) fn new(words: impl IntoIterator<Item = (String, T)>) -> Self {
        let mut words: Vec<_> = words.into_iter().collect();
        let mut listed: Vec<(String, T)> = Vec::new();
        for (word, meaning) in &words {
            if listed.last().is_none_or(|(_, last)| last != meaning) {
                listed.push((word.clone(), *meaning));
            }
        }
        words.sort_by(|(a, _), (b, _)| b.len().cmp(&a.len()).then(a.cmp(b)));
        let mut exact: HashMap<String, Vec<T>> = HashMap::with_capacity(words.len());
        for (word, meaning) in &words {
            exact.entry(word.clone()).or_default().push(*meaning);
        }
        let first = |index: &u32| words[*index as usize].0.as_bytes().first().copied();
        let mut by_start: Vec<u32> = (0..words.len() as u32).filter(|index| first(index).is_some()).collect();
        by_start.sort_by_key(first);
        let mut starts = [(0, 0); 256];
        for (at, index) in by_start.iter().enumerate() {
            let range = &mut starts[usize::from(first(index).unwrap_or_default())];
            *range = (if range.1 == 0 { at as u32 } else { range.0 }, at as u32 + 1);
        }
        Self { words, exact, starts, by_start, listed }
    }

    /// The words that start with `byte`, longest first, and their numbers.
    fn starting_with(&self, byte: u8) -> impl Iterator<Item = (u32, &(String, T))> {
        let (from, to) = self.starts[usize::from(byte)];
        self.by_start[from as usize..to as usize].iter().map(|&index| (index, &self.words[index as usize]))
    }

    /// The places of `text` at which a word can start, and the words that can.
    fn places<'a>(&'a self, text: &'a str) -> impl Iterator<Item = (usize, u32, &'a (String, T))> {
        let possible = |&(_, byte): &(usize, u8)| self.starts[usize::from(byte)].1 > 0;
        text.bytes()
            .enumerate()
            .filter(possible)
            .flat_map(|(at, byte)| self.starting_with(byte).map(move |(number, entry)| (at, number, entry)))
    }

    /// The word that is listed first for `meaning`.
    pub(super) fn first(&self, meaning: T) -> Option<&str> {
        self.listed.iter().find(|&&(_, other)| other == meaning).map(|(word, _)| word.as_str())
    }

    /// The meaning of the whole of `text`, which is folded, among those that `wanted` accepts.
    pub(super) fn exact(&self, text: &str, wanted: impl Fn(T) -> bool) -> Option<T> {
        self.exact.get(text)?.iter().copied().find(|&meaning| wanted(meaning))
    }

    /// The meaning of the longest word that `text` starts with, and the length of that word.
    pub(super) fn prefix(&self, text: &str, wanted: impl Fn(T) -> bool) -> Option<(T, usize)> {
        let starts = |word: &str| text.starts_with(word) && ends_word(text, word.len());
        let mut words = self.starting_with(*text.as_bytes().first()?).map(|(_, entry)| entry);
        let found = words.find(|&&(ref word, meaning)| starts(word) && wanted(meaning));
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
        let mut all: Vec<(u32, usize, usize, T)> = self
            .places(text)
            .filter(|&(at, _, (word, _))| stands_at(text, at, word))
            .map(|(at, number, (word, meaning))| (number, at, at + word.len(), *meaning))
            .collect();
        all.sort_unstable_by_key(|&(number, at, ..)| (number, at));
        let mut found: BTreeMap<usize, (usize, T)> = BTreeMap::new();
        for (_, start, end, meaning) in all {
            if found.range(..end).next_back().is_none_or(|(_, &(before, _))| before <= start) {
                found.insert(start, (end, meaning));
            }
        }
        found.into_iter().map(|(at, (_, meaning))| (at, meaning)).collect()
    }

    /// Whether a word with a meaning that `wanted` accepts stands in `text`, which need not be folded. Words that are
    /// not ASCII may be spelled in ways that only folding shows: then the answer is yes for text that is not ASCII.
    pub(super) fn occurs(&self, text: &str, wanted: impl Fn(T) -> bool) -> bool {
        let ascii = text.is_ascii();
        self.words.iter().filter(|&&(_, meaning)| wanted(meaning)).any(|(word, _)| {
            if word.is_ascii() { contains_ignoring_case(text.as_bytes(), word.as_bytes()) } else { !ascii }
        })
    }

    /// Where the first word with a meaning that `wanted` accepts stands in `text`; of several there, the longest.
    pub(super) fn find(&self, text: &str, wanted: impl Fn(T) -> bool) -> Option<(usize, T)> {
        self.places(text)
            .find(|&(at, _, &(ref word, meaning))| wanted(meaning) && stands_at(text, at, word))
            .map(|(at, _, &(_, meaning))| (at, meaning))
    }
}

/// Whether `word` stands at `at` and is no part of a longer one.
fn stands_at(text: &str, at: usize, word: &str) -> bool {
    text.as_bytes()[at..].starts_with(word.as_bytes()) && starts_word(text, at) && ends_word(text, at + word.len())
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
    use proptest::prelude::*;

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
    fn the_first_word_is_found_and_of_several_the_longest() {
        let words = ["weekly", "on demand", "on", "demand", "kly"].map(str::to_owned).into_iter().zip(1..);
        let words = Phrases::new(words);
        let find = |text: &str| words.find(text, |_| true);
        assert_eq!(find("runs weekly, later on demand"), Some((5, 1)));
        assert_eq!(find("later on demand, weekly"), Some((6, 2)));
        assert_eq!(words.find("later on demand, weekly", |meaning| meaning != 2), Some((6, 3)));
        assert_eq!((find("biweekly upon"), find("")), (None, None));
        let frequency = crate::locale::Terms::source().frequency("runs weekly, later on demand");
        assert_eq!(frequency, Some(crate::locale::FrequencyWord::Weekly));
        assert_eq!(words.all("on on demand, weekly, demand"), [(0, 3), (3, 2), (14, 1), (22, 4)]);
        assert_eq!(Phrases::new([("ха".to_owned(), 1), ("хаха".to_owned(), 2)]).all("хаха ха"), [(0, 2), (9, 1)]);
    }

    proptest! {
        #[test]
        fn words_are_found_as_by_trying_each(
            words in prop::collection::vec("[abх총 ]{1,3}", 0..6), text in "[abх총 ]{0,12}",
        ) {
            let phrases = Phrases::new(words.iter().cloned().zip(0..));
            let ends = |at: usize| ends_word(&text, at);
            let first = (0..text.len()).filter(|&at| text.is_char_boundary(at)).find_map(|at| {
                let here = words.iter().filter(|word| text[at..].starts_with(*word) && ends(at) && ends(at + word.len()));
                here.map(String::len).max().map(|length| (at, length))
            });
            let found = phrases.find(&text, |_| true).map(|(at, number)| (at, words[number].len()));
            prop_assert_eq!(found, first);
        }
    }

    #[test]
    fn folding_makes_spellings_equal() {
        assert_eq!(fold(" Eén\u{A0}keer "), "eén keer");
        assert_eq!(fold("ＭＢ"), "mb");
        assert_eq!(fold("Mo\u{200B}"), "mo");
    }
}
