//! Changes documents to make notices of: those of the example docset, and made ones.

use serde_json::{Value, json};
use tafel::message::Catalog;
use tafel::notice::{self, Announcements, Feed, Notice, compose};

/// The names of the changes documents of the example docset, the newest first.
pub(crate) const STEPS: [&str; 2] = ["2026-03-24", "2019-06-03"];

/// A changes document of the example docset.
pub(crate) fn step(name: &str) -> String {
    let path = format!("{}/tests/fixtures/changes/{name}.json", env!("CARGO_MANIFEST_DIR"));
    std::fs::read_to_string(path).unwrap()
}

/// The notices of documents in one language.
pub(crate) fn notices(documents: &[String], tag: &str, page: Option<&str>) -> Vec<Notice> {
    let catalog = Catalog::of_notices(&[tag]);
    announced(documents).settled().unwrap().iter().map(|one| compose(one, catalog, page)).collect()
}

fn announced(documents: &[String]) -> Announcements {
    let mut announcements = Announcements::default();
    documents.iter().for_each(|document| announcements.read(document).unwrap());
    announcements
}

/// The notices of documents in a format.
pub(crate) fn written(documents: &[String], tag: &str, format: &str, page: Option<&str>) -> String {
    let announcements = announced(documents);
    let notices = notices(documents, tag, page);
    let catalog = Catalog::of_notices(&[tag]);
    let settled = announcements.clone().settled().unwrap();
    let feed = Feed::new(announcements.docset(), settled.first(), catalog, &notices);
    let feed = Feed { page: page.map(str::to_owned), ..feed };
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

/// What pages, or documents that somebody else made, may hold.
pub(crate) const HOSTILE: &[&str] = &[
    "<script>alert(1)</script>",
    "</title></style><img src=x onerror=alert(1)>",
    "]]><x xmlns='y'>&amp;&bogus;",
    "\"' onmouseover=\"alert(1)\" x='",
    "`` ``` ```` `x`",
    "[click](javascript:alert(1)) ![x](https://evil.example/x.png) <https://evil.example>",
    "@everyone <!channel> <!here> <@U123> &lt;!channel&gt;",
    "line one\nline two\r\n\n# heading\n\n- item\n\n---\n",
    "| a | b |\n|---|---|",
    "\u{202e}moc.live\u{2069}\u{200f}",
    "\u{1b}[2J\u{1b}]0;title\u{7}\u{9b}31m",
    "a\u{0}b\u{b}c\u{85}d\u{2028}e\u{2029}f\u{fffe}",
    "=HYPERLINK(\"https://evil.example\")",
    "<details open><summary>x</summary>",
    "{\"$data\": \"x\"} {{x}} ${x}",
    "",
];

/// Documents of which every text is hostile, and the values too.
pub(crate) fn hostile() -> Vec<String> {
    let texts = HOSTILE.iter().enumerate().map(|(at, text)| {
        let hosts = [(*text).to_owned(), "a.contoso.com".to_owned()];
        let document = made(&format!("20260101{at:02}"), "2025010100", text, &hosts, &[(*text).to_owned()]);
        let mut document: Value = serde_json::from_str(&document).unwrap();
        // All are of one docset, whose name has everything.
        document["dataset"] = Value::from(HOSTILE.concat());
        document["instance"] = Value::from(HOSTILE.concat());
        let source = json!({ "path": text, "locale": "en-US", "title": text, "date": null, "sha256": "" });
        document["sources"] = Value::from(vec![source]);
        document["changes"][0]["headings"] = json!({ "en-US": text });
        document["changes"][0]["add"]["effectiveDate"] = Value::from(*text);
        document["changes"][0]["tcpPorts"] = Value::from(*text);
        document["changes"][0]["kinds"] = Value::from(vec!["set.added", "category.changed", "serviceArea.changed"]);
        document["changes"][0]["current"] = json!({ "category": text, "serviceArea": text });
        document.to_string()
    });
    texts.collect()
}
