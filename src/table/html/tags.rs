//! Tags as the source shows them.

/// A tag.
pub(super) struct Tag {
    /// In lower case.
    pub(super) name: String,
    pub(super) closing: bool,
    pub(super) start: usize,
    pub(super) end: usize,
}

/// The tags of a text, comments skipped.
pub(super) struct Tags<'t> {
    text: &'t str,
    at: usize,
    /// The comment that reaches the end of the text, where one does.
    pub(super) open_comment: Option<usize>,
}

impl<'t> Tags<'t> {
    /// The tags of `text` from `at` on.
    pub(super) fn new(text: &'t str, at: usize) -> Self {
        Self { text, at, open_comment: None }
    }
}

impl Iterator for Tags<'_> {
    type Item = Tag;

    fn next(&mut self) -> Option<Tag> {
        let bytes = self.text.as_bytes();
        loop {
            let start = self.at + memchr::memchr(b'<', bytes.get(self.at..)?)?;
            if bytes[start..].starts_with(b"<!--") {
                let close = memchr::memmem::find(&bytes[start..], b"-->");
                self.at = close.map_or(self.text.len(), |length| start + length + 3);
                self.open_comment = if close.is_none() { Some(start) } else { None };
                continue;
            }
            let closing = bytes.get(start + 1) == Some(&b'/');
            let name_start = start + 1 + usize::from(closing);
            let length = bytes[name_start..].iter().take_while(|b| b.is_ascii_alphanumeric()).count();
            if !bytes.get(name_start).is_some_and(u8::is_ascii_alphabetic) {
                self.at = start + 1;
                continue;
            }
            let name = self.text[name_start..name_start + length].to_ascii_lowercase();
            let end = memchr::memchr(b'>', &bytes[start..]).map_or(self.text.len(), |n| start + n + 1);
            self.at = end;
            return Some(Tag { name, closing, start, end });
        }
    }
}
