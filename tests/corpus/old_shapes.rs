//! Shapes that the tables had over the years. The numbers were counted on the pages, not taken from the program.

use serde_json::Value;

use crate::driver::{self, distinct, items, sets_of, texts};

/// What a table holds: kind, rows, distinct hosts, distinct prefixes, roles of its columns.
type Table = (&'static str, usize, usize, usize, &'static [&'static str]);

const BANDWIDTH: Table = ("bandwidth", 12, 0, 0, &["contentType", "size", "frequency"]);
const SETTINGS: Table = ("settings", 3, 0, 0, &["setting", "recommended", "detail"]);
/// The kind and the roles of the tables of Microsoft 365 of 2018; each row has an id, a category and ports.
const M365: &[&str] = &["id", "category", "expressRoute", "addresses", "port"];

#[track_caller]
fn assert_tables(document: &Value, expected: &[Table]) {
    for (number, table) in items(&document["tables"]).iter().enumerate() {
        let sets = sets_of(document, number as u64);
        let roles: Vec<&str> =
            items(&table["columns"]).iter().map(|column| column["role"].as_str().unwrap_or_default()).collect();
        let found = (
            table["kind"].as_str().unwrap(),
            items(&table["rows"]).len(),
            distinct(&sets, "hosts", "name").len(),
            distinct(&sets, "addresses", "cidr").len(),
            roles.as_slice(),
        );
        assert_eq!(Some(&found), expected.get(number), "table {number}");
        let is_endpoints = matches!(found.0, "endpoints" | "storage");
        assert_eq!(sets.len(), if is_endpoints { found.1 } else { 0 }, "sets of table {number}");
    }
    assert_eq!(items(&document["tables"]).len(), expected.len());
}

/// Distinct hosts and prefixes of the whole page.
fn totals(document: &Value) -> (usize, usize) {
    let sets = items(&document["endpointSets"]);
    (distinct(sets, "hosts", "name").len(), distinct(sets, "addresses", "cidr").len())
}

/// The only set on this line.
#[track_caller]
fn set_at(document: &Value, line: u64) -> &Value {
    let mut on_line = items(&document["endpointSets"]).iter().filter(|set| set["location"]["line"] == line);
    let set = on_line.next().unwrap_or_else(|| panic!("no set on line {line}"));
    assert!(on_line.next().is_none(), "two sets on line {line}");
    set
}

#[test]
fn the_header_can_be_the_first_row() {
    let Some(corpus) = driver::corpus("the_header_can_be_the_first_row") else { return };
    let document = corpus.document("infra/en-us/2016-02-16-0beb0775.md");
    assert_tables(
        document,
        &[
            ("endpoints", 30, 29, 0, &["purpose", "host", "port"]),
            ("other", 2, 0, 0, &["", "detail"]),
            ("other", 5, 0, 0, &["", "detail"]),
        ],
    );
    assert_eq!(driver::found(document, "broken-table", ""), [(27, "broken-table-header", "")]);
    // A purpose holds for the rows under it whose purpose is empty.
    let purposes = |lines: std::ops::RangeInclusive<u64>| {
        let purpose = |line| set_at(document, line)["purpose"].as_str().unwrap().to_owned();
        let mut purposes: Vec<String> = lines.map(purpose).collect();
        purposes.dedup();
        purposes
    };
    assert_eq!(purposes(28..=40).len(), 1);
    assert_eq!(purposes(41..=48).len(), 1);
    assert_eq!(purposes(51..=57).len(), 1);
    assert_eq!(purposes(28..=57).len(), 5);
    // A row that only points elsewhere.
    assert_eq!(texts(&set_at(document, 50)["references"], "text"), ["Samsung KNOX FAQ"]);
    assert_eq!(set_at(document, 28)["urls"], serde_json::json!(["*.manage.microsoft.com"]));
    assert_eq!(set_at(document, 29)["urls"], serde_json::json!(["*manage.microsoft.com"]));
    let ports = |line| (set_at(document, line)["ports"].as_str(), set_at(document, line)["portLogic"].as_str());
    assert_eq!((ports(28), ports(34)), ((Some("80,443"), Some("all")), (Some("443"), Some("unspecified"))));
}

#[test]
fn the_delimiter_row_can_be_short() {
    let Some(corpus) = driver::corpus("the_delimiter_row_can_be_short") else { return };
    let document = corpus.document("infra/en-us/2016-04-19-0333d91a.md");
    assert_tables(document, &[("endpoints", 112, 138, 47, &["host", "port", "address"])]);
    assert_eq!(driver::found(document, "broken-table", ""), [(29, "broken-table-delimiter", "")]);
    let first = set_at(document, 30);
    assert_eq!((items(&first["hosts"]).len(), items(&first["addresses"]).len()), (10, 2));
    // The last row has a fourth cell, which is empty.
    assert_eq!(items(&set_at(document, 141)["hosts"]).len(), 7);
}

#[test]
fn two_columns_can_hold_hosts() {
    let Some(corpus) = driver::corpus("two_columns_can_hold_hosts") else { return };
    let document = corpus.document("intune/en-us/2017-05-01-106e0524.md");
    assert_tables(
        document,
        &[
            BANDWIDTH,
            SETTINGS,
            ("endpoints", 35, 107, 49, &["host", "host", "address"]),
            ("endpoints", 3, 13, 0, &["host", "purpose"]),
        ],
    );
    let hosts = &set_at(document, 111)["hosts"];
    assert_eq!(items(hosts).len(), 8);
    assert_eq!(texts(hosts, "name")[5..7], ["peiwprap02.cloudapp.net", "portal.manage.microsoft.com"]);
    // A stray quotation mark before a host.
    assert_eq!(texts(&set_at(document, 145)["hosts"], "name")[6], "manage.microsoft.com");
    // A placeholder of two words.
    assert_eq!(
        texts(&set_at(document, 155)["hosts"], "name"),
        [
            "portal.manage.microsoft.com",
            "m.manage.microsoft.com",
            "fei.{tenant}.manage.microsoft.com",
            "portal.fei.{tenant}.manage.microsoft.com",
            "m.fei.{tenant}.manage.microsoft.com",
        ]
    );
}

#[test]
fn a_column_called_hostname_can_hold_something_else() {
    let Some(corpus) = driver::corpus("a_column_called_hostname_can_hold_something_else") else { return };
    let document = corpus.document("intune/en-us/2017-09-27-d0e0dc9e.md");
    assert_tables(
        document,
        &[
            BANDWIDTH,
            SETTINGS,
            ("endpoints", 49, 72, 63, &["host", "address"]),
            ("endpoints", 9, 10, 1, &["purpose", "host", "protocol", "port", "device"]),
        ],
    );
    let hosts = |line| -> Vec<(&str, Option<&str>)> {
        let hosts = items(&set_at(document, line)["hosts"]).iter();
        hosts.map(|host| (host["name"].as_str().unwrap(), host["ips"][0].as_str())).collect()
    };
    let push = [("gateway.push.apple.com", Some("17.0.0.0/8")), ("feedback.push.apple.com", Some("17.0.0.0/8"))];
    assert_eq!([hosts(168), hosts(169), hosts(171)], [vec![push[0]], vec![push[1]], push.to_vec()]);
    assert_eq!(hosts(172), [("gateway.push.apple.com", None)]);
    let family = &set_at(document, 175)["hosts"][0];
    assert_eq!((family["name"].as_str(), family["ips"][0].as_str()), (Some("{n}-courier.push.apple.com"), push[0].1));
    assert_eq!(set_at(document, 175)["tcpPorts"], "443,5223");
    let glued: Vec<u64> = driver::found(document, "glued-hosts", "host").iter().map(|found| found.0).collect();
    assert!(glued.contains(&174), "{glued:?}");
}

#[test]
fn a_row_can_be_broken_over_two_lines() {
    let Some(corpus) = driver::corpus("a_row_can_be_broken_over_two_lines") else { return };
    let document = corpus.document("intune/en-us/2019-04-03-d7bfcbfd.md");
    let tables = items(&document["tables"]);
    let broken = driver::found(document, "broken-table", "");
    assert!(broken.iter().any(|found| matches!(found.0, 125 | 126)), "{broken:?}");
    assert_eq!(items(&tables[2]["rows"]).len(), 32);
    let row = set_at(document, 125);
    assert_eq!(texts(&row["addresses"], "cidr"), ["52.138.193.149/32", "51.144.161.187/32"]);
    let sets = sets_of(document, 2);
    assert_eq!((distinct(&sets, "hosts", "name").len(), distinct(&sets, "addresses", "cidr").len()), (96, 59));
}

#[test]
fn endpoints_have_pages_of_their_own_since_2019() {
    let Some(corpus) = driver::corpus("endpoints_have_pages_of_their_own_since_2019") else { return };
    let storage = |rows, hosts| ("storage", rows, hosts, 0, &["scaleUnit", "storageName", "host"][..]);
    let apple: Table = ("endpoints", 3, 10, 0, &["purpose", "host", "protocol", "port"]);
    let pair = |rows, hosts, prefixes| ("endpoints", rows, hosts, prefixes, &["host", "address"][..]);
    let table = |page: &str, tables: &[Table]| {
        assert_tables(corpus.document(&format!("endpoints/en-us/intune-endpoints-{page}.md")), tables);
    };
    table("2019-07-11-e24cb673", &[pair(32, 78, 59), storage(21, 21), apple]);
    table("2019-07-24-2095cef5", &[pair(32, 78, 59), storage(21, 21), apple, pair(22, 63, 22)]);
    table("2020-02-24-b49a2b4a", &[pair(38, 90, 88), storage(3, 9), apple]);
    table("2020-05-28-b0ae4a99", &[pair(29, 87, 79), storage(3, 9), apple]);
    table("2020-10-12-6684e51d", &[pair(18, 77, 68), storage(3, 9), apple]);
}

#[test]
fn a_page_can_be_utf16() {
    let Some(corpus) = driver::corpus("a_page_can_be_utf16") else { return };
    let page = corpus.page("m365/en-us/office-365-worldwide-endpoints-2018-07-20-9902f9e1.md");
    assert!(page.bytes.starts_with(&[0xFF, 0xFE]));
    let document = &page.document;
    // "Outlook.com" in a note of the fourth table is the name of a product.
    assert_tables(
        document,
        &[
            ("endpoints", 10, 15, 88, M365),
            ("endpoints", 9, 18, 21, M365),
            ("endpoints", 20, 29, 101, M365),
            ("endpoints", 86, 401, 652, M365),
        ],
    );
    assert_eq!(totals(document), (452, 699));
    assert!(items(&document["endpointSets"]).iter().all(|set| set["id"].is_u64() && set["category"].is_string()));
}

#[test]
fn the_page_it_began_with() {
    let Some(corpus) = driver::corpus("the_page_it_began_with") else { return };
    let document = corpus.document("intune/nl-nl/2019-05-16-dabfbab2.md");
    assert_tables(
        document,
        &[
            BANDWIDTH,
            SETTINGS,
            ("endpoints", 32, 96, 59, &["host", "address"]),
            ("endpoints", 5, 12, 1, &["purpose", "host", "protocol", "port"]),
        ],
    );
    assert_eq!(totals(document), (108, 60));
    assert_eq!((items(&document["bandwidth"]).len(), items(&document["settings"]).len()), (12, 3));
    let checks = texts(&document["diagnostics"], "checkId");
    assert!(checks.iter().all(|check| *check == "unresolved-include"), "{checks:?}");
}
