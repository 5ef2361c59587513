//! `[!INCLUDE [title](path)]`: what it points to, inside the docset root only.

use std::path::{Path, PathBuf};
use std::{fs, io};

use super::SourceFile;

/// Resolves the includes of one page.
#[derive(Debug, Clone)]
pub struct Includer {
    root: Option<PathBuf>,
    page: Option<PathBuf>,
    max_bytes: u64,
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
        Self { root, page: page.map(Path::to_owned), max_bytes }
    }

    /// Resolves nothing: every include is missing.
    #[must_use]
    pub fn none() -> Self {
        Self { root: None, page: None, max_bytes: 0 }
    }

    /// The path of the page itself, symbolic links followed.
    #[must_use]
    pub fn page(&self) -> Option<PathBuf> {
        self.page.as_deref().and_then(|page| page.canonicalize().ok())
    }

    /// Where `target`, written in the file at `from`, leads.
    ///
    /// A target that starts with `/` or `~/` is looked up from the root, as the documentation's build does.
    ///
    /// # Errors
    /// [`IncludeError::Missing`] where there is no such file, [`IncludeError::Outside`] where it is not below the root.
    pub fn locate(&self, from: &Path, target: &str) -> Result<PathBuf, IncludeError> {
        let root = self.root.as_deref().ok_or(IncludeError::Missing)?;
        let rooted = target.strip_prefix("~/").or_else(|| target.strip_prefix('/'));
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
    /// [`IncludeError::Unreadable`] with the reason.
    pub fn read(&self, path: &Path) -> Result<Included, IncludeError> {
        let unreadable = |err: io::Error| IncludeError::Unreadable(err.to_string());
        let size = path.metadata().map_err(unreadable)?.len();
        if size > self.max_bytes {
            return Err(IncludeError::Unreadable(format!(
                "{size} bytes are more than the limit of {}",
                self.max_bytes
            )));
        }
        let bytes = fs::read(path).map_err(unreadable)?;
        let root = self.root.as_deref().unwrap_or(Path::new(""));
        let inside = path.strip_prefix(root).unwrap_or(path);
        let shown = inside.components().map(|part| part.as_os_str().to_string_lossy()).collect::<Vec<_>>().join("/");
        let file = SourceFile::decode(shown, bytes).map_err(|err| IncludeError::Unreadable(err.to_string()))?;
        Ok(Included { path: path.to_owned(), file })
    }
}

fn lexically_outside(root: &Path, path: &Path) -> bool {
    let mut depth = 0_i64;
    let Ok(below) = path.strip_prefix(root) else { return true };
    for part in below.components() {
        depth += if part == std::path::Component::ParentDir { -1 } else { 1 };
        if depth < 0 {
            return true;
        }
    }
    false
}
