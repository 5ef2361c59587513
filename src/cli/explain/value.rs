//! What is known of an address or host: who lets it through, where that is written, since when, and what replaced it.

use std::fmt::Write as _;

use serde::Serialize;

use crate::Error;
use crate::diff::Change;
use crate::export::history_v1::timestamp;
use crate::history::{Interval, Moment};
use crate::lookup::{self, Hit, How, Query};
use crate::model::port::render;
use crate::printable::printable;
use crate::release::{Release, Set};

use super::timed::Timed;

/// What one place knows of a value.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Known {
    /// The canonical value.
    value: String,
    /// host or prefix.
    #[serde(rename = "type")]
    kind: &'static str,
    /// Page, release, docset or history that was looked in.
    source: String,
    /// Entries that let it through, or are a part of it.
    found: Vec<Found>,
    /// Entries that let it through before, the latest first; where none does now.
    gone: Vec<Gone>,
    /// Entries that come close; where none lets it through, now or before.
    nearest: Vec<String>,
}

/// An entry that lets a value through.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Found {
    /// The host, wildcard, pattern or prefix.
    entry: String,
    /// exactly, covering, filled (a placeholder), inside (the entry is only a part).
    how: &'static str,
    set: SetShown,
    /// Version that brought the entry, its commit and time; null where only one state is known.
    since: Option<When>,
}

/// A set, as far as it is of use here.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct SetShown {
    id: Option<u32>,
    key: String,
    label: Option<String>,
    tcp_ports: Option<String>,
    udp_ports: Option<String>,
    ports: Option<String>,
    protocols: Vec<String>,
    category: Option<&'static str>,
    required: Option<bool>,
    /// Where it is written, in each locale.
    locations: Vec<Place>,
}

#[derive(Debug, Serialize)]
struct Place {
    locale: String,
    path: String,
    line: u32,
}

/// An entry that is gone.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Gone {
    entry: String,
    how: &'static str,
    set: Option<SetShown>,
    since: When,
    /// The first version without it.
    until: When,
    /// What that version brought in its place, in the same set.
    replaced_by: Vec<String>,
    /// The sets of that version that let the hosts and prefixes of the old set through.
    heirs: Vec<Heir>,
}

/// A set by its names.
#[derive(Debug, PartialEq, Serialize)]
struct Heir {
    id: Option<u32>,
    key: String,
    label: Option<String>,
}

/// A version.
#[derive(Debug, Serialize)]
struct When {
    version: String,
    /// Null where the version is no commit's.
    commit: Option<String>,
    date: Option<String>,
}

impl From<&Moment> for When {
    fn from(at: &Moment) -> Self {
        let is_commit = !at.commit.is_empty();
        Self {
            version: at.version.clone(),
            commit: is_commit.then(|| at.commit.clone()),
            date: is_commit.then(|| timestamp(at.seconds)),
        }
    }
}

/// Most entries that are told of those that are gone.
const MOST_GONE: usize = 3;

/// Looks a value up.
pub(super) fn known(query: &Query, timed: &Timed) -> Result<Known, Error> {
    let hits = lookup::find(&timed.newest, query);
    let lets_through = hits.iter().any(|hit| hit.how != How::Inside);
    let found = hits.iter().map(|hit| found(hit, timed)).collect();
    let gone = if lets_through { Vec::new() } else { gone(query, timed)? };
    let nearest = if lets_through || !gone.is_empty() { Vec::new() } else { lookup::nearest(&timed.newest, query) };
    Ok(Known { value: query.to_string(), kind: query.kind(), source: timed.name.clone(), found, gone, nearest })
}

fn found(hit: &Hit<'_>, timed: &Timed) -> Found {
    let times = timed.times.0.iter().filter(|(value, _)| is_entry(value, &hit.entry));
    let open = times.filter_map(|(_, (_, seen))| seen.last()).find(|seen| seen.until.is_none());
    Found {
        entry: hit.entry.clone(),
        how: word(hit.how),
        set: shown(hit.set, &timed.newest),
        since: open.map(|seen| When::from(&seen.since)),
    }
}

/// Whether a value of a history is an entry: of a family, it has the numbers in parentheses.
fn is_entry(value: &str, entry: &str) -> bool {
    value.split(" (").next() == Some(entry)
}

