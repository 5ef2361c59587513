//! Hosts and prefixes in running text: the tokens of a value cell, of a list item, of a line of a fence.

pub(super) mod chunk;
pub(super) mod ends;
mod join;
mod labels;
mod ranges;
mod sentences;
#[cfg(test)]
mod tests;
mod torn;

use crate::locale::Terms;
use crate::model::{CidrPrefix, Host, Repair};
use crate::page::{Inline, Inlines};
use crate::span::Span;

/// A stretch of visible text with its meaning.
#[derive(Debug, Clone)]
pub(super) struct Token {
    /// Where it stands in the buffer of inline texts.
    pub at: Span,
    /// What it is.
    pub kind: TokenKind,
}

/// What a stretch of text means.
#[derive(Debug, Clone)]
pub(super) enum TokenKind {
    /// A host.
    Host(HostToken),
    /// An address or prefix.
    Prefix {
        /// In canonical form.
        prefix: CidrPrefix,
        /// Whether host bits were set.
        host_bits: bool,
        /// Whether it stands in parentheses, and so belongs to the host before it.
        paired: bool,
        /// A port written after it.
        port: Option<u16>,
    },
    /// Text made like an address that is none.
    BadAddress,
    /// Words.
    Words {
        /// How many.
        count: u32,
        /// Whether they end with a colon: a label of what follows.
        label: bool,
    },
    /// A remark in parentheses.
    Remark,
    /// Punctuation, or a word that joins values.
    Separator,
    /// The end of a line.
    LineEnd,
}

/// A host as found.
#[derive(Debug, Clone)]
pub(super) struct HostToken {
    /// The host.
    pub host: Host,
    /// Its name in Unicode, where that differs.
    pub unicode: Option<String>,
    /// What was repaired.
    pub repairs: Vec<Repair>,
    /// A port written after it.
    pub port: Option<u16>,
}

impl Token {
    /// Whether it is a host or a prefix.
    #[must_use]
    pub(super) fn is_value(&self) -> bool {
        matches!(self.kind, TokenKind::Host(_) | TokenKind::Prefix { .. })
    }
}

/// Reads the tokens of `inline`.
///
/// Words between two values that the language uses for "and" or "or" are separators. A name that a sentence only
/// mentions is not a value, unless it is marked as code: such names are part of the words, and are found again as
/// mentions.
#[must_use]
pub(super) fn lex(inlines: &Inlines, inline: &Inline, terms: &Terms) -> Vec<Token> {
    let text = inlines.text(inline);
    let mut lexer = Lexer { text, base: inline.text.start, tokens: Vec::new(), nested: false, prose: false };
    lexer.run(0, text.len());
    let tokens = ranges::join(join::parts(lexer.tokens, inlines), inlines, terms);
    let mut tokens = labels::join(tokens, inlines);
    sentences::demote(&mut tokens, inlines, inline, terms);
    tokens
}

/// Reads the names in `inline` without judging the sentence around them.
#[must_use]
pub(super) fn names(inlines: &Inlines, inline: &Inline, terms: &Terms) -> Vec<Token> {
    let text = inlines.text(inline);
    let mut lexer = Lexer { text, base: inline.text.start, tokens: Vec::new(), nested: true, prose: true };
    lexer.run(0, text.len());
    ranges::join(join::parts(lexer.tokens, inlines), inlines, terms)
}

/// Longest text in parentheses that is looked for, in bytes.
const LONGEST_REMARK: usize = 2000;

/// Bytes that stand inside names and never end them.
const PLAIN: [bool; 256] = {
    let mut table = [false; 256];
    let mut byte = 0;
    while byte < 128 {
        let c = byte as u8;
        table[byte] = c.is_ascii_alphanumeric() || matches!(c, b'.' | b'-' | b'_' | b'/' | b':' | b'*');
        byte += 1;
    }
    table
};

struct Lexer<'t> {
    text: &'t str,
    base: u32,
    tokens: Vec<Token>,
    /// Inside parentheses, further ones are punctuation.
    nested: bool,
    /// The text is prose, in which a dot of another script ends a sentence more often than it stands in a host.
    prose: bool,
}

