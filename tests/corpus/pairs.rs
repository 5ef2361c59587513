//! A translation states what its English source states, row by row.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use crate::driver::{self, Corpus, items};

/// A value that differs for another reason than wrong reading. Each must occur.
struct Exception {
    page: &'static str,
    list: &'static str,
    field: &'static str,
    /// Row, what the translation states, what the source states.
    rows: &'static [(usize, &'static str, &'static str)],
    #[expect(dead_code, reason = "for the reader of this table")]
    reason: &'static str,
}

const EXCEPTIONS: &[Exception] = &[
    Exception {
        page: "intune/pt-br/2019-05-22-c3771b89.md",
        list: "bandwidth",
        field: "size",
        rows: &[(0, "126 MB", "125 MB"), (1, "16 MB", "15 MB"), (2, "66 MB", "65 MB"), (8, "6 MB", "5 MB")],
        reason: "sizes off by one in the translation",
    },
    Exception {
        page: "m365/ja-jp/office-365-worldwide-endpoints-2020-08-08-3316d052.md",
        list: "endpointSets",
        field: "id",
        rows: &[(17, "null", "11"), (19, "null", "13"), (25, "null", "19"), (26, "null", "22"), (27, "null", "26")],
        reason: "ids translated as if they were prose",
    },
];

/// Translated pages of 2016 whose headings have no `<a name>`: their anchors are of the translated headings, so that
/// their keys name the number of the table.
const WITHOUT_ANCHORS: [&str; 9] = [
    "infra/nl-nl/2016-07-02-372e7731.md",
    "infra/nl-nl/2016-07-28-cf8f58e6.md",
    "infra/nl-nl/2016-07-29-a68f2147.md",
    "infra/nl-nl/2016-08-11-3d2fdee0.md",
    "infra/nl-nl/2016-08-18-9c202397.md",
    "infra/nl-nl/2016-08-31-0d13f849.md",
    "infra/nl-nl/2016-09-07-f32c18de.md",
    "infra/nl-nl/2016-09-09-7e5b593e.md",
    "infra/nl-nl/2016-11-17-8a82899d.md",
];

/// Translations and sources that are both in the corpus.
fn pairs(corpus: &'static Corpus) -> Vec<(String, &'static Value, &'static Value)> {
    let records = corpus.index();
    let paired =
        records.iter().filter_map(|record| Some((record["file"].as_str()?, record["english_source"].as_str()?)));
    paired.map(|(file, source)| (file.to_owned(), corpus.document(file), corpus.document(source))).collect()
}

#[test]
fn translations_have_the_tables_of_their_source() {
    let Some(corpus) = driver::corpus("translations_have_the_tables_of_their_source") else { return };
    let pairs = pairs(corpus);
    assert_eq!(pairs.len(), 67);
    for (page, translation, source) in &pairs {
        assert_eq!(tables(translation), tables(source), "{page}");
        for list in ["lists", "endpointSets", "bandwidth", "settings"] {
            assert_eq!(items(&translation[list]).len(), items(&source[list]).len(), "{page}: {list}");
        }
    }
}

/// Kind, number of rows and roles of the columns of each table.
fn tables(document: &Value) -> Vec<Value> {
    let table = |table: &Value| {
        let roles: Vec<&Value> = items(&table["columns"]).iter().map(|column| &column["role"]).collect();
        json!([table["kind"], items(&table["rows"]).len(), roles])
    };
    items(&document["tables"]).iter().map(table).collect()
}

#[test]
fn translations_have_the_values_of_their_source() {
    let Some(corpus) = driver::corpus("translations_have_the_values_of_their_source") else { return };
    let mut differences = BTreeSet::new();
    for (page, translation, source) in pairs(corpus) {
        for (list, facts) in
            [("endpointSets", set_facts as fn(&Value) -> Facts), ("bandwidth", row_facts), ("settings", setting_facts)]
        {
            for (row, (here, there)) in items(&translation[list]).iter().zip(items(&source[list])).enumerate() {
                for ((field, here), (_, there)) in facts(here).into_iter().zip(facts(there)) {
                    if here != there {
                        differences.insert((page.clone(), list, row, field, shown(&here), shown(&there)));
                    }
                }
            }
        }
    }
    let expected = EXCEPTIONS.iter().flat_map(|exception| {
        let Exception { page, list, field, .. } = *exception;
        let row = move |&(row, here, there): &(usize, &str, &str)| {
            (page.to_owned(), list, row, field, here.to_owned(), there.to_owned())
        };
        exception.rows.iter().map(row)
    });
    assert_eq!(differences, expected.collect());
}

