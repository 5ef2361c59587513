//! Text for a terminal, whoever wrote it.

/// Text without the characters that a terminal would obey: control characters and those that turn the direction of
/// the text around them.
#[must_use]
pub(crate) fn printable(text: &str) -> String {
    text.chars().map(|c| if c.is_control() || is_bidi_control(c) { '\u{FFFD}' } else { c }).collect()
}

/// The property `Bidi_Control` of Unicode.
fn is_bidi_control(c: char) -> bool {
    matches!(c, '\u{61C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

#[cfg(test)]
mod tests {
    use super::printable;

    #[test]
    fn what_a_terminal_obeys_is_replaced() {
        for (text, shown) in [
            ("a\u{1b}[2J\r\nb\u{7}\u{9b}31m", "a\u{FFFD}[2J\u{FFFD}\u{FFFD}b\u{FFFD}\u{FFFD}31m"),
            ("\u{202e}dm.egap\u{2069}\u{200f}", "\u{FFFD}dm.egap\u{FFFD}\u{FFFD}"),
            ("דף.md 页 é\u{301} 👩\u{200d}💻", "דף.md 页 é\u{301} 👩\u{200d}💻"),
        ] {
            assert_eq!(printable(text), shown);
        }
    }
}
