//! What was found per locale, in one line each.

use std::fmt;

use crate::check::stale::Behind;
use crate::diagnostic::{Diagnostic, Level};

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
}

impl fmt::Display for Scorecard {
    /// `12 pages: 0 errors, 1 warning, 3 notes, 13 days and 2 changes behind; 2 fixed; 1 page without a source`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (pages, errors) = (counted(self.pages, "page"), counted(self.errors, "error"));
        let (warnings, notes) = (counted(self.warnings, "warning"), counted(self.notes, "note"));
        write!(f, "{pages}: {errors}, {warnings}, {notes}")?;
        if let Some(Behind { days, changes }) = self.behind.filter(|behind| behind.changes > 0) {
            let days = if days > 0 { counted(days as usize, "day") + " and " } else { String::new() };
            write!(f, ", {days}{} behind", counted(changes, "change"))?;
        }
        for (count, what) in [
            (self.known, "known"),
            (self.gone, "gone from the baseline"),
            (self.ignored, "ignored"),
            (self.fixed, "fixed"),
        ] {
            if count > 0 {
                write!(f, "; {count} {what}")?;
            }
        }
        if self.without_source > 0 {
            write!(f, "; {} without a source", counted(self.without_source, "page"))?;
        }
        Ok(())
    }
}

fn counted(count: usize, what: &str) -> String {
    format!("{count} {what}{}", if count == 1 { "" } else { "s" })
}
