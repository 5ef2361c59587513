//! What a change asks of its reader: who must act, how soon, and the impact in the words of the Microsoft 365 service.

use super::change::{Actor, Change, Item, Kind, Severity};

/// The impact of a change, as the endpoints service of Microsoft 365 names it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Impact {
    /// Addresses have to be let through.
    AddedIp,
    /// Hosts have to be let through.
    AddedUrl,
    /// Both.
    AddedIpAndUrl,
    /// Addresses or hosts may be closed.
    RemovedIpOrUrl,
    /// Whether it is supported over ExpressRoute.
    ChangedIsExpressRoute,
    /// Values went from one set to another.
    MovedIpOrUrl,
    /// A value that was listed elsewhere too is listed once less.
    RemovedDuplicateIpOrUrl,
    /// Anything else.
    OtherNonPriorityChanges,
}

impl Impact {
    /// Its name in documents.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::AddedIp => "AddedIp",
            Self::AddedUrl => "AddedUrl",
            Self::AddedIpAndUrl => "AddedIpAndUrl",
            Self::RemovedIpOrUrl => "RemovedIpOrUrl",
            Self::ChangedIsExpressRoute => "ChangedIsExpressRoute",
            Self::MovedIpOrUrl => "MovedIpOrUrl",
            Self::RemovedDuplicateIpOrUrl => "RemovedDuplicateIpOrUrl",
            Self::OtherNonPriorityChanges => "OtherNonPriorityChanges",
        }
    }
}

/// Kinds that ask for a look, whatever is let through.
const REVIEWED: &[Kind] = &[
    Kind::PortsChanged,
    Kind::ProtocolChanged,
    Kind::CategoryChanged,
    Kind::RequiredChanged,
    Kind::ExpressRouteChanged,
    Kind::SizeChanged,
    Kind::FrequencyChanged,
    Kind::RowAdded,
    Kind::RowRemoved,
    Kind::AudienceChanged,
];

impl Change {
    /// How soon something must be done: what has to be let through comes first.
    #[must_use]
    pub fn severity(&self) -> Severity {
        if self.effective.adds() || self.opens_ports {
            Severity::Action
        } else if self.effective.removes()
            || self.kinds.iter().any(|kind| REVIEWED.contains(kind))
            || self.is_without_values()
        {
            Severity::Review
        } else {
            Severity::Info
        }
    }

    /// Who must do something: firewalls know addresses and ports, proxies know hosts. Both are told of how a set is to be
    /// treated and for whom it is, and who keeps a proxy of its settings. Nobody has to act on sizes of transfers, or for
    /// information.
    #[must_use]
    pub fn actors(&self) -> Vec<Actor> {
        let treated = [Kind::CategoryChanged, Kind::RequiredChanged, Kind::ExpressRouteChanged, Kind::AudienceChanged];
        let both = treated.iter().any(|kind| self.has(*kind));
        let ports = self.has(Kind::PortsChanged) || self.has(Kind::ProtocolChanged) || self.is_without_values();
        let addresses = self.effective.adds_addresses() || self.effective.removes_addresses();
        let hosts = !self.effective.new_hosts.is_empty() || !self.effective.lost_hosts.is_empty();
        let mut actors = Vec::new();
        if addresses || ports || both {
            actors.push(Actor::Firewall);
        }
        let is_setting = matches!(self.item, Item::Setting(..)) && self.severity() == Severity::Review;
        if hosts || both || is_setting {
            actors.push(Actor::Proxy);
        }
        if actors.is_empty() {
            actors.push(Actor::None);
        }
        actors
    }

    /// The impact, the weightiest that holds.
    #[must_use]
    pub fn impact(&self) -> Impact {
        let effective = &self.effective;
        match (effective.adds_addresses(), !effective.new_hosts.is_empty()) {
            (true, true) => return Impact::AddedIpAndUrl,
            (true, false) => return Impact::AddedIp,
            (false, true) => return Impact::AddedUrl,
            (false, false) => {}
        }
        let covered = [Kind::DuplicateRemoved, Kind::HostCovered, Kind::IpCovered];
        if effective.removes() {
            Impact::RemovedIpOrUrl
        } else if self.has(Kind::ExpressRouteChanged) {
            Impact::ChangedIsExpressRoute
        } else if !self.moved.is_empty() {
            Impact::MovedIpOrUrl
        } else if covered.iter().any(|kind| self.has(*kind)) && self.takes_out() {
            Impact::RemovedDuplicateIpOrUrl
        } else {
            Impact::OtherNonPriorityChanges
        }
    }

    /// Whether a set came or went that states ports, but no host and no prefix: what goes through them is not known here.
    fn is_without_values(&self) -> bool {
        match self.sets() {
            (Some(set), None) | (None, Some(set)) => {
                set.hosts.is_empty() && set.addresses.is_empty() && !set.ports.is_empty()
            }
            _ => false,
        }
    }

    /// Whether a value that the set listed is no longer listed in it, or less often.
    fn takes_out(&self) -> bool {
        let (old, new) = self.sets();
        let count = |set: Option<&crate::release::Set>| set.map_or(0, |set| set.hosts.len() + set.addresses.len());
        count(new) < count(old)
    }
}
