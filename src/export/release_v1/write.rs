//! Releases to documents.

use std::collections::{BTreeMap, HashSet};
use std::hash::Hash;

use crate::export::page_v1::repair_name;
use crate::extract::facts::Validity;
use crate::model::port::render;
use crate::model::{Frequency, SizeRange};
use crate::release::{
    AddressEntry, Disagreement, HostEntry, Location, PageSource, Recommended, Release, RowWords, Set, SetWords,
    Setting, Transfer, release_hash,
};
use crate::span::Place;

use super::rows::{FrequencyV1, QuantityV1, RecommendedV1, SettingV1, SizeV1, TransferV1};
use super::set::{AddressV1, HostV1, LocationV1, PatternV1, PlaceV1, ReferenceV1, SetV1, ValidityV1};
use super::{DisagreementV1, GENERATOR, ReleaseV1, SCHEMA_ID, SCHEMA_VERSION, SourceV1};

impl From<&Release> for ReleaseV1 {
    fn from(release: &Release) -> Self {
        Self {
            schema: SCHEMA_ID.to_owned(),
            schema_version: SCHEMA_VERSION.to_owned(),
            data_version: release.version.map(|version| version.to_string()),
            dataset: release.dataset.clone(),
            instance: release.instance.clone(),
            locale: release.locale.as_ref().map(ToString::to_string),
            content_hash: release_hash(release),
            generator: GENERATOR.to_owned(),
            sources: release.sources.iter().map(Into::into).collect(),
            endpoint_sets: release.sets.iter().map(Into::into).collect(),
            bandwidth: release.bandwidth.iter().map(Into::into).collect(),
            settings: release.settings.iter().map(Into::into).collect(),
            texts: texts(release),
            disagreements: release.disagreements.iter().map(Into::into).collect(),
        }
    }
}

/// The words of all locales, by the keys of their sets and rows.
fn texts(release: &Release) -> BTreeMap<String, BTreeMap<String, String>> {
    let mut texts: BTreeMap<String, BTreeMap<String, String>> = BTreeMap::new();
    let mut add = |locale: &crate::Locale, key: String, text: &Option<String>| {
        if let Some(text) = text {
            texts.entry(locale.to_string()).or_default().insert(key, text.clone());
        }
    };
    for set in &release.sets {
        for (locale, SetWords { purpose, notes, of_hosts }) in &set.words {
            add(locale, format!("{}.purpose", set.key), purpose);
            add(locale, format!("{}.notes", set.key), notes);
            for (name, note) in of_hosts {
                add(locale, format!("{}.host.{name}", set.key), &Some(note.clone()));
            }
        }
    }
    let rows = release.bandwidth.iter().map(|row| (&row.key, &row.words));
    for (key, words) in rows.chain(release.settings.iter().map(|row| (&row.key, &row.words))) {
        for (locale, RowWords { label, detail, requirements }) in words {
            add(locale, format!("{key}.label"), &Some(label.clone()));
            add(locale, format!("{key}.detail"), detail);
            add(locale, format!("{key}.requirements"), requirements);
        }
    }
    texts
}

impl From<&PageSource> for SourceV1 {
    fn from(source: &PageSource) -> Self {
        Self {
            path: source.path.clone(),
            locale: source.locale.to_string(),
            title: source.title.clone(),
            date: source.date.clone(),
            commit: source.commit.clone(),
            source_commit: source.source_commit.clone(),
            handoff_date: source.handoff_date.clone(),
            translation_type: source.translation_type.clone(),
            sha256: source.sha256.clone(),
        }
    }
}

impl From<&Set> for SetV1 {
    fn from(set: &Set) -> Self {
        Self {
            id: set.id,
            id_as_written: set.id_as_written.clone(),
            key: set.key.clone(),
            service_area: set.service_area.clone(),
            service_area_display_name: set.service_area_name.clone(),
            urls: once(set.hosts.iter().map(|host| host.host.url().into_owned())),
            ips: once(set.addresses.iter().map(|address| address.prefix)).iter().map(ToString::to_string).collect(),
            tcp_ports: render(&set.ports.tcp),
            udp_ports: render(&set.ports.udp),
            ports: render(&set.ports.any),
            category: set.category.map(Into::into),
            required: set.required,
            express_route: set.express_route,
            hosts: set.hosts.iter().map(Into::into).collect(),
            addresses: set.addresses.iter().map(Into::into).collect(),
            protocols: set.protocols.clone(),
            port_logic: set.ports.logic.into(),
            storage_names: set.storage_names.clone(),
            audience: set.audience.clone(),
            validity: set.validity.as_ref().map(Into::into),
            references: set
                .references
                .iter()
                .map(|(href, text)| ReferenceV1 { href: href.clone(), text: text.clone() })
                .collect(),
            pairs: set.pairs.into(),
            location: first(&set.locations),
            locations: set.locations.iter().map(Into::into).collect(),
        }
    }
}

