//! Damage of marks: breaks, links, anchors, code spans, escapes, and what the header and the includes name.

use tafel::check::PagePair;
use tafel::extract::Page;
use tafel::span::Span;

use super::{Damage, Edit, Mends, Random};

pub(super) const DAMAGES: &[Damage] = &[
    Damage { name: "break a break", check: "broken-break", mends: Mends::Alike, places: break_break },
    Damage { name: "change the target of a link", check: "changed-link", mends: Mends::Never, places: change_link },
    Damage { name: "lose a link", check: "changed-link", mends: Mends::Never, places: lose_link },
    Damage { name: "link to another locale", check: "link-locale", mends: Mends::Never, places: link_to_other },
    Damage { name: "lose an anchor", check: "lost-anchor", mends: Mends::Never, places: lose_anchor },
    Damage { name: "translate an anchor", check: "lost-anchor", mends: Mends::Never, places: translate_anchor },
    Damage { name: "lose a code span", check: "lost-code-span", mends: Mends::Never, places: lose_code },
    Damage { name: "lose the end of a code span", check: "lost-code-span", mends: Mends::Never, places: open_code },
    Damage { name: "lose the escapes of a cell", check: "lost-escape", mends: Mends::Never, places: lose_escapes },
    Damage { name: "include another file", check: "include-mismatch", mends: Mends::Never, places: include_other },
    Damage { name: "lose an include", check: "include-mismatch", mends: Mends::Never, places: lose_include },
    Damage { name: "include one file more", check: "include-mismatch", mends: Mends::Never, places: include_more },
    Damage { name: "name another locale", check: "locale-metadata", mends: Mends::Never, places: name_other_locale },
];

fn text(page: &Page) -> &str {
    &page.parts[0].file.text
}

/// Where `needle` stands in the body of the page.
fn places(page: &Page, needle: &str) -> Vec<Span> {
    let (text, body) = (text(page), page.matter.body);
    let found = text[body..].match_indices(needle).map(|(at, _)| body + at);
    found.map(|at| Span::new(at, at + needle.len())).collect()
}

/// Cells of values that are the same on both pages, with breaks on both.
fn break_break(pair: &PagePair<'_>, random: &mut Random) -> Vec<Edit> {
    const BROKEN: [&str; 5] = ["</br>", "< br >", "<br\\>", "</ br>", "<br"];
    let mut found = Vec::new();
    for cell in pair.cells().filter(|cell| cell.target.0 == 0) {
        let written = pair.target.text(0, cell.target.1);
        if !pair.source.text(cell.source.0, cell.source.1).contains("<br>") || written.contains('`') {
            continue;
        }
        for (at, form) in written.match_indices("<br>") {
            let start = cell.target.1.start as usize + at;
            // Before a letter, a break without its end is a name in angle brackets.
            let ends = written[at + form.len()..].starts_with(['\\', '*', ' ']);
            let forms = if ends { &BROKEN[..] } else { &BROKEN[..4] };
            found.push((Span::new(start, start + form.len()), forms[random.below(forms.len())].to_owned()));
        }
    }
    found
}

/// The links of the running text and of cells that lead to another page, as text and target.
fn links(page: &Page) -> Vec<(Span, Span)> {
    let text = text(page);
    let mut found = Vec::new();
    for at in places(page, "](").into_iter().map(|span| span.range().start) {
        let start = text[..at].rfind('[');
        let end = text[at..].find(')').map(|end| at + end);
        let (Some(start), Some(end)) = (start, end) else { continue };
        let target = &text[at + 2..end];
        let shown = &text[start + 1..at];
        let plain = !target.contains(['(', ' ', '#', '<']) && !shown.contains([']', '!', '\n', '`']);
        let is_image = text[..start].ends_with(['!', '[']) || shown.is_empty();
        let in_heading = text[..start].rsplit('\n').next().unwrap().starts_with('#');
        if plain && !is_image && !in_heading && !text[..start].ends_with("INCLUDE ") {
            found.push((Span::new(start + 1, at), Span::new(at + 2, end)));
        }
    }
    found
}

fn change_link(pair: &PagePair<'_>, _: &mut Random) -> Vec<Edit> {
    let page = pair.target;
    let letter = |(_, target): (Span, Span)| {
        let written = page.text(0, target);
        let dot = written.rfind('.').filter(|_| written.ends_with(".md")).unwrap_or(written.len());
        let at = target.range().start + dot;
        Some((Span::new(at, at), "-xyz".to_owned()))
    };
    links(page).into_iter().filter_map(letter).collect()
}

fn lose_link(pair: &PagePair<'_>, _: &mut Random) -> Vec<Edit> {
    let page = pair.target;
    let whole = |(shown, target): (Span, Span)| {
        let span = Span::new(shown.range().start - 1, target.range().end + 1);
        (span, page.text(0, shown).to_owned())
    };
    links(page).into_iter().map(whole).collect()
}

