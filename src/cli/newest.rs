//! What has become of the source of a translation since the commit that it was translated from.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use crate::Locale;
use crate::check::stale::{self, Behind, Stale, Step};
use crate::extract::{self, Options, Page};
use crate::source::{Blob, Commit, DecodeError, GitError, Includer, Repository, SourceFile};

use super::pages;

/// A page at a commit of a source repository.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) struct At {
    pub(super) repository: PathBuf,
    pub(super) commit: String,
    pub(super) path: String,
    /// The locale that it is in.
    pub(super) locale: Locale,
}

/// The source repositories of a run, and what they told: translations of one page into several languages share it.
#[derive(Debug, Default)]
pub(super) struct Repositories {
    open: Mutex<HashMap<PathBuf, Arc<Repository>>>,
    histories: Mutex<HashMap<At, Arc<Mutex<Option<Since>>>>>,
    /// The fingerprints of states, by their keys.
    fingerprints: Mutex<HashMap<String, u64>>,
    max_bytes: u64,
}

/// What has become of a page.
#[derive(Debug, Clone)]
pub(super) enum Since {
    /// Its values are the same.
    Unchanged,
    /// Its values have changed.
    Changed(Arc<History>),
}

/// The states of a page from one commit to the newest.
#[derive(Debug)]
pub(super) struct History {
    source: Page,
    /// The newest state.
    pub(super) newest: Page,
    /// Whether the page has moved or gone since that state.
    pub(super) is_gone: bool,
    /// The day of the commit.
    day: i64,
    /// Changes of values, the newest first.
    steps: Vec<Step>,
}

/// Why a page of a repository cannot be read.
#[derive(Debug)]
pub(super) enum Failure {
    Git(GitError),
    /// The name of the page, and what is wrong with its bytes.
    Text(String, DecodeError),
}

impl From<GitError> for Failure {
    fn from(err: GitError) -> Self {
        Self::Git(err)
    }
}

impl Repositories {
    pub(super) fn new(max_bytes: u64) -> Self {
        Self { max_bytes, ..Self::default() }
    }

    /// The page at a commit.
    pub(super) fn page(&self, at: &At) -> Result<Page, Failure> {
        let states = self.states(at);
        states.read(&states.there(&at.commit)?)
    }

    /// The same page at the tip of the default branch; `None` in an empty repository.
    pub(super) fn tip(&self, at: &At) -> Result<Option<At>, Failure> {
        let head = self.repository(&at.repository).head()?.map(str::to_owned);
        Ok(head.map(|commit| At { commit, ..at.clone() }))
    }

    /// What has become of the page at a commit.
    pub(super) fn since(&self, at: &At) -> Result<Since, Failure> {
        let slot = Arc::clone(lock(&self.histories).entry(at.clone()).or_default());
        let mut known = lock(&slot);
        if let Some(since) = &*known {
            return Ok(since.clone());
        }
        let since = self.compared(at)?;
        *known = Some(since.clone());
        Ok(since)
    }

    fn repository(&self, folder: &Path) -> Arc<Repository> {
        let mut open = lock(&self.open);
        let new = || Arc::new(Repository::new(folder, self.max_bytes));
        Arc::clone(open.entry(folder.to_owned()).or_insert_with(new))
    }

    fn states<'a>(&self, at: &'a At) -> States<'a> {
        States {
            repository: self.repository(&at.repository),
            path: &at.path,
            locale: &at.locale,
            pages: HashMap::new(),
        }
    }

    fn compared(&self, at: &At) -> Result<Since, Failure> {
        let mut states = self.states(at);
        let repository = Arc::clone(&states.repository);
        let Some(head) = repository.head()? else { return Ok(Since::Unchanged) };
        let source = states.there(&at.commit)?;
        let (newest, is_gone) = match states.at(head)? {
            Some(newest) => (newest, false),
            // The page has moved or gone since: the last commit that had it tells.
            None => {
                let commits = repository.commits_since(&at.commit, std::slice::from_ref(&at.path))?;
                match states.last(&commits)? {
                    Some(newest) => (newest, true),
                    None => return Ok(Since::Unchanged),
                }
            }
        };
        if source.key == newest.key || self.fingerprint(&source, &states)? == self.fingerprint(&newest, &states)? {
            return Ok(Since::Unchanged);
        }
        let (source_page, newest_page) = (states.read(&source)?, states.read(&newest)?);
        let parts = source_page.parts.iter().chain(&newest_page.parts).filter_map(|part| part.included_from.as_deref());
        let mut paths: Vec<String> = parts.map(|path| path.to_string_lossy().replace('\\', "/")).collect();
        paths.push(at.path.clone());
        let commits = repository.commits_since(&at.commit, &paths)?;
        let day = repository.day(&at.commit)?.unwrap_or_default();
        let steps = states.steps(source, &commits)?;
        Ok(Since::Changed(Arc::new(History { source: source_page, newest: newest_page, is_gone, day, steps })))
    }

    fn fingerprint(&self, state: &State, states: &States<'_>) -> Result<u64, Failure> {
        if let Some(known) = lock(&self.fingerprints).get(&state.key) {
            return Ok(*known);
        }
        let fingerprint = stale::fingerprint(&states.read(state)?);
        lock(&self.fingerprints).insert(state.key.clone(), fingerprint);
        Ok(fingerprint)
    }
}

