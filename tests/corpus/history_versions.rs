//! The versions of the English page: replayed from their records, and built anew from the repository.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde_json::{Value, json};
use tafel::Locale;
use tafel::export::changes_v1::{ChangesV1, apply, stated};
use tafel::export::history_v1::{HistoryV1, Told};
use tafel::export::release_v1::ReleaseV1;
use tafel::extract::{self, Options};
use tafel::history::Timeline;
use tafel::release::{DataVersion, PageSource, Release};
use tafel::source::{Docset, Includer, SourceFile};

use crate::driver;
use crate::git_walk::PATHS;
use crate::history::{Past, english};

/// The history document of the English page, as text.
fn document(past: &Past) -> String {
    let timeline = Timeline::of(&past.states, &past.walked.line, &past.wanted.pages, None).unwrap();
    assert!(timeline.unread.is_empty() && timeline.gaps.is_empty());
    let told = Told { wanted: &past.wanted, walked: &past.walked, timeline: &timeline };
    let mut bytes = Vec::new();
    HistoryV1::new(&told, None).write(&mut bytes).unwrap();
    String::from_utf8(bytes).unwrap()
}

#[test]
fn versions_are_what_their_records_lead_to() {
    let Some(corpus) = driver::corpus("versions_are_what_their_records_lead_to") else { return };
    let text = document(&Past::of(&corpus.root.join(english()), None, &PATHS));
    let schema = include_str!("../../schema/history.v1.json");
    let validator = jsonschema::draft202012::new(&serde_json::from_str(schema).unwrap()).unwrap();
    let document: Value = serde_json::from_str(&text).unwrap();
    let errors: Vec<String> = validator.iter_errors(&document).map(|err| err.to_string()).collect();
    assert!(errors.is_empty(), "{errors:?}");
    let history = HistoryV1::parse(&text).unwrap();
    let mut again = Vec::new();
    history.write(&mut again).unwrap();
    assert_eq!(String::from_utf8(again).unwrap(), text);
    let mut records: BTreeMap<&str, Vec<&Value>> = BTreeMap::new();
    for record in driver::items(&document["changes"]) {
        records.entry(record["version"].as_str().unwrap()).or_default().push(record);
    }
    let numbers: Vec<&str> = history.versions_since(DataVersion::NONE).collect();
    assert!(numbers.is_sorted_by(|a, b| a < b) && records.keys().eq(&numbers), "{numbers:?}");
    assert_eq!((numbers.len(), driver::items(&document["changes"]).len()), (22, 590));
    let mut before = Release { locale: Some(Locale::source()), ..Release::default() };
    let mut state = BTreeMap::new();
    for number in numbers {
        // As a program has them: the records of the document, and the release that they are about.
        let after = history.release(number).unwrap();
        let mut changes = serde_json::to_value(ChangesV1::new(&before, &after, &[])).unwrap();
        changes["changes"] = json!(records[number]);
        let changes: ChangesV1 = serde_json::from_value(changes).unwrap();
        let old = ReleaseV1::from(&before);
        assert_eq!(stated(&old), state, "{number}");
        state = apply(&old, &changes).unwrap();
        let new: ReleaseV1 = serde_json::from_str(history.release_text(number).unwrap()).unwrap();
        assert_eq!(state, stated(&new), "{number}");
        before = after;
    }
}

#[test]
fn releases_of_versions_are_those_of_their_commits() {
    let Some(corpus) = driver::corpus("releases_of_versions_are_those_of_their_commits") else { return };
    let past = Past::of(&corpus.root.join(english()), None, &PATHS);
    let text = document(&past);
    let history = HistoryV1::parse(&text).unwrap();
    let document: Value = serde_json::from_str(&text).unwrap();
    let repository = past.states.repository();
    for version in driver::items(&document["versions"]) {
        let (number, commit) = (version["version"].as_str().unwrap(), version["commit"].as_str().unwrap());
        let there = |path: &&str| repository.file_if_there(commit, path).unwrap().is_some();
        let paths: Vec<&str> = PATHS.iter().copied().filter(there).collect();
        let [path] = paths[..] else { panic!("{number}: {paths:?}") };
        let bytes = repository.file(commit, path).unwrap().bytes;
        let file = SourceFile::decode(path.to_owned(), bytes).unwrap();
        let options = Options { docset: Docset::default(), ..Options::default() };
        let includer = Includer::of_commit(Arc::clone(repository), commit, path);
        let page = extract::page(file, &options, &includer, Locale::from_path(path));
        let mut release = Release::of_page(&page);
        release.version = Some(number.parse().unwrap());
        release.sources.iter_mut().for_each(|source: &mut PageSource| source.commit = Some(commit.to_owned()));
        let anew = serde_json::to_string(&ReleaseV1::from(&release)).unwrap();
        assert_eq!(history.release_text(number).unwrap(), anew, "{number}");
    }
}
