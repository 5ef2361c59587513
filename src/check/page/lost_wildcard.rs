//! `lost-wildcard`, in its single-page form: blanks stand between a wildcard and its host.

use crate::check::PageCheck;
use crate::diagnostic::{Diagnostic, Level, Meta, Safety};
use crate::extract::Page;
use crate::model::Repair;

use super::repaired;

pub(super) struct LostWildcard;

const META: Meta = Meta {
    id: "lost-wildcard",
    summary: "the wildcard of a host is lost or torn off",
    why: "A firewall that has only the bare host blocks every name below it.",
    bad: "`*. itunes.apple.com`",
    good: "`*.itunes.apple.com`",
    level: Level::Error,
    fix: Some(Safety::Safe),
};

impl PageCheck for LostWildcard {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn detect(&self, page: &Page, found: &mut Vec<Diagnostic>) {
        let mend = |written: &str, _| Some(written.split_whitespace().collect::<String>());
        let before = found.len();
        repaired::report(page, &META, Repair::DetachedWildcard, mend, found);
        for detached in &mut found[before..] {
            detached.message_id = "lost-wildcard-detached";
        }
    }
}
