//! The law of `tafel sync`: after it, a translation differs from the newest source in nothing but what is listed. Changes at
//! random places of source pages, brought into their translations: every kind of change in every language, on pages of the
//! example docset and made ones.

use std::collections::BTreeMap;
use std::io::Write as _;

use rayon::prelude::*;
use tafel::check::{self, PagePair};
use tafel::extract::Page;
use tafel::extract::facts::{EndpointSet, Origin};
use tafel::locale::Role;
use tafel::span::Span;
use tafel::sync::{Prune, Reason, Revisions, sync};

use crate::driver;
use crate::mutations::{Case, Edit, Random, docset, gap, made, plain};

/// A change of a source page, and where it can be made.
type Kind = (&'static str, fn(&Page, &mut Random) -> Vec<Edit>);

const KINDS: &[Kind] = &[
    ("add a host", add_host),
    ("drop a host", drop_host),
    ("replace a host", replace_host),
    ("add a prefix", add_prefix),
    ("drop a prefix", drop_prefix),
    ("replace a prefix", replace_prefix),
    ("change a port", |page, _| change_number(page, Role::Port)),
    ("change a size", |page, _| change_number(page, Role::Size)),
    ("change a setting", |page, _| change_number(page, Role::Recommended)),
    ("change a unit", change_unit),
    ("change a category", |page, random| other_cell(page, Role::Category, random)),
    ("change a protocol", |page, random| other_cell(page, Role::Protocol, random)),
    ("change a frequency", |page, random| other_cell(page, Role::Frequency, random)),
    ("change an id", |page, _| change_number(page, Role::Id)),
    ("add a row", add_row),
    ("drop a row", drop_row),
];

fn spans(page: &Page, of: fn(&EndpointSet) -> Vec<Span>) -> Vec<Vec<Span>> {
    page.published().filter(|set| matches!(set.origin, Origin::Row { .. })).map(of).collect()
}

fn hosts(set: &EndpointSet) -> Vec<Span> {
    set.hosts.iter().filter(|host| host.ips.is_empty() && host.note.is_none()).map(|host| host.span).collect()
}

fn prefixes(set: &EndpointSet) -> Vec<Span> {
    set.addresses.iter().filter(|address| !address.paired).map(|address| address.span).collect()
}

fn after(page: &Page, all: Vec<Vec<Span>>, new: &str) -> Vec<Edit> {
    let pairs = all.iter().flat_map(|spans| spans.windows(2)).map(|pair| (pair[0], gap(page, 0, pair[0], pair[1])));
    let sound = pairs.filter(|(_, gap)| plain(gap));
    sound.map(|(span, gap)| (Span { start: span.end, end: span.end }, format!("{gap}{new}"))).collect()
}

fn without(page: &Page, all: Vec<Vec<Span>>) -> Vec<Edit> {
    let pairs = all.iter().flat_map(|spans| spans.windows(2)).filter(|pair| plain(gap(page, 0, pair[0], pair[1])));
    pairs.map(|pair| (Span { start: pair[0].end, end: pair[1].end }, String::new())).collect()
}

fn instead(all: Vec<Vec<Span>>, new: &str) -> Vec<Edit> {
    all.into_iter().flatten().map(|span| (span, new.to_owned())).collect()
}

fn add_host(page: &Page, random: &mut Random) -> Vec<Edit> {
    after(page, spans(page, hosts), &format!("new{}.tailspintoys.com", random.below(1000)))
}

fn drop_host(page: &Page, _: &mut Random) -> Vec<Edit> {
    without(page, spans(page, hosts))
}

fn replace_host(page: &Page, random: &mut Random) -> Vec<Edit> {
    instead(spans(page, hosts), &format!("other{}.tailspintoys.com", random.below(1000)))
}

fn add_prefix(page: &Page, random: &mut Random) -> Vec<Edit> {
    after(page, spans(page, prefixes), &format!("198.51.100.{}", random.below(250)))
}

fn drop_prefix(page: &Page, _: &mut Random) -> Vec<Edit> {
    without(page, spans(page, prefixes))
}

fn replace_prefix(page: &Page, random: &mut Random) -> Vec<Edit> {
    instead(spans(page, prefixes), &format!("203.0.113.{}", random.below(250)))
}

fn cells(page: &Page, role: Role) -> Vec<Span> {
    let mut found = Vec::new();
    for table in &page.tables {
        let columns: Vec<usize> = (0..table.roles.len()).filter(|&at| table.roles[at] == Some(role)).collect();
        found.extend(
            table
                .table
                .rows
                .iter()
                .flat_map(|row| columns.iter().filter_map(|&at| row.cells.get(at)))
                .map(|cell| cell.span),
        );
    }
    found
}

fn change_number(page: &Page, role: Role) -> Vec<Edit> {
    let change = |cell: Span| {
        let text = page.text(0, cell);
        let at = text.find(|c: char| c.is_ascii_digit())?;
        let digits = text[at..].bytes().take_while(u8::is_ascii_digit).count();
        let number: u32 = text[at..at + digits].parse().ok()?;
        let start = cell.start as usize + at;
        Some((Span::new(start, start + digits), (number + 1).to_string()))
    };
    cells(page, role).into_iter().filter_map(change).collect()
}

fn change_unit(page: &Page, _: &mut Random) -> Vec<Edit> {
    let change = |cell: Span| {
        let at = cell.start as usize + page.text(0, cell).find("MB")?;
        Some((Span::new(at, at + 2), "GB".to_owned()))
    };
    cells(page, Role::Size).into_iter().chain(cells(page, Role::Recommended)).filter_map(change).collect()
}

/// A cell with the text of another one of its column.
fn other_cell(page: &Page, role: Role, random: &mut Random) -> Vec<Edit> {
    let all = cells(page, role);
    if all.is_empty() {
        return Vec::new();
    }
    let text = page.text(0, all[random.below(all.len())]);
    all.iter().filter(|cell| page.text(0, **cell) != text).map(|&cell| (cell, text.to_owned())).collect()
}

fn rows(page: &Page) -> Vec<(Span, String)> {
    let text = &page.parts[0].file.text;
    let mut found = Vec::new();
    for table in page.tables.iter().filter(|table| table.table.rows.len() > 2) {
        for row in &table.table.rows {
            let start = text[..row.span.start as usize].rfind('\n').map_or(0, |at| at + 1);
            let end = text[row.span.end as usize..].find('\n').map_or(text.len(), |at| row.span.end as usize + at + 1);
            found.push((Span::new(start, end), text[start..end].to_owned()));
        }
    }
    found
}

fn add_row(page: &Page, random: &mut Random) -> Vec<Edit> {
    let new = |(span, line): (Span, String)| {
        let fresh: String = line.replace(".com", ".example.net").replace("52.", "62.").replace("13.", "14.");
        let fresh = fresh.replacen("|", &format!("|New {} ", random.below(100)), usize::from(line.contains("MB")));
        (Span { start: span.end, end: span.end }, fresh)
    };
    rows(page).into_iter().filter(|(_, line)| line.contains(".com") || line.contains("MB")).map(new).collect()
}

fn drop_row(page: &Page, _: &mut Random) -> Vec<Edit> {
    rows(page).into_iter().map(|(span, _)| (span, String::new())).collect()
}

/// What came of one page: by kind, cases and how many were carried whole; and what broke the law.
#[derive(Default)]
struct Tried {
    totals: BTreeMap<&'static str, [usize; 2]>,
    failures: Vec<String>,
}

fn value_differences(newest: &Page, page: &Page) -> usize {
    let found = check::run_pair(&PagePair::new(newest, page));
    found.iter().filter(|found| check::is_of_values(found.meta)).count()
}

/// A page of the docset in two languages, read.
struct Pages {
    case: Case,
    base: Page,
    target: Page,
}

/// Tries every kind of change once in a locale: on one of its pages that has a place for it, at one of the places.
fn tried(seed: u64, cases: Vec<Case>) -> Tried {
    let mut random = Random(seed);
    let mut tried = Tried::default();
    let read = |case: Case| {
        let (base, target) = (driver::page(&case.source), driver::page_in(&case.locale, &case.text));
        Pages { case, base, target }
    };
    let pages: Vec<Pages> = cases.into_iter().map(read).collect();
    for &(name, kind) in KINDS {
        let places = |pages: &'_ Pages| kind(&pages.base, &mut random);
        let mut places: Vec<Vec<Edit>> = pages.iter().map(places).collect();
        let fit: Vec<usize> = (0..pages.len()).filter(|&at| !places[at].is_empty()).collect();
        if !fit.is_empty() {
            let at = fit[random.below(fit.len())];
            let place = random.below(places[at].len());
            try_change(name, &pages[at], &places[at].swap_remove(place), &mut tried);
        }
    }
    tried
}

fn try_change(name: &'static str, pages: &Pages, (span, new): &Edit, tried: &mut Tried) {
    let Pages { case: Case { path, locale, source, text }, base, target } = pages;
    let mut changed = source.clone();
    changed.replace_range(span.range(), new);
    let newest = driver::page(&changed);
    let reread = |text: &str| Some(driver::page_in(locale, text));
    let revisions = Revisions { base, newest: &newest, target };
    let done = sync(revisions, Prune::Yes, reread);
    let page = done.page.as_ref().unwrap_or(target);
    let total = tried.totals.entry(name).or_default();
    total[0] += 1;
    total[1] += usize::from(done.left.is_empty());
    let what = || format!("{name}: {path}: {:?} -> {new:?}", &source[span.range()]);
    if done.left.iter().any(|left| left.reason != Reason::NotCarried)
        || value_differences(&newest, page) != done.left.len()
    {
        tried.failures.push(format!("{}: left {:?}", what(), done.left));
    }
    if !done.left.is_empty() {
        let left: Vec<_> = done.left.iter().map(|left| driver::message(&left.found)).collect();
        let _ = writeln!(std::io::stdout(), "not carried: {}: {left:?}", what());
    }
    // One row is another one, and no more.
    let now = &page.parts[0].file.text;
    let same = text.lines().filter(|line| now.contains(line)).count();
    if same + 1 < text.lines().count() {
        tried.failures.push(format!("{}: more than one line changed", what()));
    }
    let again = sync(Revisions { target: page, ..revisions }, Prune::Yes, reread);
    if again.page.is_some() {
        tried.failures.push(format!("{}: again {:?}", what(), again.changes));
    }
}

#[test]
fn translations_differ_from_the_newest_source_in_nothing_but_what_is_listed() {
    let mut locales: BTreeMap<String, Vec<Case>> = BTreeMap::new();
    for case in docset().into_iter().chain(made::pages()) {
        locales.entry(case.locale.to_lowercase()).or_default().push(case);
    }
    let count = locales.len();
    let locales: Vec<Vec<Case>> = locales.into_values().collect();
    let tried: Vec<Tried> = locales.into_par_iter().enumerate().map(|(at, cases)| tried(at as u64, cases)).collect();
    let mut totals: BTreeMap<&str, [usize; 2]> = BTreeMap::new();
    for (name, counts) in tried.iter().flat_map(|tried| &tried.totals) {
        totals.entry(name).or_default().iter_mut().zip(counts).for_each(|(total, count)| *total += count);
    }
    for (name, [cases, whole]) in &totals {
        let _ = writeln!(std::io::stdout(), "{name}: {whole} of {cases} carried whole");
    }
    let failures: Vec<&String> = tried.iter().flat_map(|tried| &tried.failures).collect();
    assert!(failures.is_empty(), "{} failures\n{:#?}", failures.len(), &failures[..failures.len().min(20)]);
    assert_eq!(totals.len(), KINDS.len(), "a kind of change found no place");
    assert!(
        totals.values().all(|[cases, _]| *cases == count),
        "a kind of change found no place in a locale: {totals:?}"
    );
}

#[test]
fn the_docset_is_synced_from_one_release_to_the_next() {
    let read = |release: &str, locale: &str| {
        let path = driver::root().join("docs-source").join(release).join(locale).join("network-bandwidth-use.md");
        std::fs::read_to_string(path).unwrap()
    };
    let (base, newest) = (driver::page(&read("2019-04-11", "en-us")), driver::page(&read("2019-06-03", "en-us")));
    for locale in driver::names(&driver::root().join("docs-source/2019-04-11")) {
        let text = read("2019-04-11", &locale);
        let target = driver::page_in(&locale, &text);
        let pages = Revisions { base: &base, newest: &newest, target: &target };
        let reread = |text: &str| Some(driver::page_in(&locale, text));
        let kept = sync(pages, Prune::No, reread);
        assert!(kept.page.is_none(), "{locale}");
        assert!(kept.left.iter().all(|left| left.reason == Reason::Kept) && kept.left.len() == 2, "{locale}");
        let pruned = sync(pages, Prune::Yes, reread);
        assert!(pruned.left.is_empty(), "{locale}: {:?}", pruned.left);
        assert_eq!(value_differences(&newest, pruned.page.as_ref().unwrap()), 0, "{locale}");
    }
}
