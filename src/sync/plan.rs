//! The steps of a sync: what is to be written for each row, and what must be read there then.

use std::collections::{BTreeMap, BTreeSet};

use crate::extract::Page;
use crate::locale::{Role, Terms};

use super::cells::{self, Phrases, ROLES};
use super::insert::{self, Places};
use super::rows::{Fact, Group, Key, Rows, Ties};
use super::units::Styles;
use super::values::{self, Merge};
use super::{Change, ChangeKind, Edit, Prune, lists};

/// Most rows of the base that a translation lacks where rows are pruned: one that lacks more is no translation of it.
const MOST_LOST: usize = 100;

/// What a step is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum StepId {
    /// Hosts and prefixes of a row of the translation.
    Values(Key),
    /// Its cells of a role.
    Cell(Key, Role),
    /// A row of the newest source that is put in.
    Row(Key),
    /// A table or list of it.
    Group(Group),
    /// Rows of the translation that are taken out.
    Cut(Group),
}

/// What must be read when a step is done.
#[derive(Debug)]
pub(super) enum Proof {
    /// A row has these hosts and prefixes.
    Values { target: Key, keys: BTreeSet<String> },
    /// A row states what the newest source does in its columns of a role.
    Cell { target: Key, newest: Key, role: Role },
    /// These rows of the newest source stand on the page.
    New(Vec<Key>),
    /// These rows are gone.
    Gone(Vec<Key>),
}

impl Proof {
    pub(super) fn gone(&self) -> Vec<Key> {
        if let Self::Gone(keys) = self { keys.clone() } else { Vec::new() }
    }
}

/// Edits that are made together or not at all.
#[derive(Debug)]
pub(super) struct Step {
    pub(super) id: StepId,
    pub(super) edits: Vec<Edit>,
    pub(super) changes: Vec<Change>,
    pub(super) proof: Proof,
    /// Whether some of its cells stand in a row above.
    pub(super) spans_rows: bool,
}

impl Step {
    /// Whether it puts in or takes out whole lines.
    pub(super) fn is_of_lines(&self) -> bool {
        matches!(self.id, StepId::Row(_) | StepId::Group(_) | StepId::Cut(_))
    }
}

/// The hosts and prefixes of a row or list.
pub(super) fn keys(page: &Page, fact: Fact<'_>) -> BTreeSet<String> {
    match (fact.set(), fact.key()) {
        (Some(set), Key::List(_)) => lists::keys(page, set),
        (Some(set), Key::Row(..)) => values::keys(page, set),
        (None, _) => BTreeSet::new(),
    }
}

/// Whether two rows state the same, as far as the words of two languages tell.
pub(super) fn is_equal(page: &Page, fact: Fact<'_>, other_page: &Page, other: Fact<'_>) -> bool {
    let same_kind = std::mem::discriminant(&fact) == std::mem::discriminant(&other);
    same_kind
        && keys(page, fact) == keys(other_page, other)
        && ROLES.iter().all(|&role| cells::is_same(role, fact, other, false))
}

/// Makes the steps of one translation.
pub(super) struct Planner<'a, 'p> {
    base: &'a Rows<'p>,
    newest: &'a Rows<'p>,
    target: &'a Rows<'p>,
    ties: &'a Ties,
    prune: Prune,
    styles: Styles,
    phrases: Phrases,
    terms: Terms,
    places: Places<'a, 'p>,
}

impl<'a, 'p> Planner<'a, 'p> {
    pub(super) fn new(
        base: &'a Rows<'p>,
        newest: &'a Rows<'p>,
        target: &'a Rows<'p>,
        ties: &'a Ties,
        prune: Prune,
    ) -> Self {
        let styles = Styles::of(target.page);
        let phrases = Phrases::learn(base, target, ties);
        Self {
            base,
            newest,
            target,
            ties,
            prune,
            styles,
            phrases,
            terms: Terms::of(&target.page.locale),
            places: Places::of(base, newest, target, ties),
        }
    }

    /// The steps, without those that failed as often as there are ways to do them.
    pub(super) fn steps(&self, failed: &BTreeMap<StepId, usize>) -> Vec<Step> {
        let mut steps = Vec::new();
        for (b, n, t) in self.rows() {
            if !failed.contains_key(&StepId::Values(t)) {
                steps.extend(self.merge(b, n, t).and_then(|merge| self.values(t, merge)));
            }
            for &role in ROLES {
                let tried = failed.get(&StepId::Cell(t, role)).copied().unwrap_or_default();
                steps.extend(self.cells(b, n, t, role, tried));
            }
        }
        self.insertions(failed, &mut steps);
        if self.prune == Prune::Yes {
            self.cuts(failed, &mut steps);
        }
        steps
    }

