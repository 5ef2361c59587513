//! Files: which pages there are, and how their bytes become text.

mod counterpart;
mod docset;
mod front_matter;
mod git;
mod guess;
mod include;
mod publishing;
mod rules;
mod walk;

pub use counterpart::{source_page, without_locale};
pub use docset::Docset;
pub use front_matter::{FrontMatter, Problem};
pub use git::{Blob, Commit, FileChange, GitError, Repository, Touch, Walk};
pub use guess::Guess;
pub use include::{IncludeError, Included, Includer};
pub use publishing::{GitReleases, Limits, Publishing};
pub use rules::{Rule, Rules};
pub use walk::{Input, find};

use sha2::{Digest as _, Sha256};

use crate::span::{Encoding, LineIndex};

/// The largest page that is read, in bytes, unless another limit is given: 64 MiB.
///
/// The largest page seen has 0.3 MB; the limit keeps memory bounded on whatever is handed in.
pub const MAX_PAGE_BYTES: u64 = 64 << 20;

/// The largest text that can be read at all, in bytes, whatever limit is given: places in it have 32 bits.
pub const MAX_TEXT_BYTES: u64 = u32::MAX as u64;

/// One file, decoded.
#[derive(Debug, Clone)]
pub struct SourceFile {
    /// Path as documents show it: `/` between folders, relative to the argument or docset root; `stdin` for standard input.
    pub path: String,
    /// The text as UTF-8, without byte order mark, line ends as stored.
    pub text: String,
    /// sha256 of the bytes as stored, in lower-case hexadecimal.
    pub sha256: String,
    /// Lines and columns of the text.
    pub lines: LineIndex,
}

/// Why bytes are no text.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum DecodeError {
    /// Not UTF-8, and no byte order mark that says otherwise.
    #[error("is not UTF-8 at byte {at}, and has no byte order mark of UTF-16")]
    NotUtf8 {
        /// Offset of the first byte that cannot be read.
        at: usize,
    },
    /// UTF-16 by its mark, but broken.
    #[error("is not UTF-16 at byte {at}, which its byte order mark says it is")]
    NotUtf16 {
        /// Offset of the first byte that cannot be read.
        at: usize,
    },
    /// Longer than the limit.
    #[error("has {bytes} bytes, more than the limit of {limit}{}", advice(*limit))]
    TooLarge {
        /// Size of the file, or of its text in UTF-8.
        bytes: u64,
        /// The limit in force.
        limit: u64,
    },
}

impl SourceFile {
    /// Decodes `bytes`: UTF-8, or UTF-16 by its byte order mark.
    ///
    /// # Errors
    /// [`DecodeError`] where the bytes are neither, with the first offset that cannot be read, and where the text is
    /// longer than [`MAX_TEXT_BYTES`].
    pub fn decode(path: String, bytes: Vec<u8>) -> Result<Self, DecodeError> {
        let sha256 = hex(&Sha256::digest(&bytes));
        let (text, encoding) = match bytes.as_slice() {
            [0xEF, 0xBB, 0xBF, rest @ ..] => (utf8(rest.to_vec(), 3)?, Encoding::Utf8 { bom: true }),
            [0xFF, 0xFE, rest @ ..] => (utf16(rest, u16::from_le_bytes)?, Encoding::Utf16 { big_endian: false }),
            [0xFE, 0xFF, rest @ ..] => (utf16(rest, u16::from_be_bytes)?, Encoding::Utf16 { big_endian: true }),
            _ => (utf8(bytes, 0)?, Encoding::Utf8 { bom: false }),
        };
        check_length(text.len())?;
        let lines = LineIndex::new(&text, encoding);
        Ok(Self { path, text, sha256, lines })
    }
}

