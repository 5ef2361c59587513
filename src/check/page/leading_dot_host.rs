//! `leading-dot-host`: a host starts with a dot.

use crate::check::PageCheck;
use crate::diagnostic::{Diagnostic, Level, Meta};
use crate::extract::Page;

pub(super) struct LeadingDotHost;

const META: Meta = Meta {
    id: "leading-dot-host",
    summary: "a host starts with a dot",
    why: "Some products take it for a wildcard, others refuse it: what is meant is lost.",
    bad: "`.manage.microsoft.com`",
    good: "`*.manage.microsoft.com`, or the name without the dot: the page cannot tell which.",
    level: Level::Error,
    fix: None,
};

impl PageCheck for LeadingDotHost {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn detect(&self, page: &Page, found: &mut Vec<Diagnostic>) {
        for set in &page.sets {
            for host in set.hosts.iter().filter(|host| host.host.name.starts_with('.')) {
                found.push(
                    Diagnostic::new(&META, set.part, host.span)
                        .arg("host", &host.host.name)
                        .actual(page.text(set.part, host.span)),
                );
            }
        }
    }
}
