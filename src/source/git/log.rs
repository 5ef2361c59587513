//! `git log --raw`: which commits touched a page, read while git still walks.

use std::io::{self, BufRead, BufReader, Read as _};
use std::process::{Child, ChildStderr, Command, Stdio};
use std::thread::{self, JoinHandle};

use super::object::seconds_of;
use super::{GitError, Repository, checked, said};

/// A commit that touched one of the paths.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Touch {
    /// Its id.
    pub commit: String,
    /// When it was committed, in seconds since 1970-01-01, by UTC.
    pub seconds: i64,
    /// What it did to the paths. A merge names only the files that differ from all its parents: often none.
    pub files: Vec<FileChange>,
}

/// What a commit did to one file. Symbolic links and submodules count as no file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FileChange {
    /// The file, relative to the top of the repository.
    pub path: String,
    /// The id of its bytes before, in a merge those of the first parent; `None` where it was not there.
    pub old: Option<String>,
    /// The id of its bytes after, equal to `old` where only its mode changed; `None` where it was deleted.
    pub new: Option<String>,
}

/// Which commits to walk.
#[derive(Debug, Clone, Copy)]
pub struct Walk<'a> {
    /// The id of the commit to start at.
    pub from: &'a str,
    /// The id of a commit that is left out, with all that it follows.
    pub since: Option<&'a str>,
    /// Files, and folders for all that is below them, relative to the top of the repository. Each is what it says:
    /// nothing in it is a pattern.
    pub paths: &'a [String],
    /// Whether to walk side branches too that a merge took nothing from.
    pub full: bool,
}

/// Every setting of the user or the repository that would change what is printed is overruled.
const LOG: [&str; 19] = [
    "-c",
    "diff.orderFile=/dev/null",
    "log",
    "--format=%H %ct",
    "--encoding=UTF-8",
    "--raw",
    // In a merge, what differs from every parent: comparing with each one alone takes several times as long.
    "-c",
    "-z",
    "--root",
    "--no-abbrev",
    "--no-renames",
    "--no-relative",
    "--no-follow",
    "--no-color",
    "--no-notes",
    "--no-mailmap",
    "--no-show-signature",
    "--no-ext-diff",
    "--no-textconv",
];

/// The longest path that is read, and the most that is kept of what git says, in bytes.
const MAX_PART_BYTES: u64 = 1 << 20;
const MAX_SAID_BYTES: u64 = 8 << 10;

impl Repository {
    /// Gives the commits that touched the paths to `each`, in git's order, the newest first, while git goes on walking.
    ///
    /// A path that no commit has is no error. Where git fails, `each` has seen the commits before that.
    ///
    /// # Errors
    /// [`GitError::AbsentTree`] where a partial clone lacks the folders on the way; [`GitError::Unreadable`] where git
    /// fails otherwise.
    pub fn walk(&self, walk: &Walk<'_>, each: &mut dyn FnMut(Touch)) -> Result<(), GitError> {
        let from = checked(walk.from)?;
        let since = walk.since.map(checked).transpose()?;
        // Without a path, git would tell of all.
        if walk.paths.is_empty() {
            return Ok(());
        }
        let mut git = self.git();
        let top = self.top()?;
        if !top.is_empty() {
            git.args(["-C", top]);
        }
        git.args(LOG).args(walk.full.then_some("--full-history")).arg(from);
        git.args(since.map(|since| format!("^{since}"))).arg("--").args(walk.paths);
        let failed = |reason| Err(self.failed(from, &walk.paths.join(", "), reason));
        let mut running = Running::start(git).map_err(GitError::Missing)?;
        let last = running.read(each);
        if last.is_err() {
            running.stop();
        }
        match (last, running.end().map_err(GitError::Missing)?) {
            (Ok(last), None) => {
                last.into_iter().for_each(each);
                Ok(())
            }
            // A git that fails breaks off.
            (Ok(_), Some(reason)) => failed(reason),
            (Err(err), _) => failed(err.to_string()),
        }
    }
}

/// A git that walks.
struct Running {
    child: Child,
    /// Reads what it says meanwhile, so that it never waits for that.
    says: Option<JoinHandle<Vec<u8>>>,
}

