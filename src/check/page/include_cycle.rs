//! `include-cycle`: an include leads back to a file it stands in.

use crate::check::PageCheck;
use crate::diagnostic::{Diagnostic, Level, Meta};
use crate::extract::Page;
use crate::extract::facts::IncludeOutcome;

pub(super) struct IncludeCycle;

const META: Meta = Meta {
    id: "include-cycle",
    summary: "an include leads back to a file it stands in",
    why: "The page cannot be built.",
    bad: "`a.md` includes `b.md`, which includes `a.md`.",
    good: "Neither includes the other.",
    level: Level::Error,
    fix: None,
};

impl PageCheck for IncludeCycle {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn detect(&self, page: &Page, found: &mut Vec<Diagnostic>) {
        for include in page.includes.iter().filter(|include| include.outcome == IncludeOutcome::Cycle) {
            found.push(Diagnostic::new(&META, include.part, include.span).arg("target", &include.target));
        }
    }
}