    /// Rows of which all three pages tell, and that can be written: those of included files cannot.
    fn rows(&self) -> impl Iterator<Item = (Key, Key, Key)> {
        let all = self.ties.newest.iter().filter_map(|(b, n)| Some((*b, *n, *self.ties.target.get(b)?)));
        all.filter(|(_, _, t)| self.target.facts[t].part() == 0)
    }

    /// The rows of the translation in which it put other hosts or prefixes in the place of those that the source replaced.
    pub(super) fn conflicts(&self) -> BTreeSet<Key> {
        self.rows()
            .filter(|&(b, n, t)| self.merge(b, n, t).is_some_and(|merge| merge.conflict))
            .map(|(.., t)| t)
            .collect()
    }

    fn merge(&self, b: Key, n: Key, t: Key) -> Option<Merge> {
        let sets = (self.base.facts[&b].set()?, self.newest.facts[&n].set()?, self.target.facts[&t].set()?);
        let base = (self.base.page, sets.0);
        let newest = (self.newest.page, sets.1);
        let target = (self.target.page, sets.2);
        match (b, n, t) {
            (Key::Row(..), Key::Row(..), Key::Row(..)) => Some(values::merge(base, newest, target, &self.styles)),
            (Key::List(_), Key::List(_), Key::List(_)) => {
                Some(lists::merge(base, newest, target, self.prune == Prune::Yes))
            }
            _ => None,
        }
    }

    fn values(&self, target: Key, merge: Merge) -> Option<Step> {
        let Merge { edits, changes, keys, .. } = merge;
        let proof = Proof::Values { target, keys };
        let spans_rows = self.spans_rows(target, &edits);
        (!edits.is_empty()).then_some(Step { id: StepId::Values(target), edits, changes, proof, spans_rows })
    }

    fn spans_rows(&self, target: Key, edits: &[Edit]) -> bool {
        matches!(target, Key::Row(..)) && edits.iter().any(|edit| !self.target.span(target).contains(edit.span))
    }

    /// Whether the newest source changed what a row states in its columns of `role`, and the translation did not.
    fn is_open(&self, b: Fact<'_>, n: Fact<'_>, t: Fact<'_>, role: Role) -> bool {
        !cells::is_same(role, b, n, true) && cells::is_same(role, b, t, false) && !is_settled(role, n, t)
    }

    fn cells(&self, b: Key, n: Key, t: Key, role: Role, tried: usize) -> Option<Step> {
        let facts = (self.base.facts[&b], self.newest.facts[&n], self.target.facts[&t]);
        if !self.is_open(facts.0, facts.1, facts.2, role) {
            return None;
        }
        let (mut edits, mut changes) = (Vec::new(), Vec::new());
        for nth in 0.. {
            let Some(there) = cells::cell(self.newest.page, n, role, nth) else { break };
            let before = cells::cell(self.base.page, b, role, nth)?;
            let here = cells::cell(self.target.page, t, role, nth)?;
            let (base, newest) = (self.base.page.text(before.0, before.1), self.newest.page.text(there.0, there.1));
            if base == newest {
                continue;
            }
            let own = self.target.page.text(here.0, here.1);
            let mut said = self.phrases.render(role, base, newest, own, &self.terms);
            said.dedup();
            let said = said.into_iter().nth(tried)?;
            if said != own {
                changes.push(Change {
                    kind: ChangeKind::Changed,
                    at: here.1.start,
                    what: format!("{} to {}", shortened(own), shortened(&said)),
                });
                edits.push(Edit { span: here.1, text: said });
            }
        }
        let proof = Proof::Cell { target: t, newest: n, role };
        let spans_rows = self.spans_rows(t, &edits);
        (!edits.is_empty()).then_some(Step { id: StepId::Cell(t, role), edits, changes, proof, spans_rows })
    }

