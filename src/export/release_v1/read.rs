//! Documents to releases: release documents, and page documents, which are releases of one page.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::Locale;
use crate::export::page_v1::{self, repair_named};
use crate::extract::facts::Validity;
use crate::model::{CidrPrefix, Decimal, Frequency, Host, PortRange, Ports, Size, SizeRange};
use crate::release::{
    AddressEntry, DataVersion, Disagreement, HostEntry, Location, PageSource, Recommended, Release, RowWords, Set,
    SetWords, Setting, Transfer,
};
use crate::span::Place;

use super::rows::{QuantityV1, RecommendedV1, SettingV1, SizeV1, TransferV1};
use super::set::{AddressV1, HostV1, LocationV1, PlaceV1, SetV1, ValidityV1};
use super::words::Words;
use super::{DisagreementV1, ReleaseV1, SourceV1};

/// Why a text is no document that can be read.
#[derive(Debug, thiserror::Error)]
pub enum ReadError {
    /// It is not JSON, or lacks what every such document has.
    #[error("is no document of tafel: {0}")]
    Malformed(String),
    /// It is of a newer major version.
    #[error("is in version {found} of its format; this build reads version 1")]
    Newer {
        /// The version.
        found: String,
    },
    /// It is another document.
    #[error("is a document of another kind ({0}); a page or a release is needed")]
    Other(String),
    /// A value in it is none.
    #[error("states {value:?}, which is no {what}")]
    Value {
        /// As stated.
        value: String,
        /// What it should be.
        what: &'static str,
    },
}

/// What every document starts with.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Envelope {
    #[serde(rename = "$schema")]
    schema: String,
    schema_version: String,
}

/// Reads what a document says of itself, and refuses a newer format.
fn envelope_of(text: &str) -> Result<Envelope, ReadError> {
    let envelope: Envelope = serde_json::from_str(text).map_err(malformed)?;
    let major = envelope.schema_version.split('.').next().and_then(|major| major.parse::<u32>().ok());
    match major {
        Some(0 | 1) => Ok(envelope),
        _ => Err(ReadError::Newer { found: envelope.schema_version }),
    }
}

fn malformed(err: serde_json::Error) -> ReadError {
    ReadError::Malformed(err.to_string())
}

/// A page document, as far as it is a release.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct PageIn {
    dataset: Option<String>,
    instance: String,
    source: SourceV1,
    endpoint_sets: Vec<SetIn>,
    bandwidth: Vec<RowIn<TransferV1>>,
    settings: Vec<RowIn<SettingV1>>,
}

#[derive(Debug, Deserialize)]
struct SetIn {
    #[serde(flatten)]
    set: SetV1,
    purpose: Option<String>,
    notes: Option<String>,
}

#[derive(Debug, Deserialize)]
struct RowIn<T> {
    #[serde(flatten)]
    row: T,
    label: String,
    detail: Option<String>,
    requirements: Option<String>,
}

/// Reads a release document, or page documents: one, or one a line. Several pages come as one release each.
///
/// # Errors
/// [`ReadError`] with what is wrong, and the line where there are several.
pub fn from_documents(text: &str) -> Result<Vec<Release>, ReadError> {
    match one(text) {
        Ok(release) => Ok(vec![release]),
        Err(ReadError::Malformed(reason)) => {
            let mut lines = text.lines().filter(|line| !line.trim().is_empty()).peekable();
            let several = lines.peek().is_some_and(|first| envelope_of(first).is_ok());
            if several { lines.map(one).collect() } else { Err(ReadError::Malformed(reason)) }
        }
        Err(err) => Err(err),
    }
}

fn one(text: &str) -> Result<Release, ReadError> {
    match envelope_of(text)?.schema.as_str() {
        super::SCHEMA_ID => release_of(serde_json::from_str(text).map_err(malformed)?),
        page_v1::SCHEMA_ID => page(serde_json::from_str(text).map_err(malformed)?),
        other => Err(ReadError::Other(other.to_owned())),
    }
}

