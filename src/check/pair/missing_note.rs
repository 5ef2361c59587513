//! `missing-note`: a remark of the source's row is missing.

use crate::check::{PagePair, PairCheck};
use crate::diagnostic::{Diagnostic, Level, Meta};

use super::remarks::{Side, only_on};

pub(super) struct MissingNote;

const META: Meta = Meta {
    id: "missing-note",
    summary: "a remark of the source's row is missing",
    why: "Readers do not learn from when, or for whom, a value applies.",
    bad: "`(only for EU customers)` stands behind a host of the source, and nothing behind the same host here.",
    good: "The remark, translated.",
    level: Level::Warning,
    fix: None,
};

impl PairCheck for MissingNote {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn detect(&self, pair: &PagePair<'_>, found: &mut Vec<Diagnostic>) {
        found.extend(only_on(Side::Source, pair).into_iter().map(|remark| {
            Diagnostic::new(&META, remark.target.0, remark.target.1)
                .arg("text", super::missing_row::shortened(&remark.text))
                .counterpart(remark.source.0, remark.source.1)
        }));
    }
}
