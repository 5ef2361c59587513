//! Hosts that could be read only after a repair: what the checks for each kind of damage share.

use crate::diagnostic::{Diagnostic, Meta};
use crate::extract::Page;
use crate::extract::facts::HostFact;
use crate::model::Repair;
use crate::span::Span;

/// The hosts of `page` that needed `repair`, with their part.
pub(super) fn hosts(page: &Page, repair: Repair) -> impl Iterator<Item = (usize, &HostFact)> {
    page.sets
        .iter()
        .flat_map(|set| set.hosts.iter().map(move |host| (set.part, host)))
        .filter(move |(_, host)| host.repairs.contains(&repair))
}

/// Reports each host that needed `repair`; `mend` writes the source text as it should be.
pub(super) fn report(
    page: &Page,
    meta: &'static Meta,
    repair: Repair,
    what: &str,
    mend: impl Fn(&str, Place) -> Option<String>,
    found: &mut Vec<Diagnostic>,
) {
    for (part, host) in hosts(page, repair) {
        let written = page.text(part, host.span);
        let message = format!("{what} in the host {}", host.host.name);
        let mut diagnostic = Diagnostic::new(meta, part, host.span, message)
            .arg("host", &host.host.name)
            .values(written, &host.host.name);
        let place = Place::of(page, part, host.span);
        // The fix mends one kind of damage: with several, each has its own.
        if let Some(text) = mend(written, place).filter(|text| text != written) {
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

impl Place {
    fn of(page: &Page, part: usize, span: Span) -> Self {
        let text = page.parts.get(part).map(|part| part.file.text.as_str()).unwrap_or_default();
        let before = text.get(..span.start as usize).unwrap_or_default();
        let line = before.rsplit(['\n', '\r', '|']).next().unwrap_or_default();
        let inside_code = line.matches('`').count() % 2 == 1;
        let in_fence = page.lists.iter().any(|list| {
            list.part == part && list.form == crate::extract::facts::ListForm::Fence && list.span.contains(span)
        });
        if inside_code || in_fence { Self::Code } else { Self::Text }
    }

    /// A wildcard's asterisk, escaped where that is needed.
    pub(super) fn asterisk(self) -> &'static str {
        match self {
            Self::Code => "*",
            Self::Text => "\\*",
        }
    }
}
