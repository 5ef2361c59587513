//! `leaked-placeholder`: a placeholder of the translation system was left in the page.
//!
//! Bad: `@no__t – 0.itunes.apple.com`, which reads as a valid host. Good: `\*.itunes.apple.com`.

use crate::check::PageCheck;
use crate::diagnostic::{Diagnostic, Level, Meta};
use crate::extract::Page;
use crate::model::Repair;
use crate::span::Span;

use super::repaired::{self, Place};

pub(super) struct LeakedPlaceholder;

const META: Meta = Meta {
    id: "leaked-placeholder",
    summary: "a placeholder of the translation system was left in the page",
    why: "What it stood for is lost: before a host, the wildcard.",
    level: Level::Error,
};

const MARK: &str = "@no__t";

impl PageCheck for LeakedPlaceholder {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn detect(&self, page: &Page, found: &mut Vec<Diagnostic>) {
        let mend = |written: &str, place: Place| {
            let dot = written.find('.')?;
            Some(format!("{}{}", place.asterisk(), &written[dot..]))
        };
        repaired::report(
            page,
            &META,
            Repair::LeakedPlaceholder,
            "a placeholder of the translation system stands",
            mend,
            found,
        );
        let in_hosts: Vec<(usize, Span)> =
            repaired::hosts(page, Repair::LeakedPlaceholder).map(|(part, host)| (part, host.span)).collect();
        for (number, part) in page.parts.iter().enumerate() {
            for at in memchr::memmem::find_iter(part.file.text.as_bytes(), MARK) {
                let span = Span::new(at, at + MARK.len());
                if in_hosts.iter().any(|(part, host)| *part == number && host.contains(span)) {
                    continue;
                }
                let message = "a placeholder of the translation system stands in the page".to_owned();
                found.push(Diagnostic::new(&META, number, span, message).id("leaked-placeholder-text").actual(MARK));
            }
        }
    }
}
