//! Speed of the diff of two releases, as ratios against the difference of the same prefixes as strings, measured in one
//! run.
//!
//! `cargo bench --bench diff`. Half of the prefixes are others in the newer release. The peer puts the strings of both
//! sides in order and into hash sets, and takes their differences. Rounds alternate, and the median of the rounds' ratios
//! is printed, with the time of the diff, and how it grows from a tenth of the prefixes.

#![allow(clippy::print_stdout, reason = "the figures are what a benchmark is for")]

use std::collections::HashSet;
use std::hint::black_box;
use std::time::{Duration, Instant};

use tafel::diff;
use tafel::extract::facts::Pairs;
use tafel::model::{Host, PortRange, Ports};
use tafel::release::{AddressEntry, HostEntry, Release, Set};
use tafel::span::Place;

const ROUNDS: usize = 7;

const MOST: u32 = 100_000;

fn main() {
    for (name, in_set) in [("one set with all", MOST), ("sets of 100", 100), ("sets of 1", 1)] {
        for hosts in [false, true] {
            report(name, in_set, hosts);
        }
    }
}

/// A release of `count` prefixes, or hosts, in sets of `in_set`. The odd ones differ between sides.
fn release(count: u32, in_set: u32, side: u32, hosts: bool) -> Release {
    let all: Vec<u32> = (0..count).collect();
    let sets = all.chunks(in_set.min(count) as usize).map(|numbers| set(numbers, side, hosts));
    Release { instance: "Worldwide".to_owned(), sets: sets.collect(), ..Release::default() }
}

fn text(number: u32, side: u32) -> String {
    let address = 0x0a00_0000 + number * 512 + (number % 2) * side * 256;
    format!("{}.{}.{}.0/24", address >> 24, address >> 16 & 255, address >> 8 & 255)
}

fn set(numbers: &[u32], side: u32, hosts: bool) -> Set {
    let texts: Vec<String> = numbers.iter().map(|&number| text(number, side)).collect();
    let host = |text: &String| {
        let name = format!("{}.contoso.com", text.replace(['.', '/'], "-"));
        HostEntry {
            host: Host::parse(&name).expect("the name is one of a host").host,
            unicode: None,
            as_written: name,
            family: None,
            ips: Vec::new(),
            audience: None,
            validity: None,
            repairs: Vec::new(),
            place: Place::default(),
        }
    };
    let address = |text: &String| AddressEntry {
        prefix: text.parse().expect("the text is a prefix"),
        as_written: text.clone(),
        group: None,
        place: Place::default(),
    };
    Set {
        id: None,
        id_as_written: None,
        key: texts[0].clone(),
        service_area: None,
        service_area_name: None,
        hosts: texts.iter().filter(|_| hosts).map(host).collect(),
        addresses: texts.iter().filter(|_| !hosts).map(address).collect(),
        ports: Ports { tcp: vec![PortRange { low: 443, high: 443 }], ..Ports::default() },
        protocols: Vec::new(),
        category: None,
        required: None,
        express_route: None,
        storage_names: Vec::new(),
        audience: None,
        validity: None,
        references: Vec::new(),
        pairs: Pairs::None,
        locations: Vec::new(),
        words: Default::default(),
    }
}

fn report(name: &str, in_set: u32, hosts: bool) {
    let [few, many] = [MOST / 10, MOST].map(|count| [0, 1].map(|side| release(count, in_set, side, hosts)));
    let texts = [0, 1].map(|side| (0..MOST).map(|number| text(number, side)).collect::<Vec<_>>());
    let (mut ratios, mut growths, mut best) = (Vec::new(), Vec::new(), Duration::MAX);
    for _ in 0..ROUNDS {
        let own = timed(|| drop(black_box(diff::changes(&many[0], &many[1]))));
        let peer = timed(|| drop(black_box(differences(&texts[0], &texts[1]))));
        let tenth = timed(|| drop(black_box(diff::changes(&few[0], &few[1]))));
        ratios.push(own.as_secs_f64() / peer.as_secs_f64());
        growths.push(own.as_secs_f64() / tenth.as_secs_f64());
        best = best.min(own);
    }
    ratios.sort_by(f64::total_cmp);
    growths.sort_by(f64::total_cmp);
    println!(
        "{MOST} {} in {name}: {:.1} times the peer; {:.0} ms (goal 1000); {:.1} times a tenth of it (goal 15)",
        if hosts { "hosts" } else { "prefixes" },
        ratios[ROUNDS / 2],
        best.as_secs_f64() * 1e3,
        growths[ROUNDS / 2],
    );
}

/// What each side has that the other lacks, in order.
fn differences<'t>(old: &'t [String], new: &'t [String]) -> [Vec<&'t String>; 2] {
    let sorted = |texts: &'t [String]| {
        let mut sorted: Vec<&String> = texts.iter().collect();
        sorted.sort();
        sorted
    };
    let (old, new) = (sorted(old), sorted(new));
    let (before, after): (HashSet<&String>, HashSet<&String>) =
        (old.iter().copied().collect(), new.iter().copied().collect());
    [
        new.into_iter().filter(|text| !before.contains(text)).collect(),
        old.into_iter().filter(|text| !after.contains(text)).collect(),
    ]
}

fn timed(work: impl FnOnce()) -> Duration {
    let start = Instant::now();
    work();
    start.elapsed()
}
