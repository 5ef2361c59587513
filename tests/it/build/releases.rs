//! Which releases are published, and what guard rails say of them.

use std::fs;

use serde_json::Value;

use super::{build, docset, release, said};

#[test]
fn a_table_is_told_from_that_of_another_page_of_the_same_name() {
    let pages = docset(&[]);
    let patterns = "pages = [\"{release}/a/{page}.md\", \"{release}/b/{page}.md\"]\n";
    fs::write(pages.path().join("tafel.toml"), patterns).unwrap();
    let table = |day: &str, folder: &str, rows: &str| {
        let folder = pages.path().join(day).join(folder);
        fs::create_dir_all(&folder).unwrap();
        fs::write(folder.join("index.md"), format!("# Hosts\n\n|Host|Port|\n|-|-|\n{rows}")).unwrap();
    };
    table("2026-01-01", "a", "|a.contoso.com|443|\n");
    table("2026-01-01", "b", "|b.contoso.com|443|\n");
    table("2026-02-01", "a", "");
    table("2026-02-01", "b", "|a.contoso.com b.contoso.com c.contoso.com|443|\n");
    let out = pages.path().join("out");
    let refused = build(pages.path(), &out, &[]);
    assert_eq!(refused.status.code(), Some(2), "{}", said(&refused));
    assert!(said(&refused).contains("empty-table: "), "{}", said(&refused));
    assert!(said(&refused).contains("a/index.md:3: the table has no rows left"), "{}", said(&refused));
    let built = build(pages.path(), &out, &["--allow", "empty-table"]);
    assert!(built.status.success(), "{}", said(&built));
    assert_eq!(said(&built).matches("lists/notes.json").count(), 1, "said once: {}", said(&built));
}

#[test]
fn guard_rails_judge_every_release_that_is_new() {
    let good = "|1|a.contoso.com|20.0.0.0/24|443|\n";
    let pages = docset(&[("2026-01-01", "|1|a.contoso.com|10.0.0.0/24|443|\n"), ("2026-02-01", good)]);
    let out = pages.path().join("out");
    let built = build(pages.path(), &out, &[]);
    assert!(built.status.success(), "what is older in a first build is history: {}", said(&built));
    release(pages.path(), "2026-03-01", "|1|a.contoso.com|20.0.0.0/7|443|\n");
    release(pages.path(), "2026-04-01", "|1|b.contoso.com|20.0.0.0/24|443|\n");
    let refused = build(pages.path(), &out, &[]);
    assert_eq!(refused.status.code(), Some(2));
    assert!(said(&refused).contains("short-prefix: version 2026030100: "), "{}", said(&refused));
    assert!(!said(&refused).contains("2026010100"), "published already: {}", said(&refused));
    let built = build(pages.path(), &out, &["--allow", "short-prefix"]);
    assert!(said(&built).contains("published all the same (short-prefix): version 2026030100: "), "{}", said(&built));
    assert!(build(pages.path(), &out, &[]).status.success(), "what was let through once is published");
    // A version that is published again with other values is judged again.
    release(pages.path(), "2026-03-01", "|1|a.contoso.com|10.0.0.0/24|443|\n");
    let refused = build(pages.path(), &out, &["--allow", "published-release"]);
    assert!(said(&refused).contains("special-range: version 2026030100: "), "{}", said(&refused));
}

#[test]
fn a_version_is_minted_only_when_values_change() {
    let pages = docset(&[
        ("2026-01-01", "|1|a.contoso.com|20.0.0.0/24|443|\n"),
        ("2026-02-01", "|1|a.contoso.com<br>(an agent)|20.0.0.0/24|443|\n"),
    ]);
    let out = pages.path().join("out");
    let built = build(pages.path(), &out, &[]);
    assert!(built.status.success(), "{}", said(&built));
    assert!(
        said(&built).contains("2026020100 is no new version: its values are those of 2026010100"),
        "{}",
        said(&built)
    );
    assert!(!out.join("v1/releases/2026020100.json").exists());
    let latest = fs::read_to_string(out.join("v1/latest.json")).unwrap();
    assert!(latest.contains("\"dataVersion\": \"2026010100\"") && latest.contains("an agent"), "{latest}");
    // Words came before values: the next change is a version again.
    release(pages.path(), "2026-03-01", "|1|b.contoso.com|20.0.0.0/24|443|\n");
    let built = build(pages.path(), &out, &[]);
    assert!(built.status.success(), "{}", said(&built));
    let feed = fs::read_to_string(out.join("feed.en-US.json")).unwrap();
    assert_eq!(serde_json::from_str::<Value>(&feed).unwrap()["items"].as_array().unwrap().len(), 1);
}

