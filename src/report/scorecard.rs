//! What was found per locale, in one line each.

use crate::check::stale::Behind;
use crate::diagnostic::{Arg, Diagnostic, Level};
use crate::message::Catalog;

/// Findings of one locale by level.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Scorecard {
    /// Pages that were checked.
    pub pages: usize,
    /// Of these, pages that were checked by themselves, for want of a source.
    pub without_source: usize,
    /// Certain defects.
    pub errors: usize,
    /// Likely defects.
    pub warnings: usize,
    /// What is worth knowing.
    pub notes: usize,
    /// What the pages say is to be ignored; it is not counted above.
    pub ignored: usize,
    /// What the baseline has; it is not counted above.
    pub known: usize,
    /// What the baseline has and the pages have no longer.
    pub gone: usize,
    /// Fixes that were applied.
    pub fixed: usize,
    /// How far they are behind their source, where that is known: the days of the page furthest behind, the changes of all.
    pub behind: Option<Behind>,
}

impl Scorecard {
    /// The card of one page with these diagnostics.
    #[must_use]
    pub fn of(diagnostics: &[Diagnostic], has_source: bool, fixed: usize, behind: Option<Behind>) -> Self {
        let counting = || diagnostics.iter().filter(|found| found.counts());
        let count = |level: Level| counting().filter(|found| found.level == level).count();
        let ignored = diagnostics.iter().filter(|found| found.ignored.is_some()).count();
        Self {
            pages: 1,
            without_source: usize::from(!has_source),
            errors: count(Level::Error),
            warnings: count(Level::Warning),
            notes: count(Level::Note),
            ignored,
            known: diagnostics.len() - counting().count() - ignored,
            gone: 0,
            fixed,
            behind,
        }
    }

    /// Adds the findings of another page.
    pub fn add(&mut self, other: Self) {
        self.pages += other.pages;
        self.without_source += other.without_source;
        self.errors += other.errors;
        self.warnings += other.warnings;
        self.notes += other.notes;
        self.ignored += other.ignored;
        self.known += other.known;
        self.gone += other.gone;
        self.fixed += other.fixed;
        self.behind = match (self.behind, other.behind) {
            (Some(own), Some(other)) => Some(own.and(other)),
            (own, other) => own.or(other),
        };
    }

    /// `12 pages: 0 errors, 1 warning, 3 notes; 13 days behind; 2 changes behind; 2 fixed; 1 page without a source`, in the
    /// words of `catalog`.
    #[must_use]
    pub fn said(&self, catalog: &Catalog) -> String {
        let said = |id: &str, count: usize| catalog.text(id, &[("count", Arg::Count(count as u64))]);
        let counts = [
            ("pages", said("scorecard-pages", self.pages)),
            ("errors", said("scorecard-errors", self.errors)),
            ("warnings", said("scorecard-warnings", self.warnings)),
            ("notes", said("scorecard-notes", self.notes)),
        ];
        let card = catalog.text("scorecard", &counts.map(|(name, text)| (name, Arg::Text(text))));
        let behind = self.behind.unwrap_or_default();
        let more = [
            ("scorecard-days-behind", if behind.changes > 0 { behind.days as usize } else { 0 }),
            ("scorecard-changes-behind", behind.changes),
            ("scorecard-known", self.known),
            ("scorecard-gone", self.gone),
            ("scorecard-ignored", self.ignored),
            ("scorecard-fixed", self.fixed),
            ("scorecard-without-source", self.without_source),
        ];
        more.into_iter().filter(|(_, count)| *count > 0).fold(card, |card, (id, count)| {
            let args = [("card", Arg::Text(card)), ("more", Arg::Text(said(id, count)))];
            catalog.text("scorecard-more", &args)
        })
    }
}
