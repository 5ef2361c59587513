//! The releases of a docset: its folders, or the states of its page in a git repository, with the ids of its ledger.

use std::io::Write;
use std::path::PathBuf;

use crate::Error;
use crate::cli::args::{Build, History, Messages, Reading};
use crate::cli::{history, ids, states};
use crate::release::Release;
use crate::release::ledger::{FILE, Ledger};
use crate::source::{Docset, GitReleases};

/// What was found.
pub(super) struct Found {
    /// The releases, the oldest first.
    pub(super) releases: Vec<Release>,
    /// The folders that they were read from, and their names; none of those of git.
    pub(super) folders: Vec<PathBuf>,
    /// What is to be said of them.
    pub(super) remarks: Vec<String>,
}

pub(super) fn read(
    options: &Build,
    docset: &Docset,
    messages: &Messages,
    stderr: &mut dyn Write,
) -> Result<Found, Error> {
    let (named, folders) = match &docset.publishing.git {
        Some(git) => (of_git(options, git, messages, stderr)?, Vec::new()),
        None => of_folders(options, docset)?,
    };
    let mut remarks = Vec::new();
    let known = Ledger::of(docset)?;
    let mut ledger = known.clone().unwrap_or_default();
    let mut added = 0;
    for (name, release) in named.iter().filter(|(_, release)| release.version.is_some()) {
        if !ledger.is_past(name) {
            added += ledger.extend(name, release).added;
        }
    }
    if added > 0 && docset.publishing.git.is_none() {
        remarks.push(format!(
            "{added} sets and rows have no id on their page or in {FILE}: they are numbered for now; tafel ids keeps the numbers"
        ));
    }
    let mut releases = Vec::with_capacity(named.len());
    for (name, mut release) in named {
        if release.version.is_none() {
            remarks.push(format!("{name} is not published: its folder is not called for a day, such as 2026-03-24"));
            continue;
        }
        ledger.number(&mut release);
        release.dataset.clone_from(&docset.name);
        release.instance.clone_from(&docset.instance);
        releases.push(release);
    }
    releases.sort_by_key(|release| release.version);
    if let Some(twice) = releases.windows(2).find(|pair| pair[0].version == pair[1].version) {
        let version = twice[0].version.map(|version| version.to_string()).unwrap_or_default();
        let reason = format!("has two releases of version {version}");
        return Err(Error::NoState { name: options.folder.to_string_lossy().into_owned(), reason });
    }
    Ok(Found { releases, folders, remarks })
}

type Named = Vec<(String, Release)>;

fn of_folders(options: &Build, docset: &Docset) -> Result<(Named, Vec<PathBuf>), Error> {
    let root = docset.root.clone().unwrap_or_else(|| options.folder.clone());
    let reading = Reading { repo: None, locale: None, jobs: options.jobs, max_page_bytes: options.max_page_bytes };
    let mut named = Named::new();
    let folders = ids::releases(&options.folder, &root, docset)?;
    for folder in &folders {
        let release = states::read_unnumbered(&folder.to_string_lossy(), &reading)?;
        let name = folder.strip_prefix(&root).unwrap_or(folder).to_string_lossy().into_owned();
        named.push((if name.is_empty() { "pages".to_owned() } else { name }, release));
    }
    Ok((named, folders))
}

fn of_git(options: &Build, git: &GitReleases, messages: &Messages, stderr: &mut dyn Write) -> Result<Named, Error> {
    let history_options = History::of_docset(git, options.jobs, options.max_page_bytes);
    let history = history::walked(&history_options, messages, stderr)?;
    let wrong = |err| history::unusable(&git.repository, &err);
    let versions = history.versions_since(crate::release::DataVersion::NONE);
    versions.map(|version| Ok((version.to_owned(), history.release(version).map_err(wrong)?))).collect()
}
