//! Hosts that could be read only after a repair: what the checks for each kind of damage share.

use std::collections::HashSet;

use crate::diagnostic::{Diagnostic, Meta};
use crate::extract::Page;
use crate::extract::facts::ListForm;
use crate::model::{Host, Repair};
use crate::span::Span;

/// A host that needed a repair.
pub(super) struct Repaired<'p> {
    /// The host.
    pub(super) host: &'p Host,
    /// Where it is written.
    pub(super) span: Span,
    /// Whether that is in a file that the cell includes.
    borrowed: bool,
}

/// The hosts of `page` that needed `repair`, with the part in which they are written.
pub(super) fn hosts(page: &Page, repair: Repair) -> impl Iterator<Item = (usize, Repaired<'_>)> {
    page.sets
        .iter()
        .flat_map(|set| set.hosts.iter().map(move |host| (set.part, host)))
        .filter(move |(_, host)| host.repairs.contains(&repair))
        .map(|(part, host)| match host.borrowed {
            Some(at) => (at.part, Repaired { host: &host.host, span: at.span, borrowed: true }),
            None => (part, Repaired { host: &host.host, span: host.span, borrowed: false }),
        })
}

/// Reports each host that needed `repair`; `mend` writes the source text as it should be.
pub(super) fn report(
    page: &Page,
    meta: &'static Meta,
    repair: Repair,
    mend: impl Fn(&str, Place) -> Option<String>,
    found: &mut Vec<Diagnostic>,
) {
    let mut places = Places::new(page);
    let mut seen = HashSet::new();
    for (part, host) in hosts(page, repair) {
        // A cell that spans rows states its hosts in each of them.
        if !seen.insert((part, host.span)) {
            continue;
        }
        let written = page.text(part, host.span);
        let mut diagnostic =
            Diagnostic::new(meta, part, host.span).arg("host", &host.host.name).values(written, &host.host.name);
        let place = places.of(part, host.span);
        // The fix mends one kind of damage: with several, each has its own. A file that a cell includes is not the page's.
        if let Some(text) = mend(written, place).filter(|text| text != written && !host.borrowed) {
            diagnostic = diagnostic.safe_fix(host.span, text);
        }
        found.push(diagnostic);
    }
}

/// Whether a value stands where an asterisk needs no escape.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    /// In a code span or fence.
    Code,
    /// In running text.
    Text,
}

/// Tells the places of spans, in time that grows little with the text before them.
struct Places<'p> {
    page: &'p Page,
    /// The part and the starts and ends of the fences that are lists, in order.
    fences: Vec<(usize, Span)>,
    /// The part and the offset up to which back-ticks are counted, and how many stand in that line or cell.
    counted: (usize, usize, usize),
}

impl<'p> Places<'p> {
    fn new(page: &'p Page) -> Self {
        let fences = page.lists.iter().filter(|list| list.form == ListForm::Fence);
        let mut fences: Vec<(usize, Span)> = fences.map(|list| (list.part, list.span)).collect();
        fences.sort_unstable();
        Self { page, fences, counted: (0, 0, 0) }
    }

    fn of(&mut self, part: usize, span: Span) -> Place {
        let next = self.fences.partition_point(|&(number, fence)| (number, fence.start) <= (part, span.start));
        let fence = next.checked_sub(1).map(|fence| self.fences[fence]);
        if fence.is_some_and(|(number, fence)| number == part && fence.contains(span)) {
            return Place::Code;
        }
        let text = self.page.parts.get(part).map(|part| part.file.text.as_bytes()).unwrap_or_default();
        let end = (span.start as usize).min(text.len());
        let (known, from, ticks) = self.counted;
        let (from, ticks) = if known == part && from <= end { (from, ticks) } else { (0, 0) };
        let line = memchr::memrchr3(b'\n', b'\r', b'|', &text[from..end]).map(|at| from + at);
        let (from, ticks) = line.map_or((from, ticks), |line| (line, 0));
        let ticks = ticks + memchr::memchr_iter(b'`', &text[from..end]).count();
        self.counted = (part, end, ticks);
        if ticks % 2 == 1 { Place::Code } else { Place::Text }
    }
}

impl Place {
    /// A wildcard's asterisk, escaped where that is needed.
    pub(super) fn asterisk(self) -> &'static str {
        match self {
            Self::Code => "*",
            Self::Text => "\\*",
        }
    }
}
