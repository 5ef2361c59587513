//! A git repository, read by the user's `git`: its object format, alternates and partial clones are then its matter.
//!
//! Nothing is checked out and nothing is fetched; no hook, filter, text conversion, external diff or prompt is run, and
//! no argument goes through a shell.

mod batch;
mod follow;
mod log;
mod object;
mod version;

pub use log::{FileChange, Touch, Walk};

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::{Mutex, OnceLock, PoisonError};

use batch::{Answer, Batch};

/// Why a repository does not tell what it was asked.
#[derive(Debug, thiserror::Error)]
pub enum GitError {
    /// `git` cannot be started.
    #[error("cannot run git, which reads the source repository")]
    Missing(#[source] std::io::Error),
    /// The name of the commit is none.
    #[error("{0:?} is no name of a commit")]
    NoCommit(String),
    /// There is no such commit, or no such file in it.
    #[error("{commit} has no {path}: {reason}")]
    NotFound {
        /// The commit.
        commit: String,
        /// The file.
        path: String,
        /// What git says.
        reason: String,
    },
    /// The file is larger than the limit.
    #[error("{path} in {commit} has {bytes} bytes, more than the limit of {limit}; raise it with --max-page-bytes")]
    TooLarge {
        /// The commit.
        commit: String,
        /// The file.
        path: String,
        /// Its size.
        bytes: u64,
        /// The limit in force.
        limit: u64,
    },
    /// The commits between two states cannot be listed.
    #[error("the commits of {path} since {commit} cannot be listed: {reason}")]
    NoHistory {
        /// The older state.
        commit: String,
        /// The file.
        path: String,
        /// What git says.
        reason: String,
    },
    /// `git` lacks what is needed of it.
    #[error("git is version {found}; reading a repository's history takes {needed} or newer")]
    TooOld {
        /// The version that is there.
        found: String,
        /// The oldest that will do.
        needed: String,
    },
    /// There is no repository, or git refuses to read it.
    #[error("{} cannot be read as a git repository: {reason}", repository.display())]
    NoRepository {
        /// Where it should be.
        repository: PathBuf,
        /// What git says.
        reason: String,
    },
    /// The repository is damaged, or lacks what was named.
    #[error("git cannot read {what} in {}: {reason}", repository.display())]
    Unreadable {
        /// The repository.
        repository: PathBuf,
        /// What was asked for.
        what: String,
        /// What git says.
        reason: String,
    },
    /// A partial clone lacks folders or files that are needed, and nothing is fetched.
    #[error("the partial clone {} lacks what is needed of {path} in {commit}: {reason}", repository.display())]
    AbsentTree {
        /// The repository.
        repository: PathBuf,
        /// The commit.
        commit: String,
        /// The file or folder; several with a comma between them.
        path: String,
        /// What git says.
        reason: String,
    },
    /// A commit moves so many files that git does not compare them all.
    #[error("{commit} adds and deletes too many files to tell which of them {path} became or was")]
    TooManyFiles {
        /// The commit.
        commit: String,
        /// The file.
        path: String,
    },
    /// A file asked for by its id is larger than the limit.
    #[error("the file with id {id} has {bytes} bytes, more than the limit of {limit}; raise it with --max-page-bytes")]
    LargeBlob {
        /// Its id.
        id: String,
        /// Its size.
        bytes: u64,
        /// The limit in force.
        limit: u64,
    },
}

/// What the name of an object that is asked for cannot have: git reads names by the line.
const NO_LINE: [char; 3] = ['\n', '\r', '\0'];

/// A repository, with `git` processes that stay to answer: as many as there are threads that ask.
#[derive(Debug)]
pub struct Repository {
    folder: PathBuf,
    max_bytes: u64,
    idle: Mutex<Vec<Batch>>,
    head: OnceLock<String>,
    shallow: OnceLock<bool>,
    partial: OnceLock<bool>,
    /// The way from `folder` up to the top of the work tree.
    top: OnceLock<String>,
}

/// A file as a commit has it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Blob {
    /// Id of its bytes: equal ids are equal bytes.
    pub id: String,
    /// The bytes.
    pub bytes: Vec<u8>,
}

/// A commit that touched a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Commit {
    /// Its id.
    pub id: String,
    /// When it was committed, in days since 1970-01-01, by UTC.
    pub day: i64,
    /// The ids of the commits that it follows.
    pub parents: Vec<String>,
}

