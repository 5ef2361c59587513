//! `extra-text`: a remark stands among the values that the source has not.

use crate::check::{PagePair, PairCheck};
use crate::diagnostic::{Diagnostic, Level, Meta};

use super::remarks::{Side, only_on};

pub(super) struct ExtraText;

const META: Meta = Meta {
    id: "extra-text",
    summary: "a remark among the values that the source has not",
    why: "Readers take for a rule what the source does not say.",
    bad: "A sentence after the hosts of a row that in the source holds hosts alone.",
    good: "The hosts alone.",
    level: Level::Warning,
    fix: None,
};

impl PairCheck for ExtraText {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn detect(&self, pair: &PagePair<'_>, found: &mut Vec<Diagnostic>) {
        found.extend(only_on(Side::Target, pair).into_iter().map(|remark| {
            Diagnostic::new(&META, remark.target.0, remark.target.1)
                .arg("text", super::missing_row::shortened(&remark.text))
                .counterpart(remark.source.0, remark.source.1)
        }));
    }
}
