//! Which locales have messages, and for what: commands and checks in eighteen, notices and pages in two more.

use std::sync::OnceLock;

use super::catalog::Catalog;

/// The catalogs of one use, made when they are first asked for.
pub(super) struct Shelf {
    /// Their locales, sorted.
    pub(super) tags: &'static [&'static str],
    texts: &'static [&'static [&'static str]],
    made: &'static [OnceLock<Catalog>],
}

impl Shelf {
    /// The catalog of the locale at `at`.
    pub(super) fn catalog(&'static self, at: usize) -> &'static Catalog {
        self.made[at].get_or_init(|| Catalog::new(self, self.tags[at], self.texts[at]))
    }

    /// The texts of the locale `tag`.
    pub(super) fn texts(&self, tag: &str) -> &'static [&'static str] {
        let at = self.tags.iter().position(|known| *known == tag);
        at.map(|at| self.texts[at]).unwrap_or_default()
    }
}

macro_rules! shelf {
    ($(#[doc = $doc:literal])+ $all:ident, $shelf:ident, [$first:literal, $second:literal], $($tag:literal)+) => {
        $(#[doc = $doc])+
        pub const $all: &[&str] = &[$($tag),+];

        pub(super) static $shelf: Shelf = Shelf {
            tags: $all,
            texts: &[$(&[
                include_str!(concat!("../../locales/", $tag, "/", $first)),
                include_str!(concat!("../../locales/", $tag, "/", $second)),
            ]),+],
            made: {
                static MADE: [OnceLock<Catalog>; $all.len()] = [const { OnceLock::new() }; $all.len()];
                &MADE
            },
        };
    };
}

shelf!(
    /// The locales that have messages of commands and checks, sorted.
    ALL, COMMANDS, ["diagnostic.ftl", "cli.ftl"],
    "cs-CZ" "de-DE" "en-US" "es-ES" "fr-FR" "hu-HU" "it-IT" "ja-JP" "ko-KR" "nl-NL" "pl-PL" "pt-BR" "pt-PT" "ru-RU" "sv-SE"
    "tr-TR" "zh-CN" "zh-TW"
);

shelf!(
    /// The locales that notices and pages are written in, sorted.
    NOTICES, READERS, ["notice.ftl", "site.ftl"],
    "ar-SA" "cs-CZ" "de-DE" "en-US" "es-ES" "fr-FR" "he-IL" "hu-HU" "it-IT" "ja-JP" "ko-KR" "nl-NL" "pl-PL" "pt-BR" "pt-PT"
    "ru-RU" "sv-SE" "tr-TR" "zh-CN" "zh-TW"
);