fn word(how: How) -> &'static str {
    match how {
        How::Exactly => "exactly",
        How::Covering => "covering",
        How::Filled => "filled",
        How::Inside => "inside",
    }
}

fn shown(set: &Set, release: &Release) -> SetShown {
    SetShown {
        id: set.id,
        key: set.key.clone(),
        label: release.set_words(set).and_then(|words| words.purpose.clone()),
        tcp_ports: render(&set.ports.tcp),
        udp_ports: render(&set.ports.udp),
        ports: render(&set.ports.any),
        protocols: set.protocols.clone(),
        category: set.category.map(|category| category.as_str()),
        required: set.required,
        locations: set
            .locations
            .iter()
            .map(|at| Place { locale: at.locale.to_string(), path: at.path.clone(), line: at.line })
            .collect(),
    }
}

/// The entries that let the value through before, the latest first.
fn gone(query: &Query, timed: &Timed) -> Result<Vec<Gone>, Error> {
    let mut ended: Vec<(&str, &Interval, How)> = Vec::new();
    for (value, (_, seen)) in &timed.times.0 {
        let entry = value.split(" (").next().unwrap_or(value);
        let Some(last) = seen.last().filter(|seen| seen.until.is_some()) else { continue };
        let how = match (query, entry.parse()) {
            (Query::Prefix(wanted), Ok(entry)) => lookup::by_prefix(entry, *wanted),
            (Query::Host(wanted), Err(_)) => crate::model::Host::parse(&entry.replace("{n}", "#")).and_then(|parsed| {
                (parsed.host.covers(wanted)
                    || parsed.host.matches(&wanted.name, None) == crate::model::host::Match::Yes)
                    .then_some(if parsed.host.name == wanted.name { How::Exactly } else { How::Covering })
            }),
            _ => None,
        };
        ended.extend(how.filter(|how| *how != How::Inside).map(|how| (entry, last, how)));
    }
    ended.sort_by(|a, b| {
        let until = |seen: &Interval| seen.until.as_ref().map(|until| until.version.clone());
        (until(b.1), a.2, a.0).cmp(&(until(a.1), b.2, b.0))
    });
    let mut gone = Vec::new();
    for (entry, seen, how) in ended.into_iter().take(MOST_GONE) {
        let Some(until) = &seen.until else { continue };
        let step = timed.step(&until.version)?;
        let old = step.as_ref().and_then(|step| {
            let hits = lookup::find(&step.old, &Query::parse(entry)?);
            hits.into_iter().find(|hit| hit.how == How::Exactly).map(|hit| hit.set)
        });
        gone.push(Gone {
            entry: entry.to_owned(),
            how: word(how),
            set: step.as_ref().zip(old).map(|(step, set)| shown(set, &step.old)),
            replaced_by: step.as_ref().map(|step| replacement(entry, &step.changes)).unwrap_or_default(),
            heirs: step.as_ref().zip(old).map(|(step, set)| heirs(set, &step.new)).unwrap_or_default(),
            since: When::from(&seen.since),
            until: When::from(until),
        });
    }
    Ok(gone)
}

/// What came into the set that an entry went from.
fn replacement(entry: &str, changes: &[Change]) -> Vec<String> {
    let names = |set: &Set| -> Vec<String> {
        let hosts = set.hosts.iter().map(|host| host.host.name.clone());
        hosts.chain(set.addresses.iter().map(|address| address.prefix.to_string())).collect()
    };
    let is_host = entry.parse::<crate::model::CidrPrefix>().is_err();
    for change in changes {
        let (Some(old), Some(new)) = change.sets() else { continue };
        let (before, after) = (names(old), names(new));
        if before.iter().any(|name| name == entry) && !after.iter().any(|name| name == entry) {
            let came = after.into_iter().filter(|name| !before.contains(name));
            return came.filter(|name| name.parse::<crate::model::CidrPrefix>().is_err() == is_host).collect();
        }
    }
    Vec::new()
}

/// Most values of a set that are looked up to find out what it became.
const MOST_LOOKED_UP: usize = 64;

