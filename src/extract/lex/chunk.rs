//! One text without blanks: a host, an address, a word.

use crate::locale::{is_invisible, is_unspaced};
use crate::model::host::{is_foreign_letter, looks_like_file, without_particles};
use crate::model::prefix::{foreign_digit, is_in_foreign_digits};
use crate::model::{CidrPrefix, Host, HostKind, PrefixError, Repair};

use super::ends::{self, is_common_end};
use super::{HostToken, Lexer, TokenKind};

/// Reads the text at `from..to` and adds its tokens.
pub(super) fn read(lexer: &mut Lexer<'_>, from: usize, to: usize) {
    let whole = &lexer.text[from..to];
    if is_plain_name(whole.as_bytes()) {
        plain_name(lexer, from, to);
        return;
    }
    if !whole.chars().any(char::is_alphanumeric) && !whole.contains(['*', '#']) {
        lexer.push(from, to, TokenKind::Separator);
        return;
    }
    if !whole.contains(['.', ':', '。', '．', '｡', '：', '٫']) {
        let apart = is_scheme(whole) && lexer.text[to..].trim_start_matches([' ', '\u{A0}']).starts_with("://");
        if apart {
            lexer.push(from, to, TokenKind::Separator)
        } else {
            word(lexer, from, to)
        }
        return;
    }
    if !whole.is_ascii() && apart(lexer, from, whole) {
        return;
    }
    let text = without_particles(whole);
    let start = from + (text.as_ptr() as usize - whole.as_ptr() as usize);
    let text = without_end(text);
    // A dash beside an address, as of a range that blanks take apart.
    let bare = text.trim_matches(DASHES);
    if bare.len() < text.len()
        && let Ok(found) = CidrPrefix::read(bare)
    {
        let at = start + (bare.as_ptr() as usize - text.as_ptr() as usize);
        around(lexer, from, at);
        prefix(lexer, at, bare, found, None);
        around(lexer, at + bare.len(), to);
        return;
    }
    if text.starts_with(|c: char| c.is_numeric() || c.is_ascii_hexdigit() || c == ':' || is_invisible(c))
        && address(lexer, from, start, text, to)
    {
        return;
    }
    if let Some(inside) = bracketed(text) {
        around(lexer, from, start + 1);
        read(lexer, start + 1, start + 1 + inside.len());
        around(lexer, start + 1 + inside.len(), to);
        return;
    }
    if ["http:", "https:", "ftp:"].iter().any(|scheme| whole.eq_ignore_ascii_case(scheme)) {
        lexer.push(from, to, TokenKind::Separator);
        return;
    }
    let (mut scheme, mut rest) = without_scheme(text);
    // `https ://a.contoso.com`: the scheme stands before the blank.
    if let Some(after) = text.strip_prefix("://").filter(|_| ends_with_scheme(&lexer.text[..from])) {
        (scheme, rest) = (true, after);
    }
    if rest.is_empty() && scheme {
        lexer.push(from, to, TokenKind::Separator);
        return;
    }
    let rest_start = start + text.len() - rest.len();
    let parts = glued(rest);
    if parts.len() > 1 {
        around(lexer, from, rest_start);
        let mut at = rest_start;
        for part in parts {
            if let Some(mut found) = host(without_scheme(part).1.trim_matches('/'), true) {
                found.repairs.push(Repair::GluedHosts);
                lexer.push(at, at + part.len(), TokenKind::Host(found));
            } else {
                word(lexer, at, at + part.len());
            }
            at += part.len();
        }
        around(lexer, at, to);
        return;
    }
    if !scheme && slashed(rest) {
        around(lexer, from, rest_start);
        for name in rest.split('/') {
            let at = from + (name.as_ptr() as usize - whole.as_ptr() as usize);
            if let Some(found) = host(name, false) {
                lexer.push(at, at + name.len(), TokenKind::Host(found));
            }
            around(lexer, at + name.len(), (at + name.len() + 1).min(to));
        }
        return;
    }
    // `$(name).contoso.com`: what is left of an unknown placeholder is no host with a leading dot.
    let fragment = rest.starts_with('.') && lexer.text[..from].ends_with([')', '»', ']', '}', '%', '>']);
    let (found, end) = match host(rest, scheme) {
        Some(found) => (Some(found), start + text.len()),
        None => {
            let name = ends::without_ending(rest).unwrap_or_default();
            (host(name, scheme), rest_start + name.len())
        }
    };
    match found.filter(|_| !fragment) {
        Some(found) => {
            // Scheme and path are part of what is written.
            around(lexer, from, start);
            lexer.push(start, end, TokenKind::Host(found));
            around(lexer, end, to);
        }
        None => word(lexer, from, to),
    }
}

