//! How names end: with which domains, and what a language or a lost blank adds to them.

/// Whether a name ends with a top-level domain that these tables use: then an asterisk after it starts a new name.
pub(super) fn is_common_end(name: &str) -> bool {
    let end = name.rsplit('.').next().unwrap_or_default();
    matches!(
        end,
        "com"
            | "net"
            | "org"
            | "ms"
            | "cn"
            | "us"
            | "io"
            | "cloud"
            | "microsoft"
            | "gov"
            | "mil"
            | "edu"
            | "info"
            | "eu"
            | "de"
            | "uk"
    )
}

/// The name without the case ending that a language adds after a mark: `a.contoso.com-ot`, `a.contoso.com:iin`.
///
/// Certain only after a domain that these tables use: `com-ot` is none.
pub(in crate::extract) fn without_ending(text: &str) -> Option<&str> {
    let at = text.rfind(['-', ':', '‑', '־'])?;
    let (name, ending) = text.split_at(at);
    let letters = ending.trim_start_matches(['-', ':', '‑', '־']);
    let ends =
        !letters.is_empty() && letters.chars().count() <= LONGEST_ENDING && letters.chars().all(char::is_alphabetic);
    (ends && is_common_end(&name.to_ascii_lowercase())).then_some(name)
}

/// Longest case ending, with the word that carries it, in letters.
const LONGEST_ENDING: usize = 20;

/// The name before the dot that ends a sentence, where the blank after that was lost: `a.contoso.com.Used`.
pub(super) fn before_sentence(text: &str) -> Option<&str> {
    let (name, word) = text.rsplit_once('.')?;
    let mut letters = word.chars();
    let starts_sentence = letters.next().is_some_and(char::is_uppercase) && letters.all(char::is_lowercase);
    let plain = starts_sentence && word.len() > 2 && !name.contains(char::is_uppercase);
    (plain && !is_common_end(&word.to_lowercase()) && name.contains('.') && is_common_end(name)).then_some(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_told_from_what_is_added_to_them() {
        for (text, name) in [
            ("a.contoso.com-ot", Some("a.contoso.com")),
            ("*.contoso.com:iin", Some("*.contoso.com")),
            ("a.contoso.com-osoitteeseen", Some("a.contoso.com")),
            ("a.contoso.com-\u{430}", Some("a.contoso.com")),
            ("a.contoso.com:443", None),
            ("a.contoso.com-2", None),
            ("a-ot", None),
        ] {
            assert_eq!(without_ending(text), name, "{text}");
        }
        for (text, name) in [
            ("a.contoso.com.Used", Some("a.contoso.com")),
            ("A.Contoso.Com.Used", None),
            ("a.contoso.com.Akadns.net", None),
            ("login.live.com.Net", None),
            ("client.The", None),
        ] {
            assert_eq!(before_sentence(text), name, "{text}");
        }
    }
}
