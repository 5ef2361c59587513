//! The hash of the values of a page or release: the same for the same values in every language and layout.

use serde::Serialize;
use sha2::{Digest as _, Sha256};

use crate::extract::Page;
use crate::extract::facts::{EndpointSet, Pairs, Recommended, Validity};
use crate::model::port::render;
use crate::model::{CidrPrefix, PortLogic, SizeRange};
use crate::release::{self, Release};

/// First and last month or day.
type Dates<'p> = (Option<&'p str>, Option<&'p str>);

/// Values of a set. Fields are in alphabetical order, as RFC 8785 wants them.
///
/// What is said of a host stands in a list of its own: a host that is typed again without it changes nothing.
#[derive(Serialize, PartialEq, Eq, PartialOrd, Ord)]
#[serde(rename_all = "camelCase")]
struct SetValues<'p> {
    audience: Vec<&'p str>,
    category: Option<&'static str>,
    express_route: Option<bool>,
    families: Vec<(&'p str, u32, u32)>,
    host_audiences: Vec<(&'p str, Vec<&'p str>)>,
    host_prefixes: Vec<(&'p str, String)>,
    host_validity: Vec<(&'p str, Dates<'p>)>,
    hosts: Vec<&'p str>,
    id: Option<u32>,
    ips: Vec<String>,
    pairs: &'static str,
    port_logic: &'static str,
    ports: Option<String>,
    protocols: Vec<&'p str>,
    required: Option<bool>,
    storage_names: Vec<&'p str>,
    tcp_ports: Option<String>,
    udp_ports: Option<String>,
    validity: Option<Dates<'p>>,
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
/// Everything is sorted and stands once; spans, labels, notes, texts, order and locale have no part in it. Since labels
/// have none, rows of a bandwidth or settings table that state the same are one. A recommended value that is a list is
/// left out: it is in the words of the page's language. An audience counts by its docs tab and by the codes that pages
/// use in every language, a remark on when something applies by its months or days.
#[must_use]
pub fn content_hash(page: &Page) -> String {
    let mut endpoint_sets: Vec<SetValues<'_>> = page.published().map(|set| set_values(page, set)).collect();
    once(&mut endpoint_sets);
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
    once(&mut bandwidth);
    let mut settings: Vec<SizeValues> = page
        .settings
        .iter()
        .filter_map(|row| match &row.recommended {
            Recommended::Size(size) => Some(size_values(size)),
            Recommended::List(_) => None,
        })
        .collect();
    once(&mut settings);
    hash_of(&Values { bandwidth, endpoint_sets, settings })
}

/// The same of a release: that of its page, where it has one.
#[must_use]
pub fn release_hash(release: &Release) -> String {
    let mut endpoint_sets: Vec<SetValues<'_>> = release.sets.iter().map(release_set).collect();
    once(&mut endpoint_sets);
    let transfers = release.bandwidth.iter().map(|row| {
        let mut values = size_values(&row.size);
        values.frequency = row.frequency.map(|frequency| frequency.rate.as_str());
        values.max_per_period = row.frequency.and_then(|frequency| frequency.max_per_period);
        values
    });
    let mut bandwidth: Vec<SizeValues> = transfers.collect();
    once(&mut bandwidth);
    let sizes = release.settings.iter().filter_map(|row| match &row.recommended {
        release::Recommended::Size(size, ..) => Some(size_values(size)),
        release::Recommended::List(_) => None,
    });
    let mut settings: Vec<SizeValues> = sizes.collect();
    once(&mut settings);
    hash_of(&Values { bandwidth, endpoint_sets, settings })
}

fn hash_of(values: &Values<'_>) -> String {
    // Strings, numbers and flags in a vector: nothing here can fail.
    let values = serde_json::to_vec(values).unwrap_or_default();
    format!("sha256:{}", crate::source::hex(&Sha256::digest(values)))
}

fn release_set<'p>(set: &'p release::Set) -> SetValues<'p> {
    let mut values = SetValues {
        audience: set.audience.as_deref().map(audience).unwrap_or_default(),
        category: set.category.map(crate::locale::Category::as_str),
        express_route: set.express_route,
        families: Vec::new(),
        host_audiences: Vec::new(),
        host_prefixes: Vec::new(),
        host_validity: Vec::new(),
        hosts: set.hosts.iter().map(|host| host.host.name.as_str()).collect(),
        id: set.printed_id(),
        ips: Vec::new(),
        pairs: pairs(set.pairs),
        port_logic: logic(set.ports.logic),
        ports: render(&set.ports.any),
        protocols: set.protocols.iter().map(String::as_str).collect(),
        required: set.required,
        storage_names: set.storage_names.iter().map(String::as_str).collect(),
        tcp_ports: render(&set.ports.tcp),
        udp_ports: render(&set.ports.udp),
        validity: set.validity.as_ref().and_then(dates),
    };
    for host in &set.hosts {
        let facts = (host.host.name.as_str(), host.family, host.audience.as_deref(), host.validity.as_ref());
        values.add_host(facts, &host.ips);
    }
    values.finish(set.addresses.iter().map(|address| address.prefix));
    values
}

