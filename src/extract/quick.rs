//! Pages that state nothing: told by their bytes, before anything is parsed.
//!
//! Most pages of a documentation set have no table, no list of hosts and no host in their prose. The test is on the
//! safe side: it takes a page for empty only where the full reading cannot find anything either.

use crate::locale::Terms;

/// Whether `body` can hold no table, list, mention, include, comment or unclosed construct.
#[must_use]
pub(super) fn states_nothing(body: &str, terms: &Terms) -> bool {
    let bytes = body.as_bytes();
    memchr::memchr(b'|', bytes).is_none() && !has_markup(bytes) && fences_are_closed(body) && !has_value(body, terms)
}

/// Whether there is HTML beyond anchors and breaks, an include, or what a translation system leaves behind.
fn has_markup(bytes: &[u8]) -> bool {
    let tag = |at: usize| {
        let rest = &bytes[at + 1..];
        let plain =
            rest.starts_with(b"a ") || rest.starts_with(b"/a>") || rest.starts_with(b"br") || rest.starts_with(b"http");
        !plain && rest.first().is_some_and(|b| b.is_ascii_alphabetic() || matches!(b, b'!' | b'/' | b'?'))
    };
    memchr::memchr_iter(b'<', bytes).any(tag) || memchr::memmem::find(bytes, b"[!").is_some_and(|_| has_include(bytes))
}

fn has_include(bytes: &[u8]) -> bool {
    memchr::memmem::find_iter(bytes, b"[!").any(|at| {
        bytes.get(at + 2).is_some_and(|b| b.eq_ignore_ascii_case(&b'i'))
            && bytes.get(at + 3).is_some_and(|b| b.eq_ignore_ascii_case(&b'n'))
    })
}

/// Whether every code fence is closed for certain: bare fences of three back-ticks at the margin, in turn.
fn fences_are_closed(body: &str) -> bool {
    if memchr::memmem::find(body.as_bytes(), b"~~~").is_some() {
        return false;
    }
    let mut open = false;
    let mut from = 0;
    while let Some(found) = memchr::memmem::find(&body.as_bytes()[from..], b"```") {
        let at = from + found;
        let at_margin = at == 0 || matches!(body.as_bytes()[at - 1], b'\n' | b'\r');
        let rest = &body[at + 3..];
        let line = &rest[..rest.find(['\n', '\r']).unwrap_or(rest.len())];
        if !at_margin || line.contains('`') || (open && !line.trim().is_empty()) {
            return false;
        }
        open = !open;
        from = at + 3;
    }
    !open
}

/// Whether something can be a host, an address or a port: outside link targets, which are no values.
pub(super) fn has_value(body: &str, terms: &Terms) -> bool {
    let bytes = body.as_bytes();
    let mut at = 0;
    while let Some(skipped) = bytes[at..].iter().position(|&byte| TELLING[usize::from(byte)]) {
        at += skipped;
        match bytes[at] {
            b']' if bytes.get(at + 1) == Some(&b'(') => match link_end(bytes, at + 2) {
                Some(end) => at = end,
                None => return true,
            },
            b'.' | b':' | b'\\' | b'&' if joins(bytes, at) => return true,
            b'@' if bytes[at..].starts_with(b"@no__t") => return true,
            0x80.. if is_foreign(&bytes[at..]) => return true,
            _ => {}
        }
        at += 1;
    }
    names_number(body)
        && names_port(body, terms)
        && paragraphs(body).any(|text| names_number(text) && names_port(text, terms))
}

/// Bytes at which a value can show: marks inside values, links, and the first bytes of dots and digits of other scripts.
const TELLING: [bool; 256] = {
    let mut table = [false; 256];
    let marks = [b'.', b':', b'\\', b'&', b']', b'@', 0xE3, 0xEF, 0xD9, 0xDB, 0xE0];
    let mut index = 0;
    while index < marks.len() {
        table[marks[index] as usize] = true;
        index += 1;
    }
    table
};

/// Parts of `body` that hold whole paragraphs: a blank line ends each of them.
fn paragraphs(body: &str) -> impl Iterator<Item = &str> {
    body.split("\n\n")
}

fn names_number(text: &str) -> bool {
    text.bytes().fold(false, |found, byte| found | byte.is_ascii_digit())
}

/// Where the target of a link ends; `None` where that is not plain.
fn link_end(bytes: &[u8], from: usize) -> Option<usize> {
    let window = &bytes[from..bytes.len().min(from + 2000)];
    let end = window.iter().position(|b| matches!(b, b')' | b'(' | b' ' | b'\n' | b'\r' | b'\\'))?;
    (window[end] == b')').then_some(from + end)
}

