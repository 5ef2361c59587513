//! `unresolved-include`: what an include names is not there, or lies outside the docset.
//!
//! Bad: `[!INCLUDE [note](../../other/note.md)]` above the docset root. Good: a file inside it.

use crate::check::PageCheck;
use crate::diagnostic::{Diagnostic, Level, Meta};
use crate::extract::Page;
use crate::extract::facts::IncludeOutcome;
use crate::source::IncludeError;

pub(super) struct UnresolvedInclude;

const META: Meta = Meta {
    id: "unresolved-include",
    summary: "an include cannot be resolved",
    why: "What it would bring in is not in the result.",
    level: Level::Note,
};

impl PageCheck for UnresolvedInclude {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn detect(&self, page: &Page, found: &mut Vec<Diagnostic>) {
        for include in &page.includes {
            let target = &include.target;
            let (id, message) = match &include.outcome {
                IncludeOutcome::Part(_) | IncludeOutcome::Cycle => continue,
                IncludeOutcome::Failed(IncludeError::Missing) => {
                    ("unresolved-include", format!("{target} is not there"))
                }
                IncludeOutcome::Failed(IncludeError::Outside) => {
                    ("unresolved-include-outside", format!("{target} lies outside the docset, and was not read"))
                }
                IncludeOutcome::Failed(IncludeError::Unreadable(reason)) => {
                    ("unresolved-include-unreadable", format!("{target} cannot be read: {reason}"))
                }
                IncludeOutcome::TooDeep => (
                    "unresolved-include-depth",
                    format!("{target} was not read: includes stand too deep in each other, or are too many"),
                ),
            };
            found.push(Diagnostic::new(&META, include.part, include.span, message).id(id).arg("target", target));
        }
    }
}
