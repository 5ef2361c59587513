//! Tables and lists as they are written.

use serde::Serialize;

use super::SpanV1;
use super::closed::{ListKind, TableKind};

/// A table.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub(super) struct Table<'p> {
    /// What it holds (closed).
    pub(super) kind: TableKind,
    /// pipe or html (open).
    pub(super) form: &'static str,
    /// Path of the included file that holds it; absent for the page itself.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) path: Option<&'p str>,
    /// Headings above it, from the highest level down.
    pub(super) heading_path: &'p [String],
    /// Anchor of the innermost heading.
    pub(super) anchor: Option<&'p str>,
    /// Columns.
    pub(super) columns: Vec<Column<'p>>,
    /// Body rows, numbered from 0.
    pub(super) rows: Vec<Row<'p>>,
    /// Where it stands.
    pub(super) span: SpanV1,
}

/// A column.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub(super) struct Column<'p> {
    /// Header as written.
    pub(super) header: &'p str,
    /// What it holds (open); null for prose.
    pub(super) role: Option<&'static str>,
}

/// A body row.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub(super) struct Row<'p> {
    /// Cells, as many as the row has: fewer than columns, or more.
    pub(super) cells: Vec<Cell<'p>>,
}

/// A cell, or an item of a list.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub(super) struct Cell<'p> {
    /// Content as written.
    pub(super) as_written: &'p str,
    /// In side-by-side pages, the text in the other language.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) other_text: Option<&'p str>,
    /// Where it stands.
    pub(super) span: SpanV1,
}

/// A list or code fence of hosts or prefixes.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub(super) struct List<'p> {
    /// What it holds (closed).
    pub(super) kind: ListKind,
    /// bullets or fence (open).
    pub(super) form: &'static str,
    /// Path of the included file that holds it; absent for the page itself.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) path: Option<&'p str>,
    /// Headings above it.
    pub(super) heading_path: &'p [String],
    /// Anchor of the innermost heading.
    pub(super) anchor: Option<&'p str>,
    /// Items that hold values.
    pub(super) items: Vec<Cell<'p>>,
    /// Where it stands.
    pub(super) span: SpanV1,
}
