//! Hostile values in changes documents: in no format does anything of them run, break out, or steer a terminal.

use scraper::{Html, Selector};
use serde_json::Value;

use crate::notice_made::{HOSTILE, hostile, written};

const PAGE: &str = "https://lists.example.com/index.html";

/// Every format, for a language from left to right and one from right to left.
fn all(format: &str) -> Vec<String> {
    ["en-US", "ar-SA"].iter().map(|tag| written(&hostile(), tag, format, Some(PAGE))).collect()
}

/// Holds HTML to the elements and attributes that notices have.
fn is_plain(html: &str, context: &str) {
    let html = Html::parse_document(html);
    let allowed = [
        "html", "head", "body", "meta", "title", "style", "main", "article", "div", "h1", "h2", "h3", "h4", "h5", "h6",
        "p", "ul", "li", "code", "details", "summary", "a",
    ];
    for element in html.select(&Selector::parse("*").unwrap()) {
        let value = element.value();
        assert!(allowed.contains(&value.name()), "{context}: {}", value.name());
        for (name, text) in value.attrs() {
            let known = ["lang", "dir", "class", "id", "charset", "http-equiv", "content", "name"].contains(&name);
            assert!(known || (name == "href" && text.starts_with(PAGE)), "{context}: {name}={text}");
        }
    }
}

#[test]
fn html_has_no_element_of_a_page() {
    all("html").iter().for_each(|html| is_plain(html, "html"));
}

#[test]
fn feeds_have_no_element_of_a_page() {
    for text in all("atom") {
        let document = roxmltree::Document::parse(&text).unwrap();
        for node in document.descendants().filter(|node| node.is_element()) {
            assert_eq!(node.tag_name().namespace(), Some("http://www.w3.org/2005/Atom"), "{node:?}");
            if node.has_tag_name(("http://www.w3.org/2005/Atom", "content")) {
                is_plain(node.text().unwrap_or_default(), "atom");
            }
        }
    }
    for text in all("json-feed") {
        let feed: Value = serde_json::from_str(&text).unwrap();
        let items = feed["items"].as_array().unwrap();
        assert_eq!(items.len(), HOSTILE.len());
        items.iter().for_each(|item| is_plain(item["content_html"].as_str().unwrap(), "json-feed"));
    }
}

#[test]
fn markdown_has_no_markup_of_a_page() {
    use pulldown_cmark::{Event, Options, Parser, Tag};
    for text in all("markdown") {
        let mut headings = 0;
        for event in Parser::new_ext(&text, Options::all()) {
            match event {
                Event::Html(html) | Event::InlineHtml(html) => {
                    panic!("{html}: no list here is long enough to fold");
                }
                Event::Start(Tag::Link { dest_url, .. }) => assert!(dest_url.starts_with(PAGE), "{dest_url}"),
                Event::Start(Tag::Heading { .. }) => headings += 1,
                Event::Start(
                    tag @ (Tag::Image { .. }
                    | Tag::Table(_)
                    | Tag::List(_)
                    | Tag::BlockQuote(_)
                    | Tag::FootnoteDefinition(_)),
                ) => panic!("{tag:?}"),
                Event::Rule | Event::Code(_) => panic!("{event:?}"),
                _ => {}
            }
        }
        let sections = text.lines().filter(|line| line.starts_with("##")).count();
        assert_eq!(headings, sections);
    }
}

#[test]
fn messages_have_no_markup_of_a_page() {
    for text in all("slack") {
        assert_eq!(text.lines().count(), HOSTILE.len());
        for line in text.lines() {
            let message: Value = serde_json::from_str(line).unwrap();
            // The only text that Slack reads as markup.
            let title = message["text"].as_str().unwrap();
            assert!(!title.contains(['<', '>']), "{title}");
            let types: Vec<&str> =
                message["blocks"].as_array().unwrap().iter().map(|block| block["type"].as_str().unwrap()).collect();
            assert!(types.iter().all(|kind| ["header", "rich_text"].contains(kind)), "{types:?}");
        }
    }
    for text in all("teams") {
        assert_eq!(text.lines().count(), HOSTILE.len());
        for line in text.lines() {
            let message: Value = serde_json::from_str(line).unwrap();
            for element in message["attachments"][0]["content"]["body"].as_array().unwrap() {
                // Text blocks are read as Markdown; runs of text are not.
                assert!(
                    ["RichTextBlock", "ActionSet", "Container"].contains(&element["type"].as_str().unwrap()),
                    "{element}"
                );
            }
        }
    }
    for text in all("cloudevents") {
        let events: Value = serde_json::from_str(&text).unwrap();
        assert_eq!(events.as_array().unwrap().len(), HOSTILE.len());
    }
}

#[test]
fn nothing_steers_a_terminal_or_turns_text_around() {
    for format in tafel::notice::ALL {
        for (text, is_isolated) in all(format.name()).iter().zip([false, true]) {
            for c in text.chars() {
                let is_control = c.is_control() && c != '\n';
                let is_override =
                    matches!(c, '\u{202a}'..='\u{202e}' | '\u{200e}' | '\u{200f}' | '\u{2066}' | '\u{2067}');
                // Sentences from right to left isolate words of pages; nothing else may turn text.
                let is_isolate = matches!(c, '\u{2068}' | '\u{2069}') && !is_isolated;
                assert!(!is_control && !is_override && !is_isolate, "{}: {c:?}", format.name());
            }
        }
    }
}

#[test]
fn text_keeps_each_value_on_its_line() {
    for text in all("text") {
        let values = text.lines().filter(|line| line.trim_start() == "a.contoso.com").count();
        assert_eq!(values, HOSTILE.len());
    }
}
