//! Raw HTML, and what stands between tables: what is a value there, and what a mention.

use tafel::extract::facts::MentionValue;

use crate::driver;

/// The hosts that prose mentions, with those that tables and lists state.
fn hosts(text: &str) -> (String, String) {
    let page = driver::page(text);
    let mentions = page.mentions.iter().filter_map(|mention| match &mention.value {
        MentionValue::Host(host) => Some(host.name.clone()),
        _ => None,
    });
    let values = page.sets.iter().flat_map(|set| &set.hosts).map(|host| host.host.name.clone());
    (mentions.collect::<Vec<_>>().join(" "), values.collect::<Vec<_>>().join(" "))
}

/// A table in HTML that states one host.
fn html_table(host: &str) -> String {
    format!("<table><tr><th>Host</th><th>IP address</th></tr><tr><td>{host}</td><td>192.0.2.1</td></tr></table>")
}

#[test]
fn all_tables_of_a_block_of_html_are_read() {
    let [a, b, c] = ["a.contoso.com", "b.contoso.com", "c.contoso.com"].map(html_table);
    let stated = ("", "a.contoso.com b.contoso.com c.contoso.com");
    for text in [
        format!("{a}\n{b}\n{c}\n"),
        format!("{a}{b}\n\n{c}\n"),
        format!("Text {a} and {b}\nand {c}\n"),
        format!("{}\n{b}\n{c}\n", a.replace("<tr><td>", "\n\n<tr><td>")),
        format!("<div>\n{a}\n<!-- {a} -->\n{b}</div>\n\n`<!--`\n\n{c}\n"),
    ] {
        let (mentions, values) = hosts(&text);
        assert_eq!((mentions.as_str(), values.as_str()), stated, "{text}");
    }
}

#[test]
fn what_parts_rows_from_their_table_is_read() {
    let rows = |names: &[&str]| names.iter().map(|name| format!("|{name}.contoso.com|443|\n")).collect::<String>();
    let head = "|Domains|Port|\n|---|---|\n";
    let between = "Words on b.contoso.com.\n\n- c.contoso.com\n- d.contoso.com\n\n<p>e.contoso.com</p>";
    let text = format!(
        "{head}{}\n{between}\n\nMore.\n\n{}\nAgain g.contoso.com.\n{}",
        rows(&["a"]),
        rows(&["f"]),
        rows(&["h", "i"])
    );
    let (mentions, values) = hosts(&text);
    assert_eq!(mentions, "b.contoso.com e.contoso.com g.contoso.com");
    let mut values: Vec<&str> = values.split(' ').collect();
    values.sort_unstable();
    assert_eq!(values, ["a", "c", "d", "f", "h", "i"].map(|name| format!("{name}.contoso.com")));
    let page = driver::page(&text);
    assert_eq!(page.text(0, page.tables[0].table.span), format!("{head}{}", rows(&["a"])).trim());
}

#[test]
fn parts_of_a_cell_in_html_stand_apart() {
    let (a, b) = ("a.contoso.com", "b.contoso.com");
    for cell in [
        format!("<table><tr><td>{a}</td><td>{b}</td></tr></table>"),
        format!("<table><tr><th>{a}</th></tr><tr><td>{b}</td></tr></table>"),
        format!("<p>{a}</p>{b}"),
        format!("<div>{a}</div>{b}"),
        format!("<dl><dt>{a}<dd>{b}</dl>"),
        // The parser closes what is open, and so is read where the source is not.
        format!("<b>{a}<table><tr><td>{b}</b></table>"),
        format!("{}<table><tr><td>{a}</td><td>{b}</td></tr></table>", "<div>".repeat(100)),
        format!("{}<p>{a}</p>{b}", "<div>".repeat(100)),
    ] {
        let table = html_table(&cell);
        assert_eq!(hosts(&table).1, format!("{a} {b}"), "{cell}");
        // The source seems to have a cell more: the text is the parser's.
        let odd = table.replace("<th>Host", "<th title='><td>'>Host");
        assert_eq!(hosts(&odd).1, format!("{a} {b}"), "{odd}");
    }
}

#[test]
fn placeholders_in_html_are_text() {
    for (cell, values) in [
        ("<tenant>.contoso.com", "{tenant}.contoso.com"),
        ("<p><Tenant>.contoso.com</p><p>a.contoso.com</p>", "{tenant}.contoso.com a.contoso.com"),
        ("<ul><li><tenant>.contoso.com<li><region>.b.contoso.com</ul>", "{tenant}.contoso.com {region}.b.contoso.com"),
        ("<table><tr><td><tenant>.contoso.com<td>b.contoso.com</table>", "{tenant}.contoso.com b.contoso.com"),
        ("&lt;tenant&gt;.contoso.com", "{tenant}.contoso.com"),
        ("a.contoso.com <5 times a day", "a.contoso.com"),
    ] {
        let table = html_table(cell);
        let page = driver::page(&table);
        assert_eq!(hosts(&table).1, values, "{cell}");
        assert_eq!(driver::message_ids(&page), [""; 0], "{cell}");
        let odd = table.replace("<th>Host", "<th title='><td>'>Host");
        assert_eq!(hosts(&odd).1, values, "{odd}");
    }
}

#[test]
fn text_in_html_is_prose() {
    let table = html_table("t.contoso.com");
    for (text, mentions) in [
        ("<ul><li>a.contoso.com</li><li>b.contoso.com</li></ul>\n".to_owned(), "a.contoso.com b.contoso.com"),
        ("<div>\nOpen a.contoso.com or\nb.contoso.com.\n</div>\n".to_owned(), "a.contoso.com b.contoso.com"),
        ("<video>\n<source src=\"https://x.contoso.com/a.mp4\"></video>\n".to_owned(), ""),
        (
            "<p><rgn id=\"x\">a.contoso.com</rgn></p>\n\n<article>b.contoso.com</article>\n".to_owned(),
            "a.contoso.com b.contoso.com",
        ),
        ("<!-- x.contoso.com --> Open a.contoso.com.\n".to_owned(), "a.contoso.com"),
        ("<div><!-- x.contoso.com -->a.contoso.com</div>\n".to_owned(), "a.contoso.com"),
        ("<!-- x.contoso.com\n\n|Host|\n-->\n".to_owned(), ""),
        ("<!-- x.contoso.com\n\nx.contoso.com\n".to_owned(), ""),
        ("<script>\nload(x.contoso.com);\n</script>\n\n<p>a.contoso.com</p>\n".to_owned(), "a.contoso.com"),
        ("<div style='a'><STYLE>x.contoso.com</STYLE> a.contoso.com</div>\n".to_owned(), "a.contoso.com"),
        ("<a href=\"https://x.contoso.com\">a.contoso.com</a>\n".to_owned(), "a.contoso.com"),
        (format!("<p>a.contoso.com</p>{table}<p>b.contoso.com</p>\n"), "a.contoso.com b.contoso.com"),
        ("Use `<table>` and ``<table><tr>``, or a.contoso.com.\n".to_owned(), "a.contoso.com"),
        (format!("An ` alone, `x`{table} a.contoso.com\n"), "a.contoso.com"),
        (format!("a.contoso.com {table} b.contoso.com\n"), "a.contoso.com b.contoso.com"),
        ("|Host|Port|\n|-|-|\n|t.contoso.com|443|\nThe shop a.contoso.com.\n".to_owned(), "a.contoso.com"),
    ] {
        assert_eq!(hosts(&text).0, mentions, "{text}");
    }
}
