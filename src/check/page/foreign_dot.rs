//! `foreign-dot`: a dot of another script stands in a host.

use crate::check::PageCheck;
use crate::diagnostic::{Diagnostic, Level, Meta, Safety};
use crate::extract::Page;
use crate::model::Repair;

use super::repaired;

pub(super) struct ForeignDot;

const META: Meta = Meta {
    id: "foreign-dot",
    summary: "a dot of another script stands in a host",
    why: "Who copies the host gets a name that no resolver and no firewall takes for it.",
    bad: "`*。manage。microsoft。com`, with the full stop of Chinese and Japanese.",
    good: "`*.manage.microsoft.com`",
    level: Level::Error,
    fix: Some(Safety::Safe),
};

impl PageCheck for ForeignDot {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn detect(&self, page: &Page, found: &mut Vec<Diagnostic>) {
        let mend = |written: &str, _| Some(written.replace(['。', '．', '｡'], "."));
        repaired::report(page, &META, Repair::ForeignDot, mend, found);
    }
}
