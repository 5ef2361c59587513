//! A first `tafel.toml` for pages that have none, guessed from the folders that they stand in.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use crate::locale::Locale;
use crate::release::DataVersion;

use super::walk::{Input, slashed};

/// With more patterns than this, folders that are neither a release nor a locale get a placeholder too.
const MOST_PATTERNS: usize = 8;

/// What the folders of pages say of a docset.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Guess {
    /// What the folder is called; `None` for the root of a file system.
    pub name: Option<String>,
    /// The source locale: `en-US` where it is one of the locales or there is none, else the locale with most pages.
    pub source_locale: Locale,
    /// The patterns that all pages match, in sorted order, each with the number of its pages.
    pub patterns: Vec<(String, usize)>,
    /// The locales that folders are named for.
    pub locales: BTreeSet<Locale>,
    /// The releases that folders are named for.
    pub releases: BTreeSet<String>,
}

impl Guess {
    /// What the folders of `pages`, found below `root`, say.
    #[must_use]
    pub fn of(root: &Path, pages: &[Input]) -> Self {
        let real = root.canonicalize().unwrap_or_else(|_| root.to_owned());
        let mut counts: BTreeMap<Locale, usize> = BTreeMap::new();
        let mut paths = Vec::new();
        let mut releases = BTreeSet::new();
        for page in pages {
            let Input::File { path, shown, .. } = page else { continue };
            if let Some(locale) = Locale::from_path(shown) {
                *counts.entry(locale).or_default() += 1;
            }
            // Patterns are matched with where a symbolic link leads; one that leads out of the folder needs none.
            let inside = path.canonicalize().ok();
            let inside = inside.as_deref().and_then(|path| path.strip_prefix(&real).ok()).map(slashed);
            if let Some(inside) = inside {
                releases.extend(folders(&inside).find(|folder| is_release(folder)).map(str::to_owned));
                paths.push(inside);
            }
        }
        let mut patterns = counted(paths.iter().map(|path| pattern(path, false)));
        if patterns.len() > MOST_PATTERNS {
            patterns = counted(paths.iter().map(|path| pattern(path, true)));
        }
        // Of several locales with most pages, the first.
        let most = counts.iter().rev().max_by_key(|(_, count)| **count).map(|(locale, _)| locale.clone());
        let source = Locale::source();
        let source_locale = if counts.contains_key(&source) { source } else { most.unwrap_or(source) };
        Self {
            name: real.file_name().map(|name| name.to_string_lossy().into_owned()),
            source_locale,
            patterns: patterns.into_iter().collect(),
            locales: counts.into_keys().collect(),
            releases,
        }
    }

    /// The text of a `tafel.toml` that says it, with every other key in a comment.
    #[must_use]
    pub fn text(&self) -> String {
        let mut lines = vec![
            "# What these pages are called, and where they are. A line that begins with # and no blank is a key that is not set."
                .to_owned(),
            String::new(),
            "# Name of the dataset in documents.".to_owned(),
            match &self.name {
                Some(name) => format!("name = {}", quoted(name)),
                None => "#name = \"endpoints\"".to_owned(),
            },
            "# Locale of the pages that the others were translated from, and of pages in no folder of a locale.".to_owned(),
            format!("source-locale = {}", quoted(self.source_locale.as_str())),
            "# Which files are pages: {release} and {locale} stand for one folder each, {page} for the name of the file.".to_owned(),
            "# Other names in braces stand for one folder too. Take out what is no page.".to_owned(),
            "pages = [".to_owned(),
        ];
        let width = self.patterns.iter().map(|(pattern, _)| quoted(pattern).chars().count()).max().unwrap_or_default();
        for (pattern, count) in &self.patterns {
            let pattern = quoted(pattern) + ",";
            let count = if *count == 1 { "1 page".to_owned() } else { format!("{count} pages") };
            lines.push(format!("    {pattern:width$}  # {count}", width = width + 1));
        }
        lines.push("]".to_owned());
        lines.join("\n") + "\n" + OTHER_KEYS
    }
}

