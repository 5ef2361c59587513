//! Bandwidth and settings rows of release documents.

use serde::{Deserialize, Serialize};

use crate::export::page_v1::{Rate, SpanV1, Unit};

use super::set::{LocationV1, PlaceV1};

/// A row of a bandwidth table. Its words are in `texts`.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub(crate) struct TransferV1 {
    /// Id of the docset's ledger (from 100000); null without one.
    pub(crate) id: Option<u32>,
    /// Key: anchor or table number, and a hash of the label.
    pub(crate) key: String,
    /// How much.
    pub(crate) size: SizeV1,
    /// How often; null where no known word says so.
    pub(crate) frequency: Option<FrequencyV1>,
    /// Where it stands first in the document's locale.
    pub(crate) location: LocationV1,
    /// All places, in all locales.
    #[serde(default)]
    pub(crate) locations: Vec<PlaceV1>,
}

/// A row of a settings table. Its words are in `texts`.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub(crate) struct SettingV1 {
    /// Key: anchor or table number, and a hash of the label.
    pub(crate) key: String,
    /// Recommended value.
    pub(crate) recommended: RecommendedV1,
    /// Where it stands first in the document's locale.
    pub(crate) location: LocationV1,
    /// All places, in all locales.
    #[serde(default)]
    pub(crate) locations: Vec<PlaceV1>,
}

/// A recommended value: a size, or a list of words in the document's locale.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(untagged)]
pub(crate) enum RecommendedV1 {
    /// A size.
    Size(SizeV1),
    /// Words.
    List(Vec<String>),
}

/// A size, or a range of sizes.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub(crate) struct SizeV1 {
    /// Lower bound, inclusive.
    pub(crate) min: Option<QuantityV1>,
    /// Upper bound, inclusive; equal to the lower for a single size.
    pub(crate) max: Option<QuantityV1>,
    /// Whether the bounds are called typical.
    pub(crate) typical: bool,
    /// Whether the size is said to vary.
    pub(crate) varies: bool,
    /// The cell as written.
    pub(crate) as_written: String,
    /// Where it stands on its page.
    pub(crate) span: SpanV1,
}

/// A number and its unit.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(crate) struct QuantityV1 {
    /// Decimal number with a dot, exactly as stated.
    pub(crate) value: String,
    /// Its unit (closed).
    pub(crate) unit: Unit,
    /// The size in bytes; 1 kB is 1000 bytes.
    pub(crate) bytes: u64,
}

/// How often.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub(crate) struct FrequencyV1 {
    /// How often (closed).
    pub(crate) rate: Rate,
    /// Most times in that period; null where not stated.
    pub(crate) max_per_period: Option<u32>,
    /// The cell as written.
    pub(crate) as_written: String,
    /// Where it stands on its page.
    pub(crate) span: SpanV1,
}
