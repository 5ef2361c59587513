//! Size cells: numbers, units and the words around them, in any language.

use crate::locale::Unit;
use crate::locale::{SizeWord, Terms, fold};
use crate::model::{Decimal, Size, SizeRange};
use crate::span::Span;

use super::account::{Class, Piece};
use super::words::{Part, PartKind, decimal, split};

/// What a size cell states.
#[derive(Debug, Clone, Default)]
pub(super) struct SizeCell {
    /// The size.
    pub size: SizeRange,
    /// What became of the text.
    pub pieces: Vec<Piece>,
    /// Words of the line that holds the size, the language's own words of sizes not counted.
    pub words: u32,
}

/// Reads the size of `text`, lines apart, which starts at `base` of the buffer.
///
/// The first line with a number and a unit holds it. A bound without a unit takes the other's: `5-30 GB`. The size
/// varies where a word says so, or where the cell has words and no size at all; it is typical where a word says so,
/// or where it varies and words precede the number.
#[must_use]
pub(super) fn read(text: &str, base: u32, terms: &Terms) -> SizeCell {
    let mut cell = SizeCell::default();
    let mut start = 0;
    let mut has_text = false;
    for line in text.split('\n') {
        let folded = fold(line);
        has_text |= !folded.is_empty();
        cell.size.varies |= terms.has_size_word(&folded, SizeWord::Varies);
        let parts = split(line);
        let found = if cell.size.min.is_none() { bounds(line, &parts, terms) } else { None };
        let at =
            |part: &Part| Span { start: base + (start + part.start) as u32, end: base + (start + part.end) as u32 };
        let Some((min, max, values)) = found else {
            cell.pieces.extend(parts.iter().map(|part| Piece { at: at(part), class: Class::Note }));
            start += line.len() + 1;
            continue;
        };
        cell.size.min = Some(min);
        cell.size.max = Some(max);
        let first = values.first().copied().unwrap_or_default();
        let mut leading = 0;
        for (index, part) in parts.iter().enumerate() {
            let word = fold(&line[part.start..part.end]);
            let known = terms.size_word(&word);
            let class = match part.kind {
                _ if values.contains(&index) => Class::Value,
                PartKind::Dash | PartKind::Mark => Class::Separator,
                _ if known.is_some() => Class::Separator,
                _ => Class::Note,
            };
            if class == Class::Note {
                cell.words += 1;
                leading += u32::from(index < first);
            }
            cell.pieces.push(Piece { at: at(part), class });
        }
        let says_typical = terms.has_size_word(&folded, SizeWord::Typical);
        cell.size.typical = says_typical || leading > 0;
        start += line.len() + 1;
    }
    // Words alone do not make a size typical: only beside another line that says it varies.
    let other_lines = text.split('\n').filter(|line| !line.trim().is_empty()).count() > 1;
    // A cell without a number says that the size varies, in whatever words; one with an unknown unit does not.
    cell.size.varies |= has_text && cell.size.min.is_none() && !text.chars().any(char::is_numeric);
    if cell.size.typical && !terms.has_size_word(&fold(text), SizeWord::Typical) {
        cell.size.varies |= other_lines && begins_with_words(text);
        cell.size.typical = cell.size.varies;
    }
    cell
}

fn begins_with_words(text: &str) -> bool {
    let first = text.split('\n').find(|line| !line.trim().is_empty()).unwrap_or_default();
    !first.chars().any(char::is_numeric)
}

