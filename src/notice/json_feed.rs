//! JSON Feed, version 1.1: an item a version.

use std::io::{self, Write};

use serde::Serialize;

use crate::diagnostic::Arg;

use super::{Feed, Format, fragment, text, time_of};

pub(super) struct JsonFeed;

#[derive(Serialize)]
struct Document<'f> {
    version: &'static str,
    title: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    home_page_url: Option<&'f str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    feed_url: Option<&'f str>,
    description: String,
    language: &'static str,
    items: Vec<Item<'f>>,
}

#[derive(Serialize)]
struct Item<'f> {
    id: &'f str,
    #[serde(skip_serializing_if = "Option::is_none")]
    url: Option<&'f str>,
    title: &'f str,
    summary: String,
    content_html: String,
    content_text: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    date_published: Option<String>,
    language: &'static str,
}

impl Format for JsonFeed {
    fn name(&self) -> &'static str {
        "json-feed"
    }

    fn needs_version(&self) -> bool {
        true
    }

    fn write(&self, feed: &Feed<'_>, out: &mut dyn Write) -> io::Result<()> {
        let items = feed.notices.iter().map(|notice| Item {
            id: &notice.id,
            url: notice.url.as_deref(),
            title: &notice.title,
            summary: notice.lead.join(" "),
            content_html: fragment(notice, 3),
            content_text: text::of_notice(notice),
            date_published: notice.version.map(time_of),
            language: notice.catalog.tag(),
        });
        let document = Document {
            version: "https://jsonfeed.org/version/1.1",
            title: feed.catalog.text("feed-title", &[("name", Arg::Text(feed.name.clone()))]),
            home_page_url: feed.page.as_deref(),
            feed_url: feed.url.as_deref(),
            description: feed.catalog.text("feed-description", &[]),
            language: feed.catalog.tag(),
            items: items.collect(),
        };
        serde_json::to_writer_pretty(&mut *out, &document)?;
        writeln!(out)
    }
}
