//! The rules of `tafel.toml`: which level the findings of a check have, on all pages or on some.

use std::collections::BTreeMap;

use globset::{GlobBuilder, GlobSet, GlobSetBuilder};
use serde::Deserialize;
use toml::Spanned;

use crate::diagnostic::Level;
use crate::locale::Locale;

/// Levels of checks on some pages.
#[derive(Debug, Clone)]
pub struct Rules {
    /// The paths they are for, below the folder of `tafel.toml`; `None` for all.
    paths: Option<GlobSet>,
    /// The locales they are for; empty for all.
    locales: Vec<Locale>,
    /// What is said of each check, in the order of the names.
    pub levels: Vec<Rule>,
}

/// What is said of one check.
#[derive(Debug, Clone)]
pub struct Rule {
    /// The name of the check, as written: whether there is such a check is another matter.
    pub check: String,
    /// The level of its findings; `None` for none at all.
    pub level: Option<Level>,
    /// The line of the file that says so.
    pub line: usize,
}

impl Rules {
    /// Whether they are for the page at `path`, in `locale`. A page without a path is on none.
    #[must_use]
    pub fn are_for(&self, path: Option<&str>, locale: &Locale) -> bool {
        let at = self.paths.as_ref().is_none_or(|globs| path.is_some_and(|path| globs.is_match(path)));
        at && (self.locales.is_empty() || self.locales.contains(locale))
    }
}

/// The table `[rules]`.
pub(super) type Levels = BTreeMap<Spanned<String>, WrittenLevel>;

/// A table of `[[overrides]]`.
#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(super) struct Override {
    #[serde(default)]
    paths: Vec<Spanned<String>>,
    #[serde(default)]
    locales: Vec<Spanned<String>>,
    rules: Levels,
}

#[derive(Deserialize, Clone, Copy)]
#[serde(rename_all = "lowercase")]
pub(super) enum WrittenLevel {
    Error,
    Warning,
    Note,
    Off,
}

/// The rules that `text` states: those for all pages, then those for some, of which the last wins.
///
/// # Errors
/// The line and what is wrong with it.
pub(super) fn read(text: &str, rules: Levels, overrides: Vec<Override>) -> Result<Vec<Rules>, String> {
    let line = |at: usize| text[..at.min(text.len())].matches('\n').count() + 1;
    let levels = |rules: Levels| {
        let rule = |(name, level): (Spanned<String>, WrittenLevel)| Rule {
            line: line(name.span().start),
            check: name.into_inner(),
            level: match level {
                WrittenLevel::Error => Some(Level::Error),
                WrittenLevel::Warning => Some(Level::Warning),
                WrittenLevel::Note => Some(Level::Note),
                WrittenLevel::Off => None,
            },
        };
        rules.into_iter().map(rule).collect()
    };
    let mut all = vec![Rules { paths: None, locales: Vec::new(), levels: levels(rules) }];
    for Override { paths, locales, rules } in overrides {
        let mut globs = GlobSetBuilder::new();
        for path in &paths {
            let glob = GlobBuilder::new(path.get_ref()).literal_separator(true).build();
            globs.add(glob.map_err(|err| format!("line {}: {err}", line(path.span().start)))?);
        }
        let globs = globs.build().map_err(|err| err.to_string())?;
        let locale = |tag: &Spanned<String>| {
            let invalid = || format!("line {}: {:?} is no BCP 47 tag", line(tag.span().start), tag.get_ref());
            Locale::parse(tag.get_ref()).ok_or_else(invalid)
        };
        all.push(Rules {
            paths: (!paths.is_empty()).then_some(globs),
            locales: locales.iter().map(locale).collect::<Result<_, _>>()?,
            levels: levels(rules),
        });
    }
    all.retain(|rules| !rules.levels.is_empty());
    Ok(all)
}