impl Repository {
    /// The repository at `folder`, bare or not. Files of more than `max_bytes` are refused.
    #[must_use]
    pub fn new(folder: &Path, max_bytes: u64) -> Self {
        Self {
            folder: folder.to_owned(),
            max_bytes,
            idle: Mutex::default(),
            head: OnceLock::new(),
            shallow: OnceLock::new(),
            partial: OnceLock::new(),
            top: OnceLock::new(),
        }
    }

    /// The size of the largest file that is read.
    pub(super) fn max_bytes(&self) -> u64 {
        self.max_bytes
    }

    /// The file at `path`, `/` between folders, in `commit`: forty hexadecimal digits, or fewer that name one commit.
    ///
    /// # Errors
    /// [`GitError`] with what is missing.
    pub fn file(&self, commit: &str, path: &str) -> Result<Blob, GitError> {
        match self.file_if_there(commit, path)? {
            Some(blob) => Ok(blob),
            None => {
                // Of a name of full length, git says that it lacks the path, where it is the commit that is not there.
                let reason = match self.day(commit)? {
                    Some(_) => self.refusal(&["cat-file", "blob", &format!("{commit}:{path}")])?,
                    None if self.is_shallow() => "there is no such commit; the repository is shallow".to_owned(),
                    None => "there is no such commit".to_owned(),
                };
                Err(GitError::NotFound { commit: commit.to_owned(), path: path.to_owned(), reason })
            }
        }
    }

    /// The same, or `None` where there is no such commit or file.
    ///
    /// # Errors
    /// [`GitError`] where git cannot be asked.
    pub fn file_if_there(&self, commit: &str, path: &str) -> Result<Option<Blob>, GitError> {
        match self.ask(&format!("{}:{path}", checked(commit)?), self.max_bytes)? {
            Some(Answer::Object { id, kind, bytes }) if kind == "blob" => Ok(Some(Blob { id, bytes })),
            Some(Answer::TooLarge { bytes }) => {
                let (commit, path, limit) = (commit.to_owned(), path.to_owned(), self.max_bytes);
                Err(GitError::TooLarge { commit, path, bytes, limit })
            }
            _ => Ok(None),
        }
    }

    /// The tip of the default branch, the same for as long as this value lives; `None` in an empty repository.
    ///
    /// # Errors
    /// [`GitError`] where git cannot be asked.
    pub fn head(&self) -> Result<Option<&str>, GitError> {
        if self.head.get().is_none()
            && let Some(id) = self.resolve("HEAD")?
        {
            return Ok(Some(self.head.get_or_init(|| id)));
        }
        Ok(self.head.get().map(String::as_str))
    }

    /// On which day `commit` was committed, as in [`Commit::day`]; `None` where there is no such commit.
    ///
    /// # Errors
    /// [`GitError`] where git cannot be asked.
    pub fn day(&self, commit: &str) -> Result<Option<i64>, GitError> {
        Ok(self.seconds(commit)?.map(day_of))
    }

    /// The commits of the default branch after `commit` that touched one of `paths`, the newest first.
    ///
    /// # Errors
    /// [`GitError`] where git cannot list them: a partial clone may lack the folders on the way.
    pub fn commits_since(&self, commit: &str, paths: &[String]) -> Result<Vec<Commit>, GitError> {
        let Some(head) = self.head()? else { return Ok(Vec::new()) };
        let range = format!("{commit}..{head}");
        let log = ["log", "--format=%H %ct %P", "--no-follow", "--no-show-signature", "--no-ext-diff", "--no-textconv"];
        let output =
            self.git().args(log).args([range.as_str(), "--"]).args(paths).output().map_err(GitError::Missing)?;
        if !output.status.success() {
            let reason = said(&output.stderr);
            return Err(GitError::NoHistory { commit: commit.to_owned(), path: paths.join(", "), reason });
        }
        let text = String::from_utf8_lossy(&output.stdout);
        let commit = |line: &str| {
            let mut words = line.split(' ').filter(|word| !word.is_empty()).map(str::to_owned);
            let (id, seconds) = (words.next()?, words.next()?);
            Some(Commit { id, day: day_of(seconds.parse().ok()?), parents: words.collect() })
        };
        Ok(text.lines().filter_map(commit).collect())
    }

