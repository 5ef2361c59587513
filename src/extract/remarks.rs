//! Remarks beside values: from when they apply, and for whom.

use crate::locale::{Terms, fold};

use super::facts::Validity;

/// The months a remark states, in ISO form; `None` where it states none.
///
/// Two months, or two months of one year, are first and last. A single one is the first, unless a word such as
/// "until" stands before it.
#[must_use]
pub(super) fn validity(remark: &str, terms: &Terms) -> Option<Validity> {
    let folded = fold(remark);
    let months = terms.months(&folded);
    let years = years(&folded);
    let capital_may = remark.contains("May");
    let dated: Vec<String> = months
        .iter()
        // "May" is a month, "may" is not.
        .filter(|&&(at, _)| !folded[at..].starts_with("may") || capital_may)
        .filter_map(|&(at, month)| {
            // The year stands after the month, or after a later one; in other scripts before it.
            let next = years.partition_point(|&(year_at, _)| year_at < at);
            let before = next.checked_sub(1).and_then(|last| years.get(last));
            let after = years[next..].iter().find(|&&(year_at, _)| year_at > at);
            let unspaced = folded[at..].starts_with(|c: char| c.is_ascii_digit());
            let year = if unspaced { before.or(after) } else { after.or(before) };
            year.map(|&(_, year)| format!("{year}-{month:02}"))
        })
        .collect();
    let text = trimmed(remark).to_owned();
    match &dated[..] {
        [] => None,
        [one] if terms.says_until(&folded) => Some(Validity { from: None, to: Some(one.clone()), text }),
        [one] => Some(Validity { from: Some(one.clone()), to: None, text }),
        [first, .., last] => Some(Validity { from: Some(first.clone()), to: Some(last.clone()), text }),
    }
}

/// Whom a remark names: the short codes in capitals that pages use in every language (`EU`, `NA, ROW`, `GCC`).
#[must_use]
pub(super) fn audience(remark: &str) -> Option<String> {
    const CODES: [&str; 12] = ["EU", "NA", "ROW", "APAC", "EMEA", "LATAM", "GCC", "GCCH", "DOD", "US", "UK", "EUDB"];
    let words = remark.split(|c: char| !c.is_ascii_alphanumeric());
    let mut found: Vec<&str> = Vec::new();
    for word in words.filter(|word| CODES.contains(word)) {
        if !found.contains(&word) {
            found.push(word);
        }
    }
    (!found.is_empty()).then(|| found.join(", "))
}

/// The remark without the parentheses around it.
#[must_use]
pub(super) fn trimmed(remark: &str) -> &str {
    let text = remark.trim();
    let inner = text.strip_prefix(['(', '（']).and_then(|text| text.strip_suffix([')', '）']));
    inner.unwrap_or(text).trim()
}

/// Years from 2000 to 2099 and where they stand.
fn years(text: &str) -> Vec<(usize, u32)> {
    let bytes = text.as_bytes();
    let mut found = Vec::new();
    let mut at = 0;
    while at < bytes.len() {
        let length = bytes[at..].iter().take_while(|b| b.is_ascii_digit()).count();
        if length == 4 && bytes[at..].starts_with(b"20") {
            found.extend(text[at..at + 4].parse().ok().map(|year| (at, year)));
        }
        at += length.max(1);
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::Locale;

    #[test]
    fn remarks_state_months_and_audience() {
        for (remark, locale, from, to, whom) in [
            (
                "(rolling out March through June 2026, only for EU customers)",
                "en-US",
                Some("2026-03"),
                Some("2026-06"),
                Some("EU"),
            ),
            ("(Starting March 2025, domains move)", "en-US", Some("2025-03"), None, None),
            (
                "(uitrol van maart tot en met juni 2026, alleen voor klanten in NA, ROW)",
                "nl-NL",
                Some("2026-03"),
                Some("2026-06"),
                Some("NA, ROW"),
            ),
            (
                "(2026 年 3 月から 6 月にかけて展開、EU のお客様のみ)",
                "ja-JP",
                Some("2026-03"),
                Some("2026-06"),
                Some("EU"),
            ),
            ("(until December 2025)", "en-US", None, Some("2025-12"), None),
        ] {
            let terms = Terms::of(&Locale::parse(locale).unwrap());
            let found = validity(remark, &terms).unwrap();
            assert_eq!((found.from.as_deref(), found.to.as_deref()), (from, to), "{remark}");
            assert_eq!(audience(remark).as_deref(), whom, "{remark}");
        }
        assert_eq!(validity("(this may change in 2026)", &Terms::source()), None);
        assert_eq!(audience("(only for customers)"), None);
    }
}
