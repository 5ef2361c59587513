//! Damage at random places of the example docset's translations: each kind is reported under its id, as one error, and
//! safe fixes restore the page byte for byte.

use std::collections::BTreeMap;
use std::io::Write as _;

use rayon::prelude::*;
use tafel::check::{self, PagePair};
use tafel::diagnostic::{Diagnostic, Level, Safety};
use tafel::extract::Page;
use tafel::model::HostKind;
use tafel::span::Span;

use crate::driver;

/// A change of a page: what to put where.
type Edit = (Span, String);

/// A kind of damage: the check that must report it, and where a page can suffer it.
struct Damage {
    name: &'static str,
    check: &'static str,
    places: fn(&Page, &mut Random) -> Vec<Edit>,
}

const DAMAGES: &[Damage] = &[
    Damage { name: "drop a host", check: "missing-host", places: drop_host },
    Damage { name: "lose a wildcard", check: "lost-wildcard", places: lose_wildcard },
    Damage { name: "drop a letter of a host", check: "mangled-host", places: mangle_host },
    Damage { name: "write dots of another script", check: "foreign-dot", places: foreign_dot },
    Damage { name: "add a host", check: "extra-host", places: add_host },
    Damage { name: "drop an address", check: "missing-address", places: drop_address },
    Damage { name: "flip a digit of an address", check: "missing-address", places: flip_address },
    Damage { name: "add an address", check: "extra-address", places: add_address },
    Damage { name: "change a size", check: "size-mismatch", places: change_size },
    Damage { name: "translate an id", check: "altered-id", places: translate_id },
    Damage { name: "drop a row", check: "missing-row", places: drop_row },
    Damage { name: "exchange two cells", check: "exchanged-cells", places: exchange_cells },
    Damage { name: "lose the cell of an id", check: "shifted-column", places: lose_id_cell },
    Damage { name: "change a port", check: "port-mismatch", places: change_port },
];

/// Numbers that are the same in every run (splitmix64).
struct Random(u64);

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        usize::try_from((z ^ (z >> 31)) % limit as u64).unwrap()
    }
}

fn hosts(page: &Page) -> impl Iterator<Item = (&tafel::extract::facts::EndpointSet, usize)> {
    page.published().flat_map(|set| (0..set.hosts.len()).map(move |at| (set, at)))
}

/// Values of a row that separators of the same kind stand between, and that stand once.
fn gap(page: &Page, part: usize, a: Span, b: Span) -> &str {
    page.text(part, Span { start: a.end, end: b.start })
}

fn plain(gap: &str) -> bool {
    let bare = gap.replace("<br />", "").replace("<br>", "");
    !gap.is_empty() && bare.chars().all(|c| matches!(c, ',' | ' ' | '`'))
}

fn once(set: &tafel::extract::facts::EndpointSet, at: usize) -> bool {
    set.hosts.iter().filter(|other| other.host == set.hosts[at].host).count() == 1
}

fn drop_host(page: &Page, _: &mut Random) -> Vec<Edit> {
    let cut = |(set, at): (&tafel::extract::facts::EndpointSet, usize)| {
        let before = set.hosts[at.checked_sub(1)?].span;
        let host = &set.hosts[at];
        let sound = plain(gap(page, set.part, before, host.span)) && host.ips.is_empty() && host.note.is_none();
        (sound && once(set, at)).then(|| (Span { start: before.end, end: host.span.end }, String::new()))
    };
    hosts(page).filter_map(cut).collect()
}

fn lose_wildcard(page: &Page, _: &mut Random) -> Vec<Edit> {
    let cut = |(set, at): (&tafel::extract::facts::EndpointSet, usize)| {
        let host = &set.hosts[at];
        let bare = host.host.name.strip_prefix("*.")?;
        let known = set.hosts.iter().any(|other| other.host.name == bare);
        let written = page.text(set.part, host.span);
        let at_dot = written.find("*.")? + 2;
        (!known && once(set, at) && host.host.kind == HostKind::Wildcard)
            .then(|| (host.span, format!("{}{}", written[..at_dot - 2].trim_end_matches('\\'), &written[at_dot..])))
    };
    hosts(page).filter_map(cut).collect()
}

