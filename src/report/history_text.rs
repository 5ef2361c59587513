//! A history for people: its versions, and how far translations follow.

use std::fmt::Write as _;
use std::io::{self, Write};

use crate::export::history_v1::HistoryV1;
use crate::printable::printable;

/// Writes the versions of a history, the newest last, and what else it tells.
///
/// # Errors
/// When the sink fails.
pub fn write(history: &HistoryV1, out: &mut dyn Write) -> io::Result<()> {
    let mut text = String::new();
    let walk = &history.walk;
    let pages: Vec<String> = walk.pages.iter().chain(&walk.followed).map(|path| printable(path)).collect();
    let head = format!(
        "{}: {}, {}, {}",
        pages.join(", "),
        counted(walk.commits, "commit"),
        counted(walk.revisions, "state"),
        counted(history.versions.len(), "version"),
    );
    writeln!(text, "{head}").ok();
    if !history.versions.is_empty() {
        writeln!(text, "\nversion     commit    day         let through  review  info").ok();
    }
    for version in &history.versions {
        let (commit, day) = (short(&version.commit), version.date.split('T').next().unwrap_or_default());
        let counts = format!("{:11}  {:6}  {:4}", version.action, version.review, version.info);
        writeln!(text, "{}  {commit}  {day}  {counts}", version.version).ok();
    }
    let present = history.values.iter().filter(|value| value.seen.last().is_some_and(|seen| seen.until.is_none()));
    if !history.values.is_empty() {
        let of = |kind: &str| present.clone().filter(|value| value.kind == kind).count();
        writeln!(
            text,
            "\n{} values were seen; now there are {}, {} and {}",
            history.values.len(),
            counted(of("host"), "host"),
            counted_as(of("prefix"), "prefix", "prefixes"),
            counted(of("size"), "size"),
        )
        .ok();
    }
    for lag in &history.lags {
        let days = |days: Option<i64>| days.map_or_else(|| "–".to_owned(), |days| format!("{days}"));
        let (locale, changes) = (&lag.locale, counted(lag.changes, "change"));
        let [median, most, longest] = [lag.median_days, lag.p90_days, lag.max_days].map(days);
        writeln!(
            text,
            "{locale}: {} of {changes} carried, half within {median} days, nine in ten within {most}, all within \
             {longest}; {} not yet, {} taken back before",
            lag.carried,
            lag.pending.len(),
            lag.overtaken,
        )
        .ok();
    }
    for gap in &history.gaps {
        let until =
            gap.until.as_deref().map_or_else(|| "until now".to_owned(), |until| format!("until {}", short(until)));
        let day = gap.date.split('T').next().unwrap_or_default();
        writeln!(text, "the page was not there from {} ({day}) {until}", short(&gap.from)).ok();
    }
    out.write_all(text.as_bytes())
}

/// The first digits of a commit.
fn short(commit: &str) -> &str {
    commit.get(..8).unwrap_or(commit)
}

fn counted(count: usize, what: &str) -> String {
    counted_as(count, what, &format!("{what}s"))
}

fn counted_as(count: usize, one: &str, several: &str) -> String {
    format!("{count} {}", if count == 1 { one } else { several })
}
