//! The file of a ledger: read, verified, written.

use std::collections::{HashMap, HashSet};

use serde::Deserialize;

use crate::Error;
use crate::source::Docset;

use super::super::FIRST_LEDGER_ID;
use super::{Entry, FILE, Ledger, Status};

/// What is wrong with a ledger.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum LedgerError {
    /// Two branches added entries.
    #[error(
        "line {line} is a mark of a merge conflict; keep the entries of both sides, take out the marks, give an id that \
         stands twice anew to one of them and raise \"next\", then run tafel ids"
    )]
    Conflict {
        /// 1-based.
        line: usize,
    },
    /// It is no JSON of this form.
    #[error("is no ledger of ids: {0}")]
    Malformed(String),
    /// It is in a newer form.
    #[error("is in version {0} of its format; this build reads version 1")]
    Newer(u32),
    /// An id is of two entries.
    #[error("id {id} stands twice, for {first} and for {second}: an id is never given again")]
    Reused {
        /// The id.
        id: u32,
        /// Key of the first.
        first: String,
        /// Key of the second.
        second: String,
    },
    /// An id is none that a ledger gives.
    #[error("id {0} is none of a ledger, whose ids start at 100000 and are below \"next\"")]
    OutOfRange(u32),
    /// Two ids are of one set.
    #[error("{key} has two ids that are in use, {first} and {second}")]
    TwoIds {
        /// The key.
        key: String,
        /// The first.
        first: u32,
        /// The second.
        second: u32,
    },
    /// A successor is not there.
    #[error("id {id} names {successor} as its successor, which the ledger does not have")]
    NoSuccessor {
        /// The id.
        id: u32,
        /// What it names.
        successor: u32,
    },
}

#[derive(Deserialize)]
struct Written {
    version: u32,
    next: u32,
    release: Option<String>,
    entries: Vec<Entry>,
}

impl Ledger {
    /// The ledger of a docset; `None` where it has none.
    ///
    /// # Errors
    /// Where the file cannot be read, or is none.
    pub fn of(docset: &Docset) -> Result<Option<Self>, Error> {
        let Some(path) = docset.root.as_ref().map(|root| root.join(FILE)).filter(|path| path.is_file()) else {
            return Ok(None);
        };
        let text = std::fs::read_to_string(&path).map_err(|source| Error::Read { path: path.clone(), source })?;
        Self::parse(&text).map(Some).map_err(|err| Error::Config { path, message: err.to_string() })
    }

    /// Reads and verifies the text of a ledger.
    ///
    /// # Errors
    /// [`LedgerError`] with what is wrong and of which entry.
    pub fn parse(text: &str) -> Result<Self, LedgerError> {
        let is_mark =
            |line: &&str| ["<<<<<<<", "=======", ">>>>>>>", "|||||||"].iter().any(|mark| line.starts_with(mark));
        if let Some(at) = text.lines().position(|line| is_mark(&line)) {
            return Err(LedgerError::Conflict { line: at + 1 });
        }
        let written: Written = serde_json::from_str(text).map_err(|err| LedgerError::Malformed(err.to_string()))?;
        if written.version != 1 {
            return Err(LedgerError::Newer(written.version));
        }
        let ledger = Self { next: written.next, release: written.release, entries: written.entries };
        ledger.verify()?;
        Ok(ledger)
    }

    fn verify(&self) -> Result<(), LedgerError> {
        let mut ids: HashMap<u32, &Entry> = HashMap::new();
        for entry in &self.entries {
            if let Some(first) = ids.insert(entry.id, entry) {
                let (id, first, second) = (entry.id, first.key.clone(), entry.key.clone());
                return Err(LedgerError::Reused { id, first, second });
            }
            if !(FIRST_LEDGER_ID..self.next).contains(&entry.id) {
                return Err(LedgerError::OutOfRange(entry.id));
            }
        }
        let mut keys: HashMap<_, u32> = HashMap::new();
        for entry in self.entries.iter().filter(|entry| entry.status == Status::Active) {
            if let Some(first) = keys.insert((entry.kind, &entry.key), entry.id) {
                return Err(LedgerError::TwoIds { key: entry.key.clone(), first, second: entry.id });
            }
        }
        let known: HashSet<u32> = ids.keys().copied().collect();
        for entry in &self.entries {
            let missing = |successor: &&u32| **successor >= FIRST_LEDGER_ID && !known.contains(successor);
            if let Some(&successor) = entry.successors.iter().find(missing) {
                return Err(LedgerError::NoSuccessor { id: entry.id, successor });
            }
        }
        Ok(())
    }

    /// The text of the file: an entry a line.
    #[must_use]
    pub fn text(&self) -> String {
        // Strings and numbers: nothing here can fail.
        let json = |entry: &Entry| serde_json::to_string(entry).unwrap_or_default();
        let release = serde_json::to_string(&self.release).unwrap_or_default();
        let mut text = format!("{{\"version\":1,\"next\":{},\"release\":{release},\"entries\":[", self.next);
        for (number, entry) in self.entries.iter().enumerate() {
            text.push_str(if number == 0 { "\n" } else { ",\n" });
            text.push_str(&json(entry));
        }
        text + "\n]}\n"
    }
}
