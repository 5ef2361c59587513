//! Histories of pages in repositories that are damaged, cut off, or went through more than edits.

use std::fs;
use std::path::Path;

use serde_json::Value;

use crate::git_walk::Made;
use crate::history_command::{said, tafel};

/// A page with a row for each host, under a heading.
pub(crate) fn page(heading: &str, hosts: &str) -> String {
    let rows: String = hosts.chars().map(|host| format!("|{host}.contoso.com|192.0.2.{}|\n", host as u32)).collect();
    format!("# {heading}\n\n|Host|IP address|\n|-|-|\n{rows}")
}

/// The history document and what was said beside it.
fn history(repository: &Path, args: &[&str]) -> (Value, String) {
    let output = tafel(repository, &[&["history", ".", "-f", "json"], args].concat());
    assert_eq!(output.status.code(), Some(0), "{}", said(&output.stderr));
    (serde_json::from_slice(&output.stdout).unwrap(), said(&output.stderr))
}

/// Each version: its commit, what it asks for, and what it lists.
fn versions(document: &Value) -> Vec<String> {
    let host = |host: &Value| host.as_str().unwrap().replace(".contoso.com", "");
    let version = |version: &Value| {
        let sets = version["release"]["endpointSets"].as_array().unwrap();
        let hosts: Vec<String> = sets.iter().flat_map(|set| set["urls"].as_array().unwrap()).map(host).collect();
        let [action, review, info] = ["action", "review", "info"].map(|name| version[name].to_string());
        format!("{action} {review} {info}: {}", hosts.concat())
    };
    document["versions"].as_array().unwrap().iter().map(version).collect()
}

fn commits(document: &Value) -> Vec<&str> {
    document["versions"].as_array().unwrap().iter().map(|version| version["commit"].as_str().unwrap()).collect()
}

#[test]
fn a_pack_that_is_cut_off_ends_the_run() {
    let made = Made::new();
    for number in 1..=8 {
        made.write("docs/a.md", &page(&"Hosts ".repeat(number as usize * 40), &"abcdefgh"[..number as usize]));
        made.commit(number);
    }
    made.git(&["repack", "-q", "-a", "-d"]);
    let packs = fs::read_dir(made.path(".git/objects/pack")).unwrap().map(|entry| entry.unwrap().path());
    let pack = packs.into_iter().find(|path| path.extension().is_some_and(|end| end == "pack")).unwrap();
    let bytes = fs::read(&pack).unwrap();
    for tenth in [0, 1, 3, 5, 7, 9] {
        fs::remove_file(&pack).unwrap();
        fs::write(&pack, &bytes[..bytes.len() * tenth / 10]).unwrap();
        let output = tafel(&made.path(""), &["history", ".", "--page", "docs/a.md"]);
        let errors = said(&output.stderr);
        assert_eq!((output.status.code(), output.stdout.len()), (Some(2), 0), "{errors}");
        assert!(errors.starts_with("error: ") && !errors.contains("panicked"), "{errors}");
        assert_eq!(errors.lines().count(), 1, "{errors}");
    }
}

#[test]
fn a_shallow_clone_tells_that_there_was_more() {
    let made = Made::new();
    for number in 1..=6 {
        made.write("a.md", &page("Hosts", &"abcdefgh"[..number as usize]));
        made.commit(number);
    }
    let url = format!("file://{}", made.path("").display());
    made.git(&["clone", "-q", "--depth", "3", &url, "../shallow"]);
    let (document, said) = history(&made.path("../shallow"), &["--page", "a.md"]);
    assert_eq!(versions(&document), ["4 0 0: abcd", "1 0 0: abcde", "1 0 0: abcdef"]);
    let first = commits(&document)[0];
    assert!(said.contains("shallow clone") && said.contains(first), "{said}");
    assert_eq!(document["warnings"][0]["commit"], first);
}

#[test]
fn a_page_that_was_away_removes_nothing() {
    let made = Made::new();
    made.write("a.md", &page("Hosts", "ab"));
    made.write("other.md", "x");
    made.commit(10);
    fs::remove_file(made.path("a.md")).unwrap();
    let gone = made.commit(20);
    made.write("other.md", "y");
    made.commit(30);
    made.write("a.md", &page("Hosts", "ab"));
    let back = made.commit(40);
    made.write("a.md", &page("Hosts", "abc"));
    made.commit(50);
    let (document, said) = history(&made.path(""), &["--page", "a.md"]);
    assert_eq!((versions(&document).join(", ").as_str(), said.as_str()), ("2 0 0: ab, 1 0 0: abc", ""));
    let gaps = document["gaps"].as_array().unwrap();
    assert_eq!((gaps.len(), &gaps[0]["from"], &gaps[0]["until"]), (1, &gone.into(), &back.into()));
}

