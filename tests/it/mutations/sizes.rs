//! Damage of sizes and frequencies.

use std::ops::Range;

use tafel::check::PagePair;
use tafel::extract::facts::Bandwidth;
use tafel::span::Span;

use super::{Damage, Edit, Mends, Random};

pub(super) const DAMAGES: &[Damage] = &[
    Damage { name: "change a size", check: "size-mismatch", mends: Mends::Always, places: change_size },
    Damage { name: "change the bound of a range", check: "size-mismatch", mends: Mends::Always, places: change_bound },
    Damage { name: "change a decimal", check: "size-mismatch", mends: Mends::Always, places: change_decimal },
    Damage { name: "change a unit", check: "unit-mismatch", mends: Mends::Always, places: change_unit },
    Damage { name: "change a frequency", check: "frequency-mismatch", mends: Mends::Never, places: change_frequency },
];

/// Where numbers stand in a text, decimal marks inside.
fn numbers(text: &str) -> Vec<Range<usize>> {
    let at = |part: &str| part.as_ptr() as usize - text.as_ptr() as usize;
    let parts = text.split(|c: char| !c.is_ascii_digit() && c != '.' && c != ',');
    let numbers = parts.map(|part| part.trim_matches(['.', ','])).filter(|part| !part.is_empty());
    numbers.map(|part| at(part)..at(part) + part.len()).collect()
}

/// What `change` makes of the one number that is at `index` of `count` in a size cell.
fn changed(pair: &PagePair<'_>, count: usize, index: usize, change: impl Fn(&str) -> Option<String>) -> Vec<Edit> {
    let one = |row: &Bandwidth| {
        let cell = pair.target.text(row.part, row.size_span);
        let numbers = numbers(cell);
        let stated = row.size.min.is_some() && row.size.max.is_some();
        let at = numbers.get(index).filter(|_| numbers.len() == count && stated)?.clone();
        let start = row.size_span.start as usize;
        Some((Span::new(start + at.start, start + at.end), change(&cell[at])?))
    };
    pair.target.bandwidth.iter().filter_map(one).collect()
}

fn whole(number: &str) -> bool {
    number.bytes().all(|b| b.is_ascii_digit())
}

fn change_size(pair: &PagePair<'_>, random: &mut Random) -> Vec<Edit> {
    let digit = 1 + random.below(9);
    changed(pair, 1, 0, |number| whole(number).then(|| format!("{digit}{number}")))
}

fn change_bound(pair: &PagePair<'_>, random: &mut Random) -> Vec<Edit> {
    let digit = 1 + random.below(9);
    let mut found = changed(pair, 2, 1, |number| whole(number).then(|| format!("{digit}{number}")));
    // A lower bound that is lowered leaves a range.
    found.extend(changed(pair, 2, 0, |number| (whole(number) && number.len() > 1).then(|| number[..1].to_owned())));
    found
}

fn change_decimal(pair: &PagePair<'_>, random: &mut Random) -> Vec<Edit> {
    let digit = 1 + random.below(4);
    changed(pair, 1, 0, |number| (!whole(number) && number.len() < 5).then(|| format!("{digit}{number}")))
}

fn change_unit(pair: &PagePair<'_>, random: &mut Random) -> Vec<Edit> {
    // The first letters of the units, in the scripts of the pages.
    const LETTERS: [[char; 3]; 2] = [['K', 'M', 'G'], ['К', 'М', 'Г']];
    let mut found = Vec::new();
    for row in &pair.target.bandwidth {
        let cell = pair.target.text(row.part, row.size_span);
        let Some(last) = numbers(cell).pop().filter(|_| row.size.min.is_some() && row.size.max.is_some()) else {
            continue;
        };
        let after = cell[last.end..].trim_start_matches([' ', '\u{A0}']);
        let at = cell.len() - after.len();
        let Some(letter) = after.chars().next() else { continue };
        for letters in LETTERS {
            let Some(rank) = letters.iter().position(|own| *own == letter) else { continue };
            // An upper bound below the lower one is no range.
            let from = if row.size.min == row.size.max { 0 } else { rank + 1 };
            let others: Vec<char> = letters[from..].iter().copied().filter(|other| *other != letter).collect();
            if !others.is_empty() {
                let start = row.size_span.start as usize + at;
                let new = others[random.below(others.len())].to_string();
                found.push((Span::new(start, start + letter.len_utf8()), new));
            }
        }
    }
    found
}

fn change_frequency(pair: &PagePair<'_>, _: &mut Random) -> Vec<Edit> {
    let rows = &pair.target.bandwidth;
    let mut found = Vec::new();
    for row in rows.iter().filter(|row| row.frequency.is_some()) {
        let other = rows.iter().find(|other| {
            other.frequency.is_some_and(|frequency| Some(frequency.rate) != row.frequency.map(|own| own.rate))
        });
        found.extend(
            other.map(|other| (row.frequency_span, pair.target.text(other.part, other.frequency_span).to_owned())),
        );
    }
    found
}
