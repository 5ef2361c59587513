//! Diagnostics.

use serde::Serialize;

use crate::diagnostic::Arg;

use super::SpanV1;
use super::closed::{Level, Safety};

/// Something wrong with the page.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub(crate) struct DiagnosticV1<'p> {
    /// Kind of defect (open).
    pub(crate) check_id: &'static str,
    /// How bad it is (closed).
    pub(in crate::export) level: Level,
    /// Locale of the page.
    pub(crate) locale: &'p str,
    /// File that holds it.
    pub(crate) path: &'p str,
    /// Where.
    pub(crate) span: SpanV1,
    /// Other places that explain it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(crate) related: Vec<Related<'p>>,
    /// The place on the source page that a translation is judged by.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) counterpart: Option<Related<'p>>,
    /// Which message: with `args`, the contract.
    pub(crate) message_id: &'static str,
    /// Values of the message, by name.
    pub(crate) args: std::collections::BTreeMap<&'static str, &'p Arg>,
    /// The message in English.
    pub(crate) message: String,
    /// What should stand there.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) expected: Option<&'p str>,
    /// What stands there.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) actual: Option<&'p str>,
    /// certain for errors, likely for the rest (open).
    pub(crate) confidence: &'static str,
    /// How many locales of the page say otherwise, where they outvote this one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) votes: Option<Votes<'p>>,
    /// How to mend it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) fix: Option<FixV1<'p>>,
    /// Identifies the defect across edits elsewhere in the page.
    pub(crate) fingerprint: String,
    /// Why it does not count, where it is to be ignored.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) suppressed: Option<Suppressed<'p>>,
    /// unchanged where the baseline has it, else new; absent without a baseline (open).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) baseline_state: Option<&'static str>,
}

/// Why a diagnostic does not count.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(crate) struct Suppressed<'p> {
    /// inSource: the page says so (open).
    pub(crate) kind: &'static str,
    /// The reason it gives.
    pub(crate) reason: &'p str,
}

/// Another place that explains a diagnostic.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(crate) struct Related<'p> {
    /// File that holds it.
    pub(crate) path: &'p str,
    /// What it shows.
    pub(crate) message: String,
    /// Where.
    pub(crate) span: SpanV1,
}

/// The locales of a page that agree against one.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(crate) struct Votes<'p> {
    /// How many agree, the source among them.
    pub(crate) agreeing: usize,
    /// How many have the row.
    pub(crate) of: usize,
    /// What they say; null where they agree with the source on whether something is there.
    pub(crate) value: Option<&'p str>,
}

/// A change of bytes that mends a defect.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(crate) struct FixV1<'p> {
    /// Whether it can be applied without a look (closed).
    pub(in crate::export) safety: Safety,
    /// What to put where.
    pub(crate) edits: Vec<Edit<'p>>,
}

/// One change of bytes.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub(crate) struct Edit<'p> {
    /// What is replaced.
    pub(crate) span: SpanV1,
    /// What stands there then.
    pub(crate) new_text: &'p str,
}
