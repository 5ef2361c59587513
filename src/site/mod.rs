//! The pages of a published docset: for each language one, which stands as a whole without scripts, and what its script
//! needs to look up, filter and compare.
//!
//! Everything works from a folder on disk as well as from a server: links name files, data comes by script elements, and
//! nothing is fetched from elsewhere. Words of pages come from `site.ftl`; the values of a docset are untrusted text.

mod assets;
mod data;
mod endpoints;
mod frame;
mod sections;
mod shown;
mod tongues;
mod words;

pub use sections::{Card, Feed, FileKind, FileLink, Notice};

use std::collections::BTreeMap;

use crate::message::{Catalog, NOTICES};
use crate::printable::printable;
use crate::release::{DataVersion, Release};

/// What is published, as far as the pages show it.
#[derive(Debug, Default)]
pub struct Site<'s> {
    /// Name of the docset.
    pub dataset: Option<&'s str>,
    /// Instance of the service that it describes.
    pub instance: &'s str,
    /// Its releases, the oldest first. Those without a version are left out.
    pub releases: &'s [Release],
    /// What was found in each locale, by the tags of [`NOTICES`]. A locale without a card has no page.
    pub cards: BTreeMap<&'s str, Card>,
    /// Notices of each locale, the newest first.
    pub notices: BTreeMap<&'s str, Vec<Notice>>,
    /// Feeds of each locale.
    pub feeds: BTreeMap<&'s str, Feed>,
    /// The other published files, in the order in which they are listed.
    pub files: Vec<FileLink>,
}

/// A file to publish.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct File {
    /// Its path in the published folder, `/` between folders.
    pub path: String,
    /// Its content.
    pub bytes: Vec<u8>,
}

impl File {
    fn new(path: impl Into<String>, text: impl Into<String>) -> Self {
        Self { path: path.into(), bytes: text.into().into_bytes() }
    }
}

/// The pages of `site` and what they need, sorted by path. The same site gives the same bytes.
///
/// ```
/// # use tafel::site::{Site, pages};
/// let files = pages(&Site { instance: "Worldwide", ..Site::default() });
/// assert!(files.iter().any(|file| file.path == "nl-nl/index.html"));
/// ```
#[must_use]
pub fn pages(site: &Site<'_>) -> Vec<File> {
    let mut files = vec![
        File::new("index.html", frame::choice(site)),
        File::new("assets/site.css", assets::style()),
        File::new("assets/site.js", assets::script()),
    ];
    for tag in NOTICES {
        let page = frame::page(site, Catalog::of_notices(&[tag]));
        files.push(File::new(format!("{}/index.html", folder(tag)), page));
    }
    for (version, release) in site.versions() {
        files.extend(data::files(version, release));
    }
    files.sort_by(|a, b| a.path.cmp(&b.path));
    files
}

impl Site<'_> {
    /// The releases with their versions, the oldest first.
    fn versions(&self) -> impl DoubleEndedIterator<Item = (DataVersion, &Release)> {
        self.releases.iter().filter_map(|release| Some((release.version?, release)))
    }

    /// What the docset is called in the words of `catalog`.
    fn name(&self, catalog: &Catalog) -> String {
        self.dataset.map_or_else(|| catalog.text("unnamed", &[]), printable)
    }
}

/// The folder of a locale.
fn folder(tag: &str) -> String {
    tag.to_ascii_lowercase()
}
