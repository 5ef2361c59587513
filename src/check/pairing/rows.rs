//! Which row is which: within tables that are the same, then across tables, then as a part of a row.

use std::collections::{HashMap, HashSet};

use crate::extract::facts::EndpointSet;
use crate::span::Span;

use super::align::{Aligned, align};
use super::groups::{Fact, Group, Row, Words, row_score, shared};
use super::{Divided, Lone};

/// A place: part and span.
type Place = (usize, Span);

/// A row without a partner.
#[derive(Debug, Clone, Copy)]
struct Left<'g, 'p> {
    group: usize,
    row: &'g Row<'p>,
    /// Where on the other page it should be.
    near: Place,
    /// The number of the two rows that only their place ties: they are the same unless one is found elsewhere.
    beside: Option<usize>,
}

/// What came of the rows of two pages.
#[derive(Debug, Default)]
pub(super) struct Matched<'g, 'p> {
    /// Rows that are the same, source first.
    pub(super) pairs: Vec<(&'g Row<'p>, &'g Row<'p>)>,
    /// Rows that are the same in another table: the first of each two tables.
    pub(super) elsewhere: Vec<(&'p EndpointSet, &'p EndpointSet)>,
    /// Rows that are the same only together.
    pub(super) divided: Vec<Divided<'p>>,
    source: Vec<Left<'g, 'p>>,
    target: Vec<Left<'g, 'p>>,
    /// Groups without a partner.
    alone: [HashSet<usize>; 2],
    /// How many rows only their place ties to another.
    beside: usize,
}

/// Pairs the rows of `ours` with those of `theirs`; what stands before all tables of the translation is `near` its `top`.
pub(super) fn matched<'g, 'p>(
    ours: &'g [Group<'p>],
    theirs: &'g [Group<'p>],
    top: Place,
    words: Words,
) -> Matched<'g, 'p> {
    let mut matched = Matched::default();
    let score = |a: &Group<'_>, b: &Group<'_>| {
        if a.family == b.family { 1 + 4 * shared(&a.values, &b.values) } else { 0 }
    };
    let mut near = top;
    for step in align(ours, theirs, score, |a, b| a.family == b.family && a.values == b.values) {
        match step {
            Aligned::Both(a, b) => {
                near = (theirs[b].part, theirs[b].span);
                matched.within((a, &ours[a]), (b, &theirs[b]));
            }
            Aligned::Source(a) => {
                matched.alone[0].insert(a);
                matched.source.extend(ours[a].rows.iter().map(|row| Left { group: a, row, near, beside: None }));
            }
            Aligned::Target(b) => {
                matched.alone[1].insert(b);
                let near = (0, Span::default());
                matched.target.extend(theirs[b].rows.iter().map(|row| Left { group: b, row, near, beside: None }));
            }
        }
    }
    if !matched.source.is_empty() && !matched.target.is_empty() {
        matched.across();
    }
    if !matched.source.is_empty() || !matched.target.is_empty() {
        // Of two revisions, a part of a row is a row of its own.
        if words == Words::Ignored {
            matched.parts();
        }
        matched.by_place();
    }
    matched
}

impl<'g, 'p> Matched<'g, 'p> {
    /// Pairs the rows of two tables that are the same.
    fn within(&mut self, (a, source): (usize, &'g Group<'p>), (b, target): (usize, &'g Group<'p>)) {
        let start = |group: &Group<'_>| (group.part, Span { start: group.span.start, end: group.span.start });
        let (mut near_source, mut near) = (start(source), start(target));
        for step in align(&source.rows, &target.rows, row_score, |a, b| a.values == b.values && a.kind() == b.kind()) {
            match step {
                Aligned::Both(row, other) => {
                    let (row, other) = (&source.rows[row], &target.rows[other]);
                    if share_nothing(row, other) {
                        let beside = Some(self.beside);
                        self.beside += 1;
                        self.source.push(Left { group: a, row, near, beside });
                        self.target.push(Left { group: b, row: other, near: near_source, beside });
                    } else {
                        self.pairs.push((row, other));
                    }
                    (near_source, near) = ((row.part, row.span), (other.part, other.span));
                }
                Aligned::Source(row) => {
                    self.source.push(Left { group: a, row: &source.rows[row], near, beside: None });
                }
                Aligned::Target(row) => {
                    self.target.push(Left { group: b, row: &target.rows[row], near: near_source, beside: None });
                }
            }
        }
    }