/// Reads a plain name, and what is added to it.
fn plain_name(lexer: &mut Lexer<'_>, from: usize, to: usize) {
    let whole = &lexer.text[from..to];
    let sentence = ends::before_sentence(whole);
    let (found, end) = match host(sentence.unwrap_or(whole), false) {
        Some(found) => (Some(found), from + sentence.unwrap_or(whole).len()),
        None => {
            let name = ends::without_ending(whole).unwrap_or_default();
            (host(name, false), from + name.len())
        }
    };
    let Some(found) = found else { return word(lexer, from, to) };
    lexer.push(from, end, TokenKind::Host(found));
    if sentence.is_some() {
        around(lexer, end, end + 1);
        word(lexer, end + 1, to);
    } else {
        around(lexer, end, to);
    }
}

/// Whether `text` can only be a name or a word, as most text of a value cell: labels of ASCII letters, digits and hyphens
/// that start with a letter or a wildcard and end with a letter, and no `com` that another name can be glued to.
fn is_plain_name(text: &[u8]) -> bool {
    let labels = text.strip_prefix(b"*.").unwrap_or(text);
    let (Some(first), Some(last)) = (labels.first(), labels.last()) else { return false };
    let inside = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-');
    let glue = |at: usize| text.get(at + 4).is_some_and(u8::is_ascii_alphanumeric) && text[at..].starts_with(b".com");
    first.is_ascii_alphabetic()
        && last.is_ascii_alphabetic()
        && labels.iter().all(inside)
        && labels.contains(&b'.')
        && !memchr::memchr_iter(b'.', text).any(glue)
}

/// Reads values that a word of another script joins, `a.comおよびb.com`: whether each part is a value of its own.
fn apart(lexer: &mut Lexer<'_>, from: usize, whole: &str) -> bool {
    let joins = |c| (is_unspaced(c) || is_foreign_letter(c)) && foreign_digit(c).is_none();
    let parts = || whole.split(joins).filter(|part| !part.is_empty());
    let is_value = |part: &str| {
        let named = part.is_ascii() && host(part, false).is_some_and(|found| is_common_end(&found.host.name));
        named || CidrPrefix::read(part).is_ok()
    };
    if parts().count() < 2 || !parts().all(is_value) {
        return false;
    }
    let mut end = from;
    for part in parts() {
        let at = from + (part.as_ptr() as usize - whole.as_ptr() as usize);
        around(lexer, end, at);
        end = at + part.len();
        read(lexer, at, end);
    }
    around(lexer, end, from + whole.len());
    true
}

/// Dashes between the bounds of a range.
pub(in crate::extract) const DASHES: [char; 3] = ['-', '–', '—'];

/// Cuts off what ends a sentence; the two colons of an address belong to it.
fn without_end(text: &str) -> &str {
    let cut = text.trim_end_matches(['.', ':', '!', '?', '…', '。', '؟', '>']);
    match text.get(..cut.len() + 2) {
        Some(whole) if whole.ends_with("::") && cut.len() >= 4 && CidrPrefix::read(whole).is_ok() => whole,
        _ => cut,
    }
}

