//! `tafel check`: where the source of a page is, and what it includes.

use std::fs;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use tempfile::{TempDir, tempdir};

const TABLE: &str = "|Host|Port|\n|-|-|\n|a.contoso.com|443|\n|b.contoso.com|80|\n|c.contoso.com|80|\n";

fn tafel(folder: &Path, args: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_tafel"));
    command.env("LC_ALL", "C").env_remove("LANGUAGE");
    command.current_dir(folder).args(args).env_remove("NO_COLOR").stdin(Stdio::null()).output().unwrap()
}

fn said(output: &Output) -> String {
    format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr))
}

fn write(path: &Path, text: &str) {
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

fn page(locale: &str, front: &str) -> String {
    format!("---\nms.contentlocale: {locale}\n{front}---\n# Hosts\n\n[!INCLUDE [t](includes/t.md)]\n")
}

/// Two locales whose page has its table in an include.
fn with_includes(locales: &[&str]) -> TempDir {
    let folder = tempdir().unwrap();
    for locale in locales {
        write(&folder.path().join(locale.to_lowercase()).join("page.md"), &page(locale, ""));
        write(&folder.path().join(locale.to_lowercase()).join("includes/t.md"), TABLE);
    }
    folder
}

#[test]
fn the_source_includes_its_own_files_however_the_page_is_named() {
    for configured in [true, false] {
        let folder = with_includes(&["en-US", "nl-NL"]);
        if configured {
            fs::write(folder.path().join("tafel.toml"), "name = \"a\"\n").unwrap();
        }
        let table = folder.path().join("nl-nl/includes/t.md");
        for (damaged, code) in [(false, 0), (true, 1)] {
            if damaged {
                fs::write(&table, TABLE.replace("|b.contoso.com|80|\n", "")).unwrap();
            }
            for target in [".", "nl-nl", "nl-nl/page.md"] {
                let output = tafel(folder.path(), &["check", target]);
                assert_eq!(output.status.code(), Some(code), "{target}: {}", said(&output));
                assert_eq!(said(&output).matches("missing-row").count(), usize::from(damaged), "{target}");
            }
        }
    }
}

#[test]
fn an_include_that_cannot_be_read_makes_nothing_missing_or_extra() {
    for locale in ["en-us", "nl-nl"] {
        let folder = with_includes(&["en-US", "nl-NL"]);
        fs::remove_file(folder.path().join(locale).join("includes/t.md")).unwrap();
        let output = tafel(folder.path(), &["check", "."]);
        assert_eq!(output.status.code(), Some(0), "{}", said(&output));
        assert!(said(&output).contains("note[unresolved-include]"), "{}", said(&output));
    }
}

#[test]
fn a_source_in_a_third_language_is_no_counterpart() {
    let folder = with_includes(&["en-US", "nl-NL", "de-DE"]);
    let output = tafel(folder.path(), &["check", "nl-nl/page.md", "--source", "de-de/page.md"]);
    assert_eq!(output.status.code(), Some(2), "{}", said(&output));
    let reason = "it is in de-DE, and pages are translated from en-US";
    assert!(said(&output).contains(reason), "{}", said(&output));
    for source in ["en-us", "nl-nl"] {
        let output = tafel(folder.path(), &["check", "nl-nl/page.md", "--source", &format!("{source}/page.md")]);
        assert_eq!(output.status.code(), Some(0), "{source}: {}", said(&output));
    }
}

#[test]
fn the_locale_of_the_target_is_not_that_of_its_source() {
    let folder = with_includes(&["en-US", "nl-NL"]);
    let args = ["check", "nl-nl/page.md", "--source", "en-us/page.md", "--locale", "fr-FR"];
    let output = tafel(folder.path(), &args);
    assert_eq!(output.status.code(), Some(0), "{}", said(&output));
    assert!(said(&output).contains("fr-FR  1 page"), "{}", said(&output));
}

#[test]
fn includes_of_a_commit_are_read_from_that_commit() {
    let folder = with_includes(&["en-US"]);
    let english = folder.path().join("en-us");
    let git = |args: &[&str]| {
        let mut command = Command::new("git");
        command.current_dir(&english).args(["-c", "user.name=a", "-c", "user.email=a@example.com"]).args(args);
        let output = command.output().unwrap();
        assert!(output.status.success(), "git {args:?}: {}", said(&output));
        String::from_utf8(output.stdout).unwrap().trim().to_owned()
    };
    git(&["init", "-q"]);
    git(&["add", "."]);
    git(&["commit", "-q", "-m", "x"]);
    let commit = git(&["rev-parse", "HEAD"]);
    fs::remove_file(english.join("includes/t.md")).unwrap();
    let dutch = folder.path().join("dutch");
    write(&dutch.join("tafel.toml"), "source-repository = \"../en-us\"\n");
    write(&dutch.join("page.md"), &page("nl-NL", &format!("ms.sourcegitcommit: {commit}\n")));
    write(&dutch.join("includes/t.md"), &TABLE.replace("a.contoso", "aa.contoso"));
    let output = tafel(folder.path(), &["check", "dutch"]);
    assert_eq!(output.status.code(), Some(1), "{}", said(&output));
    assert!(said(&output).contains("the host is a.contoso.com in the source, not aa.contoso.com"), "{}", said(&output));
    assert!(said(&output).contains("includes/t.md:3:2"), "{}", said(&output));
}

#[test]
fn a_named_page_needs_a_source_in_the_folder_that_is_named() {
    let folder = with_includes(&["en-US", "nl-NL"]);
    let check = |source: &str| tafel(folder.path(), &["check", "nl-nl/page.md", "--source", source]);
    assert_eq!(check("en-us").status.code(), Some(0), "{}", said(&check("en-us")));
    assert!(!said(&check("en-us")).contains("without a source"), "{}", said(&check("en-us")));
    fs::create_dir(folder.path().join("empty")).unwrap();
    assert_eq!(check("empty").status.code(), Some(2));
    assert!(said(&check("empty")).contains("no page in it has that name"), "{}", said(&check("empty")));
    fs::write(folder.path().join("empty/page.md"), "").unwrap();
    assert_eq!(check("empty").status.code(), Some(2), "{}", said(&check("empty")));
    assert!(said(&check("empty")).contains("hardly a value stands on both"), "{}", said(&check("empty")));
}

#[test]
fn no_page_is_written_over_by_its_report() {
    let folder = with_includes(&["en-US", "nl-NL"]);
    let page = folder.path().join("nl-nl/page.md");
    let before = fs::read(&page).unwrap();
    for args in [
        &["check", "nl-nl/page.md", "-o", "nl-nl/page.md"][..],
        &["check", "--fix", ".", "-o", "nl-nl/../nl-nl/page.md"],
        &["extract", "nl-nl/page.md", "-o", "nl-nl/page.md"],
    ] {
        let output = tafel(folder.path(), args);
        assert_eq!(output.status.code(), Some(2), "{}", said(&output));
        assert!(said(&output).contains("cannot be its output"), "{}", said(&output));
        assert_eq!(fs::read(&page).unwrap(), before);
    }
    let output = tafel(folder.path(), &["check", "--fix", "-"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(said(&output).contains("--diff prints the patch"), "{}", said(&output));
}
