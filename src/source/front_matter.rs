//! The YAML header of a page: title, date, and which revision it was translated from.

use std::collections::BTreeMap;

use serde_saphyr::{MessageFormatter as _, UserMessageFormatter};

use crate::locale::Locale;
use crate::span::Span;

/// What the header says of the page. Fields it does not state are `None`.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct FrontMatter {
    /// `title`.
    pub title: Option<String>,
    /// `ms.date`, as `YYYY-MM-DD` where it can be read so, else as written.
    pub date: Option<String>,
    /// `ms.contentlocale`.
    pub locale: Option<Locale>,
    /// `ms.sourcegitcommit`: the commit of the source page that was translated.
    pub source_commit: Option<String>,
    /// `ms.lasthandoff`, in the form of `date`: when that page was handed to translation.
    pub handoff_date: Option<String>,
    /// `ms.translationtype`: `HT` by a person, `MT` by a machine.
    pub translation_type: Option<String>,
    /// Offset at which the page's body starts.
    pub body: usize,
    /// What is wrong with the header.
    pub problem: Option<Problem>,
}

/// A defect of a header. It is read line by line all the same.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Problem {
    /// The line that closes the header is missing: there is no header then.
    Unclosed(Span),
    /// It is not YAML.
    NotYaml {
        /// Where the YAML parser stopped, up to the end of the line; the header's lines where it does not say.
        span: Span,
        /// Why, without the place.
        reason: String,
    },
}

impl FrontMatter {
    /// Reads the header of `text`; a page that does not start with `---` has none.
    #[must_use]
    pub fn read(text: &str) -> Self {
        let Some(first) = text.strip_prefix("---").and_then(line_end) else {
            return Self::default();
        };
        let start = 3 + first;
        let Some((end, body)) = closing_line(text, start) else {
            // A page can start with a rule; a header starts with a key.
            let key = text[start..].split(['\n', '\r']).find(|line| !line.trim().is_empty() && !line.starts_with('#'));
            let is_header = key.is_some_and(|line| line.split_once(':').is_some_and(|(key, _)| !key.contains(' ')));
            let problem = is_header.then(|| Problem::Unclosed(Span::new(0, 3)));
            return Self { problem, ..Self::default() };
        };
        let header = &text[start..end];
        let mut matter = Self { body, ..Self::default() };
        if is_plain(header) {
            matter.take_lines(header);
            return matter;
        }
        match serde_saphyr::from_str::<BTreeMap<String, serde_json::Value>>(header) {
            Ok(map) => map.iter().for_each(|(key, value)| matter.take(key, &scalar(value))),
            Err(err) => {
                matter.problem = Some(not_yaml(&err, header, start));
                matter.take_lines(header);
            }
        }
        matter
    }

    fn take_lines(&mut self, header: &str) {
        for line in header.split(['\n', '\r']) {
            if let Some((key, value)) = line.split_once(':') {
                self.take(key, unquote(value.trim()));
            }
        }
    }

    fn take(&mut self, key: &str, value: &str) {
        if value.is_empty() {
            return;
        }
        let text = || Some(value.to_owned());
        match key.trim_end() {
            "title" => self.title = self.title.take().or_else(text),
            "ms.date" => self.date = Some(iso_date(value)),
            "ms.contentlocale" => self.locale = Locale::parse(value),
            "ms.sourcegitcommit" => self.source_commit = text(),
            "ms.lasthandoff" => self.handoff_date = Some(iso_date(value)),
            "ms.translationtype" => self.translation_type = text(),
            _ => {}
        }
    }
}

/// What `err` says of `header`, which starts at `start` of the page.
fn not_yaml(err: &serde_saphyr::Error, header: &str, start: usize) -> Problem {
    let err = err.without_snippet();
    // The parser counts from the header, and its own text of the error names that place.
    let characters = err.location().and_then(|at| usize::try_from(at.span().offset()).ok());
    let offset = characters.and_then(|at| header.char_indices().nth(at)).map(|(offset, _)| offset);
    let known = offset.and_then(|offset| {
        let line = header.get(offset..)?.split(['\n', '\r']).next()?.trim_end();
        (!line.is_empty()).then(|| Span::new(start + offset, start + offset + line.len()))
    });
    let span = known.unwrap_or(Span::new(start, start + header.trim_end().len()));
    Problem::NotYaml { span, reason: UserMessageFormatter.format_message(err).into_owned() }
}

