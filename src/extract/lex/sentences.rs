//! Sentences in cells: which names in them are values, and words that join values are no sentences.

use crate::locale::{GeneralWord, Terms, fold};
use crate::model::HostKind;
use crate::page::{Inline, Inlines};
use crate::span::Span;

use super::ends::is_common_end;
use super::{Token, TokenKind};

/// Longest text whose sentences list values, in bytes: longer ones tell a story.
const LONGEST: usize = 400;

/// Turns names that a sentence only mentions into words, and joining words into separators.
///
/// Words after a value are a remark on it, and so are the names in them. A line that starts with words lists its values
/// in a sentence: `between a.contoso.com and b.contoso.com`. There a name is none that is the text of a link, a product
/// (`Outlook.com`), the address of a page or a version.
pub(super) fn demote(tokens: &mut Vec<Token>, inlines: &Inlines, inline: &Inline, terms: &Terms) {
    let (codes, links) = (inlines.codes(inline), inlines.links(inline));
    // Both are in the order in which they end.
    let in_code = |at: Span| {
        let next = codes.partition_point(|code| code.end < at.end);
        codes.get(next).is_some_and(|code| code.contains(at))
    };
    let in_link = |at: Span| {
        let next = links.partition_point(|link| link.text.end < at.end);
        links.get(next).is_some_and(|link| link.text.contains(at))
    };
    let short = inlines.text(inline).len() <= LONGEST;
    let mut previous: Option<(usize, bool)> = None; // words before, whether they are more than one
    let mut seen_value: Option<Span> = None;
    let mut listing = false; // the line starts with words
    let mut changed = false;
    for index in 0..tokens.len() {
        let at = tokens[index].at;
        match &tokens[index].kind {
            TokenKind::LineEnd => {
                previous = None;
                seen_value = None;
                listing = false;
            }
            &TokenKind::Words { count, label } => {
                let next = tokens.get(index + 1).filter(|next| next.is_value());
                // `a.contoso.com, see [b.contoso.com](page)`: a short word before a link points to it.
                let pointed = next.is_some_and(|next| in_link(next.at)) && !seen_value.is_some_and(in_link);
                let joins = count == 1
                    && next.is_some()
                    && seen_value.is_some()
                    && is_joining(inlines.slice(at), pointed, terms);
                if joins {
                    tokens[index].kind = TokenKind::Separator;
                } else {
                    previous = (!label).then_some((index, count > 1 || previous.is_some()));
                    listing |= seen_value.is_none() && !label;
                }
            }
            kind @ (TokenKind::Host(_) | TokenKind::Prefix { .. }) => {
                let words = previous.take().filter(|&(_, several)| several || seen_value.is_some());
                let listed = |words: usize| {
                    let lists = short && listing && !in_link(at);
                    in_code(at) || (lists && is_listed(kind, inlines.slice(at), inlines.slice(tokens[words].at)))
                };
                let mentioned = words.is_some_and(|(words, _)| !listed(words));
                if mentioned {
                    tokens[index].kind = TokenKind::Words { count: 2, label: false };
                    previous = Some((index, true));
                    changed = true;
                } else {
                    seen_value = Some(at);
                }
            }
            TokenKind::BadAddress if previous.is_some() && is_version(inlines.slice(at)) => {
                tokens[index].kind = TokenKind::Words { count: 1, label: false };
                changed = true;
            }
            TokenKind::Separator | TokenKind::Remark | TokenKind::BadAddress => {}
        }
    }
    if changed {
        merge_words(tokens);
    }
}

/// Whether the one word between two values joins them: a known word, or any short one that is no name and does not
/// point to what follows.
fn is_joining(word: &str, pointed: bool, terms: &Terms) -> bool {
    let folded = fold(word);
    matches!(terms.connector(&folded), Some(GeneralWord::And | GeneralWord::Or))
        || (!pointed && folded.chars().count() <= 4)
}

/// Whether a value that stands in a sentence after the words `before` is one of those that the sentence lists.
fn is_listed(kind: &TokenKind, written: &str, before: &str) -> bool {
    match kind {
        TokenKind::Host(found) => {
            let name = found.host.name.as_str();
            let exact = found.host.kind == HostKind::Exact;
            // `Outlook.com` is a product, and `client.The` are two sentences.
            let short = exact && name.matches('.').count() == 1;
            let product = short && (written.starts_with(char::is_uppercase) || !is_common_end(name));
            let page = written.split_once("://").is_some_and(|(_, rest)| rest.trim_end_matches('/').contains('/'));
            !product && !page
        }
        _ => written.contains('/') || written.contains("::") || !names_version(before),
    }
}

/// Whether `words` end with a word for a version.
fn names_version(words: &str) -> bool {
    let word = words.split_whitespace().next_back().unwrap_or_default();
    let word = word.trim_end_matches(|c: char| !c.is_alphanumeric());
    let starts = |start: &&str| word.get(..start.len()).is_some_and(|head| head.eq_ignore_ascii_case(start));
    ["ver", "wers", "build", "вер", "Вер"].iter().any(starts)
        || word.eq_ignore_ascii_case("v")
        || ["バージョン", "版", "버전"].iter().any(|version| word.contains(version))
}

/// Whether text made like an address has a number of four digits, as versions have: `10.0.14393.0`.
fn is_version(written: &str) -> bool {
    written.bytes().all(|b| b.is_ascii_digit() || b == b'.') && written.split('.').any(|number| number.len() > 3)
}

fn merge_words(tokens: &mut Vec<Token>) {
    tokens.dedup_by(|next, last| match (&next.kind, &mut last.kind) {
        (TokenKind::Words { count: more, label: new }, TokenKind::Words { count, label }) => {
            *count += more;
            *label = *new;
            last.at.end = next.at.end;
            true
        }
        _ => false,
    });
}