/// The keys that are not guessed, as they could be written.
const OTHER_KEYS: &str = r##"
# Which instance of the service the pages describe.
#instance = "Worldwide"
# The address of the folder that `tafel build` writes, once it is published: feeds and pages link to it.
#base-url = "https://example.com/lists/"
# Names that stand in every language as in the source; a translation without one is a finding.
#do-not-translate = ["Microsoft Intune"]
# Known findings, which do not fail `tafel check`: written by `tafel check --write-baseline known.json`.
#baseline = "known.json"
# A clone of the repository that ms.sourcegitcommit of translated pages names commits of.
#source-repository = "../docs.git"
# Past how many days behind its source a value that is stale is an error, and no warning.
#stale-error-days = 180

# What `tafel build` does not publish unasked: shorter prefixes, and lists that lost more of what they had.
#[guard-rails]
#shortest-ipv4-prefix = 8
#shortest-ipv6-prefix = 19
#most-lost-percent = 30

# A page whose states in a git repository are the releases, instead of folders.
#[git]
#repository = "../docs.git"
#pages = ["articles/endpoints.md"]
#translations = { nl-NL = "../docs.nl-nl.git" }

# Levels of checks, by their names (`tafel explain` lists them): error, warning, note or off.
#[rules]
#duplicate-host = "off"

# The same on some pages only, by their paths below this folder and by locale.
#[[overrides]]
#paths = ["archive/**"]
#locales = ["nl-NL"]
#rules = { untranslated-cell = "warning" }
"##;

fn counted(patterns: impl Iterator<Item = String>) -> BTreeMap<String, usize> {
    let mut counts = BTreeMap::new();
    patterns.for_each(|pattern| *counts.entry(pattern).or_default() += 1);
    counts
}

/// The folders of a path.
fn folders(path: &str) -> impl Iterator<Item = &str> {
    path.rsplit_once('/').into_iter().flat_map(|(folders, _)| folders.split('/'))
}

/// Whether a folder of this name holds a release.
fn is_release(name: &str) -> bool {
    DataVersion::of_date(name).is_some()
}

/// The pattern of the page at `path`. Its first folder that is a day is its release, its last one that is a locale its
/// locale; of others the names are kept unless it is to be `general`.
fn pattern(path: &str, general: bool) -> String {
    let all: Vec<&str> = folders(path).collect();
    let release = all.iter().position(|folder| is_release(folder));
    let locale = all.iter().rposition(|folder| Locale::of_folder(folder).is_some());
    let placed = all.iter().enumerate().map(|(at, folder)| match Some(at) {
        at if at == release => "{release}".to_owned(),
        at if at == locale => "{locale}".to_owned(),
        _ if general => format!("{{folder{}}}", at + 1),
        _ => (*folder).to_owned(),
    });
    let file = path.rsplit('/').next().unwrap_or(path);
    let ending = file.rsplit_once('.').map_or("md", |(_, ending)| ending);
    placed.chain([format!("{{page}}.{ending}")]).collect::<Vec<_>>().join("/")
}

/// A string of TOML.
fn quoted(text: &str) -> String {
    let escaped = text.chars().map(|c| match c {
        '"' | '\\' => format!("\\{c}"),
        // What cannot be seen would be taken for nothing.
        c if c.is_control() || crate::locale::is_invisible(c) => format!("\\U{:08X}", u32::from(c)),
        c => c.to_string(),
    });
    format!("\"{}\"", escaped.collect::<String>())
}

#[cfg(test)]
mod tests {
    use super::{pattern, quoted};

    #[test]
    fn folders_give_patterns() {
        for (path, expected) in [
            ("2019-04-11/nl-nl/a.md", "{release}/{locale}/{page}.md"),
            ("a.md", "{page}.md"),
            ("docs/de-de/intune/a.MD", "docs/{locale}/intune/{page}.MD"),
            ("2019-04-11/2019-06-03/de-de/en-gb/a.b.md", "{release}/2019-06-03/de-de/{locale}/{page}.md"),
        ] {
            assert_eq!(pattern(path, false), expected, "{path}");
        }
        assert_eq!(pattern("a/2019-04-11/b/a.md", true), "{folder1}/{release}/{folder3}/{page}.md");
    }

    #[test]
    fn strings_are_escaped() {
        assert_eq!(quoted("a\"b\\c\n\u{7f}é\u{202e}"), r#""a\"b\\c\U0000000A\U0000007Fé\U0000202E""#);
    }
}
