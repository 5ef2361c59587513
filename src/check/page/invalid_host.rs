//! `invalid-host`: a blank stands inside a host.

use crate::check::PageCheck;
use crate::diagnostic::{Diagnostic, Level, Meta};
use crate::extract::Page;
use crate::model::Repair;

use super::repaired;

pub(super) struct InvalidHost;

const META: Meta = Meta {
    id: "invalid-host",
    summary: "a host is torn apart",
    why: "Who copies the host gets half of it, or nothing.",
    bad: "`manage. microsoft.com`, `# – courier.push.apple.com`",
    good: "`manage.microsoft.com`, `#-courier.push.apple.com`",
    level: Level::Warning,
    fix: None,
};

impl PageCheck for InvalidHost {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn detect(&self, page: &Page, found: &mut Vec<Diagnostic>) {
        repaired::report(page, &META, Repair::SplitName, |_, _| None, found);
    }
}