    /// Whether its history is cut off: the oldest commits then look as if they had added every file.
    #[must_use]
    pub fn is_shallow(&self) -> bool {
        *self.shallow.get_or_init(|| {
            let output = self.git().args(["rev-parse", "--is-shallow-repository"]).output();
            output.is_ok_and(|output| output.stdout.starts_with(b"true"))
        })
    }

    /// Whether it is a clone that may lack objects.
    fn is_partial(&self) -> bool {
        *self.partial.get_or_init(|| {
            let keys = r"^(extensions\.partialclone|remote\..*\.promisor)$";
            self.git().args(["config", "--get-regexp", keys]).output().is_ok_and(|output| output.status.success())
        })
    }

    /// The error of a git that failed over `path`, a file or several, in `commit`.
    fn failed(&self, commit: &str, path: &str, reason: String) -> GitError {
        let (repository, commit, path) = (self.folder.clone(), commit.to_owned(), path.to_owned());
        match self.is_partial() {
            true => GitError::AbsentTree { repository, commit, path, reason },
            false => GitError::Unreadable { repository, what: format!("{path} at {commit}"), reason },
        }
    }

    /// What git says against a command that fails.
    fn refusal(&self, args: &[&str]) -> Result<String, GitError> {
        let output = self.git().args(args).stdout(Stdio::null()).output().map_err(GitError::Missing)?;
        Ok(said(&output.stderr))
    }

    /// Asks for an object of at most `max_bytes` by its name. `None` where git ends over it, or the name is no line.
    fn ask(&self, name: &str, max_bytes: u64) -> Result<Option<Answer>, GitError> {
        // The question is a line.
        if name.contains(NO_LINE) {
            return Ok(None);
        }
        let idle = self.idle.lock().unwrap_or_else(PoisonError::into_inner).pop();
        let mut batch = match idle {
            Some(batch) => batch,
            None => Batch::start(self.git()).map_err(GitError::Missing)?,
        };
        let Ok(answer) = batch.ask(name, max_bytes) else { return Ok(None) };
        self.idle.lock().unwrap_or_else(PoisonError::into_inner).push(batch);
        Ok(Some(answer))
    }

    fn git(&self) -> Command {
        let mut git = Command::new("git");
        git.arg("-C").arg(OsStr::new(&self.folder)).args(["--no-pager", "--literal-pathspecs"]);
        // Programs that the configuration of the repository may name.
        git.args(["-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null"]);
        // In a hook of another repository these name that one; the rest contradict what is asked.
        for name in [
            "GIT_DIR",
            "GIT_WORK_TREE",
            "GIT_COMMON_DIR",
            "GIT_INDEX_FILE",
            "GIT_OBJECT_DIRECTORY",
            "GIT_ALTERNATE_OBJECT_DIRECTORIES",
            "GIT_SHALLOW_FILE",
            "GIT_PREFIX",
            "GIT_EXTERNAL_DIFF",
            "GIT_GLOB_PATHSPECS",
            "GIT_NOGLOB_PATHSPECS",
            "GIT_ICASE_PATHSPECS",
        ] {
            git.env_remove(name);
        }
        git.env("GIT_NO_LAZY_FETCH", "1").env("GIT_TERMINAL_PROMPT", "0").env("LC_ALL", "C").stdin(Stdio::null());
        // Before version 2.45 git knows nothing of `GIT_NO_LAZY_FETCH`: it tries, and no protocol is allowed.
        git.env("GIT_ALLOW_PROTOCOL", "").env("GIT_OPTIONAL_LOCKS", "0");
        git
    }
}

fn day_of(seconds: i64) -> i64 {
    seconds.div_euclid(24 * 60 * 60)
}

/// The id of a commit, where `name` is nothing that git would take for an option or a range.
fn checked(name: &str) -> Result<&str, GitError> {
    match (7..=64).contains(&name.len()) && name.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        true => Ok(name),
        false => Err(GitError::NoCommit(name.to_owned())),
    }
}

/// The first line of what git says, of those that are errors where there are any.
fn said(stderr: &[u8]) -> String {
    let said = String::from_utf8_lossy(stderr);
    let error = said.lines().find(|line| line.starts_with("fatal: ") || line.starts_with("error: "));
    let line = error.or_else(|| said.lines().next()).unwrap_or("git says nothing");
    line.trim_start_matches("fatal: ").trim_start_matches("error: ").to_owned()
}
