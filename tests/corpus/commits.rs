//! Every Dutch revision of the page against the exact commit it was translated from, out of the stored English history.

use std::path::{Path, PathBuf};
use std::process::Command;

use tafel::check::{self, PagePair};
use tafel::diagnostic::Level;
use tafel::extract::{self, Options};
use tafel::message::Catalog;
use tafel::source::{GitError, Includer, MAX_PAGE_BYTES, Repository, SourceFile};
use tempfile::tempdir;

use crate::driver;

pub(crate) fn git(folder: &Path, args: &[&str]) -> String {
    let output = Command::new("git").current_dir(folder).args(args).output().unwrap();
    assert!(output.status.success(), "git {args:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

/// Unpacks a partial bundle: `git clone` refuses it.
pub(crate) fn unpacked(bundle: &Path, folder: &Path) -> PathBuf {
    let repository = folder.join("source.git");
    git(folder, &["init", "-q", "--bare", "-b", "master", "source.git"]);
    let tip = git(&repository, &["bundle", "unbundle", bundle.to_str().unwrap()]);
    git(&repository, &["config", "core.repositoryformatversion", "1"]);
    git(&repository, &["config", "extensions.partialClone", "origin"]);
    git(&repository, &["config", "remote.origin.promisor", "true"]);
    git(&repository, &["update-ref", "refs/heads/master", tip.split(' ').next().unwrap()]);
    repository
}

#[test]
fn dutch_revisions_are_right_by_the_commits_they_were_translated_from() {
    let Some(corpus) = driver::corpus("dutch_revisions_are_right_by_the_commits_they_were_translated_from") else {
        return;
    };
    let folder = tempdir().unwrap();
    let bundle = corpus.root.join("git/IntuneDocs.bundle").canonicalize().unwrap();
    let repository = Repository::new(&unpacked(&bundle, folder.path()), MAX_PAGE_BYTES);
    let (mut found, mut missing) = (0, Vec::new());
    for record in corpus.index() {
        if record["locale"] != "nl-nl" || record["family"] != "intune" {
            continue;
        }
        let (file, path) = (record["file"].as_str().unwrap(), record["path"].as_str().unwrap());
        let target = &corpus.page(file).page;
        let commit = target.matter.source_commit.as_deref();
        assert_eq!(commit, record["ms_sourcegitcommit"].as_str(), "{file}");
        let bytes = match commit.map(|commit| repository.file(commit, path)) {
            Some(Ok(blob)) => blob.bytes,
            Some(Err(GitError::NotFound { .. })) | None => {
                missing.push(file.to_owned());
                continue;
            }
            Some(Err(err)) => panic!("{file}: {err}"),
        };
        let source = SourceFile::decode(path.to_owned(), bytes).unwrap();
        let source = extract::page(source, &Options::default(), &Includer::none(), None);
        let pair = PagePair::new(&source, target);
        assert!(pair.is_counterpart(), "{file}");
        let errors: Vec<String> = check::run(&pair)
            .iter()
            .filter(|found| found.meta.level == Level::Error)
            .map(|found| format!("{} {}", found.meta.id, Catalog::source().message(found)))
            .collect();
        assert!(errors.is_empty(), "{file}: {errors:?}");
        found += 1;
    }
    // Four name commits of a later repository, one names none.
    assert_eq!((found, missing.len()), (33, 5), "{missing:?}");
}

#[test]
fn what_is_no_commit_is_told_from_one_that_is_not_there() {
    let Some(corpus) = driver::corpus("what_is_no_commit_is_told_from_one_that_is_not_there") else { return };
    let folder = tempdir().unwrap();
    let bundle = corpus.root.join("git/IntuneDocs.bundle").canonicalize().unwrap();
    let repository = Repository::new(&unpacked(&bundle, folder.path()), MAX_PAGE_BYTES);
    let read = |commit: &str| repository.file(commit, "intune/network-bandwidth-use.md");
    for option in ["--help", "HEAD", "master", "", "12345"] {
        assert!(matches!(read(option), Err(GitError::NoCommit(_))), "{option}");
    }
    assert!(matches!(read("3d895be2844bda2177c2c85dc2f09612a1be5490"), Err(GitError::NotFound { .. })));
}
