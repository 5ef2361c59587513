//! The tables of a page as another reader of GitHub Flavored Markdown finds them.

use comrak::nodes::{Node, NodeValue};
use comrak::{Arena, Options, parse_document};

use crate::driver::Read;

/// A table by the rules of GFM: all rows have as many cells as the header.
pub(crate) struct GfmTable {
    /// 1-based line of the header.
    pub(crate) line: usize,
    pub(crate) header: Vec<String>,
    pub(crate) rows: Vec<GfmRow>,
}

pub(crate) struct GfmRow {
    pub(crate) line: usize,
    pub(crate) cells: Vec<String>,
}

/// The tables of the body of a page.
pub(crate) fn tables(read: &Read) -> Vec<GfmTable> {
    let file = &read.page.parts[0].file;
    let (matter, body) = file.text.split_at(read.page.matter.body);
    // Blank lines in place of the front matter keep the numbers of the lines.
    let lines = "\n".repeat(file.lines.line(matter.len() as u32) as usize - 1);
    let arena = Arena::new();
    let mut options = Options::default();
    options.extension.table = true;
    let root = parse_document(&arena, &(lines + body), &options);
    let tables = root.descendants().filter(|node| matches!(node.data().value, NodeValue::Table(_)));
    tables.map(read_table).collect()
}

fn read_table(table: Node<'_>) -> GfmTable {
    let mut rows = table
        .children()
        .map(|row| GfmRow { line: row.data().sourcepos.start.line, cells: row.children().map(visible).collect() });
    let header = rows.next().unwrap();
    GfmTable { line: header.line, header: header.cells, rows: rows.collect() }
}

/// What a reader sees of a cell, without blanks. A tag that HTML does not know stays: it stands for a word.
fn visible(cell: Node<'_>) -> String {
    let mut text = String::new();
    add_visible(cell, &mut text);
    without_blanks(&text)
}

fn add_visible(node: Node<'_>, text: &mut String) {
    match &node.data().value {
        NodeValue::Text(part) => text.push_str(part),
        NodeValue::Code(code) => text.push_str(&code.literal),
        NodeValue::HtmlInline(tag) if !is_known(tag) => text.push_str(tag),
        // Its text is for those who do not see it.
        NodeValue::Image(_) => return,
        _ => {}
    }
    node.children().for_each(|child| add_visible(child, text));
}

fn is_known(tag: &str) -> bool {
    let name = tag.trim_start_matches(['<', '/']);
    let name = name.split(|c: char| !c.is_ascii_alphanumeric()).next().unwrap_or_default();
    ["br", "a", "span"].iter().any(|known| name.eq_ignore_ascii_case(known))
}

pub(crate) fn without_blanks(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).collect()
}
