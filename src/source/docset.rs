//! `tafel.toml`: what a set of pages is called, and where its pages are.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use serde::Deserialize;

use crate::Error;
use crate::locale::Locale;

use super::publishing::{self, Publishing};
use super::rules::{self, Rules};

/// The configuration of a docset, or the defaults of pages without one.
#[derive(Debug, Clone)]
pub struct Docset {
    /// Name of the dataset in documents; `None` without a `tafel.toml`.
    pub name: Option<String>,
    /// Which instance of the service the pages describe.
    pub instance: String,
    /// Locale of pages that name none.
    pub source_locale: Locale,
    /// The folder that holds `tafel.toml`, and that includes may not leave.
    pub root: Option<PathBuf>,
    /// The repository that `ms.sourcegitcommit` of its translations names commits of; its paths are those of this docset.
    pub source_repository: Option<PathBuf>,
    /// Past how many days behind its source a stale value is an error; never, without it.
    pub stale_error_days: Option<u32>,
    /// Where its pages are, with `{release}`, `{locale}` and `{page}` for one folder or file name each; empty for anywhere.
    pub pages: Vec<String>,
    /// The file of its known findings.
    pub baseline: Option<PathBuf>,
    /// Which levels the findings of its checks have.
    pub rules: Vec<Rules>,
    /// Names that stand in every language as in the source.
    pub do_not_translate: Arc<[String]>,
    /// How it is published.
    pub publishing: Publishing,
}

impl Default for Docset {
    fn default() -> Self {
        Self {
            name: None,
            instance: "Worldwide".to_owned(),
            source_locale: Locale::source(),
            root: None,
            source_repository: None,
            stale_error_days: None,
            pages: Vec::new(),
            baseline: None,
            rules: Vec::new(),
            do_not_translate: Arc::default(),
            publishing: Publishing::default(),
        }
    }
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
struct Written {
    name: Option<String>,
    instance: Option<String>,
    source_locale: Option<String>,
    source_repository: Option<PathBuf>,
    stale_error_days: Option<u32>,
    #[serde(default)]
    pages: Vec<String>,
    baseline: Option<PathBuf>,
    #[serde(default)]
    rules: rules::Levels,
    #[serde(default)]
    overrides: Vec<rules::Override>,
    #[serde(default)]
    do_not_translate: Vec<String>,
    base_url: Option<String>,
    #[serde(default)]
    guard_rails: publishing::WrittenLimits,
    git: Option<publishing::WrittenGit>,
}

impl Docset {
    /// The docset that `path` belongs to: the nearest `tafel.toml` in its folder or above, up to the folder of a
    /// git repository.
    ///
    /// # Errors
    /// [`Error::Read`] and [`Error::Config`] where there is one that cannot be used.
    pub fn of(path: &Path) -> Result<Self, Error> {
        let Ok(real) = path.canonicalize() else { return Ok(Self::default()) };
        for folder in real.ancestors().filter(|folder| folder.is_dir()) {
            let config = folder.join("tafel.toml");
            if config.is_file() {
                return Self::read(&config);
            }
            if folder.join(".git").exists() {
                break;
            }
        }
        Ok(Self::default())
    }

    fn read(config: &Path) -> Result<Self, Error> {
        let text = fs::read_to_string(config).map_err(|source| Error::Read { path: config.to_owned(), source })?;
        let invalid = |message: String| Error::Config { path: config.to_owned(), message };
        let written: Written = toml::from_str(&text).map_err(|err| invalid(err.to_string()))?;
        if let Some(pattern) = written.pages.iter().find(|pattern| !pattern.contains("{page}")) {
            return Err(invalid(format!("the page pattern {pattern:?} has no {{page}}")));
        }
        let beside = |path: PathBuf| config.with_file_name("").join(path);
        if written.do_not_translate.iter().any(|term| !term.contains(char::is_alphanumeric)) {
            return Err(invalid("a name of do-not-translate has no letter".to_owned()));
        }
        let source_locale = match written.source_locale {
            Some(tag) => {
                Locale::parse(&tag).ok_or_else(|| invalid(format!("source-locale {tag:?} is no BCP 47 tag")))?
            }
            None => Locale::source(),
        };
        Ok(Self {
            name: written.name,
            instance: written.instance.unwrap_or_else(|| Self::default().instance),
            source_locale,
            source_repository: written.source_repository.map(beside),
            stale_error_days: written.stale_error_days,
            baseline: written.baseline.map(beside),
            root: config.parent().map(Path::to_owned),
            pages: written.pages,
            rules: rules::read(&text, written.rules, written.overrides).map_err(invalid)?,
            do_not_translate: written.do_not_translate.into(),
            publishing: Publishing::of(written.base_url, written.guard_rails, written.git, config).map_err(invalid)?,
        })
    }

