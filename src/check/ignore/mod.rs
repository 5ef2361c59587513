//! Ignores: comments in a page that take a finding out of the count, with a reason.

mod parse;
mod scope;

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::{Diagnostic, Level, Meta};
use crate::extract::Page;
use crate::model::Date;
use crate::span::Span;

use parse::{Problem, Written};
use scope::Place;

use super::{Form, ids, in_order, named, nearest};

/// What is said of an ignore that nothing needs. It is no check of its own: only when all others are done it is known.
pub static UNUSED: Meta = Meta {
    id: "unused-ignore",
    summary: "an ignore has nothing to ignore, or its day is past",
    why: "What is wrong there next is ignored too, for a reason that was another one's.",
    bad: "`<!-- tafel-ignore duplicate-host: kept for old clients -->` before a table that lists each host once.",
    good: "The comment taken out, or a later day: `until 2027-01-31`.",
    level: Level::Warning,
    fix: None,
};

/// An ignore that counts, if its day is not past.
struct Ignore<'p> {
    place: Place,
    written: Written<'p>,
}

/// Reads the ignores of `page`; `None` for each that says nothing, which goes to `invalid`.
fn read<'p>(page: &'p Page, mut invalid: impl FnMut(Place, Problem<'p>)) -> Vec<Ignore<'p>> {
    let mut ignores = Vec::new();
    for place in scope::places(page) {
        let comment = page.text(place.part, place.span);
        match parse::read(&comment["<!--".len()..comment.len() - "-->".len()]) {
            Some(Ok(written)) => ignores.push(Ignore { place, written }),
            Some(Err(problem)) => invalid(place, problem),
            None => {}
        }
    }
    ignores
}

/// Adds what is wrong with the ignores of `page` themselves.
pub(super) fn invalid(meta: &'static Meta, page: &Page, found: &mut Vec<Diagnostic>) {
    let ignores = read(page, |Place { part, span, .. }, problem| {
        let diagnostic = Diagnostic::new(meta, part, span);
        found.push(match problem {
            Problem::Word(word) => diagnostic.id("invalid-ignore-word").arg("word", word),
            Problem::NoCheck => diagnostic.id("invalid-ignore-no-check"),
            Problem::NoReason => diagnostic.id("invalid-ignore-no-reason"),
            Problem::Date(date) => diagnostic.id("invalid-ignore-date").arg("date", date),
        });
    });
    let ids = ids();
    for Ignore { place, written } in &ignores {
        let text = page.text(place.part, place.span);
        for name in written.names.iter().filter(|name| ids.binary_search(name).is_err()) {
            let start = place.span.start as usize + text.find(name).unwrap_or_default();
            let diagnostic = Diagnostic::new(meta, place.part, Span::new(start, start + name.len())).arg("name", *name);
            found.push(match nearest(name).first() {
                Some(meant) => diagnostic.id("invalid-ignore-meant").arg("meant", *meant),
                None => diagnostic.id("invalid-ignore-unknown"),
            });
        }
    }
}

/// Marks what the ignores of `page` take out of `found`. On the day `today`, ignores up to the day before are past;
/// without it, none is.
pub fn mark(page: &Page, today: Option<Date>, found: &mut [Diagnostic]) {
    mark_by(&read(page, |_, _| {}), today, found);
}

/// Marks what the ignores of `page` take out of `found`, and adds those that are not needed by any check that `ran`.
/// `source` is the page it was judged by, if any; `today` is that of [`mark`].
pub fn apply(
    page: &Page,
    source: Option<&Page>,
    ran: impl Fn(Form) -> bool,
    today: Option<Date>,
    found: &mut Vec<Diagnostic>,
) {
    let ignores = read(page, |_, _| {});
    let used = mark_by(&ignores, today, found);
    // What is wrong with the source too is not reported here, and the ignore was translated with the page.
    let inherited: BTreeSet<String> = source.filter(|_| !ignores.is_empty()).map(names).unwrap_or_default();
    for (number, ignore) in ignores.iter().enumerate() {
        let Place { part, span, .. } = ignore.place;
        if let Some(until) = ignore.past(today) {
            found.push(Diagnostic::new(&UNUSED, part, span).id("unused-ignore-past").arg("date", until.to_string()));
            continue;
        }
        for name in &ignore.written.names {
            let forms = named(name);
            let ran = !forms.is_empty() && forms.iter().all(|known| ran(known.form));
            if ran && !used.contains(&(number, name)) && !inherited.contains(*name) {
                found.push(Diagnostic::new(&UNUSED, part, span).arg("check", *name));
            }
        }
    }
    *found = in_order(std::mem::take(found));
}

impl Ignore<'_> {
    /// Its last day, if that is before `today`.
    fn past(&self, today: Option<Date>) -> Option<Date> {
        self.written.until.filter(|until| today.is_some_and(|today| *until < today))
    }
}

/// Marks what `ignores` take out of `found`. Gives the numbers of those that did, with the check.
fn mark_by<'i>(ignores: &'i [Ignore<'_>], today: Option<Date>, found: &mut [Diagnostic]) -> BTreeSet<(usize, &'i str)> {
    let mut scopes: BTreeMap<(&str, usize), Scopes> = BTreeMap::new();
    for (number, ignore) in ignores.iter().enumerate().filter(|(_, ignore)| ignore.past(today).is_none()) {
        for name in &ignore.written.names {
            scopes.entry((name, ignore.place.part)).or_default().add(number, ignore);
        }
    }
    let mut used = BTreeSet::new();
    if ignores.is_empty() {
        return used;
    }
    for diagnostic in found {
        let scopes = scopes.get(&(diagnostic.meta.id, diagnostic.part));
        if let Some(number) = scopes.and_then(|scopes| scopes.of(diagnostic.span)) {
            diagnostic.ignored = Some(ignores[number].written.reason.to_owned());
            used.insert((number, diagnostic.meta.id));
        }
    }
    used
}

/// The checks that the ignores of `page` name.
fn names(page: &Page) -> BTreeSet<String> {
    read(page, |_, _| {}).iter().flat_map(|ignore| &ignore.written.names).map(|name| (*name).to_owned()).collect()
}

/// What the ignores of one check in one file are for, with their numbers.
#[derive(Default)]
struct Scopes {
    file: Option<usize>,
    /// In order, and apart from each other.
    inner: Vec<(Span, usize)>,
    /// In order; those that overlap end at the same place.
    outer: Vec<(Span, usize)>,
}

impl Scopes {
    fn add(&mut self, number: usize, ignore: &Ignore<'_>) {
        let Place { scope, inner, .. } = ignore.place;
        match (ignore.written.file, inner) {
            (true, _) => self.file = self.file.or(Some(number)),
            (false, true) => self.inner.push((scope, number)),
            (false, false) => self.outer.push((scope, number)),
        }
    }

    /// The ignore with the smallest scope that holds the start of `span`.
    fn of(&self, span: Span) -> Option<usize> {
        let holds = |scopes: &[(Span, usize)]| {
            let next = scopes.partition_point(|(scope, _)| scope.start <= span.start);
            let (scope, number) = scopes[next.checked_sub(1)?];
            (span.start < scope.end).then_some(number)
        };
        holds(&self.inner).or_else(|| holds(&self.outer)).or(self.file)
    }
}
