//! What a record asks for: values to open and to close, fields to check, and what is only for information.

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap, HashSet};

use serde_json::Value;

use crate::diff::{Kind, as_listed};
use crate::export::changes_v1::{ChangeV1, DispositionV1, ListedV1, SetRefV1, SeverityV1};
use crate::model::{AddressSpace, CidrPrefix, url_of};

/// What one record asks for.
#[derive(Debug, Default)]
pub(super) struct Parts<'c> {
    pub(super) open: Values,
    pub(super) close: Values,
    /// Whether ports are opened for what was open before.
    pub(super) opens_ports: bool,
    /// Fields that firewalls are told of.
    pub(super) firewall: Vec<Field<'c>>,
    /// Fields that say how or for whom a set is treated: firewalls and proxies are told.
    pub(super) both: Vec<Field<'c>>,
    /// Sizes, how often, and recommended values: nobody has to act.
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
#[derive(Debug, Default)]
pub(super) struct Values {
    pub(super) hosts: Vec<String>,
    pub(super) prefixes: Vec<String>,
}

impl Values {
    pub(super) fn is_empty(&self) -> bool {
        self.hosts.is_empty() && self.prefixes.is_empty()
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
    pub(super) fn of(change: &'c ChangeV1) -> Self {
        let effective = &change.effective;
        let mut parts = Self {
            open: Values {
                hosts: effective.new_hosts.clone(),
                prefixes: ranges(&change.add, [&effective.v4_added, &effective.v6_added]),
            },
            close: Values {
                hosts: effective.lost_hosts.clone(),
                prefixes: ranges(&change.remove, [&effective.v4_removed, &effective.v6_removed]),
            },
            ..Self::default()
        };
        parts.opens_ports = change.severity == SeverityV1::Action && parts.open.is_empty();
        parts.moved(change);
        parts.covered(change);
        parts.fields(change);
        parts.remarks = REMARKS.iter().filter(|(kind, _)| has(change, *kind)).map(|(_, id)| *id).collect();
        parts
    }

    /// Values that came from other sets. What went to others is told of those.
    fn moved(&mut self, change: &'c ChangeV1) {
        for one in change.moved.iter().filter(|one| one.to.key == change.key) {
            match self.moved.iter_mut().find(|(from, _)| *from == &one.from) {
                Some((_, values)) => values.push(&one.value),
                None => self.moved.push((&one.from, vec![&one.value])),
            }
        }
    }

    /// Values that came or went and change nothing that is let through.
    fn covered(&mut self, change: &ChangeV1) {
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
    }

    fn fields(&mut self, change: &'c ChangeV1) {
        let is_other = change.disposition == DispositionV1::Change;
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
    (Kind::PortsChanged, &["tcpPorts", "udpPorts"], Part::Firewall),
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

/// The IP ranges that count, as the page lists them where it lists just these.
fn ranges(listed: &ListedV1, parts: [&Vec<String>; 2]) -> Vec<String> {
    let read = |text: &String| text.parse::<CidrPrefix>().ok();
    let parts: Vec<CidrPrefix> = parts.into_iter().flatten().filter_map(read).collect();
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

/// The lowest and highest number of the families among the hosts of a record, by name.
pub(super) fn families(change: &ChangeV1) -> BTreeMap<&str, (u64, u64)> {
    let entries = change.add.hosts.iter().chain(&change.remove.hosts);
    let family = |entry: &'_ Value| {
        let pattern = entry.get("pattern")?;
        Some((pattern.get("min")?.as_u64()?, pattern.get("max")?.as_u64()?))
    };
    entries.filter_map(|entry| Some((entry.0.get("name")?.as_str()?, family(&entry.0)?))).collect()
}
