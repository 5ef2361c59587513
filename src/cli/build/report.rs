//! The checks of a docset that is published.

use serde::Deserialize;

use crate::Error;
use crate::cli::args::{Build, Check, Messages};
use crate::cli::check;
use crate::model::Date;
use crate::source::Docset;

use super::releases::Found;

/// What the checks found.
pub(super) struct Report {
    /// The report document.
    pub(super) document: Vec<u8>,
    pub(super) pages: usize,
    pub(super) errors: usize,
    pub(super) warnings: usize,
    pub(super) notes: usize,
}

/// What is read of the report.
#[derive(Deserialize)]
struct Document {
    scorecards: Vec<Scorecard>,
}

#[derive(Deserialize)]
struct Scorecard {
    pages: usize,
    errors: usize,
    warnings: usize,
    notes: usize,
}

/// Checks the pages of a docset in folders. Ignores are judged by the day of its newest release: the same pages give the same
/// report on any day.
pub(super) fn of(options: &Build, docset: &Docset, found: &Found) -> Result<Option<Report>, Error> {
    let version = found.releases.last().and_then(|release| release.version);
    let (None, Some(version)) = (&docset.publishing.git, version) else { return Ok(None) };
    let today = version.day().unwrap_or(Date::after_epoch(0));
    let folder = docset.root.clone().unwrap_or_else(|| options.folder.clone());
    let check = Check::report(folder, today, options.jobs, options.max_page_bytes);
    let (mut document, mut unread) = (Vec::new(), Vec::new());
    check::run(&check, &Messages::silent(), &mut document, &mut unread)?;
    let read: Document = serde_json::from_slice(&document)
        .map_err(|err| Error::NoState { name: "the report".to_owned(), reason: err.to_string() })?;
    let sum = |count: fn(&Scorecard) -> usize| read.scorecards.iter().map(count).sum();
    Ok(Some(Report {
        pages: sum(|card| card.pages),
        errors: sum(|card| card.errors),
        warnings: sum(|card| card.warnings),
        notes: sum(|card| card.notes),
        document,
    }))
}
