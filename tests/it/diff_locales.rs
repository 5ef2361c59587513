//! The locales of a release of the example docset: those that agree in values differ in nothing.

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;

use rayon::prelude::*;
use tafel::Locale;
use tafel::diff::{self, Change};
use tafel::export::content_hash;
use tafel::export::release_v1::{ReleaseV1, from_documents, release_of};
use tafel::extract::Page;
use tafel::release::{Member, Release, merged};

use crate::driver;

/// Pages by locale, then by name.
type ByLocale = BTreeMap<String, BTreeMap<String, Page>>;

/// The pages of each release, by the name of the page and the folder of the locale.
fn releases() -> Vec<(String, ByLocale)> {
    let root = driver::root().join("docs-source");
    let dated = driver::names(&root).into_iter().filter(|name| name.starts_with("20"));
    let read = |name: String| {
        let folder: PathBuf = root.join(&name);
        let mut pages: BTreeMap<String, BTreeMap<String, Page>> = BTreeMap::new();
        for locale in driver::names(&folder) {
            for page in driver::names(&folder.join(&locale)).into_iter().filter(|name| name.ends_with(".md")) {
                let path = folder.join(&locale).join(&page);
                let text = fs::read_to_string(&path).unwrap();
                let read =
                    driver::page_at_in(&Locale::from_path(&path.to_string_lossy()).unwrap().to_string(), &path, &text);
                pages.entry(page).or_default().insert(locale.clone(), read);
            }
        }
        (name, pages)
    };
    dated.collect::<Vec<_>>().into_par_iter().map(read).collect()
}

fn told(changes: &[Change]) -> Vec<String> {
    let told = |change: &Change| format!("{:?} {:?} {:?}", change.disposition(), change.kinds, change.effective);
    changes.iter().map(told).collect()
}

#[test]
fn locales_of_a_release_that_agree_differ_in_nothing() {
    let mut failures = Vec::new();
    let mut compared = 0;
    for (name, pages) in releases() {
        for (page, locales) in &pages {
            let all: Vec<(&String, Release, String)> =
                locales.iter().map(|(locale, page)| (locale, Release::of_page(page), content_hash(page))).collect();
            let source = all.iter().position(|(locale, ..)| *locale == "en-us").unwrap();
            let pairs = (0..all.len()).flat_map(|at| [(source, at), (at, source), (at, (at + 1) % all.len())]);
            for (a, b) in pairs {
                let (old, new) = (&all[a], &all[b]);
                let changes = diff::changes(&old.1, &new.1);
                compared += 1;
                if (old.2 == new.2) != changes.is_empty() {
                    failures.push(format!("{name}/{page} {} {}: {:#?}", old.0, new.0, told(&changes)));
                }
            }
        }
    }
    assert!(compared > 150, "{compared}");
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

#[test]
fn a_release_of_all_locales_differs_from_its_source_in_nothing() {
    let source = Locale::parse("en-US").unwrap();
    for (name, pages) in releases() {
        let members = |only: Option<&str>| -> Vec<Member<'_>> {
            let all =
                pages.iter().flat_map(|(name, locales)| locales.iter().map(move |(locale, page)| (name, locale, page)));
            let kept = all.filter(|(_, locale, _)| only.is_none_or(|only| only == *locale));
            kept.map(|(name, _, page)| Member { page, name: name.clone() }).collect()
        };
        let (all, own) = (merged(&members(None), &source, None), merged(&members(Some("en-us")), &source, None));
        for (old, new) in [(&all, &own), (&own, &all)] {
            assert_eq!(told(&diff::changes(old, new)), [""; 0], "{name}");
        }
        assert_eq!(release_of(ReleaseV1::from(&all)).unwrap(), all, "{name}");
        for (locale, page) in pages.values().flatten() {
            let document = String::from_utf8(driver::written(page, "json")).unwrap();
            assert_eq!(from_documents(&document).unwrap(), [Release::of_page(page)], "{name}/{locale}");
        }
    }
}
