//! The report document, format version 1. Frozen: a change of meaning is a new file, `json_v2.rs`.

use std::collections::BTreeMap;
use std::io::{self, Write};

use serde::Serialize;
use serde_json::value::{RawValue, to_raw_value};

use super::Scorecard;
use crate::Locale;
use crate::diagnostic::Diagnostic;
use crate::export::page_v1::{DiagnosticV1, Source};
use crate::extract::Page;

/// `$id` of the schema.
pub const SCHEMA_ID: &str = "urn:tafel:schema:report:v1";

/// Version of the schema: minor versions only add.
pub const SCHEMA_VERSION: &str = "1.0.0";

/// What was found in the pages of a run.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
struct ReportV1<'r, S, D> {
    /// Identifier of the schema: `urn:tafel:schema:report:v1`.
    #[serde(rename = "$schema")]
    schema: &'static str,
    /// Version of the schema (semver).
    schema_version: &'static str,
    /// Name of the docset; null without one.
    dataset: Option<&'r str>,
    /// Instance of the service that the pages describe.
    instance: &'r str,
    /// What wrote the document: name and version.
    generator: &'static str,
    /// The pages that were checked.
    sources: Vec<&'r S>,
    /// What is wrong with them, in their order.
    diagnostics: Vec<&'r D>,
    /// Findings by locale.
    scorecards: Vec<ScorecardV1<'r>>,
}

/// Findings of one locale.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
struct ScorecardV1<'r> {
    /// BCP 47 tag.
    locale: &'r str,
    /// Pages that were checked.
    pages: usize,
    /// Of these, pages that were checked by themselves, for want of a source.
    without_source: usize,
    /// Certain defects.
    errors: usize,
    /// Likely defects.
    warnings: usize,
    /// What is worth knowing.
    notes: usize,
    /// What the pages say is to be ignored; it is not counted above.
    ignored: usize,
    /// What the baseline has; it is not counted above.
    known: usize,
    /// What the baseline has and the pages have no longer.
    gone: usize,
    /// Fixes that were applied.
    fixed: usize,
    /// From the commit that a page was translated from to the newest change of values that it lacks, in days by UTC: of the
    /// page that is furthest behind. Null where no history is known.
    days_behind: Option<u32>,
    /// How many commits since then changed values that the pages still lack. Null where no history is known.
    changes_behind: Option<usize>,
}

/// What a report says of one page.
#[derive(Debug)]
pub struct PageReport {
    source: Box<RawValue>,
    diagnostics: Vec<Box<RawValue>>,
}

impl PageReport {
    /// `diagnostics` of `page`, which was judged by `source`.
    ///
    /// # Errors
    /// Never in practice: the values are strings and numbers.
    pub fn new(page: &Page, source: Option<&Page>, diagnostics: &[Diagnostic]) -> serde_json::Result<Self> {
        let found = DiagnosticV1::all(page, source, diagnostics);
        Ok(Self {
            source: to_raw_value(&Source::of(page))?,
            diagnostics: found.iter().map(to_raw_value).collect::<Result<_, _>>()?,
        })
    }
}

/// Writes the report on `pages`, indented, with a line feed. `dataset` and `instance` are the docset's.
///
/// # Errors
/// When the sink fails.
pub fn write(
    dataset: Option<&str>,
    instance: &str,
    pages: &[PageReport],
    cards: &BTreeMap<Locale, Scorecard>,
    out: &mut dyn Write,
) -> io::Result<()> {
    let scorecards = cards.iter().map(|(locale, card)| ScorecardV1 {
        locale: locale.as_str(),
        pages: card.pages,
        without_source: card.without_source,
        errors: card.errors,
        warnings: card.warnings,
        notes: card.notes,
        ignored: card.ignored,
        known: card.known,
        gone: card.gone,
        fixed: card.fixed,
        days_behind: card.behind.map(|behind| behind.days),
        changes_behind: card.behind.map(|behind| behind.changes),
    });
    let report = ReportV1 {
        schema: SCHEMA_ID,
        schema_version: SCHEMA_VERSION,
        dataset,
        instance,
        generator: concat!("tafel ", env!("CARGO_PKG_VERSION")),
        sources: pages.iter().map(|page| &page.source).collect(),
        diagnostics: pages.iter().flat_map(|page| &page.diagnostics).collect(),
        scorecards: scorecards.collect(),
    };
    serde_json::to_writer_pretty(&mut *out, &report)?;
    out.write_all(b"\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_committed_schema_is_the_one_of_the_types() {
        type Typed = ReportV1<'static, Source<'static>, DiagnosticV1<'static>>;
        crate::schema::compare::<Typed>("report.v1", SCHEMA_ID, "Tafel report document");
    }
}
