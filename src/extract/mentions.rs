//! Hosts, prefixes and ports in prose.

use crate::locale::{Terms, fold};
use crate::model::{PortRange, Protocol};
use crate::page::{Inline, Inlines};
use crate::span::Span;

use super::facts::{Mention, MentionValue};
use super::lex::{TokenKind, names};
use super::words::{Part, PartKind, split};

/// The values in `inline`, which is prose.
pub(super) fn read(part: usize, inlines: &Inlines, inline: &Inline, terms: &Terms) -> Vec<Mention> {
    // In the order of the text, and none inside another.
    let codes = inlines.codes(inline);
    let in_code = |at: Span| {
        let next = codes.partition_point(|code| code.start <= at.start);
        next.checked_sub(1).is_some_and(|code| codes[code].contains(at))
    };
    let mention =
        |value: MentionValue, at: Span| Mention { part, value, span: inlines.source(at), in_code: in_code(at) };
    let mut found: Vec<Mention> = Vec::new();
    for token in names(inlines, inline, terms) {
        match token.kind {
            TokenKind::Host(host) => {
                // `Outlook.com` in a sentence is a product, `AzureFrontDoor.MicrosoftSecurity` in code a service tag.
                let written = inlines.slice(token.at);
                if !is_product(written) && (in_code(token.at) || !joins_sentences(written)) {
                    found.push(mention(MentionValue::Host(host.host), token.at));
                }
            }
            TokenKind::Prefix { prefix, .. } => found.push(mention(MentionValue::Prefix(prefix), token.at)),
            _ => {}
        }
    }
    let text = inlines.text(inline);
    if text.bytes().any(|byte| byte.is_ascii_digit()) {
        for (port, start, end) in ports(text, terms) {
            let at = Span { start: inline.text.start + start as u32, end: inline.text.start + end as u32 };
            found.push(mention(MentionValue::Port(port), at));
        }
    }
    found.sort_by_key(|mention| mention.span);
    found
}

/// A name of two labels that starts with a capital.
fn is_product(name: &str) -> bool {
    name.starts_with(|c: char| c.is_uppercase()) && name.matches('.').count() == 1
}

/// Whether a name is two sentences without a blank between them: `client.The`, `update.next`.
fn joins_sentences(name: &str) -> bool {
    let name = name.split_once("://").map_or(name, |(_, rest)| rest).split('/').next().unwrap_or_default();
    let last = name.rsplit('.').next().unwrap_or_default();
    let capital = last.starts_with(char::is_uppercase) && last.chars().any(char::is_lowercase);
    let short = name.matches('.').count() == 1 && !name.contains('*');
    let common = ["com", "net", "org", "gov", "edu", "mil", "info", "cloud", "microsoft", "azure", "app", "dev"];
    capital || (short && last.len() != 2 && !common.contains(&last))
}

/// Ports that a protocol or the word for "port" stands beside: `HTTP (80)`, `port 80/443`, `7680 for TCP/IP`.
fn ports(text: &str, terms: &Terms) -> Vec<(PortRange, usize, usize)> {
    let parts = split(text);
    let names_port = |part: &Part| {
        let word = &text[part.start..part.end];
        part.kind == PartKind::Word && (Protocol::named(word).is_some() || terms.is_port_word(&fold(word)))
    };
    let mut found: Vec<(PortRange, usize, usize)> = Vec::new();
    let mut last: Option<usize> = None;
    for (index, part) in parts.iter().enumerate() {
        let PartKind::Number(number) = &part.kind else { continue };
        let Some(port) = number.parse::<u16>().ok().filter(|&port| port > 0) else { continue };
        let before = parts[..index].iter().rev().find(|part| part.kind != PartKind::Mark);
        let beside = before.is_some_and(names_port);
        // Further numbers of the same list: 80/443, 80 and 443.
        let continues =
            last.is_some_and(|last| index - last <= 2 && !text[parts[last].end..part.start].contains(['.', '。']));
        let after: Vec<&Part> = parts[index + 1..].iter().filter(|part| part.kind != PartKind::Mark).take(2).collect();
        let follows = after.first().is_some_and(|part| Protocol::named(&text[part.start..part.end]).is_some())
            || (after.len() == 2
                && text[after[0].start..after[0].end].len() <= 4
                && Protocol::named(&text[after[1].start..after[1].end]).is_some());
        if beside || continues || follows {
            found.push((PortRange { low: port, high: port }, part.start, part.end));
            last = Some(index);
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::Locale;

    fn shown(source: &str, locale: &str) -> Vec<String> {
        let mut inlines = Inlines::default();
        let inline = inlines.read(source, Span::new(0, source.len()), false);
        let found = read(0, &inlines, &inline, &Terms::of(&Locale::parse(locale).unwrap()));
        found.iter().map(|mention| source[mention.span.range()].to_owned()).collect()
    }

    #[test]
    fn prose_mentions_hosts_and_ports() {
        for (text, locale, expected) in [
            ("support **HTTP (80)** and **HTTPS (443)**", "en-US", &["80", "443"][..]),
            ("uses port 80/443, and 7680 for TCP/IP, 30 times", "en-US", &["80", "443", "7680"]),
            ("access to manage.microsoft.com, *.azureedge.net.", "en-US", &["manage.microsoft.com", "*.azureedge.net"]),
            ("Outlook.com on Windows 8.1, see [x.com](https://y.com/a.html)", "en-US", &["x.com"]),
            ("manage.microsoft.com에 대한 프록시, 포트 443", "ko-KR", &["manage.microsoft.com", "443"]),
            ("poort 443", "nl-NL", &["443"]),
            ("サービスです。次に a.contoso.com。Intune はこれです。", "ja-JP", &["a.contoso.com"]),
            ("the 2019 list has 12 rows", "en-US", &[]),
            ("open the client.The service updates.next and so on, aka.ms", "en-US", &["aka.ms"]),
        ] {
            assert_eq!(shown(text, locale), expected, "{text}");
        }
    }
}
