//! The words that the script says, in the page's language.

use serde::Serialize;

use crate::message::{Catalog, Forms};

use super::data::json;

/// Messages of the script and the values that it puts into them, besides counts.
const SCRIPT: &[(&str, &[&str])] = &[
    ("languages-menu", &[]),
    ("lookup", &[]),
    ("lookup-lead", &[]),
    ("lookup-label", &[]),
    ("lookup-button", &[]),
    ("lookup-covered", &["value"]),
    ("lookup-partly", &["value"]),
    ("lookup-filled", &["value"]),
    ("lookup-inside", &["value"]),
    ("lookup-not-covered", &["value"]),
    ("lookup-unreadable", &["value"]),
    ("lookup-zone", &["value"]),
    ("lookup-covered-parts", &[]),
    ("lookup-open-parts", &[]),
    ("lookup-nearest", &[]),
    ("lookup-hits", &[]),
    ("how-exactly", &[]),
    ("how-covering", &[]),
    ("how-filled", &[]),
    ("how-inside", &[]),
    ("release-label", &[]),
    ("filter-label", &[]),
    ("filter-hint", &[]),
    ("filter-count", &[]),
    ("area-none", &[]),
    ("column-id", &[]),
    ("column-purpose", &[]),
    ("column-hosts", &[]),
    ("column-ranges", &[]),
    ("column-ports", &[]),
    ("value-none", &[]),
    ("ports-tcp", &["ports"]),
    ("ports-udp", &["ports"]),
    ("ports-any", &["ports"]),
    ("required", &[]),
    ("optional", &[]),
    ("category", &["category"]),
    ("more-hosts", &[]),
    ("more-ranges", &[]),
    ("copy", &[]),
    ("copy-of-hosts", &["what"]),
    ("copy-of-ranges", &["what"]),
    ("copied", &[]),
    ("copy-failed", &[]),
    ("load-failed", &["version"]),
    ("compare", &[]),
    ("compare-lead", &[]),
    ("compare-from", &[]),
    ("compare-to", &[]),
    ("compare-button", &[]),
    ("compare-open", &[]),
    ("compare-close", &[]),
    ("compare-nothing-open", &[]),
    ("compare-nothing-close", &[]),
    ("compare-ports", &[]),
    ("compare-ports-none", &[]),
    ("column-before", &[]),
    ("column-after", &[]),
];

/// A message: one text, or the forms that a count chooses from.
#[derive(Serialize)]
#[serde(untagged)]
enum Message {
    Text(String),
    Forms(Forms),
}

/// What a page tells its script.
#[derive(Serialize)]
struct Island<'s> {
    messages: Vec<Message>,
    versions: &'s [[String; 2]],
}

/// The names of the messages, in their order in [`island`], as a line of the script.
pub(super) fn names() -> String {
    format!("const MESSAGES = {};\n", json(&SCRIPT.iter().map(|(id, _)| *id).collect::<Vec<_>>()))
}

/// The words of the script and the versions as JSON. Twenty pages have the words, so they stand without their names.
pub(super) fn island(catalog: &Catalog, versions: &[[String; 2]]) -> String {
    let message = |&(id, names): &(&'static str, &'static [&'static str])| {
        let mut forms = catalog.forms(id, names);
        match forms.len() {
            1 => Message::Text(forms.remove("other").unwrap_or_default()),
            _ => Message::Forms(forms),
        }
    };
    json(&Island { messages: SCRIPT.iter().map(message).collect(), versions })
}
