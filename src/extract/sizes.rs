//! Size cells: numbers, units and the words around them, in any language.

use std::ops::Range;

use crate::locale::{SizeWord, Terms, Unit, fold};
use crate::model::{Decimal, Size, SizeRange};
use crate::span::Span;

use super::account::{Class, Piece};
use super::words::{Part, PartKind, decimal, is_dash, split};

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
/// The first line with a number and a unit holds it. A bound without a unit takes the other's: `5-30 GB`. Words or a
/// sign beside a single number can make it the upper or the lower bound: `up to 5 GB`, `>= 5 GB`. The size varies
/// where a word says so, or where the cell has words and no size at all; it is typical where a word says so, or where
/// it varies and words precede the number.
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
        let stated = cell.size.min.is_some() || cell.size.max.is_some();
        let found = if stated { None } else { bounds(line, &parts, terms) };
        let at =
            |part: &Part| Span { start: base + (start + part.start) as u32, end: base + (start + part.end) as u32 };
        let Some(found) = found else {
            cell.pieces.extend(parts.iter().map(|part| Piece { at: at(part), class: Class::Note }));
            start += line.len() + 1;
            continue;
        };
        cell.size.min = found.min;
        cell.size.max = found.max;
        let first = found.values.first().copied().unwrap_or_default();
        let mut leading = 0;
        for (index, part) in parts.iter().enumerate() {
            let word = fold(&line[part.start..part.end]);
            let known = found.words.contains(&index) || terms.size_word(&word).is_some();
            let class = match part.kind {
                _ if found.values.contains(&index) => Class::Value,
                PartKind::Dash | PartKind::Mark => Class::Separator,
                _ if known => Class::Separator,
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
    let stated = cell.size.min.is_some() || cell.size.max.is_some();
    // Words alone do not make a size typical: only beside another line that says it varies.
    let other_lines = text.split('\n').filter(|line| !line.trim().is_empty()).count() > 1;
    // A cell without a number says that the size varies, in whatever words; one with an unknown unit does not.
    cell.size.varies |= has_text && !stated && !text.chars().any(char::is_numeric);
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

/// What a line states.
struct Bounds {
    min: Option<Size>,
    max: Option<Size>,
    /// The parts that make the bounds.
    values: Vec<usize>,
    /// The parts that say which bound it is.
    words: Range<usize>,
}

/// A number of a line.
struct Number {
    value: Decimal,
    unit: Option<Unit>,
    /// The parts that make it and its unit.
    parts: Range<usize>,
    /// What its last part holds behind the unit: `KB以下`, `KB'a kadar`.
    rest: String,
}

/// The bounds that a line states, and which parts make them; none where they descend.
fn bounds(line: &str, parts: &[Part], terms: &Terms) -> Option<Bounds> {
    let mut found: Vec<Number> = Vec::new();
    for (index, part) in parts.iter().enumerate() {
        let PartKind::Number(number) = &part.kind else { continue };
        let value = decimal(number, terms.decimal())?;
        found.push(match unit_after(line, parts, index, terms) {
            Some((unit, count, rest)) => Number { value, unit: Some(unit), parts: index..index + 1 + count, rest },
            None => Number { value, unit: None, parts: index..index + 1, rest: String::new() },
        });
    }
    // A number without a unit behind a size is another matter, unless they are a range: `5 MB for 3 devices`.
    if let [low, high] = &found[..]
        && (low.unit.is_some() && high.unit.is_none())
        && !is_range(line, &parts[low.parts.end..high.parts.start], terms)
    {
        found.pop();
    }
    let (min, max) = match &found[..] {
        [one] => (one, one),
        [low, high] => (low, high),
        _ => return None,
    };
    let unit = max.unit.or(min.unit)?;
    let size = |number: &Number| Size { value: number.value, unit: number.unit.unwrap_or(unit) };
    if size(min).bytes() > size(max).bytes() {
        return None;
    }
    let (word, words) = if let [one] = &found[..] { only_bound(line, parts, one, terms).unzip() } else { (None, None) };
    Some(Bounds {
        min: (word != Some(SizeWord::UpTo)).then(|| size(min)),
        max: (word != Some(SizeWord::AtLeast)).then(|| size(max)),
        values: found.iter().flat_map(|number| number.parts.clone()).collect(),
        words: words.unwrap_or_default(),
    })
}

/// Whether `between`, which stands between two numbers, makes them a range.
fn is_range(line: &str, between: &[Part], terms: &Terms) -> bool {
    let word = |part: &Part| terms.size_word(&fold(&line[part.start..part.end])).is_some();
    !between.is_empty() && between.iter().all(|part| part.kind == PartKind::Dash || word(part))
}

/// The unit after the number `parts[index]`, how many parts make it (`Mo`, `kilo-octets`, `م.ب`), and what the last
/// of them holds besides.
fn unit_after(line: &str, parts: &[Part], index: usize, terms: &Terms) -> Option<(Unit, usize, String)> {
    let word = parts.get(index + 1).filter(|next| next.kind == PartKind::Word)?;
    // Most units are one word. Further ones stand right behind it, with a mark between them.
    let mut text = String::new();
    let mut ends = Vec::new();
    let mut end = word.start;
    for part in &parts[index + 1..] {
        if part.start != end || matches!(part.kind, PartKind::Number(_)) {
            break;
        }
        match part.kind {
            PartKind::Dash => text.push('-'),
            _ => text.extend(fold(&line[part.start..part.end]).chars().map(plain_mark)),
        }
        ends.push(text.len());
        end = part.end;
    }
    let (unit, length) = terms.unit(&text)?;
    let count = 1 + ends.iter().filter(|&&end| end < length).count();
    let rest = text[length..ends[count - 1]].trim_start_matches('\'').to_owned();
    Some((unit, count, rest))
}

/// The mark by which the unit words of `locales/` are written.
fn plain_mark(c: char) -> char {
    match c {
        '’' | '‘' | 'ʼ' | '׳' | '′' | '`' => '\'',
        '״' | '”' | '“' | '″' => '"',
        '־' => '-',
        _ => c,
    }
}

/// Whether the one size of a line is said to be the upper or the lower bound, and the parts that say so: words or a
/// sign right before it, or the words that end the line right after it.
fn only_bound(line: &str, parts: &[Part], size: &Number, terms: &Terms) -> Option<(SizeWord, Range<usize>)> {
    let first_from = |at: usize| parts.iter().position(|part| part.start >= at).unwrap_or(size.parts.start);
    let before = line[..parts.get(size.parts.start)?.start].trim_end();
    let bare = before.trim_end_matches(['<', '>', '=', '≤', '≥', '⩽', '⩾', '＜', '＞', '＝']);
    let arrow = bare.ends_with(is_dash);
    let signed = match &before[bare.len()..] {
        "<" | "<=" | "=<" | "≤" | "⩽" | "＜" | "＜＝" if !arrow => Some(SizeWord::UpTo),
        ">" | ">=" | "≥" | "⩾" | "＞" | "＞＝" if !arrow => Some(SizeWord::AtLeast),
        _ => None,
    };
    if let Some(word) = signed {
        return Some((word, first_from(bare.len())..size.parts.start));
    }
    let before = before.trim_end_matches(|c: char| c.is_whitespace() || matches!(c, ':' | '：' | '(' | '（' | '.'));
    let after = format!("{}{}", size.rest, &line[parts.get(size.parts.end - 1)?.end..]);
    let end = after.trim_matches(|c: char| {
        c.is_whitespace() || is_dash(c) || matches!(c, '(' | ')' | '（' | '）' | '.' | '。' | ',' | '，')
    });
    let said_after = if end == "+" { Some(SizeWord::AtLeast) } else { terms.bound_after(&spaced(end)) };
    let Some((word, length)) = terms.bound_before(&spaced(before)) else {
        return said_after.map(|word| (word, size.parts.end..parts.len()));
    };
    // Two words that contradict each other say nothing.
    let mut starts = parts[..size.parts.start].iter().rev().map(|part| part.start).filter(|&at| at < before.len());
    let start = starts.find(|&at| spaced(&before[at..]).len() >= length).unwrap_or_default();
    said_after.is_none_or(|other| other == word).then(|| (word, first_from(start)..size.parts.start))
}

/// Folds `text`; blanks in a row are one.
fn spaced(text: &str) -> String {
    fold(text).split_whitespace().collect::<Vec<_>>().join(" ")
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
            ("2 GB (500 MB compressed)", "en-US", "null..null"),
            ("5 MB for 3 devices", "en-US", "5 MB..5 MB"),
            ("5 MB - 30", "en-US", "5 MB..30 MB"),
            ("١٢٥ MB", "ar-SA", "125 MB..125 MB"),
        ] {
            assert_eq!(shown(text, locale), expected, "{text} {locale}");
        }
    }

    #[test]
    fn one_bound_leaves_the_other_open() {
        for (text, locale, expected) in [
            ("up to 500 KB", "en-US", "null..500 kB"),
            ("Varies\n\nUp to 2 MB", "en-US", "null..2 MB varies"),
            ("Typically up to 2 MB", "en-US", "null..2 MB typical"),
            ("500 KB or less", "en-US", "null..500 kB"),
            ("Max. 500 KB", "en-US", "null..500 kB"),
            ("500 KB (maximum)", "en-US", "null..500 kB"),
            ("<= 500 KB", "en-US", "null..500 kB"),
            ("< 500 KB", "en-US", "null..500 kB"),
            ("≤500 KB", "eo-XX", "null..500 kB"),
            ("at least 5 MB", "en-US", "5 MB..null"),
            (">= 5 MB", "en-US", "5 MB..null"),
            ("5 MB+", "en-US", "5 MB..null"),
            ("-> 5 MB", "en-US", "5 MB..5 MB"),
            ("from 40 KB up to 2 MB", "en-US", "40 kB..2 MB"),
            ("At least 5 MB at most", "en-US", "5 MB..5 MB"),
            ("500 MB do pobrania", "pl-PL", "500 MB..500 MB"),
            ("do 500 MB", "pl-PL", "null..500 MB"),
            ("až do 500 kB", "sk-SK", "null..500 kB"),
            ("bis zu 500 KB", "de-DE", "null..500 kB"),
            ("ab 5 MB", "de-DE", "5 MB..null"),
            ("jusqu’à 500 Ko", "fr-FR", "null..500 kB"),
            ("de 500 Ko", "fr-FR", "500 kB..500 kB"),
            ("500 KB-ig", "hu-HU", "null..500 kB"),
            ("500 KB'a kadar", "tr-TR", "null..500 kB"),
            ("500 KB kadar", "tr-TR", "500 kB..500 kB"),
            ("по-малко от 5 MB", "bg-BG", "5 MB..5 MB"),
            ("не повече от 5 MB", "bg-BG", "null..5 MB"),
            ("manje od 5 MB", "hr-HR", "5 MB..5 MB"),
            ("最大 500 KB", "ja-JP", "null..500 kB"),
            ("500KB以下", "ja-JP", "null..500 kB"),
            ("500KB까지", "ko-KR", "null..500 kB"),
            ("不超过 500 KB", "zh-CN", "null..500 kB"),
            ("至少 5 MB", "zh-TW", "5 MB..null"),
            ("enintään 500 kt", "fi-FI", "null..500 kB"),
            ("حتى 500 كيلوبايت", "ar-SA", "null..500 kB"),
            ("500 केबी तक", "hi-IN", "null..500 kB"),
        ] {
            assert_eq!(shown(text, locale), expected, "{text} {locale}");
        }
    }

    #[test]
    fn marks_inside_units_do_not_matter() {
        for (text, locale, expected) in [
            ("5 kilo-octets", "fr-FR", "5 kB..5 kB"),
            ("5\u{A0}méga\u{2011}octets", "fr-FR", "5 MB..5 MB"),
            ("5 à 30 giga-octets", "fr-FR", "5 GB..30 GB"),
            ("5 م.ب", "ar-SA", "5 MB..5 MB"),
            ("5 م.ب.", "ar-SA", "5 MB..5 MB"),
            ("5 ג'יגה-בתים", "he-IL", "5 GB..5 GB"),
            ("5 ג׳יגה־בתים", "he-IL", "5 GB..5 GB"),
            ("5 ג’יגה-בתים", "he-IL", "5 GB..5 GB"),
            ("5 מ״ב", "he-IL", "5 MB..5 MB"),
            ("5 מ”ב", "he-IL", "5 MB..5 MB"),
            ("5GB-30GB", "en-US", "5 GB..30 GB"),
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
