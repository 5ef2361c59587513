//! Notices, languages and downloads.

use maud::{Markup, PreEscaped, html};

use crate::message::Catalog;
use crate::printable::printable;
use crate::release::DataVersion;

use super::{Site, folder, frame, shown, tongues};

/// What was found in the pages of one locale of the newest release.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Card {
    /// Whether it has a page. Where it has none, the numbers say nothing.
    pub has_page: bool,
    /// Pages that were checked.
    pub pages: usize,
    /// Values that differ from the source page: errors.
    pub wrong: usize,
    /// Likely defects.
    pub warnings: usize,
    /// What is worth knowing.
    pub notes: usize,
    /// Changes of the source that its pages do not show.
    pub stale: usize,
    /// How many days they are behind the source, where that is known.
    pub days_behind: Option<u64>,
}

/// A notice in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Notice {
    /// The version that it is about.
    pub version: DataVersion,
    /// Its title, as text.
    pub title: String,
    /// Its content: HTML that stands in the page as it is, with headings from `h4` on.
    pub html: String,
    /// Its anchor, such as `v2026032400`.
    pub anchor: String,
}

/// The feeds of one language: paths in the published folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Feed {
    /// The Atom feed.
    pub atom: String,
    /// The JSON feed.
    pub json: String,
}

/// A published file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FileLink {
    /// Its path in the published folder, `/` between folders.
    pub path: String,
    /// What it is.
    pub kind: FileKind,
}

/// What a published file is, in the order in which they are listed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum FileKind {
    /// The newest release.
    Latest,
    /// All releases, or one of them.
    Versions,
    /// Changes from release to release.
    Changes,
    /// A list for a firewall, a proxy or a script.
    List,
    /// Checksums of all files.
    Checksums,
    /// Something else.
    Other,
}

impl FileKind {
    const ALL: [(Self, &'static str); 6] = [
        (Self::Latest, "download-latest"),
        (Self::Versions, "download-versions"),
        (Self::Changes, "download-changes"),
        (Self::List, "download-list"),
        (Self::Checksums, "download-checksums"),
        (Self::Other, "download-other"),
    ];
}

/// The notices in the language of a page.
pub(super) fn notices(site: &Site<'_>, catalog: &Catalog) -> Markup {
    let own = site.notices.get(catalog.tag()).map(Vec::as_slice).unwrap_or_default();
    html! {
        section #notices aria-labelledby="notices-h" {
            h2 #notices-h { (catalog.text("notices", &[])) }
            @if let Some(feed) = site.feeds.get(catalog.tag()) { p.feeds { (feeds(catalog, feed)) } }
            @if own.is_empty() { p.hint { (catalog.text("notices-none", &[])) } }
            @for notice in own {
                article.notice id=(notice.anchor) {
                    h3 { (shown::words(&notice.title)) }
                    p.hint { (frame::dated(catalog, notice.version)) }
                    (PreEscaped(&notice.html))
                }
            }
        }
    }
}

fn feeds(catalog: &Catalog, feed: &Feed) -> Markup {
    html! {
        a href={ "../" (href(&feed.atom)) } { (catalog.text("feed-atom", &[])) }
        " "
        a href={ "../" (href(&feed.json)) } { (catalog.text("feed-json", &[])) }
    }
}

/// How the pages of all languages stand.
pub(super) fn languages(site: &Site<'_>, catalog: &Catalog) -> Markup {
    let source = site.versions().next_back().and_then(|(_, release)| release.locale.clone());
    let numbers = ["column-wrong", "column-warnings", "column-stale", "column-behind"];
    html! {
        section #languages aria-labelledby="languages-h" {
            h2 #languages-h { (catalog.text("languages", &[])) }
            p { (catalog.text("languages-lead", &[])) }
            table.cards aria-labelledby="languages-h" {
                thead {
                    tr {
                        th scope="col" { (catalog.text("column-language", &[])) }
                        @for id in numbers { th.number scope="col" { (catalog.text(id, &[])) } }
                        th scope="col" { (catalog.text("column-feeds", &[])) }
                    }
                }
                tbody {
                    @for (tag, name) in tongues::all() {
                        tr {
                            th scope="row" {
                                a lang=(tag) href={ "../" (folder(tag)) "/index.html" } { (name) }
                            }
                            @let is_source = source.as_ref().is_some_and(|source| source.as_str() == tag);
                            (card(site.cards.get(tag).copied().unwrap_or_default(), is_source, catalog, numbers))
                            td data-label=(catalog.text("column-feeds", &[])) {
                                @if let Some(feed) = site.feeds.get(tag) {
                                    a href={ "../" (href(&feed.atom)) } {
                                        "Atom" span.unseen { " " span lang=(tag) { (name) } }
                                    }
                                    " "
                                    a href={ "../" (href(&feed.json)) } {
                                        "JSON" span.unseen { " " span lang=(tag) { (name) } }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

fn card(card: Card, is_source: bool, catalog: &Catalog, labels: [&str; 4]) -> Markup {
    let count = |count: usize| catalog.number(&count.to_string());
    let [wrong, warnings, stale, behind] = labels.map(|id| catalog.text(id, &[]));
    html! {
        @if !card.has_page {
            td colspan="4" { span.hint { (catalog.text("no-page", &[])) } }
        } @else {
            td.number.bad[card.wrong > 0] data-label=(wrong) { (count(card.wrong)) }
            td.number data-label=(warnings) { (count(card.warnings)) }
            @if is_source {
                td colspan="2" { span.hint { (catalog.text("source-page", &[])) } }
            } @else {
                td.number data-label=(stale) { (count(card.stale)) }
                td.number data-label=(behind) {
                    @match card.days_behind {
                        Some(days) => { (catalog.number(&days.to_string())) }
                        None => { span.hint { (catalog.text("behind-unknown", &[])) } }
                    }
                }
            }
        }
    }
}

/// The published files, by what they are.
pub(super) fn downloads(site: &Site<'_>, catalog: &Catalog) -> Markup {
    let of = |kind: FileKind| site.files.iter().filter(move |file| file.kind == kind);
    html! {
        section #downloads aria-labelledby="downloads-h" {
            h2 #downloads-h { (catalog.text("downloads", &[])) }
            p { (catalog.text("downloads-lead", &[])) }
            dl.files {
                @for (kind, id) in FileKind::ALL {
                    @if of(kind).next().is_some() {
                        dt { (catalog.text(id, &[])) }
                        @for file in of(kind) {
                            dd { a dir="ltr" href={ "../" (href(&file.path)) } { (printable(&file.path)) } }
                        }
                    }
                }
            }
        }
    }
}

/// A path as the target of a link: what would end it, or begin a query, is escaped.
fn href(path: &str) -> String {
    let is_plain = |b: u8| b.is_ascii_alphanumeric() || b"-._~/!$'()*+,;=@".contains(&b);
    let escaped = |b: u8| if is_plain(b) { char::from(b).to_string() } else { format!("%{b:02X}") };
    path.bytes().map(escaped).collect()
}
