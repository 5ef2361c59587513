//! Reads every page of the corpus once, through the library.

use std::collections::BTreeSet;
use std::io::Write as _;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use rayon::prelude::*;
use serde_json::Value;
use tafel::check;
use tafel::export::{self, Extras};
use tafel::extract::{self, Options, Page};
use tafel::locale::Locale;
use tafel::source::{self, Includer, Input, MAX_PAGE_BYTES, SourceFile};

/// A page of the corpus and what was read from it.
pub(crate) struct Read {
    /// Path below the corpus, `/` between folders.
    pub(crate) path: String,
    /// The file as stored.
    pub(crate) bytes: Vec<u8>,
    pub(crate) page: Page,
    /// The page document, on one line, with its line feed.
    pub(crate) line: Vec<u8>,
    /// The page document.
    pub(crate) document: Value,
}

pub(crate) struct Corpus {
    pub(crate) root: PathBuf,
    /// In walk order.
    pub(crate) pages: Vec<Read>,
}

/// The corpus, or nothing where it is not there and is not required.
pub(crate) fn corpus(test: &str) -> Option<&'static Corpus> {
    static CORPUS: OnceLock<Option<Corpus>> = OnceLock::new();
    let root = root();
    let Some(corpus) = CORPUS.get_or_init(|| root.is_dir().then(|| Corpus::read(root.clone()))) else {
        let required = std::env::var_os("TAFEL_CORPUS_REQUIRED").is_some_and(|value| value == "1");
        assert!(!required, "{test}: TAFEL_CORPUS_REQUIRED is set, and there is no folder {}", root.display());
        // Not eprintln!: the test harness would keep it to itself.
        let _ = writeln!(
            std::io::stderr(),
            "\n*** SKIPPED: {test}: there is no corpus at {}; TAFEL_CORPUS names another folder ***\n",
            root.display()
        );
        return None;
    };
    Some(corpus)
}

fn root() -> PathBuf {
    let beside = || Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/corpus");
    std::env::var_os("TAFEL_CORPUS").map_or_else(beside, PathBuf::from)
}

impl Corpus {
    fn read(root: PathBuf) -> Self {
        let inputs = source::find(std::slice::from_ref(&root)).unwrap();
        let pages = inputs.par_iter().map(|input| read(&root, input)).collect();
        Self { root, pages }
    }

    pub(crate) fn page(&self, path: &str) -> &Read {
        self.pages.iter().find(|page| page.path == path).unwrap_or_else(|| panic!("no page {path} in the corpus"))
    }

    pub(crate) fn document(&self, path: &str) -> &Value {
        &self.page(path).document
    }

    /// The records of `index.json`.
    pub(crate) fn index(&self) -> Vec<Value> {
        let text = std::fs::read_to_string(self.root.join("index.json")).unwrap();
        let index: Value = serde_json::from_str(&text).unwrap();
        items(&index["files"]).to_vec()
    }
}

/// Reads one file of the corpus and writes its document.
pub(crate) fn read(root: &Path, input: &Input) -> Read {
    let Input::File { path, shown, .. } = input else { panic!("standard input is no page of the corpus") };
    let bytes = std::fs::read(path).unwrap();
    catch_unwind(AssertUnwindSafe(|| {
        let file = SourceFile::decode(shown.clone(), bytes.clone()).unwrap();
        let options = Options { account: true, ..Options::default() };
        let includer = Includer::new(Some(root), Some(path), MAX_PAGE_BYTES);
        let page = extract::page(file, &options, &includer, Locale::from_path(shown));
        let mut line = Vec::new();
        let diagnostics = check::run_page(&page);
        export::named("jsonl").unwrap().page(&page, &diagnostics, Extras::default(), &mut line).unwrap();
        let document = serde_json::from_slice(&line).unwrap();
        Read { path: shown.clone(), bytes: bytes.clone(), page, line, document }
    }))
    .unwrap_or_else(|_| panic!("{shown}: reading it panicked"))
}

/// The items of an array.
#[track_caller]
pub(crate) fn items(value: &Value) -> &[Value] {
    value.as_array().unwrap_or_else(|| panic!("no array: {value}"))
}

/// The field `name` of every item of an array, as text.
pub(crate) fn texts<'v>(list: &'v Value, name: &str) -> Vec<&'v str> {
    items(list).iter().map(|item| item[name].as_str().unwrap()).collect()
}

/// The lines, kinds and texts of the diagnostics of a check, in page order: line, message id, named argument.
pub(crate) fn found<'v>(document: &'v Value, check: &str, arg: &str) -> Vec<(u64, &'v str, &'v str)> {
    items(&document["diagnostics"])
        .iter()
        .filter(|found| found["checkId"] == check)
        .map(|found| {
            let line = found["span"]["line"].as_u64().unwrap();
            (line, found["messageId"].as_str().unwrap(), found["args"][arg].as_str().unwrap_or_default())
        })
        .collect()
}

/// Distinct values of a list that all sets have: `hosts` by `name`, `addresses` by `cidr`.
pub(crate) fn distinct<'v>(sets: &'v [Value], list: &str, field: &str) -> BTreeSet<&'v str> {
    sets.iter().flat_map(|set| texts(&set[list], field)).collect()
}

/// Endpoint sets of a table.
pub(crate) fn sets_of(document: &Value, table: u64) -> Vec<Value> {
    items(&document["endpointSets"]).iter().filter(|set| set["location"]["table"] == table).cloned().collect()
}
