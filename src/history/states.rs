//! The states of a page to releases: each text is read once, on all processors, while git still walks.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

use crate::Locale;
use crate::extract::{self, Options, Page};
use crate::release::{PageSource, Release, joined, release_hash};
use crate::source::{Docset, GitError, Includer, Repository, SourceFile};

use super::chain::Revision;

/// A text that could not be read.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Unread {
    /// The page.
    pub path: String,
    /// The commit.
    pub commit: String,
    /// Why.
    pub reason: String,
}

/// Reads the pages of a repository.
#[derive(Debug)]
pub struct States {
    repository: Arc<Repository>,
    docset: Docset,
    locale: Option<Locale>,
    /// What is known of each text, by path and id.
    known: Mutex<HashMap<(String, String), Arc<Text>>>,
}

/// What a state of the page states.
#[derive(Debug, Clone)]
pub struct Stated {
    /// The values. The commit that they were read at is not in them: several can have the same text.
    pub release: Arc<Release>,
    /// Hash of the values.
    pub content_hash: Arc<str>,
}

impl Stated {
    pub(super) fn of(release: Release) -> Self {
        Self { content_hash: release_hash(&release).into(), release: Arc::new(release) }
    }

    /// The release, as read at a commit.
    #[must_use]
    pub fn at(&self, commit: &str) -> Release {
        let mut release = Release::clone(&self.release);
        release.sources.iter_mut().for_each(|page: &mut PageSource| page.commit = Some(commit.to_owned()));
        release
    }
}

/// A text, read.
#[derive(Debug)]
enum Text {
    Page {
        stated: Stated,
        /// The files that it includes.
        includes: Vec<Included>,
    },
    /// Why it cannot be read.
    Unread(String),
}

/// A file that a page includes.
#[derive(Debug)]
struct Included {
    path: String,
    /// The id of its bytes.
    id: String,
    /// Whether values of the page stand in it.
    has_values: bool,
}

impl States {
    /// Reads pages of `repository` as those of `docset`, in `locale` unless they tell theirs.
    #[must_use]
    pub fn new(repository: Arc<Repository>, docset: Docset, locale: Option<Locale>) -> Self {
        Self { repository, docset, locale, known: Mutex::default() }
    }

    /// The repository.
    #[must_use]
    pub fn repository(&self) -> &Arc<Repository> {
        &self.repository
    }

    /// Number of different texts that were read.
    #[must_use]
    pub fn texts(&self) -> usize {
        let known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        known.keys().map(|(_, id)| id).collect::<std::collections::HashSet<_>>().len()
    }

    /// Reads a text, for [`States::stated`] to find.
    ///
    /// # Errors
    /// [`GitError`] where git cannot be asked.
    pub fn prepare(&self, path: &str, id: &str, commit: &str) -> Result<(), GitError> {
        self.text(path, id, commit).map(drop)
    }

    fn text(&self, path: &str, id: &str, commit: &str) -> Result<Arc<Text>, GitError> {
        let key = (path.to_owned(), id.to_owned());
        if let Some(text) = self.known.lock().unwrap_or_else(PoisonError::into_inner).get(&key) {
            return Ok(Arc::clone(text));
        }
        let text = Arc::new(self.read(path, id, commit)?);
        let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        Ok(Arc::clone(known.entry(key).or_insert(text)))
    }

    fn read(&self, path: &str, id: &str, commit: &str) -> Result<Text, GitError> {
        let blob = match self.repository.blob(id) {
            Ok(Some(blob)) => blob,
            Ok(None) => return Ok(Text::Unread("the partial clone does not have its text".to_owned())),
            Err(err @ GitError::LargeBlob { .. }) => return Ok(Text::Unread(err.to_string())),
            Err(err) => return Err(err),
        };
        let file = match SourceFile::decode(path.to_owned(), blob.bytes) {
            Ok(file) => file,
            Err(err) => return Ok(Text::Unread(err.to_string())),
        };
        let options = Options { locale: self.locale.clone(), docset: self.docset.clone(), ..Options::default() };
        let includer = Includer::of_commit(Arc::clone(&self.repository), commit, path);
        let page = extract::page(file, &options, &includer, Locale::from_path(path));
        let mut includes = Vec::new();
        for (path, has_values) in included(&page) {
            if let Some(blob) = self.repository.file_if_there(commit, &path)? {
                includes.push(Included { path, id: blob.id, has_values });
            }
        }
        Ok(Text::Page { stated: Stated::of(Release::of_page(&page)), includes })
    }

