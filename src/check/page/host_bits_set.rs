//! `host-bits-set`: a prefix has bits set beyond its length.
//!
//! Bad: `10.1.1.5/24`. Good: `10.1.1.0/24`.

use crate::check::PageCheck;
use crate::diagnostic::{Diagnostic, Level, Meta};
use crate::extract::Page;

pub(super) struct HostBitsSet;

const META: Meta = Meta {
    id: "host-bits-set",
    summary: "a prefix has bits set beyond its length",
    why: "Some products refuse it, others take the network: either the address or the length is mistyped.",
    level: Level::Warning,
};

impl PageCheck for HostBitsSet {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn detect(&self, page: &Page, found: &mut Vec<Diagnostic>) {
        for set in &page.sets {
            for address in set.addresses.iter().filter(|address| address.host_bits) {
                let written = page.text(set.part, address.span);
                let network = address.prefix.to_string();
                found.push(
                    Diagnostic::new(&META, set.part, address.span)
                        .arg("prefix", written)
                        .arg("network", &network)
                        .values(written, network),
                );
            }
        }
    }
}
