//! `tafel check`: sources, reports, fixes and exit codes.

use std::fs;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use tafel::source::encode;
use tafel::span::Encoding;
use tempfile::{TempDir, tempdir};

const ENGLISH: &str = "# Hosts\n\n|Host|IP address|\n|-|-|\n|a.contoso.com<br>*.b.contoso.com|192.0.2.0/24|\n|c.contoso.com|198.51.100.1, 198.51.100.2|\n|d.contoso.com|203.0.113.7|\n";
const DUTCH: &str = "# Hosts\n\n|Host|IP-adres|\n|-|-|\n|a.contoso.com<br>*.b.contoso.com|192.0.2.0/24|\n|c.contoso.com|198.51.100.1, 198.51.100.2|\n|d.contoso.com|203.0.113.7|\n";

fn tafel(folder: &Path, args: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_tafel"));
    command.env("LC_ALL", "C").env_remove("LANGUAGE");
    command.current_dir(folder).args(args).env_remove("NO_COLOR").stdin(Stdio::null()).output().unwrap()
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

/// A folder with `en-us/page.md` and `nl-nl/page.md`.
fn docset(dutch: &[u8]) -> TempDir {
    let folder = tempdir().unwrap();
    for (locale, page) in [("en-us", ENGLISH.as_bytes()), ("nl-nl", dutch)] {
        fs::create_dir(folder.path().join(locale)).unwrap();
        fs::write(folder.path().join(locale).join("page.md"), page).unwrap();
    }
    folder
}

fn damaged() -> String {
    DUTCH.replace("*.b.", "b.").replace(", 198.51.100.2", "").replace("203.0.113.7", "203.0.113.9")
}

#[test]
fn a_translation_is_checked_against_the_page_in_the_source_locale() {
    let folder = docset(damaged().as_bytes());
    let output = tafel(folder.path(), &["check", "."]);
    assert_eq!(output.status.code(), Some(1));
    let report = text(&output.stdout);
    for says in [
        "error[lost-wildcard]: the host is *.b.contoso.com in the source, not b.contoso.com",
        "nl-nl/page.md:5:19",
        "en-us/page.md:5:19",
        "error[missing-address]: the source lists 198.51.100.2/32 in this row",
        "error[missing-address]: the source has 203.0.113.7/32 here, not 203.0.113.9/32",
    ] {
        assert!(report.contains(says), "{says}: {report}");
    }
    let cards = text(&output.stderr);
    assert!(cards.contains("en-US  1 page: 0 errors, 0 warnings, 0 notes"), "{cards}");
    assert!(cards.contains("nl-NL  1 page: 3 errors, 0 warnings, 0 notes"), "{cards}");
}

#[test]
fn exit_codes_tell_what_was_found() {
    let folder = docset(damaged().as_bytes());
    fs::write(folder.path().join("other.md"), "|Host|\n|-|\n|w.fabrikam.com|\n|x.fabrikam.com|\n|y.fabrikam.com|\n")
        .unwrap();
    for (args, code, says) in [
        (&["check", "nl-nl"][..], 1, "3 errors"),
        (&["check", "en-us"], 0, "0 errors"),
        (&["check", "--fail-level", "never", "nl-nl"], 0, "3 errors"),
        (&["check", "--except", "lost-wildcard,missing-address", "nl-nl"], 0, "0 errors"),
        (&["check", "--only", "lost-wildcard", "nl-nl"], 1, "1 error,"),
        (&["check", "--only", "lost-wild", "nl-nl"], 2, "lost-wild"),
        (&["check", "nl-nl/page.md", "--source", "en-us/page.md"], 1, "3 errors"),
        (&["check", "nl-nl", "--source", "en-us"], 1, "3 errors"),
        (&["check", "nl-nl/page.md", "--source", "other.md"], 2, "other.md is no source of nl-nl/page.md"),
        (&["check", "nl-nl/page.md", "--source", "none.md"], 2, "cannot read none.md"),
        (&["check", ".", "--source", "en-us/page.md"], 2, "en-us/page.md is one page, and 3 were found"),
        (&["check", "none"], 2, "cannot read none"),
        (&["check", "--locale", "nl-NL", "other.md"], 0, "1 page without a source"),
    ] {
        let output = tafel(folder.path(), args);
        assert_eq!(output.status.code(), Some(code), "{args:?}: {}", text(&output.stderr));
        assert!(text(&output.stderr).contains(says), "{args:?}: {}", text(&output.stderr));
    }
}

#[test]
fn fixing_restores_the_bytes_of_the_values_and_no_others() {
    let windows = |text: &str| text.replace('\n', "\r\n");
    for (encoding, ends) in [
        (Encoding::Utf8 { bom: false }, str::to_owned as fn(&str) -> String),
        (Encoding::Utf8 { bom: true }, windows),
        (Encoding::Utf16 { big_endian: false }, windows),
        (Encoding::Utf16 { big_endian: true }, str::to_owned),
    ] {
        let stored = |text: &str| encode(&ends(text), encoding);
        let folder = docset(&stored(&damaged()));
        let path = folder.path().join("nl-nl/page.md");
        let first = tafel(folder.path(), &["check", "--fix", "nl-nl"]);
        assert_eq!(first.status.code(), Some(0), "{}", text(&first.stderr));
        assert!(text(&first.stderr).contains("0 errors, 0 warnings, 0 notes; 3 fixed"), "{}", text(&first.stderr));
        assert_eq!(fs::read(&path).unwrap(), stored(DUTCH), "{encoding:?}");
        let second = tafel(folder.path(), &["check", "--fix", "nl-nl"]);
        assert!(!text(&second.stderr).contains("fixed"), "{}", text(&second.stderr));
        assert_eq!(fs::read(&path).unwrap(), stored(DUTCH), "{encoding:?}");
    }
}

#[cfg(unix)]
#[test]
fn a_fixed_file_keeps_its_permissions_and_its_links() {
    use std::os::unix::fs::PermissionsExt as _;
    let folder = docset(damaged().as_bytes());
    let path = folder.path().join("nl-nl/page.md");
    fs::rename(&path, folder.path().join("stored.md")).unwrap();
    fs::set_permissions(folder.path().join("stored.md"), fs::Permissions::from_mode(0o640)).unwrap();
    std::os::unix::fs::symlink("../stored.md", &path).unwrap();
    assert_eq!(tafel(folder.path(), &["check", "--fix", "nl-nl/page.md"]).status.code(), Some(0));
    assert!(path.is_symlink());
    assert_eq!(fs::read_to_string(folder.path().join("stored.md")).unwrap(), DUTCH);
    assert_eq!(fs::metadata(folder.path().join("stored.md")).unwrap().permissions().mode() & 0o777, 0o640);
}

#[cfg(unix)]
#[test]
fn a_walked_link_out_of_the_folder_is_checked_and_not_changed() {
    let folder = docset(DUTCH.as_bytes());
    let outside = tempdir().unwrap();
    fs::write(outside.path().join("page.md"), damaged()).unwrap();
    fs::remove_file(folder.path().join("nl-nl/page.md")).unwrap();
    std::os::unix::fs::symlink(outside.path().join("page.md"), folder.path().join("nl-nl/page.md")).unwrap();
    let output = tafel(folder.path(), &["check", "--fix", "."]);
    assert_eq!(output.status.code(), Some(1));
    assert!(text(&output.stdout).contains("error[lost-wildcard]"), "{}", text(&output.stdout));
    assert_eq!(fs::read_to_string(outside.path().join("page.md")).unwrap(), damaged());
}

#[test]
fn a_walked_page_without_a_counterpart_does_not_end_the_run() {
    let folder = docset(damaged().as_bytes());
    fs::write(folder.path().join("en-us/z.md"), ENGLISH).unwrap();
    let other = "|Host|\n|-|\n|w.fabrikam.com|\n|x.fabrikam.com|\n|y.fabrikam.com|\n";
    fs::write(folder.path().join("nl-nl/a.md"), other).unwrap();
    fs::write(folder.path().join("en-us/a.md"), ENGLISH).unwrap();
    let output = tafel(folder.path(), &["check", "."]);
    assert_eq!(output.status.code(), Some(2));
    assert!(text(&output.stderr).contains("en-us/a.md is no source of nl-nl/a.md"), "{}", text(&output.stderr));
    assert!(text(&output.stdout).contains("error[lost-wildcard]"), "the other page is checked");
}

#[test]
fn fixes_never_write_what_is_spelled_for_another_place() {
    let page = |cell: &str| {
        format!("|Host|IP address|\n|-|-|\n|{cell}|192.0.2.1|\n|x.contoso.com|192.0.2.2|\n|y.contoso.com|192.0.2.3|\n")
    };
    for (source, target) in [
        ("\\*.a.contoso.com<br>\\*.b.fabrikam.com<br>c.tailspin.com", "`c.tailspin.com`<br>`*.a.contoso.com`"),
        ("\\*.a.contoso.com<br>c.tailspin.com", "`a.contoso.com`<br>`c.tailspin.com`"),
        ("a.contoso.com (17.0.0.0/8)<br>b.fabrikam.com", "a.contoso.com (17.0.0.0/8)"),
        ("a.contoso.com<br>c.tailspin.com", "a.contoso.com<br>b.fabrikam.com (17.0.0.0/8)<br>c.tailspin.com"),
    ] {
        let folder = docset(page(target).as_bytes());
        fs::write(folder.path().join("en-us/page.md"), page(source)).unwrap();
        let output = tafel(folder.path(), &["check", "--fix", "nl-nl"]);
        assert_eq!(output.status.code(), Some(1), "{target}: {}", text(&output.stdout));
        let after = fs::read_to_string(folder.path().join("nl-nl/page.md")).unwrap();
        assert_eq!(after, page(target), "{}", text(&output.stdout));
    }
}

#[test]
fn what_is_worded_otherwise_is_no_error() {
    let page = |ports: &str, host: &str| {
        format!("|Host|IP address|Port|\n|-|-|-|\n|{host}|192.0.2.1|{ports}|\n|x.contoso.com|192.0.2.2|TCP 443|\n")
    };
    for (source, target, locale) in [
        (("UDP 50000-59999", "a.contoso.com"), ("UDP 50000 tot en met 59999", "a.contoso.com"), "nl-NL"),
        (("TCP 50000-59999", "a.contoso.com"), ("TCP de 50 000 à 59 999", "a.contoso.com"), "fr-FR"),
        (("443, 80", "a.contoso.com"), ("HTTPS 443, HTTP 80", "A.Contoso.com"), "de-DE"),
        (("443", "`<tenant>.contoso.com`"), ("443", "`*.contoso.com`"), "ja-JP"),
    ] {
        let folder = docset(page(target.0, target.1).as_bytes());
        fs::write(folder.path().join("en-us/page.md"), page(source.0, source.1)).unwrap();
        let output = tafel(folder.path(), &["check", "--locale", locale, "nl-nl", "--source", "en-us"]);
        assert_eq!(output.status.code(), Some(0), "{target:?}: {}", text(&output.stdout));
    }
}

#[test]
fn a_patch_changes_nothing_until_git_applies_it() {
    let folder = docset(damaged().as_bytes());
    let path = folder.path().join("nl-nl/page.md");
    let output = tafel(folder.path(), &["check", "--diff", "nl-nl"]);
    assert_eq!(fs::read_to_string(&path).unwrap(), damaged());
    assert_eq!(tafel(folder.path(), &["check", "--diff", "."]).stdout, output.stdout);
    fs::write(folder.path().join("change.patch"), &output.stdout).unwrap();
    let git = Command::new("git").current_dir(folder.path()).args(["apply", "change.patch"]).output().unwrap();
    assert!(git.status.success(), "{}{}", text(&git.stderr), text(&output.stdout));
    assert_eq!(fs::read_to_string(&path).unwrap(), DUTCH);
}

#[test]
fn a_patch_applies_to_a_page_in_any_encoding() {
    let utf16 = |text: &str| [0xFEFF].into_iter().chain(text.encode_utf16()).flat_map(u16::to_le_bytes).collect();
    let stored: [fn(&str) -> Vec<u8>; 4] = [
        |text| format!("\u{feff}{text}").into_bytes(),
        |text| text.replace('\n', "\r\n").into_bytes(),
        |text| text.trim_end().replace('\n', "\r").into_bytes(),
        |text| text.trim_end().as_bytes().to_vec(),
    ];
    let mut pages: Vec<(Vec<u8>, Vec<u8>)> = stored.iter().map(|stored| (stored(&damaged()), stored(DUTCH))).collect();
    pages.push((utf16(&damaged()), utf16(DUTCH)));
    for (damaged, sound) in pages {
        let folder = docset(&damaged);
        let output = tafel(folder.path(), &["check", "--diff", "nl-nl"]);
        fs::write(folder.path().join("change.patch"), &output.stdout).unwrap();
        let git = Command::new("git").current_dir(folder.path()).args(["apply", "change.patch"]).output().unwrap();
        let start = &damaged[..20];
        assert!(git.status.success(), "{start:?}: {}", text(&git.stderr));
        assert_eq!(fs::read(folder.path().join("nl-nl/page.md")).unwrap(), sound, "{start:?}");
    }
}

#[test]
fn programs_get_paths_from_where_the_command_ran() {
    let folder = docset(damaged().as_bytes());
    let named = "\"artifactLocation\":{\"uri\":\"nl-nl/page.md\"";
    let absolute = folder.path().canonicalize().unwrap().join("nl-nl");
    for target in ["nl-nl", "nl-nl/page.md", ".", "./nl-nl", absolute.to_str().unwrap()] {
        let annotations = text(&tafel(folder.path(), &["check", "--format", "github", target]).stdout);
        assert!(annotations.lines().all(|line| line.starts_with("::error file=nl-nl/page.md,")), "{annotations}");
        assert_eq!(annotations.lines().count(), 3, "{target}");
        let log = text(&tafel(folder.path(), &["check", "--format", "sarif", target]).stdout);
        let log: serde_json::Value = serde_json::from_str(&log).unwrap();
        let log = serde_json::to_string(&log).unwrap();
        assert!(log.contains(named), "{target}: {log}");
        assert!(!log.contains("\"uri\":\"page.md\""), "{target}");
    }
}

#[test]
fn annotations_are_workflow_commands() {
    let folder = docset(damaged().as_bytes());
    let output = tafel(folder.path(), &["check", "--format", "github", "nl-nl/page.md"]);
    assert_eq!(
        text(&output.stdout).lines().next().unwrap(),
        "::error file=nl-nl/page.md,line=5,endLine=5,col=19,endColumn=32,title=lost-wildcard::the host is \
         *.b.contoso.com in the source, not b.contoso.com"
    );
    assert_eq!(text(&output.stdout).lines().count(), 3);
}

#[test]
fn what_is_wrong_with_the_source_too_is_not_reported_on_the_translation() {
    let twice = |page: &str| page.replace("198.51.100.1, ", "198.51.100.1, 198.51.100.1, ");
    let folder = docset(twice(DUTCH).as_bytes());
    fs::write(folder.path().join("en-us/page.md"), twice(ENGLISH)).unwrap();
    let output = tafel(folder.path(), &["check", "."]);
    let report = text(&output.stdout);
    assert_eq!(report.matches("note[duplicate-address]").count(), 1, "{report}");
    assert!(report.contains("en-us/page.md"), "{report}");
}

#[test]
fn the_report_document_is_valid_and_names_both_places() {
    let folder = docset(damaged().as_bytes());
    let schema = serde_json::from_slice(&tafel(folder.path(), &["schema", "report"]).stdout).unwrap();
    let validator = jsonschema::validator_for(&schema).unwrap();
    let output = tafel(folder.path(), &["check", "--format", "json", "."]);
    let report: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    let errors: Vec<String> = validator.iter_errors(&report).map(|err| err.to_string()).collect();
    assert!(errors.is_empty(), "{errors:?}");
    let first = &report["diagnostics"][0];
    assert_eq!(first["checkId"], "lost-wildcard");
    assert_eq!((&first["path"], &first["span"]["line"]), (&"nl-nl/page.md".into(), &5.into()));
    let there = &first["counterpart"];
    assert_eq!((&there["path"], &there["span"]["line"]), (&"en-us/page.md".into(), &5.into()));
    assert_eq!(first["fix"]["edits"][0]["newText"], "*.b.contoso.com");
    let cards = report["scorecards"].as_array().unwrap();
    let errors: Vec<_> = cards.iter().map(|card| (card["locale"].as_str().unwrap(), &card["errors"])).collect();
    assert_eq!(errors, [("en-US", &0.into()), ("nl-NL", &3.into())]);
    assert_eq!(report["sources"].as_array().unwrap().len(), 2);
    let one = tafel(folder.path(), &["check", "--format", "json", "--jobs", "1", "."]);
    assert_eq!(one.stdout, output.stdout);
}

#[test]
fn a_page_is_judged_by_the_commit_it_was_translated_from() {
    let folder = tempdir().unwrap();
    let source = folder.path().join("english");
    fs::create_dir_all(source.join("articles")).unwrap();
    let git = |args: &[&str]| {
        let mut command = Command::new("git");
        command.current_dir(&source).args(["-c", "user.name=a", "-c", "user.email=a@example.com"]).args(args);
        let output = command.output().unwrap();
        assert!(output.status.success(), "git {args:?}: {}", text(&output.stderr));
        text(&output.stdout).trim().to_owned()
    };
    let commit = |page: &str| {
        fs::write(source.join("articles/page.md"), page).unwrap();
        git(&["add", "."]);
        git(&["commit", "-q", "-m", "x"]);
        git(&["rev-parse", "HEAD"])
    };
    git(&["init", "-q"]);
    let first = commit(ENGLISH);
    let second = commit(&ENGLISH.replace("203.0.113.7", "203.0.113.8"));
    let dutch = folder.path().join("dutch");
    fs::create_dir_all(dutch.join("articles")).unwrap();
    fs::write(dutch.join("tafel.toml"), "source-repository = \"../english\"\n").unwrap();
    let unknown = "0123456789012345678901234567890123456789".to_owned();
    for (commit, code, says) in [
        (&first, 0, "nl-NL  1 page: 0 errors"),
        (&second, 1, "1 error,"),
        (&unknown, 2, "its source cannot be read: 0123456789012345678901234567890123456789 has no articles/page.md"),
        (&"HEAD".to_owned(), 2, "\"HEAD\" is no name of a commit"),
    ] {
        let page = format!("---\nms.contentlocale: nl-NL\nms.sourcegitcommit: {commit}\n---\n{DUTCH}");
        fs::write(dutch.join("articles/page.md"), page).unwrap();
        let output = tafel(folder.path(), &["check", "dutch"]);
        assert_eq!(output.status.code(), Some(code), "{}{}", text(&output.stdout), text(&output.stderr));
        assert!(text(&output.stderr).contains(says), "{}", text(&output.stderr));
        let place = format!("{}:articles/page.md:7:", &second[..8]);
        assert_eq!(text(&output.stdout).contains(&place), code == 1, "{}", text(&output.stdout));
    }
}
