//! The page document, format version 1. Frozen: a change of meaning is a new file, `page_v2.rs`.

mod build;

use std::borrow::Cow;

use serde::Serialize;

use crate::model::{HostKind, PortLogic};

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
struct Source<'p> {
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

/// A place in the file as stored.
#[derive(Debug, Clone, Copy, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct SpanV1 {
    /// First byte of the file as stored, byte order mark included.
    byte_start: u64,
    /// One past the last byte.
    byte_end: u64,
    /// 1-based line.
    line: u32,
    /// 1-based column, in Unicode scalar values.
    column: u32,
    /// 1-based line of the end.
    end_line: u32,
    /// Column one past the last character.
    end_column: u32,
}

/// A table.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
struct Table<'p> {
    /// endpoints, bandwidth, settings, storage, layout, consolidated or other (closed).
    kind: &'static str,
    /// pipe or html (open).
    form: &'static str,
    /// Path of the included file that holds it; absent for the page itself.
    #[serde(skip_serializing_if = "Option::is_none")]
    path: Option<&'p str>,
    /// Headings above it, from the highest level down.
    heading_path: &'p [String],
    /// Anchor of the innermost heading.
    anchor: Option<&'p str>,
    /// Columns.
    columns: Vec<Column<'p>>,
    /// Body rows, numbered from 0.
    rows: Vec<Row<'p>>,
    /// Where it stands.
    span: SpanV1,
}

/// A column.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
struct Column<'p> {
    /// Header as written.
    header: &'p str,
    /// What it holds (open); null for prose.
    role: Option<&'static str>,
}

/// A body row.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
struct Row<'p> {
    /// Cells, as many as the row has: fewer than columns, or more.
    cells: Vec<Cell<'p>>,
}

/// A cell, or an item of a list.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
struct Cell<'p> {
    /// Content as written.
    as_written: &'p str,
    /// In side-by-side pages, the text in the other language.
    #[serde(skip_serializing_if = "Option::is_none")]
    other_text: Option<&'p str>,
    /// Where it stands.
    span: SpanV1,
}

/// A list or code fence of hosts or prefixes.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
struct List<'p> {
    /// endpoints, or consolidated where its values are in other sets of the page (closed).
    kind: &'static str,
    /// bullets or fence (open).
    form: &'static str,
    /// Path of the included file that holds it; absent for the page itself.
    #[serde(skip_serializing_if = "Option::is_none")]
    path: Option<&'p str>,
    /// Headings above it.
    heading_path: &'p [String],
    /// Anchor of the innermost heading.
    anchor: Option<&'p str>,
    /// Items that hold values.
    items: Vec<Cell<'p>>,
    /// Where it stands.
    span: SpanV1,
}

/// Hosts, prefixes and ports that belong together: a row of a table, or a list.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
struct EndpointSet<'p> {
    /// Printed id; null where there is none, or it is no number.
    id: Option<u32>,
    /// The id cell, where it is no number.
    #[serde(skip_serializing_if = "Option::is_none")]
    id_as_written: Option<&'p str>,
    /// Stable key: anchor or table number, and a hash of the values.
    key: &'p str,
    /// Service area of Microsoft 365 (open).
    service_area: Option<&'static str>,
    /// Heading of the service area.
    service_area_display_name: Option<&'p str>,
    /// Hosts in canonical form, first occurrence only; families and placeholders written with `*`.
    urls: Vec<Cow<'p, str>>,
    /// Prefixes in canonical form, first occurrence only.
    ips: Vec<String>,
    /// TCP ports, ascending: `80,443`.
    tcp_ports: Option<String>,
    /// UDP ports, ascending.
    udp_ports: Option<String>,
    /// Ports for which the page states no transport, ascending.
    #[serde(skip_serializing_if = "Option::is_none")]
    ports: Option<String>,
    /// Optimize, Allow or Default (closed).
    category: Option<&'static str>,
    /// Whether connectivity is required.
    required: Option<bool>,
    /// Whether it is supported over ExpressRoute.
    express_route: Option<bool>,
    /// Remarks on the set, a line each.
    notes: Option<String>,
    /// Every host, in page order.
    hosts: Vec<Host<'p>>,
    /// Every address and prefix, in page order.
    addresses: Vec<Address<'p>>,
    /// Protocols named: tcp, udp, http, https, … (open).
    protocols: Vec<&'static str>,
    /// all, any or unspecified (closed): the words between the ports.
    port_logic: &'static str,
    /// What the set is for.
    purpose: Option<&'p str>,
    /// Names of storage accounts.
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    storage_names: &'p [String],
    /// Whom the set is for: a docs tab, or a remark.
    #[serde(skip_serializing_if = "Option::is_none")]
    audience: Option<&'p str>,
    /// When it applies.
    #[serde(skip_serializing_if = "Option::is_none")]
    validity: Option<Validity<'p>>,
    /// Cells that only point elsewhere.
    references: Vec<Reference<'p>>,
    /// zip, cross or none (closed): how hosts and prefixes go together.
    pairs: &'static str,
    /// Where it stands.
    location: Location<'p>,
}

