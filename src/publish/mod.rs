//! A docset as a folder of files that any static host can serve: documents, lists, feeds and pages.
//!
//! [`files`] makes all of them in memory, from releases alone; [`rails`] say what should not be published unasked.

mod changes;
mod documents;
mod feeds;
mod pages;
pub mod rails;
mod service;

use std::collections::BTreeMap;

use sha2::{Digest as _, Sha256};

use crate::export::changes_v1::ChangeV1;
use crate::notice::{AnnounceError, Announcements};
use crate::release::{DataVersion, Release};
use crate::site::Card;

/// The file with the sha256 of all others, as `sha256sum --check` reads it.
pub const CHECKSUMS: &str = "SHA256SUMS";

/// The document of the newest release.
pub const LATEST: &str = "v1/latest.json";

/// The document of a version.
#[must_use]
pub fn of_version(version: DataVersion) -> String {
    format!("v1/releases/{version}.json")
}

/// The files of a publication by their paths, `/` between folders.
pub type Files = BTreeMap<String, Vec<u8>>;

/// What is published.
#[derive(Debug)]
pub struct Publication {
    /// Name of the docset.
    pub name: Option<String>,
    /// Instance of the service that it describes.
    pub instance: String,
    /// Its releases, the oldest first. Those without a version are not published.
    pub releases: Vec<Release>,
    /// The address of the published folder, with a slash at its end.
    pub base_url: Option<String>,
    /// The report of the checks, where they ran.
    pub report: Option<Vec<u8>>,
    /// What pages say of each locale.
    pub cards: BTreeMap<&'static str, Card>,
}

impl Publication {
    /// Its releases with their versions, the oldest first.
    pub fn versions(&self) -> impl DoubleEndedIterator<Item = (DataVersion, &Release)> + Clone {
        self.releases.iter().filter_map(|release| Some((release.version?, release)))
    }
}

/// Why something cannot be published.
#[derive(Debug, thiserror::Error)]
pub enum PublishError {
    /// There is nothing to publish.
    #[error("has no release with a date: folders are called for their day, such as 2026-03-24")]
    NoRelease,
    /// Changes cannot be announced.
    #[error(transparent)]
    Announce(#[from] AnnounceError),
    /// A document cannot be written.
    #[error("cannot be written as JSON")]
    Json(#[from] serde_json::Error),
    /// A feed or notice cannot be written.
    #[error("cannot be announced: {0}")]
    Notice(#[from] std::io::Error),
}

/// What changed with a version.
struct Step {
    version: DataVersion,
    records: Vec<ChangeV1>,
}

/// What whoever publishes should know and no file tells, in a line each: what was left out or let through, and why.
pub type Remarks = Vec<String>;

/// The files of a publication, but for their checksums. The same publication gives the same bytes.
///
/// # Errors
/// [`PublishError`].
pub fn files(publication: &Publication) -> Result<(Files, Remarks), PublishError> {
    let Some((_, newest)) = publication.versions().last() else { return Err(PublishError::NoRelease) };
    let steps = changes::steps(publication);
    let mut files = Files::new();
    let mut remarks = Remarks::new();
    documents::add(publication, newest, &steps, &mut files)?;
    let mut announcements = Announcements::default();
    for document in changes::documents(publication, &steps) {
        announcements.changes(document)?;
    }
    service::add(publication, newest, &steps, &mut files, &mut remarks)?;
    let notices = feeds::add(publication, &announcements.settled()?, &mut files)?;
    pages::add(publication, &notices, &mut files);
    Ok((files, remarks))
}

/// Adds the list of the checksums of all files.
pub fn add_checksums(files: &mut Files) {
    let lines = files.iter().map(|(path, bytes)| format!("{}  {path}\n", sha256(bytes)));
    let list: String = lines.collect();
    files.insert(CHECKSUMS.to_owned(), list.into_bytes());
}

/// The sha256 of a file, as the list has it.
#[must_use]
pub fn sha256(bytes: &[u8]) -> String {
    crate::source::hex(&Sha256::digest(bytes))
}
