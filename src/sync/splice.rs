//! Values put into, and taken out of, the cells of one translated row, in the style that the row uses.

use std::collections::BTreeMap;

use crate::check::pair::edit::{ends_value, is_separator};
use crate::extract::Page;
use crate::extract::facts::{EndpointSet, Origin};
use crate::span::Span;

use super::units::{Styles, Unit, gap, restyled};
use super::values::Merge;
use super::{Change, ChangeKind, Edit};

/// A row of the newest source and the translated row that takes its values: page and part of each, and their units.
pub(super) struct Splice<'a> {
    pub(super) newest: (&'a Page, usize),
    pub(super) target: (&'a Page, usize),
    /// The translated table.
    pub(super) table: usize,
    pub(super) styles: &'a Styles,
    pub(super) n: &'a [Unit],
    pub(super) t: &'a [Unit],
}

impl Splice<'_> {
    /// Whether the value `new` can be written over the value `at` of the translation: nothing but the value is changed then.
    pub(super) fn may_replace(&self, at: usize, new: usize) -> bool {
        let (old, new) = (&self.t[at], &self.n[new]);
        old.bare && new.bare && old.of.is_some() == new.of.is_some() && !self.is_link(old)
    }

    /// Whether the value is the text of a link, whose target would not follow it.
    fn is_link(&self, unit: &Unit) -> bool {
        self.after(unit.span.end).starts_with("](")
    }

    fn after(&self, at: u32) -> &str {
        let part = self.target.0.parts.get(self.target.1);
        part.and_then(|part| part.file.text.get(at as usize..)).unwrap_or_default()
    }

    /// The value `new` with what belongs to it, as it is written beside a value that stands in code or not.
    fn written(&self, new: usize, code: bool) -> String {
        let unit = &self.n[new];
        let span = Span { start: unit.span.start, end: unit.end };
        let (page, part) = self.newest;
        restyled(page.text(part, span), unit.code, code, self.styles.escapes(self.table))
    }

    pub(super) fn replace(&self, merge: &mut Merge, at: usize, new: usize) {
        let (old, fresh) = (&self.t[at], &self.n[new]);
        let span = Span { start: old.span.start, end: old.end };
        merge.edits.push(Edit { span, text: self.written(new, old.code) });
        self.forget(merge, at);
        self.note(merge, new);
        merge.changes.push(Change {
            kind: ChangeKind::Changed,
            at: old.span.start,
            what: format!("{} to {}", old.key, fresh.key),
        });
    }

    /// The row has no longer the value `at`, nor what belongs to it.
    fn forget(&self, merge: &mut Merge, at: usize) {
        let key = &self.t[at].key;
        merge.keys.remove(key);
        let owned = self.t.iter().filter(|unit| unit.of.as_ref() == Some(key));
        owned.for_each(|unit| {
            merge.keys.remove(&unit.key);
        });
    }

    /// The row has the value `new`, and what belongs to it.
    fn note(&self, merge: &mut Merge, new: usize) {
        let fresh = &self.n[new];
        let owned = self.n.iter().filter(|unit| unit.of.as_ref() == Some(&fresh.key) && unit.span.end <= fresh.end);
        merge.keys.extend(owned.map(|unit| unit.key.clone()));
        merge.keys.insert(fresh.key.clone());
    }

    /// Puts the value `new` after the one before it, by the order of the newest source, else before the one after it. `column`
    /// has the values of its cell, `stands` tells where those are that the translation has, `own` are the separators there.
    pub(super) fn insert(
        &self,
        merge: &mut Merge,
        new: usize,
        column: &[usize],
        stands: &BTreeMap<usize, usize>,
        own: &[&str],
    ) {
        let before = stands.range(..new).next_back().map(|(_, &at)| &self.t[at]);
        let before = before.filter(|unit| ends_value(self.target, unit.end) && !self.is_link(unit));
        let after = || stands.range(new..).next().map(|(_, &at)| &self.t[at]);
        let Some(anchor) = before.or_else(after) else { return };
        let Some(separator) = self.separator(new, column, own, anchor.code) else { return };
        let written = self.written(new, anchor.code);
        let (at, text) = match before {
            Some(unit) => (unit.end, format!("{separator}{written}")),
            None => (anchor.span.start, format!("{written}{separator}")),
        };
        merge.edits.push(Edit { span: Span { start: at, end: at }, text });
        merge.changes.push(Change { kind: ChangeKind::Added, at, what: self.n[new].key.clone() });
        self.note(merge, new);
    }

    /// What stands between `new` and its neighbour: the source's separator where the row uses it too, blanks apart; else the
    /// row's, else the table's.
    fn separator(&self, new: usize, column: &[usize], own: &[&str], code: bool) -> Option<String> {
        let bare = |gap: &str| gap.replace([' ', '`'], "");
        let place = column.iter().position(|&at| at == new)?;
        let near = if place > 0 { column.get(place - 1..=place) } else { column.get(..2) };
        let theirs = near.and_then(|near| gap(self.newest.0, self.newest.1, &self.n[near[0]], &self.n[near[1]]));
        let mine = theirs.and_then(|theirs| own.iter().find(|gap| bare(gap) == bare(theirs)));
        let known = mine.or(own.first()).copied().or_else(|| self.styles.separator(self.table, code));
        let known = known.filter(|gap| gap.contains('`') == code).map(str::to_owned);
        known.or_else(|| {
            let gap = theirs?.replace('`', "");
            Some(if code { format!("`{gap}`") } else { gap })
        })
    }

    /// Puts the values `new` into a cell that is empty: all that the source's cell says, where it says values alone.
    pub(super) fn fill(&self, merge: &mut Merge, set: &EndpointSet, column: usize, new: &[usize]) {
        let (Some(cell), Some(first), Some(last)) = (cell_of(self.target.0, set, column), new.first(), new.last())
        else {
            return;
        };
        let apart = |pair: &[usize]| gap(self.newest.0, self.newest.1, &self.n[pair[0]], &self.n[pair[1]]).is_some();
        let empty = self.target.0.text(self.target.1, cell).trim().is_empty();
        if !empty || !new.windows(2).all(apart) || self.n[*first].code {
            return;
        }
        let span = Span { start: self.n[*first].span.start, end: self.n[*last].end };
        let text = self.newest.0.text(self.newest.1, span);
        let text = restyled(text, false, false, self.styles.escapes(self.table));
        merge.edits.push(Edit { span: Span { start: cell.start, end: cell.start }, text });
        for &at in new {
            merge.changes.push(Change { kind: ChangeKind::Added, at: cell.start, what: self.n[at].key.clone() });
            self.note(merge, at);
        }
    }

    /// Takes the values that leave out of one cell, whose values are `column`, with the separators before them.
    pub(super) fn remove(
        &self,
        merge: &mut Merge,
        set: &EndpointSet,
        column: &[usize],
        leaves: &dyn Fn(usize) -> bool,
    ) {
        let mut from = 0;
        while let Some(start) = (from..column.len()).find(|&at| leaves(column[at])) {
            let end = (start..column.len()).find(|&at| !leaves(column[at])).unwrap_or(column.len());
            from = end;
            let run = &column[start..end];
            let before = start.checked_sub(1).map(|at| column[at]);
            let after = column.get(end).copied();
            if let Some(span) = self.cut(set, before, run, after) {
                merge.edits.push(Edit { span, text: String::new() });
                for &at in run {
                    let what = self.t[at].key.clone();
                    merge.changes.push(Change { kind: ChangeKind::Removed, at: self.t[at].span.start, what });
                    self.forget(merge, at);
                }
            }
        }
    }

    /// What is cut to take out `run`, the values between `before` and `after`.
    fn cut(&self, set: &EndpointSet, before: Option<usize>, run: &[usize], after: Option<usize>) -> Option<Span> {
        let (first, last) = (*run.first()?, *run.last()?);
        let apart = |a: usize, b: usize| gap(self.target.0, self.target.1, &self.t[a], &self.t[b]).is_some();
        let sound = run.iter().all(|&at| self.t[at].bare && !self.is_link(&self.t[at]));
        if !sound || !run.windows(2).all(|pair| apart(pair[0], pair[1])) || !ends_value(self.target, self.t[last].end) {
            return None;
        }
        if let Some(before) = before.filter(|&before| apart(before, first)) {
            return Some(Span { start: self.t[before].end, end: self.t[last].end });
        }
        if let Some(after) = after.filter(|&after| apart(last, after)) {
            return Some(Span { start: self.t[first].span.start, end: self.t[after].span.start });
        }
        // All that the cell says.
        let cell = cell_of(self.target.0, set, self.t[first].column)?;
        let text = |start: u32, end: u32| self.target.0.text(self.target.1, Span { start, end });
        let around = [text(cell.start, self.t[first].span.start), text(self.t[last].end, cell.end)];
        let nothing = |text: &&str| text.is_empty() || is_separator(&text.replace('`', " "));
        (before.is_none() && after.is_none() && around.iter().all(nothing)).then_some(cell)
    }
}

/// The cell of a row in `column`.
fn cell_of(page: &Page, set: &EndpointSet, column: usize) -> Option<Span> {
    let Origin::Row { table, row } = set.origin else { return None };
    page.tables.get(table)?.table.rows.get(row)?.cells.get(column).map(|cell| cell.span)
}
