//! Feeds of all locales.

use std::collections::BTreeMap;

use rayon::prelude::*;

use crate::message::{Catalog, NOTICES};
use crate::notice::{self, Announcement, Feed, Notice, compose};

use super::pages::ON_PAGES;
use super::{Files, Publication, PublishError};

/// Adds the feeds, and gives the notices of each locale. What feeds link to is on the page of the locale, or, where it is older, a
/// page of its own.
pub(super) fn add(
    publication: &Publication,
    announcements: &[Announcement],
    files: &mut Files,
) -> Result<BTreeMap<&'static str, Vec<Notice>>, PublishError> {
    // Writing takes its time: on all processors.
    let written = NOTICES.par_iter().map(|tag| Ok((*tag, of_locale(publication, announcements, tag)?)));
    let mut all = BTreeMap::new();
    for (tag, (notices, feeds)) in written.collect::<Result<Vec<_>, PublishError>>()? {
        all.insert(tag, notices);
        files.extend(feeds);
    }
    Ok(all)
}

/// The path of a feed.
pub(super) fn path(tag: &str, ending: &str) -> String {
    format!("feed.{tag}.{ending}")
}

/// The notices of one locale, and the files of its feeds and older notices.
fn of_locale(
    publication: &Publication,
    announcements: &[Announcement],
    tag: &'static str,
) -> Result<(Vec<Notice>, Files), PublishError> {
    let catalog = Catalog::of_notices(&[tag]);
    let folder = tag.to_ascii_lowercase();
    let at = |path: &str| publication.base_url.as_ref().map(|base| format!("{base}{path}"));
    let page = at(&format!("{folder}/index.html"));
    let mut notices: Vec<Notice> =
        announcements.iter().map(|announcement| compose(announcement, catalog, page.as_deref())).collect();
    let docset = (publication.name.as_deref(), publication.instance.as_str());
    let newest = publication.versions().last().map(|(version, _)| version);
    let mut files = Files::new();
    // Nothing links to older notices where feeds do not.
    let older = notices.iter_mut().skip(ON_PAGES).filter(|_| publication.base_url.is_some());
    for notice in older {
        let Some(version) = notice.version else { continue };
        let path = format!("{folder}/notices/{version}.html");
        notice.url = at(&path);
        let alone = Notice { url: Some("../index.html".to_owned()), ..notice.clone() };
        let feed = Feed::new(docset, announcements.first(), catalog, std::slice::from_ref(&alone));
        files.insert(path, written("html", &feed)?);
    }
    for (format, ending) in [("atom", "atom"), ("json-feed", "json")] {
        let path = path(tag, ending);
        let feed = Feed::new(docset, announcements.first(), catalog, &notices);
        let feed = Feed { url: at(&path), page: page.clone(), updated: newest, ..feed };
        let bytes = written(format, &feed)?;
        files.insert(path, bytes);
    }
    Ok((notices, files))
}

fn written(format: &str, feed: &Feed<'_>) -> Result<Vec<u8>, PublishError> {
    let format = notice::named(format).expect("feeds and pages are among the formats of notices");
    let mut bytes = Vec::new();
    format.write(feed, &mut bytes)?;
    Ok(bytes)
}
