//! Timelines to documents, and documents to where a timeline goes on.

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;
use serde_json::value::RawValue;

use crate::Locale;
use crate::diff::Severity;
use crate::export::changes_v1::records;
use crate::export::release_v1::{GENERATOR, ReadError, ReleaseV1, release_of};
use crate::history::{Interval, Lag, Moment, Op, Timeline, Value, Values, Version, Walked, Wanted};
use crate::model::Date;
use crate::release::{DataVersion, Release};

use super::{
    GapV1, HistoryV1, IntervalV1, LagV1, MomentV1, OpV1, PendingV1, SCHEMA_ID, SCHEMA_VERSION, ValueV1, VersionV1,
    WalkV1, WarningV1,
};

/// Why a text is no history that can be read.
#[derive(Debug, thiserror::Error)]
pub enum HistoryError {
    /// It is not JSON, or not of this form.
    #[error("is no history document: {0}")]
    Malformed(String),
    /// It is of a newer major version.
    #[error("is in version {0} of its format; this build reads version 1")]
    Newer(String),
    /// It has no such version.
    #[error("has no version {version}; {nearest}")]
    NoVersion {
        /// As asked for.
        version: String,
        /// The versions around it, in words.
        nearest: String,
    },
    /// A release in it cannot be read.
    #[error("the release of version {version} {source}")]
    Release {
        /// The version.
        version: String,
        /// What is wrong.
        source: ReadError,
    },
}

/// Where a history goes on.
#[derive(Debug)]
pub struct Resumed {
    /// The newest version and what it states.
    pub last: (Release, DataVersion),
}

/// Everything that a walk tells beside its versions.
#[derive(Debug)]
pub struct Told<'w> {
    /// What was wanted.
    pub wanted: &'w Wanted,
    /// The states.
    pub walked: &'w Walked,
    /// The versions that they make.
    pub timeline: &'w Timeline,
}

fn malformed(err: serde_json::Error) -> HistoryError {
    HistoryError::Malformed(err.to_string())
}

impl HistoryV1 {
    /// Reads a document.
    ///
    /// # Errors
    /// [`HistoryError`] with what is wrong.
    pub fn parse(text: &str) -> Result<Self, HistoryError> {
        let history: Self = serde_json::from_str(text).map_err(malformed)?;
        if history.schema != SCHEMA_ID {
            return Err(HistoryError::Malformed(format!("its $schema is {}", history.schema)));
        }
        if history.schema_version.split('.').next() != Some("1") {
            return Err(HistoryError::Newer(history.schema_version));
        }
        Ok(history)
    }

    /// The history of `told`, after `known`, an older document of the same pages.
    #[must_use]
    pub fn new(told: &Told<'_>, known: Option<Self>) -> Self {
        let Told { wanted, walked, timeline } = told;
        let mut history = known.unwrap_or_else(|| Self::empty(wanted));
        let known = history.last().ok().flatten().map(|resumed| resumed.last.0);
        let mut values = history.times();
        let mut next = u32::try_from(history.changes.len()).unwrap_or(u32::MAX - 1) + 1;
        let mut numbered = Vec::with_capacity(timeline.versions.len());
        for (at, version) in timeline.versions.iter().enumerate() {
            let before = at.checked_sub(1).map_or(known.as_ref(), |before| Some(&timeline.versions[before].release));
            numbered.push((next, before, version));
            next += u32::try_from(version.changes.len()).unwrap_or_default();
        }
        // Writing takes its time: on all processors.
        let written: Vec<_> =
            numbered.into_par_iter().map(|(first, before, version)| written(first, before, version)).collect();
        for (version, (document, changes, stated)) in timeline.versions.iter().zip(written) {
            history.changes.extend(changes);
            history.versions.push(document);
            values.add(&stated, &version.at);
            history.instance.clone_from(&version.release.instance);
            history.dataset.clone_from(&version.release.dataset);
        }
        history.values = values.0.into_iter().map(|(value, (kind, seen))| value_of(value, kind, &seen)).collect();
        history.data_version = history.versions.last().map(|version| version.version.clone());
        history.content_hash = history.versions.last().map(|version| version.content_hash.clone());
        history.add_gaps(timeline);
        history.add_warnings(walked, timeline);
        history.walk.commits += walked.commits;
        history.walk.revisions += timeline.revisions;
        history.walk.tip.clone_from(&wanted.tip);
        if let Some(last) = walked.line.last() {
            history.walk.files.clone_from(&last.files);
        }
        history.walk.followed.extend(walked.followed.iter().cloned());
        history
    }

