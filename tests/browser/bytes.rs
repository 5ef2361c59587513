//! What the files of a site are, without a browser.

use std::collections::BTreeSet;

use tafel::message::NOTICES;
use tafel::site::pages;

use crate::made;

fn text(path: &str) -> &'static str {
    std::str::from_utf8(&made::files()[path]).unwrap()
}

#[test]
fn every_language_has_a_page_and_every_release_its_data() {
    let mut expected: BTreeSet<String> =
        NOTICES.iter().map(|tag| format!("{}/index.html", tag.to_lowercase())).collect();
    expected.extend(["index.html", "assets/site.css", "assets/site.js"].map(str::to_owned));
    for release in made::releases() {
        let version = release.version.unwrap();
        expected.insert(format!("assets/data/{version}.js"));
        let locales = release.sources.iter().map(|page| page.locale.as_str().to_lowercase());
        expected.extend(locales.map(|tag| format!("assets/data/{version}.{tag}.js")));
    }
    let found: BTreeSet<String> = made::files().keys().cloned().collect();
    assert_eq!(found, expected);
}

#[test]
fn the_same_site_gives_the_same_bytes() {
    assert_eq!(&made::by_path(pages(&made::site(made::releases()))), made::files());
}

/// What pages weigh without what grows with what is published: the rows of tables, the links to files, the notices, and
/// the words of the script with its choice of versions, which are JSON. Counted are the HTML of all languages and of the
/// choice among them, the script and the style, in bytes as stored. Of a reader's page, the words are counted too.
#[test]
fn pages_are_light() {
    let without = |text: &str, start: &str, end: &str| -> usize {
        text.split(start).skip(1).map(|part| part.find(end).unwrap()).sum::<usize>()
    };
    let (mut all, mut shared, mut pages) = (0, 0, Vec::new());
    for (path, bytes) in made::files().iter().filter(|(path, _)| !path.starts_with("assets/data/")) {
        let page = std::str::from_utf8(bytes).unwrap();
        let words = without(page, "<script id=\"words\" type=\"application/json\">", "</script>");
        let grows = without(page, "<section class=\"area\">", "</section>")
            + without(page, "<article class=\"notice\"", "</article>")
            + without(page, "<table class=\"cards\"", "</table>")
            + without(page, "<dd", "</dd>");
        all += page.len() - grows - words;
        match path.ends_with(".html") {
            true => pages.push((page.len() - grows, words, path)),
            false => shared += page.len(),
        }
    }
    let words: usize = pages.iter().map(|(_, words, _)| words).sum();
    let (heaviest, _, path) = pages.iter().max().unwrap();
    eprintln!("all languages: {all} bytes and {words} of words; script and style: {shared}; {path}: {heaviest}");
    assert!(all < 150_000, "{all} bytes");
    assert!(heaviest + shared < 75_000, "{path}: {heaviest} bytes with its words, {shared} of script and style");
}

#[test]
fn pages_hold_all_values_of_the_newest_release() {
    let release = made::releases().last().unwrap();
    for tag in ["en-us", "nl-nl", "ar-sa"] {
        let page = text(&format!("{tag}/index.html"));
        for set in &release.sets {
            for host in &set.hosts {
                assert!(
                    page.contains(&format!("<code dir=\"ltr\">{}</code>", host.host.name)),
                    "{tag} {}",
                    host.host.name
                );
            }
            for address in &set.addresses {
                assert!(
                    page.contains(&format!("<code dir=\"ltr\">{}</code>", address.prefix)),
                    "{tag} {}",
                    address.prefix
                );
            }
        }
    }
    assert!(text("nl-nl/index.html").contains("Hulp op afstand"));
    assert!(text("ar-sa/index.html").contains("lang=\"en-US\">Remote Help"));
    assert!(text("ar-sa/index.html").starts_with("<!DOCTYPE html><html lang=\"ar-SA\" dir=\"rtl\">"));
}

#[test]
fn nothing_is_written_inside_pages_that_their_policy_forbids() {
    for (path, bytes) in made::files().iter().filter(|(path, _)| path.ends_with(".html")) {
        let page = std::str::from_utf8(bytes).unwrap();
        for forbidden in ["<style", " style=", " onclick", " onload", "javascript:", "http:", "https:"] {
            assert!(!page.contains(forbidden), "{path}: {forbidden}");
        }
        let scripts = page.matches("<script").count();
        let allowed = page.matches("<script defer").count()
            + page.matches("<script id=\"words\" type=\"application/json\">").count();
        assert_eq!(scripts, allowed, "{path}");
    }
}

#[test]
fn a_site_without_a_release_has_pages() {
    let files = made::by_path(pages(&tafel::site::Site { instance: "Worldwide", ..Default::default() }));
    assert_eq!(files.len(), NOTICES.len() + 3);
    let page = std::str::from_utf8(&files["en-us/index.html"]).unwrap();
    assert!(page.contains("Nothing has been published yet.") && !page.contains("\"#endpoints\""));
}

/// Writes the site where `TAFEL_SITE` says, to be looked at.
#[test]
fn the_site_can_be_looked_at() {
    if let Some(folder) = std::env::var_os("TAFEL_SITE") {
        made::write(made::files(), folder.as_ref());
    }
}
