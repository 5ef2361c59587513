//! `[!INCLUDE [title](path)]`: what it points to, inside the docset root only.

use std::path::{Component, Path, PathBuf};
use std::sync::Arc;
use std::{fs, io};

use super::SourceFile;
use super::git::{GitError, Repository};

/// Resolves the includes of one page.
#[derive(Debug, Clone)]
pub struct Includer {
    place: Place,
    page: Option<PathBuf>,
    max_bytes: u64,
}

/// Where the files are that includes name.
#[derive(Debug, Clone)]
enum Place {
    /// Nowhere.
    None,
    /// In this folder.
    Folder(PathBuf),
    /// In this repository, as they are in this commit; paths are those of the commit.
    Commit(Arc<Repository>, String),
}

/// A file that an include names.
#[derive(Debug)]
pub struct Included {
    /// Where it is, symbolic links followed.
    pub path: PathBuf,
    /// The file, with its path relative to the root.
    pub file: SourceFile,
}

/// Why an include is left as it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum IncludeError {
    /// There is no such file, or the page has no place to look from.
    Missing,
    /// The path leads out of the docset root.
    Outside,
    /// It cannot be read: the reason.
    Unreadable(String),
}

impl Includer {
    /// Resolves includes of the page at `page` inside `root`. Without them, every include is missing.
    #[must_use]
    pub fn new(root: Option<&Path>, page: Option<&Path>, max_bytes: u64) -> Self {
        let root = root.and_then(|root| root.canonicalize().ok());
        Self { place: root.map_or(Place::None, Place::Folder), page: page.map(Path::to_owned), max_bytes }
    }

    /// Resolves includes of the page at `page` in `commit` of `repository`, by files of that commit.
    #[must_use]
    pub fn of_commit(repository: Arc<Repository>, commit: &str, page: &str) -> Self {
        let max_bytes = repository.max_bytes();
        let place = Place::Commit(repository, commit.to_owned());
        Self { place, page: Some(PathBuf::from(page)), max_bytes }
    }

    /// Resolves nothing: every include is missing.
    #[must_use]
    pub fn none() -> Self {
        Self { place: Place::None, page: None, max_bytes: 0 }
    }

    /// The path of the page itself, symbolic links followed.
    #[must_use]
    pub fn page(&self) -> Option<PathBuf> {
        let page = self.page.as_deref()?;
        if let Place::Commit(..) = self.place { Some(page.to_owned()) } else { page.canonicalize().ok() }
    }

    /// Where `target`, written in the file at `from`, leads. Whether a commit has the file shows when it is read.
    ///
    /// A target that starts with `/` or `~/` is looked up from the root, as the documentation's build does.
    ///
    /// # Errors
    /// [`IncludeError::Missing`] where there is no such file, [`IncludeError::Outside`] where it is not below the root.
    pub fn locate(&self, from: &Path, target: &str) -> Result<PathBuf, IncludeError> {
        let rooted = target.strip_prefix("~/").or_else(|| target.strip_prefix('/'));
        let root = match &self.place {
            Place::None => return Err(IncludeError::Missing),
            Place::Folder(root) => root,
            Place::Commit(..) => {
                let joined = match rooted {
                    Some(rest) => PathBuf::from(rest),
                    None => from.parent().unwrap_or(Path::new("")).join(target),
                };
                return plain(&joined).ok_or(IncludeError::Outside);
            }
        };
        let joined = match rooted {
            Some(rest) => root.join(rest),
            None => from.parent().unwrap_or(root).join(target),
        };
        let real = joined.canonicalize().map_err(|_| {
            // What lies above the root is not looked at, whether it is there or not.
            if lexically_outside(root, &joined) { IncludeError::Outside } else { IncludeError::Missing }
        })?;
        if real.starts_with(root) && real.is_file() {
            Ok(real)
        } else if real.starts_with(root) {
            Err(IncludeError::Missing)
        } else {
            Err(IncludeError::Outside)
        }
    }

    /// Reads the file at `path`, which [`Includer::locate`] gave.
    ///
    /// # Errors
    /// [`IncludeError::Unreadable`] with the reason; [`IncludeError::Missing`] where the commit has no such file.
    pub fn read(&self, path: &Path) -> Result<Included, IncludeError> {
        let unreadable = |err: io::Error| IncludeError::Unreadable(err.to_string());
        let too_large =
            |size: u64| IncludeError::Unreadable(format!("{size} bytes are more than the limit of {}", self.max_bytes));
        let (root, bytes) = match &self.place {
            Place::None => return Err(IncludeError::Missing),
            Place::Folder(root) => {
                let size = path.metadata().map_err(unreadable)?.len();
                if size > self.max_bytes {
                    return Err(too_large(size));
                }
                (root.as_path(), fs::read(path).map_err(unreadable)?)
            }
            Place::Commit(repository, commit) => {
                let blob = repository.file_if_there(commit, &slashed(path)).map_err(|err| match err {
                    GitError::TooLarge { bytes, .. } => too_large(bytes),
                    err => IncludeError::Unreadable(err.to_string()),
                })?;
                let bytes = blob.ok_or(IncludeError::Missing)?.bytes;
                (Path::new(""), bytes)
            }
        };
        let shown = slashed(path.strip_prefix(root).unwrap_or(path));
        let file = SourceFile::decode(shown, bytes).map_err(|err| IncludeError::Unreadable(err.to_string()))?;
        Ok(Included { path: path.to_owned(), file })
    }
}

/// The path with `/` between its parts.
fn slashed(path: &Path) -> String {
    path.components().map(|part| part.as_os_str().to_string_lossy()).collect::<Vec<_>>().join("/")
}

/// `path` without `.` and `..`; `None` where it leads out of the folder that it starts in.
fn plain(path: &Path) -> Option<PathBuf> {
    let mut plain = PathBuf::new();
    for part in path.components() {
        match part {
            Component::Normal(name) => plain.push(name),
            Component::CurDir => {}
            Component::ParentDir if plain.pop() => {}
            _ => return None,
        }
    }
    Some(plain)
}

fn lexically_outside(root: &Path, path: &Path) -> bool {
    let mut depth = 0_i64;
    let Ok(below) = path.strip_prefix(root) else { return true };
    for part in below.components() {
        depth += if part == Component::ParentDir { -1 } else { 1 };
        if depth < 0 {
            return true;
        }
    }
    false
}
