//! Items of a list or fence: what the newest source added and took out, brought into the translated list.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use crate::extract::Page;
use crate::extract::facts::{EndpointSet, ListForm, Origin};
use crate::span::Span;

use super::lines::{self, MARKER};
use super::units::restyled;
use super::values::Merge;
use super::{Change, ChangeKind, Edit};

/// An item of a list that has values.
struct Item {
    /// Its values.
    keys: Vec<String>,
    span: Span,
    /// Where its only value is written, if it says nothing else.
    value: Option<Span>,
    /// Whether it says something in words.
    words: bool,
}

/// The values of a list, each once.
pub(super) fn keys(page: &Page, set: &EndpointSet) -> BTreeSet<String> {
    items(page, set).into_iter().flat_map(|item| item.keys).collect()
}

fn items(page: &Page, set: &EndpointSet) -> Vec<Item> {
    let Origin::List(list) = set.origin else { return Vec::new() };
    let mut values: Vec<(Span, String)> =
        set.hosts.iter().map(|host| (host.span, host.host.url().into_owned())).collect();
    values.extend(set.addresses.iter().map(|address| (address.span, address.prefix.to_string())));
    values.sort();
    let mut next = 0;
    let mut found = Vec::new();
    for &span in &page.lists[list].items {
        let first = next;
        while values.get(next).is_some_and(|(value, _)| value.start < span.end) {
            next += 1;
        }
        let own = &values[first..next];
        let [(value, _), ..] = own else { continue };
        let mut rest = String::new();
        let mut at = span.start;
        for (value, _) in own {
            rest.push_str(page.text(set.part, Span { start: at, end: value.start.max(at) }));
            at = value.end;
        }
        rest.push_str(page.text(set.part, Span { start: at, end: span.end.max(at) }));
        let bare = own.len() == 1 && rest.chars().all(|c| c.is_whitespace() || c == '`');
        let words = rest.contains(char::is_alphabetic);
        let keys = own.iter().map(|(_, key)| key.clone()).collect();
        found.push(Item { keys, span, value: bare.then_some(*value), words });
    }
    found
}

/// Brings what `newest` has otherwise than `base` into `target`, each a page and a list. Items with words leave only with
/// `prune`, like rows.
pub(super) fn merge(
    base: (&Page, &EndpointSet),
    newest: (&Page, &EndpointSet),
    target: (&Page, &EndpointSet),
    prune: bool,
) -> Merge {
    let [b, n, t] = [base, newest, target].map(|(page, set)| items(page, set));
    let all = |items: &[Item]| items.iter().flat_map(|item| item.keys.clone()).collect::<HashSet<String>>();
    let (in_base, in_newest, in_target) = (all(&b), all(&n), all(&t));
    let mut merge = Merge { keys: in_target.iter().cloned().collect(), ..Merge::default() };
    let gone = |key: &String| in_base.contains(key) && !in_newest.contains(key);
    let fresh = |key: &String| in_newest.contains(key) && !in_base.contains(key) && !in_target.contains(key);
    let own = in_target.iter().any(|key| !in_base.contains(key) && !in_newest.contains(key));
    if own && in_newest.iter().any(fresh) && in_base.iter().any(|key| gone(key) && !in_target.contains(key)) {
        merge.conflict = true;
        return merge;
    }
    let (page, part) = (target.0, target.1.part);
    let text = &page.parts[part].file.text;
    let place: HashMap<&String, usize> =
        t.iter().enumerate().rev().flat_map(|(at, item)| item.keys.iter().map(move |key| (key, at))).collect();
    let lasting = |item: &Item| item.keys.iter().find_map(|key| place.get(key).copied());
    // A list of which nothing stays is replaced value by value.
    let mut replaced: BTreeMap<usize, usize> = BTreeMap::new();
    if !n.iter().any(|item| lasting(item).is_some()) {
        let old = (0..t.len()).filter(|&at| t[at].value.is_some() && t[at].keys.iter().all(gone));
        let new = (0..n.len()).filter(|&at| n[at].value.is_some() && n[at].keys.iter().all(fresh));
        replaced.extend(new.zip(old));
    }
    for (&new, &old) in &replaced {
        let text = written((newest.0, newest.1), &n[new], (page, target.1), &t);
        let (old, new) = (&t[old], &n[new]);
        merge.edits.push(Edit { span: old.span, text });
        let what = format!("{} to {}", old.keys.concat(), new.keys.concat());
        merge.changes.push(Change { kind: ChangeKind::Changed, at: old.span.start, what });
        old.keys.iter().for_each(|key| {
            merge.keys.remove(key);
        });
        merge.keys.extend(new.keys.iter().cloned());
    }
    let stands = |at: usize| replaced.get(&at).copied().or_else(|| lasting(&n[at]));
    for (at, item) in n.iter().enumerate().filter(|(at, _)| !replaced.contains_key(at)) {
        let new: Vec<&String> = item.keys.iter().filter(|key| fresh(key)).collect();
        // An item that gained a value beside others is not taken apart.
        if new.is_empty() || new.len() < item.keys.len() {
            continue;
        }
        let before = (0..at).rev().find_map(stands);
        let Some(anchor) = before.or_else(|| (at + 1..n.len()).find_map(stands)) else { continue };
        let Some(lead) = lead(text, t[anchor].span) else { continue };
        let written = written((newest.0, newest.1), item, (page, target.1), &t);
        let ending = lines::ending(text);
        let (at, text) = match before {
            Some(_) => {
                let end = lines::end(text, t[anchor].span.end.saturating_sub(1));
                (end, format!("{ending}{lead}{written}"))
            }
            None => match line_end_before(text, t[anchor].span.start) {
                Some(end) => (end, format!("{ending}{lead}{written}")),
                None => (0, format!("{lead}{written}{ending}")),
            },
        };
        merge.edits.push(Edit { span: Span { start: at, end: at }, text });
        for key in new {
            merge.changes.push(Change { kind: ChangeKind::Added, at, what: key.clone() });
            merge.keys.insert(key.clone());
        }
    }
    let leaves = |item: &Item| item.keys.iter().all(gone) && (prune || !item.words);
    let old: HashSet<usize> = replaced.into_values().collect();
    for (_, item) in t.iter().enumerate().filter(|(at, item)| !old.contains(at) && leaves(item)) {
        let last = item.span.end.saturating_sub(1).max(item.span.start);
        // With the line end before it, so that what is put after the item above stays there.
        let Some(start) = lead(text, item.span).and_then(|_| line_end_before(text, item.span.start)) else { continue };
        merge.edits.push(Edit { span: Span { start, end: lines::end(text, last) }, text: String::new() });
        for key in &item.keys {
            merge.changes.push(Change { kind: ChangeKind::Removed, at: item.span.start, what: key.clone() });
            merge.keys.remove(key);
        }
    }
    merge
}

