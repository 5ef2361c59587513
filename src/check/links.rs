//! Links of a translation beside those of its source.

use std::collections::HashMap;

use crate::Locale;
use crate::extract::Page;
use crate::page::sections::{named_anchor, slug};
use crate::page::{Inline, Inlines};
use crate::span::Span;

use super::PagePair;
use super::marks::{self, Mark};

/// How the links of two stretches of text that are the same go together.
#[derive(Debug)]
pub(super) enum LinkPair {
    /// Both lead to the same page, the source's first.
    Same(Mark, Mark),
    /// They lead to different places.
    Changed(Mark, Mark),
    /// The translation lacks, at this place, a link of the source.
    Missing((usize, Span), Mark),
    /// The source lacks, at this place, a link of the translation.
    Added((usize, Span), Mark),
}

/// Links that differ between the two pages, as far as their bytes tell.
pub(super) fn differ(pair: &PagePair<'_>) -> bool {
    !targets(pair.source).eq(targets(pair.target))
}

/// Whether a link of the translation names the folder of another locale, as far as its bytes tell.
pub(super) fn names_other_locale(pair: &PagePair<'_>) -> bool {
    let own = &pair.target.locale;
    targets(pair.target).flat_map(folders).any(|name| Locale::of_folder(name).is_some_and(|locale| locale != *own))
}

/// The links of `pair`, two by two.
pub(super) fn pairs(pair: &PagePair<'_>) -> Vec<LinkPair> {
    let mut found = Vec::new();
    let folded = Folded::new(pair);
    // Side-by-side markup repeats the links of the source.
    let doubled = pair.target.parts.iter().any(|part| part.file.text.contains("sxs-lookup"));
    for unit in marks::units(pair, "](", collect) {
        let [mut source, mut target] = unit.marks.clone();
        if doubled {
            for links in [&mut source, &mut target] {
                let mut seen = std::collections::HashSet::new();
                links.retain(|link| seen.insert(folded.exact(&link.text)));
            }
        }
        let (left, surplus) = matched(source, target, |_, link| folded.exact(&link.text), &mut found);
        let (left, surplus) = matched(left, surplus, |side, link| folded.place(side, &link.text), &mut found);
        if left.len() == surplus.len() {
            found.extend(left.into_iter().zip(surplus).map(|(a, b)| LinkPair::Changed(a, b)));
        } else {
            let missing = |link| LinkPair::Missing(unit.place_in_target(&link), link);
            let added = |link| LinkPair::Added(unit.place_in_source(&link), link);
            found.extend(left.into_iter().map(missing).chain(surplus.into_iter().map(added)));
        }
    }
    found
}

/// The locale that a folder in the target of a link names.
pub(super) fn locale_of(target: &str) -> Option<Locale> {
    folders(target).find_map(Locale::of_folder)
}

/// The folders in the target of a link that may name a locale: `nl-nl` is the shortest.
fn folders(target: &str) -> impl Iterator<Item = &str> {
    target.split(['/', '?', '#']).filter(|name| name.len() >= 5 && name.as_bytes()[2..4].contains(&b'-'))
}

fn collect(page: &Page, part: usize, inlines: &Inlines, inline: &Inline) -> Vec<Mark> {
    let links = inlines.links(inline).iter().map(|link| (link.target, page.text(part, link.target)));
    let to_pages = links.filter(|(_, target)| !target.is_empty() && !target.starts_with("#tab/"));
    to_pages.map(|(span, target)| Mark::new(part, span, target)).collect()
}

/// The targets of what looks like a link, in the order of the page.
fn targets<'p>(page: &'p Page) -> impl Iterator<Item = &'p str> + use<'p> {
    page.parts.iter().flat_map(|part| {
        let text = part.file.text.as_str();
        memchr::memmem::find_iter(text.as_bytes(), b"](").map(move |at| {
            let rest = &text[at + 2..];
            &rest[..rest.find([')', ' ', '\n', '\r']).unwrap_or(rest.len())]
        })
    })
}

/// Targets of links in a form in which those to the same page in two languages are the same.
struct Folded {
    languages: [String; 2],
    /// The headings by their anchors, on the source page and on the translation; `None` where their headings differ.
    headings: Option<[HashMap<String, usize>; 2]>,
}

impl Folded {
    fn new(pair: &PagePair<'_>) -> Self {
        let language = |page: &Page| page.locale.language().to_owned();
        let headings =
            marks::same_outline(pair.source, pair.target).then(|| [anchors(pair.source), anchors(pair.target)]);
        Self { languages: [language(pair.source), language(pair.target)], headings }
    }

