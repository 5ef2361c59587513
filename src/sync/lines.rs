//! Lines of a text: where they start and end, how they end, and what can be put between them.

use crate::span::Span;

/// What a person sees before text that is in the words of the source.
pub const MARKER: &str = "TO TRANSLATE:";

/// Where the line that holds `at` starts.
pub(super) fn start(text: &str, at: u32) -> u32 {
    text[..at as usize].rfind(['\n', '\r']).map_or(0, |end| end as u32 + 1)
}

/// Where the line that holds `at` ends, its line end not counted.
pub(super) fn end(text: &str, at: u32) -> u32 {
    text[at as usize..].find(['\n', '\r']).map_or(text.len() as u32, |end| at + end as u32)
}

/// Where the line after the one that holds `at` starts.
pub(super) fn next(text: &str, at: u32) -> u32 {
    let end = end(text, at);
    let rest = &text[end as usize..];
    end + if rest.starts_with("\r\n") { 2 } else { u32::from(!rest.is_empty()) }
}

/// The line end that the text uses.
pub(super) fn ending(text: &str) -> &'static str {
    match text.find(['\n', '\r']).map(|at| &text[at..]) {
        Some(rest) if rest.starts_with("\r\n") => "\r\n",
        Some(rest) if rest.starts_with('\r') => "\r",
        _ => "\n",
    }
}

/// `text` with the line ends of another one.
pub(super) fn with_ending(text: &str, ending: &str) -> String {
    text.replace("\r\n", "\n").replace('\r', "\n").replace('\n', ending)
}

/// `text` without the line end at its end; `None` where it has none.
pub(super) fn unended(text: &str) -> Option<&str> {
    let line = text.strip_suffix('\n').map(|text| text.strip_suffix('\r').unwrap_or(text));
    line.or_else(|| text.strip_suffix('\r'))
}

/// Whether a blank line, or nothing, stands before the line that starts at `at`.
fn is_apart(text: &str, at: u32) -> bool {
    let before = &text[..at as usize];
    before.is_empty() || unended(before).is_some_and(|line| is_blank(text, line.len() as u32))
}

/// Whether the line that holds `at` is blank.
fn is_blank(text: &str, at: u32) -> bool {
    text[start(text, at) as usize..end(text, at) as usize].trim().is_empty()
}

/// The lines that hold `span`, the last one's line end with them; without a line end after them, the one before them.
pub(super) fn whole(text: &str, span: Span) -> Span {
    let (from, to) = (start(text, span.start), next(text, span.end));
    if to > end(text, span.end) {
        return Span { start: from, end: to };
    }
    let before = unended(&text[..from as usize]);
    Span { start: before.map_or(from, |before| before.len() as u32), end: to }
}

/// The lines that hold `span`, and the blank line after them where one stands before them too; at the end of the text, the
/// one before them.
pub(super) fn block(text: &str, span: Span) -> Span {
    let lines = whole(text, span);
    let blank_before = is_apart(text, lines.start);
    if let Some(before) = unended(&text[..lines.start as usize])
        && blank_before
        && lines.end as usize == text.len()
    {
        return Span { start: start(text, before.len() as u32), end: lines.end };
    }
    let blank_after = (lines.end as usize) < text.len() && is_blank(text, lines.end);
    Span { start: lines.start, end: if blank_before && blank_after { next(text, lines.end) } else { lines.end } }
}

/// Where a block can stand after the one that ends at `at`: the start of the first blank line after it.
pub(super) fn after_block(text: &str, at: u32) -> u32 {
    let mut line = next(text, at);
    while (line as usize) < text.len() && !is_blank(text, line) {
        line = next(text, line);
    }
    line
}

/// The insertion of whole blocks at the start of a line: `body` apart from what stands around it by blank lines.
pub(super) fn apart(text: &str, at: u32, body: &str) -> String {
    let ending = ending(text);
    let before = &text[..at as usize];
    let closed = before.is_empty() || before.ends_with(['\n', '\r']);
    let lead = match (closed, is_apart(text, at)) {
        (false, _) => ending.repeat(2),
        (true, false) => ending.to_owned(),
        (true, true) => String::new(),
    };
    let rest = &text[at as usize..];
    let tail = if rest.is_empty() || rest.starts_with(['\n', '\r']) { "" } else { ending };
    format!("{lead}{}{ending}{tail}", with_ending(body.trim_end_matches(['\n', '\r']), ending))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blocks_are_set_apart() {
        for (text, at, expected) in [
            ("a\n\nb\n", 3, "a\n\nX\n\nb\n"),
            ("a\n\nb\n", 2, "a\n\nX\n\nb\n"),
            ("a", 1, "a\n\nX\n"),
            ("a\r\n", 3, "a\r\n\r\nX\r\n"),
            ("", 0, "X\n"),
        ] {
            let out = format!("{}{}{}", &text[..at], apart(text, at as u32, "X\n"), &text[at..]);
            assert_eq!(out, expected, "{text:?} {at}");
        }
    }

    #[test]
    fn blocks_are_taken_out_with_one_blank_line() {
        for (text, span, expected) in [
            ("a\n\nb\n\nc\n", (3, 4), "a\n\nc\n"),
            ("a\n\nb\nc\n", (3, 4), "a\n\nc\n"),
            ("a\n\nb\n", (3, 4), "a\n"),
            ("a\r\n\r\nb\r\n", (5, 6), "a\r\n"),
            ("a\n\nb", (3, 4), "a\n"),
            ("b\n", (0, 1), ""),
        ] {
            let block = block(text, Span::new(span.0, span.1));
            assert_eq!(
                format!("{}{}", &text[..block.start as usize], &text[block.end as usize..]),
                expected,
                "{text:?}"
            );
        }
    }

    #[test]
    fn lines_are_taken_out_with_their_ends() {
        for (text, span, expected) in
            [("a\nb\nc", (2, 3), "a\nc"), ("a\r\nb", (3, 4), "a"), ("b\n", (0, 1), ""), ("a\rb\rc", (2, 3), "a\rc")]
        {
            let lines = whole(text, Span::new(span.0, span.1));
            assert_eq!(format!("{}{}", &text[..lines.start as usize], &text[lines.end as usize..]), expected);
        }
    }
}
