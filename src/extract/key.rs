//! Keys and hashes: the same values give the same key in every language.

use std::borrow::Cow;

use sha2::{Digest as _, Sha256};

use super::facts::EndpointSet;
use crate::model::port::render;

/// Short hash of the values of a set: hosts, prefixes and ports, sorted.
#[must_use]
pub(super) fn of_set(set: &EndpointSet) -> String {
    let mut values: Vec<Cow<'_, str>> = set.hosts.iter().map(|host| host.host.url()).collect();
    values.extend(set.addresses.iter().map(|address| Cow::Owned(address.prefix.to_string())));
    for (name, ranges) in [("tcp", &set.ports.tcp), ("udp", &set.ports.udp), ("any", &set.ports.any)] {
        values.extend(render(ranges).map(|ports| Cow::Owned(format!("{name}:{ports}"))));
    }
    if values.is_empty() {
        values.extend(set.references.iter().map(|reference| Cow::Borrowed(last_part(&reference.href))));
    }
    values.sort_unstable();
    values.dedup();
    short(&values.join("\n"))
}

/// Short hash of a text.
#[must_use]
pub(crate) fn short(text: &str) -> String {
    crate::source::hex(&Sha256::digest(text.as_bytes())[..4])
}

/// The last part of a link's path: the part that is the same in every language.
fn last_part(href: &str) -> &str {
    href.trim_end_matches('/').rsplit('/').next().unwrap_or(href)
}
