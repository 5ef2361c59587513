//! What stands around hosts, and what only looks like one.

use crate::locale::is_unspaced;

use super::confusable;
use crate::model::prefix::foreign_digit;

/// File name extensions that are no top-level domain, or stand for a file far more often than for a host.
const EXTENSIONS: &[&str] = &[
    "appx",
    "asp",
    "aspx",
    "bat",
    "cab",
    "cer",
    "cfg",
    "cmd",
    "conf",
    "config",
    "crt",
    "css",
    "csv",
    "dll",
    "dmg",
    "docx",
    "exe",
    "gif",
    "htm",
    "html",
    "ini",
    "intunewin",
    "ipa",
    "jpeg",
    "jpg",
    "js",
    "json",
    "log",
    "md",
    "msi",
    "msix",
    "msp",
    "pdf",
    "pem",
    "php",
    "pkg",
    "plist",
    "png",
    "pptx",
    "psd1",
    "psm1",
    "ps1",
    "py",
    "reg",
    "svc",
    "svg",
    "sys",
    "ts",
    "txt",
    "vbs",
    "xlsx",
    "xml",
    "yaml",
    "yml",
];

/// Whether a name ends like a file rather than like a host.
#[must_use]
pub(crate) fn looks_like_file(name: &str) -> bool {
    let last = name.rsplit('.').next().unwrap_or_default();
    EXTENSIONS.contains(&last)
}

/// The text with look-alikes of Latin letters, digits and marks replaced, as reading a host does.
#[must_use]
pub(crate) fn in_plain_letters(text: &str) -> String {
    let plain = |c: char| match c {
        '‐' | '‑' | '－' | '﹣' => '-',
        '＊' | '∗' | '﹡' => '*',
        '！'..='～' => char::from_u32(u32::from(c) - 0xFEE0).unwrap_or(c),
        c => confusable::plain(c).unwrap_or(c),
    };
    text.chars().map(plain).collect()
}

/// Cuts off what languages glue to both ends of a host or an address: particles and punctuation of scripts without
/// blanks, conjunctions and case endings of other scripts, superscript numbers of footnotes.
#[must_use]
pub(crate) fn without_particles(text: &str) -> &str {
    if text.is_ascii() {
        return text;
    }
    let is_ascii_host = |c: char| c.is_ascii_alphanumeric() || matches!(c, '*' | '#' | '<' | '{' | '.');
    let Some(start) = text.find(is_ascii_host) else { return text };
    let lead = &text[..start];
    // `לb.contoso.com`, `ל-b.contoso.com`, but not `пример.com`: a label of another script is a name.
    let prefixed = !text[start..].starts_with('.') && lead.trim_end_matches('-').chars().all(is_glue);
    let cut_lead = !lead.is_empty() && (prefixed || lead.chars().all(is_particle));
    let text = if cut_lead { &text[start..] } else { text };
    let Some((end, c)) =
        text.char_indices().rev().find(|&(_, c)| c.is_ascii_alphanumeric() || c == '.' || c == '/' || c == '>')
    else {
        return text;
    };
    let tail = &text[end + c.len_utf8()..];
    let ended = c != '.' && tail.chars().all(is_glue);
    let cut_tail = !tail.is_empty() && (ended || tail.chars().all(is_particle));
    if cut_tail { &text[..end + c.len_utf8()] } else { text }
}

fn is_particle(c: char) -> bool {
    (is_unspaced(c) && foreign_digit(c).is_none()) || (!c.is_ascii() && !c.is_alphanumeric())
}

fn is_glue(c: char) -> bool {
    is_particle(c) || is_foreign_letter(c) || is_superscript(c)
}

/// A letter of a script that no label shares with Latin letters, and that looks like none of them.
#[must_use]
pub(crate) fn is_foreign_letter(c: char) -> bool {
    let latin =
        matches!(u32::from(c), 0..=0x2FF | 0x1D00..=0x1EFF | 0x2C60..=0x2C7F | 0xA720..=0xA7FF | 0xFF21..=0xFF5A);
    !latin && c.is_alphabetic() && confusable::plain(c).is_none()
}

/// A digit that points to a footnote.
fn is_superscript(c: char) -> bool {
    matches!(c, '¹' | '²' | '³' | '⁰'..='⁹')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn particles_are_cut_off() {
        assert_eq!(without_particles("manage.microsoft.com에"), "manage.microsoft.com");
        assert_eq!(without_particles("：https://portal.azure.cn/"), "https://portal.azure.cn/");
        assert_eq!(without_particles("はa.comです"), "a.com");
        assert_eq!(without_particles("пример.com"), "пример.com");
        assert_eq!(without_particles("مثال.com"), "مثال.com");
        assert_eq!(without_particles("وb.contoso.com"), "b.contoso.com");
        assert_eq!(without_particles("ל-b.contoso.com"), "b.contoso.com");
        assert_eq!(without_particles("b.contoso.comи"), "b.contoso.com");
        assert_eq!(without_particles("b.contoso.com¹"), "b.contoso.com");
        assert_eq!(without_particles("๕๒.๑.๒.๓"), "๕๒.๑.๒.๓");
        assert_eq!(without_particles("mаnage.contoso.com"), "mаnage.contoso.com");
    }
}
