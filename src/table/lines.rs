//! Lines of a pipe table: is it a delimiter row, and where are its cells.

use crate::span::Span;

/// One source line without its line end, and without the marks of the blocks around it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Line<'t> {
    pub(super) start: usize,
    pub(super) text: &'t str,
    /// Where the next line starts.
    pub(super) next: usize,
}

/// The line that starts at `at`; `quoted` takes block quote marks off.
pub(super) fn line_at(source: &str, at: usize, quoted: bool) -> Option<Line<'_>> {
    let rest = source.get(at..).filter(|rest| !rest.is_empty())?;
    let length = memchr::memchr2(b'\n', b'\r', rest.as_bytes()).unwrap_or(rest.len());
    let crlf = rest.as_bytes().get(length..length + 2) == Some(b"\r\n");
    let next = (at + length + 1 + usize::from(crlf)).min(source.len());
    let bytes = rest.as_bytes();
    let mut skip = 0;
    while skip < length && (matches!(bytes[skip], b' ' | b'\t') || (quoted && bytes[skip] == b'>')) {
        skip += 1;
    }
    Some(Line { start: at + skip, text: rest[skip..length].trim_end(), next })
}

impl Line<'_> {
    pub(super) fn end(&self) -> usize {
        self.start + self.text.len()
    }

    pub(super) fn span(&self) -> Span {
        Span::new(self.start, self.end())
    }

    pub(super) fn has_pipe(&self) -> bool {
        pipes(self.text.as_bytes()).next().is_some()
    }

    pub(super) fn is_blank(&self) -> bool {
        self.text.is_empty()
    }

    /// A line of one pipe and nothing else.
    pub(super) fn is_lone_pipe(&self) -> bool {
        self.text == "|"
    }

    /// Whether the line ends with a pipe that closes its last cell.
    pub(super) fn is_closed(&self) -> bool {
        pipes(self.text.as_bytes()).last() == self.text.len().checked_sub(1)
    }

    /// Whether the line starts like another kind of block: a heading, a list item.
    pub(super) fn starts_block(&self) -> bool {
        let after_marks = self.text.trim_start_matches('#');
        let heading = after_marks.len() < self.text.len()
            && (after_marks.is_empty() || after_marks.starts_with([' ', '\t', '|']));
        let bullet = self.text.starts_with(['-', '*', '+']) && self.text[1..].starts_with([' ', '\t']);
        heading || bullet
    }

    /// Number of cells of a delimiter row: `|---|:-:|`, also without outer pipes; `None` for any other line.
    pub(super) fn delimiters(&self) -> Option<usize> {
        let bytes = self.text.as_bytes();
        let allowed = |b: &u8| matches!(b, b'|' | b'-' | b':' | b' ' | b'\t');
        if !bytes.iter().all(allowed) || !bytes.contains(&b'-') || !bytes.contains(&b'|') {
            return None;
        }
        let cells = self.cells();
        let is_delimiter = |cell: &Span| {
            let text = &self.text.as_bytes()[cell.start as usize - self.start..cell.end as usize - self.start];
            let inner = text.strip_prefix(b":").unwrap_or(text);
            let inner = inner.strip_suffix(b":").unwrap_or(inner);
            !inner.is_empty() && inner.iter().all(|b| *b == b'-')
        };
        cells.iter().all(is_delimiter).then_some(cells.len())
    }

    /// The cells: source spans without the blanks around the content.
    pub(super) fn cells(&self) -> Vec<Span> {
        let bytes = self.text.as_bytes();
        let mut cells = Vec::with_capacity(8);
        let first = usize::from(bytes.first() == Some(&b'|'));
        let mut from = first;
        for at in pipes(bytes).skip(first) {
            cells.push(self.trimmed(from, at));
            from = at + 1;
        }
        if from < bytes.len() {
            cells.push(self.trimmed(from, bytes.len()));
        }
        cells
    }

    fn trimmed(&self, from: usize, to: usize) -> Span {
        let cell = &self.text[from..to];
        let lead = cell.len() - cell.trim_start_matches([' ', '\t']).len();
        let length = cell.trim_matches([' ', '\t']).len();
        let lead = if length == 0 { 0 } else { lead };
        Span::new(self.start + from + lead, self.start + from + lead + length)
    }
}

/// Offsets of the pipes that separate cells: those not escaped.
fn pipes(bytes: &[u8]) -> impl Iterator<Item = usize> + '_ {
    memchr::memchr_iter(b'|', bytes).filter(|&at| {
        let escapes = bytes[..at].iter().rev().take_while(|b| **b == b'\\').count();
        escapes % 2 == 0
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cells(text: &str) -> Vec<&str> {
        let line = line_at(text, 0, false).unwrap();
        line.cells().iter().map(|span| &text[span.range()]).collect()
    }

    #[test]
    fn rows_split_at_unescaped_pipes() {
        assert_eq!(cells("| a | b\\|c |\n"), ["a", "b\\|c"]);
        assert_eq!(cells("a | b"), ["a", "b"]);
        assert_eq!(cells("||a||"), ["", "a", ""]);
        assert_eq!(cells("a |"), ["a"]);
        assert_eq!(cells("|"), [""; 0]);
    }

    #[test]
    fn delimiter_rows_are_recognized() {
        let width = |text: &str| line_at(text, 0, true).unwrap().delimiters();
        assert_eq!(width("|---|:-:|"), Some(2));
        assert_eq!(width("--- | ---"), Some(2));
        assert_eq!(width("> |-|"), Some(1));
        assert_eq!(width("---"), None);
        assert_eq!(width("| - - |"), None);
        assert_eq!(width("||--|"), None);
    }
}