/// `text` as the bytes of a file in `encoding`, with its byte order mark: what [`SourceFile::decode`] undoes.
#[must_use]
pub fn encode(text: &str, encoding: Encoding) -> Vec<u8> {
    match encoding {
        Encoding::Utf8 { bom } => [if bom { &b"\xEF\xBB\xBF"[..] } else { b"" }, text.as_bytes()].concat(),
        Encoding::Utf16 { big_endian } => {
            let bytes = |unit: u16| if big_endian { unit.to_be_bytes() } else { unit.to_le_bytes() };
            std::iter::once(0xFEFF).chain(text.encode_utf16()).flat_map(bytes).collect()
        }
    }
}

/// Refuses a text of so many bytes that places in it do not fit.
fn check_length(bytes: usize) -> Result<(), DecodeError> {
    let bytes = bytes as u64;
    if bytes > MAX_TEXT_BYTES { Err(DecodeError::TooLarge { bytes, limit: MAX_TEXT_BYTES }) } else { Ok(()) }
}

/// What to do about a limit, where it can be raised.
fn advice(limit: u64) -> &'static str {
    if limit < MAX_TEXT_BYTES { "; raise it with --max-page-bytes" } else { "" }
}

/// Lower-case hexadecimal of `bytes`.
#[must_use]
pub(crate) fn hex(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    let mut out = String::with_capacity(bytes.len() * 2);
    for byte in bytes {
        out.push(char::from(DIGITS[usize::from(byte >> 4)]));
        out.push(char::from(DIGITS[usize::from(byte & 15)]));
    }
    out
}

fn utf8(bytes: Vec<u8>, offset: usize) -> Result<String, DecodeError> {
    String::from_utf8(bytes).map_err(|err| DecodeError::NotUtf8 { at: err.utf8_error().valid_up_to() + offset })
}

fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Result<String, DecodeError> {
    let (pairs, odd) = bytes.as_chunks::<2>();
    let mut text = String::with_capacity(bytes.len());
    let mut at = 2;
    for decoded in char::decode_utf16(pairs.iter().map(|pair| unit(*pair))) {
        let c = decoded.map_err(|_| DecodeError::NotUtf16 { at })?;
        at += c.len_utf16() * 2;
        text.push(c);
    }
    if odd.is_empty() { Ok(text) } else { Err(DecodeError::NotUtf16 { at }) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_decide_the_encoding() {
        let text = |bytes: &[u8]| SourceFile::decode("a.md".to_owned(), bytes.to_vec()).map(|file| file.text);
        assert_eq!(text(b"\xEF\xBB\xBF# \xC3\xA9").unwrap(), "# é");
        assert_eq!(text(b"\xFF\xFE#\0\xE9\0").unwrap(), "#é");
        assert_eq!(text(b"\xFE\xFF\0#\0\xE9").unwrap(), "#é");
        assert_eq!(text(b"ab\xE9").unwrap_err(), DecodeError::NotUtf8 { at: 2 });
        assert_eq!(text(b"\xFF\xFE#\0\xE9").unwrap_err(), DecodeError::NotUtf16 { at: 4 });
        assert_eq!(text(b"").unwrap(), "");
        for bytes in [&b"\xEF\xBB\xBF# \xC3\xA9"[..], b"\xFF\xFE#\0\xE9\0", b"\xFE\xFF\0#\0\xE9", b"ab"] {
            let file = SourceFile::decode("a.md".to_owned(), bytes.to_vec()).unwrap();
            assert_eq!(encode(&file.text, file.lines.encoding()), bytes);
        }
    }

    #[test]
    fn texts_are_refused_whose_places_do_not_fit() {
        let most = u32::MAX as usize;
        assert_eq!(check_length(most), Ok(()));
        let refused = check_length(most + 1).unwrap_err();
        assert_eq!(refused, DecodeError::TooLarge { bytes: 1 << 32, limit: MAX_TEXT_BYTES });
        assert_eq!(refused.to_string(), "has 4294967296 bytes, more than the limit of 4294967295");
        let raisable = DecodeError::TooLarge { bytes: 11, limit: 10 }.to_string();
        assert_eq!(raisable, "has 11 bytes, more than the limit of 10; raise it with --max-page-bytes");
    }
}
