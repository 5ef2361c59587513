//! What holds for each page, whatever it states.

use std::collections::BTreeSet;
use std::path::Path;
use std::process::{Command, Output};

use jsonschema::Validator;
use rayon::prelude::*;
use serde_json::Value;
use tafel::source;

use crate::driver;

#[test]
fn every_page_of_the_folder_is_read() {
    let Some(corpus) = driver::corpus("every_page_of_the_folder_is_read") else { return };
    let mut files = BTreeSet::new();
    pages_below(&corpus.root, &corpus.root, &mut files);
    let read: BTreeSet<String> = corpus.pages.iter().map(|page| page.path.clone()).collect();
    assert_eq!(read, files);
    assert_eq!(read.len(), corpus.pages.len());
    for record in corpus.index() {
        let file = record["file"].as_str().unwrap();
        assert!(read.contains(file), "{file} of index.json was not read");
        let locale = corpus.document(file)["source"]["locale"].as_str().unwrap();
        assert_eq!(Some(locale.to_ascii_lowercase().as_str()), record["locale"].as_str(), "{file}");
    }
}

fn pages_below(root: &Path, folder: &Path, files: &mut BTreeSet<String>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            pages_below(root, &path, files);
        } else if path.extension().is_some_and(|end| end == "md") {
            let parts: Vec<_> = path.strip_prefix(root).unwrap().iter().map(|part| part.to_str().unwrap()).collect();
            files.insert(parts.join("/"));
        }
    }
}

#[test]
fn every_word_of_a_table_is_accounted_for() {
    let Some(corpus) = driver::corpus("every_word_of_a_table_is_accounted_for") else { return };
    let mut values = 0;
    for read in &corpus.pages {
        let account = &read.page.account;
        assert!(account.left_over.is_empty(), "{}: {:?}", read.path, account.left_over);
        values += account.values;
    }
    assert!(values > 0, "no table was read at all");
}

#[test]
fn every_document_is_valid() {
    let Some(corpus) = driver::corpus("every_document_is_valid") else { return };
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/schema/page.v1.json");
    let schema: Value = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
    let validator: Validator = jsonschema::draft202012::new(&schema).unwrap();
    corpus.pages.par_iter().for_each(|read| {
        let errors: Vec<String> =
            validator.iter_errors(&read.document).map(|err| format!("{}: {err}", err.instance_path())).collect();
        assert!(errors.is_empty(), "{}: {errors:#?}", read.path);
    });
}

#[test]
fn a_page_read_twice_gives_the_same_bytes() {
    let Some(corpus) = driver::corpus("a_page_read_twice_gives_the_same_bytes") else { return };
    let inputs = source::find(std::slice::from_ref(&corpus.root)).unwrap();
    inputs.par_iter().zip(&corpus.pages).for_each(|(input, first)| {
        let second = driver::read(&corpus.root, input);
        assert_eq!(second.path, first.path);
        assert!(second.line == first.line, "{}", first.path);
    });
}

#[test]
fn the_program_gives_the_same_bytes_on_any_number_of_threads() {
    let Some(corpus) = driver::corpus("the_program_gives_the_same_bytes_on_any_number_of_threads") else { return };
    let one = extract(&corpus.root, "1");
    let two = extract(&corpus.root, "2");
    assert_eq!((one.status.code(), two.status.code()), (Some(0), Some(0)));
    assert!(one.stdout == two.stdout, "standard output depends on the number of threads");
    assert!(one.stderr == two.stderr, "standard error depends on the number of threads");
    let mut rest = one.stdout.as_slice();
    for read in &corpus.pages {
        rest = rest.strip_prefix(read.line.as_slice()).unwrap_or_else(|| panic!("{}: another document", read.path));
    }
    assert_eq!(rest, b"", "documents of unknown pages");
}

fn extract(root: &Path, jobs: &str) -> Output {
    Command::new(env!("CARGO_BIN_EXE_tafel"))
        .args(["extract", "--jobs", jobs])
        .arg(root)
        .env("COLUMNS", "120")
        .output()
        .unwrap()
}