/// Reads a range of addresses, an address with a port, or an address: whether `text` is made like one.
fn address(lexer: &mut Lexer<'_>, from: usize, start: usize, text: &str, to: usize) -> bool {
    let end = start + text.len();
    if let Some((low, high)) = text.split_once(DASHES)
        && let (Ok((first, _)), Ok((last, _))) = (CidrPrefix::read(low), CidrPrefix::read(high))
        && let Some(prefixes) = CidrPrefix::range(first, last)
    {
        around(lexer, from, start);
        for prefix in prefixes {
            let kind = TokenKind::Prefix { prefix, host_bits: false, paired: false, port: None };
            lexer.push(start, end, kind);
        }
        if is_damaged(low) || is_damaged(high) {
            lexer.push(start, end, TokenKind::BadAddress);
        }
        around(lexer, end, to);
        return true;
    }
    if let Some((address, port)) = text.rsplit_once(':')
        && address.contains('.')
        && let (Ok(found), Ok(port)) = (CidrPrefix::read(address), port.parse::<u16>())
    {
        around(lexer, from, start);
        prefix(lexer, start, text, found, Some(port));
        around(lexer, end, to);
        return true;
    }
    match CidrPrefix::read(text) {
        Ok(found) => {
            around(lexer, from, start);
            prefix(lexer, start, text, found, None);
            around(lexer, end, to);
        }
        Err(PrefixError::Invalid) => lexer.push(from, to, TokenKind::BadAddress),
        Err(PrefixError::Other) => return false,
    }
    true
}

/// A prefix as read from `text`; one that is read only with its characters made plain is reported as well.
fn prefix(lexer: &mut Lexer<'_>, at: usize, text: &str, found: (CidrPrefix, bool), port: Option<u16>) {
    let (prefix, host_bits) = found;
    lexer.push(at, at + text.len(), TokenKind::Prefix { prefix, host_bits, paired: false, port });
    if is_damaged(text) {
        lexer.push(at, at + text.len(), TokenKind::BadAddress);
    }
}

/// Whether `text`, which reads as a prefix, is written neither in plain characters nor in those of another script.
fn is_damaged(text: &str) -> bool {
    !text.is_ascii() && !is_in_foreign_digits(text)
}

/// What stands in square brackets that a link without a target leaves: `[a.contoso.com][1]`.
fn bracketed(text: &str) -> Option<&str> {
    let (inside, after) = text.strip_prefix('[')?.split_once(']')?;
    (inside.contains(['.', ':']) && (after.is_empty() || after.starts_with(['[', '(', ':']))).then_some(inside)
}

/// Punctuation and particles beside a value.
fn around(lexer: &mut Lexer<'_>, from: usize, to: usize) {
    if from < to {
        lexer.push(from, to, TokenKind::Separator);
    }
}

fn word(lexer: &mut Lexer<'_>, from: usize, to: usize) {
    let label = lexer.text[from..to].ends_with(':') || lexer.text[to..].starts_with('：');
    lexer.push(from, to, TokenKind::Words { count: 1, label });
}

fn is_scheme(text: &str) -> bool {
    text.eq_ignore_ascii_case("http") || text.eq_ignore_ascii_case("https")
}

/// Whether `before` ends with a scheme and blanks.
fn ends_with_scheme(before: &str) -> bool {
    let word = before.trim_end_matches([' ', '\u{A0}']);
    let start = word.bytes().rev().take_while(u8::is_ascii_alphabetic).count();
    word.len() < before.len() && is_scheme(&word[word.len() - start..])
}

/// Takes off `https://`, also written `https:/:/`, and slashes left by a scheme that stands apart.
fn without_scheme(text: &str) -> (bool, &str) {
    let letters = text.bytes().take_while(u8::is_ascii_alphabetic).count();
    let after = &text[letters..];
    let marks = after.len() - after.trim_start_matches([':', '/']).len();
    let named = letters > 0 && after.starts_with(':') && (marks > 1 || marks == after.len());
    let left_over = letters == 0 && after.starts_with('/');
    if named || left_over { (true, &after[marks..]) } else { (false, text) }
}

