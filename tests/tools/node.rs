//! Node and the packages of `tests/tools`. What is not there is told and passed over, unless `TAFEL_TOOLS_REQUIRED` is set.

use std::path::Path;
use std::process::Command;

/// The packages that `npm ci --prefix tests/tools` installs.
const PACKAGES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/tools/node_modules");

/// Says that a test is passed over, and why, or fails it.
pub(crate) fn missing(what: &str, how: &str) {
    let said = format!("{what} is not there, so this test says nothing. {how}");
    assert!(std::env::var_os("TAFEL_TOOLS_REQUIRED").is_none(), "{said}");
    eprintln!("PASSED OVER: {said}");
}

/// Whether there are node and a package of `tests/tools`.
pub(crate) fn has(package: &str) -> bool {
    if !Command::new("node").arg("--version").output().is_ok_and(|output| output.status.success()) {
        missing("node", "Install Node.js 20 or newer: https://nodejs.org/");
        return false;
    }
    if !Path::new(PACKAGES).join(package).is_dir() {
        missing(&format!("tests/tools/node_modules/{package}"), "Run npm ci --prefix tests/tools");
        return false;
    }
    true
}

/// Runs a script, fails with what it said where it fails, and gives what it printed.
pub(crate) fn run(script: &Path, args: &[&Path]) -> String {
    let output = Command::new("node").arg(script).args(args).env("NODE_PATH", PACKAGES).output().unwrap();
    let [printed, said] = [output.stdout, output.stderr].map(|bytes| String::from_utf8_lossy(&bytes).into_owned());
    assert!(output.status.success(), "{}:\n{printed}{said}", script.display());
    printed
}