/// The release of a document.
///
/// # Errors
/// [`ReadError::Value`] where a value is none.
pub fn release_of(document: ReleaseV1) -> Result<Release, ReadError> {
    let sets = document.endpoint_sets.iter().map(|set| &set.key);
    let rows = document.bandwidth.iter().map(|row| &row.key).chain(document.settings.iter().map(|row| &row.key));
    let mut words = Words::of(document.texts, sets.chain(rows).cloned().collect())?;
    let bandwidth = document.bandwidth.into_iter().map(|row| {
        let words = words.of_row(&row.key);
        transfer(row, words, None)
    });
    let bandwidth = bandwidth.collect::<Result<_, _>>()?;
    let settings = document.settings.into_iter().map(|row| {
        let words = words.of_row(&row.key);
        setting(row, words, None)
    });
    let settings = settings.collect::<Result<_, _>>()?;
    let sets = document.endpoint_sets.into_iter().map(|set| {
        let mut set = set_from(set, BTreeMap::new(), None)?;
        set.words = words.of_set(&set.key, &set.locations);
        Ok(set)
    });
    Ok(Release {
        dataset: document.dataset,
        instance: document.instance,
        version: document.data_version.map(|text| version(&text)).transpose()?,
        locale: document.locale.map(|tag| locale(&tag)).transpose()?,
        sources: document.sources.into_iter().map(source).collect::<Result<_, _>>()?,
        sets: sets.collect::<Result<_, _>>()?,
        bandwidth,
        settings,
        disagreements: document.disagreements.into_iter().map(disagreement).collect::<Result<_, _>>()?,
        empty_tables: Vec::new(),
    })
}

fn page(document: PageIn) -> Result<Release, ReadError> {
    let own = source(document.source)?;
    let at = Some((own.path.as_str(), &own.locale));
    let row_words = |label: String, detail, requirements| {
        BTreeMap::from([(own.locale.clone(), RowWords { label, detail, requirements })])
    };
    let sets = document.endpoint_sets.into_iter().map(|SetIn { set, purpose, notes }| {
        let of_hosts = set.hosts.iter().filter_map(|host| Some((host.name.clone(), host.note.clone()?)));
        let words = SetWords { purpose, notes, of_hosts: of_hosts.collect() };
        set_from(set, BTreeMap::from([(own.locale.clone(), words)]), at)
    });
    let bandwidth = document.bandwidth.into_iter();
    let settings = document.settings.into_iter();
    Ok(Release {
        dataset: document.dataset,
        instance: document.instance,
        version: None,
        locale: Some(own.locale.clone()),
        sets: sets.collect::<Result<_, _>>()?,
        bandwidth: bandwidth
            .map(|row| transfer(row.row, row_words(row.label, row.detail, row.requirements), at))
            .collect::<Result<_, _>>()?,
        settings: settings
            .map(|row| setting(row.row, row_words(row.label, row.detail, row.requirements), at))
            .collect::<Result<_, _>>()?,
        disagreements: Vec::new(),
        empty_tables: Vec::new(),
        sources: vec![own],
    }
    .of_one_page())
}

/// The page that a set of a page document stands on.
type At<'a> = Option<(&'a str, &'a Locale)>;

/// The set of a document, with its words.
fn set_from(set: SetV1, words: BTreeMap<Locale, SetWords>, at: At<'_>) -> Result<Set, ReadError> {
    Ok(Set {
        id: set.id,
        id_as_written: set.id_as_written,
        key: set.key,
        service_area: set.service_area,
        service_area_name: set.service_area_display_name,
        hosts: set.hosts.into_iter().map(host).collect::<Result<_, _>>()?,
        addresses: set.addresses.into_iter().map(address).collect::<Result<_, _>>()?,
        ports: Ports {
            tcp: ports(set.tcp_ports.as_deref())?,
            udp: ports(set.udp_ports.as_deref())?,
            any: ports(set.ports.as_deref())?,
            logic: set.port_logic.into(),
        },
        protocols: set.protocols,
        category: set.category.map(Into::into),
        required: set.required,
        express_route: set.express_route,
        storage_names: set.storage_names,
        audience: set.audience,
        validity: set.validity.map(validity),
        references: set.references.into_iter().map(|one| (one.href, one.text)).collect(),
        pairs: set.pairs.into(),
        locations: locations(set.location, set.locations, at)?,
        words,
    })
}

fn host(entry: HostV1) -> Result<HostEntry, ReadError> {
    Ok(HostEntry {
        host: Host { name: entry.name, kind: entry.kind.into() },
        unicode: entry.unicode,
        as_written: entry.as_written,
        family: entry.pattern.map(|pattern| (pattern.min, pattern.max)),
        ips: entry.ips.iter().map(|text| prefix(text)).collect::<Result<_, _>>()?,
        audience: entry.audience,
        validity: entry.validity.map(validity),
        repairs: entry.repaired.iter().filter_map(|name| repair_named(name)).collect(),
        place: entry.span.into(),
    })
}

fn address(entry: AddressV1) -> Result<AddressEntry, ReadError> {
    Ok(AddressEntry {
        prefix: prefix(&entry.cidr)?,
        as_written: entry.as_written,
        group: entry.group,
        place: entry.span.into(),
    })
}

