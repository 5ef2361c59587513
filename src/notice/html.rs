//! HTML: a page of its own, and the fragment that feeds and published pages hold.

use std::io::{self, Write};

use maud::{DOCTYPE, Markup, html};

use crate::diagnostic::Arg;

use super::{Block, FOLDED, Feed, Format, Notice};

pub(super) struct Html;

/// Only what is in the page itself is used: no script, no image, no other file.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'";

const STYLE: &str = "body{font:1rem/1.5 system-ui,sans-serif;max-width:48rem;margin:2rem auto;padding:0 1rem}\
    ul.values{list-style:none;padding-inline-start:1rem}code{overflow-wrap:anywhere}article+article{border-top:1px solid;margin-top:3rem}";

impl Format for Html {
    fn name(&self) -> &'static str {
        "html"
    }

    fn write(&self, feed: &Feed<'_>, out: &mut dyn Write) -> io::Result<()> {
        let title = match feed.notices {
            [one] => one.title.clone(),
            _ => feed.catalog.text("feed-title", &[("name", Arg::Text(feed.name.clone()))]),
        };
        let page = html! {
            (DOCTYPE)
            html lang=(feed.catalog.tag()) dir=(direction(feed.catalog.is_right_to_left())) {
                head {
                    meta charset="utf-8";
                    meta http-equiv="Content-Security-Policy" content=(POLICY);
                    meta name="viewport" content="width=device-width, initial-scale=1";
                    title { (title) }
                    style { (STYLE) }
                }
                body {
                    main {
                        @for notice in feed.notices {
                            article id=[notice.version.map(|version| format!("v{version}"))] {
                                h1 { (notice.title) }
                                (body(notice, 2))
                                @if let Some(url) = &notice.url {
                                    p { a href=(url) { (notice.catalog.text("read-all", &[])) } }
                                }
                            }
                        }
                        @if feed.notices.is_empty() { p { (feed.catalog.text("nothing", &[])) } }
                    }
                }
            }
        };
        writeln!(out, "{}", page.into_string())
    }
}

fn direction(is_right_to_left: bool) -> &'static str {
    if is_right_to_left { "rtl" } else { "ltr" }
}

/// A notice without its title, to stand in a page or feed. `level` is that of its headings, 2 to 5.
#[must_use]
pub fn fragment(notice: &Notice, level: u8) -> String {
    let direction = direction(notice.catalog.is_right_to_left());
    html! { div lang=(notice.catalog.tag()) dir=(direction) { (body(notice, level)) } }.into_string()
}

fn body(notice: &Notice, level: u8) -> Markup {
    html! {
        @for line in &notice.lead { p { (line) } }
        @for section in &notice.sections {
            (heading(level, &section.heading))
            @for item in &section.items {
                (heading(level + 1, &item.heading))
                @for block in &item.blocks { (of_block(notice, block)) }
            }
        }
    }
}

fn heading(level: u8, text: &str) -> Markup {
    match level {
        0..=2 => html! { h2 { (text) } },
        3 => html! { h3 { (text) } },
        4 => html! { h4 { (text) } },
        5 => html! { h5 { (text) } },
        _ => html! { h6 { (text) } },
    }
}

fn of_block(notice: &Notice, block: &Block) -> Markup {
    match block {
        Block::Line(line) => html! { p { (line) } },
        Block::Names(names) => folded(notice, names.len(), html! { ul { @for name in names { li { (name) } } } }),
        Block::Values(values) => {
            // Hosts and prefixes read from left to right in every language.
            let list = html! { ul.values { @for value in values { li { code dir="ltr" { (value) } } } } };
            folded(notice, values.len(), list)
        }
    }
}

fn folded(notice: &Notice, count: usize, list: Markup) -> Markup {
    if count <= FOLDED {
        return list;
    }
    html! { details { summary { (notice.catalog.text("show-values", &[("count", Arg::Count(count as u64))])) } (list) } }
}
