//! The scripts of a text, and those that a language is written in.

use crate::Locale;

use super::Other;

/// A script, as far as the languages of documentation use it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::check) enum Script {
    /// Also that of names in texts of every other script.
    Latin,
    Cyrillic,
    Greek,
    Arabic,
    Hebrew,
    Devanagari,
    Thai,
    Han,
    /// Hiragana and Katakana.
    Kana,
    Hangul,
}

const ALL: [Script; 10] = [
    Script::Latin,
    Script::Cyrillic,
    Script::Greek,
    Script::Arabic,
    Script::Hebrew,
    Script::Devanagari,
    Script::Thai,
    Script::Han,
    Script::Kana,
    Script::Hangul,
];

/// Characters that only Simplified Chinese has, and those of Traditional Chinese that they stand for.
const SIMPLIFIED: &str = "这们为说时对应设备务络连实现给动进过还发开关问间电话语请让认证书传输组织统级类线结构频";
const TRADITIONAL: &str = "這們為說時對應設備務絡連實現給動進過還發開關問間電話語請讓認證書傳輸組織統級類線結構頻";

impl Script {
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Latin => "Latin",
            Self::Cyrillic => "Cyrillic",
            Self::Greek => "Greek",
            Self::Arabic => "Arabic",
            Self::Hebrew => "Hebrew",
            Self::Devanagari => "Devanagari",
            Self::Thai => "Thai",
            Self::Han => "Han",
            Self::Kana => "Kana",
            Self::Hangul => "Hangul",
        }
    }

    fn of_char(c: char) -> Option<Self> {
        Some(match u32::from(c) {
            0x41..=0x5A | 0x61..=0x7A => Self::Latin,
            0..=0xBF | 0xD7 | 0xF7 => return None,
            0xC0..=0x24F | 0x1E00..=0x1EFF => Self::Latin,
            0x370..=0x3FF => Self::Greek,
            0x400..=0x52F => Self::Cyrillic,
            0x5D0..=0x5EA => Self::Hebrew,
            0x620..=0x64A | 0x671..=0x6D3 => Self::Arabic,
            0x900..=0x963 => Self::Devanagari,
            0xE01..=0xE4E => Self::Thai,
            // The mark of a long vowel is in the block of Katakana; so is the middle dot, which others use too.
            0x3041..=0x3096 | 0x30A1..=0x30FA | 0x30FC => Self::Kana,
            0x3400..=0x4DBF | 0x4E00..=0x9FFF => Self::Han,
            0xAC00..=0xD7AF => Self::Hangul,
            _ => return None,
        })
    }

    /// Fewest letters by which the script of a text is told: a syllable or word says more than a letter.
    fn fewest(self) -> usize {
        if matches!(self, Self::Han | Self::Kana | Self::Hangul) { 4 } else { 8 }
    }
}

/// The scripts that `locale` is written in; `None` where that is not known.
pub(super) fn of(locale: &Locale) -> Option<&'static [Script]> {
    use Script::{Arabic, Cyrillic, Devanagari, Greek, Han, Hangul, Hebrew, Kana, Latin, Thai};
    Some(match locale.language() {
        "ru" | "uk" | "bg" | "be" | "mk" => &[Cyrillic],
        "sr" => &[Cyrillic, Latin],
        "el" => &[Greek],
        "ar" | "fa" | "ur" => &[Arabic],
        "he" => &[Hebrew],
        "hi" | "mr" | "ne" => &[Devanagari],
        "th" => &[Thai],
        "zh" => &[Han],
        "ja" => &[Han, Kana],
        "ko" => &[Hangul],
        "bs" | "ca" | "cs" | "cy" | "da" | "de" | "en" | "es" | "et" | "eu" | "fi" | "fil" | "fr" | "ga" | "gl"
        | "hr" | "hu" | "id" | "is" | "it" | "lb" | "lt" | "lv" | "ms" | "mt" | "nb" | "nl" | "nn" | "no" | "pl"
        | "pt" | "ro" | "sk" | "sl" | "sq" | "sv" | "tr" | "vi" => &[Latin],
        _ => return None,
    })
}

/// How many letters of each script a text has.
pub(super) struct Letters([usize; ALL.len()]);

/// What the scripts of a text tell.
pub(super) enum Verdict {
    /// It is in the language expected, or nobody can tell.
    Own,
    /// It is in Latin letters: its words tell.
    Latin,
    /// It is in something else.
    Other(Other),
}

impl Letters {
    pub(super) fn of(text: &str) -> Self {
        let mut counts = [0; ALL.len()];
        text.chars().filter_map(Script::of_char).for_each(|script| counts[script as usize] += 1);
        Self(counts)
    }

    pub(super) fn total(&self) -> usize {
        self.0.iter().sum()
    }

    fn count(&self, script: Script) -> usize {
        self.0[script as usize]
    }

    /// What the letters of `text`, which these are, tell of a text expected in `own`.
    pub(super) fn judge(&self, own: &Locale, text: &str) -> Verdict {
        let Some(scripts) = of(own) else { return Verdict::Own };
        let expected: usize = scripts.iter().map(|&script| self.count(script)).sum();
        let foreign = ALL.into_iter().filter(|script| *script != Script::Latin && !scripts.contains(script));
        if let Some(most) = foreign.max_by_key(|&script| self.count(script))
            && self.count(most) >= most.fewest()
            // Chinese characters stand among Japanese syllables: those tell.
            && (self.count(most) * 2 >= expected || most == Script::Kana)
        {
            return Verdict::Other(Other::Script(most));
        }
        if let Some(other) = self.chinese(own, text) {
            return Verdict::Other(other);
        }
        // Names stand in Latin letters in every text.
        let latin = self.count(Script::Latin);
        let own_script = if scripts.contains(&Script::Latin) { expected - latin } else { expected };
        if latin > own_script * 8 { Verdict::Latin } else { Verdict::Own }
    }

    /// The form of Chinese that `text` is in, where it is another than `own` is written in.
    fn chinese(&self, own: &Locale, text: &str) -> Option<Other> {
        if self.count(Script::Han) < Script::Han.fewest() || self.count(Script::Kana) > 0 {
            return None;
        }
        let having = |list: &str| text.chars().filter(|&c| !c.is_ascii() && list.contains(c)).count();
        let other =
            |list: &str, lacks: &str, code| (having(list) >= 2 && having(lacks) == 0).then_some(Other::Language(code));
        match own.language() {
            "zh" if is_traditional(own) => other(SIMPLIFIED, TRADITIONAL, "zh-Hans"),
            "zh" => other(TRADITIONAL, SIMPLIFIED, "zh-Hant"),
            "ja" => other(SIMPLIFIED, TRADITIONAL, "zh-Hans"),
            _ => None,
        }
    }
}

fn is_traditional(locale: &Locale) -> bool {
    let has = |part: &str| locale.as_str().split('-').any(|own| own == part);
    !has("Hans") && ["Hant", "TW", "HK", "MO"].into_iter().any(has)
}