#[test]
fn pages_that_become_one_ask_for_nothing() {
    let made = Made::new();
    made.write("a.md", &page("First", "ab"));
    made.write("b.md", &page("Second", "cd"));
    made.commit(10);
    made.write("a.md", &format!("{}\n{}", page("First", "ab"), page("Second", "cd")));
    fs::remove_file(made.path("b.md")).unwrap();
    made.commit(20);
    made.write("a.md", &page("All", "abcd"));
    made.commit(30);
    let (document, said) = history(&made.path(""), &["--page", "a.md", "--page", "b.md"]);
    assert_eq!((versions(&document).join(", ").as_str(), said.as_str()), ("4 0 0: abcd", ""));
    // Of the first page alone, half of it came; of the second, it is gone.
    let (document, _) = history(&made.path(""), &["--page", "a.md"]);
    assert_eq!(versions(&document)[1], "2 0 0: abcd");
    let (document, said) = history(&made.path(""), &["--page", "b.md"]);
    assert_eq!(versions(&document), ["2 0 0: cd"]);
    assert!(said.starts_with("warning: the page is gone since "), "{said}");
}

#[test]
fn versions_ascend_where_dates_do_not() {
    let made = Made::new();
    let day = 24 * 60 * 60;
    let mut order = Vec::new();
    for (number, seconds) in [(1, 30 * day), (2, 10 * day), (3, 40 * day), (4, 20 * day), (5, 20 * day)] {
        made.write("a.md", &page("Hosts", &"abcdefgh"[..number]));
        order.push(made.commit(seconds));
    }
    let (document, _) = history(&made.path(""), &["--page", "a.md"]);
    assert_eq!(commits(&document), order);
    let numbers = document["versions"].as_array().unwrap().iter().map(|version| version["version"].as_str().unwrap());
    assert_eq!(numbers.collect::<Vec<_>>(), ["2017081300", "2017081301", "2017082300", "2017082301", "2017082302"]);
}

#[test]
fn a_page_that_went_elsewhere_is_told_with_where_it_went() {
    let made = Made::new();
    made.write("old/a.md", &page("Hosts", "abcdefgh"));
    made.commit(10);
    fs::create_dir(made.path("new")).unwrap();
    made.git(&["mv", "old/a.md", "new/b.md"]);
    let moved = made.commit(20);
    let (document, said) = history(&made.path(""), &["--page", "old/a.md"]);
    assert_eq!(versions(&document), ["8 0 0: abcdefgh"]);
    let expected = format!("warning: the page is gone since {moved}; it went to new/b.md, which --page can name too\n");
    assert_eq!(said, expected);
    assert_eq!(document["gaps"][0]["until"], Value::Null);
    // Its name of today leads to its older one, unless that is not wanted.
    for (args, count, followed) in [(&["--page", "new/b.md"][..], 2, 1), (&["--page", "new/b.md", "--no-follow"], 1, 0)]
    {
        let (document, said) = history(&made.path(""), args);
        assert_eq!((versions(&document).join(" ").as_str(), said.as_str()), ("8 0 0: abcdefgh", ""));
        assert_eq!(document["walk"]["commits"], count, "{args:?}");
        assert_eq!(document["walk"]["followed"].as_array().unwrap().len(), followed, "{args:?}");
    }
}

#[test]
fn a_page_that_came_from_elsewhere_beside_another_is_told_of() {
    let made = Made::new();
    made.write("a.md", &page("First", "a"));
    made.write("old.md", &page("Second", "bcdefgh"));
    made.commit(10);
    made.write("a.md", &page("First", "ax"));
    made.commit(20);
    made.git(&["mv", "old.md", "b.md"]);
    let moved = made.commit(30);
    // A file that says where the page went stands in its place later.
    made.write("old.md", "Moved.\n");
    made.commit(40);
    let (document, said) = history(&made.path(""), &["--page", "a.md", "--page", "b.md"]);
    let expected =
        format!("warning: b.md was old.md before {moved}; name that with --page too, or what moved looks new\n");
    assert_eq!((said, &document["warnings"][0]["commit"]), (expected, &moved.as_str().into()));
    let (document, said) = history(&made.path(""), &["--page", "a.md", "--page", "b.md", "--page", "old.md"]);
    let expected = "8 0 0: abcdefgh, 1 0 0: axbcdefgh";
    assert_eq!((versions(&document).join(", ").as_str(), said.as_str()), (expected, ""));
}

