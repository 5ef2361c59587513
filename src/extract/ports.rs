//! Port and protocol cells.

use crate::locale::{GeneralWord, Terms, fold, is_unspaced};
use crate::model::port::Transport;
use crate::model::{PortLogic, PortRange, Ports, Protocol};
use crate::span::Span;

use super::account::{Class, Piece};
use super::words::{Part, PartKind, split};

/// What a port or protocol cell states.
#[derive(Debug, Clone, Default)]
pub(super) struct PortCell {
    /// The ports.
    pub ports: Ports,
    /// The protocols named, in order, each once.
    pub protocols: Vec<Protocol>,
    /// What became of the text.
    pub pieces: Vec<Piece>,
    /// Words without a meaning here.
    pub words: u32,
}

/// Reads the ports and protocols of `text`, which starts at `base` of the buffer.
///
/// Numbers belong to the transport named last before them; those before the first name belong to the first. Two
/// numbers with a dash or the language's word for a range between them are a range, unless they descend: then they are
/// words. A sign before a number leaves the range open: `>1023`. Numbers above 65535 are words.
#[must_use]
pub(super) fn read(text: &str, base: u32, terms: &Terms) -> PortCell {
    let parts = single_numbers(text, split(text));
    let mut cell = PortCell::default();
    let names = names(text);
    let in_name = |part: &Part| {
        let next = names.partition_point(|&(start, ..)| start <= part.start);
        next.checked_sub(1).is_some_and(|name| part.end <= names[name].1)
    };
    let labels: Vec<(usize, Protocol)> = parts
        .iter()
        .filter(|part| !in_name(part))
        .filter_map(|part| protocol(text, part).map(|p| (part.start, p)))
        .collect();
    let mut all: Vec<(usize, Protocol)> = names.iter().map(|&(start, _, name)| (start, name)).collect();
    all.extend(&labels);
    all.sort_unstable();
    for (_, protocol) in all {
        if !cell.protocols.contains(&protocol) {
            cell.protocols.push(protocol);
        }
    }
    let groups = LabelGroups::of(&parts, &labels);
    let (mut and, mut or) = (false, false);
    let mut index = 0;
    while let Some(part) = parts.get(index) {
        let at = |from: usize, to: usize| Span { start: base + from as u32, end: base + to as u32 };
        let mut end = part.end;
        index += 1;
        let class = match &part.kind {
            _ if in_name(part) => Class::Value,
            PartKind::Number(_) if is_version(text, part) => Class::Value,
            PartKind::Number(_) if is_part_of_name(text, part) => {
                cell.words += 1;
                Class::Note
            }
            PartKind::Number(_) => {
                let transports = groups.transports_at(part.start);
                match range(text, &parts, index - 1, terms) {
                    Some(Range::Of(range, next)) => {
                        transports.iter().for_each(|&over| cell.ports.add(over, range));
                        (index, end) = (next, parts[next - 1].end);
                        Class::Value
                    }
                    Some(Range::Invalid(next)) => {
                        cell.words += (next + 1 - index) as u32;
                        (index, end) = (next, parts[next - 1].end);
                        Class::Note
                    }
                    None => {
                        cell.words += 1;
                        Class::Note
                    }
                }
            }
            PartKind::Word if protocol(text, part).is_some() => Class::Value,
            PartKind::Word => {
                let connector = terms.connector(&fold(&text[part.start..part.end]));
                and |= connector == Some(GeneralWord::And);
                or |= connector == Some(GeneralWord::Or);
                if connector.is_some() {
                    Class::Separator
                } else {
                    cell.words += 1;
                    Class::Note
                }
            }
            PartKind::Dash | PartKind::Mark => Class::Separator,
        };
        cell.pieces.push(Piece { at: at(part.start, end), class });
    }
    cell.ports.logic = match (and, or) {
        (true, false) => PortLogic::All,
        (false, true) => PortLogic::Any,
        _ => PortLogic::Unspecified,
    };
    cell
}

