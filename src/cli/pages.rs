//! Inputs to pages: reads files, finds the docset of each, and leaves out what walked pages include.

use std::collections::BTreeMap;
use std::fs;
use std::io::Read as _;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use rayon::prelude::*;

use crate::Error;
use crate::check::Policy;
use crate::diagnostic::Diagnostic;
use crate::extract::{self, Options, Page};
use crate::locale::Locale;
use crate::source::{DecodeError, Docset, Includer, Input, SourceFile};

use super::covered;
use super::extract::BATCH;

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
#[derive(Debug, Clone, Default)]
struct Root {
    docset: Docset,
    folder: Option<PathBuf>,
    policy: Arc<Policy>,
}

impl Reader {
    /// Finds the docsets of the arguments `paths`.
    pub(super) fn new(paths: &[PathBuf], locale: Option<Locale>, max_bytes: u64, account: bool) -> Result<Self, Error> {
        let mut docsets = BTreeMap::new();
        for path in paths.iter().filter(|path| path.as_os_str() != "-") {
            let docset = Docset::of(path)?;
            let folder = docset.root.clone().or_else(|| fallback_root(path));
            let policy = Arc::new(Policy::of(&docset)?);
            docsets.insert(path.clone(), Root { docset, folder, policy });
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

    /// Leaves out the walked files that become parts of other walked files which are read themselves.
    ///
    /// Only a page that names an include is read for this, by itself, and forgotten again: what a comment or a code
    /// fence names, and what lies too deep, is no part, so that it is read on its own.
    pub(super) fn without_included(&self, inputs: Vec<Input>) -> Vec<Input> {
        let mut including: Vec<bool> = Vec::with_capacity(inputs.len());
        for batch in inputs.chunks(BATCH) {
            including.par_extend(batch.par_iter().map(|input| self.may_include(input)));
        }
        if !including.contains(&true) {
            return inputs;
        }
        let real: Vec<Option<PathBuf>> = inputs.par_iter().map(walked_path).collect();
        let mut numbers: BTreeMap<&Path, Vec<usize>> = BTreeMap::new();
        for (number, path) in real.iter().enumerate() {
            if let Some(path) = path {
                numbers.entry(path).or_default().push(number);
            }
        }
        let parts_of = |number: usize| {
            let page = including[number].then(|| self.page(&inputs[number]).ok()).flatten();
            let parts = page.iter().flat_map(|page| &page.parts).filter_map(|part| part.included_from.as_deref());
            let mut parts: Vec<usize> = parts.filter_map(|path| numbers.get(path)).flatten().copied().collect();
            parts.sort_unstable();
            parts.dedup();
            parts
        };
        let mut parts: Vec<Vec<usize>> = Vec::with_capacity(inputs.len());
        while parts.len() < inputs.len() {
            let batch = parts.len()..inputs.len().min(parts.len() + BATCH);
            parts.par_extend(batch.into_par_iter().map(parts_of));
        }
        let written = covered::written(&parts);
        inputs.into_iter().zip(written).filter_map(|(input, written)| written.then_some(input)).collect()
    }

    /// Whether a walked file may include another one: it names one that is there, or in a way that only reading it tells.
    fn may_include(&self, input: &Input) -> bool {
        let Input::File { path, walked: true, .. } = input else { return false };
        let Ok(bytes) = self.bytes(path) else { return false };
        let includer = Includer::new(self.root_of(path).folder.as_deref(), Some(path), self.max_bytes);
        let Some(page) = includer.page() else { return names_include(&bytes) };
        let is_there = |target: Option<&str>| target.is_none_or(|target| includer.locate(&page, target).is_ok());
        is_utf16(&bytes) || include_targets(&bytes).any(is_there)
    }

    /// Reads one page.
    pub(super) fn page(&self, input: &Input) -> Result<Page, Unreadable> {
        let (shown, bytes) = match input {
            Input::Stdin => ("stdin", self.stdin()),
            Input::File { path, shown, .. } => (shown.as_str(), self.bytes(path)),
        };
        let bytes = bytes.map_err(|reason| Unreadable { path: shown.to_owned(), reason })?;
        self.page_of(input, bytes)
    }

    /// What reads the page at `path` as the source of the page at `target`: in the same docset and in its own locale.
    pub(super) fn beside(&self, path: &Path, target: &Path) -> Self {
        let Root { docset, folder, policy } = self.root_of(target);
        // Without a docset, its includes lie around it as the translation's around that.
        let folder = match (&docset.root, &folder, path.canonicalize(), target.canonicalize()) {
            (None, Some(folder), Ok(source), Ok(target))
                if target.starts_with(folder) && !source.starts_with(folder) =>
            {
                let below = target.components().count() - folder.components().count();
                source.ancestors().nth(below).map(Path::to_owned)
            }
            _ => folder.or_else(|| fallback_root(path)),
        };
        let docsets = BTreeMap::from([(path.to_owned(), Root { docset, folder, policy })]);
        Self { locale: None, max_bytes: self.max_bytes, account: false, docsets }
    }

    /// The folder of the first docset, and the one that includes may not leave: what a page depends on beside its file.
    pub(super) fn folders(&self) -> [Option<PathBuf>; 2] {
        let root = self.docsets.values().next();
        [root.and_then(|root| root.docset.root.clone()), root.and_then(|root| root.folder.clone())]
    }

    /// Reads the page that `bytes` would be in the place of `input`.
    pub(super) fn page_of(&self, input: &Input, bytes: Vec<u8>) -> Result<Page, Unreadable> {
        let (shown, path) = match input {
            Input::Stdin => ("stdin".to_owned(), None),
            Input::File { path, shown, .. } => (shown.clone(), Some(path)),
        };
        let unreadable = |reason: String| Unreadable { path: shown.clone(), reason };
        let file = SourceFile::decode(shown.clone(), bytes).map_err(|err| unreadable(err.to_string()))?;
        let docset = path.map(|path| self.root_of(path).docset).unwrap_or_default();
        let path_locale = Locale::from_path(&shown).or_else(|| path.and_then(|path| locale_above(path)));
        let options = Options { locale: self.locale.clone(), docset, account: self.account, ..Options::default() };
        Ok(extract::page(file, &options, &self.includer(input), path_locale))
    }

    /// Finds what the page of `input` includes.
    pub(super) fn includer(&self, input: &Input) -> Includer {
        let path = match input {
            Input::Stdin => None,
            Input::File { path, .. } => Some(path.as_path()),
        };
        let folder = path.and_then(|path| self.root_of(path).folder);
        Includer::new(folder.as_deref(), path, self.max_bytes)
    }

    /// Gives what was found on the page of `input` the levels of its docset's rules.
    pub(super) fn settle(&self, input: &Input, page: &Page, found: &mut Vec<Diagnostic>) {
        let Input::File { path, .. } = input else { return };
        let root = self.root_of(path);
        root.policy.settle(page, || root.docset.inside(path), found);
    }

    /// What the page of `input` is called in a baseline: its path below its docset, else its path as shown.
    pub(super) fn name(&self, input: &Input) -> String {
        match input {
            Input::Stdin => "stdin".to_owned(),
            Input::File { path, shown, .. } => self.root_of(path).docset.inside(path).unwrap_or_else(|| shown.clone()),
        }
    }

    /// The docset of the run: that of the first argument that has one.
    pub(super) fn docset(&self) -> Docset {
        let named = self.docsets.values().find(|root| root.docset.name.is_some());
        named.or(self.docsets.values().next()).map(|root| root.docset.clone()).unwrap_or_default()
    }

    /// The locale of the pages that are translated, by the docset of `path`.
    pub(super) fn source_locale(&self, path: &Path) -> Locale {
        self.root_of(path).docset.source_locale
    }

    /// The source repository of the docset of `path`, and the path of the page below the docset's folder.
    pub(super) fn in_repository(&self, path: &Path) -> Option<(PathBuf, String)> {
        let docset = self.root_of(path).docset;
        let inside = docset.inside(path)?;
        Some((docset.source_repository?, inside))
    }

    /// Whether the file at `path`, links followed, lies in the folder that it was found in, or in its docset.
    pub(super) fn is_inside(&self, path: &Path) -> bool {
        let folder = self.root_of(path).folder.and_then(|folder| folder.canonicalize().ok());
        folder.zip(path.canonicalize().ok()).is_some_and(|(folder, path)| path.starts_with(folder))
    }

    fn root_of(&self, path: &Path) -> Root {
        let longest = self
            .docsets
            .iter()
            .filter(|(argument, _)| path.starts_with(argument))
            .max_by_key(|(argument, _)| argument.as_os_str().len());
        longest.map(|(_, root)| root.clone()).unwrap_or_default()
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

/// Where a walked file is, symbolic links followed.
fn walked_path(input: &Input) -> Option<PathBuf> {
    match input {
        Input::File { path, walked: true, .. } => path.canonicalize().ok(),
        _ => None,
    }
}

/// Threads for several pages; one page is read in this one.
pub(super) fn pool(several: bool, jobs: Option<u16>) -> Result<Option<rayon::ThreadPool>, Error> {
    if !several {
        return Ok(None);
    }
    let builder = rayon::ThreadPoolBuilder::new().num_threads(jobs.map_or(0, usize::from));
    builder.build().map(Some).map_err(|err| Error::Threads { source: std::io::Error::other(err) })
}

fn is_utf16(bytes: &[u8]) -> bool {
    matches!(bytes, [0xFF, 0xFE, ..] | [0xFE, 0xFF, ..])
}

/// Whether an include stands anywhere in a file of these bytes; a file in UTF-16 may have one.
pub(super) fn names_include(bytes: &[u8]) -> bool {
    is_utf16(bytes) || include_targets(bytes).next().is_some()
}

/// The targets of what looks like includes; `None` for one that is not plain.
fn include_targets(bytes: &[u8]) -> impl Iterator<Item = Option<&str>> {
    let keyword = b"include";
    let after = move |at: usize| bytes.get(at + 2..).filter(|rest| rest.len() > keyword.len());
    memchr::memmem::find_iter(bytes, b"[!")
        .filter_map(after)
        .filter(move |rest| rest[..keyword.len()].eq_ignore_ascii_case(keyword))
        .map(|rest| {
            let window = &rest[..rest.len().min(LONGEST_DIRECTIVE)];
            let start = memchr::memmem::find(window, b"](")? + 2;
            let end = start + memchr::memchr(b')', &window[start..])?;
            let target = std::str::from_utf8(&window[start..end]).ok()?;
            let plain = |c: char| c.is_alphanumeric() || matches!(c, '/' | '.' | '-' | '_' | '~');
            (!target.is_empty() && target.chars().all(plain)).then_some(target)
        })
}

/// Longest include directive that is looked at without reading the page, in bytes.
const LONGEST_DIRECTIVE: usize = 1000;

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
