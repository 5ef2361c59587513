//! `missing-host`: the source row lists a host that its translation lacks.

use crate::check::difference::HostDifference;
use std::collections::HashMap;

use crate::check::{PagePair, PairCheck, SetPair};
use crate::diagnostic::{Diagnostic, Level, Meta, Safety};
use crate::extract::facts::HostFact;
use crate::model::Host;
use crate::span::Span;

use super::edit::{Stands, fixable, insertion};

pub(super) struct MissingHost;

const META: Meta = Meta {
    id: "missing-host",
    summary: "a host of the source is missing",
    why: "A firewall set up from the translation blocks a service that the source page allows.",
    bad: "The source row lists `a.contoso.com` and `b.contoso.com`, the translation only the first.",
    good: "Both, in any order.",
    level: Level::Error,
    fix: Some(Safety::Safe),
};

impl PairCheck for MissingHost {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn detect(&self, pair: &PagePair<'_>, found: &mut Vec<Diagnostic>) {
        for (row, differences) in pair.host_differences() {
            let values = fixable(&differences, || values(row));
            let place = pair.value_place(row.1);
            for difference in differences {
                let HostDifference::Missing(host) = difference else { continue };
                let diagnostic = Diagnostic::new(&META, row.1.part, place)
                    .arg("host", &host.host.name)
                    .expected(&host.host.name)
                    .counterpart(row.0.part, host.span);
                let pages = [(pair.source, row.0.part), (pair.target, row.1.part)];
                found.push(match insertion(pages, &values, host.span) {
                    Some((span, text)) => diagnostic.safe_fix(span, text),
                    None => diagnostic,
                });
            }
        }
    }
}

/// Where the hosts of the source's row stand, there and here.
fn values(row: SetPair<'_>) -> Vec<Stands> {
    // Of one that stands twice, the first place counts.
    let here: HashMap<&Host, Span> = row.1.hosts.iter().rev().map(|host| (&host.host, host.span)).collect();
    let stands = |host: &HostFact| Stands { source: host.span, target: here.get(&host.host).copied() };
    row.0.hosts.iter().map(stands).collect()
}
