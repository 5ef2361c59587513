//! Guard rails: what is not published unasked, because it is more likely a mistake than a change of the service.

use std::collections::BTreeSet;

use crate::model::CidrPrefix;
use crate::release::{Location, Release};
use crate::source::Limits;

/// A guard rail.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Rail {
    /// A prefix is shorter than the limits say.
    ShortPrefix,
    /// A prefix is of private, reserved or documentation space.
    SpecialRange,
    /// Many more hosts or prefixes went than came.
    Loss,
    /// A table is still there, and has lost all its rows.
    EmptyTable,
    /// A release that was published states something else, or is gone.
    PublishedRelease,
}

impl Rail {
    /// All of them.
    pub const ALL: &[Self] =
        &[Self::ShortPrefix, Self::SpecialRange, Self::Loss, Self::EmptyTable, Self::PublishedRelease];

    /// Its name on the command line.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::ShortPrefix => "short-prefix",
            Self::SpecialRange => "special-range",
            Self::Loss => "loss",
            Self::EmptyTable => "empty-table",
            Self::PublishedRelease => "published-release",
        }
    }
}

/// A guard rail that holds something back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Trip {
    /// Which.
    pub rail: Rail,
    /// What it holds back, with the place.
    pub message: String,
}

/// Special-purpose space that no public service has: the registries of IANA for IPv4 and IPv6
/// (<https://www.iana.org/assignments/iana-ipv4-special-registry/>, `/iana-ipv6-special-registry/`), multicast and reserved space.
const SPECIAL: &[(&str, &str)] = &[
    ("0.0.0.0/8", "this network"),
    ("10.0.0.0/8", "private"),
    ("100.64.0.0/10", "shared by carriers"),
    ("127.0.0.0/8", "loopback"),
    ("169.254.0.0/16", "link-local"),
    ("172.16.0.0/12", "private"),
    ("192.0.0.0/24", "of protocols"),
    ("192.0.2.0/24", "for documentation"),
    ("192.168.0.0/16", "private"),
    ("198.18.0.0/15", "for benchmarks"),
    ("198.51.100.0/24", "for documentation"),
    ("203.0.113.0/24", "for documentation"),
    ("224.0.0.0/4", "multicast"),
    ("240.0.0.0/4", "reserved"),
    ("::/127", "unspecified or loopback"),
    ("::ffff:0:0/96", "of mapped IPv4"),
    ("64:ff9b:1::/48", "of local translation"),
    ("100::/64", "discarded"),
    ("2001:db8::/32", "for documentation"),
    ("3fff::/20", "for documentation"),
    ("fc00::/7", "private"),
    ("fe80::/10", "link-local"),
    ("ff00::/8", "multicast"),
];

/// What holds the release `newest` back, beside the release before it.
#[must_use]
pub fn check(newest: &Release, before: Option<&Release>, limits: &Limits) -> Vec<Trip> {
    let mut trips = Vec::new();
    let special: Vec<(CidrPrefix, &str)> =
        SPECIAL.iter().filter_map(|(range, what)| Some((range.parse().ok()?, *what))).collect();
    for (set, entry) in newest.sets.iter().flat_map(|set| set.addresses.iter().map(move |entry| (set, entry))) {
        let prefix = entry.prefix;
        let place = set.locations.first().map(|at| format!("{}:{}", at.path, at.line)).unwrap_or_default();
        let (least, family) = match prefix.is_ipv4() {
            true => (limits.shortest_ipv4_prefix, "IPv4"),
            false => (limits.shortest_ipv6_prefix, "IPv6"),
        };
        if prefix.length() < least {
            let message =
                format!("{place}: {prefix} is shorter than /{least}, the shortest {family} prefix to publish");
            trips.push(Trip { rail: Rail::ShortPrefix, message });
        }
        let meets = |range: &CidrPrefix| range.contains(prefix) || prefix.contains(*range);
        if let Some((range, what)) = special.iter().find(|(range, _)| meets(range)) {
            let message = format!("{place}: {prefix} meets {range}, which is {what}");
            trips.push(Trip { rail: Rail::SpecialRange, message });
        }
    }
    trips.extend(before.into_iter().flat_map(|before| loss(newest, before, limits)));
    trips.extend(before.into_iter().flat_map(|before| emptied(newest, before)));
    trips
}

