//! `confusable-character`: a letter of another script stands in a host for the Latin letter it looks like.
//!
//! Bad: `mаnage.microsoft.com` with a Cyrillic а, `wındows.com` with a dotless ı. Good: the same in Latin letters.

use crate::check::PageCheck;
use crate::diagnostic::{Diagnostic, Level, Meta};
use crate::extract::Page;
use crate::model::Repair;
use crate::model::host::in_plain_letters;

use super::repaired;

pub(super) struct ConfusableCharacter;

const META: Meta = Meta {
    id: "confusable-character",
    summary: "a look-alike of a Latin letter stands in a host",
    why: "The name looks right and is another one: a firewall that has it blocks the real host.",
    level: Level::Error,
};

impl PageCheck for ConfusableCharacter {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn detect(&self, page: &Page, found: &mut Vec<Diagnostic>) {
        let mend = |written: &str, _| Some(in_plain_letters(written));
        repaired::report(
            page,
            &META,
            Repair::ConfusableCharacter,
            "a letter that only looks Latin stands",
            mend,
            found,
        );
    }
}
