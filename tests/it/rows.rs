//! Which row is which: rows and tables that were split, joined, moved, exchanged or shifted are named as such, and values
//! that are written in another way are no differences.

use tafel::check::{self, PagePair};

use crate::driver;

const HEAD: &str = "|ID|Hosts|Addresses|Ports|\n|-|-|-|-|\n";

const ROWS: [&str; 4] = [
    "|1|a.contoso.com<br>b.contoso.com|52.1.1.0/24|TCP: 443|\n",
    "|2|c.contoso.com<br>d.contoso.com|52.1.2.0/24|TCP: 80|\n",
    "|3|e.contoso.com<br>f.contoso.com|52.1.3.0/24<br>52.1.4.9|UDP: 3478|\n",
    "|4|g.contoso.com|52.1.5.0/24|TCP: 5223|\n",
];

fn table(rows: &[&str]) -> String {
    format!("{HEAD}{}", rows.concat())
}

/// What is found: ids and lines, in the order of the translation.
fn found(source: &str, target: &str, locale: &str) -> Vec<String> {
    let (source, target) = (driver::page(source), driver::page_in(locale, target));
    let report = check::run(&PagePair::new(&source, &target));
    let line = |part: usize, start: u32| target.parts[part].file.text[..start as usize].matches('\n').count() + 1;
    report.iter().map(|found| format!("{} {}", found.message_id, line(found.part, found.span.start))).collect()
}

#[test]
fn rows_that_were_split_or_joined_are_one_finding() {
    let [a, b, c, d] = ROWS;
    let list = "- a.contoso.com\n- b.contoso.com\n- c.contoso.com\n- d.contoso.com\n";
    let column = "|Host|\n|-|\n|a.contoso.com|\n|b.contoso.com|\n|c.contoso.com|\n|d.contoso.com|\n";
    let whole = table(&ROWS);
    let (first, second) = (table(&[a, b]), table(&[c, d]));
    for (source, target, expected) in [
        (
            whole.as_str(),
            table(&[a, "|2|c.contoso.com|52.1.2.0/24|TCP: 80|\n|2|d.contoso.com||TCP: 80|\n", c, d]).as_str(),
            &["split-row 5"][..],
        ),
        (
            &whole,
            &table(&[a, b, "|3|e.contoso.com|52.1.3.0/24|UDP: 3478|\n|3||52.1.4.9|UDP: 3478|\n", d]),
            &["missing-host 5", "split-row 6"],
        ),
        (
            &whole,
            &table(&[
                a,
                "|2|c.contoso.com<br>d.contoso.com<br>e.contoso.com<br>f.contoso.com|52.1.2.0/24<br>52.1.3.0/24<br>52.1.4.9|TCP: 80<br>UDP: 3478|\n",
                d,
            ]),
            &["split-row-joined 4"],
        ),
        (&whole, &format!("{first}\nTekst.\n\n{second}"), &["split-row-table 10"]),
        (&format!("{first}\nText.\n\n{second}"), &whole, &["split-row-table 5"]),
        (list, column, &["split-row 4"]),
        (column, list, &["split-row-joined 1"]),
        (list, &list.replace("- c.", "\nTekst\n\n- c."), &["split-row 6"]),
        // Lost values stay lost, and rows of their own stay extra.
        (&whole, &table(&[a, b, c]), &["missing-row 5"]),
        (&whole, &table(&[a, b, "|9|x.contoso.com|52.9.9.9|TCP: 443|\n", c, d]), &["extra-row 5"]),
        (&format!("{first}\nText.\n\n{second}"), &first, &["missing-table 1"]),
        (&whole, &table(&[a, b, c, d, b]), &["extra-row 7"]),
        (&table(&[a, b, b, c]), &table(&[a, b, c]), &["missing-row-alike 4"]),
    ] {
        assert_eq!(found(source, target, "nl-NL"), expected, "{source}\n{target}");
    }
}

#[test]
fn rows_that_moved_are_one_note() {
    let [a, b, c, d] = ROWS;
    for (rows, expected) in [
        ([b, c, d, a], &["changed-order 6"][..]),
        ([d, a, b, c], &["changed-order 3"]),
        ([d, c, b, a], &["changed-order 3"]),
        ([a, b, c, d], &[]),
    ] {
        assert_eq!(found(&table(&ROWS), &table(&rows), "nl-NL"), expected, "{rows:?}");
    }
}

