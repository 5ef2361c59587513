//! Sets and rows as fields by name: what `previous` and `current` are made of.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use crate::Locale;
use crate::diff::Item;
use crate::export::release_v1::{SetV1, SettingV1, TransferV1};
use crate::release::{FIRST_LEDGER_ID, Release, RowWords, Set};

/// Fields that tell where something stands, not what it is.
const PLACES: [&str; 3] = ["location", "locations", "span"];

/// Fields that `add` and `remove` tell of.
const LISTED: [&str; 4] = ["urls", "ips", "hosts", "addresses"];

/// Fields in the words of a language: they differ between locales.
const WORDS: [&str; 6] = ["serviceAreaDisplayName", "idAsWritten", "references", "purpose", "notes", "hostNotes"];

/// Which fields of an item are told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Told {
    /// All.
    Fields,
    /// The same, without words.
    Values,
}

/// The fields of one side of an item.
pub(super) fn of_item(item: &Item, side: Side, release: &Release, told: Told) -> Map<String, Value> {
    let mut fields = match item {
        Item::Set(old, new) => side.of(old, new).map(|set| of_set(set, release)),
        Item::Transfer(old, new) => side.of(old, new).map(|row| {
            let mut fields = object(&TransferV1::from(row));
            words_of_row(&mut fields, &row.words, release);
            fields
        }),
        Item::Setting(old, new) => side.of(old, new).map(|row| {
            let mut fields = object(&SettingV1::from(row));
            words_of_row(&mut fields, &row.words, release);
            fields
        }),
    }
    .unwrap_or_default();
    let is_set = matches!(item, Item::Set(..));
    fields.retain(|name, _| {
        let name = name.as_str();
        let in_words = WORDS.contains(&name) || matches!(name, "label" | "detail" | "requirements");
        let is_listed = is_set && LISTED.contains(&name);
        !(PLACES.contains(&name) || is_listed || (told == Told::Values && in_words))
    });
    fields.values_mut().for_each(|value| without_places(value, told));
    // The ledger's ids are not the page's, and tell nothing of it.
    if fields.get("id").and_then(Value::as_u64).is_some_and(|id| id >= u64::from(FIRST_LEDGER_ID)) {
        fields.insert("id".to_owned(), Value::Null);
    }
    fields
}

/// Which side of an item.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Side {
    Old,
    New,
}

impl Side {
    fn of<'i, T>(self, old: &'i Option<Box<T>>, new: &'i Option<Box<T>>) -> Option<&'i T> {
        match self {
            Self::Old => old.as_deref(),
            Self::New => new.as_deref(),
        }
    }
}

fn object(value: &impl serde::Serialize) -> Map<String, Value> {
    // Strings, numbers and flags: nothing here can fail.
    match serde_json::to_value(value) {
        Ok(Value::Object(fields)) => fields,
        _ => Map::new(),
    }
}

fn of_set(set: &Set, release: &Release) -> Map<String, Value> {
    let mut fields = object(&SetV1::from(set));
    let words = release.set_words(set).cloned().unwrap_or_default();
    fields.insert("purpose".to_owned(), words.purpose.into());
    fields.insert("notes".to_owned(), words.notes.into());
    if !words.of_hosts.is_empty() {
        fields.insert("hostNotes".to_owned(), serde_json::to_value(words.of_hosts).unwrap_or_default());
    }
    fields
}

fn words_of_row(fields: &mut Map<String, Value>, words: &BTreeMap<Locale, RowWords>, release: &Release) {
    let words = release.row_words(words).cloned().unwrap_or_default();
    fields.insert("label".to_owned(), words.label.into());
    fields.insert("detail".to_owned(), words.detail.into());
    fields.insert("requirements".to_owned(), words.requirements.into());
}

/// Takes places out of a size or frequency, and the way it is written where words do not count.
fn without_places(value: &mut Value, told: Told) {
    if let Some(fields) = value.as_object_mut() {
        PLACES.iter().for_each(|name| {
            fields.remove(*name);
        });
        if told == Told::Values {
            fields.remove("asWritten");
            fields.remove("text");
        }
    }
}

/// The fields that two sides do not share, of each side; what a side lacks is null.
pub(super) fn apart(old: Map<String, Value>, new: Map<String, Value>) -> (Map<String, Value>, Map<String, Value>) {
    let (mut before, mut after) = (Map::new(), Map::new());
    let names: std::collections::BTreeSet<String> = old.keys().chain(new.keys()).cloned().collect();
    for name in names {
        let (was, is) = (old.get(&name).cloned().unwrap_or_default(), new.get(&name).cloned().unwrap_or_default());
        if was != is {
            before.insert(name.clone(), was);
            after.insert(name, is);
        }
    }
    (before, after)
}
