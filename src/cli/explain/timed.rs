//! States with their times: one state, the releases of a docset, or a history document.

use std::path::Path;

use crate::Error;
use crate::diff::{self, Change};
use crate::export::history_v1::{HistoryError, HistoryV1};
use crate::history::{Moment, Value, Values};
use crate::release::Release;
use crate::source::Docset;

use super::super::args::Reading;
use super::super::ids;
use super::super::states;

/// What is looked up in.
pub(super) struct Timed {
    /// As named.
    pub(super) name: String,
    /// What it states now.
    pub(super) newest: Release,
    /// When each value was there; empty where only one state is known.
    pub(super) times: Values,
    older: Older,
}

/// Two states, one after the other.
pub(super) struct Step {
    pub(super) old: Release,
    pub(super) new: Release,
    pub(super) changes: Vec<Change>,
}

/// The states before the newest.
enum Older {
    Releases(Vec<(String, Release)>),
    History(Box<HistoryV1>),
}

impl Timed {
    /// Reads what `name` names.
    pub(super) fn read(name: &str, reading: &Reading) -> Result<Self, Error> {
        let path = Path::new(name);
        if path.is_file()
            && let Some(history) = history(path)?
        {
            return Self::of_history(name, history);
        }
        if path.is_dir() {
            let docset = Docset::of(path)?;
            let folders = match &docset.root {
                Some(root) => ids::releases(path, root, &docset)?,
                None => Vec::new(),
            };
            if folders.len() > 1 {
                let read = |folder: &std::path::PathBuf| {
                    let shown = folder.to_string_lossy();
                    let name = folder
                        .file_name()
                        .map_or_else(|| shown.to_string(), |name| name.to_string_lossy().into_owned());
                    states::read(&shown, reading).map(|release| (name, release))
                };
                return Ok(Self::of_releases(name, folders.iter().map(read).collect::<Result<_, _>>()?));
            }
        }
        let release = states::read(name, reading)?;
        Ok(Self {
            name: name.to_owned(),
            newest: release,
            times: Values::default(),
            older: Older::Releases(Vec::new()),
        })
    }

    fn of_history(name: &str, history: HistoryV1) -> Result<Self, Error> {
        let wrong = |err: HistoryError| Error::NoState { name: name.to_owned(), reason: err.to_string() };
        let newest = history.last().map_err(wrong)?.map(|resumed| resumed.last.0).unwrap_or_default();
        let times = history.times();
        Ok(Self { name: name.to_owned(), newest, times, older: Older::History(Box::new(history)) })
    }

    fn of_releases(name: &str, releases: Vec<(String, Release)>) -> Self {
        let mut times = Values::default();
        for (release_name, release) in &releases {
            let version = release.version.map_or_else(|| release_name.clone(), |version| version.to_string());
            times.add(&Value::of(release), &Moment { version, commit: String::new(), seconds: 0 });
        }
        let newest = releases.last().map(|(_, release)| release.clone()).unwrap_or_default();
        Self { name: name.to_owned(), newest, times, older: Older::Releases(releases) }
    }

    /// What a version made of the state before it.
    pub(super) fn step(&self, version: &str) -> Result<Option<Step>, Error> {
        let (old, new) = match &self.older {
            Older::Releases(releases) => {
                let is_it = |(name, release): &(String, Release)| {
                    release.version.map_or_else(|| name.clone(), |version| version.to_string()) == version
                };
                let Some(at) = releases.iter().position(is_it).filter(|at| *at > 0) else { return Ok(None) };
                (releases[at - 1].1.clone(), releases[at].1.clone())
            }
            Older::History(history) => {
                let wrong = |err: HistoryError| Error::NoState { name: self.name.clone(), reason: err.to_string() };
                let Some(before) = history.version_before(version) else { return Ok(None) };
                (history.release(before).map_err(wrong)?, history.release(version).map_err(wrong)?)
            }
        };
        let changes = diff::changes(&old, &new);
        Ok(Some(Step { old, new, changes }))
    }
}

/// The history document in a file; `None` where it is something else.
fn history(path: &Path) -> Result<Option<HistoryV1>, Error> {
    let read = |source| Error::Read { path: path.to_owned(), source };
    let bytes = std::fs::read(path).map_err(read)?;
    // Its schema stands at its beginning.
    let head = &bytes[..bytes.len().min(200)];
    if memchr::memmem::find(head, crate::export::history_v1::SCHEMA_ID.as_bytes()).is_none() {
        return Ok(None);
    }
    let wrong = |reason: String| Error::NoState { name: path.to_string_lossy().into_owned(), reason };
    let text = String::from_utf8(bytes).map_err(|err| wrong(format!("is not UTF-8: {err}")))?;
    HistoryV1::parse(&text).map(Some).map_err(|err| wrong(err.to_string()))
}
