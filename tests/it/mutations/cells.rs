//! Damage of cells that hold one value, or words.

use tafel::Locale;
use tafel::check::PagePair;
use tafel::extract::Page;
use tafel::extract::facts::{EndpointSet, Origin};
use tafel::locale::{GeneralWord, Role, Terms, fold};
use tafel::span::Span;

use super::{Damage, Edit, Mends, Random};

pub(super) const DAMAGES: &[Damage] = &[
    Damage { name: "translate an id", check: "altered-id", mends: Mends::Always, places: translate_id },
    Damage { name: "change a port", check: "port-mismatch", mends: Mends::Always, places: change_port },
    Damage {
        name: "change the bound of a port range",
        check: "port-mismatch",
        mends: Mends::Always,
        places: change_bound,
    },
    Damage {
        name: "name the other transport",
        check: "protocol-mismatch",
        mends: Mends::Always,
        places: change_transport,
    },
    Damage {
        name: "translate a protocol",
        check: "protocol-mismatch",
        mends: Mends::Always,
        places: translate_protocol,
    },
    Damage { name: "exchange and and or", check: "port-logic-flipped", mends: Mends::Never, places: flip_logic },
    Damage { name: "change a category", check: "category-mismatch", mends: Mends::Always, places: change_category },
    Damage {
        name: "change what is required",
        check: "required-mismatch",
        mends: Mends::Always,
        places: change_required,
    },
    Damage {
        name: "change the numbers of a family",
        check: "pattern-range-mismatch",
        mends: Mends::Never,
        places: widen,
    },
    Damage { name: "empty a cell of prose", check: "empty-cell", mends: Mends::Never, places: empty_cell },
    Damage { name: "leave a cell untranslated", check: "untranslated-cell", mends: Mends::Never, places: leave },
];

fn translate_id(pair: &PagePair<'_>, _: &mut Random) -> Vec<Edit> {
    let page = pair.target;
    let translate = |set: &EndpointSet| {
        set.id?;
        let cell = set.id_cell?;
        let written = page.text(set.part, cell);
        let start = cell.start as usize + written.len() - written.trim_start().len();
        Some((Span::new(start, start + written.trim().len()), "xyz".to_owned()))
    };
    page.published().filter_map(translate).collect()
}

/// The text of the cell of a row whose column has this role, with its place.
fn cell<'p>(page: &'p Page, set: &EndpointSet, role: Role) -> Option<(Span, &'p str)> {
    let Origin::Row { table, row } = set.origin else { return None };
    let fact = &page.tables[table];
    let column = fact.roles.iter().position(|other| *other == Some(role))?;
    let span = fact.table.rows[row].cells.get(column)?.span;
    Some((span, page.text(fact.part, span)))
}

/// What `change` makes of the runs of letters or of digits in the cells of a role.
fn runs(
    page: &Page,
    role: Role,
    digits: bool,
    mut change: impl FnMut(&EndpointSet, &str) -> Option<String>,
) -> Vec<Edit> {
    let mut found = Vec::new();
    for set in page.published() {
        let Some((span, text)) = cell(page, set, role) else { continue };
        let inside = |c: char| if digits { c.is_ascii_digit() } else { c.is_alphabetic() };
        for run in text.split(|c| !inside(c)).filter(|run| !run.is_empty()) {
            let start = span.start as usize + (run.as_ptr() as usize - text.as_ptr() as usize);
            if text.matches(run).count() == 1 || !digits {
                found.extend(change(set, run).map(|new| (Span::new(start, start + run.len()), new)));
            }
        }
    }
    found
}

fn change_port(pair: &PagePair<'_>, random: &mut Random) -> Vec<Edit> {
    runs(pair.target, Role::Port, true, |_, run| {
        let (head, tail) = run.split_at(1);
        (run.len() < 5).then(|| format!("{head}{}{tail}", random.below(10))).filter(|new| new.len() < 5)
    })
}

fn change_bound(pair: &PagePair<'_>, random: &mut Random) -> Vec<Edit> {
    let digit = 1 + random.below(8);
    runs(pair.target, Role::Port, true, |set, run| {
        let upper = [&set.ports.tcp, &set.ports.udp, &set.ports.any].into_iter().flatten();
        let known = upper.filter(|range| range.low != range.high).any(|range| range.high.to_string() == run);
        (known && run.len() == 5 && run.starts_with('5'))
            .then(|| format!("5{digit}{}", &run[2..]))
            .filter(|new| new.as_str() > run)
    })
}

fn change_transport(pair: &PagePair<'_>, _: &mut Random) -> Vec<Edit> {
    let other = |run: &str| match run {
        "TCP" => Some("UDP".to_owned()),
        "UDP" => Some("TCP".to_owned()),
        "HTTP" => Some("HTTPS".to_owned()),
        _ => None,
    };
    let names = |set: &EndpointSet| set.protocols.len() == 1;
    let mut found = runs(pair.target, Role::Port, false, |set, run| other(run).filter(|_| names(set)));
    found.extend(runs(pair.target, Role::Protocol, false, |set, run| other(run).filter(|_| names(set))));
    found
}

