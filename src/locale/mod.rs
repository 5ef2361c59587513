//! Locales: tags in BCP 47 case, and the words by which each language's tables are read.

mod counted;
mod file;
mod phrases;
mod terms;
mod words;

pub use phrases::fold;
pub(crate) use phrases::{is_invisible, is_unspaced};
pub use terms::{ALL, Terms};
pub use words::{Category, FrequencyWord, GeneralWord, Requirement, Role, SizeWord, Unit};

use std::fmt;

/// A BCP 47 tag in its customary case: `nl-NL`, `zh-Hant-TW`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Locale(String);

impl Locale {
    /// Reads a tag such as `nl-nl` or `sr-latn-rs`: a language, then a script, a region or both, or neither.
    ///
    /// Returns `None` where `tag` has another shape.
    ///
    /// ```
    /// # use tafel::Locale;
    /// assert_eq!(Locale::parse("sr-latn-rs").unwrap().as_str(), "sr-Latn-RS");
    /// assert!(Locale::parse("network").is_none());
    /// ```
    #[must_use]
    pub fn parse(tag: &str) -> Option<Self> {
        let mut parts = tag.split('-');
        let language = parts.next().filter(|part| matches!(part.len(), 2 | 3) && is_alphabetic(part))?;
        let mut out = language.to_ascii_lowercase();
        let mut rest = parts.peekable();
        if let Some(script) = rest.next_if(|part| part.len() == 4 && is_alphabetic(part)) {
            out.push('-');
            out.push_str(&script[..1].to_ascii_uppercase());
            out.push_str(&script[1..].to_ascii_lowercase());
        }
        if let Some(region) = rest.next_if(|part| is_region(part)) {
            out.push('-');
            out.push_str(&region.to_ascii_uppercase());
        }
        rest.next().is_none().then_some(Self(out))
    }

    /// The locale a path names: its last folder that is a language with a script or region.
    ///
    /// A bare language (`en`) is not taken: short folder names are too often something else.
    #[must_use]
    pub fn from_path(path: &str) -> Option<Self> {
        let folders = path.rsplit_once('/')?.0;
        folders
            .rsplit('/')
            .filter(|folder| folder.rsplit_once('-').is_some_and(|(_, last)| is_region(last)))
            .find_map(Self::parse)
    }

    /// The tag, for example `nl-NL`.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The language alone, for example `nl`.
    #[must_use]
    pub fn language(&self) -> &str {
        self.0.split('-').next().unwrap_or_default()
    }

    /// The locale of pages that say nothing else: `en-US`.
    #[must_use]
    pub fn source() -> Self {
        Self("en-US".to_owned())
    }
}

impl fmt::Display for Locale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

fn is_alphabetic(part: &str) -> bool {
    part.bytes().all(|byte| byte.is_ascii_alphabetic())
}

fn is_region(part: &str) -> bool {
    (part.len() == 2 && is_alphabetic(part)) || (part.len() == 3 && part.bytes().all(|byte| byte.is_ascii_digit()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_name_their_locale() {
        for (path, expected) in [
            ("2019-04-11/nl-nl/page.md", Some("nl-NL")),
            ("zh-hant-tw/page.md", Some("zh-Hant-TW")),
            ("es-419/a/page.md", Some("es-419")),
            ("docs/page.md", None),
            ("en-us.md", None),
            ("get-started/app-mgmt/page.md", None),
        ] {
            assert_eq!(Locale::from_path(path).as_ref().map(Locale::as_str), expected, "{path}");
        }
    }
}
