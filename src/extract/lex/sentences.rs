//! Sentences in cells: names in them are no values, and words that join values are no sentences.

use crate::locale::{GeneralWord, Terms, fold};
use crate::page::{Inline, Inlines};
use crate::span::Span;

use super::{Token, TokenKind};

/// Turns values that stand in a sentence into words, and joining words into separators.
pub(super) fn demote(tokens: &mut Vec<Token>, inlines: &Inlines, inline: &Inline, terms: &Terms) {
    let codes = inlines.codes(inline);
    let in_code = |at: Span| codes.iter().any(|code| code.contains(at));
    let mut previous: Option<(u32, bool)> = None; // words before, whether they label what follows
    let mut seen_value = false;
    let mut changed = false;
    for index in 0..tokens.len() {
        match tokens[index].kind {
            TokenKind::LineEnd => {
                previous = None;
                seen_value = false;
            }
            TokenKind::Words { count, label } => {
                let next_is_value = tokens.get(index + 1).is_some_and(Token::is_value);
                let joins =
                    count == 1 && next_is_value && seen_value && is_joining(inlines.slice(tokens[index].at), terms);
                if joins {
                    tokens[index].kind = TokenKind::Separator;
                } else {
                    previous = Some((count, label));
                }
            }
            TokenKind::Host(_) | TokenKind::Prefix { .. } => {
                let sentence = previous.is_some_and(|(count, label)| !label && (count > 1 || seen_value));
                if sentence && !in_code(tokens[index].at) {
                    tokens[index].kind = TokenKind::Words { count: 2, label: false };
                    previous = Some((2, false));
                    changed = true;
                } else {
                    previous = None;
                    seen_value = true;
                }
            }
            TokenKind::Separator | TokenKind::Remark | TokenKind::BadAddress => {}
        }
    }
    if changed {
        merge_words(tokens);
    }
}

/// Whether the one word between two values joins them: a known word, or any short one that is no name.
fn is_joining(word: &str, terms: &Terms) -> bool {
    let folded = fold(word);
    matches!(terms.connector(&folded), Some(GeneralWord::And | GeneralWord::Or)) || folded.chars().count() <= 4
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
