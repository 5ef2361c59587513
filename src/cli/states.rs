//! States to compare: pages, folders of pages, documents, and these in git.

use std::io::Read as _;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use rayon::prelude::*;

use crate::export::release_v1;
use crate::extract::{self, Options, Page};
use crate::locale::Locale;
use crate::release::ledger::Ledger;
use crate::release::{DataVersion, Member, Release, merged};
use crate::source::{self, DecodeError, Docset, GitError, Includer, Input, Repository, SourceFile, without_locale};
use crate::{Error, model};

use super::args::Reading;
use super::pages::{self, Reader};

/// Reads the state that `name` names. Sets without a printed id get that of their docset's ledger.
pub(super) fn read(name: &str, reading: &Reading) -> Result<Release, Error> {
    let mut release = read_unnumbered(name, reading)?;
    let path = Path::new(name);
    let docset = path.exists().then(|| Docset::of(path)).transpose()?;
    if let Some(ledger) = docset.map(|docset| Ledger::of(&docset)).transpose()?.flatten() {
        ledger.number(&mut release);
    }
    Ok(release)
}

/// Reads the state that `name` names, with its printed ids alone.
pub(super) fn read_unnumbered(name: &str, reading: &Reading) -> Result<Release, Error> {
    let path = Path::new(name);
    if name == "-" {
        let bytes = limited(std::io::stdin().lock(), reading, path)?;
        of_bytes("stdin", path, bytes, reading)
    } else if path.is_dir() {
        of_folder(name, reading)
    } else if path.exists() {
        of_file(name, reading)
    } else if let Some((revision, inside)) = name.split_once(':').filter(|(revision, _)| !revision.is_empty()) {
        in_git(name, revision, inside, reading)
    } else {
        let source = std::io::ErrorKind::NotFound.into();
        Err(Error::Read { path: path.to_owned(), source })
    }
}

fn no_state(name: &str, reason: impl Into<String>) -> Error {
    Error::NoState { name: name.to_owned(), reason: reason.into() }
}

/// Reads at most one byte more than the limit.
fn limited(source: impl std::io::Read, reading: &Reading, path: &Path) -> Result<Vec<u8>, Error> {
    let mut bytes = Vec::new();
    let limit = reading.max_page_bytes;
    let read = source.take(limit.saturating_add(1)).read_to_end(&mut bytes);
    read.map_err(|source| Error::Read { path: path.to_owned(), source })?;
    match bytes.len() as u64 > limit {
        true => Err(no_state(
            &path.to_string_lossy(),
            DecodeError::TooLarge { bytes: bytes.len() as u64, limit }.to_string(),
        )),
        false => Ok(bytes),
    }
}

fn of_file(name: &str, reading: &Reading) -> Result<Release, Error> {
    let path = Path::new(name);
    let file = std::fs::File::open(path).map_err(|source| Error::Read { path: path.to_owned(), source })?;
    let bytes = limited(file, reading, path)?;
    of_bytes(name, path, bytes, reading)
}

/// Whether bytes are those of a document: no page starts with a brace.
fn is_document(bytes: &[u8]) -> bool {
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    bytes.trim_ascii_start().starts_with(b"{")
}

fn of_bytes(name: &str, path: &Path, bytes: Vec<u8>, reading: &Reading) -> Result<Release, Error> {
    if is_document(&bytes) {
        return documents(name, &bytes);
    }
    let paths = [path.to_owned()];
    let reader = Reader::new(&paths, reading.locale.clone(), reading.max_page_bytes, false)?;
    let input = match name {
        "stdin" => Input::Stdin,
        _ => source::find(&paths)?.remove(0),
    };
    let page = reader.page_of(&input, bytes).map_err(|bad| no_state(&bad.path, bad.reason))?;
    let mut release = Release::of_page(&page);
    release.version = version_of(path);
    Ok(release)
}

/// Documents: one release, or pages, which are merged as a folder of pages is.
fn documents(name: &str, bytes: &[u8]) -> Result<Release, Error> {
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    let text = std::str::from_utf8(bytes).map_err(|err| no_state(name, format!("is not UTF-8: {err}")))?;
    let mut releases = release_v1::from_documents(text).map_err(|err| no_state(name, err.to_string()))?;
    match releases.len() {
        1 => Ok(releases.remove(0)),
        several => Err(no_state(
            name,
            format!("holds {several} documents; name one, or the folder of their pages, whose locales are merged"),
        )),
    }
}

/// The version that the folders above a path tell: the innermost that is called for a day.
fn version_of(path: &Path) -> Option<DataVersion> {
    let real = path.canonicalize().ok()?;
    let names = real.components().rev().map(|part| part.as_os_str().to_string_lossy().into_owned());
    names.filter_map(|name| DataVersion::of_date(&name)).next()
}