/// The further protocols that words of `text` name, marks inside them included, and where.
fn names(text: &str) -> Vec<(usize, usize, Protocol)> {
    let ends = |c: char| c.is_whitespace() || matches!(c, ',' | ';' | ':' | '(' | ')' | '+' | '&' | '、' | '，' | '；');
    let mut found = Vec::new();
    for word in text.split(ends) {
        let start = word.as_ptr() as usize - text.as_ptr() as usize;
        if let Some(protocol) = Protocol::application(word) {
            found.push((start, start + word.len(), protocol));
            continue;
        }
        let mut at = start;
        for word in word.split('/') {
            found.extend(Protocol::application(word).map(|protocol| (at, at + word.len(), protocol)));
            at += word.len() + 1;
        }
    }
    found
}

/// Whether a number is the version of the protocol before it: `HTTP/1.0`, `TLS 1.2`, `SMB 3`.
fn is_version(text: &str, part: &Part) -> bool {
    let PartKind::Number(number) = &part.kind else { return false };
    let low = number.split('.').next().and_then(|major| major.parse::<u8>().ok()).is_some_and(|major| major <= 3);
    let before = text[..part.start].trim_end_matches([' ', '/', '\u{A0}']);
    let word = &before[before.trim_end_matches(char::is_alphanumeric).len()..];
    let versioned = ["http", "https", "tls", "ssl", "dtls", "smb"].iter().any(|name| name.eq_ignore_ascii_case(word));
    low && number.len() <= 3 && !number.contains(',') && versioned
}

fn protocol(text: &str, part: &Part) -> Option<Protocol> {
    (part.kind == PartKind::Word).then(|| Protocol::named(&text[part.start..part.end])).flatten()
}

