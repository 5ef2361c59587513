//! Git repositories that are damaged, cut off or set up to run programs.

use std::fs;
use std::io::Write as _;
use std::path::Path;
use std::process::Command;

use tafel::source::{GitError, MAX_PAGE_BYTES, Repository, Touch, Walk};
use tempfile::tempdir;

use crate::git_walk::Made;

fn walk(repository: &Repository, from: &str, path: &str) -> (Vec<Touch>, Result<(), GitError>) {
    let mut touches = Vec::new();
    let paths = [path.to_owned()];
    let end =
        repository.walk(&Walk { from, since: None, paths: &paths, full: false }, &mut |touch| touches.push(touch));
    (touches, end)
}

/// A repository with twelve states of a page, all in one pack, with the ids of its commits from the oldest on.
fn packed() -> (Made, Vec<String>) {
    let made = Made::new();
    let commit = |number: u32| {
        made.write("docs/a.md", &format!("{number}\n{}", (number * 7919).to_string().repeat(50)));
        made.commit(number)
    };
    let commits = (0..12).map(commit).collect();
    made.git(&["repack", "-q", "-a", "-d"]);
    (made, commits)
}

fn pack(made: &Made) -> std::path::PathBuf {
    let packs = fs::read_dir(made.path(".git/objects/pack")).unwrap();
    packs.map(|entry| entry.unwrap().path()).find(|path| path.extension().is_some_and(|end| end == "pack")).unwrap()
}

#[test]
fn a_pack_that_is_cut_off_is_an_error() {
    let (made, commits) = packed();
    let pack = pack(&made);
    let bytes = fs::read(&pack).unwrap();
    for tenth in [0, 1, 3, 5, 7, 9] {
        fs::remove_file(&pack).unwrap();
        fs::write(&pack, &bytes[..bytes.len() * tenth / 10]).unwrap();
        let open = made.open();
        open.ensure().unwrap();
        let (touches, end) = walk(&open, &commits[11], "docs/a.md");
        let blobs = touches.iter().flat_map(|touch| &touch.files).filter_map(|file| file.new.as_deref());
        let blobs: Result<Vec<_>, _> = blobs.map(|id| open.blob(id)).collect();
        // Where the pack is cut decides whether it is a commit, a folder or a file that is lacking.
        let err = end.err().or(blobs.err()).unwrap();
        assert!(matches!(err, GitError::Unreadable { .. }), "{err}");
        let text = err.to_string();
        assert!(text.contains("repository") && text.lines().count() == 1, "{text}");
        for err in [
            open.renamed_from(&commits[11], "docs/a.md").err(),
            open.files(&commits[11], "docs").err(),
            open.is_ancestor(&commits[0], &commits[11]).err(),
            open.resolve("HEAD").err(),
        ] {
            assert!(err.is_none_or(|err| matches!(err, GitError::Unreadable { .. })), "{tenth}");
        }
    }
}

#[test]
fn a_folder_that_is_lacking_ends_a_walk_after_what_was_before() {
    let (made, commits) = packed();
    let tree = made.git(&["rev-parse", &format!("{}:docs", commits[3])]);
    let pack = pack(&made);
    fs::rename(&pack, made.path("pack")).unwrap();
    fs::remove_dir_all(made.path(".git/objects/pack")).unwrap();
    let mut unpack = Command::new("git");
    unpack.current_dir(made.path("")).args(["unpack-objects", "-q"]);
    assert!(unpack.stdin(fs::File::open(made.path("pack")).unwrap()).status().unwrap().success());
    fs::remove_file(made.path(".git/objects").join(&tree[..2]).join(&tree[2..])).unwrap();
    let open = made.open();
    let (touches, end) = walk(&open, &commits[11], "docs/a.md");
    let text = end.unwrap_err().to_string();
    assert!(text.contains("docs/a.md at ") && text.contains(&tree), "{text}");
    assert!((6..12).contains(&touches.len()), "{}", touches.len());
    assert!(touches.iter().all(|touch| touch.files.len() == 1));
    let text = open.files(&commits[3], "docs").unwrap_err().to_string();
    assert!(text.contains("git cannot read docs at "), "{text}");
}

