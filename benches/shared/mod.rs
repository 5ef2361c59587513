//! The pages and histories that benchmarks read.

use std::path::{Path, PathBuf};
use std::process::Command;

/// `TAFEL_CORPUS`, else the corpus beside the project, else the example docset.
pub(crate) fn corpus() -> PathBuf {
    let home = Path::new(env!("CARGO_MANIFEST_DIR"));
    let given = std::env::var_os("TAFEL_CORPUS").map(PathBuf::from);
    let beside = home.join("../shared/corpus");
    given.unwrap_or(if beside.is_dir() { beside } else { home.join("docs-source") })
}

/// The files below `root` that are pages in UTF-8 with a pipe table.
#[allow(dead_code, reason = "not every benchmark reads pages")]
pub(crate) fn pages_with_tables(root: &Path) -> Vec<PathBuf> {
    let found = tafel::source::find(&[root.to_owned()]).expect("the folder of pages can be walked");
    let paths = found.into_iter().filter_map(|input| match input {
        tafel::source::Input::File { path, .. } => Some(path),
        tafel::source::Input::Stdin => None,
    });
    paths.filter(|path| std::fs::read_to_string(path).is_ok_and(|text| text.contains("|--"))).collect()
}

/// The paths that the page has had.
#[allow(dead_code, reason = "not every benchmark reads a history")]
pub(crate) const PAGES: [&str; 8] = [
    "InTuneDocs/Topic/Network-bandwidth-use.md",
    "InTuneDocs/network-bandwidth-use.md",
    "InTuneDocs/Understand/network-bandwidth-use.md",
    "InTuneDocs/GetStarted/network-bandwidth-use.md",
    "InTuneDocs/get-started/network-bandwidth-use.md",
    "intune-classic/get-started/network-bandwidth-use.md",
    "intune/network-bandwidth-use.md",
    "intune/fundamentals/network-bandwidth-use.md",
];

/// What git prints.
#[allow(dead_code, reason = "not every benchmark reads a history")]
pub(crate) fn git(folder: &Path, arguments: &[&str]) -> String {
    let output = Command::new("git").current_dir(folder).args(arguments).output().expect("git can be started");
    assert!(output.status.success(), "git {arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).expect("git prints UTF-8")
}

/// Unpacks a partial bundle, as its README says.
#[allow(dead_code, reason = "not every benchmark reads a history")]
pub(crate) fn unpacked(bundle: &Path, folder: &Path) -> PathBuf {
    let repository = folder.join("partial.git");
    git(folder, &["init", "-q", "--bare", "-b", "master", "partial.git"]);
    let tip = git(&repository, &["bundle", "unbundle", bundle.to_str().expect("the path is UTF-8")]);
    git(&repository, &["config", "core.repositoryformatversion", "1"]);
    git(&repository, &["config", "extensions.partialClone", "origin"]);
    git(&repository, &["config", "remote.origin.promisor", "true"]);
    git(&repository, &["update-ref", "refs/heads/master", tip.split(' ').next().unwrap_or_default()]);
    repository
}