/// Where the line before the one that holds `at` ends; `None` on the first line.
fn line_end_before(text: &str, at: u32) -> Option<u32> {
    let before = &text[..lines::start(text, at) as usize];
    lines::unended(before).map(|line| line.len() as u32)
}

/// What stands before an item on its line: blanks and its mark.
fn lead(text: &str, item: Span) -> Option<String> {
    let lead = &text[lines::start(text, item.start) as usize..item.start as usize];
    let mark = |c: char| c.is_whitespace() || matches!(c, '-' | '*' | '+' | '.' | ')' | '>') || c.is_ascii_digit();
    lead.chars().all(mark).then(|| lead.to_owned())
}

/// The item as an item of the translated list: a value alone as the values there are written, words with the marker.
fn written(newest: (&Page, &EndpointSet), item: &Item, target: (&Page, &EndpointSet), all: &[Item]) -> String {
    let part = newest.1.part;
    let text = newest.0.text(part, item.span);
    let Some(value) = item.value else {
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        return if item.words { format!("{MARKER} {text}") } else { text };
    };
    let sample = all.iter().find_map(|item| Some((item.span, item.value?)));
    let Some((span, own)) = sample else { return text.to_owned() };
    let here = |start: u32, end: u32| target.0.text(target.1.part, Span { start, end });
    let (before, after) = (here(span.start, own.start), here(own.end, span.end));
    let fence = |page: &Page, set: &EndpointSet| matches!(set.origin, Origin::List(list) if page.lists[list].form == ListForm::Fence);
    let code = |page: &Page, set: &EndpointSet, before: &str| before.contains('`') || fence(page, set);
    let theirs = newest.0.text(part, Span { start: item.span.start, end: value.start });
    let to_code = code(target.0, target.1, before);
    let stars = all.iter().filter_map(|item| item.value).map(|value| target.0.text(target.1.part, value));
    let escapes = stars.filter(|text| text.contains('*')).map(|text| text.contains("\\*")).next();
    let value = restyled(newest.0.text(part, value), code(newest.0, newest.1, theirs), to_code, escapes);
    format!("{before}{value}{after}")
}
