//! Programs that tests run.

use std::path::{Path, PathBuf};
use std::process::Command;

pub(crate) fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The name of a browser that there is.
pub(crate) fn chromium() -> Option<PathBuf> {
    let named = std::env::var_os("CHROMIUM").map(PathBuf::from);
    let usual = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
    let folders: Vec<PathBuf> =
        std::env::var_os("PATH").map(|all| std::env::split_paths(&all).collect()).unwrap_or_default();
    let found = usual.iter().flat_map(|name| folders.iter().map(move |folder| folder.join(name)));
    named.into_iter().chain(found).find(|path| path.is_file())
}

fn missing(what: &str, how: &str) {
    let said = format!("{what} is not there, so this test says nothing. {how}");
    assert!(std::env::var_os("TAFEL_TOOLS_REQUIRED").is_none(), "{said}");
    eprintln!("PASSED OVER: {said}");
}

/// Whether there are node and the packages of `tests/tools`.
pub(crate) fn has_node() -> bool {
    if !Command::new("node").arg("--version").output().is_ok_and(|output| output.status.success()) {
        missing("node", "Install Node.js 20 or newer: https://nodejs.org/");
        return false;
    }
    if !root().join("tests/tools/node_modules/puppeteer-core").is_dir() {
        missing("tests/tools/node_modules", "Run npm ci --prefix tests/tools");
        return false;
    }
    true
}

/// The browser, where there are node and it.
pub(crate) fn browser() -> Option<PathBuf> {
    if !has_node() {
        return None;
    }
    let found = chromium();
    if found.is_none() {
        missing("Chromium", "Install it (apt-get install chromium), or set CHROMIUM to the path of a browser like it");
    }
    found
}

/// Runs a script of `tests/browser` and fails with what it said where it fails.
pub(crate) fn node(script: &str, args: &[&Path]) {
    let mut command = Command::new("node");
    command
        .arg(root().join("tests/browser").join(script))
        .args(args)
        .env("NODE_PATH", root().join("tests/tools/node_modules"));
    let output = command.output().unwrap();
    let said = [output.stdout, output.stderr].map(|bytes| String::from_utf8_lossy(&bytes).into_owned()).concat();
    assert!(output.status.success(), "{script}:\n{said}");
}
