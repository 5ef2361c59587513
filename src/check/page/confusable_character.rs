//! `confusable-character`: a letter of another script stands in a host for the Latin letter it looks like.

use crate::check::PageCheck;
use crate::diagnostic::{Diagnostic, Level, Meta, Safety};
use crate::extract::Page;
use crate::model::Repair;
use crate::model::host::in_plain_letters;

use super::repaired;

pub(super) struct ConfusableCharacter;

const META: Meta = Meta {
    id: "confusable-character",
    summary: "a look-alike of a Latin letter stands in a host",
    why: "The name looks right and is another one: a firewall that has it blocks the real host.",
    bad: "`mаnage.microsoft.com` with a Cyrillic а, `wındows.com` with a dotless ı.",
    good: "The same in Latin letters. A label of another script throughout is a name of its own.",
    level: Level::Error,
    fix: Some(Safety::Safe),
};

impl PageCheck for ConfusableCharacter {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn detect(&self, page: &Page, found: &mut Vec<Diagnostic>) {
        let mend = |written: &str, _| Some(mended(written));
        repaired::report(page, &META, Repair::ConfusableCharacter, mend, found);
    }
}

/// `written` as reading it takes it: label by label, the path left alone.
fn mended(written: &str) -> String {
    let start = written.find("//").map_or(0, |at| at + 2);
    let mut inside = false;
    let end = written[start..].find(|c: char| {
        inside = (inside || matches!(c, '<' | '{')) && !matches!(c, '>' | '}');
        !inside && matches!(c, '/' | '?')
    });
    let end = end.map_or(written.len(), |end| start + end);
    let name = &written[start..end];
    // A dotless i is a letter of its own in Turkish names.
    let last = name.rsplit(DOTS).next().and_then(|last| last.split(':').next());
    let turkish = last.is_some_and(|last| last.eq_ignore_ascii_case("tr"));
    let labels = name.split_inclusive(DOTS).map(|label| mended_label(label, turkish));
    format!("{}{}{}", &written[..start], labels.collect::<String>(), &written[end..])
}

const DOTS: [char; 4] = ['.', '。', '．', '｡'];

/// Wide forms and marks always stand for the plain ones, letters of another script only between Latin letters.
fn mended_label(label: &str, turkish: bool) -> String {
    let narrow: String = label.chars().map(|c| if c.is_alphabetic() && !is_wide(c) { c } else { plain(c) }).collect();
    let other = |c: char| !c.is_ascii() && !DOTS.contains(&c);
    let known = |c: char| plain(c).is_ascii() && !(turkish && c == 'ı');
    let mixed = narrow.chars().any(|c| c.is_ascii_alphabetic()) && narrow.chars().filter(|&c| other(c)).all(known);
    if mixed { narrow.chars().map(plain).collect() } else { narrow }
}

fn is_wide(c: char) -> bool {
    matches!(c, '！'..='～')
}

fn plain(c: char) -> char {
    if DOTS.contains(&c) {
        return c;
    }
    let mut buffer = [0; 4];
    let lower: String = c.to_lowercase().collect();
    let letter = in_plain_letters(if is_wide(c) { c.encode_utf8(&mut buffer) } else { &lower });
    match letter.chars().next() {
        Some(letter) if letter.is_ascii() && !c.is_ascii() => {
            if c.is_uppercase() {
                letter.to_ascii_uppercase()
            } else {
                letter
            }
        }
        _ => c,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_are_mended_as_they_are_read() {
        for (written, expected) in [
            ("mаnage.microsoft.com", "manage.microsoft.com"),
            ("mаnage.пример.com", "manage.пример.com"),
            ("mАnage。аааа.com:443", "mAnage。аааа.com:443"),
            ("https:\\//ｌｏｇｉｎ.contoso.com/вход", "https:\\//login.contoso.com/вход"),
            ("\\*.tıckets.contoso.com", "\\*.tickets.contoso.com"),
            ("＊.tıckets.com.tr", "*.tıckets.com.tr"),
            ("fei.<a/b>.mаnage.com", "fei.<a/b>.manage.com"),
        ] {
            assert_eq!(mended(written), expected, "{written}");
        }
    }
}
