//! Formats: the columns of CSV, the shape of the endpoints service, JSON and its lines.

use serde_json::Value;
use tafel::export::{self, ExportError, Extras};

use crate::driver::{self, page, written};

const SETS: &str = "## Exchange Online\n\n|ID|Category|ER|Addresses|Ports|\n|-|-|-|-|-|\n\
    |9|Allow<BR>Required<BR>**Notes:** mail|Yes|`b.contoso.com`<BR>`192.0.2.0/24`|**TCP:** 443, 80|\n\
    |2|Default<BR>Optional|No|`<tenant>.contoso.com`|**UDP:** 3478|\n\
    |9|Allow<BR>Required|Yes|`b.contoso.com, c.contoso.com`|**TCP:** 25|\n";

#[test]
fn csv_has_a_row_for_each_value_and_no_formula() {
    let text =
        "|Host|IP address|Used for|\n|-|-|-|\n|a.contoso.com|192.0.2.1|=HYPERLINK(x)|\n|b.contoso.com||@x, \"y\"|\n";
    let csv = String::from_utf8(written(&page(text), "csv")).unwrap();
    let mut reader = csv::Reader::from_reader(csv.as_bytes());
    let purpose = reader.headers().unwrap().iter().position(|name| name == "purpose").unwrap();
    let value = reader.headers().unwrap().iter().position(|name| name == "value").unwrap();
    let rows: Vec<(String, String)> =
        reader.records().map(|row| row.unwrap()).map(|row| (row[value].to_owned(), row[purpose].to_owned())).collect();
    let row = |value: &str, purpose: &str| (value.to_owned(), purpose.to_owned());
    assert_eq!(
        rows,
        [
            row("a.contoso.com", "'=HYPERLINK(x)"),
            row("192.0.2.1/32", "'=HYPERLINK(x)"),
            row("b.contoso.com", "'@x, \"y\"")
        ]
    );
}

#[test]
fn csv_names_the_file_that_its_lines_are_of() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("more.md"), "\n\n|Host|\n|-|\n|b.contoso.com|\n").unwrap();
    let text = "|Host|\n|-|\n|a.contoso.com|\n\n[!INCLUDE [more](more.md)]\n\n|Host|\n|-|\n|c.contoso.com|\n";
    let page = driver::page_at(&folder.path().join("page.md"), text.to_owned());
    let csv = written(&page, "csv");
    let mut reader = csv::Reader::from_reader(csv.as_slice());
    let headers = reader.headers().unwrap().clone();
    let column = |name: &str| headers.iter().position(|header| header == name).unwrap();
    let places: Vec<String> = reader
        .records()
        .map(|row| row.unwrap())
        .map(|row| ["path", "line", "value"].map(|name| row[column(name)].to_owned()).join(" "))
        .collect();
    assert_eq!(places, ["page.md 3 a.contoso.com", "more.md 5 b.contoso.com", "page.md 9 c.contoso.com"]);
}

#[test]
fn m365_is_the_shape_of_the_service() {
    let sets: Value = serde_json::from_slice(&written(&page(SETS), "m365")).unwrap();
    let expected = serde_json::json!([
        {"id": 2, "serviceArea": "Exchange", "serviceAreaDisplayName": "Exchange Online", "urls": ["*.contoso.com"],
         "udpPorts": "3478", "expressRoute": false, "category": "Default", "required": false},
        {"id": 9, "serviceArea": "Exchange", "serviceAreaDisplayName": "Exchange Online",
         "urls": ["b.contoso.com", "c.contoso.com"], "ips": ["192.0.2.0/24"], "tcpPorts": "25,80,443",
         "expressRoute": true, "category": "Allow", "required": true, "notes": "mail"},
    ]);
    assert_eq!(sets, expected);
}

