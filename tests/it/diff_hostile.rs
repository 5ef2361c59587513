//! States that are made to be slow to compare: these tests have to end, no more.

use tafel::diff::{self, Kind};
use tafel::export::changes_v1::{ChangesV1, apply, stated};
use tafel::export::release_v1::ReleaseV1;
use tafel::model::{Host, PortRange, Ports};
use tafel::release::{HostEntry, Release, Set};

use crate::diff_made::{State, release};

/// Hosts, prefixes and TCP ports of a set.
type Values = (Vec<String>, Vec<String>, Vec<u16>);

/// A release of sets with these hosts, prefixes and TCP ports each.
fn made(rows: impl IntoIterator<Item = Values>) -> Release {
    let empty = crate::diff_made::Row {
        id: None,
        label: 0,
        hosts: vec![(0, 0, false)],
        nets: vec![(0, 0, false)],
        ports: 5,
        category: 0,
        note: false,
        heading: 0,
    };
    let mut release = release(&State { rows: vec![empty], sizes: Vec::new() });
    let model = release.sets.remove(0);
    let entry = model.hosts[0].clone();
    let address = model.addresses[0].clone();
    let set = |(at, (hosts, prefixes, ports)): (usize, Values)| Set {
        key: format!("part-0-{at}"),
        hosts: hosts
            .into_iter()
            .map(|name| HostEntry { host: Host::parse(&name).unwrap().host, as_written: name, ..entry.clone() })
            .collect(),
        addresses: prefixes
            .into_iter()
            .map(|text| tafel::release::AddressEntry {
                prefix: text.parse().unwrap(),
                as_written: text,
                ..address.clone()
            })
            .collect(),
        ports: Ports {
            tcp: ports.into_iter().map(|port| PortRange { low: port, high: port }).collect(),
            ..Ports::default()
        },
        ..model.clone()
    };
    release.sets = rows.into_iter().enumerate().map(set).collect();
    release
}

/// Compares both ways; the records can be written, read and applied.
fn compare(old: &Release, new: &Release) -> Vec<diff::Change> {
    let changes = diff::changes(old, new);
    let document = ChangesV1::new(old, new, &changes);
    assert_eq!(apply(&ReleaseV1::from(old), &document).unwrap(), stated(&ReleaseV1::from(new)));
    let _ = diff::changes(new, old);
    changes
}

fn names(count: usize, end: &str) -> Vec<String> {
    (0..count).map(|number| format!("h{number}.{end}")).collect()
}

fn singles(count: u32, start: u32) -> Vec<String> {
    (0..count).map(|number| std::net::Ipv4Addr::from(start + number * 2).to_string()).collect()
}

#[test]
fn many_rows_with_one_host_end() {
    let rows = |ports: u16| (0..1_000).map(move |_| (vec!["a.contoso.com".to_owned()], vec![], vec![ports]));
    let changes = compare(&made(rows(80)), &made(rows(443)));
    assert!(
        changes
            .iter()
            .all(|change| change.has(Kind::PortsChanged) || change.has(Kind::SetAdded) || change.has(Kind::SetRemoved))
    );
    // Each row of the newer state gains the host that half of the older rows lost.
    let other = (0..1_000).map(|at| (vec![["a", "b"][at % 2].to_owned() + ".contoso.com"], vec![], vec![443]));
    let swapped = (0..1_000).map(|at| (vec![["b", "a"][at % 2].to_owned() + ".contoso.com"], vec![], vec![443]));
    compare(&made(other), &made(swapped));
}

#[test]
fn rows_with_many_hosts_that_change_places_end() {
    let (one, other) = (names(2_000, "a.contoso.com"), names(2_000, "b.contoso.com"));
    let row = |hosts: &[String]| (hosts.to_vec(), vec![], vec![443]);
    let changes = compare(&made([row(&one), row(&other)]), &made([row(&other), row(&one)]));
    assert!(changes.iter().all(|change| change.kinds == [Kind::RowMoved]));
    // One host of each stays in its row.
    let mixed = |keep: &[String], all: &[String]| row(&[&keep[..1], &all[1..]].concat());
    let new = made([mixed(&one, &other), mixed(&other, &one)]);
    compare(&made([row(&one), row(&other)]), &new);
}

#[test]
fn wildcards_beside_many_hosts_end() {
    let wild: Vec<String> = (0..400).map(|number| format!("*.w{number}.contoso.com")).collect();
    let patterns: Vec<String> = (0..400).map(|number| format!("p{number}-*.contoso.com")).collect();
    let exact: Vec<String> = (0..1_000)
        .flat_map(|number| [format!("a.w{number}.contoso.com"), format!("p{number}-a.contoso.com")])
        .collect();
    let changes =
        compare(&made([(exact.clone(), vec![], vec![443])]), &made([([wild, patterns].concat(), vec![], vec![443])]));
    assert!(changes[0].has(Kind::HostWidened));
    let families: Vec<String> = (0..400).map(|number| format!("#-{number}.contoso.com")).collect();
    compare(&made([(exact, vec![], vec![])]), &made([(families, vec![], vec![])]));
}

#[test]
fn rows_that_add_a_prefix_with_many_holes_end() {
    let holes = || (vec![], singles(4_000, 0x0a00_0000), vec![443]);
    let rows = (0..500).map(|_| (vec![], vec!["0.0.0.0/0".to_owned()], vec![443]));
    let new = made(std::iter::once(holes()).chain(rows));
    let changes = compare(&made([holes()]), &new);
    let parts: usize = changes.iter().map(|change| change.effective.v4_added.len()).sum();
    // Of so many parts, those past a limit are told as the prefix that they are parts of.
    assert!(parts > 500 && parts < 1_200_000, "{parts}");
    let nested: Vec<String> = (0..=32).map(|length| format!("10.0.0.0/{length}")).collect();
    compare(&made([holes()]), &made([(vec![], nested, vec![443])]));
}

#[test]
fn rows_with_as_many_combinations_of_ports_end() {
    let rows = |first: u16| {
        (0..1_000_u16).map(move |at| {
            let prefix = format!("10.{}.{}.0/24", at >> 8, at & 255);
            (vec![format!("h{at}.contoso.com")], vec![prefix], vec![first + at, 61_000])
        })
    };
    let changes = compare(&made(rows(1)), &made(rows(2)));
    assert!(changes.iter().all(|change| change.has(Kind::PortsChanged)));
    let ports = |first: u16| (0..2_000).map(|at| first + at * 2).collect::<Vec<u16>>();
    let row = |first: u16| (names(100, "contoso.com"), singles(100, 0x0a00_0000), ports(first));
    compare(&made([row(1), row(1)]), &made([row(2), row(3)]));
}
