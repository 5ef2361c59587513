//! Addresses and placeholder names that blanks tore apart, told before their pieces are read one by one.

use crate::model::{CidrPrefix, Host, HostKind, Repair};

use super::ends::is_common_end;
use super::{HostToken, Lexer, TokenKind};

/// Most pieces that one value is put together from.
const MOST_PIECES: usize = 6;

/// Longest address that is put together, in bytes.
const LONGEST: usize = 64;

/// Ports that stand beside an address often enough, where their digits could be those of its last number as well.
const PORTS: [&str; 7] = ["20", "21", "22", "25", "53", "80", "443"];

/// Reads the value whose first piece stands at `at..end`, if blanks tear it; gives where to go on.
pub(super) fn read(lexer: &mut Lexer<'_>, at: usize, end: usize, to: usize) -> Option<usize> {
    let next = after_blanks(lexer.text, end, to)?;
    let head = &lexer.text[at..end];
    let first = lexer.text.as_bytes()[next];
    if head.starts_with(|c: char| c.is_ascii_hexdigit()) && is_address_byte(&first) {
        return head.bytes().all(|b| is_address_byte(&b)).then(|| address(lexer, at, end, to)).flatten();
    }
    let open = head.starts_with('*') || head.contains(['<', '{', '[', '%']) || first == b'<';
    let torn = head.ends_with('.') || first == b'.';
    if open && torn && !lexer.prose { name(lexer, at, end, to) } else { None }
}

/// Where the text after the blanks at `at` starts; `None` where there are no blanks or nothing follows.
fn after_blanks(text: &str, at: usize, to: usize) -> Option<usize> {
    let rest = &text[at..to];
    let trimmed = rest.trim_start_matches([' ', '\u{A0}']);
    (trimmed.len() < rest.len() && !trimmed.is_empty()).then(|| to - trimmed.len())
}

fn is_address_byte(byte: &u8) -> bool {
    byte.is_ascii_hexdigit() || matches!(byte, b'.' | b':' | b'/')
}

/// The pieces of an address, put together.
struct Pieces {
    bytes: [u8; LONGEST],
    len: usize,
}

impl Pieces {
    fn add(&mut self, piece: &str) -> Option<()> {
        self.bytes.get_mut(self.len..self.len + piece.len())?.copy_from_slice(piece.as_bytes());
        self.len += piece.len();
        Some(())
    }

    fn text(&self) -> &str {
        std::str::from_utf8(&self.bytes[..self.len]).unwrap_or_default()
    }
}

/// How certain it is that two pieces belong together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Joint {
    /// A blank beside the slash of a prefix: a way to write it.
    Slash,
    /// A blank beside a dot or colon: there is no other way to read it.
    Mark,
    /// A blank inside a number: it can stand for a lost mark as well.
    Number,
}

