//! The documents of the Microsoft 365 endpoints service, from releases: version, endpoints, changes.
//!
//! The shapes are those that <https://learn.microsoft.com/microsoft-365/enterprise/microsoft-365-ip-web-service> documents; keys
//! without a value are left out.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use crate::diff::Impact;
use crate::model::{CidrPrefix, Date};
use crate::release::{DataVersion, Release};

use super::changes_v1::{ChangeV1, SubjectV1};
use super::m365::{Set, with_ports};
use super::pretty;

/// The document of the versions of an instance, the newest first.
///
/// # Errors
/// When the versions cannot be written as JSON.
pub fn version(instance: &str, versions: &[DataVersion]) -> Result<Vec<u8>, serde_json::Error> {
    #[derive(Serialize)]
    struct Version<'i> {
        instance: &'i str,
        latest: String,
        versions: Vec<String>,
    }
    let mut versions: Vec<DataVersion> = versions.to_vec();
    versions.sort_unstable();
    let versions: Vec<String> = versions.iter().rev().map(ToString::to_string).collect();
    let latest = versions.first().cloned().unwrap_or_else(|| DataVersion::NONE.to_string());
    pretty(&[Version { instance, latest, versions }])
}

/// The document of the endpoint sets, by their ids, and what it does not say. Sets without any id are left out.
///
/// # Errors
/// When the sets cannot be written as JSON.
pub fn endpoints(release: &Release) -> Result<(Vec<u8>, Vec<String>), serde_json::Error> {
    let without: Vec<&str> = release.sets.iter().filter(|set| set.id.is_none()).map(|set| set.key.as_str()).collect();
    let notes = (!without.is_empty()).then(|| format!("left out, sets without an id: {}", without.join(", ")));
    let sets: Vec<Set> = sets(release).into_values().collect();
    Ok((pretty(&sets)?, notes.into_iter().collect()))
}

/// A value that a set has.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum Known {
    Url(String),
    Ip(CidrPrefix),
}

/// The sets of a release by their ids; those of one id are one.
fn sets(release: &Release) -> BTreeMap<u32, Set> {
    // With each set the values that it has: lists can be long.
    let mut sets: BTreeMap<u32, (Set, BTreeSet<Known>)> = BTreeMap::new();
    for found in &release.sets {
        let Some(id) = found.id else { continue };
        let (set, known) = sets.entry(id).or_insert_with(|| (Set { id, ..Set::default() }, BTreeSet::new()));
        if set.service_area.is_none() && found.service_area.is_some() {
            set.service_area.clone_from(&found.service_area);
            set.service_area_display_name.clone_from(&found.service_area_name);
        }
        let urls = found.hosts.iter().map(|entry| entry.host.url().into_owned());
        set.urls.extend(urls.filter(|url| known.insert(Known::Url(url.clone()))));
        let new = found.addresses.iter().filter(|entry| known.insert(Known::Ip(entry.prefix)));
        set.ips.extend(new.map(|entry| entry.prefix.to_string()));
        set.tcp.extend(&found.ports.tcp);
        set.udp.extend(&found.ports.udp);
        set.express_route = set.express_route.or(found.express_route);
        set.category = set.category.or(found.category.map(crate::locale::Category::as_str));
        set.required = set.required.or(found.required);
        let notes = release.set_words(found).and_then(|words| words.notes.as_ref());
        set.notes = set.notes.take().or_else(|| notes.map(|notes| notes.replace('\n', " ")));
    }
    sets.into_iter().map(|(id, (set, _))| (id, with_ports(set))).collect()
}

/// Two releases, one after the other, and the records of what changed between them.
#[derive(Debug, Clone, Copy)]
pub struct Step<'r> {
    /// The older; an empty one before the first.
    pub old: &'r Release,
    /// The newer.
    pub new: &'r Release,
    /// The records, for their dates.
    pub(crate) records: &'r [ChangeV1],
}

/// A change as the service tells it.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Change {
    id: u32,
    endpoint_set_id: u32,
    disposition: &'static str,
    impact: &'static str,
    version: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    previous: Option<Fields>,
    #[serde(skip_serializing_if = "Option::is_none")]
    current: Option<Fields>,
    #[serde(skip_serializing_if = "Option::is_none")]
    add: Option<Values>,
    #[serde(skip_serializing_if = "Option::is_none")]
    remove: Option<Values>,
}

/// What is said of a set besides its values, as far as it changed.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
struct Fields {
    #[serde(skip_serializing_if = "Option::is_none")]
    express_route: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    service_area: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    category: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    required: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    tcp_ports: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    udp_ports: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    notes: Option<String>,
}

/// Values that came or went.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
struct Values {
    #[serde(skip_serializing_if = "Option::is_none")]
    effective_date: Option<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    ips: Vec<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    urls: Vec<String>,
}

impl Change {
    /// The document of changes.
    ///
    /// # Errors
    /// When they cannot be written as JSON.
    pub fn document(changes: &[Self]) -> Result<Vec<u8>, serde_json::Error> {
        pretty(changes)
    }
}

