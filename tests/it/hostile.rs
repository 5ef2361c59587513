//! Hostile pages: read to the end, without a panic.

use std::time::{Duration, Instant};

use tafel::check::{self, PagePair};

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

/// A table with `cell` as its first host.
fn html_table(cell: &str) -> String {
    let row = |host: &str, address: &str| format!("<tr><td>{host}</td><td>{address}</td></tr>");
    let rows = row(cell, "192.0.2.1") + &row("b.contoso.com", "192.0.2.2");
    format!("<table><tr><th>Host</th><th>IP address</th></tr>{rows}</table>\n")
}

#[test]
fn cells_of_html_tables_are_read_at_any_depth() {
    let started = Instant::now();
    for (open, close, depth, deeper) in [
        ("<div>", "</div>", 50_000, true),
        ("<ul><li>", "</li></ul>", 50_000, true),
        ("<ul><li><p>", "", 10_000, true),
        ("<section title='a>b'>", "</section>", 10_000, true),
        ("<table><tr><td>", "</td></tr></table>", 10_000, true),
        // The parser repeats what is left open here in every paragraph after it.
        ("<p><b id=x>", "</p>", 10_000, false),
        ("<p>", "", 10_000, false),
        ("<font>", "", 10_000, false),
    ] {
        let page = driver::page(&html_table(&format!("{}a.contoso.com{}", open.repeat(depth), close.repeat(depth))));
        let hosts: Vec<&str> =
            page.sets.iter().flat_map(|set| &set.hosts).map(|host| host.host.name.as_str()).collect();
        assert_eq!(hosts, ["a.contoso.com", "b.contoso.com"], "{open}");
        let addresses: Vec<usize> = page.sets.iter().map(|set| set.addresses.len()).collect();
        assert_eq!(addresses, [1, 1], "{open}");
        let expected: &[&str] = if deeper { &["broken-table-nesting"] } else { &[] };
        assert_eq!(driver::message_ids(&page), expected, "{open}");
    }
    // Quadratic time takes minutes.
    assert!(started.elapsed() < Duration::from_secs(60), "{:?}", started.elapsed());
}

#[test]
fn only_nesting_beyond_the_limit_is_reported() {
    let nested = |depth: usize| {
        let cell = format!("{}a.contoso.com{}", "<div>".repeat(depth), "</div>".repeat(depth));
        driver::message_ids(&driver::page(&html_table(&cell))).contains(&"broken-table-nesting")
    };
    // The table and the cell count too.
    assert_eq!((nested(62), nested(63)), (false, true));
    // Rows, cells, items and paragraphs may lack their end tags.
    let open = format!("<table>{}</table>\n", "<tr><td><ul><li>a.contoso.com<li><p>b.contoso.com</ul>".repeat(200));
    let page = driver::page(&open);
    assert!(!driver::message_ids(&page).contains(&"broken-table-nesting"));
    assert_eq!(page.sets.iter().map(|set| set.hosts.len()).sum::<usize>(), 400);
    // A table in no cell ends the one before.
    let rows = "<table>".repeat(200) + "<tr><td>a.contoso.com</td><td>192.0.2.1</td></tr>" + &"</table>".repeat(200);
    let page = driver::page(&rows);
    assert_eq!(page.sets.iter().map(|set| set.hosts.len()).sum::<usize>(), 1);
}

#[test]
fn html_tables_without_end_are_read_in_one_pass() {
    let started = Instant::now();
    for text in [
        "<table>\n\n".repeat(10_000),
        "<table><tr><td>a.contoso.com\n\n".repeat(5_000),
        "<table>\n\n`<!--`\n\n".repeat(5_000) + "-->\n\n" + &"<b>\n\n".repeat(10_000),
        "<table><!--\n\n".repeat(10_000),
        "<table><tr><td>".repeat(5_000) + &"<div>".repeat(20_000),
    ] {
        survives(&text[..20], &text);
    }
    // Quadratic time takes minutes.
    assert!(started.elapsed() < Duration::from_secs(60), "{:?}", started.elapsed());
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
fn a_large_cell_is_compared_in_one_pass() {
    let started = Instant::now();
    let hosts: Vec<String> = (0..60_000).map(|n| format!("h{n}.contoso.com")).collect();
    let page = |hosts: &[&str]| driver::page(&format!("|Host|Port|\n|-|-|\n|{}|443|\n", hosts.join("<br>")));
    let all = page(&hosts.iter().map(String::as_str).collect::<Vec<_>>());
    let most =
        page(&hosts.iter().enumerate().filter(|(at, _)| at % 3 > 0).map(|(_, host)| &**host).collect::<Vec<_>>());
    for (source, target, id) in [(&all, &most, "missing-host"), (&most, &all, "extra-host")] {
        let pair = PagePair::new(source, target);
        let diagnostics = check::run(&pair);
        assert_eq!(diagnostics.iter().filter(|found| found.meta.id == id).count(), 20_000);
        driver::pair_report(&pair, &diagnostics[..500]);
    }
    // Quadratic time takes minutes.
    assert!(started.elapsed() < Duration::from_secs(60), "{:?}", started.elapsed());
}

#[test]
fn a_row_over_many_lines_is_read_once() {
    let started = Instant::now();
    let lines: String = (0..20_000).map(|n| format!("h{n}.co<br>\n")).collect();
    let page = driver::page(&format!("|Used for|Host|\n|-|-|\n|x|a.co<br>\n{lines}"));
    assert_eq!(page.sets.iter().map(|set| set.hosts.len()).collect::<Vec<_>>(), [20_001]);
    assert_eq!(driver::message_ids(&page), ["broken-table-row"]);
    // Quadratic time takes minutes, and memory to match.
    assert!(started.elapsed() < Duration::from_secs(60), "{:?}", started.elapsed());
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
