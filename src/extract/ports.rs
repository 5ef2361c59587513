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
/// numbers with a dash or the language's word for a range between them are a range. Numbers above 65535 are words.
#[must_use]
pub(super) fn read(text: &str, base: u32, terms: &Terms) -> PortCell {
    let parts = split(text);
    let mut cell = PortCell::default();
    let labels: Vec<(usize, Protocol)> =
        parts.iter().filter_map(|part| protocol(text, part).map(|p| (part.start, p))).collect();
    for &(_, protocol) in &labels {
        if !cell.protocols.contains(&protocol) {
            cell.protocols.push(protocol);
        }
    }
    let groups = label_groups(&parts, &labels);
    let transports = |at: usize| transports_at(&groups, &parts, at);
    let (mut and, mut or) = (false, false);
    let mut index = 0;
    while let Some(part) = parts.get(index) {
        let at = |from: usize, to: usize| Span { start: base + from as u32, end: base + to as u32 };
        let whole = at(part.start, part.end);
        index += 1;
        let class = match &part.kind {
            PartKind::Number(_) if is_part_of_name(text, part) => {
                cell.words += 1;
                Class::Note
            }
            PartKind::Number(_) => match port(part) {
                Some(low) => {
                    let high = range_end(text, &parts, index, low, terms);
                    if let Some((high, next)) = high {
                        transports(part.start).iter().for_each(|&over| cell.ports.add(over, PortRange { low, high }));
                        cell.pieces.push(Piece { at: at(part.start, parts[next - 1].end), class: Class::Value });
                        index = next;
                        continue;
                    }
                    transports(part.start).iter().for_each(|&over| cell.ports.add(over, PortRange { low, high: low }));
                    Class::Value
                }
                None => match grouped_range(&parts, index - 1) {
                    Some((range, next)) => {
                        transports(part.start).iter().for_each(|&over| cell.ports.add(over, range));
                        cell.pieces.push(Piece { at: at(part.start, parts[next - 1].end), class: Class::Value });
                        index = next;
                        continue;
                    }
                    None => list(part, &mut cell.ports, &transports(part.start)).unwrap_or_else(|| {
                        cell.words += 1;
                        Class::Note
                    }),
                },
            },
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
        cell.pieces.push(Piece { at: whole, class });
    }
    cell.ports.logic = match (and, or) {
        (true, false) => PortLogic::All,
        (false, true) => PortLogic::Any,
        _ => PortLogic::Unspecified,
    };
    cell
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

/// Ports with commas and no blanks between them: `80,443`; one number with its thousands apart: `50,000`.
fn list(part: &Part, ports: &mut Ports, transports: &[Option<Transport>]) -> Option<Class> {
    let PartKind::Number(number) = &part.kind else { return None };
    let valid = |item: &str| item.parse::<u16>().ok().filter(|&port| port > 0 && !item.starts_with('0'));
    let all: Option<Vec<u16>> = number.split([',', ' ']).map(valid).collect();
    let all = all.or_else(|| grouped(part).map(|port| vec![port]))?;
    for &over in transports {
        all.iter().for_each(|&port| ports.add(over, PortRange { low: port, high: port }));
    }
    Some(Class::Value)
}

/// A number with one mark before its last three digits.
fn grouped(part: &Part) -> Option<u16> {
    let PartKind::Number(number) = &part.kind else { return None };
    let (head, tail) = number.split_once([',', ' ', '.'])?;
    let plain = tail.len() == 3 && tail.bytes().all(|b| b.is_ascii_digit()) && !head.starts_with('0');
    if plain { format!("{head}{tail}").parse().ok() } else { None }
}

/// Two numbers with their thousands apart and a dash between them are a range: `50,000-59,999`.
fn grouped_range(parts: &[Part], index: usize) -> Option<(PortRange, usize)> {
    let (low, dash, high) = (parts.get(index)?, parts.get(index + 1)?, parts.get(index + 2)?);
    let (low, high) = (grouped(low)?, grouped(high)?);
    (dash.kind == PartKind::Dash && low < high).then_some((PortRange { low, high }, index + 3))
}

/// Protocols that stand together, without a number between them: where the group starts, and what they run over.
fn label_groups(parts: &[Part], labels: &[(usize, Protocol)]) -> Vec<(usize, Vec<Transport>)> {
    let mut groups: Vec<(usize, Vec<Transport>)> = Vec::new();
    let mut last = None;
    for &(start, protocol) in labels {
        let apart = last.is_none_or(|last| {
            parts.iter().any(|part| matches!(part.kind, PartKind::Number(_)) && last < part.start && part.start < start)
        });
        last = Some(start);
        if apart {
            groups.push((start, Vec::new()));
        }
        if let (Some((_, group)), Some(transport)) = (groups.last_mut(), protocol.transport())
            && !group.contains(&transport)
        {
            group.push(transport);
        }
    }
    groups
}

/// What the number at `at` runs over. Where the cell starts with a number, protocols stand after their ports.
fn transports_at(groups: &[(usize, Vec<Transport>)], parts: &[Part], at: usize) -> Vec<Option<Transport>> {
    let first_number = parts.iter().find(|part| matches!(part.kind, PartKind::Number(_))).map_or(0, |part| part.start);
    let follow = groups.first().is_some_and(|&(start, _)| first_number < start);
    let before = groups.iter().rev().find(|&&(start, _)| start < at);
    let after = groups.iter().find(|&&(start, _)| start > at);
    let group = if follow { after.or(before) } else { before.or(after) };
    match group {
        Some((_, transports)) if !transports.is_empty() => transports.iter().map(|&over| Some(over)).collect(),
        _ => vec![None],
    }
}

/// The upper bound, if the parts from `index` on make the port before them a range; and the part after it.
fn range_end(text: &str, parts: &[Part], index: usize, low: u16, terms: &Terms) -> Option<(u16, usize)> {
    let between = parts.get(index)?;
    let joins = match between.kind {
        PartKind::Dash => true,
        PartKind::Word => terms.connector(&fold(&text[between.start..between.end])) == Some(GeneralWord::Range),
        _ => false,
    };
    let high = port(parts.get(index + 1)?)?;
    (joins && low < high).then_some((high, index + 2))
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
        ] {
            let expected = (tcp.to_owned(), udp.to_owned(), any.to_owned(), logic);
            assert_eq!(shown(text, locale), expected, "{text} {locale}");
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
