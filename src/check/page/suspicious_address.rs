//! `suspicious-address`: a prefix that no public service has, or one too short for a list of endpoints.
//!
//! Addresses of documentation are suspicious among others; a page that has as many of them
//! as of others, or more, is an example as a whole.

use std::sync::LazyLock;

use crate::check::PageCheck;
use crate::diagnostic::{Diagnostic, Level, Meta};
use crate::extract::Page;
use crate::model::CidrPrefix;

pub(super) struct SuspiciousAddress;

const META: Meta = Meta {
    id: "suspicious-address",
    summary: "a prefix that no public service has, or that is too short",
    why: "A rule made from it does nothing for the service, or opens the network to far more than the service.",
    bad: "`10.20.0.0/16` or `0.0.0.0/0` in a row.",
    good: "The prefixes of the service.",
    level: Level::Warning,
    fix: None,
};

const DOCUMENTATION: &str = "documentation";

/// Ranges that are not routed, by RFC 6890 and the registries of IANA.
static SPECIAL: LazyLock<Vec<(CidrPrefix, &str)>> = LazyLock::new(|| {
    let ranges = [
        ("0.0.0.0/8", "reserved"),
        ("10.0.0.0/8", "private"),
        ("100.64.0.0/10", "private"),
        ("127.0.0.0/8", "loopback"),
        ("169.254.0.0/16", "link-local"),
        ("172.16.0.0/12", "private"),
        ("192.0.0.0/24", "reserved"),
        ("192.0.2.0/24", DOCUMENTATION),
        ("192.88.99.0/24", "reserved"),
        ("192.168.0.0/16", "private"),
        ("198.18.0.0/15", "reserved"),
        ("198.51.100.0/24", DOCUMENTATION),
        ("203.0.113.0/24", DOCUMENTATION),
        ("224.0.0.0/4", "multicast"),
        ("240.0.0.0/4", "reserved"),
        ("::1/128", "loopback"),
        ("2001:db8::/32", DOCUMENTATION),
        ("3fff::/20", DOCUMENTATION),
        ("fc00::/7", "private"),
        ("fe80::/10", "link-local"),
        ("ff00::/8", "multicast"),
    ];
    ranges.iter().map(|&(range, use_of)| (parsed(range), use_of)).collect()
});

/// What is assigned of IPv6, and the prefix that stands for IPv4 in it.
static ASSIGNED: LazyLock<[CidrPrefix; 2]> = LazyLock::new(|| [parsed("2000::/3"), parsed("64:ff9b::/96")]);

/// The shortest lengths, of IPv4 and of IPv6, of a prefix that one service can have.
const SHORTEST: (u8, u8) = (8, 19);

impl PageCheck for SuspiciousAddress {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn detect(&self, page: &Page, found: &mut Vec<Diagnostic>) {
        let all = || page.sets.iter().flat_map(|set| set.addresses.iter().map(move |address| (set, address)));
        let odd: Vec<_> = all().filter_map(|(set, address)| Some((set, address, use_of(address.prefix)?))).collect();
        let examples = odd.iter().filter(|(.., use_of)| *use_of == DOCUMENTATION).count();
        let example = examples > 0 && examples * 2 >= all().count();
        for (set, address, use_of) in odd {
            if example && use_of == DOCUMENTATION {
                continue;
            }
            let (part, span) = address.borrowed.map_or((set.part, address.span), |at| (at.part, at.span));
            found.push(Diagnostic::new(&META, part, span).arg("prefix", address.prefix.to_string()).arg("use", use_of));
        }
    }
}

/// What the addresses of `prefix` are for, where that is no public service.
fn use_of(prefix: CidrPrefix) -> Option<&'static str> {
    if prefix.length() < if prefix.is_ipv4() { SHORTEST.0 } else { SHORTEST.1 } {
        return Some("too-short");
    }
    let special = SPECIAL.iter().find(|(range, _)| range.contains(prefix)).map(|&(_, use_of)| use_of);
    let unassigned = || !prefix.is_ipv4() && !ASSIGNED.iter().any(|range| range.contains(prefix));
    special.or_else(|| unassigned().then_some("reserved"))
}

fn parsed(range: &str) -> CidrPrefix {
    range.parse().unwrap_or_else(|err| panic!("{range} {err}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn public_prefixes_are_told_from_others() {
        for (prefix, expected) in [
            ("17.0.0.0/8", None),
            ("52.175.12.209", None),
            ("172.32.0.0/16", None),
            ("2603:1006::/40", None),
            ("2620:1ec:40::/48", None),
            ("64:ff9b::c000:201", None),
            ("16.0.0.0/7", Some("too-short")),
            ("0.0.0.0/0", Some("too-short")),
            ("2000::/18", Some("too-short")),
            ("::/0", Some("too-short")),
            ("172.31.255.0/24", Some("private")),
            ("100.64.1.1", Some("private")),
            ("fd00::/32", Some("private")),
            ("127.0.0.1", Some("loopback")),
            ("169.254.169.254", Some("link-local")),
            ("239.255.255.250", Some("multicast")),
            ("255.255.255.255", Some("reserved")),
            ("4000::/20", Some("reserved")),
            ("2001:db8:1::/48", Some("documentation")),
        ] {
            assert_eq!(use_of(parsed(prefix)), expected, "{prefix}");
        }
    }
}
