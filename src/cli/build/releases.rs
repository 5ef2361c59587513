//! The releases of a docset: its folders, or the states of its page in a git repository, with the ids of its ledger.

use std::io::Write;

use crate::cli::args::{Build, History, Messages, Reading};
use crate::cli::{history, ids, states};
use crate::model::Date;
use crate::publish::Remarks;
use crate::release::ledger::{FILE, Ledger};
use crate::release::{DataVersion, Release, release_hash};
use crate::source::{Docset, GitReleases};
use crate::{Error, Locale};

/// What was found.
pub(super) struct Found {
    /// The releases, the oldest first.
    pub(super) releases: Vec<Release>,
    /// The folder of the newest release in the docset, with a slash at its end; `None` where its folder is the docset's, and in git.
    pub(super) newest: Option<String>,
    /// The day of the newest release. Its version is of an earlier one where its values are.
    pub(super) day: Option<Date>,
    /// How far translations in git follow, by locale: changes that they lack, and for how many days the oldest of these.
    pub(super) lags: Vec<(Locale, usize, u64)>,
    /// What is to be said of them.
    pub(super) remarks: Remarks,
}

pub(super) fn read(
    options: &Build,
    docset: &Docset,
    messages: &Messages,
    stderr: &mut dyn Write,
) -> Result<Found, Error> {
    let (named, lags) = match &docset.publishing.git {
        Some(git) => of_git(options, git, messages, stderr)?,
        None => (of_folders(options, docset)?, Vec::new()),
    };
    let dated = named.iter().filter(|(_, release)| release.version.is_some());
    let newest = dated.max_by_key(|(_, release)| release.version);
    let day = newest.and_then(|(_, release)| release.version).and_then(DataVersion::day);
    let newest = newest.map(|(name, _)| name.replace('\\', "/"));
    let newest = newest.filter(|name| docset.publishing.git.is_none() && name != PAGES).map(|name| format!("{name}/"));
    let mut remarks = Remarks::new();
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
    let releases = minted(releases, &mut remarks);
    Ok(Found { releases, newest, day, lags, remarks })
}

/// The releases with other values than the one before: only these are versions. Of those with the same, the first has the version
/// and the last the words and pages, so that the newest translations are shown.
fn minted(releases: Vec<Release>, remarks: &mut Remarks) -> Vec<Release> {
    let mut minted: Vec<Release> = Vec::with_capacity(releases.len());
    let mut known = None;
    for release in releases {
        let hash = release_hash(&release);
        match minted.last_mut() {
            Some(last) if known.as_ref() == Some(&hash) => {
                if let (Some(own), Some(version)) = (release.version, last.version) {
                    remarks.push(format!(
                        "{own} is no new version: its values are those of {version}, which has its pages now"
                    ));
                }
                *last = Release { version: last.version, ..release };
            }
            _ => minted.push(release),
        }
        known = Some(hash);
    }
    minted
}

/// The name of a docset's only release, in its own folder.
const PAGES: &str = "pages";

type Named = Vec<(String, Release)>;

fn of_folders(options: &Build, docset: &Docset) -> Result<Named, Error> {
    let root = docset.root.clone().unwrap_or_else(|| options.folder.clone());
    let reading = Reading { repo: None, locale: None, jobs: options.jobs, max_page_bytes: options.max_page_bytes };
    let mut named = Named::new();
    for folder in &ids::releases(&options.folder, &root, docset)? {
        let release = states::read_unnumbered(&folder.to_string_lossy(), &reading)?;
        let name = folder.strip_prefix(&root).unwrap_or(folder).to_string_lossy().into_owned();
        named.push((if name.is_empty() { PAGES.to_owned() } else { name }, release));
    }
    Ok(named)
}

type Lags = Vec<(Locale, usize, u64)>;

fn of_git(
    options: &Build,
    git: &GitReleases,
    messages: &Messages,
    stderr: &mut dyn Write,
) -> Result<(Named, Lags), Error> {
    let history_options = History::of_docset(git, options.jobs, options.max_page_bytes);
    let history = history::walked(&history_options, messages, stderr)?;
    let wrong = |err| history::unusable(&git.repository, &err);
    let versions = history.versions_since(DataVersion::NONE);
    let read = |version: &str| Ok((version.to_owned(), history.release(version).map_err(wrong)?));
    Ok((versions.map(read).collect::<Result<_, Error>>()?, history.behind()))
}
