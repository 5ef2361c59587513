//! Two versions of the Microsoft 365 page: the records against a plain comparison of the two documents, value by value.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;
use tafel::diff;
use tafel::export::changes_v1::ChangesV1;
use tafel::release::Release;

use crate::driver::{self, items};

/// The generated files with the tables, the older first.
const PAIRS: [(&str, &str); 6] = [
    (
        "m365/en-us/office-365-worldwide-endpoints-2018-07-20-9902f9e1.md",
        "m365/en-us/office-365-worldwide-endpoints-2020-08-06-b40bf6d0.md",
    ),
    (
        "m365/en-us/office-365-worldwide-endpoints-2020-08-06-b40bf6d0.md",
        "m365/en-us/office-365-worldwide-endpoints-2020-08-08-21833332.md",
    ),
    (
        "m365/en-us/office-365-worldwide-endpoints-2020-08-08-21833332.md",
        "m365/en-us/office-365-worldwide-endpoints-2024-08-31-c8b06f37.md",
    ),
    (
        "m365/de-de/office-365-worldwide-endpoints-2018-07-29-024cf655.md",
        "m365/de-de/office-365-worldwide-endpoints-2020-08-08-98b6b1d9.md",
    ),
    (
        "m365/ja-jp/office-365-worldwide-endpoints-2018-07-29-67155c24.md",
        "m365/ja-jp/office-365-worldwide-endpoints-2020-08-08-3316d052.md",
    ),
    (
        "m365/nl-nl/office-365-worldwide-endpoints-2020-08-17-f1d4916f.md",
        "m365/nl-nl/office-365-worldwide-endpoints-2021-05-31-15333dfb.md",
    ),
];

/// A set as its document has it: lists of values, and single fields.
#[derive(Default)]
struct Plain {
    urls: BTreeSet<String>,
    ips: BTreeSet<String>,
    fields: BTreeMap<&'static str, Value>,
}

/// The sets of a page document by their printed ids: those with one id together.
fn plain(document: &Value) -> BTreeMap<u64, Plain> {
    let mut sets: BTreeMap<u64, Plain> = BTreeMap::new();
    for set in items(&document["endpointSets"]) {
        let Some(id) = set["id"].as_u64() else { continue };
        let own = sets.entry(id).or_default();
        let strings =
            |list: &Value| items(list).iter().map(|value| value.as_str().unwrap().to_owned()).collect::<Vec<_>>();
        own.urls.extend(strings(&set["urls"]));
        own.ips.extend(strings(&set["ips"]));
        for name in ["tcpPorts", "udpPorts", "category", "required", "expressRoute"] {
            own.fields.entry(name).or_insert_with(|| set[name].clone());
        }
    }
    sets
}

fn listed(change: &Value, side: &str, list: &str) -> BTreeSet<String> {
    items(&change[side][list]).iter().map(|value| value.as_str().unwrap().to_owned()).collect()
}

#[test]
#[allow(clippy::print_stdout, reason = "the counts are what --nocapture is for")]
fn changes_are_those_of_a_plain_comparison() {
    let Some(corpus) = driver::corpus("changes_are_those_of_a_plain_comparison") else { return };
    let mut counted = Vec::new();
    for (older, newer) in PAIRS {
        // Where a translation damaged an id, a comparison by ids says less than the records.
        let lacks_id = |path: &str| items(&corpus.document(path)["endpointSets"]).iter().any(|set| set["id"].is_null());
        if lacks_id(older) || lacks_id(newer) {
            println!("{newer}: left out, it has a set whose id is no number");
            continue;
        }
        let [old, new] = [older, newer].map(|path| plain(corpus.document(path)));
        let releases = [older, newer].map(|path| Release::of_page(&corpus.page(path).page));
        let states = releases.map(|release| tafel::release::joined([release], None));
        let changes = diff::changes(&states[0], &states[1]);
        let document = serde_json::to_value(ChangesV1::new(&states[0], &states[1], &changes)).unwrap();
        let mut by_id: BTreeMap<u64, &Value> = BTreeMap::new();
        for change in items(&document["changes"]) {
            let id = change["endpointSetId"].as_u64();
            let Some(id) = id else { panic!("{newer}: a record without an id: {change}") };
            assert!(by_id.insert(id, change).is_none(), "{newer}: two records of set {id}");
        }
        let none = Plain::default();
        let (mut values, mut sets) = (0, 0);
        for id in old.keys().chain(new.keys()).collect::<BTreeSet<_>>() {
            let (before, after) = (old.get(id).unwrap_or(&none), new.get(id).unwrap_or(&none));
            let change = by_id.get(id);
            let names = |side: &str, list: &str| change.map(|change| listed(change, side, list)).unwrap_or_default();
            for (list, was, is) in [("urls", &before.urls, &after.urls), ("ips", &before.ips, &after.ips)] {
                let came: BTreeSet<String> = is.difference(was).cloned().collect();
                let went: BTreeSet<String> = was.difference(is).cloned().collect();
                values += came.len() + went.len();
                assert_eq!(names("add", list), came, "{newer}: set {id}: {list} that came");
                assert_eq!(names("remove", list), went, "{newer}: set {id}: {list} that went");
            }
            let disposition = match (old.contains_key(id), new.contains_key(id)) {
                (false, _) => "Add",
                (_, false) => "Remove",
                _ => "Change",
            };
            if let Some(change) = change {
                sets += 1;
                assert_eq!(change["disposition"], disposition, "{newer}: set {id}");
            }
            if disposition != "Change" {
                assert!(change.is_some(), "{newer}: set {id} is not told");
                continue;
            }
            for (name, value) in &after.fields {
                let differs = before.fields[name] != *value;
                let told = change.map(|change| (change["previous"].get(name), change["current"].get(name)));
                let told = told.filter(|(_, current)| current.is_some());
                assert_eq!(told.is_some(), differs, "{newer}: set {id}: {name}: {} -> {value}", before.fields[name]);
                if let Some(told) = told {
                    assert_eq!(told, (Some(&before.fields[name]), Some(value)), "{newer}: set {id}: {name}");
                }
            }
        }
        assert!(by_id.keys().all(|id| old.contains_key(id) || new.contains_key(id)));
        counted.push((newer, values, sets));
    }
    for (newer, values, sets) in &counted {
        println!("{newer}: {values} values came or went, {sets} sets changed");
    }
    assert!(counted.len() >= 4, "{counted:?}");
    assert!(counted.iter().any(|(_, values, _)| *values > 100), "{counted:?}");
}
