//! How long translations take to follow: from the commit that changed a value in the source to the one that carried it.
//!
//! A change is carried by a commit of the translation. What no commit carried is no time of 0: a value that the source
//! added and took away again before the translation had it asked for no commit, neither when it came nor when it went.

use std::collections::{BTreeMap, BTreeSet};

use super::chain::Revision;
use super::states::States;
use super::values::{Moment, Op, Value, Values};
use super::walk::Walked;
use crate::Locale;
use crate::source::GitError;

/// The states of a translation: when each was committed, in seconds since 1970-01-01, by which commit, and what it stated,
/// the oldest first. States without the page are left out.
#[derive(Debug, Default)]
pub struct Follower {
    /// The states.
    pub states: Vec<(i64, String, BTreeSet<Value>)>,
    /// Commits on side branches that brought values, which a later state has by another way.
    pub aside: Vec<(i64, String, BTreeSet<Value>)>,
}

impl Follower {
    /// The states of a translation that was walked. What cannot be read is passed over.
    ///
    /// # Errors
    /// [`GitError`] where git cannot be asked.
    pub fn of(states: &States, walked: &Walked, pages: &[String]) -> Result<Self, GitError> {
        let mut follower = Self::default();
        let values = |revision: &Revision| -> Result<Option<BTreeSet<Value>>, GitError> {
            Ok(states.stated(revision, pages)?.ok().map(|stated| Value::of(&stated.release)))
        };
        let is_there = |revision: &&Revision| revision.files.keys().any(|path| pages.contains(path));
        for revision in walked.line.iter().filter(is_there) {
            if let Some(values) = values(revision)? {
                follower.states.push((revision.seconds, revision.commit.clone(), values));
            }
        }
        for touch in &walked.aside {
            for change in touch.files.iter().filter(|change| pages.contains(&change.path)) {
                let alone = |id: &Option<String>| Revision {
                    commit: touch.commit.clone(),
                    seconds: touch.seconds,
                    files: id.iter().map(|id| (change.path.clone(), id.clone())).collect(),
                };
                let (old, new) = (alone(&change.old), alone(&change.new));
                if let (Some(before), Some(after)) = (values(&old)?, values(&new)?) {
                    follower.aside.push((touch.seconds, touch.commit.clone(), &after - &before));
                }
            }
        }
        Ok(follower)
    }
}

/// A change of the source that a translation carried.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Carried {
    /// The value.
    pub value: String,
    /// Whether it came or went.
    pub op: Op,
    /// When the source changed it.
    pub at: Moment,
    /// The commit of the translation that carried it.
    pub by: String,
    /// How long that took, in seconds; 0 where the translation was first.
    pub seconds: i64,
}

/// How far a translation follows its source.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lag {
    /// The locale.
    pub locale: Locale,
    /// Changes of values in the source while the translation was there.
    pub changes: usize,
    /// Those that were carried, the quickest first.
    pub carried: Vec<Carried>,
    /// How many asked for nothing: the source took them back before the translation carried them, or took back so.
    pub overtaken: usize,
    /// Values that the translation still lacks, or still has, with the moment of their change.
    pub pending: Vec<(String, Op, Moment)>,
}

impl Lag {
    /// The time within which a share of the carried changes was carried, by the nearest rank; `None` without any.
    #[must_use]
    pub fn within(&self, percent: usize) -> Option<i64> {
        let rank = (self.carried.len() * percent).div_ceil(100).max(1);
        self.carried.get(rank - 1).map(|carried| carried.seconds)
    }
}

