//! Speed of `tafel build` as a whole command: the example docset (goal: 2 s), and all versions of the stored English history
//! with notices in every language (goal: 30 s).
//!
//! `cargo bench --bench publish`. The history is that of `TAFEL_CORPUS` or `../shared/corpus`. The peer of each is a program that
//! writes the same files again (this one, started once more): what a build takes beyond its own output.

#![allow(clippy::print_stdout, reason = "the figures are what a benchmark is for")]

mod shared;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use shared::{PAGES, unpacked};

const TAFEL: &str = env!("CARGO_BIN_EXE_tafel");

/// Argument with which this program is its own peer.
const COPY: &str = "--copy-folder";

fn main() {
    let arguments: Vec<String> = std::env::args().collect();
    if let Some(at) = arguments.iter().position(|argument| argument == COPY) {
        return copy(Path::new(&arguments[at + 1]), Path::new(&arguments[at + 2]));
    }
    let example = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs-source");
    compare("docs-source", &example, &[], 15, 2.0);
    let bundle = shared::corpus().join("git/IntuneDocs.bundle");
    let Ok(bundle) = bundle.canonicalize() else {
        return println!("no history without {}; see TAFEL_CORPUS", bundle.display());
    };
    let folder = tempfile::tempdir().expect("a folder can be made");
    let repository = unpacked(&bundle, folder.path());
    let docset = folder.path().join("docset");
    fs::create_dir(&docset).expect("a folder can be made");
    let config =
        format!("name = \"history\"\n[git]\nrepository = {:?}\npages = {PAGES:?}\n", repository.display().to_string());
    fs::write(docset.join("tafel.toml"), config).expect("a file can be written");
    // The page's lists moved to another one at the end.
    compare("stored English history", &docset, &["--allow", "loss"], 5, 30.0);
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder can be made");
    for entry in fs::read_dir(from).expect("a folder can be read") {
        let entry = entry.expect("a folder can be read");
        let target = to.join(entry.file_name());
        match entry.path().is_dir() {
            true => copy(&entry.path(), &target),
            false => {
                let bytes = fs::read(entry.path()).expect("a file can be read");
                fs::write(target, bytes).expect("a file can be written");
            }
        }
    }
}

fn timed(command: &mut Command) -> Duration {
    let start = Instant::now();
    let status = command.stdout(Stdio::null()).stderr(Stdio::null()).status().expect("the program can be started");
    assert!(status.success(), "{command:?} ended with {status}");
    start.elapsed()
}

/// Builds and copies by turns, each into a folder that is not there yet.
fn compare(name: &str, docset: &Path, more: &[&str], rounds: usize, goal: f64) {
    let folder = tempfile::tempdir().expect("a folder can be made");
    let at = |what: &str, round: usize| -> PathBuf { folder.path().join(format!("{what}{round}")) };
    let (mut builds, mut ratios) = (Vec::new(), Vec::new());
    for round in 0..rounds {
        let out = at("build", round);
        let mut build = Command::new(TAFEL);
        let ours = timed(build.arg("build").arg(docset).arg("--out").arg(&out).args(more));
        let mut peer = Command::new(std::env::current_exe().expect("this program has a path"));
        let theirs = timed(peer.arg(COPY).arg(&out).arg(at("copy", round)));
        builds.push(ours.as_secs_f64());
        ratios.push(ours.as_secs_f64() / theirs.as_secs_f64());
    }
    builds.sort_by(f64::total_cmp);
    ratios.sort_by(f64::total_cmp);
    println!(
        "{name}: {:.2} s (best {:.2} s, goal {goal} s), {:.1} times writing the same files",
        builds[rounds / 2],
        builds[0],
        ratios[rounds / 2],
    );
}