#[test]
fn states_that_cannot_be_read_are_passed_over() {
    let made = Made::new();
    let mut order = Vec::new();
    for (number, text) in ["a", "ab", "abc", "abcd"].iter().enumerate() {
        made.write("a.md", &page("Hosts", text));
        if number == 1 {
            fs::write(made.path("a.md"), b"# Hosts \xff\xfd\x80 of the page\n").unwrap();
        }
        order.push(made.commit(number as u32));
    }
    let (document, said) = history(&made.path(""), &["--page", "a.md"]);
    assert_eq!(versions(&document), ["1 0 0: a", "2 0 0: abc", "1 0 0: abcd"]);
    assert!(said.starts_with(&format!("warning: a.md in {} is passed over: ", order[1])), "{said}");
    assert_eq!(said.lines().count(), 1, "{said}");
    assert_eq!(document["warnings"][0]["commit"], order[1].as_str());
    // A partial clone that lacks one text.
    let id = made.git(&["rev-parse", &format!("{}:a.md", order[2])]);
    fs::remove_file(made.path(".git/objects").join(&id[..2]).join(&id[2..])).unwrap();
    made.git(&["config", "core.repositoryformatversion", "1"]);
    made.git(&["config", "extensions.partialClone", "origin"]);
    made.git(&["config", "remote.origin.promisor", "true"]);
    let (document, said) = history(&made.path(""), &["--page", "a.md"]);
    assert_eq!(versions(&document), ["1 0 0: a", "3 0 0: abcd"]);
    assert!(said.contains(&format!("a.md in {} is passed over: the partial clone", order[2])), "{said}");
}

#[test]
fn only_what_a_merge_took_was_ever_stated() {
    let made = Made::new();
    made.write("a.md", &page("Hosts", "a"));
    made.commit(10);
    made.git(&["checkout", "-q", "-b", "side"]);
    made.write("a.md", &page("Hosts", "ax"));
    made.commit(20);
    made.git(&["checkout", "-q", "main"]);
    made.write("a.md", &page("Hosts", "ab"));
    made.commit(30);
    assert!(made.command(40, &["merge", "-q", "--no-edit", "-s", "ours", "side"]).output().unwrap().status.success());
    made.write("a.md", &page("Hosts", "abc"));
    made.commit(50);
    for args in [&["--page", "a.md"][..], &["--page", "a.md", "--full"]] {
        let (document, _) = history(&made.path(""), args);
        assert_eq!(versions(&document), ["1 0 0: a", "1 0 0: ab", "1 0 0: abc"], "{args:?}");
    }
    // What is taken back was stated for a while.
    assert!(made.command(60, &["revert", "--no-edit", "HEAD"]).output().unwrap().status.success());
    let (document, _) = history(&made.path(""), &["--page", "a.md"]);
    assert_eq!(versions(&document)[2..], ["1 0 0: abc", "0 1 0: ab"]);
}

#[test]
fn what_a_page_includes_is_followed_with_it() {
    let made = Made::new();
    let table = |hosts: &str| page("Hosts", hosts).replace("# Hosts\n\n", "");
    made.write("docs/a.md", "# Hosts\n\n[!INCLUDE [hosts](../includes/hosts.md)]\n");
    made.write("includes/hosts.md", &table("a"));
    made.commit(10);
    made.write("includes/hosts.md", &table("ab"));
    let second = made.commit(20);
    made.write("includes/other.md", &table("x"));
    made.commit(30);
    let (document, said) = history(&made.path(""), &["--page", "docs/a.md"]);
    assert_eq!((versions(&document).join(", ").as_str(), said.as_str()), ("1 0 0: a, 1 0 0: ab", ""));
    assert_eq!(commits(&document)[1], second);
    // The file that is included gets its table only later, when the page itself does not change.
    made.write("docs/b.md", "# Hosts\n\n[!INCLUDE [hosts](../includes/late.md)]\n");
    made.write("includes/late.md", "Soon.\n");
    made.commit(40);
    made.write("includes/late.md", &table("c"));
    let late = made.commit(50);
    let (document, _) = history(&made.path(""), &["--page", "docs/b.md"]);
    assert_eq!(versions(&document).last().unwrap(), "1 0 0: c");
    assert_eq!(*commits(&document).last().unwrap(), late);
}

#[test]
fn what_is_not_there_is_named() {
    let made = Made::new();
    let fails = |args: &[&str]| {
        let output = tafel(&made.path(""), &[&["history"], args].concat());
        assert_eq!((output.status.code(), output.stdout.len()), (Some(2), 0), "{args:?}");
        let errors = said(&output.stderr);
        assert!(errors.starts_with("error: ") && errors.lines().count() == 1, "{args:?}: {errors}");
        errors
    };
    assert!(fails(&[".", "--page", "a.md"]).contains("has no revision HEAD"));
    made.write("a.md", &page("Hosts", "a"));
    made.commit(10);
    assert!(fails(&[".", "--page", "b.md"]).contains("no commit of HEAD has b.md"));
    assert!(fails(&[".", "--page", "a.md", "--rev", "nowhere"]).contains("has no revision nowhere"));
    assert!(fails(&[".", "--page", "a.md", "--rev=--all"]).contains("--all"));
    assert!(fails(&["."]).contains("--page"));
    assert!(fails(&["nowhere", "--page", "a.md"]).contains("nowhere"));
    assert!(fails(&["a.md"]).contains("a.md"));
    fs::create_dir(made.path("../plain")).unwrap();
    assert!(fails(&["../plain", "--page", "a.md"]).contains("plain"));
}
