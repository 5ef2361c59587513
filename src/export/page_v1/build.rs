//! Facts to the page document.

use std::borrow::Cow;
use std::collections::HashSet;

use crate::diagnostic::{Diagnostic, Level};
use crate::export::Extras;
use crate::extract::Page;
use crate::extract::facts::{self, ListForm, MentionValue, Origin};
use crate::locale::Role;
use crate::message::Catalog;
use crate::model::port::render;
use crate::model::{Repair, SizeRange};
use crate::release::{content_hash, service_area};
use crate::span::Span;
use crate::table::Form;

use super::bandwidth::{Bandwidth, Frequency, Quantity, Recommended, Setting, Size};
use super::endpoint::{Address, EndpointSet, Host, Location, Pattern, Reference, Validity};
use super::fingerprint;
use super::report::{DiagnosticV1, Edit, FixV1, Related, Suppressed, Votes};
use super::table::{Cell, Column, List, Row, Table};
use super::{Comment, Mention, PageV1, SCHEMA_ID, SCHEMA_VERSION, Source, SpanV1};

impl<'p> PageV1<'p> {
    /// The document of `page`.
    #[must_use]
    pub fn new(page: &'p Page, diagnostics: &'p [Diagnostic], extras: Extras) -> Self {
        let at = Places { page };
        Self {
            schema: SCHEMA_ID,
            schema_version: SCHEMA_VERSION,
            dataset: page.docset.name.as_deref(),
            instance: &page.docset.instance,
            content_hash: content_hash(page),
            generator: concat!("tafel ", env!("CARGO_PKG_VERSION")),
            source: Source::of(page),
            tables: page.tables.iter().map(|table| at.table(table)).collect(),
            lists: page.lists.iter().map(|list| at.list(list)).collect(),
            endpoint_sets: page.published().map(|set| at.set(set)).collect(),
            bandwidth: page.bandwidth.iter().map(|row| at.bandwidth(row)).collect(),
            settings: page.settings.iter().map(|row| at.setting(row)).collect(),
            mentions: page.mentions.iter().map(|mention| at.mention(mention)).collect(),
            comments: extras
                .comments
                .then(|| page.comments.iter().map(|&(part, span)| at.comment(part, span)).collect()),
            diagnostics: DiagnosticV1::all(page, None, diagnostics),
        }
    }
}

impl<'p> DiagnosticV1<'p> {
    /// `diagnostics` of `page`, and the places on its `source` page that they name.
    pub(crate) fn all(page: &'p Page, source: Option<&'p Page>, diagnostics: &'p [Diagnostic]) -> Vec<Self> {
        let at = Places { page };
        let mut all = Vec::with_capacity(diagnostics.len());
        for (diagnostic, fingerprint) in diagnostics.iter().zip(fingerprint::of_all(page, diagnostics)) {
            let mut one = at.diagnostic(diagnostic, fingerprint);
            one.counterpart = source.zip(diagnostic.counterpart).map(|(source, (part, span))| Related {
                path: &source.parts[part].file.path,
                message: Catalog::source().counterpart(diagnostic),
                span: Places { page: source }.span(part, span),
            });
            all.push(one);
        }
        all
    }
}

/// Turns spans of a page into places.
struct Places<'p> {
    page: &'p Page,
}

impl<'p> Places<'p> {
    fn span(&self, part: usize, span: Span) -> SpanV1 {
        let file = &self.page.parts[part].file;
        file.lines.place(&file.text, span).into()
    }

