//! Damage at random places of translations: each kind is reported under its id, as one finding, and safe fixes restore
//! the page byte for byte.

mod addresses;
mod cells;
mod hosts;
pub(crate) mod made;
mod marks;
mod prose;
mod rows;
mod sentences;
mod single_pages;
mod sizes;
mod torn;

use std::collections::BTreeMap;
use std::io::Write as _;

use rayon::prelude::*;
use tafel::check::{self, PagePair};
use tafel::diagnostic::{Diagnostic, Level, Safety};
use tafel::extract::Page;
use tafel::span::Span;

use crate::driver;

/// A change of a page: what to put where.
pub(crate) type Edit = (Span, String);

/// A kind of damage: the check that must report it, whether that mends it, and where a page can suffer it.
struct Damage {
    name: &'static str,
    check: &'static str,
    mends: Mends,
    places: fn(&PagePair<'_>, &mut Random) -> Vec<Edit>,
}

/// Whether the safe fix of a finding restores the page.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Mends {
    /// Always, byte for byte.
    Always,
    /// Where there is a fix, byte for byte.
    Often,
    /// Always, in another spelling of the same value: how the dots and stars were escaped, the page no longer tells.
    Alike,
    /// There is no fix.
    Never,
}

/// The checks that no kind of damage stands for, and why.
const WITHOUT_DAMAGE: &[(&str, &str)] = &[
    ("consensus-outlier", "needs several locales; `consensus.rs` has it"),
    ("include-cycle", "needs files that include each other; `includes.rs` has them"),
    ("invalid-ignore", "is about comments of the tool; `checks.rs` has it"),
    ("invalid-port", "in a pair it is a port-mismatch; `single_pages.rs` has it"),
    ("leading-dot-host", "in a pair it is a lost-wildcard; `single_pages.rs` has it"),
    ("self-contradiction", "in a pair it is the difference from the source; `checks.rs` has it"),
    ("stale-endpoints", "is about a newer source; `stale.rs` has it"),
    ("suspicious-address", "in a pair it is an extra-address; `single_pages.rs` has it"),
    ("unused-ignore", "is about comments of the tool; `checks.rs` has it"),
    ("unresolved-include", "in a pair it is an include-mismatch; `single_pages.rs` has it"),
    ("unlisted-host", "in a pair it is the difference from the source; `checks.rs` has it"),
];

fn damages() -> impl Iterator<Item = &'static Damage> {
    let all = [
        hosts::DAMAGES,
        addresses::DAMAGES,
        sizes::DAMAGES,
        cells::DAMAGES,
        rows::DAMAGES,
        marks::DAMAGES,
        prose::DAMAGES,
        torn::DAMAGES,
    ];
    all.into_iter().flatten()
}

/// Numbers that are the same in every run (splitmix64).
pub(crate) struct Random(pub(crate) u64);

impl Random {
    pub(crate) fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        usize::try_from((z ^ (z >> 31)) % limit as u64).unwrap()
    }
}

/// What stands between two values of a row.
pub(crate) fn gap(page: &Page, part: usize, a: Span, b: Span) -> &str {
    page.text(part, Span { start: a.end, end: b.start })
}

/// Whether that is a separator and nothing else.
pub(crate) fn plain(gap: &str) -> bool {
    let bare = gap.replace("<br />", "").replace("<br>", "");
    !gap.is_empty() && bare.chars().all(|c| matches!(c, ',' | ' ' | '`'))
}

/// A page whose docset has a name that is not to be translated.
fn page_in(locale: &str, text: &str) -> Page {
    let mut page = driver::page_in(locale, text);
    page.docset.do_not_translate = [prose::TERM.to_owned()].into();
    page
}

/// A page in two languages.
pub(crate) struct Case {
    pub(crate) path: String,
    pub(crate) locale: String,
    pub(crate) source: String,
    pub(crate) text: String,
}

