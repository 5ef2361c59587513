//! Which pages are checked in one go: those that are one page in several locales together, so that they can be compared.

use std::collections::HashMap;
use std::ops::Range;

use crate::source::{Input, without_locale};

use super::extract::BATCH;

/// Most locales of one page that are held in memory at a time; beyond that they are compared in parts.
const MOST_LOCALES: usize = 64;

/// Pages that are checked in one go.
#[derive(Debug, Default)]
pub(super) struct Round {
    pub(super) inputs: Vec<Input>,
    /// Which of them are one page in several locales.
    pub(super) groups: Vec<Range<usize>>,
}

/// All of `inputs`, in the order in which the first locale of each page stands there.
pub(super) fn rounds(inputs: Vec<Input>) -> Vec<Round> {
    let mut numbers = HashMap::new();
    let mut groups: Vec<Vec<Input>> = Vec::new();
    for input in inputs {
        let key = match &input {
            Input::File { path, .. } => without_locale(path),
            Input::Stdin => None,
        };
        let number = key.map_or(groups.len(), |key| *numbers.entry(key).or_insert(groups.len()));
        match groups.get_mut(number) {
            Some(group) => group.push(input),
            None => groups.push(vec![input]),
        }
    }
    let mut rounds: Vec<Round> = Vec::new();
    for group in groups {
        for part in group.chunks(MOST_LOCALES) {
            let fits = |round: &&mut Round| round.inputs.len() + part.len() <= BATCH;
            if rounds.last_mut().filter(fits).is_none() {
                rounds.push(Round::default());
            }
            if let Some(round) = rounds.last_mut() {
                let start = round.inputs.len();
                round.inputs.extend_from_slice(part);
                round.groups.push(start..round.inputs.len());
            }
        }
    }
    rounds
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_locales_of_a_page_are_checked_in_one_go() {
        let input = |path: &str| Input::File { path: path.into(), shown: path.to_owned(), walked: true };
        let paths = ["a/de-de/x.md", "a/de-de/y.md", "a/nl-nl/x.md", "a/nl-nl/y.md", "b/nl-nl/x.md", "z.md"];
        let rounds = rounds(paths.map(input).to_vec());
        let [round] = rounds.as_slice() else { panic!("{rounds:?}") };
        assert_eq!(round.inputs, [0, 2, 1, 3, 4, 5].map(|at| input(paths[at])));
        assert_eq!(round.groups, [0..2, 2..4, 4..5, 5..6]);
    }

    #[test]
    fn no_round_grows_without_a_limit() {
        let input =
            |n: usize| Input::File { path: format!("x{n}-nl/page.md").into(), shown: String::new(), walked: true };
        let rounds = rounds((0..1000).map(input).collect());
        assert!(rounds.iter().all(|round| round.inputs.len() <= MOST_LOCALES));
        assert_eq!(rounds.iter().map(|round| round.inputs.len()).sum::<usize>(), 1000);
    }
}
