//! Hosts: names, wildcards, patterns, families and placeholders, in one canonical form.

mod confusable;
mod edges;
mod matcher;

use std::borrow::Cow;

pub(crate) use edges::{in_plain_letters, is_foreign_letter, looks_like_file, without_particles};
pub(super) use matcher::lets_through;
pub use matcher::{Match, Numbers, covers_family};

/// A host in canonical form.
///
/// `name` is lower case, without a trailing dot, its labels in ASCII form (UTS #46). A family such as
/// `#-courier.push.apple.com` is named `{n}-courier.push.apple.com`, a placeholder such as `<tenant>` `{tenant}`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Host {
    /// The canonical name.
    pub name: String,
    /// What it stands for.
    pub kind: HostKind,
}

/// What a host stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum HostKind {
    /// One name.
    Exact,
    /// `*.a.b`: every name below `a.b` at any depth, not `a.b` itself.
    Wildcard,
    /// Asterisks elsewhere, a numbered family, or a leading dot.
    Pattern,
    /// A part that the reader fills in.
    Placeholder,
}

/// What was repaired to read a host.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Repair {
    /// A dot of another script stood for a dot.
    ForeignDot,
    /// Characters without a glyph were taken out.
    InvisibleCharacter,
    /// Letters of another script stood for Latin ones.
    ConfusableCharacter,
    /// Blanks after `*.` were taken out.
    DetachedWildcard,
    /// A placeholder of the translation system stood for an asterisk.
    LeakedPlaceholder,
    /// Blanks inside the name were taken out.
    SplitName,
    /// Two names without a separator were taken apart.
    GluedHosts,
}

/// A host as read, with what had to be repaired.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Parsed {
    /// The host.
    pub host: Host,
    /// Repairs, in the order they were made.
    pub repairs: Vec<Repair>,
    /// The name with its labels in Unicode, where that differs from the canonical name.
    pub unicode: Option<String>,
}

impl Host {
    /// Reads a whole text without blanks as a host.
    ///
    /// Returns `None` for text that is no host: fewer than two labels, a last label that is no top-level domain,
    /// characters that no name has.
    ///
    /// ```
    /// # use tafel::model::{Host, HostKind};
    /// let parsed = Host::parse("*.Manage.microsoft.com").unwrap();
    /// assert_eq!((parsed.host.name.as_str(), parsed.host.kind), ("*.manage.microsoft.com", HostKind::Wildcard));
    /// assert!(Host::parse("Microsoft").is_none());
    /// ```
    #[must_use]
    pub fn parse(text: &str) -> Option<Parsed> {
        if !text.contains(['.', '。', '．', '｡']) || text.len() > 1024 {
            return None;
        }
        let mut repairs = Vec::new();
        let mut name = lower(text, &mut repairs);
        if name.contains(['<', '{', '#', '[', '%']) {
            name = Cow::Owned(placeholders(&name)?);
        }
        let name = name.strip_suffix('.').unwrap_or(&name);
        // Digits of another script: an address, or a part of one.
        if name.rsplit('.').next().is_some_and(|last| last.chars().all(char::is_numeric)) {
            return None;
        }
        let mut unicode = None;
        let name = if name.is_ascii() {
            name.to_owned()
        } else {
            let ascii = to_ascii(name)?;
            unicode = Some(name.to_owned());
            ascii
        };
        let kind = classify(&name)?;
        Some(Parsed { host: Self { name, kind }, repairs, unicode })
    }

    /// The host as lists of hosts have it: families and placeholders written with `*`.
    #[must_use]
    pub fn url(&self) -> Cow<'_, str> {
        url_of(&self.name)
    }
}

/// The canonical name of a host as lists of hosts write it: families and placeholders with `*`.
pub(crate) fn url_of(name: &str) -> Cow<'_, str> {
    if !name.contains('{') {
        return Cow::Borrowed(name);
    }
    let mut out = String::with_capacity(name.len());
    let mut rest = name;
    while let Some((before, after)) = rest.split_once('{') {
        out.push_str(before);
        out.push('*');
        rest = after.split_once('}').map_or("", |(_, after)| after);
    }
    out.push_str(rest);
    Cow::Owned(out)
}

