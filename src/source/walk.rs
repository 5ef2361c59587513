//! Which files are pages: paths named, and folders walked in sorted order.

use std::path::{Path, PathBuf};

use ignore::WalkBuilder;

use crate::Error;

/// One page to read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Input {
    /// Standard input.
    Stdin,
    /// A file.
    File {
        /// Where it is.
        path: PathBuf,
        /// Its name in output: relative to the folder it was found in, `/` between folders.
        shown: String,
        /// Whether it was found in a folder rather than named.
        walked: bool,
    },
}

/// The pages that `paths` name: `-` is standard input, a file is read whatever its name, and a folder is searched
/// for `*.md`, in sorted order, without hidden files and what `.gitignore` excludes.
///
/// # Errors
/// [`Error::Read`] where a path does not exist; [`Error::NoInput`] where there is no page at all.
pub fn find(paths: &[PathBuf]) -> Result<Vec<Input>, Error> {
    let mut found = Vec::new();
    for path in paths {
        if path.as_os_str() == "-" {
            found.push(Input::Stdin);
            continue;
        }
        let kind = path.metadata().map_err(|source| Error::Read { path: path.clone(), source })?;
        if kind.is_dir() {
            walk(path, &mut found);
        } else {
            found.push(Input::File { path: path.clone(), shown: named(path), walked: false });
        }
    }
    if found.is_empty() {
        return Err(Error::no_input(paths));
    }
    Ok(found)
}

fn walk(root: &Path, found: &mut Vec<Input>) {
    let mut builder = WalkBuilder::new(root);
    builder.sort_by_file_name(std::cmp::Ord::cmp).require_git(false);
    for entry in builder.build() {
        match entry {
            Ok(entry) if entry.file_type().is_some_and(|kind| kind.is_dir()) => {}
            Ok(entry) => {
                let path = entry.into_path();
                // A symbolic link is read where it points to a file; one that leads nowhere is reported on reading.
                let is_page = path.extension().is_some_and(|end| end.eq_ignore_ascii_case("md"));
                if is_page && !path.is_dir() {
                    let shown = slashed(path.strip_prefix(root).unwrap_or(&path));
                    found.push(Input::File { path, shown, walked: true });
                }
            }
            Err(err) => {
                // A folder that cannot be opened is kept as an input, so that reading reports it with its path.
                if let Some(path) = error_path(&err) {
                    let shown = slashed(path.strip_prefix(root).unwrap_or(path));
                    found.push(Input::File { path: path.to_owned(), shown, walked: true });
                }
            }
        }
    }
}

fn error_path(err: &ignore::Error) -> Option<&Path> {
    match err {
        ignore::Error::WithPath { path, .. } => Some(path),
        ignore::Error::WithDepth { err, .. } | ignore::Error::WithLineNumber { err, .. } => error_path(err),
        _ => None,
    }
}

/// A path that was named is shown as given; an absolute one by its name, so that no document depends on the machine.
fn named(path: &Path) -> String {
    let shown = if path.is_absolute() { path.file_name().map_or(path, Path::new) } else { path };
    slashed(shown)
}

pub(super) fn slashed(path: &Path) -> String {
    let parts = path.components().filter(|part| !matches!(part, std::path::Component::CurDir));
    parts.map(|part| part.as_os_str().to_string_lossy()).collect::<Vec<_>>().join("/")
}
