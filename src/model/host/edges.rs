//! What stands around hosts, and what only looks like one.

use crate::locale::is_unspaced;

use super::confusable;

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

/// Cuts letters of a script without blanks off both ends: particles and punctuation stick to hosts there.
#[must_use]
pub(crate) fn without_particles(text: &str) -> &str {
    let is_ascii_host = |c: char| c.is_ascii_alphanumeric() || matches!(c, '*' | '#' | '<' | '{' | '.');
    let Some(start) = text.find(is_ascii_host) else { return text };
    let lead = &text[..start];
    let cut_lead = !lead.is_empty() && lead.chars().all(|c| is_unspaced(c) || (!c.is_ascii() && !c.is_alphanumeric()));
    let text = if cut_lead { &text[start..] } else { text };
    let Some((end, c)) =
        text.char_indices().rev().find(|&(_, c)| c.is_ascii_alphanumeric() || c == '.' || c == '/' || c == '>')
    else {
        return text;
    };
    let tail = &text[end + c.len_utf8()..];
    let cut_tail = !tail.is_empty() && tail.chars().all(|c| is_unspaced(c) || (!c.is_ascii() && !c.is_alphanumeric()));
    if cut_tail { &text[..end + c.len_utf8()] } else { text }
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
    }
}
