//! Labels of the prefixes after them: `East US, West US: 20.1.2.0/24`.

use crate::page::Inlines;
use crate::span::Span;

use super::{Token, TokenKind};

/// A label: its first token, the one after its last, and whether prefixes stand before it on its line.
struct Label {
    from: usize,
    to: usize,
    follows: bool,
}

/// Makes one label of the words, marks and remarks before a prefix that end with a colon, and ends the line before a
/// label that follows other prefixes: what is listed under each label has a line of its own.
pub(super) fn join(tokens: Vec<Token>, inlines: &Inlines) -> Vec<Token> {
    let labels = find(&tokens, inlines);
    if labels.is_empty() {
        return tokens;
    }
    let mut out = Vec::with_capacity(tokens.len() + labels.len());
    let mut next = 0;
    for Label { from, to, follows } in labels {
        out.extend_from_slice(&tokens[next..from]);
        let at = tokens[from].at.to(tokens[to - 1].at);
        if follows {
            out.push(Token { at: Span { start: at.start, end: at.start }, kind: TokenKind::LineEnd });
        }
        out.push(Token { at, kind: TokenKind::Words { count: 1, label: true } });
        next = to;
    }
    out.extend_from_slice(&tokens[next..]);
    out
}

fn find(tokens: &[Token], inlines: &Inlines) -> Vec<Label> {
    let mut labels = Vec::new();
    let mut line = Line::default();
    let mut above: Option<Label> = None; // a line that is a label alone
    for (index, token) in tokens.iter().enumerate() {
        match &token.kind {
            TokenKind::LineEnd => {
                let Line { words, end, hosts, prefixes } = std::mem::take(&mut line);
                if let (Some(from), Some(to), false) = (words, end, hosts || prefixes) {
                    above = Some(Label { from, to, follows: false });
                }
                continue;
            }
            TokenKind::Separator => {
                if line.words.is_some() && matches!(inlines.slice(token.at), ":" | "：") {
                    line.end = Some(index + 1);
                }
                continue;
            }
            TokenKind::Words { label, .. } => {
                line.words.get_or_insert(index);
                line.end = label.then_some(index + 1);
            }
            TokenKind::Remark => line.end = None,
            TokenKind::BadAddress => {}
            TokenKind::Host(_) => line = Line { hosts: true, ..Line::default() },
            TokenKind::Prefix { .. } => {
                let own = line.words.zip(line.end).map(|(from, to)| Label { from, to, follows: line.prefixes });
                let whole = |label: &Label| label.to > label.from + 1 || label.follows;
                labels.extend(above.take().into_iter().chain(own).filter(whole));
                line = Line { prefixes: true, hosts: line.hosts, ..Line::default() };
            }
        }
        above = None;
    }
    labels
}

/// What was seen of a line.
#[derive(Default)]
struct Line {
    /// The first words after its last value.
    words: Option<usize>,
    /// What follows the colon that ends them.
    end: Option<usize>,
    hosts: bool,
    prefixes: bool,
}
