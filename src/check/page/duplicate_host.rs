//! `duplicate-host`: a host stands twice in one cell or list.

use std::borrow::Cow;
use std::collections::HashMap;

use crate::check::PageCheck;
use crate::diagnostic::{Diagnostic, Level, Meta, Safety};
use crate::extract::Page;
use crate::extract::facts::HostFact;

use super::duplicate_address::{port, removal};

pub(super) struct DuplicateHost;

const META: Meta = Meta {
    id: "duplicate-host",
    summary: "a host stands twice in one cell or list",
    why: "It does no harm, but often another host was meant.",
    bad: "`a.contoso.com<br>b.contoso.com<br>a.contoso.com`",
    good: "Each once. A host with another port is no duplicate.",
    level: Level::Note,
    fix: Some(Safety::Safe),
};

impl PageCheck for DuplicateHost {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn detect(&self, page: &Page, found: &mut Vec<Diagnostic>) {
        for set in &page.sets {
            let mut seen: HashMap<(u32, &str, Option<u16>), &HostFact> = HashMap::with_capacity(set.hosts.len());
            for (index, host) in set.hosts.iter().enumerate() {
                let written = page.text(set.part, host.span);
                let cell = page.cell_start(set.origin, host.span);
                let key = (cell, host.host.name.as_str(), port(written));
                let Some(first) = seen.get(&key) else {
                    seen.insert(key, host);
                    continue;
                };
                if first.span == host.span {
                    continue;
                }
                let mut diagnostic = Diagnostic::new(&META, set.part, host.span)
                    .arg("host", &host.host.name)
                    .actual(written)
                    .label(set.part, first.span);
                let own = host.borrowed.is_none();
                let plain = own && host.note.is_none() && host.ips.is_empty() && host.repairs.is_empty();
                // What else is written with it, a scheme, a path or an include, stands nowhere else.
                let plain = plain && bare(written).eq_ignore_ascii_case(&bare(page.text(set.part, first.span)));
                if let Some(before) = set.hosts[..index].last().filter(|_| plain) {
                    diagnostic = removal(diagnostic, page, set, before.span, host.span);
                }
                found.push(diagnostic);
            }
        }
    }
}

/// The text of a host without escapes.
fn bare(written: &str) -> Cow<'_, str> {
    if written.contains('\\') { Cow::Owned(written.replace('\\', "")) } else { Cow::Borrowed(written) }
}
