//! Rules of `tafel.toml`: levels of checks, on all pages or on some.

use std::fs;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use tempfile::{TempDir, tempdir};

/// One error, one warning and one note.
const PAGE: &str =
    "|Host|IP address|\n|-|-|\n|*. a.contoso.com|52.1.1.5/24|\n|b.contoso.com<br>b.contoso.com|192.0.2.1|\n";

fn tafel(folder: &Path, args: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_tafel"));
    command.current_dir(folder).args(args).stdin(Stdio::null()).output().unwrap()
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

/// A docset with this configuration: the page in two locales, and once more in a folder `old`.
fn docset(config: &str) -> TempDir {
    let folder = tempdir().unwrap();
    fs::write(folder.path().join("tafel.toml"), config).unwrap();
    for inner in ["en-us", "nl-nl", "nl-nl/old"] {
        fs::create_dir(folder.path().join(inner)).unwrap();
        fs::write(folder.path().join(inner).join("page.md"), PAGE).unwrap();
    }
    folder
}

/// The levels of what is found, by page.
fn levels(config: &str, page: &str) -> Vec<String> {
    let folder = docset(config);
    let output = tafel(folder.path(), &["extract", page]);
    let document: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    let found = document["diagnostics"].as_array().unwrap().iter();
    found.map(|found| format!("{} {}", found["level"].as_str().unwrap(), found["checkId"].as_str().unwrap())).collect()
}

#[test]
fn rules_set_levels_and_turn_checks_off() {
    let default = ["error lost-wildcard", "warning host-bits-set", "note duplicate-host"];
    assert_eq!(levels("", "en-us/page.md"), default);
    let config = "[rules]\nlost-wildcard = \"note\"\nhost-bits-set = \"off\"\nduplicate-host = \"error\"\n";
    assert_eq!(levels(config, "en-us/page.md"), ["note lost-wildcard", "error duplicate-host"]);
}

#[test]
fn overrides_are_for_paths_and_locales_and_the_last_wins() {
    let config = "[rules]\nduplicate-host = \"off\"\n\n\
        [[overrides]]\npaths = [\"**/old/*.md\"]\nrules = { lost-wildcard = \"warning\", duplicate-host = \"note\" }\n\n\
        [[overrides]]\nlocales = [\"nl-NL\"]\nrules = { lost-wildcard = \"note\" }\n\n\
        [[overrides]]\npaths = [\"*.md\"]\nrules = { lost-wildcard = \"off\" }\n";
    assert_eq!(levels(config, "en-us/page.md"), ["error lost-wildcard", "warning host-bits-set"]);
    assert_eq!(levels(config, "nl-nl/page.md"), ["note lost-wildcard", "warning host-bits-set"]);
    let old = ["note lost-wildcard", "warning host-bits-set", "note duplicate-host"];
    assert_eq!(levels(config, "nl-nl/old/page.md"), old);
}

#[test]
fn a_level_counts_in_the_report_the_scorecard_and_the_exit_code() {
    let config = "[rules]\nlost-wildcard = \"note\"\nduplicate-host = \"warning\"\n";
    let folder = docset(config);
    let output = tafel(folder.path(), &["check", "--lang", "en", "en-us"]);
    assert_eq!(output.status.code(), Some(0));
    assert!(text(&output.stdout).contains("note[lost-wildcard]"), "{}", text(&output.stdout));
    assert!(text(&output.stderr).contains("0 errors, 2 warnings, 1 note"), "{}", text(&output.stderr));
    let output = tafel(folder.path(), &["check", "--format", "github", "--min-level", "warning", "en-us"]);
    let lines = text(&output.stdout);
    assert_eq!(lines.lines().filter(|line| line.starts_with("::warning ")).count(), 2, "{lines}");
    assert_eq!(lines.lines().count(), 2, "{lines}");
    assert_eq!(tafel(folder.path(), &["check", "--fail-level", "warning", "en-us"]).status.code(), Some(1));
}

#[test]
fn a_configuration_that_says_nothing_true_is_refused_with_its_line() {
    for (config, says) in [
        (
            "name = \"x\"\n[rules]\nmising-host = \"off\"\n",
            "line 3: \"mising-host\" is no check; did you mean missing-host",
        ),
        ("[rules]\nmissing-host = \"eror\"\n", "line 2"),
        (
            "[[overrides]]\nrules = { nope = \"off\" }\n",
            "line 2: \"nope\" is no check; `tafel explain` lists the checks",
        ),
        ("[[overrides]]\npaths = [\n  \"a/[b\",\n]\nrules = {}\n", "line 3: error parsing glob"),
        ("[[overrides]]\nlocales = [\"dutch!\"]\nrules = {}\n", "line 2: \"dutch!\" is no BCP 47 tag"),
        ("[[overrides]]\npath = [\"x\"]\nrules = {}\n", "unknown field `path`"),
        ("[[overrides]]\npaths = [\"x\"]\n", "missing field `rules`"),
    ] {
        let folder = docset(config);
        for command in ["check", "extract"] {
            let output = tafel(folder.path(), &[command, "."]);
            assert_eq!(output.status.code(), Some(2), "{config}");
            let error = text(&output.stderr);
            assert!(error.contains("tafel.toml: ") && error.contains(says), "{config}: {error}");
        }
    }
}
