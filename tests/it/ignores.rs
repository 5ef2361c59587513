//! Ignores in pages: what they are for, and what becomes of what they ignore.

use std::fs;
use std::path::Path;
use std::process::{Command, Output, Stdio};
use std::time::{Duration, Instant};

use serde_json::Value;
use tafel::check::{self, Form, PagePair, ignore};
use tempfile::tempdir;

use crate::driver;

fn tafel(folder: &Path, args: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_tafel"));
    command.current_dir(folder).args(args).stdin(Stdio::null()).output().unwrap()
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

/// The lines of what is found on a page: kept, and ignored.
fn lines(page: &str) -> (Vec<u32>, Vec<u32>) {
    let page = driver::page(page);
    let mut found = check::run_page(&page);
    ignore::apply(&page, None, |form| form == Form::Page, None, &mut found);
    let line = |found: &&tafel::Diagnostic| page.parts[0].file.lines.line(found.span.start);
    let (ignored, kept): (Vec<_>, Vec<_>) = found.iter().partition(|found| found.ignored.is_some());
    (kept.iter().map(line).collect(), ignored.iter().map(line).collect())
}

#[test]
fn an_ignore_is_for_its_row_or_for_what_follows() {
    let ignore = "<!-- tafel-ignore host-bits-set: so -->";
    let table = "|Host|IP address|\n|-|-|\n|a.contoso.com|52.1.1.5/24|\n|b.contoso.com|52.1.2.5/24|\n";
    for (page, kept, ignored) in [
        (table.to_owned(), vec![3, 4], vec![]),
        (format!("{ignore}\n\n{table}\n{table}"), vec![10, 11], vec![5, 6]),
        (format!("{ignore}\n{table}"), vec![], vec![4, 5]),
        (format!("<!-- a -->{ignore}\n<!-- b -->\n\n{table}"), vec![], vec![6, 7]),
        (table.replace("2.5/24|", &format!("2.5/24 {ignore}|")), vec![3], vec![4]),
        (table.replace("|IP address", &format!("|IP address {ignore}")), vec![], vec![3, 4]),
        (format!("{table}\n{}\n", ignore.replace("ignore ", "ignore-file ")), vec![], vec![3, 4]),
        (format!("{ignore}\n\nText.\n\n{table}"), vec![1, 7, 8], vec![]),
        (format!("{table}\n{ignore}\n"), vec![3, 4, 6], vec![]),
        (format!("```\n{ignore}\n```\n\n{table}"), vec![7, 8], vec![]),
        (format!("`{ignore}`\n\n{table}"), vec![5, 6], vec![]),
        (format!("> {ignore}\n\n{table}"), vec![], vec![5, 6]),
        (
            format!(
                "{ignore}\n\n- 52.1.1.5/24\n- x\n  - 52.1.2.5/24\n- 52.1.3.5/24\n\nText\n\n- 52.1.4.5/24\n- 52.1.5.5/24\n"
            ),
            vec![10, 11],
            vec![3, 5, 6],
        ),
        (format!("- 52.1.1.5/24\n\n  {ignore}\n- 52.1.2.5/24\n- 52.1.3.5/24\n"), vec![1, 5], vec![4]),
        // By itself at the margin, it ends the list.
        (format!("- 52.1.1.5/24\n{ignore}\n- 52.1.2.5/24\n- 52.1.3.5/24\n"), vec![1], vec![3, 4]),
        (format!("- 52.1.1.5/24\n- 52.1.2.5/24 {ignore}\n"), vec![1], vec![2]),
        (
            format!(
                "{ignore}\n\n<table><tr><td>a.contoso.com</td><td>52.1.1.5/24</td></tr>\n<tr><td>b.contoso.com</td><td>52.1.2.5/24</td></tr></table>\n"
            ),
            vec![],
            vec![3, 4],
        ),
    ] {
        assert_eq!(lines(&page), (kept, ignored), "{page}");
    }
}

#[test]
fn an_ignore_that_a_translation_inherits_is_not_unused() {
    let page =
        "<!-- tafel-ignore duplicate-host: so -->\n\n|Host|\n|-|\n|a.contoso.com<br>a.contoso.com|\n|b.contoso.com|\n";
    let (source, target) = (driver::page(page), driver::page_in("nl-NL", page));
    let mut found = check::run(&PagePair::new(&source, &target));
    assert!(found.is_empty(), "it is the source's");
    ignore::apply(&target, Some(&source), |form| form != Form::Stale, None, &mut found);
    assert!(found.is_empty(), "{found:?}");
    let plain = driver::page(&page.replace("<!-- tafel-ignore duplicate-host: so -->", ""));
    ignore::apply(&target, Some(&plain), |form| form != Form::Stale, None, &mut found);
    assert_eq!(found.iter().map(|found| found.meta.id).collect::<Vec<_>>(), ["unused-ignore"]);
}

#[test]
fn what_is_ignored_does_not_count_and_is_not_fixed() {
    let folder = tempdir().unwrap();
    let page = "<!-- tafel-ignore lost-wildcard until 2027-01-31: the vendor's own spelling -->\n\n|Host|\n|-|\n|*. a.contoso.com|\n|b.contoso.com|\n";
    fs::write(folder.path().join("page.md"), page).unwrap();
    let check = |args: &[&str]| tafel(folder.path(), &[&["check", "page.md", "--lang", "en"], args].concat());
    let output = check(&["--today", "2027-01-31"]);
    assert_eq!((output.status.code(), text(&output.stdout)), (Some(0), String::new()));
    assert!(text(&output.stderr).contains("0 errors, 0 warnings, 0 notes; 1 ignored"), "{}", text(&output.stderr));
    check(&["--today", "2027-01-31", "--fix"]);
    assert_eq!(fs::read_to_string(folder.path().join("page.md")).unwrap(), page);
    let json: Value = serde_json::from_slice(&check(&["--today", "2027-01-31", "--format", "json"]).stdout).unwrap();
    let suppressed = &json["diagnostics"][0]["suppressed"];
    assert_eq!((&suppressed["kind"], &suppressed["reason"]), (&"inSource".into(), &"the vendor's own spelling".into()));
    assert_eq!((&json["scorecards"][0]["errors"], &json["scorecards"][0]["ignored"]), (&0.into(), &1.into()));
    let sarif: Value = serde_json::from_slice(&check(&["--today", "2027-01-31", "--format", "sarif"]).stdout).unwrap();
    let suppression = &sarif["runs"][0]["results"][0]["suppressions"][0];
    assert_eq!(suppression["justification"], "the vendor's own spelling");
    let junit = text(&check(&["--today", "2027-01-31", "--format", "junit"]).stdout);
    assert!(junit.contains("<skipped message=\"the vendor's own spelling\"/>") && junit.contains("failures=\"0\""));
    assert!(check(&["--today", "2027-01-31", "--format", "github"]).stdout.is_empty());

    let late = check(&["--today", "2027-02-01"]);
    assert_eq!(late.status.code(), Some(1));
    let report = text(&late.stdout);
    assert!(report.contains("error[lost-wildcard]") && report.contains("was meant until 2027-01-31"), "{report}");
    assert_eq!(check(&["--today", "2027-2-1"]).status.code(), Some(2));
    // A document is the same on every day.
    let document: Value = serde_json::from_slice(&tafel(folder.path(), &["extract", "page.md"]).stdout).unwrap();
    assert_eq!(document["diagnostics"][0]["suppressed"]["kind"], "inSource");
}

#[test]
fn many_ignores_are_read_once() {
    let started = Instant::now();
    let stacked = "<!-- tafel-ignore host-bits-set: so -->\n".repeat(8_000);
    let items = "- 52.1.1.5/24\n".repeat(8_000);
    lines(&format!("{stacked}\n{items}"));
    let beside = "<!-- tafel-ignore host-bits-set: so -->".repeat(20_000);
    lines(&format!("{beside}\n\n{items}"));
    lines(&format!("{beside}x\n\n{items}"));
    let rows = "|a.contoso.com <!-- tafel-ignore foreign-dot: so -->|52.1.1.5/24|\n".repeat(8_000);
    lines(&format!("{stacked}\n|Host|IP address|\n|-|-|\n{rows}"));
    lines(&format!("|Host|\n|-|\n|{}|\n", "<!-- tafel-ignore ".repeat(30_000)));
    let names = "host-bits-set,".repeat(8_000);
    lines(&format!("<!-- tafel-ignore {names}: so -->\n\n{items}"));
    assert!(started.elapsed() < Duration::from_secs(60), "{:?}", started.elapsed());
}
