//! Changes as CSV, a row for each value that came, went, moved or is another, for spreadsheets and data frames.

use std::io::{self, Write};

use csv::WriterBuilder;
use serde_json::Value;

use super::changes_v1::{ChangeV1, ChangesV1};
use super::csv::defused;

/// The columns.
const COLUMNS: [&str; 14] = [
    "change",
    "version",
    "severity",
    "actors",
    "impact",
    "subject",
    "setId",
    "key",
    "label",
    "what",
    "op",
    "value",
    "previous",
    "effective",
];

/// Writes the records of a document. `effective` is true for a value that changes what the whole release lets through.
///
/// # Errors
/// When the sink fails.
pub fn write(document: &ChangesV1, out: &mut dyn Write) -> io::Result<()> {
    let mut writer = WriterBuilder::new().from_writer(out);
    writer.write_record(COLUMNS)?;
    for change in &document.changes {
        for [what, op, value, previous, effective] in rows(change) {
            let record = [
                change.id.to_string(),
                change.version.clone().unwrap_or_default(),
                word(&change.severity),
                change.actors.iter().map(word).collect::<Vec<_>>().join(" "),
                change.impact.clone(),
                word(&change.subject),
                change.endpoint_set_id.map(|id| id.to_string()).unwrap_or_default(),
                change.key.clone(),
                change.label.clone().unwrap_or_default(),
                what,
                op,
                value,
                previous,
                effective,
            ];
            writer.write_record(record.iter().map(|cell| defused(cell)))?;
        }
    }
    writer.flush()
}

/// The word of a closed list.
fn word(value: &impl serde::Serialize) -> String {
    serde_json::to_value(value).ok().and_then(|value| value.as_str().map(str::to_owned)).unwrap_or_default()
}

/// What, how, value, previous value, and whether it counts.
fn rows(change: &ChangeV1) -> Vec<[String; 5]> {
    let mut rows = Vec::new();
    let effective = &change.effective;
    let row = |what: &str, op: &str, value: &str, previous: &str, counts: Option<bool>| {
        let counts = counts.map_or("", |counts| if counts { "true" } else { "false" });
        [what, op, value, previous, counts].map(str::to_owned)
    };
    let hosts = |urls: &[String], names: &[String]| -> Vec<(String, bool)> {
        let counted: Vec<String> = names.iter().map(|name| written(name)).collect();
        urls.iter().map(|url| (url.clone(), counted.contains(url))).collect()
    };
    let prefixes = |ips: &[String], parts: [&Vec<String>; 2]| -> Vec<(String, bool)> {
        let inside = |ip: &str| {
            let outer: Option<crate::model::CidrPrefix> = ip.parse().ok();
            let overlaps = |part: &String| {
                part.parse().ok().zip(outer).is_some_and(|(part, outer): (crate::model::CidrPrefix, _)| {
                    outer.contains(part) || part.contains(outer)
                })
            };
            parts.into_iter().flatten().any(overlaps)
        };
        ips.iter().map(|ip| (ip.clone(), inside(ip))).collect()
    };
    for (url, counts) in hosts(&change.add.urls, &effective.new_hosts) {
        rows.push(row("host", "add", &url, "", Some(counts)));
    }
    for (ip, counts) in prefixes(&change.add.ips, [&effective.v4_added, &effective.v6_added]) {
        rows.push(row("prefix", "add", &ip, "", Some(counts)));
    }
    for (url, counts) in hosts(&change.remove.urls, &effective.lost_hosts) {
        rows.push(row("host", "remove", "", &url, Some(counts)));
    }
    for (ip, counts) in prefixes(&change.remove.ips, [&effective.v4_removed, &effective.v6_removed]) {
        rows.push(row("prefix", "remove", "", &ip, Some(counts)));
    }
    for moved in &change.moved {
        rows.push(row("moved", "move", &moved.to.key, &moved.from.key, Some(false)));
    }
    let whole = change.previous.is_empty() != change.current.is_empty();
    if !whole {
        for (field, value) in &change.current {
            let previous = change.previous.get(field).unwrap_or(&Value::Null);
            if field != "key" {
                rows.push(row(field, "change", &cell(value), &cell(previous), None));
            }
        }
    } else if rows.is_empty() || change.subject != super::changes_v1::SubjectV1::EndpointSet {
        let (op, fields) =
            if change.previous.is_empty() { ("add", &change.current) } else { ("remove", &change.previous) };
        let stated = fields.get("size").or_else(|| fields.get("recommended")).unwrap_or(&Value::Null);
        let stated = cell(stated);
        rows.push(match op {
            "add" => row("row", op, &stated, "", None),
            _ => row("row", op, "", &stated, None),
        });
    }
    rows
}

/// A host as `urls` have it.
fn written(name: &str) -> String {
    crate::model::Host { name: name.to_owned(), kind: crate::model::HostKind::Exact }.url().into_owned()
}

/// A value in one cell: a size as its cell says it, other structures as JSON.
fn cell(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        Value::Object(fields) => match fields.get("asWritten").and_then(Value::as_str) {
            Some(written) => written.to_owned(),
            None => value.to_string(),
        },
        other => other.to_string(),
    }
}
