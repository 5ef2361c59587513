//! Rows of endpoint and storage tables to endpoint sets.

use std::collections::HashSet;

use crate::locale::{Requirement, Role, Terms, fold};
use crate::model::{PortRange, Ports};
use crate::page::Inlines;
use crate::span::Span;
use crate::table::{Cell, Row, Table};

use super::account::{Account, Class, Piece};
use super::classify::first_value;
use super::facts::{EndpointSet, Origin, Pairs, Reference};
use super::values::{self, ValueCell};
use super::words::whole_number;
use super::{key, ports};

/// The text and words that rows are read with.
pub(super) struct Context<'a> {
    pub(super) source: &'a str,
    pub(super) inlines: &'a Inlines,
    pub(super) terms: &'a Terms,
    pub(super) part: usize,
}

/// Reads the rows of `table`, whose columns are `roles`.
pub(super) fn read(
    context: &Context<'_>,
    table: &Table,
    roles: &[Option<Role>],
    number: usize,
    account: &mut Account,
) -> Vec<EndpointSet> {
    let mut purpose: Option<String> = None;
    let mut sets = Vec::with_capacity(table.rows.len());
    for (row_number, row) in table.rows.iter().enumerate() {
        let mut reader = RowReader {
            context,
            set: empty(context.part, row.span, Origin::Row { table: number, row: row_number }),
            pieces: Vec::new(),
        };
        for (column, cell) in row.cells.iter().enumerate() {
            // A cell that spans columns is the same cell again.
            if column > 0
                && row.cells[column - 1].inline.text == cell.inline.text
                && cell.inline.text.start < cell.inline.text.end
            {
                continue;
            }
            reader.pieces.clear();
            reader.cell(roles.get(column).copied().flatten(), column >= roles.len(), cell);
            account.add(context.inlines.text(&cell.inline), cell.inline.text.start, &reader.pieces);
        }
        let mut set = reader.finish();
        carry_purpose(&mut set, row, roles, &mut purpose);
        if !is_blank(&set) {
            sets.push(set);
        }
    }
    sets
}

pub(super) fn empty(part: usize, span: Span, origin: Origin) -> EndpointSet {
    EndpointSet {
        part,
        id: None,
        id_cell: None,
        key: String::new(),
        hosts: Vec::new(),
        addresses: Vec::new(),
        bad_addresses: Vec::new(),
        bad_borrowed: Vec::new(),
        ports: Ports::default(),
        protocols: Vec::new(),
        category: None,
        required: None,
        express_route: None,
        notes: Vec::new(),
        validity: None,
        audience: None,
        purpose: None,
        storage: Vec::new(),
        references: Vec::new(),
        pairs: Pairs::None,
        origin,
        span,
    }
}

/// Longest purpose that goes for the rows below it, in bytes: each of them repeats it.
const LONGEST_CARRIED: usize = 1000;

/// A purpose that stands only in the first of several rows goes for all of them.
fn carry_purpose(set: &mut EndpointSet, row: &Row, roles: &[Option<Role>], last: &mut Option<String>) {
    let leads = roles.first() == Some(&Some(Role::Purpose));
    let blank = row.cells.first().is_some_and(|cell| cell.span.start == cell.span.end);
    if leads && blank && set.purpose.is_none() {
        set.purpose.clone_from(last);
    } else {
        *last = set.purpose.clone().filter(|purpose| purpose.len() <= LONGEST_CARRIED);
    }
}

pub(super) fn is_blank(set: &EndpointSet) -> bool {
    let no_bad = set.bad_addresses.is_empty() && set.bad_borrowed.is_empty();
    let no_values = set.hosts.is_empty() && set.addresses.is_empty() && no_bad && set.ports.is_empty();
    no_values && set.references.is_empty() && set.id_cell.is_none() && set.notes.is_empty() && set.purpose.is_none()
}

/// Whether a cell with the visible `text` in a column of this `role` is one of hosts and prefixes; `surplus` cells have
/// no column.
pub(super) fn holds_values(role: Option<Role>, surplus: bool, text: &str) -> bool {
    // A value in a column of another kind is a value all the same: rows get shifted.
    let misplaced = matches!(
        role,
        Some(Role::Port | Role::Protocol | Role::Id | Role::ExpressRoute | Role::Category | Role::Storage)
    );
    matches!(role, Some(Role::Host | Role::Address | Role::Addresses))
        || ((misplaced || surplus) && first_value(text.trim()).is_some())
}

pub(super) struct RowReader<'a> {
    pub(super) context: &'a Context<'a>,
    pub(super) set: EndpointSet,
    pub(super) pieces: Vec<Piece>,
}

