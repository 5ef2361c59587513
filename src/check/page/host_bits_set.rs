//! `host-bits-set`: a prefix has bits set beyond its length.

use crate::check::PageCheck;
use crate::diagnostic::{Diagnostic, Level, Meta};
use crate::extract::Page;

pub(super) struct HostBitsSet;

const META: Meta = Meta {
    id: "host-bits-set",
    summary: "a prefix has bits set beyond its length",
    why: "Some products refuse it, others take the network: either the address or the length is mistyped.",
    bad: "`10.1.1.5/24`",
    good: "`10.1.1.0/24`",
    level: Level::Warning,
    fix: None,
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
