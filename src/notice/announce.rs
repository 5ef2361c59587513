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
    /// There is no document in it.
    #[error("has no document of changes in it")]
    Empty,
    /// It is of another docset, or another instance, than a document before it.
    #[error("is of {own}, and a document before it is of {other}; each has notices of its own")]
    Mixed {
        /// Docset and instance.
        own: String,
        /// Those of the document before.
        other: String,
    },
    /// Two documents tell the same step otherwise.
    #[error("version {0} is told in two ways, both as what came after version {1}")]
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

/// What documents announce, before it is known which of them tells each version best.
#[derive(Debug, Clone, Default)]
pub struct Announcements {
    all: Vec<Announcement>,
    docset: Option<(Option<String>, String)>,
}

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
    /// Adds the versions that changes and history documents, one after the other, tell of.
    ///
    /// # Errors
    /// [`AnnounceError`] where the text is no such document, or contradicts one before it.
    pub fn read(&mut self, text: &str) -> Result<(), AnnounceError> {
        let malformed = |err: serde_json::Error| AnnounceError::Malformed(err.to_string());
        let mut is_empty = true;
        for document in serde_json::Deserializer::from_str(text).into_iter::<&serde_json::value::RawValue>() {
            is_empty = false;
            let text = document.map_err(malformed)?.get();
            let envelope: Envelope = serde_json::from_str(text).map_err(malformed)?;
            let schema = envelope.schema.unwrap_or_default();
            let version = envelope.schema_version.unwrap_or_default();
            let is = |id: &str| {
                let version =
                    |text: &str| text.rsplit_once(":v").map(|(name, version)| (name.to_owned(), version.to_owned()));
                let (own, known) = (version(&schema), version(id));
                let is_number = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
                own.zip(known).is_some_and(|(own, known)| own.0 == known.0 && is_number(&own.1))
            };
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
        if is_empty { Err(AnnounceError::Empty) } else { Ok(()) }
    }

    /// Adds the versions of a changes document.
    ///
    /// # Errors
    /// [`AnnounceError::Version`] and [`AnnounceError::Mixed`].
    pub fn changes(&mut self, document: ChangesV1) -> Result<(), AnnounceError> {
        self.same_docset(&document.dataset, &document.instance)?;
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
            self.all.push(Announcement {
                version: parsed(version)?,
                previous: parsed(previous)?,
                dataset: document.dataset.clone(),
                instance: document.instance.clone(),
                source_locale: source_locale.clone(),
                titles: titles.clone(),
                changes,
            });
        }
        Ok(())
    }

    /// Adds the versions of a history, but for the first: nothing is known before it, so nothing changed.
    ///
    /// # Errors
    /// [`AnnounceError`] where a version or record in it is none.
    pub fn history(&mut self, document: &HistoryV1) -> Result<(), AnnounceError> {
        let malformed = |err: serde_json::Error| AnnounceError::Malformed(err.to_string());
        self.same_docset(&document.dataset, &document.instance)?;
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
            self.all.push(Announcement {
                version: parsed(Some(version.version.clone()))?,
                previous: parsed(Some(previous.clone()))?,
                dataset: document.dataset.clone(),
                instance: document.instance.clone(),
                source_locale,
                titles,
                changes: records.remove(&version.version).unwrap_or_default(),
            });
        }
        Ok(())
    }

    /// Notices of two docsets, or of two instances, would be told from each other by nothing.
    fn same_docset(&mut self, dataset: &Option<String>, instance: &str) -> Result<(), AnnounceError> {
        let own = (dataset.clone(), instance.to_owned());
        let shown = |(dataset, instance): &(Option<String>, String)| {
            format!("{} ({instance})", dataset.as_deref().unwrap_or("an unnamed docset"))
        };
        match self.docset.get_or_insert_with(|| own.clone()) {
            known if *known == own => Ok(()),
            known => Err(AnnounceError::Mixed { own: shown(&own), other: shown(known) }),
        }
    }

    /// Name of the docset and its instance, as the first document has them.
    #[must_use]
    pub fn docset(&self) -> (Option<&str>, &str) {
        self.docset.as_ref().map_or((None, "Worldwide"), |(dataset, instance)| (dataset.as_deref(), instance))
    }

    /// What is to be announced, the newest version first and each once: of several steps to a version, the shortest is told. What
    /// only changes the writing is no change of values, and not announced.
    ///
    /// # Errors
    /// [`AnnounceError::Conflict`] where two documents tell the shortest step to a version in two ways.
    pub fn settled(mut self) -> Result<Vec<Announcement>, AnnounceError> {
        self.all.retain(|one| one.version.is_none() || !one.changes.iter().all(super::parts::is_cosmetic));
        // The shortest step first.
        self.all.sort_by(|a, b| b.version.cmp(&a.version).then(b.previous.cmp(&a.previous)));
        let mut settled: Vec<Announcement> = Vec::new();
        for one in self.all {
            match settled.last().filter(|last| last.version == one.version) {
                None => settled.push(one),
                Some(last) if last.previous == one.previous && last.changes != one.changes => {
                    let [to, from] = [one.version, one.previous].map(|one| one.unwrap_or(DataVersion::NONE));
                    return Err(AnnounceError::Conflict(to, from));
                }
                Some(_) => {}
            }
        }
        Ok(settled)
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
