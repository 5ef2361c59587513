//! `tafel init`: a first `tafel.toml`, with which the same pages are found.

use std::path::Path;
use std::process::{Command, Output};

use tafel::Locale;
use tafel::source::{Docset, Input, find};
use tempfile::{TempDir, tempdir};

const PAGE: &str = "# Hosts\n\n|Host|\n|-|\n|a.contoso.com|\n";

/// A folder called `name`, with pages at these paths below it.
fn tree(name: &str, pages: &[&str]) -> TempDir {
    let around = tempdir().unwrap();
    std::fs::create_dir(around.path().join(name)).unwrap();
    for page in pages {
        let path = around.path().join(name).join(page);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, PAGE).unwrap();
    }
    around
}

fn init(folder: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_tafel")).arg("init").arg(folder).args(arguments).output().unwrap()
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

/// The pages that the docset of a folder has there.
fn pages(folder: &Path) -> Vec<String> {
    let docset = Docset::of(folder).unwrap();
    let inputs = find(&[folder.to_owned()]).unwrap();
    let shown = inputs.iter().filter_map(|input| match input {
        Input::File { path, shown, .. } => docset.has_page(path).then(|| shown.clone()),
        Input::Stdin => None,
    });
    shown.collect()
}

/// Writes the first `tafel.toml` of such a folder, and gives the docset that it describes.
fn described(name: &str, paths: &[&str]) -> Docset {
    let around = tree(name, paths);
    let folder = around.path().join(name);
    let before = pages(&folder);
    assert_eq!(before.len(), paths.len(), "{paths:?}");
    let output = init(&folder, &[]);
    assert!(output.status.success() && output.stdout.is_empty(), "{}", said(&output));
    assert_eq!(pages(&folder), before);
    let docset = Docset::of(&folder).unwrap();
    assert!(docset.root.is_some(), "the file is read");
    assert_eq!(docset.name.as_deref(), Some(name));
    docset
}

#[test]
fn releases_and_locales_are_guessed_from_folders() {
    let docset = described(
        "lists",
        &["2019-04-11/nl-nl/a.md", "2019-04-11/en-us/a.md", "2019-06-03/en-us/a.md", "2019-06-03/ja-jp/sub/b.md"],
    );
    assert_eq!(docset.pages, ["{release}/{locale}/sub/{page}.md", "{release}/{locale}/{page}.md"]);
    assert_eq!(docset.source_locale, Locale::source());
    assert_eq!(docset.release_of("2019-04-11/nl-nl/a.md"), Some("2019-04-11"));
    assert_eq!((docset.instance.as_str(), docset.publishing), ("Worldwide", tafel::source::Publishing::default()));
}

#[test]
fn the_source_locale_is_the_one_with_most_pages_where_there_is_no_english() {
    let docset = described("docs", &["nl-nl/a.md", "de-de/a.md", "de-de/b.md", "sr-latn-rs/a.md"]);
    assert_eq!((docset.pages, docset.source_locale.as_str()), (vec!["{locale}/{page}.md".to_owned()], "de-DE"));
    // Of as many pages, the first by name.
    assert_eq!(described("docs", &["nl-nl/a.md", "de-de/a.md"]).source_locale.as_str(), "de-DE");
    assert_eq!(described("docs", &["nl-nl/a.md", "nl-nl/b.md", "en-us/a.md"]).source_locale.as_str(), "en-US");
}

#[test]
fn flat_folders_have_one_pattern() {
    let docset = described("flat", &["a.md", "b.md", "C.MD"]);
    assert_eq!((docset.pages, docset.source_locale), (vec!["{page}.MD".into(), "{page}.md".into()], Locale::source()));
}

#[test]
fn many_folders_share_a_pattern() {
    let paths: Vec<String> = (0..20).map(|n| format!("en-us/topic-{n}/a.md")).collect();
    let paths: Vec<&str> = paths.iter().map(String::as_str).chain(["en-us/b.md"]).collect();
    assert_eq!(described("docs", &paths).pages, ["{locale}/{folder2}/{page}.md", "{locale}/{page}.md"]);
}

#[test]
fn names_that_toml_cannot_hold_are_escaped() {
    for name in ["a\"b", "'''", "tab\there", "# no comment", "caf\u{e9} {page}", "\u{202e}turned"] {
        let inside = format!("{name}/en-us/a.md");
        let docset = described(name, &[&inside, &format!("{name}/{name}.md")]);
        assert!(docset.pages.contains(&format!("{name}/{{locale}}/{{page}}.md")), "{:?}", docset.pages);
    }
    #[cfg(unix)]
    for name in ["back\\slash\\", "two\nlines", "\u{1b}[2J", "\"\"\"\n]\nname = \"other\""] {
        described(name, &[&format!("{name}/a.md"), "b.md"]);
    }
}

#[test]
#[cfg(unix)]
fn links_to_pages_are_pages() {
    let around = tree("docs", &["en-us/a.md", "nl-nl/b.md"]);
    let folder = around.path().join("docs");
    std::fs::write(around.path().join("c.md"), PAGE).unwrap();
    for (target, link) in [("../en-us/a.md", "nl-nl/a.md"), ("../c.md", "c.md"), ("nowhere.md", "d.md")] {
        std::os::unix::fs::symlink(target, folder.join(link)).unwrap();
    }
    let before = pages(&folder);
    assert_eq!(before.len(), 5);
    assert!(init(&folder, &[]).status.success());
    assert_eq!(pages(&folder), before);
}

#[test]
fn every_key_in_a_comment_can_be_set() {
    let around = tree("docs", &["en-us/a.md"]);
    let folder = around.path().join("docs");
    let text = String::from_utf8(init(&folder, &["--stdout"]).stdout).unwrap();
    let set: Vec<&str> =
        text.lines().map(|line| line.strip_prefix('#').filter(|key| !key.starts_with(' ')).unwrap_or(line)).collect();
    std::fs::write(folder.join("tafel.toml"), set.join("\n")).unwrap();
    let docset = Docset::of(&folder).unwrap();
    assert_eq!(docset.rules.len(), 2);
    assert_eq!(docset.stale_error_days, Some(180));
    assert_eq!(docset.publishing.base_url.as_deref(), Some("https://example.com/lists/"));
    assert!(docset.baseline.is_some() && docset.source_repository.is_some() && docset.publishing.git.is_some());
    assert_eq!(docset.publishing.limits, tafel::source::Limits::default(), "what is shown is what holds");
    assert_eq!(&*docset.do_not_translate, ["Microsoft Intune"]);
    // What is said of a key stands above it.
    for (at, line) in text.lines().enumerate().filter(|(_, line)| line.starts_with("#[")) {
        assert!(text.lines().nth(at - 1).unwrap().starts_with("# "), "{line}");
    }
}

#[test]
fn a_file_that_is_there_is_kept() {
    let around = tree("docs", &["en-us/a.md"]);
    let folder = around.path().join("docs");
    let file = folder.join("tafel.toml");
    std::fs::write(&file, "pages = 1").unwrap();
    let refused = init(&folder, &[]);
    assert_eq!(refused.status.code(), Some(2));
    assert!(said(&refused).contains("tafel.toml is there already; --force replaces it"), "{}", said(&refused));
    let printed = init(&folder, &["--stdout"]);
    assert!(printed.status.success() && said(&printed).is_empty());
    assert_eq!(std::fs::read_to_string(&file).unwrap(), "pages = 1");
    let replaced = init(&folder, &["--force"]);
    assert!(replaced.status.success(), "{}", said(&replaced));
    assert!(said(&replaced).ends_with("tafel.toml: 1 locale, 1 page\n"), "{}", said(&replaced));
    assert_eq!(std::fs::read(&file).unwrap(), printed.stdout);
    assert!(said(&init(&folder, &["--force", "--quiet"])).is_empty());
    assert_eq!(init(&folder, &["--force", "--stdout"]).status.code(), Some(2));
}

#[test]
fn without_pages_nothing_is_written() {
    let around = tree("docs", &[]);
    let folder = around.path().join("docs");
    let empty = init(&folder, &[]);
    assert_eq!(empty.status.code(), Some(2));
    assert!(said(&empty).contains("no page found in") && said(&empty).contains("*.md"), "{}", said(&empty));
    assert!(!folder.join("tafel.toml").exists());
    let missing = init(&folder.join("nowhere"), &[]);
    assert_eq!(missing.status.code(), Some(2));
    assert!(said(&missing).contains("cannot read") && said(&missing).contains("nowhere"), "{}", said(&missing));
    std::fs::write(folder.join("a.md"), PAGE).unwrap();
    let page = init(&folder.join("a.md"), &[]);
    assert_eq!(page.status.code(), Some(2));
    assert!(said(&page).contains("a.md: is no folder"), "{}", said(&page));
}

#[test]
fn the_example_docset_is_guessed_as_it_is_described() {
    let root = crate::driver::root().join("docs-source");
    let text = String::from_utf8(init(&root, &["--stdout"]).stdout).unwrap();
    let described = Docset::of(&root).unwrap();
    for pattern in &described.pages {
        assert!(text.contains(&format!("\"{pattern}\",  # 58 pages")), "{text}");
    }
}
