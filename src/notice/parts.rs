//! What a record asks for: values to open and to close, fields to check, and what is only for information.

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};

use serde_json::Value;

use crate::diff::{Kind, as_listed};
use crate::export::changes_v1::{ChangeV1, DispositionV1, ListedV1, MovedV1, SetRefV1, SeverityV1, SubjectV1};
use crate::model::{AddressSpace, CidrPrefix, url_of};

/// What one record asks for.
#[derive(Debug, Default)]
pub(super) struct Parts<'c> {
    /// Values that nothing let through.
    pub(super) open: Values,
    /// Hosts that were let through on other ports.
    pub(super) open_ports: Vec<String>,
    /// Values that nothing lets through now.
    pub(super) close: Values,
    /// What stands below a wildcard that went, or inside a prefix.
    pub(super) keep: Values,
    /// Values that went on some ports, and are let through on others.
    pub(super) fewer_ports: Values,
    /// Whether ports are opened for what was open before.
    pub(super) opens_ports: bool,
    /// Fields that firewalls are told of.
    pub(super) firewall: Vec<Field<'c>>,
    /// Fields that say how or for whom a set is treated: firewalls and proxies are told.
    pub(super) both: Vec<Field<'c>>,
    /// Hosts whose time is another.
    pub(super) retimed: Vec<String>,
    /// Recommended values that proxies should look at.
    pub(super) settings: Vec<Field<'c>>,
    /// Sizes, and how often: nobody has to act.
    pub(super) sizes: Vec<Field<'c>>,
    /// Fields for information.
    pub(super) told: Vec<Field<'c>>,
    /// Values that came from another set.
    pub(super) moved: Vec<(&'c SetRefV1, Vec<&'c str>)>,
    /// Values that are listed now, and were let through before.
    pub(super) covered_now: Vec<String>,
    /// Values that are no longer listed, and are let through still.
    pub(super) covered_still: Vec<String>,
    /// Ids of messages without values.
    pub(super) remarks: Vec<&'static str>,
}

/// Hosts and IP ranges.
#[derive(Debug, Clone, Default)]
pub(super) struct Values {
    pub(super) hosts: Vec<String>,
    pub(super) prefixes: Vec<String>,
}

impl Values {
    pub(super) fn is_empty(&self) -> bool {
        self.hosts.is_empty() && self.prefixes.is_empty()
    }
}

/// What a state still needs of all that goes with its records.
#[derive(Debug, Default)]
pub(super) struct Needed<'c>(HashSet<&'c str>);

impl<'c> Needed<'c> {
    pub(super) fn of(changes: &'c [ChangeV1]) -> Self {
        Self(changes.iter().flat_map(|change| change.kept.urls.iter().map(String::as_str)).collect())
    }
}

/// A field before and after.
#[derive(Debug, Clone, Copy)]
pub(super) struct Field<'c> {
    /// Its name in documents.
    pub(super) name: &'static str,
    pub(super) old: Option<&'c Value>,
    pub(super) new: Option<&'c Value>,
}

/// Whether a record tells only how something is written. What a later version of the format adds is not known to be.
pub(super) fn is_cosmetic(change: &ChangeV1) -> bool {
    let known = |name: &String| Kind::ALL.iter().find(|kind| kind.as_str() == name);
    change.kinds.iter().all(|name| known(name).is_some_and(|kind| kind.is_cosmetic()))
}

impl<'c> Parts<'c> {
    pub(super) fn of(change: &'c ChangeV1, needed: &Needed<'_>) -> Self {
        let effective = &change.effective;
        let (known, kept) = (set_of(&change.known.urls), set_of(&change.kept.urls));
        let lost = set_of(&effective.lost_hosts);
        let split = |names: &[String], apart: &HashSet<&str>| -> (Vec<String>, Vec<String>) {
            names.iter().cloned().partition(|name| apart.contains(name.as_str()))
        };
        let (open_ports, open) = split(&effective.new_hosts, &known);
        let (fewer, close) = split(&effective.lost_hosts, &kept);
        // Of ranges only what no port lets through may be closed.
        let removed = space(effective.v4_removed.iter().chain(&effective.v6_removed));
        let gone = removed.minus(&space(change.kept.ips.iter()));
        let mut parts = Self {
            open: Values {
                hosts: open,
                prefixes: listed(&change.add, effective.v4_added.iter().chain(&effective.v6_added)),
            },
            open_ports,
            close: Values {
                hosts: close,
                prefixes: as_listed(change.remove.ips.iter().filter_map(|text| text.parse().ok()), &gone.prefixes())
                    .iter()
                    .map(ToString::to_string)
                    .collect(),
            },
            keep: Values {
                hosts: change.kept.urls.iter().filter(|name| !lost.contains(name.as_str())).cloned().collect(),
                prefixes: Vec::new(),
            },
            fewer_ports: Values { hosts: fewer, prefixes: change.kept.ips.clone() },
            opens_ports: change.opens_ports,
            ..Self::default()
        };
        parts.moved(change);
        parts.covered(change, needed);
        parts.fields(change);
        parts.retimed(change);
        parts.remarks = REMARKS.iter().filter(|(kind, _)| has(change, *kind)).map(|(_, id)| *id).collect();
        parts
    }

