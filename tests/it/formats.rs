//! Formats: the columns of CSV, the shape of the endpoints service, JSON and its lines.

use serde_json::Value;

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
