//! Speed of `tafel history` against `git log -p` over the same paths of the same repository, and of `tafel explain` on the
//! history that comes of it. Both are whole commands, run in turn.
//!
//! `cargo bench --bench history`. The repositories are the stored English history of `TAFEL_CORPUS` or `../shared/corpus`, which
//! lacks all folders but the page's; and one that is made of the same states of the page, with as many commits in all and
//! with all its folders, without and with a commit-graph that has changed-path filters.

#![allow(clippy::print_stdout, reason = "the figures are what a benchmark is for")]

mod shared;

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use shared::{PAGES, git, unpacked};
use tempfile::TempDir;

const TAFEL: &str = env!("CARGO_BIN_EXE_tafel");

const ROUNDS: usize = 15;

fn main() {
    let bundle = shared::corpus().join("git/IntuneDocs.bundle");
    let Ok(bundle) = bundle.canonicalize() else {
        return println!("no history without {}; see TAFEL_CORPUS", bundle.display());
    };
    let folder = tempfile::tempdir().expect("a folder can be made");
    let partial = unpacked(&bundle, folder.path());
    let history = folder.path().join("history.json");
    compare("stored history, partial", &partial, &history);
    explaining(&history);
    let whole = whole(&partial, &folder);
    compare("whole repository", &whole, &history);
    git(&whole, &["commit-graph", "write", "--reachable", "--changed-paths"]);
    compare("whole repository, changed-path filters", &whole, &history);
    incremental(&whole, &history);
}

/// A repository with all its folders: the states of the page between as many other commits as the stored history has.
fn whole(partial: &Path, folder: &TempDir) -> PathBuf {
    let repository = folder.path().join("whole.git");
    git(folder.path(), &["init", "-q", "--bare", "-b", "master", "whole.git"]);
    let mut import = Command::new("git");
    let import = import.current_dir(&repository).args(["fast-import", "--quiet"]).stdin(Stdio::piped());
    let mut import = import.spawn().expect("git can be started");
    let mut stream = import.stdin.take().expect("standard input is a pipe");
    let log: Vec<&str> = ["log", "--reverse", "--raw", "--no-abbrev", "--no-renames", "--format=%H %ct", "--"]
        .into_iter()
        .chain(PAGES)
        .collect();
    let touched = git(partial, &log);
    let commits = git(partial, &["log", "--reverse", "--format=%H %ct"]);
    let mut edits = std::collections::HashMap::<&str, Vec<(&str, &str)>>::new();
    let mut commit = "";
    for line in touched.lines().filter(|line| !line.is_empty()) {
        match line.strip_prefix(':') {
            Some(raw) => {
                let (about, path) = raw.split_once('\t').expect("a path follows");
                let id = about.split(' ').nth(3).expect("the new id is the fourth");
                edits.entry(commit).or_default().push((id, path));
            }
            None => commit = line.split(' ').next().unwrap_or_default(),
        }
    }
    for (number, line) in commits.lines().enumerate() {
        let (id, seconds) = line.split_once(' ').expect("the time follows");
        let mut text = format!("commit refs/heads/master\ncommitter a <a@example.com> {seconds} +0000\ndata 0\n\n");
        text.push_str(&format!("M 100644 inline other/{}/{}.md\ndata 8\n{number:08}\n", number % 97, number % 1009));
        let mut bytes = text.into_bytes();
        for (blob, path) in edits.get(id).into_iter().flatten() {
            if blob.bytes().all(|byte| byte == b'0') {
                bytes.extend(format!("D {path}\n").into_bytes());
                continue;
            }
            let page = Command::new("git").current_dir(partial).args(["cat-file", "blob", blob]).output();
            let page = page.expect("git can be started").stdout;
            bytes.extend(format!("M 100644 inline {path}\ndata {}\n", page.len()).into_bytes());
            bytes.extend(page);
            bytes.push(b'\n');
        }
        stream.write_all(&bytes).expect("git takes the commit");
    }
    drop(stream);
    assert!(import.wait().expect("git ends").success());
    git(&repository, &["repack", "-a", "-d", "-q"]);
    repository
}

fn history(repository: &Path, output: &[&str]) -> Command {
    let mut command = Command::new(TAFEL);
    command.arg("history").arg(repository).args(["--quiet", "--no-follow"]);
    command.args(PAGES.iter().flat_map(|page| ["--page", page])).args(output);
    command.stdout(Stdio::null()).stderr(Stdio::null());
    command
}

fn timed(command: &mut Command) -> Duration {
    let start = Instant::now();
    let status = command.status().expect("the program can be started");
    assert!(status.success(), "{command:?} ended with {status}");
    start.elapsed()
}

fn compare(name: &str, repository: &Path, written: &Path) {
    let written = written.to_str().expect("the path is UTF-8");
    let mut ours = history(repository, &["--format", "json", "--output", written]);
    let mut peer = Command::new("git");
    peer.current_dir(repository).args(["log", "-p", "--"]).args(PAGES).stdout(Stdio::null());
    let mut ratios = Vec::with_capacity(ROUNDS);
    let (mut a, mut b) = (Duration::MAX, Duration::MAX);
    for _ in 0..ROUNDS {
        let (x, y) = (timed(&mut ours), timed(&mut peer));
        ratios.push(x.as_secs_f64() / y.as_secs_f64());
        (a, b) = (a.min(x), b.min(y));
    }
    ratios.sort_by(f64::total_cmp);
    let [low, median, high] = [0, ROUNDS / 2, ROUNDS - 1].map(|at| ratios[at]);
    println!(
        "{name}: {median:.2} times git log -p (goal 1.2; {low:.2} to {high:.2}); best {:.0} ms against {:.0} ms",
        a.as_secs_f64() * 1e3,
        b.as_secs_f64() * 1e3,
    );
}

fn explaining(history: &Path) {
    let mut command = Command::new(TAFEL);
    command.args(["explain", "m.manage.microsoft.com"]).arg(history).stdout(Stdio::null());
    let mut times: Vec<Duration> = (0..ROUNDS).map(|_| timed(&mut command)).collect();
    times.sort();
    let size = history.metadata().map(|data| data.len()).unwrap_or_default();
    println!(
        "explain on a history of {:.1} MB: {:.1} ms (goal 50; {:.1} to {:.1})",
        size as f64 / 1e6,
        times[ROUNDS / 2].as_secs_f64() * 1e3,
        times[0].as_secs_f64() * 1e3,
        times[ROUNDS - 1].as_secs_f64() * 1e3,
    );
}

/// A second run over a history that is there, when nothing is new.
fn incremental(repository: &Path, file: &Path) {
    let written = file.to_str().expect("the path is UTF-8");
    let mut again = history(repository, &["--update", written]);
    let mut times: Vec<Duration> = (0..ROUNDS).map(|_| timed(&mut again)).collect();
    times.sort();
    println!("a second run without new commits: {:.0} ms", times[ROUNDS / 2].as_secs_f64() * 1e3);
}
