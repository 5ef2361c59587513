//! Programs, folders and releases that the tests share.

use std::collections::BTreeSet;
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::sync::OnceLock;

use tafel::Locale;
use tafel::export::lists::{self, Listing, Options};
use tafel::export::release_v1;
use tafel::extract::{self, Options as ReadOptions};
use tafel::release::{Release, release_hash};
use tafel::source::{self, Includer, Input, MAX_PAGE_BYTES, SourceFile};
use tempfile::TempDir;

/// The folder of the crate.
pub(crate) fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Whether a program answers to these arguments. Where it does not, how to get it is told, or the test fails.
pub(crate) fn has(program: &str, arguments: &[&str], how: &str) -> bool {
    let answer = Command::new(program).args(arguments).current_dir(root()).stdin(Stdio::null()).output();
    if answer.is_ok_and(|output| output.status.success()) {
        return true;
    }
    absent(program, how)
}

/// Whether the packages of Node.js that the tests need are installed.
pub(crate) fn has_node() -> bool {
    if !root().join("tests/tools/node_modules").is_dir() {
        return absent("tests/tools/node_modules", "npm ci --prefix tests/tools");
    }
    has("node", &["--version"], "apt-get install nodejs")
}

fn absent(program: &str, how: &str) -> bool {
    assert!(std::env::var_os("TAFEL_TOOLS_REQUIRED").is_none(), "{program} is missing: {how}");
    // Past the capture of the test harness: who runs the tests should see it.
    let _ = writeln!(std::io::stderr(), "SKIPPED: {program} is missing; to run this test: {how}");
    false
}

/// Runs a program with `input`, and gives what it says.
pub(crate) fn run(program: &str, arguments: &[&str], input: &str) -> Output {
    let mut command = Command::new(program);
    command.args(arguments).current_dir(root()).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let input = input.to_owned();
    // A program may say more than a pipe holds before it has read all.
    let writer = std::thread::spawn(move || drop(stdin.write_all(input.as_bytes())));
    let output = child.wait_with_output().unwrap();
    writer.join().unwrap();
    output
}

/// What a program says where it succeeds.
pub(crate) fn answer(program: &str, arguments: &[&str], input: &str) -> String {
    let output = run(program, arguments, input);
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{program} {arguments:?}: {said}");
    String::from_utf8(output.stdout).unwrap()
}

/// Runs tafel.
pub(crate) fn tafel(arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_tafel"));
    command.env("LC_ALL", "C").env_remove("COLUMNS");
    command.current_dir(root()).args(arguments).stdin(Stdio::null()).output().unwrap()
}

/// The example docset, built once.
pub(crate) fn built() -> &'static Path {
    static BUILT: OnceLock<TempDir> = OnceLock::new();
    let folder = BUILT.get_or_init(|| {
        let folder = tempfile::tempdir().unwrap();
        let output = tafel(&["build", "docs-source", "--out", folder.path().to_str().unwrap()]);
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        folder
    });
    folder.path()
}

/// The release of a state.
pub(crate) fn release(state: &str) -> Release {
    let output = tafel(&["release", state]);
    assert!(output.status.success(), "{state}: {}", String::from_utf8_lossy(&output.stderr));
    of_document(&String::from_utf8(output.stdout).unwrap())
}

/// The release of a document.
pub(crate) fn of_document(text: &str) -> Release {
    release_v1::from_documents(text).unwrap().remove(0)
}

/// The release that a table states.
pub(crate) fn of_table(rows: &[[&str; 4]]) -> Release {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("page.md");
    let mut text = "# Hosts\n\n|ID|Host|IP address|Ports|\n|-|-|-|-|\n".to_owned();
    rows.iter().for_each(|row| text.push_str(&format!("|{}|\n", row.join("|"))));
    fs::write(&path, text).unwrap();
    release(path.to_str().unwrap())
}

/// The releases of the example docset, and those that the pages of the corpus are, where it is there: one for each content.
pub(crate) fn all_releases() -> &'static [(String, Release)] {
    static ALL: OnceLock<Vec<(String, Release)>> = OnceLock::new();
    ALL.get_or_init(|| {
        let days = ["2019-04-11", "2019-06-03", "2026-03-24"].map(|day| format!("docs-source/{day}"));
        let mut all: Vec<(String, Release)> = days.into_iter().map(|day| (day.clone(), release(&day))).collect();
        let corpus = std::env::var_os("TAFEL_CORPUS").map_or_else(|| root().join("../shared/corpus"), PathBuf::from);
        if !corpus.is_dir() {
            let _ = writeln!(std::io::stderr(), "SKIPPED: pages of the corpus; TAFEL_CORPUS names its folder");
            return all;
        }
        let mut seen = BTreeSet::new();
        for input in source::find(std::slice::from_ref(&corpus)).unwrap() {
            let Input::File { path, shown, .. } = input else { continue };
            let file = SourceFile::decode(shown.clone(), fs::read(&path).unwrap()).unwrap();
            let includer = Includer::new(Some(&corpus), Some(&path), MAX_PAGE_BYTES);
            let page = extract::page(file, &ReadOptions::default(), &includer, Locale::from_path(&shown));
            let release = Release::of_page(&page);
            if seen.insert(release_hash(&release)) {
                all.push((shown, release));
            }
        }
        all
    })
}

/// The list of a release in a format.
pub(crate) fn list(format: &str, release: &Release) -> Listing {
    lists::named(format).unwrap().list(release, &Options::default())
}

/// A file with this text, in a folder that goes when it is dropped.
pub(crate) fn file(name: &str, text: &str) -> (TempDir, String) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join(name);
    fs::write(&path, text).unwrap();
    let path = path.to_str().unwrap().to_owned();
    (folder, path)
}

/// Has nft check a file.
pub(crate) fn nft(text: &str) -> Option<Output> {
    let (_folder, path) = file("tafel.nft", text);
    if !has("nft", &["--version"], "apt-get install nftables") {
        return None;
    }
    let output = run("nft", &["-c", "-f", &path], "");
    if output.status.success() {
        return Some(output);
    }
    // Who is not root may look at the rules of a network of their own.
    Some(run("unshare", &["-rn", "nft", "-c", "-f", &path], ""))
}

/// Has squid parse a file; what it says, with its warnings.
pub(crate) fn squid(text: &str) -> Option<(bool, String)> {
    if !has("squid", &["-v"], "apt-get install squid") {
        return None;
    }
    let (_folder, path) = file("squid.conf", text);
    let output = run("squid", &["-k", "parse", "-f", &path], "");
    Some((output.status.success(), String::from_utf8_lossy(&output.stderr).into_owned()))
}

/// Files of Terraform as JSON.
pub(crate) fn hcl(texts: &[String]) -> Option<Vec<serde_json::Value>> {
    has_node().then(|| node("tests/tools/hcl.mjs", &texts))
}

/// What proxy auto-config files answer for names.
pub(crate) fn pac(files: &[(String, Vec<String>)]) -> Option<Vec<Vec<String>>> {
    has_node().then(|| node("tests/tools/pac.mjs", &files))
}

fn node<T: serde::de::DeserializeOwned>(script: &str, input: &impl serde::Serialize) -> T {
    serde_json::from_str(&answer("node", &[script], &serde_json::to_string(input).unwrap())).unwrap()
}
