//! States to versions: a version is minted where the values change, and never for words.

use rayon::prelude::*;

use crate::diff::{self, Change, Severity};
use crate::model::Date;
use crate::release::{DataVersion, Recommended, Release};
use crate::source::GitError;

use super::chain::Revision;
use super::states::{Stated, States, Unread};
use super::values::Moment;

/// A version of the data.
#[derive(Debug)]
pub struct Version {
    /// Its number, commit and time.
    pub at: Moment,
    /// What it states.
    pub release: Release,
    /// Hash of its values.
    pub content_hash: String,
    /// What changed since the version before it.
    pub changes: Vec<Change>,
}

/// A time in which the page was not there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Gap {
    /// The commit that took it away.
    pub from: String,
    /// Its time, in seconds since 1970-01-01, by UTC.
    pub seconds: i64,
    /// The commit that brought it back; `None` where it is still gone.
    pub until: Option<String>,
}

/// The versions of a page.
#[derive(Debug, Default)]
pub struct Timeline {
    /// New versions, the oldest first.
    pub versions: Vec<Version>,
    /// Times without the page.
    pub gaps: Vec<Gap>,
    /// Texts that could not be read; what they state is not known, and is not taken for a change.
    pub unread: Vec<Unread>,
    /// Number of states.
    pub revisions: usize,
    /// The commit of the first state that has the page.
    pub back: Option<String>,
}

impl Timeline {
    /// Goes through `line`, the oldest state first, after the version `last`.
    ///
    /// A page that is gone states nothing, but that is no reason to close what it listed: no version is minted for it.
    ///
    /// # Errors
    /// [`GitError`] where git cannot be asked.
    pub fn of(
        states: &States,
        line: &[Revision],
        pages: &[String],
        last: Option<(&Release, DataVersion)>,
    ) -> Result<Self, GitError> {
        let mut timeline = Self { revisions: line.len(), ..Self::default() };
        let mut known = last.map(|(release, _)| Stated::of(release.clone()));
        let mut version = last.map(|(_, version)| version);
        let mut minted = Vec::new();
        for revision in line {
            if !revision.files.keys().any(|path| pages.contains(path)) {
                let (from, seconds) = (revision.commit.clone(), revision.seconds);
                timeline.gaps.push(Gap { from, seconds, until: None });
                continue;
            }
            timeline.back.get_or_insert_with(|| revision.commit.clone());
            if let Some(gap) = timeline.gaps.last_mut().filter(|gap| gap.until.is_none()) {
                gap.until = Some(revision.commit.clone());
            }
            let stated = match states.stated(revision, pages)? {
                Ok(stated) => stated,
                Err(unread) => {
                    timeline.unread.push(unread);
                    continue;
                }
            };
            let same_hash = known.as_ref().is_some_and(|known| known.content_hash == stated.content_hash);
            if same_hash && known.as_ref().is_some_and(|known| same_rows(&known.release, &stated.release)) {
                continue;
            }
            // Rows of sizes can be others though the values are the same; whether that matters, only comparing tells.
            if let Some(known) = known.as_ref().filter(|_| same_hash)
                && diff::changes(&known.release, &stated.release).iter().all(|one| one.severity() == Severity::Info)
            {
                continue;
            }
            let number = DataVersion::of_day(day(revision.seconds), version);
            version = Some(number);
            let at = Moment { version: number.to_string(), commit: revision.commit.clone(), seconds: revision.seconds };
            minted.push(Minted { before: known.replace(stated.clone()), stated, number, at });
        }
        // Each is compared with the one before it: that takes longest, and on all processors.
        timeline.versions = minted.into_par_iter().map(Minted::compared).collect();
        Ok(timeline)
    }
}

/// A version that is not compared yet.
struct Minted {
    before: Option<Stated>,
    stated: Stated,
    number: DataVersion,
    at: Moment,
}

impl Minted {
    fn compared(self) -> Version {
        let mut release = self.stated.at(&self.at.commit);
        let empty = release.nothing_yet();
        let changes = diff::changes(self.before.as_ref().map_or(&empty, |before| &before.release), &release);
        release.version = Some(self.number);
        Version { at: self.at, release, content_hash: self.stated.content_hash.to_string(), changes }
    }
}

/// The day of a commit, by UTC, as the number `YYYYMMDD`.
fn day(seconds: i64) -> u32 {
    Date::after_epoch(u64::try_from(seconds.div_euclid(24 * 60 * 60)).unwrap_or_default()).digits()
}

/// Whether the rows of sizes state the same in the same order: the hash of a release does not tell two that were exchanged.
fn same_rows(a: &Release, b: &Release) -> bool {
    let size = |recommended: &Recommended| match recommended {
        Recommended::Size(range, ..) => Some(*range),
        Recommended::List(_) => None,
    };
    a.bandwidth.iter().map(|row| (row.size, row.frequency)).eq(b.bandwidth.iter().map(|row| (row.size, row.frequency)))
        && a.settings.iter().map(|row| size(&row.recommended)).eq(b.settings.iter().map(|row| size(&row.recommended)))
}

/// Two states, one after the other.
#[derive(Debug)]
pub struct Pair {
    /// The commit that made the second of the first.
    pub commit: String,
    /// What changed, words too.
    pub changes: Vec<Change>,
}

/// Compares each state of `line` with the one before it. States without the page, and those that cannot be read, are passed
/// over.
///
/// # Errors
/// [`GitError`] where git cannot be asked.
pub fn pairs(states: &States, line: &[Revision], pages: &[String]) -> Result<Vec<Pair>, GitError> {
    let mut pairs = Vec::new();
    let mut before: Option<Stated> = None;
    for revision in line.iter().filter(|revision| revision.files.keys().any(|path| pages.contains(path))) {
        let Ok(stated) = states.stated(revision, pages)? else { continue };
        if let Some(before) = &before {
            pairs.push(Pair {
                commit: revision.commit.clone(),
                changes: diff::changes(&before.release, &stated.release),
            });
        }
        before = Some(stated);
    }
    Ok(pairs)
}