    /// The page that `target` leads to, and the place on it.
    fn key(&self, target: &str) -> (String, Option<String>) {
        let plain = plain(target);
        let (page, fragment) = match plain.split_once('#') {
            Some((page, fragment)) => (page, Some(fragment.to_owned())),
            None => (plain.as_str(), None),
        };
        let (path, query) = page.split_once('?').unwrap_or((page, ""));
        let (path, absolute) = match path.split_once("://") {
            Some(("http" | "https", path)) => (path, true),
            _ => (path, false),
        };
        let own_language = |name: &str| self.languages.iter().any(|language| language == name);
        let kept = |name: &&str| {
            !name.is_empty() && *name != "." && Locale::of_folder(name).is_none() && !(absolute && own_language(name))
        };
        let mut key = if path.starts_with('/') { "/".to_owned() } else { String::new() };
        key.push_str(&path.split('/').filter(kept).collect::<Vec<_>>().join("/"));
        for parameter in query.split('&').filter(|parameter| !parameter.is_empty()) {
            let (name, value) = parameter.split_once('=').unwrap_or((parameter, ""));
            let names_locale = own_language(value) || Locale::of_folder(&value.replace('_', "-")).is_some();
            key.push_str(&format!("?{name}={}", if names_locale { "" } else { value }));
        }
        (key, fragment)
    }

    /// The page and the place on it, as written.
    fn exact(&self, target: &str) -> String {
        let (page, fragment) = self.key(target);
        format!("{page}#{}", fragment.unwrap_or_default())
    }

    /// The page and, on the page itself, the heading: anchors are translated along with their headings. `side` is 0 for the
    /// source and 1 for the translation.
    fn place(&self, side: usize, target: &str) -> String {
        let (page, fragment) = self.key(target);
        let Some(fragment) = fragment else { return page };
        // What the anchors of other pages are in translation is not known.
        let heading = match &self.headings {
            Some(headings) if page.is_empty() => headings[side].get(&fragment).map_or(fragment, usize::to_string),
            _ => String::new(),
        };
        format!("{page}#{heading}")
    }
}

/// Pairs the links of the source and of the translation that have the same key, in their order; gives those that are left.
fn matched(
    source: Vec<Mark>,
    target: Vec<Mark>,
    key: impl Fn(usize, &Mark) -> String,
    found: &mut Vec<LinkPair>,
) -> (Vec<Mark>, Vec<Mark>) {
    let mut waiting: HashMap<String, Vec<Mark>> = HashMap::new();
    for link in target.into_iter().rev() {
        waiting.entry(key(1, &link)).or_default().push(link);
    }
    let mut left = Vec::new();
    for link in source {
        match waiting.get_mut(&key(0, &link)).and_then(Vec::pop) {
            Some(other) => found.push(LinkPair::Same(link, other)),
            None => left.push(link),
        }
    }
    let mut surplus: Vec<Mark> = waiting.into_values().flatten().collect();
    surplus.sort_by_key(|link| link.at);
    (left, surplus)
}

/// `target` without escapes, in lower case.
fn plain(target: &str) -> String {
    let target = target.trim_start_matches('<').trim_end_matches('>').replace('\\', "").replace("&amp;", "&");
    let bytes = target.as_bytes();
    let mut out: Vec<u8> = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while at < bytes.len() {
        let code = (bytes[at] == b'%').then(|| target.get(at + 1..at + 3)).flatten();
        match code.and_then(|code| u8::from_str_radix(code, 16).ok()) {
            Some(byte) => {
                out.push(byte);
                at += 3;
            }
            None => {
                out.push(bytes[at]);
                at += 1;
            }
        }
    }
    String::from_utf8_lossy(&out).to_lowercase()
}

/// The numbers of the headings of `page` by their anchors, written ones and those made of their text.
fn anchors(page: &Page) -> HashMap<String, usize> {
    let mut found = HashMap::new();
    let mut inlines = Inlines::default();
    for (number, heading) in marks::headings(page).enumerate() {
        let inline = inlines.read(&page.parts[0].file.text, heading.span, false);
        let made = slug(inlines.text(&inline).trim());
        for anchor in named_anchor(heading.source).map(str::to_lowercase).into_iter().chain([made]) {
            found.entry(anchor).or_insert(number);
        }
    }
    found
}
