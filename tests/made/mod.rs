//! Changes documents to make notices of: those of the example docset, and made ones.

use std::process::{Command, Output, Stdio};

use serde_json::{Value, json};
use tafel::message::Catalog;
use tafel::notice::{self, Announcements, Feed, Notice, compose};

use crate::driver;

/// The names of the changes documents of the example docset, the newest first.
pub(crate) const STEPS: [&str; 2] = ["2026-03-24", "2019-06-03"];

/// A changes document of the example docset.
pub(crate) fn step(name: &str) -> String {
    std::fs::read_to_string(driver::fixtures("changes").join(format!("{name}.json"))).unwrap()
}

/// Runs `tafel notice`.
pub(crate) fn command(arguments: &[&str], stdin: &str) -> Output {
    use std::io::Write as _;
    let mut child = Command::new(env!("CARGO_BIN_EXE_tafel"))
        .arg("notice")
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // A command that fails early does not read it.
    let _ = child.stdin.take().unwrap().write_all(stdin.as_bytes());
    child.wait_with_output().unwrap()
}

/// The notices of documents in one language.
pub(crate) fn notices(documents: &[String], tag: &str, page: Option<&str>) -> Vec<Notice> {
    let announcements = announced(documents);
    let catalog = Catalog::of_notices(&[tag]);
    announcements.all().iter().map(|one| compose(one, catalog, page)).collect()
}

pub(crate) fn announced(documents: &[String]) -> Announcements {
    let mut announcements = Announcements::default();
    documents.iter().for_each(|document| announcements.read(document).unwrap());
    announcements
}

/// The notices of documents in a format.
pub(crate) fn written(documents: &[String], tag: &str, format: &str, page: Option<&str>) -> String {
    let announcements = announced(documents);
    let notices = notices(documents, tag, page);
    let catalog = Catalog::of_notices(&[tag]);
    let feed = Feed::new(announcements.all().first(), catalog, &notices, None, page.map(str::to_owned));
    let mut out = Vec::new();
    notice::named(format).unwrap().write(&feed, &mut out).unwrap();
    String::from_utf8(out).unwrap()
}

/// A changes document with one new set of these values.
pub(crate) fn made(version: &str, previous: &str, label: &str, hosts: &[String], prefixes: &[String]) -> String {
    let (v4, v6): (Vec<&String>, Vec<&String>) = prefixes.iter().partition(|prefix| !prefix.contains(':'));
    let entries: Vec<Value> =
        hosts.iter().map(|host| json!({ "name": host, "kind": "exact", "asWritten": host })).collect();
    let document = json!({
        "$schema": "urn:tafel:schema:changes:v1",
        "schemaVersion": "1.0.0",
        "version": version,
        "previousVersion": previous,
        "dataset": "made",
        "instance": "Worldwide",
        "contentHash": format!("sha256:{version}"),
        "previousContentHash": format!("sha256:{previous}"),
        "generator": "tafel",
        "sources": [],
        "previousSources": [],
        "changes": [{
            "id": 1,
            "subject": "endpointSet",
            "endpointSetId": 7,
            "key": "made-1",
            "label": label,
            "disposition": "Add",
            "impact": "AddedIpAndUrl",
            "version": version,
            "previousVersion": previous,
            "previous": {},
            "current": {},
            "add": { "ips": prefixes, "urls": hosts, "hosts": entries },
            "remove": { "ips": [], "urls": [] },
            "kinds": ["set.added", "ip.added", "host.added"],
            "actors": ["firewall", "proxy"],
            "severity": "action",
            "effective": {
                "v4Added": v4, "v4Removed": [], "v6Added": v6, "v6Removed": [], "newHosts": hosts, "lostHosts": [],
            },
            "moved": [],
            "lineage": null,
            "evidence": [],
            "locales": {},
        }],
    });
    document.to_string()
}

/// Many values: more than any message can hold.
pub(crate) fn many(hosts: usize, prefixes: usize) -> (Vec<String>, Vec<String>) {
    let hosts = (0..hosts).map(|n| format!("host-{n}.contoso.com")).collect();
    let prefixes = (0..prefixes).map(|n| format!("20.{}.{}.0/24", n / 256, n % 256)).collect();
    (hosts, prefixes)
}