impl Lexer<'_> {
    fn run(&mut self, from: usize, to: usize) {
        let mut at = from;
        while at < to {
            let Some(c) = self.text[at..to].chars().next() else { break };
            let next = at + c.len_utf8();
            match c {
                '\n' => self.push(at, next, TokenKind::LineEnd),
                '(' | '（' if !self.nested => {
                    at = self.parenthesis(at, next, to);
                    continue;
                }
                c if c.is_whitespace() => {}
                c if is_separator(c) || is_foreign_dot(c) || (self.nested && matches!(c, '(' | '（')) => {
                    self.push(at, next, TokenKind::Separator)
                }
                _ => {
                    let end = self.chunk_end(at, to);
                    at = match torn::read(self, at, end, to) {
                        Some(end) => end,
                        None => {
                            chunk::read(self, at, end);
                            end
                        }
                    };
                    continue;
                }
            }
            at = next;
        }
    }

    /// Where the text without blanks and separators that starts at `at` ends.
    fn chunk_end(&self, at: usize, to: usize) -> usize {
        let start = at;
        // Most chunks are plain letters, digits and dots up to a blank or a separator.
        let plain = self.text.as_bytes()[at..to].iter().take_while(|&&byte| PLAIN[usize::from(byte)]).count();
        let at = at + plain.saturating_sub(1);
        let mut chars = self.text[at..to].char_indices();
        while let Some((offset, c)) = chars.next() {
            // A placeholder may hold blanks: `<your tenant>.sharepoint.com`.
            if let Some(close) = closing(c) {
                let rest = &self.text[at + offset..to];
                let end = rest.char_indices().take(40).find(|&(_, c)| c == close || c == '\n');
                if let Some((length, _)) = end.filter(|&(_, c)| c == close) {
                    let after = rest[length + 1..].chars().next();
                    if after.is_some_and(|c| c == '.' || c == '-') {
                        while chars.as_str().len() > to - (at + offset + length + 1) {
                            chars.next();
                        }
                        continue;
                    }
                }
            }
            let parenthesis = matches!(c, '(' | ')' | '（' | '）');
            if c == '：' && self.joins_groups(at + offset) {
                continue;
            }
            let sentence = offset > 0 && is_foreign_dot(c) && !self.joins_labels(start, at + offset, c);
            if offset > 0 && (c.is_whitespace() || parenthesis || is_separator(c) || sentence) {
                return at + offset;
            }
        }
        to
    }

    /// Whether the dot of another script at `dot` stands inside a host that starts at `start`: between Latin letters,
    /// digits or a wildcard, and with no proper dot before it. Elsewhere it ends a sentence.
    fn joins_labels(&self, start: usize, dot: usize, c: char) -> bool {
        let before = &self.text[start..dot];
        let label =
            |c: char| c.is_ascii_alphanumeric() || matches!(c, '*' | '-' | '>' | '}') || matches!(c, '！'..='～');
        let after = self.text[dot + c.len_utf8()..].chars().next();
        before.chars().next_back().is_some_and(label)
            && after.is_some_and(label)
            && !(self.prose && before.contains('.'))
    }

    /// Whether the full-width colon at `colon` stands in an address that is full-width throughout.
    fn joins_groups(&self, colon: usize) -> bool {
        let wide = |c: char| matches!(c, '０'..='９' | 'Ａ'..='Ｆ' | 'ａ'..='ｆ' | '：');
        let after = self.text[colon + '：'.len_utf8()..].chars().next();
        let before = self.text[..colon].chars().next_back();
        before.is_some_and(wide) && after.is_some_and(|c| wide(c) || c == '／')
    }

    /// Reads from the parenthesis at `at`; gives where to go on.
    fn parenthesis(&mut self, at: usize, inner: usize, to: usize) -> usize {
        let window = &self.text[inner..to];
        let mut depth = 0_usize;
        let mut close = None;
        for (offset, c) in window.char_indices().take_while(|&(offset, c)| offset < LONGEST_REMARK && c != '\n') {
            match c {
                '(' | '（' => depth += 1,
                ')' | '）' if depth == 0 => {
                    close = Some((inner + offset, inner + offset + c.len_utf8()));
                    break;
                }
                ')' | '）' => depth -= 1,
                _ => {}
            }
        }
        let Some((close, next)) = close else {
            self.push(at, inner, TokenKind::Separator);
            return inner;
        };
        let mut inside = Self { text: self.text, base: self.base, tokens: Vec::new(), nested: true, prose: self.prose };
        inside.run(inner, close);
        let values = inside.tokens.iter().any(Token::is_value);
        let only = inside.tokens.iter().all(|token| !matches!(token.kind, TokenKind::Words { .. } | TokenKind::Remark));
        let damaged = inside.tokens.iter().any(|token| matches!(token.kind, TokenKind::BadAddress));
        if (values || damaged) && only {
            self.push(at, inner, TokenKind::Separator);
            for mut token in inside.tokens {
                if let TokenKind::Prefix { paired, .. } = &mut token.kind {
                    *paired = true;
                }
                self.tokens.push(token);
            }
            self.push(close, next, TokenKind::Separator);
        } else {
            self.push(at, next, TokenKind::Remark);
        }
        next
    }

    fn push(&mut self, from: usize, to: usize, kind: TokenKind) {
        let at = Span { start: self.base + from as u32, end: self.base + to as u32 };
        // Words that follow each other are one token.
        if let (TokenKind::Words { label: new_label, .. }, Some(last)) = (&kind, self.tokens.last_mut())
            && let TokenKind::Words { count, label } = &mut last.kind
        {
            *count += 1;
            *label = *new_label;
            last.at.end = at.end;
            return;
        }
        self.tokens.push(Token { at, kind });
    }
}

/// What closes a placeholder that `c` opens.
fn closing(c: char) -> Option<char> {
    match c {
        '<' => Some('>'),
        '{' => Some('}'),
        '[' => Some(']'),
        _ => None,
    }
}

fn is_foreign_dot(c: char) -> bool {
    matches!(c, '。' | '．' | '｡')
}

fn is_separator(c: char) -> bool {
    matches!(
        c,
        ',' | ';'
            | '"'
            | '\''
            | '`'
            | '|'
            | ')'
            | '&'
            | '+'
            | '='
            | '、'
            | '，'
            | '；'
            | '،'
            | '؛'
            | '·'
            | '•'
            | '“'
            | '”'
            | '„'
            | '‘'
            | '’'
            | '‚'
            | '«'
            | '»'
            | '‹'
            | '›'
            | '（'
            | '）'
            | '「'
            | '」'
            | '『'
            | '』'
            | '《'
            | '》'
            | '【'
            | '】'
            | '：'
            | '\0'
    )
}
