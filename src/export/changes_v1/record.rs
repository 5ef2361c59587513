//! Change records.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use crate::export::release_v1::HostV1;

/// One set or row that was added, removed or altered.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub(crate) struct ChangeV1 {
    /// Number of the record; ascending, unique in the document.
    pub(crate) id: u32,
    /// What it is about (closed).
    pub(crate) subject: SubjectV1,
    /// Id of the set; null where it has none.
    pub(crate) endpoint_set_id: Option<u32>,
    /// Key of the set or row; that of the older state where it is gone.
    pub(crate) key: String,
    /// What it is for, in the document's source locale; null where that is not stated.
    pub(crate) label: Option<String>,
    /// The same in other locales that state it. Absent without any.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub(crate) labels: BTreeMap<String, String>,
    /// By locale, the innermost heading that a set without a label stands under. Absent where there is a label.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub(crate) headings: BTreeMap<String, String>,
    /// TCP ports of the set: `80,443`, ascending, `low-high` for ranges; those of the older state where it is gone. Absent where
    /// none are stated.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) tcp_ports: Option<String>,
    /// The same of UDP.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) udp_ports: Option<String>,
    /// The same without a transport.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) ports: Option<String>,
    /// What was done: Add, Change or Remove (closed).
    pub(crate) disposition: DispositionV1,
    /// Impact as the Microsoft 365 endpoints service names it (open).
    pub(crate) impact: String,
    /// Version that the change came with; null where it is not known.
    pub(crate) version: Option<String>,
    /// Version before it.
    pub(crate) previous_version: Option<String>,
    /// Fields of the older state that are others now; all of them where it is gone. Hosts and prefixes are in `remove`, places
    /// in `evidence`.
    pub(crate) previous: Map<String, Value>,
    /// The same fields now; all of them where it is new.
    pub(crate) current: Map<String, Value>,
    /// Values that came.
    pub(crate) add: ListedV1,
    /// Values that went.
    pub(crate) remove: ListedV1,
    /// In which ways it changed (open).
    pub(crate) kinds: Vec<String>,
    /// Who must act: firewall, proxy, none (closed).
    pub(crate) actors: Vec<ActorV1>,
    /// How soon (closed).
    pub(crate) severity: SeverityV1,
    /// What the release lets through now and did not before, and the reverse, after set algebra.
    pub(crate) effective: EffectiveV1,
    /// Of what `effective` says came: what the older state let through on other ports. Absent without any.
    #[serde(default, skip_serializing_if = "ValuesV1::is_empty")]
    pub(crate) known: ValuesV1,
    /// Of what `effective` says went: what the newer state lets through on other ports, and the entries that it lists below a wildcard
    /// or pattern that went. These must not be closed. Absent without any.
    #[serde(default, skip_serializing_if = "ValuesV1::is_empty")]
    pub(crate) kept: ValuesV1,
    /// Where ports or protocols are others: the values that both states list, to which that applies. Absent elsewhere.
    #[serde(default, skip_serializing_if = "ValuesV1::is_empty")]
    pub(crate) unchanged: ValuesV1,
    /// Whether ports are let through for them that were not. Absent where they are not.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub(crate) opens_ports: bool,
    /// Values that went from one set to another.
    pub(crate) moved: Vec<MovedV1>,
    /// Sets that it was split from or merged into; null where it was not.
    pub(crate) lineage: Option<LineageV1>,
    /// By how much the bounds of a size changed, relative to the older: 0.04 for 125 MB after 120 MB. Absent without one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) size_delta: Option<SizeDeltaV1>,
    /// Where both states are written.
    pub(crate) evidence: Vec<EvidenceV1>,
    /// By locale: whether its page shows the change.
    pub(crate) locales: BTreeMap<String, ShownV1>,
}

macro_rules! words {
    ($(#[doc = $doc:literal] $name:ident $rule:literal of $model:ident { $($variant:ident),+ })+) => {$(
        #[doc = $doc]
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
        #[cfg_attr(test, derive(schemars::JsonSchema))]
        #[serde(rename_all = $rule)]
        pub(crate) enum $name {
            $(
                #[allow(missing_docs, reason = "the words speak for themselves")]
                $variant,
            )+
        }

        impl From<crate::diff::$model> for $name {
            fn from(value: crate::diff::$model) -> Self {
                match value {
                    $(crate::diff::$model::$variant => Self::$variant,)+
                }
            }
        }
    )+};
}

words! {
    /// What was done to a set or row.
    DispositionV1 "PascalCase" of Disposition { Add, Change, Remove }
    /// Who must act.
    ActorV1 "camelCase" of Actor { Firewall, Proxy, None }
    /// action: something has to be let through; review: something may be closed, or is wanted in another way; info.
    SeverityV1 "camelCase" of Severity { Action, Review, Info }
    /// How sets became others.
    LineageKindV1 "camelCase" of LineageKind { Split, Merged }
}