#[test]
fn a_history_that_is_cut_off_begins_where_it_is_cut() {
    let (made, commits) = packed();
    let url = format!("file://{}", made.path("").display());
    made.git(&["clone", "-q", "--depth", "3", &url, "../shallow"]);
    let open = Repository::new(&made.path("../shallow"), MAX_PAGE_BYTES);
    open.ensure().unwrap();
    assert!(open.is_shallow() && !made.open().is_shallow());
    let (touches, end) = walk(&open, &commits[11], "docs/a.md");
    end.unwrap();
    assert_eq!(
        touches.iter().map(|touch| touch.commit.as_str()).collect::<Vec<_>>(),
        [&commits[11], &commits[10], &commits[9]]
    );
    assert_eq!(touches[2].files[0].old, None);
    assert_eq!(open.renamed_from(&commits[9], "docs/a.md").unwrap(), None);
    let text = walk(&open, &commits[8], "docs/a.md").1.unwrap_err().to_string();
    assert!(text.contains(&commits[8]), "{text}");
    assert!(matches!(open.is_ancestor(&commits[8], &commits[11]), Err(GitError::Unreadable { .. })));
}

#[test]
fn a_partial_clone_fetches_nothing() {
    let (made, commits) = packed();
    made.git(&["mv", "docs/a.md", "docs/same.md"]);
    let same = made.commit(50);
    made.git(&["mv", "docs/same.md", "docs/other.md"]);
    let page = fs::read_to_string(made.path("docs/other.md")).unwrap();
    made.write("docs/other.md", &format!("{page}more"));
    let other = made.commit(60);
    made.git(&["config", "uploadpack.allowFilter", "true"]);
    let url = format!("file://{}", made.path("").display());
    made.git(&["clone", "-q", "--bare", "--filter=blob:none", &url, "../partial.git"]);
    let open = Repository::new(&made.path("../partial.git"), MAX_PAGE_BYTES);
    let before = made.git(&["-C", "../partial.git", "count-objects", "-v"]);
    let (touches, end) = walk(&open, &commits[11], "docs/a.md");
    end.unwrap();
    assert_eq!(touches.len(), 12);
    for id in touches.iter().flat_map(|touch| &touch.files).filter_map(|file| file.new.as_deref()) {
        assert_eq!(open.blob(id).unwrap(), None);
    }
    assert_eq!(open.renamed_from(&same, "docs/same.md").unwrap(), Some((commits[11].clone(), "docs/a.md".to_owned())));
    assert!(matches!(open.renamed_from(&other, "docs/other.md"), Err(GitError::AbsentTree { .. })));
    assert_eq!(made.git(&["-C", "../partial.git", "count-objects", "-v"]), before);
}