    /// Hosts that both states list, with another time.
    fn retimed(&mut self, change: &ChangeV1) {
        let timed = |listed: &'_ ListedV1| -> HashMap<String, Option<Value>> {
            let entries = listed.hosts.iter().filter_map(|entry| {
                let name = entry.0.get("name")?.as_str()?.to_owned();
                let validity = entry.0.get("validity").map(|validity| {
                    Value::from(["from", "to"].map(|end| validity.get(end).cloned().unwrap_or_default()).to_vec())
                });
                Some((name, validity))
            });
            entries.collect()
        };
        let (was, is) = (timed(&change.remove), timed(&change.add));
        let other = is.iter().filter(|(name, time)| was.get(*name).is_some_and(|before| before != *time));
        self.retimed = other.map(|(name, _)| name.clone()).collect();
        self.retimed.sort_unstable();
    }

    /// Values that came from other sets. What went to others is told of those.
    fn moved(&mut self, change: &'c ChangeV1) {
        let here = |one: &&MovedV1| one.to.key == change.key && one.from != one.to;
        for one in change.moved.iter().filter(|_| change.disposition != DispositionV1::Remove).filter(here) {
            match self.moved.iter_mut().find(|(from, _)| *from == &one.from) {
                Some((_, values)) => values.push(&one.value),
                None => self.moved.push((&one.from, vec![&one.value])),
            }
        }
    }

    /// Values that came or went and change nothing that is let through.
    fn covered(&mut self, change: &ChangeV1, needed: &Needed<'_>) {
        let effective = &change.effective;
        let parts = [&effective.v4_added, &effective.v4_removed, &effective.v6_added, &effective.v6_removed];
        let prefixes = parts.into_iter().flatten().filter_map(|text| text.parse::<CidrPrefix>().ok());
        let space: AddressSpace = prefixes.collect();
        let hosts = effective.new_hosts.iter().chain(&effective.lost_hosts);
        let told: HashSet<&str> = hosts.chain(change.moved.iter().map(|one| &one.value)).map(String::as_str).collect();
        let is_told =
            |value: &String| told.contains(value.as_str()) || value.parse().is_ok_and(|prefix| space.meets(prefix));
        let rest = |listed: &ListedV1| -> Vec<String> {
            let values = names(listed).into_iter().chain(listed.ips.iter().cloned());
            values.filter(|value| !is_told(value)).collect()
        };
        (self.covered_now, self.covered_still) = (rest(&change.add), rest(&change.remove));
        // What covered it goes: that is told where it goes, with all that has to stay open.
        self.covered_now.retain(|value| !needed.0.contains(value.as_str()));
    }

    fn fields(&mut self, change: &'c ChangeV1) {
        let is_other = change.disposition == DispositionV1::Change;
        let is_setting = change.subject == SubjectV1::Setting;
        for &(_, names, part) in FIELDS.iter().filter(|(kind, ..)| has(change, *kind)) {
            let (old, new) = (&change.previous, &change.current);
            for &name in names {
                let field = Field { name, old: old.get(name), new: new.get(name) };
                if field.old.is_none() && field.new.is_none() {
                    continue;
                }
                let list = match part {
                    // Ports and treatment of what is new or gone stand beside its values.
                    Part::Firewall | Part::Both if !is_other => continue,
                    Part::Firewall => &mut self.firewall,
                    Part::Both => &mut self.both,
                    // What a proxy is recommended is news; that nothing is recommended any longer is none to act on.
                    Part::Sizes if is_setting && change.severity == SeverityV1::Review && is_other => {
                        &mut self.settings
                    }
                    Part::Sizes if is_setting => &mut self.told,
                    Part::Sizes => &mut self.sizes,
                    Part::Told => &mut self.told,
                };
                list.push(field);
            }
        }
    }
}

/// Where a field is told.
#[derive(Debug, Clone, Copy)]
enum Part {
    Firewall,
    Both,
    Sizes,
    Told,
}

