//! Bandwidth and settings.

use serde::Serialize;

use super::SpanV1;
use super::closed::{Rate, Unit};
use super::endpoint::Location;

/// A row of a bandwidth table.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub(super) struct Bandwidth<'p> {
    /// Printed id: these tables have none.
    pub(super) id: Option<u32>,
    /// Stable key: anchor or table number, and a hash of the label.
    pub(super) key: &'p str,
    /// What is transferred.
    pub(super) label: &'p str,
    /// How much.
    pub(super) size: Size<'p>,
    /// How often; null where no known word says so.
    pub(super) frequency: Option<Frequency<'p>>,
    /// Details, a line each.
    pub(super) detail: Option<&'p str>,
    /// Requirements stated with the label.
    pub(super) requirements: Option<&'p str>,
    /// Where it stands.
    pub(super) location: Location<'p>,
}

/// A size, or a range of sizes.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub(super) struct Size<'p> {
    /// Lower bound, inclusive.
    pub(super) min: Option<Quantity>,
    /// Upper bound, inclusive; equal to the lower for a single size.
    pub(super) max: Option<Quantity>,
    /// Whether the bounds are called typical.
    pub(super) typical: bool,
    /// Whether the size is said to vary.
    pub(super) varies: bool,
    /// The cell as written.
    pub(super) as_written: &'p str,
    /// Where it stands.
    pub(super) span: SpanV1,
}

/// A number and its unit.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(super) struct Quantity {
    /// Decimal number with a dot, exactly as stated.
    pub(super) value: String,
    /// Its unit (closed).
    pub(super) unit: Unit,
    /// The size in bytes; 1 kB is 1000 bytes.
    pub(super) bytes: u64,
}

/// How often.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub(super) struct Frequency<'p> {
    /// How often (closed).
    pub(super) rate: Rate,
    /// Most times in that period; null where not stated.
    pub(super) max_per_period: Option<u32>,
    /// The cell as written.
    pub(super) as_written: &'p str,
    /// Where it stands.
    pub(super) span: SpanV1,
}

/// A row of a settings table.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub(super) struct Setting<'p> {
    /// Stable key: anchor or table number, and a hash of the label.
    pub(super) key: &'p str,
    /// Name of the setting.
    pub(super) label: &'p str,
    /// Recommended value.
    pub(super) recommended: Recommended<'p>,
    /// Details, a line each.
    pub(super) detail: Option<&'p str>,
    /// Where it stands.
    pub(super) location: Location<'p>,
}

/// A recommended value: a size, or a list of words.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(untagged)]
pub(super) enum Recommended<'p> {
    /// A size.
    Size(Size<'p>),
    /// Words.
    List(&'p [String]),
}
