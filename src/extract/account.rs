//! The token account: every visible word of a table is a value, a separator, a note or a diagnostic.

use crate::span::Span;

/// What became of a stretch of visible text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Class {
    /// It is a value, or part of one.
    Value,
    /// It stands between values.
    Separator,
    /// It is prose, kept as a note, a label or a detail.
    Note,
    /// It is reported.
    Diagnostic,
}

/// A stretch of visible text and what became of it.
#[derive(Debug, Clone, Copy)]
pub struct Piece {
    /// Where it stands in the buffer of inline texts.
    pub at: Span,
    /// What became of it.
    pub class: Class,
}

/// A word that is no value and does not stand between values.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Word {
    /// Where it stands in the buffer of inline texts of its part.
    pub at: Span,
    /// The word.
    pub text: String,
    /// [`Class::Note`] or [`Class::Diagnostic`]; `None` where nothing accounts for it.
    pub class: Option<Class>,
}

/// How many words of a table became what.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Account {
    /// Whether words are counted at all: it costs time, and the values do not depend on it.
    pub counts: bool,
    /// Words that are values or parts of values.
    pub values: u32,
    /// Words and punctuation between values.
    pub separators: u32,
    /// Words of notes, labels and details.
    pub notes: u32,
    /// Words that are reported.
    pub diagnostics: u32,
    /// Words that nothing accounts for. Always empty, or the reading is wrong.
    pub left_over: Vec<String>,
    /// The words of notes, the reported and the left over ones, in the order of reading.
    pub words: Vec<Word>,
}

impl Account {
    /// Adds the words of `text`, which starts at `base` of the buffer, by the `pieces` that were read from it.
    ///
    /// The words are found without regard to how the text was read. A word counts once, as the most telling piece it
    /// touches; each of its letters and digits must be covered by a piece.
    pub fn add(&mut self, text: &str, base: u32, pieces: &[Piece]) {
        if !self.counts {
            return;
        }
        let mut pieces = pieces.to_vec();
        pieces.sort_by_key(|piece| piece.at);
        let mut from = 0;
        for word in text.split_whitespace() {
            let start = base + (word.as_ptr() as usize - text.as_ptr() as usize) as u32;
            let at = Span { start, end: start + word.len() as u32 };
            while pieces.get(from).is_some_and(|piece| piece.at.end <= at.start) {
                from += 1;
            }
            let touching = pieces[from..].iter().take_while(|piece| piece.at.start < at.end);
            let class = touching.clone().map(|piece| piece.class).min_by_key(|class| match class {
                Class::Diagnostic => 0,
                Class::Value => 1,
                Class::Note => 2,
                Class::Separator => 3,
            });
            let mut covered = at.start;
            for piece in touching {
                if piece.at.start > covered && has_text(text, base, covered, piece.at.start) {
                    break;
                }
                covered = covered.max(piece.at.end);
            }
            if covered < at.end && has_text(text, base, covered, at.end) {
                self.left_over.push(word.to_owned());
                self.words.push(Word { at, text: word.to_owned(), class: None });
                continue;
            }
            match class {
                Some(Class::Value) => self.values += 1,
                Some(Class::Note) => self.notes += 1,
                Some(Class::Diagnostic) => self.diagnostics += 1,
                Some(Class::Separator) | None => self.separators += 1,
            }
            if matches!(class, Some(Class::Note | Class::Diagnostic)) {
                self.words.push(Word { at, text: word.to_owned(), class });
            }
        }
    }
}

fn has_text(text: &str, base: u32, from: u32, to: u32) -> bool {
    let part = text.get((from - base) as usize..(to.max(from) - base) as usize);
    part.is_none_or(|part| part.chars().any(char::is_alphanumeric))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_without_a_piece_are_left_over() {
        let piece = |start, end, class| Piece { at: Span { start, end }, class };
        let mut account = Account { counts: true, ..Account::default() };
        account.add(
            "a.com, lost (b)",
            10,
            &[piece(10, 15, Class::Value), piece(15, 16, Class::Separator), piece(22, 25, Class::Note)],
        );
        assert_eq!(account.left_over, ["lost"]);
        assert_eq!((account.values, account.notes, account.separators), (1, 1, 0));
        let words: Vec<_> = account.words.iter().map(|word| (word.at.start, &word.text[..], word.class)).collect();
        assert_eq!(words, [(17, "lost", None), (22, "(b)", Some(Class::Note))]);
        let mut half = Account { counts: true, ..Account::default() };
        half.add("a.comb.com", 0, &[piece(0, 5, Class::Value)]);
        assert_eq!(half.left_over.len(), 1);
    }
}
