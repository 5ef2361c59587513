//! `duplicate-address`: an address or prefix stands twice in one cell or list.

use std::collections::HashMap;

use crate::check::PageCheck;
use crate::diagnostic::{Diagnostic, Level, Meta, Safety};
use crate::extract::Page;
use crate::extract::facts::{AddressFact, EndpointSet};
use crate::model::CidrPrefix;
use crate::span::Span;

pub(super) struct DuplicateAddress;

const META: Meta = Meta {
    id: "duplicate-address",
    summary: "an address or prefix stands twice in one cell or list",
    why: "It does no harm, but often another prefix was meant.",
    bad: "`20.43.129.0/24, 20.43.130.0/24, 20.43.129.0/24`",
    good: "Each once. A prefix that several hosts name in parentheses is no duplicate, nor is one with another port.",
    level: Level::Note,
    fix: Some(Safety::Safe),
};

impl PageCheck for DuplicateAddress {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn detect(&self, page: &Page, found: &mut Vec<Diagnostic>) {
        for set in &page.sets {
            let mut seen: HashMap<(u32, CidrPrefix, Option<u16>), &AddressFact> =
                HashMap::with_capacity(set.addresses.len());
            let alone: Vec<&AddressFact> = set.addresses.iter().filter(|address| !address.paired).collect();
            for (index, address) in alone.iter().enumerate() {
                let written = page.text(set.part, address.span);
                let key = (page.cell_start(set.origin, address.span), address.prefix, port(written));
                let Some(first) = seen.get(&key) else {
                    seen.insert(key, address);
                    continue;
                };
                if first.span == address.span {
                    continue;
                }
                let mut diagnostic = Diagnostic::new(&META, set.part, address.span)
                    .arg("prefix", address.prefix.to_string())
                    .arg("text", written)
                    .actual(written)
                    .label(set.part, first.span);
                // A range and an include state more than this prefix, and a group is a value too.
                let single = written.parse() == Ok(address.prefix) || written == page.text(set.part, first.span);
                let own = single && address.borrowed.is_none();
                let plain = own && !address.host_bits && first.group == address.group;
                if let Some(before) = alone[..index].last().filter(|_| plain) {
                    diagnostic = removal(diagnostic, page, set, before.span, address.span);
                }
                found.push(diagnostic);
            }
        }
    }
}

/// The port written after an address or a host; a scheme and a path may stand around it.
pub(super) fn port(written: &str) -> Option<u16> {
    let (scheme, rest) = written.rsplit_once("//").unwrap_or(("", written));
    let (name, port) = rest.split(['/', '?', '\\']).next().and_then(|rest| rest.rsplit_once(':'))?;
    // `2001:db8::1` ends with digits too.
    if name.contains(':') && scheme.is_empty() { None } else { port.parse().ok() }
}

/// Adds the fix that takes out `value` with what separates it from the value before it, where nothing else stands
/// between them.
pub(super) fn removal(diagnostic: Diagnostic, page: &Page, set: &EndpointSet, before: Span, value: Span) -> Diagnostic {
    let between = Span { start: before.end, end: value.start };
    let separator = page.text(set.part, between);
    let bare = separator.replace("<br", "").replace("<BR", "");
    let plain =
        between.start < between.end && !bare.chars().any(char::is_alphanumeric) && !separator.contains(['(', '|']);
    let balanced = separator.matches('`').count().is_multiple_of(2);
    let taken = Span { start: before.end, end: value.end };
    if plain && balanced { diagnostic.safe_fix(taken, "") } else { diagnostic }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ports_are_told_from_what_stands_around_them() {
        for (written, expected) in [
            ("a.contoso.com:443", Some(443)),
            ("https://a.contoso.com:8443/sign-in", Some(8443)),
            ("https:\\//a.contoso.com", None),
            ("https://a.contoso.com/a:5", None),
            ("192.0.2.1:80", Some(80)),
            ("2001:db8::80", None),
            ("192.0.2.1/24", None),
        ] {
            assert_eq!(port(written), expected, "{written}");
        }
    }
}
