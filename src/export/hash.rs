//! The hash of a page's values: the same for the same values in every language and layout.

use serde::Serialize;
use sha2::{Digest as _, Sha256};

use crate::extract::Page;
use crate::extract::facts::{EndpointSet, Recommended};
use crate::model::SizeRange;
use crate::model::port::render;

/// Values of a set. Fields are in alphabetical order, as RFC 8785 wants them.
#[derive(Serialize, PartialEq, Eq, PartialOrd, Ord)]
#[serde(rename_all = "camelCase")]
struct SetValues<'p> {
    category: Option<&'static str>,
    express_route: Option<bool>,
    families: Vec<(&'p str, u32, u32)>,
    hosts: Vec<&'p str>,
    id: Option<u32>,
    ips: Vec<String>,
    port_logic: &'static str,
    ports: Option<String>,
    protocols: Vec<&'static str>,
    required: Option<bool>,
    tcp_ports: Option<String>,
    udp_ports: Option<String>,
}

#[derive(Serialize, PartialEq, Eq, PartialOrd, Ord)]
#[serde(rename_all = "camelCase")]
struct SizeValues {
    frequency: Option<&'static str>,
    max: Option<String>,
    max_per_period: Option<u32>,
    min: Option<String>,
    typical: bool,
    varies: bool,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Values<'p> {
    bandwidth: Vec<SizeValues>,
    endpoint_sets: Vec<SetValues<'p>>,
    settings: Vec<SizeValues>,
}

/// sha256 over the RFC 8785 JSON of the values of `page`, as `sha256:` and lower-case hexadecimal.
///
/// Sets and hosts are sorted and stand once; spans, labels, notes, texts, order and locale have no part in it.
#[must_use]
pub fn content_hash(page: &Page) -> String {
    let mut endpoint_sets: Vec<SetValues<'_>> = page.published().map(set_values).collect();
    endpoint_sets.sort_unstable();
    endpoint_sets.dedup();
    let mut bandwidth: Vec<SizeValues> = page
        .bandwidth
        .iter()
        .map(|row| {
            let mut values = size_values(&row.size);
            values.frequency = row.frequency.map(|frequency| frequency.rate.as_str());
            values.max_per_period = row.frequency.and_then(|frequency| frequency.max_per_period);
            values
        })
        .collect();
    bandwidth.sort_unstable();
    let mut settings: Vec<SizeValues> = page
        .settings
        .iter()
        .filter_map(|row| match &row.recommended {
            Recommended::Size(size) => Some(size_values(size)),
            Recommended::List(_) => None,
        })
        .collect();
    settings.sort_unstable();
    // Strings, numbers and flags in a vector: nothing here can fail.
    let values = serde_json::to_vec(&Values { bandwidth, endpoint_sets, settings }).unwrap_or_default();
    format!("sha256:{}", crate::source::hex(&Sha256::digest(values)))
}

fn set_values(set: &EndpointSet) -> SetValues<'_> {
    let mut hosts: Vec<&str> = set.hosts.iter().map(|host| host.host.name.as_str()).collect();
    hosts.sort_unstable();
    hosts.dedup();
    let mut prefixes: Vec<_> = set.addresses.iter().map(|address| address.prefix).collect();
    prefixes.sort_unstable();
    prefixes.dedup();
    let mut protocols: Vec<&'static str> = set.protocols.iter().map(|protocol| protocol.as_str()).collect();
    protocols.sort_unstable();
    let mut families: Vec<(&str, u32, u32)> = set
        .hosts
        .iter()
        .filter_map(|host| host.family.map(|(low, high)| (host.host.name.as_str(), low, high)))
        .collect();
    families.sort_unstable();
    families.dedup();
    SetValues {
        category: set.category.map(crate::locale::Category::as_str),
        express_route: set.express_route,
        families,
        hosts,
        id: set.id,
        ips: prefixes.iter().map(ToString::to_string).collect(),
        port_logic: super::page_v1::logic_name(set.ports.logic),
        ports: render(&set.ports.any),
        protocols,
        required: set.required,
        tcp_ports: render(&set.ports.tcp),
        udp_ports: render(&set.ports.udp),
    }
}

fn size_values(size: &SizeRange) -> SizeValues {
    let bound = |bound: Option<crate::model::Size>| bound.map(|size| format!("{} {}", size.value, size.unit.symbol()));
    SizeValues {
        frequency: None,
        max: bound(size.max),
        max_per_period: None,
        min: bound(size.min),
        typical: size.typical,
        varies: size.varies,
    }
}
