//! The texts of a release document to the words of its sets and rows.

use std::collections::{BTreeMap, HashMap, HashSet};

use crate::Locale;
use crate::release::{Location, RowWords, SetWords};

use super::read::{ReadError, locale};

/// The words of a release document, by key.
pub(super) struct Words {
    /// Keys of sets and rows.
    keys: HashSet<String>,
    sets: HashMap<String, BTreeMap<Locale, SetWords>>,
    rows: HashMap<String, BTreeMap<Locale, RowWords>>,
}

impl Words {
    pub(super) fn of(
        texts: BTreeMap<String, BTreeMap<String, String>>,
        keys: HashSet<String>,
    ) -> Result<Self, ReadError> {
        let mut words = Self { keys, sets: HashMap::new(), rows: HashMap::new() };
        for (tag, texts) in texts {
            let locale = locale(&tag)?;
            for (name, text) in texts {
                words.add(&locale, &name, text);
            }
        }
        Ok(words)
    }

    fn add(&mut self, locale: &Locale, name: &str, text: String) {
        let Some((key, what)) = name.rsplit_once('.') else { return };
        if !self.keys.contains(key) {
            // Anchors, and so keys, can have `.host.` in them too.
            let mut parts = name.match_indices(".host.").map(|(at, mark)| (&name[..at], &name[at + mark.len()..]));
            if let Some((key, host)) = parts.find(|(key, _)| self.keys.contains(*key)) {
                self.set(key, locale).of_hosts.insert(host.to_owned(), text);
            }
            return;
        }
        match what {
            "purpose" => self.set(key, locale).purpose = Some(text),
            "notes" => self.set(key, locale).notes = Some(text),
            "label" => self.row(key, locale).label = text,
            "detail" => self.row(key, locale).detail = Some(text),
            "requirements" => self.row(key, locale).requirements = Some(text),
            // A text that a later version adds.
            _ => {}
        }
    }

    fn set(&mut self, key: &str, locale: &Locale) -> &mut SetWords {
        self.sets.entry(key.to_owned()).or_default().entry(locale.clone()).or_default()
    }

    fn row(&mut self, key: &str, locale: &Locale) -> &mut RowWords {
        self.rows.entry(key.to_owned()).or_default().entry(locale.clone()).or_default()
    }

    /// The words of a set in the locales of its places: it may have none.
    pub(super) fn of_set(&mut self, key: &str, locations: &[Location]) -> BTreeMap<Locale, SetWords> {
        let mut words = self.sets.remove(key).unwrap_or_default();
        for location in locations {
            words.entry(location.locale.clone()).or_default();
        }
        words
    }

    /// The words of a row.
    pub(super) fn of_row(&mut self, key: &str) -> BTreeMap<Locale, RowWords> {
        self.rows.remove(key).unwrap_or_default()
    }
}