    /// The file that describes it.
    #[must_use]
    pub fn config(&self) -> PathBuf {
        self.root.as_deref().unwrap_or(Path::new("")).join("tafel.toml")
    }

    /// The path below its folder of the file at `path`, with `/` between folders.
    #[must_use]
    pub fn inside(&self, path: &Path) -> Option<String> {
        let real = path.canonicalize().ok()?;
        let parts = real.strip_prefix(self.root.as_deref()?).ok()?.components();
        Some(parts.map(|part| part.as_os_str().to_string_lossy()).collect::<Vec<_>>().join("/"))
    }

    /// The release that the page at `inside`, a path below its folder, belongs to.
    #[must_use]
    pub fn release_of<'p>(&self, inside: &'p str) -> Option<&'p str> {
        self.pages.iter().find_map(|pattern| captured(pattern, inside, "release"))
    }

    /// Whether the file at `path`, found in a folder of the docset, is one of its pages.
    #[must_use]
    pub fn has_page(&self, path: &Path) -> bool {
        if self.pages.is_empty() {
            return true;
        }
        let Some(inside) = self.inside(path) else { return true };
        let parts: Vec<&str> = inside.split('/').collect();
        self.pages.iter().any(|pattern| {
            let wanted: Vec<&str> = pattern.split('/').collect();
            wanted.len() == parts.len() && wanted.iter().zip(&parts).all(|(pattern, part)| matches(pattern, part))
        })
    }
}

/// What stands in the place of `{name}` where `path` is made like `pattern`.
fn captured<'p>(pattern: &str, path: &'p str, name: &str) -> Option<&'p str> {
    let (wanted, parts): (Vec<&str>, Vec<&str>) = (pattern.split('/').collect(), path.split('/').collect());
    if wanted.len() != parts.len() || !wanted.iter().zip(&parts).all(|(pattern, part)| matches(pattern, part)) {
        return None;
    }
    let placeholder = format!("{{{name}}}");
    wanted.iter().zip(parts).find_map(|(pattern, part)| {
        let (before, after) = pattern.split_once(placeholder.as_str())?;
        part.strip_prefix(before)?.strip_suffix(after)
    })
}

/// Whether `name` is made like `pattern`, in which a name in braces stands for any text.
fn matches(pattern: &str, name: &str) -> bool {
    match pattern.split_once('{').and_then(|(before, rest)| Some((before, rest.split_once('}')?.1))) {
        Some((before, after)) => {
            let inner = name.strip_prefix(before).and_then(|rest| rest.strip_suffix(after));
            inner.is_some_and(|inner| !inner.is_empty())
        }
        None => pattern == name,
    }
}

#[cfg(test)]
mod tests {
    use super::{captured, matches};

    #[test]
    fn releases_are_told_by_their_folders() {
        let release = |path| captured("docs/{release}/{locale}/{page}.md", path, "release");
        assert_eq!(release("docs/2019-04-11/nl-nl/a.md"), Some("2019-04-11"));
        assert_eq!(release("docs/2019-04-11/a.md"), None);
        assert_eq!(captured("v{release}-{x}/{page}.md", "v1-2/a.md", "release"), None);
    }

    #[test]
    fn names_in_braces_stand_for_any_text() {
        assert!(matches("{page}.md", "a.md") && matches("docs-{release}", "docs-2019") && matches("x", "x"));
        assert!(!matches("{page}.md", ".md") && !matches("{page}.md", "a.txt") && !matches("x", "y"));
    }
}
