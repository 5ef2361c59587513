//! Makes a table one that the parser reads in linear time, however deep its elements are nested.

use crate::page::inline::{breaks_line, is_element};
use crate::span::Span;

use super::tags::{Tag, Tags};

/// Deepest that elements stand in each other in a table, which itself counts as one. Pages have a list in a list; for
/// every further tag the parser looks through all that are open, which makes deep nesting quadratic.
const MAX_NESTING: usize = 64;

/// Inline markup that the parser opens again in every block after it, until it is closed.
const FORMATTING: &[&str] =
    &["a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u"];

/// Elements without content.
const VOID: &[&str] = &["area", "br", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr"];

/// Elements that end a paragraph without an end tag.
const BLOCKS: &[&str] = &["blockquote", "dd", "div", "dl", "dt", "li", "ol", "p", "pre", "section", "ul"];

/// The table at `span` as the parser can read it in linear time, and the first tag nested deeper than [`MAX_NESTING`].
///
/// What is no element but a placeholder, `<tenant>`, becomes text. Else only names of tags are changed, so that the
/// parser finds the same tags: those of inline markup and those nested too deep become tags without content, which
/// break the line where the originals do. All text stays.
pub(super) fn flattened(text: &str, span: Span) -> (String, Option<Span>) {
    let range = span.range();
    let mut out = String::with_capacity(range.len());
    let mut nesting = Nesting::default();
    let mut first = None;
    let mut copied = range.start;
    for tag in Tags::new(&text[..range.end], range.start) {
        if !is_element(&text[tag.start..], tag.end - tag.start) {
            out.push_str(&text[copied..tag.start]);
            out.push_str("&lt;");
            copied = tag.start + 1;
            continue;
        }
        let formatting = FORMATTING.contains(&tag.name.as_str());
        if !formatting && nesting.takes(&tag) {
            continue;
        }
        if !formatting && !tag.closing {
            first = first.or(Some(Span::new(tag.start, tag.end)));
        }
        let name = tag.start + 1 + usize::from(tag.closing);
        out.push_str(&text[copied..name]);
        out.push_str(if breaks_line(&tag.name) { "br" } else { "wbr" });
        copied = name + tag.name.len();
    }
    out.push_str(&text[copied..range.end]);
    (out, first)
}

/// The elements that are open at a place of a table.
#[derive(Default)]
struct Nesting {
    /// At most [`MAX_NESTING`], the table first.
    open: Vec<String>,
    /// Open ones nested deeper, tables apart.
    deeper: usize,
    /// Open tables nested deeper: their rows and cells are nested deeper too.
    deeper_tables: usize,
}

impl Nesting {
    /// Goes over `tag`. Tells whether it stands; else it belongs to an element nested too deep.
    fn takes(&mut self, tag: &Tag) -> bool {
        let name = tag.name.as_str();
        let cell = matches!(name, "td" | "th" | "caption");
        let structural = cell || matches!(name, "tr" | "thead" | "tbody" | "tfoot" | "colgroup" | "col");
        if self.deeper_tables > 0 {
            if name == "table" && tag.closing {
                self.deeper_tables -= 1;
            } else if name == "table" {
                self.deeper_tables += 1;
            }
            return false;
        }
        if structural || (name == "table" && (tag.closing || !self.in_cell())) {
            // What is open in a cell ends with it, and a table that is in no cell ends the one before.
            let table = self.open.iter().rposition(|open| open == "table");
            self.open.truncate(table.map_or(0, |table| table + usize::from(structural)));
            self.deeper = 0;
            if !tag.closing && (cell || name == "table") {
                self.open.push(tag.name.clone());
            }
            return true;
        }
        if VOID.contains(&name) {
            return true;
        }
        if tag.closing {
            return self.closes(name);
        }
        if BLOCKS.contains(&name) && self.deeper == 0 {
            self.open.pop_if(|open| open == "p");
            self.open.pop_if(|open| open == name && matches!(name, "li" | "dd" | "dt"));
        }
        if self.open.len() < MAX_NESTING {
            self.open.push(tag.name.clone());
            return true;
        }
        if name == "table" {
            self.deeper_tables += 1;
        } else {
            self.deeper += 1;
        }
        false
    }

    fn in_cell(&self) -> bool {
        let around = self.open.iter().rfind(|open| matches!(open.as_str(), "table" | "td" | "th" | "caption"));
        around.is_some_and(|open| open != "table")
    }

    fn closes(&mut self, name: &str) -> bool {
        if self.deeper > 0 {
            self.deeper -= 1;
            return false;
        }
        let inner =
            self.open.iter().rev().take_while(|open| !matches!(open.as_str(), "table" | "td" | "th" | "caption"));
        if let Some(up) = inner.clone().position(|open| open == name) {
            self.open.truncate(self.open.len() - up - 1);
        }
        true
    }
}
