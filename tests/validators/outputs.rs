//! What validators are given: notices of all kinds of documents in languages of several kinds.

use std::fs;
use std::path::{Path, PathBuf};

use tempfile::TempDir;

use crate::made::{HOSTILE, STEPS, hostile, made, many, step, written};
use crate::node;

/// One like the source, one with plurals, one from right to left, one without spaces between words.
const LOCALES: [&str; 4] = ["en-US", "nl-NL", "ar-SA", "ja-JP"];

const PAGE: &str = "https://lists.example.com/index.html";

/// What a format writes for each kind of documents in each language, by name; with a page to link to, and without.
pub(crate) fn outputs(format: &str) -> Vec<(String, String)> {
    let (hosts, prefixes) = many(2_000, 5_000);
    let kinds = [
        ("steps", STEPS.map(step).to_vec()),
        ("hostile", hostile()),
        ("many", vec![made("2026010100", "2025010100", "Many values", &hosts, &prefixes)]),
        ("one", vec![made("2026010100", "2025010100", HOSTILE[0], &hosts[..1], &prefixes[..1])]),
    ];
    let mut outputs = Vec::new();
    for (kind, documents) in &kinds {
        for tag in LOCALES {
            outputs.push((format!("{kind}-{tag}"), written(documents, tag, format, Some(PAGE))));
        }
        outputs.push((format!("{kind}-unlinked"), written(documents, LOCALES[0], format, None)));
    }
    outputs
}

/// A file of this crate's tests.
pub(crate) fn file(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests").join(path)
}

/// What a script of this folder finds in `outputs`, which are its last argument as files of a folder.
pub(crate) fn found(script: &str, args: &[&Path], outputs: &[(String, String)]) -> String {
    let folder = TempDir::new().unwrap();
    for (name, text) in outputs {
        fs::write(folder.path().join(name), text).unwrap();
    }
    let args: Vec<&Path> = args.iter().copied().chain([folder.path()]).collect();
    node::run(&file("validators").join(script), &args)
}

/// An output that is damaged: each `old` is `new`.
pub(crate) fn damaged(format: &str, old: &str, new: &str) -> [(String, String); 1] {
    let text = written(&STEPS.map(step), LOCALES[0], format, Some(PAGE));
    assert!(text.contains(old), "{format} has {old}");
    [("damaged".to_owned(), text.replace(old, new))]
}
