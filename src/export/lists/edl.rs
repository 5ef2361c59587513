//! Plain lists for firewalls that fetch them (External Dynamic Lists): an entry a line, nothing else.

use crate::release::Release;

use super::notes::{self, Says};
use super::values::{self, Hosts as Values};
use super::{List, Listing, Options};

/// Prefixes of one family.
pub(super) enum Addresses {
    V4,
    V6,
}

impl List for Addresses {
    fn name(&self) -> &'static str {
        match self {
            Self::V4 => "edl-ipv4",
            Self::V6 => "edl-ipv6",
        }
    }

    fn file_name(&self) -> &'static str {
        match self {
            Self::V4 => "ipv4.txt",
            Self::V6 => "ipv6.txt",
        }
    }

    fn list(&self, release: &Release, _: &Options) -> Listing {
        let is_v4 = matches!(self, Self::V4);
        let prefixes = values::prefixes(&release.sets);
        let own = prefixes.iter().filter(|prefix| prefix.is_ipv4() == is_v4);
        let text = own.map(|prefix| format!("{prefix}\n")).collect();
        let says = Says { prefixes: [is_v4, !is_v4], any_ports: true, ..Says::default() };
        Listing { text, notes: notes::of(release, says) }
    }
}

/// Names and wildcards. `*.a.b` is written as it is: it does not list `a.b`.
pub(super) struct Hosts;

impl List for Hosts {
    fn name(&self) -> &'static str {
        "edl-hosts"
    }

    fn file_name(&self) -> &'static str {
        "hosts.txt"
    }

    fn list(&self, release: &Release, _: &Options) -> Listing {
        let Values { exact, below, .. } = Values::of(&release.sets);
        let wildcards = below.iter().map(|name| format!("*.{name}\n"));
        let text = exact.iter().map(|name| format!("{name}\n")).chain(wildcards).collect();
        let says = Says { hosts: true, any_ports: true, ..Says::default() };
        Listing { text, notes: notes::of(release, says) }
    }
}