/// Tables that have lost all their rows, and are still there.
fn emptied(newest: &Release, before: &Release) -> Vec<Trip> {
    let under = |release: &Release, at: &Location| {
        let of_sets = release.sets.iter().flat_map(|set| &set.locations);
        let of_rows = release.bandwidth.iter().flat_map(|row| &row.locations);
        let mut all = of_sets.chain(of_rows).chain(release.settings.iter().flat_map(|row| &row.locations));
        // Paths are those below the folder of the release: the same page has the same in both.
        all.any(|other| other.row.is_some() && other.anchor == at.anchor && other.path == at.path)
    };
    let emptied = newest.empty_tables.iter().filter(|at| under(before, at) && !under(newest, at));
    let trip = |at: &Location| Trip {
        rail: Rail::EmptyTable,
        message: format!("{}:{}: the table has no rows left", at.path, at.line),
    };
    emptied.map(trip).collect()
}

fn loss(newest: &Release, before: &Release, limits: &Limits) -> Vec<Trip> {
    fn hosts(release: &Release) -> usize {
        let hosts = release.sets.iter().flat_map(|set| &set.hosts);
        hosts.map(|entry| entry.host.name.as_str()).collect::<BTreeSet<_>>().len()
    }
    fn prefixes(release: &Release) -> usize {
        let entries = release.sets.iter().flat_map(|set| &set.addresses);
        entries.map(|entry| entry.prefix).collect::<BTreeSet<_>>().len()
    }
    let counts = [("hosts", hosts(before), hosts(newest)), ("IP prefixes", prefixes(before), prefixes(newest))];
    let fell = counts.into_iter().filter(|(_, was, is)| {
        let lost = was.saturating_sub(*is);
        lost * 100 > was * usize::from(limits.most_lost_percent)
    });
    fell.map(|(what, was, is)| Trip {
        rail: Rail::Loss,
        message: format!("{what} fall from {was} to {is}, by more than {} %", limits.most_lost_percent),
    })
    .collect()
}

#[cfg(test)]
mod tests {
    use super::{Rail, SPECIAL, check};
    use crate::extract::{self, Options};
    use crate::model::CidrPrefix;
    use crate::release::Release;
    use crate::source::{Includer, Limits, SourceFile};

    fn release(prefixes: &[&str]) -> Release {
        let rows: String =
            prefixes.iter().map(|prefix| format!("|a{}.contoso.com|{prefix}|\n", prefix.len())).collect();
        let text = format!("# Addresses\n\n|Host|IP address|\n|-|-|\n{rows}");
        let file = SourceFile::decode("a.md".to_owned(), text.into_bytes()).unwrap();
        let includer = Includer::new(None, None, 0);
        Release::of_page(&extract::page(file, &Options::default(), &includer, None))
    }

    fn rails(newest: &[&str], before: &[&str]) -> Vec<Rail> {
        let trips = check(&release(newest), Some(&release(before)), &Limits::default());
        trips.into_iter().map(|trip| trip.rail).collect()
    }

    #[test]
    fn every_special_range_can_be_read() {
        assert!(SPECIAL.iter().all(|(range, _)| range.parse::<CidrPrefix>().is_ok()));
    }

    #[test]
    fn prefixes_that_no_service_has_are_held_back() {
        assert_eq!(rails(&["17.0.0.0/8", "2620:100::/19"], &[]), []);
        assert_eq!(rails(&["16.0.0.0/7"], &[]), [Rail::ShortPrefix]);
        assert_eq!(rails(&["2620::/18"], &[]), [Rail::ShortPrefix]);
        assert_eq!(rails(&["10.1.2.3/32", "2001:db8::/48"], &[]), [Rail::SpecialRange, Rail::SpecialRange]);
        assert_eq!(rails(&["0.0.0.0/0"], &[]), [Rail::ShortPrefix, Rail::SpecialRange]);
    }

    #[test]
    fn a_third_may_not_go_at_once() {
        let ten: Vec<String> = (0..10).map(|n| format!("20.0.{n}.0/24")).collect();
        let ten: Vec<&str> = ten.iter().map(String::as_str).collect();
        assert_eq!(rails(&ten[..7], &ten), []);
        assert_eq!(rails(&ten[..6], &ten), [Rail::Loss]);
        assert_eq!(rails(&ten, &[]), []);
        assert_eq!(rails(&[], &ten), [Rail::Loss, Rail::Loss, Rail::EmptyTable]);
    }
}
