//! Ranges of addresses, with a dash or with words between the bounds: as prefixes.

use crate::locale::{GeneralWord, Terms, fold, is_unspaced};
use crate::model::CidrPrefix;
use crate::page::Inlines;
use crate::span::Span;

use super::{Token, TokenKind};

/// Puts the prefixes of each range in the place of its two bounds.
pub(super) fn join(tokens: Vec<Token>, inlines: &Inlines, terms: &Terms) -> Vec<Token> {
    let bound = |token: &Token| matches!(token.kind, TokenKind::Prefix { .. });
    if tokens.iter().filter(|token| bound(token)).nth(1).is_none() {
        return tokens;
    }
    let mut out: Vec<Token> = Vec::with_capacity(tokens.len());
    let mut index = 0;
    while index < tokens.len() {
        if let [first, mark, last, ..] = &tokens[index..]
            && bound(first)
            && let Some(found) = range(first, mark, last, inlines, terms)
        {
            out.extend(found);
            index += 3;
            continue;
        }
        out.push(tokens[index].clone());
        index += 1;
    }
    out
}

fn range(first: &Token, mark: &Token, last: &Token, inlines: &Inlines, terms: &Terms) -> Option<Vec<Token>> {
    let (&TokenKind::Prefix { prefix: low, paired, .. }, &TokenKind::Prefix { prefix: high, .. }) =
        (&first.kind, &last.kind)
    else {
        return None;
    };
    let between = inlines.slice(Span { start: first.at.end, end: last.at.start }).trim_matches([' ', '\u{A0}']);
    let prefixes = match mark.kind {
        TokenKind::Separator if matches!(between, "-" | "–" | "—" | "~" | "～" | "〜") => {
            CidrPrefix::range(low, high)?
        }
        TokenKind::Separator | TokenKind::Words { .. } if between.len() <= LONGEST => {
            in_words(between, low, high, terms)?
        }
        _ => return None,
    };
    let at = first.at.to(last.at);
    let token = |prefix| Token { at, kind: TokenKind::Prefix { prefix, host_bits: false, paired, port: None } };
    Some(prefixes.into_iter().map(token).collect())
}

/// Longest words between two bounds, in bytes.
const LONGEST: usize = 40;

/// A range whose bounds the words `between` join: words that the language uses for a range, or any others between the
/// first and the last address of one prefix.
fn in_words(between: &str, low: CidrPrefix, high: CidrPrefix, terms: &Terms) -> Option<Vec<CidrPrefix>> {
    let letters = |c: char| c.is_alphabetic() || c.is_whitespace() || matches!(c, '/' | '.' | '-' | '\'');
    if between.is_empty() || !between.chars().all(letters) {
        return None;
    }
    let known = |text: &str| terms.connector(&fold(text));
    let whole = known(between);
    if matches!(whole, Some(GeneralWord::And | GeneralWord::Or)) {
        return None;
    }
    let spelled = whole == Some(GeneralWord::Range)
        || between.split_whitespace().any(|word| known(word) == Some(GeneralWord::Range));
    let prefixes = CidrPrefix::range(low, high)?;
    // A word or two between the first and the last address of a network can only mean those between them.
    let short = between.contains(is_unspaced) || between.split_whitespace().count() <= MOST_WORDS;
    let network = prefixes.len() == 1 && !prefixes.iter().any(|prefix| prefix.is_nearly_bare()) && short;
    (spelled || network).then_some(prefixes)
}

/// Most words between the bounds of a range.
const MOST_WORDS: usize = 4;
