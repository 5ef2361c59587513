//! The words of `locales/<tag>/tables.toml`, looked up by meaning.

use std::sync::OnceLock;

use super::Locale;
use super::file::{TermFile, read};
use super::words::{Category, FrequencyWord, GeneralWord, Requirement, Role, SizeWord, Unit};

macro_rules! locales {
    ($($tag:literal),* $(,)?) => {
        /// The locales that have words of their own, in the order of their tags; the last is `und`, for all other languages.
        pub const ALL: &[&str] = &[$($tag),*];
        const TEXTS: &[&str] = &[$(include_str!(concat!("../../locales/", $tag, "/tables.toml"))),*];
    };
}

locales!(
    "cs-CZ", "de-DE", "en-US", "es-ES", "fr-FR", "hu-HU", "it-IT", "ja-JP", "ko-KR", "nl-NL", "pl-PL", "pt-BR",
    "pt-PT", "ru-RU", "sv-SE", "tr-TR", "zh-CN", "zh-TW", "und",
);

static FILES: [OnceLock<TermFile>; TEXTS.len()] = [const { OnceLock::new() }; TEXTS.len()];

/// The words by which the tables of one locale are read.
///
/// A word is looked for in the file of the locale or its language, then in English, because words stay untranslated
/// at random. A locale that nobody prepared is read by the words of all languages.
#[derive(Debug, Clone)]
pub struct Terms {
    own: Vec<usize>,
    /// Whether the locale has words of its own.
    prepared: bool,
}

impl Terms {
    /// The words for pages of `locale`.
    #[must_use]
    pub fn of(locale: &Locale) -> Self {
        let mut own: Vec<usize> = Vec::with_capacity(2);
        let english = position("en-US");
        let exact = ALL.iter().position(|tag| *tag == locale.as_str());
        let same_language = ALL.iter().position(|tag| tag.split('-').next() == Some(locale.language()));
        let found = exact.or(same_language);
        own.extend(found);
        if !own.contains(&english) {
            own.push(english);
        }
        Self { own, prepared: found.is_some() }
    }

    /// The words of the source locale.
    #[must_use]
    pub fn source() -> Self {
        Self { own: vec![position("en-US")], prepared: true }
    }

    /// Whether the locale has words of its own.
    #[must_use]
    pub fn is_prepared(&self) -> bool {
        self.prepared
    }

    /// The decimal mark of the locale; `None` where nobody prepared it.
    #[must_use]
    pub fn decimal(&self) -> Option<char> {
        self.own.first().filter(|_| self.prepared).and_then(|&at| file(at).decimal)
    }

    /// The role that a header names: an entry, or a text that starts with one. `text` is folded.
    #[must_use]
    pub fn role(&self, text: &str) -> Option<Role> {
        self.look(|file| {
            file.headers.exact(text, |_| true).or_else(|| file.headers.prefix(text, |_| true).map(|(role, _)| role))
        })
    }

    /// The unit that `text` (folded) starts with, and the length of the word.
    #[must_use]
    pub fn unit(&self, text: &str) -> Option<(Unit, usize)> {
        self.look(|file| file.units.prefix(text, |_| true))
    }

    /// The word of a size cell that `text` (folded) starts with.
    #[must_use]
    pub fn size_word(&self, text: &str) -> Option<(SizeWord, usize)> {
        self.look(|file| file.size.prefix(text, |_| true))
    }

    /// Whether a word of `kind` stands anywhere in `text` (folded).
    #[must_use]
    pub fn has_size_word(&self, text: &str, kind: SizeWord) -> bool {
        self.look(|file| file.size.find(text, |word| word == kind)).is_some()
    }

    /// Whether `text` (folded), which stands right before a size, ends with words that make it an upper or a lower
    /// bound; and the length of those words.
    #[must_use]
    pub fn bound_before(&self, text: &str) -> Option<(SizeWord, usize)> {
        let found = |file: &TermFile| file.size.suffix(text, is_bound);
        let word = self.look(|file| found(file).map(|(word, _)| word))?;
        // Languages may agree on the meaning and not on how many words it takes: `do`, `až do`.
        let files = (0..TEXTS.len()).filter(|at| !self.prepared || self.own.contains(at));
        let lengths = files.filter_map(|at| found(file(at))).filter(|&(other, _)| other == word);
        lengths.map(|(_, length)| length).max().map(|length| (word, length))
    }

    /// Whether `text` (folded), all that stands after a size, makes it an upper or a lower bound.
    #[must_use]
    pub fn bound_after(&self, text: &str) -> Option<SizeWord> {
        self.look(|file| file.size.exact(text, is_bound))
    }

    /// The frequency that `text` (folded) starts with.
    #[must_use]
    pub fn frequency(&self, text: &str) -> Option<FrequencyWord> {
        let alone = |word: FrequencyWord| word.stands_alone();
        self.look(|file| file.frequency.prefix(text, alone).map(|(word, _)| word))
            .or_else(|| self.look(|file| file.frequency.find(text, alone).map(|(_, word)| word)))
    }

    /// Whether a word of `kind` stands anywhere in `text` (folded).
    #[must_use]
    pub fn has_frequency_word(&self, text: &str, kind: FrequencyWord) -> bool {
        self.look(|file| file.frequency.find(text, |word| word == kind)).is_some()
    }

