//! Formats of notices: what each has to have, its limits, and that no value is lost in it.

use std::collections::BTreeSet;

use serde_json::Value;
use tafel::message::NOTICES;
use tafel::notice::{Block, Notice};

use crate::notice_made::{STEPS, made, many, notices, step, written};

const PAGE: &str = "https://lists.example.com/nl-nl/index.html";

fn steps() -> Vec<String> {
    STEPS.iter().map(|name| step(name)).collect()
}

/// The values of a notice, those of all entries.
fn values(notice: &Notice) -> BTreeSet<String> {
    let blocks = notice.sections.iter().flat_map(|section| &section.items).flat_map(|item| &item.blocks);
    let values = blocks.filter_map(|block| match block {
        Block::Values(values) => Some(values.clone()),
        _ => None,
    });
    values.flatten().collect()
}

/// The hosts that a changes document lets through and did not before, and the reverse; and the same of prefixes.
fn effective(document: &str) -> (BTreeSet<String>, BTreeSet<String>) {
    let document: Value = serde_json::from_str(document).unwrap();
    let (mut hosts, mut prefixes) = (BTreeSet::new(), BTreeSet::new());
    for change in document["changes"].as_array().unwrap() {
        let of = |names: &[&str]| -> Vec<String> {
            let lists = names.iter().flat_map(|name| change["effective"][*name].as_array().unwrap());
            lists.map(|value| value.as_str().unwrap().to_owned()).collect()
        };
        hosts.extend(of(&["newHosts", "lostHosts"]));
        prefixes.extend(of(&["v4Added", "v4Removed", "v6Added", "v6Removed"]));
    }
    (hosts, prefixes)
}

/// Every string in a JSON document.
fn strings(value: &Value) -> Vec<String> {
    match value {
        Value::String(text) => vec![text.clone()],
        Value::Array(items) => items.iter().flat_map(strings).collect(),
        Value::Object(fields) => fields.values().flat_map(strings).collect(),
        _ => Vec::new(),
    }
}

#[test]
fn every_language_tells_the_same_values() {
    for name in STEPS {
        let (hosts, prefixes) = effective(&step(name));
        let english = values(&notices(&[step(name)], "en-US", None)[0]);
        assert!(english.is_superset(&hosts), "{name}: {:?}", hosts.difference(&english));
        // In these documents pages list just what came and went.
        let space = |values: &BTreeSet<String>| -> tafel::model::AddressSpace {
            values.iter().filter_map(|value| value.parse::<tafel::model::CidrPrefix>().ok()).collect()
        };
        assert!(space(&prefixes).minus(&space(&english)).is_empty(), "{name}");
        for tag in NOTICES {
            assert_eq!(values(&notices(&[step(name)], tag, None)[0]), english, "{name} {tag}");
        }
    }
}

/// What stands between the marks of all formats.
fn words(text: &str) -> BTreeSet<&str> {
    // In JSON lines end in an escape.
    text.split("\\n").flat_map(|line| line.split(['\n', '>', '<', '"', ' ', '&', ';'])).collect()
}

#[test]
fn no_value_is_lost_in_a_format() {
    let documents = steps();
    for tag in ["nl-NL", "ar-SA", "ja-JP"] {
        let wanted: BTreeSet<String> = notices(&documents, tag, None).iter().flat_map(values).collect();
        for format in ["text", "markdown", "html", "atom", "json-feed"] {
            let text = written(&documents, tag, format, None);
            let words = words(&text);
            let lost: Vec<&String> = wanted.iter().filter(|value| !words.contains(value.as_str())).collect();
            assert!(lost.is_empty(), "{tag} {format} lacks {lost:?}");
        }
    }
}

#[test]
fn atom_has_what_its_standard_asks_for() {
    for tag in ["nl-NL", "ar-SA"] {
        let text = written(&steps(), tag, "atom", Some(PAGE));
        let document = roxmltree::Document::parse(&text).unwrap();
        let feed = document.root_element();
        let child = |node: roxmltree::Node<'_, '_>, name: &str| -> String {
            let found = node.children().find(|child| child.has_tag_name(("http://www.w3.org/2005/Atom", name)));
            found.unwrap_or_else(|| panic!("{name}")).text().unwrap_or_default().to_owned()
        };
        assert_eq!(feed.attribute(("http://www.w3.org/XML/1998/namespace", "lang")), Some(tag));
        let entries: Vec<_> = feed.children().filter(|node| node.has_tag_name("entry")).collect();
        let times: Vec<String> = entries.iter().map(|entry| child(*entry, "updated")).collect();
        assert_eq!(times, ["2026-03-24T00:00:00+00:00", "2019-06-03T00:00:00+00:00"]);
        assert_eq!(child(feed, "updated"), times[0]);
        assert!(!child(feed, "title").is_empty() && !child(feed, "id").is_empty());
        assert!(feed.children().any(|node| node.has_tag_name("author")));
        let ids: Vec<String> = entries.iter().map(|entry| child(*entry, "id")).collect();
        assert_eq!(ids[0], format!("urn:tafel:notices:intune-network:Worldwide:{tag}:2026032400"));
        let content = entries[0].children().find(|node| node.has_tag_name("content")).unwrap();
        assert_eq!(content.attribute("type"), Some("html"));
        let html = scraper::Html::parse_fragment(content.text().unwrap());
        let codes = scraper::Selector::parse("ul.values code").unwrap();
        let told: BTreeSet<String> = html.select(&codes).map(|code| code.text().collect()).collect();
        assert_eq!(told, values(&notices(&[step(STEPS[0])], tag, None)[0]), "{tag}");
    }
}