/// A host.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
struct Host<'p> {
    /// Canonical name: lower case, labels in ASCII form; `{n}` for the number of a family, `{tenant}` for a placeholder.
    name: &'p str,
    /// Name in Unicode, where that differs.
    #[serde(skip_serializing_if = "Option::is_none")]
    unicode: Option<&'p str>,
    /// exact, wildcard, pattern or placeholder (closed).
    kind: &'static str,
    /// As written.
    as_written: &'p str,
    /// Numbers of a family.
    #[serde(skip_serializing_if = "Option::is_none")]
    pattern: Option<Pattern>,
    /// Prefixes that the host names itself.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    ips: Vec<String>,
    /// Whom it is for.
    #[serde(skip_serializing_if = "Option::is_none")]
    audience: Option<&'p str>,
    /// When it applies.
    #[serde(skip_serializing_if = "Option::is_none")]
    validity: Option<Validity<'p>>,
    /// A remark on it.
    #[serde(skip_serializing_if = "Option::is_none")]
    note: Option<&'p str>,
    /// What was repaired (open).
    #[serde(skip_serializing_if = "Vec::is_empty")]
    repaired: Vec<&'static str>,
    /// Where it stands.
    span: SpanV1,
}

/// Numbers of a family of hosts, inclusive.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct Pattern {
    /// Lowest value of `{n}`.
    min: u32,
    /// Highest value of `{n}`.
    max: u32,
}

/// An address or prefix.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
struct Address<'p> {
    /// Canonical prefix; a bare address is /32 or /128.
    cidr: String,
    /// As written.
    as_written: &'p str,
    /// Name of the group it is listed under inside the cell.
    #[serde(skip_serializing_if = "Option::is_none")]
    group: Option<&'p str>,
    /// Where it stands.
    span: SpanV1,
}

/// When something applies.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct Validity<'p> {
    /// First month or day, ISO 8601.
    #[serde(skip_serializing_if = "Option::is_none")]
    from: Option<&'p str>,
    /// Last month or day, ISO 8601.
    #[serde(skip_serializing_if = "Option::is_none")]
    to: Option<&'p str>,
    /// The remark.
    text: &'p str,
}

/// A link that stands for values.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct Reference<'p> {
    /// Target.
    href: &'p str,
    /// Text.
    text: &'p str,
}

/// Where a row or list stands.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
struct Location<'p> {
    /// Path of the included file that holds it; absent for the page itself.
    #[serde(skip_serializing_if = "Option::is_none")]
    path: Option<&'p str>,
    /// Headings above it.
    heading_path: &'p [String],
    /// Anchor of the innermost heading.
    anchor: Option<&'p str>,
    /// Number of the table; null for a list.
    table: Option<usize>,
    /// Number of the body row; null for a list.
    row: Option<usize>,
    /// Number of the list; absent for a table.
    #[serde(skip_serializing_if = "Option::is_none")]
    list: Option<usize>,
    /// 1-based line at which it begins.
    line: u32,
}

/// A row of a bandwidth table.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
struct Bandwidth<'p> {
    /// Printed id: these tables have none.
    id: Option<u32>,
    /// Stable key: anchor or table number, and a hash of the label.
    key: &'p str,
    /// What is transferred.
    label: &'p str,
    /// How much.
    size: Size<'p>,
    /// How often; null where no known word says so.
    frequency: Option<Frequency<'p>>,
    /// Details, a line each.
    detail: Option<&'p str>,
    /// Requirements stated with the label.
    requirements: Option<&'p str>,
    /// Where it stands.
    location: Location<'p>,
}

/// A size, or a range of sizes.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
struct Size<'p> {
    /// Lower bound, inclusive.
    min: Option<Quantity>,
    /// Upper bound, inclusive; equal to the lower for a single size.
    max: Option<Quantity>,
    /// Whether the bounds are called typical.
    typical: bool,
    /// Whether the size is said to vary.
    varies: bool,
    /// The cell as written.
    as_written: &'p str,
    /// Where it stands.
    span: SpanV1,
}

