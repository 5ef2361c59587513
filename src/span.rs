//! Where a value stands: byte ranges while working, lines and columns only when something is reported.

/// A byte range of one page's text, after decoding to UTF-8 and without a byte order mark.
///
/// [`LineIndex::place`] turns it into the place in the file as stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Span {
    /// First byte.
    pub start: u32,
    /// One past the last byte.
    pub end: u32,
}

impl Span {
    /// The range `start..end`.
    #[must_use]
    pub fn new(start: usize, end: usize) -> Self {
        // Pages are limited to `source::MAX_PAGE_BYTES`, far below 4 GiB.
        Self { start: u32::try_from(start).unwrap_or(u32::MAX), end: u32::try_from(end).unwrap_or(u32::MAX) }
    }

    /// The range for slicing.
    #[must_use]
    pub fn range(self) -> std::ops::Range<usize> {
        self.start as usize..self.end as usize
    }

    /// The smallest span that holds both.
    #[must_use]
    pub fn to(self, other: Self) -> Self {
        Self { start: self.start.min(other.start), end: self.end.max(other.end) }
    }

    /// Whether `other` lies inside this span.
    #[must_use]
    pub fn contains(self, other: Self) -> bool {
        self.start <= other.start && other.end <= self.end
    }
}

/// How the bytes of a file became text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Encoding {
    /// UTF-8; `bom` tells whether a byte order mark of three bytes was taken off.
    Utf8 {
        /// Whether the file starts with a byte order mark.
        bom: bool,
    },
    /// UTF-16 by its byte order mark of two bytes.
    Utf16 {
        /// Whether the high byte of a unit comes first.
        big_endian: bool,
    },
}

/// A span as the documents state it: bytes of the file as stored, 1-based lines and columns.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Place {
    /// First byte of the file as stored, byte order mark counted.
    pub byte_start: u64,
    /// One past the last byte.
    pub byte_end: u64,
    /// 1-based line of the first character.
    pub line: u32,
    /// 1-based column of the first character, in Unicode scalar values.
    pub column: u32,
    /// Line of the end.
    pub end_line: u32,
    /// Column one past the last character.
    pub end_column: u32,
}

/// Converts byte offsets of one text to lines, columns and offsets of the stored file.
#[derive(Debug, Clone)]
pub struct LineIndex {
    starts: Vec<u32>,
    /// Scalar values before each line; empty for ASCII.
    chars: Vec<u32>,
    /// Scalar values and UTF-16 units before each block of [`BLOCK`] bytes; empty for ASCII.
    blocks: Vec<(u32, u32)>,
    encoding: Encoding,
}

const BLOCK: usize = 128;

impl LineIndex {
    /// Reads all line ends (LF, CRLF, CR) of `text`.
    #[must_use]
    pub fn new(text: &str, encoding: Encoding) -> Self {
        let bytes = text.as_bytes();
        let mut starts = vec![0];
        for at in memchr::memchr2_iter(b'\n', b'\r', bytes) {
            if bytes[at] == b'\n' || bytes.get(at + 1) != Some(&b'\n') {
                starts.push(at as u32 + 1);
            }
        }
        let mut index = Self { starts, chars: Vec::new(), blocks: Vec::new(), encoding };
        if !text.is_ascii() {
            index.blocks = count_blocks(bytes);
            index.chars = index.starts.iter().map(|&start| index.scalars(text, start)).collect();
        }
        index
    }

    /// How the file is stored.
    #[must_use]
    pub fn encoding(&self) -> Encoding {
        self.encoding
    }

    /// The 1-based line that holds the byte at `offset`.
    #[must_use]
    pub fn line(&self, offset: u32) -> u32 {
        self.starts.partition_point(|&start| start <= offset) as u32
    }

    /// Byte offset at which the 1-based `line` starts.
    #[must_use]
    pub fn line_start(&self, line: u32) -> u32 {
        self.starts.get((line as usize).saturating_sub(1)).copied().unwrap_or(0)
    }

    /// The place of `span` in the file whose text is `text`.
    #[must_use]
    pub fn place(&self, text: &str, span: Span) -> Place {
        let (line, column, byte_start) = self.point(text, span.start, 0);
        let (end_line, end_column, byte_end) = self.point(text, span.end, line);
        Place { byte_start, byte_end, line, column, end_line, end_column }
    }

