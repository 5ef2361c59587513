//! The example docset: the same values in every language.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde_json::Value;
use tafel::check;
use tafel::diagnostic::Level;
use tafel::extract::{self, Options, Page};
use tafel::source::{Docset, Includer, Input, SourceFile, find};

use crate::driver;

/// Pages by release and name.
type Pages = BTreeMap<(String, String), Vec<Page>>;

/// The pages of the docset, each with its locale. Read once for all tests.
static PAGES: LazyLock<Pages> = LazyLock::new(|| {
    let root = driver::root().join("docs-source");
    let docset = Docset::of(&root).unwrap();
    let mut pages = Pages::new();
    for input in find(std::slice::from_ref(&root)).unwrap() {
        let Input::File { path, shown, .. } = input else { continue };
        let parts: Vec<&str> = shown.split('/').collect();
        let [release, locale, name] = parts[..] else { continue };
        let key = (release.to_owned(), name.to_owned());
        let locale = tafel::Locale::parse(locale);
        let file = SourceFile::decode(shown.clone(), std::fs::read(path).unwrap()).unwrap();
        let options = Options { docset: docset.clone(), account: true, ..Options::default() };
        pages.entry(key).or_default().push(extract::page(file, &options, &Includer::none(), locale));
    }
    pages
});

fn distinct(page: &Page) -> (usize, usize) {
    let document = driver::document(page);
    let all = |name: &str| -> std::collections::BTreeSet<String> {
        let sets = document["endpointSets"].as_array().unwrap().iter();
        sets.flat_map(|set| driver::strings(&set[name]).into_iter().map(str::to_owned).collect::<Vec<_>>()).collect()
    };
    (all("urls").len(), all("ips").len())
}

#[test]
fn every_locale_states_the_same_values() {
    let counts: Vec<usize> = PAGES.values().map(Vec::len).collect();
    assert_eq!(counts, [18, 18, 18, 4]);
    for (key, pages) in &*PAGES {
        let keys = |page: &Page| page.sets.iter().map(|set| set.key.clone()).collect::<Vec<_>>();
        for page in pages {
            assert_eq!(page.account.left_over, [""; 0], "{key:?} {}", page.locale);
            assert_eq!(keys(page), keys(&pages[0]), "{key:?} {}", page.locale);
            let hash = tafel::export::content_hash(page);
            assert_eq!(hash, tafel::export::content_hash(&pages[0]), "{key:?} {}", page.locale);
        }
    }
}

#[test]
fn the_tables_of_each_release_are_read_whole() {
    let page = |release: &str, name: &str| {
        let found = &PAGES[&(release.to_owned(), name.to_owned())];
        found.iter().find(|page| page.locale.as_str() == "en-US").unwrap()
    };
    let rows = |page: &Page| page.tables.iter().map(|table| table.table.rows.len()).collect::<Vec<_>>();
    let april = page("2019-04-11", "network-bandwidth-use.md");
    assert_eq!((rows(april), distinct(april)), (vec![12, 3, 32, 5], (108, 60)));
    assert_eq!(rows(page("2019-06-03", "network-bandwidth-use.md")), [12, 3]);
    assert_eq!(rows(page("2019-06-03", "intune-endpoints.md")), [32, 21, 5]);
    let live = page("2026-03-24", "intune-endpoints.md");
    assert_eq!((live.tables.len(), live.tables.iter().map(|table| table.table.rows.len()).sum::<usize>()), (9, 27));
    assert_eq!(distinct(live).1, 90);
}

#[test]
fn only_the_published_quirks_are_errors() {
    for ((release, name), pages) in &*PAGES {
        for page in pages {
            let mut errors: Vec<&str> = Vec::new();
            let diagnostics = check::run_page(page);
            errors
                .extend(diagnostics.iter().filter(|found| found.meta.level == Level::Error).map(|found| found.meta.id));
            // The published list of 2026 differs from its table in four prefixes.
            let expected: &[&str] = if release == "2026-03-24" { &["self-contradiction"; 4] } else { &[] };
            assert_eq!(errors, expected, "{release} {} {name}", page.locale);
        }
    }
}

#[test]
fn every_document_is_valid() {
    let schema: Value =
        serde_json::from_slice(&std::fs::read(driver::root().join("schema/page.v1.json")).unwrap()).unwrap();
    let validator = jsonschema::validator_for(&schema).unwrap();
    for page in PAGES.values().flatten() {
        let document = driver::document(page);
        let errors: Vec<String> = validator.iter_errors(&document).map(|err| err.to_string()).collect();
        assert!(errors.is_empty(), "{} {errors:?}", page.parts[0].file.path);
    }
}
