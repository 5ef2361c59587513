//! Storage tables: a scale unit, the names of its storage accounts, and the hosts that serve them.

use serde_json::json;

use crate::driver::{self, sets_of};

#[test]
fn lists_in_cells_are_taken_apart() {
    let Some(corpus) = driver::corpus("lists_in_cells_are_taken_apart") else { return };
    // For a day the scale units had no prefix, and the hosts a scheme.
    for (page, units, last_unit) in [
        ("2020-02-24-b49a2b4a", [12, 8, 5], "D0101"),
        ("2020-05-28-b0ae4a99", [12, 8, 5], "AMSUD0101"),
        ("2020-10-12-6684e51d", [12, 8, 5], "AMSUD0101"),
    ] {
        let document = corpus.document(&format!("endpoints/en-us/intune-endpoints-{page}.md"));
        let sets = sets_of(document, 1);
        assert_eq!(sets.len(), 3, "{page}");
        for ((set, region), units) in sets.iter().zip(["na", "eu", "ap"]).zip(units) {
            let accounts = ["pri", "sec", "hotfix"].map(|role| format!("{region}prodimedata{role}"));
            assert_eq!(set["urls"], json!(accounts.clone().map(|name| format!("{name}.azureedge.net"))), "{page}");
            let mut names = accounts;
            if region == "ap" {
                // A slip of the page, as it stands.
                names[2] = "approdimedatahotifx".to_owned();
            }
            assert_eq!(set["storageNames"], json!(names), "{page}");
            assert_eq!(set["purpose"].as_str().unwrap().split_whitespace().count(), units, "{page}: {region}");
        }
        assert!(sets[2]["purpose"].as_str().unwrap().ends_with(last_unit), "{page}");
    }
}

/// One unit a row, the scheme escaped or not, with and without a slash at the end.
#[test]
fn hosts_are_written_as_addresses_of_pages() {
    let Some(corpus) = driver::corpus("hosts_are_written_as_addresses_of_pages") else { return };
    for (page, written) in [
        ("2019-06-03-a9170928", ["https://prodmsua02data.azureedge.net", "https://prodamsua0202data.azureedge.net/"]),
        (
            "2019-07-11-e24cb673",
            ["https:\\//prodmsua02data.azureedge.net", "https:\\//prodamsua0202data.azureedge.net/"],
        ),
    ] {
        let document = corpus.document(&format!("endpoints/en-us/intune-endpoints-{page}.md"));
        let sets = sets_of(document, 1);
        assert_eq!(sets.len(), 21, "{page}");
        let rows = [
            ("AMSUA0201", "prodmsua02data", "prodmsua02data.azureedge.net"),
            ("AMSUA0202", "Prodmsua0202rcdata", "prodamsua0202data.azureedge.net"),
        ];
        for ((set, (unit, account, host)), written) in sets[3..5].iter().zip(rows).zip(written) {
            assert_eq!(set["purpose"], unit, "{page}");
            assert_eq!(set["storageNames"], json!([account]), "{page}");
            assert_eq!(set["urls"], json!([host]), "{page}");
            let table = &document["tables"][1];
            let row = set["location"]["row"].as_u64().unwrap();
            assert_eq!(table["rows"][row as usize]["cells"][2]["asWritten"], written, "{page}");
        }
    }
}
