//! `tafel build`: the folder that is published, what is refused, and what stays as it was.

mod folder;
mod releases;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use serde_json::Value;
use sha2::{Digest as _, Sha256};
use tafel::message::NOTICES;
use tempfile::{TempDir, tempdir};

use crate::driver;

fn build(docset: &Path, out: &Path, more: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_tafel"));
    command.arg("build").arg(docset).arg("--out").arg(out).args(more).stdin(Stdio::null()).output().unwrap()
}

/// The files below a folder by their paths.
fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    fn walk(folder: &Path, above: &str, found: &mut BTreeMap<String, Vec<u8>>) {
        for entry in fs::read_dir(folder).unwrap() {
            let entry = entry.unwrap();
            let name = format!("{above}{}", entry.file_name().to_string_lossy());
            match entry.file_type().unwrap().is_dir() {
                true => walk(&entry.path(), &format!("{name}/"), found),
                false => drop(found.insert(name, fs::read(entry.path()).unwrap())),
            }
        }
    }
    let mut found = BTreeMap::new();
    walk(folder, "", &mut found);
    found
}

fn json(bytes: &[u8]) -> Value {
    serde_json::from_slice(bytes).unwrap()
}

/// The example docset, built.
fn example() -> (TempDir, BTreeMap<String, Vec<u8>>) {
    let folder = tempdir().unwrap();
    let out = folder.path().join("out");
    let built = build(&driver::root().join("docs-source"), &out, &[]);
    assert!(built.status.success(), "{}", String::from_utf8_lossy(&built.stderr));
    let files = files(&out);
    (folder, files)
}

/// A docset of one page a release.
fn docset(releases: &[(&str, &str)]) -> TempDir {
    let folder = tempdir().unwrap();
    fs::write(folder.path().join("tafel.toml"), "name = \"x\"\npages = [\"{release}/{locale}/{page}.md\"]\n").unwrap();
    releases.iter().for_each(|(name, rows)| release(folder.path(), name, rows));
    folder
}

fn release(docset: &Path, name: &str, rows: &str) {
    let pages = docset.join(name).join("en-us");
    fs::create_dir_all(&pages).unwrap();
    let text = format!("# Hosts\n\n|ID|Host|IP address|Port|\n|-|-|-|-|\n{rows}");
    fs::write(pages.join("page.md"), text).unwrap();
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

#[test]
fn the_example_docset_gives_every_file_that_is_promised() {
    let (_folder, files) = example();
    for path in ["v1/latest.json", "v1/report.json", "SHA256SUMS", "v1/changes/0000000000.json"] {
        assert!(files.contains_key(path), "{path}");
    }
    for version in ["2019041100", "2019060300", "2026032400"] {
        assert!(files.contains_key(&format!("v1/releases/{version}.json")), "{version}");
        assert!(files.contains_key(&format!("v1/changes/{version}.json")), "{version}");
    }
    for tag in NOTICES {
        let feed = json(&files[&format!("feed.{tag}.json")]);
        assert_eq!(feed["items"].as_array().unwrap().len(), 2, "{tag}");
        let atom = String::from_utf8(files[&format!("feed.{tag}.atom")].clone()).unwrap();
        let atom = roxmltree::Document::parse(&atom).unwrap();
        assert_eq!(atom.descendants().filter(|node| node.has_tag_name("entry")).count(), 2, "{tag}");
    }
    assert_eq!(files["v1/latest.json"], files["v1/releases/2026032400.json"]);
    let empty = json(&files["v1/changes/2026032400.json"]);
    assert_eq!(empty["changes"].as_array().unwrap().len(), 0);
    assert_eq!(json(&files["v1/changes/0000000000.json"])["previousVersion"], Value::Null);
}

#[test]
fn documents_are_of_their_schemas() {
    let (_folder, files) = example();
    let schema = |name: &str| jsonschema::validator_for(&json(&files[&format!("schema/{name}.v1.json")])).unwrap();
    let (releases, changes, report) = (schema("release"), schema("changes"), schema("report"));
    for (path, bytes) in files.iter().filter(|(path, _)| path.starts_with("v1/")) {
        let validator = match path.as_str() {
            "v1/report.json" => &report,
            path if path.starts_with("v1/changes/") => &changes,
            _ => &releases,
        };
        let errors: Vec<String> = validator.iter_errors(&json(bytes)).map(|err| err.to_string()).collect();
        assert!(errors.is_empty(), "{path}: {errors:?}");
    }
}

#[test]
fn changes_lead_from_each_release_to_the_newest() {
    let (_folder, files) = example();
    let hash = |path: &str, field: &str| json(&files[path])[field].clone();
    for version in ["2019041100", "2019060300"] {
        let path = format!("v1/changes/{version}.json");
        assert_eq!(hash(&path, "contentHash"), hash("v1/latest.json", "contentHash"));
        let own = format!("v1/releases/{version}.json");
        assert_eq!(hash(&path, "previousContentHash"), hash(&own, "contentHash"), "{version}");
        let document = json(&files[&path]);
        let mut ids: Vec<u64> =
            document["changes"].as_array().unwrap().iter().map(|change| change["id"].as_u64().unwrap()).collect();
        let before = ids.len();
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), before, "{version}: numbers of records are unique");
    }
}

