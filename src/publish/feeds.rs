//! Feeds of all locales.

use std::collections::BTreeMap;

use rayon::prelude::*;

use crate::message::{Catalog, NOTICES};
use crate::notice::{self, Announcement, Feed, Notice, compose};

use super::{Files, Publication};

/// Adds the feeds, and gives the notices of each locale.
pub(super) fn add(
    publication: &Publication,
    announcements: &[Announcement],
    files: &mut Files,
) -> BTreeMap<&'static str, Vec<Notice>> {
    // Writing takes its time: on all processors.
    let written: Vec<_> = NOTICES.par_iter().map(|tag| (*tag, of_locale(publication, announcements, tag))).collect();
    let mut all = BTreeMap::new();
    for (tag, (notices, feeds)) in written {
        all.insert(tag, notices);
        files.extend(feeds);
    }
    all
}

/// The path of a feed.
pub(super) fn path(tag: &str, ending: &str) -> String {
    format!("feed.{tag}.{ending}")
}

/// The notices of one locale, and the files of its feeds.
fn of_locale(
    publication: &Publication,
    announcements: &[Announcement],
    tag: &'static str,
) -> (Vec<Notice>, Vec<(String, Vec<u8>)>) {
    let catalog = Catalog::of_notices(&[tag]);
    let at = |path: &str| publication.base_url.as_ref().map(|base| format!("{base}{path}"));
    let page = at(&format!("{}/index.html", tag.to_ascii_lowercase()));
    let notices: Vec<Notice> =
        announcements.iter().map(|announcement| compose(announcement, catalog, page.as_deref())).collect();
    let feeds = [("atom", "atom"), ("json-feed", "json")].into_iter().filter_map(|(format, ending)| {
        let path = path(tag, ending);
        let docset = (publication.name.as_deref(), publication.instance.as_str());
        let feed = Feed::new(docset, announcements.first(), catalog, &notices);
        let newest = publication.versions().last().map(|(version, _)| version);
        let feed = Feed { url: at(&path), page: page.clone(), updated: newest, ..feed };
        let mut bytes = Vec::new();
        // A vector takes all bytes.
        notice::named(format)?.write(&feed, &mut bytes).ok()?;
        Some((path, bytes))
    });
    let feeds = feeds.collect();
    (notices, feeds)
}
