//! The hosts and prefixes of a row as pieces of its text.

use std::collections::HashMap;

use crate::extract::Page;
use crate::extract::facts::{EndpointSet, Origin};
use crate::model::CidrPrefix;
use crate::span::Span;

/// A host or prefix where it is written; several prefixes where one text stands for them.
#[derive(Debug, Clone)]
pub(super) struct Unit {
    /// What it is: the same for the same value, however written.
    pub(super) key: String,
    /// Where it is written.
    pub(super) span: Span,
    /// One past what belongs to it: the prefixes that a host names in parentheses.
    pub(super) end: u32,
    /// The host that names it in parentheses.
    pub(super) of: Option<String>,
    /// Whether it stands in a code span.
    pub(super) code: bool,
    /// Column of its cell.
    pub(super) column: usize,
    /// Whether it can be taken out or replaced: no remark belongs to it, and no included file states it.
    pub(super) bare: bool,
}

/// The units of a row, in the order of the page.
pub(super) fn of_row(page: &Page, set: &EndpointSet) -> Vec<Unit> {
    let Origin::Row { table, row } = set.origin else { return Vec::new() };
    let cells: Vec<Span> = page.tables[table].table.rows[row].cells.iter().map(|cell| cell.span).collect();
    // The prefixes that a host names itself are told from those of the row.
    let mut found: Vec<(Unit, &[CidrPrefix], Option<CidrPrefix>)> = Vec::new();
    let unit = |key: String, span: Span, bare: bool| Unit {
        key,
        span,
        end: span.end,
        of: None,
        code: false,
        column: usize::MAX,
        bare,
    };
    for host in &set.hosts {
        let bare = host.borrowed.is_none() && host.note.is_none() && host.repairs.is_empty();
        let mut unit = unit(host.host.url().into_owned(), host.span, bare);
        if !host.ips.is_empty() {
            unit.end = after_parentheses(page, set.part, host.span.end);
        }
        found.push((unit, &host.ips, None));
    }
    for address in &set.addresses {
        let bare = address.borrowed.is_none() && !address.host_bits;
        let paired = address.paired.then_some(address.prefix);
        found.push((unit(address.prefix.to_string(), address.span, bare), &[], paired));
    }
    found.sort_by_key(|(unit, ..)| unit.span);
    let mut host: Option<(String, &[CidrPrefix])> = None;
    let mut units: Vec<Unit> = Vec::with_capacity(found.len());
    for (mut unit, ips, paired) in found {
        if !ips.is_empty() {
            host = Some((unit.key.clone(), ips));
        }
        if let Some((of, _)) = host.as_ref().filter(|(_, ips)| paired.is_some_and(|prefix| ips.contains(&prefix))) {
            unit.key = format!("{of} ({})", unit.key);
            unit.of = Some(of.clone());
        }
        match units.last_mut() {
            // A range of addresses is one text.
            Some(last) if last.span == unit.span => last.key.push_str(&format!(" {}", unit.key)),
            _ => units.push(unit),
        }
    }
    let mut ticks = Ticks::default();
    for unit in &mut units {
        unit.column = cells.iter().position(|cell| cell.contains(unit.span)).unwrap_or(usize::MAX);
        unit.code = ticks.odd_at(page, set.part, unit.span.start);
    }
    units
}

/// One past the parentheses that follow the value ending at `end`; `end` where none do.
fn after_parentheses(page: &Page, part: usize, end: u32) -> u32 {
    let text = page.parts.get(part).and_then(|part| part.file.text.get(end as usize..)).unwrap_or_default();
    let blanks = text.len() - text.trim_start_matches([' ', '\u{A0}']).len();
    let rest = &text[blanks..];
    let plain = |c: char| c.is_ascii_hexdigit() || matches!(c, '.' | ':' | '/' | ',' | ';' | ' ');
    let Some(close) = rest.strip_prefix(['(', '（']).and_then(|inside| inside.find(|c| !plain(c))) else { return end };
    let open = rest.chars().next().map_or(0, char::len_utf8);
    match rest[open + close..].chars().next().filter(|c| matches!(c, ')' | '）')) {
        Some(c) => end + (blanks + open + close + c.len_utf8()) as u32,
        None => end,
    }
}

/// How many back-ticks stand before a place on its line, counted on from the place before.
#[derive(Default)]
struct Ticks {
    at: u32,
    odd: bool,
}

impl Ticks {
    fn odd_at(&mut self, page: &Page, part: usize, at: u32) -> bool {
        let from = if self.at == 0 || at < self.at {
            self.odd = false;
            let lines = &page.parts[part].file.lines;
            lines.line_start(lines.line(at))
        } else {
            self.at
        };
        let text = page.text(part, Span { start: from, end: at });
        let line = match text.rfind(['\n', '\r']) {
            Some(end) => {
                self.odd = false;
                &text[end..]
            }
            None => text,
        };
        self.odd ^= line.bytes().filter(|&byte| byte == b'`').count() % 2 == 1;
        self.at = at;
        self.odd
    }
}

