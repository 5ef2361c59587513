//! CloudEvents 1.0 in JSON, as a batch (`application/cloudevents-batch+json`): an event a version.
//!
//! An event is at most 64 KiB, which every intermediary has to forward
//! (<https://github.com/cloudevents/spec/blob/v1.0.2/cloudevents/spec.md#size-limits>).

use std::io::{self, Write};

use serde_json::{Value, json};

use super::budget::{Cut, fitting};
use super::{Block, Feed, Format, Notice, time_of};

pub(super) struct CloudEvents;

const EVENT_BYTES: usize = 64 * 1024;

impl Format for CloudEvents {
    fn name(&self) -> &'static str {
        "cloudevents"
    }

    fn needs_version(&self) -> bool {
        true
    }

    fn write(&self, feed: &Feed<'_>, out: &mut dyn Write) -> io::Result<()> {
        let event = |notice: &Notice| {
            let fits = |event: &String| event.len() <= EVENT_BYTES;
            fitting(notice, EVENT_BYTES, |cut| event(feed, notice, cut).to_string(), fits)
        };
        // An event a line, as long as it is measured.
        let events: Vec<String> = feed.notices.iter().map(event).collect();
        match events.is_empty() {
            true => writeln!(out, "[]"),
            false => writeln!(out, "[\n{}\n]", events.join(",\n")),
        }
    }
}

fn event(feed: &Feed<'_>, notice: &Notice, cut: &Cut) -> Value {
    let version = notice.version.map(|version| version.to_string());
    let sections: Vec<Value> = cut
        .sections
        .iter()
        .map(|section| {
            let items: Vec<Value> = section
                .items
                .iter()
                .map(|item| {
                    let [mut lines, mut values, mut names] = [const { Vec::<&String>::new() }; 3];
                    for block in &item.blocks {
                        match block {
                            Block::Line(line) => lines.push(line),
                            Block::Values(own) => values.extend(own),
                            Block::Names(own) => names.extend(own),
                        }
                    }
                    json!({ "heading": item.heading, "values": values, "lines": lines, "names": names })
                })
                .collect();
            json!({ "topic": section.topic.as_str(), "heading": section.heading, "items": items })
        })
        .collect();
    json!({
        "specversion": "1.0",
        "type": "tafel.notice.v1",
        "source": feed.id,
        "id": notice.id,
        "subject": version,
        "time": notice.version.map(time_of),
        "datacontenttype": "application/json",
        "data": {
            "version": version,
            "previousVersion": notice.previous.map(|version| version.to_string()),
            "locale": notice.catalog.tag(),
            "title": cut.title,
            "lead": cut.lead,
            "sections": sections,
            "omittedValues": cut.omitted,
            "rest": cut.rest,
            "url": notice.url,
        },
    })
}