impl RowReader<'_> {
    fn cell(&mut self, role: Option<Role>, surplus: bool, cell: &Cell) {
        let text = self.context.inlines.text(&cell.inline);
        if text.trim().is_empty() {
            return;
        }
        if holds_values(role, surplus, text) {
            let found = values::read(self.context.source, self.context.inlines, &cell.inline, self.context.terms);
            self.values(found);
            return;
        }
        match role {
            Some(Role::Id) => self.id(cell, text),
            Some(Role::Category) => self.category(cell, text),
            Some(Role::ExpressRoute) => {
                self.set.express_route = self.context.terms.flag(&fold(text));
                let class = if self.set.express_route.is_some() { Class::Value } else { Class::Note };
                self.whole(cell, class);
            }
            Some(Role::Port | Role::Protocol) => self.ports(cell, text),
            Some(Role::Storage) => {
                self.set.storage.extend(text.split_whitespace().map(str::to_owned));
                self.whole(cell, Class::Value);
            }
            Some(Role::Purpose | Role::ScaleUnit) => {
                let purpose = line(text);
                match &mut self.set.purpose {
                    Some(before) => before.extend(["; ", &purpose]),
                    None => self.set.purpose = Some(purpose),
                }
                self.whole(cell, Class::Note);
            }
            _ => {
                self.set.notes.push(line(text));
                self.whole(cell, Class::Note);
            }
        }
    }

    fn whole(&mut self, cell: &Cell, class: Class) {
        self.pieces.push(Piece { at: cell.inline.text, class });
    }

    pub(super) fn values(&mut self, found: ValueCell) {
        let ValueCell { hosts, addresses, bad_addresses, ports, notes, validity, audience, references, pieces } = found;
        self.set.hosts.extend(hosts);
        self.set.addresses.extend(addresses);
        self.set.bad_addresses.extend(bad_addresses);
        ports.into_iter().for_each(|port| self.set.ports.add(None, PortRange { low: port, high: port }));
        self.set.notes.extend(notes);
        self.set.validity = self.set.validity.take().or(validity);
        self.set.audience = self.set.audience.take().or(audience);
        self.set.references.extend(references);
        self.pieces.extend(pieces);
    }

    fn id(&mut self, cell: &Cell, text: &str) {
        self.set.id_cell = Some(cell.span);
        self.set.id = whole_number(text);
        let class = if self.set.id.is_some() { Class::Value } else { Class::Note };
        self.whole(cell, class);
    }

    pub(super) fn ports(&mut self, cell: &Cell, text: &str) {
        let found = ports::read(text, cell.inline.text.start, self.context.terms);
        for (transport, ranges) in [
            (Some(crate::model::port::Transport::Tcp), &found.ports.tcp),
            (Some(crate::model::port::Transport::Udp), &found.ports.udp),
            (None, &found.ports.any),
        ] {
            ranges.iter().for_each(|&range| self.set.ports.add(transport, range));
        }
        if found.ports.logic != Default::default() {
            self.set.ports.logic = found.ports.logic;
        }
        for protocol in found.protocols {
            if !self.set.protocols.contains(&protocol) {
                self.set.protocols.push(protocol);
            }
        }
        if found.words > 0 && found.ports.is_empty() {
            self.set.notes.push(line(text));
        }
        self.pieces.extend(found.pieces);
    }

    /// Category, requirement and remark, on lines of their own or together.
    fn category(&mut self, cell: &Cell, text: &str) {
        let mut at = cell.inline.text.start;
        let mut note = String::new();
        for written in text.split('\n') {
            let span = Span { start: at, end: at + written.len() as u32 };
            at = span.end + 1;
            let folded = fold(written);
            if folded.is_empty() {
                continue;
            }
            if note.is_empty() && self.category_words(&folded) {
                self.pieces.push(Piece { at: span, class: Class::Value });
                continue;
            }
            self.pieces.push(Piece { at: span, class: Class::Note });
            let label = self.context.terms.note_label(&folded);
            let text = match label {
                Some(_) => written.split_once([':', '：']).map_or(written, |(_, text)| text).trim(),
                None => written.trim(),
            };
            if !note.is_empty() && !text.is_empty() {
                note.push(' ');
            }
            note.push_str(text);
        }
        if !note.is_empty() {
            self.set.notes.push(note);
        }
    }

    fn category_words(&mut self, folded: &str) -> bool {
        let terms = self.context.terms;
        let mut one = |word: &str| {
            let word = word.trim();
            if let Some(category) = terms.category(word).filter(|_| self.set.category.is_none()) {
                self.set.category = Some(category);
                return true;
            }
            let Some(requirement) = terms.requirement(word).filter(|_| self.set.required.is_none()) else {
                return false;
            };
            self.set.required = Some(requirement == Requirement::Required);
            true
        };
        if one(folded) {
            return true;
        }
        let parts: Vec<&str> = folded.split([',', '/', ';', '、', '，']).collect();
        parts.len() == 2 && one(parts[0]) && one(parts[1])
    }

    pub(super) fn finish(mut self) -> EndpointSet {
        keep_first(&mut self.set.references);
        let protocols = self.set.protocols.clone();
        self.set.ports.assign(&protocols);
        let hosts = &self.set.hosts;
        let paired = hosts.iter().filter(|host| !host.ips.is_empty()).map(|host| host.ips.len()).sum::<usize>();
        self.set.pairs = if paired > 0 && paired == self.set.addresses.len() {
            Pairs::Zip
        } else if !hosts.is_empty() && !self.set.addresses.is_empty() {
            Pairs::Cross
        } else {
            Pairs::None
        };
        self.set
    }
}

/// Leaves the first of references that are alike.
fn keep_first(references: &mut Vec<Reference>) {
    let mut seen = HashSet::with_capacity(references.len());
    let first: Vec<bool> = references.iter().map(|one| seen.insert((&one.href, &one.text))).collect();
    let mut first = first.into_iter();
    references.retain(|_| first.next().unwrap_or(true));
}

/// The text of a cell on one line.
pub(super) fn line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Gives every set of a page its key.
pub(super) fn assign_keys(sets: &mut [EndpointSet], place: impl Fn(&EndpointSet) -> String) {
    let mut seen = std::collections::BTreeMap::<String, u32>::new();
    for set in sets {
        let base = format!("{}-{}", place(set), key::of_set(set));
        let count = seen.entry(base.clone()).or_insert(0);
        *count += 1;
        set.key = if *count == 1 { base } else { format!("{base}-{count}") };
    }
}
