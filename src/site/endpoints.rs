//! The table of a release. The script writes the same for other releases: see `assets/table.js`.

use maud::{Markup, PreEscaped, html};

use crate::Locale;
use crate::diagnostic::Arg;
use crate::message::Catalog;
use crate::model::port::render;
use crate::printable::printable;
use crate::release::{HostEntry, Release, Set};

use super::shown::{self, Words};

/// Lists that are longer are folded.
const MOST_SHOWN: usize = 8;

/// Whether some words are in the source language for want of a translation.
pub(super) fn is_partly_translated(release: &Release, catalog: &Catalog) -> bool {
    let locale = Locale::parse(catalog.tag());
    release.sets.iter().any(|set| {
        let said = [shown::heading, shown::purpose, shown::notes].map(|of| of(release, set, locale.as_ref()));
        said.iter().flatten().any(|words| !words.is_own)
    })
}

/// All sets, by the headings that they stand under.
pub(super) fn areas(release: &Release, catalog: &Catalog) -> Markup {
    let locale = Locale::parse(catalog.tag());
    let view = View { release, catalog, locale: locale.as_ref() };
    html! {
        @for (number, area) in shown::areas(release).iter().enumerate() {
            section.area {
                @let first = area.sets.first().and_then(|&set| release.sets.get(set));
                @let heading = first.and_then(|set| shown::heading(release, set, view.locale));
                @let id = format!("area-{number}");
                h3 id=(id) lang=[heading.as_ref().and_then(|words| view.lang(words))] {
                    (heading.as_ref().map_or_else(|| catalog.text("area-none", &[]), |words| words.text.clone()))
                }
                table.sets aria-labelledby=(id) {
                    (view.columns())
                    tbody {
                        @for &set in &area.sets {
                            @if let Some(found) = release.sets.get(set) { (view.row(set, found)) }
                        }
                    }
                }
            }
        }
    }
}

struct View<'v> {
    release: &'v Release,
    catalog: &'v Catalog,
    locale: Option<&'v Locale>,
}

impl View<'_> {
    fn said(&self, id: &str) -> String {
        self.catalog.text(id, &[])
    }

    /// The language of words, where it is not the page's.
    fn lang(&self, words: &Words) -> Option<&str> {
        self.release.locale.as_ref().map(Locale::as_str).filter(|_| !words.is_own)
    }

    fn columns(&self) -> Markup {
        html! {
            thead {
                tr {
                    @for id in ["column-id", "column-purpose", "column-hosts", "column-ranges", "column-ports"] {
                        th scope="col" { (self.said(id)) }
                    }
                }
            }
        }
    }

    fn row(&self, number: usize, set: &Set) -> Markup {
        let hosts = shown::hosts(set);
        let prefixes = shown::prefixes(set);
        html! {
            tr id={ "set-" (number) } {
                th scope="row" { @match set.id { Some(id) => { (id) }, None => { (self.nothing()) } } }
                td data-label=(self.said("column-purpose")) {
                    @match shown::purpose(self.release, set, self.locale) {
                        Some(words) => { p lang=[self.lang(&words)] { (lines(&words.text)) } }
                        None => { (self.nothing()) }
                    }
                    @if let Some(words) = shown::notes(self.release, set, self.locale) {
                        p.hint lang=[self.lang(&words)] { (lines(&words.text)) }
                    }
                    @if set.category.is_some() || set.required.is_some() {
                        ul.tags {
                            @if let Some(category) = set.category {
                                li { (self.catalog.text("category", &[("category", Arg::Text(category.as_str().to_owned()))])) }
                            }
                            @if let Some(required) = set.required {
                                li { (self.said(if required { "required" } else { "optional" })) }
                            }
                        }
                    }
                }
                td data-label=(self.said("column-hosts")) {
                    (self.list("more-hosts", "hosts", hosts.iter().map(|entry| host(entry)).collect()))
                }
                td data-label=(self.said("column-ranges")) {
                    (self.list("more-ranges", "ranges", prefixes.iter().map(|prefix| code(prefix)).collect()))
                }
                td data-label=(self.said("column-ports")) { (self.ports(set)) }
            }
        }
    }

    fn list(&self, more: &str, class: &str, values: Vec<Markup>) -> Markup {
        let count = values.len();
        let list = html! { ul.values.(class) { @for value in &values { li { (value) } } } };
        match count {
            0 => self.nothing(),
            1..=MOST_SHOWN => list,
            _ => html! {
                details { summary { (self.catalog.text(more, &[("count", Arg::Count(count as u64))])) } (list) }
            },
        }
    }

    fn ports(&self, set: &Set) -> Markup {
        let all = [("ports-tcp", &set.ports.tcp), ("ports-udp", &set.ports.udp), ("ports-any", &set.ports.any)];
        let said = all.map(|(id, ranges)| {
            let ports = render(ranges)?.replace(',', ", ").replace('-', "–");
            Some(self.catalog.text(id, &[("ports", Arg::Text(ports))]))
        });
        html! {
            @if set.ports.is_empty() { (self.nothing()) }
            @for text in said.iter().flatten() { p { (text) } }
        }
    }

    fn nothing(&self) -> Markup {
        html! { span.none { span aria-hidden="true" { "–" } span.unseen { (self.said("value-none")) } } }
    }
}

/// A host, with the numbers of a family.
fn host(entry: &HostEntry) -> Markup {
    html! {
        (code(&printable(&entry.host.name)))
        @if let Some((low, high)) = entry.family { " " span.hint dir="ltr" { "{n}: " (low) "–" (high) } }
    }
}

fn code(value: &str) -> Markup {
    html! { code dir="ltr" { (value) } }
}

/// Text with its lines.
fn lines(text: &str) -> Markup {
    html! { @for (number, line) in text.lines().enumerate() { @if number > 0 { (PreEscaped("<br>")) } (line) } }
}