impl Running {
    fn start(mut git: Command) -> io::Result<Self> {
        let child = git.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn()?;
        let mut running = Self { child, says: None };
        let stderr = running.child.stderr.take().ok_or(io::ErrorKind::BrokenPipe)?;
        running.says = Some(thread::Builder::new().spawn(|| drained(stderr))?);
        Ok(running)
    }

    /// As [`read`], of what it prints.
    fn read(&mut self, each: &mut dyn FnMut(Touch)) -> io::Result<Option<Touch>> {
        let stdout = self.child.stdout.take().ok_or(io::ErrorKind::BrokenPipe)?;
        read(&mut BufReader::with_capacity(64 << 10, stdout), each)
    }

    fn stop(&mut self) {
        // It may have ended by itself.
        let _ = self.child.kill();
    }

    /// Waits for its end. What it says, where it failed.
    fn end(mut self) -> io::Result<Option<String>> {
        let status = self.child.wait()?;
        let says = self.says.take().and_then(|says| says.join().ok()).unwrap_or_default();
        Ok((!status.success()).then(|| said(&says)))
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        self.stop();
        let _ = self.child.wait();
    }
}

/// The beginning of what git says. It is read to its end.
fn drained(mut stderr: ChildStderr) -> Vec<u8> {
    let mut kept = Vec::new();
    let _ = (&mut stderr).take(MAX_SAID_BYTES).read_to_end(&mut kept);
    let _ = io::copy(&mut stderr, &mut io::sink());
    kept
}

/// Reads commits and gives them to `each`, except the last one: whether that is whole, only the end of git tells.
fn read(log: &mut impl BufRead, each: &mut dyn FnMut(Touch)) -> io::Result<Option<Touch>> {
    let mut last: Option<Touch> = None;
    let mut part = Vec::new();
    while next(log, &mut part)? {
        // Between a commit and its files there is a line feed, or nothing, as a part of its own in a merge.
        let text = String::from_utf8_lossy(&part);
        let text = text.trim_start_matches('\n');
        if text.is_empty() {
            continue;
        }
        if !text.starts_with(':') {
            let touch = commit(text).ok_or_else(|| unexpected(text))?;
            if let Some(whole) = last.replace(touch) {
                each(whole);
            }
            continue;
        }
        let (old, new) = ids(text).ok_or_else(|| unexpected(text))?;
        let touch = last.as_mut().ok_or_else(|| unexpected(text))?;
        if !next(log, &mut part)? {
            break;
        }
        if old.is_some() || new.is_some() {
            touch.files.push(FileChange { path: String::from_utf8_lossy(&part).into_owned(), old, new });
        }
    }
    Ok(last)
}

/// The next part, without the NUL after it; `false` at the end, and for a part that breaks off.
fn next(log: &mut impl BufRead, part: &mut Vec<u8>) -> io::Result<bool> {
    part.clear();
    let read = log.take(MAX_PART_BYTES).read_until(0, part)? as u64;
    let is_whole = part.pop() == Some(0);
    if !is_whole && read == MAX_PART_BYTES {
        return Err(io::Error::other(format!("a path has more than {MAX_PART_BYTES} bytes")));
    }
    Ok(is_whole)
}

/// `<id> <seconds>`. Git leaves out the seconds of a commit that has none.
fn commit(text: &str) -> Option<Touch> {
    let (id, seconds) = text.split_once(' ')?;
    is_id(id).then(|| Touch { commit: id.to_owned(), seconds: seconds_of(seconds), files: Vec::new() })
}

/// The old and the new id of `:<mode> <mode> <id> <id> <status>`, where a merge has a colon, a mode, an id and a letter
/// of the status for each parent. `None` for what is no such thing.
fn ids(text: &str) -> Option<(Option<String>, Option<String>)> {
    let about = text.trim_start_matches(':');
    let parents = text.len() - about.len();
    let fields: Vec<&str> = about.split(' ').collect();
    let [states @ .., status] = &fields[..] else { return None };
    // After a rename there would be two paths.
    if states.len() != 2 * (parents + 1) || status.contains(['R', 'C']) {
        return None;
    }
    let (modes, ids) = states.split_at(parents + 1);
    if !ids.iter().all(|id| is_id(id)) {
        return None;
    }
    let file = |at: usize| {
        let (mode, id) = (modes.get(at)?, ids.get(at)?);
        let is_file = mode.starts_with("10") && id.bytes().any(|byte| byte != b'0');
        is_file.then(|| (*id).to_owned())
    };
    Some((file(0), file(parents)))
}

