//! `duplicate-host`: a host stands twice in one cell or list.
//!
//! Bad: `a.contoso.com<br>b.contoso.com<br>a.contoso.com`. Good: each once.

use std::collections::HashMap;

use crate::check::PageCheck;
use crate::diagnostic::{Diagnostic, Level, Meta};
use crate::extract::Page;
use crate::extract::facts::HostFact;

pub(super) struct DuplicateHost;

const META: Meta = Meta {
    id: "duplicate-host",
    summary: "a host stands twice in one cell or list",
    why: "It does no harm, but often another host was meant.",
    level: Level::Note,
};

impl PageCheck for DuplicateHost {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn detect(&self, page: &Page, found: &mut Vec<Diagnostic>) {
        for set in &page.sets {
            let mut seen: HashMap<(u32, &str), &HostFact> = HashMap::with_capacity(set.hosts.len());
            for (index, host) in set.hosts.iter().enumerate() {
                let cell = page.cell_start(set.origin, host.span);
                let Some(first) = seen.get(&(cell, host.host.name.as_str())) else {
                    seen.insert((cell, &host.host.name), host);
                    continue;
                };
                if first.span == host.span {
                    continue;
                }
                let message = format!("{} is listed twice", host.host.name);
                let mut diagnostic = Diagnostic::new(&META, set.part, host.span, message)
                    .arg("host", &host.host.name)
                    .actual(page.text(set.part, host.span))
                    .label(set.part, first.span, "first listed here");
                let plain = host.note.is_none() && host.ips.is_empty() && host.repairs.is_empty();
                if let Some(before) = set.hosts[..index].last().filter(|_| plain) {
                    diagnostic = super::duplicate_address::removal(diagnostic, page, set, before.span, host.span);
                }
                found.push(diagnostic);
            }
        }
    }
}