type Facts = Vec<(&'static str, Value)>;

/// What an endpoint set states, apart from words and order.
fn set_facts(set: &Value) -> Facts {
    let hosts: BTreeSet<String> = items(&set["hosts"])
        .iter()
        .map(|host| json!([host["name"], host["kind"], host["pattern"], host["ips"]]).to_string())
        .collect();
    let prefixes: BTreeSet<&str> = driver::texts(&set["addresses"], "cidr").into_iter().collect();
    let mut facts = vec![
        ("hosts", json!(hosts)),
        ("prefixes", json!(prefixes)),
        ("references", json!(items(&set["references"]).len())),
    ];
    for name in [
        "tcpPorts",
        "udpPorts",
        "ports",
        "protocols",
        "portLogic",
        "category",
        "required",
        "expressRoute",
        "id",
        "pairs",
        "serviceArea",
        "storageNames",
    ] {
        facts.push((name, set[name].clone()));
    }
    facts
}

fn row_facts(row: &Value) -> Facts {
    let frequency = &row["frequency"];
    vec![
        ("size", size(&row["size"])),
        ("frequency", frequency["rate"].clone()),
        ("maxPerPeriod", frequency["maxPerPeriod"].clone()),
    ]
}

fn setting_facts(row: &Value) -> Facts {
    let recommended = &row["recommended"];
    vec![("recommended", if recommended.is_array() { recommended.clone() } else { size(recommended) })]
}

/// A size without its words: `40 kB..2 MB, typical`.
fn size(size: &Value) -> Value {
    let bound = |bound: &Value| match bound {
        Value::Null => "null".to_owned(),
        bound => format!("{} {}", bound["value"].as_str().unwrap(), bound["unit"].as_str().unwrap()),
    };
    let (min, max) = (bound(&size["min"]), bound(&size["max"]));
    let mut text = if min == max { min } else { format!("{min}..{max}") };
    for name in ["typical", "varies"] {
        if size[name] == true {
            text = format!("{text}, {name}");
        }
    }
    text.into()
}

fn shown(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

#[test]
fn translations_have_the_keys_of_their_source() {
    let Some(corpus) = driver::corpus("translations_have_the_keys_of_their_source") else { return };
    let mut without_anchors = BTreeSet::new();
    for (page, translation, source) in pairs(corpus) {
        let here = driver::texts(&translation["endpointSets"], "key");
        let there = driver::texts(&source["endpointSets"], "key");
        if here == there {
            continue;
        }
        let hash = |key: &&str| key.rsplit_once('-').map(|(_, hash)| hash.to_owned());
        let hashes = |keys: &[&str]| keys.iter().map(hash).collect::<Vec<_>>();
        assert_eq!(hashes(&here), hashes(&there), "{page}");
        assert!(here.iter().all(|key| key.starts_with("table-0-")), "{page}: {here:?}");
        without_anchors.insert(page);
    }
    assert_eq!(without_anchors, WITHOUT_ANCHORS.into_iter().map(str::to_owned).collect());
}

#[test]
fn translations_with_the_same_values_have_the_same_content_hash() {
    let Some(corpus) = driver::corpus("translations_with_the_same_values_have_the_same_content_hash") else { return };
    let different: BTreeSet<String> = pairs(corpus)
        .into_iter()
        .filter(|(_, translation, source)| translation["contentHash"] != source["contentHash"])
        .map(|(page, ..)| page)
        .collect();
    assert_eq!(different, EXCEPTIONS.iter().map(|exception| exception.page.to_owned()).collect());
}

/// Damaged hosts are read as what they were, so that no difference is left; that they are damaged is reported.
#[test]
fn damaged_hosts_are_repaired_and_reported() {
    let Some(corpus) = driver::corpus("damaged_hosts_are_repaired_and_reported") else { return };
    for (check, message, page, line, host) in [
        ("lost-wildcard", "lost-wildcard-detached", "intune/hu-hu/2019-04-12-d55f70b5.md", 166, "*.itunes.apple.com"),
        (
            "foreign-dot",
            "foreign-dot",
            "intune/zh-cn/2019-05-17-5a3c2836.md",
            149,
            "enterpriseregistration.windows.net",
        ),
    ] {
        for read in &corpus.pages {
            let found = driver::found(&read.document, check, "host");
            let expected: &[_] = if read.path == page { &[(line, message, host)] } else { &[] };
            assert_eq!(found, expected, "{}", read.path);
        }
    }
}
