//! One file of one commit, read by the user's `git`: its object format, alternates and partial clones are then its matter.

use std::ffi::OsStr;
use std::path::Path;
use std::process::{Command, Stdio};

/// Why a file of a commit cannot be read.
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
}

/// The bytes of the file at `path`, `/` between folders, in `commit` of the repository at `repository`.
///
/// Nothing is checked out and nothing is fetched; no hook, filter or text conversion is run.
///
/// # Errors
/// [`GitError`] with what is missing.
pub fn file_of_commit(repository: &Path, commit: &str, path: &str) -> Result<Vec<u8>, GitError> {
    // Forty hexadecimal digits, or fewer that still name one commit: nothing that git would take for an option or a range.
    if !(7..=64).contains(&commit.len()) || !commit.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        return Err(GitError::NoCommit(commit.to_owned()));
    }
    let output = Command::new("git")
        .arg("-C")
        .arg(repository)
        .args(["--no-pager", "cat-file", "blob"])
        .arg(OsStr::new(&format!("{commit}:{path}")))
        .env("GIT_NO_LAZY_FETCH", "1")
        .env("GIT_TERMINAL_PROMPT", "0")
        .env("LC_ALL", "C")
        .stdin(Stdio::null())
        .output()
        .map_err(GitError::Missing)?;
    if output.status.success() {
        return Ok(output.stdout);
    }
    let said = String::from_utf8_lossy(&output.stderr);
    let reason = said.lines().next().unwrap_or("git says nothing").trim_start_matches("fatal: ").to_owned();
    Err(GitError::NotFound { commit: commit.to_owned(), path: path.to_owned(), reason })
}