/// What a step changed, numbered from `first`.
///
/// Sets are compared as [`endpoints`] has them, by their ids: who has the endpoints of the older release and takes these
/// changes has those of the newer. So a set that got another id goes and comes, and nothing is told of what only changes
/// the writing of a value.
#[must_use]
pub fn changes(step: Step<'_>, first: u32) -> Vec<Change> {
    let Some(version) = step.new.version else { return Vec::new() };
    let (old, new) = (sets(step.old), sets(step.new));
    let ids: BTreeSet<u32> = old.keys().chain(new.keys()).copied().collect();
    let mut records: BTreeMap<u32, Vec<&ChangeV1>> = BTreeMap::new();
    for record in step.records.iter().filter(|record| record.subject == SubjectV1::EndpointSet) {
        if let Some(id) = record.endpoint_set_id {
            records.entry(id).or_default().push(record);
        }
    }
    let everywhere = [&old, &new].map(|sets| sets.values().flat_map(values).collect::<BTreeSet<&str>>());
    let changes = ids.into_iter().filter_map(|id| {
        let records = records.get(&id).map(Vec::as_slice).unwrap_or_default();
        change(old.get(&id), new.get(&id), records, (&everywhere[0], &everywhere[1]), version)
    });
    (first..).zip(changes).map(|(id, change)| Change { id, ..change }).collect()
}

/// Hosts and prefixes of a set.
fn values(set: &Set) -> impl Iterator<Item = &str> {
    set.ips.iter().chain(&set.urls).map(String::as_str)
}

/// `everywhere` are the values of all sets, of the older release and of the newer.
fn change(
    old: Option<&Set>,
    new: Option<&Set>,
    records: &[&ChangeV1],
    everywhere: (&BTreeSet<&str>, &BTreeSet<&str>),
    version: DataVersion,
) -> Option<Change> {
    let disposition = match (old, new) {
        (None, _) => "Add",
        (_, None) => "Remove",
        _ => "Change",
    };
    let beyond = |own: Option<&Set>, other: Option<&Set>, date: Option<String>| {
        let list = |pick: fn(&Set) -> &Vec<String>| -> Vec<String> {
            let other: BTreeSet<&String> = other.map(pick).into_iter().flatten().collect();
            own.map(pick).into_iter().flatten().filter(|value| !other.contains(value)).cloned().collect()
        };
        let (ips, urls) = (list(|set| &set.ips), list(|set| &set.urls));
        (!ips.is_empty() || !urls.is_empty()).then_some(Values { effective_date: date, ips, urls })
    };
    let dates: BTreeSet<Option<String>> = records.iter().map(|record| record.add.effective_date.clone()).collect();
    let date = match dates.into_iter().collect::<Vec<_>>().as_slice() {
        [Some(date)] => compact(date),
        _ => None,
    };
    let add = beyond(new, old, date);
    let remove = beyond(old, new, None);
    let (previous, current) = (old.map(fields).unwrap_or_default(), new.map(fields).unwrap_or_default());
    if disposition == "Change" && add.is_none() && remove.is_none() && previous == current {
        return None;
    }
    let (previous, current) = apart(previous, current);
    let some = |fields: Fields| (fields != Fields::default()).then_some(fields);
    let moved_route = disposition == "Change" && previous.express_route != current.express_route;
    let impact = impact(records, (add.as_ref(), remove.as_ref()), everywhere, moved_route);
    Some(Change {
        id: 0,
        endpoint_set_id: new.or(old)?.id,
        disposition,
        impact: impact.as_str(),
        version: version.to_string(),
        previous: some(previous),
        current: some(current),
        add,
        remove,
    })
}

/// The impact of values that came and went.
///
/// A value that another set lists is neither new nor gone: who closed it where it went from one set to another would close
/// what is still needed.
fn impact(
    records: &[&ChangeV1],
    (add, remove): (Option<&Values>, Option<&Values>),
    (before, after): (&BTreeSet<&str>, &BTreeSet<&str>),
    moved_route: bool,
) -> Impact {
    let lacks = |all: &BTreeSet<&str>, values: &[String]| values.iter().any(|value| !all.contains(value.as_str()));
    let came = add.map(|add| (lacks(before, &add.ips), lacks(before, &add.urls))).unwrap_or_default();
    let gone = remove.is_some_and(|remove| lacks(after, &remove.ips) || lacks(after, &remove.urls));
    let duplicate = Impact::RemovedDuplicateIpOrUrl;
    match came {
        (true, true) => Impact::AddedIpAndUrl,
        (true, false) => Impact::AddedIp,
        (false, true) => Impact::AddedUrl,
        _ if gone => Impact::RemovedIpOrUrl,
        _ if moved_route => Impact::ChangedIsExpressRoute,
        // Whether it was listed twice before, records tell.
        _ if records.iter().any(|record| record.impact == duplicate.as_str()) => duplicate,
        _ if add.is_some() || remove.is_some() => Impact::MovedIpOrUrl,
        _ => Impact::OtherNonPriorityChanges,
    }
}

fn fields(set: &Set) -> Fields {
    Fields {
        express_route: set.express_route,
        service_area: set.service_area.clone(),
        category: set.category,
        required: set.required,
        tcp_ports: set.tcp_ports.clone(),
        udp_ports: set.udp_ports.clone(),
        notes: set.notes.clone(),
    }
}

/// The fields that differ, of each side.
fn apart(mut old: Fields, mut new: Fields) -> (Fields, Fields) {
    fn clear<T: PartialEq>(old: &mut Option<T>, new: &mut Option<T>) {
        if old == new {
            (*old, *new) = (None, None);
        }
    }
    clear(&mut old.express_route, &mut new.express_route);
    clear(&mut old.service_area, &mut new.service_area);
    clear(&mut old.category, &mut new.category);
    clear(&mut old.required, &mut new.required);
    clear(&mut old.tcp_ports, &mut new.tcp_ports);
    clear(&mut old.udp_ports, &mut new.udp_ports);
    clear(&mut old.notes, &mut new.notes);
    (old, new)
}

/// A day as `YYYYMMDD`. A month is none: the service has no form for it, and no page states its first day.
fn compact(date: &str) -> Option<String> {
    Some(Date::parse(date)?.to_string().replace('-', ""))
}
