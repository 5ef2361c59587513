//! What a list could not say, and the comment at its top.

use std::collections::BTreeSet;

use crate::extract::facts::Validity;
use crate::model::port::render;
use crate::printable::printable;
use crate::release::{Release, Set};

use super::values::{self, Form, form};

/// What a format can say.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Says {
    /// Hosts.
    pub(super) hosts: bool,
    /// Hosts with asterisks inside labels, and families with their numbers.
    pub(super) patterns: bool,
    /// Hosts of all kinds by their canonical names.
    pub(super) as_named: bool,
    /// Hosts of all kinds with `*` in place of numbers and placeholders.
    pub(super) asterisks: bool,
    /// Prefixes of IPv4, of IPv6.
    pub(super) prefixes: [bool; 2],
    /// Sets without hosts and prefixes.
    pub(super) bare_ports: bool,
    /// Ports of which no transport is stated.
    pub(super) any_ports: bool,
}

/// What of a release is not said by a format that can say this.
pub(super) fn of(release: &Release, says: Says) -> Vec<String> {
    let mut notes = Vec::new();
    let mut note = |what: &str, values: BTreeSet<String>| {
        if !values.is_empty() {
            let values: Vec<String> = values.into_iter().collect();
            notes.push(line(&format!("{what}: {}", values.join(", "))));
        }
    };
    let entries = || release.sets.iter().flat_map(|set| &set.hosts);
    let which = |is: fn(&Form) -> bool| -> BTreeSet<String> {
        let own = entries().filter(|entry| is(&form(&entry.host.name, entry.family)));
        own.map(values::shown).collect()
    };
    if says.asterisks {
        let has_numbers = entries().filter(|entry| entry.host.name.contains("{n}"));
        note("numbers of families are written as *", has_numbers.map(values::shown).collect());
        note("what readers fill in is written as *", which(|form| *form == Form::Placeholder));
    } else if says.hosts && !says.as_named {
        note("left out, no hosts", which(|form| *form == Form::Strange));
        if !says.patterns {
            note("left out, patterns and families have no form here", which(|form| matches!(form, Form::Pattern(_))));
        }
        note("left out, families of unknown numbers", which(|form| *form == Form::Unnumbered));
        note("left out, has to be filled in by its reader", which(|form| *form == Form::Placeholder));
    }
    let listed = |v4: bool| says.prefixes[usize::from(!v4)];
    let validity = |validity: &Validity| {
        let end = |word: &str, date: &Option<String>| date.as_ref().map(|date| format!("{word} {date}"));
        let ends: Vec<String> = [end("from", &validity.from), end("to", &validity.to)].into_iter().flatten().collect();
        if ends.is_empty() { validity.text.clone() } else { ends.join(" ") }
    };
    let mut timed = BTreeSet::new();
    for set in &release.sets {
        let holds = (says.hosts && !set.hosts.is_empty())
            || values::prefixes([set]).iter().any(|prefix| listed(prefix.is_ipv4()));
        if let Some(own) = set.validity.as_ref().filter(|_| holds) {
            timed.insert(format!("set {} ({})", called(set), validity(own)));
        }
        for host in set.hosts.iter().filter(|_| says.hosts) {
            timed.extend(host.validity.as_ref().map(|own| format!("{} ({})", values::shown(host), validity(own))));
        }
    }
    note("listed without the time that it applies", timed);
    if !says.bare_ports {
        let bare = release.sets.iter().filter(|set| set.hosts.is_empty() && set.addresses.is_empty());
        note("left out, sets with ports only", bare.filter_map(ports).collect());
    }
    if !says.any_ports {
        let any = release.sets.iter().filter(|set| !set.hosts.is_empty() || !set.addresses.is_empty());
        let any = any.filter_map(|set| Some(format!("set {} ({})", called(set), render(&set.ports.any)?)));
        note("left out, ports of no stated transport", any.collect());
    }
    let own = entries()
        .filter(|entry| says.hosts && !entry.ips.is_empty() || entry.ips.iter().any(|prefix| listed(prefix.is_ipv4())));
    let own = own.map(|entry| {
        let ips: Vec<String> = entry.ips.iter().map(ToString::to_string).collect();
        format!("{} ({})", values::shown(entry), ips.join(" "))
    });
    note("not said that these addresses are those of these hosts", own.collect());
    notes
}

/// What a set is called in a note.
pub(super) fn called(set: &Set) -> String {
    set.id.map_or_else(|| set.key.clone(), |id| id.to_string())
}

/// A set with its ports; `None` where it has none.
fn ports(set: &Set) -> Option<String> {
    let named = [("TCP", &set.ports.tcp), ("UDP", &set.ports.udp), ("port", &set.ports.any)];
    let named = named.into_iter().filter_map(|(name, ranges)| Some(format!("{name} {}", render(ranges)?)));
    let all: Vec<String> = named.collect();
    (!all.is_empty()).then(|| format!("set {} ({})", called(set), all.join(" ")))
}

/// A text on one line, without what ends a comment or continues one in any of the formats: control characters, line
/// and paragraph separators, backslashes, and what turns the direction of the text around it.
pub(super) fn line(text: &str) -> String {
    let is_end = |c: char| matches!(c, '\u{2028}' | '\u{2029}' | '\\');
    printable(text).chars().map(|c| if is_end(c) { '\u{FFFD}' } else { c }).collect()
}

/// The comment at the top of a file, each line after `mark`: what it is, which pages it is read from, and what it
/// could not say.
pub(super) fn header(release: &Release, mark: &str, what: &str, notes: &[String]) -> String {
    let dataset = release.dataset.as_deref().unwrap_or("unnamed docset");
    let version =
        release.version.map_or_else(|| "without a version".to_owned(), |version| format!("version {version}"));
    let mut lines = vec![what.to_owned(), format!("{dataset} ({}), {version}", release.instance)];
    lines.extend(values::paths(release).into_iter().map(|path| format!("from {path}")));
    lines.extend(notes.iter().cloned());
    let all = lines.iter().flat_map(|text| wrapped(&line(text)));
    all.map(|text| format!("{mark} {text}\n")).collect()
}

/// Characters of a line of a comment. A program may read lines in pieces, and a piece of a comment as no comment.
const WIDTH: usize = 110;

/// A text in lines of a comment, broken at blanks where it has any; those after the first are indented.
fn wrapped(text: &str) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let (mut own, mut length) = (String::new(), 0);
    for word in text.split(' ') {
        let characters: Vec<char> = word.chars().collect();
        if length > 0 && length + 1 + characters.len() > WIDTH {
            lines.push(std::mem::replace(&mut own, " ".to_owned()));
            length = 1;
        }
        if length > 0 {
            own.push(' ');
            length += 1;
        }
        for c in characters {
            if length == WIDTH {
                lines.push(std::mem::replace(&mut own, "  ".to_owned()));
                length = 2;
            }
            own.push(c);
            length += 1;
        }
    }
    lines.push(own);
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_are_broken_and_lose_nothing() {
        let long = "x".repeat(250);
        for text in ["", "a", "a b", &"word ".repeat(100), &long, &format!("a {long} b"), "é ü"] {
            let lines = wrapped(text);
            assert!(lines.iter().all(|line| line.chars().count() <= WIDTH), "{lines:?}");
            let bare = |text: &str| text.replace(' ', "");
            assert_eq!(bare(&lines.concat()), bare(text));
        }
    }

    #[test]
    fn nothing_ends_or_continues_a_comment() {
        assert_eq!(line("a\n\r\u{2028}\u{85}\\b\0"), "a\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}b\u{FFFD}");
    }
}
