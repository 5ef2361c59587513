//! Numbers, words and marks of a line: what ports, sizes and protocols are read from.

use crate::model::Decimal;
use crate::model::prefix::foreign_digit;

/// A number, a word or a mark of `text`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Part {
    /// Byte range in the text.
    pub(super) start: usize,
    pub(super) end: usize,
    pub(super) kind: PartKind,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum PartKind {
    /// Digits of any script in ASCII, with the marks between them.
    Number(String),
    Word,
    /// A hyphen, a dash or a tilde.
    Dash,
    Mark,
}

/// Splits `text`; blanks fall away.
pub(super) fn split(text: &str) -> Vec<Part> {
    let mut parts = Vec::new();
    let mut chars = text.char_indices().peekable();
    while let Some((start, c)) = chars.next() {
        let mut end = start + c.len_utf8();
        let kind = if let Some(first) = digit(c) {
            let mut number = String::from(first);
            while let Some(&(at, c)) = chars.peek() {
                let Some(next) = digit(c).or_else(|| inner_mark(text, at, c)) else { break };
                number.push(next);
                end = at + c.len_utf8();
                chars.next();
            }
            PartKind::Number(number)
        } else if c.is_alphanumeric() {
            while let Some(&(at, c)) = chars.peek() {
                let continues =
                    (c.is_alphanumeric() && digit(c).is_none()) || is_combining(c) || is_apostrophe_inside(text, at, c);
                if !continues {
                    break;
                }
                end = at + c.len_utf8();
                chars.next();
            }
            PartKind::Word
        } else if is_dash(c) {
            PartKind::Dash
        } else if c.is_whitespace() {
            continue;
        } else {
            PartKind::Mark
        };
        parts.push(Part { start, end, kind });
    }
    parts
}

fn is_combining(c: char) -> bool {
    matches!(u32::from(c), 0x0300..=0x036F | 0x0610..=0x061A | 0x064B..=0x065F | 0x0900..=0x0903 | 0x093A..=0x094F | 0x0E31 | 0x0E34..=0x0E3A | 0x0E47..=0x0E4E)
}

fn is_apostrophe_inside(text: &str, at: usize, c: char) -> bool {
    let after = text[at + c.len_utf8()..].chars().next();
    let hebrew = |c: char| ('\u{5D0}'..='\u{5EA}').contains(&c);
    match c {
        '\'' | '’' => after.is_some_and(char::is_alphabetic),
        // Hebrew abbreviations have a quotation mark before their last letter.
        '"' | '״' => after.is_some_and(hebrew) && text[..at].chars().next_back().is_some_and(hebrew),
        _ => false,
    }
}

/// A digit of any script, in ASCII.
fn digit(c: char) -> Option<char> {
    if c.is_ascii() {
        return c.is_ascii_digit().then_some(c);
    }
    foreign_digit(c).and_then(|value| char::from_digit(value, 10))
}

/// The number that is all of `text`, in digits of any script, characters without a glyph apart.
pub(super) fn whole_number(text: &str) -> Option<u32> {
    let digits = text.trim().chars().filter(|&c| !crate::locale::is_invisible(c)).map(digit);
    digits.collect::<Option<String>>()?.parse().ok()
}

/// A mark inside a number: a dot or comma before a digit, or a blank before a group of three digits.
fn inner_mark(text: &str, at: usize, c: char) -> Option<char> {
    let after = &text[at + c.len_utf8()..];
    let digits = after.chars().take_while(|&c| digit(c).is_some()).count();
    match c {
        '.' | ',' | '٫' | '٬' | '’' | '\'' if digits > 0 => Some(match c {
            '٫' => ',',
            '٬' | '’' | '\'' => ' ',
            other => other,
        }),
        '\u{A0}' | '\u{202F}' | '\u{2009}' if digits == 3 => Some(' '),
        _ => None,
    }
}

pub(super) fn is_dash(c: char) -> bool {
    matches!(c, '-' | '‐' | '‑' | '‒' | '–' | '—' | '―' | '−' | '~' | '～' | '〜' | '－')
}

/// The decimal that `number`, as split, means where `decimal` is the locale's decimal mark.
///
/// A mark before exactly three digits groups them, unless it is the locale's decimal mark; before any other number of
/// digits it can only be a decimal mark. Several equal marks group.
pub(super) fn decimal(number: &str, decimal: Option<char>) -> Option<Decimal> {
    let compact: String = number.chars().filter(|&c| c != ' ').collect();
    let marks: Vec<(usize, char)> = compact.char_indices().filter(|&(_, c)| c == '.' || c == ',').collect();
    let plain = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
    let Some(&(at, mark)) = marks.last() else { return Decimal::parse(&compact) };
    let tail = compact.len() - at - 1;
    let several_alike = marks.len() > 1 && marks.iter().all(|&(_, other)| other == mark);
    let groups = several_alike || (tail == 3 && marks.len() == 1 && decimal != Some(mark));
    if groups {
        return Decimal::parse(&plain(&compact));
    }
    Decimal::parse(&format!("{}.{}", plain(&compact[..at]), &compact[at + 1..]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_split_into_numbers_words_and_marks() {
        let shown = |text: &'static str| {
            split(text).into_iter().map(|part| text[part.start..part.end].to_owned()).collect::<Vec<_>>()
        };
        assert_eq!(shown("5 GB-tól 30GB"), ["5", "GB", "-", "tól", "30", "GB"]);
        assert_eq!(shown("1,5～2.048\u{A0}MB"), ["1,5", "～", "2.048", "MB"]);
        assert_eq!(shown("1\u{A0}048\u{A0}576 kB"), ["1\u{A0}048\u{A0}576", "kB"]);
        assert_eq!(shown("5223および443"), ["5223", "および", "443"]);
        assert_eq!(shown("443, 80."), ["443", ",", "80", "."]);
        assert_eq!(split("４４３")[0].kind, PartKind::Number("443".to_owned()));
        assert_eq!(split("٤٠")[0].kind, PartKind::Number("40".to_owned()));
    }

    #[test]
    fn whole_numbers_may_be_in_digits_of_any_script() {
        for (text, number) in
            [("25", Some(25)), (" ２５\u{200B}", Some(25)), ("٢٥", Some(25)), ("2 5", None), ("", None)]
        {
            assert_eq!(whole_number(text), number, "{text}");
        }
    }

    #[test]
    fn numbers_are_read_by_their_marks() {
        for (number, mark, expected) in [
            ("1,5", Some(','), "1.5"),
            ("1.5", Some(','), "1.5"),
            ("1.024", Some(','), "1024"),
            ("1.024", Some('.'), "1.024"),
            ("1,024", Some('.'), "1024"),
            ("1,024", None, "1024"),
            ("1 048 576", None, "1048576"),
            ("1.048.576,5", Some(','), "1048576.5"),
            ("1,048,576", Some(','), "1048576"),
        ] {
            assert_eq!(decimal(number, mark).map(|value| value.to_string()).as_deref(), Some(expected), "{number}");
        }
    }
}
