//! Hostile pages: read to the end, without a panic.

use tafel::check;

use crate::driver;

fn survives(name: &str, text: &str) {
    let page = driver::page(text);
    let diagnostics = check::run_page(&page);
    driver::report(&page, &diagnostics[..diagnostics.len().min(3)]);
    assert!(!driver::written(&page, "jsonl").is_empty(), "{name}");
}

#[test]
fn marks_without_end_are_read() {
    let marks = ["|", "[", "*", "`", "<", "(", "&", "#", "a.b.", "@no__t", "<!--", "](", "\\", "_x ", "{", "!["];
    for mark in marks {
        survives(mark, &mark.repeat(50_000 / mark.len()));
        survives(mark, &format!("|Host|x|\n|-|-|\n|{}|a.contoso.com|\n", mark.repeat(20_000 / mark.len())));
    }
}

#[test]
fn deep_nesting_is_read() {
    survives("tags in a cell", &format!("|Host|\n|-|\n|{}a.contoso.com|\n", "<b>".repeat(10_000)));
    survives("elements", &format!("{}a.contoso.com\n", "<div>".repeat(10_000)));
    survives("tables", &format!("{}<tr><td>a.contoso.com", "<table><tr><td>".repeat(1_000)));
    survives("quotes", &format!("{} a.contoso.com\n", ">".repeat(2_000)));
    let lists: String = (0..300).map(|depth| format!("{}- a.contoso.com\n", " ".repeat(depth * 2))).collect();
    survives("lists", &lists);
    survives("parentheses", &format!("|Host|\n|-|\n|{}a.contoso.com|\n", "(".repeat(20_000)));
}

#[test]
fn large_tables_are_read() {
    let hosts: String = (0..20_000).map(|n| format!("h{n}.contoso.com<br>")).collect();
    survives("one cell", &format!("|Host|\n|-|\n|{hosts}|\n"));
    survives("many cells", &format!("|Host|IP address|\n|-|-|\n{}", "|a.contoso.com|192.0.2.1|\n".repeat(10_000)));
    survives("wide", &format!("{0}\n{1}\n{0}\n", "|a".repeat(5_000), "|-".repeat(5_000)));
    let spans = "<tr><td rowspan=65534 colspan=1000>a.contoso.com</td></tr>".repeat(50);
    let page = driver::page(&format!("<table>{spans}</table>\n"));
    let cells: usize = page.tables[0].table.rows.iter().map(|row| row.cells.len()).sum();
    assert!(cells < 50_000, "{cells} cells out of 50");
    assert!(driver::message_ids(&page).contains(&"broken-table-spans"));
}

#[test]
fn odd_files_are_read() {
    for text in [
        "",
        "\u{FEFF}",
        "---\n",
        "---\n---\n",
        "\0\0|a|\0\n|-|\n|\0|\n",
        "\r\r\r",
        "|Host|\r|-|\r|a.contoso.com|\r",
        "\u{202E}|a|",
        "|\n|\n|",
    ] {
        survives(text, text);
    }
    assert_eq!(driver::page("|Host|\r|-|\r|a.contoso.com|\r").sets.len(), 1, "a lone carriage return ends a line");
}
