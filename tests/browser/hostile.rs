//! Values and words that look like markup, scripts and orders to a terminal.

use tafel::model::{Host, HostKind};
use tafel::site::{FileKind, FileLink, pages};

use crate::{made, tools};

/// What would run, end a script or a comment, turn the direction of text, or be no text.
const HOSTILE: [&str; 8] = [
    "<script>hacked=1;alert(1)</script>",
    "</script><script>hacked=1;alert(2)</script>",
    "<!--<script>hacked=1;",
    "]]>\"'`><img src=x onerror=hacked=1;alert(3)>",
    "\u{202e}moc.elpmaxe\u{2066}\u{200f}",
    "\u{1b}[31mred\u{7}\u{0}",
    "\u{2028}\u{2029}${hacked=1}\\u003cscript>",
    "javascript:hacked=1;alert(4)//{count}{value}",
];

#[test]
fn nothing_of_a_release_is_obeyed() {
    let mut releases = made::releases().to_vec();
    for release in &mut releases {
        let locale = release.locale.clone().unwrap();
        for (set, text) in release.sets.iter_mut().zip(HOSTILE.iter().cycle()) {
            for entry in &mut set.hosts {
                entry.host = Host { name: format!("{text}.{}", entry.host.name), kind: HostKind::Pattern };
            }
            for words in set.words.values_mut() {
                words.purpose = Some(format!("{text}\n{text}"));
                words.notes = Some((*text).to_owned());
            }
            for place in &mut set.locations {
                place.heading_path = vec![(*text).to_owned()];
            }
            set.words.entry(locale.clone()).or_default().purpose = Some((*text).to_owned());
            set.key = format!("{text}{}", set.key);
            set.service_area_name = Some((*text).to_owned());
        }
    }
    let all = HOSTILE.concat();
    let mut site = made::site(&releases);
    (site.dataset, site.instance) = (Some(all.as_str()), all.as_str());
    for notice in site.notices.values_mut().flatten() {
        notice.title = all.clone();
    }
    site.files.extend(HOSTILE.map(|path| FileLink { path: path.to_owned(), kind: FileKind::Other }));
    let files = made::by_path(pages(&site));
    for (path, bytes) in files.iter().filter(|(path, _)| path.ends_with(".html")) {
        let page = std::str::from_utf8(bytes).unwrap();
        let tags: Vec<&str> = page.split("<script").skip(1).map(|rest| rest.split('>').next().unwrap()).collect();
        let allowed =
            |tag: &&str| *tag == " id=\"words\" type=\"application/json\"" || tag.starts_with(" defer src=\"");
        assert!(tags.iter().all(allowed) && tags.len() <= 2, "{path}: {tags:?}");
        assert!(!page.contains("<!--") && !page.contains("<img") && !page.contains('\u{202e}'), "{path}");
        assert!(!page.contains(|c: char| c.is_control() && c != '\n'), "{path}");
    }
    for (path, bytes) in files.iter().filter(|(path, _)| path.starts_with("assets/data/")) {
        let script = std::str::from_utf8(bytes).unwrap();
        assert!(!script.contains(['<', '\u{2028}', '\u{202e}', '\u{1b}']) && script.lines().count() == 1, "{path}");
    }
    let Some(browser) = tools::browser() else { return };
    let folder = tempfile::tempdir().unwrap();
    made::write(&files, folder.path());
    tools::node("hostile.mjs", &[folder.path(), &browser]);
}
