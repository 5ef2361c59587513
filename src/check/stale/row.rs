//! What a row states, as a list of facts that can be taken from each other.

use crate::extract::Page;
use crate::extract::facts::{Bandwidth, EndpointSet, Origin, Recommended, Setting};
use crate::model::{Size, SizeRange};
use crate::span::Span;

/// What a fact is about, in the order in which facts are named.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum What {
    Host,
    Prefix,
    Size,
    Frequency,
    /// How often at most in the time that the frequency names.
    Times,
    Category,
    Required,
    ExpressRoute,
    Port,
    Protocol,
    /// The numbers of a family of hosts.
    Family,
    Storage,
    /// A list of words, which are translated: only their number can be compared between languages.
    Words,
}

impl What {
    /// Whether it is read from words or forms of a language, so that a translation can state it without being understood.
    pub(super) fn is_worded(self) -> bool {
        !matches!(self, Self::Host | Self::Prefix | Self::Storage)
    }
}

/// One thing that a row states. Two are equal if they mean the same.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct Fact {
    pub(super) what: What,
    pub(super) value: String,
}

/// A row with values, of any kind of table, or a list.
#[derive(Debug, Clone, Copy)]
pub(super) enum Row<'p> {
    Set(&'p EndpointSet),
    Bandwidth(&'p Bandwidth),
    Setting(&'p Setting),
}

/// Which row of its page a row is: its part, and where its value or itself begins.
pub(super) type RowId = (usize, u32);

/// A table or list of a page, by its number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum TableId {
    Table(usize),
    List(usize),
}

impl Row<'_> {
    pub(super) fn id(self) -> RowId {
        match self {
            Self::Set(set) => (set.part, set.span.start),
            Self::Bandwidth(row) => (row.part, row.size_span.start),
            Self::Setting(row) => (row.part, row.recommended_span.start),
        }
    }

    /// The table or list that it stands in.
    pub(super) fn table(self) -> TableId {
        match self {
            Self::Set(EndpointSet { origin: Origin::List(list), .. }) => TableId::List(*list),
            Self::Set(EndpointSet { origin: Origin::Row { table, .. }, .. })
            | Self::Bandwidth(Bandwidth { table, .. })
            | Self::Setting(Setting { table, .. }) => TableId::Table(*table),
        }
    }

    /// Part and place on its page.
    pub(super) fn place(self, page: &Page) -> (usize, Span) {
        let row = |table: usize, row: usize| {
            let row = page.tables.get(table).and_then(|table| table.table.rows.get(row));
            row.map(|row| row.span).unwrap_or_default()
        };
        match self {
            Self::Set(set) => (set.part, set.span),
            Self::Bandwidth(own) => (own.part, row(own.table, own.row)),
            Self::Setting(own) => (own.part, row(own.table, own.row)),
        }
    }

    /// What it states, sorted, each once.
    pub(super) fn facts(self) -> Vec<Fact> {
        let mut facts = Vec::new();
        let mut add = |what: What, value: String| facts.push(Fact { what, value });
        match self {
            Self::Set(set) => {
                for host in &set.hosts {
                    let name = host.host.url();
                    if let Some((low, high)) = host.family {
                        add(What::Family, format!("{} {low}-{high}", host.host.name));
                    }
                    add(What::Host, name.into_owned());
                }
                set.addresses.iter().for_each(|address| add(What::Prefix, address.prefix.to_string()));
                set.storage.iter().for_each(|name| add(What::Storage, name.to_lowercase()));
                let ports = &set.ports;
                for range in [&ports.tcp, &ports.udp, &ports.any].into_iter().flatten() {
                    add(What::Port, range.to_string());
                }
                set.protocols.iter().for_each(|protocol| add(What::Protocol, protocol.as_str().to_owned()));
                if let Some(category) = set.category {
                    add(What::Category, category.as_str().to_owned());
                }
                if let Some(required) = set.required {
                    add(What::Required, if required { "required" } else { "optional" }.to_owned());
                }
                if let Some(supported) = set.express_route {
                    add(What::ExpressRoute, if supported { "ExpressRoute" } else { "no ExpressRoute" }.to_owned());
                }
            }
            Self::Bandwidth(row) => {
                add_size(&row.size, &mut add);
                if let Some(frequency) = row.frequency {
                    add(What::Frequency, frequency.rate.as_str().to_owned());
                    if let Some(times) = frequency.max_per_period {
                        add(What::Times, format!("{times}×"));
                    }
                }
            }
            Self::Setting(row) => match &row.recommended {
                Recommended::Size(size) => add_size(size, &mut add),
                Recommended::List(words) => add(What::Words, words.join(", ")),
            },
        }
        facts.sort_unstable();
        facts.dedup();
        facts
    }
}

fn add_size(size: &SizeRange, add: &mut impl FnMut(What, String)) {
    if size.min.is_some() || size.max.is_some() {
        add(What::Size, shown(size));
    }
}

/// A size in signs of no language.
fn shown(size: &SizeRange) -> String {
    let one = |size: Size| format!("{} {}", size.value, size.unit.symbol());
    match (size.min, size.max) {
        (Some(min), Some(max)) if min == max => one(min),
        (Some(min), Some(max)) => format!("{} – {}", one(min), one(max)),
        (Some(min), None) => format!("≥ {}", one(min)),
        (None, Some(max)) => format!("≤ {}", one(max)),
        (None, None) => String::new(),
    }
}

/// All rows of `page` with values, in document order.
pub(super) fn rows(page: &Page) -> Vec<Row<'_>> {
    let sets = page.sets.iter().map(Row::Set);
    let rest = page.bandwidth.iter().map(Row::Bandwidth).chain(page.settings.iter().map(Row::Setting));
    let mut rows: Vec<Row<'_>> = sets.chain(rest).collect();
    rows.sort_by_key(|row| row.id());
    rows
}
