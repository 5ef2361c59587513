//! `extra-host`: a row lists a host that its source lacks.

use crate::check::difference::HostDifference;
use crate::check::{PagePair, PairCheck};
use crate::diagnostic::{Diagnostic, Level, Meta, Safety};

use super::edit::{fixable, removal};

pub(super) struct ExtraHost;

const META: Meta = Meta {
    id: "extra-host",
    summary: "a row lists a host that its source lacks",
    why: "A firewall set up from the translation opens what nobody asked for.",
    bad: "The source row lists `a.contoso.com`, the translation `b.contoso.com` beside it.",
    good: "`a.contoso.com` alone.",
    level: Level::Error,
    fix: Some(Safety::Safe),
};

impl PairCheck for ExtraHost {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn detect(&self, pair: &PagePair<'_>, found: &mut Vec<Diagnostic>) {
        for (row, differences) in pair.host_differences() {
            let values = fixable(&differences, || row.1.hosts.iter().map(|host| host.span).collect());
            for difference in differences {
                let HostDifference::Extra(host) = difference else { continue };
                if !host.repairs.is_empty() {
                    continue;
                }
                let mut diagnostic = Diagnostic::new(&META, row.1.part, host.span)
                    .arg("host", &host.host.name)
                    .actual(&host.host.name)
                    .counterpart(row.0.part, row.0.span);
                // What the source has in another row was moved rather than added, and a host can carry more than its name.
                let moved = || pair.source.sets.iter().any(|set| set.hosts.iter().any(|other| other.host == host.host));
                let bare = host.ips.is_empty() && host.note.is_none() && !values.is_empty() && !moved();
                if bare && let Some((span, text)) = removal(pair.target, row.1.part, &values, host.span) {
                    diagnostic = diagnostic.safe_fix(span, text);
                }
                found.push(diagnostic);
            }
        }
    }
}