    fn empty(wanted: &Wanted) -> Self {
        Self {
            schema: SCHEMA_ID.to_owned(),
            schema_version: SCHEMA_VERSION.to_owned(),
            data_version: None,
            dataset: None,
            instance: "Worldwide".to_owned(),
            content_hash: None,
            generator: GENERATOR.to_owned(),
            walk: WalkV1 {
                pages: wanted.pages.clone(),
                followed: Vec::new(),
                follow: wanted.follow,
                full: wanted.full,
                tip: wanted.tip.clone(),
                files: BTreeMap::new(),
                commits: 0,
                revisions: 0,
            },
            versions: Vec::new(),
            changes: Vec::new(),
            values: Vec::new(),
            lags: Vec::new(),
            gaps: Vec::new(),
            warnings: Vec::new(),
        }
    }

    fn add_gaps(&mut self, timeline: &Timeline) {
        // A page that was gone is back with the first state of what follows.
        if let (Some(open), Some(back)) =
            (self.gaps.last_mut().filter(|gap| gap.until.is_none()), timeline.back.as_ref())
        {
            open.until = Some(back.clone());
        }
        self.gaps.extend(timeline.gaps.iter().map(|gap| GapV1 {
            from: gap.from.clone(),
            date: timestamp(gap.seconds),
            until: gap.until.clone(),
        }));
    }

    fn add_warnings(&mut self, walked: &Walked, timeline: &Timeline) {
        let unread = timeline.unread.iter().map(|unread| WarningV1 {
            path: unread.path.clone(),
            commit: unread.commit.clone(),
            message: format!("the text of this state is not known: {}", unread.reason),
        });
        self.warnings.extend(unread);
        self.warnings.extend(walked.strays.iter().map(|stray| WarningV1 {
            path: stray.path.clone(),
            commit: stray.commit.clone(),
            message: format!("the page was {} before; what it stated there is not known", stray.old),
        }));
        self.warnings.extend(walked.cut.as_ref().and_then(|commit| {
            let path = walked.line.first()?.files.keys().next()?.clone();
            let message = "the clone is shallow: what was before this state is not known".to_owned();
            Some(WarningV1 { path, commit: commit.clone(), message })
        }));
        self.warnings.extend(walked.stopped.as_ref().map(|stopped| WarningV1 {
            path: stopped.path.clone(),
            commit: stopped.commit.clone(),
            message: "whether the page had another path before cannot be told; name older paths with --page".to_owned(),
        }));
    }

    /// Where the history goes on; `None` where it has no version yet.
    ///
    /// # Errors
    /// [`HistoryError::Release`] where its newest release cannot be read.
    pub fn last(&self) -> Result<Option<Resumed>, HistoryError> {
        let Some(last) = self.versions.last() else { return Ok(None) };
        let release = read(last)?;
        let number = last.version.parse().map_err(|reason: &str| HistoryError::Malformed(reason.to_owned()))?;
        Ok(Some(Resumed { last: (release, number) }))
    }

    /// The text of the release document of a version, as it was when the version was made.
    ///
    /// # Errors
    /// [`HistoryError::NoVersion`].
    pub fn release_text(&self, version: &str) -> Result<&str, HistoryError> {
        self.version(version).map(|version| version.release.get())
    }

