//! How a docset is published, as its `tafel.toml` says: under which address, within which limits, from which repository.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use serde::Deserialize;

use crate::Locale;

/// How a docset is published.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Publishing {
    /// The address of the published folder, with a slash at its end; without one, nothing that is published links to it.
    pub base_url: Option<String>,
    /// What is not published unasked.
    pub limits: Limits,
    /// The repository that its releases come from; its folders, without one.
    pub git: Option<GitReleases>,
}

/// What guard rails hold back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// The shortest IPv4 prefix that is published.
    pub shortest_ipv4_prefix: u8,
    /// The shortest IPv6 prefix that is published.
    pub shortest_ipv6_prefix: u8,
    /// By how many of a hundred the number of hosts, or that of prefixes, may fall from one release to the next.
    pub most_lost_percent: u8,
}

impl Default for Limits {
    fn default() -> Self {
        Self { shortest_ipv4_prefix: 8, shortest_ipv6_prefix: 19, most_lost_percent: 30 }
    }
}

/// A page whose states in a git repository are the releases.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GitReleases {
    /// The repository.
    pub repository: PathBuf,
    /// The paths of the page, those that it had before too.
    pub pages: Vec<String>,
    /// The revision up to which it is read.
    pub revision: String,
    /// Repositories of translations, which have the page at the same paths.
    pub translations: BTreeMap<Locale, PathBuf>,
}

#[derive(Default, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(super) struct WrittenLimits {
    shortest_ipv4_prefix: Option<u8>,
    shortest_ipv6_prefix: Option<u8>,
    most_lost_percent: Option<u8>,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(super) struct WrittenGit {
    repository: PathBuf,
    pages: Vec<String>,
    revision: Option<String>,
    #[serde(default)]
    translations: BTreeMap<String, PathBuf>,
}

impl Publishing {
    /// What is written in the file `config`.
    pub(super) fn of(
        base_url: Option<String>,
        limits: WrittenLimits,
        git: Option<WrittenGit>,
        config: &Path,
    ) -> Result<Self, String> {
        let base_url = base_url.map(|url| {
            let is_web = url.starts_with("https://") || url.starts_with("http://");
            let is_plain = !url.contains(|c: char| c.is_whitespace() || c.is_control() || "<>\"'?#\\".contains(c));
            match is_web && is_plain {
                true => Ok(format!("{}/", url.trim_end_matches('/'))),
                false => Err(format!(
                    "base-url {url:?} is no address of a folder on the web, such as https://example.com/lists/"
                )),
            }
        });
        let standard = Limits::default();
        let limits = Limits {
            shortest_ipv4_prefix: limits.shortest_ipv4_prefix.unwrap_or(standard.shortest_ipv4_prefix),
            shortest_ipv6_prefix: limits.shortest_ipv6_prefix.unwrap_or(standard.shortest_ipv6_prefix),
            most_lost_percent: limits.most_lost_percent.unwrap_or(standard.most_lost_percent),
        };
        if limits.shortest_ipv4_prefix > 32 || limits.shortest_ipv6_prefix > 128 || limits.most_lost_percent > 100 {
            return Err(
                "guard-rails: prefixes have up to 32 (IPv4) and 128 (IPv6) bits, and percent go up to 100".to_owned()
            );
        }
        Ok(Self { base_url: base_url.transpose()?, limits, git: git.map(|git| git.read(config)).transpose()? })
    }
}

impl WrittenGit {
    fn read(self, config: &Path) -> Result<GitReleases, String> {
        if self.pages.is_empty() {
            return Err("git: pages names no page".to_owned());
        }
        let beside = |path: PathBuf| config.with_file_name("").join(path);
        let translations = self.translations.into_iter().map(|(tag, path)| {
            let locale = Locale::parse(&tag).ok_or_else(|| format!("git: {tag:?} is no BCP 47 tag"))?;
            Ok((locale, beside(path)))
        });
        Ok(GitReleases {
            translations: translations.collect::<Result<_, String>>()?,
            repository: beside(self.repository),
            pages: self.pages,
            revision: self.revision.unwrap_or_else(|| "HEAD".to_owned()),
        })
    }
}