/// Measures how a translation followed the changes of `values`. What the first version stated is no change, nor is what
/// changed before the translation's first state.
#[must_use]
pub fn lag(locale: &Locale, values: &Values, first: &Moment, follower: &Follower) -> Lag {
    let mut lag = Lag { locale: locale.clone(), changes: 0, carried: Vec::new(), overtaken: 0, pending: Vec::new() };
    let Some(&(began, ..)) = follower.states.first() else { return lag };
    let mut by_value: BTreeMap<&str, Vec<(Op, &Moment)>> = BTreeMap::new();
    for (name, op, at) in values.events() {
        by_value.entry(name).or_default().push((op, at));
    }
    let stated: Vec<BTreeSet<String>> =
        follower.states.iter().map(|(.., values)| values.iter().map(Value::to_string).collect()).collect();
    let aside = follower.aside.iter().map(|(seconds, commit, values)| {
        (*seconds, commit.as_str(), values.iter().map(Value::to_string).collect::<BTreeSet<String>>())
    });
    let aside: Vec<(i64, &str, BTreeSet<String>)> = aside.collect();
    // The clocks of commits can go backwards; the states that they made do not.
    let ascending = |latest: &mut i64, (seconds, ..): &(i64, String, BTreeSet<Value>)| {
        *latest = (*latest).max(*seconds);
        Some(*latest)
    };
    let times: Vec<i64> = follower.states.iter().scan(began, ascending).collect();
    for (name, events) in by_value {
        let has = stated.iter().map(|values| values.contains(name)).collect();
        let course = Course { times: &times, has, events: &events };
        for (number, &(op, at)) in events.iter().enumerate() {
            if at == first || at.seconds < began {
                continue;
            }
            lag.changes += 1;
            match course.fate(number) {
                Fate::Carried(state) => {
                    let before = aside.iter().filter(|(seconds, _, came)| {
                        op == Op::Added && (at.seconds..times[state]).contains(seconds) && came.contains(name)
                    });
                    let before = before.map(|(seconds, by, _)| (*seconds, *by)).min();
                    let (seconds, by) = before.unwrap_or((times[state], &follower.states[state].1));
                    let (value, at, by) = (name.to_owned(), at.clone(), by.to_owned());
                    lag.carried.push(Carried { seconds: (seconds - at.seconds).max(0), value, op, at, by });
                }
                Fate::Overtaken => lag.overtaken += 1,
                Fate::Pending => lag.pending.push((name.to_owned(), op, at.clone())),
            }
        }
    }
    lag.carried.sort_by(|a, b| (a.seconds, &a.at.version, &a.value).cmp(&(b.seconds, &b.at.version, &b.value)));
    lag
}

/// What became of a change in a translation.
enum Fate {
    /// The number of the state that carried it.
    Carried(usize),
    Overtaken,
    Pending,
}

/// The comings and goings of a value in the source, and in which states of a translation it was.
struct Course<'c> {
    /// When the states were made, ascending.
    times: &'c [i64],
    /// In which it was.
    has: Vec<bool>,
    events: &'c [(Op, &'c Moment)],
}

