//! CSV, one row per host or prefix of the published sets, for spreadsheets and data frames. The only user of csv.
//!
//! Path and line are those of the file that holds the value: for what a page includes, the included file.

use std::io::{self, Write};

use ::csv::WriterBuilder;

use crate::diagnostic::Diagnostic;
use crate::extract::Page;
use crate::extract::facts::{AddressFact, EndpointSet, HostFact, Validity};
use crate::model::port::render;

use super::page_v1::HostKind;
use super::{Export, ExportError, Extras};
use crate::release::service_area;

/// The columns.
const COLUMNS: [&str; 21] = [
    "path",
    "locale",
    "setId",
    "key",
    "serviceArea",
    "category",
    "required",
    "expressRoute",
    "type",
    "value",
    "hostKind",
    "asWritten",
    "tcpPorts",
    "udpPorts",
    "ports",
    "protocols",
    "purpose",
    "audience",
    "validFrom",
    "validTo",
    "line",
];

pub(super) struct Csv;

impl Export for Csv {
    fn name(&self) -> &'static str {
        "csv"
    }

    fn holds_many(&self) -> bool {
        true
    }

    fn begin(&self, out: &mut dyn Write) -> io::Result<()> {
        let mut writer = WriterBuilder::new().from_writer(out);
        writer.write_record(COLUMNS)?;
        writer.flush()
    }

    fn page(&self, page: &Page, _: &[Diagnostic], _: Extras, out: &mut Vec<u8>) -> Result<(), ExportError> {
        let mut writer = WriterBuilder::new().from_writer(out);
        for set in page.published() {
            for host in &set.hosts {
                let record = record(page, set, Value::Host(host));
                writer.write_record(record.iter().map(|cell| defused(cell))).map_err(io::Error::from)?;
            }
            for address in &set.addresses {
                let record = record(page, set, Value::Prefix(address));
                writer.write_record(record.iter().map(|cell| defused(cell))).map_err(io::Error::from)?;
            }
        }
        Ok(writer.flush()?)
    }
}

enum Value<'p> {
    Host(&'p HostFact),
    Prefix(&'p AddressFact),
}

fn record(page: &Page, set: &EndpointSet, value: Value<'_>) -> [String; 21] {
    let (kind, name, host_kind, span, borrowed, host) = match value {
        Value::Host(host) => {
            let host_kind = HostKind::from(host.host.kind).as_str();
            ("host", host.host.name.clone(), host_kind, host.span, host.borrowed, Some(host))
        }
        Value::Prefix(address) => ("prefix", address.prefix.to_string(), "", address.span, address.borrowed, None),
    };
    let written = borrowed.map_or((set.part, span), |place| (place.part, place.span));
    let flag = |flag: Option<bool>| flag.map(|flag| flag.to_string()).unwrap_or_default();
    let audience = host.and_then(|host| host.audience.as_ref()).or(set.audience.as_ref());
    let validity = host.and_then(|host| host.validity.as_ref()).or(set.validity.as_ref());
    let date = |pick: fn(&Validity) -> &Option<String>| {
        validity.and_then(|validity| pick(validity).clone()).unwrap_or_default()
    };
    let part = &page.parts[set.part];
    [
        part.file.path.clone(),
        page.locale.to_string(),
        set.id.map(|id| id.to_string()).unwrap_or_default(),
        set.key.clone(),
        service_area::of(page, set).unwrap_or_default().to_owned(),
        set.category.map(|category| category.as_str().to_owned()).unwrap_or_default(),
        flag(set.required),
        flag(set.express_route),
        kind.to_owned(),
        name,
        host_kind.to_owned(),
        page.text(written.0, written.1).to_owned(),
        render(&set.ports.tcp).unwrap_or_default(),
        render(&set.ports.udp).unwrap_or_default(),
        render(&set.ports.any).unwrap_or_default(),
        set.protocols.iter().map(|protocol| protocol.as_str()).collect::<Vec<_>>().join(","),
        set.purpose.clone().unwrap_or_default(),
        audience.cloned().unwrap_or_default(),
        date(|validity| &validity.from),
        date(|validity| &validity.to),
        part.file.lines.line(span.start).to_string(),
    ]
}

/// A cell that a spreadsheet would take for a formula gets an apostrophe before it (OWASP, CSV injection).
pub(super) fn defused(cell: &str) -> String {
    if cell.starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠']) {
        format!("'{cell}")
    } else {
        cell.to_owned()
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn formulas_are_defused() {
        assert_eq!(super::defused("=cmd|' /C calc'!A0"), "'=cmd|' /C calc'!A0");
        assert_eq!(super::defused("*.a.com"), "*.a.com");
    }
}
