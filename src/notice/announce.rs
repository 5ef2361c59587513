//! Documents to announcements: what is to be said of each version, once, in order.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::export::changes_v1::{ChangeV1, ChangesV1};
use crate::export::history_v1::HistoryV1;
use crate::export::release_v1::SourceV1;
use crate::release::DataVersion;

/// Why documents cannot be announced.
#[derive(Debug, thiserror::Error)]
pub enum AnnounceError {
    /// It is not JSON, or lacks what a document of changes has.
    #[error("is no document of changes: {0}")]
    Malformed(String),
    /// It is another document.
    #[error("is a document of another kind ({0}); changes or a history are needed")]
    Other(String),
    /// It is of a newer major version.
    #[error("is in version {0} of its format; this build reads version 1")]
    Newer(String),
    /// A version in it is none.
    #[error("states the version {0:?}, which is none: ten digits are expected")]
    Version(String),
    /// Two documents tell the same step otherwise.
    #[error("tells another step from version {1} to version {0} than a document before it")]
    Conflict(DataVersion, DataVersion),
}

/// The changes of one version.
#[derive(Debug, Clone)]
pub struct Announcement {
    /// The version; `None` where the pages have no date.
    pub version: Option<DataVersion>,
    /// The version before it.
    pub previous: Option<DataVersion>,
    /// Name of the docset.
    pub dataset: Option<String>,
    /// Instance of the service.
    pub instance: String,
    /// The locale that the values are those of.
    pub(super) source_locale: Option<String>,
    /// Titles of the first page of each locale.
    pub(super) titles: BTreeMap<String, Option<String>>,
    /// The records.
    pub(super) changes: Vec<ChangeV1>,
}

/// Announcements, the newest first; each version once.
#[derive(Debug, Clone, Default)]
pub struct Announcements(Vec<Announcement>);

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Envelope {
    #[serde(rename = "$schema")]
    schema: Option<String>,
    schema_version: Option<String>,
}

#[derive(Deserialize)]
struct Sources {
    sources: Vec<SourceV1>,
}

impl Announcements {
    /// Adds the versions that a changes or history document tells of. A version that is known is not added again; of two
    /// steps to a version, the shorter one is kept.
    ///
    /// # Errors
    /// [`AnnounceError`] where the text is no such document, or contradicts one before it.
    pub fn read(&mut self, text: &str) -> Result<(), AnnounceError> {
        let malformed = |err: serde_json::Error| AnnounceError::Malformed(err.to_string());
        for document in serde_json::Deserializer::from_str(text).into_iter::<&serde_json::value::RawValue>() {
            let text = document.map_err(malformed)?.get();
            let envelope: Envelope = serde_json::from_str(text).map_err(malformed)?;
            let schema = envelope.schema.unwrap_or_default();
            let version = envelope.schema_version.unwrap_or_default();
            let is = |id: &str| id.rsplit_once(":v").is_some_and(|(name, _)| schema.starts_with(name));
            let (is_changes, is_history) =
                (is(crate::export::changes_v1::SCHEMA_ID), is(crate::export::history_v1::SCHEMA_ID));
            if !is_changes && !is_history {
                return Err(AnnounceError::Other(if schema.is_empty() { "no $schema".to_owned() } else { schema }));
            }
            if version.split('.').next() != Some("1") {
                return Err(AnnounceError::Newer(version));
            }
            if is_changes {
                self.changes(serde_json::from_str(text).map_err(malformed)?)?;
            } else {
                self.history(&serde_json::from_str(text).map_err(malformed)?)?;
            }
        }
        Ok(())
    }

