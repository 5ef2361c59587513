//! Terraform: locals in HCL, of the whole release and of each set.

use crate::model::PortRange;
use crate::release::{Release, Set};

use super::notes::{self, Says};
use super::values::{Hosts, joined, prefixes};
use super::{List, Listing, Options};

pub(super) struct Terraform;

impl List for Terraform {
    fn name(&self) -> &'static str {
        "terraform"
    }

    fn file_name(&self) -> &'static str {
        "tafel.tf"
    }

    fn list(&self, release: &Release, _: &Options) -> Listing {
        let says = Says {
            hosts: true,
            patterns: true,
            prefixes: [true; 2],
            bare_ports: true,
            any_ports: true,
            ..Says::default()
        };
        let notes = notes::of(release, says);
        let what = "Locals: local.tafel_hosts, local.tafel_sets[\"key\"].ipv4. Wildcards *.a.b are not a.b; {n} of patterns is a number.";
        let mut text = notes::header(release, "#", what, &notes);
        text.push_str("\nlocals {\n");
        let field =
            |name: &str, value: Option<String>| format!("  {name} = {}\n", value.unwrap_or_else(|| "null".to_owned()));
        text.push_str(&field("tafel_dataset", release.dataset.as_deref().map(quoted)));
        text.push_str(&field("tafel_instance", Some(quoted(&release.instance))));
        text.push_str(&field("tafel_version", release.version.map(|version| quoted(&version.to_string()))));
        let all: Vec<&Set> = release.sets.iter().collect();
        for (name, values) in lists(&all) {
            text.push_str(&format!("  tafel_{name} = {}\n", list(&values, "  ")));
        }
        text.push_str("  tafel_sets = {\n");
        for set in &release.sets {
            text.push_str(&format!("    {} = {{\n", quoted(&set.key)));
            let mut field = |name: &str, value: Option<String>| {
                text.push_str(&format!("      {name} = {}\n", value.unwrap_or_else(|| "null".to_owned())));
            };
            field("id", set.id.map(|id| id.to_string()));
            field("service_area", set.service_area.as_deref().map(quoted));
            field("category", set.category.map(|category| quoted(category.as_str())));
            field("required", set.required.map(|flag| flag.to_string()));
            field("express_route", set.express_route.map(|flag| flag.to_string()));
            let ports = |ranges: &[PortRange]| {
                let ranges: Vec<String> = joined(ranges.iter().copied()).iter().map(ToString::to_string).collect();
                Some(list(&ranges, "      "))
            };
            field("tcp_ports", ports(&set.ports.tcp));
            field("udp_ports", ports(&set.ports.udp));
            field("ports", ports(&set.ports.any));
            for (name, values) in lists(&[set]) {
                field(name, Some(list(&values, "      ")));
            }
            text.push_str("    }\n");
        }
        text.push_str("  }\n}\n");
        Listing { text, notes }
    }
}

/// Hosts, patterns and prefixes of sets.
fn lists(sets: &[&Set]) -> [(&'static str, Vec<String>); 4] {
    let hosts = Hosts::of(sets.iter().copied());
    let prefixes = prefixes(sets.iter().copied());
    let of = |v4: bool| prefixes.iter().filter(|own| own.is_ipv4() == v4).map(ToString::to_string).collect();
    let names = hosts.exact.into_iter().chain(hosts.below.into_iter().map(|name| format!("*.{name}")));
    let mut patterns: Vec<String> = hosts.patterns.into_values().collect();
    patterns.sort_unstable();
    patterns.dedup();
    [("hosts", names.collect()), ("patterns", patterns), ("ipv4", of(true)), ("ipv6", of(false))]
}

fn list(values: &[String], indent: &str) -> String {
    if values.is_empty() {
        return "[]".to_owned();
    }
    let lines: String = values.iter().map(|value| format!("{indent}  {},\n", quoted(value))).collect();
    format!("[\n{lines}{indent}]")
}

/// A quoted template without anything to interpolate. What is not to be seen is written by its number.
fn quoted(text: &str) -> String {
    let mut out = String::from("\"");
    let mut characters = text.chars().peekable();
    while let Some(c) = characters.next() {
        match c {
            '"' | '\\' => out.extend(['\\', c]),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            '$' | '%' if characters.peek() == Some(&'{') => out.extend([c, c]),
            c if notes::line(c.encode_utf8(&mut [0; 4])).starts_with('\u{FFFD}') => {
                out.push_str(&format!("\\u{:04x}", u32::from(c)));
            }
            c => out.push(c),
        }
    }
    out.push('"');
    out
}
