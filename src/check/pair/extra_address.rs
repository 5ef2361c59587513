//! `extra-address`: a row lists a prefix that its source lacks.

use crate::check::difference::AddressDifference;
use crate::check::{PagePair, PairCheck};
use crate::diagnostic::{Diagnostic, Level, Meta, Safety};
use crate::extract::facts::AddressFact;

use super::edit::{fixable, removal};

pub(super) struct ExtraAddress;

const META: Meta = Meta {
    id: "extra-address",
    summary: "a row lists an address or prefix that its source lacks",
    why: "A firewall set up from the translation opens what nobody asked for.",
    bad: "A prefix of an older revision was left behind.",
    good: "The prefixes of the source row, in any order.",
    level: Level::Error,
    fix: Some(Safety::Safe),
};

impl PairCheck for ExtraAddress {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn detect(&self, pair: &PagePair<'_>, found: &mut Vec<Diagnostic>) {
        for (row, differences) in pair.address_differences() {
            let values = fixable(&differences, || row.1.addresses.iter().map(|address| address.span).collect());
            for difference in differences {
                let AddressDifference::Extra(address) = difference else { continue };
                let prefix = address.prefix.to_string();
                let mut diagnostic = Diagnostic::new(&META, row.1.part, address.span)
                    .arg("prefix", &prefix)
                    .actual(prefix)
                    .counterpart(row.0.part, row.0.span);
                // What the source has in another row was moved rather than added.
                let same = |other: &AddressFact| other.prefix == address.prefix;
                let moved = || pair.source.sets.iter().any(|set| set.addresses.iter().any(same));
                let bare = !address.paired && !values.is_empty() && !moved();
                if bare && let Some((span, text)) = removal(pair.target, row.1.part, &values, address.span) {
                    diagnostic = diagnostic.safe_fix(span, text);
                }
                found.push(diagnostic);
            }
        }
    }
}
