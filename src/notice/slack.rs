//! Slack messages of Block Kit, a payload a line: for incoming webhooks and `chat.postMessage`.
//!
//! Texts of pages stand in rich text, which knows no markup: nothing in them is a mention, a link or a style.
//! Limits are those of <https://docs.slack.dev/reference/block-kit/blocks>: 50 blocks a message, 150 characters in a
//! header, and 3,000 in a text, which rich text has no figure for. A message is kept to 12,000 characters on the whole.

use std::io::{self, Write};

use serde_json::{Value, json};

use super::budget::{Cut, clipped, fitting};
use super::{Block, Feed, Format, Item, Notice};

pub(super) struct Slack;

const BLOCKS: usize = 50;
const HEADER: usize = 150;
const TEXT: usize = 3_000;
const MESSAGE: usize = 12_000;

impl Format for Slack {
    fn name(&self) -> &'static str {
        "slack"
    }

    fn write(&self, feed: &Feed<'_>, out: &mut dyn Write) -> io::Result<()> {
        for notice in feed.notices {
            let render = |cut: &Cut| json!({ "text": escaped(&cut.title), "blocks": blocks(notice, cut) });
            let payload = fitting(notice, MESSAGE, render, |payload| {
                payload["blocks"].as_array().is_some_and(|blocks| blocks.len() <= BLOCKS)
            });
            writeln!(out, "{payload}")?;
        }
        Ok(())
    }
}

fn blocks(notice: &Notice, cut: &Cut) -> Vec<Value> {
    let header = json!({
        "type": "header", "text": { "type": "plain_text", "text": clipped(&cut.title, HEADER), "emoji": false },
    });
    let mut blocks = vec![header, rich(vec![section(plain(&cut.lead.join("\n")))])];
    for part in &cut.sections {
        // One block for as many entries as its text has room for.
        let mut elements = vec![section(bold(&part.heading))];
        let mut length = part.heading.chars().count();
        for (text, element) in part.items.iter().flat_map(elements_of) {
            if length + text > TEXT {
                blocks.push(rich(std::mem::take(&mut elements)));
                length = 0;
            }
            length += text;
            elements.push(element);
        }
        blocks.push(rich(elements));
    }
    let mut closing = Vec::new();
    if let Some(rest) = &cut.rest {
        closing.extend([plain(rest), plain(" ")]);
    }
    if let Some(url) = &notice.url {
        closing.push(json!({ "type": "link", "url": url, "text": notice.catalog.text("read-all", &[]) }));
    }
    if !closing.is_empty() {
        blocks.push(rich(vec![json!({ "type": "rich_text_section", "elements": closing })]));
    }
    blocks
}

/// The elements of an entry, each with the number of its characters.
fn elements_of(item: &Item) -> Vec<(usize, Value)> {
    let mut elements = vec![(item.heading.chars().count(), section(bold(&item.heading)))];
    for block in &item.blocks {
        match block {
            Block::Line(line) => elements.push((line.chars().count(), section(plain(line)))),
            Block::Names(names) => {
                for names in chunks(names) {
                    let length = names.iter().map(|name| name.chars().count()).sum();
                    let names: Vec<Value> = names.iter().map(|name| section(plain(name))).collect();
                    elements.push((length, json!({ "type": "rich_text_list", "style": "bullet", "elements": names })));
                }
            }
            Block::Values(values) => {
                for values in chunks(values) {
                    let text = values.join("\n");
                    elements.push((text.chars().count(), preformatted(&text)));
                }
            }
        }
    }
    elements
}

/// Texts in lists that are short enough to share a block.
fn chunks(texts: &[String]) -> Vec<&[String]> {
    let mut length = 0;
    let longer = |_: &String, next: &String| {
        length += next.chars().count() + 1;
        let fits = length <= TEXT / 2;
        if !fits {
            length = 0;
        }
        fits
    };
    texts.chunk_by(longer).collect()
}

fn rich(elements: Vec<Value>) -> Value {
    json!({ "type": "rich_text", "elements": elements })
}

fn section(element: Value) -> Value {
    json!({ "type": "rich_text_section", "elements": [element] })
}

fn preformatted(text: &str) -> Value {
    json!({ "type": "rich_text_preformatted", "elements": [plain(text.trim_end_matches('\n'))] })
}

fn plain(text: &str) -> Value {
    json!({ "type": "text", "text": text })
}

fn bold(text: &str) -> Value {
    json!({ "type": "text", "text": text, "style": { "bold": true } })
}

/// Text where Slack reads its markup: the title in notifications.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}