/// Offset after the line end, if `rest` is blank up to it.
fn line_end(rest: &str) -> Option<usize> {
    let blank = rest.len() - rest.trim_start_matches([' ', '\t']).len();
    let after = &rest[blank..];
    if after.starts_with("\r\n") {
        Some(blank + 2)
    } else if after.starts_with(['\n', '\r']) {
        Some(blank + 1)
    } else {
        None
    }
}

/// Where the closing `---` or `...` starts, and where the body after it starts.
fn closing_line(text: &str, from: usize) -> Option<(usize, usize)> {
    let mut at = from;
    while at < text.len() {
        let rest = &text[at..];
        let length = memchr::memchr2(b'\n', b'\r', rest.as_bytes()).unwrap_or(rest.len());
        let line = rest[..length].trim_end();
        let next = at + length + usize::from(length < rest.len()) + usize::from(rest[length..].starts_with("\r\n"));
        if line == "---" || line == "..." {
            return Some((at, next));
        }
        at = next;
    }
    None
}

/// Whether every line is YAML beyond doubt, so that the parser need not be asked: `key: plain text`, each key once,
/// a comment, a blank line, or an item of plain text under a key without a value.
fn is_plain(header: &str) -> bool {
    let mut keys: Vec<&str> = Vec::with_capacity(32);
    let mut open_list = false;
    if header.contains('\t') {
        return false;
    }
    header.split('\n').map(|line| line.trim_end_matches('\r')).all(|line| {
        if line.is_empty() || line.starts_with('#') {
            return true;
        }
        if let Some(item) = line.trim_start_matches(' ').strip_prefix("- ") {
            return open_list && is_plain_scalar(item.trim());
        }
        let Some((key, value)) = line.split_once(':') else { return false };
        let known = keys.contains(&key);
        keys.push(key);
        open_list = value.trim().is_empty();
        let key_ok = key.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'_' | b'-'));
        let key_starts = key.bytes().next().is_some_and(|b| b.is_ascii_alphabetic());
        let gap = value.is_empty() || value.starts_with(' ');
        !known && key_ok && key_starts && gap && (open_list || is_plain_scalar(value.trim()))
    })
}

fn is_plain_scalar(value: &str) -> bool {
    let inner = value.strip_prefix(['\'', '"']).and_then(|v| v.strip_suffix(['\'', '"']));
    if let (Some(inner), true) = (inner, value.as_bytes().first() == value.as_bytes().last()) {
        return !inner.contains(['\'', '"', '\\']);
    }
    value.starts_with(|c: char| c.is_alphanumeric())
        && !value.contains(": ")
        && !value.contains(" #")
        && !value.ends_with(':')
        && !value.contains('\r')
}

fn unquote(value: &str) -> &str {
    let inner = value.strip_prefix('\'').and_then(|v| v.strip_suffix('\''));
    inner.or_else(|| value.strip_prefix('"').and_then(|v| v.strip_suffix('"'))).unwrap_or(value)
}

fn scalar(value: &serde_json::Value) -> String {
    match value {
        serde_json::Value::String(text) => text.clone(),
        serde_json::Value::Number(number) => number.to_string(),
        _ => String::new(),
    }
}