fn of_folder(name: &str, reading: &Reading) -> Result<Release, Error> {
    let paths = [PathBuf::from(name)];
    let reader = Reader::new(&paths, reading.locale.clone(), reading.max_page_bytes, false)?;
    let mut inputs = reader.pages_of_docsets(source::find(&paths)?);
    if inputs.is_empty() {
        return Err(Error::no_input(&paths));
    }
    let docset = reader.docset();
    one_release(name, &docset, &inputs)?;
    let pool = pages::pool(inputs.len() > 1, reading.jobs)?;
    let read = |input: &Input| reader.page(input).map_err(|bad| no_state(&bad.path, bad.reason));
    let pages: Vec<Page> = match &pool {
        Some(pool) => pool.install(|| {
            inputs = reader.without_included(std::mem::take(&mut inputs));
            inputs.par_iter().map(read).collect::<Result<_, _>>()
        })?,
        None => inputs.iter().map(read).collect::<Result<_, _>>()?,
    };
    let named = |input: &Input| match input {
        Input::File { shown, .. } => common_name(Path::new(shown)),
        Input::Stdin => "stdin".to_owned(),
    };
    let members: Vec<Member<'_>> =
        inputs.iter().zip(&pages).map(|(input, page)| Member { page, name: named(input) }).collect();
    Ok(merged(&members, &docset.source_locale, version_of(&paths[0])))
}

/// What a page has in common with the same page in other locales.
fn common_name(path: &Path) -> String {
    let name = match without_locale(path) {
        Some((before, after)) => before.join("{locale}").join(after),
        None => path.to_owned(),
    };
    name.to_string_lossy().replace('\\', "/")
}

/// Refuses a folder that holds several releases: merging them would be no state that ever was.
fn one_release(name: &str, docset: &Docset, inputs: &[Input]) -> Result<(), Error> {
    let insides: Vec<String> = inputs
        .iter()
        .filter_map(|input| match input {
            Input::File { path, .. } => docset.inside(path),
            Input::Stdin => None,
        })
        .collect();
    let mut releases: Vec<&str> = insides.iter().filter_map(|inside| docset.release_of(inside)).collect();
    releases.sort_unstable();
    releases.dedup();
    match releases.len() {
        0 | 1 => Ok(()),
        _ => Err(no_state(name, format!("holds several releases ({}); name the folder of one", releases.join(", ")))),
    }
}

/// A state at a revision of a git repository.
fn in_git(name: &str, revision: &str, inside: &str, reading: &Reading) -> Result<Release, Error> {
    let folder = reading.repo.as_deref().unwrap_or(Path::new("."));
    let failed = |source: GitError| Error::Git { what: name.to_owned(), source: Box::new(source) };
    let repository = Arc::new(Repository::new(folder, reading.max_page_bytes));
    repository.ensure().map_err(failed)?;
    let commit = repository
        .resolve(revision)
        .map_err(failed)?
        .ok_or_else(|| no_state(name, format!("there is no revision {revision} in {}", folder.display())))?;
    let inside = inside.trim_start_matches("./").trim_end_matches('/');
    let files = repository.files(&commit, inside).map_err(failed)?;
    let version = repository.seconds(&commit).map_err(failed)?.map(|seconds| {
        let date = model::Date::after_epoch(u64::try_from(seconds.div_euclid(24 * 60 * 60)).unwrap_or_default());
        DataVersion::of_day(date.digits(), None)
    });
    let is_one = matches!(&files[..], [one] if one == inside);
    let names: Vec<&String> = files.iter().filter(|path| is_one || is_page(path)).collect();
    if names.is_empty() {
        return Err(no_state(name, format!("{revision} has no page at {inside}")));
    }
    let docset = Docset::of(folder)?;
    let read = |path: &&String| {
        let blob = repository.file(&commit, path).map_err(failed)?;
        if is_document(&blob.bytes) {
            return Err(no_state(name, "is a document, and pages are needed here; write it to a file and name that"));
        }
        let file = SourceFile::decode((*path).clone(), blob.bytes).map_err(|err| no_state(path, err.to_string()))?;
        let options = Options { locale: reading.locale.clone(), docset: docset.clone(), ..Options::default() };
        let includer = Includer::of_commit(Arc::clone(&repository), &commit, path);
        Ok(extract::page(file, &options, &includer, Locale::from_path(path)))
    };
    if is_one
        && let Ok(blob) = repository.file(&commit, inside)
        && is_document(&blob.bytes)
    {
        return documents(name, &blob.bytes);
    }
    let pages: Vec<Page> = names.iter().map(read).collect::<Result<_, _>>()?;
    let members: Vec<Member<'_>> =
        names.iter().zip(&pages).map(|(path, page)| Member { page, name: common_name(Path::new(path)) }).collect();
    let mut release = merged(&members, &docset.source_locale, version);
    release.sources.iter_mut().for_each(|page| page.commit = Some(commit.clone()));
    Ok(release)
}

fn is_page(path: &str) -> bool {
    let hidden = path.split('/').any(|part| part.starts_with('.'));
    !hidden && Path::new(path).extension().is_some_and(|end| end.eq_ignore_ascii_case("md"))
}
