//! The stored English history as a feed of changes: an entry for each version that changed values, with just these values.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use serde_json::Value;
use tafel::model::{AddressSpace, CidrPrefix};
use tempfile::tempdir;

use crate::commits::unpacked;
use crate::driver;
use crate::git_walk::PATHS;

fn tafel(arguments: &[&str]) -> Vec<u8> {
    let output = Command::new(env!("CARGO_BIN_EXE_tafel")).args(arguments).stdin(Stdio::null()).output().unwrap();
    assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    output.stdout
}

/// The texts of the elements of HTML with a selector.
fn texts(html: &str, selector: &str) -> BTreeSet<String> {
    let html = scraper::Html::parse_fragment(html);
    html.select(&scraper::Selector::parse(selector).unwrap()).map(|node| node.text().collect()).collect()
}

/// What each version lets through that was not, and the reverse, by the history document.
fn effective(history: &Value) -> BTreeMap<String, BTreeSet<String>> {
    let mut of_versions: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let first = history["versions"][0]["version"].as_str().unwrap();
    for change in driver::items(&history["changes"]).iter().filter(|change| change["version"] != first) {
        let lists = ["v4Added", "v4Removed", "v6Added", "v6Removed", "newHosts", "lostHosts"];
        let values = lists.iter().flat_map(|list| driver::items(&change["effective"][*list]));
        let version = change["version"].as_str().unwrap().to_owned();
        of_versions.entry(version).or_default().extend(values.map(|value| value.as_str().unwrap().to_owned()));
    }
    of_versions
}

#[test]
fn the_english_history_is_a_feed_of_its_changes_of_coverage() {
    let Some(corpus) = driver::corpus("the_english_history_is_a_feed_of_its_changes_of_coverage") else { return };
    let folder = tempdir().unwrap();
    let bundle = corpus.root.join("git/IntuneDocs.bundle").canonicalize().unwrap();
    let repository = unpacked(&bundle, folder.path());
    let docset = folder.path().join("docset");
    fs::create_dir(&docset).unwrap();
    let config =
        format!("name = \"history\"\n[git]\nrepository = {:?}\npages = {PATHS:?}\n", repository.display().to_string());
    fs::write(docset.join("tafel.toml"), config).unwrap();
    let out = folder.path().join("out");
    let [docset, out_name, repository] = [&docset, &out, &repository].map(|path| path.to_str().unwrap());
    tafel(&["build", docset, "--out", out_name, "--allow", "loss"]);
    let mut arguments = vec!["history", repository, "--format", "json"];
    PATHS.iter().for_each(|path| arguments.extend(["--page", path]));
    let history: Value = serde_json::from_slice(&tafel(&arguments)).unwrap();
    let changed = effective(&history);
    let coverage: Vec<&String> =
        changed.iter().filter(|(_, values)| !values.is_empty()).map(|(version, _)| version).collect();
    assert_eq!(coverage.len(), 21);
    for tag in tafel::message::NOTICES {
        one_entry_a_version(&out, tag, &changed);
    }
    // Each version is the release document of its commit, but for the name of the docset.
    for version in driver::items(&history["versions"]) {
        let path = out.join(format!("v1/releases/{}.json", version["version"].as_str().unwrap()));
        let published: Value = serde_json::from_slice(&fs::read(path).unwrap()).unwrap();
        assert_eq!(published["contentHash"], version["contentHash"]);
    }
}

fn one_entry_a_version(out: &Path, tag: &str, changed: &BTreeMap<String, BTreeSet<String>>) {
    let feed: Value = serde_json::from_slice(&fs::read(out.join(format!("feed.{tag}.json"))).unwrap()).unwrap();
    let mut told = BTreeSet::new();
    for item in driver::items(&feed["items"]) {
        let id = item["id"].as_str().unwrap();
        let version = id.rsplit(':').next().unwrap().to_owned();
        let html = item["content_html"].as_str().unwrap();
        let values = texts(html, "ul.values code");
        // Prefixes are told as the page lists them, where it lists what came or went.
        let wanted: BTreeSet<String> = changed[&version].clone();
        let hosts = |values: &BTreeSet<String>| -> BTreeSet<String> {
            values.iter().filter(|value| !value.contains('/')).cloned().collect()
        };
        assert!(hosts(&values).is_superset(&hosts(&wanted)), "{tag} {version}");
        let space = |values: &BTreeSet<String>| -> AddressSpace {
            values.iter().filter_map(|value| value.parse::<CidrPrefix>().ok()).collect()
        };
        let missing = space(&wanted).minus(&space(&values));
        assert!(missing.is_empty(), "{tag} {version} lacks {missing:?}");
        assert!(html.contains("<h3>") && !item["title"].as_str().unwrap().is_empty(), "{tag} {version}");
        assert!(told.insert(version), "{tag}: {id} stands twice");
    }
    let coverage: BTreeSet<String> =
        changed.iter().filter(|(_, values)| !values.is_empty()).map(|(version, _)| version.clone()).collect();
    assert_eq!(told, coverage, "{tag}");
}
