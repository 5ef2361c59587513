//! `unlisted-host`: a host of the tables is missing from the page's consolidated list, or the other way round.

use std::collections::HashSet;

use crate::check::PageCheck;
use crate::diagnostic::{Diagnostic, Level, Meta};
use crate::extract::Page;
use crate::extract::facts::{EndpointSet, Origin, TableKind};
use crate::model::HostCover;

pub(super) struct UnlistedHost;

const META: Meta = Meta {
    id: "unlisted-host",
    summary: "the tables and the consolidated list of a page differ in a host",
    why: "Who sets up a firewall by the list blocks a host that the tables name, or allows one that nothing explains.",
    bad: "A row has `login.contoso.com`, and the list at the end of the page neither that host nor a wildcard above it.",
    good: "Both have it, or a wildcard above it.",
    level: Level::Note,
    fix: None,
};

impl PageCheck for UnlistedHost {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn detect(&self, page: &Page, found: &mut Vec<Diagnostic>) {
        let (lists, others): (Vec<&EndpointSet>, Vec<&EndpointSet>) = page
            .sets
            .iter()
            .partition(|set| matches!(set.origin, Origin::List(_)) && page.kind(set.origin) == TableKind::Consolidated);
        let lists: Vec<&EndpointSet> = lists.into_iter().filter(|set| !set.hosts.is_empty()).collect();
        if lists.is_empty() {
            return;
        }
        differences(&others, &lists, "unlisted-host", found);
        differences(&lists, &others, "unlisted-host-list", found);
    }
}

fn differences(sets: &[&EndpointSet], against: &[&EndpointSet], id: &'static str, found: &mut Vec<Diagnostic>) {
    let cover: HostCover<'_> = against.iter().flat_map(|set| &set.hosts).map(|host| &host.host).collect();
    let mut seen = HashSet::new();
    for set in sets {
        for host in &set.hosts {
            let name = host.host.name.as_str();
            if !cover.covers(&host.host) && seen.insert(name) {
                found.push(Diagnostic::new(&META, set.part, host.span).id(id).arg("host", name));
            }
        }
    }
}