/// What a record is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub(crate) enum SubjectV1 {
    /// An endpoint set.
    EndpointSet,
    /// A row of a bandwidth table.
    Bandwidth,
    /// A row of a settings table.
    Setting,
}

/// Values that came or went, literally: the older list, with these, is the newer one.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub(crate) struct ListedV1 {
    /// From when on, as the page states it for all of them (ISO 8601 day or month); absent where it does not.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) effective_date: Option<String>,
    /// Prefixes.
    pub(crate) ips: Vec<String>,
    /// Hosts; families and placeholders written with `*`.
    pub(crate) urls: Vec<String>,
    /// Entries for hosts with all that is said of them, without their places; also those of which only that changed.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) hosts: Vec<EntryV1>,
}

/// Hosts by canonical name, and prefixes.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(crate) struct ValuesV1 {
    /// Prefixes.
    pub(crate) ips: Vec<String>,
    /// Hosts.
    pub(crate) urls: Vec<String>,
}

impl ValuesV1 {
    fn is_empty(&self) -> bool {
        self.ips.is_empty() && self.urls.is_empty()
    }
}

/// An entry for a host, without its place.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
pub(crate) struct EntryV1(pub(crate) Value);

#[cfg(test)]
impl schemars::JsonSchema for EntryV1 {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "EntryV1".into()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let mut schema = HostV1::json_schema(generator);
        schema.insert("description".to_owned(), "An entry for a host, without its place.".into());
        if let Some(properties) = schema.get_mut("properties").and_then(Value::as_object_mut) {
            properties.remove("span");
        }
        if let Some(required) = schema.get_mut("required").and_then(Value::as_array_mut) {
            required.retain(|name| name != "span");
        }
        schema
    }
}

impl From<HostV1> for EntryV1 {
    fn from(host: HostV1) -> Self {
        // Strings and numbers: nothing here can fail.
        let mut value = serde_json::to_value(host).unwrap_or_default();
        value.as_object_mut().map(|fields| fields.remove("span"));
        Self(value)
    }
}

/// What a change does to what the whole release lets through.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub(crate) struct EffectiveV1 {
    /// IPv4 space that no set of the older state let through, as the fewest prefixes.
    pub(crate) v4_added: Vec<String>,
    /// IPv4 space that no set of the newer state lets through.
    pub(crate) v4_removed: Vec<String>,
    /// The same of IPv6.
    pub(crate) v6_added: Vec<String>,
    /// The same of IPv6.
    pub(crate) v6_removed: Vec<String>,
    /// Hosts that no entry of the older state let through, by canonical name.
    pub(crate) new_hosts: Vec<String>,
    /// Hosts that no entry of the newer state lets through.
    pub(crate) lost_hosts: Vec<String>,
}

/// A value that went from one set to another.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(crate) struct MovedV1 {
    /// The host or prefix.
    pub(crate) value: String,
    /// The set of the older state.
    pub(crate) from: SetRefV1,
    /// The set of the newer state.
    pub(crate) to: SetRefV1,
}

/// A set by its id and key.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(crate) struct SetRefV1 {
    /// Its id; null where it has none.
    pub(crate) id: Option<u32>,
    /// Its key.
    pub(crate) key: String,
}

/// Sets that became others.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(crate) struct LineageV1 {
    /// Whether one became several, or several one (closed).
    pub(crate) kind: LineageKindV1,
    /// The sets of the older state.
    pub(crate) from: Vec<SetRefV1>,
    /// The sets of the newer state.
    pub(crate) to: Vec<SetRefV1>,
}

/// By how much the bounds of a size changed, relative to the older bounds; null where a bound is not stated twice.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(crate) struct SizeDeltaV1 {
    /// Of the lower bound.
    pub(crate) min: Option<f64>,
    /// Of the upper bound.
    pub(crate) max: Option<f64>,
}

/// Where a state is written.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(crate) struct EvidenceV1 {
    /// previous or current (closed).
    pub(crate) side: SideV1,
    /// File.
    pub(crate) path: String,
    /// Locale of the page.
    pub(crate) locale: String,
    /// Anchor of the innermost heading.
    pub(crate) anchor: Option<String>,
    /// 1-based line of the row or list.
    pub(crate) line: u32,
    /// Commit that the page was read at; absent where it is not known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) commit: Option<String>,
}

/// Which state.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub(crate) enum SideV1 {
    /// The older.
    Previous,
    /// The newer.
    Current,
}

/// What the page of a locale shows.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(crate) struct ShownV1 {
    /// Whether it shows the change: its row has no known difference from the source.
    pub(crate) shown: bool,
    /// Its file.
    pub(crate) path: String,
    /// 1-based line of the row; null where the row is gone, or not there.
    pub(crate) line: Option<u32>,
}
