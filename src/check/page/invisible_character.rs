//! `invisible-character`: a character without a glyph stands in a host.

use crate::check::PageCheck;
use crate::diagnostic::{Diagnostic, Level, Meta, Safety};
use crate::extract::Page;
use crate::locale::is_invisible;
use crate::model::Repair;

use super::repaired;

pub(super) struct InvisibleCharacter;

const META: Meta = Meta {
    id: "invisible-character",
    summary: "a character without a glyph stands in a host",
    why: "Copied into a firewall, the host does not match, and nobody can see why.",
    bad: "`login.live.com` with a zero-width space after the first dot.",
    good: "The same without it.",
    level: Level::Warning,
    fix: Some(Safety::Safe),
};

impl PageCheck for InvisibleCharacter {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn detect(&self, page: &Page, found: &mut Vec<Diagnostic>) {
        let mend = |written: &str, _| Some(written.chars().filter(|&c| !is_invisible(c)).collect());
        repaired::report(page, &META, Repair::InvisibleCharacter, mend, found);
    }
}
