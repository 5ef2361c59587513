//! Atom (RFC 4287): an entry a version.

use std::io::{self, Write};

use atom_syndication::{Content, Entry, FixedDateTime, Generator, Link, Person, Text};

use crate::diagnostic::Arg;
use crate::release::DataVersion;

use super::{Feed, Format, Notice, fragment, time_of};

pub(super) struct Atom;

impl Format for Atom {
    fn name(&self) -> &'static str {
        "atom"
    }

    fn needs_version(&self) -> bool {
        true
    }

    fn write(&self, feed: &Feed<'_>, out: &mut dyn Write) -> io::Result<()> {
        let link = |rel: &str, mime: &str, url: &Option<String>| {
            url.as_ref().map(|url| Link {
                href: url.clone(),
                rel: rel.to_owned(),
                mime_type: Some(mime.to_owned()),
                ..Link::default()
            })
        };
        let links = [link("self", "application/atom+xml", &feed.url), link("alternate", "text/html", &feed.page)];
        let name = xml(&feed.name);
        let document = atom_syndication::Feed {
            title: Text::plain(xml(&feed.catalog.text("feed-title", &[("name", Arg::Text(name.clone()))]))),
            id: feed.id.clone(),
            updated: time(feed.updated),
            authors: vec![Person { name, ..Person::default() }],
            generator: Some(Generator {
                value: "Tafel".to_owned(),
                uri: None,
                version: Some(env!("CARGO_PKG_VERSION").to_owned()),
            }),
            links: links.into_iter().flatten().collect(),
            subtitle: Some(Text::plain(feed.catalog.text("feed-description", &[]))),
            entries: feed.notices.iter().map(entry).collect(),
            lang: Some(feed.catalog.tag().to_owned()),
            ..atom_syndication::Feed::default()
        };
        document.write_to(&mut *out).map_err(io::Error::other)?;
        writeln!(out)
    }
}

fn entry(notice: &Notice) -> Entry {
    let link = notice.url.as_ref().map(|url| Link {
        href: url.clone(),
        rel: "alternate".to_owned(),
        mime_type: Some("text/html".to_owned()),
        ..Link::default()
    });
    Entry {
        title: Text::plain(xml(&notice.title)),
        id: notice.id.clone(),
        updated: time(notice.version),
        published: Some(time(notice.version)),
        links: link.into_iter().collect(),
        summary: Some(Text::plain(xml(&notice.lead.join(" ")))),
        content: Some(Content {
            lang: Some(notice.catalog.tag().to_owned()),
            value: Some(xml(&fragment(notice, 3))),
            content_type: Some("html".to_owned()),
            ..Content::default()
        }),
        ..Entry::default()
    }
}

fn time(version: Option<DataVersion>) -> FixedDateTime {
    let text = version.map_or_else(|| "1970-01-01T00:00:00Z".to_owned(), time_of);
    text.parse().unwrap_or_default()
}

/// Text without the characters that XML 1.0 cannot hold; control characters are gone already.
fn xml(text: &str) -> String {
    text.chars().map(|c| if matches!(c, '\u{FFFE}' | '\u{FFFF}') { '\u{FFFD}' } else { c }).collect()
}
