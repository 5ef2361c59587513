//! How the Dutch page follows the English one, over all of their commits.

use std::collections::BTreeMap;
use std::process::Command;

use tafel::Locale;
use tafel::history::{self, Follower, Lag, Timeline, Value, Values};

use crate::driver;
use crate::git_walk::PATHS;
use crate::history::{Past, dutch, dutch_paths, english};

/// The histories of the English and the Dutch page.
fn pasts(corpus: &driver::Corpus) -> (Past, Past) {
    let past = |bundle, locale, paths: &[&str]| Past::of(&corpus.root.join(bundle), locale, paths);
    (past(english(), None, &PATHS), past(dutch(), Some("nl-NL"), &dutch_paths()))
}

fn measured(source: &Past, target: &Past) -> Lag {
    let timeline = Timeline::of(&source.states, &source.walked.line, &source.wanted.pages, None).unwrap();
    let mut values = Values::default();
    timeline.versions.iter().for_each(|version| values.add(&Value::of(&version.release), &version.at));
    let first = &timeline.versions[0].at;
    let follower = Follower::of(&target.states, &target.walked, &target.wanted.pages).unwrap();
    assert_eq!((target.walked.line.len(), follower.states.len()), (40, 37));
    history::lag(&Locale::parse("nl-NL").unwrap(), &values, first, &follower)
}

#[test]
fn the_dutch_page_follows_as_its_commits_tell() {
    let Some(corpus) = driver::corpus("the_dutch_page_follows_as_its_commits_tell") else { return };
    let (source, target) = pasts(corpus);
    let lag = measured(&source, &target);
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
    // Checked by hand: the hosts of 2829272e (2016-11-14 18:35) came with afafb07a (2016-12-01 23:35), on a branch that moved the
    // page away before it was merged; the address of 1bce396f (2018-08-23 22:40) came with 5b6b5ead (2018-09-04 14:39); the tables that da2a8f7d (2019-06-03
    // 23:22) took away stood there until 4b16d9f1 (2019-09-30 13:42).
    let expected = [
        "2829272e +190 afafb07a 17",
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
    assert_eq!((days(50), days(90), days(100)), (17, 118, 118));
    // The command measures the same, and tells which path it cannot look at.
    let mut command = Command::new(env!("CARGO_BIN_EXE_tafel"));
    command.env("LC_ALL", "C").env_remove("LANGUAGE").arg("history").arg(source.path());
    command.args(PATHS.iter().flat_map(|path| ["--page", path]));
    let output = command.arg("--translation").arg(format!("nl-NL={}", target.path().display())).output().unwrap();
    let (text, said) = (String::from_utf8(output.stdout).unwrap(), String::from_utf8(output.stderr).unwrap());
    assert_eq!((output.status.code(), said.lines().count()), (Some(0), 1), "{said}");
    assert!(said.contains(&format!("lacks the folders of {};", PATHS[2])), "{said}");
    let line =
        "nl-NL: 724 of 1036 changes carried, half within 17 days, nine in ten within 118, all within 118; 0 not yet";
    assert!(text.contains(line), "{text}");
}
