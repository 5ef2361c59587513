//! What a repository has under a name: commits, blobs, and the files of a commit.

use super::batch::Answer;
use super::{Blob, GitError, NO_LINE, Repository, checked, said};

/// The largest commit that is read, in bytes: its message is of any length.
const MAX_COMMIT_BYTES: u64 = 64 << 20;

impl Repository {
    /// The id of the commit that `revision` names: a branch, a tag, `HEAD`, a hash or a part of one. `None` where
    /// nothing has that name, or something that is no commit.
    ///
    /// # Errors
    /// [`GitError`] where git cannot be asked.
    pub fn resolve(&self, revision: &str) -> Result<Option<String>, GitError> {
        Ok(self.commit(revision)?.map(|(id, _)| id))
    }

    /// When `commit` was committed, in seconds since 1970-01-01, by UTC: 0 where it does not say, as in git. `None`
    /// where there is no such commit.
    ///
    /// # Errors
    /// [`GitError`] where git cannot be asked.
    pub fn seconds(&self, commit: &str) -> Result<Option<i64>, GitError> {
        Ok(self.commit(commit)?.map(|(_, bytes)| {
            let text = String::from_utf8_lossy(&bytes);
            let header = text.lines().take_while(|line| !line.is_empty());
            let committer = header.into_iter().find(|line| line.starts_with("committer "));
            committer.and_then(|line| line.rsplit(' ').nth(1)).map_or(0, seconds_of)
        }))
    }

    /// Whether the history is cut off at `commit`: it follows others, which a shallow clone does not have.
    ///
    /// # Errors
    /// [`GitError`] where git cannot be asked.
    pub fn is_cut_at(&self, commit: &str) -> Result<bool, GitError> {
        if !self.is_shallow() {
            return Ok(false);
        }
        let Some((_, bytes)) = self.commit(commit)? else { return Ok(false) };
        let text = String::from_utf8_lossy(&bytes);
        let mut header = text.lines().take_while(|line| !line.is_empty());
        Ok(header.any(|line| line.starts_with("parent ")) && self.resolve(&format!("{commit}^1"))?.is_none())
    }

    /// The blob with this id, forty or sixty-four hexadecimal digits. `None` where a partial clone lacks it.
    ///
    /// # Errors
    /// [`GitError::LargeBlob`] above the limit; [`GitError::Unreadable`] where a whole repository lacks it.
    pub fn blob(&self, id: &str) -> Result<Option<Blob>, GitError> {
        match self.ask(checked(id)?, self.max_bytes)? {
            Some(Answer::Object { id, kind, bytes }) if kind == "blob" => Ok(Some(Blob { id, bytes })),
            Some(Answer::TooLarge { bytes }) => {
                Err(GitError::LargeBlob { id: id.to_owned(), bytes, limit: self.max_bytes })
            }
            Some(Answer::Missing) | None if self.is_partial() => Ok(None),
            Some(Answer::Object { kind, .. }) => {
                Err(self.unreadable(format!("the file with id {id}"), format!("it is a {kind}")))
            }
            Some(Answer::Missing) | None => {
                Err(self.unreadable(format!("the file with id {id}"), self.refusal(&["cat-file", "-p", id])?))
            }
        }
    }

    /// Whether the commit `old` is `new`, or one that `new` follows.
    ///
    /// # Errors
    /// [`GitError`] where one of them is not there.
    pub fn is_ancestor(&self, old: &str, new: &str) -> Result<bool, GitError> {
        let args = ["merge-base", "--is-ancestor", checked(old)?, checked(new)?];
        let output = self.git().args(args).output().map_err(GitError::Missing)?;
        match output.status.code() {
            Some(0) => Ok(true),
            Some(1) => Ok(false),
            _ => Err(self.unreadable(format!("what lies between {old} and {new}"), said(&output.stderr))),
        }
    }

    /// The files of `commit` below the folder `path`, or the file itself, in git's order; all of them for an empty
    /// `path`, and none where there is no such thing. Paths are relative to the top of the repository; symbolic links
    /// and submodules are left out.
    ///
    /// # Errors
    /// [`GitError::AbsentTree`] where a partial clone lacks one of the folders; [`GitError::Unreadable`] otherwise.
    pub fn files(&self, commit: &str, path: &str) -> Result<Vec<String>, GitError> {
        let mut git = self.git();
        git.args(["ls-tree", "-r", "-z", "--full-tree", checked(commit)?, "--"]);
        if !path.is_empty() {
            git.arg(path);
        }
        let output = git.output().map_err(GitError::Missing)?;
        if !output.status.success() {
            let path = if path.is_empty() { "its files" } else { path };
            return Err(self.failed(commit, path, said(&output.stderr)));
        }
        // `<mode> blob <id>`, a tab, the path.
        let file = |entry: &[u8]| {
            let tab = entry.iter().position(|byte| *byte == b'\t')?;
            let (about, path) = entry.split_at(tab);
            about.starts_with(b"10").then(|| String::from_utf8_lossy(&path[1..]).into_owned())
        };
        Ok(output.stdout.split(|byte| *byte == 0).filter_map(file).collect())
    }

    /// The commit of this name: its id and its bytes.
    fn commit(&self, name: &str) -> Result<Option<(String, Vec<u8>)>, GitError> {
        // The question is a line of the standard input, where nothing is an option.
        let peeled = format!("{name}^{{commit}}");
        match self.ask(&peeled, MAX_COMMIT_BYTES)? {
            Some(Answer::Object { id, kind, bytes }) if kind == "commit" => Ok(Some((id, bytes))),
            None if !name.contains(NO_LINE) => {
                let args = ["rev-parse", "--verify", "--end-of-options", &peeled];
                Err(self.unreadable(format!("the commit {name:?}"), self.refusal(&args)?))
            }
            _ => Ok(None),
        }
    }

    fn unreadable(&self, what: String, reason: String) -> GitError {
        GitError::Unreadable { repository: self.folder.clone(), what, reason }
    }
}

/// Seconds since 1970-01-01 as git writes them: not below zero, and 0 where they are no number.
pub(super) fn seconds_of(text: &str) -> i64 {
    text.parse::<u64>().map_or(0, |seconds| i64::try_from(seconds).unwrap_or(i64::MAX))
}
