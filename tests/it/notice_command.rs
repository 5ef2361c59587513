//! `tafel notice`: each version once, in order, and what cannot be told.

use std::process::{Command, Output, Stdio};

use tempfile::tempdir;

use crate::driver;
use crate::notice_made::{STEPS, made, notices, step, written};

fn steps() -> Vec<String> {
    STEPS.iter().map(|name| step(name)).collect()
}

/// Runs `tafel notice`.
fn command(arguments: &[&str], stdin: &str) -> Output {
    use std::io::Write as _;
    let mut child = Command::new(env!("CARGO_BIN_EXE_tafel"))
        .arg("notice")
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // A command that fails early does not read it.
    let _ = child.stdin.take().unwrap().write_all(stdin.as_bytes());
    child.wait_with_output().unwrap()
}

fn one(version: &str, previous: &str, host: &str) -> String {
    made(version, previous, "A service", &[host.to_owned()], &["20.0.0.0/24".to_owned()])
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

#[test]
fn each_version_is_told_once_in_whatever_order_it_comes() {
    let [new, old] = STEPS.map(step);
    for format in tafel::notice::ALL {
        let name = format.name();
        let once = written(&[new.clone(), old.clone()], "nl-NL", name, None);
        let again = written(&[old.clone(), new.clone(), old.clone(), new.clone()], "nl-NL", name, None);
        assert_eq!(once, again, "{name}");
        let joined = written(&[format!("{old}\n{new}")], "nl-NL", name, None);
        assert_eq!(once, joined, "{name}");
    }
}

#[test]
fn of_two_steps_to_a_version_the_shorter_is_told() {
    let long = one("2026030100", "2026010100", "long.contoso.com");
    let short = one("2026030100", "2026020100", "short.contoso.com");
    for documents in [[long.clone(), short.clone()], [short, long]] {
        let text = written(&documents, "en-US", "text", None);
        assert!(text.contains("short.contoso.com") && !text.contains("long.contoso.com"), "{text}");
    }
}

#[test]
fn the_order_of_contradictions_does_not_matter() {
    let document = |previous: &str, host: &str| one("2026030100", previous, host);
    let (a, b, c) = (
        document("2026010100", "a.contoso.com"),
        document("2026020100", "b.contoso.com"),
        document("2026010100", "c.contoso.com"),
    );
    // Only the shortest step is told: what longer ones say of it does not count.
    for documents in [[&a, &b, &c], [&a, &c, &b], [&b, &a, &c], [&c, &b, &a]] {
        let documents: Vec<String> = documents.iter().map(|document| (*document).clone()).collect();
        assert!(written(&documents, "en-US", "text", None).contains("b.contoso.com"));
    }
}

#[test]
fn two_docsets_and_no_document_are_refused() {
    let own = one("2026030100", "2026020100", "a.contoso.com");
    let other = own.replace("\"dataset\":\"made\"", "\"dataset\":\"other\"");
    for (text, reason) in [
        (format!("{own}{other}"), "is of other (Worldwide), and a document before it"),
        (String::new(), "has no document"),
    ] {
        let output = command(&["-"], &text);
        assert_eq!(output.status.code(), Some(2), "{reason}");
        assert!(said(&output).contains(reason), "{}", said(&output));
    }
}

#[test]
fn documents_can_be_in_the_encodings_of_shells() {
    let folder = tempdir().unwrap();
    let path = folder.path().join("changes.json");
    let text = one("2026030100", "2026020100", "a.contoso.com");
    let utf16: Vec<u8> = "\u{feff}".encode_utf16().chain(text.encode_utf16()).flat_map(u16::to_le_bytes).collect();
    for bytes in [utf16, format!("\u{feff}{text}").into_bytes()] {
        std::fs::write(&path, bytes).unwrap();
        let output = command(&[path.to_str().unwrap()], "");
        assert!(output.status.success(), "{}", said(&output));
        assert!(String::from_utf8_lossy(&output.stdout).contains("a.contoso.com"));
    }
}

#[test]
fn documents_that_contradict_each_other_are_refused() {
    let folder = tempdir().unwrap();
    let path = folder.path().join("other.json");
    std::fs::write(&path, one("2026030100", "2026020100", "b.contoso.com")).unwrap();
    let output = command(&["-", path.to_str().unwrap()], &one("2026030100", "2026020100", "a.contoso.com"));
    assert_eq!(output.status.code(), Some(2));
    let wanted = "version 2026030100 is told in two ways, both as what came after version 2026020100";
    assert!(said(&output).contains(wanted), "{}", said(&output));
}

#[test]
fn what_is_no_document_of_changes_is_refused_with_its_name() {
    let release = "{\"$schema\":\"urn:tafel:schema:release:v1\",\"schemaVersion\":\"1.0.0\"}";
    let newer = "{\"$schema\":\"urn:tafel:schema:changes:v2\",\"schemaVersion\":\"2.0.0\"}";
    let undated = one("next", "2026020100", "a.contoso.com");
    for (text, reason) in [
        ("{", "stdin: is no document of changes"),
        ("[]", "stdin: is no document of changes"),
        ("{}", "stdin: is a document of another kind (no $schema)"),
        (release, "stdin: is a document of another kind (urn:tafel:schema:release:v1)"),
        (newer, "stdin: is in version 2.0.0 of its format; this build reads version 1"),
        (undated.as_str(), "stdin: states the version \"next\""),
    ] {
        let output = command(&["-"], text);
        assert_eq!(output.status.code(), Some(2), "{reason}");
        assert!(said(&output).contains(reason), "{reason}: {}", said(&output));
    }
    let missing = command(&["nowhere.json"], "");
    assert_eq!(missing.status.code(), Some(2));
    assert!(said(&missing).contains("cannot read nowhere.json"), "{}", said(&missing));
    let unknown = command(&["-", "--format", "morse"], "");
    assert_eq!(unknown.status.code(), Some(2));
}

#[test]
fn changes_without_versions_are_told_where_no_date_is_needed() {
    let document = one("2026030100", "2026020100", "a.contoso.com")
        .replace("\"version\":\"2026030100\"", "\"version\":null")
        .replace("\"previousVersion\":\"2026020100\"", "\"previousVersion\":null");
    for format in tafel::notice::ALL {
        let output = command(&["-", "--locale", "en-US", "--format", format.name()], &document);
        if format.needs_version() {
            assert_eq!(output.status.code(), Some(2), "{}", format.name());
            assert!(said(&output).contains("needs versions"), "{}", said(&output));
        } else {
            assert!(output.status.success(), "{}: {}", format.name(), said(&output));
            assert!(String::from_utf8_lossy(&output.stdout).contains("The pages have no date."), "{}", format.name());
        }
    }
}

#[test]
fn what_was_announced_can_be_left_out() {
    let both = steps().join("\n");
    let told = |since: &str| {
        let output = command(&["-", "--format", "cloudevents", "--since", since], &both);
        assert!(output.status.success(), "{}", said(&output));
        let events: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
        let subjects = events.as_array().unwrap().iter().map(|event| event["subject"].as_str().unwrap().to_owned());
        subjects.collect::<Vec<_>>()
    };
    assert_eq!(told("0000000000"), ["2026032400", "2019060300"]);
    assert_eq!(told("2019060300"), ["2026032400"]);
    assert!(told("2026032400").is_empty());
    let output = command(&["-", "--since", "yesterday"], &both);
    assert_eq!(output.status.code(), Some(2));
}

#[test]
fn an_empty_feed_is_a_feed() {
    for format in tafel::notice::ALL {
        let output =
            command(&["-", "--locale", "en-US", "--format", format.name(), "--since", "9999999900"], &step(STEPS[0]));
        assert!(output.status.success(), "{}: {}", format.name(), said(&output));
        let text = String::from_utf8(output.stdout).unwrap();
        match format.name() {
            "text" | "markdown" | "html" => assert!(text.contains("Nothing has changed"), "{text}"),
            "atom" => assert!(roxmltree::Document::parse(&text).is_ok(), "{text}"),
            "json-feed" => assert!(text.contains("\"items\": []"), "{text}"),
            "cloudevents" => assert_eq!(text, "[]\n"),
            _ => assert_eq!(text, ""),
        }
    }
}

#[test]
fn changes_of_writing_alone_are_not_announced() {
    let document = one("2026030100", "2026020100", "a.contoso.com")
        .replace("\"kinds\":[\"set.added\",\"ip.added\",\"host.added\"]", "\"kinds\":[\"label.changed\"]");
    assert!(notices(&[document], "en-US", None).is_empty());
}

#[test]
fn readers_get_the_nearest_language() {
    let title = |tag: &str| notices(&[step(STEPS[1])], tag, None)[0].catalog.tag();
    let nearest = [
        ("nl-BE", "nl-NL"),
        ("fr-CA", "fr-FR"),
        ("zh-HK", "zh-TW"),
        ("ar-EG", "ar-SA"),
        ("he", "he-IL"),
        ("tlh", "en-US"),
    ];
    for (asked, got) in nearest {
        assert_eq!(title(asked), got, "{asked}");
    }
}

#[test]
fn all_words_of_a_notice_come_from_a_catalog() {
    let documents = steps();
    let english: std::collections::BTreeSet<String> = {
        let text = std::fs::read_to_string(driver::root().join("locales/en-US/notice.ftl")).unwrap();
        let messages = text.lines().filter(|line| !line.starts_with('#'));
        let words =
            messages.flat_map(|line| line.split(|c: char| !c.is_alphabetic()).map(str::to_owned).collect::<Vec<_>>());
        words.filter(|word| word.len() > 4).collect()
    };
    // Words of pages stand as they are; without them, what is left in plain letters did not go through a catalog.
    let document: serde_json::Value = serde_json::from_str(&documents[0]).unwrap();
    let pages: String = document.to_string() + &documents[1];
    let text = written(&documents, tafel::message::PSEUDO, "text", None);
    let plain =
        text.split(|c: char| !c.is_alphabetic()).filter(|word| english.contains(*word) && !pages.contains(*word));
    let left: Vec<&str> = plain.collect();
    assert!(left.is_empty(), "{left:?}");
    assert!(text.contains("\u{1e56}") || text.chars().any(|c| !c.is_ascii() && c.is_alphabetic()));
}

#[test]
fn a_closed_pipe_is_no_failure() {
    use std::process::{Command, Stdio};
    let path = driver::fixtures("changes").join(format!("{}.json", STEPS[0]));
    let mut child = Command::new(env!("CARGO_BIN_EXE_tafel"))
        .args(["notice", path.to_str().unwrap(), "--format", "json-feed"])
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert_eq!((output.status.code(), said(&output).as_str()), (Some(0), ""));
}
