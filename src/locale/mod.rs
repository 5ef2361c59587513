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

/// Languages that a folder can be named for: ISO 639-1.
const LANGUAGES: [&str; 184] = [
    "aa", "ab", "ae", "af", "ak", "am", "an", "ar", "as", "av", "ay", "az", "ba", "be", "bg", "bh", "bi", "bm", "bn",
    "bo", "br", "bs", "ca", "ce", "ch", "co", "cr", "cs", "cu", "cv", "cy", "da", "de", "dv", "dz", "ee", "el", "en",
    "eo", "es", "et", "eu", "fa", "ff", "fi", "fj", "fo", "fr", "fy", "ga", "gd", "gl", "gn", "gu", "gv", "ha", "he",
    "hi", "ho", "hr", "ht", "hu", "hy", "hz", "ia", "id", "ie", "ig", "ii", "ik", "io", "is", "it", "iu", "ja", "jv",
    "ka", "kg", "ki", "kj", "kk", "kl", "km", "kn", "ko", "kr", "ks", "ku", "kv", "kw", "ky", "la", "lb", "lg", "li",
    "ln", "lo", "lt", "lu", "lv", "mg", "mh", "mi", "mk", "ml", "mn", "mr", "ms", "mt", "my", "na", "nb", "nd", "ne",
    "ng", "nl", "nn", "no", "nr", "nv", "ny", "oc", "oj", "om", "or", "os", "pa", "pi", "pl", "ps", "pt", "qu", "rm",
    "rn", "ro", "ru", "rw", "sa", "sc", "sd", "se", "sg", "si", "sk", "sl", "sm", "sn", "so", "sq", "sr", "ss", "st",
    "su", "sv", "sw", "ta", "te", "tg", "th", "ti", "tk", "tl", "tn", "to", "tr", "ts", "tt", "tw", "ty", "ug", "uk",
    "ur", "uz", "ve", "vi", "vo", "wa", "wo", "xh", "yi", "yo", "za", "zh", "zu",
];

/// Languages without a code of two letters for which there are documentation pages: ISO 639-3.
const FURTHER_LANGUAGES: [&str; 21] = [
    "arn", "ast", "chr", "ckb", "dsb", "fil", "gsw", "hsb", "kok", "moh", "nso", "prs", "quc", "quz", "sah", "sma",
    "smj", "smn", "sms", "syr", "tzm",
];

/// Scripts that stand in the names of folders: ISO 15924.
const SCRIPTS: [&str; 15] = [
    "Arab", "Beng", "Cans", "Cher", "Cyrl", "Deva", "Ethi", "Guru", "Hans", "Hant", "Hebr", "Latn", "Mong", "Tfng",
    "Tibt",
];

/// Regions: ISO 3166-1, Kosovo, and the areas of UN M.49 that have locales.
const REGIONS: [&str; 253] = [
    "001", "150", "419", "AD", "AE", "AF", "AG", "AI", "AL", "AM", "AO", "AQ", "AR", "AS", "AT", "AU", "AW", "AX",
    "AZ", "BA", "BB", "BD", "BE", "BF", "BG", "BH", "BI", "BJ", "BL", "BM", "BN", "BO", "BQ", "BR", "BS", "BT", "BV",
    "BW", "BY", "BZ", "CA", "CC", "CD", "CF", "CG", "CH", "CI", "CK", "CL", "CM", "CN", "CO", "CR", "CU", "CV", "CW",
    "CX", "CY", "CZ", "DE", "DJ", "DK", "DM", "DO", "DZ", "EC", "EE", "EG", "EH", "ER", "ES", "ET", "FI", "FJ", "FK",
    "FM", "FO", "FR", "GA", "GB", "GD", "GE", "GF", "GG", "GH", "GI", "GL", "GM", "GN", "GP", "GQ", "GR", "GS", "GT",
    "GU", "GW", "GY", "HK", "HM", "HN", "HR", "HT", "HU", "ID", "IE", "IL", "IM", "IN", "IO", "IQ", "IR", "IS", "IT",
    "JE", "JM", "JO", "JP", "KE", "KG", "KH", "KI", "KM", "KN", "KP", "KR", "KW", "KY", "KZ", "LA", "LB", "LC", "LI",
    "LK", "LR", "LS", "LT", "LU", "LV", "LY", "MA", "MC", "MD", "ME", "MF", "MG", "MH", "MK", "ML", "MM", "MN", "MO",
    "MP", "MQ", "MR", "MS", "MT", "MU", "MV", "MW", "MX", "MY", "MZ", "NA", "NC", "NE", "NF", "NG", "NI", "NL", "NO",
    "NP", "NR", "NU", "NZ", "OM", "PA", "PE", "PF", "PG", "PH", "PK", "PL", "PM", "PN", "PR", "PS", "PT", "PW", "PY",
    "QA", "RE", "RO", "RS", "RU", "RW", "SA", "SB", "SC", "SD", "SE", "SG", "SH", "SI", "SJ", "SK", "SL", "SM", "SN",
    "SO", "SR", "SS", "ST", "SV", "SX", "SY", "SZ", "TC", "TD", "TF", "TG", "TH", "TJ", "TK", "TL", "TM", "TN", "TO",
    "TR", "TT", "TV", "TW", "TZ", "UA", "UG", "UM", "US", "UY", "UZ", "VA", "VC", "VE", "VG", "VI", "VN", "VU", "WF",
    "WS", "XK", "YE", "YT", "ZA", "ZM", "ZW",
];

