//! The formats of reports that other programs read.

use std::fs;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use serde_json::Value;
use tafel::check;
use tafel::source::encode;
use tafel::span::Encoding;
use tempfile::{TempDir, tempdir};

use crate::driver;

const ENGLISH: &str = "# Hosts\n\n|Host|IP address|\n|-|-|\n|*.a.contoso.com|192.0.2.0/24|\n|`<tenant>.contoso.com`|198.51.100.1, 198.51.100.2|\n|d.contoso.com|203.0.113.7|\n";

fn tafel(folder: &Path, args: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_tafel"));
    command.current_dir(folder).args(args).stdin(Stdio::null()).output().unwrap()
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

/// A page with five findings on one translation: errors with and without a fix, a note with another place.
fn docset() -> TempDir {
    let dutch = ENGLISH
        .replace("*.a.", "a.")
        .replace("<tenant>", "huurder")
        .replace(", 198.51.100.2", "")
        .replace("d.contoso.com|203.0.113.7", "d.contoso.com<br>é.contoso.com<br>é.contoso.com|203.0.113.9");
    let folder = tempdir().unwrap();
    for (locale, name, page) in [("en-us", "a page.md", ENGLISH), ("nl-nl", "a page.md", &dutch)] {
        fs::create_dir_all(folder.path().join(locale)).unwrap();
        let bytes = encode(page, Encoding::Utf16 { big_endian: false });
        fs::write(folder.path().join(locale).join(name), bytes).unwrap();
    }
    folder
}

/// The SARIF log of a run, held to the schema.
fn sarif(folder: &Path, args: &[&str]) -> Value {
    let output = tafel(folder, &[&["check", "--format", "sarif"], args].concat());
    let log: Value =
        serde_json::from_slice(&output.stdout).unwrap_or_else(|err| panic!("{err}: {}", text(&output.stderr)));
    let schema = fs::read(driver::root().join("tests/schemas/sarif-schema-2.1.0.json")).unwrap();
    let mut schema: Value = serde_json::from_slice(&schema).unwrap();
    // Its pattern for languages is no regular expression by ECMA 262; no language is written.
    for owner in ["run", "toolComponent"] {
        schema["definitions"][owner]["properties"]["language"].as_object_mut().unwrap().remove("pattern");
    }
    let validator = jsonschema::validator_for(&schema).unwrap();
    let errors: Vec<String> =
        validator.iter_errors(&log).map(|err| format!("{}: {err}", err.instance_path())).collect();
    assert!(errors.is_empty(), "{errors:?}");
    log
}

#[test]
fn the_sarif_log_is_valid_and_names_places_fixes_and_rules() {
    let folder = docset();
    let log = sarif(folder.path(), &["."]);
    let run = &log["runs"][0];
    let rules = run["tool"]["driver"]["rules"].as_array().unwrap();
    let ids: Vec<&str> = rules.iter().map(|rule| rule["id"].as_str().unwrap()).collect();
    assert_eq!(ids, check::ids(), "a rule that finds nothing is declared too");
    assert_eq!(run["columnKind"], "unicodeCodePoints");
    assert_eq!(run["invocations"][0]["executionSuccessful"], true);
    assert_eq!(run["artifacts"].as_array().unwrap().len(), 2);
    assert_eq!(run["artifacts"][1]["encoding"], "UTF-16LE");
    let results = run["results"].as_array().unwrap();
    for result in results {
        assert_eq!(rules[result["ruleIndex"].as_u64().unwrap() as usize]["id"], result["ruleId"]);
        assert!(result.get("baselineState").is_none(), "there is no baseline");
    }
    let fingerprints: Vec<&Value> = results.iter().map(|result| &result["partialFingerprints"]["tafel/v1"]).collect();
    assert!(fingerprints.iter().all(|one| fingerprints.iter().filter(|other| *other == one).count() == 1));

    let wildcard = &results[0];
    assert_eq!(wildcard["ruleId"], "lost-wildcard");
    let there = &wildcard["locations"][0]["physicalLocation"];
    assert_eq!(there["artifactLocation"]["uri"], "nl-nl/a%20page.md");
    // Two bytes for each character, after a byte order mark of two.
    let before = ENGLISH.find("*.a").unwrap() * 2 + 2;
    let region = &there["region"];
    assert_eq!((&region["byteOffset"], &region["byteLength"]), (&before.into(), &26.into()));
    assert_eq!(
        (&region["startLine"], &region["startColumn"], &region["endColumn"]),
        (&5.into(), &2.into(), &15.into())
    );
    let source = &wildcard["relatedLocations"][0];
    assert_eq!(source["physicalLocation"]["artifactLocation"]["uri"], "en-us/a%20page.md");
    let replacement = &wildcard["fixes"][0]["artifactChanges"][0]["replacements"][0];
    assert_eq!(replacement["insertedContent"]["text"], "*.a.contoso.com");
    assert_eq!(replacement["deletedRegion"], *region);

    let placeholder = results.iter().find(|result| result["ruleId"] == "translated-placeholder").unwrap();
    let message = placeholder["message"]["text"].as_str().unwrap();
    assert!(message.contains("{{tenant}}.contoso.com"), "braces are doubled: {message}");
    let again = results.iter().find(|result| result["ruleId"] == "duplicate-host").unwrap();
    assert_eq!(again["relatedLocations"][0]["message"]["text"], "first listed here");
    assert_eq!(again["level"], "note");
}

#[test]
fn the_sarif_log_says_nothing_of_the_machine_and_the_moment() {
    let folder = docset();
    let first = tafel(folder.path(), &["check", "--format", "sarif", "."]).stdout;
    let path = folder.path().to_str().unwrap();
    let elsewhere = tempdir().unwrap();
    let named = tafel(elsewhere.path(), &["check", "--format", "sarif", "--jobs", "1", path]).stdout;
    assert_eq!(text(&first), text(&named));
    let empty = docset();
    fs::write(empty.path().join("nl-nl/a page.md"), b"caf\xE9").unwrap();
    let log = sarif(empty.path(), &["."]);
    assert_eq!(log["runs"][0]["invocations"][0]["executionSuccessful"], false, "a page could not be read");
    assert_eq!(log["runs"][0]["results"], Value::Array(Vec::new()));
}

#[test]
fn junit_has_a_suite_for_each_page_and_a_case_for_each_finding() {
    let folder = docset();
    let output = tafel(folder.path(), &["check", "--format", "junit", "."]);
    assert_eq!(output.status.code(), Some(1));
    let report = text(&output.stdout);
    let document = roxmltree::Document::parse(&report).unwrap_or_else(|err| panic!("{err}: {report}"));
    let suites: Vec<_> = document.root_element().children().filter(|node| node.has_tag_name("testsuite")).collect();
    let names: Vec<_> = suites.iter().map(|suite| suite.attribute("name").unwrap()).collect();
    assert_eq!(names, ["en-us/a page.md", "nl-nl/a page.md"]);
    let cases = |suite: &roxmltree::Node<'_, '_>| suite.children().filter(|node| node.has_tag_name("testcase")).count();
    assert_eq!((cases(&suites[0]), suites[0].attribute("failures")), (1, Some("0")), "a clean page passes");
    assert_eq!(suites[1].attribute("tests"), Some(cases(&suites[1]).to_string().as_str()));
    let failures = suites[1].descendants().filter(|node| node.has_tag_name("failure")).count();
    assert_eq!(suites[1].attribute("failures"), Some(failures.to_string().as_str()));
    assert_eq!(failures, cases(&suites[1]) - 1, "a note is no failure: {report}");
    let strict = text(&tafel(folder.path(), &["check", "--format", "junit", "--fail-level", "note", "."]).stdout);
    assert_eq!(strict.matches("<failure ").count(), failures + 1);
}

#[cfg(unix)]
#[test]
fn junit_is_xml_whatever_a_page_is_called() {
    let folder = tempdir().unwrap();
    let page =
        "[!INCLUDE [x](a\u{1}]]>&amp;\u{b}\u{1b}\u{ffff}\"'<b>/..md)]\n\n|Host|IP|\n|-|-|\n|a.contoso.com|256.1.1.1|\n";
    fs::write(folder.path().join("a&b\u{1}<c>\".md"), page).unwrap();
    let report = text(&tafel(folder.path(), &["check", "--format", "junit", "."]).stdout);
    let document = roxmltree::Document::parse(&report).unwrap_or_else(|err| panic!("{err}: {report}"));
    let suite = document.descendants().find(|node| node.has_tag_name("testsuite")).unwrap();
    assert_eq!(suite.attribute("name"), Some("a&b\u{fffd}<c>\".md"));
    assert!(suite.descendants().any(|node| node.has_tag_name("failure")), "{report}");
}
