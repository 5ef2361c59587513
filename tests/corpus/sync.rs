//! Every Dutch revision of the page brought from the commit it was translated from to later English revisions of the page.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Write as _;

use rayon::prelude::*;
use tafel::check::{self, PagePair};
use tafel::extract::{self, Options, Page};
use tafel::locale::{Locale, Role};
use tafel::source::{Includer, MAX_PAGE_BYTES, Repository, SourceFile};
use tafel::sync::{ChangeKind, Prune, Reason, Revisions, sync};
use tempfile::tempdir;

use crate::commits::{git, unpacked};
use crate::driver;

/// How many later revisions each Dutch one is brought to, evenly spread over all.
const STEPS: usize = 6;

fn page(path: &str, locale: &str, bytes: Vec<u8>) -> Page {
    let file = SourceFile::decode(path.to_owned(), bytes).unwrap();
    let options = Options { locale: Locale::parse(locale), ..Options::default() };
    extract::page(file, &options, &Includer::none(), None)
}

fn differences(newest: &Page, page: &Page) -> usize {
    let found = check::run_pair(&PagePair::new(newest, page));
    found.iter().filter(|found| check::is_of_values(found.meta)).count()
}

/// The columns of values that the tables of a page have.
fn columns(page: &Page) -> BTreeSet<Vec<Role>> {
    let values = [Role::Host, Role::Address, Role::Addresses, Role::Port, Role::Protocol];
    let of = |roles: &[Option<Role>]| roles.iter().flatten().copied().filter(|role| values.contains(role)).collect();
    page.tables.iter().map(|table| of(&table.roles)).collect()
}

#[test]
fn dutch_revisions_are_brought_to_later_english_ones() {
    let Some(corpus) = driver::corpus("dutch_revisions_are_brought_to_later_english_ones") else { return };
    let folder = tempdir().unwrap();
    let bundle = corpus.root.join("git/IntuneDocs.bundle").canonicalize().unwrap();
    let folder = unpacked(&bundle, folder.path());
    let repository = Repository::new(&folder, MAX_PAGE_BYTES);
    let mut cases = Vec::new();
    for record in corpus.index() {
        if record["locale"] != "nl-nl" || record["family"] != "intune" {
            continue;
        }
        let (file, path) = (record["file"].as_str().unwrap(), record["path"].as_str().unwrap());
        let read = corpus.page(file);
        let Some(commit) = read.page.matter.source_commit.as_deref() else { continue };
        let Ok(base) = repository.file(commit, path) else { continue };
        let range = format!("{commit}..master");
        let later = git(&folder, &["log", "--reverse", "--format=%H", &range, "--", path]);
        let later: Vec<&str> = later.lines().collect();
        for at in 0..STEPS.min(later.len()) {
            let commit = later[(at + 1) * later.len() / STEPS.min(later.len()) - 1];
            if let Ok(newest) = repository.file(commit, path) {
                cases.push((
                    format!("{file} to {commit}"),
                    path.to_owned(),
                    base.bytes.clone(),
                    newest.bytes,
                    read.bytes.clone(),
                ));
            }
        }
    }
    let done: Vec<_> = cases
        .par_iter()
        .map(|(name, path, base, newest, dutch)| {
            let (base, newest) = (page(path, "en-US", base.clone()), page(path, "en-US", newest.clone()));
            let target = page(path, "nl-NL", dutch.clone());
            let reread = |text: &str| Some(page(path, "nl-NL", text.as_bytes().to_vec()));
            let pages = Revisions { base: &base, newest: &newest, target: &target };
            let done = sync(pages, Prune::Yes, reread);
            let now = done.page.as_ref().unwrap_or(&target);
            assert_eq!(differences(&newest, now), done.left.len(), "{name}");
            let again = sync(Revisions { target: now, ..pages }, Prune::Yes, reread);
            assert!(again.page.is_none(), "{name}: {:?}", again.changes);
            // What is left is in tables whose columns the source changed: nothing tells where its values would go.
            let left = done.left.iter().filter(|left| left.reason != Reason::NotCarried).count();
            assert!(
                left == 0 && (done.left.is_empty() || columns(&base) != columns(&newest)),
                "{name}: {:?}",
                done.left
            );
            (name, done.changes, done.left)
        })
        .collect();
    let mut changes: BTreeMap<ChangeKind, usize> = BTreeMap::new();
    let mut left: BTreeMap<Reason, usize> = BTreeMap::new();
    for (name, done, kept) in &done {
        done.iter().for_each(|change| *changes.entry(change.kind).or_default() += 1);
        kept.iter().for_each(|kept| *left.entry(kept.reason).or_default() += 1);
        if !kept.is_empty() {
            let _ = writeln!(std::io::stdout(), "{name}: other columns, {} not carried", kept.len());
        }
    }
    let whole = done.iter().filter(|(.., left)| left.is_empty()).count();
    let _ = writeln!(std::io::stdout(), "{whole} of {} carried whole: {changes:?}; left: {left:?}", done.len());
    assert!(done.len() > 100, "{}", done.len());
}
