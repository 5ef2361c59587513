//! The token account of a page in text: totals, then the words that became notes or diagnostics, by line.

use std::io::{self, Write};

use crate::extract::Page;
use crate::extract::account::{Class, Word};
use crate::report::Human;
use crate::span::Span;

/// A word in its place.
struct Placed<'p> {
    part: usize,
    source: Span,
    word: &'p Word,
}

/// Writes the account of `page`: a line of totals, then a line for each stretch of words of one class.
pub(super) fn write(page: &Page, out: &mut dyn Write) -> io::Result<()> {
    let account = &page.account;
    writeln!(
        out,
        "{}: {} values, {} separators, {} notes, {} diagnostics, {} left over",
        Human::printable(&page.parts[0].file.path),
        account.values,
        account.separators,
        account.notes,
        account.diagnostics,
        account.left_over.len()
    )?;
    // A cell that spans rows is read with each of them.
    let mut words: Vec<&Word> = account.words.iter().collect();
    words.sort_by_key(|word| (word.at, word.class));
    words.dedup();
    let mut placed = places(page, &words);
    placed.sort_by_key(|placed| (placed.part, placed.source.start, placed.word.at));
    for stretch in placed.chunk_by(|before, after| is_next(page, before, after)) {
        let Some(first) = stretch.first() else { continue };
        let file = &page.parts[first.part].file;
        let class = match first.word.class {
            Some(Class::Note) => "note",
            Some(Class::Diagnostic) => "diagnostic",
            Some(Class::Value | Class::Separator) => continue,
            None => "left over",
        };
        let words: Vec<&str> = stretch.iter().map(|placed| placed.word.text.as_str()).collect();
        let line = file.lines.line(first.source.start);
        let (path, words) = (Human::printable(&file.path), Human::printable(&words.join(" ")));
        writeln!(out, "{path}:{line}: {class}: {words}")?;
    }
    Ok(())
}

/// Where `words` stand: in the page, and in included files whose tables and lists have them at their place.
fn places<'p>(page: &'p Page, words: &[&'p Word]) -> Vec<Placed<'p>> {
    let mut read: Vec<Vec<Span>> = vec![Vec::new(); page.parts.len()];
    for table in &page.tables {
        read[table.part].extend(table.table.strays.iter().chain([&table.table.span]));
    }
    page.lists.iter().for_each(|list| read[list.part].push(list.span));
    let mut placed = Vec::new();
    for (part, read) in read.iter().enumerate() {
        let inlines = &page.parts[part].inlines;
        for word in words.iter().filter(|word| inlines.slice(word.at) == word.text) {
            let source = inlines.source(word.at);
            if page.parts.len() == 1 || read.iter().any(|span| span.contains(source)) {
                placed.push(Placed { part, source, word });
            }
        }
    }
    placed
}

/// Whether `after` goes on where `before` ends: in the same line of the same cell, and as the same.
fn is_next(page: &Page, before: &Placed<'_>, after: &Placed<'_>) -> bool {
    let gap = Span { start: before.word.at.end, end: after.word.at.start };
    let same = before.part == after.part && before.word.class == after.word.class && gap.start < gap.end;
    same && {
        let part = &page.parts[before.part];
        let blank = part.inlines.slice(gap).chars().all(|c| c.is_whitespace() && c != '\n');
        blank && part.file.lines.line(before.source.start) == part.file.lines.line(after.source.start)
    }
}