/// A number and its unit.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct Quantity {
    /// Decimal number with a dot, exactly as stated.
    value: String,
    /// kB, MB or GB (closed).
    unit: &'static str,
    /// The size in bytes; 1 kB is 1000 bytes.
    bytes: u64,
}

/// How often.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
struct Frequency<'p> {
    /// once, daily, weekly, monthly, onDemand or varies (closed).
    rate: &'static str,
    /// Most times in that period; null where not stated.
    max_per_period: Option<u32>,
    /// The cell as written.
    as_written: &'p str,
    /// Where it stands.
    span: SpanV1,
}

/// A row of a settings table.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
struct Setting<'p> {
    /// Stable key: anchor or table number, and a hash of the label.
    key: &'p str,
    /// Name of the setting.
    label: &'p str,
    /// Recommended value.
    recommended: Recommended<'p>,
    /// Details, a line each.
    detail: Option<&'p str>,
    /// Where it stands.
    location: Location<'p>,
}

/// A recommended value: a size, or a list of words.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(untagged)]
enum Recommended<'p> {
    /// A size.
    Size(Size<'p>),
    /// Words.
    List(&'p [String]),
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

/// Something wrong with the page.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
struct DiagnosticV1<'p> {
    /// Kind of defect (open).
    check_id: &'static str,
    /// error, warning or note (closed).
    level: &'static str,
    /// Locale of the page.
    locale: &'p str,
    /// File that holds it.
    path: &'p str,
    /// Where.
    span: SpanV1,
    /// Other places that explain it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    related: Vec<Related<'p>>,
    /// Which message: with `args`, the contract.
    message_id: &'static str,
    /// Values of the message, by name.
    args: std::collections::BTreeMap<&'static str, &'p str>,
    /// The message in English.
    message: &'p str,
    /// What should stand there.
    #[serde(skip_serializing_if = "Option::is_none")]
    expected: Option<&'p str>,
    /// What stands there.
    #[serde(skip_serializing_if = "Option::is_none")]
    actual: Option<&'p str>,
    /// certain for errors, likely for the rest (open).
    confidence: &'static str,
    /// How to mend it.
    #[serde(skip_serializing_if = "Option::is_none")]
    fix: Option<FixV1<'p>>,
    /// Identifies the defect across edits elsewhere in the page.
    fingerprint: String,
}

/// Another place that explains a diagnostic.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct Related<'p> {
    /// File that holds it.
    path: &'p str,
    /// What it shows.
    message: &'static str,
    /// Where.
    span: SpanV1,
}

/// A change of bytes that mends a defect.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct FixV1<'p> {
    /// safe or unsafe (closed).
    safety: &'static str,
    /// What to put where.
    edits: Vec<Edit<'p>>,
}

/// One change of bytes.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
struct Edit<'p> {
    /// What is replaced.
    span: SpanV1,
    /// What stands there then.
    new_text: &'p str,
}

/// The name of a kind of host in documents.
#[must_use]
pub(super) fn host_kind_name(kind: HostKind) -> &'static str {
    match kind {
        HostKind::Exact => "exact",
        HostKind::Wildcard => "wildcard",
        HostKind::Pattern => "pattern",
        HostKind::Placeholder => "placeholder",
    }
}

/// The name of a port logic in documents.
#[must_use]
pub(super) fn logic_name(logic: PortLogic) -> &'static str {
    match logic {
        PortLogic::All => "all",
        PortLogic::Any => "any",
        PortLogic::Unspecified => "unspecified",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The schema as generated from the types. `TAFEL_BLESS=1 cargo test` writes it.
    #[test]
    fn the_committed_schema_is_the_one_of_the_types() {
        let generator = schemars::generate::SchemaSettings::draft2020_12().into_generator();
        let mut schema = serde_json::to_value(generator.into_root_schema_for::<PageV1<'_>>()).unwrap();
        schema["$id"] = SCHEMA_ID.into();
        schema["title"] = "Tafel page document".into();
        let text = serde_json::to_string_pretty(&schema).unwrap() + "\n";
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/schema/page.v1.json");
        if std::env::var_os("TAFEL_BLESS").is_some() {
            std::fs::write(path, &text).unwrap();
        }
        assert_eq!(std::fs::read_to_string(path).unwrap(), text, "run TAFEL_BLESS=1 cargo test and read the difference");
    }
}