/// By kind of change: the fields that it tells of.
const FIELDS: &[(Kind, &[&str], Part)] = &[
    (Kind::PortsChanged, &["tcpPorts", "udpPorts", "ports"], Part::Firewall),
    (Kind::ProtocolChanged, &["protocols"], Part::Firewall),
    (Kind::CategoryChanged, &["category"], Part::Both),
    (Kind::RequiredChanged, &["required"], Part::Both),
    (Kind::ExpressRouteChanged, &["expressRoute"], Part::Both),
    (Kind::AudienceChanged, &["audience"], Part::Both),
    (Kind::RowAdded, &["size", "frequency", "recommended"], Part::Sizes),
    (Kind::RowRemoved, &["size", "frequency", "recommended"], Part::Sizes),
    (Kind::SizeChanged, &["size", "recommended"], Part::Sizes),
    (Kind::FrequencyChanged, &["frequency"], Part::Sizes),
    (Kind::SettingChanged, &["recommended"], Part::Sizes),
    (Kind::ServiceAreaChanged, &["serviceArea"], Part::Told),
    (Kind::StorageChanged, &["storageNames"], Part::Told),
    (Kind::SetRenamed, &["id"], Part::Told),
];

/// Kinds of change that are told without values.
const REMARKS: &[(Kind, &str)] = &[
    (Kind::IpReshaped, "ranges-rewritten"),
    (Kind::PairsChanged, "pairs-changed"),
    (Kind::ReferenceChanged, "reference-changed"),
    (Kind::RowMoved, "row-moved"),
];

fn has(change: &ChangeV1, kind: Kind) -> bool {
    change.kinds.iter().any(|name| name == kind.as_str())
}

fn set_of(names: &[String]) -> HashSet<&str> {
    names.iter().map(String::as_str).collect()
}

fn space<'t>(prefixes: impl Iterator<Item = &'t String>) -> AddressSpace {
    prefixes.filter_map(|text| text.parse::<CidrPrefix>().ok()).collect()
}

/// The IP ranges that count, as the page lists them where it lists just these.
fn listed<'t>(listed: &ListedV1, parts: impl Iterator<Item = &'t String>) -> Vec<String> {
    let read = |text: &String| text.parse::<CidrPrefix>().ok();
    let parts: Vec<CidrPrefix> = parts.filter_map(read).collect();
    as_listed(listed.ips.iter().filter_map(read), &parts).iter().map(ToString::to_string).collect()
}

/// The canonical names of the hosts that came or went: `{n}-push.contoso.com` of a family, not `*-push.contoso.com`.
fn names(listed: &ListedV1) -> Vec<String> {
    let entries = listed.hosts.iter().filter_map(|entry| entry.0.get("name")?.as_str());
    let mut of_url: HashMap<Cow<'_, str>, Vec<&str>> = HashMap::new();
    for name in entries {
        of_url.entry(url_of(name)).or_default().push(name);
    }
    let mut seen = HashSet::new();
    let named = listed.urls.iter().flat_map(|url| match of_url.get(url.as_str()) {
        Some(names) => names.iter().map(|name| (*name).to_owned()).collect(),
        None => vec![url.clone()],
    });
    named.filter(|name| seen.insert(name.clone())).collect()
}

/// What entries for hosts say of them: the numbers of families, and times.
pub(super) struct Said<'c>(HashMap<&'c str, &'c Value>);

/// From when on something applies, and until when, as pages state it.
pub(super) type Time<'c> = (Option<&'c str>, Option<&'c str>);

impl<'c> Said<'c> {
    pub(super) fn of(listed: &'c ListedV1) -> Self {
        let entries = listed.hosts.iter().filter_map(|entry| Some((entry.0.get("name")?.as_str()?, &entry.0)));
        Self(entries.collect())
    }

    /// The lowest and highest number of a family.
    pub(super) fn family(&self, name: &str) -> Option<(u64, u64)> {
        let pattern = self.0.get(name)?.get("pattern")?;
        Some((pattern.get("min")?.as_u64()?, pattern.get("max")?.as_u64()?))
    }

    /// When an entry applies; `whole` is the time of its set.
    pub(super) fn time(&self, name: &str, whole: Time<'c>) -> Time<'c> {
        match self.0.get(name).and_then(|entry| entry.get("validity")) {
            Some(validity) => time_of(validity),
            None => whole,
        }
    }
}

/// The time of a set.
pub(super) fn time_of_set(change: &ChangeV1) -> Time<'_> {
    let stated = change.current.get("validity").map(time_of).unwrap_or_default();
    (stated.0.or(change.add.effective_date.as_deref()), stated.1)
}

fn time_of(validity: &Value) -> Time<'_> {
    let end = |name: &str| validity.get(name).and_then(Value::as_str);
    (end("from"), end("to"))
}