/// The table with the cells of a column exchanged between the first and the third row.
fn exchanged(column: usize) -> String {
    let mut cells: Vec<Vec<&str>> = ROWS.iter().map(|row| row.split('|').collect()).collect();
    (cells[0][column], cells[2][column]) = (cells[2][column], cells[0][column]);
    let rows: Vec<String> = cells.iter().map(|row| row.join("|")).collect();
    format!("{HEAD}{}", rows.concat())
}

#[test]
fn cells_that_two_rows_exchanged_are_one_error() {
    for column in [2, 3, 4] {
        assert_eq!(found(&table(&ROWS), &exchanged(column), "nl-NL"), ["exchanged-cells 3"], "{}", exchanged(column));
    }
}

#[test]
fn cells_with_all_values_of_two_rows_exchanged_are_one_error() {
    let row = |id: u32, values: &str, ports: &str| format!("|{id}|Text|{values}|{ports}|\n");
    let head = "|ID|Purpose|Addresses|Ports|\n|-|-|-|-|\n";
    let cells = ["a.contoso.com, b.contoso.com<br>52.1.1.0/24", "c.contoso.com<br>52.1.2.0/24", "d.contoso.com"];
    for ports in [["443", "80", "443"], ["443", "443", "443"]] {
        let page = |order: [usize; 3]| {
            let rows = (0..3).map(|at| row(at as u32 + 1, cells[order[at]], ports[at]));
            format!("{head}{}", rows.collect::<String>())
        };
        let source = page([0, 1, 2]);
        for order in [[1, 0, 2], [2, 1, 0], [0, 2, 1]] {
            assert_eq!(found(&source, &page(order), "nl-NL").len(), 1, "{:?}", found(&source, &page(order), "nl-NL"));
            assert!(found(&source, &page(order), "nl-NL")[0].starts_with("exchanged-cells"), "{order:?} {ports:?}");
        }
    }
}

#[test]
fn values_in_the_wrong_column_are_one_error() {
    let [a, b, _, d] = ROWS;
    for row in [
        "|3|e.contoso.com<br>f.contoso.com|UDP: 3478|52.1.3.0/24<br>52.1.4.9|\n",
        "|3|52.1.3.0/24<br>52.1.4.9|e.contoso.com<br>f.contoso.com|UDP: 3478|\n",
        "|e.contoso.com<br>f.contoso.com|52.1.3.0/24<br>52.1.4.9|UDP: 3478|\n",
        "|3|52.1.3.0/24<br>52.1.4.9|UDP: 3478|\n",
        "|3||e.contoso.com<br>f.contoso.com|52.1.3.0/24<br>52.1.4.9|UDP: 3478|\n",
    ] {
        assert_eq!(found(&table(&ROWS), &table(&[a, b, row, d]), "nl-NL"), ["shifted-column 5"], "{row}");
    }
    // Columns that are in another order throughout are no defect of a row.
    let swapped = |row: &str| {
        let mut cells: Vec<&str> = row.split('|').collect();
        cells.swap(2, 3);
        cells.join("|")
    };
    let header = swapped("|ID|Hosts|Addresses|Ports|\n");
    let whole = format!("{header}|-|-|-|-|\n{}", ROWS.map(swapped).concat());
    assert_eq!(found(&table(&ROWS), &whole, "nl-NL"), Vec::<String>::new());
}

