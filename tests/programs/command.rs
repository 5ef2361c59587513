//! `tafel export`: states, filters, notes, exit codes.

use std::process::Output;

use crate::tools::{built, file, run, tafel};

fn texts(output: &Output) -> (String, String) {
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
    (text(&output.stdout), text(&output.stderr))
}

const PAGE: &str = "# Hosts\n\n|ID|Category|Host|IP address|Ports|\n|-|-|-|-|-|\n\
    |1|Optimize<br>Required|a.contoso.com|192.0.2.0/24|TCP 80|\n\
    |2|Allow<br>Optional|x-\\*.contoso.com|198.51.100.1|TCP 443|\n";

#[test]
fn a_state_of_any_kind_is_listed() {
    let (_folder, path) = file("page.md", PAGE);
    let (of_page, told) = texts(&tafel(&["export", &path, "--format", "edl-ipv4"]));
    assert_eq!((of_page.as_str(), told.as_str()), ("192.0.2.0/24\n198.51.100.1/32\n", ""));
    let (document, _) = texts(&tafel(&["release", &path]));
    let of_stdin = run(env!("CARGO_BIN_EXE_tafel"), &["export", "-", "--format", "edl-ipv4"], &document);
    assert_eq!(texts(&of_stdin).0, of_page);
    // Sets without a printed id have that of the ledger, as in what is built.
    let newest = tafel(&["export", "docs-source/2026-03-24", "--format", "edl-hosts", "--quiet"]);
    let (text, told) = texts(&newest);
    assert_eq!(text, std::fs::read_to_string(built().join("lists/hosts.txt")).unwrap());
    assert!(told.is_empty());
}

#[test]
fn filters_take_sets() {
    let (_folder, path) = file("page.md", &PAGE.replace("# Hosts", "# Exchange Online"));
    let of_exchange = tafel(&["export", &path, "--format", "edl-ipv4", "--service-area", "exchange", "--set", "2"]);
    assert_eq!(texts(&of_exchange).0, "198.51.100.1/32\n");
    let (_folder, path) = file("page.md", PAGE);
    for (filter, expected) in [
        (&["--set", "2"][..], "198.51.100.1/32\n"),
        (&["--set", "2", "--set", "1"], "192.0.2.0/24\n198.51.100.1/32\n"),
        (&["--category", "optimize"], "192.0.2.0/24\n"),
        (&["--required"], "192.0.2.0/24\n"),
    ] {
        let output = tafel(&[&["export", &path, "--format", "edl-ipv4"], filter].concat());
        assert_eq!(texts(&output).0, expected, "{filter:?}");
    }
    for (arguments, reason) in [
        (&["--format", "edl-ipv4", "--set", "3"][..], "would be empty: no set is what the filters ask for"),
        (&["--format", "edl-ipv4", "--service-area", "Exchange"], "would be empty"),
        (&["--format", "csv", "--proxy", "DIRECT"], "--proxy is for pac"),
    ] {
        let output = tafel(&[&["export", &path], arguments].concat());
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        assert!(texts(&output).1.contains(reason), "{}", texts(&output).1);
    }
}

#[test]
fn what_a_format_cannot_say_is_told() {
    let (_folder, path) = file("page.md", PAGE);
    let (text, told) = texts(&tafel(&["export", &path, "--format", "edl-hosts"]));
    assert_eq!(text, "a.contoso.com\n");
    assert!(told.starts_with("note: left out, ") && told.contains("x-*.contoso.com"), "{told}");
    assert_eq!(texts(&tafel(&["export", &path, "--format", "edl-hosts", "--quiet"])).1, "");
    let (_folder, path) = file("page.md", &PAGE.replace("|1|", "||").replace("|2|", "||"));
    let output = tafel(&["export", &path, "--format", "m365"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(texts(&output).1.contains("--format m365 needs ids"), "{}", texts(&output).1);
}

#[test]
fn the_proxy_is_that_of_the_option() {
    let (_folder, path) = file("page.md", PAGE);
    let (text, _) = texts(&tafel(&["export", &path, "--format", "pac", "--proxy", "PROXY p.contoso.com:1"]));
    assert!(text.contains("var proxy = \"PROXY p.contoso.com:1\";"), "{text}");
}
