//! `foreign-dot`: a dot of another script stands in a host.
//!
//! Bad: `*。manage。microsoft。com`, with the full stop of Chinese and Japanese. Good: `*.manage.microsoft.com`.

use crate::check::PageCheck;
use crate::diagnostic::{Diagnostic, Level, Meta};
use crate::extract::Page;
use crate::model::Repair;

use super::repaired;

pub(super) struct ForeignDot;

const META: Meta = Meta {
    id: "foreign-dot",
    summary: "a dot of another script stands in a host",
    why: "Who copies the host gets a name that no resolver and no firewall takes for it.",
    level: Level::Error,
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
