//! `unresolved-include`: what an include names is not there, or lies outside the docset.

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
    bad: "`[!INCLUDE [note](../../other/note.md)]` above the docset root.",
    good: "A file inside it.",
    level: Level::Note,
    fix: None,
};

impl PageCheck for UnresolvedInclude {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn detect(&self, page: &Page, found: &mut Vec<Diagnostic>) {
        for include in &page.includes {
            let target = &include.target;
            let (id, reason) = match &include.outcome {
                IncludeOutcome::Part(_) | IncludeOutcome::Cycle => continue,
                IncludeOutcome::Failed(IncludeError::Missing) => ("unresolved-include", None),
                IncludeOutcome::Failed(IncludeError::Outside) => ("unresolved-include-outside", None),
                IncludeOutcome::Failed(IncludeError::Unreadable(reason)) => {
                    ("unresolved-include-unreadable", Some(reason))
                }
                IncludeOutcome::TooDeep => ("unresolved-include-depth", None),
            };
            let mut diagnostic = Diagnostic::new(&META, include.part, include.span).id(id).arg("target", target);
            if let Some(reason) = reason {
                diagnostic = diagnostic.arg("reason", reason.to_string());
            }
            found.push(diagnostic);
        }
    }
}
