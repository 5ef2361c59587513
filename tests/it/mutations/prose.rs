//! Damage of sentences, remarks, and the dates, numbers and names in them.

use tafel::check::{CellPair, PagePair};
use tafel::locale::Role;
use tafel::span::Span;

use super::sentences::{ALL, Sentences};
use super::{Damage, Edit, Mends, Random};

/// A name that is not to be translated.
pub(super) const TERM: &str = "Contoso Store";

pub(super) const DAMAGES: &[Damage] = &[
    Damage {
        name: "leave the source beside a cell",
        check: "bilingual-residue",
        mends: Mends::Never,
        places: leave_source,
    },
    Damage { name: "change a day", check: "date-mismatch", mends: Mends::Never, places: change_day },
    Damage { name: "change a month", check: "date-mismatch", mends: Mends::Never, places: change_month },
    Damage { name: "add a remark", check: "extra-text", mends: Mends::Never, places: add_remark },
    Damage { name: "lose a remark", check: "missing-note", mends: Mends::Never, places: lose_remark },
    Damage { name: "translate in two ways", check: "inconsistent-term", mends: Mends::Never, places: vary },
    Damage { name: "change a number in prose", check: "number-in-prose", mends: Mends::Never, places: change_number },
    Damage { name: "write another decimal mark", check: "number-style", mends: Mends::Never, places: change_mark },
    Damage { name: "translate a name", check: "translated-term", mends: Mends::Never, places: translate_name },
    Damage {
        name: "write a cell in another language",
        check: "wrong-language-cell",
        mends: Mends::Never,
        places: write_in_other,
    },
];

/// What `change` makes of the cells as they are written.
fn cells(pair: &PagePair<'_>, mut change: impl FnMut(&CellPair<'_>, &str) -> Option<(Span, String)>) -> Vec<Edit> {
    let own = pair.cells().filter(|cell| cell.target.0 == 0);
    own.filter_map(|cell| change(&cell, pair.target.text(0, cell.target.1))).collect()
}

/// The edit that puts `new` for `old` in a cell that holds it once.
fn replace(cell: &CellPair<'_>, written: &str, old: &str, new: &str) -> Option<(Span, String)> {
    let at = written.find(old).filter(|_| written.matches(old).count() == 1)?;
    let start = cell.target.1.start as usize + at;
    Some((Span::new(start, start + old.len()), new.to_owned()))
}

fn own(pair: &PagePair<'_>) -> &'static Sentences {
    Sentences::of(pair.target.locale.as_str())
}

fn leave_source(pair: &PagePair<'_>, random: &mut Random) -> Vec<Edit> {
    let small = |text: &str| text.split(' ').filter(|word| word.starts_with(char::is_lowercase)).count();
    let before = random.below(2) == 0;
    cells(pair, |cell, written| {
        let there = pair.source.text(cell.source.0, cell.source.1).trim();
        let translated = cell.is_prose() && cell.source.2 != cell.target.2 && !written.trim().is_empty();
        let both = if before { format!("{there} {}", written.trim()) } else { format!("{} {there}", written.trim()) };
        (translated && small(there) >= 3 && !written.trim().ends_with(|c: char| c.is_ascii_uppercase()))
            .then_some((cell.target.1, both))
    })
}

fn change_day(pair: &PagePair<'_>, _: &mut Random) -> Vec<Edit> {
    cells(pair, |cell, written| replace(cell, written, "28", "26").filter(|_| cell.source.2.contains("2026-05-28")))
}

fn change_month(pair: &PagePair<'_>, _: &mut Random) -> Vec<Edit> {
    let [may, july] = own(pair).until;
    cells(pair, |cell, written| replace(cell, written, may, july))
}

/// Behind the last host of a cell without remarks.
fn add_remark(pair: &PagePair<'_>, _: &mut Random) -> Vec<Edit> {
    let remark = own(pair).remark;
    cells(pair, |cell, written| {
        let values = cell.role == Some(Role::Host) && written.contains('.');
        let bare = |text: &str| !text.contains(['(', '（', '[', '`', '#', '\'']) && !text.contains(' ');
        let plain = values && bare(written.trim()) && bare(cell.source.2);
        let end = cell.target.1.start as usize + written.trim_end().len();
        plain.then(|| (Span::new(end, end), format!(" {remark}")))
    })
}

fn lose_remark(pair: &PagePair<'_>, _: &mut Random) -> Vec<Edit> {
    let own = own(pair);
    let mut found = cells(pair, |cell, written| replace(cell, written, own.remark, ""));
    found.extend(cells(pair, |cell, written| replace(cell, written, own.until[0], "")));
    found
}

fn vary(pair: &PagePair<'_>, _: &mut Random) -> Vec<Edit> {
    let [usual, other] = own(pair).devices;
    cells(pair, |cell, written| replace(cell, written, usual, other).filter(|_| written.trim() == usual))
}

fn change_number(pair: &PagePair<'_>, _: &mut Random) -> Vec<Edit> {
    cells(pair, |cell, written| {
        let plain = cell.is_prose() && cell.source.2.contains("8443");
        replace(cell, written, "8443", "8433").filter(|_| plain)
    })
}

fn change_mark(pair: &PagePair<'_>, _: &mut Random) -> Vec<Edit> {
    cells(pair, |cell, written| {
        let size = cell.role == Some(Role::Size);
        let (old, new) = if written.contains(".5") { (".5", ",5") } else { (",5", ".5") };
        replace(cell, written, old, new).filter(|_| size)
    })
}

fn translate_name(pair: &PagePair<'_>, _: &mut Random) -> Vec<Edit> {
    cells(pair, |cell, written| replace(cell, written, TERM, "Contoso Xyz"))
}

/// Sentences of languages that nobody takes for the page's.
fn write_in_other(pair: &PagePair<'_>, random: &mut Random) -> Vec<Edit> {
    const CERTAIN: [&str; 5] = ["de-DE", "fr-FR", "ru-RU", "ko-KR", "nl-NL"];
    let others: Vec<&str> = CERTAIN.into_iter().filter(|tag| !tag.starts_with(pair.target.locale.language())).collect();
    let tag = others[random.below(others.len())];
    let sentence = ALL.iter().find(|own| own.tag == tag).unwrap().plain;
    cells(pair, |cell, written| {
        let words = cell.is_prose() && cell.source.2 != cell.target.2 && written.contains(char::is_alphabetic);
        let marked = |text: &str| text.contains(['[', '`', '<', '(']) || text.bytes().any(|byte| byte.is_ascii_digit());
        let there = pair.source.text(cell.source.0, cell.source.1);
        let plain = words && !marked(written) && !marked(there) && !there.contains(TERM);
        plain.then(|| (cell.target.1, sentence.to_owned()))
    })
}
