//! Release documents: merged from all locales, language-neutral, with what disagrees beside them.

use std::fs;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use serde_json::Value;

use crate::driver;

fn tafel(folder: &Path, args: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_tafel")).current_dir(folder).args(args).stdin(Stdio::null()).output().unwrap()
}

fn release(folder: &Path, state: &str) -> Value {
    let output = tafel(folder, &["release", state]);
    assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).unwrap()
}

fn copied(release: &str) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let from = driver::root().join("docs-source").join(release);
    for locale in driver::names(&from) {
        fs::create_dir_all(folder.path().join(release).join(&locale)).unwrap();
        for page in driver::names(&from.join(&locale)) {
            fs::copy(from.join(&locale).join(&page), folder.path().join(release).join(&locale).join(&page)).unwrap();
        }
    }
    folder
}

#[test]
fn all_locales_of_a_release_are_one_document() {
    let schema: Value =
        serde_json::from_slice(&fs::read(driver::root().join("schema/release.v1.json")).unwrap()).unwrap();
    let validator = jsonschema::validator_for(&schema).unwrap();
    for (name, locales, sets) in [("2019-04-11", 18, 37), ("2019-06-03", 18, 60), ("2026-03-24", 4, 36)] {
        let document = release(driver::root(), &format!("docs-source/{name}"));
        let errors: Vec<String> = validator.iter_errors(&document).map(|error| error.to_string()).collect();
        assert!(errors.is_empty(), "{name}: {errors:?}");
        assert_eq!(document["dataVersion"], format!("{}00", name.replace('-', "")));
        assert_eq!(document["texts"].as_object().unwrap().len(), locales, "{name}");
        assert_eq!(document["disagreements"].as_array().unwrap().len(), 0, "{name}");
        let all = document["endpointSets"].as_array().unwrap();
        assert_eq!(all.len(), sets, "{name}");
        for set in all {
            let places = set["locations"].as_array().unwrap();
            assert!(places.len().is_multiple_of(locales), "{name}: {} stands in {} places", set["key"], places.len());
            assert_eq!(places[0]["locale"], "en-US");
        }
    }
}

#[test]
fn a_release_of_one_page_has_the_hash_of_the_page() {
    let page = "docs-source/2026-03-24/en-us/intune-endpoints.md";
    let output = tafel(driver::root(), &["extract", "-q", page]);
    let document: Value = serde_json::from_slice(&output.stdout).unwrap();
    for locale in ["en-us", "nl-nl", "ja-jp"] {
        let own = release(driver::root(), &format!("docs-source/2026-03-24/{locale}/intune-endpoints.md"));
        assert_eq!(own["contentHash"], document["contentHash"], "{locale}");
    }
}

#[test]
fn a_printed_id_that_stands_twice_is_one_set_with_two_places() {
    let document = release(driver::root(), "docs-source/2026-03-24/en-us");
    let sets = document["endpointSets"].as_array().unwrap();
    let twice: Vec<&Value> = sets.iter().filter(|set| set["id"] == 172).collect();
    assert_eq!(twice.len(), 1);
    assert_eq!(twice[0]["locations"].as_array().unwrap().len(), 2);
}

#[test]
fn a_translation_that_disagrees_changes_nothing_and_is_listed() {
    let folder = copied("2019-04-11");
    let before = release(folder.path(), "2019-04-11");
    let page = folder.path().join("2019-04-11/nl-nl/network-bandwidth-use.md");
    let text = fs::read_to_string(&page).unwrap();
    assert_eq!(text.matches("125 MB").count(), 1);
    fs::write(&page, text.replace("125 MB", "126 MB").replacen("52.175.12.209", "52.175.12.208", 1)).unwrap();
    let after = release(folder.path(), "2019-04-11");
    for list in ["endpointSets", "bandwidth", "settings", "contentHash"] {
        assert_eq!(before[list], after[list], "{list}");
    }
    let found: Vec<(&str, &str)> = after["disagreements"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| (one["locale"].as_str().unwrap(), one["checkId"].as_str().unwrap()))
        .collect();
    assert!(
        found.contains(&("nl-NL", "size-mismatch")) && found.iter().all(|(locale, _)| *locale == "nl-NL"),
        "{found:?}"
    );
    assert!(found.iter().any(|(_, check)| check.ends_with("-address")), "{found:?}");
    let size = after["disagreements"].as_array().unwrap().iter().find(|one| one["checkId"] == "size-mismatch").unwrap();
    assert_eq!(size["key"], before["bandwidth"][0]["key"]);
    // A change is not called shown where the row differs.
    let diff = tafel(folder.path(), &["diff", "--format", "json", "2019-04-11/en-us", "2019-04-11"]);
    let document: Value = serde_json::from_slice(&diff.stdout).unwrap();
    assert_eq!(document["changes"].as_array().unwrap().len(), 0);
}

#[test]
fn a_folder_of_several_releases_is_no_state() {
    let output = tafel(driver::root(), &["release", "docs-source"]);
    assert_eq!(output.status.code(), Some(2));
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(said.contains("holds several releases (2019-04-11, 2019-06-03, 2026-03-24)"), "{said}");
}
