//! Endpoint sets.

use std::borrow::Cow;

use serde::Serialize;

use super::SpanV1;
use super::closed::{Category, HostKind, Pairs, PortLogic};

/// Hosts, prefixes and ports that belong together: a row of a table, or a list.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub(super) struct EndpointSet<'p> {
    /// Printed id; null where there is none, or it is no number.
    pub(super) id: Option<u32>,
    /// The id cell, where it is no number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) id_as_written: Option<&'p str>,
    /// Stable key: anchor or table number, and a hash of the values.
    pub(super) key: &'p str,
    /// Service area of Microsoft 365 (open).
    pub(super) service_area: Option<&'static str>,
    /// Heading of the service area.
    pub(super) service_area_display_name: Option<&'p str>,
    /// Hosts in canonical form, first occurrence only; families and placeholders written with `*`.
    pub(super) urls: Vec<Cow<'p, str>>,
    /// Prefixes in canonical form, first occurrence only.
    pub(super) ips: Vec<String>,
    /// TCP ports, ascending: `80,443`.
    pub(super) tcp_ports: Option<String>,
    /// UDP ports, ascending.
    pub(super) udp_ports: Option<String>,
    /// Ports for which the page states no transport, ascending.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) ports: Option<String>,
    /// Category of Microsoft 365 (closed).
    pub(super) category: Option<Category>,
    /// Whether connectivity is required.
    pub(super) required: Option<bool>,
    /// Whether it is supported over ExpressRoute.
    pub(super) express_route: Option<bool>,
    /// Remarks on the set, a line each.
    pub(super) notes: Option<String>,
    /// Every host, in page order.
    pub(super) hosts: Vec<Host<'p>>,
    /// Every address and prefix, in page order.
    pub(super) addresses: Vec<Address<'p>>,
    /// Protocols named: tcp, udp, http, https, … (open).
    pub(super) protocols: Vec<&'static str>,
    /// How the ports go together, by the words between them (closed).
    pub(super) port_logic: PortLogic,
    /// What the set is for.
    pub(super) purpose: Option<&'p str>,
    /// Names of storage accounts.
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    pub(super) storage_names: &'p [String],
    /// Whom the set is for: a docs tab, or a remark.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) audience: Option<&'p str>,
    /// When it applies.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) validity: Option<Validity<'p>>,
    /// Cells that only point elsewhere.
    pub(super) references: Vec<Reference<'p>>,
    /// How hosts and prefixes go together (closed): each host with its own, all with all, or not at all.
    pub(super) pairs: Pairs,
    /// Where it stands.
    pub(super) location: Location<'p>,
}

/// A host.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub(super) struct Host<'p> {
    /// Canonical name: lower case, labels in ASCII form; `{n}` for the number of a family, `{tenant}` for a placeholder.
    pub(super) name: &'p str,
    /// Name in Unicode, where that differs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) unicode: Option<&'p str>,
    /// What it stands for (closed).
    pub(super) kind: HostKind,
    /// As written.
    pub(super) as_written: &'p str,
    /// Numbers of a family.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) pattern: Option<Pattern>,
    /// Prefixes that the host names itself.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) ips: Vec<String>,
    /// Whom it is for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) audience: Option<&'p str>,
    /// When it applies.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) validity: Option<Validity<'p>>,
    /// A remark on it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) note: Option<&'p str>,
    /// What was repaired (open).
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) repaired: Vec<&'static str>,
    /// Where it stands.
    pub(super) span: SpanV1,
}

/// Numbers of a family of hosts, inclusive.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct Pattern {
    /// Lowest value of `{n}`.
    pub(super) min: u32,
    /// Highest value of `{n}`.
    pub(super) max: u32,
}

/// An address or prefix.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub(super) struct Address<'p> {
    /// Canonical prefix; a bare address is /32 or /128.
    pub(super) cidr: String,
    /// As written.
    pub(super) as_written: &'p str,
    /// Name of the group it is listed under inside the cell.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) group: Option<&'p str>,
    /// Where it stands.
    pub(super) span: SpanV1,
}

/// When something applies.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct Validity<'p> {
    /// First month or day, ISO 8601.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) from: Option<&'p str>,
    /// Last month or day, ISO 8601.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) to: Option<&'p str>,
    /// The remark.
    pub(super) text: &'p str,
}

/// A link that stands for values.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct Reference<'p> {
    /// Target.
    pub(super) href: &'p str,
    /// Text.
    pub(super) text: &'p str,
}

/// Where a row or list stands.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub(super) struct Location<'p> {
    /// Path of the included file that holds it; absent for the page itself.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) path: Option<&'p str>,
    /// Headings above it.
    pub(super) heading_path: &'p [String],
    /// Anchor of the innermost heading.
    pub(super) anchor: Option<&'p str>,
    /// Number of the table; null for a list.
    pub(super) table: Option<usize>,
    /// Number of the body row; null for a list.
    pub(super) row: Option<usize>,
    /// Number of the list; absent for a table.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) list: Option<usize>,
    /// 1-based line at which it begins.
    pub(super) line: u32,
}