#[test]
fn dated_folders_are_releases_without_a_configuration() {
    let pages = docset(&[
        ("2026-01-01", "|1|a.contoso.com|20.0.0.0/24|443|\n"),
        ("2026-02-01", "|1|b.contoso.com|20.0.0.0/24|443|\n"),
    ]);
    fs::remove_file(pages.path().join("tafel.toml")).unwrap();
    fs::write(pages.path().join("README.md"), "# What this is\n").unwrap();
    let out = pages.path().join("out");
    for _ in 0..2 {
        let built = build(pages.path(), &out, &[]);
        assert!(built.status.success(), "{}", said(&built));
        for version in ["2026010100", "2026020100"] {
            assert!(out.join(format!("v1/releases/{version}.json")).exists(), "{version}");
        }
        // The same with a configuration that does not say where pages are.
        fs::write(pages.path().join("tafel.toml"), "").unwrap();
    }
}

#[test]
fn what_has_no_date_is_named_where_nothing_is_built() {
    let pages = docset(&[("next", "|1|a.contoso.com|20.0.0.0/24|443|\n")]);
    let refused = build(pages.path(), &pages.path().join("out"), &[]);
    assert_eq!(refused.status.code(), Some(2));
    assert!(
        said(&refused).contains("note: next is not published: its folder is not called for a day"),
        "{}",
        said(&refused)
    );
}

#[test]
fn feeds_link_to_notices_that_are_there() {
    let pages = docset(&[]);
    let config = pages.path().join("tafel.toml");
    let own = fs::read_to_string(&config).unwrap();
    fs::write(&config, format!("{own}base-url = \"https://example.com/\"\n")).unwrap();
    for day in 1..=13 {
        release(pages.path(), &format!("2026-01-{day:02}"), &format!("|1|h{day}.contoso.com|20.0.0.0/24|443|\n"));
    }
    let out = pages.path().join("out");
    let built = build(pages.path(), &out, &[]);
    assert!(built.status.success(), "{}", said(&built));
    for tag in ["en-US", "ar-SA"] {
        let feed: Value = serde_json::from_slice(&fs::read(out.join(format!("feed.{tag}.json"))).unwrap()).unwrap();
        let urls: Vec<&str> =
            feed["items"].as_array().unwrap().iter().map(|item| item["url"].as_str().unwrap()).collect();
        assert_eq!(urls.len(), 12, "{tag}");
        assert_eq!(urls.iter().filter(|url| url.contains("/notices/")).count(), 2, "{tag}");
        let atom = fs::read_to_string(out.join(format!("feed.{tag}.atom"))).unwrap();
        for url in urls {
            assert!(atom.contains(url), "{url}");
            let path = url.strip_prefix("https://example.com/").unwrap();
            let (path, anchor) = path.split_once('#').unwrap_or((path, ""));
            let page = fs::read_to_string(out.join(path)).unwrap();
            assert!(anchor.is_empty() || page.contains(&format!("id=\"{anchor}\"")), "{url}");
        }
    }
    let oldest = fs::read_to_string(out.join("en-us/notices/2026010200.html")).unwrap();
    assert!(oldest.contains("h2.contoso.com") && oldest.contains("href=\"../index.html\""), "{oldest}");
}

#[test]
fn a_page_that_cannot_be_checked_stops_the_build() {
    let pages = docset(&[("2026-01-01", "|1|a.contoso.com|20.0.0.0/24|443|\n")]);
    fs::remove_file(pages.path().join("tafel.toml")).unwrap();
    fs::write(pages.path().join("broken.md"), b"# \xE9t\xE9\n").unwrap();
    let out = pages.path().join("out");
    let refused = build(pages.path(), &out, &[]);
    assert_eq!(refused.status.code(), Some(2));
    assert!(said(&refused).contains("cannot be checked: broken.md "), "{}", said(&refused));
    assert!(!out.exists());
}
