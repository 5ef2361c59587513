//! `missing-address`: the source row lists a prefix that its translation lacks, or has with a changed digit.
//!
//! Bad: the source row lists `20.43.129.0/24`, the translation `20.43.192.0/24`.

use crate::check::difference::AddressDifference;
use crate::check::{PagePair, PairCheck};
use crate::diagnostic::{Diagnostic, Level, Meta};
use crate::extract::facts::AddressFact;

use super::edit::{Stands, insertion};

pub(super) struct MissingAddress;

const META: Meta = Meta {
    id: "missing-address",
    summary: "an address or prefix of the source is missing",
    why: "A firewall set up from the translation blocks a service that the source page allows.",
    level: Level::Error,
};

impl PairCheck for MissingAddress {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn detect(&self, pair: &PagePair<'_>, found: &mut Vec<Diagnostic>) {
        for (row, difference) in pair.address_differences() {
            let (address, changed) = match difference {
                AddressDifference::Missing(address) => (address, None),
                AddressDifference::Changed(address, other) => (address, Some(other)),
                AddressDifference::Extra(_) => continue,
            };
            let expected = address.prefix.to_string();
            if let Some(other) = changed {
                let actual = other.prefix.to_string();
                let message = format!("the source has {expected} here, not {actual}");
                found.push(
                    Diagnostic::new(&META, row.1.part, other.span, message)
                        .id("missing-address-changed")
                        .arg("expected", &expected)
                        .arg("actual", &actual)
                        .values(actual, expected)
                        .counterpart(row.0.part, address.span, "the prefix in the source")
                        .safe_fix(other.span, pair.source.text(row.0.part, address.span)),
                );
                continue;
            }
            let values: Vec<Stands> = row.0.addresses.iter().map(|address| stands(address, &row.1.addresses)).collect();
            let at = values.iter().position(|value| value.source == address.span).unwrap_or(values.len());
            let mut diagnostic = Diagnostic::new(
                &META,
                row.1.part,
                pair.value_place(row.1),
                format!("the source lists {expected} in this row"),
            )
            .arg("expected", &expected)
            .expected(expected)
            .counterpart(row.0.part, address.span, "listed here in the source");
            if let Some((span, text)) = insertion((pair.source, row.0.part), (pair.target, row.1.part), &values, at) {
                diagnostic = diagnostic.safe_fix(span, text);
            }
            found.push(diagnostic);
        }
    }
}

fn stands(address: &AddressFact, others: &[AddressFact]) -> Stands {
    let there = others.iter().find(|other| other.prefix == address.prefix);
    Stands { source: address.span, target: there.map(|other| other.span) }
}
