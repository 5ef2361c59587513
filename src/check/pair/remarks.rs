//! Remarks among the values of a row: which the source has and the translation lacks, and the other way round.

use crate::check::difference;
use crate::check::{PagePair, SetPair};
use crate::extract::Page;
use crate::extract::facts::{EndpointSet, HostFact, Origin, Pairs};
use crate::locale::is_unspaced;
use crate::span::Span;

/// A remark that is on one side only, and its place on each.
pub(super) struct Lone {
    pub(super) text: String,
    pub(super) source: (usize, Span),
    pub(super) target: (usize, Span),
}

/// Which side has the remark.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Side {
    Source,
    Target,
}

/// Fewest letters of a remark: less is a word between two values.
const FEWEST_LETTERS: usize = 12;

/// The remarks that only `side` has.
///
/// A row whose values differ is left out: part of a value may count as words there. So is one whose columns were read
/// as something else, and one that has as many remarks as its counterpart, wherever they stand.
pub(super) fn only_on(side: Side, pair: &PagePair<'_>) -> Vec<Lone> {
    let mut found = Vec::new();
    for &(source, target) in &pair.sets {
        let (more, less) = match side {
            Side::Source => (source, target),
            Side::Target => (target, source),
        };
        if count(more) > count(less) && is_comparable((source, target), pair) {
            found.extend(lone(side, (more, less), pair));
        }
    }
    found
}

fn count(set: &EndpointSet) -> usize {
    set.notes.len() + set.hosts.iter().filter(|host| host.note.is_some()).count()
}

/// Whether all that the two rows state beside their remarks is the same.
fn is_comparable((source, target): SetPair<'_>, pair: &PagePair<'_>) -> bool {
    let columns = match (source.origin, target.origin) {
        (Origin::Row { table: there, row: a }, Origin::Row { table: here, row: b }) => {
            let (there, here) = (&pair.source.tables[there], &pair.target.tables[here]);
            // A cell that is empty on one side is told as that, or its text has moved.
            let filled = |page: &Page, part: usize, row: &crate::table::Row| -> Vec<bool> {
                row.cells.iter().map(|cell| !page.parts[part].inlines.text(&cell.inline).trim().is_empty()).collect()
            };
            there.roles == here.roles
                && filled(pair.source, there.part, &there.table.rows[a])
                    == filled(pair.target, here.part, &here.table.rows[b])
        }
        (Origin::List(_), Origin::List(_)) => true,
        _ => false,
    };
    let grouped = |set: &EndpointSet| set.addresses.iter().filter(|address| address.group.is_some()).count();
    let families = |set: &EndpointSet| set.hosts.iter().filter(|host| host.family.is_some()).count();
    let flags = |set: &EndpointSet| (set.category, set.required, set.express_route, set.references.len());
    let own = |set: &EndpointSet| set.pairs == Pairs::Zip;
    columns
        && (flags(source), grouped(source), families(source), own(source))
            == (flags(target), grouped(target), families(target), own(target))
        && source.ports == target.ports
        && source.protocols == target.protocols
        && target.bad_addresses.len() == source.bad_addresses.len()
        && source.hosts.len() == target.hosts.len()
        && difference::hosts(&[source], &[target]).is_empty()
        && difference::addresses(&[source], &[target], pair.target).is_empty()
}

/// The remarks of `more` that `less` has none for.
fn lone(side: Side, (more, less): SetPair<'_>, pair: &PagePair<'_>) -> Vec<Lone> {
    let page = match side {
        Side::Source => pair.source,
        Side::Target => pair.target,
    };
    let make = |text: &str, place: (usize, Span), counterpart: (usize, Span)| {
        let (source, target) = match side {
            Side::Source => (place, counterpart),
            Side::Target => (counterpart, place),
        };
        Lone { text: text.to_owned(), source, target }
    };
    let noted = |set: &EndpointSet| set.hosts.iter().filter(|host| host.note.is_some()).count();
    if more.notes.len() == less.notes.len() && noted(more) > noted(less) {
        let bare = |(host, other): &(&HostFact, &HostFact)| {
            host.host.name == other.host.name && other.note.is_none() && host.borrowed.is_none()
        };
        let pairs = more.hosts.iter().zip(&less.hosts).filter(bare);
        // A remark that states a time is one, however short.
        let certain = pairs.filter_map(|(host, other)| {
            let note = host.note.as_deref()?;
            (weight(note) >= FEWEST_LETTERS || host.validity.is_some()).then_some((note, other))
        });
        let placed =
            certain.map(|(note, other)| make(note, (more.part, place(page, more, note)), (less.part, other.span)));
        return placed.collect();
    }
    let all = |set: &EndpointSet| -> usize {
        set.notes.iter().chain(set.hosts.iter().filter_map(|host| host.note.as_ref())).map(|note| weight(note)).sum()
    };
    // One remark may have become two, or two one; then there is hardly more or less text.
    let differs = all(more) * 5 >= all(less) * 8;
    let Some(note) = more.notes.last().filter(|note| weight(note) >= FEWEST_LETTERS && differs) else {
        return Vec::new();
    };
    let place = (more.part, place(page, more, note));
    vec![make(note, place, (less.part, pair.value_place(less)))]
}

/// Letters of a text; a character of a script without blanks says as much as three.
fn weight(text: &str) -> usize {
    text.chars().filter(|c| c.is_alphabetic()).map(|c| if is_unspaced(c) { 3 } else { 1 }).sum()
}

/// Where `note` stands in the row of `set`, else the row.
fn place(page: &Page, set: &EndpointSet, note: &str) -> Span {
    let Origin::Row { table, row } = set.origin else { return set.span };
    let inlines = &page.parts[set.part].inlines;
    let found = page.tables[table].table.rows[row].cells.iter().find_map(|cell| {
        let at = cell.inline.text.start as usize + inlines.text(&cell.inline).find(note)?;
        Some(inlines.source(Span::new(at, at + note.len())))
    });
    found.unwrap_or(set.span)
}
