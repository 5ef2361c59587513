//! `lost-escape`: a mark that the source escapes is read as Markdown in the translation, so that it does not show.
//!
//! One asterisk alone shows: a page may well do without the escape.

use crate::check::{PagePair, PairCheck};
use crate::diagnostic::{Diagnostic, Level, Meta};
use crate::extract::Page;
use crate::page::inline::is_element;
use crate::page::markdown::{Unseen, unseen};
use crate::span::Span;

pub(super) struct LostEscape;

const META: Meta = Meta {
    id: "lost-escape",
    summary: "a mark that the source escapes is read as Markdown",
    why: "The published page does not show it: a wildcard reads as the host itself, a placeholder as nothing.",
    bad: "`*.contoso.com<br>*.contoso.net`, which shows neither asterisk.",
    good: "`\\*.contoso.com<br>\\*.contoso.net`.",
    level: Level::Warning,
    fix: None,
};

impl PairCheck for LostEscape {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn detect(&self, pair: &PagePair<'_>, found: &mut Vec<Diagnostic>) {
        let escapes = |page: &Page| page.parts.iter().any(|part| may_escape(&part.file.text));
        if !escapes(pair.source) {
            return;
        }
        let mut seen = std::collections::HashSet::new();
        for cell in pair.cells() {
            let text = pair.target.text(cell.target.0, cell.target.1);
            let there = pair.source.text(cell.source.0, cell.source.1);
            if text == there || memchr::memchr2(b'*', b'<', text.as_bytes()).is_none() {
                continue;
            }
            if !may_hide(text) || !may_escape(there) || !seen.insert((cell.target.0, cell.target.1)) {
                continue;
            }
            // A back-tick that nothing closes is another matter: what it was to hide shows all the same.
            if text.bytes().filter(|&byte| byte == b'`').count() % 2 == 1 {
                continue;
            }
            if let (Some(at), None) = (hidden(text), hidden(there)) {
                let start = cell.target.1.start as usize + at.range().start;
                found.push(
                    Diagnostic::new(&META, cell.target.0, Span::new(start, start + at.range().len()))
                        .actual(&text[at.range()])
                        .counterpart(cell.source.0, cell.source.1),
                );
            }
        }
    }
}

/// Whether an asterisk or an angle bracket is escaped anywhere in `text`, in one way or another.
fn may_escape(text: &str) -> bool {
    ["\\*", "\\<", "&#42;", "&ast;", "&lt;", "`"]
        .iter()
        .any(|escape| memchr::memmem::find(text.as_bytes(), escape.as_bytes()).is_some())
}

/// Whether `text` has two bare asterisks, one of a wildcard, or a tag of a name that HTML does not know, outside code.
fn may_hide(text: &str) -> bool {
    let bytes = text.as_bytes();
    let (mut stars, mut wildcards, mut code) = (0, 0, false);
    let mut at = 0;
    while at < bytes.len() {
        match bytes[at] {
            b'\\' if !code => at += 1,
            b'`' => code = !code,
            b'*' if !code => {
                stars += 1;
                wildcards += usize::from(bytes.get(at + 1) == Some(&b'.'));
            }
            b'<' if !code && is_placeholder(&text[at..]) => return true,
            _ => {}
        }
        at += 1;
    }
    stars > 1 && wildcards > 0
}

/// Whether `text` starts with a name in angle brackets that is no tag of HTML.
fn is_placeholder(text: &str) -> bool {
    let named = text[1..].starts_with(|c: char| c.is_ascii_alphabetic());
    let end = text.bytes().take(64).position(|byte| byte == b'>');
    named && end.is_some_and(|end| !text[..end].contains("://") && !is_element(text, end + 1))
}

/// The first part of a value that does not show: a wildcard's asterisk, a placeholder.
fn hidden(text: &str) -> Option<Span> {
    unseen(text).into_iter().find_map(|(what, span)| {
        let shown = &text[span.range()];
        let (start, end) = (span.range().start, span.range().end);
        match what {
            Unseen::Emphasis if shown.starts_with("*.") => Some(Span::new(start, start + 1)),
            Unseen::Emphasis if shown.ends_with('*') && text[end..].starts_with('.') => Some(Span::new(end - 1, end)),
            Unseen::Tag if is_placeholder(shown) => Some(span),
            _ => None,
        }
    })
}
