//! `front-matter`: the header of the page is not YAML, or has no end.

use crate::check::PageCheck;
use crate::diagnostic::{Diagnostic, Level, Meta};
use crate::extract::Page;
use crate::source::Problem;

pub(super) struct FrontMatter;

const META: Meta = Meta {
    id: "front-matter",
    summary: "the header of the page is not YAML",
    why: "The build drops the header: the page loses its title, its date and the commit it was translated from.",
    bad: "`title: Netwerk: eisen`",
    good: "`title: 'Netwerk: eisen'`",
    level: Level::Warning,
    fix: None,
};

impl PageCheck for FrontMatter {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn detect(&self, page: &Page, found: &mut Vec<Diagnostic>) {
        let diagnostic = match &page.matter.problem {
            Some(Problem::Unclosed(span)) => Diagnostic::new(&META, 0, *span).id("front-matter-unclosed"),
            Some(Problem::NotYaml { span, reason }) => Diagnostic::new(&META, 0, *span).arg("reason", reason),
            None => return,
        };
        found.push(diagnostic);
    }
}
