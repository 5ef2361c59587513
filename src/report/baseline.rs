//! Baselines: the findings of a docset that are known, and do not fail its checks.

use std::collections::BTreeMap;
use std::io::{self, Write};

use serde::{Deserialize, Serialize};

use crate::diagnostic::Diagnostic;
use crate::export::page_v1;
use crate::extract::Page;

/// Version of the file.
const VERSION: u32 = 1;

/// The known findings of pages.
#[derive(Debug, Serialize, Deserialize)]
pub struct Baseline {
    /// Version of the file.
    version: u32,
    /// The known findings of each page, by its path below the docset, else by its path as shown.
    pages: BTreeMap<String, Findings>,
}

/// The check of each finding of a page by fingerprint. Findings that are alike have different ones.
pub type Findings = BTreeMap<String, String>;

impl Baseline {
    /// The findings of these pages; pages without any are left out.
    #[must_use]
    pub fn of(pages: impl IntoIterator<Item = (String, Findings)>) -> Self {
        let pages = pages.into_iter().filter(|(_, findings)| !findings.is_empty());
        Self { version: VERSION, pages: pages.collect() }
    }

    /// Reads the text of a file.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn read(text: &str) -> Result<Self, String> {
        let baseline: Self = serde_json::from_str(text).map_err(|err| format!("is no baseline: {err}"))?;
        let version = baseline.version;
        match version {
            VERSION => Ok(baseline),
            _ => Err(format!("is in format version {version}; this build reads version {VERSION}")),
        }
    }

    /// Writes the file: sorted, indented, with a line feed.
    ///
    /// # Errors
    /// When the sink fails.
    pub fn write(&self, out: &mut dyn Write) -> io::Result<()> {
        serde_json::to_writer_pretty(&mut *out, self)?;
        out.write_all(b"\n")
    }

    /// Marks which of `diagnostics`, with these `fingerprints`, are known on the page named `name`; gives the number of known
    /// findings that are gone.
    pub fn mark(&self, name: &str, fingerprints: &[String], diagnostics: &mut [Diagnostic]) -> usize {
        let known = self.pages.get(name);
        for (diagnostic, fingerprint) in diagnostics.iter_mut().zip(fingerprints) {
            diagnostic.known = Some(known.is_some_and(|known| known.contains_key(fingerprint)));
        }
        let there = diagnostics.iter().filter(|found| found.known == Some(true)).count();
        known.map_or(0, |known| known.len() - there)
    }
}

/// The fingerprints of `diagnostics` for a baseline: the same wherever the run starts.
#[must_use]
pub fn fingerprints(page: &Page, diagnostics: &[Diagnostic]) -> Vec<String> {
    page_v1::fingerprints_within(page, diagnostics)
}

/// The findings of a page that a baseline takes up: those that are not to be ignored.
#[must_use]
pub fn findings(fingerprints: Vec<String>, diagnostics: &[Diagnostic]) -> Findings {
    let all = fingerprints.into_iter().zip(diagnostics);
    all.filter(|(_, found)| found.ignored.is_none())
        .map(|(fingerprint, found)| (fingerprint, found.meta.id.to_owned()))
        .collect()
}
