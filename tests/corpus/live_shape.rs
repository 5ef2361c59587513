//! The page of March 2026: ids, tabs, fenced lists, and what the tables and the lists disagree on.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use crate::driver::{self, items, texts};

const PAGE: &str = "endpoints/en-us/intune-endpoints-2026-03-24-00eee032.md";

fn document(test: &str) -> Option<&'static Value> {
    driver::corpus(test).map(|corpus| corpus.document(PAGE))
}

#[track_caller]
fn set_of(document: &Value, id: u64) -> &Value {
    items(&document["endpointSets"]).iter().find(|set| set["id"] == id).unwrap_or_else(|| panic!("no set {id}"))
}

#[test]
fn tables_and_lists_are_told_apart() {
    let Some(document) = document("tables_and_lists_are_told_apart") else { return };
    let rows = |kind| -> Vec<usize> {
        let of_kind = items(&document["tables"]).iter().filter(|table| table["kind"] == kind);
        of_kind.map(|table| items(&table["rows"]).len()).collect()
    };
    assert_eq!((rows("endpoints"), rows("other")), (vec![7, 3, 1, 1, 1, 3, 5, 3, 3], vec![3]));
    let lists: Vec<_> = items(&document["lists"])
        .iter()
        .map(|list| (list["kind"].as_str().unwrap(), list["form"].as_str().unwrap(), items(&list["items"]).len()))
        .collect();
    let bullets = [1, 1, 1, 2, 4, 1, 6, 6, 4, 1].map(|count| ("endpoints", "bullets", count));
    // The fences of PowerShell above them are no lists.
    let fences = [("consolidated", "fence", 94), ("consolidated", "fence", 88)];
    assert_eq!(lists, bullets.into_iter().chain(fences).collect::<Vec<_>>());
    // 27 rows and 10 lists of bullets: the consolidated lists are no sets.
    assert_eq!(items(&document["endpointSets"]).len(), 37);
}

#[test]
fn the_core_set_is_read() {
    let Some(document) = document("the_core_set_is_read") else { return };
    let set = set_of(document, 163);
    let hosts = [
        "*.manage.microsoft.com",
        "manage.microsoft.com",
        "*.dm.microsoft.com",
        "enterpriseenrollment.manage.microsoft.com",
    ];
    assert_eq!(texts(&set["hosts"], "name"), hosts);
    assert_eq!(items(&set["ips"]).len(), 90);
    assert_eq!(items(&set["addresses"]).len(), 91);
    let groups = items(&set["addresses"]).iter().filter(|address| address.get("group").is_some());
    let grouped: Vec<(&str, &str)> =
        groups.map(|address| (address["cidr"].as_str().unwrap(), address["group"].as_str().unwrap())).collect();
    let front_door = [
        "13.107.219.0/24",
        "13.107.227.0/24",
        "13.107.228.0/23",
        "150.171.97.0/24",
        "2620:1ec:40::/48",
        "2620:1ec:49::/48",
        "2620:1ec:4a::/47",
    ];
    assert_eq!(grouped, front_door.map(|cidr| (cidr, "Azure Front Door Endpoints")));
    assert_eq!(
        (&set["category"], &set["required"], &set["expressRoute"], &set["tcpPorts"], &set["udpPorts"]),
        (&json!("Allow"), &json!(true), &json!(false), &json!("80,443"), &Value::Null)
    );
    assert_eq!(set_of(document, 165)["udpPorts"], "123");
    assert_eq!(set_of(document, 56)["expressRoute"], true);
}

#[test]
fn addresses_that_contradict_each_other_are_reported() {
    let Some(document) = document("addresses_that_contradict_each_other_are_reported") else { return };
    let row = "self-contradiction-row";
    assert_eq!(
        driver::found(document, "self-contradiction", "prefix"),
        [
            (68, row, "172.208.170.0/25"),
            (68, row, "74.241.231.0/25"),
            (68, row, "74.242.184.128/25"),
            (551, "self-contradiction-list", "20.189.172.160/27"),
        ]
    );
    let levels = texts(&document["diagnostics"], "level");
    assert_eq!(levels.iter().filter(|level| **level == "error").count(), 4, "no other error");
}

#[test]
fn duplicates_are_reported() {
    let Some(document) = document("duplicates_are_reported") else { return };
    assert_eq!(driver::found(document, "duplicate-address", "prefix"), [(68, "duplicate-address", "20.43.129.0/24")]);
    assert_eq!(
        driver::found(document, "duplicate-host", "host"),
        [(509, "duplicate-host", "lgmsapeweu.blob.core.windows.net")]
    );
}

