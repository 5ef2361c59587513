//! Proxy auto-config: listed hosts are reached directly, all others by a proxy.
//!
//! A name is listed where [`HostCover::covers`](crate::model::HostCover::covers) says so, but all patterns are tried,
//! however many there are. The script is of the third edition of ECMAScript, as old resolvers read nothing newer.

use crate::release::Release;

use super::notes::{self, Says};
use super::values::{Hosts, Part, Pattern, prefixes};
use super::{List, Listing, Options};

/// What stands after the tables.
const SCRIPT: &str = include_str!("pac.js");

pub(super) struct Pac;

impl List for Pac {
    fn name(&self) -> &'static str {
        "pac"
    }

    fn file_name(&self) -> &'static str {
        "proxy.pac"
    }

    fn list(&self, release: &Release, options: &Options) -> Listing {
        let hosts = Hosts::of(&release.sets);
        let mut notes = notes::of(release, Says { hosts: true, patterns: true, any_ports: true, ..Says::default() });
        let count = prefixes(&release.sets).len();
        if count > 0 {
            notes.push(format!("left out, {count} prefixes: a browser knows the name of a host, not its address"));
        }
        let mut text =
            notes::header(release, "//", "Listed hosts are reached directly, all others by the proxy.", &notes);
        text.push_str("\n// Put your own proxy here.\n");
        text.push_str(&format!("var proxy = {};\n", quoted(&options.proxy)));
        let table = |about: &str, name: &str, rows: Vec<String>| {
            let rows = rows.join(",\n    ");
            format!("\n// {about}\nvar {name} = {{\n    {rows}\n}};\n").replace("{\n    \n}", "{}")
        };
        let keys = |names: &std::collections::BTreeSet<String>| -> Vec<String> {
            names.iter().map(|name| format!("{}: 1", quoted(name))).collect()
        };
        text.push_str(&table("Names.", "exact", keys(&hosts.exact)));
        text.push_str(&table(
            "What is below these names, at any depth; not they themselves.",
            "below",
            keys(&hosts.below),
        ));
        let patterns: Vec<String> = hosts.patterns.keys().map(pattern).collect();
        text.push_str("\n// Labels from the last to the first, each of its parts: text, 1 for some characters, [low, high] for a\n");
        text.push_str("// number. `deep`: with one label or more before them.\n");
        let rows = patterns.join(",\n    ");
        text.push_str(&format!("var patterns = [\n    {rows}\n];\n").replace("[\n    \n]", "[]"));
        text.push('\n');
        text.push_str(SCRIPT);
        Listing { text, notes }
    }
}

fn pattern(pattern: &Pattern) -> String {
    let part = |part: &Part| match part {
        Part::Text(text) => quoted(text),
        Part::Some => "1".to_owned(),
        Part::Number(low, high) => format!("[{low}, {high}]"),
    };
    let label = |parts: &Vec<Part>| format!("[{}]", parts.iter().map(part).collect::<Vec<_>>().join(", "));
    let labels: Vec<String> = pattern.labels.iter().rev().map(label).collect();
    format!("{{deep: {}, labels: [{}]}}", pattern.below, labels.join(", "))
}

/// A string of the language, in ASCII: resolvers do not agree on encodings.
fn quoted(text: &str) -> String {
    let mut out = String::from("\"");
    for c in text.chars() {
        match c {
            '"' | '\\' => out.extend(['\\', c]),
            ' '..='~' => out.push(c),
            c => {
                let mut units = [0; 2];
                c.encode_utf16(&mut units).iter().for_each(|unit| out.push_str(&format!("\\u{unit:04x}")));
            }
        }
    }
    out.push('"');
    out
}