#[cfg(unix)]
#[test]
fn no_program_that_a_repository_names_is_run() {
    use std::os::unix::fs::PermissionsExt as _;
    let made = Made::new();
    let page: String = (0..20).map(|line| format!("line {line}\n")).collect();
    made.write(".gitattributes", "*.md diff=evil filter=evil\n");
    made.write("z.md", &page);
    made.write("b.md", "b");
    let first = made.commit(10);
    made.git(&["mv", "z.md", "a.md"]);
    made.write("a.md", &format!("{page}more\n"));
    made.write("b.md", "c");
    let script = |name: &str, text: &str| {
        let path = made.path(".git").join(name);
        fs::write(&path, format!("#!/bin/sh\n{text}\n")).unwrap();
        fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).unwrap();
        path.to_str().unwrap().to_owned()
    };
    let signs = "cat > /dev/null; printf '\\n[GNUPG:] SIG_CREATED \\n' >&2; echo '-----BEGIN PGP SIGNATURE-----'";
    made.git(&["config", "gpg.program", &script("sign.sh", signs)]);
    made.git(&["add", "."]);
    made.git(&["commit", "-q", "-S", "-m", "x"]);
    let second = made.git(&["rev-parse", "HEAD"]);
    let expected = made.history(&["a.md", "b.md", "z.md"]);
    let ran = made.path("../ran");
    let evil = script("evil.sh", &format!("echo $0 $* >> '{}'", ran.display()));
    for hook in ["post-index-change", "reference-transaction", "post-checkout", "pre-auto-gc"] {
        fs::create_dir_all(made.path(".git/hooks")).unwrap();
        fs::copy(&evil, made.path(".git/hooks").join(hook)).unwrap();
    }
    let order = made.path(".git/order");
    fs::write(&order, "z*\nb*\n").unwrap();
    let order = order.to_str().unwrap();
    let url = format!("ext::{evil}");
    for (key, value) in [
        ("diff.external", evil.as_str()),
        ("diff.evil.command", &evil),
        ("diff.evil.textconv", &evil),
        ("filter.evil.clean", &evil),
        ("filter.evil.smudge", &evil),
        ("core.fsmonitor", &evil),
        ("core.pager", &evil),
        ("core.sshCommand", &evil),
        ("core.editor", &evil),
        ("gpg.program", &evil),
        ("credential.helper", &evil),
        ("remote.origin.url", &url),
        ("remote.origin.promisor", "true"),
        ("protocol.allow", "always"),
        ("protocol.ext.allow", "always"),
        ("log.showSignature", "true"),
        ("log.follow", "true"),
        ("log.showRoot", "false"),
        ("log.diffMerges", "first-parent"),
        ("log.decorate", "full"),
        ("log.date", "relative"),
        ("log.mailmap", "true"),
        ("format.pretty", "full"),
        ("diff.renames", "copies"),
        ("diff.orderFile", order),
        ("diff.relative", "true"),
        ("diff.submodule", "log"),
        ("diff.noprefix", "true"),
        ("diff.renameLimit", "1"),
        ("color.ui", "always"),
        ("color.diff", "always"),
        ("core.quotePath", "true"),
        ("core.abbrev", "5"),
        ("i18n.logOutputEncoding", "UTF-16"),
        ("pager.log", &evil),
        ("alias.log", &format!("!{evil}")),
        ("alias.diff-tree", &format!("!{evil}")),
    ] {
        made.git(&["config", key, value]);
    }
    // The traps work: of the signature, of the external diff or text conversion, and of the monitor of files.
    for args in [&["log"][..], &["diff", "HEAD~"], &["status"]] {
        let _ = fs::remove_file(&ran);
        made.command(0, args).output().unwrap();
        assert!(ran.exists(), "{args:?}");
    }
    fs::remove_file(&ran).unwrap();
    let open = made.open();
    open.ensure().unwrap();
    assert_eq!(made.history(&["a.md", "b.md", "z.md"]), expected);
    assert_eq!(walk(&open, &second, "b.md").0.len(), 2);
    assert_eq!(open.renamed_from(&second, "a.md").unwrap(), Some((first.clone(), "z.md".to_owned())));
    assert_eq!(open.renamed_to(&second, "z.md").unwrap().as_deref(), Some("a.md"));
    assert_eq!(open.files(&second, "").unwrap(), [".gitattributes", "a.md", "b.md"]);
    assert!(open.is_ancestor(&first, &second).unwrap());
    // It claims to be a partial clone, which its remote would complete.
    assert_eq!(open.blob(&"1".repeat(40)).unwrap(), None);
    assert!(walk(&open, &"1".repeat(40), "b.md").1.is_err());
    let id = made.git(&["rev-parse", "HEAD:b.md"]);
    fs::remove_file(made.path(".git/objects").join(&id[..2]).join(&id[2..])).unwrap();
    assert_eq!(open.blob(&id).unwrap(), None);
    assert!(!ran.exists(), "{}", fs::read_to_string(&ran).unwrap());
}

