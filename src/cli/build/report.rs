//! The checks of a docset that is published, and how the pages of each locale stand.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::Error;
use crate::cli::args::{Build, Check, Messages};
use crate::cli::check;
use crate::message::NOTICES;
use crate::model::Date;
use crate::site::Card;
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
    /// How the pages of the newest release stand, by locale.
    pub(super) cards: BTreeMap<&'static str, Card>,
}

/// What is read of the report. It is read back, not shared: a check writes pages as it goes and keeps no findings, and what pages say
/// of a locale has to be what the published document says, levels and ignores settled.
#[derive(Deserialize)]
struct Document {
    sources: Vec<Source>,
    diagnostics: Vec<Finding>,
    scorecards: Vec<Scorecard>,
}

#[derive(Deserialize)]
struct Source {
    path: String,
    locale: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Finding {
    check_id: String,
    level: String,
    locale: String,
    path: String,
    #[serde(default)]
    suppressed: Option<serde_json::Value>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Scorecard {
    locale: String,
    pages: usize,
    errors: usize,
    warnings: usize,
    notes: usize,
    days_behind: Option<u64>,
    changes_behind: Option<u64>,
}

/// The check that tells what changed in a source since it was translated.
const STALE: &str = "stale-endpoints";

/// Checks the pages of a docset in folders. Ignores are judged by the day of its newest release: the same pages give the same
/// report on any day.
pub(super) fn of(options: &Build, docset: &Docset, found: &Found) -> Result<Option<Report>, Error> {
    if docset.publishing.git.is_some() || found.releases.is_empty() {
        return Ok(None);
    }
    let today = found.day.unwrap_or(Date::after_epoch(0));
    let folder = docset.root.clone().unwrap_or_else(|| options.folder.clone());
    let check = Check::report(folder, today, options.jobs, options.max_page_bytes);
    let (mut document, mut unread) = (Vec::new(), Vec::new());
    check::run(&check, &Messages::silent(), &mut document, &mut unread)?;
    if !unread.is_empty() {
        // The report would be of less than the docset.
        let lines = String::from_utf8_lossy(&unread);
        let lines: Vec<&str> =
            lines.lines().map(|line| line.trim().trim_start_matches("error[unreadable-page]: ")).collect();
        let name = options.folder.to_string_lossy().into_owned();
        return Err(Error::NoState { name, reason: format!("cannot be checked: {}", lines.join("; ")) });
    }
    let read: Document = serde_json::from_slice(&document)
        .map_err(|err| Error::NoState { name: "the report".to_owned(), reason: err.to_string() })?;
    let sum = |count: fn(&Scorecard) -> usize| read.scorecards.iter().map(count).sum();
    Ok(Some(Report {
        pages: sum(|card| card.pages),
        errors: sum(|card| card.errors),
        warnings: sum(|card| card.warnings),
        notes: sum(|card| card.notes),
        cards: cards(&read, found),
        document,
    }))
}

/// How the pages of the newest release stand. A release in a folder of its own has the findings below it.
fn cards(report: &Document, found: &Found) -> BTreeMap<&'static str, Card> {
    let own = found.newest.as_deref();
    let is_newest = |path: &str| own.is_none_or(|folder| path.starts_with(folder));
    let card = |tag: &'static str| {
        let pages = report.sources.iter().filter(|page| page.locale == tag && is_newest(&page.path)).count();
        let counts =
            |finding: &&Finding| finding.locale == tag && is_newest(&finding.path) && finding.suppressed.is_none();
        let count = |level: &str| {
            report.diagnostics.iter().filter(counts).filter(|one| one.level == level && one.check_id != STALE).count()
        };
        let stale = report.diagnostics.iter().filter(counts).filter(|one| one.check_id == STALE).count();
        let scorecard = report.scorecards.iter().find(|card| card.locale == tag);
        let days_behind = scorecard.and_then(|card| match card.changes_behind {
            Some(0) => Some(0),
            Some(_) => card.days_behind,
            None => None,
        });
        let [wrong, warnings, notes] = ["error", "warning", "note"].map(count);
        (tag, Card { has_page: pages > 0, pages, wrong, warnings, notes, stale, days_behind })
    };
    NOTICES.iter().map(|tag| card(tag)).collect()
}

/// How pages in git stand: they are not checked, and it is known how far translations follow.
pub(super) fn cards_of_git(found: &Found) -> BTreeMap<&'static str, Card> {
    let newest = found.releases.last();
    let is_source =
        |tag: &str| newest.and_then(|release| release.locale.as_ref()).is_some_and(|own| own.as_str() == tag);
    let card = |tag: &'static str| {
        let lag = found.lags.iter().find(|(locale, ..)| locale.as_str() == tag);
        let (stale, days) = lag.map_or((0, None), |(_, changes, days)| (*changes, Some(*days)));
        Card { has_page: lag.is_some() || is_source(tag), stale, days_behind: days, ..Card::default() }
    };
    NOTICES.iter().map(|tag| (*tag, card(tag))).collect()
}