    /// Adds the versions of a changes document.
    ///
    /// # Errors
    /// [`AnnounceError::Version`] and [`AnnounceError::Conflict`].
    pub fn changes(&mut self, document: ChangesV1) -> Result<(), AnnounceError> {
        let (source_locale, titles) = titles(&document.sources);
        let (version, previous) = (document.version, document.previous_version);
        // Records of several versions are told version by version.
        let mut steps: BTreeMap<(Option<String>, Option<String>), Vec<ChangeV1>> = BTreeMap::new();
        if document.changes.is_empty() {
            steps.entry((version, previous)).or_default();
        }
        for change in document.changes {
            let step = (change.version.clone(), change.previous_version.clone());
            steps.entry(step).or_default().push(change);
        }
        for ((version, previous), changes) in steps {
            self.add(Announcement {
                version: parsed(version)?,
                previous: parsed(previous)?,
                dataset: document.dataset.clone(),
                instance: document.instance.clone(),
                source_locale: source_locale.clone(),
                titles: titles.clone(),
                changes,
            })?;
        }
        Ok(())
    }

    /// Adds the versions of a history, but for the first: nothing is known before it, so nothing changed.
    ///
    /// # Errors
    /// [`AnnounceError`] where a version or record in it is none.
    pub fn history(&mut self, document: &HistoryV1) -> Result<(), AnnounceError> {
        let malformed = |err: serde_json::Error| AnnounceError::Malformed(err.to_string());
        let mut records: BTreeMap<String, Vec<ChangeV1>> = BTreeMap::new();
        for change in &document.changes {
            let change: ChangeV1 = serde_json::from_str(change.get()).map_err(malformed)?;
            records.entry(change.version.clone().unwrap_or_default()).or_default().push(change);
        }
        let mut before: Option<&String> = None;
        for version in &document.versions {
            let previous = before.replace(&version.version);
            let Some(previous) = previous else { continue };
            let release: Sources = serde_json::from_str(version.release.get()).map_err(malformed)?;
            let (source_locale, titles) = titles(&release.sources);
            self.add(Announcement {
                version: parsed(Some(version.version.clone()))?,
                previous: parsed(Some(previous.clone()))?,
                dataset: document.dataset.clone(),
                instance: document.instance.clone(),
                source_locale,
                titles,
                changes: records.remove(&version.version).unwrap_or_default(),
            })?;
        }
        Ok(())
    }

    fn add(&mut self, announcement: Announcement) -> Result<(), AnnounceError> {
        // What only changes the writing is no change of values.
        if announcement.changes.iter().all(super::parts::is_cosmetic) && announcement.version.is_some() {
            return Ok(());
        }
        let version = announcement.version;
        match self.0.binary_search_by(|known| version.cmp(&known.version)) {
            Err(at) => self.0.insert(at, announcement),
            Ok(at) => {
                let known = &mut self.0[at];
                match announcement.previous.cmp(&known.previous) {
                    std::cmp::Ordering::Greater => *known = announcement,
                    std::cmp::Ordering::Less => {}
                    std::cmp::Ordering::Equal if known.changes == announcement.changes => {}
                    std::cmp::Ordering::Equal => {
                        let [to, from] = [version, announcement.previous].map(|one| one.unwrap_or(DataVersion::NONE));
                        return Err(AnnounceError::Conflict(to, from));
                    }
                }
            }
        }
        Ok(())
    }

    /// The announcements, the newest first.
    #[must_use]
    pub fn all(&self) -> &[Announcement] {
        &self.0
    }

    /// Leaves out what was announced up to `version`.
    pub fn only_after(&mut self, version: DataVersion) {
        self.0.retain(|known| known.version.is_none_or(|known| known > version));
    }
}

fn parsed(version: Option<String>) -> Result<Option<DataVersion>, AnnounceError> {
    version.map(|text| text.parse().map_err(|_| AnnounceError::Version(text))).transpose()
}

/// The locale of the first page, and the title of the first page of each locale.
fn titles(sources: &[SourceV1]) -> (Option<String>, BTreeMap<String, Option<String>>) {
    let mut titles = BTreeMap::new();
    for source in sources {
        titles.entry(source.locale.clone()).or_insert_with(|| source.title.clone());
    }
    (sources.first().map(|source| source.locale.clone()), titles)
}
