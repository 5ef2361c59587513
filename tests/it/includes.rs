//! Includes: in their place, inside the docset only.

use std::fs;
use std::path::Path;
use std::process::Command;

use serde_json::Value;
use tempfile::{TempDir, tempdir};

use crate::driver;

/// A docset with these files, in a folder of its own below the temporary one.
fn docset(files: &[(&str, &str)]) -> TempDir {
    let folder = tempdir().unwrap();
    for (name, text) in files.iter().chain(&[("set/tafel.toml", "name = \"test\"\n")]) {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    folder
}

/// The documents of a path below the docset.
fn extract(folder: &TempDir, path: &str) -> Vec<Value> {
    let mut command = Command::new(env!("CARGO_BIN_EXE_tafel"));
    let output =
        command.args(["extract", "-q", "--format", "jsonl", path]).current_dir(folder.path()).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    output
        .stdout
        .split(|byte| *byte == b'\n')
        .filter(|line| !line.is_empty())
        .map(|line| serde_json::from_slice(line).unwrap())
        .collect()
}

fn ids(document: &Value) -> Vec<&str> {
    document["diagnostics"].as_array().unwrap().iter().map(|found| found["messageId"].as_str().unwrap()).collect()
}

const TABLE: &str = "|Host|\n|-|\n|in.contoso.com|\n";

#[test]
fn a_table_behind_an_include_stands_in_its_place() {
    let page = "|Host|\n|-|\n|a.contoso.com|\n\n[!INCLUDE [x](inc/t.md)]\n\n|Host|\n|-|\n|z.contoso.com|\n";
    let folder = docset(&[("set/p.md", page), ("set/inc/t.md", TABLE)]);
    let walked = extract(&folder, "set");
    assert_eq!(walked.len(), 1, "what a page includes is read there only");
    let sets = walked[0]["endpointSets"].as_array().unwrap();
    let urls: Vec<&str> = sets.iter().map(|set| set["urls"][0].as_str().unwrap()).collect();
    assert_eq!(urls, ["a.contoso.com", "in.contoso.com", "z.contoso.com"]);
    assert_eq!((&sets[1]["location"]["path"], &sets[1]["location"]["line"]), (&"inc/t.md".into(), &3.into()));
    assert_eq!((&walked[0]["dataset"], sets[0]["location"].get("path")), (&"test".into(), None));
    assert_eq!(
        extract(&folder, "set/inc/t.md")[0]["endpointSets"][0]["urls"][0],
        "in.contoso.com",
        "named, it is read"
    );
}

#[test]
fn a_cell_can_include_values() {
    let page = "|Host|IP address|\n|-|-|\n|a.contoso.com [!INCLUDE [x](t.md)]|192.0.2.1|\n";
    let folder = docset(&[("set/p.md", page), ("set/t.md", "b.contoso.com\n")]);
    let documents = extract(&folder, "set/p.md");
    assert_eq!(driver::strings(&documents[0]["endpointSets"][0]["urls"]), ["a.contoso.com", "b.contoso.com"]);
}

#[test]
fn nothing_outside_the_docset_is_read() {
    let page = "[!INCLUDE [x](../secret.md)]\n\n[!INCLUDE [y](link.md)]\n\n[!INCLUDE [z](none.md)]\n";
    let folder = docset(&[("set/p.md", page), ("secret.md", TABLE)]);
    link(&folder.path().join("secret.md"), &folder.path().join("set/link.md"));
    let documents = extract(&folder, "set/p.md");
    let expected = ["unresolved-include-outside", "unresolved-include-outside", "unresolved-include"];
    assert_eq!((ids(&documents[0]), documents[0]["endpointSets"].as_array().unwrap().len()), (expected.to_vec(), 0));
}

#[test]
fn a_cycle_is_an_error_and_ends() {
    let folder = docset(&[("set/a.md", "[!INCLUDE [x](b.md)]\n"), ("set/b.md", "[!INCLUDE [x](a.md)]\n")]);
    assert_eq!(ids(&extract(&folder, "set/a.md")[0]), ["include-cycle"]);
}

#[cfg(unix)]
fn link(target: &Path, at: &Path) {
    std::os::unix::fs::symlink(target, at).unwrap();
}

#[cfg(not(unix))]
fn link(_: &Path, _: &Path) {}
