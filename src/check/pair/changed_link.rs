//! `changed-link`: a link leads to another place than in the source, is missing, or was added.
//!
//! The locale in a target may differ, and an anchor is translated along with its heading.

use crate::check::links::{self, LinkPair};
use crate::check::{PagePair, PairCheck};
use crate::diagnostic::{Diagnostic, Level, Meta};

pub(super) struct ChangedLink;

const META: Meta = Meta {
    id: "changed-link",
    summary: "a link leads to another place than in the source",
    why: "A reader is sent to another page, or finds none.",
    bad: "`[Autopilot](autopilot.md)` became `[Autopilot](autopatch.md)`.",
    good: "`[Autopilot](autopilot.md)`.",
    level: Level::Warning,
    fix: None,
};

impl PairCheck for ChangedLink {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn detect(&self, pair: &PagePair<'_>, found: &mut Vec<Diagnostic>) {
        if !links::differ(pair) {
            return;
        }
        for link in links::pairs(pair) {
            found.push(match link {
                LinkPair::Same(..) => continue,
                LinkPair::Changed(source, target) => Diagnostic::new(&META, target.at.0, target.at.1)
                    .arg("expected", &source.text)
                    .arg("actual", &target.text)
                    .values(target.text, source.text)
                    .counterpart(source.at.0, source.at.1),
                LinkPair::Missing((part, span), source) => Diagnostic::new(&META, part, span)
                    .id("changed-link-missing")
                    .arg("expected", &source.text)
                    .expected(source.text)
                    .counterpart(source.at.0, source.at.1),
                LinkPair::Added((part, span), target) => Diagnostic::new(&META, target.at.0, target.at.1)
                    .id("changed-link-added")
                    .arg("actual", &target.text)
                    .actual(target.text)
                    .counterpart(part, span),
            });
        }
    }
}