    /// Rows, tables and lists that only the newest source has.
    fn insertions(&self, failed: &BTreeMap<StepId, usize>, steps: &mut Vec<Step>) {
        let is_new = |key: &Key| {
            !self.ties.base_of_newest.contains_key(key)
                && !self.ties.added.contains_key(key)
                && self.newest.facts[key].part() == 0
        };
        let page = self.newest.page;
        let mut in_order: Vec<(Group, Vec<Key>)> = self.newest.groups().into_iter().collect();
        in_order.sort_by_key(|(group, _)| group.span(page));
        for (group, keys) in in_order {
            let first = |key: &Key| shortened(page.text(group.part(page), self.newest.span(*key)));
            if keys.iter().all(is_new) {
                let id = StepId::Group(group);
                if let Some(edit) = insert::group(&self.places, group, keys[0]).filter(|_| !failed.contains_key(&id)) {
                    let start = keys.first().map(first).unwrap_or_default();
                    let what = if keys.len() > 1 { format!("{} rows, from {start}", keys.len()) } else { start };
                    steps.push(inserted(id, edit, what, keys));
                }
                continue;
            }
            for key in keys.into_iter().filter(is_new) {
                let id = StepId::Row(key);
                if let Some(edit) = insert::row(&self.places, key).filter(|_| !failed.contains_key(&id)) {
                    steps.push(inserted(id, edit, first(&key), vec![key]));
                }
            }
        }
    }

    /// Rows, tables and lists that the newest source no longer has, where the translation has them as the base does.
    fn cuts(&self, failed: &BTreeMap<StepId, usize>, steps: &mut Vec<Step>) {
        // A row that the translation lacks may be the one that is gone, where another one has its values.
        let lost: Vec<Fact<'_>> =
            self.base.order.iter().filter(|b| !self.ties.target.contains_key(b)).map(|b| self.base.facts[b]).collect();
        let may_be_lost = |target: Fact<'_>| {
            let values = |fact: &&Fact<'_>| is_equal(self.base.page, **fact, self.target.page, target);
            lost.iter().take(MOST_LOST).any(|fact| values(&fact)) || lost.len() > MOST_LOST
        };
        let mut gone: BTreeMap<Group, BTreeSet<Key>> = BTreeMap::new();
        for (b, &t) in self.ties.target.iter().filter(|(b, _)| !self.ties.newest.contains_key(b)) {
            let (base, target) = (self.base.facts[b], self.target.facts[&t]);
            let same = target.part() == 0 && is_equal(self.base.page, base, self.target.page, target);
            if same && !may_be_lost(target) {
                gone.entry(Group::of(t)).or_default().insert(t);
            }
        }
        for (group, keys) in gone {
            let id = StepId::Cut(group);
            if failed.contains_key(&id) {
                continue;
            }
            let text = |key: &Key| shortened(self.target.page.text(0, self.target.span(*key)));
            let cuts = insert::cuts(self.target, group, &keys);
            let whole = cuts.len() == 1 && keys.len() > 1;
            let cut: BTreeSet<Key> = cuts.iter().map(|(key, _)| *key).collect();
            let gone: Vec<Key> = keys.into_iter().filter(|key| whole || cut.contains(key)).collect();
            if cuts.is_empty() {
                continue;
            }
            let named = cuts.iter().map(|(key, span)| Change {
                kind: ChangeKind::Pruned,
                at: span.start,
                what: if whole { format!("{} rows, from {}", gone.len(), text(key)) } else { text(key) },
            });
            steps.push(Step {
                id,
                changes: named.collect(),
                edits: cuts.into_iter().map(|(_, span)| Edit { span, text: String::new() }).collect(),
                proof: Proof::Gone(gone),
                spans_rows: false,
            });
        }
    }
}

fn inserted(id: StepId, edit: Edit, what: String, keys: Vec<Key>) -> Step {
    let change = Change { kind: ChangeKind::Inserted, at: edit.span.start, what };
    Step { id, edits: vec![edit], changes: vec![change], proof: Proof::New(keys), spans_rows: false }
}

/// Whether the translation states already what the newest source does; a word that cannot be read settles nothing.
fn is_settled(role: Role, n: Fact<'_>, t: Fact<'_>) -> bool {
    cells::is_same(role, n, t, true)
}

/// The start of a text, on one line.
fn shortened(text: &str) -> String {
    const MOST: usize = 60;
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    match line.char_indices().nth(MOST) {
        Some((at, _)) => format!("{}…", &line[..at]),
        None => line,
    }
}
