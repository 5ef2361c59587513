//! Speed of extraction as ratios against a bare drain of pulldown-cmark over the same bytes, measured in one run.
//!
//! `cargo bench --bench extract`. Pages come from `TAFEL_CORPUS`, else `../shared/corpus`, else `docs-source`; both
//! sides read each file from disk, on one thread. Rounds alternate, and the median of the rounds' ratios is printed.

#![allow(clippy::print_stdout, reason = "the figures are what a benchmark is for")]

mod shared;

use std::hint::black_box;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use pulldown_cmark::{Options as Extensions, Parser};
use tafel::export::{self, Extras};
use tafel::extract::{self, Options};
use tafel::source::{Includer, SourceFile};

use shared::{corpus, pages_with_tables};

const ROUNDS: usize = 15;

fn main() {
    let root = corpus();
    let with_tables = pages_with_tables(&root);
    println!("pages below {}", root.display());
    let folder = std::env::temp_dir().join("tafel-bench-prose");
    let without = |name: &str, dropped: fn(&str) -> bool| -> Vec<PathBuf> {
        let folder = folder.join(name);
        with_tables.iter().enumerate().map(|(n, page)| without_lines(page, &folder, n, dropped)).collect()
    };
    let mixed = |plain: &[PathBuf]| -> Vec<PathBuf> {
        plain.chunks(4).zip(&with_tables).flat_map(|(four, one)| four.iter().chain([one]).cloned()).collect()
    };
    let mentions = without("mentions", |line| line.contains('|'));
    let prose = without("prose", |line| line.contains('|') || names_host(line) || names_port(line));
    report("pages with tables", 3.0, &with_tables);
    report("pages without a table, with hosts in their prose", 1.0, &mentions);
    report("pages that state nothing", 1.0, &prose);
    report("one page in five with tables, the others with hosts", 1.5, &mixed(&mentions));
    report("one page in five with tables, the others state nothing", 1.5, &mixed(&prose));
    let _ = std::fs::remove_dir_all(&folder);
}

fn text(page: &Path) -> String {
    std::fs::read_to_string(page).expect("the page was read before")
}

/// The same page without the lines that `dropped` names.
fn without_lines(page: &Path, folder: &Path, number: usize, dropped: fn(&str) -> bool) -> PathBuf {
    std::fs::create_dir_all(folder).expect("a folder for pages can be made");
    let path = folder.join(format!("{number}.md"));
    let page = text(page);
    let kept: Vec<&str> = page.lines().filter(|line| !dropped(line)).collect();
    std::fs::write(&path, kept.join("\n")).expect("a page can be written");
    path
}

/// Whether a line has a dot between letters, an address of the web, a comment or an include: what most pages of a docset do
/// without. Lines of the page's header may.
fn names_host(line: &str) -> bool {
    let header = line.starts_with("ms.") || line.starts_with("title:");
    let inner_dot = line.as_bytes().windows(3).any(|three| {
        three[1] == b'.' && three[0].is_ascii_alphanumeric() && (three[2].is_ascii_alphanumeric() || three[2] == b'*')
    });
    !header && (inner_dot || line.contains("://") || line.contains("<!--") || line.contains("[!"))
}

/// Whether a line names a port, as two sentences of these pages do.
fn names_port(line: &str) -> bool {
    let line = line.to_lowercase();
    line.contains("http") || line.contains("tcp") || line.contains("port")
}

fn report(name: &str, goal: f64, pages: &[PathBuf]) {
    let bytes: u64 = pages.iter().filter_map(|page| page.metadata().ok()).map(|data| data.len()).sum();
    let mut ratios = Vec::with_capacity(ROUNDS);
    let (mut ours, mut theirs) = (Duration::MAX, Duration::MAX);
    for _ in 0..ROUNDS {
        let a = timed(|| pages.iter().for_each(|page| extract_to_lines(page)));
        let b = timed(|| pages.iter().for_each(|page| drain(page)));
        ratios.push(a.as_secs_f64() / b.as_secs_f64());
        ours = ours.min(a);
        theirs = theirs.min(b);
    }
    ratios.sort_by(f64::total_cmp);
    println!(
        "{name}: {:.2} times the drain (goal {goal:.1}); {} pages, {:.2} MB; best {:.1} ms against {:.1} ms",
        ratios[ROUNDS / 2],
        pages.len(),
        bytes as f64 / 1e6,
        ours.as_secs_f64() * 1e3,
        theirs.as_secs_f64() * 1e3,
    );
}

fn timed(work: impl FnOnce()) -> Duration {
    let start = Instant::now();
    work();
    start.elapsed()
}

fn extract_to_lines(page: &Path) {
    let bytes = std::fs::read(page).expect("the page was read before");
    let file = SourceFile::decode("page.md".to_owned(), bytes).expect("the page is text");
    let page = extract::page(file, &Options::default(), &Includer::none(), None);
    let diagnostics = tafel::check::run_page(&page);
    let format = export::named("jsonl").expect("there is such a format");
    let mut out = Vec::with_capacity(1 << 16);
    format.page(&page, &diagnostics, Extras::default(), &mut out).expect("a vector takes all bytes");
    std::io::sink().write_all(black_box(&out)).expect("a sink takes all bytes");
}

fn drain(page: &Path) {
    let text = std::fs::read_to_string(page).expect("the page was read before");
    Parser::new_ext(&text, Extensions::ENABLE_TABLES).for_each(|event| drop(black_box(event)));
}
