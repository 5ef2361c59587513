//! The text of an ignore: `tafel-ignore check-id, other-id until 2027-01-31: reason`.

use crate::model::Date;

/// What every ignore starts with.
pub(super) const WORD: &str = "tafel-ignore";

/// An ignore as written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Written<'t> {
    /// Whether it is for the whole file.
    pub(super) file: bool,
    /// Names of checks, whether or not there are such checks.
    pub(super) names: Vec<&'t str>,
    /// The last day on which it counts.
    pub(super) until: Option<Date>,
    /// Why.
    pub(super) reason: &'t str,
}

/// Why an ignore says nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Problem<'t> {
    /// It starts with a word that is none of the two.
    Word(&'t str),
    /// It names no check.
    NoCheck,
    /// It gives no reason.
    NoReason,
    /// It ends on a day that is none.
    Date(&'t str),
}

/// Reads the text of a comment; `None` where it is no ignore.
pub(super) fn read(comment: &str) -> Option<Result<Written<'_>, Problem<'_>>> {
    let comment = comment.trim();
    if !comment.starts_with(WORD) {
        return None;
    }
    let end = comment.find(|c: char| c.is_whitespace() || matches!(c, ':' | '：')).unwrap_or(comment.len());
    let (word, rest) = comment.split_at(end);
    let file = match word.strip_prefix(WORD) {
        Some("") => false,
        Some("-file") => true,
        _ => return Some(Err(Problem::Word(word))),
    };
    Some(after_word(file, rest))
}

fn after_word(file: bool, rest: &str) -> Result<Written<'_>, Problem<'_>> {
    // Translation makes a full-width colon of the other.
    let (head, reason) = rest.split_once([':', '：']).unwrap_or((rest, ""));
    let (names, until) = match head.split_once(" until ") {
        Some((names, date)) => (names, Some(Date::parse(date.trim()).ok_or(Problem::Date(date.trim()))?)),
        None => (head, None),
    };
    let names: Vec<&str> = names.split(',').map(str::trim).filter(|name| !name.is_empty()).collect();
    if names.is_empty() {
        return Err(Problem::NoCheck);
    }
    let reason = reason.trim();
    if !reason.contains(char::is_alphanumeric) {
        return Err(Problem::NoReason);
    }
    Ok(Written { file, names, until, reason })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ignores_are_read_whole_or_refused() {
        let date = Date::parse("2027-01-31");
        let written =
            |names: &[&'static str], until, reason| Written { file: false, names: names.to_vec(), until, reason };
        for (text, expected) in [
            ("tafel-ignore a-b: why: so", Ok(written(&["a-b"], None, "why: so"))),
            (" tafel-ignore\n a-b,c until 2027-01-31 : x ", Ok(written(&["a-b", "c"], date, "x"))),
            ("tafel-ignore-file a：因为", Ok(Written { file: true, ..written(&["a"], None, "因为") })),
            ("tafel-ignore a", Err(Problem::NoReason)),
            ("tafel-ignore a: -", Err(Problem::NoReason)),
            ("tafel-ignore: why", Err(Problem::NoCheck)),
            ("tafel-ignore", Err(Problem::NoCheck)),
            ("tafel-ignore a until 2027-02-30: x", Err(Problem::Date("2027-02-30"))),
            ("tafel-ignore-next a: x", Err(Problem::Word("tafel-ignore-next"))),
            ("tafel-ignored a: x", Err(Problem::Word("tafel-ignored"))),
        ] {
            assert_eq!(read(text), Some(expected), "{text}");
        }
        assert_eq!(read("see tafel-ignore a: x"), None);
    }
}
