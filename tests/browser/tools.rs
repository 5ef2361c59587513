//! Programs that tests run.

use std::path::{Path, PathBuf};

use crate::node;

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

/// Whether there are node and the packages of `tests/tools`.
pub(crate) fn has_node() -> bool {
    node::has("puppeteer-core")
}

/// The browser, where there are node and it.
pub(crate) fn browser() -> Option<PathBuf> {
    if !has_node() {
        return None;
    }
    let found = chromium();
    if found.is_none() {
        node::missing(
            "Chromium",
            "Install it (apt-get install chromium), or set CHROMIUM to the path of a browser like it",
        );
    }
    found
}

/// Runs a script of `tests/browser` and fails with what it said where it fails.
pub(crate) fn node(script: &str, args: &[&Path]) {
    node::run(&root().join("tests/browser").join(script), args);
}
