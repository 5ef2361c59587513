//! Renames: what a page was called before a commit, and what it is called after.

use super::{GitError, Repository, checked, said};

/// How many added and how many deleted files git compares with one another, at most: some ten seconds for pages of 10 kB.
/// Files with the same bytes or the same name are paired before that, however many there are.
const LIMIT: &str = "-l2000";

/// One rename.
struct Rename {
    old: String,
    new: String,
}

impl Repository {
    /// Where the file that `commit` added at `path` came from: the parent that had it, and what it was called there, by
    /// git's detection of renames over all that the commit changed. `None` where the file is new.
    ///
    /// In a clone whose history is cut off, the oldest commits have no parents and every file in them is new.
    ///
    /// # Errors
    /// [`GitError::AbsentTree`] where a partial clone lacks what is compared; [`GitError::TooManyFiles`] where it is too
    /// much; [`GitError::Unreadable`] otherwise.
    pub fn renamed_from(&self, commit: &str, path: &str) -> Result<Option<(String, String)>, GitError> {
        self.rename(commit, path, |rename| (rename.new == path).then_some(rename.old))
    }

    /// Where the file that `commit` deleted at `path` went: what it is called in the commit. `None` where it is gone.
    ///
    /// # Errors
    /// As [`Repository::renamed_from`].
    pub fn renamed_to(&self, commit: &str, path: &str) -> Result<Option<String>, GitError> {
        let to = self.rename(commit, path, |rename| (rename.old == path).then_some(rename.new))?;
        Ok(to.map(|(_, path)| path))
    }

    /// The first parent of `commit` with a rename that `wanted` takes, and what it makes of that.
    fn rename(
        &self,
        commit: &str,
        path: &str,
        wanted: impl Fn(Rename) -> Option<String>,
    ) -> Result<Option<(String, String)>, GitError> {
        for parent in self.parents(checked(commit)?, path)? {
            let found = match self.renames(&parent, commit, path, "-M") {
                // Without the bytes of the files, files of equal ids are renames all the same.
                Err(err @ GitError::AbsentTree { .. }) => {
                    let same = self.renames(&parent, commit, path, "-M100%").unwrap_or_default();
                    Some(same.into_iter().find_map(&wanted).ok_or(err)?)
                }
                Err(err) => return Err(err),
                Ok(renames) => renames.into_iter().find_map(&wanted),
            };
            if let Some(found) = found {
                return Ok(Some((parent, found)));
            }
        }
        Ok(None)
    }

    /// The parents of a commit that the repository has.
    fn parents(&self, commit: &str, path: &str) -> Result<Vec<String>, GitError> {
        let output = self.git().args(["rev-parse", &format!("{commit}^@")]).output().map_err(GitError::Missing)?;
        match output.status.success() {
            true => Ok(String::from_utf8_lossy(&output.stdout).lines().map(str::to_owned).collect()),
            false => Err(self.failed(commit, path, said(&output.stderr))),
        }
    }

    fn renames(&self, parent: &str, commit: &str, path: &str, how: &str) -> Result<Vec<Rename>, GitError> {
        let mut git = self.git();
        git.args([
            "-c",
            "diff.orderFile=/dev/null",
            "diff-tree",
            "-r",
            "-z",
            "--raw",
            "--no-commit-id",
            "--no-relative",
        ]);
        git.args(["--no-ext-diff", "--no-textconv", LIMIT, how, "--diff-filter=R"]);
        let output = git.args([parent, commit, "--"]).output().map_err(GitError::Missing)?;
        if !output.status.success() {
            return Err(self.failed(commit, path, said(&output.stderr)));
        }
        let renames = parsed(&output.stdout);
        let is_partly = String::from_utf8_lossy(&output.stderr).contains("rename detection was skipped");
        if is_partly && !renames.iter().any(|rename| rename.old == path || rename.new == path) {
            return Err(GitError::TooManyFiles { commit: commit.to_owned(), path: path.to_owned() });
        }
        Ok(renames)
    }
}

/// Reads what changed and its two paths, time and again.
fn parsed(raw: &[u8]) -> Vec<Rename> {
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    let mut parts = raw.split(|byte| *byte == 0);
    let mut renames = Vec::new();
    while let (Some(_), Some(old), Some(new)) = (parts.next(), parts.next(), parts.next()) {
        renames.push(Rename { old: text(old), new: text(new) });
    }
    renames
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn renames_are_read_with_any_path() {
        let raw = b":100644 100644 a b R099\0old\n.md\0:new .md\0:100644 100644 a b R100\0a\0b\0";
        let renames: Vec<_> = parsed(raw).into_iter().map(|rename| (rename.old, rename.new)).collect();
        assert_eq!(renames, [("old\n.md".to_owned(), ":new .md".to_owned()), ("a".to_owned(), "b".to_owned())]);
        assert!(parsed(b"").is_empty());
    }
}
