//! The shape of the Microsoft 365 endpoints service: an array of endpoint sets.

use std::collections::BTreeMap;
use std::io::Write;

use serde::Serialize;

use crate::diagnostic::Diagnostic;
use crate::extract::Page;
use crate::extract::facts::{EndpointSet, Origin};
use crate::locale::Role;
use crate::model::port::{PortRange, render};

use super::{Export, ExportError, Extras};
use crate::release::service_area;

pub(super) struct M365;

/// An endpoint set as the service has it, in its order of keys; keys without a value are left out.
#[derive(Debug, Clone, Serialize, Default)]
#[serde(rename_all = "camelCase")]
pub(super) struct Set {
    pub(super) id: u32,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) service_area: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) service_area_display_name: Option<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) urls: Vec<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) ips: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) tcp_ports: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) udp_ports: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) express_route: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) category: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) required: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) notes: Option<String>,
    #[serde(skip)]
    pub(super) tcp: Vec<PortRange>,
    #[serde(skip)]
    pub(super) udp: Vec<PortRange>,
}

impl Export for M365 {
    fn name(&self) -> &'static str {
        "m365"
    }

    fn holds_many(&self) -> bool {
        false
    }

    fn page(&self, page: &Page, _: &[Diagnostic], _: Extras, out: &mut Vec<u8>) -> Result<(), ExportError> {
        let mut sets: BTreeMap<u32, Set> = BTreeMap::new();
        let mut unreadable = None;
        for found in page.published() {
            let Some(id) = found.id else {
                unreadable = unreadable.or_else(|| unreadable_id(page, found));
                continue;
            };
            let area = service_area::of(page, found);
            let set = sets.entry(id).or_insert_with(|| Set { id, ..Set::default() });
            let title = page.section(found.origin).path.last();
            set.service_area = set.service_area.take().or_else(|| area.map(str::to_owned));
            set.service_area_display_name = set.service_area_display_name.take().or_else(|| area.and(title).cloned());
            found.hosts.iter().for_each(|host| add(&mut set.urls, host.host.url().into_owned()));
            found.addresses.iter().for_each(|address| add(&mut set.ips, address.prefix.to_string()));
            set.tcp.extend(&found.ports.tcp);
            set.udp.extend(&found.ports.udp);
            set.express_route = set.express_route.or(found.express_route);
            set.category = set.category.or(found.category.map(crate::locale::Category::as_str));
            set.required = set.required.or(found.required);
            set.notes = set.notes.take().or_else(|| (!found.notes.is_empty()).then(|| found.notes.join(" ")));
        }
        if sets.is_empty() {
            return Err(ExportError::Inexpressible("needs printed ids, and this page has none".to_owned()));
        }
        // Without that set the list would be short of its hosts, and nobody would know.
        if let Some(place) = unreadable {
            return Err(ExportError::Inexpressible(format!("needs ids that are numbers, and the one in {place}")));
        }
        let sets: Vec<Set> = sets.into_values().map(with_ports).collect();
        serde_json::to_writer_pretty(&mut *out, &sets).map_err(std::io::Error::from)?;
        Ok(out.write_all(b"\n")?)
    }
}

/// Where the id of a set stands and what it is, where the set has values and a column for an id that is no number.
fn unreadable_id(page: &Page, set: &EndpointSet) -> Option<String> {
    let Origin::Row { table, row } = set.origin else { return None };
    let column = page.tables[table].roles.iter().position(|role| *role == Some(Role::Id));
    if set.id_cell.is_none() && (column.is_none() || (set.hosts.is_empty() && set.addresses.is_empty())) {
        return None;
    }
    let file = &page.parts[set.part].file;
    let cell = column.and_then(|column| page.tables[table].table.rows.get(row)?.cells.get(column));
    let at = set.id_cell.or(cell.map(|cell| cell.span)).unwrap_or(set.span);
    let written = set.id_cell.map_or("", |span| page.text(set.part, span));
    let is = if written.is_empty() { "blank".to_owned() } else { format!("\"{written}\"") };
    let of = if set.part > 0 { format!(" of {}", file.path) } else { String::new() };
    Some(format!("line {}{of} is {is}", file.lines.line(at.start)))
}

/// Writes the ports of a set.
pub(super) fn with_ports(mut set: Set) -> Set {
    for ranges in [&mut set.tcp, &mut set.udp] {
        ranges.sort_unstable();
        ranges.dedup();
    }
    set.tcp_ports = render(&set.tcp);
    set.udp_ports = render(&set.udp);
    set
}

fn add(list: &mut Vec<String>, value: String) {
    if !list.contains(&value) {
        list.push(value);
    }
}
