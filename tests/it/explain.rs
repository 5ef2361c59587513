//! `tafel explain`: every check says what it is about.

use std::process::{Command, Output, Stdio};

use serde_json::Value;
use tafel::check;

fn explain(args: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_tafel"));
    command.arg("explain").args(args).stdin(Stdio::null()).output().unwrap()
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

#[test]
fn every_check_is_explained_and_listed() {
    let list = text(&explain(&[]).stdout);
    assert_eq!(text(&explain(&["--list"]).stdout), list);
    let listed: Vec<&str> = list.lines().filter_map(|line| line.split_whitespace().next()).collect();
    assert_eq!(listed, check::ids());
    for id in [listed[0], listed[listed.len() - 1], "lost-wildcard"] {
        let output = explain(&[id]);
        assert_eq!(output.status.code(), Some(0), "{id}");
        let page = text(&output.stdout);
        for says in [format!("{id} ("), "\n\nBad: ".to_owned(), format!("<!-- tafel-ignore {id}: ")] {
            assert_eq!(page.matches(&says).count(), check::named(id).len(), "{says}: {page}");
        }
    }
}

#[test]
fn programs_read_the_same_as_json() {
    let all: Vec<Value> = serde_json::from_slice(&explain(&["--format", "json"]).stdout).unwrap();
    assert_eq!(all.len(), check::all().len());
    let forms: Vec<Value> = serde_json::from_slice(&explain(&["lost-wildcard", "--format", "json"]).stdout).unwrap();
    let kinds: Vec<_> = forms.iter().map(|form| (form["form"].as_str(), form["fix"].as_str())).collect();
    assert_eq!(kinds, [(Some("page"), Some("safe")), (Some("pair"), Some("safe"))]);
}

#[test]
fn what_is_no_check_is_refused_with_what_may_have_been_meant() {
    for (name, says) in [
        ("mising-host", "error: mising-host is no check, address or host; did you mean missing-host"),
        ("1.2.3", "error: 1.2.3 is no check, address or host; `tafel explain` lists the checks"),
        ("192.0.2.1", "error: this folder: has no tafel.toml in it or above; name the pages"),
    ] {
        let output = explain(&[name]);
        assert_eq!(output.status.code(), Some(2));
        assert!(text(&output.stderr).starts_with(says), "{}", text(&output.stderr));
        assert!(output.stdout.is_empty());
    }
}
