//! Remarks in port cells that tell a time: their numbers are years and days, no ports.

use crate::locale::{Terms, fold, is_unspaced};
use crate::model::Protocol;

use super::super::words::{Part, PartKind};

/// Years that a remark speaks of. Of the ports with such numbers, none stands beside words as a year does.
const YEARS: std::ops::RangeInclusive<u16> = 1990..=2040;

/// For each of `parts`, whether it belongs to a remark with a year: all in parentheses, or the words and numbers around
/// a year that stand after a port.
pub(super) fn find(text: &str, parts: &[Part], terms: &Terms) -> Vec<bool> {
    let mut inside = vec![false; parts.len()];
    if !parts.iter().any(is_year) {
        return inside;
    }
    let words: Vec<bool> = parts.iter().map(|part| is_word(text, part, terms)).collect();
    let mut from = 0;
    while from < parts.len() {
        let open = matches!(mark(text, &parts[from]), "(" | "（");
        let ends = |part: &Part| matches!(mark(text, part), "(" | "（" | ")" | "）");
        let to = parts[from + 1..].iter().position(ends).map_or(parts.len(), |at| from + 1 + at);
        let stretch = from..to;
        if !words[stretch.clone()].contains(&true) || !parts[stretch.clone()].iter().any(is_year) {
            // Nothing told.
        } else if open {
            inside[stretch].fill(true);
        } else {
            after_port(&parts[stretch.clone()], &words[stretch.clone()], &mut inside[stretch]);
        }
        from = to;
    }
    inside
}

/// Marks what stands after the first port of `parts`: a year with a word before or right after it, and the days, marks and
/// words back to that word.
fn after_port(parts: &[Part], words: &[bool], inside: &mut [bool]) {
    let number = |part: &Part| matches!(part.kind, PartKind::Number(_));
    let Some(first) = parts.iter().position(number) else { return };
    let mut word = None; // the first of the words that only days and marks follow
    for index in first + 1..parts.len() {
        let part = &parts[index];
        if words[index] {
            word = word.or(Some(index));
        } else if is_year(part) {
            let beside = words.get(index + 1).is_some_and(|&next| next && parts[index + 1].start == part.end);
            if let Some(from) = word.or(beside.then_some(index)) {
                inside[from..=index].fill(true);
            }
        } else if number(part) && !is_day(part) {
            word = None;
        }
    }
}

fn mark<'t>(text: &'t str, part: &Part) -> &'t str {
    if part.kind == PartKind::Mark { &text[part.start..part.end] } else { "" }
}

fn is_day(part: &Part) -> bool {
    matches!(&part.kind, PartKind::Number(number) if number.parse().is_ok_and(|number: u16| (1..=31).contains(&number)))
}

fn is_year(part: &Part) -> bool {
    matches!(&part.kind, PartKind::Number(number) if number.parse().is_ok_and(|number| YEARS.contains(&number)))
}

/// Whether a word names no protocol and no port, and joins nothing.
fn is_word(text: &str, part: &Part, terms: &Terms) -> bool {
    let word = &text[part.start..part.end];
    let folded = || fold(word);
    part.kind == PartKind::Word
        && word.chars().any(char::is_alphabetic)
        && Protocol::named(word).is_none()
        && Protocol::application(word).is_none()
        && terms.connector(&folded()).is_none()
        && (word.contains(is_unspaced) || !terms.is_port_word(&folded()))
}
