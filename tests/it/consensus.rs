//! A page in several locales: one against all others.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use serde_json::Value;
use tempfile::{TempDir, tempdir};

const LOCALES: [&str; 6] = ["de-de", "en-us", "fr-fr", "it-it", "nl-nl", "sv-se"];

/// What a page says: the host and the prefix of its second row, and a size.
#[derive(Clone, Copy)]
struct Says {
    host: &'static str,
    prefix: &'static str,
    size: &'static str,
}

const GOOD: Says = Says { host: "b.contoso.com", prefix: "192.0.2.0/24", size: "125 MB" };

fn page(says: Says) -> String {
    let Says { host, prefix, size } = says;
    format!(
        "# Page\n\n|Host|IP address|\n|-|-|\n|a.contoso.com|198.51.100.0/24|\n|c.contoso.com<br>{host}|{prefix}|\n\n\
         |Content type|Approximate size|\n|-|-|\n|Agent|{size}|\n|Report|40 KB|\n"
    )
}

/// A folder with the page in the locales that `says` something for.
fn docset(says: impl Fn(&str) -> Option<Says>) -> TempDir {
    let folder = tempdir().unwrap();
    for locale in LOCALES {
        let Some(says) = says(locale) else { continue };
        fs::create_dir(folder.path().join(locale)).unwrap();
        fs::write(folder.path().join(locale).join("page.md"), page(says)).unwrap();
    }
    folder
}

fn tafel(folder: &Path, args: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_tafel"));
    command.env("LC_ALL", "C").env_remove("LANGUAGE").env_remove("NO_COLOR");
    command.current_dir(folder).args(args).output().unwrap()
}

fn human(folder: &TempDir) -> String {
    String::from_utf8(tafel(folder.path(), &["check", "."]).stdout).unwrap()
}

/// Path, check, level, message and votes of all that is found.
fn found(folder: &TempDir, more: &[&str]) -> Vec<(String, String, String, String, Value)> {
    let output = tafel(folder.path(), &[&["check", "--format", "json", "."], more].concat());
    let report: Value = serde_json::from_slice(&output.stdout).unwrap();
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    let all = report["diagnostics"].as_array().unwrap().iter();
    all.map(|one| {
        let votes = one.get("votes").cloned().unwrap_or_default();
        (text(&one["path"]), text(&one["checkId"]), text(&one["level"]), text(&one["message"]), votes)
    })
    .collect()
}

fn ids(folder: &TempDir) -> Vec<(String, String)> {
    found(folder, &[]).into_iter().map(|one| (one.0, one.1)).collect()
}

fn only(path: &str, id: &str) -> Vec<(String, String)> {
    vec![(path.to_owned(), id.to_owned())]
}

#[test]
fn the_vote_stands_beside_the_mismatch_of_the_one() {
    let folder = docset(|locale| Some(if locale == "it-it" { Says { size: "126 MB", ..GOOD } } else { GOOD }));
    let all = found(&folder, &[]);
    let [(path, id, _, _, votes)] = all.as_slice() else { panic!("{all:?}") };
    assert_eq!((path.as_str(), id.as_str()), ("it-it/page.md", "size-mismatch"));
    assert_eq!(*votes, serde_json::json!({"agreeing": 5, "of": 6, "value": "125 MB"}));
    assert!(human(&folder).contains("note: 5 of 6 say 125 MB"), "{}", human(&folder));
    // Of one that lacks a host, or has one too many, the others say the same as the source.
    let folder = docset(|locale| Some(if locale == "it-it" { Says { host: "", ..GOOD } } else { GOOD }));
    assert!(human(&folder).contains("note: 5 of 6 say b.contoso.com"), "{}", human(&folder));
    let more = Says { host: "b.contoso.com<br>x.fabrikam.com", ..GOOD };
    let folder = docset(|locale| Some(if locale == "it-it" { more } else { GOOD }));
    assert!(human(&folder).contains("note: 5 of 6 agree with the source"), "{}", human(&folder));
}

#[test]
fn what_is_not_clear_has_no_vote() {
    // Two translations, and a page that is split.
    let folder = docset(|locale| match locale {
        "it-it" => Some(Says { size: "126 MB", ..GOOD }),
        "en-us" | "nl-nl" => Some(GOOD),
        _ => None,
    });
    assert_eq!(ids(&folder), only("it-it/page.md", "size-mismatch"));
    assert!(!human(&folder).contains(" of "), "{}", human(&folder));
    let folder = docset(|locale| match locale {
        "it-it" | "de-de" => Some(Says { size: "126 MB", ..GOOD }),
        "fr-fr" => Some(Says { size: "127 MB", ..GOOD }),
        _ => Some(GOOD),
    });
    assert_eq!(ids(&folder).len(), 3);
    assert!(found(&folder, &[]).iter().all(|one| one.4.is_null()));
    // A size that no word is known for is no vote for the source's.
    let folder = docset(|locale| match locale {
        "it-it" => Some(Says { size: "126 MB", ..GOOD }),
        "fr-fr" => Some(Says { size: "?", ..GOOD }),
        _ => Some(GOOD),
    });
    assert!(human(&folder).contains("note: 4 of 5 say 125 MB"), "{}", human(&folder));
}