    fn point(&self, text: &str, offset: u32, known_line: u32) -> (u32, u32, u64) {
        // Most spans end on the line they start on: spare the second search.
        let next = self.starts.get(known_line as usize).copied().unwrap_or(u32::MAX);
        let line = if known_line > 0 && offset < next { known_line } else { self.line(offset) };
        let start = self.line_start(line);
        let column = match self.chars.get((line as usize).saturating_sub(1)) {
            Some(before) => self.scalars(text, offset) - before + 1,
            None => offset - start + 1,
        };
        let byte = match self.encoding {
            Encoding::Utf8 { bom: true } => u64::from(offset) + 3,
            Encoding::Utf8 { bom: false } => u64::from(offset),
            Encoding::Utf16 { .. } => u64::from(self.units(text, offset)) * 2 + 2,
        };
        (line, column, byte)
    }

    /// Scalar values before `offset`.
    fn scalars(&self, text: &str, offset: u32) -> u32 {
        let Some((&(chars, _), tail)) = self.block(text, offset) else { return offset };
        chars + tail.iter().filter(|&&byte| is_scalar_start(byte)).count() as u32
    }

    /// UTF-16 units before `offset`.
    fn units(&self, text: &str, offset: u32) -> u32 {
        let Some((&(_, units), tail)) = self.block(text, offset) else { return offset };
        units + tail.iter().map(|&byte| units_of(byte)).sum::<u32>()
    }

    /// The counts before the block that holds `offset`, and the bytes of the block before it.
    fn block<'t>(&self, text: &'t str, offset: u32) -> Option<(&(u32, u32), &'t [u8])> {
        let block = (offset as usize / BLOCK).min(self.blocks.len().checked_sub(1)?);
        Some((&self.blocks[block], text.as_bytes().get(block * BLOCK..offset as usize).unwrap_or_default()))
    }
}

/// UTF-16 units of the character that starts with `byte`.
fn units_of(byte: u8) -> u32 {
    u32::from(is_scalar_start(byte)) + u32::from(byte >= 0xF0)
}

fn is_scalar_start(byte: u8) -> bool {
    byte & 0xC0 != 0x80
}

fn count_blocks(bytes: &[u8]) -> Vec<(u32, u32)> {
    let (mut chars, mut units) = (0, 0);
    let mut blocks = Vec::with_capacity(bytes.len() / BLOCK + 1);
    for block in bytes.chunks(BLOCK) {
        blocks.push((chars, units));
        for &byte in block {
            chars += u32::from(is_scalar_start(byte));
            units += units_of(byte);
        }
    }
    if bytes.len().is_multiple_of(BLOCK) {
        blocks.push((chars, units));
    }
    blocks
}

#[cfg(test)]
mod tests {
    use super::*;

    fn place(text: &str, encoding: Encoding, range: std::ops::Range<usize>) -> Place {
        LineIndex::new(text, encoding).place(text, Span::new(range.start, range.end))
    }

    #[test]
    fn columns_are_scalar_values_and_lines_end_in_three_ways() {
        let text = "a\r\nü表b\rc\nd";
        let found = place(text, Encoding::Utf8 { bom: false }, 8..9);
        assert_eq!((found.line, found.column, found.end_column, found.byte_start), (2, 3, 4, 8));
        assert_eq!(place(text, Encoding::Utf8 { bom: false }, 10..11).line, 3);
        assert_eq!(place(text, Encoding::Utf8 { bom: true }, 12..13).byte_start, 15);
    }

    #[test]
    fn utf16_offsets_count_stored_bytes() {
        let text = "é𝄞x"; // 1 unit, 2 units, 1 unit after a mark of two bytes
        let found = place(text, Encoding::Utf16 { big_endian: false }, 6..7);
        assert_eq!((found.byte_start, found.byte_end, found.column), (2 + 6, 2 + 8, 3));
    }

    #[test]
    fn long_lines_are_counted_by_blocks() {
        let text = format!("{}x", "é".repeat(1000));
        let found = place(&text, Encoding::Utf8 { bom: false }, 2000..2001);
        assert_eq!((found.column, found.end_column), (1001, 1002));
    }
}
