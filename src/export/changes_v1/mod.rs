//! The changes document, format version 1. Frozen: a change of meaning is a new file, `changes_v2.rs`.

mod apply;
mod fields;
mod record;
mod standing;
mod write;

pub use apply::{ApplyError, apply, stated};
pub(crate) use record::{ChangeV1, DispositionV1, LineageKindV1, ListedV1, MovedV1, SetRefV1, SeverityV1, SubjectV1};
pub(crate) use write::records;

use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

use crate::diff::Change;
use crate::release::{Release, release_hash};

use super::release_v1::{GENERATOR, SourceV1};

/// `$id` of the schema.
pub const SCHEMA_ID: &str = "urn:tafel:schema:changes:v1";

/// Version of the schema: minor versions only add.
pub const SCHEMA_VERSION: &str = "1.0.0";

/// What changed between two states.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct ChangesV1 {
    /// Identifier of the schema: `urn:tafel:schema:changes:v1`.
    #[serde(rename = "$schema")]
    pub(crate) schema: String,
    /// Version of the schema (semver).
    pub(crate) schema_version: String,
    /// Version of the newer state, `YYYYMMDDNN`; null where its date is not known.
    pub(crate) version: Option<String>,
    /// Version of the older state.
    pub(crate) previous_version: Option<String>,
    /// Name of the docset; null without one.
    pub(crate) dataset: Option<String>,
    /// Instance of the service that the pages describe.
    pub(crate) instance: String,
    /// Hash of the values of the newer state.
    pub(crate) content_hash: String,
    /// Hash of the values of the older state.
    pub(crate) previous_content_hash: String,
    /// What wrote the document: name and version.
    pub(crate) generator: String,
    /// The pages of the newer state.
    pub(crate) sources: Vec<SourceV1>,
    /// The pages of the older state.
    pub(crate) previous_sources: Vec<SourceV1>,
    /// Change records: endpoint sets, then rows of sizes and settings.
    pub(crate) changes: Vec<ChangeV1>,
}

impl ChangesV1 {
    /// The document of what changed from `old` to `new`.
    #[must_use]
    pub fn new(old: &Release, new: &Release, changes: &[Change]) -> Self {
        Self {
            schema: SCHEMA_ID.to_owned(),
            schema_version: SCHEMA_VERSION.to_owned(),
            version: new.version.map(|version| version.to_string()),
            previous_version: old.version.map(|version| version.to_string()),
            dataset: new.dataset.clone().or_else(|| old.dataset.clone()),
            instance: new.instance.clone(),
            content_hash: release_hash(new),
            previous_content_hash: release_hash(old),
            generator: GENERATOR.to_owned(),
            sources: new.sources.iter().map(Into::into).collect(),
            previous_sources: old.sources.iter().map(Into::into).collect(),
            changes: records(old, new, changes, 1),
        }
    }

    /// Adds records that were written before.
    ///
    /// # Errors
    /// Where one of them is none.
    pub fn add_raw<'r>(&mut self, records: impl Iterator<Item = &'r RawValue>) -> Result<(), serde_json::Error> {
        for record in records {
            self.changes.push(serde_json::from_str(record.get())?);
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_committed_schema_is_the_one_of_the_types() {
        crate::schema::compare::<ChangesV1>("changes.v1", SCHEMA_ID, "Tafel changes document");
    }
}
