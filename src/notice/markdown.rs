//! Markdown (CommonMark, with HTML for what folds): for issues, pull requests and pages.

use std::io::{self, Write};

use super::{Block, FOLDED, Feed, Format, Notice};

pub(super) struct Markdown;

impl Format for Markdown {
    fn name(&self) -> &'static str {
        "markdown"
    }

    fn write(&self, feed: &Feed<'_>, out: &mut dyn Write) -> io::Result<()> {
        for (at, notice) in feed.notices.iter().enumerate() {
            if at > 0 {
                writeln!(out)?;
            }
            self.notice(notice, out)?;
        }
        if feed.notices.is_empty() {
            writeln!(out, "{}", escaped(&feed.catalog.text("nothing", &[])))?;
        }
        Ok(())
    }
}

impl Markdown {
    fn notice(&self, notice: &Notice, out: &mut dyn Write) -> io::Result<()> {
        writeln!(out, "## {}\n", escaped(&notice.title))?;
        writeln!(out, "{}", escaped(&notice.lead.join(" ")))?;
        for section in &notice.sections {
            writeln!(out, "\n### {}", escaped(&section.heading))?;
            for item in &section.items {
                writeln!(out, "\n**{}**", escaped(&item.heading))?;
                for block in &item.blocks {
                    writeln!(out)?;
                    match block {
                        Block::Line(line) => writeln!(out, "{}", escaped(line))?,
                        Block::Names(names) => {
                            for name in names {
                                writeln!(out, "- {}", escaped(name))?;
                            }
                        }
                        Block::Values(values) => values_of(notice, values, out)?,
                    }
                }
            }
        }
        if let Some(url) = &notice.url {
            let read_all = escaped(&notice.catalog.text("read-all", &[]));
            writeln!(out, "\n[{read_all}](<{}>)", url.replace(['<', '>', '\n', '\\'], ""))?;
        }
        Ok(())
    }
}

/// A block of code: nothing in it is markup, and it is copied whole.
fn values_of(notice: &Notice, values: &[String], out: &mut dyn Write) -> io::Result<()> {
    let longest = values.iter().map(|value| run_of(value, '`')).max().unwrap_or_default();
    let fence = "`".repeat(longest.max(2) + 1);
    let folds = values.len() > FOLDED;
    if folds {
        let show = notice.catalog.text("show-values", &[("count", crate::diagnostic::Arg::Count(values.len() as u64))]);
        writeln!(out, "<details>\n<summary>{}</summary>\n", escaped(&show))?;
    }
    writeln!(out, "{fence}text")?;
    for value in values {
        writeln!(out, "{value}")?;
    }
    writeln!(out, "{fence}")?;
    if folds {
        writeln!(out, "\n</details>")?;
    }
    Ok(())
}

/// The length of the longest run of a character.
fn run_of(text: &str, wanted: char) -> usize {
    text.split(|c| c != wanted).map(str::len).max().unwrap_or_default()
}

/// Text without meaning as markup: each character that could have one is escaped, as CommonMark allows for all of ASCII
/// punctuation; `<`, `>` and `&` as HTML, which also holds inside HTML.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '&' => out.push_str("&amp;"),
            // A mention or reference of a forge takes effect from any text.
            '@' => out.push_str("&#64;"),
            '\\' | '`' | '*' | '_' | '[' | ']' | '#' | '|' | '~' | '!' | '$' => out.extend(['\\', c]),
            _ => out.push(c),
        }
    }
    // What begins a list or underlines a heading.
    let begins = out.starts_with(['-', '+', '='])
        || out.trim_start_matches(|c: char| c.is_ascii_digit()).starts_with(['.', ')']);
    if begins { format!("&#8203;{out}") } else { out }
}

#[cfg(test)]
mod tests {
    use super::{escaped, run_of};

    #[test]
    fn nothing_of_a_text_is_markup() {
        assert_eq!(escaped("*.a_b [x](y) <b> `c` @me"), "\\*.a\\_b \\[x\\](y) &lt;b&gt; \\`c\\` &#64;me");
        assert_eq!(run_of("a``b```c", '`'), 3);
    }
}