/// The bounds that a line states, and which parts make them.
fn bounds(line: &str, parts: &[Part], terms: &Terms) -> Option<(Size, Size, Vec<usize>)> {
    let mut found: Vec<(Decimal, Option<Unit>)> = Vec::new();
    let mut used = Vec::new();
    for (index, part) in parts.iter().enumerate() {
        let PartKind::Number(number) = &part.kind else { continue };
        let value = decimal(number, terms.decimal())?;
        let unit = parts.get(index + 1).filter(|next| next.kind == PartKind::Word).and_then(|next| {
            let word = fold(&line[next.start..next.end]);
            terms.unit(&word).filter(|&(_, length)| length <= word.len()).map(|(unit, _)| unit)
        });
        used.push(index);
        if unit.is_some() {
            used.push(index + 1);
        }
        found.push((value, unit));
    }
    let (min, max) = match found[..] {
        [one] => (one, one),
        [low, high] => (low, high),
        _ => return None,
    };
    let unit = max.1.or(min.1)?;
    let size = |(value, own): (Decimal, Option<Unit>)| Size { value, unit: own.unwrap_or(unit) };
    Some((size(min), size(max), used))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::{ALL, Locale};
    use proptest::prelude::*;

    fn shown(text: &str, locale: &str) -> String {
        let size = read(text, 0, &Terms::of(&Locale::parse(locale).unwrap())).size;
        let bound = |size: Option<Size>| {
            size.map_or("null".to_owned(), |size| format!("{} {}", size.value, size.unit.symbol()))
        };
        let flag = |on: bool, name: &str| if on { format!(" {name}") } else { String::new() };
        format!(
            "{}..{}{}{}",
            bound(size.min),
            bound(size.max),
            flag(size.typical, "typical"),
            flag(size.varies, "varies")
        )
    }

    #[test]
    fn sizes_are_read_in_every_language() {
        for (text, locale, expected) in [
            ("125 MB", "en-US", "125 MB..125 MB"),
            ("125\u{A0}MB", "de-DE", "125 MB..125 MB"),
            ("Varies\n\nTypically 40 KB to 2 MB", "en-US", "40 kB..2 MB typical varies"),
            ("Varies\n\nDepends on the updates.", "en-US", "null..null varies"),
            ("Varie\n\nGénéralement entre 40 Ko et 2 Mo", "fr-FR", "40 kB..2 MB typical varies"),
            ("Różni się\n\nZazwyczaj od 40 KB do 2 MB", "pl-PL", "40 kB..2 MB typical varies"),
            ("不定\n\n通常 40 KB ～ 2 MB", "ja-JP", "40 kB..2 MB typical varies"),
            ("상황에 따라 다름\n\n일반적으로 40KB -2MB", "ko-KR", "40 kB..2 MB typical varies"),
            ("Changes xyzzy\n\nMostly 40 KB xx 2 MB", "eo-XX", "40 kB..2 MB typical varies"),
            ("De 5 à 30 Go", "fr-FR", "5 GB..30 GB"),
            ("От 5 до 30 ГБ", "ru-RU", "5 GB..30 GB"),
            ("5 ～ 30 GB", "ja-JP", "5 GB..30 GB"),
            ("5GB - 30GB", "ko-KR", "5 GB..30 GB"),
            ("5 GB-tól 30 GB-ig", "hu-HU", "5 GB..30 GB"),
            ("5 GB から 30 GB", "ja-JP", "5 GB..30 GB"),
            ("1,5 GB", "nl-NL", "1.5 GB..1.5 GB"),
            ("HTTP\n\nBITS", "en-US", "null..null varies"),
            ("5 Mbps", "en-US", "null..null"),
            ("١٢٥ MB", "ar-SA", "125 MB..125 MB"),
        ] {
            assert_eq!(shown(text, locale), expected, "{text} {locale}");
        }
    }

    proptest! {
        #[test]
        fn reading_undoes_rendering(whole in 0_u32..2000, part in 0_u32..100, unit in 0_usize..3, locale in 0..ALL.len() - 1) {
            let terms = Terms::of(&Locale::parse(ALL[locale]).unwrap());
            let mark = terms.decimal().unwrap();
            let unit = [Unit::Kilobyte, Unit::Megabyte, Unit::Gigabyte][unit];
            let text = format!("{whole}{mark}{part:02}\u{A0}{}", unit.symbol());
            let size = read(&text, 0, &terms).size;
            let expected = Size { value: Decimal::parse(&format!("{whole}.{part:02}")).unwrap(), unit };
            prop_assert_eq!((size.min, size.max), (Some(expected), Some(expected)));
        }
    }
}
