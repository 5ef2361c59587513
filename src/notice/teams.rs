//! Messages for Microsoft Teams with an Adaptive Card, a payload a line: for incoming webhooks and workflows.
//!
//! Texts of pages stand in text runs, which know no markup. A message with its card is at most 28 kB
//! (<https://learn.microsoft.com/microsoftteams/platform/bots/how-to/format-your-bot-messages>); the card is of version 1.5
//! of <https://adaptivecards.io/explorer/>.

use std::io::{self, Write};

use serde_json::{Value, json};

use crate::diagnostic::Arg;

use super::budget::{Cut, fitting};
use super::{Block, FOLDED, Feed, Format, Item, Notice};

pub(super) struct Teams;

const MESSAGE_BYTES: usize = 28 * 1024;

impl Format for Teams {
    fn name(&self) -> &'static str {
        "teams"
    }

    fn write(&self, feed: &Feed<'_>, out: &mut dyn Write) -> io::Result<()> {
        for notice in feed.notices {
            let fits = |payload: &String| payload.len() <= MESSAGE_BYTES;
            let payload = fitting(notice, MESSAGE_BYTES, |cut| message(notice, cut).to_string(), fits);
            writeln!(out, "{payload}")?;
        }
        Ok(())
    }
}

fn message(notice: &Notice, cut: &Cut) -> Value {
    let mut body = vec![heading(&cut.title, "large")];
    body.extend(cut.lead.iter().map(|line| text(line, json!({}))));
    let mut folds = 0;
    for section in &cut.sections {
        body.push(heading(&section.heading, "medium"));
        for item in &section.items {
            body.extend(of_item(notice, item, &mut folds));
        }
    }
    body.extend(cut.rest.iter().map(|rest| text(rest, json!({ "italic": true }))));
    let language = notice.catalog.tag().split('-').next();
    let mut card = json!({
        "type": "AdaptiveCard",
        "$schema": "http://adaptivecards.io/schemas/adaptive-card.json",
        "version": "1.5",
        // Readers of cards take a language alone.
        "lang": language,
        "rtl": notice.catalog.is_right_to_left(),
        "fallbackText": cut.title,
        "body": body,
    });
    if let (Some(url), Some(card)) = (&notice.url, card.as_object_mut()) {
        let open = json!([{ "type": "Action.OpenUrl", "title": notice.catalog.text("read-all", &[]), "url": url }]);
        card.insert("actions".to_owned(), open);
    }
    json!({
        "type": "message",
        "attachments": [{
            "contentType": "application/vnd.microsoft.card.adaptive",
            "contentUrl": null,
            "content": card,
        }],
    })
}

fn of_item(notice: &Notice, item: &Item, folds: &mut usize) -> Vec<Value> {
    let mut elements = vec![text(&item.heading, json!({ "weight": "bolder" }))];
    for block in &item.blocks {
        match block {
            Block::Line(line) => elements.push(text(line, json!({}))),
            Block::Names(names) => elements.push(text(&names.join("\n"), json!({}))),
            Block::Values(values) => {
                let list = text(&values.join("\n"), json!({ "fontType": "monospace" }));
                if values.len() <= FOLDED {
                    elements.push(list);
                    continue;
                }
                *folds += 1;
                let id = format!("values{folds}");
                let count = Arg::Count(values.len() as u64);
                let show = notice.catalog.text("show-values", &[("count", count)]);
                let toggle = json!({ "type": "Action.ToggleVisibility", "title": show, "targetElements": [id] });
                elements.push(json!({ "type": "ActionSet", "actions": [toggle] }));
                elements.push(json!({ "type": "Container", "id": id, "isVisible": false, "items": [list] }));
            }
        }
    }
    elements
}

fn heading(title: &str, size: &str) -> Value {
    text(title, json!({ "size": size, "weight": "bolder" }))
}

/// A block of one run of text, in a style.
fn text(text: &str, style: Value) -> Value {
    let mut run = json!({ "type": "TextRun", "text": text });
    if let (Some(run), Some(style)) = (run.as_object_mut(), style.as_object()) {
        run.extend(style.clone());
    }
    json!({ "type": "RichTextBlock", "inlines": [run] })
}