/// Takes hosts apart that stand together without a separator: `a.com*.b.com`, `a.comhttps://b.com`,
/// `a.contoso.comocsp.contoso.com`.
fn glued(text: &str) -> Vec<&str> {
    let mut parts = Vec::new();
    let mut from = 0;
    for dot in memchr::memchr_iter(b'.', text.as_bytes()) {
        let at = dot + ".com".len();
        let after =
            text[dot..].strip_prefix(".com").filter(|after| after.starts_with(|c: char| c.is_ascii_alphanumeric()));
        // Where two names are glued for certain, more of their domain are.
        if after.is_some_and(|right| (from > 0 || is_service(right)) && starts_host(&text[from..at], right)) {
            parts.push(&text[from..at]);
            from = at;
        }
    }
    if from > 0 {
        parts.push(&text[from..]);
        return parts;
    }
    for at in memchr::memchr2_iter(b'*', b'h', text.as_bytes()).filter(|&at| at > 0) {
        let rest = &text[at..];
        if !["*.", "http://", "https://"].iter().any(|start| rest.starts_with(start)) {
            continue;
        }
        // `payload*.blob.x.net` is one pattern: what is left of the asterisk must be a host of its own.
        let left = &text[from..at];
        let is_host = left.len() <= LONGEST_NAME
            && host(left.trim_end_matches('/'), false).is_some_and(|left| is_common_end(&left.host.name));
        if is_host {
            parts.push(left);
            from = at;
        }
    }
    parts.push(&text[from..]);
    parts
}

/// First labels of services that stand beside the domain they are of, and start no word after `com`.
const FIRST_LABELS: [&str; 3] = ["ocsp", "crl", "www"];

fn is_service(name: &str) -> bool {
    let label = name.split('.').next().unwrap_or_default();
    FIRST_LABELS.contains(&label.trim_end_matches(|c: char| c.is_ascii_digit()))
}

/// Whether `right` is a host of the domain that `left` is or is in.
fn starts_host(left: &str, right: &str) -> bool {
    if left.len().max(right.len()) > LONGEST_NAME {
        return false;
    }
    let right = &right[..path_start(right)];
    host(left, false).is_some() && host(right, false).is_some() && same_domain(left, right)
}

/// Whether two names end with the same two labels, and the second has more than these.
fn same_domain(left: &str, right: &str) -> bool {
    let domain = |name: &str| name.rmatch_indices('.').nth(1).map_or(0, |(at, _)| at + 1);
    let (own, other) = (domain(left), domain(right));
    other > 0 && left[own..].eq_ignore_ascii_case(&right[other..])
}

/// Hosts of one domain with slashes between them: `n20.contoso.com/n21.contoso.com`. Any other text after a slash is a
/// path: `login.contoso.com/fabrikam.com`.
fn slashed(text: &str) -> bool {
    let mut names = text.trim_end_matches('/').split('/');
    let Some(first) = names.next().filter(|first| first.len() < text.len()) else { return false };
    let mut names = names.peekable();
    let is_name = |name: &str| host(name, false).is_some_and(|found| is_common_end(&found.host.name));
    names.peek().is_some() && is_name(first) && names.all(|name| same_domain(first, name) && is_name(name))
}

/// Longest name that is taken apart, with its scheme, in bytes.
const LONGEST_NAME: usize = 300;

/// Where the path of an address starts; a slash inside a placeholder is part of the name.
pub(in crate::extract) fn path_start(text: &str) -> usize {
    let mut inside = false;
    let found = text.find(|c: char| {
        inside = (inside || matches!(c, '<' | '{' | '[')) && !matches!(c, '>' | '}' | ']');
        !inside && matches!(c, '/' | '?' | '\\')
    });
    found.unwrap_or(text.len())
}

fn host(text: &str, scheme: bool) -> Option<HostToken> {
    let name = &text[..path_start(text)];
    let (name, port) = match name.rsplit_once(':') {
        Some((name, digits)) => (name, Some(digits.parse::<u16>().ok()?)),
        None => (name, None),
    };
    let parsed = Host::parse(name)?;
    let plain = parsed.host.kind == HostKind::Exact && !scheme;
    if plain && looks_like_file(&parsed.host.name) {
        return None;
    }
    // A path after a name that is no address: `and/or`, `TCP/IP` never get here, `a.b/c` is a file more often.
    Some(HostToken { host: parsed.host, unicode: parsed.unicode, repairs: parsed.repairs, port })
}
