//! One page to a release of its own.

use std::collections::BTreeMap;

use crate::Locale;
use crate::extract::Page;
use crate::extract::facts::{self, Borrowed, EndpointSet, Origin};
use crate::span::{Place, Span};

use super::service_area;
use super::{
    AddressEntry, HostEntry, Location, PageSource, Recommended, Release, RowWords, Set, SetWords, Setting, Transfer,
    merge,
};

impl Release {
    /// The release that `page` is by itself, in its own locale. An id that it prints twice is one set.
    #[must_use]
    pub fn of_page(page: &Page) -> Self {
        Self::of_rows(page).of_one_page()
    }

    /// The release that a page is whose rows have the keys that the page gives them.
    pub(crate) fn of_one_page(mut self) -> Self {
        merge::unite_keys(&mut self);
        merge::unite(&mut self.sets);
        self
    }

    /// The rows of `page`, one by one.
    pub(super) fn of_rows(page: &Page) -> Self {
        Self {
            dataset: page.docset.name.clone(),
            instance: page.docset.instance.clone(),
            version: None,
            locale: Some(page.locale.clone()),
            sources: vec![PageSource::of(page)],
            sets: page.published().map(|set| Set::of(page, set)).collect(),
            bandwidth: page.bandwidth.iter().map(|row| Transfer::of(page, row)).collect(),
            settings: page.settings.iter().map(|row| Setting::of(page, row)).collect(),
            disagreements: Vec::new(),
            empty_tables: empty_tables(page),
        }
    }
}

impl PageSource {
    /// What `page` says of itself.
    pub(super) fn of(page: &Page) -> Self {
        let matter = &page.matter;
        Self {
            path: page.parts[0].file.path.clone(),
            locale: page.locale.clone(),
            title: matter.title.clone(),
            date: matter.date.clone(),
            commit: None,
            source_commit: matter.source_commit.clone(),
            handoff_date: matter.handoff_date.clone(),
            translation_type: matter.translation_type.clone(),
            sha256: page.parts[0].file.sha256.clone(),
        }
    }
}

impl Set {
    fn of(page: &Page, set: &EndpointSet) -> Self {
        let service_area = service_area::of(page, set);
        let section = page.section(set.origin);
        let title = section.path.last();
        Self {
            id: set.id,
            id_as_written: set.id_cell.filter(|_| set.id.is_none()).map(|span| page.text(set.part, span).to_owned()),
            key: set.key.clone(),
            service_area: service_area.map(str::to_owned),
            service_area_name: service_area.and(title).cloned(),
            hosts: set.hosts.iter().map(|host| host_entry(page, set.part, host)).collect(),
            addresses: set.addresses.iter().map(|address| address_entry(page, set.part, address)).collect(),
            ports: set.ports.clone(),
            protocols: set.protocols.iter().map(|protocol| protocol.as_str().to_owned()).collect(),
            category: set.category,
            required: set.required,
            express_route: set.express_route,
            storage_names: set.storage.clone(),
            audience: set.audience.clone().or_else(|| section.tab.clone()),
            validity: set.validity.clone(),
            references: set.references.iter().map(|one| (one.href.clone(), one.text.clone())).collect(),
            pairs: set.pairs,
            locations: vec![location(page, set.part, set.origin, set.span)],
            words: BTreeMap::from([(page.locale.clone(), SetWords::of(set))]),
        }
    }
}

impl SetWords {
    /// The words of a set.
    pub(super) fn of(set: &EndpointSet) -> Self {
        Self {
            purpose: set.purpose.clone(),
            notes: (!set.notes.is_empty()).then(|| set.notes.join("\n")),
            of_hosts: notes_of_hosts(set),
        }
    }
}

impl Transfer {
    fn of(page: &Page, row: &facts::Bandwidth) -> Self {
        Self {
            id: None,
            key: row.key.clone(),
            size: row.size,
            size_as_written: page.text(row.part, row.size_span).to_owned(),
            size_place: place(page, row.part, row.size_span),
            frequency: row.frequency,
            frequency_as_written: row.frequency.map_or_else(Default::default, |_| {
                let span = row.frequency_span;
                (page.text(row.part, span).to_owned(), place(page, row.part, span))
            }),
            locations: vec![row_location(page, row.part, row.table, row.row)],
            words: words_of(&page.locale, RowWords::of_bandwidth(row)),
        }
    }
}