    fn path(&self, part: usize) -> Option<&'p str> {
        (part > 0).then(|| self.page.parts[part].file.path.as_str())
    }

    /// A value as written: in the file that its cell includes, where it comes from one.
    fn written(&self, part: usize, span: Span, borrowed: Option<facts::Borrowed>) -> &'p str {
        borrowed.map_or_else(|| self.text(part, span), |place| self.text(place.part, place.span))
    }

    fn text(&self, part: usize, span: Span) -> &'p str {
        self.page.text(part, span)
    }

    fn table(&self, table: &'p facts::TableFact) -> Table<'p> {
        let inlines = &self.page.parts[table.part].inlines;
        let cell = |cell: &'p crate::table::Cell| Cell {
            as_written: self.text(table.part, cell.span),
            other_text: inlines.other(&cell.inline),
            span: self.span(table.part, cell.span),
        };
        let columns = table.table.header.iter().enumerate().map(|(index, cell)| Column {
            header: self.text(table.part, cell.span),
            role: table.roles.get(index).copied().flatten().map(role_name),
        });
        Table {
            kind: table.kind.into(),
            form: match table.table.form {
                Form::Pipe => "pipe",
                Form::Html => "html",
            },
            path: self.path(table.part),
            heading_path: &table.section.path,
            anchor: table.section.anchor.as_deref(),
            columns: columns.collect(),
            rows: table.table.rows.iter().map(|row| Row { cells: row.cells.iter().map(cell).collect() }).collect(),
            span: self.span(table.part, table.table.span),
        }
    }

    fn list(&self, list: &'p facts::ListFact) -> List<'p> {
        let item = |&span: &Span| Cell {
            as_written: self.text(list.part, span),
            other_text: None,
            span: self.span(list.part, span),
        };
        List {
            kind: list.kind.into(),
            form: match list.form {
                ListForm::Bullets => "bullets",
                ListForm::Fence => "fence",
            },
            path: self.path(list.part),
            heading_path: &list.section.path,
            anchor: list.section.anchor.as_deref(),
            items: list.items.iter().map(item).collect(),
            span: self.span(list.part, list.span),
        }
    }

    fn set(&self, set: &'p facts::EndpointSet) -> EndpointSet<'p> {
        let service_area = service_area::of(self.page, set);
        let title = self.page.section(set.origin).path.last().map(String::as_str);
        EndpointSet {
            id: set.id,
            id_as_written: set.id_cell.filter(|_| set.id.is_none()).map(|span| self.text(set.part, span)),
            key: &set.key,
            service_area,
            service_area_display_name: service_area.and(title),
            urls: once(set.hosts.iter().map(|host| host.host.url())),
            ips: once(set.addresses.iter().map(|address| address.prefix)).iter().map(ToString::to_string).collect(),
            tcp_ports: render(&set.ports.tcp),
            udp_ports: render(&set.ports.udp),
            ports: render(&set.ports.any),
            category: set.category.map(Into::into),
            required: set.required,
            express_route: set.express_route,
            notes: (!set.notes.is_empty()).then(|| set.notes.join("\n")),
            hosts: set.hosts.iter().map(|host| self.host(set.part, host)).collect(),
            addresses: set.addresses.iter().map(|address| self.address(set.part, address)).collect(),
            protocols: set.protocols.iter().map(|protocol| protocol.as_str()).collect(),
            port_logic: set.ports.logic.into(),
            purpose: set.purpose.as_deref(),
            storage_names: &set.storage,
            audience: set.audience.as_deref(),
            validity: set.validity.as_ref().map(validity),
            references: set
                .references
                .iter()
                .map(|reference| Reference { href: &reference.href, text: &reference.text })
                .collect(),
            pairs: set.pairs.into(),
            location: self.location(set.part, set.origin, set.span),
        }
    }

    fn location(&self, part: usize, origin: Origin, span: Span) -> Location<'p> {
        let section = self.page.section(origin);
        let (table, row, list) = match origin {
            Origin::Row { table, row } => (Some(table), Some(row), None),
            Origin::List(list) => (None, None, Some(list)),
        };
        Location {
            path: self.path(part),
            heading_path: &section.path,
            anchor: section.anchor.as_deref(),
            table,
            row,
            list,
            line: self.page.parts[part].file.lines.line(span.start),
        }
    }

    fn host(&self, part: usize, host: &'p facts::HostFact) -> Host<'p> {
        Host {
            name: &host.host.name,
            unicode: host.unicode.as_deref(),
            kind: host.host.kind.into(),
            as_written: self.written(part, host.span, host.borrowed),
            pattern: host.family.map(|(min, max)| Pattern { min, max }),
            ips: host.ips.iter().map(ToString::to_string).collect(),
            audience: host.audience.as_deref(),
            validity: host.validity.as_ref().map(validity),
            note: host.note.as_deref(),
            repaired: host.repairs.iter().map(|&repair| repair_name(repair)).collect(),
            span: self.span(part, host.span),
        }
    }

    fn address(&self, part: usize, address: &'p facts::AddressFact) -> Address<'p> {
        Address {
            cidr: address.prefix.to_string(),
            as_written: self.written(part, address.span, address.borrowed),
            group: address.group.as_deref(),
            span: self.span(part, address.span),
        }
    }

    fn row_location(&self, part: usize, table: usize, row: usize) -> Location<'p> {
        let rows = &self.page.tables[table].table.rows;
        let span = rows.get(row).map(|row| row.span).unwrap_or_default();
        self.location(part, Origin::Row { table, row }, span)
    }

    fn size(&self, part: usize, size: &SizeRange, span: Span) -> Size<'p> {
        let quantity = |size: crate::model::Size| Quantity {
            value: size.value.to_string(),
            unit: size.unit.into(),
            bytes: size.bytes(),
        };
        Size {
            min: size.min.map(quantity),
            max: size.max.map(quantity),
            typical: size.typical,
            varies: size.varies,
            as_written: self.text(part, span),
            span: self.span(part, span),
        }
    }

    fn bandwidth(&self, row: &'p facts::Bandwidth) -> Bandwidth<'p> {
        Bandwidth {
            id: None,
            key: &row.key,
            label: &row.label,
            size: self.size(row.part, &row.size, row.size_span),
            frequency: row.frequency.map(|frequency| Frequency {
                rate: frequency.rate.into(),
                max_per_period: frequency.max_per_period,
                as_written: self.text(row.part, row.frequency_span),
                span: self.span(row.part, row.frequency_span),
            }),
            detail: row.detail.as_deref(),
            requirements: row.requirements.as_deref(),
            location: self.row_location(row.part, row.table, row.row),
        }
    }

    fn setting(&self, row: &'p facts::Setting) -> Setting<'p> {
        Setting {
            key: &row.key,
            label: &row.label,
            recommended: match &row.recommended {
                facts::Recommended::Size(size) => Recommended::Size(self.size(row.part, size, row.recommended_span)),
                facts::Recommended::List(words) => Recommended::List(words),
            },
            detail: row.detail.as_deref(),
            location: self.row_location(row.part, row.table, row.row),
        }
    }

    fn mention(&self, mention: &'p facts::Mention) -> Mention<'p> {
        let (kind, value) = match &mention.value {
            MentionValue::Host(host) => ("host", Cow::Borrowed(host.name.as_str())),
            MentionValue::Prefix(prefix) => ("prefix", Cow::Owned(prefix.to_string())),
            MentionValue::Port(port) => ("port", Cow::Owned(port.to_string())),
        };
        Mention {
            kind,
            value,
            in_code: mention.in_code,
            path: self.path(mention.part),
            span: self.span(mention.part, mention.span),
        }
    }

    fn comment(&self, part: usize, span: Span) -> Comment<'p> {
        Comment { as_written: self.text(part, span), path: self.path(part), span: self.span(part, span) }
    }

    fn diagnostic(&self, diagnostic: &'p Diagnostic, fingerprint: String) -> DiagnosticV1<'p> {
        let path = |part: usize| self.page.parts[part].file.path.as_str();
        let related = diagnostic.label.iter().map(|&(part, span)| Related {
            path: path(part),
            message: Catalog::source().label(diagnostic),
            span: self.span(part, span),
        });
        DiagnosticV1 {
            check_id: diagnostic.meta.id,
            level: diagnostic.level.into(),
            locale: self.page.locale.as_str(),
            path: path(diagnostic.part),
            span: self.span(diagnostic.part, diagnostic.span),
            related: related.collect(),
            counterpart: None,
            message_id: diagnostic.message_id,
            message: Catalog::source().message(diagnostic),
            expected: diagnostic.expected.as_deref(),
            actual: diagnostic.actual.as_deref(),
            confidence: if diagnostic.meta.level == Level::Error { "certain" } else { "likely" },
            votes: diagnostic.votes.as_ref().map(|votes| Votes {
                agreeing: votes.agreeing,
                of: votes.of,
                value: votes.value.as_deref(),
            }),
            fix: diagnostic.fix.as_ref().map(|fix| FixV1 {
                safety: fix.safety.into(),
                edits: fix
                    .edits
                    .iter()
                    .map(|(span, text)| Edit { span: self.span(diagnostic.part, *span), new_text: text })
                    .collect(),
            }),
            fingerprint,
            suppressed: diagnostic.ignored.as_deref().map(|reason| Suppressed { kind: "inSource", reason }),
            baseline_state: diagnostic.known.map(|known| if known { "unchanged" } else { "new" }),
            args: diagnostic.args.iter().map(|(name, value)| (*name, value)).collect(),
        }
    }
}

fn validity(validity: &facts::Validity) -> Validity<'_> {
    Validity { from: validity.from.as_deref(), to: validity.to.as_deref(), text: &validity.text }
}

/// The values in order, each once.
fn once<T: Clone + Eq + std::hash::Hash>(values: impl ExactSizeIterator<Item = T>) -> Vec<T> {
    // Most sets are short: comparing them is quicker than hashing.
    if values.len() <= 16 {
        let mut kept: Vec<T> = Vec::with_capacity(values.len());
        for value in values {
            if !kept.contains(&value) {
                kept.push(value);
            }
        }
        return kept;
    }
    let mut seen = HashSet::new();
    values.filter(|value| seen.insert(value.clone())).collect()
}

fn role_name(role: Role) -> &'static str {
    match role {
        Role::Id => "id",
        Role::Purpose => "purpose",
        Role::ContentType => "contentType",
        Role::Category => "category",
        Role::ExpressRoute => "expressRoute",
        Role::Addresses => "addresses",
        Role::Host => "host",
        Role::Address => "address",
        Role::Protocol => "protocol",
        Role::Port => "port",
        Role::Device => "device",
        Role::Size => "size",
        Role::Frequency => "frequency",
        Role::Setting => "setting",
        Role::Recommended => "recommended",
        Role::Detail => "detail",
        Role::Note => "note",
        Role::Storage => "storageName",
        Role::ScaleUnit => "scaleUnit",
    }
}

/// The repairs and their names in documents.
const REPAIRS: [(Repair, &str); 7] = [
    (Repair::ForeignDot, "foreignDot"),
    (Repair::InvisibleCharacter, "invisibleCharacter"),
    (Repair::ConfusableCharacter, "confusableCharacter"),
    (Repair::DetachedWildcard, "detachedWildcard"),
    (Repair::LeakedPlaceholder, "leakedPlaceholder"),
    (Repair::SplitName, "splitName"),
    (Repair::GluedHosts, "gluedHosts"),
];

/// The name of a repair in documents.
pub(in crate::export) fn repair_name(repair: Repair) -> &'static str {
    REPAIRS.iter().find(|(known, _)| *known == repair).map_or("", |(_, name)| name)
}

/// The repair of a name in documents.
pub(in crate::export) fn repair_named(name: &str) -> Option<Repair> {
    REPAIRS.iter().find(|(_, known)| *known == name).map(|(repair, _)| *repair)
}