#[test]
fn all_translations_against_their_source_report_the_source() {
    let wrong = |says: Says| docset(move |locale| Some(if locale == "en-us" { says } else { GOOD }));
    let folder = wrong(Says { size: "126 MB", ..GOOD });
    let all = found(&folder, &[]);
    let [(path, id, level, message, _)] = all.as_slice() else { panic!("{all:?}") };
    assert_eq!((path.as_str(), id.as_str(), level.as_str()), ("en-us/page.md", "consensus-outlier", "warning"));
    assert_eq!(message, "5 of 6 locales say 125 MB here, not 126 MB");
    assert_eq!(found(&folder, &["--only", "consensus-outlier"]), all);
    assert_eq!(ids(&wrong(Says { prefix: "192.0.3.0/24", ..GOOD })), only("en-us/page.md", "consensus-outlier"));
    let all = found(&wrong(Says { host: "", ..GOOD }), &[]);
    assert_eq!(all.len(), 1, "{all:?}");
    assert_eq!(all[0].3, "5 of 6 locales list b.contoso.com in this row");
    // What all lack, and what became of a name in all of them, stays an error: machine translation does both.
    let extra = Says { host: "b.contoso.com<br>x.fabrikam.com", ..GOOD };
    assert!(ids(&wrong(extra)).iter().all(|(path, id)| path != "en-us/page.md" && id == "missing-host"));
    let replaced = Says { host: "x.fabrikam.com", ..GOOD };
    assert!(ids(&wrong(replaced)).iter().all(|(path, _)| path != "en-us/page.md"));
}

#[test]
fn without_a_source_the_one_is_reported() {
    let one = |locale: &'static str, says: Says| {
        docset(move |own| (own != "en-us").then_some(if own == locale { says } else { GOOD }))
    };
    // Also where it is the one that the others are compared with.
    for locale in ["it-it", "de-de"] {
        for (says, message) in [
            (Says { size: "126 MB", ..GOOD }, "4 of 5 locales say 125 MB here, not 126 MB"),
            (Says { prefix: "192.0.3.0/24", ..GOOD }, "4 of 5 locales say 192.0.2.0/24 here, not 192.0.3.0/24"),
            (Says { host: "", ..GOOD }, "4 of 5 locales list b.contoso.com in this row"),
            (
                Says { host: "b.contoso.com<br>x.fabrikam.com", ..GOOD },
                "4 of 5 locales do not list x.fabrikam.com in this row",
            ),
            (
                Says { host: "b.contoso.com|192.0.2.0/24|\n|d.contoso.com", prefix: "203.0.113.0/24", ..GOOD },
                "4 of 5 locales do not have this row",
            ),
        ] {
            let all = found(&one(locale, says), &[]);
            let path = format!("{locale}/page.md");
            let own: Vec<_> = all.iter().map(|one| (one.0.as_str(), one.1.as_str(), one.2.as_str())).collect();
            assert!(own.contains(&(path.as_str(), "consensus-outlier", "warning")), "{message}: {all:?}");
            assert!(own.iter().all(|(of, ..)| *of == path), "{all:?}");
            assert!(all.iter().any(|one| one.3 == message), "{message}: {all:?}");
        }
    }
    let report = human(&one("it-it", Says { size: "126 MB", ..GOOD }));
    assert!(report.contains("it-it/page.md:10:8"), "{report}");
}

#[test]
fn pages_of_other_releases_have_no_vote() {
    let folder = tempdir().unwrap();
    for (number, locale) in LOCALES.iter().filter(|locale| **locale != "en-us").enumerate() {
        let path = folder.path().join(format!("{number}")).join(locale);
        fs::create_dir_all(&path).unwrap();
        fs::write(path.join("page.md"), page(if number == 0 { Says { size: "126 MB", ..GOOD } } else { GOOD }))
            .unwrap();
    }
    assert!(found(&folder, &[]).is_empty());
}

#[test]
fn seventeen_of_eighteen_say_so() {
    let folder = tempdir().unwrap();
    let release = crate::driver::root().join("docs-source/2019-06-03");
    let mut changed = 0;
    for locale in crate::driver::names(&release) {
        fs::create_dir(folder.path().join(&locale)).unwrap();
        for name in crate::driver::names(&release.join(&locale)) {
            let mut text = fs::read_to_string(release.join(&locale).join(&name)).unwrap();
            if locale == "sv-se" && text.contains("125 MB") {
                text = text.replacen("125 MB", "126 MB", 1);
                changed += 1;
            }
            fs::write(folder.path().join(&locale).join(&name), text).unwrap();
        }
    }
    assert_eq!(changed, 1);
    let all = found(&folder, &["--only", "size-mismatch,consensus-outlier"]);
    let votes: Vec<&Value> = all.iter().filter(|one| one.0.starts_with("sv-se")).map(|one| &one.4).collect();
    assert_eq!(votes, [&serde_json::json!({"agreeing": 17, "of": 18, "value": "125 MB"})], "{all:?}");
}