#[test]
fn hosts_of_one_side_only_are_reported() {
    let Some(document) = document("hosts_of_one_side_only_are_reported") else { return };
    // Of tables: neither the fence nor a wildcard in it has them. Most of their neighbours in the same cells are there,
    // or under `*.manage.microsoft.com`, `*.monitor.azure.com`, `*.webpubsub.azure.com`.
    let tables = [
        (71, "account.live.com"),
        (81, "*.officeconfig.msocdn.com"),
        (157, "alcdn.msauth.net"),
        (157, "*.aria.microsoft.com"), // the fence has one host below it
        (159, "remoteassistanceweb-gcc.usgov.communication.azure.us"),
        (159, "gcc.remotehelp.microsoft.com"),
        (159, "gcc.relay.remotehelp.microsoft.com"),
    ];
    // Of bullets: the fence has the same names without `cdn.`, and numbers 1 to 5 and from 7 on, not 6.
    let bullets = [(244, "cdn.storeedgefd.dsx.mp.microsoft.com"), (275, "intunemaape6.ncus.attest.azure.net")];
    // Of tables: announced to move below `manage.microsoft.com`; the hosts they move to are covered.
    let moving = [
        (311, "macsidecarprod.azureedge.net"),
        (312, "macsidecarprodeu.azureedge.net"),
        (313, "macsidecarprodap.azureedge.net"),
    ];
    let found = driver::found(document, "unlisted-host", "host");
    let expected = tables.into_iter().chain(bullets).chain(moving).map(|(line, host)| (line, "unlisted-host", host));
    // Of the fence: no row and no bullet has them; the first differs from a host of set 188 by `-gcc`.
    let fence = [
        (484, "remoteassistanceweb.usgov.communication.azure.us"),
        (488, "*.powershellgallery.com"),
        (489, "cdn.oneget.org"),
        (491, "aka.ms"),
    ];
    let expected: Vec<_> = expected.chain(fence.map(|(line, host)| (line, "unlisted-host-list", host))).collect();
    assert_eq!(found, expected);
    assert_eq!(found.len(), 16);
}

#[test]
fn remarks_belong_to_the_host_before_them() {
    let Some(document) = document("remarks_belong_to_the_host_before_them") else { return };
    let set = set_of(document, 181);
    assert_eq!(items(&set["hosts"]).len(), 26);
    let remarked: Vec<_> = items(&set["hosts"])
        .iter()
        .filter(|host| host.get("validity").is_some() || host.get("audience").is_some())
        .map(|host| {
            let validity = |end: &str| host["validity"][end].as_str();
            (host["name"].as_str().unwrap(), validity("from"), validity("to"), host["audience"].as_str())
        })
        .collect();
    let (from, to) = (Some("2026-03"), Some("2026-06"));
    assert_eq!(
        remarked,
        [
            ("*.trouter.communications.svc.cloud.microsoft", from, to, None),
            ("go-amer.trouter.communications.svc.cloud.microsoft", from, to, Some("NA, ROW")),
            ("go-apac.trouter.communications.svc.cloud.microsoft", from, to, Some("APAC")),
            ("go-eu.trouter.communications.svc.cloud.microsoft", from, to, Some("EU")),
            ("remoteassistanceprodacseu.communication.azure.com", None, None, Some("EU")),
        ]
    );
}

#[test]
fn tabs_say_whom_a_list_is_for() {
    let Some(document) = document("tabs_say_whom_a_list_is_for") else { return };
    let lists: Vec<(&str, usize)> = items(&document["endpointSets"])
        .iter()
        .filter_map(|set| Some((set["audience"].as_str()?, items(&set["hosts"]).len())))
        .collect();
    assert_eq!(lists, [("north-america", 6), ("europe", 6), ("asia-pacific", 4)]);
    let in_tabs = items(&document["endpointSets"]).iter().filter(|set| set["audience"].is_string());
    let hosts: BTreeSet<&str> = in_tabs.flat_map(|set| texts(&set["hosts"], "name")).collect();
    assert_eq!(hosts.len(), 16);
    assert!(hosts.iter().all(|host| host.starts_with("intunemaape") && host.ends_with(".attest.azure.net")));
}

/// The page ends with a comment that holds the tables of earlier years.
#[test]
fn nothing_is_read_from_a_comment() {
    let Some(document) = document("nothing_is_read_from_a_comment") else { return };
    let text = document.to_string().to_ascii_lowercase();
    for host in
        ["login.windows.net", "devicelistenerprod.microsoft.com", "www.msftncsi.com", "5-courier.push.apple.com"]
    {
        assert!(!text.contains(host), "{host} stands only in the comment");
    }
    // Product names in prose are no hosts either.
    let sets = items(&document["endpointSets"]);
    let hosts = driver::distinct(sets, "hosts", "name");
    assert!(!hosts.contains("outlook.com") && !hosts.contains("azurefrontdoor.microsoftsecurity"));
}
