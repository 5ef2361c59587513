//! The history document, format version 1. Frozen: a change of meaning is a new file, `history_v2.rs`.
//!
//! It is written with a version, a change and a value a line: it is kept, grows at its ends, and is read in parts.

mod build;
mod write;

pub(crate) use build::timestamp;
pub use build::{HistoryError, Resumed, Told};

use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

use std::collections::BTreeMap;

/// `$id` of the schema.
pub const SCHEMA_ID: &str = "urn:tafel:schema:history:v1";

/// Version of the schema: minor versions only add.
pub const SCHEMA_VERSION: &str = "1.0.0";

/// What a page stated over the years.
#[derive(Debug, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct HistoryV1 {
    /// Identifier of the schema: `urn:tafel:schema:history:v1`.
    #[serde(rename = "$schema")]
    pub(crate) schema: String,
    /// Version of the schema (semver).
    pub(crate) schema_version: String,
    /// The newest version; null where the page was never there.
    pub(crate) data_version: Option<String>,
    /// Name of the docset; null without one.
    pub(crate) dataset: Option<String>,
    /// Instance of the service that the pages describe.
    pub(crate) instance: String,
    /// Hash of the values of the newest version; null without one.
    pub(crate) content_hash: Option<String>,
    /// What wrote the document: name and version.
    pub(crate) generator: String,
    /// What was walked.
    pub(crate) walk: WalkV1,
    /// Versions, the oldest first.
    pub(crate) versions: Vec<VersionV1>,
    /// All change records, in the order of their versions: applied one after the other, they lead from nothing to the
    /// newest version.
    #[cfg_attr(test, schemars(with = "Vec<crate::export::changes_v1::ChangeV1>"))]
    pub(crate) changes: Vec<Box<RawValue>>,
    /// When each value was there, by value.
    pub(crate) values: Vec<ValueV1>,
    /// How far translations follow, by locale.
    pub(crate) lags: Vec<LagV1>,
    /// Times in which the page was not there. No version is minted for them.
    pub(crate) gaps: Vec<GapV1>,
    /// What the history does not know, and why.
    pub(crate) warnings: Vec<WarningV1>,
}

/// What was walked.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub(crate) struct WalkV1 {
    /// Paths of the page, as named.
    pub(crate) pages: Vec<String>,
    /// Paths that renames led to.
    pub(crate) followed: Vec<String>,
    /// Whether renames were followed.
    pub(crate) follow: bool,
    /// Whether side branches were walked too.
    pub(crate) full: bool,
    /// The commit up to which was walked.
    pub(crate) tip: String,
    /// The files of the page there, and the ids of their bytes.
    pub(crate) files: BTreeMap<String, String>,
    /// Number of commits that touched the page.
    pub(crate) commits: usize,
    /// Number of states that the page went through.
    pub(crate) revisions: usize,
}

/// A version of the data.
#[derive(Debug, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub(crate) struct VersionV1 {
    /// `YYYYMMDDNN`, by the day of the commit (UTC). Versions ascend: where the dates of commits go backwards, the number
    /// after the last one is taken.
    pub(crate) version: String,
    /// The commit that made it.
    pub(crate) commit: String,
    /// When that was committed, ISO 8601, UTC.
    pub(crate) date: String,
    /// Hash of its values.
    pub(crate) content_hash: String,
    /// Records that ask for something to be let through.
    pub(crate) action: usize,
    /// Records that ask for a look.
    pub(crate) review: usize,
    /// Records for information.
    pub(crate) info: usize,
    /// The whole release document of the version.
    #[cfg_attr(test, schemars(with = "crate::export::release_v1::ReleaseV1"))]
    pub(crate) release: Box<RawValue>,
}

/// A value and its times.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(crate) struct ValueV1 {
    /// host, prefix, ports or size (open).
    #[serde(rename = "type")]
    pub(crate) kind: String,
    /// The canonical value; of a family, with its numbers in parentheses.
    pub(crate) value: String,
    /// When it was there, the oldest first: first seen is the first `since`, last seen the version before the last `until`.
    pub(crate) seen: Vec<IntervalV1>,
}

/// A time in which a value was there.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(crate) struct IntervalV1 {
    /// The version that brought it.
    pub(crate) since: MomentV1,
    /// The first version without it; null while it is there.
    pub(crate) until: Option<MomentV1>,
}

/// A version, its commit and its time.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(crate) struct MomentV1 {
    /// The version.
    pub(crate) version: String,
    /// Its commit.
    pub(crate) commit: String,
    /// Time of the commit, ISO 8601, UTC.
    pub(crate) date: String,
}

/// How far a translation follows its source.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub(crate) struct LagV1 {
    /// Its locale.
    pub(crate) locale: String,
    /// Commit up to which it was walked.
    pub(crate) tip: String,
    /// Changes of values in the source since the translation was there.
    pub(crate) changes: usize,
    /// How many of them it carries.
    pub(crate) carried: usize,
    /// How many asked for nothing: the source took them back before they were carried, or took back so.
    pub(crate) overtaken: usize,
    /// Days within which half of the carried changes were carried, rounded down; null without any.
    pub(crate) median_days: Option<i64>,
    /// The same of nine in ten, by the nearest rank.
    pub(crate) p90_days: Option<i64>,
    /// The same of all.
    pub(crate) max_days: Option<i64>,
    /// Changes that it does not carry yet.
    pub(crate) pending: Vec<PendingV1>,
}

/// A change that a translation does not carry yet.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(crate) struct PendingV1 {
    /// The value.
    pub(crate) value: String,
    /// added or removed (closed).
    pub(crate) op: OpV1,
    /// When the source changed.
    pub(crate) since: MomentV1,
}

/// Whether a value came or went.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub(crate) enum OpV1 {
    /// It came.
    Added,
    /// It went.
    Removed,
}

/// A time in which the page was not there.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(crate) struct GapV1 {
    /// The commit that took it away.
    pub(crate) from: String,
    /// Time of that commit, ISO 8601, UTC.
    pub(crate) date: String,
    /// The commit that brought it back; null where it is still gone.
    pub(crate) until: Option<String>,
}

/// Something that the history does not know.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(crate) struct WarningV1 {
    /// A path of the page.
    pub(crate) path: String,
    /// A commit.
    pub(crate) commit: String,
    /// Why.
    pub(crate) message: String,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_committed_schema_is_the_one_of_the_types() {
        crate::schema::compare::<HistoryV1>("history.v1", SCHEMA_ID, "Tafel history document");
    }
}