/// Text between two neighbours of one cell, where nothing but a separator is between them.
pub(super) fn gap<'p>(page: &'p Page, part: usize, a: &Unit, b: &Unit) -> Option<&'p str> {
    let gap = page.text(part, Span { start: a.end, end: b.span.start });
    (a.column == b.column && a.end <= b.span.start && crate::check::pair::edit::is_separator(gap)).then_some(gap)
}

/// How the values of a table are written, where a row does not tell.
#[derive(Debug, Default)]
pub(super) struct Styles {
    tables: HashMap<usize, Style>,
}

/// How the values of one table are written.
#[derive(Debug, Default)]
pub(super) struct Style {
    /// Separators and how often each stands between two values.
    gaps: HashMap<String, usize>,
    /// Asterisks with a backslash before them, and without.
    stars: (usize, usize),
}

impl Styles {
    /// Reads the styles of the tables of `page` itself.
    pub(super) fn of(page: &Page) -> Self {
        let mut tables: HashMap<usize, Style> = HashMap::new();
        for set in page.sets.iter().filter(|set| set.part == 0) {
            let Origin::Row { table, .. } = set.origin else { continue };
            let style = tables.entry(table).or_default();
            let units = of_row(page, set);
            for pair in units.windows(2) {
                if let Some(gap) = gap(page, 0, &pair[0], &pair[1]) {
                    *style.gaps.entry(gap.to_owned()).or_default() += 1;
                }
            }
            for unit in units.iter().filter(|unit| !unit.code) {
                let text = page.text(0, unit.span);
                let escaped = text.matches("\\*").count();
                style.stars.0 += escaped;
                style.stars.1 += text.matches('*').count() - escaped;
            }
        }
        Self { tables }
    }

    /// The separator that the table uses most, in code or not.
    pub(super) fn separator(&self, table: usize, code: bool) -> Option<&str> {
        let gaps = self.tables.get(&table)?.gaps.iter().filter(|(gap, _)| gap.contains('`') == code);
        let most = gaps.max_by_key(|(gap, count)| (**count, std::cmp::Reverse(gap.as_str())));
        most.map(|(gap, _)| gap.as_str())
    }

    /// Whether the table writes a backslash before asterisks; `None` where it has none.
    pub(super) fn escapes(&self, table: usize) -> Option<bool> {
        let (with, without) = self.tables.get(&table)?.stars;
        (with + without > 0).then_some(with >= without)
    }
}

/// The text `written` of a value, which stands in code or not, as it stands in code or not where asterisks are escaped or
/// not.
pub(super) fn restyled(written: &str, from_code: bool, to_code: bool, escapes: Option<bool>) -> String {
    let plain = if from_code { written.to_owned() } else { unescaped(written) };
    if to_code {
        return plain;
    }
    match (from_code, escapes) {
        (false, None) => written.to_owned(),
        (false, Some(true)) if written.contains("\\*") => written.to_owned(),
        (false, Some(true)) => written.replace('*', "\\*"),
        (false, Some(false)) => written.replace("\\*", "*"),
        (true, escapes) => {
            let star = if escapes == Some(false) { "*" } else { "\\*" };
            plain.replace('<', "\\<").replace('>', "\\>").replace('*', star)
        }
    }
}

/// `text` without the backslashes of Markdown.
fn unescaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        match chars.next_if(|next| c == '\\' && next.is_ascii_punctuation()) {
            Some(next) => out.push(next),
            None => out.push(c),
        }
    }
    out.replace("&lt;", "<").replace("&gt;", ">")
}

#[cfg(test)]
mod tests {
    use super::restyled;

    #[test]
    fn values_are_written_as_their_neighbours_are() {
        for (written, from_code, to_code, escapes, expected) in [
            ("*.a.com", false, false, None, "*.a.com"),
            ("*.a.com", false, false, Some(true), "\\*.a.com"),
            ("\\*.a.com", false, false, Some(false), "*.a.com"),
            ("\\*.a.com", false, true, None, "*.a.com"),
            ("*.a.com", true, false, None, "\\*.a.com"),
            ("*.a.com", true, false, Some(false), "*.a.com"),
            ("<t>.a.com", true, false, None, "\\<t\\>.a.com"),
            ("&lt;t&gt;.a.com", false, true, None, "<t>.a.com"),
        ] {
            assert_eq!(restyled(written, from_code, to_code, escapes), expected, "{written}");
        }
    }
}
