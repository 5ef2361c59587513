//! CSV, a row for each host or prefix of a set.

use std::collections::BTreeSet;

use csv::WriterBuilder;

use crate::export::csv::defused;
use crate::model::port::render;
use crate::printable::printable;
use crate::release::{Release, Set};

use super::notes::{self, Says};
use super::values::{self, shown};
use super::{List, Listing, Options};

const COLUMNS: [&str; 12] = [
    "setId",
    "key",
    "serviceArea",
    "category",
    "required",
    "expressRoute",
    "protocol",
    "tcpPorts",
    "udpPorts",
    "ports",
    "type",
    "value",
];

pub(super) struct Csv;

impl List for Csv {
    fn name(&self) -> &'static str {
        "csv"
    }

    fn file_name(&self) -> &'static str {
        "endpoints.csv"
    }

    fn list(&self, release: &Release, _: &Options) -> Listing {
        let mut writer = WriterBuilder::new().from_writer(Vec::new());
        let rows = std::iter::once(COLUMNS.map(str::to_owned)).chain(release.sets.iter().flat_map(rows));
        for row in rows {
            // A vector takes all bytes, and all rows are of one length.
            let _ = writer.write_record(row.iter().map(|cell| defused(&printable(cell))));
        }
        let text = writer.into_inner().ok().and_then(|bytes| String::from_utf8(bytes).ok()).unwrap_or_default();
        let says = Says { hosts: true, as_named: true, prefixes: [true; 2], any_ports: true, ..Says::default() };
        Listing { text, notes: notes::of(release, says) }
    }
}

fn rows(set: &Set) -> Vec<[String; 12]> {
    let flag = |flag: Option<bool>| flag.map(|flag| flag.to_string()).unwrap_or_default();
    let row = |kind: &str, value: String| {
        [
            set.id.map(|id| id.to_string()).unwrap_or_default(),
            set.key.clone(),
            set.service_area.clone().unwrap_or_default(),
            set.category.map(|category| category.as_str().to_owned()).unwrap_or_default(),
            flag(set.required),
            flag(set.express_route),
            set.protocols.join(","),
            render(&set.ports.tcp).unwrap_or_default(),
            render(&set.ports.udp).unwrap_or_default(),
            render(&set.ports.any).unwrap_or_default(),
            kind.to_owned(),
            value,
        ]
    };
    let hosts: BTreeSet<String> = set.hosts.iter().map(shown).collect();
    let hosts = hosts.into_iter().map(|host| row("host", host));
    hosts.chain(values::prefixes([set]).iter().map(|prefix| row("prefix", prefix.to_string()))).collect()
}