/// Pages of one release in two languages.
pub(crate) fn docset() -> Vec<Case> {
    let root = driver::root().join("docs-source");
    let mut found = Vec::new();
    for release in driver::names(&root).into_iter().filter(|name| name.starts_with("20")) {
        for locale in driver::names(&root.join(&release)).into_iter().filter(|locale| locale != "en-us") {
            for name in driver::names(&root.join(&release).join(&locale)) {
                let read =
                    |locale: &str| std::fs::read_to_string(root.join(&release).join(locale).join(&name)).unwrap();
                let path = format!("{release}/{locale}/{name}");
                found.push(Case { path, source: read("en-us"), text: read(&locale), locale: locale.clone() });
            }
        }
    }
    found
}

/// What `after` has and `before` has not, by check: errors, warnings, and the notes that the damage is about.
fn new_findings<'d>(before: &[Diagnostic], after: &'d [Diagnostic], check: &str) -> Vec<&'d Diagnostic> {
    let mut known: Vec<(&str, String)> = before.iter().map(|old| (old.meta.id, driver::message(old))).collect();
    let mut fresh = Vec::new();
    for new in after.iter().filter(|new| new.meta.level != Level::Note || new.meta.id == check) {
        match known.iter().position(|old| *old == (new.meta.id, driver::message(new))) {
            Some(at) => drop(known.swap_remove(at)),
            None => fresh.push(new),
        }
    }
    fresh
}

#[test]
fn translations_have_no_pair_finding() {
    for Case { path, locale, source, text } in docset().into_iter().chain(made::pages()) {
        let (source, target) = (driver::page(&source), page_in(&locale, &text));
        let pair = PagePair::new(&source, &target);
        assert!(pair.is_counterpart(), "{path}");
        let found: Vec<String> = check::run_pair(&pair)
            .iter()
            .map(|found| format!("{} {}", found.meta.id, driver::message(found)))
            .collect();
        assert!(found.is_empty(), "{path}: {found:?}\n{text}");
    }
}

#[test]
fn every_check_has_its_damage_or_a_reason() {
    let known: Vec<&str> = damages().map(|damage| damage.check).collect();
    for id in check::ids() {
        let excused = WITHOUT_DAMAGE.iter().any(|(other, _)| *other == id);
        assert_ne!(known.contains(&id), excused, "{id}");
    }
}

#[test]
fn damage_is_reported_once_under_its_id_and_safe_fixes_restore_the_page() {
    let cases: Vec<(Case, usize)> =
        docset().into_iter().map(|case| (case, 1)).chain(made::pages().into_iter().map(|case| (case, 6))).collect();
    let tried: Vec<Tried> =
        cases.into_par_iter().enumerate().map(|(seed, (case, count))| tried(seed as u64, &case, count)).collect();
    let mut kinds: BTreeMap<&str, Counts> = BTreeMap::new();
    let mut found: BTreeMap<&str, usize> = BTreeMap::new();
    for one in &tried {
        one.kinds.iter().for_each(|(name, counts)| kinds.entry(name).or_default().add(counts));
        one.found.iter().for_each(|(id, count)| *found.entry(id).or_default() += count);
    }
    let mut out = std::io::stdout();
    let _ = writeln!(
        out,
        "{:36} {:24} {:>6} {:>8} {:>10} {:>6}",
        "damage", "check", "cases", "recall %", "precision %", "fixed"
    );
    for damage in damages() {
        let counts = kinds.get(damage.name).copied().unwrap_or_default();
        let same = damages().filter(|other| other.check == damage.check).filter_map(|other| kinds.get(other.name));
        let rightly: usize = same.map(|counts| counts.found).sum();
        let percent = |part: usize, whole: usize| 100.0 * part as f64 / whole.max(1) as f64;
        let precision = percent(rightly, found.get(damage.check).copied().unwrap_or_default());
        let recall = percent(counts.found, counts.cases);
        let _ = writeln!(
            out,
            "{:36} {:24} {:>6} {recall:>8.1} {precision:>10.1} {:>6}",
            damage.name, damage.check, counts.cases, counts.fixed
        );
    }
    let failures: Vec<&String> = tried.iter().flat_map(|tried| &tried.failures).collect();
    assert!(failures.is_empty(), "{} failures\n{:#?}", failures.len(), &failures[..failures.len().min(1000)]);
    for damage in damages() {
        let cases = kinds.get(damage.name).map_or(0, |counts| counts.cases);
        assert!(cases >= FEWEST_CASES, "{}: {cases} cases", damage.name);
    }
}

