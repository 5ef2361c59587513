//! Changes to notices: what to open, what can be closed and since when, in the language of its reader.
//!
//! [`Announcements`] are made from documents of changes, one for each version; [`compose`] writes one in a language, free
//! of any format; a [`Format`] gives it the form of a target, with that target's escapes and limits.

mod announce;
mod atom;
mod budget;
mod cloudevents;
mod compose;
mod gather;
mod html;
mod json_feed;
mod markdown;
mod parts;
mod records;
mod slack;
mod teams;
mod text;
mod words;

pub use announce::{AnnounceError, Announcement, Announcements};
pub use compose::{compose, name_of};
pub use html::fragment;

use std::io::{self, Write};

use crate::message::Catalog;
use crate::release::DataVersion;

/// Lists of more values than this are folded, where a format can fold.
const FOLDED: usize = 12;

/// What changed with one version, in one language.
#[derive(Debug, Clone)]
pub struct Notice {
    /// A URN that is the same whenever this version is announced in this language.
    pub id: String,
    /// The language, and the words that formats add.
    pub catalog: &'static Catalog,
    /// The version; `None` where the pages have no date.
    pub version: Option<DataVersion>,
    /// The version before it.
    pub previous: Option<DataVersion>,
    /// What is asked for, in a line.
    pub title: String,
    /// Sentences on the whole.
    pub lead: Vec<String>,
    /// What changed, by who must act: what to open, to check, to close, then what is for information.
    pub sections: Vec<Section>,
    /// Where this notice stands on a page.
    pub url: Option<String>,
}

/// Entries under a heading.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Section {
    /// What the heading says, free of language.
    pub topic: Topic,
    /// The heading.
    pub heading: String,
    /// The entries.
    pub items: Vec<Item>,
}

/// An entry of the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    /// What it is called.
    pub heading: String,
    /// What changed about it.
    pub blocks: Vec<Block>,
}

/// A part of what is said of an entry.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Block {
    /// A sentence.
    Line(String),
    /// Hosts or IP ranges, to be copied.
    Values(Vec<String>),
    /// Names of entries.
    Names(Vec<String>),
}

macro_rules! topics {
    ($($(#[doc = $doc:literal])+ $name:ident $message:literal $word:literal,)+) => {
        /// What a section is about.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
        pub enum Topic {
            $($(#[doc = $doc])+ $name,)+
        }

        impl Topic {
            /// All of them, in the order in which they are told.
            pub const ALL: &[Self] = &[$(Self::$name),+];

            fn message(self) -> &'static str {
                match self { $(Self::$name => $message,)+ }
            }

            /// Its name in documents.
            #[must_use]
            pub fn as_str(self) -> &'static str {
                match self { $(Self::$name => $word,)+ }
            }
        }
    };
}

topics! {
    /// What firewalls have to open.
    OpenFirewall "open-firewall" "openFirewall",
    /// What proxies have to let through.
    OpenProxy "open-proxy" "openProxy",
    /// What both should look at.
    CheckBoth "check-both" "checkFirewallAndProxy",
    /// What firewalls should look at.
    CheckFirewall "check-firewall" "checkFirewall",
    /// What proxies should look at.
    CheckProxy "check-proxy" "checkProxy",
    /// What firewalls may close.
    CloseFirewall "close-firewall" "closeFirewall",
    /// What proxies may take out.
    CloseProxy "close-proxy" "closeProxy",
    /// Sizes of transfers, and how often they are made.
    CheckSizes "check-sizes" "sizes",
    /// What nobody has to act on.
    Info "info" "information",
}

/// A series of notices in one language.
#[derive(Debug, Clone)]
pub struct Feed<'n> {
    /// A URN of the series.
    pub id: String,
    /// The language, and the words that formats add.
    pub catalog: &'static Catalog,
    /// What the lists are called.
    pub name: String,
    /// The newest version that is known, whether or not it is announced.
    pub updated: Option<DataVersion>,
    /// The notices, the newest first.
    pub notices: &'n [Notice],
    /// Where the series is published.
    pub url: Option<String>,
    /// The page that it belongs to.
    pub page: Option<String>,
}

/// A format of notices.
pub trait Format: Sync {
    /// Its name on the command line.
    fn name(&self) -> &'static str;

    /// Whether each notice needs a version, to be told from others and dated.
    fn needs_version(&self) -> bool {
        false
    }

    /// Writes all notices of a series.
    ///
    /// # Errors
    /// When the sink fails.
    fn write(&self, feed: &Feed<'_>, out: &mut dyn Write) -> io::Result<()>;
}

/// All formats, in the order of the help text.
pub static ALL: &[&dyn Format] = &[
    &text::Text,
    &markdown::Markdown,
    &html::Html,
    &atom::Atom,
    &json_feed::JsonFeed,
    &slack::Slack,
    &teams::Teams,
    &cloudevents::CloudEvents,
];

/// The format of this name.
#[must_use]
pub fn named(name: &str) -> Option<&'static dyn Format> {
    ALL.iter().copied().find(|format| format.name() == name)
}

impl<'n> Feed<'n> {
    /// The series of the notices of a docset and instance; `newest` tells what its lists are called.
    #[must_use]
    pub fn new(
        (dataset, instance): (Option<&str>, &str),
        newest: Option<&Announcement>,
        catalog: &'static Catalog,
        notices: &'n [Notice],
    ) -> Self {
        let unnamed = || dataset.map_or_else(|| catalog.text("unnamed", &[]), crate::printable::printable);
        let name = newest.map_or_else(unnamed, |newest| name_of(newest, catalog));
        let updated = newest.and_then(|newest| newest.version);
        Self { id: series(dataset, instance, catalog.tag()), catalog, name, updated, notices, url: None, page: None }
    }
}

/// The URN of a series: of one docset, instance and language.
fn series(dataset: Option<&str>, instance: &str, locale: &str) -> String {
    format!("urn:tafel:notices:{}:{}:{locale}", escaped(dataset.unwrap_or("-")), escaped(instance))
}

fn identifier(announcement: &Announcement, locale: &str) -> String {
    let version = announcement.version.map_or_else(|| "-".to_owned(), |version| version.to_string());
    format!("{}:{version}", series(announcement.dataset.as_deref(), &announcement.instance, locale))
}

/// A name as a part of a URN (RFC 8141).
fn escaped(name: &str) -> String {
    let mut out = String::new();
    for byte in name.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' => out.push(char::from(byte)),
            _ => out.push_str(&format!("%{byte:02X}")),
        }
    }
    out
}

/// The time of a version as RFC 3339 writes it: its day, and its number as seconds, so that later versions are later.
fn time_of(version: DataVersion) -> String {
    let text = version.to_string();
    let day = version.day().map_or_else(|| "1970-01-01".to_owned(), |day| day.to_string());
    let number: u32 = text.get(8..).and_then(|number| number.parse().ok()).unwrap_or_default();
    format!("{day}T00:{:02}:{:02}Z", number / 60, number % 60)
}

#[cfg(test)]
mod tests {
    use super::{escaped, time_of};

    #[test]
    fn names_are_parts_of_urns() {
        assert_eq!(escaped("a b:c/é-1"), "a%20b%3Ac%2F%C3%A9-1");
    }

    #[test]
    fn later_versions_are_later() {
        let times = ["2026032400", "2026032407", "2026032499", "2026039900"].map(|text| time_of(text.parse().unwrap()));
        assert_eq!(times[..3], ["2026-03-24T00:00:00Z", "2026-03-24T00:00:07Z", "2026-03-24T00:01:39Z"]);
        assert_eq!(times[3], "1970-01-01T00:00:00Z");
    }
}
