//! Phrases that count: "3 times a day".

use super::Terms;
use super::words::FrequencyWord;

/// A word of such a phrase.
#[derive(Clone, Copy, PartialEq)]
enum Word {
    /// A period, in the word that stands alone.
    Period(FrequencyWord),
    Times,
    /// Words that do not change what is stated.
    UpTo,
    Number(u32),
    /// A number that holds the word for "times".
    Multiple(u32),
}

impl Terms {
    /// The period and how many times in it, where `text` (folded) states these and nothing else: `3 times a day`.
    ///
    /// The period is [`FrequencyWord::Daily`], `Weekly` or `Monthly`. A number that does not count times is not read
    /// over: "every 3 days" and "3 days" are no number of times a day.
    #[must_use]
    pub fn times_per_period(&self, text: &str) -> Option<(FrequencyWord, u32)> {
        let (mut period, mut count, mut number) = (None, None, None);
        let mut rest = skip_marks(text);
        while !rest.is_empty() {
            // After a number its word comes first: `5 раз в день`, though `раз в день` is a word for daily.
            let times = if number.is_some() { self.times_word(rest) } else { None };
            let (word, length) = times.or_else(|| self.counting_word(rest))?;
            rest = skip_marks(&rest[length..]);
            match word {
                Word::Number(found) if number.is_none() => {
                    number = Some(found);
                    continue;
                }
                Word::Times if number.is_some() => count = replaced(count, number.take()?)?,
                Word::Period(found) if number.is_none() => period = replaced(period, found)?,
                Word::Multiple(found) if number.is_none() => count = replaced(count, found)?,
                Word::UpTo if number.is_none() => {}
                _ => return None,
            }
        }
        if number.is_some() { None } else { Some((period?, count?)) }
    }

    fn times_word(&self, text: &str) -> Option<(Word, usize)> {
        let found = self.look(|file| file.frequency.prefix(text, |word| word == FrequencyWord::Times));
        found.map(|(_, length)| (Word::Times, length))
    }

    /// The longest word that `text` starts with.
    fn counting_word(&self, text: &str) -> Option<(Word, usize)> {
        let digits = text.len() - text.trim_start_matches(|c: char| c.is_ascii_digit()).len();
        let digits = text[..digits].parse().ok().map(|number| (Word::Number(number), digits));
        let period = self.look(|file| {
            let found = file.frequency.prefix(text, |word| word.period().is_some());
            found.and_then(|(word, length)| Some((Word::Period(word.period()?), length)))
        });
        let up_to = self.look(|file| file.frequency.prefix(text, |word| word == FrequencyWord::UpTo));
        let up_to = up_to.map(|(_, length)| (Word::UpTo, length));
        let numeral = self.look(|file| {
            let multiple =
                file.multiples.prefix(text, |_| true).map(|(number, length)| (Word::Multiple(number.into()), length));
            let number =
                file.numerals.prefix(text, |_| true).map(|(number, length)| (Word::Number(number.into()), length));
            multiple.into_iter().chain(number).max_by_key(|&(_, length)| length)
        });
        // Of words of one length, the period: `1 日` is a day.
        [digits, numeral, up_to, self.times_word(text), period].into_iter().flatten().max_by_key(|&(_, length)| length)
    }
}

/// `found` in the place of nothing; none where something is there.
fn replaced<T>(before: Option<T>, found: T) -> Option<Option<T>> {
    before.is_none().then_some(Some(found))
}

fn skip_marks(text: &str) -> &str {
    let is_mark = |c: char| c.is_whitespace() || c.is_ascii_punctuation() || matches!(c, '、' | '。' | '،' | '–');
    text.trim_start_matches(is_mark)
}