    /// What a version states.
    ///
    /// # Errors
    /// [`HistoryError`] where there is no such version, or it cannot be read.
    pub fn release(&self, version: &str) -> Result<Release, HistoryError> {
        self.version(version).and_then(read)
    }

    fn version(&self, wanted: &str) -> Result<&VersionV1, HistoryError> {
        self.versions.iter().find(|version| version.version == wanted).ok_or_else(|| {
            let before = self.versions.iter().rev().find(|version| version.version.as_str() < wanted);
            let after = self.versions.iter().find(|version| version.version.as_str() > wanted);
            let nearest = match (before, after) {
                (Some(before), Some(after)) => format!("{} and {} are the nearest", before.version, after.version),
                (Some(one), None) | (None, Some(one)) => format!("{} is the nearest", one.version),
                (None, None) => "it has none".to_owned(),
            };
            HistoryError::NoVersion { version: wanted.to_owned(), nearest }
        })
    }

    /// The version before one.
    #[must_use]
    pub fn version_before(&self, version: &str) -> Option<&str> {
        let before = self.versions.iter().take_while(|known| known.version.as_str() < version);
        before.last().map(|known| known.version.as_str())
    }

    /// The versions after one, the oldest first.
    pub fn versions_since(&self, since: DataVersion) -> impl Iterator<Item = &str> {
        let since = since.to_string();
        self.versions.iter().map(|version| version.version.as_str()).filter(move |version| *version > since.as_str())
    }

    /// The change records of the versions after one, as JSON text.
    pub fn changes_since(&self, since: DataVersion) -> impl Iterator<Item = &RawValue> {
        let since = since.to_string();
        let known = self.versions.iter().take_while(move |version| version.version <= since);
        // Records stand in the order of their versions.
        let before: usize = known.map(|version| version.action + version.review + version.info).sum();
        self.changes.iter().skip(before).map(|change| &**change)
    }

    /// The times of all values.
    #[must_use]
    pub fn times(&self) -> Values {
        let interval = |interval: &IntervalV1| Interval {
            since: moment(&interval.since),
            until: interval.until.as_ref().map(moment),
        };
        let times = |value: &ValueV1| {
            (value.value.clone(), (value.kind.clone(), value.seen.iter().map(interval).collect::<Vec<_>>()))
        };
        Values(self.values.iter().map(times).collect())
    }

    /// The first version, as the times of values name it.
    #[must_use]
    pub fn first(&self) -> Option<Moment> {
        let first = self.versions.first()?;
        Some(moment(&MomentV1 {
            version: first.version.clone(),
            commit: first.commit.clone(),
            date: first.date.clone(),
        }))
    }

    /// How far translations are behind: by locale, the changes that each lacks, and for how many days the oldest of these, up to
    /// the newest version.
    #[must_use]
    pub fn behind(&self) -> Vec<(Locale, usize, u64)> {
        let newest = self.versions.last().and_then(|version| seconds(&version.date)).unwrap_or_default();
        let behind = |lag: &LagV1| {
            let oldest = lag.pending.iter().filter_map(|pending| seconds(&pending.since.date)).min().unwrap_or(newest);
            let days = u64::try_from((newest - oldest).div_euclid(24 * 60 * 60)).unwrap_or_default();
            Some((Locale::parse(&lag.locale)?, lag.pending.len(), days))
        };
        self.lags.iter().filter_map(behind).collect()
    }

    /// Puts how far a translation follows in the place of what is known of it.
    pub fn set_lag(&mut self, lag: &Lag, tip: &str) {
        let days = |percent| lag.within(percent).map(|seconds| seconds.div_euclid(24 * 60 * 60));
        let locale = lag.locale.to_string();
        self.lags.retain(|known| known.locale != locale);
        self.lags.push(LagV1 {
            locale,
            tip: tip.to_owned(),
            changes: lag.changes,
            carried: lag.carried.len(),
            overtaken: lag.overtaken,
            median_days: days(50),
            p90_days: days(90),
            max_days: days(100),
            pending: lag
                .pending
                .iter()
                .map(|(value, op, since)| PendingV1 {
                    value: value.clone(),
                    op: match op {
                        Op::Added => OpV1::Added,
                        Op::Removed => OpV1::Removed,
                    },
                    since: moment_of(since),
                })
                .collect(),
        });
        self.lags.sort_by(|a, b| a.locale.cmp(&b.locale));
    }
}

