//! Spans: the bytes of the file as stored are those that the document shows, at the line and column it states.

use rayon::prelude::*;
use serde_json::Value;
use tafel::model::Host;

use crate::driver::{self, Read, items};

/// A file, decoded without the library.
struct Stored {
    text: String,
    /// Offset in `text` and in the file of each line.
    lines: Vec<(usize, usize)>,
    utf16: bool,
}

impl Stored {
    fn decode(bytes: &[u8]) -> Self {
        let (text, utf16, mark) = match bytes {
            [0xFF, 0xFE, rest @ ..] => {
                let units: Vec<u16> = rest.chunks(2).map(|pair| u16::from_le_bytes([pair[0], pair[1]])).collect();
                (String::from_utf16(&units).unwrap(), true, 2)
            }
            [0xEF, 0xBB, 0xBF, rest @ ..] => (String::from_utf8(rest.to_vec()).unwrap(), false, 3),
            _ => (String::from_utf8(bytes.to_vec()).unwrap(), false, 0),
        };
        let mut stored = Self { text, lines: vec![(0, mark)], utf16 };
        let mut at = mark;
        let mut chars = stored.text.char_indices().peekable();
        while let Some((offset, c)) = chars.next() {
            at += stored.width(c);
            let next = chars.peek().map(|&(_, next)| next);
            if c == '\n' || (c == '\r' && next != Some('\n')) {
                stored.lines.push((offset + 1, at));
            }
        }
        stored
    }

    fn width(&self, c: char) -> usize {
        if self.utf16 { c.len_utf16() * 2 } else { c.len_utf8() }
    }

    /// Offsets, in the text and in the file, of a 1-based line and column.
    fn offsets(&self, line: usize, column: usize) -> Option<(usize, usize)> {
        let &(mut offset, mut at) = self.lines.get(line.checked_sub(1)?)?;
        for c in self.text[offset..].chars().take(column.checked_sub(1)?) {
            offset += c.len_utf8();
            at += self.width(c);
        }
        Some((offset, at))
    }

    /// The text at a span; `None` where its bytes and its lines and columns are not the same place.
    fn text(&self, span: &Value) -> Option<&str> {
        let number = |name: &str| usize::try_from(span[name].as_u64()?).ok();
        let (start, byte_start) = self.offsets(number("line")?, number("column")?)?;
        let (end, byte_end) = self.offsets(number("endLine")?, number("endColumn")?)?;
        let same = number("byteStart")? == byte_start && number("byteEnd")? == byte_end;
        self.text.get(start..end).filter(|_| same)
    }
}

#[test]
fn spans_hold_what_is_written() {
    let Some(corpus) = driver::corpus("spans_hold_what_is_written") else { return };
    let checked: usize = corpus.pages.par_iter().map(check_page).sum();
    assert!(checked > 90_000, "only {checked} spans");
    let utf16 = corpus.pages.iter().filter(|read| read.bytes.starts_with(&[0xFF, 0xFE])).count();
    assert_eq!(utf16, 1, "pages in UTF-16");
}

/// Checks all spans of a page; gives how many.
fn check_page(read: &Read) -> usize {
    let stored = Stored::decode(&read.bytes);
    let document = &read.document;
    // No page of the corpus includes another: all spans are in the page itself.
    assert_eq!(read.page.parts.len(), 1, "{}", read.path);
    let mut spans: Vec<&Value> = Vec::new();
    for set in items(&document["endpointSets"]) {
        spans.extend(items(&set["hosts"]));
        spans.extend(items(&set["addresses"]));
    }
    for table in items(&document["tables"]) {
        spans.extend(items(&table["rows"]).iter().flat_map(|row| items(&row["cells"])));
    }
    spans.extend(items(&document["lists"]).iter().flat_map(|list| items(&list["items"])));
    for row in items(&document["bandwidth"]) {
        spans.push(&row["size"]);
        spans.extend(Some(&row["frequency"]).filter(|frequency| !frequency.is_null()));
    }
    spans.extend(items(&document["settings"]).iter().map(|row| &row["recommended"]).filter(|size| size.is_object()));
    for value in &spans {
        assert_eq!(stored.text(&value["span"]), value["asWritten"].as_str(), "{}: {value}", read.path);
    }
    for table in items(&document["tables"]).iter().chain(items(&document["lists"])) {
        assert!(stored.text(&table["span"]).is_some(), "{}: {}", read.path, table["span"]);
    }
    for diagnostic in items(&document["diagnostics"]) {
        let written = stored.text(&diagnostic["span"]);
        assert!(written.is_some(), "{}: {diagnostic}", read.path);
    }
    for set in items(&document["endpointSets"]) {
        let line = set["location"]["line"].as_u64().unwrap();
        for value in items(&set["hosts"]).iter().chain(items(&set["addresses"])) {
            assert!(value["span"]["line"].as_u64() >= Some(line), "{}: {value} before line {line}", read.path);
        }
    }
    for mention in items(&document["mentions"]) {
        let written = stored.text(&mention["span"]).unwrap_or_else(|| panic!("{}: {mention}", read.path));
        assert!(states(written, mention), "{}: {written:?} for {mention}", read.path);
    }
    spans.len() + items(&document["mentions"]).len()
}

/// Whether `written` states the value of a mention.
fn states(written: &str, mention: &Value) -> bool {
    let value = mention["value"].as_str().unwrap();
    match mention["kind"].as_str().unwrap() {
        "host" => {
            let plain = written.replace('\\', "").replace("&#42;", "*");
            let host = plain.split_once("://").map_or(plain.as_str(), |(_, rest)| rest.split('/').next().unwrap());
            Host::parse(host).is_some_and(|parsed| parsed.host.name == value)
        }
        "prefix" => value == written || value.strip_suffix("/32") == Some(written),
        "port" => written == value,
        _ => false,
    }
}

/// Japanese and Chinese sentences end with a dot that can also stand in a damaged host.
#[test]
fn sentences_are_no_hosts() {
    let Some(corpus) = driver::corpus("sentences_are_no_hosts") else { return };
    let mut found = Vec::new();
    for read in &corpus.pages {
        let sets = items(&read.document["endpointSets"]).iter().flat_map(|set| items(&set["hosts"]));
        let names = sets.map(|host| &host["name"]).chain(items(&read.document["mentions"]).iter().map(|m| &m["value"]));
        // No page of the corpus has a host with labels in another script.
        let foreign = names.filter(|name| name.as_str().unwrap().split('.').any(|label| label.starts_with("xn--")));
        found.extend(foreign.map(|name| (read.path.as_str(), name.as_str().unwrap())));
    }
    assert_eq!(found, []);
}
