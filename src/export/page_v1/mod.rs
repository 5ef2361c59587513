//! The page document, format version 1. Frozen: a change of meaning is a new file, `page_v2.rs`.

mod bandwidth;
mod build;
mod closed;
mod endpoint;
mod fingerprint;
mod report;
mod table;

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use crate::extract::Page;
use crate::span::Place;

pub(super) use build::{repair_name, repair_named};
pub(crate) use closed::{Category, HostKind, Pairs, PortLogic, Rate, Unit};

use bandwidth::{Bandwidth, Setting};
use endpoint::EndpointSet;
pub(crate) use fingerprint::within as fingerprints_within;
pub(crate) use report::{DiagnosticV1, FixV1};
use table::{List, Table};

/// `$id` of the schema.
pub const SCHEMA_ID: &str = "urn:tafel:schema:page:v1";

/// Version of the schema: minor versions only add.
pub const SCHEMA_VERSION: &str = "1.0.0";

/// What one page in one locale states.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct PageV1<'p> {
    /// Identifier of the schema: `urn:tafel:schema:page:v1`.
    #[serde(rename = "$schema")]
    schema: &'static str,
    /// Version of the schema (semver).
    schema_version: &'static str,
    /// Name of the docset; null without one.
    dataset: Option<&'p str>,
    /// Instance of the service that the page describes.
    instance: &'p str,
    /// sha256 over the RFC 8785 JSON of the values alone: the same in every language that states the same.
    content_hash: String,
    /// What wrote the document: name and version.
    generator: &'static str,
    /// The page.
    source: Source<'p>,
    /// All tables, in document order, numbered from 0.
    tables: Vec<Table<'p>>,
    /// Lists and code fences that hold hosts or prefixes, in document order.
    lists: Vec<List<'p>>,
    /// Endpoint sets, in document order.
    endpoint_sets: Vec<EndpointSet<'p>>,
    /// Rows of bandwidth tables.
    bandwidth: Vec<Bandwidth<'p>>,
    /// Rows of settings tables.
    settings: Vec<Setting<'p>>,
    /// Hosts, prefixes and ports in prose.
    mentions: Vec<Mention<'p>>,
    /// Comments; only on request.
    #[serde(skip_serializing_if = "Option::is_none")]
    comments: Option<Vec<Comment<'p>>>,
    /// What is wrong with the page.
    diagnostics: Vec<DiagnosticV1<'p>>,
}

/// A page and the revision it was translated from.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub(crate) struct Source<'p> {
    /// Path, `/` between folders, relative to the argument or docset root; `stdin` for standard input.
    path: &'p str,
    /// BCP 47 tag.
    locale: &'p str,
    /// Title in the page's header.
    title: Option<&'p str>,
    /// Date in the page's header, ISO 8601 where it can be read.
    date: Option<&'p str>,
    /// Commit of the source page that was translated.
    #[serde(skip_serializing_if = "Option::is_none")]
    source_commit: Option<&'p str>,
    /// Date that page was handed to translation.
    #[serde(skip_serializing_if = "Option::is_none")]
    handoff_date: Option<&'p str>,
    /// HT by a person, MT by a machine.
    #[serde(skip_serializing_if = "Option::is_none")]
    translation_type: Option<&'p str>,
    /// sha256 of the file as stored.
    sha256: &'p str,
}

impl<'p> Source<'p> {
    /// What `page` says of itself.
    pub(crate) fn of(page: &'p Page) -> Self {
        let matter = &page.matter;
        Self {
            path: &page.parts[0].file.path,
            locale: page.locale.as_str(),
            title: matter.title.as_deref(),
            date: matter.date.as_deref(),
            source_commit: matter.source_commit.as_deref(),
            handoff_date: matter.handoff_date.as_deref(),
            translation_type: matter.translation_type.as_deref(),
            sha256: &page.parts[0].file.sha256,
        }
    }
}

/// A place in the file as stored.
#[derive(Debug, Clone, Copy, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct SpanV1 {
    /// First byte of the file as stored, byte order mark included.
    pub(crate) byte_start: u64,
    /// One past the last byte.
    pub(crate) byte_end: u64,
    /// 1-based line.
    pub(crate) line: u32,
    /// 1-based column, in Unicode scalar values.
    pub(crate) column: u32,
    /// 1-based line of the end.
    pub(crate) end_line: u32,
    /// Column one past the last character.
    pub(crate) end_column: u32,
}

impl From<Place> for SpanV1 {
    fn from(place: Place) -> Self {
        Self {
            byte_start: place.byte_start,
            byte_end: place.byte_end,
            line: place.line,
            column: place.column,
            end_line: place.end_line,
            end_column: place.end_column,
        }
    }
}

impl From<SpanV1> for Place {
    fn from(span: SpanV1) -> Self {
        Self {
            byte_start: span.byte_start,
            byte_end: span.byte_end,
            line: span.line,
            column: span.column,
            end_line: span.end_line,
            end_column: span.end_column,
        }
    }
}

/// A value in prose.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
struct Mention<'p> {
    /// host, prefix or port (open).
    kind: &'static str,
    /// Canonical value.
    value: Cow<'p, str>,
    /// Whether it is marked as code.
    in_code: bool,
    /// Path of the included file that holds it; absent for the page itself.
    #[serde(skip_serializing_if = "Option::is_none")]
    path: Option<&'p str>,
    /// Where it stands.
    span: SpanV1,
}

/// A comment.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
struct Comment<'p> {
    /// As written.
    as_written: &'p str,
    /// Path of the included file that holds it; absent for the page itself.
    #[serde(skip_serializing_if = "Option::is_none")]
    path: Option<&'p str>,
    /// Where it stands.
    span: SpanV1,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_committed_schema_is_the_one_of_the_types() {
        crate::schema::compare::<PageV1<'_>>("page.v1", SCHEMA_ID, "Tafel page document");
    }
}
