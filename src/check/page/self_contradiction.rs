//! `self-contradiction`: two places of one page that should agree do not.
//!
//! Bad: a row lists `172.208.170.0/25`, and the list that repeats the row's prefixes lacks it; or one printed id stands
//! over two rows with different values. Good: the same in both.

use std::collections::{BTreeMap, BTreeSet};

use crate::check::PageCheck;
use crate::diagnostic::{Diagnostic, Level, Meta};
use crate::extract::Page;
use crate::extract::facts::{AddressFact, EndpointSet, Origin};
use crate::model::{CidrPrefix, PrefixCover};

pub(super) struct SelfContradiction;

const META: Meta = Meta {
    id: "self-contradiction",
    summary: "two places of one page that should agree do not",
    why: "Who follows one place blocks what the other allows.",
    level: Level::Error,
};

/// Share of a row's addresses of a family that a list must hold to be a repetition of it, in percent.
const SHARE: usize = 90;

impl PageCheck for SelfContradiction {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn detect(&self, page: &Page, found: &mut Vec<Diagnostic>) {
        let (rows, lists): (Vec<&EndpointSet>, Vec<&EndpointSet>) =
            page.sets.iter().partition(|set| matches!(set.origin, Origin::Row { .. }));
        for list in &lists {
            for ipv4 in [true, false] {
                compare(&rows, list, ipv4, found);
            }
        }
        repeated_ids(&rows, found);
    }
}

fn family(set: &EndpointSet, ipv4: bool) -> impl Iterator<Item = &AddressFact> {
    set.addresses.iter().filter(move |address| address.prefix.is_ipv4() == ipv4)
}

fn compare(rows: &[&EndpointSet], list: &EndpointSet, ipv4: bool, found: &mut Vec<Diagnostic>) {
    let listed: PrefixCover = family(list, ipv4).map(|address| address.prefix).collect();
    let mut repeated: BTreeSet<CidrPrefix> = BTreeSet::new();
    for row in rows {
        let own: BTreeMap<CidrPrefix, &AddressFact> =
            family(row, ipv4).map(|address| (address.prefix, address)).collect();
        let common = own.keys().filter(|prefix| listed.lists(**prefix)).count();
        if common == 0 || common * 100 < own.len() * SHARE {
            continue;
        }
        for address in own.values().filter(|address| !listed.contains(address.prefix)) {
            let message = format!("{} is in this row and not in the list that repeats the row", address.prefix);
            found.push(
                Diagnostic::new(&META, row.part, address.span, message)
                    .id("self-contradiction-row")
                    .arg("prefix", address.prefix.to_string())
                    .label(list.part, list.span, "the list"),
            );
        }
        repeated.extend(own.into_keys());
    }
    // What only the list has is a contradiction where the rows hold nearly all of the list.
    let rows_cover: PrefixCover = repeated.iter().copied().collect();
    let covered = family(list, ipv4).filter(|address| rows_cover.contains(address.prefix)).count();
    let all = family(list, ipv4).count();
    if all == 0 || covered * 100 < all * SHARE {
        return;
    }
    for address in family(list, ipv4).filter(|address| !rows_cover.contains(address.prefix)) {
        let elsewhere = rows
            .iter()
            .flat_map(|row| &row.addresses)
            .any(|known| known.prefix.contains(address.prefix) || address.prefix.contains(known.prefix));
        if !elsewhere {
            let message = format!("{} is in this list and in no row", address.prefix);
            let diagnostic = Diagnostic::new(&META, list.part, address.span, message);
            found.push(diagnostic.id("self-contradiction-list").arg("prefix", address.prefix.to_string()));
        }
    }
}

/// A printed id that stands over rows with different values.
fn repeated_ids(rows: &[&EndpointSet], found: &mut Vec<Diagnostic>) {
    let mut first: BTreeMap<u32, &EndpointSet> = BTreeMap::new();
    for row in rows {
        let (Some(id), Some(cell)) = (row.id, row.id_cell) else { continue };
        let Some(known) = first.get(&id) else {
            first.insert(id, row);
            continue;
        };
        if values(known) != values(row) {
            let message = format!("the id {id} stands over another row with other values");
            let label = (known.part, known.id_cell.unwrap_or(known.span));
            let diagnostic =
                Diagnostic::new(&META, row.part, cell, message).id("self-contradiction-id").arg("id", id.to_string());
            found.push(diagnostic.label(label.0, label.1, "first used here"));
        }
    }
}

type Values<'s> = (BTreeSet<&'s str>, BTreeSet<CidrPrefix>, &'s crate::model::Ports);

fn values(set: &EndpointSet) -> Values<'_> {
    let hosts = set.hosts.iter().map(|host| host.host.name.as_str()).collect();
    (hosts, set.addresses.iter().map(|address| address.prefix).collect(), &set.ports)
}