    /// Pairs rows whose tables are not the same: most values of the one with fewer are in the other.
    fn across(&mut self) {
        let mut by_value: HashMap<u64, Vec<usize>> = HashMap::new();
        for (at, left) in self.target.iter().enumerate().filter(|(_, left)| set(left.row).is_some()) {
            left.row.values.iter().for_each(|&value| by_value.entry(value).or_default().push(at));
        }
        let mut taken = vec![false; self.target.len()];
        let mut seen = HashSet::new();
        let targets = std::mem::take(&mut self.target);
        let alike = |a: &Row<'_>, b: &Row<'_>| {
            let common = shared(&a.values, &b.values) as usize;
            if common * 2 >= a.values.len().min(b.values.len()) { (a.values == b.values, common) } else { (false, 0) }
        };
        self.source.retain(|left| {
            let Some(source) = set(left.row) else { return true };
            let near = left.row.values.iter().filter_map(|value| by_value.get(value));
            let near = near.filter(|all| all.len() <= MOST_OF_A_VALUE).flatten().copied().filter(|&at| !taken[at]);
            let best = near.map(|at| (alike(left.row, targets[at].row), std::cmp::Reverse(at))).max();
            let Some(((_, 1..), std::cmp::Reverse(at))) = best else { return true };
            taken[at] = true;
            self.pairs.push((left.row, targets[at].row));
            let alone = self.alone[0].contains(&left.group) && self.alone[1].contains(&targets[at].group);
            if let Some(target) = set(targets[at].row)
                && seen.insert((left.group, targets[at].group))
                && !alone
            {
                self.elsewhere.push((source, target));
            }
            false
        });
        self.target = targets.into_iter().zip(taken).filter(|(_, taken)| !taken).map(|(left, _)| left).collect();
    }

    /// Finds the rows that are a part of a row of the other page, and joins them to its partner.
    fn parts(&mut self) {
        let pairs = &self.pairs;
        let mut lacking = Lacking::new(pairs.iter().map(|&(source, target)| (source, target)), &self.target);
        let target: Vec<_> = self.target.iter().map(|left| lacking.whole_of(left.row)).collect();
        let mut lacking = Lacking::new(pairs.iter().map(|&(source, target)| (target, source)), &self.source);
        let source: Vec<_> = self.source.iter().map(|left| lacking.whole_of(left.row)).collect();
        // Two rows at the same place of which each has values of the same other row: those were exchanged.
        let beside = |left: &[Left<'_, '_>], found: &[Option<usize>]| -> HashSet<(usize, usize)> {
            left.iter().zip(found).filter_map(|(left, at)| Some((left.beside?, (*at)?))).collect()
        };
        let (ours, theirs) = (beside(&self.source, &source), beside(&self.target, &target));
        let exchanged = |left: &Left<'_, '_>, at: usize| {
            left.beside.is_some_and(|beside| ours.contains(&(beside, at)) && theirs.contains(&(beside, at)))
        };
        let mut divided: HashMap<usize, Divided<'p>> = HashMap::new();
        let mut join = |left: &Left<'g, 'p>, at: Option<usize>, is_source: bool| {
            let joined = at.filter(|&at| !exchanged(left, at)).and_then(|at| {
                let (source, target) = pairs.get(at)?;
                let (source, target, part) = (set(source)?, set(target)?, set(left.row)?);
                let whole = divided.entry(at).or_insert_with(|| Divided { source: vec![source], target: vec![target] });
                if is_source {
                    whole.source.push(part)
                } else {
                    whole.target.push(part)
                }
                Some(())
            });
            joined.is_some()
        };
        let mut found = target.into_iter();
        self.target.retain(|left| !join(left, found.next().flatten(), false));
        let mut found = source.into_iter();
        self.source.retain(|left| !join(left, found.next().flatten(), true));
        if divided.is_empty() {
            return;
        }
        let mut at = 0;
        self.pairs.retain(|_| {
            at += 1;
            !divided.contains_key(&(at - 1))
        });
        self.divided = divided.into_values().collect();
        for divided in &mut self.divided {
            divided.source.sort_by_key(|set| (set.part, set.span.start));
            divided.target.sort_by_key(|set| (set.part, set.span.start));
        }
        self.divided.sort_by_key(|divided| divided.target.first().map(|set| (set.part, set.span.start)));
    }

    /// Pairs what only its place ties, where both rows are left.
    fn by_place(&mut self) {
        let left = |left: &[Left<'g, 'p>]| -> HashMap<usize, &'g Row<'p>> {
            left.iter().filter_map(|left| Some((left.beside?, left.row))).collect()
        };
        let (source, target) = (left(&self.source), left(&self.target));
        let both = |left: &Left<'_, '_>| {
            left.beside.is_some_and(|beside| source.contains_key(&beside) && target.contains_key(&beside))
        };
        let rows = self.source.iter().filter(|left| both(left));
        self.pairs.extend(rows.filter_map(|left| Some((left.row, *target.get(&left.beside?)?))));
        self.source.retain(|left| !both(left));
        self.target.retain(|left| !both(left));
    }

