//! Rows, tables and lists that only the newest source has, put at its place into the translation; and those that it no
//! longer has.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use crate::extract::Page;
use crate::extract::facts::ListForm;
use crate::locale::Role;
use crate::page::{BlockKind, markdown};
use crate::span::Span;
use crate::table::{Form, Row};

use super::Edit;
use super::lines::{self, MARKER};
use super::rows::{Group, Key, Rows, Ties};

/// The row `key` of the newest source as a row of the translation: its text, with the marker in its first cell of words.
fn marked(page: &Page, table: usize, row: &Row) -> String {
    let fact = &page.tables[table];
    let source = &page.parts[fact.part].file.text;
    let mut text = source[closed(source, fact.table.form, row.span).range()].to_owned();
    let words = row.cells.iter().zip(&fact.roles).find(|(cell, role)| {
        let inside = row.span.contains(cell.span);
        inside && role.is_none_or(Role::is_prose) && page.text(fact.part, cell.span).contains(char::is_alphabetic)
    });
    if let Some((cell, _)) = words {
        text.insert_str((cell.span.start - row.span.start) as usize, &format!("{MARKER} "));
    }
    text
}

/// What tells the places of rows and tables that only the newest source has.
pub(super) struct Places<'a, 'p> {
    newest: &'a Rows<'p>,
    target: &'a Rows<'p>,
    ties: &'a Ties,
    /// The row or list before each one of the newest source that the translation has, and the one after it.
    before: BTreeMap<Key, Key>,
    after: BTreeMap<Key, Key>,
    /// Headings of the newest source and of the translation.
    news: Vec<Heading<'p>>,
    theirs: Vec<Heading<'p>>,
    /// Number of each heading of the base, where no other one says the same.
    known: HashMap<(u8, &'p str), Option<usize>>,
    /// Whether the headings of the translation are those of the base, one by one.
    parallel: bool,
}

impl<'a, 'p> Places<'a, 'p> {
    pub(super) fn of(base: &Rows<'p>, newest: &'a Rows<'p>, target: &'a Rows<'p>, ties: &'a Ties) -> Self {
        let here = |key: &Key| ties.target_of_newest(*key).is_some_and(|key| target.facts[&key].part() == 0);
        let nearest = |keys: &mut dyn Iterator<Item = &Key>| {
            let mut last = None;
            let mut found = BTreeMap::new();
            for &key in keys {
                found.extend(last.map(|last| (key, last)));
                last = if here(&key) { Some(key) } else { last };
            }
            found
        };
        let (before, after) = (nearest(&mut newest.order.iter()), nearest(&mut newest.order.iter().rev()));
        let [ours, news, theirs] = [base.page, newest.page, target.page].map(headings);
        let parallel = ours.iter().map(|heading| heading.level).eq(theirs.iter().map(|heading| heading.level));
        let mut known = HashMap::new();
        for (at, heading) in ours.iter().enumerate() {
            known.entry((heading.level, heading.text)).and_modify(|at| *at = None).or_insert(Some(at));
        }
        Self { newest, target, ties, before, after, news, theirs, known, parallel }
    }

    fn known(&self, heading: &Heading<'_>) -> Option<usize> {
        self.known.get(&(heading.level, heading.text)).copied().flatten()
    }

    /// The table or list of the translation that has a row of the newest source.
    fn place(&self, key: Key) -> Option<Group> {
        self.ties.target_of_newest(key).map(Group::of)
    }
}

/// The insertion of the row `key`, which only the newest source has: after the row before it there that the translation has
/// too, else before the one after it. `None` where the translation has no such row, or its table is made otherwise.
pub(super) fn row(places: &Places<'_, '_>, key: Key) -> Option<Edit> {
    let Places { newest, target, ties, .. } = places;
    let Key::Row(table, number) = key else { return None };
    let fact = &newest.page.tables[table];
    let near = |keys: &BTreeMap<Key, Key>| {
        let near = keys.get(&key).filter(|near| Group::of(**near) == Group::of(key))?;
        match ties.target_of_newest(*near)? {
            Key::Row(table, row) => Some((table, row)),
            Key::List(_) => None,
        }
    };
    let (at, after) = match near(&places.before) {
        Some(at) => (at, true),
        None => (near(&places.after)?, false),
    };
    let own = &target.page.tables[at.0].table;
    let text = &target.page.parts[0].file.text;
    let anchor = closed(text, own.form, own.rows.get(at.1)?.span);
    let ending = lines::ending(text);
    if own.form != fact.table.form || own.header.len() != fact.table.header.len() {
        return None;
    }
    let new = marked(newest.page, table, fact.table.rows.get(number)?);
    let (at, text) = match own.form {
        Form::Pipe if new.contains(['\n', '\r']) => return None,
        Form::Pipe => {
            let line = lines::start(text, anchor.start);
            let lead = &text[line as usize..anchor.start as usize];
            match (after, lines::end(text, anchor.end), lines::next(text, anchor.end)) {
                (false, ..) => (line, format!("{lead}{new}{ending}")),
                (true, end, next) if end == next => (end, format!("{ending}{lead}{new}")),
                (true, _, next) => (next, format!("{lead}{new}{ending}")),
            }
        }
        Form::Html if !is_row(&new) || !is_row(&text[anchor.range()]) => return None,
        Form::Html => {
            let new = lines::with_ending(&new, ending);
            let lead = &text[lines::start(text, anchor.start) as usize..anchor.start as usize];
            let gap = if lead.trim().is_empty() { format!("{ending}{lead}") } else { String::new() };
            if after { (anchor.end, format!("{gap}{new}")) } else { (anchor.start, format!("{new}{gap}")) }
        }
    };
    Some(Edit { span: Span { start: at, end: at }, text })
}

/// A row with its end tag.
fn closed(text: &str, form: Form, row: Span) -> Span {
    let rest = &text[row.end as usize..];
    let tag = rest.trim_start();
    let ends = form == Form::Html && tag.get(..4).is_some_and(|start| start.eq_ignore_ascii_case("</tr"));
    match tag.find('>').filter(|_| ends) {
        Some(end) => Span { start: row.start, end: row.end + (rest.len() - tag.len() + end + 1) as u32 },
        None => row,
    }
}

/// Whether `text` is one row of an HTML table, and not the table that stands for it where rows cannot be told apart.
fn is_row(text: &str) -> bool {
    text.get(..3).is_some_and(|tag| tag.eq_ignore_ascii_case("<tr"))
}

/// A heading of a page.
struct Heading<'t> {
    level: u8,
    start: u32,
    text: &'t str,
}

