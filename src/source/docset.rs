//! `tafel.toml`: what a set of pages is called, and where its pages are.

use std::fs;
use std::path::{Path, PathBuf};

use serde::Deserialize;

use crate::Error;
use crate::locale::Locale;

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
}

impl Default for Docset {
    fn default() -> Self {
        Self { name: None, instance: "Worldwide".to_owned(), source_locale: Locale::source(), root: None }
    }
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
struct Written {
    name: Option<String>,
    instance: Option<String>,
    source_locale: Option<String>,
    #[serde(default)]
    pages: Vec<String>,
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
            root: config.parent().map(Path::to_owned),
        })
    }
}
