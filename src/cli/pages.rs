//! Inputs to pages: reads files, finds the docset of each, and leaves out what walked pages include.

use std::collections::{BTreeMap, HashSet};
use std::fs;
use std::io::Read as _;
use std::path::{Path, PathBuf};

use rayon::prelude::*;

use crate::Error;
use crate::extract::{self, Options, Page};
use crate::locale::Locale;
use crate::source::{DecodeError, Docset, Includer, Input, SourceFile, include_targets};

/// A page that cannot be read: its path and the reason.
#[derive(Debug)]
pub(super) struct Unreadable {
    pub(super) path: String,
    pub(super) reason: String,
}

/// What all pages of a run are read with.
pub(super) struct Reader {
    locale: Option<Locale>,
    max_bytes: u64,
    account: bool,
    /// The docset of each argument.
    docsets: BTreeMap<PathBuf, Root>,
}

/// The docset of an argument, and the folder that includes may not leave.
#[derive(Debug, Clone)]
struct Root {
    docset: Docset,
    folder: Option<PathBuf>,
}

impl Reader {
    /// Finds the docsets of the arguments `paths`.
    pub(super) fn new(paths: &[PathBuf], locale: Option<Locale>, max_bytes: u64, account: bool) -> Result<Self, Error> {
        let mut docsets = BTreeMap::new();
        for path in paths.iter().filter(|path| path.as_os_str() != "-") {
            let docset = Docset::of(path)?;
            let folder = docset.root.clone().or_else(|| fallback_root(path));
            docsets.insert(path.clone(), Root { docset, folder });
        }
        Ok(Self { locale, max_bytes, account, docsets })
    }

    /// Leaves out the walked files that are no pages by the docset's patterns.
    pub(super) fn pages_of_docsets(&self, mut inputs: Vec<Input>) -> Vec<Input> {
        inputs.retain(|input| match input {
            Input::File { path, walked: true, .. } => self.root_of(path).docset.has_page(path),
            _ => true,
        });
        inputs
    }

    /// Leaves out the walked files that other walked files include: they are read there.
    pub(super) fn without_included(&self, inputs: Vec<Input>) -> Vec<Input> {
        let included: HashSet<PathBuf> = inputs.par_iter().flat_map_iter(|input| self.included_by(input)).collect();
        let mut inputs = inputs;
        if !included.is_empty() {
            inputs.retain(|input| match input {
                Input::File { path, walked: true, .. } => {
                    path.canonicalize().is_ok_and(|path| !included.contains(&path)) || !path.exists()
                }
                _ => true,
            });
        }
        inputs
    }

    /// The files that a walked file includes, itself apart.
    fn included_by(&self, input: &Input) -> Vec<PathBuf> {
        let Input::File { path, walked: true, .. } = input else { return Vec::new() };
        let Ok(bytes) = self.bytes(path) else { return Vec::new() };
        if memchr::memmem::find(&bytes, b"[!").is_none() {
            return Vec::new();
        }
        let Ok(file) = SourceFile::decode(String::new(), bytes) else { return Vec::new() };
        let includer = Includer::new(self.root_of(path).folder.as_deref(), Some(path), self.max_bytes);
        let Some(page) = includer.page() else { return Vec::new() };
        let targets = include_targets(&file.text);
        targets.filter_map(|target| includer.locate(&page, target).ok()).filter(|target| *target != page).collect()
    }

    /// Reads one page.
    pub(super) fn page(&self, input: &Input) -> Result<Page, Unreadable> {
        let (shown, bytes, path) = match input {
            Input::Stdin => ("stdin".to_owned(), self.stdin(), None),
            Input::File { path, shown, .. } => (shown.clone(), self.bytes(path), Some(path)),
        };
        let unreadable = |reason: String| Unreadable { path: shown.clone(), reason };
        let bytes = bytes.map_err(unreadable)?;
        let file = SourceFile::decode(shown.clone(), bytes).map_err(|err| unreadable(err.to_string()))?;
        let root = path.map(|path| self.root_of(path)).unwrap_or(Root { docset: Docset::default(), folder: None });
        let includer = Includer::new(root.folder.as_deref(), path.map(PathBuf::as_path), self.max_bytes);
        let path_locale = Locale::from_path(&shown).or_else(|| path.and_then(|path| locale_above(path)));
        let options = Options { locale: self.locale.clone(), docset: root.docset, account: self.account };
        Ok(extract::page(file, &options, &includer, path_locale))
    }

    fn root_of(&self, path: &Path) -> Root {
        let longest = self
            .docsets
            .iter()
            .filter(|(argument, _)| path.starts_with(argument))
            .max_by_key(|(argument, _)| argument.as_os_str().len());
        longest.map(|(_, root)| root.clone()).unwrap_or(Root { docset: Docset::default(), folder: None })
    }

    fn bytes(&self, path: &Path) -> Result<Vec<u8>, String> {
        let file = fs::File::open(path).map_err(|err| err.to_string())?;
        let size = file.metadata().map_err(|err| err.to_string())?.len();
        self.limited(file, size)
    }

    fn stdin(&self) -> Result<Vec<u8>, String> {
        self.limited(std::io::stdin().lock(), 0)
    }

    /// Reads at most one byte more than the limit: a pipe does not tell its size.
    fn limited(&self, source: impl std::io::Read, size: u64) -> Result<Vec<u8>, String> {
        let too_large = |bytes: u64| DecodeError::TooLarge { bytes, limit: self.max_bytes }.to_string();
        if size > self.max_bytes {
            return Err(too_large(size));
        }
        let mut bytes = Vec::with_capacity(usize::try_from(size).unwrap_or_default() + 1);
        source.take(self.max_bytes.saturating_add(1)).read_to_end(&mut bytes).map_err(|err| err.to_string())?;
        if bytes.len() as u64 > self.max_bytes { Err(too_large(bytes.len() as u64)) } else { Ok(bytes) }
    }
}

/// Without a docset, includes stay in the folder that was named, or in the git repository of a page that was named.
fn fallback_root(path: &Path) -> Option<PathBuf> {
    let real = path.canonicalize().ok()?;
    if real.is_dir() {
        return Some(real);
    }
    let parent = real.parent()?;
    let repository = parent.ancestors().find(|folder| folder.join(".git").exists());
    Some(repository.unwrap_or(parent).to_owned())
}

/// The locale that the folders above a page name, where the path as shown names none.
fn locale_above(path: &Path) -> Option<Locale> {
    let real = path.canonicalize().ok()?;
    Locale::from_path(&real.to_string_lossy().replace('\\', "/"))
}
