//! Speed and memory of the whole command, as ratios against peers measured in the same run.
//!
//! `cargo bench --bench command`. Pages come from `TAFEL_CORPUS`, else `../shared/corpus`, else `docs-source`.
//! Peers: extraction for checking, a Rust program that reads the same file and writes it (this one, started again), one thread against two, and the
//! tokens of markdown-it-py (`pip install markdown-it-py`; left out, loudly, where Python does not have it).

#![allow(clippy::print_stdout, reason = "the figures are what a benchmark is for")]

mod shared;

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use shared::{corpus, pages_with_tables};

const TAFEL: &str = env!("CARGO_BIN_EXE_tafel");

/// Argument with which this program is its own peer.
const READ: &str = "--read-one-file";

const ROUNDS: usize = 15;

fn main() {
    let arguments: Vec<String> = std::env::args().collect();
    if let Some(at) = arguments.iter().position(|argument| argument == READ) {
        let bytes = std::fs::read(&arguments[at + 1]).expect("the page can be read");
        return std::io::stdout().lock().write_all(&bytes).expect("standard output takes all bytes");
    }
    let root = corpus();
    println!("pages below {}", root.display());
    one_page(&middle_page(&root));
    two_threads(&root);
    peak_memory(&root);
    checking();
    markdown_it(&root);
}

/// A page of the middle size among those with tables.
fn middle_page(root: &Path) -> PathBuf {
    let mut pages = pages_with_tables(root);
    pages.sort_by_key(|page| page.metadata().map(|data| data.len()).unwrap_or_default());
    pages.swap_remove(pages.len() / 2)
}

fn tafel(arguments: &[&str], path: &Path) -> Command {
    let mut command = Command::new(TAFEL);
    command.args(["extract", "--quiet", "--format", "jsonl"]).args(arguments).arg(path);
    command.stdout(Stdio::null()).stderr(Stdio::null());
    command
}

fn timed(command: &mut Command) -> Duration {
    let start = Instant::now();
    let status = command.status().expect("the program can be started");
    assert!(status.success(), "{command:?} ended with {status}");
    start.elapsed()
}

/// The median ratio and the best time of both.
fn compare(mut ours: Command, mut peer: Command) -> (f64, Duration, Duration) {
    let mut ratios = Vec::with_capacity(ROUNDS);
    let (mut a, mut b) = (Duration::MAX, Duration::MAX);
    for _ in 0..ROUNDS {
        let (x, y) = (timed(&mut ours), timed(&mut peer));
        ratios.push(x.as_secs_f64() / y.as_secs_f64());
        (a, b) = (a.min(x), b.min(y));
    }
    ratios.sort_by(f64::total_cmp);
    (ratios[ROUNDS / 2], a, b)
}

fn one_page(page: &Path) {
    let mut reader = Command::new(std::env::current_exe().expect("this program has a path"));
    reader.arg(READ).arg(page).stdout(Stdio::null());
    let (ratio, ours, theirs) = compare(tafel(&[], page), reader);
    println!(
        "one page, whole command: {ratio:.2} times a program that reads it (goal 3.0); best {:.2} ms against {:.2} ms",
        ours.as_secs_f64() * 1e3,
        theirs.as_secs_f64() * 1e3,
    );
}

fn two_threads(root: &Path) {
    let (ratio, two, one) = compare(tafel(&["--jobs", "2"], root), tafel(&["--jobs", "1"], root));
    println!(
        "two threads: {ratio:.2} times one (goal 0.65); best {:.0} ms against {:.0} ms",
        two.as_secs_f64() * 1e3,
        one.as_secs_f64() * 1e3,
    );
}

/// Checking the example docset against extracting it: both read and report every page.
fn checking() {
    let docset = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs-source");
    let mut check = Command::new(TAFEL);
    check.args(["check", "--jobs", "1", "--quiet", "--fail-level", "never"]).arg(&docset);
    check.stdout(Stdio::null()).stderr(Stdio::null());
    let (ratio, ours, theirs) = compare(check, tafel(&["--jobs", "1"], &docset));
    println!(
        "checking a docset: {ratio:.2} times extracting it (goal 1.3); best {:.0} ms against {:.0} ms",
        ours.as_secs_f64() * 1e3,
        theirs.as_secs_f64() * 1e3,
    );
}

/// The highest resident set that the system reports while the command runs, on Linux.
fn peak_memory(root: &Path) {
    let mut child = tafel(&["--jobs", "2"], root).spawn().expect("the program can be started");
    let mut peak = None;
    while child.try_wait().expect("the program can be waited for").is_none() {
        let status = std::fs::read_to_string(format!("/proc/{}/status", child.id())).unwrap_or_default();
        let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
        let kib = line.and_then(|line| line.trim().trim_end_matches(" kB").parse::<u64>().ok());
        peak = peak.max(kib);
        std::thread::sleep(Duration::from_micros(500));
    }
    match peak {
        Some(kib) => println!("peak memory, two threads: {:.1} MiB (goal 24)", kib as f64 / 1024.0),
        None => println!("peak memory: NOT MEASURED, the system has no /proc"),
    }
}

/// Extraction on one thread in this process against the tokens of markdown-it-py in its own.
fn markdown_it(root: &Path) {
    let pages = pages_with_tables(root);
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("benches/python_tokens.py");
    let output = Command::new("python3").arg(script).args(&pages).output();
    let said = output.ok().filter(|output| output.status.success());
    let seconds = said.and_then(|output| String::from_utf8_lossy(&output.stdout).trim().parse::<f64>().ok());
    let Some(theirs) = seconds else {
        println!("markdown-it-py: NOT MEASURED, python3 does not have it (pip install markdown-it-py)");
        return;
    };
    let mut ours = f64::MAX;
    for _ in 0..ROUNDS {
        let start = Instant::now();
        pages.iter().for_each(|page| extract(page));
        ours = ours.min(start.elapsed().as_secs_f64());
    }
    println!(
        "{} pages: {:.0} times as fast as the tokens of markdown-it-py (goal 30); best {:.0} ms against {:.0} ms",
        pages.len(),
        theirs / ours,
        ours * 1e3,
        theirs * 1e3,
    );
}

fn extract(page: &Path) {
    use tafel::source::{Includer, SourceFile};
    let bytes = std::fs::read(page).expect("the page was read before");
    let file = SourceFile::decode("page.md".to_owned(), bytes).expect("the page is text");
    let page = tafel::extract::page(file, &tafel::extract::Options::default(), &Includer::none(), None);
    let mut out = Vec::new();
    let format = tafel::export::named("jsonl").expect("there is such a format");
    format
        .page(&page, &tafel::check::run_page(&page), tafel::export::Extras::default(), &mut out)
        .expect("a page has a form in JSON");
    std::hint::black_box(out);
}