/// Whether the mark at `at` can stand inside a value: text on both sides, or an escape or entity beside it.
fn joins(bytes: &[u8], at: usize) -> bool {
    let before = at.checked_sub(1).map_or(b' ', |i| bytes[i]);
    let after = bytes.get(at + 1).copied().unwrap_or(b' ');
    match bytes[at] {
        b'.' => is_text(after) && (is_text(before) || matches!(before, b'*' | b'>' | b'}' | b'`' | b'_')),
        // A colon joins in addresses of IPv6 and in addresses of the web.
        b':' => matches!(after, b':' | b'/' | b'\\') || (before.is_ascii_hexdigit() && after.is_ascii_hexdigit()),
        b'\\' => matches!(after, b'.' | b'*' | b'/' | b':' | b'_' | b'-' | b'#'),
        _ => after == b'#' || after.is_ascii_alphabetic(),
    }
}

fn is_text(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte >= 0x80 || matches!(byte, b'*' | b'_' | b'`')
}

/// Full-width marks, ideographic stops, and digits of Arabic, Persian or Devanagari.
fn is_foreign(bytes: &[u8]) -> bool {
    match bytes {
        // An ideographic full stop before Latin letters can be the dot of a host.
        [0xE3, 0x80, 0x82, after, ..] => after.is_ascii_alphanumeric() || *after == b'*',
        [0xEF, 0xBC, 0x8E | 0x90..=0x99 | 0xA1..=0xBA, ..] | [0xEF, 0xBD, 0x81..=0x9A | 0xA1, ..] => true,
        [0xD9, 0xA0..=0xA9, ..] | [0xDB, 0xB0..=0xB9, ..] => true,
        [0xE0, 0xA5, 0xA6..=0xAF, ..] => true,
        _ => false,
    }
}

/// Whether a protocol or the word for a port is named at all; the scheme of an address names none.
fn names_port(body: &str, terms: &Terms) -> bool {
    let bytes = body.as_bytes();
    let protocols: [&[u8]; 9] = [b"TCP", b"UDP", b"FTP", b"SMTP", b"DNS", b"NTP", b"tcp", b"udp", b"dns"];
    let scheme = |at: usize| {
        let rest = &bytes[at + 4..];
        rest.starts_with(b"://") || rest.starts_with(b"s://")
    };
    let http = |name: &[u8]| memchr::memmem::find_iter(bytes, name).any(|at| !scheme(at));
    protocols.iter().any(|name| memchr::memmem::find(bytes, name).is_some())
        || http(b"http")
        || http(b"HTTP")
        || http(b"Http")
        || terms.names_port(body)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::extract::{Options, Page, fully, page};
    use crate::locale::Locale;
    use crate::source::{Includer, SourceFile};
    use proptest::prelude::*;

    fn both_ways(text: &str, locale: &str) -> (bool, [Page; 2]) {
        let options = Options { locale: Locale::parse(locale), ..Options::default() };
        let file = || SourceFile::decode("page.md".to_owned(), text.as_bytes().to_vec()).unwrap();
        let quick = states_nothing(text, &Terms::of(options.locale.as_ref().unwrap()));
        let [short, full] = [page, fully].map(|read| read(file(), &options, &Includer::none(), None));
        (quick, [short, full])
    }

    /// What the two ways write must be the same bytes.
    fn written(page: &Page) -> Vec<u8> {
        let mut out = Vec::new();
        let format = crate::export::named("jsonl").unwrap();
        format.page(page, &crate::check::run_page(page), crate::export::Extras { comments: true }, &mut out).ok();
        out
    }

    #[test]
    fn what_is_told_by_its_bytes_states_nothing() {
        let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("docs-source");
        let mut told = 0;
        for input in crate::source::find(&[root]).unwrap() {
            let crate::source::Input::File { path, shown, .. } = input else { continue };
            let Some(locale) = Locale::from_path(&shown) else { continue };
            let text = std::fs::read_to_string(path).unwrap();
            for block in text.split("\n\n") {
                let (quick, [short, full]) = both_ways(block, locale.as_str());
                told += u32::from(quick);
                assert_eq!(written(&short), written(&full), "{shown}: {block}");
            }
        }
        assert!(told > 300, "only {told} blocks were told by their bytes");
    }

    #[test]
    fn links_and_numbers_are_no_values() {
        let quick = |text: &str| states_nothing(text, &Terms::source());
        assert!(quick(
            "# Title\n\nSee [the page](https://a.contoso.com/b.html) of 2019. Version 10.\n\n- one\n- two\n\n```sh\nls\n```\n"
        ));
        for text in [
            "a.contoso.com",
            "|a|",
            "<table>",
            "[!INCLUDE [x](y.md)]",
            "10.0.0.1",
            "port 443",
            "```\nx\n",
            "<!-- x -->",
            "2603::1",
        ] {
            assert!(!quick(text), "{text}");
        }
    }

    proptest! {
        #[test]
        fn the_short_way_writes_what_the_long_way_writes(text in "([a-z.:*#@/\\[\\]()<>`~\\\\&;|!\n \\-0-9]|。|．|TCP|port|com|<!--|```|\\]\\(){0,60}") {
            let (_, [short, full]) = both_ways(&text, "en-US");
            prop_assert_eq!(written(&short), written(&full));
        }
    }
}