impl History {
    /// What `target`, a translation of the page at the commit, has not followed.
    pub(super) fn stale<'p>(&'p self, target: &'p Page) -> Stale<'p> {
        Stale::new(&self.source, &self.newest, target)
    }

    /// How far the translation of `stale` is behind.
    pub(super) fn behind(&self, stale: &Stale<'_>) -> Behind {
        stale::behind(stale, self.day, &self.steps)
    }
}

/// A page at a commit, as it is stored.
#[derive(Debug, Clone)]
struct State {
    commit: String,
    blob: Blob,
    /// Equal for two states with the same text: of the page, and of what it includes.
    key: String,
}

/// The states of one page.
struct States<'a> {
    repository: Arc<Repository>,
    path: &'a str,
    locale: &'a Locale,
    pages: HashMap<String, Arc<Page>>,
}

impl States<'_> {
    /// The page at `commit`, where that has it.
    fn at(&self, commit: &str) -> Result<Option<State>, GitError> {
        Ok(self.repository.file_if_there(commit, self.path)?.map(|blob| State::new(commit, self.path, blob)))
    }

    /// The page at `commit`, which names it.
    fn there(&self, commit: &str) -> Result<State, GitError> {
        Ok(State::new(commit, self.path, self.repository.file(commit, self.path)?))
    }

    /// The page at the newest of `commits` that has it.
    fn last(&self, commits: &[Commit]) -> Result<Option<State>, GitError> {
        for commit in commits {
            if let Some(state) = self.at(&commit.id)? {
                return Ok(Some(state));
            }
        }
        Ok(None)
    }

    fn read(&self, state: &State) -> Result<Page, Failure> {
        let shown = format!("{}:{}", &state.commit[..state.commit.len().min(8)], self.path);
        let bytes = state.blob.bytes.clone();
        let file = SourceFile::decode(shown.clone(), bytes).map_err(|err| Failure::Text(shown, err))?;
        let options = Options { locale: Some(self.locale.clone()), ..Options::default() };
        // Its includes are in the same commit, not beside the translation.
        let includer = Includer::of_commit(Arc::clone(&self.repository), &state.commit, self.path);
        Ok(extract::page(file, &options, &includer, None))
    }

    /// What each of `commits`, the newest first, changed in values, beginning at `source`.
    fn steps(&mut self, source: State, commits: &[Commit]) -> Result<Vec<Step>, Failure> {
        let mut steps = Vec::new();
        let mut last = source;
        for commit in commits.iter().rev() {
            let Some(state) = self.at(&commit.id)? else { continue };
            let mut before = Vec::new();
            for parent in &commit.parents {
                before.extend(self.at(parent)?);
            }
            // Moved back to where it was.
            if before.is_empty() {
                before.push(std::mem::replace(&mut last, state.clone()));
            }
            steps.extend(self.step(&before, &state, commit.day)?);
            last = state;
        }
        steps.reverse();
        Ok(steps)
    }

    /// What a commit on `day` made of all the states `before` it.
    fn step(&mut self, before: &[State], after: &State, day: i64) -> Result<Option<Step>, Failure> {
        let mut step: Option<Step> = None;
        for (number, before) in before.iter().enumerate() {
            if before.key == after.key {
                return Ok(None);
            }
            let own = Step::between(&*self.page(before)?, &*self.page(after)?, day);
            step = match (number, step) {
                (0, _) => own,
                (_, step) => step.zip(own).and_then(|(step, own)| step.and(&own)),
            };
        }
        Ok(step)
    }

    fn page(&mut self, state: &State) -> Result<Arc<Page>, Failure> {
        if let Some(page) = self.pages.get(&state.key) {
            return Ok(Arc::clone(page));
        }
        let page = Arc::new(self.read(state)?);
        self.pages.insert(state.key.clone(), Arc::clone(&page));
        Ok(page)
    }
}

impl State {
    fn new(commit: &str, path: &str, blob: Blob) -> Self {
        let key = match pages::names_include(&blob.bytes) {
            true => format!("{commit}:{path}"),
            false => blob.id.clone(),
        };
        Self { commit: commit.to_owned(), blob, key }
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