    /// The tables and rows of the source that the translation lacks.
    pub(super) fn missing(&self, groups: &[Group<'_>]) -> (Vec<Lone>, Vec<Lone>) {
        lone(&self.source, groups, &self.alone[0])
    }

    /// The tables and rows that only the translation has.
    pub(super) fn extra(&self, groups: &[Group<'_>]) -> Vec<Lone> {
        let (mut tables, rows) = lone(&self.target, groups, &self.alone[1]);
        tables.extend(rows);
        tables.sort_by_key(|lone| lone.at);
        tables
    }
}

/// Most rows that a value leads to; one that more rows have tells nothing.
const MOST_OF_A_VALUE: usize = 16;

fn set<'p>(row: &Row<'p>) -> Option<&'p EndpointSet> {
    match row.fact {
        Fact::Set(set) => Some(set),
        _ => None,
    }
}

/// Whether two rows of hosts and prefixes have none in common.
fn share_nothing(a: &Row<'_>, b: &Row<'_>) -> bool {
    a.values != b.values && set(a).is_some() && set(b).is_some() && shared(&a.values, &b.values) == 0
}

/// Tables of which every row is left, then the rows that are left of others.
fn lone(left: &[Left<'_, '_>], groups: &[Group<'_>], alone: &HashSet<usize>) -> (Vec<Lone>, Vec<Lone>) {
    let (mut tables, mut rows) = (Vec::new(), Vec::new());
    for left in left.chunk_by(|a, b| a.group == b.group) {
        let group = &groups[left[0].group];
        if alone.contains(&left[0].group) && left.len() == group.rows.len() {
            tables.push(Lone { at: (group.part, group.span), near: left[0].near, alike: false });
        } else {
            let alike = |row: &Row<'_>| group.rows.iter().filter(|other| other.values == row.values).nth(1).is_some();
            let few = left.len().saturating_mul(group.rows.len()) <= MOST_COMPARED;
            rows.extend(left.iter().map(|left| Lone {
                at: (left.row.part, left.row.span),
                near: left.near,
                alike: few && alike(left.row),
            }));
        }
    }
    (tables, rows)
}

/// Most rows that are compared to find equal ones.
const MOST_COMPARED: usize = 1 << 20;

/// The values that one row of each pair has and its partner lacks.
struct Lacking<'g, 'p> {
    /// Pairs, the row with more values first.
    pairs: Vec<(&'g Row<'p>, &'g Row<'p>)>,
    by_value: HashMap<u64, Vec<usize>>,
    /// By pair, found when asked for.
    values: HashMap<usize, HashSet<u64>>,
}

impl<'g, 'p> Lacking<'g, 'p> {
    fn new(pairs: impl Iterator<Item = (&'g Row<'p>, &'g Row<'p>)>, left: &[Left<'_, '_>]) -> Self {
        let wanted: HashSet<u64> = left.iter().flat_map(|left| left.row.values.iter().copied()).collect();
        let pairs: Vec<_> = if wanted.is_empty() { Vec::new() } else { pairs.collect() };
        let mut by_value: HashMap<u64, Vec<usize>> = HashMap::new();
        for (at, (whole, partner)) in
            pairs.iter().enumerate().filter(|(_, (whole, partner))| whole.values != partner.values)
        {
            debug_assert_eq!(whole.kind(), partner.kind());
            let known = whole.values.iter().filter(|value| wanted.contains(value));
            known.for_each(|&value| by_value.entry(value).or_default().push(at));
        }
        Self { pairs, by_value, values: HashMap::new() }
    }

    /// The pair whose first row `part` is a part of, so that its partner lacks what is in `part`.
    fn whole_of(&mut self, part: &Row<'_>) -> Option<usize> {
        let near = part.values.iter().filter_map(|value| self.by_value.get(value));
        let mut near: Vec<usize> = near.filter(|all| all.len() <= MOST_OF_A_VALUE).flatten().copied().collect();
        near.sort_unstable();
        near.dedup();
        let mut best: Option<(usize, usize)> = None;
        for at in near {
            let (whole, partner) = self.pairs[at];
            if partner.part != part.part || part.kind() != whole.kind() {
                continue;
            }
            let lacking = self.values.entry(at).or_insert_with(|| {
                whole.values.iter().copied().filter(|value| partner.values.binary_search(value).is_err()).collect()
            });
            let common = part.values.iter().filter(|value| lacking.contains(value)).count();
            let inside = || part.values.iter().all(|value| whole.values.binary_search(value).is_ok());
            if common > best.map_or(0, |(common, _)| common) && (common * 2 >= part.values.len() || inside()) {
                best = Some((common, at));
            }
        }
        let (_, at) = best?;
        if let Some(lacking) = self.values.get_mut(&at) {
            part.values.iter().for_each(|value| {
                lacking.remove(value);
            });
        }
        Some(at)
    }
}