/// Names of folders that are words, although there is such a language and such a region.
const WORDS: [&str; 2] = ["as-IS", "to-DO"];

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

    /// The locale a path names: its last folder that is a language with a region, and maybe a script, that exist.
    ///
    /// A bare language (`en`) is not taken, nor is whatever has the shape of a tag: short folder names are too often
    /// something else (`how-to`, `add-on`).
    #[must_use]
    pub fn from_path(path: &str) -> Option<Self> {
        let folders = path.rsplit_once('/')?.0;
        folders.rsplit('/').find_map(Self::of_folder)
    }

    /// The locale that a folder of this name is for: a language with a region, and maybe a script, that exist.
    #[must_use]
    pub fn of_folder(name: &str) -> Option<Self> {
        Self::parse(name).filter(Self::is_known)
    }

    /// Whether it is a language with a region, and maybe a script, that exist.
    fn is_known(&self) -> bool {
        let parts: Vec<&str> = self.0.split('-').collect();
        let (language, script, region) = match parts[..] {
            [language, region] => (language, None, region),
            [language, script, region] => (language, Some(script), region),
            _ => return false,
        };
        (LANGUAGES.binary_search(&language).is_ok() || FURTHER_LANGUAGES.binary_search(&language).is_ok())
            && script.is_none_or(|script| SCRIPTS.binary_search(&script).is_ok())
            && REGIONS.binary_search(&region).is_ok()
            && !WORDS.contains(&self.as_str())
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
    fn lists_of_codes_are_sorted() {
        for codes in [&LANGUAGES[..], &FURTHER_LANGUAGES, &SCRIPTS, &REGIONS] {
            assert!(codes.is_sorted_by(|a, b| a < b), "{codes:?}");
        }
        for tag in ALL.iter().filter(|tag| **tag != "und") {
            assert!(Locale::parse(tag).unwrap().is_known(), "{tag}");
        }
    }

    #[test]
    fn paths_name_their_locale() {
        for (path, expected) in [
            ("2019-04-11/nl-nl/page.md", Some("nl-NL")),
            ("zh-hant-tw/page.md", Some("zh-Hant-TW")),
            ("es-419/a/page.md", Some("es-419")),
            ("docs/page.md", None),
            ("en-us.md", None),
            ("get-started/app-mgmt/page.md", None),
            ("docs/how-to/p.md", None),
            ("docs/add-on/p.md", None),
            ("nl-nl/how-to/p.md", Some("nl-NL")),
            ("opt-in/to-do/p.md", None),
            ("set-up/is-ok/p.md", None),
            ("tie-in/it-ops/p.md", None),
            ("plug-in/log-on/e-mail/p.md", None),
            ("a/vm-gb/v2-us/x-12/p.md", None),
            ("es-999/p.md", None),
            ("fil-ph/p.md", Some("fil-PH")),
            ("quz-PE/p.md", Some("quz-PE")),
            ("chr-cher-us/p.md", Some("chr-Cher-US")),
            ("ca-es-valencia/p.md", None),
            ("zh-hant/p.md", None),
            ("sr-cyrl-rs/p.md", Some("sr-Cyrl-RS")),
            ("de-de/en-gb/p.md", Some("en-GB")),
        ] {
            assert_eq!(Locale::from_path(path).as_ref().map(Locale::as_str), expected, "{path}");
        }
    }
}
