//! `number-in-prose`: a number in a cell of prose is not the source's.
//!
//! Numbers below ten, times and dates are words as often as digits, and are left alone; so is a number in whose place there
//! is none.

use crate::check::numbers::{Number, dates, numbers};
use crate::check::{PagePair, PairCheck};
use crate::diagnostic::{Diagnostic, Level, Meta};
use crate::span::Span;

pub(super) struct NumberInProse;

const META: Meta = Meta {
    id: "number-in-prose",
    summary: "a number in a cell of prose is not the source's",
    why: "It may be a port, a size or a version that somebody goes by.",
    bad: "\"uses port 8443\" became \"usa la porta 8433\".",
    good: "\"usa la porta 8443\".",
    level: Level::Note,
    fix: None,
};

/// Longest cell that is compared, in bytes: every number of one is looked for in all of the other.
const LONGEST: usize = 4000;

/// Words for large numbers of scripts that group digits by four, and what counts in thousands elsewhere.
const MYRIADS: [char; 8] = ['万', '萬', '億', '亿', '千', '만', '억', '천'];

impl PairCheck for NumberInProse {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn detect(&self, pair: &PagePair<'_>, found: &mut Vec<Diagnostic>) {
        if pair.source.locale == pair.target.locale {
            return;
        }
        let mut seen = std::collections::HashSet::new();
        for cell in pair.cells().filter(|cell| cell.is_prose()) {
            let (there, here) = (cell.source.2, cell.target.2);
            let has_number = there.as_bytes().windows(2).any(|two| two.iter().all(u8::is_ascii_digit));
            let long = there.len() > LONGEST || here.len() > LONGEST;
            if long
                || !has_number
                || there == here
                || here.contains(MYRIADS)
                || !seen.insert((cell.target.0, cell.target.1))
            {
                continue;
            }
            let (ours, theirs) = (plain_numbers(there), plain_numbers(here));
            let all = |numbers: &[Number]| numbers.iter().map(|number| number.digits.as_str()).collect::<String>();
            let (our_digits, their_digits) = (all(&numbers(there)), all(&numbers(here)));
            let missing: Vec<&Number> =
                ours.iter().filter(|number| !their_digits.contains(number.digits.as_str())).collect();
            let wrong: Vec<&Number> =
                theirs.iter().filter(|number| !our_digits.contains(number.digits.as_str())).collect();
            // A number in whose place there is none may be a word.
            if missing.len() != wrong.len() {
                continue;
            }
            let inlines = &pair.target.parts[cell.target.0].inlines;
            let text = inlines.text(cell.inline.1);
            let lead = text.len() - text.trim_start().len() + cell.inline.1.text.range().start;
            for (expected, actual) in missing.into_iter().zip(wrong) {
                let (shown, written) = (&there[expected.start..expected.end], &here[actual.start..actual.end]);
                let span = inlines.source(Span::new(lead + actual.start, lead + actual.end));
                found.push(
                    Diagnostic::new(&META, cell.target.0, span)
                        .arg("expected", shown)
                        .arg("actual", written)
                        .values(written, shown)
                        .counterpart(cell.source.0, cell.source.1),
                );
            }
        }
    }
}

/// The numbers from ten on that are no part of a date, a time or a name.
fn plain_numbers(text: &str) -> Vec<Number> {
    let dates = dates(text);
    let mut found = numbers(text);
    found.retain(|number| {
        let dated = dates.iter().any(|date| date.start <= number.start && number.end <= date.end);
        let before = text[..number.start].chars().next_back();
        let after = text[number.end..].trim_start();
        let in_name = before.is_some_and(|c| c.is_ascii_alphabetic() || matches!(c, '.' | ':' | '-' | '/' | '_'))
            || text[number.end..].starts_with(['/', ':', '_'])
            // A word in small letters behind a dash is an ending: `8443-as`.
            || text[number.end..].strip_prefix('-').is_some_and(|rest| !rest.starts_with(char::is_lowercase));
        let ordinal = after.starts_with(['時', '时', '시', '点', '點', '日', '月', '年', '월', '일', '년'])
            || text[number.end..].starts_with(['h', 'H']);
        let clock = ["am", "pm", "a.m", "p.m", "uhr", "uur", "godz", "ora"]
            .iter()
            .any(|word| after.get(..word.len()).is_some_and(|start| start.eq_ignore_ascii_case(word)));
        !dated && !in_name && !ordinal && !clock && number.digits.trim_start_matches('0').len() > 1
    });
    found
}
