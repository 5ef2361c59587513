//! `invalid-address`: text made like an address that is none.

use crate::check::PageCheck;
use crate::diagnostic::{Diagnostic, Level, Meta};
use crate::extract::Page;

pub(super) struct InvalidAddress;

const META: Meta = Meta {
    id: "invalid-address",
    summary: "text made like an address is none",
    why: "A firewall refuses the list, or goes without the address that was meant.",
    bad: "`256.1.1.1`, `10.0.0.0/33`, `13.67..176/28`",
    good: "An address or prefix of IPv4 or IPv6.",
    level: Level::Error,
    fix: None,
};

impl PageCheck for InvalidAddress {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn detect(&self, page: &Page, found: &mut Vec<Diagnostic>) {
        for set in &page.sets {
            let here = set.bad_addresses.iter().map(|&span| (set.part, span));
            let included = set.bad_borrowed.iter().map(|borrowed| (borrowed.part, borrowed.span));
            for (part, span) in here.chain(included) {
                let written = page.text(part, span);
                found.push(Diagnostic::new(&META, part, span).arg("text", written).actual(written));
            }
        }
    }
}