#[test]
fn m365_leaves_no_set_out_whose_id_cannot_be_read() {
    let sets = |third: &str| {
        let row = |id: &str, host: &str| format!("|{id}|Allow|`{host}.contoso.com`|443|\n");
        format!("\n|ID|Category|Addresses|Ports|\n|-|-|-|-|\n{}{third}{}", row("25", "a"), row("26", "c"))
    };
    let reason = |text: &str| {
        let page = page(text);
        let written = export::named("m365").unwrap().page(&page, &[], Extras::default(), &mut Vec::new());
        match written {
            Ok(()) => None,
            Err(ExportError::Inexpressible(reason)) => Some(reason),
            Err(ExportError::Io(err)) => panic!("{err}"),
        }
    };
    for (id, says) in [("IVA", "\"IVA\""), ("`2 7`", "\"`2 7`\""), ("4294967296", "\"4294967296\""), ("", "blank")] {
        let expected = format!("needs ids that are numbers, and the one in line 5 is {says}");
        assert_eq!(reason(&sets(&format!("|{id}|Allow|`b.contoso.com`|443|\n"))), Some(expected), "{id}");
    }
    let ids = |text: &str| -> Vec<u64> {
        let sets: Vec<Value> = serde_json::from_slice(&written(&page(text), "m365")).unwrap();
        sets.iter().map(|set| set["id"].as_u64().unwrap()).collect()
    };
    let list = sets("") + "\n## More\n\n- d.contoso.com\n- e.contoso.com\n";
    assert_eq!(ids(&list), [25, 26], "a list has no id cell");
    assert_eq!(ids(&sets("||||see below|\n")), [25, 26], "a row without a host");
    let none = "needs printed ids, and this page has none";
    assert_eq!(reason("- d.contoso.com\n- e.contoso.com\n").as_deref(), Some(none));
    assert_eq!(reason("# A page\n").as_deref(), Some(none));
}

#[test]
fn json_is_indented_and_its_lines_are_not() {
    let page = page(SETS);
    let (one, lines) = (written(&page, "json"), written(&page, "jsonl"));
    assert_eq!(lines.iter().filter(|byte| **byte == b'\n').count(), 1);
    assert!(one.starts_with(b"{\n  \"$schema\": \"urn:tafel:schema:page:v1\""));
    let value = |bytes: &[u8]| serde_json::from_slice::<Value>(bytes).unwrap();
    assert_eq!(value(&one), value(&lines));
}

#[test]
fn the_document_states_places_in_the_stored_file() {
    let bytes: Vec<u8> = [0xFF, 0xFE]
        .into_iter()
        .chain("|Host|\n|-|\n|é a.contoso.com|\n|b.contoso.com|\n".encode_utf16().flat_map(u16::to_le_bytes))
        .collect();
    let document = driver::document(&driver::bytes_in("en-US", bytes));
    let span = &document["endpointSets"][1]["hosts"][0]["span"];
    assert_eq!((&span["line"], &span["column"], &span["byteStart"]), (&4.into(), &2.into(), &62.into()), "{span}");
}

#[test]
fn fingerprints_tell_defects_apart_and_outlast_edits_elsewhere() {
    let row = "|*. a.contoso.com|80|\n";
    let tables = format!("## Hosts\n\n|Host|Port|\n|-|-|\n{row}|b.contoso.com|443|\n{row}|*. a.contoso.com|443|\n");
    let lists =
        "\n## First\n\n- *. c.contoso.com\n- d.contoso.com\n\n## Second\n\n- *. c.contoso.com\n- e.contoso.com\n";
    let text = tables.clone() + lists;
    let fingerprints = |text: &str| -> Vec<String> {
        let document = driver::document(&page(text));
        let found = document["diagnostics"].as_array().unwrap().iter();
        let found = found.filter(|found| found["checkId"] == "lost-wildcard");
        found.map(|found| found["fingerprint"].as_str().unwrap().to_owned()).collect()
    };
    let before = fingerprints(&text);
    let mut distinct = before.clone();
    distinct.sort();
    distinct.dedup();
    assert_eq!((before.len(), distinct.len()), (5, 5), "{before:?}");
    let edited = format!("# New\n\nProse.\n\n{}", text.replace("|b.contoso.com|443|", "|f.contoso.com|80|"));
    assert_eq!(fingerprints(&edited), before);
    let shorter = text.replace("|*. a.contoso.com|443|\n", "");
    assert_eq!(fingerprints(&shorter), [&before[..2], &before[3..]].concat());
}

/// The hash of the values of an English page.
fn hash(text: &str) -> String {
    export::content_hash(&page(text))
}

const STORAGE: &str = "|Scale units|Storage name|CDN|\n|-|-|-|\n\
    |AMSUA0601|naprodimedatapri|naprodimedatapri.azureedge.net|\n|AMSUB0101|euprodimedatapri|euprodimedatapri.azureedge.net|\n";

