//! JUnit XML: a suite for each page, a case for each finding, or one that passes for a page without any.

use std::io::{self, Write};

use crate::diagnostic::Diagnostic;
use crate::extract::Page;
use crate::message::Catalog;

/// Stands before the first page.
pub const BEGIN: &[u8] = b"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"tafel\">\n";

/// Stands after the last page.
pub const END: &[u8] = b"</testsuites>\n";

/// Writes the suite of `page`. `fails` tells which findings make the run fail; those to be ignored are skipped cases, and
/// the others pass, with what was found in their output.
///
/// # Errors
/// When the sink fails.
pub fn write(
    page: &Page,
    diagnostics: &[Diagnostic],
    fails: impl Fn(&Diagnostic) -> bool,
    out: &mut dyn Write,
) -> io::Result<()> {
    let path = escaped(&page.parts[0].file.path);
    let failures = diagnostics.iter().filter(|found| fails(found)).count();
    let skipped = diagnostics.iter().filter(|found| found.ignored.is_some()).count();
    let cases = diagnostics.len().max(1);
    writeln!(
        out,
        "  <testsuite name=\"{path}\" tests=\"{cases}\" failures=\"{failures}\" errors=\"0\" skipped=\"{skipped}\">"
    )?;
    if diagnostics.is_empty() {
        writeln!(out, "    <testcase name=\"check\" classname=\"{path}\"/>")?;
    }
    for found in diagnostics {
        let file = &page.parts[found.part].file;
        let place = file.lines.place(&file.text, found.span);
        let (id, message) = (found.meta.id, escaped(&Catalog::source().message(found)));
        let at = format!("{}:{}:{}", escaped(&file.path), place.line, place.column);
        writeln!(out, "    <testcase name=\"{id} {}:{}\" classname=\"{path}\">", place.line, place.column)?;
        match &found.ignored {
            Some(reason) => writeln!(out, "      <skipped message=\"{}\"/>", escaped(reason))?,
            None if fails(found) => {
                writeln!(out, "      <failure type=\"{id}\" message=\"{message}\">{at}: {message}</failure>")?;
            }
            None => writeln!(out, "      <system-out>{}[{id}]: {message}\n{at}</system-out>", found.level.as_str())?,
        }
        writeln!(out, "    </testcase>")?;
    }
    writeln!(out, "  </testsuite>")
}

/// Text for an attribute or an element. XML 1.0 has no way to write most control characters.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\t' | '\n' | '\r' => out.push_str(&format!("&#{};", u32::from(c))),
            '\0'..='\x1F' | '\u{FFFE}' | '\u{FFFF}' => out.push('\u{FFFD}'),
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::escaped;

    #[test]
    fn text_is_xml_whatever_it_holds() {
        assert_eq!(escaped("a<b>&\"c'"), "a&lt;b&gt;&amp;&quot;c'");
        assert_eq!(escaped("\u{0}\u{b}\u{1b}[31m\u{ffff}"), "\u{FFFD}\u{FFFD}\u{FFFD}[31m\u{FFFD}");
        assert_eq!(escaped("]]>\t\r\né𝄞"), "]]&gt;&#9;&#13;&#10;é𝄞");
    }
}
