//! What pages show of the sets of a release, in one language.

use std::collections::BTreeMap;

use crate::Locale;
use crate::release::{HostEntry, Location, Release, Set};

/// Words of a release in the language that a page is in, or else in the source language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Words {
    pub(super) text: String,
    /// Whether they are in the language that was asked for.
    pub(super) is_own: bool,
}

/// Sets that stand under one heading, by their numbers in the release.
pub(super) struct Area {
    pub(super) sets: Vec<usize>,
}

/// Words. Those of right-to-left languages have marks of direction, which stay; what turns the direction of all that
/// follows, or is no character of text, is left out.
pub(super) fn words(text: &str) -> String {
    let is_kept =
        |c: char| !(matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}') || (c.is_control() && c != '\n'));
    text.chars().filter(|&c| is_kept(c)).collect()
}

/// The areas of a release, in the order of their first sets.
pub(super) fn areas(release: &Release) -> Vec<Area> {
    let mut found: Vec<Area> = Vec::new();
    let mut of_heading: BTreeMap<(&str, &[String]), usize> = BTreeMap::new();
    for (number, set) in release.sets.iter().enumerate() {
        let place = set.locations.first();
        let heading = place.map(|place| (place.path.as_str(), place.heading_path.as_slice())).unwrap_or_default();
        let at = *of_heading.entry(heading).or_insert(found.len());
        match found.get_mut(at) {
            Some(area) => area.sets.push(number),
            None => found.push(Area { sets: vec![number] }),
        }
    }
    found
}

/// The heading that a set stands under.
pub(super) fn heading(release: &Release, set: &Set, locale: Option<&Locale>) -> Option<Words> {
    let innermost = |place: &Location| place.heading_path.last().map(|text| words(text));
    let of = |wanted: Option<&Locale>| {
        let mut places = set.locations.iter().filter(|place| Some(&place.locale) == wanted);
        places.find_map(innermost)
    };
    let is_source = locale == release.locale.as_ref();
    of(locale)
        .map(|text| Words { text, is_own: true })
        .or_else(|| of(release.locale.as_ref()).map(|text| Words { text, is_own: false }))
        .or_else(|| set.service_area_name.as_deref().map(|name| Words { text: words(name), is_own: is_source }))
}

/// What a set is for.
pub(super) fn purpose(release: &Release, set: &Set, locale: Option<&Locale>) -> Option<Words> {
    said(release, set, locale, |words| words.purpose.as_deref())
}

/// Remarks on a set.
pub(super) fn notes(release: &Release, set: &Set, locale: Option<&Locale>) -> Option<Words> {
    said(release, set, locale, |words| words.notes.as_deref())
}

fn said(
    release: &Release,
    set: &Set,
    locale: Option<&Locale>,
    of: impl Fn(&crate::release::SetWords) -> Option<&str>,
) -> Option<Words> {
    let find = |wanted: Option<&Locale>| {
        let text = wanted.and_then(|wanted| set.words.get(wanted)).and_then(&of)?;
        Some(words(text)).filter(|text| !text.trim().is_empty())
    };
    let own = find(locale).map(|text| Words { text, is_own: true });
    own.or_else(|| find(release.locale.as_ref()).map(|text| Words { text, is_own: locale == release.locale.as_ref() }))
}

/// The hosts of a set as they are listed, each once, in order.
pub(super) fn hosts(set: &Set) -> Vec<&HostEntry> {
    let mut seen = std::collections::BTreeSet::new();
    set.hosts.iter().filter(|entry| seen.insert((&entry.host.name, entry.family))).collect()
}

/// The prefixes of a set, each once, in order.
pub(super) fn prefixes(set: &Set) -> Vec<String> {
    let mut seen = std::collections::BTreeSet::new();
    let all = set.addresses.iter().map(|entry| entry.prefix);
    all.filter(|prefix| seen.insert(*prefix)).map(|prefix| prefix.to_string()).collect()
}
