//! `missing-address`: the source row lists a prefix that its translation lacks, or has with a changed digit.

use crate::check::difference::AddressDifference;
use std::collections::HashMap;

use crate::check::{PagePair, PairCheck, SetPair};
use crate::diagnostic::{Diagnostic, Level, Meta, Safety};
use crate::extract::facts::AddressFact;
use crate::model::CidrPrefix;
use crate::span::Span;

use super::edit::{Stands, fixable, insertion};

pub(super) struct MissingAddress;

const META: Meta = Meta {
    id: "missing-address",
    summary: "an address or prefix of the source is missing",
    why: "A firewall set up from the translation blocks a service that the source page allows.",
    bad: "The source row lists `20.43.129.0/24`, the translation `20.43.192.0/24`.",
    good: "`20.43.129.0/24`",
    level: Level::Error,
    fix: Some(Safety::Safe),
};

impl PairCheck for MissingAddress {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn detect(&self, pair: &PagePair<'_>, found: &mut Vec<Diagnostic>) {
        for (row, differences) in pair.address_differences() {
            let values = fixable(&differences, || values(row));
            let place = pair.value_place(row.1);
            for difference in differences {
                let (address, changed) = match difference {
                    AddressDifference::Missing(address) => (address, None),
                    AddressDifference::Changed(address, other) => (address, Some(other)),
                    AddressDifference::Extra(_) => continue,
                };
                let expected = address.prefix.to_string();
                if let Some(other) = changed {
                    let actual = other.prefix.to_string();
                    let diagnostic = Diagnostic::new(&META, row.1.part, other.span)
                        .id("missing-address-changed")
                        .arg("expected", &expected)
                        .arg("actual", &actual)
                        .values(actual, expected)
                        .counterpart(row.0.part, address.span);
                    let written = pair.source.text(row.0.part, address.span);
                    // A range of addresses states more than this prefix.
                    let single = written.parse() == Ok(address.prefix);
                    found.push(if single { diagnostic.safe_fix(other.span, written) } else { diagnostic });
                    continue;
                }
                let diagnostic = Diagnostic::new(&META, row.1.part, place)
                    .arg("expected", &expected)
                    .expected(expected)
                    .counterpart(row.0.part, address.span);
                let pages = [(pair.source, row.0.part), (pair.target, row.1.part)];
                found.push(match insertion(pages, &values, address.span) {
                    Some((span, text)) => diagnostic.safe_fix(span, text),
                    None => diagnostic,
                });
            }
        }
    }
}

/// Where the prefixes of the source's row stand, there and here.
fn values(row: SetPair<'_>) -> Vec<Stands> {
    // Of one that stands twice, the first place counts.
    let here: HashMap<CidrPrefix, Span> =
        row.1.addresses.iter().rev().map(|address| (address.prefix, address.span)).collect();
    let stands = |address: &AddressFact| Stands { source: address.span, target: here.get(&address.prefix).copied() };
    row.0.addresses.iter().map(stands).collect()
}
