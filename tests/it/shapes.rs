//! Shapes of tables, lists and pages: what is read from each, and what is reported.

use tafel::check;
use tafel::diagnostic::Level;
use tafel::extract::Page;
use tafel::extract::facts::EndpointSet;
use tafel::locale::Role;
use tafel::model::port::render;

use crate::driver;

/// A page, what it states, and the messages on it.
type Case = (&'static str, &'static str, &'static [&'static str]);

/// Hosts, prefixes and ports of a set, in page order.
pub(crate) fn values(set: &EndpointSet) -> String {
    let mut words: Vec<String> = set.hosts.iter().map(|host| host.host.name.clone()).collect();
    words.extend(set.addresses.iter().map(|address| address.prefix.to_string()));
    for (name, ranges) in [("tcp", &set.ports.tcp), ("udp", &set.ports.udp), ("any", &set.ports.any)] {
        words.extend(render(ranges).map(|ranges| format!("{name}:{ranges}")));
    }
    words.extend(set.audience.as_ref().map(|audience| format!("for:{audience}")));
    words.join(" ")
}

/// Every table with its columns and rows, then every list, then every set.
fn shown(page: &Page) -> String {
    let mut lines = Vec::new();
    for table in &page.tables {
        let roles: Vec<String> =
            table.roles.iter().map(|role| role.map_or("-".to_owned(), |role| format!("{role:?}"))).collect();
        lines.push(format!("{:?} {} x{}", table.kind, roles.join(","), table.table.rows.len()));
    }
    lines.extend(page.lists.iter().map(|list| format!("{:?} {:?} x{}", list.form, list.kind, list.items.len())));
    lines.extend(page.sets.iter().map(values));
    lines.join("\n")
}

