//! Which single asterisks and underscores are emphasis.

/// How far apart two marks of emphasis may be, in bytes. Bounds the search on hostile text.
const LONGEST: usize = 2048;

/// Where the emphasis that the mark at `at` opens is closed; `None` where the mark is text.
///
/// Stricter than CommonMark: a mark before a dot is a wildcard, and one inside a word is part of a pattern.
pub(super) fn closer(bytes: &[u8], at: usize, mark: u8) -> Option<usize> {
    let before = at.checked_sub(1).map_or(b' ', |i| bytes[i]);
    let after = *bytes.get(at + 1)?;
    if is_word(before) || after.is_ascii_whitespace() || matches!(after, b'.' | b'-' | b'|' | b'<') {
        return None;
    }
    let window = &bytes[at + 1..bytes.len().min(at + 1 + LONGEST)];
    let closes = |offset: usize| {
        let close = at + 1 + offset;
        let inner = bytes[close - 1];
        let next = bytes.get(close + 1).copied().unwrap_or(b' ');
        let clean = inner != b'\\' && inner != mark && next != mark;
        clean && !inner.is_ascii_whitespace() && !is_word(next) && next != b'.' && offset > 0
    };
    let close = memchr::memchr_iter(mark, window).find(|&offset| closes(offset))? + at + 1;
    let inner = &bytes[at + 1..close];
    // Two hosts that both start with an asterisk: `*a.x, *` is no emphasis.
    let reaches_next_value = inner.iter().any(|b| matches!(b, b',' | b';' | b'<')) && !inner.contains(&b' ');
    (!reaches_next_value).then_some(close)
}

fn is_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.') || byte >= 0x80
}
