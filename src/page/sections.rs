//! Headings: which section a block stands in, its anchor, and which docs tab.

use std::sync::Arc;

use crate::span::Span;

use super::{Block, BlockKind, Inlines};

/// Most characters kept of a heading, an anchor or the identifier of a tab. Every table and list carries those of its
/// section; real headings have up to 150.
const MAX_HEADING: usize = 300;

/// The stretch of a page under one heading, down to the next of any level.
#[derive(Debug, Clone, Default)]
pub struct Section {
    /// Offset at which it starts.
    pub start: u32,
    /// Headings from the highest level down to this one, each cut to a length with `…` at its end; tab headings are not
    /// among them.
    pub path: Arc<[String]>,
    /// Anchor of the innermost heading: `<a name="…">`, else made from its text.
    pub anchor: Option<String>,
    /// Whether the anchor is written on the page: then it is the source page's, also in a translation.
    pub named: bool,
    /// Identifier of the docs tab (`# [Europe](#tab/europe)`), which is the same in every language.
    pub tab: Option<String>,
}

/// The sections of a page, in document order; the first starts at 0.
#[derive(Debug, Clone, Default)]
pub struct Sections(Vec<Section>);

impl Sections {
    /// Reads the headings among `blocks` that `skip` does not reject.
    pub fn read(text: &str, blocks: &[Block], inlines: &mut Inlines, skip: impl Fn(Span) -> bool) -> Self {
        let mut all = vec![Section::default()];
        let mut open: Vec<(u8, String)> = Vec::new();
        let mut path: Arc<[String]> = Arc::default();
        let mut tab = None;
        let mut anchor = (None, false);
        for block in blocks.iter().filter(|block| !skip(block.span)) {
            match block.kind {
                BlockKind::Heading(level) => {
                    let source = &text[block.inner.range()];
                    if let Some(name) = tab_name(source) {
                        tab = Some(cut(name));
                    } else {
                        tab = None;
                        let inline = inlines.read(text, block.inner, false);
                        let title = cut(inlines.text(&inline).trim());
                        let named = named_anchor(source);
                        anchor = (Some(named.map_or_else(|| slug(&title), cut)), named.is_some());
                        open.retain(|&(outer, _)| outer < level);
                        open.push((level, title));
                        path = open.iter().map(|(_, title)| title.clone()).collect();
                    }
                }
                BlockKind::Rule if tab.is_some() => tab = None,
                _ => continue,
            }
            all.push(Section {
                start: block.span.start,
                path: Arc::clone(&path),
                anchor: anchor.0.clone(),
                named: anchor.1,
                tab: tab.clone(),
            });
        }
        Self(all)
    }

    /// The section that holds `offset`.
    #[must_use]
    pub fn at(&self, offset: u32) -> &Section {
        let next = self.0.partition_point(|section| section.start <= offset);
        &self.0[next.saturating_sub(1)]
    }
}

/// `text` as far as it is kept.
fn cut(text: &str) -> String {
    match text.char_indices().nth(MAX_HEADING) {
        Some((end, _)) => format!("{}…", text[..end].trim_end()),
        None => text.to_owned(),
    }
}

/// The identifier of a tab heading: `europe` of `[Europe](#tab/europe)`.
pub(crate) fn tab_name(heading: &str) -> Option<&str> {
    let target = heading.trim().strip_prefix('[')?.split_once("](#tab/")?.1;
    target.strip_suffix(')')
}

/// The name in `<a name="…">` or `<a id="…">`.
pub(crate) fn named_anchor(heading: &str) -> Option<&str> {
    let tag = &heading[heading.find("<a ")?..];
    let tag = &tag[..tag.find('>')?];
    let value = tag.split_once("name=").or_else(|| tag.split_once("id="))?.1;
    let value = value.trim_start();
    let quote = value.chars().next().filter(|c| matches!(c, '"' | '\''))?;
    value[1..].split(quote).next().filter(|name| !name.is_empty())
}

/// The anchor that the documentation's build makes of a heading.
#[must_use]
pub fn slug(title: &str) -> String {
    let kept = title.chars().filter(|&c| c.is_alphanumeric() || matches!(c, ' ' | '-' | '_'));
    kept.flat_map(char::to_lowercase).map(|c| if c == ' ' { '-' } else { c }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::page::markdown;

    #[test]
    fn long_headings_are_cut() {
        let text = format!("# {}\n\n## {}\n\np\n", "é".repeat(MAX_HEADING), "ab ".repeat(100_000));
        let mut inlines = Inlines::default();
        let sections = Sections::read(&text, &markdown::blocks(&text, 0), &mut inlines, |_| false);
        let section = sections.at(text.len() as u32);
        assert_eq!(section.path[0], "é".repeat(MAX_HEADING));
        assert_eq!((section.path[1].chars().count(), section.path[1].ends_with("ab…")), (MAX_HEADING, true));
        assert!(section.anchor.as_ref().unwrap().len() < MAX_HEADING);
    }

    #[test]
    fn sections_have_paths_anchors_and_tabs() {
        let text =
            "# A\n\n## <a name=\"b-c\"></a>Bé\n\np\n\n# [Europe](#tab/europe)\n\nq\n\n---\n\nr\n\n## D (WNS)\n\ns\n";
        let mut inlines = Inlines::default();
        let sections = Sections::read(text, &markdown::blocks(text, 0), &mut inlines, |_| false);
        let at = |needle: &str| sections.at(text.find(needle).unwrap() as u32);
        assert_eq!((at("p\n").path.join("/").as_str(), at("p\n").anchor.as_deref()), ("A/Bé", Some("b-c")));
        assert!(at("p\n").named);
        assert_eq!((at("q\n").tab.as_deref(), at("q\n").path.len()), (Some("europe"), 2));
        assert!(Arc::ptr_eq(&at("q\n").path, &at("r\n").path));
        assert_eq!(at("r\n").tab, None);
        assert_eq!((at("s\n").anchor.as_deref(), at("s\n").path.join("/").as_str()), (Some("d-wns"), "A/D (WNS)"));
    }
}
