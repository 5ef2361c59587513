//! Every kind of change on its fixture: `old.md` and `new.md`, and what is told of them.

use std::fmt::Write as _;
use std::fs;

use tafel::diff::{self, Change, Disposition, Kind};
use tafel::export::changes_v1::ChangesV1;
use tafel::release::Release;

use crate::driver;

/// A record in words.
fn told(document: &serde_json::Value, change: &Change, out: &mut String) {
    let text = |field: &str| document[field].as_str().unwrap_or_default().to_owned();
    let list = |value: &serde_json::Value| driver::strings(value).join(", ");
    let label = document["label"].as_str().unwrap_or("(no label)");
    writeln!(out, "{} {}: {label}", text("disposition"), text("subject")).unwrap();
    writeln!(out, "  kinds: {}", list(&document["kinds"])).unwrap();
    writeln!(out, "  {}, {}, {}", text("severity"), list(&document["actors"]), text("impact")).unwrap();
    let (add, remove) = (&document["add"], &document["remove"]);
    for (sign, listed) in [("+", add), ("-", remove)] {
        for value in driver::strings(&listed["ips"]).iter().chain(&driver::strings(&listed["urls"])) {
            writeln!(out, "  {sign} {value}").unwrap();
        }
    }
    let effective = document["effective"].as_object().unwrap();
    for (name, values) in effective.iter().filter(|(_, values)| !values.as_array().unwrap().is_empty()) {
        writeln!(out, "  {name}: {}", list(values)).unwrap();
    }
    let label = |id: &serde_json::Value| id.as_u64().map_or_else(|| "a set".to_owned(), |id| format!("set {id}"));
    for moved in document["moved"].as_array().unwrap() {
        let value = moved["value"].as_str().unwrap();
        writeln!(out, "  {value} moved from {} to {}", label(&moved["from"]["id"]), label(&moved["to"]["id"])).unwrap();
    }
    if let Some(lineage) = document["lineage"].as_object() {
        let count = |side: &str| lineage[side].as_array().unwrap().len();
        writeln!(out, "  {} of the older became {} of the newer", count("from"), count("to")).unwrap();
    }
    let fields = document["previous"].as_object().unwrap();
    if change.disposition() == Disposition::Change {
        for (field, was) in fields.iter().filter(|(field, _)| *field != "key") {
            writeln!(out, "  {field}: {was} -> {}", document["current"][field]).unwrap();
        }
    }
}

#[test]
fn changes_are_told_as_their_fixtures_show() {
    let folder = driver::fixtures("diff");
    let mut failures = Vec::new();
    for kind in Kind::ALL {
        let folder = folder.join(kind.as_str());
        let read = |name: &str| driver::page(&fs::read_to_string(folder.join(name)).unwrap_or_default());
        let (old, new) = (Release::of_page(&read("old.md")), Release::of_page(&read("new.md")));
        let changes = diff::changes(&old, &new);
        let document = serde_json::to_value(ChangesV1::new(&old, &new, &changes)).unwrap();
        if !changes.iter().any(|change| change.has(*kind)) {
            failures.push(format!("{} is in no record", kind.as_str()));
        }
        let mut report = String::new();
        for (record, change) in document["changes"].as_array().unwrap().iter().zip(&changes) {
            told(record, change, &mut report);
        }
        failures.extend(driver::golden(&folder.join("expected.txt"), &report));
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

#[test]
fn every_kind_has_a_fixture_and_every_fixture_a_kind() {
    let mut kinds: Vec<&str> = Kind::ALL.iter().map(|kind| kind.as_str()).collect();
    kinds.sort_unstable();
    assert_eq!(driver::names(&driver::fixtures("diff")), kinds);
}
