//! Endpoint sets of release documents.

use serde::{Deserialize, Serialize};

use crate::export::page_v1::{Category, HostKind, Pairs, PortLogic, SpanV1};

/// Hosts, prefixes and ports that belong together.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub(crate) struct SetV1 {
    /// Printed id, else that of the docset's ledger (from 100000); null without either.
    pub(crate) id: Option<u32>,
    /// The id cell, where it is no number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) id_as_written: Option<String>,
    /// Key: anchor or table number, and a hash of the values. Unique in the document.
    pub(crate) key: String,
    /// Service area of Microsoft 365 (open).
    pub(crate) service_area: Option<String>,
    /// Heading of the service area, in the document's locale.
    pub(crate) service_area_display_name: Option<String>,
    /// Hosts in canonical form, first occurrence only; families and placeholders written with `*`.
    pub(crate) urls: Vec<String>,
    /// Prefixes in canonical form, first occurrence only.
    pub(crate) ips: Vec<String>,
    /// TCP ports, ascending: `80,443`.
    pub(crate) tcp_ports: Option<String>,
    /// UDP ports, ascending.
    pub(crate) udp_ports: Option<String>,
    /// Ports for which the page states no transport, ascending.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) ports: Option<String>,
    /// Category of Microsoft 365 (closed).
    pub(crate) category: Option<Category>,
    /// Whether connectivity is required.
    pub(crate) required: Option<bool>,
    /// Whether it is supported over ExpressRoute.
    pub(crate) express_route: Option<bool>,
    /// Every host, in page order.
    pub(crate) hosts: Vec<HostV1>,
    /// Every address and prefix, in page order.
    pub(crate) addresses: Vec<AddressV1>,
    /// Protocols named: tcp, udp, http, https, … (open).
    pub(crate) protocols: Vec<String>,
    /// How the ports go together, by the words between them (closed).
    pub(crate) port_logic: PortLogic,
    /// Names of storage accounts.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) storage_names: Vec<String>,
    /// Whom the set is for: a docs tab, or the codes of a remark.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) audience: Option<String>,
    /// When it applies.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) validity: Option<ValidityV1>,
    /// Cells that only point elsewhere.
    pub(crate) references: Vec<ReferenceV1>,
    /// How hosts and prefixes go together (closed): each host with its own, all with all, or not at all.
    pub(crate) pairs: Pairs,
    /// Where it stands first in the document's locale.
    pub(crate) location: LocationV1,
    /// All places, in all locales; an id that is printed twice has two in each.
    #[serde(default)]
    pub(crate) locations: Vec<PlaceV1>,
}

/// A host.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub(crate) struct HostV1 {
    /// Canonical name; `{n}` for the number of a family, `{tenant}` for a placeholder.
    pub(crate) name: String,
    /// Name in Unicode, where that differs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) unicode: Option<String>,
    /// What it stands for (closed).
    pub(crate) kind: HostKind,
    /// As written.
    pub(crate) as_written: String,
    /// Numbers of a family.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) pattern: Option<PatternV1>,
    /// Prefixes that the host names itself.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) ips: Vec<String>,
    /// Whom it is for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) audience: Option<String>,
    /// When it applies.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) validity: Option<ValidityV1>,
    /// A remark on it: in page documents only, releases have it in `texts`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) note: Option<String>,
    /// What was repaired (open).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) repaired: Vec<String>,
    /// Where it stands on its page.
    pub(crate) span: SpanV1,
}

/// Numbers of a family of hosts, inclusive.
#[derive(Debug, Clone, Copy, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(crate) struct PatternV1 {
    /// Lowest value of `{n}`.
    pub(crate) min: u32,
    /// Highest value of `{n}`.
    pub(crate) max: u32,
}

/// An address or prefix.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub(crate) struct AddressV1 {
    /// Canonical prefix; a bare address is /32 or /128.
    pub(crate) cidr: String,
    /// As written.
    pub(crate) as_written: String,
    /// Name of the group it is listed under inside the cell.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) group: Option<String>,
    /// Where it stands on its page.
    pub(crate) span: SpanV1,
}

/// When something applies.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(crate) struct ValidityV1 {
    /// First month or day, ISO 8601.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) from: Option<String>,
    /// Last month or day, ISO 8601.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) to: Option<String>,
    /// The remark, in the document's locale.
    pub(crate) text: String,
}

/// A link that stands for values.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(crate) struct ReferenceV1 {
    /// Target.
    pub(crate) href: String,
    /// Text, in the document's locale.
    pub(crate) text: String,
}

/// Where a row or list stands.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub(crate) struct LocationV1 {
    /// Path of the file that holds it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) path: Option<String>,
    /// Headings above it.
    pub(crate) heading_path: Vec<String>,
    /// Anchor of the innermost heading.
    pub(crate) anchor: Option<String>,
    /// Number of the table; null for a list.
    pub(crate) table: Option<usize>,
    /// Number of the body row; null for a list.
    pub(crate) row: Option<usize>,
    /// Number of the list; absent for a table.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) list: Option<usize>,
    /// 1-based line at which it begins.
    pub(crate) line: u32,
}

/// A place in a locale.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(crate) struct PlaceV1 {
    /// Locale of the page.
    pub(crate) locale: String,
    /// The place.
    #[serde(flatten)]
    pub(crate) at: LocationV1,
}
