//! How long translations take to follow: from the commit that changed a value in the source to the one that carried it.

use std::collections::{BTreeMap, BTreeSet};

use super::values::{Moment, Op, Value, Values};
use crate::Locale;

/// The states of a translation: when each was committed, in seconds since 1970-01-01, and what it stated, the oldest first.
#[derive(Debug, Default)]
pub struct Follower {
    /// The states.
    pub states: Vec<(i64, String, BTreeSet<Value>)>,
}

/// How far a translation follows its source.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lag {
    /// The locale.
    pub locale: Locale,
    /// Changes of values in the source while the translation was there.
    pub changes: usize,
    /// How long each that was carried took, in seconds, the shortest first; 0 where the translation had it already.
    pub carried: Vec<i64>,
    /// How many the source took back before the translation carried them.
    pub overtaken: usize,
    /// Values that the translation still lacks, or still has, with the moment of their change.
    pub pending: Vec<(String, Op, Moment)>,
}

impl Lag {
    /// The time within which a share of the carried changes was carried, by the nearest rank; `None` without any.
    #[must_use]
    pub fn within(&self, percent: usize) -> Option<i64> {
        let rank = (self.carried.len() * percent).div_ceil(100).max(1);
        self.carried.get(rank - 1).copied()
    }
}

/// Measures how a translation followed the changes of `values`. What the first version stated is no change, nor is what
/// changed before the translation's first state.
#[must_use]
pub fn lag(locale: &Locale, values: &Values, first: &Moment, follower: &Follower) -> Lag {
    let mut lag = Lag { locale: locale.clone(), changes: 0, carried: Vec::new(), overtaken: 0, pending: Vec::new() };
    let Some(&(began, ..)) = follower.states.first() else { return lag };
    let stated: Vec<(i64, BTreeSet<String>)> = follower
        .states
        .iter()
        .map(|(seconds, _, values)| (*seconds, values.iter().map(Value::to_string).collect()))
        .collect();
    let mut by_value: BTreeMap<&str, Vec<(Op, &Moment)>> = BTreeMap::new();
    for (name, op, at) in values.events() {
        by_value.entry(name).or_default().push((op, at));
    }
    for (name, events) in by_value {
        for (number, &(op, at)) in events.iter().enumerate() {
            if at == first || at.seconds < began {
                continue;
            }
            lag.changes += 1;
            let next = events.get(number + 1).map(|(_, next)| next.seconds);
            let shows = |values: &BTreeSet<String>| values.contains(name) == (op == Op::Added);
            // The state in force when the source changed, then those that followed.
            let from = stated.partition_point(|(seconds, _)| *seconds <= at.seconds).saturating_sub(1);
            let states = &stated[from..];
            // What the source left so has to stay so; what it took back need only have been there.
            let carried = match next {
                Some(next) => states.iter().find(|(seconds, values)| shows(values) && *seconds <= next),
                None => {
                    let stays = states.iter().rev().take_while(|(_, values)| shows(values)).count();
                    states[states.len() - stays..].first()
                }
            };
            match carried {
                Some((seconds, _)) => lag.carried.push((seconds - at.seconds).max(0)),
                None if next.is_some() => lag.overtaken += 1,
                None => lag.pending.push((name.to_owned(), op, at.clone())),
            }
        }
    }
    lag.carried.sort_unstable();
    lag
}

#[cfg(test)]
mod tests {
    use super::*;

    fn moment(seconds: i64) -> Moment {
        Moment { version: format!("{seconds:010}"), commit: seconds.to_string(), seconds }
    }

    fn hosts(names: &[&str]) -> BTreeSet<Value> {
        names.iter().map(|name| Value::Host((*name).to_owned(), None)).collect()
    }

    #[test]
    fn changes_are_timed_from_the_source_to_the_translation() {
        let mut values = Values::default();
        for (seconds, names) in [(0, &["a", "b"][..]), (100, &["a", "c"]), (200, &["a", "d"]), (300, &["a", "e"])] {
            values.add(&hosts(names), &moment(seconds));
        }
        let state = |seconds, names: &[&str]| (seconds, String::new(), hosts(names));
        let follower =
            Follower { states: vec![state(50, &["a", "b"]), state(150, &["a", "c"]), state(320, &["a", "d"])] };
        let lag = lag(&Locale::source(), &values, &moment(0), &follower);
        // b went and c came at 100; c went and d came at 200, and d went again before it was carried; e came at 300.
        assert_eq!((lag.changes, lag.carried.as_slice(), lag.overtaken), (6, &[50, 50, 120][..], 1));
        let pending: Vec<(&str, Op)> = lag.pending.iter().map(|(name, op, _)| (name.as_str(), *op)).collect();
        assert_eq!(pending, [("d", Op::Removed), ("e", Op::Added)]);
        assert_eq!((lag.within(50), lag.within(90), lag.within(100)), (Some(50), Some(120), Some(120)));
    }

    #[test]
    fn what_the_translation_had_already_takes_no_time() {
        let mut values = Values::default();
        values.add(&hosts(&["a"]), &moment(10));
        values.add(&hosts(&["a", "b"]), &moment(100));
        let follower = Follower { states: vec![(20, String::new(), hosts(&["a", "b"]))] };
        assert_eq!(lag(&Locale::source(), &values, &moment(10), &follower).carried, [0]);
    }
}