impl Setting {
    fn of(page: &Page, row: &facts::Setting) -> Self {
        Self {
            key: row.key.clone(),
            recommended: match &row.recommended {
                facts::Recommended::Size(size) => Recommended::Size(
                    *size,
                    page.text(row.part, row.recommended_span).to_owned(),
                    place(page, row.part, row.recommended_span),
                ),
                facts::Recommended::List(words) => Recommended::List(words.clone()),
            },
            locations: vec![row_location(page, row.part, row.table, row.row)],
            words: words_of(&page.locale, RowWords::of_setting(row)),
        }
    }
}

impl RowWords {
    /// The words of a bandwidth row.
    pub(super) fn of_bandwidth(row: &facts::Bandwidth) -> Self {
        Self { label: row.label.clone(), detail: row.detail.clone(), requirements: row.requirements.clone() }
    }

    /// The words of a settings row.
    pub(super) fn of_setting(row: &facts::Setting) -> Self {
        Self { label: row.label.clone(), detail: row.detail.clone(), requirements: None }
    }
}

fn notes_of_hosts(set: &EndpointSet) -> BTreeMap<String, String> {
    set.hosts.iter().filter_map(|host| Some((host.host.name.clone(), host.note.clone()?))).collect()
}

fn words_of(locale: &Locale, words: RowWords) -> BTreeMap<Locale, RowWords> {
    BTreeMap::from([(locale.clone(), words)])
}

fn host_entry(page: &Page, part: usize, host: &facts::HostFact) -> HostEntry {
    HostEntry {
        host: host.host.clone(),
        unicode: host.unicode.clone(),
        as_written: written(page, part, host.span, host.borrowed),
        family: host.family,
        ips: host.ips.clone(),
        audience: host.audience.clone(),
        validity: host.validity.clone(),
        repairs: host.repairs.clone(),
        place: place(page, part, host.span),
    }
}

fn address_entry(page: &Page, part: usize, address: &facts::AddressFact) -> AddressEntry {
    AddressEntry {
        prefix: address.prefix,
        as_written: written(page, part, address.span, address.borrowed),
        group: address.group.clone(),
        place: place(page, part, address.span),
    }
}

/// A value as written: in the file that its cell includes, where it comes from one.
fn written(page: &Page, part: usize, span: Span, borrowed: Option<Borrowed>) -> String {
    let (part, span) = borrowed.map_or((part, span), |place| (place.part, place.span));
    page.text(part, span).to_owned()
}

fn place(page: &Page, part: usize, span: Span) -> Place {
    let file = &page.parts[part].file;
    file.lines.place(&file.text, span)
}

fn row_location(page: &Page, part: usize, table: usize, row: usize) -> Location {
    let span = page.tables[table].table.rows.get(row).map(|row| row.span).unwrap_or_default();
    location(page, part, Origin::Row { table, row }, span)
}

/// The tables of a page that have a head, and no row.
fn empty_tables(page: &Page) -> Vec<Location> {
    let tables = page.tables.iter().enumerate().filter(|(_, fact)| fact.table.rows.is_empty());
    tables.map(|(table, fact)| location(page, fact.part, Origin::Row { table, row: 0 }, fact.table.span)).collect()
}

/// Where a row or list of `page` stands.
pub(super) fn location(page: &Page, part: usize, origin: Origin, span: Span) -> Location {
    let section = page.section(origin);
    let (row, list) = match origin {
        Origin::Row { table, row } => (Some((table, row)), None),
        Origin::List(list) => (None, Some(list)),
    };
    let file = &page.parts[part].file;
    Location {
        path: file.path.clone(),
        locale: page.locale.clone(),
        heading_path: section.path.to_vec(),
        anchor: section.anchor.clone(),
        row,
        list,
        line: file.lines.line(span.start),
    }
}

/// Where a bandwidth or settings row of `page` stands.
pub(super) fn location_of_row(page: &Page, part: usize, table: usize, row: usize) -> Location {
    row_location(page, part, table, row)
}
