//! The pages of all languages, with the newest notices and the links to the other files.

use std::collections::BTreeMap;

use crate::notice::{self, Notice};
use crate::site::{self, Feed, FileKind, FileLink, Site};

use super::{CHECKSUMS, Files, LATEST, Publication, feeds};

/// So many notices stand on a page; feeds have all, and link to a page of its own for each that is older.
pub(super) const ON_PAGES: usize = 10;

/// Adds the pages, which link to what is among `files`.
pub(super) fn add(publication: &Publication, notices: &BTreeMap<&'static str, Vec<Notice>>, files: &mut Files) {
    let shown = |notices: &Vec<Notice>| -> Vec<site::Notice> {
        let newest = notices.iter().take(ON_PAGES).filter_map(|notice| {
            let version = notice.version?;
            let html = notice::fragment(notice, 4);
            Some(site::Notice { version, title: notice.title.clone(), html, anchor: format!("v{version}") })
        });
        newest.collect()
    };
    let feed = |tag: &str| Feed { atom: feeds::path(tag, "atom"), json: feeds::path(tag, "json") };
    let site = Site {
        dataset: publication.name.as_deref(),
        instance: &publication.instance,
        releases: &publication.releases,
        cards: publication.cards.clone(),
        notices: notices.iter().map(|(tag, notices)| (*tag, shown(notices))).collect(),
        feeds: notices.keys().map(|tag| (*tag, feed(tag))).collect(),
        files: links(publication, files),
    };
    files.extend(site::pages(&site).into_iter().map(|file| (file.path, file.bytes)));
}

/// The files that pages link to, the newest releases and changes first.
fn links(publication: &Publication, files: &Files) -> Vec<FileLink> {
    let versions: Vec<String> = publication.versions().rev().map(|(version, _)| version.to_string()).collect();
    let mut paths = vec![(LATEST.to_owned(), FileKind::Latest)];
    paths.extend(versions.iter().map(|version| (format!("v1/releases/{version}.json"), FileKind::Versions)));
    // Nothing changed since the newest.
    paths.extend(versions.iter().skip(1).map(|version| (format!("v1/changes/{version}.json"), FileKind::Changes)));
    paths.extend(files.keys().filter(|path| path.starts_with("lists/")).map(|path| (path.clone(), FileKind::List)));
    paths
        .extend(["v1/report.json", "version", "schema/release.v1.json"].map(|path| (path.to_owned(), FileKind::Other)));
    paths.retain(|(path, _)| files.contains_key(path));
    paths.push((CHECKSUMS.to_owned(), FileKind::Checksums));
    paths.into_iter().map(|(path, kind)| FileLink { path, kind }).collect()
}
