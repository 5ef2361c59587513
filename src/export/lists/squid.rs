//! Squid: access lists to include in its configuration. No rule: what is let through is the user's to say.

use crate::model::port::PortRange;
use crate::release::Release;

use super::notes::{self, Says};
use super::values::{Hosts, Part, Pattern, joined, outermost, prefixes};
use super::{List, Listing, Options};

/// Most numbers of a family that are written out.
const MOST_NUMBERS: u32 = 1000;

/// Longest expression, in bytes.
const LONGEST: usize = 4000;

pub(super) struct Squid;

impl List for Squid {
    fn name(&self) -> &'static str {
        "squid"
    }

    fn file_name(&self) -> &'static str {
        "squid.conf"
    }

    fn list(&self, release: &Release, _: &Options) -> Listing {
        let hosts = Hosts::of(&release.sets);
        let says = Says { hosts: true, patterns: true, prefixes: [true; 2], any_ports: true, ..Says::default() };
        let mut notes = notes::of(release, says);
        let (mut patterns, mut left) = (Vec::new(), Vec::new());
        for (pattern, shown) in &hosts.patterns {
            match expression(pattern) {
                Some(expression) => patterns.push(expression),
                None => left.push(shown.as_str()),
            }
        }
        if !left.is_empty() {
            notes.push(notes::line(&format!("left out, families of too many numbers: {}", left.join(", "))));
        }
        let all = |pick: fn(&crate::release::Set) -> &Vec<PortRange>| release.sets.iter().flat_map(pick).copied();
        let tcp = joined(all(|set| &set.ports.tcp).chain(all(|set| &set.ports.any)));
        let udp = joined(all(|set| &set.ports.udp));
        if !udp.is_empty() {
            let udp: Vec<String> = udp.iter().map(ToString::to_string).collect();
            notes.push(format!("left out, UDP ports: {}", udp.join(", ")));
        }
        if !tcp.is_empty() {
            notes.push("not said which ports are those of which hosts".to_owned());
        }
        let what = "Access lists to include in squid.conf, such as: http_access allow CONNECT tafel_hosts tafel_ports";
        let mut text = notes::header(release, "#", what, &notes);
        let mut acl = |about: &str, name: &str, kind: &str, values: Vec<String>| {
            if !values.is_empty() {
                text.push_str(&format!("\n# {about}\n"));
                values.iter().for_each(|value| text.push_str(&format!("acl {name} {kind} {value}\n")));
            }
        };
        acl("Names.", "tafel_hosts", "dstdomain -n", hosts.exact.iter().cloned().collect());
        let below = hosts.below.iter().map(|name| format!("^.+\\.{}$", literal(name)));
        let about =
            "What is below a name, at any depth. Not as dstdomain .a.b: that is a.b as well, which *.a.b is not.";
        acl(about, "tafel_wildcards", "dstdom_regex -n -i", below.collect());
        acl("Patterns and families.", "tafel_patterns", "dstdom_regex -n -i", patterns);
        let outer = outermost(&prefixes(&release.sets)).iter().map(ToString::to_string).collect();
        acl("Prefixes; those inside others are left out: the others hold them.", "tafel_addresses", "dst", outer);
        acl("Ports.", "tafel_ports", "port", tcp.iter().map(ToString::to_string).collect());
        Listing { text, notes }
    }
}

/// A regular expression for a pattern; `None` where it would be too long.
fn expression(pattern: &Pattern) -> Option<String> {
    let mut out = String::from(if pattern.below { "^.+\\." } else { "^" });
    for (number, label) in pattern.labels.iter().enumerate() {
        if number > 0 {
            out.push_str("\\.");
        }
        for part in label {
            match part {
                Part::Text(text) => out.push_str(&literal(text)),
                Part::Some => out.push_str("[^.]+"),
                Part::Number(low, high) if low > high || high - low >= MOST_NUMBERS => return None,
                Part::Number(low, high) => {
                    let numbers: Vec<String> = (*low..=*high).map(|number| number.to_string()).collect();
                    out.push_str(&format!("({})", numbers.join("|")));
                }
            }
        }
    }
    out.push('$');
    // Squid reads a line in pieces of some thousand bytes.
    (out.len() < LONGEST).then_some(out)
}

/// The characters of names, of which only the dot means something in an expression.
fn literal(text: &str) -> String {
    text.replace('.', "\\.")
}