    /// How many times `text` (folded) says: the number before the word for "times", or a word that holds both.
    #[must_use]
    pub fn times(&self, text: &str) -> Option<u32> {
        let own = self.own.iter().map(|&at| file(at));
        own.clone().find_map(|file| file.number_before_times(text)).or_else(|| {
            let many = |number: u8| number > 1;
            let fused = own.clone().find_map(|file| file.multiples.find(text, many));
            let found = fused.or_else(|| own.clone().find_map(|file| file.numerals.find(text, many)));
            found.map(|(_, number)| u32::from(number))
        })
    }

    /// The months that `text` (folded) names and where, in the order of the text; own language and English only.
    #[must_use]
    pub fn months(&self, text: &str) -> Vec<(usize, u8)> {
        self.own.iter().map(|&at| file(at).months.all(text)).find(|found| !found.is_empty()).unwrap_or_default()
    }

    /// Whether a word in `text` (folded) stands before a last month; own language and English only.
    #[must_use]
    pub fn says_until(&self, text: &str) -> bool {
        self.own.iter().any(|&at| file(at).until.find(text, |()| true).is_some())
    }

    /// Whether `text` (folded) is the language's word for and, for or, or for a range.
    #[must_use]
    pub fn connector(&self, text: &str) -> Option<GeneralWord> {
        let joins = |word: GeneralWord| matches!(word, GeneralWord::And | GeneralWord::Or | GeneralWord::Range);
        self.look(|file| file.words.exact(text, joins))
    }

    /// Whether `text` (folded) says yes or no.
    #[must_use]
    pub fn flag(&self, text: &str) -> Option<bool> {
        let says = |word: GeneralWord| matches!(word, GeneralWord::Yes | GeneralWord::No);
        self.look(|file| file.words.exact(text, says)).map(|word| word == GeneralWord::Yes)
    }

    /// The length of the label of a remark that `text` (folded) starts with.
    #[must_use]
    pub fn note_label(&self, text: &str) -> Option<usize> {
        self.look(|file| file.words.prefix(text, |word| word == GeneralWord::Note)).map(|(_, length)| length)
    }

    /// Whether `text` (folded), a word, is or holds the language's word for a port.
    #[must_use]
    pub fn is_port_word(&self, text: &str) -> bool {
        self.look(|file| file.words.find(text, |word| word == GeneralWord::Port)).is_some()
    }

    /// Whether `text` can hold a word for a port, in any case; on the safe side.
    #[must_use]
    pub fn names_port(&self, text: &str) -> bool {
        let own = self.own.iter().any(|&at| file(at).words.occurs(text, |word| word == GeneralWord::Port));
        own || !self.prepared || !text.is_ascii() && self.own.len() == 1
    }

    /// Whether `text` (folded) names a consolidated list.
    #[must_use]
    pub fn is_consolidated(&self, text: &str) -> bool {
        self.look(|file| file.words.find(text, |word| word == GeneralWord::Consolidated)).is_some()
    }

    /// The category that is all of `text` (folded).
    #[must_use]
    pub fn category(&self, text: &str) -> Option<Category> {
        self.look(|file| file.category.exact(text, |_| true))
    }

    /// The requirement that is all of `text` (folded).
    #[must_use]
    pub fn requirement(&self, text: &str) -> Option<Requirement> {
        self.look(|file| file.required.exact(text, |_| true))
    }

    /// The word that the locale lists first for `unit`, folded; English where it lists none.
    #[must_use]
    pub fn unit_word(&self, unit: Unit) -> Option<&'static str> {
        self.own.iter().find_map(|&at| file(at).units.first(unit))
    }

    /// The word that the locale lists first for `category`, folded; `None` where nobody prepared the locale.
    #[must_use]
    pub fn category_word(&self, category: Category) -> Option<&'static str> {
        self.own.first().filter(|_| self.prepared).and_then(|&at| file(at).category.first(category))
    }

    /// The word that the locale lists first for `requirement`, folded; `None` where nobody prepared the locale.
    #[must_use]
    pub fn requirement_word(&self, requirement: Requirement) -> Option<&'static str> {
        self.own.first().filter(|_| self.prepared).and_then(|&at| file(at).required.first(requirement))
    }

    pub(super) fn look<T: PartialEq>(&self, find: impl Fn(&TermFile) -> Option<T>) -> Option<T> {
        if let Some(found) = self.own.iter().find_map(|&at| find(file(at))) {
            return Some(found);
        }
        if self.prepared {
            return None;
        }
        // A word of another language counts only where no two languages give it different meanings.
        let mut others = (0..TEXTS.len()).filter(|at| !self.own.contains(at)).filter_map(|at| find(file(at)));
        let first = others.next()?;
        others.all(|other| other == first).then_some(first)
    }
}

fn is_bound(word: SizeWord) -> bool {
    matches!(word, SizeWord::UpTo | SizeWord::AtLeast)
}

fn position(tag: &str) -> usize {
    ALL.iter().position(|known| *known == tag).unwrap_or_default()
}

fn file(at: usize) -> &'static TermFile {
    FILES[at].get_or_init(|| read(TEXTS[at]).unwrap_or_else(|err| panic!("locales/{}/tables.toml: {err}", ALL[at])))
}