fn is_id(text: &str) -> bool {
    [40, 64].contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_hexdigit())
}

fn unexpected(text: &str) -> io::Error {
    io::Error::other(format!("git log prints {:?}", text.chars().take(100).collect::<String>()))
}

#[cfg(test)]
mod tests {
    use super::*;

    const A: &str = "a000000000000000000000000000000000000000";
    const B: &str = "b000000000000000000000000000000000000000";
    const NONE: &str = "0000000000000000000000000000000000000000";

    /// The touches of a log where `|` stands for NUL: the whole ones, and the last.
    fn touches(log: &str) -> Result<(Vec<Touch>, Option<Touch>), String> {
        let mut whole = Vec::new();
        let log = log.replace('|', "\0");
        let last = read(&mut log.as_bytes(), &mut |touch| whole.push(touch)).map_err(|err| err.to_string())?;
        Ok((whole, last))
    }

    fn change(path: &str, old: Option<&str>, new: Option<&str>) -> FileChange {
        FileChange { path: path.to_owned(), old: old.map(str::to_owned), new: new.map(str::to_owned) }
    }

    #[test]
    fn commits_and_merges_are_read_with_their_files() {
        let log = format!(
            "{A} 12||::100644 100644 100755 {A} {B} {A} MM|:a\nb .md|{B} 11||{A} 10|\n:000000 100644 {NONE} {B} A|x|\
            :100644 000000 {B} {NONE} D|\ny|:100644 120000 {A} {B} T|z|:120000 160000 {A} {B} T|link|{B} |"
        );
        let (whole, last) = touches(&log).unwrap();
        let files: Vec<_> = whole.iter().map(|touch| (touch.seconds, touch.files.clone())).collect();
        let merge = vec![change(":a\nb .md", Some(A), Some(A))];
        let plain = vec![change("x", None, Some(B)), change("\ny", Some(B), None), change("z", Some(A), None)];
        assert_eq!(files, [(12, merge), (11, vec![]), (10, plain)]);
        let last = last.unwrap();
        assert_eq!((last.commit.as_str(), last.seconds, last.files.len()), (B, 0, 0));
        assert_eq!(touches("").unwrap(), (vec![], None));
    }

    #[test]
    fn ids_of_sha256_and_octopus_merges_are_read() {
        let (long, none) = ("c".repeat(64), "0".repeat(64));
        let entry = format!(":::100644 000000 100644 100644 {long} {none} {long} {long} MAM");
        assert_eq!(ids(&entry), Some((Some(long.clone()), Some(long.clone()))));
        let entry = format!(":000000 100644 {none} {long} A");
        assert_eq!(ids(&entry), Some((None, Some(long))));
    }

    #[test]
    fn what_is_no_log_is_an_error() {
        for log in [
            "x|".to_owned(),
            "HEAD 1|".to_owned(),
            format!(":100644 100644 {A} {B} M|a|"),
            format!("{A} 1|:100644 {A} {B} M|a|"),
            format!("{A} 1|:100644 100644 {A} {B} R100|a|b|"),
            format!("{A} 1|:100644 100644 {A} abc M|a|"),
        ] {
            assert!(touches(&log).is_err(), "{log}");
        }
        let long = format!("{A} 1|:100644 100644 {A} {B} M|{}", "a".repeat(2 << 20));
        assert_eq!(touches(&long).unwrap_err(), "a path has more than 1048576 bytes");
    }

    #[test]
    fn a_log_that_breaks_off_gives_no_file_that_is_not_whole() {
        for cut in ["12", "12|\n:100644 1", &format!("12|\n:100644 100644 {A} {B} M|a.m")] {
            let (whole, last) = touches(&format!("{B} 13|{A} {cut}")).unwrap();
            assert!(whole.iter().chain(&last).all(|touch| touch.files.is_empty()), "{cut}");
        }
    }
}