/// Lower case, with dots, invisible characters and look-alikes put right.
fn lower<'t>(text: &'t str, repairs: &mut Vec<Repair>) -> Cow<'t, str> {
    if text.is_ascii() {
        if text.bytes().any(|b| b.is_ascii_uppercase()) {
            return Cow::Owned(text.to_ascii_lowercase());
        }
        return Cow::Borrowed(text);
    }
    let mut note = |repair: Repair| {
        if !repairs.contains(&repair) {
            repairs.push(repair);
        }
    };
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '。' | '．' | '｡' => {
                note(Repair::ForeignDot);
                out.push('.');
            }
            c if crate::locale::is_invisible(c) => note(Repair::InvisibleCharacter),
            '‐' | '‑' | '－' | '﹣' => {
                note(Repair::ConfusableCharacter);
                out.push('-');
            }
            '＊' | '∗' | '﹡' => {
                note(Repair::ConfusableCharacter);
                out.push('*');
            }
            '！'..='～' => {
                note(Repair::ConfusableCharacter);
                let plain = u32::from(c) - 0xFEE0;
                out.extend(char::from_u32(plain).map(|c| c.to_ascii_lowercase()));
            }
            c => out.extend(c.to_lowercase()),
        }
    }
    if let Some(plain) = confusable::repair(&out) {
        note(Repair::ConfusableCharacter);
        out = plain;
    }
    Cow::Owned(out)
}

/// Writes `<tenant>`, `[tenant]`, `%tenant%`, `${tenant}` and `{…}` as `{tenant}`, and `#` as `{n}`.
fn placeholders(name: &str) -> Option<String> {
    let mut out = String::with_capacity(name.len());
    let mut rest = name;
    while let Some(at) = rest.find(['<', '{', '#', '[', '%']) {
        out.push_str(&rest[..at]);
        let open = rest.as_bytes()[at];
        let inside = &rest[at + 1..];
        let close = match open {
            b'#' => {
                out.push_str("{n}");
                rest = inside;
                continue;
            }
            b'<' => '>',
            b'[' => ']',
            b'%' => '%',
            _ => '}',
        };
        if open == b'{' && out.ends_with('$') {
            out.pop();
        }
        let end = inside.find(close)?;
        let word = inside[..end].trim();
        if word.is_empty() || word.contains(['.', '<', '{', '[', '*', '%']) {
            return None;
        }
        rest = &inside[end + 1..];
        // `%3C` is an escape, and no end of a placeholder.
        if open == b'%' && !(rest.is_empty() || rest.starts_with(['.', '-'])) {
            return None;
        }
        // Only English names of the parts are told apart; a translated word stands for the tenant.
        let known = ["region", "domain", "n", "customer", "account", "subdomain", "host"];
        let word = known.into_iter().find(|known| *known == word).unwrap_or("tenant");
        out.push('{');
        out.push_str(word);
        out.push('}');
    }
    out.push_str(rest);
    Some(out)
}

fn to_ascii(name: &str) -> Option<String> {
    // Asterisks and placeholders are no part of a domain name: only the labels without them are converted.
    let label = |label: &str| -> Option<String> {
        if label.is_ascii() { Some(label.to_owned()) } else { idna::domain_to_ascii_strict(label).ok() }
    };
    let labels: Option<Vec<String>> = name.split('.').map(label).collect();
    Some(labels?.join("."))
}

fn classify(name: &str) -> Option<HostKind> {
    let body = name.strip_prefix('.').unwrap_or(name);
    let leading_dot = body.len() < name.len();
    if name.len() > 253 || (leading_dot && name.len() < 4) {
        return None;
    }
    let labels = body.bytes().filter(|b| *b == b'.').count() + 1;
    let last = body.rsplit('.').next().unwrap_or_default();
    // `login.live.com*` and `login.live.*` are patterns.
    let open_end = last.ends_with('*') && labels > 1 && body.split('.').all(is_label);
    if open_end && (labels > 2 || is_top_level(last.trim_end_matches('*'))) && !body.starts_with("*.*") {
        return Some(HostKind::Pattern);
    }
    if labels < 2 || !is_top_level(last) || !body.split('.').all(is_label) {
        return None;
    }
    let wildcard = body.strip_prefix("*.");
    let rest = wildcard.unwrap_or(body);
    Some(if rest.contains("{n}") || rest.contains('*') || leading_dot {
        HostKind::Pattern
    } else if rest.contains('{') {
        HostKind::Placeholder
    } else if wildcard.is_some() {
        HostKind::Wildcard
    } else {
        HostKind::Exact
    })
}

fn is_label(label: &str) -> bool {
    let bytes = label.as_bytes();
    let allowed =
        |b: &u8| b.is_ascii_lowercase() || b.is_ascii_digit() || matches!(b, b'-' | b'_' | b'*' | b'{' | b'}');
    !bytes.is_empty()
        && bytes.len() <= 63
        && bytes.iter().all(allowed)
        && bytes.first() != Some(&b'-')
        && bytes.last() != Some(&b'-')
}

