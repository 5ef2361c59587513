//! The line of states that a page went through, out of the commits that touched it.

use std::collections::BTreeMap;

use crate::source::Touch;

/// The files of a page and the ids of their bytes, by path.
pub type State = BTreeMap<String, String>;

/// A state of a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Revision {
    /// The commit that made it.
    pub commit: String,
    /// When that was committed, in seconds since 1970-01-01, by UTC.
    pub seconds: i64,
    /// Its files; none where the page is gone.
    pub files: State,
}

/// The states that led to `tip`.
#[derive(Debug)]
pub(super) struct Line {
    /// The oldest first.
    pub(super) states: Vec<Revision>,
    /// The state before all of them.
    pub(super) first: State,
    /// What led elsewhere: changes that no state of the line has.
    pub(super) aside: Vec<Touch>,
}

/// The states that led to `tip`, out of `touches`, the newest first.
///
/// Branches that were worked on at the same time are told apart by what their commits found: from the tip backwards, a
/// commit is on the line where it left what the commit after it found. Each path is followed by itself, so that a merge
/// that takes a file of either side has both sides behind it. What is on no line never was a state of the tip's branch.
pub(super) fn line(touches: &[Touch], tip: &State) -> Line {
    let mut state = tip.clone();
    let (mut line, mut aside) = (Vec::new(), Vec::new());
    let mut waiting: Vec<&Touch> = touches.iter().collect();
    loop {
        // Git tells of commits by their dates: where clocks went wrong, a parent can stand before its child.
        let mut left = Vec::new();
        let before = line.len();
        for touch in waiting {
            let led = |change: &&crate::source::FileChange| {
                change.old != change.new && state.get(&change.path) == change.new.as_ref()
            };
            let (changes, others): (Vec<_>, Vec<_>) = touch.files.iter().partition(led);
            if changes.is_empty() {
                left.push(touch);
                continue;
            }
            if !others.is_empty() {
                aside.push(Touch { files: others.into_iter().cloned().collect(), ..touch.clone() });
            }
            line.push(Revision { commit: touch.commit.clone(), seconds: touch.seconds, files: state.clone() });
            for change in changes {
                match &change.old {
                    Some(old) => state.insert(change.path.clone(), old.clone()),
                    None => state.remove(&change.path),
                };
            }
        }
        waiting = left;
        if line.len() == before || waiting.is_empty() || state.is_empty() {
            break;
        }
    }
    line.reverse();
    aside.extend(waiting.into_iter().cloned());
    Line { states: line, first: state, aside }
}

#[cfg(test)]
mod tests {
    use crate::source::FileChange;

    use super::*;

    /// Path, old id, new id; `-` for no file.
    type Edit = (&'static str, &'static str, &'static str);

    /// A commit and what it did.
    type Edits = (&'static str, &'static [Edit]);

    fn touches(all: &[Edits]) -> Vec<Touch> {
        let id = |text: &str| (text != "-").then(|| text.to_owned());
        let change = |&(path, old, new): &Edit| FileChange { path: path.into(), old: id(old), new: id(new) };
        let touch = |(number, (commit, files)): (usize, &Edits)| Touch {
            commit: (*commit).to_owned(),
            seconds: 100 - number as i64,
            files: files.iter().map(change).collect(),
        };
        all.iter().enumerate().map(touch).collect()
    }

    fn shown(all: &[Edits], tip: &[(&str, &str)]) -> String {
        let tip = tip.iter().map(|&(path, id)| (path.to_owned(), id.to_owned())).collect();
        let Line { states, first, aside } = line(&touches(all), &tip);
        let files = |state: &State| state.iter().map(|(path, id)| format!("{path}{id}")).collect::<String>();
        let states: Vec<String> = states.iter().map(|one| format!("{}:{}", one.commit, files(&one.files))).collect();
        let aside: Vec<&str> = aside.iter().map(|touch| touch.commit.as_str()).collect();
        format!("{} | {} | {}", files(&first), states.join(" "), aside.join(" ")).trim_end_matches(" | ").to_owned()
    }

    #[test]
    fn states_are_in_the_order_in_which_they_led_to_each_other() {
        let edits: &[Edits] = &[("C", &[("p", "2", "3")]), ("B", &[("p", "1", "2")]), ("A", &[("p", "-", "1")])];
        assert_eq!(shown(edits, &[("p", "3")]), " | A:p1 B:p2 C:p3");
        let moved: &[Edits] = &[("B", &[("p", "1", "-"), ("q", "-", "1")]), ("A", &[("p", "-", "1")])];
        assert_eq!(shown(moved, &[("q", "1")]), " | A:p1 B:q1");
        let back: &[Edits] = &[("C", &[("p", "-", "2")]), ("B", &[("p", "1", "-")]), ("A", &[("p", "-", "1")])];
        assert_eq!(shown(back, &[("p", "2")]), " | A:p1 B: C:p2");
    }

    #[test]
    fn side_branches_are_no_states_unless_they_were_taken() {
        let other: &[Edits] = &[("C", &[("p", "1", "2")]), ("side", &[("p", "1", "9")]), ("A", &[("p", "-", "1")])];
        assert_eq!(shown(other, &[("p", "2")]), " | A:p1 C:p2 | side");
        let merge: &[Edits] = &[
            ("M", &[("p", "2", "5")]),
            ("side", &[("p", "1", "9")]),
            ("B", &[("p", "1", "2")]),
            ("A", &[("p", "-", "1")]),
        ];
        assert_eq!(shown(merge, &[("p", "5")]), " | A:p1 B:p2 M:p5 | side");
    }

    #[test]
    fn a_parent_that_is_dated_after_its_child_is_found() {
        let skewed: &[Edits] = &[("B", &[("p", "1", "2")]), ("A", &[("p", "-", "1")]), ("C", &[("p", "2", "3")])];
        assert_eq!(shown(skewed, &[("p", "3")]), " | A:p1 B:p2 C:p3");
    }
}
