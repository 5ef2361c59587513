//! The release document, format version 1. Frozen: a change of meaning is a new file, `release_v2.rs`.
//!
//! It is read again, by `diff` and `explain`, and so are page documents: their sets and rows have the same form.

mod read;
mod rows;
mod set;
mod words;
mod write;

pub use read::{ReadError, from_documents, release_of};

pub(crate) use rows::{SettingV1, TransferV1};
pub(crate) use set::{HostV1, SetV1};

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// `$id` of the schema.
pub const SCHEMA_ID: &str = "urn:tafel:schema:release:v1";

/// Version of the schema: minor versions only add.
pub const SCHEMA_VERSION: &str = "1.0.0";

/// What wrote a document.
pub(crate) const GENERATOR: &str = concat!("tafel ", env!("CARGO_PKG_VERSION"));

/// One state of a docset: its values, and the words of all locales beside them.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct ReleaseV1 {
    /// Identifier of the schema: `urn:tafel:schema:release:v1`.
    #[serde(rename = "$schema")]
    pub(crate) schema: String,
    /// Version of the schema (semver).
    pub(crate) schema_version: String,
    /// `YYYYMMDDNN`; null where the date of the state is not known.
    pub(crate) data_version: Option<String>,
    /// Name of the docset; null without one.
    pub(crate) dataset: Option<String>,
    /// Instance of the service that the pages describe.
    pub(crate) instance: String,
    /// Locale that values, places and lists of words are those of; null without a page.
    pub(crate) locale: Option<String>,
    /// sha256 over the RFC 8785 JSON of the values alone.
    pub(crate) content_hash: String,
    /// What wrote the document: name and version.
    pub(crate) generator: String,
    /// The pages, those of the source locale first.
    pub(crate) sources: Vec<SourceV1>,
    /// Endpoint sets, page by page, in page order.
    pub(crate) endpoint_sets: Vec<SetV1>,
    /// Rows of bandwidth tables.
    pub(crate) bandwidth: Vec<TransferV1>,
    /// Rows of settings tables.
    pub(crate) settings: Vec<SettingV1>,
    /// Words by locale, then by the key of the set or row and what they are: `<key>.purpose`, `.notes`, `.label`,
    /// `.detail`, `.requirements`, and `<key>.host.<name>` for a remark on a host.
    pub(crate) texts: BTreeMap<String, BTreeMap<String, String>>,
    /// Values of translations that are not the source's.
    pub(crate) disagreements: Vec<DisagreementV1>,
}

/// A page of a release.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub(crate) struct SourceV1 {
    /// Path, `/` between folders, relative to the argument or docset root.
    pub(crate) path: String,
    /// BCP 47 tag.
    pub(crate) locale: String,
    /// Title in the page's header.
    pub(crate) title: Option<String>,
    /// Date in the page's header, ISO 8601 where it can be read.
    pub(crate) date: Option<String>,
    /// Commit that the page was read at.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) commit: Option<String>,
    /// Commit of the source page that was translated.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) source_commit: Option<String>,
    /// Date that page was handed to translation.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) handoff_date: Option<String>,
    /// HT by a person, MT by a machine.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) translation_type: Option<String>,
    /// sha256 of the file as stored.
    pub(crate) sha256: String,
}

/// A value of a translation that is not the source's.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub(crate) struct DisagreementV1 {
    /// Locale of the translation.
    pub(crate) locale: String,
    /// Its file.
    pub(crate) path: String,
    /// 1-based line.
    pub(crate) line: u32,
    /// Key of the set or row of the source; null where it is not known.
    pub(crate) key: Option<String>,
    /// The check that tells (open).
    pub(crate) check_id: String,
    /// What the source states.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) expected: Option<String>,
    /// What the translation states.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) actual: Option<String>,
    /// What is wrong, in English.
    pub(crate) message: String,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_committed_schema_is_the_one_of_the_types() {
        crate::schema::compare::<ReleaseV1>("release.v1", SCHEMA_ID, "Tafel release document");
    }
}