fn is_top_level(label: &str) -> bool {
    label.len() >= 2 && (label.bytes().all(|b| b.is_ascii_lowercase()) || label.starts_with("xn--"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn read(text: &str) -> Option<(String, HostKind, Vec<Repair>)> {
        Host::parse(text).map(|parsed| (parsed.host.name, parsed.host.kind, parsed.repairs))
    }

    #[test]
    fn hosts_are_read_in_canonical_form() {
        use HostKind::{Exact, Pattern, Placeholder, Wildcard};
        for (text, name, kind) in [
            ("Manage.Microsoft.COM", "manage.microsoft.com", Exact),
            ("aka.ms.", "aka.ms", Exact),
            ("*.manage.microsoft.com", "*.manage.microsoft.com", Wildcard),
            ("*cdn.onenote.net", "*cdn.onenote.net", Pattern),
            ("autodiscover-*.outlook.com", "autodiscover-*.outlook.com", Pattern),
            ("*.*.outlook.com", "*.*.outlook.com", Pattern),
            (".windows.com", ".windows.com", Pattern),
            ("www.bing.com*", "www.bing.com*", Pattern),
            ("login.live.*", "login.live.*", Pattern),
            ("#-courier.push.apple.com", "{n}-courier.push.apple.com", Pattern),
            ("<tenant>-my.sharepoint.com", "{tenant}-my.sharepoint.com", Placeholder),
            ("<locataire>.sharepoint.com", "{tenant}.sharepoint.com", Placeholder),
            ("[name].contoso.com", "{tenant}.contoso.com", Placeholder),
            ("%REGION%-a.contoso.com", "{region}-a.contoso.com", Placeholder),
            ("${host}.contoso.com", "{host}.contoso.com", Placeholder),
            ("fei.<MSU/ASU>.manage.microsoft.com", "fei.{tenant}.manage.microsoft.com", Placeholder),
            ("<テナント>.sharepoint.com", "{tenant}.sharepoint.com", Placeholder),
            ("autodiscover.{tenant}.onmicrosoft.com", "autodiscover.{tenant}.onmicrosoft.com", Placeholder),
            ("münchen.de", "xn--mnchen-3ya.de", Exact),
            ("пример.рф", "xn--e1afmkfd.xn--p1ai", Exact),
        ] {
            assert_eq!(read(text), Some((name.to_owned(), kind, vec![])), "{text}");
        }
        for text in [
            "microsoft",
            "1.2.3",
            "10.0.0.1",
            "a..b",
            "-a.com",
            "a b.com",
            "x.c",
            "*.",
            "<>.com",
            "a@b.com",
            "a.com/x",
            "%3Ca%3E.contoso.com",
            "[a.b].contoso.com",
            "۵۲.۱.۲",
            "…",
        ] {
            assert_eq!(read(text), None, "{text}");
        }
    }

    #[test]
    fn certain_damage_is_repaired_and_told() {
        for (text, name, repair) in [
            ("*。manage。microsoft。com", "*.manage.microsoft.com", Repair::ForeignDot),
            ("login．live．com", "login.live.com", Repair::ForeignDot),
            ("login.\u{200B}live.com", "login.live.com", Repair::InvisibleCharacter),
            ("mаnage.microsoft.com", "manage.microsoft.com", Repair::ConfusableCharacter),
            ("wındows.com", "windows.com", Repair::ConfusableCharacter),
            ("ｌｏｇｉｎ.live.com", "login.live.com", Repair::ConfusableCharacter),
        ] {
            let found = read(text).unwrap();
            assert_eq!((found.0.as_str(), found.2.as_slice()), (name, &[repair][..]), "{text}");
        }
    }

    proptest! {
        #[test]
        fn reading_undoes_rendering(text in "(\\*\\.)?([a-z0-9]([a-z0-9-]{0,8}[a-z0-9])?\\.){1,4}[a-z]{2,6}") {
            let parsed = Host::parse(&text).unwrap();
            prop_assert_eq!(&parsed.host.name, &text);
            prop_assert!(parsed.repairs.is_empty());
            prop_assert_eq!(Host::parse(&text.to_uppercase()).unwrap().host, parsed.host);
        }

        #[test]
        fn no_text_panics(text in "\\PC{0,40}") {
            let _ = Host::parse(&text);
        }
    }
}