fn set_values<'p>(page: &'p Page, set: &'p EndpointSet) -> SetValues<'p> {
    let mut values = SetValues {
        audience: set.audience.as_deref().map(audience).unwrap_or_default(),
        category: set.category.map(crate::locale::Category::as_str),
        express_route: set.express_route,
        families: Vec::new(),
        host_audiences: Vec::new(),
        host_prefixes: Vec::new(),
        host_validity: Vec::new(),
        hosts: set.hosts.iter().map(|host| host.host.name.as_str()).collect(),
        id: set.id,
        ips: Vec::new(),
        pairs: pairs(set.pairs),
        port_logic: logic(set.ports.logic),
        ports: render(&set.ports.any),
        protocols: set.protocols.iter().map(|protocol| protocol.as_str()).collect(),
        required: set.required,
        storage_names: set.storage.iter().map(String::as_str).collect(),
        tcp_ports: render(&set.ports.tcp),
        udp_ports: render(&set.ports.udp),
        validity: set.validity.as_ref().and_then(dates),
    };
    for host in &set.hosts {
        let facts = (host.host.name.as_str(), host.family, host.audience.as_deref(), host.validity.as_ref());
        values.add_host(facts, &host.ips);
    }
    values.audience.extend(page.section(set.origin).tab.as_deref());
    values.finish(set.addresses.iter().map(|address| address.prefix));
    values
}

/// Name, numbers of a family, audience, and when it applies.
type HostFacts<'p> = (&'p str, Option<(u32, u32)>, Option<&'p str>, Option<&'p Validity>);

impl<'p> SetValues<'p> {
    fn add_host(&mut self, (name, family, audience_, validity): HostFacts<'p>, ips: &[CidrPrefix]) {
        self.families.extend(family.map(|(low, high)| (name, low, high)));
        self.host_audiences.extend(audience_.map(|text| (name, audience(text))));
        self.host_prefixes.extend(ips.iter().map(|prefix| (name, prefix.to_string())));
        self.host_validity.extend(validity.and_then(dates).map(|dates| (name, dates)));
    }

    /// Sorts everything, each once.
    fn finish(&mut self, prefixes: impl Iterator<Item = CidrPrefix>) {
        let mut prefixes: Vec<CidrPrefix> = prefixes.collect();
        once(&mut prefixes);
        self.ips = prefixes.iter().map(ToString::to_string).collect();
        once(&mut self.audience);
        once(&mut self.families);
        once(&mut self.host_audiences);
        once(&mut self.host_prefixes);
        once(&mut self.host_validity);
        once(&mut self.hosts);
        once(&mut self.protocols);
        once(&mut self.storage_names);
    }
}

fn pairs(pairs: Pairs) -> &'static str {
    match pairs {
        Pairs::Zip => "zip",
        Pairs::Cross => "cross",
        Pairs::None => "none",
    }
}

fn logic(logic: PortLogic) -> &'static str {
    match logic {
        PortLogic::All => "all",
        PortLogic::Any => "any",
        PortLogic::Unspecified => "unspecified",
    }
}

fn once<T: Ord>(values: &mut Vec<T>) {
    values.sort_unstable();
    values.dedup();
}

/// The codes of an audience (`NA, ROW`), sorted.
fn audience(text: &str) -> Vec<&str> {
    let mut codes: Vec<&str> = text.split(", ").collect();
    once(&mut codes);
    codes
}

fn dates(validity: &Validity) -> Option<Dates<'_>> {
    let dates = (validity.from.as_deref(), validity.to.as_deref());
    (dates != (None, None)).then_some(dates)
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
