//! `tafel diff`: states of every kind, formats, exit codes.

use std::fs;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use serde_json::Value;
use tempfile::{TempDir, tempdir};

use crate::driver;

fn tafel(folder: &Path, args: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_tafel"));
    command.env("LC_ALL", "C").env_remove("COLUMNS");
    command.current_dir(folder).args(args).stdin(Stdio::null()).output().unwrap()
}

fn stdout(folder: &Path, args: &[&str]) -> String {
    let output = tafel(folder, args);
    assert!(output.stderr.is_empty(), "{args:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

fn validator() -> jsonschema::Validator {
    let schema = fs::read(driver::root().join("schema/changes.v1.json")).unwrap();
    jsonschema::validator_for(&serde_json::from_slice::<Value>(&schema).unwrap()).unwrap()
}

const OLD: &str = "# Hosts\n\n|ID|Host|IP address|Ports|\n|-|-|-|-|\n\
    |1|a.contoso.com|192.0.2.0/24|TCP 80|\n|2|b.contoso.com|198.51.100.1|TCP 443|\n";
const NEW: &str = "# Hosts\n\n|ID|Host|IP address|Ports|\n|-|-|-|-|\n\
    |1|A.contoso.com|192.0.2.0/25, 192.0.2.128/25|TCP 80, 443|\n|2|b.contoso.com<br>c.contoso.com|198.51.100.2|TCP 443|\n";

fn two() -> TempDir {
    let folder = tempdir().unwrap();
    fs::write(folder.path().join("old.md"), OLD).unwrap();
    fs::write(folder.path().join("new.md"), NEW).unwrap();
    folder
}

#[test]
fn releases_of_the_example_docset_are_compared_as_reviewed() {
    let validator = validator();
    let mut failures = Vec::new();
    for (old, new) in [("2019-04-11", "2019-06-03"), ("2019-06-03", "2026-03-24")] {
        let states = [format!("docs-source/{old}"), format!("docs-source/{new}")];
        for (end, format) in [("txt", &["--all"][..]), ("json", &["--format", "json"])] {
            let text = stdout(driver::root(), &[&["diff", &states[0], &states[1]], format].concat());
            if end == "json" {
                let document: Value = serde_json::from_str(&text).unwrap();
                let errors: Vec<String> = validator.iter_errors(&document).map(|error| error.to_string()).collect();
                assert!(errors.is_empty(), "{errors:?}");
            }
            failures.extend(driver::golden(&driver::fixtures("changes").join(format!("{new}.{end}")), &text));
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

#[test]
fn what_is_let_through_comes_first_and_wording_only_on_request() {
    let folder = two();
    let text = stdout(folder.path(), &["diff", "old.md", "new.md"]);
    let expected = "\
old.md → new.md: 2 to let through, 0 to review, 0 for information, 0 of wording

To let through in firewalls and proxies (1)
  2 hosts, changed, new.md:6
    + c.contoso.com  198.51.100.2/32
    - 198.51.100.1/32

To let through in firewalls (1)
  1 hosts, changed, new.md:5
    = listed, was let through before: 192.0.2.0/25  192.0.2.128/25
    = no longer listed, is let through still: 192.0.2.0/24
    ports: tcp 80 → tcp 80,443
";
    let text = text.replace("1 hosts (a.contoso.com)", "1 hosts").replace("2 hosts (b.contoso.com)", "2 hosts");
    assert_eq!(text, expected);
    let same = stdout(folder.path(), &["diff", "old.md", "old.md"]);
    assert_eq!(same, "old.md → old.md: no change\n");
    let piped = stdout(folder.path(), &["diff", "-", "old.md"]);
    assert!(piped.starts_with("stdin → old.md: 2 to let through"), "{piped}");
}

#[test]
fn words_are_shown_in_their_places() {
    let folder = tempdir().unwrap();
    let page = |label: &str, size: &str| {
        format!(
            "# Sizes\n\n|Content type|Approximate size|Frequency|\n|-|-|-|\n|{label}|{size}|**Daily**|\n|Other|2 MB|**Once**|\n"
        )
    };
    fs::write(folder.path().join("old.md"), page("Check for updates", "120 MB")).unwrap();
    fs::write(folder.path().join("words.md"), page("Check for new updates", "120 MB")).unwrap();
    fs::write(folder.path().join("size.md"), page("Check for updates", "125 MB")).unwrap();
    let words = stdout(folder.path(), &["diff", "old.md", "words.md"]);
    assert!(words.ends_with("\n1 of wording and writing not shown; --all shows them\n"), "{words}");
    let all = stdout(folder.path(), &["diff", "--all", "old.md", "words.md"]);
    assert!(all.contains("label: Check for {+new +}updates"), "{all}");
    let coloured = stdout(folder.path(), &["--color", "always", "diff", "--all", "old.md", "words.md"]);
    assert!(coloured.contains("\u{1b}[32m{+new +}\u{1b}[0m"), "{coloured}");
    let size = stdout(folder.path(), &["diff", "old.md", "size.md"]);
    assert!(size.contains("120 MB, daily → 125 MB, daily (+4.2 %)"), "{size}");
    let json: Value =
        serde_json::from_str(&stdout(folder.path(), &["diff", "-f", "json", "old.md", "size.md"])).unwrap();
    let change = &json["changes"][0];
    assert_eq!((&change["kinds"], &change["severity"]), (&serde_json::json!(["size.changed"]), &"review".into()));
    assert_eq!((&change["sizeDelta"]["max"], &change["actors"]), (&0.0417.into(), &serde_json::json!(["none"])));
}

#[test]
fn exit_codes_tell_what_changed() {
    let folder = two();
    fs::write(folder.path().join("case.md"), OLD.replace("a.contoso", "A.contoso")).unwrap();
    for (args, code) in [
        (&["old.md", "new.md"][..], 0),
        (&["--exit-code", "old.md", "new.md"], 1),
        (&["--exit-code", "old.md", "old.md"], 0),
        (&["--exit-code", "old.md", "case.md"], 0),
        (&["--exit-code", "--all", "old.md", "case.md"], 1),
        (&["--fail-on", "action", "old.md", "new.md"], 1),
        (&["--fail-on", "added,moved", "old.md", "new.md"], 1),
        (&["--fail-on", "removed", "old.md", "new.md"], 1),
        (&["--fail-on", "changed", "old.md", "new.md"], 1),
        (&["--fail-on", "moved", "old.md", "new.md"], 0),
        (&["--fail-on", "review", "old.md", "new.md"], 0),
        (&["--fail-on", "any", "old.md", "case.md"], 1),
        (&["--fail-on", "action,review", "old.md", "case.md"], 0),
    ] {
        let output = tafel(folder.path(), &[&["diff"], args].concat());
        assert_eq!(output.status.code(), Some(code), "{args:?}: {}", String::from_utf8_lossy(&output.stdout));
    }
}

#[test]
fn a_page_is_its_document_and_its_release() {
    let folder = two();
    let root = folder.path();
    for name in ["old", "new"] {
        let page = format!("{name}.md");
        tafel(root, &["extract", "-q", &page, "-o", &format!("{name}.page.json")]);
        tafel(root, &["release", &page, "-o", &format!("{name}.release.json")]);
    }
    let changes = |old: &str, new: &str| {
        let mut document: Value = serde_json::from_str(&stdout(root, &["diff", "-f", "json", old, new])).unwrap();
        document["changes"].take()
    };
    let expected = changes("old.md", "new.md");
    assert_eq!(expected.as_array().unwrap().len(), 2);
    for form in ["page.json", "release.json"] {
        assert_eq!(changes(&format!("old.{form}"), &format!("new.{form}")), expected, "{form}");
        assert_eq!(changes("new.md", &format!("new.{form}")), Value::Array(Vec::new()), "{form}");
    }
}

#[test]
fn states_in_git_are_read_without_a_checkout() {
    let folder = two();
    let root = folder.path();
    let git = |args: &[&str]| {
        let mut command = Command::new("git");
        command.current_dir(root).args(["-c", "user.name=a", "-c", "user.email=a@example.com"]).args(args);
        command.env("GIT_COMMITTER_DATE", "2024-05-06T23:30:00-0200");
        assert!(command.output().unwrap().status.success(), "{args:?}");
    };
    git(&["init", "-q", "-b", "main"]);
    fs::create_dir_all(root.join("docs/en-us")).unwrap();
    fs::write(root.join("docs/en-us/page.md"), OLD).unwrap();
    git(&["add", "docs"]);
    git(&["commit", "-qm", "one"]);
    fs::write(root.join("docs/en-us/page.md"), NEW).unwrap();
    let json = |old: &str, new: &str| -> Value {
        serde_json::from_str(&stdout(root, &["diff", "-f", "json", old, new])).unwrap()
    };
    for (old, new) in
        [("HEAD:docs/en-us/page.md", "docs/en-us/page.md"), ("main:docs", "docs"), ("HEAD:docs/", "new.md")]
    {
        let document = json(old, new);
        assert_eq!(document["changes"].as_array().unwrap().len(), 2, "{old} {new}");
        // The day of the commit, by UTC.
        assert_eq!(document["previousVersion"], "2024050700", "{old}");
        assert_eq!(document["previousSources"][0]["commit"].as_str().unwrap().len(), 40);
    }
    let elsewhere = tempdir().unwrap();
    let repo = root.to_str().unwrap();
    let output = tafel(elsewhere.path(), &["diff", "--repo", repo, "HEAD:docs", "main:docs"]);
    assert_eq!(String::from_utf8_lossy(&output.stdout), "HEAD:docs → main:docs: no change\n");
    for (state, says) in [
        ("HEAD:none.md", "HEAD has no page at none.md"),
        ("nope:docs", "there is no revision nope"),
        ("HEAD~9:docs", "there is no revision HEAD~9"),
    ] {
        let output = tafel(root, &["diff", state, "docs"]);
        assert_eq!(output.status.code(), Some(2), "{state}");
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(said.contains(says), "{state}: {said}");
    }
}

#[test]
fn cells_of_csv_cannot_become_formulas() {
    let folder = tempdir().unwrap();
    let page =
        |label: &str| format!("# Hosts\n\n|Description|Host|\n|-|-|\n|{label}|a.contoso.com|\n|x|b.contoso.com|\n");
    fs::write(folder.path().join("old.md"), "# Hosts\n\n|Description|Host|\n|-|-|\n|x|b.contoso.com|\n").unwrap();
    fs::write(folder.path().join("new.md"), page("=cmd")).unwrap();
    let text = stdout(folder.path(), &["diff", "-f", "csv", "old.md", "new.md"]);
    let mut rows = csv::Reader::from_reader(text.as_bytes());
    let headers = rows.headers().unwrap().clone();
    let column = |name: &str| headers.iter().position(|header| header == name).unwrap();
    let rows: Vec<csv::StringRecord> = rows.records().map(Result::unwrap).collect();
    assert_eq!(rows.len(), 1);
    let cell = |name: &str| rows[0].get(column(name)).unwrap();
    assert_eq!((cell("what"), cell("op"), cell("value"), cell("effective")), ("host", "add", "a.contoso.com", "true"));
    assert_eq!((cell("label"), cell("severity"), cell("actors")), ("'=cmd", "action", "proxy"));
}

#[test]
fn what_is_no_state_is_refused() {
    let folder = two();
    let root = folder.path();
    fs::write(root.join("latin.md"), b"caf\xE9").unwrap();
    fs::write(root.join("broken.json"), "{\"$schema\": 1").unwrap();
    fs::write(root.join("newer.json"), "{\"$schema\":\"urn:tafel:schema:release:v2\",\"schemaVersion\":\"2.0.0\"}")
        .unwrap();
    fs::write(root.join("report.json"), "{\"$schema\":\"urn:tafel:schema:report:v1\",\"schemaVersion\":\"1.0.0\"}")
        .unwrap();
    fs::write(root.join("empty.md"), "").unwrap();
    fs::create_dir(root.join("none")).unwrap();
    for (args, says) in [
        (&["old.md", "none.md"][..], "cannot read none.md"),
        (&["old.md", "latin.md"], "latin.md: is not UTF-8 at byte 3"),
        (&["old.md", "broken.json"], "broken.json: is no document of tafel: "),
        (&["old.md", "newer.json"], "is in version 2.0.0 of its format; this build reads version 1"),
        (&["old.md", "report.json"], "is a document of another kind (urn:tafel:schema:report:v1)"),
        (&["old.md", "none"], "no page found in none"),
        (&["-", "-"], "one of the two states, not both"),
        (&["--max-page-bytes", "9", "old.md", "new.md"], "more than the limit of 9"),
        (&["old.md"], "NEW"),
        (&["--format", "xml", "old.md", "new.md"], "invalid value 'xml'"),
        (&["-o", "old.md", "old.md", "new.md"], "is read in this run"),
        (&["-o", "no/folder/x", "old.md", "new.md"], "cannot write"),
    ] {
        let output = tafel(root, &[&["diff"], args].concat());
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(output.status.code(), Some(2), "{args:?}: {said}");
        assert!(said.contains(says), "{args:?}: {said}");
    }
    assert_eq!(stdout(root, &["diff", "empty.md", "empty.md"]), "empty.md → empty.md: no change\n");
}

#[test]
fn what_a_terminal_obeys_is_not_printed() {
    let folder = tempdir().unwrap();
    let page = |label: &str| format!("# Hosts\n\n|Description|Host|\n|-|-|\n|{label}|a.contoso.com|\n");
    fs::write(folder.path().join("old.md"), page("x")).unwrap();
    fs::write(folder.path().join("new.md"), page("\u{1b}[2Jy\u{202e}z")).unwrap();
    let text = stdout(folder.path(), &["diff", "--all", "old.md", "new.md"]);
    assert!(!text.contains(['\u{1b}', '\u{202e}']) && text.contains("label: "), "{text:?}");
}
