//! The source pages of a round: translations of one page into several languages share theirs, and what is found on it.

use std::collections::HashMap;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use crate::check;
use crate::diagnostic::Diagnostic;
use crate::extract::Page;

use super::newest::At;

/// Where a source page is read.
#[derive(Debug, PartialEq, Eq, Hash)]
pub(super) enum Place {
    /// A file, by what its page depends on.
    File {
        path: PathBuf,
        shown: String,
        /// The folder of its docset, and the one that its includes may not leave.
        folders: [Option<PathBuf>; 2],
    },
    /// A commit.
    Commit(At),
}

/// A source page.
#[derive(Debug)]
pub(super) struct SourcePage {
    pub(super) page: Page,
    /// What is found on it alone, once a translation asked.
    found: OnceLock<Vec<Diagnostic>>,
}

/// Where a source page is put, once it was read.
type Slot = Mutex<Option<Arc<SourcePage>>>;

/// The source pages of a round.
#[derive(Debug, Default)]
pub(super) struct Sources {
    slots: Mutex<HashMap<Place, Arc<Slot>>>,
}

impl SourcePage {
    /// What is found on it alone.
    pub(super) fn found(&self) -> &[Diagnostic] {
        self.found.get_or_init(|| check::run_page(&self.page))
    }
}

impl Sources {
    /// The page of `place`, which `read` reads for the first that asks.
    pub(super) fn get<E>(&self, place: Place, read: impl FnOnce() -> Result<Page, E>) -> Result<Arc<SourcePage>, E> {
        let slot = Arc::clone(self.slots.lock().unwrap_or_else(PoisonError::into_inner).entry(place).or_default());
        let mut known = slot.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(source) = &*known {
            return Ok(Arc::clone(source));
        }
        let source = Arc::new(SourcePage { page: read()?, found: OnceLock::new() });
        *known = Some(Arc::clone(&source));
        Ok(source)
    }
}

#[cfg(test)]
mod tests {
    use crate::extract::{self, Options};
    use crate::source::{Includer, SourceFile};

    use super::*;

    #[test]
    fn a_source_is_read_once_and_a_failure_again() {
        let place = |name: &str| Place::File { path: name.into(), shown: name.to_owned(), folders: [None, None] };
        let page = || {
            let file = SourceFile::decode("page.md".to_owned(), b"# Hosts\n".to_vec()).unwrap();
            extract::page(file, &Options::default(), &Includer::none(), None)
        };
        let sources = Sources::default();
        assert_eq!(sources.get(place("a"), || Err("gone")).unwrap_err(), "gone");
        let first = sources.get::<&str>(place("a"), || Ok(page())).unwrap();
        assert!(Arc::ptr_eq(&first, &sources.get(place("a"), || Err("read again")).unwrap()));
        assert!(!Arc::ptr_eq(&first, &sources.get::<&str>(place("b"), || Ok(page())).unwrap()));
    }
}
