//! The pages that a translation is read beside: where they are, and whether they are its source.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::check::PagePair;
use crate::extract::Page;
use crate::source::{Input, source_page};
use crate::{Error, Locale};

use super::newest::{self, At};
use super::pages::{Reader, Unreadable};
use super::sources::{Place, SourcePage, Sources};

/// The page at `path` as a source of `target`.
pub(super) fn page(
    reader: &Reader,
    path: &Path,
    target_input: &Input,
    target: &Page,
    sources: &Sources,
) -> Result<Arc<SourcePage>, Error> {
    let shown = shown_beside(path, target_input);
    let beside = reader.beside(path, path_of(target_input));
    let place = Place::File { path: path.to_owned(), shown: shown.clone(), folders: beside.folders() };
    let input = Input::File { path: path.to_owned(), shown, walked: false };
    sources.get(place, || beside.page(&input)).map_err(|Unreadable { path, reason }| {
        let target = target.parts[0].file.path.clone();
        Error::NoCounterpart { source_page: path, target, reason: format!("it {reason}") }
    })
}

/// `source`, if it is the page that `target` was translated from, or another revision of that.
pub(super) fn counterpart(
    reader: &Reader,
    source: Arc<SourcePage>,
    input: &Input,
    target: &Page,
) -> Result<Arc<SourcePage>, Error> {
    let expected = reader.source_locale(path_of(input));
    let language = source.page.locale.language();
    let reason = if ![expected.language(), target.locale.language()].contains(&language) {
        format!("it is in {}, and pages are translated from {expected}", source.page.locale)
    } else if !PagePair::are_counterparts(&source.page, target) {
        "hardly a value stands on both".to_owned()
    } else {
        return Ok(source);
    };
    let source_page = source.page.parts[0].file.path.clone();
    Err(Error::NoCounterpart { source_page, target: target.parts[0].file.path.clone(), reason })
}

/// The commit that `target` was translated from, in the source repository of its docset.
pub(super) fn commit(reader: &Reader, input: &Input, target: &Page) -> Option<At> {
    let commit = target.matter.source_commit.as_ref().filter(|_| target.translated)?;
    at(reader, input, commit)
}

/// The source of the page of `input` in a commit of the source repository of its docset.
pub(super) fn at(reader: &Reader, input: &Input, commit: &str) -> Option<At> {
    let Input::File { path, .. } = input else { return None };
    let (repository, inside) = reader.in_repository(path)?;
    let locale = reader.source_locale(path);
    Some(At { repository, commit: commit.to_owned(), path: inside, locale })
}

/// The file that `named` is, or the one in it that belongs to a page.
pub(super) fn named_for(named: &Path, input: &Input) -> Option<PathBuf> {
    match input {
        Input::File { shown, path, walked } if named.is_dir() => {
            let same = named.join(shown);
            // A page that was named is looked for by its name as well.
            let name = path.file_name().filter(|_| !walked && !same.is_file()).map(|name| named.join(name));
            Some(name.unwrap_or(same)).filter(|path| path.is_file())
        }
        _ => Some(named.to_owned()),
    }
}

/// Why a page cannot be compared with a commit of its source.
pub(super) fn not_read(err: newest::Failure, target: &Page) -> Error {
    let page = target.parts[0].file.path.clone();
    match err {
        newest::Failure::Git(source) => Error::SourceCommit { page, source: Box::new(source) },
        newest::Failure::Text(source_page, err) => {
            Error::NoCounterpart { source_page, target: page, reason: err.to_string() }
        }
    }
}

/// The path of a page; none for standard input.
fn path_of(input: &Input) -> &Path {
    match input {
        Input::File { path, .. } => path,
        Input::Stdin => Path::new(""),
    }
}

/// The name in output of the source at `path`: relative to what the translation's is relative to, where it stands below.
fn shown_beside(path: &Path, target: &Input) -> String {
    let slashed = |path: &Path| path.to_string_lossy().replace('\\', "/");
    let own = slashed(path);
    let folder = match target {
        Input::File { path, shown, .. } => slashed(path).strip_suffix(shown.as_str()).map(str::to_owned),
        Input::Stdin => None,
    };
    let inside = folder.as_deref().and_then(|folder| own.strip_prefix(folder));
    match inside {
        Some(inside) => inside.to_owned(),
        None if path.is_absolute() => path.file_name().map_or(own.clone(), |name| slashed(Path::new(name))),
        None => own,
    }
}

/// The source beside the translation at `path`, by the path as given, else by where the file is.
pub(super) fn path_of_source(path: &Path, source: &Locale) -> Option<PathBuf> {
    source_page(path, source).or_else(|| source_page(&path.canonicalize().ok()?, source))
}