impl From<&HostEntry> for HostV1 {
    fn from(entry: &HostEntry) -> Self {
        Self {
            name: entry.host.name.clone(),
            unicode: entry.unicode.clone(),
            kind: entry.host.kind.into(),
            as_written: entry.as_written.clone(),
            pattern: entry.family.map(|(min, max)| PatternV1 { min, max }),
            ips: entry.ips.iter().map(ToString::to_string).collect(),
            audience: entry.audience.clone(),
            validity: entry.validity.as_ref().map(Into::into),
            note: None,
            repaired: entry.repairs.iter().map(|&repair| repair_name(repair).to_owned()).collect(),
            span: entry.place.into(),
        }
    }
}

impl From<&AddressEntry> for AddressV1 {
    fn from(entry: &AddressEntry) -> Self {
        Self {
            cidr: entry.prefix.to_string(),
            as_written: entry.as_written.clone(),
            group: entry.group.clone(),
            span: entry.place.into(),
        }
    }
}

impl From<&Validity> for ValidityV1 {
    fn from(validity: &Validity) -> Self {
        Self { from: validity.from.clone(), to: validity.to.clone(), text: validity.text.clone() }
    }
}

impl From<&Location> for LocationV1 {
    fn from(location: &Location) -> Self {
        Self {
            path: Some(location.path.clone()),
            heading_path: location.heading_path.clone(),
            anchor: location.anchor.clone(),
            table: location.row.map(|(table, _)| table),
            row: location.row.map(|(_, row)| row),
            list: location.list,
            line: location.line,
        }
    }
}

impl From<&Location> for PlaceV1 {
    fn from(location: &Location) -> Self {
        Self { locale: location.locale.to_string(), at: location.into() }
    }
}

fn first(locations: &[Location]) -> LocationV1 {
    // Every set and row is read from a place.
    locations.first().map_or_else(
        || LocationV1 {
            path: None,
            heading_path: Vec::new(),
            anchor: None,
            table: None,
            row: None,
            list: None,
            line: 1,
        },
        Into::into,
    )
}

impl From<&Transfer> for TransferV1 {
    fn from(row: &Transfer) -> Self {
        Self {
            id: row.id,
            key: row.key.clone(),
            size: size(&row.size, &row.size_as_written, row.size_place),
            frequency: row.frequency.map(|frequency| frequency_of(frequency, &row.frequency_as_written)),
            location: first(&row.locations),
            locations: row.locations.iter().map(Into::into).collect(),
        }
    }
}

impl From<&Setting> for SettingV1 {
    fn from(row: &Setting) -> Self {
        Self {
            key: row.key.clone(),
            recommended: match &row.recommended {
                Recommended::Size(range, written, place) => RecommendedV1::Size(size(range, written, *place)),
                Recommended::List(words) => RecommendedV1::List(words.clone()),
            },
            location: first(&row.locations),
            locations: row.locations.iter().map(Into::into).collect(),
        }
    }
}

fn size(range: &SizeRange, written: &str, place: Place) -> SizeV1 {
    let quantity = |size: crate::model::Size| QuantityV1 {
        value: size.value.to_string(),
        unit: size.unit.into(),
        bytes: size.bytes(),
    };
    SizeV1 {
        min: range.min.map(quantity),
        max: range.max.map(quantity),
        typical: range.typical,
        varies: range.varies,
        as_written: written.to_owned(),
        span: place.into(),
    }
}

fn frequency_of(frequency: Frequency, (written, place): &(String, Place)) -> FrequencyV1 {
    FrequencyV1 {
        rate: frequency.rate.into(),
        max_per_period: frequency.max_per_period,
        as_written: written.clone(),
        span: (*place).into(),
    }
}

impl From<&Disagreement> for DisagreementV1 {
    fn from(one: &Disagreement) -> Self {
        Self {
            locale: one.locale.to_string(),
            path: one.path.clone(),
            line: one.line,
            key: one.key.clone(),
            check_id: one.check_id.clone(),
            expected: one.expected.clone(),
            actual: one.actual.clone(),
            message: one.message.clone(),
        }
    }
}

/// The values in order, each once.
fn once<T: Clone + Eq + Hash>(values: impl Iterator<Item = T>) -> Vec<T> {
    let mut seen = HashSet::new();
    values.filter(|value| seen.insert(value.clone())).collect()
}
