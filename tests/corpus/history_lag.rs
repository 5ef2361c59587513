//! How the Dutch page follows the English one, over all of their commits.

use std::collections::BTreeMap;

use tafel::Locale;
use tafel::history::{self, Follower, Lag, Moment, Timeline, Value, Values};

use crate::driver;
use crate::git_walk::PATHS;
use crate::history::{Past, english};

/// The paths at which the stored Dutch history can be looked at: it lacks a folder in which the page never was.
fn dutch_paths() -> Vec<&'static str> {
    PATHS.into_iter().filter(|path| !path.contains("/Understand/")).collect()
}

fn measured(corpus: &driver::Corpus) -> Lag {
    let source = Past::of(&corpus.root.join(english()), None, &PATHS);
    let timeline = Timeline::of(&source.states, &source.walked.line, &source.wanted.pages, None).unwrap();
    let mut values = Values::default();
    timeline.versions.iter().for_each(|version| values.add(&Value::of(&version.release), &version.at));
    let first: &Moment = &timeline.versions[0].at;
    let target = Past::of(&corpus.root.join("git/IntuneDocs.nl-nl.bundle"), Some("nl-NL"), &dutch_paths());
    let follower = Follower::of(&target.states, &target.walked, &target.wanted.pages).unwrap();
    assert_eq!((target.walked.line.len(), follower.states.len()), (40, 37));
    history::lag(&Locale::parse("nl-NL").unwrap(), &values, first, &follower)
}

#[test]
fn the_dutch_page_follows_as_its_commits_tell() {
    let Some(corpus) = driver::corpus("the_dutch_page_follows_as_its_commits_tell") else { return };
    let lag = measured(corpus);
    let days = |percent| lag.within(percent).unwrap() / 86_400;
    // By commit of the source: which commit carried it, how many values of which kind, after how many days.
    let mut by_commit: BTreeMap<(i64, &str, char, &str, i64), usize> = BTreeMap::new();
    for carried in &lag.carried {
        let op = if carried.op == history::Op::Added { '+' } else { '-' };
        let days = carried.seconds / 86_400;
        let key = (carried.at.seconds, &carried.at.commit[..8], op, &carried.by[..8], days);
        *by_commit.entry(key).or_default() += 1;
    }
    let lines: Vec<String> =
        by_commit.iter().map(|((_, at, op, by, days), count)| format!("{at} {op}{count} {by} {days}")).collect();
    println!("{}", lines.join("\n"));
    // Checked by hand: the hosts of 2829272e (2016-11-14 18:35) are in no Dutch text before 5c32d187 (2016-12-15 18:25); the
    // address of 1bce396f (2018-08-23 22:40) came with 5b6b5ead (2018-09-04 14:39); the tables that da2a8f7d (2019-06-03
    // 23:22) took away stood there until 4b16d9f1 (2019-09-30 13:42).
    let expected = [
        "2829272e +190 5c32d187 30",
        "e13a9c42 +4 81db3b1a 24",
        "b2971647 +59 d10b3294 12",
        "b2971647 -146 d10b3294 12",
        "2589863e +28 14b681a4 27",
        "d0e0dc9e +17 19e35fd9 15",
        "d876e7ea +1 5388a224 39",
        "1bce396f +3 5b6b5ead 11",
        "c61d0590 +40 dabfbab2 42",
        "c61d0590 -39 dabfbab2 42",
        "d7bfcbfd +15 dabfbab2 42",
        "9eb36903 +3 dabfbab2 40",
        "9eb36903 -3 dabfbab2 40",
        "f59003f0 +1 dabfbab2 40",
        "f59003f0 -1 dabfbab2 40",
        "9683caf3 +1 dabfbab2 40",
        "da2a8f7d -173 4b16d9f1 118",
    ];
    assert_eq!(lines, expected);
    // 49 hosts that were there for a day and 3 for two; the changes that were made in March 2019, taken back, and made again;
    // a misspelt host, 21 hosts and 3 patterns that were gone before the next translation.
    let overtaken = 2 * (49 + 3) + (6 + 6 + 1 + 34 + 32 + 39 + 40) + 2 * (1 + 21 + 3);
    assert_eq!((lag.changes, lag.carried.len(), lag.overtaken, lag.pending.len()), (1036, 724, overtaken, 0));
    assert_eq!((days(50), days(90), days(100)), (30, 118, 118));
}
