//! What every subject needs: texts to pages, pages to documents and reports, and expected files.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;
use tafel::Locale;
use tafel::check::{self, PagePair};
use tafel::diagnostic::Diagnostic;
use tafel::export::{self, Extras};
use tafel::extract::{self, Options, Page};
use tafel::message::Catalog;
use tafel::report::Human;
use tafel::source::{Includer, MAX_PAGE_BYTES, SourceFile};

/// The folder of the crate.
pub(crate) fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The folder of a subject's fixtures.
pub(crate) fn fixtures(subject: &str) -> PathBuf {
    root().join("tests/fixtures").join(subject)
}

/// The names in `folder`, sorted.
pub(crate) fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap_or_else(|err| panic!("{}: {err}", folder.display()));
    let mut names: Vec<String> =
        entries.map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    names
}

/// Reads a text as an English page that includes nothing.
pub(crate) fn page(text: &str) -> Page {
    page_in("en-US", text)
}

/// Reads a text as a page of `locale` that includes nothing.
pub(crate) fn page_in(locale: &str, text: &str) -> Page {
    bytes_in(locale, text.as_bytes().to_vec())
}

/// Reads the bytes of a file as a page of `locale`.
pub(crate) fn bytes_in(locale: &str, bytes: Vec<u8>) -> Page {
    let file = SourceFile::decode("page.md".to_owned(), bytes).unwrap();
    let options = Options { locale: Locale::parse(locale), ..Options::default() };
    extract::page(file, &options, &Includer::none(), None)
}

/// Reads `text` as the page at `path`, with the files beside it to include.
pub(crate) fn page_at(path: &Path, text: String) -> Page {
    read_at(path, text, Options::default())
}

/// Reads `text` as the page at `path`, of `locale`, with the files beside it to include.
pub(crate) fn page_at_in(locale: &str, path: &Path, text: &str) -> Page {
    read_at(path, text.to_owned(), Options { locale: Locale::parse(locale), ..Options::default() })
}

fn read_at(path: &Path, text: String, options: Options) -> Page {
    let name = path.file_name().unwrap().to_string_lossy().into_owned();
    let file = SourceFile::decode(name, text.into_bytes()).unwrap();
    let includer = Includer::new(path.parent(), Some(path), MAX_PAGE_BYTES);
    extract::page(file, &options, &includer, None)
}

/// The page document of `page`.
pub(crate) fn document(page: &Page) -> Value {
    serde_json::from_slice(&written(page, "json")).unwrap()
}

/// What the format of this name writes for `page`, with what stands before the first page.
pub(crate) fn written(page: &Page, format: &str) -> Vec<u8> {
    let format = export::named(format).unwrap();
    let mut out = Vec::new();
    format.begin(&mut out).unwrap();
    format.page(page, &check::run_page(page), Extras::default(), &mut out).unwrap();
    out
}

/// The report on `page`, without colours.
pub(crate) fn report(page: &Page, diagnostics: &[Diagnostic]) -> String {
    let human = Human::new(false, 120, Catalog::source());
    let mut out = Vec::new();
    human.write_all(page, None, diagnostics, &mut out).unwrap();
    String::from_utf8(out).unwrap()
}

/// The report on the translation of `pair`, without colours.
pub(crate) fn pair_report(pair: &PagePair<'_>, diagnostics: &[Diagnostic]) -> String {
    let mut out = Vec::new();
    Human::new(false, 120, Catalog::source()).write_all(pair.target, Some(pair.source), diagnostics, &mut out).unwrap();
    String::from_utf8(out).unwrap()
}

/// The message of `diagnostic` in English.
pub(crate) fn message(diagnostic: &Diagnostic) -> String {
    Catalog::source().message(diagnostic)
}

/// How often each message stands in `diagnostics`.
pub(crate) fn messages(diagnostics: &[Diagnostic]) -> BTreeMap<(&'static str, String), usize> {
    let mut counts = BTreeMap::new();
    for diagnostic in diagnostics {
        *counts.entry((diagnostic.message_id, message(diagnostic))).or_default() += 1;
    }
    counts
}

/// The message ids of all single-page checks on `page`, sorted.
pub(crate) fn message_ids(page: &Page) -> Vec<&'static str> {
    let mut ids: Vec<&str> = check::run_page(page).iter().map(|diagnostic| diagnostic.message_id).collect();
    ids.sort_unstable();
    ids
}

/// The strings of an array.
pub(crate) fn strings(value: &Value) -> Vec<&str> {
    value.as_array().unwrap().iter().map(|item| item.as_str().unwrap()).collect()
}

/// `text` with its spans' edits made, from the end.
pub(crate) fn edited(text: &str, diagnostic: &Diagnostic) -> String {
    let mut edits = diagnostic.fix.as_ref().unwrap().edits.clone();
    edits.sort_by_key(|&(span, _)| std::cmp::Reverse(span));
    let mut text = text.to_owned();
    for (span, new) in edits {
        text.replace_range(span.range(), &new);
    }
    text
}

/// Compares `text` with the file at `path`, or writes it where `TAFEL_BLESS` is set. Gives the difference.
pub(crate) fn golden(path: &Path, text: &str) -> Option<String> {
    if std::env::var_os("TAFEL_BLESS").is_some() {
        fs::write(path, text).unwrap();
        return None;
    }
    let expected = fs::read_to_string(path).unwrap_or_default();
    (expected != text).then(|| {
        let path = path.strip_prefix(root()).unwrap_or(path).display();
        format!(
            "{path}: run TAFEL_BLESS=1 cargo test and read the difference\n--- expected\n{expected}--- found\n{text}"
        )
    })
}
