//! Cells read for a fix: what a changed text would state, and where the amounts of a size stand.

use std::ops::Range;

use crate::locale::{Terms, Unit, fold};
use crate::model::{Decimal, PortRange, Protocol, SizeRange};

use super::words::{Part, PartKind, decimal, split};
use super::{ports, sizes};

/// What a cell of ports and protocols states, order and words apart.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct PortsStated {
    /// Ports over TCP, over UDP, and without a transport.
    pub(crate) ports: [Vec<PortRange>; 3],
    /// The protocols, sorted.
    pub(crate) protocols: Vec<Protocol>,
}

/// The ports and protocols that a cell with the visible `text` states.
pub(crate) fn ports(text: &str, terms: &Terms) -> PortsStated {
    let cell = ports::read(text, 0, terms);
    let mut protocols = cell.protocols;
    protocols.sort_unstable();
    PortsStated { ports: [cell.ports.tcp, cell.ports.udp, cell.ports.any], protocols }
}

/// Numbers and ranges in the visible `text` of a port cell that are no ports: above 65535, zero, or descending. None
/// where the text has words other than names of protocols and the like, or numbers with marks inside.
pub(crate) fn invalid_ports(text: &str, terms: &Terms) -> Vec<Range<usize>> {
    let parts = split(text);
    let mut found = Vec::new();
    let mut index = 0;
    while let Some(part) = parts.get(index) {
        index += 1;
        let written = &text[part.start..part.end];
        match &part.kind {
            PartKind::Dash | PartKind::Mark => continue,
            PartKind::Word => {
                let folded = fold(written);
                let known = Protocol::named(written).is_some() || Protocol::application(written).is_some();
                if !known && terms.connector(&folded).is_none() && !terms.is_port_word(&folded) {
                    return Vec::new();
                }
            }
            PartKind::Number(number) => {
                let Some(low) = plain(number) else { return Vec::new() };
                let high = match (parts.get(index), parts.get(index + 1)) {
                    (Some(Part { kind: PartKind::Dash, .. }), Some(high)) => match &high.kind {
                        PartKind::Number(number) if !text[part.end..high.start].contains('\n') => {
                            plain(number).map(|number| (number, high.end))
                        }
                        _ => None,
                    },
                    _ => None,
                };
                let is_port = |number: u64| number > 0 && number <= u64::from(u16::MAX);
                match high {
                    Some((high, end)) => {
                        index += 2;
                        // Three numbers with dashes between them are a date or another thing.
                        if matches!(parts.get(index), Some(Part { kind: PartKind::Dash, .. })) {
                            return Vec::new();
                        }
                        let all = (low, high) == (0, u64::from(u16::MAX));
                        if !all && (low > high || !is_port(low) || !is_port(high)) {
                            found.push(part.start..end);
                        }
                    }
                    None if !is_port(low) => found.push(part.start..part.end),
                    None => {}
                }
            }
        }
    }
    found
}

/// The value of digits alone; a number too long for one is above all ports.
fn plain(number: &str) -> Option<u64> {
    number.bytes().all(|b| b.is_ascii_digit()).then(|| number.parse().unwrap_or(u64::MAX))
}

/// The size that a cell with the visible `text` states.
pub(crate) fn size(text: &str, terms: &Terms) -> SizeRange {
    sizes::read(text, 0, terms).size
}

/// A number of a size cell, and the unit right behind it.
#[derive(Debug)]
pub(crate) struct Amount {
    /// Where the number stands in the text.
    pub(crate) number: Range<usize>,
    /// Its value.
    pub(crate) value: Decimal,
    /// The unit and where its word stands.
    pub(crate) unit: Option<(Unit, Range<usize>)>,
}

/// The amounts of the visible text of a size cell.
pub(crate) fn amounts(text: &str, terms: &Terms) -> Vec<Amount> {
    let amount = |part: Part| {
        let PartKind::Number(number) = &part.kind else { return None };
        let value = decimal(number, terms.decimal())?;
        Some(Amount { number: part.start..part.end, value, unit: unit_at(text, part.end, terms) })
    };
    split(text).into_iter().filter_map(amount).collect()
}

/// Most characters of a word for a unit.
const LONGEST_UNIT: usize = 24;

/// The unit whose word stands at `at` of `text`, blanks before it apart.
fn unit_at(text: &str, at: usize, terms: &Terms) -> Option<(Unit, Range<usize>)> {
    let blank = |c: char| matches!(c, ' ' | '\u{A0}' | '\u{202F}' | '\u{2009}');
    let start = text.len() - text[at..].trim_start_matches(blank).len();
    let rest: &str = text[start..].split('\n').next()?;
    let ends = rest.char_indices().take(LONGEST_UNIT).map(|(at, c)| at + c.len_utf8());
    let last = ends.clone().last()?;
    let (unit, length) = terms.unit(&fold(&rest[..last]))?;
    let end = ends.into_iter().find(|&end| fold(&rest[..end]).len() >= length)?;
    Some((unit, start..start + end))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Locale;

    #[test]
    fn numbers_that_are_no_ports_are_told_from_others() {
        for (text, expected) in [
            ("TCP: 443, 80", &[][..]),
            ("TCP: 443, 65536", &["65536"]),
            ("TCP 443-80", &["443-80"]),
            ("UDP: 50059–50000, 0", &["50059–50000", "0"]),
            ("0-65535", &[]),
            ("443 (KB 4012345)", &[]),
            ("2025-03-01", &[]),
            ("TCP 443, 100.000", &[]),
            ("4431234567890123456789", &["4431234567890123456789"]),
            ("TLS 1.2, 443", &[]),
        ] {
            let found = invalid_ports(text, &Terms::source());
            assert_eq!(found.into_iter().map(|at| &text[at]).collect::<Vec<_>>(), expected, "{text}");
        }
    }

    #[test]
    fn units_are_found_behind_their_numbers() {
        for (text, locale, expected) in [
            ("Typically 40 KB to 2 MB", "en-US", &["40 KB", "2 MB"][..]),
            ("de 5 à 30\u{A0}Go", "fr-FR", &["5 ", "30 Go"]),
            ("От 5 до 30 ГБ", "ru-RU", &["5 ", "30 ГБ"]),
            ("500KB까지", "ko-KR", &["500 KB"]),
            ("30 GB-ig", "hu-HU", &["30 GB"]),
        ] {
            let found = amounts(text, &Terms::of(&Locale::parse(locale).unwrap()));
            let shown = found.iter().map(|amount| {
                let unit = amount.unit.clone().map_or("", |(_, at)| &text[at]);
                format!("{} {unit}", &text[amount.number.clone()])
            });
            assert_eq!(shown.collect::<Vec<_>>(), expected, "{text}");
        }
    }
}
