//! `tafel history`: what is printed, what is kept in a file and gone on from, and exit codes.

use std::fs;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use serde_json::Value;

use crate::driver;
use crate::git_walk::Made;
use crate::history_hostile::page;

pub(crate) fn tafel(folder: &Path, args: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_tafel"));
    command.env("LC_ALL", "C").env_remove("LANGUAGE").env_remove("NO_COLOR");
    command.current_dir(folder).args(args).stdin(Stdio::null()).output().unwrap()
}

pub(crate) fn said(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

/// What a run prints that has nothing to complain of.
fn printed(made: &Made, args: &[&str]) -> String {
    let output = tafel(&made.path(""), args);
    assert_eq!((output.status.code(), said(&output.stderr).as_str()), (Some(0), ""), "{args:?}");
    said(&output.stdout)
}

const DAY: u32 = 24 * 60 * 60;

/// A page with three versions and a state of other words, and the commits of these four.
fn made() -> (Made, Vec<String>) {
    let made = Made::new();
    let mut order = Vec::new();
    for (day, text) in [page("Hosts", "a"), page("Hosts", "ab"), format!("{}\nMore words.\n", page("Hosts", "ab"))]
        .into_iter()
        .chain([page("Hosts", "b")])
        .enumerate()
    {
        made.write("a.md", &text);
        order.push(made.commit(day as u32 * DAY));
    }
    (made, order)
}

#[test]
fn versions_and_their_changes_are_printed() {
    let (made, commits) = made();
    let text = printed(&made, &["history", ".", "--page", "a.md"]);
    assert!(text.starts_with("a.md: 4 commits, 4 states, 3 versions\n"), "{text}");
    let lines: Vec<Vec<&str>> = text.lines().map(|line| line.split_whitespace().collect()).collect();
    for (line, number, commit, counts) in [
        (3, "2017071400", 0, ["1", "0", "0"]),
        (4, "2017071500", 1, ["1", "0", "0"]),
        (5, "2017071700", 3, ["0", "1", "0"]),
    ] {
        let day = format!("{}-{}-{}", &number[..4], &number[4..6], &number[6..8]);
        assert_eq!(lines[line], [&[number, &commits[commit][..8], day.as_str()], &counts[..]].concat(), "{text}");
    }
    assert!(text.ends_with("\n4 values were seen; now there are 1 host, 1 prefix and 0 sizes\n"), "{text}");
    let changes = printed(&made, &["history", ".", "--page", "a.md", "--since", "2017071400"]);
    assert!(changes.contains("+ b.contoso.com") && changes.contains("- a.contoso.com"), "{changes}");
    assert_eq!(changes.matches("2017071500").count(), 2, "{changes}");
    assert!(printed(&made, &["history", ".", "--page", "a.md", "--since", "2017071700"]).is_empty());
}

#[test]
fn documents_are_printed_and_read_again() {
    let (made, commits) = made();
    let json = printed(&made, &["history", ".", "--page", "a.md", "-f", "json"]);
    let document: Value = serde_json::from_str(&json).unwrap();
    let schema = fs::read_to_string(driver::root().join("schema/history.v1.json")).unwrap();
    let validator = jsonschema::draft202012::new(&serde_json::from_str(&schema).unwrap()).unwrap();
    let errors: Vec<String> = validator.iter_errors(&document).map(|err| err.to_string()).collect();
    assert!(errors.is_empty(), "{errors:?}");
    made.write("../history.json", &json);
    // A document tells what its repository tells.
    for args in [&["-f", "json"][..], &[], &["--since", "0000000000"], &["--release", "2017071500"]] {
        let walked = printed(&made, &[&["history", ".", "--page", "a.md"], args].concat());
        assert_eq!(printed(&made, &[&["history", "../history.json"], args].concat()), walked, "{args:?}");
    }
    let release: Value =
        serde_json::from_str(&printed(&made, &["history", "../history.json", "--release", "2017071500"])).unwrap();
    assert_eq!((&release["version"], &release["sources"][0]["commit"]), (&Value::Null, &commits[1].as_str().into()));
    assert_eq!(release["dataVersion"], "2017071500");
    let since = printed(&made, &["history", "../history.json", "--since", "2017071400", "-f", "json"]);
    let since: Value = serde_json::from_str(&since).unwrap();
    let records = since["changes"].as_array().unwrap();
    let told: Vec<(&str, u64)> =
        records.iter().map(|record| (record["version"].as_str().unwrap(), record["id"].as_u64().unwrap())).collect();
    assert_eq!(told, [("2017071500", 2), ("2017071700", 3)]);
    for (version, says) in
        [("2017071501", "2017071500 and 2017071700 are the nearest"), ("2016010100", "2017071400 is the nearest")]
    {
        for option in ["--release", "--since"] {
            let output = tafel(&made.path(""), &["history", "../history.json", option, version]);
            assert_eq!(output.status.code(), Some(2), "{option}");
            assert!(said(&output.stderr).contains(says), "{option}: {}", said(&output.stderr));
        }
    }
}

#[test]
fn a_file_that_is_gone_on_from_is_the_one_of_a_whole_run() {
    let made = Made::new();
    let write = |seconds: u32, path: &str, text: &str| {
        made.write(path, text);
        made.commit(seconds * DAY);
    };
    let table = |hosts: &str| page("Hosts", hosts).replace("# Hosts\n\n", "");
    let included = |hosts: &str| format!("{}\n[!INCLUDE [more](more.md)]\n", page("Hosts", hosts));
    write(1, "a.md", &page("Hosts", "a"));
    write(2, "a.md", &page("Hosts", "ab"));
    made.write("more.md", &table("x"));
    write(3, "a.md", &included("ab"));
    // Only what is included changes.
    write(4, "more.md", &table("xy"));
    write(5, "more.md", &table("y"));
    write(6, "other.md", "Another page.\n");
    fs::remove_file(made.path("a.md")).unwrap();
    made.commit(7 * DAY);
    write(8, "a.md", &included("ab"));
    made.git(&["mv", "a.md", "b.md"]);
    made.commit(9 * DAY);
    made.git(&["mv", "b.md", "a.md"]);
    made.commit(10 * DAY);
    write(11, "a.md", "# Hosts\n\nWords alone.\n");
    write(12, "a.md", &included("c"));
    let commits: Vec<String> = made.git(&["rev-list", "--reverse", "HEAD"]).lines().map(str::to_owned).collect();
    let whole = |tip: &String| {
        let _ = fs::remove_file(made.path("../whole.json"));
        assert_eq!(
            printed(&made, &["history", ".", "-q", "--page", "a.md", "--rev", tip, "--update", "../whole.json"]),
            ""
        );
        fs::read_to_string(made.path("../whole.json")).unwrap()
    };
    let wholes: Vec<String> = commits.iter().map(whole).collect();
    for (number, older) in wholes.iter().enumerate() {
        for (commit, newer) in commits.iter().zip(&wholes).skip(number) {
            made.write("../kept.json", older);
            let args = ["history", ".", "-q", "--page", "a.md", "--rev", commit, "--update", "../kept.json"];
            assert_eq!(printed(&made, &args), "");
            let kept = fs::read_to_string(made.path("../kept.json")).unwrap();
            assert_eq!(kept, *newer, "from {number} to {commit}");
        }
    }
}

#[test]
fn a_file_of_another_page_is_not_gone_on_from() {
    let (made, commits) = made();
    let update = |args: &[&str]| tafel(&made.path(""), &[&["history", ".", "--update", "../kept.json"], args].concat());
    assert_eq!(update(&["--page", "a.md"]).status.code(), Some(0));
    let kept = fs::read_to_string(made.path("../kept.json")).unwrap();
    for args in [&["--page", "b.md"][..], &["--page", "a.md", "--page", "b.md"], &["--page", "a.md", "--no-follow"]] {
        let output = update(args);
        assert_eq!(output.status.code(), Some(2), "{args:?}");
        assert!(said(&output.stderr).contains("kept.json") && said(&output.stderr).contains("a.md"), "{args:?}");
        assert_eq!(fs::read_to_string(made.path("../kept.json")).unwrap(), kept);
    }
    // Nothing new: the same bytes.
    let output = update(&["--page", "a.md"]);
    assert_eq!(
        (output.status.code(), said(&output.stdout), said(&output.stderr)),
        (Some(0), String::new(), String::new())
    );
    assert_eq!(fs::read_to_string(made.path("../kept.json")).unwrap(), kept);
    // With something to print, it is printed too.
    let output = update(&["--page", "a.md", "--since", "2017071500"]);
    assert!(said(&output.stdout).contains("- a.contoso.com"), "{}", said(&output.stdout));
    // A branch that went another way is read from its beginning.
    made.git(&["reset", "-q", "--hard", &commits[1]]);
    made.write("a.md", &page("Hosts", "abc"));
    let other = made.commit(9 * DAY);
    let output = update(&["--page", "a.md"]);
    let note = said(&output.stderr);
    assert_eq!(output.status.code(), Some(0));
    assert!(note.starts_with("note: ../kept.json goes up to commit ") && note.contains(&commits[3]), "{note}");
    let document: Value = serde_json::from_str(&fs::read_to_string(made.path("../kept.json")).unwrap()).unwrap();
    let last = document["versions"].as_array().unwrap().last().unwrap();
    assert_eq!((&last["commit"], &document["walk"]["tip"]), (&other.as_str().into(), &other.as_str().into()));
    let fresh = printed(&made, &["history", ".", "--page", "a.md", "-f", "json"]);
    assert_eq!(fs::read_to_string(made.path("../kept.json")).unwrap(), fresh);
    // A file that is no history is left as it is.
    made.write("../kept.json", "{}");
    let output = update(&["--page", "a.md"]);
    assert_eq!(
        (output.status.code(), fs::read_to_string(made.path("../kept.json")).unwrap().as_str()),
        (Some(2), "{}")
    );
}
