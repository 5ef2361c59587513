//! The site of the example docset.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use tafel::Locale;
use tafel::extract::{self, Options};
use tafel::message::NOTICES;
use tafel::release::ledger::Ledger;
use tafel::release::{DataVersion, Member, Release, merged};
use tafel::site::{Card, Feed, File, FileKind, FileLink, Notice, Site, pages};
use tafel::source::{Includer, MAX_PAGE_BYTES, SourceFile};

use crate::tools::root;

/// The releases of the example docset, numbered, the oldest first.
pub(crate) fn releases() -> &'static [Release] {
    static MADE: OnceLock<Vec<Release>> = OnceLock::new();
    MADE.get_or_init(|| {
        let mut ledger = Ledger::default();
        let folder = root().join("docs-source");
        let names = names(&folder).into_iter().filter(|name| DataVersion::of_date(name).is_some());
        let read = |name: String| {
            let mut release = release(&folder, &name);
            ledger.extend(&name, &release);
            ledger.number(&mut release);
            release.dataset = Some("intune-network".to_owned());
            release
        };
        names.map(read).collect()
    })
}

fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> =
        fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

fn release(folder: &Path, name: &str) -> Release {
    let mut pages = Vec::new();
    for locale in names(&folder.join(name)) {
        for page in names(&folder.join(name).join(&locale)) {
            let path = folder.join(name).join(&locale).join(&page);
            let shown = format!("{name}/{locale}/{page}");
            let file = SourceFile::decode(shown.clone(), fs::read(&path).unwrap()).unwrap();
            let includer = Includer::new(path.parent(), Some(&path), MAX_PAGE_BYTES);
            let read = extract::page(file, &Options::default(), &includer, Locale::from_path(&shown));
            pages.push((format!("{name}/{{locale}}/{page}"), read));
        }
    }
    let members: Vec<Member<'_>> = pages.iter().map(|(name, page)| Member { page, name: name.clone() }).collect();
    merged(&members, &Locale::source(), DataVersion::of_date(name))
}

/// A site of these releases, with something of everything.
pub(crate) fn site(releases: &[Release]) -> Site<'_> {
    let newest = releases.last().unwrap();
    let card = |(number, tag): (usize, &&'static str)| {
        let has_page = newest.sources.iter().any(|page| page.locale.as_str() == *tag);
        let days_behind = (number % 2 == 1).then_some(number as u64 * 400);
        (
            *tag,
            Card { has_page, pages: 1, wrong: number % 3, warnings: number, notes: 2, stale: number / 4, days_behind },
        )
    };
    let notice = |release: &Release| {
        let version = release.version.unwrap();
        let html = "<h4>To open in firewalls</h4><ul><li><code dir=\"ltr\">52.168.54.64/32</code></li></ul>".to_owned();
        Notice { version, title: format!("Changes of {version}"), html, anchor: format!("v{version}") }
    };
    let notices: Vec<Notice> = releases.iter().rev().map(notice).collect();
    let feed = |tag: &str| {
        let tag = tag.to_lowercase();
        Feed { atom: format!("feed.{tag}.atom"), json: format!("feed.{tag}.json") }
    };
    let file = |(path, kind): (&str, FileKind)| FileLink { path: path.to_owned(), kind };
    Site {
        dataset: newest.dataset.as_deref(),
        instance: &newest.instance,
        releases,
        cards: NOTICES.iter().enumerate().map(card).collect(),
        notices: NOTICES.iter().map(|tag| (*tag, notices.clone())).collect(),
        feeds: NOTICES.iter().map(|tag| (*tag, feed(tag))).collect(),
        files: [
            ("v1/latest.json", FileKind::Latest),
            ("v1/versions.json", FileKind::Versions),
            ("v1/changes.json", FileKind::Changes),
            ("lists/hosts.txt", FileKind::List),
            ("lists/ipv4.txt", FileKind::List),
            ("SHA256SUMS", FileKind::Checksums),
        ]
        .map(file)
        .to_vec(),
    }
}

/// The files of the site of the example docset, by their paths.
pub(crate) fn files() -> &'static BTreeMap<String, Vec<u8>> {
    static MADE: OnceLock<BTreeMap<String, Vec<u8>>> = OnceLock::new();
    MADE.get_or_init(|| by_path(pages(&site(releases()))))
}

pub(crate) fn by_path(files: Vec<File>) -> BTreeMap<String, Vec<u8>> {
    files.into_iter().map(|file| (file.path, file.bytes)).collect()
}

/// Writes files into a folder.
pub(crate) fn write(files: &BTreeMap<String, Vec<u8>>, folder: &Path) {
    for (path, bytes) in files {
        let path: PathBuf = folder.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }
}
