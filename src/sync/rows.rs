//! Rows and lists of three pages: which is which.

use std::collections::{BTreeMap, HashSet};

use crate::check::PagePair;
use crate::check::difference::{self, AddressDifference, HostDifference};
use crate::extract::Page;
use crate::extract::facts::{Bandwidth, EndpointSet, Origin, Setting};
use crate::span::Span;

use super::plan::is_equal;

/// A row or list of a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Key {
    /// Table and body row.
    Row(usize, usize),
    /// A list or fence.
    List(usize),
}

/// A table or list of a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Group {
    Table(usize),
    List(usize),
}

impl Group {
    pub(super) fn of(key: Key) -> Self {
        match key {
            Key::Row(table, _) => Self::Table(table),
            Key::List(list) => Self::List(list),
        }
    }

    pub(super) fn part(self, page: &Page) -> usize {
        match self {
            Self::Table(table) => page.tables[table].part,
            Self::List(list) => page.lists[list].part,
        }
    }

    pub(super) fn span(self, page: &Page) -> Span {
        match self {
            Self::Table(table) => page.tables[table].table.span,
            Self::List(list) => page.lists[list].span,
        }
    }
}

/// What a row or list states.
#[derive(Debug, Clone, Copy)]
pub(super) enum Fact<'p> {
    Set(&'p EndpointSet),
    Bandwidth(&'p Bandwidth),
    Setting(&'p Setting),
}

impl<'p> Fact<'p> {
    pub(super) fn key(self) -> Key {
        match self {
            Self::Set(set) => match set.origin {
                Origin::Row { table, row } => Key::Row(table, row),
                Origin::List(list) => Key::List(list),
            },
            Self::Bandwidth(row) => Key::Row(row.table, row.row),
            Self::Setting(row) => Key::Row(row.table, row.row),
        }
    }

    pub(super) fn part(self) -> usize {
        match self {
            Self::Set(set) => set.part,
            Self::Bandwidth(row) => row.part,
            Self::Setting(row) => row.part,
        }
    }

    pub(super) fn set(self) -> Option<&'p EndpointSet> {
        if let Self::Set(set) = self { Some(set) } else { None }
    }

    /// What it is for, in words.
    fn label(self) -> Option<&'p str> {
        let label = match self {
            Self::Set(set) => set.purpose.as_deref()?,
            Self::Bandwidth(row) => &row.label,
            Self::Setting(row) => &row.label,
        };
        Some(label).filter(|label| !label.is_empty())
    }
}

/// A page with its rows and lists, in document order.
#[derive(Debug)]
pub(super) struct Rows<'p> {
    pub(super) page: &'p Page,
    pub(super) facts: BTreeMap<Key, Fact<'p>>,
    /// The same, as they stand on the page.
    pub(super) order: Vec<Key>,
}

impl<'p> Rows<'p> {
    pub(super) fn of(page: &'p Page) -> Self {
        let sets = page.sets.iter().map(Fact::Set);
        let sizes = page.bandwidth.iter().map(Fact::Bandwidth).chain(page.settings.iter().map(Fact::Setting));
        let facts: BTreeMap<Key, Fact<'p>> = sets.chain(sizes).map(|fact| (fact.key(), fact)).collect();
        let mut order: Vec<Key> = facts.keys().copied().collect();
        order.sort_by_key(|&key| (facts[&key].part(), span(page, key), key));
        Self { page, facts, order }
    }

    /// Tables and lists with their rows.
    pub(super) fn groups(&self) -> BTreeMap<Group, Vec<Key>> {
        let mut groups: BTreeMap<Group, Vec<Key>> = BTreeMap::new();
        self.order.iter().for_each(|&key| groups.entry(Group::of(key)).or_default().push(key));
        groups
    }

    /// Where a row or list stands.
    pub(super) fn span(&self, key: Key) -> Span {
        span(self.page, key)
    }

    /// The row or list that stands at `at` of the page itself.
    pub(super) fn at(&self, at: u32) -> Option<Fact<'p>> {
        let own = &self.order[..self.order.partition_point(|key| self.facts[key].part() == 0)];
        let next = own.partition_point(|&key| self.span(key).start <= at);
        let key = *own[..next].last()?;
        (at <= self.span(key).end).then(|| self.facts[&key])
    }
}

fn span(page: &Page, key: Key) -> Span {
    match key {
        Key::Row(table, row) => page.tables[table].table.rows.get(row).map(|row| row.span).unwrap_or_default(),
        Key::List(list) => page.lists[list].span,
    }
}

/// Which row of the base became which row of the newest source and of the translation.
#[derive(Debug, Default)]
pub(super) struct Ties {
    /// From the base to the newest source.
    pub(super) newest: BTreeMap<Key, Key>,
    /// From the base to the translation.
    pub(super) target: BTreeMap<Key, Key>,
    /// From the newest source to the base.
    pub(super) base_of_newest: BTreeMap<Key, Key>,
    /// From the translation to the base.
    pub(super) base_of_target: BTreeMap<Key, Key>,
    /// From rows that only the newest source has to rows of the translation that the base has not either.
    pub(super) added: BTreeMap<Key, Key>,
}

