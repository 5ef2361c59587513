//! `glued-hosts`: two hosts stand together without a separator.
//!
//! Bad: `\*.mzstatic.com\*.phobos.apple.com`. Good: `\*.mzstatic.com<br>\*.phobos.apple.com`.

use crate::check::PageCheck;
use crate::diagnostic::{Diagnostic, Level, Meta};
use crate::extract::Page;
use crate::model::Repair;
use crate::span::Span;

use super::repaired;

pub(super) struct GluedHosts;

const META: Meta = Meta {
    id: "glued-hosts",
    summary: "two hosts stand together without a separator",
    why: "Copied as it stands, the text is no host, and both are blocked.",
    level: Level::Error,
};

impl PageCheck for GluedHosts {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn detect(&self, page: &Page, found: &mut Vec<Diagnostic>) {
        let mut last: Option<(usize, Span)> = None;
        for (part, host) in repaired::hosts(page, Repair::GluedHosts) {
            // One diagnostic for all that is glued together, where the first two meet.
            let meets = last.is_some_and(|(before, span)| before == part && span.end == host.span.start);
            if let Some((_, first)) = last.filter(|_| meets) {
                let whole = first.to(host.span);
                let message = format!("two hosts without a separator: {}", page.text(part, whole));
                found.push(
                    Diagnostic::new(&META, part, whole, message)
                        .arg("text", page.text(part, whole))
                        .actual(page.text(part, whole)),
                );
            }
            last = Some((part, host.span));
        }
    }
}