fn mangle_host(page: &Page, random: &mut Random) -> Vec<Edit> {
    let mut found = Vec::new();
    for (set, at) in hosts(page) {
        let host = &set.hosts[at];
        let written = page.text(set.part, host.span);
        let letters: Vec<usize> = written
            .char_indices()
            .filter(|&(at, c)| c.is_ascii_alphabetic() && at > 0 && at + 6 < written.len())
            .map(|(at, _)| at)
            .collect();
        if host.host.kind == HostKind::Exact && once(set, at) && !written.contains('/') && letters.len() > 8 {
            let cut = letters[random.below(letters.len())];
            let neighbour = |at: usize| written.as_bytes().get(at).is_some_and(u8::is_ascii_alphanumeric);
            if neighbour(cut - 1) && neighbour(cut + 1) {
                found.push((host.span, format!("{}{}", &written[..cut], &written[cut + 1..])));
            }
        }
    }
    found
}

fn foreign_dot(page: &Page, _: &mut Random) -> Vec<Edit> {
    let swap = |(set, at): (&tafel::extract::facts::EndpointSet, usize)| {
        let written = page.text(set.part, set.hosts[at].span);
        let plain = !written.contains('/') && set.hosts[at].host.kind != HostKind::Placeholder;
        (once(set, at) && plain).then(|| (set.hosts[at].span, written.replace('.', "。")))
    };
    hosts(page).filter_map(swap).collect()
}

fn add_host(page: &Page, _: &mut Random) -> Vec<Edit> {
    let add = |(set, at): (&tafel::extract::facts::EndpointSet, usize)| {
        let (a, b) = (set.hosts[at].span, set.hosts.get(at + 1)?.span);
        let gap = gap(page, set.part, a, b);
        plain(gap).then(|| (Span { start: a.end, end: a.end }, format!("{gap}xyz.tailspintoys.com")))
    };
    hosts(page).filter_map(add).collect()
}

fn addresses(page: &Page) -> impl Iterator<Item = (&tafel::extract::facts::EndpointSet, usize)> {
    page.published().flat_map(|set| (0..set.addresses.len()).map(move |at| (set, at)))
}

fn once_address(set: &tafel::extract::facts::EndpointSet, at: usize) -> bool {
    set.addresses.iter().filter(|other| other.prefix == set.addresses[at].prefix).count() == 1
}

fn drop_address(page: &Page, _: &mut Random) -> Vec<Edit> {
    let cut = |(set, at): (&tafel::extract::facts::EndpointSet, usize)| {
        let (before, address) = (set.addresses[at.checked_sub(1)?].span, set.addresses[at].span);
        (plain(gap(page, set.part, before, address)) && once_address(set, at))
            .then(|| (Span { start: before.end, end: address.end }, String::new()))
    };
    addresses(page).filter_map(cut).collect()
}

fn flip_address(page: &Page, _: &mut Random) -> Vec<Edit> {
    let flip = |(set, at): (&tafel::extract::facts::EndpointSet, usize)| {
        let address = &set.addresses[at];
        let written = page.text(set.part, address.span);
        // The first octet: `52` becomes `53`, which no row of the docset has beside it.
        let rest = written.strip_prefix('5')?;
        let known = set.addresses.iter().any(|other| other.prefix.to_string().starts_with('4'));
        (once_address(set, at) && !known && !address.paired).then(|| (address.span, format!("4{rest}")))
    };
    addresses(page).filter_map(flip).collect()
}

fn add_address(page: &Page, _: &mut Random) -> Vec<Edit> {
    let add = |(set, at): (&tafel::extract::facts::EndpointSet, usize)| {
        let (a, b) = (set.addresses[at].span, set.addresses.get(at + 1)?.span);
        let gap = gap(page, set.part, a, b);
        plain(gap).then(|| (Span { start: a.end, end: a.end }, format!("{gap}198.51.100.77")))
    };
    addresses(page).filter_map(add).collect()
}

fn change_size(page: &Page, _: &mut Random) -> Vec<Edit> {
    let change = |row: &tafel::extract::facts::Bandwidth| {
        let size = row.size.min?;
        let cell = page.text(row.part, row.size_span);
        let number = size.value.to_string();
        let at = cell.find(&number)?;
        let single = row.size.max == row.size.min && cell.matches(&number).count() == 1 && !number.contains('.');
        let start = row.size_span.start as usize + at;
        single.then(|| (Span::new(start, start + number.len()), format!("9{number}")))
    };
    page.bandwidth.iter().filter_map(change).collect()
}