impl Ties {
    pub(super) fn of(base: &Rows<'_>, newest: &Rows<'_>, target: &Rows<'_>) -> Self {
        let mut ties = Self::default();
        for (a, b) in pairs(&PagePair::of_revisions(base.page, newest.page)) {
            if is_same(a, b, newest.page) {
                ties.newest.insert(a.key(), b.key());
                ties.base_of_newest.insert(b.key(), a.key());
            }
        }
        let keys = |pair: &PagePair<'_>| -> BTreeMap<Key, Key> {
            pairs(pair).into_iter().map(|(a, b)| (a.key(), b.key())).collect()
        };
        ties.target = keys(&PagePair::new(base.page, target.page));
        let beside = keys(&PagePair::new(newest.page, target.page));
        ties.follow(base, newest, target, &beside);
        ties.base_of_target = ties.target.iter().map(|(&b, &t)| (t, b)).collect();
        let is_new =
            |(n, t): &(&Key, &Key)| !ties.base_of_newest.contains_key(n) && !ties.base_of_target.contains_key(t);
        ties.added = beside.iter().filter(is_new).map(|(&n, &t)| (n, t)).collect();
        ties
    }

    /// Ties the rows of a translation that was synced before through the newest source.
    ///
    /// Rows of sizes are often alike, and where one of them is gone from the translation its values do not tell which. Where
    /// the translation has a row for each of the newest source's, and not for each of the base's, it has the newest's.
    fn follow(&mut self, base: &Rows<'_>, newest: &Rows<'_>, target: &Rows<'_>, beside: &BTreeMap<Key, Key>) {
        let newest_of: BTreeMap<Key, Key> = beside.iter().map(|(&n, &t)| (t, n)).collect();
        let base_of: BTreeMap<Key, Key> = self.target.iter().map(|(&b, &t)| (t, b)).collect();
        // Tables and lists of each page of which a row has no partner in the translation.
        let lacking = |rows: &Rows<'_>, tied: &BTreeMap<Key, Key>| -> HashSet<Group> {
            rows.order.iter().filter(|key| !tied.contains_key(key)).map(|&key| Group::of(key)).collect()
        };
        let (base_lacks, newest_lacks) = (lacking(base, &self.target), lacking(newest, beside));
        for (_, keys) in target.groups() {
            let complete = |n: &Key| !newest_lacks.contains(&Group::of(*n));
            let synced = keys.iter().all(|t| newest_of.get(t).is_some_and(complete));
            let lost = keys.iter().any(|t| base_of.get(t).is_some_and(|b| base_lacks.contains(&Group::of(*b))));
            if !synced || !lost {
                continue;
            }
            let equal = |of: &BTreeMap<Key, Key>, rows: &Rows<'_>| {
                let same = |t: &&Key| {
                    of.get(t).is_some_and(|key| is_equal(rows.page, rows.facts[key], target.page, target.facts[t]))
                };
                keys.iter().filter(same).count()
            };
            if equal(&newest_of, newest) < equal(&base_of, base) {
                continue;
            }
            let own: HashSet<Key> = keys.iter().copied().collect();
            self.target.retain(|_, t| !own.contains(t));
            for t in keys {
                if let Some(&b) = newest_of.get(&t).and_then(|n| self.base_of_newest.get(n)) {
                    self.target.insert(b, t);
                }
            }
        }
    }

    /// The row of the translation that is this row of the newest source.
    pub(super) fn target_of_newest(&self, key: Key) -> Option<Key> {
        match self.base_of_newest.get(&key) {
            Some(base) => self.target.get(base).copied(),
            None => self.added.get(&key).copied(),
        }
    }
}

fn pairs<'p>(pair: &PagePair<'p>) -> Vec<(Fact<'p>, Fact<'p>)> {
    let sets = pair.sets.iter().map(|&(a, b)| (Fact::Set(a), Fact::Set(b)));
    let sizes = pair.bandwidth.iter().map(|&(a, b)| (Fact::Bandwidth(a), Fact::Bandwidth(b)));
    let settings = pair.settings.iter().map(|&(a, b)| (Fact::Setting(a), Fact::Setting(b)));
    sets.chain(sizes).chain(settings).collect()
}

/// Whether two rows that stand in the same place of two revisions are one row with other values, rather than a row that was
/// taken out and another one that was put in.
fn is_same(a: Fact<'_>, b: Fact<'_>, page: &Page) -> bool {
    let (Some(older), Some(newer)) = (a.label(), b.label()) else { return true };
    if older == newer {
        return true;
    }
    match (a, b) {
        (Fact::Set(a), Fact::Set(b)) => {
            let hosts: HashSet<&str> = a.hosts.iter().map(|host| host.host.name.as_str()).collect();
            let prefixes: HashSet<_> = a.addresses.iter().map(|address| address.prefix).collect();
            let tied =
                |host: &HostDifference<'_>| !matches!(host, HostDifference::Missing(_) | HostDifference::Extra(_));
            let changed = |address: &AddressDifference<'_>| matches!(address, AddressDifference::Changed(..));
            a.id.is_some() && a.id == b.id
                || b.hosts.iter().any(|host| hosts.contains(host.host.name.as_str()))
                || b.addresses.iter().any(|address| prefixes.contains(&address.prefix))
                || difference::hosts(&[a], &[b]).iter().any(tied)
                || difference::addresses(&[a], &[b], page).iter().any(changed)
        }
        (Fact::Bandwidth(a), Fact::Bandwidth(b)) => a.size == b.size,
        _ => false,
    }
}
