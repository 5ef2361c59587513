//! The ledger of ids: given once, kept from release to release, refused where it is broken.

use std::fs;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use serde_json::Value;
use tempfile::{TempDir, tempdir};

use tafel::release::ledger::{Ledger, LedgerError};

fn tafel(folder: &Path, args: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_tafel")).current_dir(folder).args(args).stdin(Stdio::null()).output().unwrap()
}

fn row(hosts: &str, ips: &str) -> String {
    format!("|{hosts}|{ips}|\n")
}

fn page(rows: &[(&str, &str)]) -> String {
    let rows: String = rows.iter().map(|(hosts, ips)| row(hosts, ips)).collect();
    format!("# Hosts\n\n|Host|IP address|\n|-|-|\n{rows}")
}

/// A docset of which each release is a page.
fn docset(releases: &[(&str, String)]) -> TempDir {
    let folder = tempdir().unwrap();
    fs::write(folder.path().join("tafel.toml"), "name = \"x\"\npages = [\"{release}/{locale}/{page}.md\"]\n").unwrap();
    releases.iter().for_each(|(name, text)| add(folder.path(), name, text));
    folder
}

fn add(folder: &Path, release: &str, text: &str) {
    let pages = folder.join(release).join("en-us");
    fs::create_dir_all(&pages).unwrap();
    fs::write(pages.join("page.md"), text).unwrap();
}

fn entries(folder: &Path) -> Vec<Value> {
    let ledger: Value = serde_json::from_str(&fs::read_to_string(folder.join("ids.json")).unwrap()).unwrap();
    ledger["entries"].as_array().unwrap().clone()
}

/// Ids of the sets of a release, by its first host.
fn ids(folder: &Path, release: &str) -> Vec<(String, u64)> {
    let output = tafel(folder, &["release", release]);
    let document: Value = serde_json::from_slice(&output.stdout).unwrap();
    let sets = document["endpointSets"].as_array().unwrap();
    sets.iter().map(|set| (set["urls"][0].as_str().unwrap().to_owned(), set["id"].as_u64().unwrap_or(0))).collect()
}

#[test]
fn ids_stay_with_their_sets() {
    let a = ("a.contoso.com<br>b.contoso.com", "192.0.2.0/24");
    let folder = docset(&[
        ("2024-01-01", page(&[a, ("c.contoso.com", "198.51.100.1")])),
        (
            "2024-02-01",
            page(&[
                ("c.contoso.com", "198.51.100.1"),
                ("a.contoso.com<br>b.contoso.com<br>x.contoso.com", "192.0.2.0/24"),
            ]),
        ),
    ]);
    let output = tafel(folder.path(), &["ids"]);
    assert_eq!(
        String::from_utf8_lossy(&output.stdout),
        "2024-01-01: 0 kept, 2 new, 0 retired\n2024-02-01: 2 kept, 0 new, 0 retired\n"
    );
    let first = |release: &str| ids(folder.path(), release);
    assert_eq!(first("2024-01-01"), [("a.contoso.com".to_owned(), 100_000), ("c.contoso.com".to_owned(), 100_001)]);
    assert_eq!(first("2024-02-01"), [("c.contoso.com".to_owned(), 100_001), ("a.contoso.com".to_owned(), 100_000)]);
    let written = fs::read(folder.path().join("ids.json")).unwrap();
    assert_eq!(tafel(folder.path(), &["ids", "--check"]).status.code(), Some(0));
    tafel(folder.path(), &["ids"]);
    assert_eq!(fs::read(folder.path().join("ids.json")).unwrap(), written);
    // Ids of the ledger are no values: a state without them is the same.
    let diff = tafel(folder.path(), &["diff", "--all", "--exit-code", "2024-01-01", "2024-01-01/en-us/page.md"]);
    assert_eq!(diff.status.code(), Some(0), "{}", String::from_utf8_lossy(&diff.stdout));
}

