//! Names that blanks or a leaked placeholder tore apart.

use crate::model::{Host, Repair};
use crate::page::Inlines;
use crate::span::Span;

use super::ends::is_common_end;
use super::{HostToken, Token, TokenKind};

/// Joins the parts of torn names where that is certain.
pub(super) fn parts(tokens: Vec<Token>, inlines: &Inlines) -> Vec<Token> {
    let tokens = joined_names(tokens, inlines);
    let suspect = |token: &Token| match token.kind {
        TokenKind::Words { .. } => {
            let text = inlines.slice(token.at);
            text.contains(['*', '#']) || text.contains("@no__t") || text.ends_with('.')
        }
        TokenKind::Host(ref found) => found.host.name.starts_with('.') || found.host.name.starts_with("@"),
        _ => false,
    };
    if !tokens.iter().any(suspect) {
        return tokens;
    }
    let mut out: Vec<Token> = Vec::with_capacity(tokens.len());
    let mut line_start = 0;
    for (index, token) in tokens.iter().enumerate() {
        if matches!(token.kind, TokenKind::LineEnd) {
            line_start = out.len() + 1;
        }
        if let TokenKind::Host(_) = token.kind
            && let Some((from, joined)) = join(&out[line_start.min(out.len())..], token, tokens.get(index + 1), inlines)
        {
            out.truncate(line_start + from);
            out.push(joined);
            continue;
        }
        if let Some(joined) = leaked_alone(token, inlines) {
            out.push(joined);
            continue;
        }
        out.push(token.clone());
    }
    out
}

/// Joins names that a blank cuts where the left half is a name too: `login.microsoftonline .com`, `login.live. com`,
/// `*.manage .microsoft.com`.
fn joined_names(tokens: Vec<Token>, inlines: &Inlines) -> Vec<Token> {
    let mut out: Vec<Token> = Vec::with_capacity(tokens.len());
    for token in tokens {
        let text = inlines.slice(token.at);
        let tail = match &token.kind {
            TokenKind::Words { count: 1, .. } => text.trim_start_matches('.').chars().all(|c| c.is_ascii_lowercase()),
            TokenKind::Host(found) => found.host.name.starts_with('.'),
            _ => false,
        };
        let dot =
            out.last().is_some_and(|last| matches!(last.kind, TokenKind::Separator) && inlines.slice(last.at) == ".");
        let head = out.len().checked_sub(1 + usize::from(dot)).map(|at| &out[at]);
        let head = head
            .filter(|_| tail && (dot || text.starts_with('.')))
            .filter(|head| blank_between(head, &token, dot, inlines));
        let joined = head.and_then(|head| match &head.kind {
            TokenKind::Host(found) if !is_common_end(&found.host.name) => {
                let whole = format!("{}.{}", inlines.slice(head.at), text.trim_start_matches('.'));
                read(&whole, head.at.to(token.at), Repair::SplitName)
            }
            _ => None,
        });
        match joined {
            Some(joined) if matches!(&joined.kind, TokenKind::Host(found) if is_common_end(&found.host.name)) => {
                out.truncate(out.len() - 1 - usize::from(dot));
                out.push(joined);
            }
            _ => out.push(token),
        }
    }
    out
}

/// Whether only blanks, and the dot before them, stand between two tokens.
fn blank_between(head: &Token, tail: &Token, dot: bool, inlines: &Inlines) -> bool {
    let between = inlines.slice(Span { start: head.at.end, end: tail.at.start });
    between
        .strip_prefix(if dot { "." } else { "" })
        .is_some_and(|blank| !blank.is_empty() && blank.trim_matches([' ', '\u{A0}']).is_empty())
}

/// Joins a host with the tokens before it on its line: from which of them on, and the whole.
fn join(before: &[Token], host: &Token, after: Option<&Token>, inlines: &Inlines) -> Option<(usize, Token)> {
    let name = inlines.slice(host.at);
    let last = before.len().checked_sub(1)?;
    let (mut from, mut dash) = (last, "");
    if matches!(before[last].kind, TokenKind::Separator) && matches!(inlines.slice(before[last].at), "–" | "—" | "-")
    {
        from = last.checked_sub(1)?;
        dash = "-";
    }
    if !matches!(before[from].kind, TokenKind::Words { count: 1, .. }) {
        return None;
    }
    let head = inlines.slice(before[from].at);
    let (text, repair) = match (head, dash) {
        ("*.", "") => (format!("*.{name}"), Repair::DetachedWildcard),
        ("*", "") if name.starts_with('.') => (format!("*{name}"), Repair::DetachedWildcard),
        ("#", _) => (format!("#-{}", name.trim_start_matches('-')), Repair::SplitName),
        ("#-", "") => (format!("#-{name}"), Repair::SplitName),
        ("@no__t" | "@no__t-", _) => (format!("*{}", after_index(name)?), Repair::LeakedPlaceholder),
        _ => {
            // `manage. microsoft.com`: only where the line holds nothing else.
            let alone = from == 0 && after.is_none_or(|token| matches!(token.kind, TokenKind::LineEnd));
            let torn = head.ends_with('.') || name.starts_with('.');
            let label =
                head.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'.' | b'<' | b'>' | b'{' | b'}'));
            if !(alone && torn && label && dash.is_empty()) {
                return None;
            }
            (format!("{}.{}", head.trim_end_matches('.'), name.trim_start_matches('.')), Repair::SplitName)
        }
    };
    if name.starts_with('*') && repair == Repair::DetachedWildcard {
        return None;
    }
    let at = Span { start: before[from].at.start, end: host.at.end };
    Some((from, read(&text, at, repair)?))
}

/// A leaked placeholder in one piece with its host: `@no__t-0.itunes.apple.com`.
fn leaked_alone(token: &Token, inlines: &Inlines) -> Option<Token> {
    if !matches!(token.kind, TokenKind::Words { count: 1, .. }) {
        return None;
    }
    let rest = inlines.slice(token.at).strip_prefix("@no__t")?.trim_start_matches(['-', '–']);
    read(&format!("*{}", after_index(rest)?), token.at, Repair::LeakedPlaceholder)
}

/// What follows the number of the placeholder, if that is the dot of a wildcard.
fn after_index(text: &str) -> Option<&str> {
    let rest = text.trim_start_matches(|c: char| c.is_ascii_digit());
    (rest.len() < text.len() && rest.starts_with('.')).then_some(rest)
}

fn read(text: &str, at: Span, repair: Repair) -> Option<Token> {
    let mut parsed = Host::parse(text)?;
    parsed.repairs.push(repair);
    let found = HostToken { host: parsed.host, unicode: parsed.unicode, repairs: parsed.repairs, port: None };
    Some(Token { at, kind: TokenKind::Host(found) })
}