#[test]
fn json_feed_has_what_its_standard_asks_for() {
    let feed: Value = serde_json::from_str(&written(&steps(), "ja-JP", "json-feed", Some(PAGE))).unwrap();
    assert_eq!(feed["version"], "https://jsonfeed.org/version/1.1");
    assert_eq!((feed["language"].as_str(), feed["home_page_url"].as_str()), (Some("ja-JP"), Some(PAGE)));
    for (item, version) in feed["items"].as_array().unwrap().iter().zip(["2026032400", "2019060300"]) {
        assert_eq!(item["url"], format!("{PAGE}#v{version}"));
        assert!(item["id"].as_str().unwrap().ends_with(version));
        assert!(item["content_text"].as_str().unwrap().contains(item["title"].as_str().unwrap()));
    }
}

/// The number at the end of what is said of the rest, in English.
fn rest(said: &str) -> usize {
    said.split(' ').next().unwrap().replace(',', "").parse().unwrap()
}

#[test]
fn messages_for_chats_keep_their_limits_and_count_what_they_leave_out() {
    let (hosts, prefixes) = many(2_000, 5_000);
    let documents = [made("2026010100", "2025010100", "Many values", &hosts, &prefixes)];
    let total = hosts.len() + prefixes.len();
    let shown = |strings: &[String]| {
        let values: BTreeSet<&str> = strings.iter().flat_map(|text| text.lines()).collect();
        hosts.iter().chain(&prefixes).filter(|value| values.contains(value.as_str())).count()
    };
    let rest_of = |strings: &[String]| {
        let said = strings.iter().find(|text| text.contains("not shown here")).expect("the rest is told of");
        rest(said)
    };

    let slack: Value = serde_json::from_str(&written(&documents, "en-US", "slack", Some(PAGE))).unwrap();
    let blocks = slack["blocks"].as_array().unwrap();
    assert!(blocks.len() <= 50, "{}", blocks.len());
    assert!(blocks[0]["text"]["text"].as_str().unwrap().chars().count() <= 150);
    for block in blocks {
        let length: usize = strings(block).iter().map(|text| text.chars().count()).sum();
        assert!(length <= 3_300, "{length}: a block with its words for types");
    }
    assert_eq!(shown(&strings(&slack)) + rest_of(&strings(&slack)), total);
    assert!(strings(&slack).contains(&format!("{PAGE}#v2026010100")));

    let text = written(&documents, "en-US", "teams", Some(PAGE));
    assert!(text.trim_end().len() <= 28 * 1024, "{}", text.len());
    let teams: Value = serde_json::from_str(&text).unwrap();
    assert_eq!(shown(&strings(&teams)) + rest_of(&strings(&teams)), total);
    assert!(strings(&teams).contains(&format!("{PAGE}#v2026010100")));

    let events: Value = serde_json::from_str(&written(&documents, "en-US", "cloudevents", Some(PAGE))).unwrap();
    let event = &events[0];
    assert!(event.to_string().len() <= 64 * 1024);
    assert_eq!(
        shown(&strings(event)) + usize::try_from(event["data"]["omittedValues"].as_u64().unwrap()).unwrap(),
        total
    );
    assert_eq!(rest(event["data"]["rest"].as_str().unwrap()), total - shown(&strings(event)));

    for format in ["text", "markdown", "html", "atom", "json-feed"] {
        let text = written(&documents, "en-US", format, Some(PAGE));
        let words = words(&text);
        let all = hosts.iter().chain(&prefixes).all(|value| words.contains(value.as_str()));
        assert!(all, "{format} has all values");
        let folds = text.contains("details>") || text.contains("details&gt;");
        assert_eq!(folds, format != "text", "{format}");
    }
}

#[test]
fn chats_are_told_the_language_and_its_direction() {
    for tag in NOTICES {
        let documents = steps();
        for line in written(&documents, tag, "teams", Some(PAGE)).lines() {
            assert!(line.len() <= 28 * 1024, "{tag}: {}", line.len());
            let message: Value = serde_json::from_str(line).unwrap();
            let card = &message["attachments"][0]["content"];
            assert_eq!((card["version"].as_str(), card["lang"].as_str()), (Some("1.5"), tag.split('-').next()));
            assert_eq!(card["rtl"], matches!(*tag, "ar-SA" | "he-IL"), "{tag}");
        }
        for line in written(&documents, tag, "slack", Some(PAGE)).lines() {
            let message: Value = serde_json::from_str(line).unwrap();
            assert!(message["blocks"].as_array().unwrap().len() <= 50, "{tag}");
            assert!(!message["text"].as_str().unwrap().is_empty());
        }
        let html = written(&documents, tag, "html", None);
        let direction = if matches!(*tag, "ar-SA" | "he-IL") { "rtl" } else { "ltr" };
        assert!(html.contains(&format!("<html lang=\"{tag}\" dir=\"{direction}\">")), "{tag}");
    }
}

#[test]
fn events_have_the_attributes_of_their_standard() {
    let events: Value = serde_json::from_str(&written(&steps(), "de-DE", "cloudevents", None)).unwrap();
    let mut ids = BTreeSet::new();
    for event in events.as_array().unwrap() {
        assert_eq!(event["specversion"], "1.0");
        for name in ["id", "source", "type", "time", "subject", "datacontenttype"] {
            assert!(event[name].is_string(), "{name}");
        }
        assert!(event.as_object().unwrap().keys().all(|name| name.bytes().all(|byte| byte.is_ascii_lowercase())));
        assert!(event.to_string().len() <= 64 * 1024);
        assert!(ids.insert(event["id"].as_str().unwrap().to_owned()));
    }
}
