//! Failures that stop a run. A defect in a page is a [`Diagnostic`](crate::Diagnostic) instead, and the run goes on.

use std::io;
use std::path::{Path, PathBuf};

use crate::printable::printable;

/// Why the run could not go on. Every one names what it is about and ends the command with exit code 2.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// A file or folder named on the command line, or a configuration file, cannot be read.
    #[error("cannot read {}", shown(path))]
    Read {
        /// The file or folder.
        path: PathBuf,
        /// What the system says.
        source: io::Error,
    },
    /// The output cannot be written.
    #[error("cannot write {}", printable(target))]
    Write {
        /// The file, or "standard output".
        target: String,
        /// What the system says.
        source: io::Error,
    },
    /// No threads can be started.
    #[error("cannot start threads")]
    Threads {
        /// What the system says.
        source: io::Error,
    },
    /// A page cannot be checked against another one.
    #[error("{} is no source of {}: {reason}", printable(source_page), printable(target))]
    NoCounterpart {
        /// The page given as the source.
        source_page: String,
        /// The translation.
        target: String,
        /// Why.
        reason: String,
    },
    /// The commit that a page was translated from cannot be read.
    #[error("{}: its source cannot be read", printable(page))]
    SourceCommit {
        /// The translation.
        page: String,
        /// What is missing.
        source: Box<crate::source::GitError>,
    },
    /// A page cannot be brought up to its newest source.
    #[error("{} cannot be synced: {reason}", printable(page))]
    NotSynced {
        /// The translation.
        page: String,
        /// What is missing.
        reason: &'static str,
    },
    /// The output would replace a page that is read.
    #[error("{} is read in this run, and cannot be its output", shown(path))]
    OutputIsInput {
        /// The page.
        path: PathBuf,
    },
    /// A page of standard input has no file to be mended in.
    #[error("the page of standard input cannot be fixed in place; --diff prints the patch")]
    FixedStdin,
    /// One file was named as the source of several pages.
    #[error("{} is one page, and {found} were found to check; name a folder, or one page", shown(path))]
    OneSource {
        /// The file.
        path: PathBuf,
        /// Number of pages found.
        found: usize,
    },
    /// `tafel.toml` is not what it should be.
    #[error("{}: {message}", shown(path))]
    Config {
        /// The file.
        path: PathBuf,
        /// What is wrong, with the place.
        message: String,
    },
    /// What was to be explained is no check.
    #[error("{} is no check, address or host{}", printable(name), meant(nearest))]
    NoCheck {
        /// As written.
        name: String,
        /// The ids that may have been meant.
        nearest: Vec<&'static str>,
    },
    /// What was named is no state of pages.
    #[error("{}: {reason}", printable(name))]
    NoState {
        /// As named.
        name: String,
        /// Why.
        reason: String,
    },
    /// A repository does not tell what it was asked.
    #[error("{}", printable(what))]
    Git {
        /// What was asked for.
        what: String,
        /// Why not.
        source: Box<crate::source::GitError>,
    },
    /// The paths given hold no page.
    #[error("no page found in {}; folders are searched for *.md", printable(paths))]
    NoInput {
        /// The paths as given.
        paths: String,
    },
    /// A format that holds one page was asked to hold several.
    #[error("--format {format} holds one page, and {found} were found; use --format jsonl, or name one page")]
    OnePageOnly {
        /// Name of the format.
        format: &'static str,
        /// Number of pages found.
        found: usize,
    },
    /// Guard rails hold a publication back.
    #[error("not published; --allow lets a guard rail's findings through:\n{}", held.iter().map(|(rail, message)| format!("  {rail}: {}", printable(message))).collect::<Vec<_>>().join("\n"))]
    HeldBack {
        /// The guard rails, and what each holds back.
        held: Vec<(&'static str, String)>,
    },
    /// A folder to write to has files that were not built.
    #[error("{} has files that tafel build did not write; name a new or empty folder", shown(path))]
    NotBuilt {
        /// The folder.
        path: PathBuf,
    },
    /// A file is there that was not to be replaced.
    #[error("{} is there already; --force replaces it, --stdout prints what it would be", shown(path))]
    Exists {
        /// The file.
        path: PathBuf,
    },
    /// A value cannot be expressed in the format asked for.
    #[error("{}: --format {format} {}", printable(path), printable(reason))]
    Inexpressible {
        /// The page.
        path: String,
        /// Name of the format.
        format: &'static str,
        /// What the format needs and the page lacks.
        reason: String,
    },
}

impl Error {
    /// No page in `paths`.
    #[must_use]
    pub fn no_input(paths: &[PathBuf]) -> Self {
        let shown: Vec<String> = paths.iter().map(|path| path.display().to_string()).collect();
        Self::NoInput { paths: shown.join(", ") }
    }
}

/// What may have been meant by a name that is no check.
pub(crate) fn meant(nearest: &[&str]) -> String {
    match nearest {
        [] => "; `tafel explain` lists the checks".to_owned(),
        [..] => format!("; did you mean {}?", nearest.join(" or ")),
    }
}

/// A path on one line of a terminal.
fn shown(path: &Path) -> String {
    printable(&path.to_string_lossy())
}