#[test]
fn checksums_are_those_of_all_files() {
    let (_folder, files) = example();
    let list = String::from_utf8(files["SHA256SUMS"].clone()).unwrap();
    let listed: BTreeMap<&str, &str> =
        list.lines().map(|line| line.split_once("  ").unwrap()).map(|(sum, path)| (path, sum)).collect();
    assert_eq!(listed.len(), files.len() - 1);
    for (path, bytes) in files.iter().filter(|(path, _)| *path != "SHA256SUMS") {
        let sum: String = Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect();
        assert_eq!(listed[path.as_str()], sum, "{path}");
    }
}

#[test]
fn the_same_pages_give_the_same_bytes_wherever_they_are() {
    let (_folder, first) = example();
    let copy = tempdir().unwrap();
    let docset = copy.path().join("elsewhere");
    for (path, bytes) in files(&driver::root().join("docs-source")) {
        let target = docset.join(path);
        fs::create_dir_all(target.parent().unwrap()).unwrap();
        fs::write(target, bytes).unwrap();
    }
    let out = copy.path().join("out");
    let built = build(&docset, &out, &["--jobs", "1"]);
    assert!(built.status.success(), "{}", said(&built));
    let second = files(&out);
    assert_eq!(first.keys().collect::<Vec<_>>(), second.keys().collect::<Vec<_>>());
    for (path, bytes) in &first {
        assert!(second[path] == *bytes, "{path} differs");
    }
    for (path, bytes) in &first {
        let text = String::from_utf8_lossy(bytes);
        assert!(!text.contains(&*copy.path().to_string_lossy()), "{path} names a folder of this machine");
    }
}

#[test]
fn files_that_are_the_same_are_left_alone() {
    let pages = docset(&[("2026-01-01", "|1|a.contoso.com|20.0.0.0/24|443|\n")]);
    let out = pages.path().join("out");
    assert!(build(pages.path(), &out, &[]).status.success());
    let time = |path: &str| fs::metadata(out.join(path)).unwrap().modified().unwrap();
    let (old, latest) = (time("v1/releases/2026010100.json"), time("v1/latest.json"));
    std::thread::sleep(std::time::Duration::from_millis(20));
    release(pages.path(), "2026-02-01", "|1|a.contoso.com b.contoso.com|20.0.0.0/24|443|\n");
    fs::write(out.join("CNAME"), "lists.example.com\n").unwrap();
    let built = build(pages.path(), &out, &[]);
    assert!(built.status.success(), "{}", said(&built));
    assert_eq!(time("v1/releases/2026010100.json"), old);
    assert!(time("v1/latest.json") > latest);
    assert!(out.join("CNAME").exists(), "a file of somebody else");
}

#[test]
fn a_build_that_fails_leaves_the_folder_as_it_was() {
    let pages = docset(&[("2026-01-01", "|1|a.contoso.com|20.0.0.0/24|443|\n")]);
    let out = pages.path().join("out");
    assert!(build(pages.path(), &out, &[]).status.success());
    let before = files(&out);
    for (rows, rail) in [
        ("|1|a.contoso.com|20.0.0.0/7|443|\n", "short-prefix"),
        ("|1|a.contoso.com|10.1.0.0/16|443|\n", "special-range"),
        ("", "empty-table"),
    ] {
        release(pages.path(), "2026-02-01", rows);
        let refused = build(pages.path(), &out, &[]);
        assert_eq!(refused.status.code(), Some(2), "{rail}");
        assert!(said(&refused).contains(&format!("{rail}: ")), "{rail}: {}", said(&refused));
        assert_eq!(files(&out), before, "{rail}");
    }
    let built = build(pages.path(), &out, &["--allow", "empty-table,loss"]);
    assert!(built.status.success(), "{}", said(&built));
    assert!(said(&built).contains("published all the same (loss)"), "{}", said(&built));
}

