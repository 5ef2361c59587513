//! Brackets: links, images and include directives.

use crate::span::Span;

/// Matching brackets of one inline text, found in one pass.
pub(super) struct Pairs {
    from: usize,
    /// Closing bracket of each opening one, by offset.
    pairs: Vec<(usize, usize)>,
}

impl Pairs {
    /// Pairs the brackets of `bytes` from `from` on; escaped ones do not count.
    pub(super) fn new(bytes: &[u8], from: usize) -> Self {
        let mut open = Vec::new();
        let mut pairs = Vec::new();
        let mut at = from;
        while let Some(found) = memchr::memchr3(b'[', b']', b'\\', &bytes[at..]) {
            at += found;
            match bytes[at] {
                b'[' => open.push(at),
                b']' => pairs.extend(open.pop().map(|start| (start, at))),
                _ => at += 1,
            }
            at = (at + 1).min(bytes.len());
        }
        pairs.sort_unstable();
        Self { from, pairs }
    }

    /// Where the bracket that opens at `open` is closed.
    pub(super) fn close_of(&self, open: usize) -> Option<usize> {
        debug_assert!(open >= self.from);
        let found = self.pairs.binary_search_by_key(&open, |pair| pair.0).ok()?;
        Some(self.pairs[found].1)
    }
}

/// The marks that include directives need, remembered from one directive to the next: looking for each from the start of
/// each directive would take quadratic time.
#[derive(Default)]
pub(super) struct Marks {
    target: Mark,
    end: Mark,
}

/// Where a mark was found, looked for from an offset on.
#[derive(Default)]
struct Mark {
    found: Option<(usize, Option<usize>)>,
}

impl Mark {
    /// The first `mark` of `source` at `from` or later. `from` mostly grows from call to call.
    fn at(&mut self, source: &str, from: usize, mark: &str) -> Option<usize> {
        if let Some((looked_from, found)) = self.found
            && looked_from <= from
            && found.is_none_or(|at| from <= at)
        {
            return found;
        }
        let found = memchr::memmem::find(source.as_bytes().get(from..)?, mark.as_bytes()).map(|at| from + at);
        self.found = Some((from, found));
        found
    }
}

/// Longest link target that is looked for, in bytes.
const LONGEST_TARGET: usize = 4096;

/// The target of the link whose text ends before `at`: its span, and where the link ends.
pub(super) fn target(source: &str, at: usize) -> Option<(Span, usize)> {
    let bytes = source.as_bytes();
    if bytes.get(at) != Some(&b'(') {
        return None;
    }
    let start = at + 1 + source[at + 1..].bytes().take_while(|b| *b == b' ').count();
    let mut depth = 0_usize;
    let mut end = None;
    let limit = bytes.len().min(start + LONGEST_TARGET);
    let mut i = start;
    while i < limit {
        match bytes[i] {
            b'\\' => i += 1,
            b'(' => depth += 1,
            b')' if depth == 0 => return Some((Span::new(start, end.unwrap_or(i)), i + 1)),
            b')' => depth -= 1,
            // After a blank only a title may follow.
            b' ' | b'\t' if end.is_none() => end = Some(i),
            b'\n' | b'\r' | b'|' => return None,
            _ => {}
        }
        i += 1;
    }
    None
}

/// Reads what stands inside the `[…]` at `span` as an include: `!INCLUDE [title](path)`. Gives the path and the title in
/// the source.
pub(super) fn include(source: &str, span: Span, marks: &mut Marks) -> Option<(Span, Span)> {
    let (inside, offset) = (&source[span.range()], span.start as usize);
    let rest = inside.strip_prefix('!')?;
    let keyword = rest.get(..7).filter(|word| word.eq_ignore_ascii_case("include"))?;
    let after = &rest[keyword.len()..];
    let gap = after.len() - after.trim_start().len();
    let title_start = 1 + keyword.len() + gap;
    inside[title_start..].strip_prefix('[')?;
    let target = marks.target.at(source, offset + title_start + 1, "](")? - offset;
    let path_start = target + 2;
    let path_end = marks.end.at(source, offset + path_start, ")")? - offset;
    if path_end >= inside.len() {
        return None;
    }
    let written = &inside[path_start..path_end];
    let path_len = written.trim_end().split_once(' ').map_or(written.trim_end().len(), |(path, _)| path.len());
    let path = Span::new(offset + path_start, offset + path_start + path_len);
    Some((path, Span::new(offset + title_start + 1, offset + target)))
}
