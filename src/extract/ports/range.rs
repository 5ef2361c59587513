//! Single ports and ranges of them, with closed or open ends.

use crate::locale::{GeneralWord, Terms, fold};
use crate::model::PortRange;

use super::super::words::{Part, PartKind};
use super::is_part_of_name;

/// What a number and the parts after it state.
pub(super) enum Range {
    /// Ports, and the part after them.
    Of(PortRange, usize),
    /// Bounds that make no range, and the part after them.
    Invalid(usize),
}

/// The range that starts with the number `parts[index]`; none where it is no single port.
pub(super) fn range(text: &str, parts: &[Part], index: usize, terms: &Terms) -> Option<Range> {
    let low = parts.get(index)?;
    let high = high_end(text, parts, index, terms);
    let number = |part: &Part| port(part).or_else(|| grouped(part));
    let first = number(low)?;
    let found = match high.and_then(number) {
        Some(last) if first <= last => return Some(Range::Of(PortRange { low: first, high: last }, index + 3)),
        Some(_) => return Some(Range::Invalid(index + 3)),
        None => match sign(text, parts, index) {
            None => Some((first, first)),
            Some(">") => first.checked_add(1).map(|low| (low, u16::MAX)),
            Some(">=" | "≥") => Some((first, u16::MAX)),
            Some("<") => first.checked_sub(1).filter(|&high| high > 0).map(|high| (1, high)),
            Some(_) => Some((1, first)),
        },
    };
    Some(found.map_or(Range::Invalid(index + 1), |(low, high)| Range::Of(PortRange { low, high }, index + 1)))
}

/// The number that ends the range of `parts[index]`, if what stands between them makes it one: on one line, for a dash
/// that begins a line is a bullet.
fn high_end<'p>(text: &str, parts: &'p [Part], index: usize, terms: &Terms) -> Option<&'p Part> {
    let (low, between, high) = (parts.get(index)?, parts.get(index + 1)?, parts.get(index + 2)?);
    let joins = match between.kind {
        PartKind::Dash => true,
        PartKind::Word => terms.connector(&fold(&text[between.start..between.end])) == Some(GeneralWord::Range),
        _ => false,
    };
    let is_number = matches!(high.kind, PartKind::Number(_)) && !is_part_of_name(text, high);
    (joins && is_number && !text[low.end..high.start].contains('\n')).then_some(high)
}

/// The sign right before the number `parts[index]` that leaves its range open; arrows and brackets are none.
fn sign<'t>(text: &'t str, parts: &[Part], index: usize) -> Option<&'t str> {
    let part = parts.get(index)?;
    let before = text[..part.start].trim_end_matches([' ', '\u{A0}']);
    let bare = before.trim_end_matches(['<', '>', '=', '≤', '≥']);
    let sign = &before[bare.len()..];
    let beside = parts[..index].iter().rev().find(|part| part.end <= bare.len());
    let arrow = beside.is_some_and(|part| matches!(part.kind, PartKind::Number(_) | PartKind::Dash));
    let bracket = text[part.end..].trim_start().starts_with('>');
    (matches!(sign, "<" | "<=" | "≤" | ">" | ">=" | "≥") && !arrow && !bracket).then_some(sign)
}

fn port(part: &Part) -> Option<u16> {
    let PartKind::Number(number) = &part.kind else { return None };
    // A dot before three digits groups them: 50.000. A comma separates ports.
    let compact = match number.split_once('.') {
        Some((head, tail)) if tail.len() == 3 && !head.is_empty() && !tail.contains([',', '.']) => {
            format!("{head}{tail}")
        }
        _ => number.clone(),
    };
    compact.parse::<u16>().ok().filter(|&port| port > 0 && !compact.starts_with('0'))
}

/// A number with one mark before its last three digits.
pub(super) fn grouped(part: &Part) -> Option<u16> {
    let PartKind::Number(number) = &part.kind else { return None };
    let (head, tail) = number.split_once([',', ' ', '.'])?;
    let plain = tail.len() == 3 && tail.bytes().all(|b| b.is_ascii_digit()) && !head.starts_with('0');
    if plain { format!("{head}{tail}").parse().ok() } else { None }
}