fn link_to_other(pair: &PagePair<'_>, _: &mut Random) -> Vec<Edit> {
    let page = pair.target;
    let other = if page.locale.language() == "de" { "fr-fr" } else { "de-de" };
    let name_locale = |(_, target): (Span, Span)| {
        let written = page.text(0, target);
        let rest = written.strip_prefix("https://")?;
        let (_, path) = rest.split_once('/')?;
        let names = path.split('/').next().is_some_and(|name| name.len() == 5 && name.contains('-'));
        let at = target.range().end - path.len();
        (!names).then(|| (Span::new(at, at), format!("{other}/")))
    };
    links(page).into_iter().filter_map(name_locale).collect()
}

/// The anchors that are written on both pages, with their names.
fn anchors<'p>(pair: &PagePair<'p>) -> Vec<(Span, &'p str)> {
    let page = pair.target;
    let mut found = Vec::new();
    for span in places(page, "<a name=\"") {
        let rest = &text(page)[span.range().end..];
        let Some((name, after)) = rest.split_once('"').filter(|(_, after)| after.starts_with("></a>")) else {
            continue;
        };
        let end = text(page).len() - after.len() + "></a>".len();
        if text(pair.source).contains(&format!("<a name=\"{name}\">")) {
            found.push((Span::new(span.range().start, end), name));
        }
    }
    found
}

fn lose_anchor(pair: &PagePair<'_>, _: &mut Random) -> Vec<Edit> {
    anchors(pair).into_iter().map(|(span, _)| (span, String::new())).collect()
}

fn translate_anchor(pair: &PagePair<'_>, _: &mut Random) -> Vec<Edit> {
    anchors(pair).into_iter().map(|(span, name)| (span, format!("<a name=\"xyz-{name}\"></a>"))).collect()
}

/// Code spans of one word in cells of prose that the source has too.
fn codes<'p>(pair: &PagePair<'p>) -> Vec<(Span, &'p str)> {
    let page = pair.target;
    let mut found = Vec::new();
    for cell in pair.cells().filter(|cell| cell.target.0 == 0 && cell.is_prose()) {
        let written = page.text(0, cell.target.1);
        let parts: Vec<&str> = written.split('`').collect();
        let [before, code, _] = parts[..] else { continue };
        if pair.source.text(cell.source.0, cell.source.1).contains(&format!("`{code}`")) {
            let start = cell.target.1.start as usize + before.len();
            found.push((Span::new(start, start + code.len() + 2), code));
        }
    }
    found
}

fn lose_code(pair: &PagePair<'_>, _: &mut Random) -> Vec<Edit> {
    codes(pair).into_iter().map(|(span, code)| (span, code.to_owned())).collect()
}

fn open_code(pair: &PagePair<'_>, _: &mut Random) -> Vec<Edit> {
    codes(pair).into_iter().map(|(span, code)| (span, format!("`{code}"))).collect()
}

/// Cells of escaped wildcards: two bare asterisks are emphasis.
fn lose_escapes(pair: &PagePair<'_>, _: &mut Random) -> Vec<Edit> {
    let page = pair.target;
    let mut found = Vec::new();
    for cell in pair.cells().filter(|cell| cell.target.0 == 0) {
        let written = page.text(0, cell.target.1);
        let there = pair.source.text(cell.source.0, cell.source.1);
        if written.matches("\\*.").count() > 1 && there.matches("\\*.").count() > 1 && !written.contains('`') {
            found.push((cell.target.1, written.replace("\\*", "*")));
        }
    }
    found
}

/// The lines of the page that include a file.
fn includes(page: &Page) -> Vec<Span> {
    let text = text(page);
    let line = |span: Span| {
        let start = span.range().start;
        let end = text[start..].find('\n').map_or(text.len(), |end| start + end + 1);
        (text[..start].ends_with('\n')).then(|| Span::new(start, end))
    };
    places(page, "[!INCLUDE [").into_iter().filter_map(line).collect()
}

fn include_other(pair: &PagePair<'_>, _: &mut Random) -> Vec<Edit> {
    let page = pair.target;
    includes(page).into_iter().map(|span| (span, page.text(0, span).replace(".md", "-xyz.md"))).collect()
}

fn lose_include(pair: &PagePair<'_>, _: &mut Random) -> Vec<Edit> {
    includes(pair.target).into_iter().map(|span| (span, String::new())).collect()
}

fn include_more(pair: &PagePair<'_>, _: &mut Random) -> Vec<Edit> {
    let end = text(pair.target).len();
    vec![(Span::new(end, end), "\n[!INCLUDE [x](not-there.md)]\n".to_owned())]
}

fn name_other_locale(pair: &PagePair<'_>, _: &mut Random) -> Vec<Edit> {
    let page = pair.target;
    let header = &text(page)[..page.matter.body];
    let Some(at) = header.find("ms.contentlocale: ") else { return Vec::new() };
    let start = at + "ms.contentlocale: ".len();
    let written = header[start..].split(['\n', '\r']).next().unwrap();
    let other = if page.locale.language() == "de" { "fr-FR" } else { "de-DE" };
    vec![(Span::new(start, start + written.len()), other.to_owned())]
}