#[test]
fn whatever_value_differs_the_content_hash_differs() {
    let host = |cell: &str| format!("|Host|Port|\n|-|-|\n|{cell}|443|\n");
    let paired = |cell: &str| format!("|Host (IP address)|Port|\n|-|-|\n|{cell}|443|\n");
    let tabbed = |tab: &str| format!("# Hosts\n\n# [Tab](#tab/{tab})\n\n{}", host("a.contoso.com"));
    let size = |size: &str, often: &str| {
        format!("|Content type|Approximate size|Frequency|\n|-|-|-|\n|App|{size}|Daily|\n|Agent|2 MB|{often}|\n")
    };
    for (case, one, other) in [
        ("storage name", STORAGE.to_owned(), STORAGE.replace("|naprodimedatapri|", "|naprodimedatasec|")),
        (
            "owner of a prefix",
            paired("a.contoso.com (192.0.2.0/24)<br>b.contoso.com (198.51.100.0/24)"),
            paired("a.contoso.com (198.51.100.0/24)<br>b.contoso.com (192.0.2.0/24)"),
        ),
        (
            "pairs",
            paired("a.contoso.com (192.0.2.0/24)<br>b.contoso.com"),
            paired("a.contoso.com (192.0.2.0/24)<br>b.contoso.com<br>192.0.2.0/24"),
        ),
        ("tab", tabbed("europe"), tabbed("asia")),
        (
            "audience of a host",
            host("a.contoso.com (EU)<br>b.contoso.com"),
            host("a.contoso.com<br>b.contoso.com (EU)"),
        ),
        ("first month", host("a.contoso.com (starting March 2026)"), host("a.contoso.com (starting April 2026)")),
        ("last month", host("a.contoso.com (until March 2026)"), host("a.contoso.com (starting March 2026)")),
        ("size", size("5 MB", "Daily"), size("6 MB", "Daily")),
        ("frequency", size("5 MB", "Daily"), size("5 MB", "Weekly")),
    ] {
        assert_ne!(one, other, "{case}");
        assert_ne!(hash(&one), hash(&other), "{case}");
    }
}

#[test]
fn what_is_no_value_leaves_the_content_hash_as_it_is() {
    let host = |cell: &str| format!("|Host|Port|\n|-|-|\n|{cell}|443|\n");
    let size = "|Content type|Approximate size|Frequency|\n|-|-|-|\n|App|5 MB|Daily|\n|Agent|2 MB|Once|\n";
    let setting = "|Setting|Recommended value|\n|-|-|\n|Cache|5 GB|\n|Users|None, read only|\n";
    let lines = |text: &str, order: &[usize]| -> String {
        order.iter().map(|&line| text.lines().nth(line).unwrap().to_owned() + "\n").collect()
    };
    for (case, one, other) in [
        ("a row of sizes twice, in another order", size.to_owned(), lines(size, &[0, 1, 3, 2, 3])),
        ("a setting twice", setting.to_owned(), lines(setting, &[0, 1, 2, 2, 3])),
        ("words of a setting", setting.to_owned(), setting.replace("None, read only", "Keine")),
        ("storage rows in another order", STORAGE.to_owned(), lines(STORAGE, &[0, 1, 3, 2, 3])),
        ("order of codes", host("a.contoso.com (NA, ROW)"), host("a.contoso.com (only for ROW and NA)")),
        ("words of a remark", host("a.contoso.com (starting March 2026)"), host("a.contoso.com (from March 2026 on)")),
    ] {
        assert_ne!(one, other, "{case}");
        assert_eq!(hash(&one), hash(&other), "{case}");
    }
}

#[test]
fn the_schema_lists_closed_words_and_says_what_may_be_null() {
    let schema: Value =
        serde_json::from_slice(&std::fs::read(driver::root().join("schema/page.v1.json")).unwrap()).unwrap();
    let definitions = schema["$defs"].as_object().unwrap();
    let mut closed = Vec::new();
    for (owner, object) in definitions.iter().chain([(&"Page".to_owned(), &schema)]) {
        let required = object["required"].as_array().map_or(&[][..], Vec::as_slice);
        for (name, property) in object["properties"].as_object().into_iter().flatten() {
            let nullable = property.to_string().contains("\"null\"");
            assert!(!nullable || required.iter().any(|known| known == name), "{owner}.{name} is left out, not null");
            if property["description"].as_str().unwrap().contains("(closed)") {
                let to = property["$ref"].as_str().or(property["anyOf"][0]["$ref"].as_str()).unwrap_or_default();
                let words = &definitions.get(to.rsplit('/').next().unwrap()).unwrap_or(&Value::Null)["enum"];
                assert!(words.is_array(), "{owner}.{name}: {property}");
                closed.push(format!("{owner}.{name}"));
            }
        }
    }
    let expected = [
        "DiagnosticV1.level",
        "EndpointSet.category",
        "EndpointSet.pairs",
        "EndpointSet.portLogic",
        "FixV1.safety",
        "Frequency.rate",
        "Host.kind",
        "List.kind",
        "Quantity.unit",
        "Table.kind",
    ];
    assert_eq!(closed, expected);
}