#[test]
fn what_goes_is_retired_and_its_id_is_not_given_again() {
    let folder = docset(&[
        ("2024-01-01", page(&[("a.contoso.com", "192.0.2.1"), ("b.contoso.com<br>c.contoso.com", "192.0.2.2")])),
        ("2024-02-01", page(&[("b.contoso.com", "192.0.2.2"), ("c.contoso.com", "192.0.2.2")])),
        (
            "2024-03-01",
            page(&[("b.contoso.com", "192.0.2.2"), ("c.contoso.com", "192.0.2.2"), ("d.contoso.com", "192.0.2.9")]),
        ),
    ]);
    tafel(folder.path(), &["ids"]);
    let known: Vec<(u64, String)> = entries(folder.path())
        .iter()
        .map(|entry| (entry["id"].as_u64().unwrap(), entry["status"].as_str().unwrap().to_owned()))
        .collect();
    let status = |id: u64| known.iter().find(|(known, _)| *known == id).unwrap().1.as_str();
    assert_eq!((status(100_000), known.len()), ("retired", 4));
    assert_eq!(ids(folder.path(), "2024-03-01").last().unwrap(), &("d.contoso.com".to_owned(), 100_003));
    // A new release goes on from there; what is not followed yet is told.
    add(folder.path(), "2024-04-01", &page(&[("e.contoso.com", "192.0.2.77")]));
    let check = tafel(folder.path(), &["ids", "--check"]);
    assert_eq!(check.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&check.stderr).contains("ids.json does not have all of this"));
    tafel(folder.path(), &["ids", "-q"]);
    assert_eq!(ids(folder.path(), "2024-04-01"), [("e.contoso.com".to_owned(), 100_004)]);
}

#[test]
fn broken_ledgers_are_refused_with_the_place() {
    let folder = docset(&[("2024-01-01", page(&[("a.contoso.com", "192.0.2.1"), ("b.contoso.com", "192.0.2.2")]))]);
    tafel(folder.path(), &["ids"]);
    let good = fs::read_to_string(folder.path().join("ids.json")).unwrap();
    let conflict = good.replacen("{\"id\":100001", "<<<<<<< ours\n{\"id\":100001", 1);
    for (text, says) in [
        (conflict, "line 3 is a mark of a merge conflict"),
        (good.replace("100001", "100000"), "id 100000 stands twice, for hosts-"),
        (good.replace("\"next\":100002", "\"next\":100001"), "id 100001 is none of a ledger"),
        (good.replace("100001", "163"), "id 163 is none of a ledger"),
        (good.replace("\"version\":1", "\"version\":2"), "is in version 2 of its format"),
        (good.replace("\"status\":\"active\"", "\"status\":\"lost\""), "is no ledger of ids"),
        (String::new(), "is no ledger of ids"),
    ] {
        fs::write(folder.path().join("ids.json"), &text).unwrap();
        for args in [&["ids"][..], &["release", "2024-01-01"]] {
            let output = tafel(folder.path(), args);
            let said = String::from_utf8_lossy(&output.stderr).into_owned();
            assert_eq!(output.status.code(), Some(2), "{said}");
            assert!(said.contains("ids.json") && said.contains(says), "{says}: {said}");
        }
        assert_eq!(fs::read_to_string(folder.path().join("ids.json")).unwrap(), text, "a broken ledger is left alone");
    }
}

#[test]
fn ledgers_are_verified_when_they_are_read() {
    let entry = |id: u32, key: &str, more: &str| {
        format!(
            "{{\"id\":{id},\"kind\":\"endpointSet\",\"key\":\"{key}\",\"firstVersion\":null,\"status\":\"active\",\"fingerprint\":[]{more}}}"
        )
    };
    let ledger = |entries: &[String]| {
        Ledger::parse(&format!(
            "{{\"version\":1,\"next\":100009,\"release\":null,\"entries\":[{}]}}",
            entries.join(",")
        ))
    };
    assert!(ledger(&[entry(100_000, "a", ""), entry(100_001, "b", "")]).is_ok());
    assert!(matches!(ledger(&[entry(100_000, "a", ""), entry(100_001, "a", "")]), Err(LedgerError::TwoIds { .. })));
    let lost = ledger(&[entry(100_000, "a", ",\"successors\":[100005]")]);
    assert_eq!(lost, Err(LedgerError::NoSuccessor { id: 100_000, successor: 100_005 }));
    assert!(ledger(&[entry(100_000, "a", ",\"successors\":[163]")]).is_ok());
}

#[test]
fn pages_without_a_docset_have_no_ledger() {
    let folder = tempdir().unwrap();
    let output = tafel(folder.path(), &["ids"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&output.stderr).contains("has no tafel.toml"));
}