#[test]
fn values_written_in_another_way_are_no_difference() {
    let page = |host: &str, address: &str| format!("|Hosts|Addresses|\n|-|-|\n|{host}|{address}|\n");
    for (locale, source, target) in [
        ("ar-SA", ["a.contoso.com and b.contoso.com", "52.9.9.9"], ["a.contoso.com وb.contoso.com", "٥٢.٩.٩.٩"]),
        ("he-IL", ["a.contoso.com and b.contoso.com", "52.9.9.9"], ["ל-a.contoso.com וb.contoso.com", "52.9.9.9"]),
        (
            "hu-HU",
            ["a.contoso.com and b.contoso.com", "52.9.9.9"],
            ["a.contoso.com-ot és b.contoso.com-ot", "52.9.9.9"],
        ),
        ("fi-FI", ["*.contoso.com", "52.9.9.9"], ["*.contoso.com:iin", "52.9.9.9"]),
        ("tr-TR", ["a.contoso.com", "52.9.9.9"], ["a.contoso.com’dan", "52.9.9.9"]),
        ("ru-RU", ["a.contoso.com and b.contoso.com", "52.9.9.9"], ["a.contoso.comиb.contoso.com", "52.9.9.9"]),
        ("ja-JP", ["a.contoso.com", "52.9.9.9"], ["a.contoso.com", "５２．９．９．９"]),
        ("nl-NL", ["a.contoso.com", "52.1.2.0/24"], ["a.contoso.com", "52.1.2.0/25<br>52.1.2.128/25"]),
        ("nl-NL", ["a.contoso.com", "52.1.2.0/25, 52.1.2.128/25"], ["a.contoso.com", "52.1.2.0/24"]),
        ("nl-NL", ["a.contoso.com", "52.1.2.0-52.1.2.255"], ["a.contoso.com", "52.1.2.0 tot en met 52.1.2.255"]),
        ("nl-NL", ["a.contoso.com", "52.1.2.4-52.1.2.19"], ["a.contoso.com", "van 52.1.2.4 tot en met 52.1.2.19"]),
        ("ja-JP", ["a.contoso.com", "52.1.2.4-52.1.2.19"], ["a.contoso.com", "52.1.2.4から52.1.2.19まで"]),
        // The word for a range is one that nobody knows.
        ("xx-XX", ["a.contoso.com", "52.1.2.4-52.1.2.19"], ["a.contoso.com", "52.1.2.4 abcdefg 52.1.2.19"]),
        ("xx-XX", ["a.contoso.com", "52.1.2.0/24"], ["a.contoso.com", "abc 52.1.2.0 defghij 52.1.2.255"]),
        ("nl-NL", ["a.contoso.com", "52.1.1.9"], ["a.contoso.com", "52.1.1.9<sup>1</sup>"]),
        (
            "nl-NL",
            ["a.contoso.com.Used by the client", "52.9.9.9"],
            ["a.contoso.com. Gebruikt door de client", "52.9.9.9"],
        ),
        ("tr-TR", ["a.contoso.com - used by b.contoso.com", "52.9.9.9"], ["a.contoso.com (b.contoso.com)", "52.9.9.9"]),
    ] {
        let report = found(&page(source[0], source[1]), &page(target[0], target[1]), locale);
        assert_eq!(report, Vec::<String>::new(), "{target:?}");
        let report = found(&page(target[0], target[1]), &page(source[0], source[1]), "en-GB");
        assert_eq!(report, Vec::<String>::new(), "{target:?}, the other way round");
    }
    for (source, target, expected) in [
        ("52.1.2.0/24", "52.1.2.0/25", &["missing-address-changed 3"][..]),
        ("52.1.2.0/24", "52.1.0.0/16", &["missing-address-changed 3"]),
        ("52.1.2.0/24, 10.1.0.0/16", "52.1.2.0/25, 52.1.2.128/25", &["missing-address 3"]),
        ("10.1.0.0/16, 10.1.2.0/24", "10.1.0.0/16", &["missing-address 3"]),
        ("52.1.2.0-52.1.2.255", "52.1.2.0 tot en met 52.1.3.255", &["missing-address-changed 3"]),
        ("52.1.2.0-52.1.2.255", "52.1.2.0", &["missing-address-changed 3"]),
    ] {
        assert_eq!(
            found(&page("a.contoso.com", source), &page("a.contoso.com", target), "nl-NL"),
            expected,
            "{target}"
        );
    }
}

#[test]
fn years_of_remarks_are_no_ports() {
    let page = |ports: &str| format!("|Hosts|Ports|\n|-|-|\n|a.contoso.com|{ports}|\n");
    for (source, target, expected) in [
        ("443", "443 (sinds 2024)", &[][..]),
        ("443 (since March 2024, 80 before)", "443 (vanaf maart 2024, eerder 80)", &[]),
        ("443", "443, sinds 2024", &[]),
        ("443", "443<sup>1</sup>", &[]),
        ("443", "443, 2024", &["port-mismatch 3"]),
    ] {
        assert_eq!(found(&page(source), &page(target), "nl-NL"), expected, "{target}");
    }
}
