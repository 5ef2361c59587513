//! The words that the script says, in the page's language.

use serde::Serialize;

use crate::message::{Catalog, Forms};

use super::data::json;

/// Messages of the script and the values that it puts into them, besides counts.
const SCRIPT: &[(&str, &[&str])] = &[
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
    ("filter-count", &[]),
    ("area-none", &[]),
    ("column-id", &[]),
    ("column-purpose", &[]),
    ("column-hosts", &[]),
    ("column-ranges", &[]),
    ("column-ports", &[]),
    ("none", &[]),
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
    ("languages-menu", &[]),
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

/// The names of the messages, in their order in [`island`], as a line of the script.
pub(super) fn names() -> String {
    format!("const MESSAGES = {};\n", json(&SCRIPT.iter().map(|(id, _)| *id).collect::<Vec<_>>()))
}

/// The words of the script as JSON: twenty pages have them, so they stand without their names.
pub(super) fn island(catalog: &Catalog) -> String {
    let message = |&(id, names): &(&'static str, &'static [&'static str])| {
        let mut forms = catalog.forms(id, names);
        match forms.len() {
            1 => Message::Text(forms.remove("other").unwrap_or_default()),
            _ => Message::Forms(forms),
        }
    };
    json(&SCRIPT.iter().map(message).collect::<Vec<_>>())
}