/// Whether letters stand right beside a number: `AMSUA0601` is a name. Scripts without blanks, protocols apart.
fn is_part_of_name(text: &str, part: &Part) -> bool {
    let letters = |c: char| c.is_alphabetic() && !is_unspaced(c);
    let before = text[..part.start].chars().next_back().is_some_and(letters);
    let after = text[part.end..].chars().next().is_some_and(letters);
    if !before && !after {
        return false;
    }
    let left = text[..part.start].trim_end_matches(letters);
    let right = text[part.end..].trim_start_matches(letters);
    let (left, right) = (&text[left.len()..part.start], &text[part.end..text.len() - right.len()]);
    ![left, right].into_iter().filter(|word| !word.is_empty()).all(|word| Protocol::named(word).is_some())
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

/// Parts the numbers of a list that is written without blanks: `80,443,50000-59999`. A mark that groups the digits of
/// one number stays inside it.
fn single_numbers(text: &str, parts: Vec<Part>) -> Vec<Part> {
    let is_grouped = |index: usize| parts.get(index).is_some_and(|part| grouped(part).is_some());
    let is_dash = |index: usize| parts.get(index).is_some_and(|part| part.kind == PartKind::Dash);
    let mut single = Vec::with_capacity(parts.len());
    for (index, part) in parts.iter().enumerate() {
        let range = is_grouped(index)
            && (is_dash(index + 1) && is_grouped(index + 2)
                || index >= 2 && is_dash(index - 1) && is_grouped(index - 2));
        match &part.kind {
            PartKind::Number(number) if !range && is_list(number) => {
                let mut chars = text[part.start..part.end].char_indices();
                for item in number.split_inclusive([',', ' ']) {
                    let digits = item.trim_end_matches([',', ' ']);
                    let taken: Vec<(usize, char)> = chars.by_ref().take(item.chars().count()).collect();
                    let ends =
                        |at: usize| taken.get(at).map(|&(at, c)| (part.start + at, part.start + at + c.len_utf8()));
                    let (Some((start, _)), Some((_, end))) = (ends(0), ends(digits.len() - 1)) else { continue };
                    single.push(Part { start, end, kind: PartKind::Number(digits.to_owned()) });
                    if let Some((start, end)) = ends(digits.len()) {
                        single.push(Part { start, end, kind: PartKind::Mark });
                    }
                }
            }
            _ => single.push(part.clone()),
        }
    }
    single
}

/// Whether a number with marks inside is a list of ports.
fn is_list(number: &str) -> bool {
    let valid = |item: &str| item.parse::<u16>().is_ok_and(|port| port > 0) && !item.starts_with('0');
    number.contains([',', ' ']) && number.split([',', ' ']).all(valid)
}

/// A number with one mark before its last three digits.
fn grouped(part: &Part) -> Option<u16> {
    let PartKind::Number(number) = &part.kind else { return None };
    let (head, tail) = number.split_once([',', ' ', '.'])?;
    let plain = tail.len() == 3 && tail.bytes().all(|b| b.is_ascii_digit()) && !head.starts_with('0');
    if plain { format!("{head}{tail}").parse().ok() } else { None }
}

/// Protocols that stand together, without a number between them: where they start, and what they run over.
struct LabelGroups {
    groups: Vec<(usize, Vec<Transport>)>,
    /// Whether the cell starts with a number: then protocols stand after their ports.
    follow: bool,
}

impl LabelGroups {
    fn of(parts: &[Part], labels: &[(usize, Protocol)]) -> Self {
        let mut groups: Vec<(usize, Vec<Transport>)> = Vec::new();
        let numbers = || parts.iter().filter(|part| matches!(part.kind, PartKind::Number(_))).map(|part| part.start);
        let mut between = numbers().peekable();
        for (index, &(start, protocol)) in labels.iter().enumerate() {
            let numbers_before = std::iter::from_fn(|| between.next_if(|&number| number < start)).count();
            if index == 0 || numbers_before > 0 {
                groups.push((start, Vec::new()));
            }
            if let (Some((_, group)), Some(transport)) = (groups.last_mut(), protocol.transport())
                && !group.contains(&transport)
            {
                group.push(transport);
            }
        }
        let follow = groups.first().is_some_and(|&(start, _)| numbers().next().unwrap_or(0) < start);
        Self { groups, follow }
    }

    /// What the number at `at` runs over.
    fn transports_at(&self, at: usize) -> Vec<Option<Transport>> {
        let next = self.groups.partition_point(|&(start, _)| start < at);
        let (before, after) = (self.groups[..next].last(), self.groups.get(next));
        let group = if self.follow { after.or(before) } else { before.or(after) };
        let transports = group.map_or(&[][..], |(_, transports)| transports);
        if transports.is_empty() { vec![None] } else { transports.iter().copied().map(Some).collect() }
    }
}

/// What a number and the parts after it state.
enum Range {
    /// Ports, and the part after them.
    Of(PortRange, usize),
    /// Bounds that make no range, and the part after them.
    Invalid(usize),
}

/// The range that starts with the number `parts[index]`; none where it is no single port.
fn range(text: &str, parts: &[Part], index: usize, terms: &Terms) -> Option<Range> {
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::Locale;
    use crate::model::port::render;
    use proptest::prelude::*;

    fn shown(text: &str, locale: &str) -> (String, String, String, PortLogic) {
        let cell = read(text, 0, &Terms::of(&Locale::parse(locale).unwrap()));
        let text = |ranges: &[PortRange]| render(ranges).unwrap_or_default();
        (text(&cell.ports.tcp), text(&cell.ports.udp), text(&cell.ports.any), cell.ports.logic)
    }

    #[test]
    fn port_cells_are_read_in_every_language() {
        use PortLogic::{All, Any, Unspecified};
        for (text, locale, tcp, udp, any, logic) in [
            ("TCP: 443, 80", "en-US", "80,443", "", "", Unspecified),
            ("5223 en 443", "nl-NL", "", "", "443,5223", All),
            ("80 of 443", "nl-NL", "", "", "80,443", Any),
            ("5223 および 443", "ja-JP", "", "", "443,5223", All),
            ("80 또는 443", "ko-KR", "", "", "80,443", Any),
            ("UDP: 3478, 3479、3480،3481", "ar-SA", "", "3478,3479,3480,3481", "", Unspecified),
            ("TCP: 443\nUDP: 50000 – 59999", "de-DE", "443", "50000-59999", "", Unspecified),
            ("50000 a 59999", "es-ES", "", "", "50000-59999", Unspecified),
            ("443 TCP: , 80", "en-US", "80,443", "", "", Unspecified),
            ("80,443", "en-US", "", "", "80,443", Unspecified),
            ("25 mei 443", "nl-NL", "", "", "25,443", Unspecified),
            ("HTTP/HTTPS 80", "en-US", "80", "", "", Unspecified),
            ("AMSUA0601", "en-US", "", "", "", Unspecified),
            ("TCP443", "en-US", "443", "", "", Unspecified),
            ("5223および443", "ja-JP", "", "", "443,5223", All),
            ("UDP 50,000-59,999", "en-US", "", "50000-59999", "", Unspecified),
            ("443 (TCP), 3478 (UDP)", "en-US", "443", "3478", "", Unspecified),
            ("443/TCP, 3478/UDP", "en-US", "443", "3478", "", Unspecified),
            ("TCP, UDP: 53", "en-US", "53", "53", "", Unspecified),
            ("50.000-59.999", "de-DE", "", "", "50000-59999", Unspecified),
            ("80,443,50000-59999", "en-US", "", "", "80,443,50000-59999", Unspecified),
            ("50000-59999,443", "en-US", "", "", "443,50000-59999", Unspecified),
            ("８０,４４３-５００", "ja-JP", "", "", "80,443-500", Unspecified),
            ("49,152-65,535", "en-US", "", "", "49152-65535", Unspecified),
            ("50,000", "en-US", "", "", "50000", Unspecified),
            ("HTTP/3 443", "en-US", "", "", "443", Unspecified),
            ("TCP 443-80", "en-US", "", "", "", Unspecified),
            ("TCP 25, 443-80", "en-US", "25", "", "", Unspecified),
            ("TCP 443\n- 80\n- 8080", "en-US", "80,443,8080", "", "", Unspecified),
            ("TCP >1023", "en-US", "1024-65535", "", "", Unspecified),
            ("TCP > 1023, UDP >= 1024", "en-US", "1024-65535", "1024-65535", "", Unspecified),
            ("UDP < 1024", "en-US", "", "1-1023", "", Unspecified),
            ("UDP ≤1024", "en-US", "", "1-1024", "", Unspecified),
            ("TCP >65535", "en-US", "", "", "", Unspecified),
            ("80 -> 8080", "en-US", "", "", "80,8080", Unspecified),
            ("80 > 8080", "en-US", "", "", "80,8080", Unspecified),
            ("<443>", "en-US", "", "", "443", Unspecified),
            ("QUIC 443", "en-US", "", "", "443", Unspecified),
            ("UDP 443 (QUIC)", "en-US", "", "443", "", Unspecified),
            ("HTTP/2, TLS 1.2, SMB 3", "en-US", "", "", "", Unspecified),
            ("HTTP/80", "en-US", "80", "", "", Unspecified),
        ] {
            let expected = (tcp.to_owned(), udp.to_owned(), any.to_owned(), logic);
            assert_eq!(shown(text, locale), expected, "{text} {locale}");
        }
    }

    #[test]
    fn protocols_are_named_in_order() {
        for (text, expected) in [
            ("TCP", "tcp"),
            ("QUIC", "quic"),
            ("TLSv1.2", "tlsv1.2"),
            ("HTTPS/WSS", "https wss"),
            ("AMQP, TCP, RTMP", "amqp tcp rtmp"),
            ("HTTP/2", "http"),
            ("HTTP/3", "http/3"),
            ("SMB (TCP)", "smb tcp"),
            ("POP3", "pop3"),
            ("Any", ""),
        ] {
            let cell = read(text, 0, &Terms::source());
            let names: Vec<_> = cell.protocols.iter().map(|protocol| protocol.as_str()).collect();
            assert_eq!((names.join(" ").as_str(), cell.ports.is_empty()), (expected, true), "{text}");
        }
    }

    proptest! {
        #[test]
        fn reading_undoes_rendering(mut ports in prop::collection::vec((1_u16.., 0_u16..100), 1..8)) {
            ports.sort_unstable();
            ports.dedup();
            let ranges: Vec<PortRange> = ports.iter().map(|&(low, more)| PortRange { low, high: low.saturating_add(more) }).collect();
            let text = format!("TCP: {}", ranges.iter().map(ToString::to_string).collect::<Vec<_>>().join(", "));
            let mut expected = ranges;
            expected.sort_unstable();
            expected.dedup();
            prop_assert_eq!(read(&text, 0, &Terms::source()).ports.tcp, expected);
        }
    }
}