/// Puts the pieces of an address together: as prefix where that is certain, and else as text that is no address.
fn address(lexer: &mut Lexer<'_>, at: usize, end: usize, to: usize) -> Option<usize> {
    let head = &lexer.text[at..end];
    let head_reads = CidrPrefix::read(head).is_ok();
    if !head_reads && !starts_address(lexer, head) {
        return None;
    }
    let mut pieces = Pieces { bytes: [0; LONGEST], len: 0 };
    pieces.add(head)?;
    let (mut joint, mut last) = (Joint::Slash, end);
    let mut found = None;
    for _ in 1..MOST_PIECES {
        let Some(next) = after_blanks(lexer.text, last, to) else { break };
        last = lexer.chunk_end(next, to);
        let piece = &lexer.text[next..last];
        let only_numbers = piece.bytes().all(|b| b.is_ascii_digit() || b == b'/');
        if !piece.bytes().all(|b| is_address_byte(&b)) || (head_reads && !only_numbers) {
            break;
        }
        let before = pieces.text();
        joint = joint.max(match (before.as_bytes().last(), piece.as_bytes().first()) {
            (Some(b'/'), _) | (_, Some(b'/')) => Joint::Slash,
            (Some(b'.' | b':'), _) | (_, Some(b'.' | b':')) if !head_reads => Joint::Mark,
            _ => Joint::Number,
        });
        // `2603: 2620::/36`: a label of digits and an address.
        let labelled = !before.contains('.') && !before.trim_end_matches(':').contains(':') && is_group(piece);
        // A number before an address counts it, and one after it is a port.
        let counted = joint == Joint::Number && !head.contains(['.', ':']);
        if labelled || counted || (head_reads && joint == Joint::Number && PORTS.contains(&piece)) {
            return None;
        }
        let Some(()) = pieces.add(piece) else { break };
        let whole = pieces.text().trim_end_matches('.');
        if let Ok((prefix, host_bits)) = CidrPrefix::read(whole) {
            found = Some((last - (pieces.len - whole.len()), prefix, host_bits, joint));
        }
    }
    let (stop, prefix, host_bits, joint) = found?;
    let rest = lexer.text[stop..to].trim_start_matches([' ', '\u{A0}']);
    let counts = joint == Joint::Number && head_reads && rest.starts_with(char::is_alphabetic);
    if counts || (lexer.prose && joint != Joint::Slash) {
        return None;
    }
    if joint != Joint::Number {
        lexer.push(at, stop, TokenKind::Prefix { prefix, host_bits, paired: false, port: None });
    }
    if joint != Joint::Slash {
        lexer.push(at, stop, TokenKind::BadAddress);
    }
    Some(stop)
}

/// Whether `head`, which is no address itself, can be the first piece of one: not the number of an item or a region.
fn starts_address(lexer: &Lexer<'_>, head: &str) -> bool {
    let alone = !matches!(lexer.tokens.last().map(|token| &token.kind), Some(TokenKind::Words { .. }));
    if head.contains(':') || !head.bytes().all(|b| b.is_ascii_digit() || matches!(b, b'.' | b'/')) {
        return is_group(head) && alone;
    }
    let inner_mark = head.trim_end_matches(['.', '/']).contains('.');
    inner_mark || (alone && (is_group(head) || head.trim_end_matches('.').len() <= 3))
}

/// Whether `text` starts as addresses of IPv6 do that are in use: a full group from `2000` on.
fn is_group(text: &str) -> bool {
    let group = text.bytes().take_while(u8::is_ascii_hexdigit).count();
    group == 4 && text.starts_with(['2', '3', 'f', 'F'])
}

/// Puts the pieces of a wildcard or placeholder together: `*. hcp.<location>. contoso.io`.
fn name(lexer: &mut Lexer<'_>, at: usize, end: usize, to: usize) -> Option<usize> {
    let head = &lexer.text[at..end];
    let ends = |text: &str| Host::parse(text.trim_end_matches('.')).filter(|found| is_common_end(&found.host.name));
    if ends(head).is_some() {
        return None;
    }
    let mut whole = head.to_owned();
    let mut last = end;
    for _ in 1..MOST_PIECES {
        let next = after_blanks(lexer.text, last, to)?;
        last = lexer.chunk_end(next, to);
        let piece = &lexer.text[next..last];
        if !whole.ends_with('.') && !piece.starts_with('.') {
            return None;
        }
        whole.push_str(if whole.ends_with('.') { piece.trim_start_matches('.') } else { piece });
        let Some(parsed) = ends(&whole).filter(|parsed| parsed.host.kind != HostKind::Exact) else { continue };
        let detached = head.trim_end_matches('.') == "*" && !whole[2..].contains(['*', '<', '{', '[', '%']);
        let mut repairs = parsed.repairs;
        repairs.push(if detached { Repair::DetachedWildcard } else { Repair::SplitName });
        let stop = last - (whole.len() - whole.trim_end_matches('.').len());
        let found = HostToken { host: parsed.host, unicode: parsed.unicode, repairs, port: None };
        lexer.push(at, stop, TokenKind::Host(found));
        return Some(stop);
    }
    None
}