/// The sets of a release that let values of an older set through.
fn heirs(old: &Set, release: &Release) -> Vec<Heir> {
    let hosts = old.hosts.iter().map(|entry| Query::Host(entry.host.clone()));
    let queries = hosts.chain(old.addresses.iter().map(|entry| Query::Prefix(entry.prefix)));
    let mut heirs: Vec<Heir> = Vec::new();
    for query in queries.take(MOST_LOOKED_UP) {
        for hit in lookup::find(release, &query).into_iter().filter(|hit| hit.how != How::Inside) {
            let label = release.set_words(hit.set).and_then(|words| words.purpose.clone());
            let heir = Heir { id: hit.set.id, key: hit.set.key.clone(), label };
            if !heirs.contains(&heir) {
                heirs.push(heir);
            }
        }
    }
    heirs
}

/// What is known, for people.
pub(super) fn text(known: &Known) -> String {
    let mut text = format!("{} in {}\n", printable(&known.value), printable(&known.source));
    // A string takes all text.
    for found in &known.found {
        let entry = printable(&found.entry);
        let says = match found.how {
            "exactly" => format!("{entry} is listed"),
            "covering" => format!("let through by {entry}"),
            "filled" => format!("let through by {entry}, where its placeholder is filled in so"),
            _ => format!("{entry} is a part of it"),
        };
        let since = found.since.as_ref().map(|since| format!(", since {}", when(since))).unwrap_or_default();
        let _ = writeln!(text, "  {says}{since}");
        told(&found.set, &mut text);
    }
    for gone in &known.gone {
        let (entry, since, until) = (printable(&gone.entry), when(&gone.since), when(&gone.until));
        let _ = writeln!(text, "  let through by {entry} until {until}, since {since}; gone now");
        if let Some(set) = &gone.set {
            told(set, &mut text);
        }
        if !gone.replaced_by.is_empty() {
            let _ = writeln!(text, "    in its place came {}", printable(&gone.replaced_by.join(", ")));
        }
        let name = |heir: &Heir| {
            let id = heir.id.map(|id| format!("{id} ")).unwrap_or_default();
            heir.label.as_ref().map_or_else(|| format!("{id}{}", heir.key), |label| format!("{id}\"{label}\""))
        };
        let instead = match gone.heirs.is_empty() {
            true => "nothing that its set listed is let through since then".to_owned(),
            false => format!(
                "what its set listed is since in {}",
                gone.heirs.iter().map(name).collect::<Vec<_>>().join(", ")
            ),
        };
        let _ = writeln!(text, "    {}", printable(&instead));
    }
    if known.found.iter().all(|found| found.how == "inside") && known.gone.is_empty() {
        let _ = writeln!(text, "  nothing lets it through");
        if !known.nearest.is_empty() {
            let _ = writeln!(text, "  the nearest: {}", printable(&known.nearest.join(", ")));
        }
    }
    text
}

fn when(at: &When) -> String {
    match (&at.commit, &at.date) {
        (Some(commit), Some(date)) => {
            let day = date.split('T').next().unwrap_or_default();
            format!("{} ({}, {day})", at.version, commit.get(..8).unwrap_or(commit))
        }
        _ => at.version.clone(),
    }
}

fn told(set: &SetShown, text: &mut String) {
    let id = set.id.map(|id| format!("{id} ")).unwrap_or_default();
    let name = set.label.as_deref().map_or_else(|| printable(&set.key), |label| format!("\"{}\"", printable(label)));
    let mut facts = vec![format!("{id}{name}")];
    for (name, ports) in [("tcp", &set.tcp_ports), ("udp", &set.udp_ports), ("ports", &set.ports)] {
        facts.extend(ports.as_ref().map(|ports| format!("{name} {ports}")));
    }
    facts.extend(set.category.map(str::to_owned));
    facts.extend(set.required.map(|required| if required { "required" } else { "optional" }.to_owned()));
    let _ = writeln!(text, "    {}", facts.join(", "));
    // The first place in full; those of other locales are mostly the same file in another folder.
    let mut places = set.locations.iter().map(|at| format!("{}:{} ({})", printable(&at.path), at.line, at.locale));
    if let Some(first) = places.next() {
        let others: Vec<String> = set.locations[1..].iter().map(|at| format!("{}:{}", at.locale, at.line)).collect();
        let others = if others.is_empty() { String::new() } else { format!("; {}", others.join(", ")) };
        let _ = writeln!(text, "    {first}{others}");
    }
}
