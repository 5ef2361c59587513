//! The frame of pages: head, header, the parts in their order, footer.

use maud::{DOCTYPE, Markup, PreEscaped, html};

use crate::diagnostic::Arg;
use crate::message::Catalog;
use crate::printable::printable;
use crate::release::{DataVersion, Release};

use super::{Site, endpoints, folder, sections, tongues, words};

/// What pages may load: their own script, style and images, and nothing that is written inside a page.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; base-uri 'none'; \
                      form-action 'none'";

/// The page in the language of `catalog`.
pub(super) fn page(site: &Site<'_>, catalog: &Catalog) -> String {
    let said = |id: &str| catalog.text(id, &[]);
    let name = site.name(catalog);
    let newest = site.versions().next_back();
    let direction = if catalog.is_right_to_left() { "rtl" } else { "ltr" };
    let parts = newest.is_some().then_some("endpoints").into_iter().chain(["notices", "languages", "downloads"]);
    let title = catalog.text("site-title", &[("name", Arg::Text(name.clone()))]);
    let page = html! {
        (DOCTYPE)
        html lang=(catalog.tag()) dir=(direction) {
            (head(&title, "../"))
            body {
                a.skip href="#main" { (said("skip")) }
                header.top {
                    div.wide {
                        h1 { bdi { (name) } }
                        (languages(catalog))
                    }
                }
                main #main tabindex="-1" {
                    div.lead {
                        p { (catalog.text("site-lead", &[("instance", Arg::Text(printable(site.instance)))])) }
                        p.version { (newest.map_or_else(|| said("no-release"), |(version, _)| dated(catalog, version))) }
                        noscript { p.hint { (said("no-script")) } }
                    }
                    nav.parts aria-label=(said("sections")) {
                        ul {
                            @for part in parts {
                                li { a href={ "#" (part) } { (said(part)) } }
                            }
                        }
                    }
                    @if let Some((version, release)) = newest { (table(catalog, version, release)) }
                    (sections::notices(site, catalog))
                    (sections::languages(site, catalog))
                    (sections::downloads(site, catalog))
                }
                footer { p { (said("footer")) } }
                p #status.unseen role="status" {}
                script type="application/json" #words { (PreEscaped(words::island(catalog, &versions(site, catalog)))) }
            }
        }
    };
    page.into_string()
}

/// The page on which readers choose their language.
pub(super) fn choice(site: &Site<'_>) -> String {
    let catalog = Catalog::of_notices(&["en-US"]);
    let name = site.name(catalog);
    let page = html! {
        (DOCTYPE)
        html lang="en-US" dir="ltr" {
            (head(&catalog.text("site-title", &[("name", Arg::Text(name.clone()))]), ""))
            body.choice {
                main #main {
                    h1 { bdi { (name) } }
                    h2 #choose { (catalog.text("choose", &[])) }
                    nav aria-labelledby="choose" {
                        ul {
                            @for (tag, name) in tongues::all() {
                                li { a lang=(tag) hreflang=(tag) href={ (folder(tag)) "/index.html" } { (name) } }
                            }
                        }
                    }
                }
            }
        }
    };
    page.into_string()
}

fn head(title: &str, up: &str) -> Markup {
    html! {
        head {
            meta charset="utf-8";
            meta http-equiv="Content-Security-Policy" content=(POLICY);
            meta name="viewport" content="width=device-width, initial-scale=1";
            title { (title) }
            link rel="icon" href="data:,";
            link rel="stylesheet" href={ (up) "assets/site.css" };
            script defer src={ (up) "assets/site.js" } {}
        }
    }
}

/// The version, with its day in the words of a language.
pub(super) fn dated(catalog: &Catalog, version: DataVersion) -> String {
    let shown = ("version", Arg::Text(version.to_string()));
    match version.day() {
        Some(day) => catalog.text("site-version", &[shown, ("date", Arg::Text(catalog.day(day)))]),
        None => catalog.text("site-version-undated", &[shown]),
    }
}

/// The way to the table of languages; the script makes a menu of it.
fn languages(catalog: &Catalog) -> Markup {
    html! {
        a.menu #menu href="#languages" {
            span.unseen { (catalog.text("languages-menu", &[])) ": " }
            (tongues::name(catalog.tag()))
        }
    }
}

/// The versions, the newest first, as readers choose among them.
fn versions(site: &Site<'_>, catalog: &Catalog) -> Vec<[String; 2]> {
    let shown = |version: DataVersion| match version.day() {
        Some(day) => format!("{version} – {}", catalog.day(day)),
        None => version.to_string(),
    };
    site.versions().rev().map(|(version, _)| [version.to_string(), shown(version)]).collect()
}

/// The table of the newest release. What chooses and filters is put above it by the script.
fn table(catalog: &Catalog, version: DataVersion, release: &Release) -> Markup {
    html! {
        section #endpoints aria-labelledby="endpoints-h" {
            h2 #endpoints-h { (catalog.text("endpoints", &[])) }
            p.hint #fallback hidden[!endpoints::is_partly_translated(release, catalog)] {
                (catalog.text("fallback", &[]))
            }
            div #table data-version=(version) { (endpoints::areas(release, catalog)) }
        }
    }
}