fn headings(page: &Page) -> Vec<Heading<'_>> {
    let text = &page.parts[0].file.text;
    let heading = |block: crate::page::Block| match block.kind {
        BlockKind::Heading(level) => {
            Some(Heading { level, start: block.span.start, text: text[block.inner.range()].trim() })
        }
        _ => None,
    };
    markdown::blocks(text, page.matter.body).into_iter().filter_map(heading).collect()
}

/// The insertion of a whole table or list that only the newest source has.
///
/// It goes to the end of the section that it stands in there, where the headings of the translation are those of the base
/// one by one, else after the table or list before it. A heading that only the newest source has comes with it.
pub(super) fn group(places: &Places<'_, '_>, new: Group, first: Key) -> Option<Edit> {
    let Places { newest, target, news, theirs, .. } = places;
    let span = new.span(newest.page);
    if new.part(newest.page) != 0 {
        return None;
    }
    let there = &newest.page.parts[0].file.text;
    let text = &target.page.parts[0].file.text;
    let from = lines::start(there, span.start);
    let margin = &there[from as usize..span.start as usize];
    if margin.contains([' ', '\t', '>']) && !matches!(new, Group::List(_)) {
        return None;
    }
    let body = &there[from as usize..lines::end(there, span.end) as usize];
    let above = &news[..news.partition_point(|heading| heading.start < span.start)];
    let fresh = above.last().filter(|heading| places.known(heading).is_none());
    let before = places.before.get(&first);
    let section = above.last().map_or(0, |heading| heading.start);
    let at = match before.filter(|key| newest.span(**key).start >= section) {
        // In the same section.
        Some(&key) => lines::after_block(text, places.place(key)?.span(target.page).end),
        None => match above.iter().rev().find_map(|heading| places.known(heading)).filter(|_| places.parallel) {
            Some(at) => theirs.get(at + 1).map_or(text.len() as u32, |heading| lines::start(text, heading.start)),
            None => match before {
                Some(&key) => lines::after_block(text, places.place(key)?.span(target.page).end),
                None => text.len() as u32,
            },
        },
    };
    let lead = match fresh {
        Some(heading) => format!("{} {MARKER} {}", "#".repeat(usize::from(heading.level)), heading.text),
        None => MARKER.to_owned(),
    };
    Some(Edit { span: Span { start: at, end: at }, text: lines::apart(text, at, &format!("{lead}\n\n{body}")) })
}

/// What is cut to take out the rows `gone` of a table or list of the translation: the whole of it where no row stays.
pub(super) fn cuts(target: &Rows<'_>, group: Group, gone: &BTreeSet<Key>) -> Vec<(Key, Span)> {
    let text = &target.page.parts[0].file.text;
    let Some(&first) = gone.first() else { return Vec::new() };
    let whole = match group {
        Group::List(list) => {
            let fact = &target.page.lists[list];
            let all = fact.items.iter().fold(fact.span, |span, item| span.to(*item));
            let span = if fact.form == ListForm::Fence { fact.span } else { all };
            return vec![(first, lines::block(text, span))];
        }
        Group::Table(table) => &target.page.tables[table].table,
    };
    if whole.rows.len() == gone.len() && whole.strays.is_empty() {
        return vec![(first, lines::block(text, whole.span))];
    }
    let cut = |&key: &Key| {
        let span = closed(text, whole.form, target.span(key));
        let Key::Row(_, number) = key else { return None };
        // A cell that spans rows is no row's own.
        let own = whole.rows.get(number)?.cells.iter().all(|cell| span.contains(cell.span));
        match whole.form {
            Form::Pipe => own.then(|| (key, lines::whole(text, span))),
            Form::Html => (own && is_row(&text[span.range()])).then(|| (key, blanks_before(text, span))),
        }
    };
    gone.iter().filter_map(cut).collect()
}

/// A row of an HTML table with the line end and the blanks before it.
fn blanks_before(text: &str, span: Span) -> Span {
    let lead = text[..span.start as usize].trim_end_matches([' ', '\t']);
    let line = lines::unended(lead).map_or(span.start, |lead| lead.len() as u32);
    Span { start: line, end: span.end }
}
