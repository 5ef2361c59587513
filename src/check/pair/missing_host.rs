//! `missing-host`: the source row lists a host that its translation lacks.
//!
//! Bad: the source row lists `a.contoso.com` and `b.contoso.com`, the translation only the first.

use crate::check::difference::HostDifference;
use crate::check::{PagePair, PairCheck};
use crate::diagnostic::{Diagnostic, Level, Meta};
use crate::extract::facts::HostFact;

use super::edit::{Stands, insertion};

pub(super) struct MissingHost;

const META: Meta = Meta {
    id: "missing-host",
    summary: "a host of the source is missing",
    why: "A firewall set up from the translation blocks a service that the source page allows.",
    level: Level::Error,
};

impl PairCheck for MissingHost {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn detect(&self, pair: &PagePair<'_>, found: &mut Vec<Diagnostic>) {
        for (row, difference) in pair.host_differences() {
            let HostDifference::Missing(host) = difference else { continue };
            let values: Vec<Stands> = row.0.hosts.iter().map(|host| stands(host, &row.1.hosts)).collect();
            let at = values.iter().position(|value| value.source == host.span).unwrap_or(values.len());
            let message = format!("the source lists {} in this row", host.host.name);
            let mut diagnostic = Diagnostic::new(&META, row.1.part, pair.value_place(row.1), message)
                .arg("host", &host.host.name)
                .expected(&host.host.name)
                .counterpart(row.0.part, host.span, "listed here in the source");
            if let Some((span, text)) = insertion((pair.source, row.0.part), (pair.target, row.1.part), &values, at) {
                diagnostic = diagnostic.safe_fix(span, text);
            }
            found.push(diagnostic);
        }
    }
}

fn stands(host: &HostFact, others: &[HostFact]) -> Stands {
    let there = others.iter().find(|other| other.host == host.host);
    Stands { source: host.span, target: there.map(|other| other.span) }
}