fn validity(validity: ValidityV1) -> Validity {
    Validity { from: validity.from, to: validity.to, text: validity.text }
}

fn locations(first: LocationV1, all: Vec<PlaceV1>, at: At<'_>) -> Result<Vec<Location>, ReadError> {
    match at {
        Some((path, locale)) => Ok(vec![location(first, path, locale.clone())]),
        None => all.into_iter().map(|place| Ok(location(place.at, "", locale(&place.locale)?))).collect(),
    }
}

fn location(location: LocationV1, page: &str, locale: Locale) -> Location {
    Location {
        path: location.path.unwrap_or_else(|| page.to_owned()),
        locale,
        heading_path: location.heading_path,
        anchor: location.anchor,
        row: location.table.zip(location.row),
        list: location.list,
        line: location.line,
    }
}

fn transfer(row: TransferV1, words: BTreeMap<Locale, RowWords>, at: At<'_>) -> Result<Transfer, ReadError> {
    let (size, size_as_written, size_place) = size(row.size)?;
    let (frequency, frequency_as_written) = match row.frequency {
        Some(one) => {
            let frequency = Frequency { rate: one.rate.into(), max_per_period: one.max_per_period };
            (Some(frequency), (one.as_written, one.span.into()))
        }
        None => (None, (String::new(), Place::default())),
    };
    let locations = locations(row.location, row.locations, at)?;
    Ok(Transfer {
        id: row.id,
        key: row.key,
        size,
        size_as_written,
        size_place,
        frequency,
        frequency_as_written,
        locations,
        words,
    })
}

fn setting(row: SettingV1, words: BTreeMap<Locale, RowWords>, at: At<'_>) -> Result<Setting, ReadError> {
    let recommended = match row.recommended {
        RecommendedV1::Size(one) => {
            let (range, written, place) = size(one)?;
            Recommended::Size(range, written, place)
        }
        RecommendedV1::List(words) => Recommended::List(words),
    };
    Ok(Setting { key: row.key, recommended, locations: locations(row.location, row.locations, at)?, words })
}

fn size(size: SizeV1) -> Result<(SizeRange, String, Place), ReadError> {
    let bound = |bound: Option<QuantityV1>| bound.map(quantity).transpose();
    let range = SizeRange { min: bound(size.min)?, max: bound(size.max)?, typical: size.typical, varies: size.varies };
    Ok((range, size.as_written, size.span.into()))
}

fn quantity(quantity: QuantityV1) -> Result<Size, ReadError> {
    let value = Decimal::parse(&quantity.value).ok_or_else(|| wrong(&quantity.value, "number"))?;
    Ok(Size { value, unit: quantity.unit.into() })
}

fn source(source: SourceV1) -> Result<PageSource, ReadError> {
    Ok(PageSource {
        path: source.path,
        locale: locale(&source.locale)?,
        title: source.title,
        date: source.date,
        commit: source.commit,
        source_commit: source.source_commit,
        handoff_date: source.handoff_date,
        translation_type: source.translation_type,
        sha256: source.sha256,
    })
}

fn disagreement(one: DisagreementV1) -> Result<Disagreement, ReadError> {
    Ok(Disagreement {
        locale: locale(&one.locale)?,
        path: one.path,
        line: one.line,
        key: one.key,
        check_id: one.check_id,
        expected: one.expected,
        actual: one.actual,
        message: one.message,
    })
}

fn wrong(value: &str, what: &'static str) -> ReadError {
    ReadError::Value { value: value.to_owned(), what }
}

fn prefix(text: &str) -> Result<CidrPrefix, ReadError> {
    text.parse().map_err(|_| wrong(text, "prefix"))
}

pub(super) fn locale(tag: &str) -> Result<Locale, ReadError> {
    Locale::parse(tag).ok_or_else(|| wrong(tag, "BCP 47 tag"))
}

fn version(text: &str) -> Result<DataVersion, ReadError> {
    text.parse().map_err(|_| wrong(text, "version of ten digits"))
}

/// The ranges of `80,443,50000-59999`.
fn ports(text: Option<&str>) -> Result<Vec<PortRange>, ReadError> {
    let number = |text: &str| text.parse::<u16>().map_err(|_| wrong(text, "port"));
    let range = |text: &str| {
        let (low, high) = text.split_once('-').unwrap_or((text, text));
        Ok(PortRange { low: number(low)?, high: number(high)? })
    };
    text.map_or_else(|| Ok(Vec::new()), |text| text.split(',').map(range).collect())
}
