//! Pages whose values are many and alike: read in time and to a size that grow with the page.

use std::time::{Duration, Instant};

use tafel::check;
use tafel::extract::Page;

use crate::driver;

/// Size of the pages, in bytes.
const SIZE: usize = 400_000;

/// Far more than a page takes in a build for tests, and far less than quadratic time takes.
const LIMIT: Duration = Duration::from_secs(20);

/// `unit` as often as fits, with `#` as a running number.
fn filled(unit: &str) -> String {
    let mut text = String::with_capacity(SIZE + 100);
    for number in 0.. {
        if text.len() >= SIZE {
            break;
        }
        text.push_str(&unit.replace('#', &number.to_string()));
    }
    text
}

fn table(header: &str, row: &str) -> String {
    format!("|{header}|\n|{}\n|{row}|\n", "-|".repeat(header.matches('|').count() + 1))
}

/// Reads a page with all its checks and writes its document and the first of its diagnostics.
fn read(name: &str, text: &str) -> Page {
    let started = Instant::now();
    let page = driver::page(text);
    let diagnostics = check::run_page(&page);
    driver::report(&page, &diagnostics[..diagnostics.len().min(500)]);
    let written = driver::written(&page, "jsonl").len();
    let taken = started.elapsed();
    assert!(taken < LIMIT, "{name}: {taken:?}");
    assert!(written < 400 * SIZE, "{name}: {written} bytes");
    page
}

#[test]
fn remarks_of_a_cell_are_read_once() {
    let page = read("remarks of a host", &table("Host", &format!("a.contoso.com{}", filled("(x)"))));
    assert_eq!(page.sets[0].hosts[0].note.as_ref().map(|note| note.len()), Some(SIZE / 3 * 2 + 1));
    read("remarks of a row", &table("Host", &filled("(x) a, ")));
    let page = read("months", &table("Host", &format!("a.contoso.com - {}", filled("May 2020 "))));
    let validity = page.sets[0].hosts[0].validity.as_ref().unwrap();
    assert_eq!((validity.from.as_deref(), validity.to.as_deref()), (Some("2020-05"), Some("2020-05")));
    read("small letters", &table("Host", &format!("a.contoso.com - {}", filled("2020 may "))));
}

#[test]
fn a_host_keeps_what_each_of_its_remarks_says() {
    let page = driver::page(&table("Host", "a.contoso.com (Starting March 2025) (only for EU customers)"));
    let host = &page.sets[0].hosts[0];
    assert_eq!(host.validity.as_ref().and_then(|validity| validity.from.as_deref()), Some("2025-03"));
    assert_eq!(host.audience.as_deref(), Some("EU"));
}

#[test]
fn ports_of_a_cell_find_their_protocols() {
    let page = read("protocols and ports", &table("Host|Port", &format!("a.contoso.com|{}", filled("TCP 1 UDP 2 "))));
    let ports = &page.sets[0].ports;
    assert_eq!((ports.tcp.len(), ports.udp.len(), ports.any.len()), (1, 1, 0));
    read("other protocols", &table("Host|Port", &format!("a.contoso.com|{}", filled("QUIC 1 "))));
}

#[test]
fn damaged_and_repeated_hosts_are_reported() {
    read("foreign dots", &table("Host", &filled("a。com<br>")));
    read("many foreign dots", &table("Host", &filled("h#。contoso。com<br>")));
    read("glued", &table("Host", &filled("a#.contoso.com*.")));
    read("leaked", &filled("@no__t-# "));
    read("leaked hosts", &table("Host", &filled("@no__t-#.contoso.com<br>")));
    let line = |number: usize| format!("|{}|\n", format!("h{number}.contoso.com, ").repeat(600));
    let lines: String = (0..8).map(line).collect();
    let page = driver::page(&format!("|Host|\n|-|\n{lines}"));
    let diagnostics = check::run_page(&page);
    let started = Instant::now();
    let report = driver::report(&page, &diagnostics);
    assert!(started.elapsed() < LIMIT, "{:?}", started.elapsed());
    assert_eq!(report.matches("note[duplicate-host]").count(), 8 * 599);
}

#[test]
fn code_spans_and_links_are_looked_up() {
    let page = read("code in prose", &filled("`h#.contoso.com` "));
    assert!(page.mentions.len() > 10_000 && page.mentions.iter().all(|mention| mention.in_code));
    let links = filled("[list](https://contoso.com/#) ") + "[list](https://contoso.com/0)";
    let page = read("links of a cell", &table("Purpose|Host", &format!("Sync|{links}|\n|Push|a.contoso.com")));
    let references = &page.sets[0].references;
    assert_eq!(references.len(), links.matches(") ").count());
    assert_eq!(references[0].href, "https://contoso.com/0");
}

#[test]
fn lists_are_compared_with_what_they_share() {
    let page = read("lists of one item", &filled("- h#.contoso.com\n\nx\n\n"));
    assert!(page.lists.len() > 10_000);
    // Lists that repeat rows but for one address.
    let addresses = |last: &str| (1..10).map(|n| format!("192.0.2.{n},")).collect::<String>() + last;
    let row = format!("|a.contoso.com|{}|\n", addresses("192.0.2.10"));
    let list = format!("- {}\n\nx\n\n", addresses("192.0.2.11"));
    let text = format!("|Host|IP address|\n|-|-|\n{}\n{}", row.repeat(1_000), list.repeat(1_000));
    let page = read("lists and rows", &text);
    let ids = driver::message_ids(&page);
    assert_eq!(ids.iter().filter(|id| **id == "self-contradiction-row").count(), 1_000, "each row once");
    let row = "|a|192.0.2.1|\n";
    read(
        "one address",
        &format!("|Host|IP address|\n|-|-|\n{}\n{}", row.repeat(8_000), "- 192.0.2.1\n\nx\n\n".repeat(8_000)),
    );
    let rows = "|1|a.contoso.com|\n".repeat(8_000);
    let hosts = "h.contoso.com<br>".repeat(8_000);
    read("one id", &format!("|ID|Host|\n|-|-|\n|1|{hosts}|\n{rows}"));
}

#[test]
fn long_labels_are_not_repeated() {
    let long = "x".repeat(100_000);
    let page =
        read("group", &table("Host|IP address", &format!("a.contoso.com|{long}: {}", "192.0.2.1, ".repeat(20_000))));
    assert!(page.sets[0].addresses.iter().all(|address| address.group.is_none()));
    assert!(page.sets[0].notes.iter().any(|note| note.contains(&long)));
    let rows = "||a.contoso.com|\n".repeat(10_000);
    let page = read("purpose", &format!("|Purpose|Host|\n|-|-|\n|{long}|a.contoso.com|\n{rows}"));
    assert_eq!(page.sets.iter().filter(|set| set.purpose.is_some()).count(), 1);
}
