//! Plain text: values one a line, so that they can be copied.

use std::io::{self, Write};

use super::{Block, Feed, Format, Notice};

pub(super) struct Text;

impl Format for Text {
    fn name(&self) -> &'static str {
        "text"
    }

    fn write(&self, feed: &Feed<'_>, out: &mut dyn Write) -> io::Result<()> {
        for (at, notice) in feed.notices.iter().enumerate() {
            if at > 0 {
                writeln!(out, "\n")?;
            }
            out.write_all(of_notice(notice).as_bytes())?;
        }
        if feed.notices.is_empty() {
            writeln!(out, "{}", feed.catalog.text("nothing", &[]))?;
        }
        Ok(())
    }
}

/// One notice.
pub(super) fn of_notice(notice: &Notice) -> String {
    let mut lines = vec![notice.title.clone(), String::new()];
    lines.extend(notice.lead.iter().cloned());
    for section in &notice.sections {
        lines.extend([String::new(), section.heading.clone()]);
        for item in &section.items {
            lines.push(format!("* {}", item.heading));
            for block in &item.blocks {
                match block {
                    Block::Line(line) => lines.push(format!("  {line}")),
                    Block::Values(values) => lines.extend(values.iter().map(|value| format!("    {value}"))),
                    Block::Names(names) => lines.extend(names.iter().map(|name| format!("    - {name}"))),
                }
            }
        }
    }
    if let Some(url) = &notice.url {
        lines.extend([String::new(), format!("{}: {url}", notice.catalog.text("read-all", &[]))]);
    }
    lines.push(String::new());
    lines.join("\n")
}
