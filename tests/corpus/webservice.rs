//! The `m365` format of a page against a stored answer of the service that the page is generated from.

use std::collections::{BTreeMap, BTreeSet};
use std::process::Command;

use serde_json::Value;

use crate::driver::{self, items};

const PAGE: &str = "m365/nl-nl/office-365-worldwide-endpoints-2021-05-31-15333dfb.md";
const ANSWER: &str = "webservice/worldwide-2021052800.json";

/// On the page only: the stored answer was taken a little later than the page was generated, and the page names two
/// hosts by tenant where the service has one wildcard.
const ONLY_ON_THE_PAGE: [(u64, &str); 2] = [(31, "*-my.sharepoint.com"), (159, "portal.microsoftonline.com")];
const SET_ONLY_ON_THE_PAGE: u64 = 40;

#[test]
fn a_page_in_the_services_format_is_what_the_service_answers() {
    let Some(corpus) = driver::corpus("a_page_in_the_services_format_is_what_the_service_answers") else { return };
    let output = Command::new(env!("CARGO_BIN_EXE_tafel"))
        .args(["extract", "--quiet", "--format", "m365"])
        .arg(corpus.root.join(PAGE))
        .output()
        .unwrap();
    assert_eq!((output.status.code(), output.stderr.len()), (Some(0), 0));
    let page: Value = serde_json::from_slice(&output.stdout).unwrap();
    let answer: Value = serde_json::from_str(&std::fs::read_to_string(corpus.root.join(ANSWER)).unwrap()).unwrap();
    let (mut page_sets, answer_sets) = (by_id(&page), by_id(&answer));
    assert_eq!((page_sets.len(), answer_sets.len()), (108, 107));
    assert!(page_sets.remove(&SET_ONLY_ON_THE_PAGE).is_some());
    for (id, host) in ONLY_ON_THE_PAGE {
        let set = page_sets.get_mut(&id).unwrap();
        assert!(set.urls.remove(host), "{id} has no {host}");
    }
    assert_eq!(page_sets.keys().collect::<Vec<_>>(), answer_sets.keys().collect::<Vec<_>>());
    for (id, set) in &page_sets {
        assert_eq!(set, &answer_sets[id], "set {id}");
    }
    assert!(items(&page).is_sorted_by_key(|set| set["id"].as_u64()), "sets are not in the order of their ids");
    // No name that a reader of the service's answer does not know, and no value that it would not take.
    for set in items(&page) {
        for (name, value) in set.as_object().unwrap() {
            let known = items(&answer).iter().filter_map(|set| set.get(name)).next();
            let known = known.unwrap_or_else(|| panic!("set {}: the service has no {name}", set["id"]));
            assert_eq!(std::mem::discriminant(value), std::mem::discriminant(known), "set {}: {name}", set["id"]);
            assert!(*value != Value::Array(Vec::new()) && !value.is_null(), "set {}: {name}", set["id"]);
        }
    }
}

/// A set as both sides have it; `notes` and the name for display are in the page's language.
#[derive(Debug, PartialEq)]
struct Set<'v> {
    urls: BTreeSet<&'v str>,
    ips: BTreeSet<&'v str>,
    values: Vec<Option<&'v Value>>,
}

fn list<'v>(set: &'v Value, name: &str) -> BTreeSet<&'v str> {
    let list = set.get(name).map(items).unwrap_or_default();
    list.iter().map(|item| item.as_str().unwrap()).collect()
}

fn by_id(sets: &Value) -> BTreeMap<u64, Set<'_>> {
    let read = |set| {
        let values = ["serviceArea", "tcpPorts", "udpPorts", "category", "required", "expressRoute"];
        let values = values.into_iter().map(|name| Value::get(set, name)).collect();
        (set["id"].as_u64().unwrap(), Set { urls: list(set, "urls"), ips: list(set, "ips"), values })
    };
    let by_id: BTreeMap<u64, Set<'_>> = items(sets).iter().map(read).collect();
    assert_eq!(by_id.len(), items(sets).len(), "an id stands twice");
    by_id
}