/// Fewest cases of each kind of damage.
const FEWEST_CASES: usize = 50;

/// What came of one kind of damage.
#[derive(Default, Clone, Copy)]
struct Counts {
    cases: usize,
    /// Reported under their id, and as nothing else.
    found: usize,
    /// Restored by a safe fix.
    fixed: usize,
}

impl Counts {
    fn add(&mut self, other: &Self) {
        self.cases += other.cases;
        self.found += other.found;
        self.fixed += other.fixed;
    }
}

/// What came of damaging one page.
#[derive(Default)]
struct Tried {
    kinds: BTreeMap<&'static str, Counts>,
    /// How often each check reported something new.
    found: BTreeMap<&'static str, usize>,
    failures: Vec<String>,
}

fn tried(seed: u64, case: &Case, count: usize) -> Tried {
    let Case { path, locale, source, text } = case;
    let mut random = Random(seed);
    let mut tried = Tried::default();
    let (source, target) = (driver::page(source), page_in(locale, text));
    let pair = PagePair::new(&source, &target);
    let before = check::run(&pair);
    for (number, damage) in damages().enumerate() {
        // A page of the docset is large: it suffers every third kind.
        if count == 1 && !(seed as usize + number).is_multiple_of(3) {
            continue;
        }
        let places = (damage.places)(&pair, &mut random);
        for _ in 0..if places.is_empty() { 0 } else { count } {
            let (span, new) = &places[random.below(places.len())];
            let mut damaged = text.clone();
            damaged.replace_range(span.range(), new);
            if damaged == *text {
                continue;
            }
            let page = page_in(locale, &damaged);
            let after = check::run(&PagePair::new(&source, &page));
            let fresh = new_findings(&before, &after, damage.check);
            fresh.iter().for_each(|found| *tried.found.entry(found.meta.id).or_default() += 1);
            let counts = tried.kinds.entry(damage.name).or_default();
            counts.cases += 1;
            let mut fail = |what: &str| {
                let old = &text[span.range()];
                tried.failures.push(format!("{}: {path}: {old:?} -> {new:?}: {what}", damage.name));
            };
            let [found] = fresh[..] else {
                let all = fresh.iter().map(|found| format!("{}: {}", found.meta.id, driver::message(found)));
                fail(&format!("{:?}", all.collect::<Vec<_>>()));
                continue;
            };
            if found.meta.id != damage.check {
                fail(&format!("{}: {}", found.meta.id, driver::message(found)));
                continue;
            }
            counts.found += 1;
            let fixed = found.fix.as_ref().is_some_and(|fix| fix.safety == Safety::Safe);
            if fixed == (damage.mends == Mends::Never) && damage.mends != Mends::Often {
                fail(if fixed { "it has a fix" } else { "it has no fix" });
                continue;
            }
            if fixed {
                let restored = driver::edited(&damaged, found);
                let left = || check::run(&PagePair::new(&source, &page_in(locale, &restored)));
                let alike = || damage.mends == Mends::Alike && new_findings(&before, &left(), damage.check).is_empty();
                if restored == *text || alike() {
                    counts.fixed += 1;
                } else {
                    fail("it is not restored");
                }
            }
        }
    }
    tried
}