/// Reads all `cases` and compares; a shape is never an error of level `error`.
fn run(cases: &[Case]) {
    let mut failures = Vec::new();
    for &(text, expected, messages) in cases {
        let page = driver::page(text);
        let (found, ids) = (shown(&page), driver::message_ids(&page));
        if found != expected || ids != messages {
            failures.push(format!("{text}\n--- expected\n{expected}\n{messages:?}\n--- found\n{found}\n{ids:?}\n"));
        }
        let errors: Vec<_> =
            check::run_page(&page).into_iter().filter(|found| found.meta.level == Level::Error).collect();
        failures.extend((!errors.is_empty()).then(|| driver::report(&page, &errors)));
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

#[test]
fn tables_that_markdown_does_not_take_for_one() {
    run(&[
        // A delimiter row shorter than the header.
        (
            "|Domain|Ports|IP address|\n|---|---|\n|a.contoso.com|443|192.0.2.1|\n|b.contoso.com|80, 443|192.0.2.2|\n",
            "Endpoints Host,Port,Address x2\na.contoso.com 192.0.2.1/32 any:443\nb.contoso.com 192.0.2.2/32 any:80,443",
            &["broken-table-delimiter"],
        ),
        // A paragraph directly under the table is prose.
        (
            "|Domains|IP address|\n|---|---|\n|a.contoso.com|192.0.2.1|\nThe tool shop.contoso.com sells it.\n",
            "Endpoints Host,Address x1\na.contoso.com 192.0.2.1/32",
            &["broken-table-glued-text"],
        ),
        // A quotation directly under the table ends it.
        (
            "|Domains|IP address|\n|---|---|\n|a.contoso.com|192.0.2.1|\n> [!NOTE]\n> Ask b.contoso.com first.\n",
            "Endpoints Host,Address x1\na.contoso.com 192.0.2.1/32",
            &[],
        ),
        // A row that became a heading, and the rows after it.
        (
            "|ID|Domains|Port|\n|---|---|---|\n|1|a.contoso.com|443|\n# |b.contoso.com|443|\n|3|c.contoso.com|443|\n",
            "Endpoints Id,Host,Port x3\na.contoso.com any:443\nb.contoso.com any:443\nc.contoso.com any:443",
            &["broken-table-block"],
        ),
        // A row broken inside a cell, and one broken between two cells.
        (
            "|Domains|IP address|Port|\n|---|---|---|\n|a.contoso.com<br>\nb.contoso.com|192.0.2.1|443|\n|c.contoso.com|192.0.2.2\n|80|\n",
            "Endpoints Host,Address,Port x2\na.contoso.com b.contoso.com 192.0.2.1/32 any:443\nc.contoso.com 192.0.2.2/32 any:80",
            &["broken-table-row", "broken-table-row"],
        ),
        // Lines of one pipe between rows, after rows, and between header and delimiter row.
        (
            "|Domains|Port|\n|\n|---|---|\n|a.contoso.com|443|\n|\n|b.contoso.com|80|\n|\n",
            "Endpoints Host,Port x2\na.contoso.com any:443\nb.contoso.com any:80",
            &["broken-table-lone-pipe", "broken-table-lone-pipe", "broken-table-lone-pipe"],
        ),
        // A blank line inside the table.
        (
            "|Domains|Port|\n|---|---|\n|a.contoso.com|443|\n\n|b.contoso.com|80|\n",
            "Endpoints Host,Port x2\na.contoso.com any:443\nb.contoso.com any:80",
            &["broken-table-blank-line"],
        ),
        // Rows left behind after a paragraph.
        (
            "|Domains|Port|\n|---|---|\n|a.contoso.com|443|\n\nSome words.\n\n|b.contoso.com|80|\n|c.contoso.com|80|\n",
            "Endpoints Host,Port x3\na.contoso.com any:443\nb.contoso.com any:80\nc.contoso.com any:80",
            &["broken-table-stray-rows"],
        ),
        // Two tables with a blank line between them stay two.
        (
            "|Domains|Port|\n|---|---|\n|a.contoso.com|443|\n\n|Domains|Port|\n|---|---|\n|b.contoso.com|80|\n",
            "Endpoints Host,Port x1\nEndpoints Host,Port x1\na.contoso.com any:443\nb.contoso.com any:80",
            &[],
        ),
    ]);
}

#[test]
fn rows_with_pipes_and_cells_too_few_or_too_many() {
    run(&[
        // No outer pipes.
        (
            "Domains | IP address\n--- | ---\na.contoso.com | 192.0.2.1\nb.contoso.com | 192.0.2.2\n",
            "Endpoints Host,Address x2\na.contoso.com 192.0.2.1/32\nb.contoso.com 192.0.2.2/32",
            &[],
        ),
        // A header with outer pipes over rows without the leading one, and without the closing one.
        (
            "|Domains|IP address|\n|---|---|\na.contoso.com | 192.0.2.1|\n|b.contoso.com|192.0.2.2\n",
            "Endpoints Host,Address x2\na.contoso.com 192.0.2.1/32\nb.contoso.com 192.0.2.2/32",
            &[],
        ),
        // A row with more cells than the header, and one with fewer.
        (
            "|Domains|Port|\n|---|---|\n|a.contoso.com|443|b.contoso.com|\n|c.contoso.com|\n",
            "Endpoints Host,Port x2\na.contoso.com b.contoso.com any:443\nc.contoso.com",
            &["surplus-cells"],
        ),
        // Indented rows, and tabs in cells.
        (
            "  |Domains|IP address|\n  |---|---|\n  |\ta.contoso.com\t|\t192.0.2.1\t|\n   |b.contoso.com|192.0.2.2|\n",
            "Endpoints Host,Address x2\na.contoso.com 192.0.2.1/32\nb.contoso.com 192.0.2.2/32",
            &[],
        ),
        // An empty header over a row that is one, and the purpose only in the first of its rows.
        (
            "||||\n|---|---|---|\n|Used for|Domains|Port|\n|Sign-in|\\*.a.contoso.com|443|\n||b.contoso.com|80|\n",
            "Endpoints Purpose,Host,Port x2\n*.a.contoso.com any:443\nb.contoso.com any:80",
            &["broken-table-header"],
        ),
        // An empty header over page layout.
        (
            "| | |\n|---|---|\n|[Next >](next.md)|[< Back](back.md)|\n\n|Domains|Port|\n|-|-|\n|a.contoso.com|443|\n",
            "Layout -,- x1\nEndpoints Host,Port x1\na.contoso.com any:443",
            &[],
        ),
        // Breaks in all spellings, doubled, with blanks around them, at the end of a cell.
        (
            "|Domains|\n|-|\n|a.contoso.com<BR>b.contoso.com<br>c.contoso.com<br />d.contoso.com <br/> <br/> e.contoso.com</br>f.contoso.com<br>|\n",
            "Endpoints Host x1\na.contoso.com b.contoso.com c.contoso.com d.contoso.com e.contoso.com f.contoso.com",
            &[],
        ),
        // Escapes, and a pipe inside a cell.
        (
            "|Used for|Domains|\n|-|-|\n|a \\| b|\\*.a.contoso.com<br>*.b.contoso.com<br>&#42;.c.contoso.com|\n|c|https:\\//d.contoso.com<br>https:\\/:/e.contoso.com<br>https: \\/ /f.contoso.com|\n",
            "Endpoints Purpose,Host x2\n*.a.contoso.com *.b.contoso.com *.c.contoso.com\nd.contoso.com e.contoso.com f.contoso.com",
            &[],
        ),
        // Bold header cells, and some in another language.
        (
            "|**ID**|**Adresses**|**Ports**|\n|-|-|-|\n|1|a.contoso.com<br>192.0.2.0/24|**TCP:** 443|\n",
            "Endpoints Id,Addresses,Port x1\na.contoso.com 192.0.2.0/24 tcp:443",
            &[],
        ),
    ]);
}

#[test]
fn tables_inside_other_blocks() {
    run(&[
        // In a quotation.
        (
            "> |Domains|IP address|\n> |---|---|\n> |a.contoso.com|192.0.2.1|\n> |b.contoso.com|192.0.2.2|\n",
            "Endpoints Host,Address x2\na.contoso.com 192.0.2.1/32\nb.contoso.com 192.0.2.2/32",
            &[],
        ),
        // In a list item.
        (
            "1. First:\n\n   |Domains|IP address|\n   |---|---|\n   |a.contoso.com|192.0.2.1|\n\n2. Then b.\n",
            "Endpoints Host,Address x1\na.contoso.com 192.0.2.1/32",
            &[],
        ),
        // In columns of the page.
        (
            ":::row:::\n:::column span=\"2\":::\n\n|Domains|Port|\n|-|-|\n|a.contoso.com|443|\n\n:::column-end:::\n:::row-end:::\n",
            "Endpoints Host,Port x1\na.contoso.com any:443",
            &[],
        ),
        // In a zone of one product version.
        (
            "::: moniker range=\"contoso\"\n\n|Domains|Port|\n|-|-|\n|a.contoso.com|443|\n\n::: moniker-end\n",
            "Endpoints Host,Port x1\na.contoso.com any:443",
            &[],
        ),
        // Under tab headings, which a rule closes.
        (
            "# A\n\n# [Europe](#tab/europe)\n\n|Domains|Port|\n|-|-|\n|a.contoso.com|443|\n\n# [Asia](#tab/asia)\n\n- b.contoso.com\n\n---\n\n|Domains|Port|\n|-|-|\n|c.contoso.com|443|\n",
            "Endpoints Host,Port x1\nEndpoints Host,Port x1\nBullets Endpoints x1\na.contoso.com any:443 for:europe\nb.contoso.com for:asia\nc.contoso.com any:443",
            &[],
        ),
        // Not in comments, not in fences of a language.
        (
            "<!--\n|Domains|Port|\n|-|-|\n|a.contoso.com|443|\n-->\n\n```json\n{\"urls\": [\"b.contoso.com\"]}\n```\n\n```powershell\nTest-Connection c.contoso.com\n```\n\n```\n|Domains|Port|\n|-|-|\n|d.contoso.com|443|\n```\n",
            "",
            &[],
        ),
        // A fence of hosts alone is a list.
        (
            "```\na.contoso.com\n*.b.contoso.com\n192.0.2.0/24\n```\n",
            "Fence Endpoints x3\na.contoso.com *.b.contoso.com 192.0.2.0/24",
            &[],
        ),
    ]);
}

#[test]
fn tables_in_html() {
    run(&[
        (
            "<table>\n<tr><th>Domains</th><th>IP address</th><th>Port</th></tr>\n<tr><td>a.contoso.com</td><td>192.0.2.1</td><td rowspan=\"2\">443</td></tr>\n<tr><td>b.contoso.com</td><td>192.0.2.2</td></tr>\n</table>\n",
            "Endpoints Host,Address,Port x2\na.contoso.com 192.0.2.1/32 any:443\nb.contoso.com 192.0.2.2/32 any:443",
            &[],
        ),
        (
            "<table><thead><tr><th>Used for</th><th>Domains</th><th>Port</th></tr></thead><tbody><tr><td>x</td><td><ul><li>a.contoso.com</li><li>b.contoso.com</li></ul></td><td>443</td></tr><tr><td>y</td><td><p>c.contoso.com</p><p>d.contoso.com</p></td><td>80</td></tr></tbody></table>\n",
            "Endpoints Purpose,Host,Port x2\na.contoso.com b.contoso.com any:443\nc.contoso.com d.contoso.com any:80",
            &[],
        ),
        (
            "<table>\n<tr><th colspan=\"2\">Used for</th><th>Domains</th></tr>\n<tr><td>x</td><td>y</td><td>a.contoso.com</td></tr>\n<tr><td colspan=\"2\">z</td><td>b.contoso.com</td></tr>\n</table>\n",
            "Endpoints Purpose,Purpose,Host x2\na.contoso.com\nb.contoso.com",
            &[],
        ),
    ]);
}

/// What stands under the header of the page in the tests of encodings.
const PLAIN: &str =
    "---\ntitle: Ends\nms.date: 03/04/2026\n---\n\n# Ends\n\n|Domains|Port|\n|-|-|\n|a.contoso.com|443|\n\nText.\n";

#[test]
fn line_ends_and_encodings_do_not_matter() {
    let utf16 = |mark: [u8; 2], unit: fn(u16) -> [u8; 2]| {
        mark.into_iter().chain(PLAIN.encode_utf16().flat_map(unit)).collect::<Vec<u8>>()
    };
    for (name, bytes) in [
        ("LF", PLAIN.as_bytes().to_vec()),
        ("CRLF", PLAIN.replace('\n', "\r\n").into_bytes()),
        ("CR", PLAIN.replace('\n', "\r").into_bytes()),
        ("mark", format!("\u{FEFF}{PLAIN}").into_bytes()),
        ("UTF-16LE", utf16([0xFF, 0xFE], u16::to_le_bytes)),
        ("UTF-16BE", utf16([0xFE, 0xFF], u16::to_be_bytes)),
    ] {
        let page = driver::bytes_in("en-US", bytes);
        assert_eq!(shown(&page), "Endpoints Host,Port x1\na.contoso.com any:443", "{name}");
        assert_eq!(*page.tables[0].section.path, ["Ends"], "{name}");
        assert_eq!(driver::message_ids(&page), [""; 0], "{name}");
        assert_eq!(driver::document(&page)["source"]["title"], "Ends", "{name}");
    }
}

#[test]
fn headers_that_are_not_yaml_are_read_line_by_line() {
    for header in ["title: Ends: all of them\nms.date: 03/04/2026", "title: Ends\rms.date: 03/04/2026\nkey: a: b"] {
        let page = driver::page(&format!("---\n{header}\n---\n\n|Domains|Port|\n|-|-|\n|a.contoso.com|443|\n"));
        assert_eq!(shown(&page), "Endpoints Host,Port x1\na.contoso.com any:443", "{header}");
        assert_eq!(driver::message_ids(&page), ["front-matter"], "{header}");
        let title = driver::document(&page)["source"]["title"].clone();
        assert!(title.as_str().unwrap().starts_with("Ends"), "{title}");
    }
}

#[test]
fn side_by_side_markup_is_unwrapped_and_both_languages_kept() {
    let both = |id: u32, own: &str, other: &str| {
        format!(
            "<span data-ttu-id=\"x-{id}\">{own}</span><span class=\"sxs-lookup\"><span data-stu-id=\"x-{id}\">{other}</span></span>"
        )
    };
    let host = "\\*.a.contoso.com<br>192.0.2.0/24";
    let row = [both(4, "1", "1"), both(5, "Vereist", "Required"), both(6, "Ja", "Yes"), both(7, host, host)].join("|");
    let head =
        [both(1, "Id", "ID"), both(2, "Categorie", "Category"), both(3, "ER", "ER"), both(8, "Adressen", "Addresses")];
    let page = driver::page_in("nl-NL", &format!("|{}|\n|-|-|-|-|\n|{row}|\n", head.join("|")));
    assert_eq!(shown(&page), "Endpoints Id,Category,ExpressRoute,Addresses x1\n*.a.contoso.com 192.0.2.0/24");
    let set = &page.sets[0];
    assert_eq!((set.id, set.required, set.express_route), (Some(1), Some(true), Some(true)));
    let (cell, inlines) = (&page.tables[0].table.rows[0].cells[1].inline, &page.parts[0].inlines);
    assert_eq!((inlines.text(cell).trim(), inlines.other(cell).map(str::trim)), ("Vereist", Some("Required")));
}

#[test]
fn words_with_a_number_are_no_ports() {
    let roles = |locale: &str, header: &str, cells: [&str; 2]| {
        let text = format!(
            "|ID|{header}|Addresses|\n|-|-|-|\n|1|{}|a.contoso.com|\n|2|{}|b.contoso.com|\n",
            cells[0], cells[1]
        );
        driver::page_in(locale, &text).tables[0].roles[1]
    };
    for (locale, header, cells) in [
        ("en-US", "Desc", ["Phase 1", "Phase 2"]),
        ("en-US", "Used for", ["Phase 1", "Phase 2"]),
        ("en-US", "Xyz", ["Phase 1", "Phase 2"]),
        ("en-US", "Xyz", ["Step one", "Step 2"]),
        ("en-US", "Purpose", ["1", "2"]),
        ("ja-JP", "Xyz", ["手順 1", "手順 2"]),
        ("zh-CN", "Xyz", ["服务 1", "服务2"]),
    ] {
        assert_ne!(roles(locale, header, cells), Some(Role::Port), "{header} {cells:?}");
    }
    for (locale, cells) in [
        ("en-US", ["443, 80 (since 2024)", "HTTP (80)"]),
        ("en-US", ["TCP/443", "Port 80"]),
        ("en-US", ["443/QUIC", "80"]),
        ("en-US", ["443 xx 80", "80"]),
        ("ja-JP", ["443および80", "TCP443"]),
        ("zh-CN", ["端口 443", "80 和 443"]),
    ] {
        assert_eq!(roles(locale, "Xyz", cells), Some(Role::Port), "{cells:?}");
    }
}
