//! `tafel explain` of addresses and hosts: what lets them through, where, since when, and what replaced them.

use std::path::Path;
use std::process::{Command, Output, Stdio};

use serde_json::Value;

use crate::driver;

fn explain(args: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_tafel"));
    command.current_dir(driver::root()).arg("explain").args(args).stdin(Stdio::null()).output().unwrap()
}

fn text(args: &[&str]) -> String {
    let output = explain(args);
    assert_eq!(output.status.code(), Some(0), "{args:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

fn json(args: &[&str]) -> Value {
    let all: Vec<Value> = serde_json::from_str(&text(&[args, &["--format", "json"]].concat())).unwrap();
    assert_eq!(all.len(), 1);
    all[0].clone()
}

#[test]
fn what_lets_a_value_through_is_told_with_its_places() {
    let release = "docs-source/2026-03-24";
    let known = json(&["20.43.129.7", release]);
    let found = &known["found"][0];
    assert_eq!((&known["value"], &found["entry"]), (&"20.43.129.7/32".into(), &"20.43.129.0/24".into()));
    assert_eq!((&found["how"], &found["set"]["id"]), (&"covering".into(), &163.into()));
    assert_eq!(found["set"]["tcpPorts"], "80,443");
    let places = found["set"]["locations"].as_array().unwrap();
    let place = |locale: &str| places.iter().find(|place| place["locale"] == locale).unwrap()["line"].as_u64().unwrap();
    // The row of set 163, counted in the files.
    for (locale, folder) in [("en-US", "en-us"), ("nl-NL", "nl-nl")] {
        let path = driver::root().join(release).join(folder).join("intune-endpoints.md");
        let page = std::fs::read_to_string(path).unwrap();
        let line = page.lines().position(|line| line.contains("20.43.129.0/24")).unwrap() + 1;
        assert_eq!(place(locale), line as u64, "{locale}");
    }
    let host = json(&["https://m.manage.microsoft.com/x", release]);
    assert_eq!(
        (&host["found"][0]["entry"], &host["found"][0]["how"]),
        (&"*.manage.microsoft.com".into(), &"covering".into())
    );
    let family = json(&["7-courier.push.apple.com", "docs-source/2019-04-11/nl-nl"]);
    assert_eq!(family["found"][0]["entry"], "{n}-courier.push.apple.com");
    assert!(
        json(&["51-courier.push.apple.com", "docs-source/2019-04-11/nl-nl"])["found"].as_array().unwrap().is_empty()
    );
    let larger = json(&["20.43.128.0/17", release]);
    assert_eq!(larger["found"][0]["how"], "inside");
    assert!(text(&["20.43.128.0/17", release]).contains("nothing lets it through"));
}

#[test]
fn releases_of_a_docset_tell_since_when_and_what_became_of_what_is_gone() {
    let known = json(&["52.168.54.64", "docs-source"]);
    assert!(known["found"].as_array().unwrap().is_empty());
    let gone = &known["gone"][0];
    assert_eq!(gone["since"]["version"], "2019041100");
    assert_eq!((&gone["until"]["version"], &gone["until"]["commit"]), (&"2026032400".into(), &Value::Null));
    assert_eq!(gone["heirs"][0]["id"], 163);
    assert!(gone["set"]["locations"].as_array().unwrap().iter().any(|place| place["locale"] == "ko-KR"));
    let there = json(&["login.microsoftonline.com", "docs-source"]);
    assert_eq!(there["found"][0]["since"]["version"], "2019041100");
    assert!(text(&["52.168.54.64", "docs-source"]).contains("what its set listed is since in 163"));
}

#[test]
fn what_nothing_lets_through_is_said_with_what_comes_close() {
    let known = json(&["manage.microsoft.con", "docs-source/2026-03-24"]);
    assert!(known["found"].as_array().unwrap().is_empty() && known["gone"].as_array().unwrap().is_empty());
    assert_eq!(driver::strings(&known["nearest"])[0], "manage.microsoft.com");
    let near = json(&["20.43.130.1", "docs-source/2026-03-24"]);
    assert_eq!(driver::strings(&near["nearest"])[0], "20.43.129.0/24");
    assert!(text(&["203.0.113.9", "docs-source/2026-03-24"]).contains("\n  nothing lets it through\n  the nearest: "));
}

#[test]
fn pages_and_documents_are_looked_into() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    let page = "docs-source/2026-03-24/en-us/intune-endpoints.md";
    let written = |args: &[&str]| {
        let output = Command::new(env!("CARGO_BIN_EXE_tafel")).current_dir(driver::root()).args(args).output().unwrap();
        assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
    };
    written(&["extract", "-q", page, "-o", &at("page.json")]);
    written(&["release", page, "-o", &at("release.json")]);
    let entries = |place: &str| json(&["time.windows.com", place])["found"][0]["set"].clone();
    let [of_page, of_document, of_release] = [entries(page), entries(&at("page.json")), entries(&at("release.json"))];
    assert_eq!((&of_page["id"], &of_page["udpPorts"]), (&165.into(), &"123".into()));
    assert_eq!(of_page, of_document);
    assert_eq!(of_page, of_release);
    let both = text(&["time.windows.com", page, "docs-source/2019-06-03"]);
    assert_eq!(both.matches("time.windows.com/32 in ").count() + both.matches("time.windows.com in ").count(), 2);
}

#[test]
fn wrong_places_are_refused() {
    for (args, says) in [
        (&["192.0.2.1", "none.md"][..], "cannot read none.md"),
        (&["192.0.2.1", "schema/page.v1.json"], "is no document of tafel"),
        (&["192.0.2.1", "HEAD:none-such.md"], "none-such.md"),
        (&["192.0.2.1", "no-such-branch:x.md"], "no-such-branch"),
    ] {
        let output = explain(args);
        let says_it = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(output.status.code(), Some(2), "{args:?}: {says_it}");
        assert!(says_it.contains(says), "{args:?}: {says_it}");
        assert!(output.stdout.is_empty());
    }
    assert!(Path::new(driver::root()).join("schema/page.v1.json").is_file());
}