impl Course<'_> {
    /// The state in force at a time; the first one before there was any.
    fn in_force(&self, seconds: i64) -> usize {
        self.times.partition_point(|time| *time <= seconds).saturating_sub(1)
    }

    /// Whether the translation is in this state as the source is after the change.
    fn agrees(&self, op: Op, state: usize) -> bool {
        self.has[state] == (op == Op::Added)
    }

    fn fate(&self, number: usize) -> Fate {
        let (op, at) = self.events[number];
        let last = self.has.len() - 1;
        let is_last = number + 1 == self.events.len();
        if is_last && !self.agrees(op, last) {
            return Fate::Pending;
        }
        let from = self.in_force(at.seconds);
        let before = |event: usize| self.events.get(event).map_or(last, |(_, at)| self.in_force(at.seconds));
        let turn = match op {
            // A translation is made of an older state of its source: it can carry what was taken back meanwhile. What came
            // counts from the first state that has it: a page that moves can be gone for some states.
            Op::Added if self.agrees(op, from) => None,
            Op::Added => match (from + 1..=before(number + 2)).find(|&state| self.agrees(op, state)) {
                None => return Fate::Overtaken,
                turn => turn,
            },
            // What went counts from when it is gone until the source has it again, for the same reason.
            Op::Removed => {
                let end = before(number + 1).max(from);
                if !self.agrees(op, end) {
                    return Fate::Overtaken;
                }
                (from..=end).rev().find(|&state| !self.agrees(op, state)).map(|kept| kept + 1)
            }
        };
        turn.or_else(|| self.led(number, from)).map_or(Fate::Overtaken, Fate::Carried)
    }

    /// The state that did beforehand what the source did then; `None` where the translation did not do it, because it had
    /// not followed the source before.
    fn led(&self, number: usize, from: usize) -> Option<usize> {
        let (op, _) = self.events[number];
        let Some(before) = number.checked_sub(1) else { return Some(0) };
        let since = self.in_force(self.events[before].1.seconds);
        (since..from).rev().find(|&state| !self.agrees(op, state)).map(|other| other + 1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn moment(seconds: i64) -> Moment {
        Moment { version: format!("{seconds:010}"), commit: seconds.to_string(), seconds }
    }

    fn hosts(names: &str) -> BTreeSet<Value> {
        names.chars().map(|name| Value::Host(name.to_string(), None)).collect()
    }

    /// Measures states of a source by those of a translation, each with its time. A host is a letter. Gives the number of
    /// changes, those that were carried with the time that took, how many were overtaken, and those that are pending.
    fn measured(source: &[(i64, &str)], target: &[(i64, &str)]) -> (usize, Vec<String>, usize, Vec<String>) {
        let mut values = Values::default();
        for (seconds, names) in source {
            values.add(&hosts(names), &moment(*seconds));
        }
        let states = target.iter().map(|(seconds, names)| (*seconds, format!("at {seconds}"), hosts(names))).collect();
        let lag = lag(&Locale::source(), &values, &moment(source[0].0), &Follower { states, aside: Vec::new() });
        let sign = |op: Op| if op == Op::Added { '+' } else { '-' };
        let carried = lag.carried.iter().map(|one| format!("{}{} {}", sign(one.op), one.value, one.seconds)).collect();
        let pending = lag.pending.iter().map(|(name, op, at)| format!("{}{name} {}", sign(*op), at.seconds)).collect();
        assert_eq!(lag.changes, lag.carried.len() + lag.overtaken + lag.pending.len());
        (lag.changes, carried, lag.overtaken, pending)
    }

    #[test]
    fn changes_are_timed_from_the_source_to_the_translation() {
        let source = [(0, "ab"), (100, "ac"), (200, "ad"), (300, "ae")];
        let measured = measured(&source, &[(50, "ab"), (150, "ac"), (320, "ad")]);
        let carried = ["-b 50", "+c 50", "-c 120", "+d 120"].map(str::to_owned).to_vec();
        assert_eq!(measured, (6, carried, 0, vec!["-d 300".to_owned(), "+e 300".to_owned()]));
    }

    #[test]
    fn shares_are_told_by_the_nearest_rank() {
        let at = |seconds| Carried { value: String::new(), op: Op::Added, at: moment(0), by: String::new(), seconds };
        let carried = [50, 60, 120].map(at).to_vec();
        let lag = Lag { locale: Locale::source(), changes: 3, carried, overtaken: 0, pending: Vec::new() };
        assert_eq!((lag.within(50), lag.within(90), lag.within(100)), (Some(60), Some(120), Some(120)));
    }

    #[test]
    fn what_needs_no_commit_of_the_translation_is_no_lag() {
        // Fixed in the translation first.
        assert_eq!(measured(&[(10, "a"), (100, "ab")], &[(20, "ab")]), (1, vec!["+b 0".to_owned()], 0, vec![]));
        let dropped = measured(&[(10, "ab"), (100, "a")], &[(20, "ab"), (50, "a")]);
        assert_eq!(dropped, (1, vec!["-b 0".to_owned()], 0, vec![]));
        // Added and taken away, taken away and put back, between two states of the translation.
        assert_eq!(measured(&[(10, "a"), (100, "ab"), (110, "a")], &[(20, "a"), (200, "a")]), (2, vec![], 2, vec![]));
        assert_eq!(
            measured(&[(10, "ab"), (100, "a"), (110, "ab")], &[(20, "ab"), (200, "ab")]),
            (2, vec![], 2, vec![])
        );
        // Left out by the translation from its beginning.
        assert_eq!(measured(&[(10, "ab"), (100, "a")], &[(20, "a")]), (1, vec![], 1, vec![]));
        // Changed before there was a translation.
        assert_eq!(measured(&[(10, "a"), (100, "b")], &[(200, "a"), (300, "b")]), (0, vec![], 0, vec![]));
    }

    #[test]
    fn what_a_side_branch_brought_first_counts_from_there() {
        let mut values = Values::default();
        values.add(&hosts("a"), &moment(0));
        values.add(&hosts("ab"), &moment(100));
        let state = |seconds: i64, names| (seconds, format!("at {seconds}"), hosts(names));
        let states = vec![state(50, "a"), state(300, "ab")];
        for (aside, by, seconds) in [
            (vec![state(150, "b"), state(130, "bc")], "at 130", 30),
            (vec![state(60, "b"), state(400, "b"), state(200, "c")], "at 300", 200),
        ] {
            let lag = lag(&Locale::source(), &values, &moment(0), &Follower { states: states.clone(), aside });
            assert_eq!((lag.carried[0].by.as_str(), lag.carried[0].seconds), (by, seconds));
        }
    }

    #[test]
    fn a_value_that_comes_again_counts_from_its_last_coming() {
        let source = [(0, "a"), (100, "ab"), (200, "a"), (300, "ab")];
        assert_eq!(measured(&source, &[(50, "a"), (350, "ab")]), (3, vec!["+b 50".to_owned()], 2, vec![]));
    }

    #[test]
    fn a_page_that_is_away_for_some_states_carries_nothing_anew() {
        let target = [(50, "ax"), (150, "ab"), (160, ""), (170, "ab"), (400, "a")];
        let carried = ["+b 50", "-x 50", "-b 100"].map(str::to_owned).to_vec();
        assert_eq!(measured(&[(0, "ax"), (100, "ab"), (300, "a")], &target), (3, carried, 0, vec![]));
        // While it was away, it took nothing away.
        let back = [(50, "ab"), (110, ""), (120, "ab"), (200, "a")];
        assert_eq!(measured(&[(0, "ab"), (100, "a")], &back), (1, vec!["-b 100".to_owned()], 0, vec![]));
    }

    #[test]
    fn a_value_that_is_damaged_on_the_way_is_carried_when_it_is_mended() {
        // d stands for b with an error in it.
        let source = [(0, "a"), (100, "b")];
        let damaged = measured(&source, &[(50, "a"), (150, "d")]);
        assert_eq!(damaged, (2, vec!["-a 50".to_owned()], 0, vec!["+b 100".to_owned()]));
        let mended = measured(&source, &[(50, "a"), (150, "d"), (400, "b")]);
        assert_eq!(mended, (2, vec!["-a 50".to_owned(), "+b 300".to_owned()], 0, vec![]));
        // Lost again: it has to be carried again.
        let lost = measured(&source, &[(50, "a"), (150, "b"), (400, "d")]);
        assert_eq!(lost, (2, vec!["-a 50".to_owned()], 0, vec!["+b 100".to_owned()]));
    }

    #[test]
    fn clocks_that_go_backwards_give_no_negative_times() {
        let measured = measured(&[(0, "a"), (100, "b"), (90, "c")], &[(50, "a"), (150, "b"), (140, "c")]);
        assert!(measured.1.iter().all(|one| !one.contains(" -")), "{measured:?}");
        assert_eq!((measured.0, measured.3.len()), (4, 0));
    }
}
