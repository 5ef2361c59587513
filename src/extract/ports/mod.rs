//! Port and protocol cells.

mod range;
mod remarks;
#[cfg(test)]
mod tests;

use crate::locale::{GeneralWord, Terms, fold, is_unspaced};
use crate::model::port::Transport;
use crate::model::{PortLogic, Ports, Protocol};
use crate::span::Span;

use super::account::{Class, Piece};
use super::words::{Part, PartKind, split};
use range::{Range, grouped, range};

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
/// words. A sign before a number leaves the range open: `>1023`. Numbers above 65535 are words, and so are those of a
/// remark that tells a time: `443 (since 2024)`.
#[must_use]
pub(super) fn read(text: &str, base: u32, terms: &Terms) -> PortCell {
    let parts = split_names(text, single_numbers(text, split(text)));
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
    let in_remark = remarks::find(text, &parts, terms);
    let (mut and, mut or) = (false, false);
    let mut index = 0;
    while let Some(part) = parts.get(index) {
        let at = |from: usize, to: usize| Span { start: base + from as u32, end: base + to as u32 };
        let mut end = part.end;
        index += 1;
        let class = match &part.kind {
            _ if in_name(part) => Class::Value,
            PartKind::Number(_) if is_version(text, part) => Class::Value,
            PartKind::Number(_) if in_remark[index - 1] || is_part_of_name(text, part) => {
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

/// Whether no word of `text` speaks against ports: `Phase 1` is none, `80 xx 443` may be. A word that nobody knows may
/// stand between two numbers, where a language has its word for a list or a range.
#[must_use]
pub(super) fn is_plain(text: &str, terms: &Terms) -> bool {
    let parts = split_names(text, split(text));
    let is_number = |part: &Part| matches!(part.kind, PartKind::Number(_));
    let is_known = |part: &Part| {
        let word = &text[part.start..part.end];
        let folded = fold(word);
        named(word).is_some() || terms.connector(&folded).is_some() || terms.is_port_word(&folded)
    };
    let names = names(text);
    let in_name = |part: &Part| names.iter().any(|&(start, end, _)| start <= part.start && part.end <= end);
    parts.iter().enumerate().filter(|(_, part)| part.kind == PartKind::Word).all(|(index, part)| {
        let between = parts[..index].last().is_some_and(is_number) && parts.get(index + 1).is_some_and(is_number);
        between || is_known(part) || in_name(part)
    })
}

/// The further protocols that words of `text` name, marks inside them included, and where.
fn names(text: &str) -> Vec<(usize, usize, Protocol)> {
    let ends = |c: char| {
        c.is_whitespace()
            || matches!(c, ',' | ';' | ':' | '(' | ')' | '+' | '&' | '、' | '，' | '；')
            || is_other_script(c)
    };
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

fn named(word: &str) -> Option<Protocol> {
    Protocol::named(word).or_else(|| Protocol::application(word))
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

/// A letter that is neither Latin nor a mark on a Latin one.
fn is_other_script(c: char) -> bool {
    c >= '\u{370}' && c.is_alphabetic() && !matches!(c, '\u{1E00}'..='\u{1EFF}' | 'Ａ'..='Ｚ' | 'ａ'..='ｚ')
}

/// Parts the names of protocols from the words of other scripts beside them: `TCP和UDP`.
fn split_names(text: &str, parts: Vec<Part>) -> Vec<Part> {
    if text.is_ascii() {
        return parts;
    }
    let mut single = Vec::with_capacity(parts.len());
    for part in parts {
        let word = &text[part.start..part.end];
        let runs = script_runs(word);
        let has_name = |runs: &[&str]| runs.iter().any(|run| named(run).is_some());
        if part.kind != PartKind::Word || runs.len() < 2 || !has_name(&runs) {
            single.push(part);
            continue;
        }
        let mut start = part.start;
        for run in runs {
            let end = start + run.len();
            single.push(Part { start, end, kind: PartKind::Word });
            start = end;
        }
    }
    single
}

/// The runs of letters of other scripts in `word` and those between them.
fn script_runs(word: &str) -> Vec<&str> {
    let mut runs = Vec::new();
    let mut start = 0;
    let mut before = None;
    for (at, c) in word.char_indices() {
        // Vowel signs and the like belong to what they stand on.
        let other = if c.is_alphanumeric() { is_other_script(c) } else { before.unwrap_or(false) };
        if before.is_some_and(|before| before != other) {
            runs.push(&word[start..at]);
            start = at;
        }
        before = Some(other);
    }
    runs.push(&word[start..]);
    runs
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