    /// What the pages of a revision state together; `Err` in the result for the first page that cannot be read.
    ///
    /// # Errors
    /// [`GitError`] where git cannot be asked.
    pub fn stated(&self, revision: &Revision, pages: &[String]) -> Result<Result<Stated, Unread>, GitError> {
        let mut all = Vec::new();
        for (path, id) in revision.files.iter().filter(|(path, _)| pages.contains(path)) {
            let mut text = self.text(path, id, &revision.commit)?;
            if let Text::Page { includes, .. } = &*text
                && !self.are_same(includes, &revision.commit)?
            {
                text = Arc::new(self.read(path, id, &revision.commit)?);
            }
            match &*text {
                Text::Page { stated, .. } => all.push(stated.clone()),
                Text::Unread(reason) => {
                    let (path, commit, reason) = (path.clone(), revision.commit.clone(), reason.clone());
                    return Ok(Err(Unread { path, commit, reason }));
                }
            }
        }
        Ok(Ok(match all.len() {
            1 => all.remove(0),
            _ => Stated::of(joined(all.iter().map(|stated| Release::clone(&stated.release)), None)),
        }))
    }

    /// Whether included files have the same bytes in a commit. One that holds no value need not be known there.
    fn are_same(&self, includes: &[Included], commit: &str) -> Result<bool, GitError> {
        for include in includes {
            match self.repository.file_if_there(commit, &include.path) {
                Ok(blob) if blob.as_ref().is_none_or(|blob| blob.id != include.id) => return Ok(false),
                Err(err) if include.has_values => return Err(err),
                _ => {}
            }
        }
        Ok(true)
    }

    /// The files that values of the pages read so far were included from.
    #[must_use]
    pub fn included(&self) -> Vec<String> {
        let known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        let includes = known.values().flat_map(|text| text.with_values());
        let paths: BTreeSet<&str> = includes.collect();
        paths.into_iter().map(str::to_owned).collect()
    }

    /// The files that values of the pages are included from in a commit: they can be newer than the texts of the pages.
    ///
    /// # Errors
    /// [`GitError`] where git cannot be asked.
    pub fn included_at(&self, commit: &str, pages: &[String]) -> Result<Vec<String>, GitError> {
        let mut paths = BTreeSet::new();
        for page in pages {
            let Some(blob) = self.repository.file_if_there(commit, page)? else { continue };
            let text = self.read(page, &blob.id, commit)?;
            paths.extend(text.with_values().map(str::to_owned));
        }
        Ok(paths.into_iter().collect())
    }
}

impl Text {
    /// The included files that hold values.
    fn with_values(&self) -> impl Iterator<Item = &str> {
        let includes = match self {
            Self::Page { includes, .. } => includes.as_slice(),
            Self::Unread(_) => &[],
        };
        includes.iter().filter(|include| include.has_values).map(|include| include.path.as_str())
    }
}

/// The files that a page includes, and whether values stand in them.
fn included(page: &Page) -> BTreeMap<String, bool> {
    let borrowed = page.sets.iter().flat_map(|set| {
        let hosts = set.hosts.iter().filter_map(|host| host.borrowed);
        hosts.chain(set.addresses.iter().filter_map(|address| address.borrowed)).map(|borrowed| borrowed.part)
    });
    let rows = page.sets.iter().map(|set| set.part).chain(page.bandwidth.iter().map(|row| row.part));
    let valued: BTreeSet<usize> = rows.chain(page.settings.iter().map(|row| row.part)).chain(borrowed).collect();
    let mut files = BTreeMap::new();
    for (part, from) in page.parts.iter().enumerate().filter_map(|(part, of)| Some((part, of.included_from.as_ref()?)))
    {
        *files.entry(slashed(from)).or_default() |= valued.contains(&part);
    }
    files
}

fn slashed(path: &Path) -> String {
    path.to_string_lossy().replace('\\', "/")
}