fn read(version: &VersionV1) -> Result<Release, HistoryError> {
    let document: ReleaseV1 = serde_json::from_str(version.release.get()).map_err(malformed)?;
    release_of(document).map_err(|source| HistoryError::Release { version: version.version.clone(), source })
}

/// A value as JSON text that is not read again.
fn raw(value: &impl serde::Serialize) -> Box<RawValue> {
    // Strings, numbers and flags: nothing here can fail.
    serde_json::value::to_raw_value(value).unwrap_or_else(|_| RawValue::NULL.to_owned())
}

/// A version, its records from a number on, and the values that it states.
fn written(
    first: u32,
    before: Option<&Release>,
    version: &Version,
) -> (VersionV1, Vec<Box<RawValue>>, BTreeSet<Value>) {
    let empty = version.release.nothing_yet();
    let changes = records(before.unwrap_or(&empty), &version.release, &version.changes, first);
    (version_of(version), changes.iter().map(raw).collect(), Value::of(&version.release))
}

fn version_of(version: &Version) -> VersionV1 {
    let count = |severity: Severity| version.changes.iter().filter(|change| change.severity() == severity).count();
    VersionV1 {
        version: version.at.version.clone(),
        commit: version.at.commit.clone(),
        date: timestamp(version.at.seconds),
        content_hash: version.content_hash.clone(),
        action: count(Severity::Action),
        review: count(Severity::Review),
        info: count(Severity::Info),
        release: raw(&ReleaseV1::from(&version.release)),
    }
}

fn value_of(value: String, kind: String, seen: &[Interval]) -> ValueV1 {
    let interval = |interval: &Interval| IntervalV1 {
        since: moment_of(&interval.since),
        until: interval.until.as_ref().map(moment_of),
    };
    ValueV1 { kind, value, seen: seen.iter().map(interval).collect() }
}

fn moment_of(at: &Moment) -> MomentV1 {
    MomentV1 { version: at.version.clone(), commit: at.commit.clone(), date: timestamp(at.seconds) }
}

fn moment(at: &MomentV1) -> Moment {
    Moment { version: at.version.clone(), commit: at.commit.clone(), seconds: seconds(&at.date).unwrap_or_default() }
}

/// A time as ISO 8601, UTC.
pub(crate) fn timestamp(seconds: i64) -> String {
    let (days, rest) = (seconds.div_euclid(86_400), seconds.rem_euclid(86_400));
    let day = Date::after_epoch(u64::try_from(days).unwrap_or_default());
    format!("{day}T{:02}:{:02}:{:02}Z", rest / 3600, rest / 60 % 60, rest % 60)
}

/// The seconds since 1970-01-01 of a time that [`timestamp`] wrote.
fn seconds(text: &str) -> Option<i64> {
    let (day, time) = text.strip_suffix('Z')?.split_once('T')?;
    let [hours, minutes, seconds] = time.split(':').collect::<Vec<_>>()[..] else { return None };
    let number = |text: &str| text.parse::<i64>().ok();
    let days = i64::try_from(Date::parse(day)?.since_epoch()).ok()?;
    Some(days * 86_400 + number(hours)? * 3600 + number(minutes)? * 60 + number(seconds)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_read_as_they_are_written() {
        for (time, text) in [(0, "1970-01-01T00:00:00Z"), (1_559_606_789, "2019-06-04T00:06:29Z")] {
            assert_eq!((timestamp(time).as_str(), seconds(text)), (text, Some(time)));
        }
        assert_eq!(seconds("2019-06-04"), None);
    }
}