fn translate_id(page: &Page, _: &mut Random) -> Vec<Edit> {
    let translate = |set: &tafel::extract::facts::EndpointSet| {
        set.id?;
        let cell = set.id_cell?;
        let written = page.text(set.part, cell);
        let start = cell.start as usize + written.len() - written.trim_start().len();
        Some((Span::new(start, start + written.trim().len()), "xyz".to_owned()))
    };
    page.published().filter_map(translate).collect()
}

fn drop_row(page: &Page, _: &mut Random) -> Vec<Edit> {
    let text = &page.parts[0].file.text;
    let mut found = Vec::new();
    for table in page.tables.iter().filter(|table| table.table.rows.len() > 2) {
        let has_values = |span: Span| {
            page.sets.iter().any(|set| set.span == span && (!set.hosts.is_empty() || !set.addresses.is_empty()))
        };
        for row in table.table.rows.iter().filter(|row| has_values(row.span)) {
            let start = text[..row.span.start as usize].rfind('\n').map_or(0, |at| at + 1);
            let end = text[row.span.end as usize..].find('\n').map_or(text.len(), |at| row.span.end as usize + at + 1);
            found.push((Span::new(start, end), String::new()));
        }
    }
    found
}

fn change_port(page: &Page, _: &mut Random) -> Vec<Edit> {
    let mut found = Vec::new();
    for table in &page.tables {
        let column = table.roles.iter().position(|role| *role == Some(tafel::locale::Role::Port));
        for cell in table.table.rows.iter().filter_map(|row| row.cells.get(column?)) {
            let text = page.text(table.part, cell.span);
            if let Some(at) = text.find("443").filter(|_| text.matches("443").count() == 1) {
                let start = cell.span.start as usize + at;
                found.push((Span::new(start, start + 3), "4043".to_owned()));
            }
        }
    }
    found
}

fn exchange_cells(page: &Page, _: &mut Random) -> Vec<Edit> {
    use tafel::locale::Role;
    let mut found = Vec::new();
    for table in &page.tables {
        let values = |role: &Option<Role>| matches!(role, Some(Role::Host | Role::Address | Role::Addresses));
        for column in table.roles.iter().enumerate().filter(|(_, role)| values(role)).map(|(at, _)| at) {
            for rows in table.table.rows.windows(2) {
                let (Some(a), Some(b)) = (rows[0].cells.get(column), rows[1].cells.get(column)) else { continue };
                let (first, second) = (page.text(table.part, a.span), page.text(table.part, b.span));
                // Rows of one column of values are told by it: there the rows have changed places.
                let told = table.roles.iter().filter(|role| values(role) || **role == Some(Role::Id)).count() > 1;
                let plain = [first, second].iter().all(|text| text.contains('.') && !text.contains(['#', '[']));
                if told && plain && !first.contains(second.trim()) && !second.contains(first.trim()) {
                    let between = page.text(table.part, Span { start: a.span.end, end: b.span.start });
                    let span = Span { start: a.span.start, end: b.span.end };
                    found.push((span, format!("{second}{between}{first}")));
                }
            }
        }
    }
    found
}

fn lose_id_cell(page: &Page, _: &mut Random) -> Vec<Edit> {
    let mut found = Vec::new();
    for table in page.tables.iter().filter(|table| table.table.rows.len() > 2) {
        let first = table.roles.first() == Some(&Some(tafel::locale::Role::Id));
        for row in table.table.rows.iter().filter(|row| first && row.cells.len() == table.roles.len()) {
            let span = Span { start: row.cells[0].span.start, end: row.cells[1].span.start };
            found.push((span, String::new()));
        }
    }
    found
}

/// Pages of one release in two languages: path, locale, source text, translated text.
fn pages() -> Vec<(String, String, String, String)> {
    let root = driver::root().join("docs-source");
    let mut found = Vec::new();
    for release in driver::names(&root).into_iter().filter(|name| name.starts_with("20")) {
        for locale in driver::names(&root.join(&release)).into_iter().filter(|locale| locale != "en-us") {
            for name in driver::names(&root.join(&release).join(&locale)) {
                let read =
                    |locale: &str| std::fs::read_to_string(root.join(&release).join(locale).join(&name)).unwrap();
                found.push((format!("{release}/{locale}/{name}"), locale.clone(), read("en-us"), read(&locale)));
            }
        }
    }
    found
}

