//! Whether there is a git that will do, and a repository for it.

use std::process::{Command, Stdio};

use super::{GitError, Repository, said};

/// The oldest git that knows every option used here, and whose owners of repositories are checked.
const NEEDED: (u32, u32) = (2, 36);

impl Repository {
    /// Sees that git is there and new enough, and that it reads this repository.
    ///
    /// # Errors
    /// [`GitError::Missing`], [`GitError::TooOld`], or [`GitError::NoRepository`] with all that git says: what to do
    /// about a repository of another owner is on its later lines.
    pub fn ensure(&self) -> Result<(), GitError> {
        let mut version = Command::new("git");
        version.arg("version").env("LC_ALL", "C").stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null());
        // Both are asked at once: each takes some milliseconds to start.
        let version = version.spawn().map_err(GitError::Missing)?;
        let top = self.top().map(|_| ());
        let output = version.wait_with_output().map_err(GitError::Missing)?;
        check(&String::from_utf8_lossy(&output.stdout))?;
        top
    }

    /// The way from the folder of the repository up to the top of its work tree: what paths are relative to.
    pub(super) fn top(&self) -> Result<&str, GitError> {
        if let Some(top) = self.top.get() {
            return Ok(top);
        }
        let ask = ["rev-parse", "--is-shallow-repository", "--show-cdup"];
        let output = self.git().args(ask).output().map_err(GitError::Missing)?;
        if !output.status.success() {
            let all = String::from_utf8_lossy(&output.stderr);
            let all = all.lines().map(str::trim).filter(|line| !line.is_empty()).collect::<Vec<_>>().join(" ");
            let reason = if all.is_empty() { said(b"") } else { all.trim_start_matches("fatal: ").to_owned() };
            return Err(GitError::NoRepository { repository: self.folder.clone(), reason });
        }
        let answer = String::from_utf8_lossy(&output.stdout);
        let (shallow, top) = answer.split_once('\n').unwrap_or((&answer, ""));
        self.shallow.get_or_init(|| shallow.trim() == "true");
        let top = top.trim_end_matches(['\n', '\r']).to_owned();
        Ok(self.top.get_or_init(|| top))
    }
}

/// Refuses what `git version` says where it names a version that is too old. One that is none is let through.
fn check(said: &str) -> Result<(), GitError> {
    let Some(found) = said.trim().strip_prefix("git version ").and_then(|rest| rest.split(' ').next()) else {
        return Ok(());
    };
    let mut numbers = found.split('.').map(str::parse::<u32>);
    let (Some(Ok(major)), Some(Ok(minor))) = (numbers.next(), numbers.next()) else { return Ok(()) };
    if (major, minor) >= NEEDED {
        return Ok(());
    }
    Err(GitError::TooOld { found: found.to_owned(), needed: format!("{}.{}", NEEDED.0, NEEDED.1) })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_read_in_every_form_they_come_in() {
        for good in [
            "git version 2.47.3\n",
            "git version 2.36.0",
            "git version 2.39.5 (Apple Git-154)\n",
            "git version 2.45.1.windows.1\n",
            "git version 2.50.GIT\n",
            "git version 3.0.0\n",
            "git version next\n",
            "",
        ] {
            assert!(check(good).is_ok(), "{good}");
        }
        for (old, found) in [
            ("git version 2.35.8\n", "2.35.8"),
            ("git version 1.8.3.1\n", "1.8.3.1"),
            ("git version 2.9.rc1.3.gabc\n", "2.9.rc1.3.gabc"),
        ] {
            let says = format!("git is version {found}; reading a repository's history takes 2.36 or newer");
            assert_eq!(check(old).unwrap_err().to_string(), says);
        }
    }
}