#[test]
fn a_published_version_keeps_its_values() {
    let pages = docset(&[("2026-01-01", "|1|a.contoso.com|20.0.0.0/24|443|\n")]);
    let out = pages.path().join("out");
    assert!(build(pages.path(), &out, &[]).status.success());
    // Words may be mended; values may not.
    release(pages.path(), "2026-01-01", "|1|a.contoso.com<br>(an agent)|20.0.0.0/24|443|\n");
    let built = build(pages.path(), &out, &[]);
    assert!(built.status.success(), "{}", said(&built));
    release(pages.path(), "2026-01-01", "|1|b.contoso.com|20.0.0.0/24|443|\n");
    let refused = build(pages.path(), &out, &[]);
    assert_eq!(refused.status.code(), Some(2));
    assert!(said(&refused).contains("was published with other values"), "{}", said(&refused));
}

#[test]
fn what_cannot_be_built_is_said() {
    let folder = tempdir().unwrap();
    let out = folder.path().join("out");
    let missing = build(&folder.path().join("none"), &out, &[]);
    assert_eq!(missing.status.code(), Some(2));
    assert!(said(&missing).contains("none"), "{}", said(&missing));
    let empty = folder.path().join("empty");
    fs::create_dir(&empty).unwrap();
    let built = build(&empty, &out, &[]);
    assert_eq!(built.status.code(), Some(2));
    assert!(said(&built).contains("no page found"), "{}", said(&built));
    let undated = docset(&[("next", "|1|a.contoso.com|20.0.0.0/24|443|\n")]);
    let built = build(undated.path(), &out, &[]);
    assert_eq!(built.status.code(), Some(2));
    assert!(said(&built).contains("no release with a date"), "{}", said(&built));
    assert!(!out.exists());
    let foreign = folder.path().join("foreign");
    fs::create_dir(&foreign).unwrap();
    fs::write(foreign.join("thesis.txt"), "mine\n").unwrap();
    let pages = docset(&[("2026-01-01", "|1|a.contoso.com|20.0.0.0/24|443|\n")]);
    let built = build(pages.path(), &foreign, &[]);
    assert_eq!(built.status.code(), Some(2));
    assert!(said(&built).contains("files that tafel build did not write"), "{}", said(&built));
    assert_eq!(files(&foreign).len(), 1);
}

#[test]
fn the_configuration_of_a_publication_is_checked() {
    let pages = docset(&[("2026-01-01", "|1|a.contoso.com|20.0.0.0/24|443|\n")]);
    let out = pages.path().join("out");
    let config = pages.path().join("tafel.toml");
    let own = fs::read_to_string(&config).unwrap();
    for (line, reason) in [
        ("base-url = \"javascript:alert(1)\"", "is no address of a folder on the web"),
        ("base-url = \"https://example.com/\\\" onclick=\\\"x\"", "is no address of a folder on the web"),
        ("[guard-rails]\nshortest-ipv4-prefix = 33", "prefixes have up to 32"),
        ("[guard-rails]\nmost-lost = 3", "unknown field"),
        ("[git]\nrepository = \"x\"\npages = []", "pages names no page"),
        ("[git]\nrepository = \"x\"\npages = [\"a.md\"]\ntranslations = { \"!\" = \"y\" }", "is no BCP 47 tag"),
    ] {
        fs::write(&config, format!("{own}{line}\n")).unwrap();
        let built = build(pages.path(), &out, &[]);
        assert_eq!(built.status.code(), Some(2), "{line}");
        assert!(said(&built).contains(reason), "{line}: {}", said(&built));
    }
    fs::write(&config, format!("{own}base-url = \"https://example.com/lists\"\n")).unwrap();
    release(pages.path(), "2026-02-01", "|1|a.contoso.com b.contoso.com|20.0.0.0/24|443|\n");
    assert!(build(pages.path(), &out, &[]).status.success());
    let feed = json(&fs::read(out.join("feed.nl-NL.json")).unwrap());
    assert_eq!(feed["feed_url"], "https://example.com/lists/feed.nl-NL.json");
    assert_eq!(feed["items"][0]["url"], "https://example.com/lists/nl-nl/index.html#v2026020100");
}
