//! Numbers and dates in prose, in the digits and forms of any language.

/// A number of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Number {
    /// Its digits in ASCII, without marks between them.
    pub(super) digits: String,
    /// Where it stands.
    pub(super) start: usize,
    /// Where it ends.
    pub(super) end: usize,
}

/// The numbers of `text`. Marks and blanks that group digits, and decimal marks, are left out: languages differ in them.
pub(super) fn numbers(text: &str) -> Vec<Number> {
    let mut found: Vec<Number> = Vec::new();
    for (at, c) in text.char_indices() {
        let Some(digit) = digit(c) else { continue };
        let end = at + c.len_utf8();
        match found.last_mut() {
            Some(last) if joins(&text[last.end..at], &text[at..]) => {
                last.digits.push(digit);
                last.end = end;
            }
            _ => found.push(Number { digits: digit.to_string(), start: at, end }),
        }
    }
    found
}

/// Whether digits with `gap` between them are of one number: `rest` starts with those after it.
fn joins(gap: &str, rest: &str) -> bool {
    let mut marks = gap.chars();
    match (marks.next(), marks.next()) {
        (None, _) => true,
        (Some('.' | ',' | '٫' | '．' | '，'), None) => true,
        (Some('\'' | '’' | ' ' | '\u{A0}' | '\u{202F}' | '٬'), None) => {
            rest.chars().take_while(|&c| digit(c).is_some()).count() == 3
        }
        _ => false,
    }
}

/// A decimal digit of the scripts of our languages, in ASCII.
fn digit(c: char) -> Option<char> {
    let value = match c {
        '0'..='9' => return Some(c),
        '０'..='９' => c as u32 - '０' as u32,
        '٠'..='٩' => c as u32 - '٠' as u32,
        '۰'..='۹' => c as u32 - '۰' as u32,
        '०'..='९' => c as u32 - '०' as u32,
        _ => return None,
    };
    char::from_digit(value, 10)
}

/// A day that a text names in digits, and where.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Date {
    pub(super) year: u32,
    /// Month and day, the smaller first where their order is not certain.
    pub(super) parts: [u32; 2],
    /// Whether their order is certain.
    pub(super) ordered: bool,
    pub(super) start: usize,
    pub(super) end: usize,
}

impl Date {
    /// Whether the two may be the same day.
    pub(super) fn is_same(&self, other: &Self) -> bool {
        let sorted = |date: &Self| [date.parts[0].min(date.parts[1]), date.parts[0].max(date.parts[1])];
        let ordered = self.ordered && other.ordered;
        self.year == other.year && if ordered { self.parts == other.parts } else { sorted(self) == sorted(other) }
    }
}

/// The days that `text` names in digits alone: `2021-05-28`, `28.5.2021`, `5/28/2021`, `2021 年 5 月 28 日`, `2021년 5월 28일`.
pub(super) fn dates(text: &str) -> Vec<Date> {
    let mut groups: Vec<(u32, usize, usize)> = Vec::new();
    let mut run: Option<(u32, usize, usize)> = None;
    for (at, c) in text.char_indices().chain([(text.len(), ' ')]) {
        match (digit(c).and_then(|digit| digit.to_digit(10)), &mut run) {
            (Some(value), Some((number, _, end))) => {
                *number = number.saturating_mul(10).saturating_add(value);
                *end = at + c.len_utf8();
            }
            (Some(value), None) => run = Some((value, at, at + c.len_utf8())),
            (None, _) => groups.extend(run.take()),
        }
    }
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(&[first, second, third]) = groups.get(at..at + 3) {
        let marks = [mark(&text[first.2..second.1]), mark(&text[second.2..third.1])];
        let date = match marks {
            [Some(one), Some(other)] if one == other || (one, other) == ('年', '月') => {
                of_parts(one, first, second, third)
            }
            _ => None,
        };
        match date.filter(|_| !touches(text, groups.get(at.wrapping_sub(1)), first.1) && ends(text, third.2)) {
            Some(date) => {
                found.push(date);
                at += 3;
            }
            None => at += 1,
        }
    }
    found
}

/// Whether a number before `start` stands directly before it with a mark: then this is part of something longer.
fn touches(text: &str, before: Option<&(u32, usize, usize)>, start: usize) -> bool {
    let after_letter =
        text[..start].chars().next_back().is_some_and(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '/'));
    after_letter || before.is_some_and(|&(_, _, end)| matches!(&text[end..start], "." | "-" | "/"))
}

fn ends(text: &str, end: usize) -> bool {
    let mut rest = text[end..].chars();
    match rest.next() {
        Some('-' | '/') => false,
        Some('.') => !rest.next().is_some_and(|c| c.is_ascii_alphanumeric()),
        Some(c) => !c.is_ascii_alphabetic() || c == 'T',
        None => true,
    }
}

/// The mark between two parts of a date.
fn mark(gap: &str) -> Option<char> {
    match gap.trim() {
        "-" => Some('-'),
        "/" => Some('/'),
        "." => Some('.'),
        "年" | "년" => Some('年'),
        "月" | "월" => Some('月'),
        _ => None,
    }
}

fn of_parts(
    mark: char,
    first: (u32, usize, usize),
    second: (u32, usize, usize),
    third: (u32, usize, usize),
) -> Option<Date> {
    let is_year = |part: (u32, usize, usize)| (1990..2100).contains(&part.0) && part.2 - part.1 >= 4;
    let (start, end) = (first.1, third.2);
    let fits = |month: u32, day: u32| (1..=12).contains(&month) && (1..=31).contains(&day);
    let date = |year, parts, ordered| Some(Date { year, parts, ordered, start, end });
    if is_year(first) && fits(second.0, third.0) {
        return date(first.0, [second.0, third.0], true);
    }
    if mark == '年' || !is_year(third) {
        return None;
    }
    match (first.0, second.0) {
        (month, day) if fits(month, day) && fits(day, month) => date(third.0, [month, day], month == day),
        (month, day) if fits(month, day) => date(third.0, [month, day], true),
        (day, month) if fits(month, day) => date(third.0, [month, day], true),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_without_their_marks() {
        let read = |text| numbers(text).into_iter().map(|number| number.digits).collect::<Vec<_>>();
        assert_eq!(read("1,200 of 1 200, 1.5 and 80, 443"), ["1200", "1200", "15", "80", "443"]);
        assert_eq!(read("第１２回 ١٢٥"), ["12", "125"]);
    }

    #[test]
    fn dates_are_read_in_digits() {
        let read = |text| dates(text).iter().map(|date| (date.year, date.parts, date.ordered)).collect::<Vec<_>>();
        for text in [
            "2021-05-28",
            "28.5.2021",
            "28. 5. 2021",
            "5/28/2021",
            "2021 年 5 月 28 日",
            "2021년 5월 28일",
            "2021/05/28",
        ] {
            assert_eq!(read(text), [(2021, [5, 28], true)], "{text}");
        }
        assert_eq!(read("5/6/2021"), [(2021, [5, 6], false)]);
        for text in ["10.20.2021.3", "1.2.3", "192.0.2.0/24", "2021-13-01", "a-2021-05-28", "port 80, 443, 2021"] {
            assert_eq!(read(text), [], "{text}");
        }
    }
}