/// Errors and warnings that `after` has and `before` has not, and the other way round, by check.
fn new_findings<'d>(before: &[Diagnostic], after: &'d [Diagnostic]) -> Vec<&'d Diagnostic> {
    let mut known: Vec<(&str, String)> = before.iter().map(|old| (old.meta.id, driver::message(old))).collect();
    let mut fresh = Vec::new();
    for new in after.iter().filter(|new| new.meta.level != Level::Note) {
        match known.iter().position(|old| *old == (new.meta.id, driver::message(new))) {
            Some(at) => drop(known.swap_remove(at)),
            None => fresh.push(new),
        }
    }
    fresh
}

#[test]
fn translations_of_the_docset_have_no_pair_finding() {
    for (path, locale, source, target) in pages() {
        let (source, target) = (driver::page(&source), driver::page_in(&locale, &target));
        let pair = PagePair::new(&source, &target);
        assert!(pair.is_counterpart(), "{path}");
        let found: Vec<String> = check::run_pair(&pair)
            .iter()
            .map(|found| format!("{} {}", found.meta.id, driver::message(found)))
            .collect();
        assert!(found.is_empty(), "{path}: {found:?}");
    }
}

#[test]
fn damage_is_reported_once_under_its_id_and_safe_fixes_restore_the_page() {
    let tried: Vec<Tried> = pages().into_par_iter().enumerate().map(|(seed, page)| tried(seed as u64, page)).collect();
    let mut totals: BTreeMap<&str, [usize; 3]> = BTreeMap::new();
    for (name, counts) in tried.iter().flat_map(|tried| &tried.totals) {
        totals.entry(name).or_default().iter_mut().zip(counts).for_each(|(total, count)| *total += count);
    }
    for (name, [cases, reported, fixed]) in &totals {
        let _ = writeln!(
            std::io::stdout(),
            "{name}: {reported} of {cases} reported as one finding under its id, {fixed} with a safe fix"
        );
    }
    assert_eq!(totals.len(), DAMAGES.len(), "a kind of damage found no place: {totals:?}");
    let failures: Vec<&String> = tried.iter().flat_map(|tried| &tried.failures).collect();
    assert!(failures.is_empty(), "{} failures\n{:#?}", failures.len(), &failures[..failures.len().min(40)]);
}

/// What came of damaging one page.
#[derive(Default)]
struct Tried {
    /// By kind: cases, reported as they should be, safely fixed.
    totals: BTreeMap<&'static str, [usize; 3]>,
    failures: Vec<String>,
}

fn tried(seed: u64, (path, locale, source, text): (String, String, String, String)) -> Tried {
    const CASES_PER_PAGE: usize = 4;
    let mut random = Random(seed);
    let mut tried = Tried::default();
    let (source, target) = (driver::page(&source), driver::page_in(&locale, &text));
    let before = check::run(&PagePair::new(&source, &target));
    for damage in DAMAGES {
        let places = (damage.places)(&target, &mut random);
        for _ in 0..CASES_PER_PAGE.min(places.len()) {
            let (span, new) = &places[random.below(places.len())];
            let mut damaged = text.clone();
            damaged.replace_range(span.range(), new);
            let page = driver::page_in(&locale, &damaged);
            let after = check::run(&PagePair::new(&source, &page));
            let fresh = new_findings(&before, &after);
            let total = tried.totals.entry(damage.name).or_default();
            total[0] += 1;
            let one = fresh.iter().all(|found| found.meta.id == damage.check) && fresh.len() == 1;
            let ids: Vec<String> =
                fresh.iter().map(|found| format!("{}: {}", found.meta.id, driver::message(found))).collect();
            if !one {
                tried.failures.push(format!("{}: {path}: {:?} -> {new:?}: {ids:?}", damage.name, &text[span.range()]));
                continue;
            }
            total[1] += 1;
            if fresh[0].fix.as_ref().is_some_and(|fix| fix.safety == Safety::Safe) {
                total[2] += 1;
                let restored = driver::edited(&damaged, fresh[0]);
                let alike = damage.name == "write dots of another script" || restored == text;
                if !alike {
                    tried.failures.push(format!("{}: {path}: {:?} is not restored", damage.name, &text[span.range()]));
                }
            }
        }
    }
    tried
}
