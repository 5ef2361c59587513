//! Baselines: what is known is marked, and does not fail the run.

use std::fs;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use serde_json::Value;
use tempfile::{TempDir, tempdir};

const PAGE: &str = "# Hosts\n\n|Host|IP address|\n|-|-|\n|*. a.contoso.com|192.0.2.3|\n|c.contoso.com|52.1.1.5/24|\n|b.contoso.com<br>b.contoso.com<br>b.contoso.com|192.0.2.1|\n";

fn tafel(folder: &Path, args: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_tafel"));
    command.current_dir(folder).args(args).stdin(Stdio::null()).output().unwrap()
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

fn docset(config: &str) -> TempDir {
    let folder = tempdir().unwrap();
    fs::write(folder.path().join("tafel.toml"), config).unwrap();
    fs::create_dir(folder.path().join("en-us")).unwrap();
    fs::write(folder.path().join("en-us/page.md"), PAGE).unwrap();
    folder
}

#[test]
fn what_is_known_is_marked_and_does_not_fail_the_run() {
    let folder = docset("");
    let path = |name: &str| folder.path().join(name);
    assert_eq!(tafel(folder.path(), &["check", "."]).status.code(), Some(1));
    let written = tafel(folder.path(), &["check", "--lang", "en", "--write-baseline", "known.json", "."]);
    assert_eq!(written.status.code(), Some(0), "{}", text(&written.stderr));
    let baseline = fs::read_to_string(path("known.json")).unwrap();
    let known: Value = serde_json::from_str(&baseline).unwrap();
    assert_eq!(known["pages"]["en-us/page.md"].as_object().unwrap().len(), 4, "alike findings are told apart");
    // From another folder, and with lines above, it is the same.
    fs::write(path("en-us/page.md"), format!("Text.\n\n{PAGE}")).unwrap();
    tafel(&path("en-us"), &["check", "--write-baseline", "../again.json", "page.md"]);
    assert_eq!(fs::read_to_string(path("again.json")).unwrap(), baseline);

    let check = |args: &[&str]| {
        tafel(folder.path(), &[&["check", "--lang", "en", "--baseline", "known.json", "en-us"], args].concat())
    };
    let output = check(&[]);
    assert_eq!(output.status.code(), Some(0));
    let report = text(&output.stdout);
    assert!(report.contains("error[lost-wildcard]") && report.matches("the baseline has it").count() == 4, "{report}");
    assert!(text(&output.stderr).contains("0 errors, 0 warnings, 0 notes; 4 known"), "{}", text(&output.stderr));
    assert_eq!(text(&check(&["--format", "junit"]).stdout).matches("<failure").count(), 0);
    assert!(text(&check(&["--format", "github"]).stdout).lines().all(|line| line.starts_with("::notice ")));

    // One is mended, and one is new.
    let changed = PAGE.replace("52.1.1.5/24", "52.1.1.0/24") + "|d.contoso.com|256.0.2.1|\n";
    fs::write(path("en-us/page.md"), changed).unwrap();
    let output = check(&[]);
    assert_eq!(output.status.code(), Some(1));
    assert!(text(&output.stderr).contains("1 error, 0 warnings, 0 notes; 3 known; 1 gone"), "{}", text(&output.stderr));
    assert!(!text(&check(&["--only", "invalid-address"]).stderr).contains("gone"), "not all is reported");
    let json: Value = serde_json::from_slice(&check(&["--format", "json"]).stdout).unwrap();
    let sarif: Value = serde_json::from_slice(&check(&["--format", "sarif"]).stdout).unwrap();
    let states = |all: &Value, id: &str| -> Vec<(String, String)> {
        let word = |found: &Value, name: &str| found[name].as_str().unwrap_or("none").to_owned();
        let mut states: Vec<_> =
            all.as_array().unwrap().iter().map(|found| (word(found, id), word(found, "baselineState"))).collect();
        states.dedup();
        states
    };
    let expected = [("lost-wildcard", "unchanged"), ("duplicate-host", "unchanged"), ("invalid-address", "new")];
    let expected = expected.map(|(id, state)| (id.to_owned(), state.to_owned()));
    assert_eq!(states(&json["diagnostics"], "checkId"), expected);
    assert_eq!(states(&sarif["runs"][0]["results"], "ruleId"), expected);
    let card = &json["scorecards"][0];
    assert_eq!((&card["errors"], &card["known"], &card["gone"]), (&1.into(), &3.into(), &1.into()));
}

#[test]
fn the_docset_names_its_baseline() {
    let folder = docset("baseline = \"known.json\"\n");
    let missing = tafel(folder.path(), &["check", "."]);
    assert_eq!(missing.status.code(), Some(2));
    assert!(text(&missing.stderr).contains("known.json"), "{}", text(&missing.stderr));
    tafel(folder.path(), &["check", "--write-baseline", "known.json", "."]);
    assert_eq!(tafel(&folder.path().join("en-us"), &["check", "."]).status.code(), Some(0));
    for (content, says) in [
        ("{}", "known.json: is no baseline: missing field `version`"),
        ("{\"version\": 2, \"pages\": {}}", "is in format version 2; this build reads version 1"),
    ] {
        fs::write(folder.path().join("known.json"), content).unwrap();
        let output = tafel(folder.path(), &["check", "."]);
        assert_eq!(output.status.code(), Some(2));
        assert!(text(&output.stderr).contains(says), "{}", text(&output.stderr));
    }
}

#[test]
fn a_baseline_is_not_written_when_a_page_could_not_be_checked() {
    let folder = docset("");
    fs::write(folder.path().join("en-us/broken.md"), b"caf\xE9").unwrap();
    assert_eq!(tafel(folder.path(), &["check", "--write-baseline", "known.json", "."]).status.code(), Some(1));
    assert!(!folder.path().join("known.json").exists());
}
