//! Values and words of releases, as scripts that pages load when they are needed.
//!
//! A page that was opened from a disk may not fetch files, but may run them. So each file calls what the script of the
//! pages has left for it, with one argument more than its version: plain JSON.

use std::collections::BTreeSet;

use serde::Serialize;

use crate::Locale;
use crate::message::NOTICES;
use crate::model::HostKind;
use crate::model::port::render;
use crate::printable::printable;
use crate::release::{DataVersion, Release, Set};

use super::{File, folder, shown};

/// The values of a release. Names are short: lists of hosts are long.
#[derive(Serialize)]
struct Values {
    /// The locale of its own words.
    locale: String,
    /// The folders of locales that have words.
    words: BTreeSet<String>,
    /// By area, the numbers of its sets.
    areas: Vec<Vec<usize>>,
    sets: Vec<SetValues>,
}

#[derive(Serialize)]
struct SetValues {
    #[serde(rename = "i")]
    id: Option<u32>,
    #[serde(rename = "k")]
    key: String,
    /// Exact hosts by their names; others with their kind, and with the numbers of a family.
    #[serde(rename = "h", skip_serializing_if = "Vec::is_empty")]
    hosts: Vec<HostValue>,
    #[serde(rename = "p", skip_serializing_if = "Vec::is_empty")]
    prefixes: Vec<String>,
    #[serde(rename = "t", skip_serializing_if = "Option::is_none")]
    tcp: Option<String>,
    #[serde(rename = "u", skip_serializing_if = "Option::is_none")]
    udp: Option<String>,
    #[serde(rename = "n", skip_serializing_if = "Option::is_none")]
    any: Option<String>,
    #[serde(rename = "c", skip_serializing_if = "Option::is_none")]
    category: Option<&'static str>,
    #[serde(rename = "r", skip_serializing_if = "Option::is_none")]
    required: Option<bool>,
}

#[derive(Serialize)]
#[serde(untagged)]
enum HostValue {
    Exact(String),
    Other(String, char),
    Family(String, char, u32, u32),
}

/// The words of a release in one language: of each area its heading, of each set its purpose and its remarks. What the
/// language lacks is `null`.
#[derive(Serialize)]
struct Words {
    areas: Vec<Option<String>>,
    purposes: Vec<Option<String>>,
    notes: Vec<Option<String>>,
}

/// The files of a release: its values, and its words by language.
pub(super) fn files(version: DataVersion, release: &Release) -> Vec<File> {
    let areas: Vec<Vec<usize>> = shown::areas(release).into_iter().map(|area| area.sets).collect();
    let known: BTreeSet<&Locale> = release.sources.iter().map(|page| &page.locale).collect();
    let own = release.locale.as_ref();
    let locales: Vec<&Locale> =
        known.into_iter().filter(|locale| Some(*locale) == own || NOTICES.contains(&locale.as_str())).collect();
    let values = Values {
        locale: own.map(ToString::to_string).unwrap_or_default(),
        words: locales.iter().map(|locale| folder(locale.as_str())).collect(),
        areas: areas.clone(),
        sets: release.sets.iter().map(set_values).collect(),
    };
    let mut files = vec![File::new(format!("assets/data/{version}.js"), call("values", version, None, &values))];
    for locale in locales {
        let tag = folder(locale.as_str());
        let words = words_in(release, &areas, locale);
        files.push(File::new(format!("assets/data/{version}.{tag}.js"), call("words", version, Some(&tag), &words)));
    }
    files
}

fn words_in(release: &Release, areas: &[Vec<usize>], locale: &Locale) -> Words {
    let own = |words: Option<shown::Words>| words.filter(|words| words.is_own).map(|words| words.text);
    let heading = |area: &Vec<usize>| {
        let set = area.first().and_then(|&number| release.sets.get(number))?;
        own(shown::heading(release, set, Some(locale)))
    };
    Words {
        areas: areas.iter().map(heading).collect(),
        purposes: release.sets.iter().map(|set| own(shown::purpose(release, set, Some(locale)))).collect(),
        notes: release.sets.iter().map(|set| own(shown::notes(release, set, Some(locale)))).collect(),
    }
}

fn set_values(set: &Set) -> SetValues {
    let host = |entry: &crate::release::HostEntry| {
        let name = printable(&entry.host.name);
        match (entry.host.kind, entry.family) {
            (HostKind::Exact, None) => HostValue::Exact(name),
            (kind, None) => HostValue::Other(name, letter(kind)),
            (kind, Some((low, high))) => HostValue::Family(name, letter(kind), low, high),
        }
    };
    SetValues {
        id: set.id,
        key: printable(&set.key),
        hosts: shown::hosts(set).into_iter().map(host).collect(),
        prefixes: shown::prefixes(set),
        tcp: render(&set.ports.tcp),
        udp: render(&set.ports.udp),
        any: render(&set.ports.any),
        category: set.category.map(|category| category.as_str()),
        required: set.required,
    }
}

fn letter(kind: HostKind) -> char {
    match kind {
        HostKind::Exact => 'e',
        HostKind::Wildcard => 'w',
        HostKind::Pattern => 'p',
        HostKind::Placeholder => 'f',
    }
}

/// A call of what the script of the pages has for data.
fn call(what: &str, version: DataVersion, tag: Option<&str>, data: &impl Serialize) -> String {
    let tag = tag.map(|tag| format!("{},", json(&tag))).unwrap_or_default();
    format!("tafel.{what}(\"{version}\",{tag}{});\n", json(data))
}

/// JSON that can stand inside a script and inside a page: nothing in it ends either, nor begins a comment.
pub(super) fn json(data: &impl Serialize) -> String {
    let text = serde_json::to_string(data).unwrap_or_else(|_| "null".to_owned());
    // Outside of strings, JSON has none of these.
    let escape = |c: char| match c {
        '<' | '>' | '&' | '\u{7f}'..='\u{9f}' | '\u{2028}' | '\u{2029}' | '\u{feff}' => {
            format!("\\u{:04x}", u32::from(c))
        }
        c => c.to_string(),
    };
    text.chars().map(escape).collect()
}
