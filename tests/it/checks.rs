//! Every single-page check on its fixtures: `page*.md` show the defect, `good*.md` only look alike.

use std::fs;
use std::path::PathBuf;

use tafel::check::{self, Form, ignore};
use tafel::diagnostic::{Diagnostic, Meta, Safety};
use tafel::export::content_hash;
use tafel::extract::Page;
use tafel::model::Date;

use crate::driver;

/// The checks that need one page only, by id.
fn all() -> impl Iterator<Item = &'static Meta> {
    check::all().into_iter().filter(|known| known.form == Form::Page).map(|known| known.meta)
}

/// What all checks find on `page`, ignores applied on a day.
fn found(page: &Page) -> Vec<Diagnostic> {
    let mut found = check::run_page(page);
    ignore::apply(page, None, |form| form == Form::Page, Date::parse("2026-06-30"), &mut found);
    found
}

/// The pages of a check's fixture whose names start with `start`.
fn pages(check: &str, start: &str) -> Vec<PathBuf> {
    let folder = driver::fixtures("check").join(check);
    let names = driver::names(&folder).into_iter();
    names.filter(|name| name.starts_with(start) && name.ends_with(".md")).map(|name| folder.join(name)).collect()
}

#[test]
fn every_check_has_fixtures_and_every_fixture_a_check() {
    let mut ids: Vec<&str> = all().map(|meta| meta.id).collect();
    ids.sort_unstable();
    assert_eq!(driver::names(&driver::fixtures("check")), ids);
    for id in ids {
        assert!(!pages(id, "page").is_empty() && !pages(id, "good").is_empty(), "{id} lacks page.md or good.md");
    }
}

#[test]
fn checks_report_what_their_fixtures_show() {
    let mut failures = Vec::new();
    for id in all().map(|meta| meta.id) {
        for path in pages(id, "page") {
            let page = driver::page_at(&path, fs::read_to_string(&path).unwrap());
            let diagnostics = found(&page);
            if !diagnostics.iter().any(|diagnostic| diagnostic.meta.id == id) {
                failures.push(format!("{} has no {id}", path.display()));
            }
            let name = path.file_stem().unwrap().to_string_lossy().replacen("page", "expected", 1);
            let report = driver::report(&page, &diagnostics);
            failures.extend(driver::golden(&path.with_file_name(name + ".txt"), &report));
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

#[test]
fn pages_that_only_look_alike_do_not_trigger_a_check() {
    let mut failures = Vec::new();
    for id in all().map(|meta| meta.id) {
        for path in pages(id, "good") {
            let page = driver::page_at(&path, fs::read_to_string(&path).unwrap());
            let found: Vec<_> = found(&page).into_iter().filter(|diagnostic| diagnostic.meta.id == id).collect();
            if !found.is_empty() {
                failures.push(driver::report(&page, &found));
            }
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

#[test]
fn safe_fixes_remove_their_defect_and_change_nothing_else() {
    let mut fixed = Vec::new();
    for path in all().flat_map(|meta| pages(meta.id, "page")) {
        let text = fs::read_to_string(&path).unwrap();
        let page = driver::page_at(&path, text.clone());
        let diagnostics = found(&page);
        for diagnostic in diagnostics.iter().filter(|diagnostic| diagnostic.counts()) {
            let Some(fix) = diagnostic.fix.as_ref().filter(|fix| fix.safety == Safety::Safe) else { continue };
            assert_eq!(diagnostic.part, 0, "a fix of another file than the page: {}", path.display());
            let inside = |start: u32, end: u32| start <= end && text.get(start as usize..end as usize).is_some();
            assert!(fix.edits.iter().all(|(span, _)| inside(span.start, span.end)), "{}", path.display());
            let after = driver::page_at(&path, driver::edited(&text, diagnostic));
            let mut expected = driver::messages(&diagnostics);
            let key = (diagnostic.message_id, driver::message(diagnostic));
            match expected.get_mut(&key) {
                Some(count) if *count > 1 => *count -= 1,
                _ => drop(expected.remove(&key)),
            }
            assert_eq!(driver::messages(&found(&after)), expected, "{}: {key:?}", path.display());
            assert_eq!(content_hash(&after), content_hash(&page), "{}: {key:?}", path.display());
            fixed.push(diagnostic.meta.id);
        }
    }
    fixed.sort_unstable();
    fixed.dedup();
    let safe = all().filter(|meta| meta.fix == Some(Safety::Safe));
    assert_eq!(fixed, safe.map(|meta| meta.id).collect::<Vec<_>>(), "checks that offer a safe fix");
}

#[test]
fn fixing_all_at_once_leaves_nothing_to_fix() {
    for path in all().flat_map(|meta| pages(meta.id, "page")) {
        let mut text = fs::read_to_string(&path).unwrap();
        let page = driver::page_at(&path, text.clone());
        for diagnostic in found(&page).iter().rev().filter(|diagnostic| diagnostic.fix.is_some() && diagnostic.counts())
        {
            text = driver::edited(&text, diagnostic);
        }
        let after = driver::page_at(&path, text);
        let left = found(&after);
        assert!(
            left.iter().all(|diagnostic| diagnostic.fix.is_none() || !diagnostic.counts()),
            "{}",
            driver::report(&after, &left)
        );
        assert_eq!(content_hash(&after), content_hash(&page), "{}", path.display());
    }
}

#[test]
fn checks_are_listed_by_id_and_documented() {
    let ids: Vec<&str> = all().map(|meta| meta.id).collect();
    assert!(ids.is_sorted(), "{ids:?}");
    for meta in check::all().iter().map(|known| known.meta) {
        let kebab = meta.id.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-');
        assert!(kebab && !meta.summary.is_empty() && meta.why.ends_with('.'), "{}", meta.id);
        for example in [meta.bad, meta.good] {
            assert!(example.ends_with(['.', '`']) && example.matches('`').count() % 2 == 0, "{}: {example}", meta.id);
        }
    }
}

#[test]
fn every_message_id_starts_with_its_check() {
    for path in all().flat_map(|meta| pages(meta.id, "page")) {
        let page = driver::page_at(&path, fs::read_to_string(&path).unwrap());
        for diagnostic in found(&page) {
            assert!(diagnostic.message_id.starts_with(diagnostic.meta.id), "{}", diagnostic.message_id);
        }
    }
}
