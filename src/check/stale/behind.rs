//! How far a translation is behind: the commits that made the changes which it has not followed.

use std::collections::{BTreeSet, HashMap, HashSet};

use crate::extract::Page;

use super::changes::Changes;
use super::row::Fact;
use super::{Lacking, Stale};

/// How far a translation is behind its source.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Behind {
    /// From the day of the commit that it was translated from to the day of the newest change that it lacks.
    pub days: u32,
    /// How many commits since changed values that it lacks.
    pub changes: usize,
}

impl Behind {
    /// Adds another page: the days are those of the page that is the furthest behind.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        Self { days: self.days.max(other.days), changes: self.changes + other.changes }
    }
}

/// What one commit changed in the values of a page.
#[derive(Debug)]
pub struct Step {
    /// The day of the commit.
    day: i64,
    /// What came and went, row by row.
    rows: Vec<(Vec<Fact>, Vec<Fact>)>,
}

impl Step {
    /// The step from `old` to `new`, made on `day`; `None` where no value changed.
    #[must_use]
    pub fn between(old: &Page, new: &Page, day: i64) -> Option<Self> {
        let rows: Vec<_> =
            Changes::between(old, new).all.into_iter().map(|change| (change.came, change.went)).collect();
        (!rows.is_empty()).then_some(Self { day, rows })
    }

    /// What is in both steps: what a merge changed, rather than one of the sides that it joins.
    #[must_use]
    pub fn and(mut self, other: &Self) -> Option<Self> {
        let came: HashSet<&Fact> = other.rows.iter().flat_map(|(came, _)| came).collect();
        let went: HashSet<&Fact> = other.rows.iter().flat_map(|(_, went)| went).collect();
        for row in &mut self.rows {
            row.0.retain(|fact| came.contains(fact));
            row.1.retain(|fact| went.contains(fact));
        }
        self.rows.retain(|row| !row.0.is_empty() || !row.1.is_empty());
        (!self.rows.is_empty()).then_some(self)
    }
}

/// How far the translation of `stale` is behind: `steps` are those from its source to the newest source, the newest
/// first, and `day` is that of its source.
///
/// Each fact that it lacks is the doing of the last step that brought it. What one step did and a later one undid counts for
/// neither.
#[must_use]
pub fn behind(stale: &Stale<'_>, day: i64, steps: &[Step]) -> Behind {
    let mut events = Events::default();
    for (number, step) in steps.iter().enumerate().rev() {
        events.add(number, step);
    }
    let mut counted = BTreeSet::new();
    for Lacking { change, .. } in &stale.lacking {
        counted.extend(change.came.iter().filter_map(|fact| events.take(true, fact)));
        counted.extend(change.went.iter().filter_map(|fact| events.take(false, fact)));
    }
    // Where rows that only changed places are told apart in another way, it is the newest step at least.
    if counted.is_empty() && !stale.is_current() && !steps.is_empty() {
        counted.insert(0);
    }
    let days = |number: usize| u32::try_from(steps[number].day - day).unwrap_or_default();
    Behind { days: counted.iter().map(|&number| days(number)).max().unwrap_or_default(), changes: counted.len() }
}

/// What became of each fact.
#[derive(Debug, Default)]
struct Events<'f>(HashMap<&'f Fact, Fate>);

#[derive(Debug, Default)]
struct Fate {
    came: Times,
    went: Times,
}

/// The steps in which something happened, by their numbers.
#[derive(Debug, Default)]
struct Times {
    /// Those that no later step undid, the newest last.
    left: Vec<usize>,
    /// The oldest of all.
    first: Option<usize>,
}

impl Fate {
    /// The times of one kind, and those of the opposite.
    fn times(&mut self, came: bool) -> (&mut Times, &mut Times) {
        if came { (&mut self.came, &mut self.went) } else { (&mut self.went, &mut self.came) }
    }
}

impl<'f> Events<'f> {
    /// Adds a step after those that are there. What it does to a fact undoes the opposite of an earlier step.
    fn add(&mut self, number: usize, step: &'f Step) {
        let mut new = Vec::new();
        for (came, went) in &step.rows {
            let events = came.iter().map(|fact| (fact, true)).chain(went.iter().map(|fact| (fact, false)));
            for (fact, came) in events {
                let (own, opposite) = self.0.entry(fact).or_default().times(came);
                own.first.get_or_insert(number);
                if opposite.left.pop().is_none() {
                    new.push((fact, came));
                }
            }
        }
        for (fact, came) in new {
            self.0.entry(fact).or_default().times(came).0.left.push(number);
        }
    }

    /// The step in which a fact came or went last, each once. Where steps undid each other in rows that are not told
    /// apart, it is the first of them: a translation is not called further behind than is known.
    fn take(&mut self, came: bool, fact: &Fact) -> Option<usize> {
        let (times, _) = self.0.get_mut(fact)?.times(came);
        times.left.pop().or(times.first)
    }
}
