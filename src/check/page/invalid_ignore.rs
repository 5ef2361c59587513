//! `invalid-ignore`: a comment that ignores findings gives no reason, or names no check.

use crate::check::{PageCheck, ignore};
use crate::diagnostic::{Diagnostic, Level, Meta};
use crate::extract::Page;

pub(super) struct InvalidIgnore;

const META: Meta = Meta {
    id: "invalid-ignore",
    summary: "a comment that ignores findings gives no reason, or names no check",
    why: "It ignores nothing, and nobody learns why it should.",
    bad: "`<!-- tafel-ignore duplicate-host -->`, `<!-- tafel-ignore duplicate-hosts: kept for old clients -->`",
    good: "`<!-- tafel-ignore duplicate-host until 2027-01-31: kept for old clients -->`",
    level: Level::Warning,
    fix: None,
};

impl PageCheck for InvalidIgnore {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn detect(&self, page: &Page, found: &mut Vec<Diagnostic>) {
        ignore::invalid(&META, page, found);
    }
}
