//! Changes of a translated row that bring a value of its source, in the style that the row uses.

use crate::check::difference::MOST_FIXED;
use crate::extract::Page;
use crate::extract::facts::{ListFact, ListForm};
use crate::span::Span;

/// The `values` of a row that has few enough `differences` for fixes; else none, so that none is found.
pub(super) fn fixable<D, V>(differences: &[D], values: impl FnOnce() -> Vec<V>) -> Vec<V> {
    if differences.len() <= MOST_FIXED { values() } else { Vec::new() }
}

/// Where a value stands: on the source page and, where the translation has it, there.
#[derive(Debug, Clone, Copy)]
pub(super) struct Stands {
    pub(super) source: Span,
    pub(super) target: Option<Span>,
}

/// The insertion of the value `missing` of the source into the translation: after the value before it, by the source's
/// order, else before the one after it, with the separator that the translated row uses.
///
/// `None` where the row has no value to stand beside, or text other than a separator between its values.
pub(super) fn insertion(
    [source, target]: [(&Page, usize); 2],
    values: &[Stands],
    missing: Span,
) -> Option<(Span, String)> {
    let at = values.iter().position(|value| value.source == missing)?;
    let missing = values.get(at)?;
    let before = values[..at].iter().rev().find_map(|value| value.target);
    let after = values[at + 1..].iter().find_map(|value| value.target);
    let gaps = |page: (&Page, usize), spans: Vec<Span>| -> Vec<String> {
        let gaps = spans.windows(2).map(|pair| page.0.text(page.1, Span { start: pair[0].end, end: pair[1].start }));
        gaps.filter(|gap| is_separator(gap)).map(str::to_owned).collect()
    };
    let own = gaps(target, values.iter().filter_map(|value| value.target).collect());
    // The source's separator at this place where the row uses it too, blanks apart; else the row's.
    let bare = |gap: &str| gap.replace(' ', "");
    let near = at.checked_sub(1).map_or(at..at + 2, |before| before..at + 1);
    let theirs = gaps(source, values.get(near)?.iter().map(|value| value.source).collect()).pop();
    let separator = match theirs {
        Some(gap) if own.is_empty() || own.iter().any(|other| bare(other) == bare(&gap)) => gap,
        _ => own.into_iter().next()?,
    };
    // After a value only where nothing that belongs to it follows: a prefix, a remark.
    let before = before.filter(|before| ends_value(target, before.end)).map(|before| before.end);
    let (at, before) = before.map(|at| (at, true)).or_else(|| Some((after?.start, false)))?;
    let written = copied(source, missing.source, target, at)?;
    let text = if before { format!("{separator}{written}") } else { format!("{written}{separator}") };
    Some((Span { start: at, end: at }, text))
}

/// The text at `span` of the source as it can stand at `at` of the translation: where both are in code, or neither is.
/// Else the text would have to be spelled otherwise, and no fix is certain.
pub(super) fn copied<'p>(source: (&'p Page, usize), span: Span, target: (&Page, usize), at: u32) -> Option<&'p str> {
    (in_code(source, span.start) == in_code(target, at)).then(|| source.0.text(source.1, span))
}

/// Whether `at` is in a code span or a fence.
fn in_code((page, part): (&Page, usize), at: u32) -> bool {
    let text = page.text(part, Span { start: 0, end: at });
    let line = text.rsplit(['\n', '\r']).next().unwrap_or_default();
    let fence = |list: &ListFact| {
        list.part == part && list.form == ListForm::Fence && list.span.start <= at && at < list.span.end
    };
    !line.matches('`').count().is_multiple_of(2) || page.lists.iter().any(fence)
}

/// Whether a value that ends at `at` is followed by a separator, or by the end of its cell.
pub(crate) fn ends_value((page, part): (&Page, usize), at: u32) -> bool {
    let rest = page.parts.get(part).and_then(|part| part.file.text.get(at as usize..)).unwrap_or_default();
    let rest = rest.trim_start_matches([' ', '\u{A0}']);
    let marks = [',', ';', '`', '|', '、', '，', '；', '\n', '\r'];
    rest.is_empty()
        || rest.starts_with(marks)
        || rest.starts_with("<br")
        || rest.starts_with("<BR")
        || rest.starts_with("</br")
        || rest.starts_with("</td")
}

/// The removal of the value at `value` with the separator before it, else the one after it.
pub(super) fn removal(page: &Page, part: usize, values: &[Span], value: Span) -> Option<(Span, String)> {
    let at = values.iter().position(|span| *span == value)?;
    if !ends_value((page, part), value.end) {
        return None;
    }
    let cut = |from: u32, to: u32, gap: Span| {
        is_separator(page.text(part, gap)).then(|| (Span { start: from, end: to }, String::new()))
    };
    let before = at.checked_sub(1).map(|before| values[before]);
    let after = values.get(at + 1).copied();
    before
        .and_then(|before| cut(before.end, value.end, Span { start: before.end, end: value.start }))
        .or_else(|| after.and_then(|after| cut(value.start, after.start, Span { start: value.end, end: after.start })))
}

/// Whether `gap`, the text between two values of a cell, is only what separates them: then it can stand between two others.
pub(crate) fn is_separator(gap: &str) -> bool {
    let breaks = ["<br/>", "<br />", "<br>", "</br>", "<BR/>", "<BR />", "<BR>"];
    let bare = breaks.iter().fold(gap.to_owned(), |text, br| text.replace(br, ""));
    !gap.is_empty()
        && bare.chars().all(|c| c.is_whitespace() || matches!(c, ',' | ';' | '`' | '、' | '，' | '；'))
        && gap.matches('`').count().is_multiple_of(2)
        && !gap.contains(['\n', '\r'])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn separators_hold_no_text() {
        for gap in ["<br>", ", ", "`<br />`", "，", "` , `"] {
            assert!(is_separator(gap), "{gap}");
        }
        for gap in ["", " and ", "` ", " (17.0.0.0/8)<br>", "|", "\n- "] {
            assert!(!is_separator(gap), "{gap}");
        }
    }
}
