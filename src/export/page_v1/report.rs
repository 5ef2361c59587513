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
    pub(super) check_id: &'static str,
    /// How bad it is (closed).
    pub(super) level: Level,
    /// Locale of the page.
    pub(super) locale: &'p str,
    /// File that holds it.
    pub(super) path: &'p str,
    /// Where.
    pub(super) span: SpanV1,
    /// Other places that explain it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) related: Vec<Related<'p>>,
    /// The place on the source page that a translation is judged by.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) counterpart: Option<Related<'p>>,
    /// Which message: with `args`, the contract.
    pub(super) message_id: &'static str,
    /// Values of the message, by name.
    pub(super) args: std::collections::BTreeMap<&'static str, &'p Arg>,
    /// The message in English.
    pub(super) message: String,
    /// What should stand there.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) expected: Option<&'p str>,
    /// What stands there.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) actual: Option<&'p str>,
    /// certain for errors, likely for the rest (open).
    pub(super) confidence: &'static str,
    /// How to mend it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) fix: Option<FixV1<'p>>,
    /// Identifies the defect across edits elsewhere in the page.
    pub(super) fingerprint: String,
}

/// Another place that explains a diagnostic.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct Related<'p> {
    /// File that holds it.
    pub(super) path: &'p str,
    /// What it shows.
    pub(super) message: String,
    /// Where.
    pub(super) span: SpanV1,
}

/// A change of bytes that mends a defect.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct FixV1<'p> {
    /// Whether it can be applied without a look (closed).
    pub(super) safety: Safety,
    /// What to put where.
    pub(super) edits: Vec<Edit<'p>>,
}

/// One change of bytes.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub(super) struct Edit<'p> {
    /// What is replaced.
    pub(super) span: SpanV1,
    /// What stands there then.
    pub(super) new_text: &'p str,
}