fn translate_protocol(pair: &PagePair<'_>, _: &mut Random) -> Vec<Edit> {
    runs(pair.target, Role::Protocol, false, |set, run| {
        (set.protocols.len() == 1 && matches!(run, "TCP" | "UDP" | "HTTP" | "HTTPS")).then(|| "XYZP".to_owned())
    })
}

/// The words of a language for and, and for or.
fn connectors(page: &Page) -> (Terms, [&'static str; 2]) {
    let words = [
        ("cs", ["a", "nebo"]),
        ("de", ["und", "oder"]),
        ("en", ["and", "or"]),
        ("es", ["y", "o"]),
        ("fr", ["et", "ou"]),
        ("hu", ["és", "vagy"]),
        ("it", ["e", "o"]),
        ("ja", ["および", "または"]),
        ("ko", ["및", "또는"]),
        ("nl", ["en", "of"]),
        ("pl", ["i", "lub"]),
        ("pt", ["e", "ou"]),
        ("ru", ["и", "или"]),
        ("sv", ["och", "eller"]),
        ("tr", ["ve", "veya"]),
        ("zh", ["和", "或"]),
    ];
    let own = words.iter().find(|(language, _)| *language == page.locale.language());
    (Terms::of(&Locale::parse(page.locale.as_str()).unwrap()), own.unwrap().1)
}

fn flip_logic(pair: &PagePair<'_>, _: &mut Random) -> Vec<Edit> {
    let (terms, [and, or]) = connectors(pair.target);
    runs(pair.target, Role::Port, false, |_, run| match terms.connector(&fold(run))? {
        GeneralWord::And => Some(or.to_owned()),
        GeneralWord::Or => Some(and.to_owned()),
        _ => None,
    })
}

/// The lines of category cells, with what the lines of another row say that `differs`.
fn exchanged(page: &Page, line: usize, differs: impl Fn(&EndpointSet, &EndpointSet) -> bool) -> Vec<Edit> {
    let lines = |set: &EndpointSet| {
        let (span, text) = cell(page, set, Role::Category)?;
        let place = text.to_lowercase().find("<br>").filter(|_| text.matches('<').count() == 1)?;
        let (start, end) = if line == 0 { (0, place) } else { (place + 4, text.len()) };
        let start = start + (text[start..end].len() - text[start..end].trim_start().len());
        let at = span.start as usize;
        Some((Span::new(at + start, at + end), text[start..end].to_owned()))
    };
    let mut found = Vec::new();
    for set in page.published() {
        let other = page.published().find(|other| differs(set, other)).and_then(lines);
        if let (Some((span, _)), Some((_, word))) = (lines(set), other) {
            found.push((span, word));
        }
    }
    found
}

fn change_category(pair: &PagePair<'_>, _: &mut Random) -> Vec<Edit> {
    exchanged(pair.target, 0, |a, b| a.category.is_some() && b.category.is_some() && a.category != b.category)
}

fn change_required(pair: &PagePair<'_>, _: &mut Random) -> Vec<Edit> {
    exchanged(pair.target, 1, |a, b| a.required.is_some() && b.required.is_some() && a.required != b.required)
}

fn widen(pair: &PagePair<'_>, random: &mut Random) -> Vec<Edit> {
    let page = pair.target;
    let mut found = Vec::new();
    for set in page.published() {
        for (_, high) in set.hosts.iter().filter_map(|host| host.family) {
            let (text, high) = (page.text(set.part, set.span), high.to_string());
            let digit = |c: Option<char>| c.is_some_and(|c| c.is_ascii_digit() || c == '.' || c == '/');
            let alone =
                |at: usize| !digit(text[..at].chars().next_back()) && !digit(text[at + high.len()..].chars().next());
            let places: Vec<usize> = text.match_indices(&high).map(|(at, _)| at).filter(|&at| alone(at)).collect();
            if let [at] = places[..] {
                let start = set.span.start as usize + at;
                found.push((Span::new(start, start + high.len()), format!("{high}{}", random.below(10))));
            }
        }
    }
    found
}

/// Cells of prose of rows that are paired, with the source's text.
fn prose(pair: &PagePair<'_>) -> Vec<(Span, String)> {
    let both = pair.cells().filter(|cell| cell.is_prose() && !cell.source.2.is_empty() && !cell.target.2.is_empty());
    both.filter(|cell| cell.target.0 == 0 && cell.source.2 != cell.target.2)
        .map(|cell| (cell.target.1, pair.source.text(cell.source.0, cell.source.1).to_owned()))
        .collect()
}

fn empty_cell(pair: &PagePair<'_>, _: &mut Random) -> Vec<Edit> {
    prose(pair).into_iter().map(|(span, _)| (span, String::new())).collect()
}

fn leave(pair: &PagePair<'_>, _: &mut Random) -> Vec<Edit> {
    let words = |text: &str| text.split_whitespace().filter(|word| word.starts_with(char::is_lowercase)).count();
    prose(pair).into_iter().filter(|(_, text)| words(text) >= 4 && !text.contains(['.', '<', '['])).collect()
}