/// `04/11/2019` and `2019-04-11T…` as `2019-04-11`; anything else as written.
fn iso_date(written: &str) -> String {
    let parts: Vec<&str> = written.split(['T', ' ']).next().unwrap_or_default().split(['/', '-']).collect();
    let number = |text: &str| text.parse::<u32>().ok().filter(|_| text.len() <= 4);
    let [a, b, c] = parts[..] else { return written.to_owned() };
    let (Some(x), Some(y), Some(z)) = (number(a), number(b), number(c)) else { return written.to_owned() };
    let (year, month, day) = if a.len() == 4 { (x, y, z) } else { (z, x, y) };
    if year >= 1000 && (1..=12).contains(&month) && (1..=31).contains(&day) {
        format!("{year:04}-{month:02}-{day:02}")
    } else {
        written.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_translation_names_its_source() {
        let text = "---\ntitle: 'Netwerk: eisen'\nms.date: 04/03/2019\nms.sourcegitcommit: abc\nms.contentlocale: nl-NL\n\
                    ms.lasthandoff: 04/11/2019\nms.translationtype: HT\n---\n# A\n";
        let matter = FrontMatter::read(text);
        assert_eq!(matter.title.as_deref(), Some("Netwerk: eisen"));
        assert_eq!(matter.date.as_deref(), Some("2019-04-03"));
        assert_eq!(matter.handoff_date.as_deref(), Some("2019-04-11"));
        assert_eq!(matter.locale.as_ref().map(Locale::as_str), Some("nl-NL"));
        assert_eq!(&text[matter.body..], "# A\n");
        assert_eq!(matter.problem, None);
    }

    #[test]
    fn what_is_not_yaml_is_read_line_by_line() {
        let matter = FrontMatter::read("---\ntitle: a: b\nms.date: 1/2/2020\n\tx: [\n---\n");
        assert_eq!(matter.title.as_deref(), Some("a: b"));
        assert_eq!(matter.date.as_deref(), Some("2020-01-02"));
        assert!(matches!(matter.problem, Some(Problem::NotYaml { .. })));
    }

    #[test]
    fn what_is_not_yaml_is_shown_where_it_stands() {
        for (text, shown, says) in [
            ("---\ntitle: Netwerk: eisen\n---\n", ": eisen", "mapping values are not allowed in this context"),
            ("---\r\na: b\r\ntitle: é\r\nlist: [a\r\n---\r\n", "[a", "unclosed bracket '['"),
            ("---\na: b\na: c\n---\n", "a: c", "duplicate mapping key `a` is not allowed here"),
            ("---\n- b\n- c\n---\n", "- b", "expected mapping start"),
            ("---\na: é\nb: *x\n---\n", "*x", "reference to unknown value"),
        ] {
            let Some(Problem::NotYaml { span, reason }) = FrontMatter::read(text).problem else { panic!("{text}") };
            assert_eq!((&text[span.range()], &reason[..]), (shown, says), "{text}");
        }
    }

    #[test]
    fn a_lone_carriage_return_hides_no_key() {
        let matter = FrontMatter::read("---\r\nms.author: x\rms.date: 05/16/2017\r\n---\r\nbody");
        assert_eq!(matter.date.as_deref(), Some("2017-05-16"));
        assert_eq!(matter.body, 44);
    }

    #[test]
    fn the_short_way_reads_what_the_parser_reads() {
        let header = "title: Network endpoints\nms.date: 03/24/2026\n# note\nms.collection:\n- M365\n- tier2\nempty:\nquoted: ''\n";
        assert!(is_plain(header));
        let map: BTreeMap<String, serde_json::Value> = serde_saphyr::from_str(header).unwrap();
        assert_eq!(scalar(&map["title"]), "Network endpoints");
        for doubtful in
            ["a: b: c\n", "a: 1\na: 2\n", "a: [b]\n", "a: &b c\n", "- a\n", "a: 'it''s'\n", "a: b #c\n", "\ta: b\n"]
        {
            assert!(!is_plain(doubtful), "{doubtful}");
        }
    }

    #[test]
    fn headers_may_be_absent_or_unclosed() {
        assert_eq!(FrontMatter::read("# Title\n"), FrontMatter::default());
        assert!(matches!(FrontMatter::read("---\ntitle: a\n").problem, Some(Problem::Unclosed(_))));
        assert_eq!(FrontMatter::read("---\n---\n").body, 8);
        assert_eq!(FrontMatter::read("----\n").body, 0);
    }
}
