//! What languages are called by who speaks them.

use crate::message::NOTICES;

/// The names of the languages of [`NOTICES`], in its order.
const NAMES: [&str; NOTICES.len()] = [
    "العربية",
    "Čeština",
    "Deutsch",
    "English",
    "Español",
    "Français",
    "עברית",
    "Magyar",
    "Italiano",
    "日本語",
    "한국어",
    "Nederlands",
    "Polski",
    "Português (Brasil)",
    "Português (Portugal)",
    "Русский",
    "Svenska",
    "Türkçe",
    "简体中文",
    "繁體中文",
];

/// The locales of pages with the names of their languages in these languages.
pub(super) fn all() -> impl Iterator<Item = (&'static str, &'static str)> {
    NOTICES.iter().copied().zip(NAMES)
}

/// The name of the language of `tag`; the tag itself for another one.
pub(super) fn name(tag: &str) -> &str {
    all().find(|(known, _)| *known == tag).map_or(tag, |(_, name)| name)
}