#[test]
fn what_is_no_repository_is_named() {
    let empty = Made::new();
    let open = empty.open();
    open.ensure().unwrap();
    assert_eq!((open.resolve("HEAD").unwrap(), open.head().unwrap()), (None, None));
    let folder = tempdir().unwrap();
    for path in [folder.path().to_owned(), folder.path().join("none")] {
        let open = Repository::new(&path, MAX_PAGE_BYTES);
        let text = open.ensure().unwrap_err().to_string();
        assert!(text.starts_with(&format!("{} cannot be read as a git repository: ", path.display())), "{text}");
        assert!(matches!(open.ensure(), Err(GitError::NoRepository { .. })));
        assert!(matches!(open.resolve("HEAD"), Err(GitError::Unreadable { .. })));
        assert!(matches!(walk(&open, &"1".repeat(40), "a.md").1, Err(GitError::NoRepository { .. })));
        assert!(open.files(&"1".repeat(40), "a").is_err() && open.blob(&"1".repeat(40)).is_err());
        assert!(open.renamed_from(&"1".repeat(40), "a").is_err());
    }
}

/// What git makes of an empty repository in a process of its own, where `git` is what `path` has.
fn asked(path: &str, environment: &[(&str, &str)]) -> String {
    let made = Made::new();
    let mut test = Command::new(std::env::current_exe().unwrap());
    test.args(["--exact", "--nocapture", "git_hostile::asks_what_it_is_told_to"]).env("TAFEL_TEST_ASK", made.path(""));
    let output = test.env("PATH", path).envs(environment.iter().copied()).output().unwrap();
    assert!(output.status.success());
    String::from_utf8(output.stdout).unwrap()
}

/// The part of the tests below that runs in a process of its own.
#[test]
fn asks_what_it_is_told_to() {
    if let Some(folder) = std::env::var_os("TAFEL_TEST_ASK") {
        let open = Repository::new(Path::new(&folder), MAX_PAGE_BYTES);
        let end = open.ensure().and_then(|()| walk(&open, &"1".repeat(40), "a.md").1);
        // A line of its own, after what the harness prints.
        writeln!(std::io::stdout(), "\nsays: {}", end.unwrap_err()).unwrap();
    }
}

#[cfg(unix)]
#[test]
fn a_git_that_is_missing_old_or_refuses_is_an_error() {
    use std::os::unix::fs::PermissionsExt as _;
    let folder = tempdir().unwrap();
    let no_git = folder.path().to_str().unwrap();
    let says = asked(no_git, &[]);
    assert!(says.contains("\nsays: cannot run git"), "{says}");
    let fake = |text: &str| {
        let git = folder.path().join("git");
        fs::write(&git, format!("#!/bin/sh\n{text}\n")).unwrap();
        fs::set_permissions(&git, fs::Permissions::from_mode(0o755)).unwrap();
    };
    fake("echo git version 2.20.1");
    let says = asked(no_git, &[]);
    assert!(
        says.contains("\nsays: git is version 2.20.1; reading a repository's history takes 2.36 or newer"),
        "{says}"
    );
    let path = std::env::var("PATH").unwrap();
    let says = asked(&path, &[("GIT_DIR", "/nowhere"), ("GIT_GLOB_PATHSPECS", "1")]);
    assert!(says.contains(": bad object 1111111111"), "{says}");
    // As in a repository of somebody else.
    let says = asked(&path, &[("GIT_TEST_ASSUME_DIFFERENT_OWNER", "1")]);
    let advice = "git config --global --add safe.directory ";
    assert!(says.contains("dubious ownership in repository at") && says.contains(advice), "{says}");
    // More noise than a pipe holds, then no log, and no end of it.
    let path = format!("{no_git}:{path}");
    let noise = "head -c 300000 /dev/zero | tr '\\0' x >&2";
    fake(&format!("case \"$*\" in *' log '*) {noise}; printf 'no log\\0'; exec yes;; esac"));
    let says = asked(&path, &[]);
    assert!(says.contains("git log prints \"no log\""), "{says}");
    fake(&format!("case \"$*\" in *' log '*) echo 'fatal: is ill' >&2; {noise}; exit 3;; esac"));
    let says = asked(&path, &[]);
    assert!(says.contains(": is ill\n"), "{says}");
}
