//! The script and the style of all pages.

use super::words;

/// The parts of the script, in the order in which they use each other.
const SCRIPTS: [&str; 9] = [
    include_str!("assets/hosts.js"),
    include_str!("assets/addresses.js"),
    include_str!("assets/query.js"),
    include_str!("assets/coverage.js"),
    include_str!("assets/page.js"),
    include_str!("assets/table.js"),
    include_str!("assets/lookup.js"),
    include_str!("assets/forms.js"),
    include_str!("assets/start.js"),
];

const STYLES: [&str; 2] = [include_str!("assets/site.css"), include_str!("assets/parts.css")];

/// The script: its parts in a scope of their own.
pub(super) fn script() -> String {
    format!("(() => {{\n\"use strict\";\n{}{}}})();\n", words::names(), SCRIPTS.map(lean).concat())
}

/// The style.
pub(super) fn style() -> String {
    let mut style = STYLES.map(lean).concat().replace('\n', "");
    for (loose, tight) in [(" {", "{"), ("{ ", "{"), (": ", ":"), ("; ", ";"), (", ", ","), (" }", "}"), (";}", "}")] {
        style = style.replace(loose, tight);
    }
    style
}

/// A text without indents, blank lines and lines that are comments. The parts have no text of several lines in quotes.
fn lean(text: &str) -> String {
    let lines = text.lines().map(str::trim);
    let said = lines.filter(|line| !line.is_empty() && !line.starts_with("//") && !is_remark(line));
    said.flat_map(|line| [line, "\n"]).collect()
}

/// Whether a line is a comment of a style.
fn is_remark(line: &str) -> bool {
    line.starts_with("/*") && line.ends_with("*/")
}
