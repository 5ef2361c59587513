//! One text without blanks: a host, an address, a word.

use crate::model::host::{looks_like_file, without_particles};
use crate::model::{CidrPrefix, Host, HostKind, PrefixError, Repair};

use super::{HostToken, Lexer, TokenKind};

/// Reads the text at `from..to` and adds its tokens.
pub(super) fn read(lexer: &mut Lexer<'_>, from: usize, to: usize) {
    let whole = &lexer.text[from..to];
    if !whole.chars().any(char::is_alphanumeric) && !whole.contains(['*', '#']) {
        lexer.push(from, to, TokenKind::Separator);
        return;
    }
    if !whole.contains(['.', ':', '。', '．', '｡']) {
        word(lexer, from, to);
        return;
    }
    let text = without_particles(whole);
    let start = from + (text.as_ptr() as usize - whole.as_ptr() as usize);
    let text = text.trim_end_matches(['.', ':', '!', '?', '…', '。', '؟', '>']);
    if let Some((low, high)) = text.split_once(['-', '–', '—'])
        && let (Ok((low, _)), Ok((high, _))) = (CidrPrefix::read(low), CidrPrefix::read(high))
        && let Some(prefixes) = CidrPrefix::range(low, high)
    {
        around(lexer, from, start);
        for prefix in prefixes {
            let kind = TokenKind::Prefix { prefix, host_bits: false, paired: false, port: None };
            lexer.push(start, start + text.len(), kind);
        }
        around(lexer, start + text.len(), to);
        return;
    }
    if let Some((address, port)) = text.rsplit_once(':')
        && address.contains('.')
        && let (Ok((prefix, host_bits)), Ok(port)) = (CidrPrefix::read(address), port.parse::<u16>())
    {
        around(lexer, from, start);
        let kind = TokenKind::Prefix { prefix, host_bits, paired: false, port: Some(port) };
        lexer.push(start, start + text.len(), kind);
        around(lexer, start + text.len(), to);
        return;
    }
    if text.starts_with(|c: char| c.is_ascii_hexdigit() || c == ':') {
        match CidrPrefix::read(text) {
            Ok((prefix, host_bits)) => {
                around(lexer, from, start);
                lexer.push(
                    start,
                    start + text.len(),
                    TokenKind::Prefix { prefix, host_bits, paired: false, port: None },
                );
                around(lexer, start + text.len(), to);
                return;
            }
            Err(PrefixError::Invalid) => {
                lexer.push(from, to, TokenKind::BadAddress);
                return;
            }
            Err(PrefixError::Other) => {}
        }
    }
    if ["http:", "https:", "ftp:"].iter().any(|scheme| whole.eq_ignore_ascii_case(scheme)) {
        lexer.push(from, to, TokenKind::Separator);
        return;
    }
    let (scheme, rest) = without_scheme(text);
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
    // `$(name).contoso.com`: what is left of an unknown placeholder is no host with a leading dot.
    let fragment = rest.starts_with('.') && lexer.text[..from].ends_with([')', '»', ']', '}', '%', '>']);
    match host(rest, scheme).filter(|_| !fragment) {
        Some(found) => {
            // Scheme and path are part of what is written.
            around(lexer, from, start);
            lexer.push(start, start + text.len(), TokenKind::Host(found));
            around(lexer, start + text.len(), to);
        }
        None => word(lexer, from, to),
    }
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

/// Takes off `https://`, also written `https:/:/`, and slashes left by a scheme that stands apart.
fn without_scheme(text: &str) -> (bool, &str) {
    let letters = text.bytes().take_while(u8::is_ascii_alphabetic).count();
    let after = &text[letters..];
    let marks = after.len() - after.trim_start_matches([':', '/']).len();
    let named = letters > 0 && after.starts_with(':') && (marks > 1 || marks == after.len());
    let left_over = letters == 0 && after.starts_with('/');
    if named || left_over { (true, &after[marks..]) } else { (false, text) }
}

/// Takes hosts apart that stand together without a separator: `a.com*.b.com`, `a.comhttps://b.com`.
fn glued(text: &str) -> Vec<&str> {
    let mut parts = Vec::new();
    let mut from = 0;
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

/// Longest name that is taken apart, with its scheme, in bytes.
const LONGEST_NAME: usize = 300;

/// Whether a name ends with a top-level domain that these tables use: then an asterisk after it starts a new name.
pub(super) fn is_common_end(name: &str) -> bool {
    let end = name.rsplit('.').next().unwrap_or_default();
    matches!(
        end,
        "com"
            | "net"
            | "org"
            | "ms"
            | "cn"
            | "us"
            | "io"
            | "cloud"
            | "microsoft"
            | "gov"
            | "mil"
            | "edu"
            | "info"
            | "eu"
            | "de"
            | "uk"
    )
}

/// Where the path of an address starts; a slash inside a placeholder is part of the name.
pub(in crate::extract) fn path_start(text: &str) -> usize {
    let mut inside = false;
    let found = text.find(|c: char| {
        inside = (inside || matches!(c, '<' | '{')) && !matches!(c, '>' | '}');
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
