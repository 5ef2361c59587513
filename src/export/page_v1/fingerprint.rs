//! Fingerprints of diagnostics: the same for a defect after edits elsewhere in the page, different for two defects.

use std::collections::HashMap;

use crate::diagnostic::{Arg, Diagnostic};
use crate::extract::Page;
use crate::page::Section;
use crate::span::Span;

/// How much of the marked line counts, in bytes before its mark and after its start. Bounds time: a page can be one line.
const REACH: usize = 256;

/// The fingerprint of each diagnostic: kind, file, anchor above, values, and the text of the marked line; no line
/// number. Where all of these are equal, a number in the order of the page makes the difference.
pub(super) fn of_all(page: &Page, diagnostics: &[Diagnostic]) -> Vec<String> {
    with_paths(page, diagnostics, |part| &page.parts[part].file.path)
}

/// The same for what is known to be of `page`: without its path, which depends on where the run starts.
pub(crate) fn within(page: &Page, diagnostics: &[Diagnostic]) -> Vec<String> {
    let name = |part: usize| page.parts[part].file.path.rsplit('/').next().unwrap_or_default();
    with_paths(page, diagnostics, |part| if part == 0 { "" } else { name(part) })
}

fn with_paths<'p>(page: &'p Page, diagnostics: &[Diagnostic], path: impl Fn(usize) -> &'p str) -> Vec<String> {
    if diagnostics.is_empty() {
        return Vec::new();
    }
    let places = Places::of(page);
    let mut seen: HashMap<String, u32> = HashMap::with_capacity(diagnostics.len());
    let mut all = Vec::with_capacity(diagnostics.len());
    for diagnostic in diagnostics {
        let mut text = text(page, path(diagnostic.part), &places, diagnostic);
        let before = seen.entry(text.clone()).and_modify(|count| *count += 1).or_insert(0);
        if *before > 0 {
            text.push_str(&format!("\n{before}"));
        }
        all.push(crate::extract::short_hash(&text));
    }
    all
}

fn text(page: &Page, path: &str, places: &Places<'_>, diagnostic: &Diagnostic) -> String {
    let file = &page.parts[diagnostic.part].file;
    let anchor = places.anchor(diagnostic.part, diagnostic.span).unwrap_or_default();
    let mut text = format!("{}\n{}\n{anchor}", diagnostic.message_id, path);
    for (name, value) in &diagnostic.args {
        // How many there are changes without the defect.
        let Arg::Text(value) = value else { continue };
        text.push('\n');
        text.push_str(name);
        text.push('=');
        text.push_str(value);
    }
    for more in [diagnostic.actual.as_deref().unwrap_or_default(), marked_line(&file.text, diagnostic.span)] {
        text.push('\n');
        text.push_str(more);
    }
    text
}

/// The tables and lists of a page and the sections they stand in, in the order of their files.
struct Places<'p>(Vec<(usize, Span, &'p Section)>);

impl<'p> Places<'p> {
    fn of(page: &'p Page) -> Self {
        let tables = page.tables.iter().flat_map(|table| {
            let spans = table.table.strays.iter().chain([&table.table.span]);
            spans.map(|&span| (table.part, span, &table.section))
        });
        let lists = page.lists.iter().map(|list| (list.part, list.span, &list.section));
        let mut all: Vec<_> = tables.chain(lists).collect();
        all.sort_by_key(|&(part, span, _)| (part, span));
        Self(all)
    }

    /// The anchor above the table or list that holds `span`.
    fn anchor(&self, part: usize, span: Span) -> Option<&'p str> {
        let next = self.0.partition_point(|(of, table, _)| (*of, table.start) <= (part, span.start));
        let (of, table, section) = self.0.get(next.checked_sub(1)?)?;
        (*of == part && table.contains(span)).then_some(section.anchor.as_deref()).flatten()
    }
}

/// The text of the line on which `span` starts, as far as it counts.
fn marked_line(text: &str, span: Span) -> &str {
    let at = text.floor_char_boundary(span.start as usize);
    let first = text.floor_char_boundary(at.saturating_sub(REACH));
    let last = text.floor_char_boundary(at.saturating_add(REACH));
    let bytes = text.as_bytes();
    let start = memchr::memrchr2(b'\n', b'\r', &bytes[first..at]).map_or(first, |end| first + end + 1);
    let end = memchr::memchr2(b'\n', b'\r', &bytes[at..last]).map_or(last, |end| at + end);
    text[start..end].trim()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_count_as_far_as_they_reach() {
        let line = |text: &str, mark: &str| {
            let start = text.find(mark).unwrap();
            marked_line(text, Span::new(start, start + mark.len())).to_owned()
        };
        assert_eq!(line("a\r\n  |b|c|\r\nd", "c"), "|b|c|");
        assert_eq!(line("a\n", "a"), "a");
        assert_eq!(line("a\n\nb", "\n\n"), "a");
        let long = format!("{}x{}", "é".repeat(1000), "é".repeat(1000));
        assert_eq!(line(&long, "x"), format!("{}x{}", "é".repeat(128), "é".repeat(127)));
    }
}
