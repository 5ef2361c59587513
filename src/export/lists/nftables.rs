//! nftables: a table of named sets for rules to refer to. No chain: what is let through is the user's to say.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::{CidrPrefix, PortRange};
use crate::release::Release;

use super::notes::{self, Says};
use super::values::{outermost, prefixes};
use super::{List, Listing, Options};

/// How to use the file.
const ABOUT: &str = "Named sets for the rules of your own chains in table inet tafel. Loading it replaces what is in these sets; a set of an older list that is not here stays as it was.";

pub(super) struct Nftables;

/// Which prefixes stand in a set: those of a protocol and its ports, or those without ports.
type Group = (&'static str, Option<PortRange>);

impl List for Nftables {
    fn name(&self) -> &'static str {
        "nftables"
    }

    fn file_name(&self) -> &'static str {
        "tafel.nft"
    }

    fn list(&self, release: &Release, _: &Options) -> Listing {
        let mut groups: BTreeMap<Group, BTreeSet<CidrPrefix>> = BTreeMap::new();
        for set in &release.sets {
            let own = prefixes([set]);
            let ports = [("tcp", &set.ports.tcp), ("udp", &set.ports.udp), ("any", &set.ports.any)];
            let mut stated =
                ports.into_iter().flat_map(|(name, all)| all.iter().map(move |port| (name, Some(*port)))).peekable();
            if stated.peek().is_none() {
                groups.entry(("no_ports", None)).or_default().extend(&own);
            }
            stated.for_each(|group| groups.entry(group).or_default().extend(&own));
        }
        let mut notes = notes::of(release, Says { prefixes: [true; 2], any_ports: true, ..Says::default() });
        let count =
            release.sets.iter().flat_map(|set| &set.hosts).map(|entry| &entry.host.name).collect::<BTreeSet<_>>().len();
        if count > 0 {
            notes.push(format!("left out, {count} hosts: sets hold addresses"));
        }
        let mut text = notes::header(release, "#", ABOUT, &notes);
        text.push_str("# A prefix stands in the set of each port that is stated for it (tcp_443_v4; any: no transport is stated), or in\n");
        text.push_str("# no_ports. Prefixes inside others of their set are left out: the others hold them.\n");
        text.push_str("# Such as: ip daddr @tcp_443_v4 tcp dport 443 accept\n");
        let sets: Vec<(String, &str, Vec<CidrPrefix>)> = groups
            .iter()
            .flat_map(|(group, all)| {
                [("v4", "ipv4_addr"), ("v6", "ipv6_addr")].map(|(family, kind)| {
                    let own = all.iter().copied().filter(|prefix| prefix.is_ipv4() == (family == "v4")).collect();
                    (name(*group, family), kind, outermost(&own))
                })
            })
            .filter(|(_, _, own)| !own.is_empty())
            .collect();
        text.push_str("\ntable inet tafel {\n");
        for (name, kind, _) in &sets {
            text.push_str(&format!("\tset {name} {{\n\t\ttype {kind}\n\t\tflags interval\n\t}}\n"));
        }
        text.push_str("}\n");
        for (name, _, own) in &sets {
            let elements: Vec<String> = own.iter().map(|prefix| format!("\t{prefix}")).collect();
            text.push_str(&format!("\nflush set inet tafel {name}\nadd element inet tafel {name} {{\n"));
            text.push_str(&elements.join(",\n"));
            text.push_str("\n}\n");
        }
        Listing { text, notes }
    }
}

fn name((protocol, ports): Group, family: &str) -> String {
    match ports {
        Some(ports) => format!("{protocol}_{}_{family}", ports.to_string().replace('-', "_")),
        None => format!("{protocol}_{family}"),
    }
}
