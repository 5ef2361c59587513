//! The history of pages in git repositories: which commits touched them, what they did, and where pages moved.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use tafel::source::{GitError, MAX_PAGE_BYTES, Repository, Touch, Walk};
use tempfile::{TempDir, tempdir};

/// A repository that is made for a test.
pub(crate) struct Made {
    folder: TempDir,
}

impl Made {
    pub(crate) fn new() -> Self {
        Self::with(&[])
    }

    fn with(options: &[&str]) -> Self {
        let made = Self { folder: tempdir().unwrap() };
        fs::create_dir(made.path("")).unwrap();
        made.git(&[&["init", "-q", "-b", "main"], options].concat());
        made
    }

    pub(crate) fn path(&self, path: &str) -> PathBuf {
        self.folder.path().join("repository").join(path)
    }

    pub(crate) fn write(&self, path: &str, text: &str) {
        let path = self.path(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    pub(crate) fn git(&self, args: &[&str]) -> String {
        self.git_at(0, args)
    }

    pub(crate) fn command(&self, seconds: u32, args: &[&str]) -> Command {
        let mut command = Command::new("git");
        command.current_dir(self.path("")).args(["-c", "user.name=a", "-c", "user.email=a@example.com"]);
        let date = format!("@{} +0000", 1_500_000_000 + seconds);
        command.env("GIT_COMMITTER_DATE", date).env("GIT_AUTHOR_DATE", "2001-01-01T00:00:00Z").args(args);
        command
    }

    fn git_at(&self, seconds: u32, args: &[&str]) -> String {
        let output = self.command(seconds, args).output().unwrap();
        assert!(output.status.success(), "git {args:?}: {}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).unwrap().trim().to_owned()
    }

    /// Commits all that is in the folder, so many seconds after the first of all times.
    pub(crate) fn commit(&self, seconds: u32) -> String {
        self.git(&["add", "-A", "."]);
        self.git_at(seconds, &["commit", "-q", "--allow-empty", "-m", "x"]);
        self.git(&["rev-parse", "HEAD"])
    }

    pub(crate) fn open(&self) -> Repository {
        Repository::new(&self.path(""), MAX_PAGE_BYTES)
    }

    /// The walk from `HEAD`, one commit a line: its seconds, and `path: old text > new text` for each file.
    pub(crate) fn history(&self, paths: &[&str]) -> Vec<String> {
        told(&self.open(), &self.git(&["rev-parse", "HEAD"]), None, paths, false)
    }
}

fn touches(repository: &Repository, walk: &Walk<'_>) -> Result<Vec<Touch>, GitError> {
    let mut touches = Vec::new();
    repository.walk(walk, &mut |touch| touches.push(touch)).map(|()| touches)
}

/// What a walk tells, with the bytes of the files read while it goes on.
fn told(repository: &Repository, from: &str, since: Option<&str>, paths: &[&str], full: bool) -> Vec<String> {
    let paths: Vec<String> = paths.iter().map(|path| (*path).to_owned()).collect();
    let text = |id: &Option<String>| {
        let bytes = id.as_ref().map(|id| repository.blob(id).unwrap().unwrap().bytes);
        bytes.map_or_else(|| "-".to_owned(), |bytes| String::from_utf8(bytes).unwrap().trim().replace('\n', "/"))
    };
    let mut lines = Vec::new();
    repository
        .walk(&Walk { from, since, paths: &paths, full }, &mut |touch| {
            assert_eq!(repository.seconds(&touch.commit).unwrap(), Some(touch.seconds));
            let moved = touch.files.iter().map(|file| (&file.path, text(&file.old), text(&file.new)));
            let files: Vec<String> = moved.map(|(path, old, new)| format!("{path}: {old} > {new}")).collect();
            lines.push(format!("{} {}", touch.seconds - 1_500_000_000, files.join(", ")));
        })
        .unwrap();
    lines
}

#[test]
fn commits_are_told_from_the_newest_to_the_oldest() {
    let made = Made::new();
    made.write("a.md", "one");
    made.write("b.md", "b");
    let first = made.commit(10);
    made.write("a.md", "two");
    let second = made.commit(20);
    made.write("other.md", "x");
    made.commit(30);
    fs::remove_file(made.path("a.md")).unwrap();
    made.commit(40);
    made.write("a.md", "two");
    made.write("b.md", "c");
    let last = made.commit(50);
    let expected = ["50 a.md: - > two, b.md: b > c", "40 a.md: two > -", "20 a.md: one > two"];
    assert_eq!(made.history(&["a.md", "b.md"])[..3], expected);
    assert_eq!(made.history(&["b.md", "none.md"]), ["50 b.md: b > c", "10 b.md: - > b"]);
    let open = made.open();
    open.ensure().unwrap();
    assert_eq!(told(&open, &last, Some(&first), &["a.md"], false).len(), 3);
    assert_eq!(told(&open, &second, None, &["a.md"], false), ["20 a.md: one > two", "10 a.md: - > one"]);
    assert!(told(&open, &last, Some(&last), &["a.md"], false).is_empty());
    assert!(told(&open, &last, None, &["none.md"], true).is_empty());
    assert!(told(&open, &last, None, &[], false).is_empty());
    // Deleted and added again: no rename of either.
    assert_eq!(open.renamed_from(&last, "a.md").unwrap(), None);
    // A folder of the work tree is as good, and paths are those of the whole.
    made.write("sub/deep/c.md", "c");
    made.commit(60);
    let sub = Repository::new(&made.path("sub/deep"), MAX_PAGE_BYTES);
    sub.ensure().unwrap();
    let head = sub.resolve("HEAD").unwrap().unwrap();
    assert_eq!(told(&sub, &head, None, &["b.md", "sub"], false)[0], "60 sub/deep/c.md: - > c");
    assert_eq!(told(&sub, &head, None, &["b.md"], false).len(), 2);
    assert_eq!(sub.files(&head, "sub").unwrap(), ["sub/deep/c.md"]);
}

#[test]
fn names_are_resolved_and_compared() {
    let made = Made::new();
    made.write("a.md", "one");
    made.write("dir/b.md", "b");
    made.write("dir/c d.md", "c");
    made.write("x^{commit}", "no commit");
    let first = made.commit(10);
    made.git(&["tag", "-a", "v1", "-m", "x"]);
    made.write("a.md", "two");
    let second = made.commit(20);
    let open = made.open();
    for (name, id) in [("main", &second), ("HEAD", &second), ("v1", &first), ("HEAD~", &first), (&first[..9], &first)] {
        assert_eq!(open.resolve(name).unwrap().as_ref(), Some(id), "{name}");
    }
    let names =
        ["none", "", "-x", "--all", "--help", "HEAD:a.md", "HEAD:x", "v1..main", "^HEAD", "main\nmain", "main main"];
    for name in names.iter().chain(&["HEAD^{tree}", "main\0", &"0".repeat(40), &"0".repeat(64)]) {
        assert_eq!(open.resolve(name).unwrap(), None, "{name:?}");
    }
    assert!(open.is_ancestor(&first, &second).unwrap());
    assert!(open.is_ancestor(&second, &second).unwrap());
    assert!(!open.is_ancestor(&second, &first).unwrap());
    assert!(matches!(open.is_ancestor(&first, &"1".repeat(40)), Err(GitError::Unreadable { .. })));
    assert_eq!(open.seconds("v1").unwrap(), Some(1_500_000_010));
    assert_eq!(open.seconds(&"1".repeat(40)).unwrap(), None);
    assert_eq!(open.files(&first, "dir").unwrap(), ["dir/b.md", "dir/c d.md"]);
    assert_eq!(open.files(&first, "a.md").unwrap(), ["a.md"]);
    assert_eq!(open.files(&first, "").unwrap().len(), 4);
    assert!(open.files(&first, "none").unwrap().is_empty());
    assert!(matches!(open.files(&"1".repeat(40), "dir"), Err(GitError::Unreadable { .. })));
    for option in ["--help", "HEAD", "-x", "main", ""] {
        let paths = ["a.md".to_owned()];
        let walk = Walk { from: option, since: None, paths: &paths, full: false };
        assert!(matches!(open.walk(&walk, &mut |_| ()), Err(GitError::NoCommit(_))), "{option}");
        let walk = Walk { from: &first, since: Some(option), paths: &paths, full: false };
        assert!(matches!(open.walk(&walk, &mut |_| ()), Err(GitError::NoCommit(_))), "{option}");
        assert!(matches!(open.renamed_from(option, "a.md"), Err(GitError::NoCommit(_))));
        assert!(matches!(open.files(option, "a.md"), Err(GitError::NoCommit(_))));
        assert!(matches!(open.blob(option), Err(GitError::NoCommit(_))));
    }
    let tree = made.git(&["rev-parse", "HEAD^{tree}"]);
    assert!(open.blob(&tree).unwrap_err().to_string().ends_with(": it is a tree"));
    let lacking = open.blob(&"1".repeat(40)).unwrap_err().to_string();
    assert!(
        lacking.contains("the file with id 1111111111") && lacking.contains("Not a valid object name"),
        "{lacking}"
    );
    let id = made.git(&["rev-parse", "HEAD:a.md"]);
    let small = Repository::new(&made.path(""), 2);
    assert!(matches!(small.blob(&id), Err(GitError::LargeBlob { bytes: 3, limit: 2, .. })));
    assert_eq!(small.resolve("main").unwrap(), Some(second));
}

#[test]
fn renames_are_followed_over_the_whole_commit() {
    let made = Made::new();
    let text: String = (0..50).map(|line| format!("line {line} of the page\n")).collect();
    made.write("old/a.md", &text);
    made.write("old/b.md", &text.replace("line", "row"));
    let first = made.commit(10);
    fs::create_dir(made.path("new")).unwrap();
    made.git(&["mv", "old/a.md", "new/z.md"]);
    made.git(&["mv", "old/b.md", "new/b.md"]);
    made.write("new/z.md", &format!("{text}more\n"));
    made.write("new/fresh.md", "nothing of the sort\n");
    let moved = made.commit(20);
    let open = made.open();
    let from = |commit: &str, path: &str| open.renamed_from(commit, path).unwrap();
    assert_eq!(from(&moved, "new/z.md"), Some((first.clone(), "old/a.md".to_owned())));
    assert_eq!(from(&moved, "new/b.md"), Some((first.clone(), "old/b.md".to_owned())));
    assert_eq!((from(&moved, "new/fresh.md"), from(&moved, "none.md"), from(&first, "old/a.md")), (None, None, None));
    let to = |path: &str| open.renamed_to(&moved, path).unwrap();
    assert_eq!((to("old/a.md").as_deref(), to("old/b.md").as_deref()), (Some("new/z.md"), Some("new/b.md")));
    assert_eq!((to("none.md"), open.renamed_to(&first, "old/a.md").unwrap()), (None, None));
    assert!(matches!(open.renamed_from(&"1".repeat(40), "a"), Err(GitError::Unreadable { .. })));
    // A copy of what is still there is new.
    made.write("new/r.md", &text.replace("line", "row"));
    assert_eq!(open.renamed_from(&made.commit(40), "new/r.md").unwrap(), None);
    // Renamed on a side branch: a merge has it from the parent that did not.
    made.git(&["checkout", "-q", "-b", "side"]);
    made.git(&["mv", "new/b.md", "new/c.md"]);
    made.commit(50);
    made.git(&["checkout", "-q", "main"]);
    made.write("x.md", "x");
    let main = made.commit(60);
    made.git_at(70, &["merge", "-q", "--no-edit", "side"]);
    let merge = made.git(&["rev-parse", "HEAD"]);
    assert_eq!(from(&merge, "new/c.md"), Some((main, "new/b.md".to_owned())));
}

#[test]
fn a_commit_that_moves_too_much_is_told_from_one_that_adds() {
    let made = Made::new();
    let text = |number: u32| format!("{}\n", number.wrapping_mul(2_654_435_761)).repeat(3);
    (0..2001).for_each(|number| made.write(&format!("old/{number}a"), &text(number)));
    made.write("old/page.md", "the page\n");
    made.commit(10);
    fs::remove_dir_all(made.path("old")).unwrap();
    (0..2001).for_each(|number| made.write(&format!("new/{number}b"), &text(number + 9000)));
    made.write("new/page.md", "the page\n");
    made.write("new/fresh.md", "a page\n");
    let moved = made.commit(20);
    let open = made.open();
    assert_eq!(open.renamed_from(&moved, "new/page.md").unwrap().unwrap().1, "old/page.md");
    let err = open.renamed_from(&moved, "new/fresh.md").unwrap_err();
    assert!(matches!(&err, GitError::TooManyFiles { path, .. } if path == "new/fresh.md"), "{err}");
}

#[test]
fn a_merge_tells_what_differs_from_all_its_parents() {
    let made = Made::new();
    made.write("a.md", "base");
    made.write("b.md", "base");
    made.commit(10);
    for (name, seconds) in [("s1", 20), ("s2", 30), ("s3", 40)] {
        made.git(&["checkout", "-q", "-b", name, "main"]);
        made.write(&format!("{name}.md"), name);
        made.commit(seconds);
    }
    made.git(&["checkout", "-q", "main"]);
    made.git_at(50, &["merge", "-q", "--no-edit", "s1", "s2", "s3"]);
    let octopus = made.history(&["s1.md", "s2.md", "s3.md"]);
    assert_eq!(octopus, ["50 ", "40 s3.md: - > s3", "30 s2.md: - > s2", "20 s1.md: - > s1"]);
    made.git(&["checkout", "-q", "-b", "left"]);
    made.write("a.md", "left");
    made.commit(60);
    made.git(&["checkout", "-q", "main"]);
    made.write("a.md", "right");
    made.commit(70);
    assert!(!made.command(0, &["merge", "-q", "left"]).output().unwrap().status.success());
    made.write("a.md", "both");
    made.commit(80);
    let conflict = ["80 a.md: right > both", "70 a.md: base > right", "60 a.md: base > left", "10 a.md: - > base"];
    assert_eq!(made.history(&["a.md"]), conflict);
    // A branch whose change the merge did not take is walked on demand.
    made.git(&["checkout", "-q", "-b", "lost", "left"]);
    made.write("b.md", "lost");
    made.commit(90);
    made.git(&["checkout", "-q", "main"]);
    made.git_at(100, &["merge", "-q", "--no-edit", "-s", "ours", "lost"]);
    assert_eq!(made.history(&["b.md"]), ["10 b.md: - > base"]);
    let head = made.git(&["rev-parse", "HEAD"]);
    let full = told(&made.open(), &head, None, &["b.md"], true);
    assert!(full.contains(&"90 b.md: base > lost".to_owned()), "{full:?}");
}

#[test]
fn dates_may_go_backwards() {
    let made = Made::new();
    for seconds in [30, 10, 40, 20] {
        made.write("a.md", &seconds.to_string());
        made.commit(seconds);
    }
    assert_eq!(
        made.history(&["a.md"]),
        ["20 a.md: 40 > 20", "40 a.md: 10 > 40", "10 a.md: 30 > 10", "30 a.md: - > 30"]
    );
}

#[cfg(unix)]
#[test]
fn paths_of_any_kind_are_taken_at_their_word() {
    let names = [
        "a b.md",
        "tëst ÿ/語.md",
        "line\nfeed.md",
        "quo\"te's\\.md",
        ":(glob)**",
        "-x.md",
        "--all",
        ":100644",
        "*",
        "\ttab",
    ];
    let made = Made::new();
    made.write("sentinel.md", "sentinel");
    names.iter().for_each(|name| made.write(name, name));
    let first = made.commit(10);
    let open = made.open();
    for name in names {
        assert_eq!(told(&open, &first, None, &[name], false).len(), 1, "{name:?}");
        assert_eq!(open.files(&first, name).unwrap(), [name], "{name:?}");
        let paths = [name.to_owned()];
        let touches = touches(&open, &Walk { from: &first, since: None, paths: &paths, full: false }).unwrap();
        assert_eq!((touches[0].files.len(), touches[0].files[0].path.as_str()), (1, name), "{name:?}");
        made.git(&["--literal-pathspecs", "mv", "--", name, "moved"]);
        let moved = made.commit(20);
        assert_eq!(open.renamed_from(&moved, "moved").unwrap(), Some((first.clone(), name.to_owned())), "{name:?}");
        assert_eq!(open.renamed_to(&moved, name).unwrap().as_deref(), Some("moved"), "{name:?}");
        made.git(&["reset", "-q", "--hard", &first]);
    }
    for magic in [":(glob)*", ":/", "?", ":!sentinel.md"] {
        assert!(told(&open, &first, None, &[magic], false).is_empty(), "{magic}");
    }
    std::os::unix::fs::symlink("sentinel.md", made.path("link.md")).unwrap();
    let linked = made.commit(30);
    assert_eq!(told(&open, &linked, None, &["link.md"], false), ["30 "]);
    assert!(open.files(&linked, "link.md").unwrap().is_empty());
}

#[test]
fn a_repository_of_sha256_is_read() {
    let made = Made::with(&["--object-format=sha256"]);
    made.write("a.md", "one\ntwo\nthree\n");
    let first = made.commit(10);
    assert_eq!(first.len(), 64);
    made.git(&["mv", "a.md", "b.md"]);
    let second = made.commit(20);
    let expected = ["20 a.md: one/two/three > -, b.md: - > one/two/three", "10 a.md: - > one/two/three"];
    assert_eq!(made.history(&["a.md", "b.md"]), expected);
    let open = made.open();
    assert_eq!(open.renamed_from(&second, "b.md").unwrap(), Some((first.clone(), "a.md".to_owned())));
    assert!(open.is_ancestor(&first, &second).unwrap());
    assert_eq!(open.resolve(&second[..8]).unwrap(), Some(second));
}

#[test]
fn a_bare_repository_with_its_indexes_is_read() {
    let made = Made::new();
    made.write("dir/a.md", "one");
    made.commit(10);
    made.write("dir/a.md", "two");
    made.commit(20);
    made.git(&["clone", "-q", "--bare", ".", "../bare.git"]);
    let bare = made.path("../bare.git");
    made.git(&["-C", "../bare.git", "commit-graph", "write", "--reachable", "--changed-paths"]);
    for folder in [&bare, &made.path(".git"), Path::new(&bare.join("refs"))] {
        let open = Repository::new(folder, MAX_PAGE_BYTES);
        open.ensure().unwrap();
        let head = open.head().unwrap().unwrap().to_owned();
        let expected = ["20 dir/a.md: one > two", "10 dir/a.md: - > one"];
        assert_eq!(told(&open, &head, None, &["dir/a.md"], false), expected, "{}", folder.display());
    }
}
