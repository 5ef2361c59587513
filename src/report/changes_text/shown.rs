//! Values, names and fields as they are written for people.

use crate::diff::{Change, Kind, Lineage, LineageKind, SetRef};
use crate::model::port::render;
use crate::model::{Frequency, PortLogic, Size, SizeRange};
use crate::printable::printable;
use crate::release::{Set, SetWords};

/// What a row of sizes states.
pub(super) struct Stated {
    pub(super) size: Option<SizeRange>,
    pub(super) frequency: Option<Frequency>,
    pub(super) words: Vec<String>,
}

impl Stated {
    pub(super) fn told(&self) -> String {
        let mut parts = Vec::new();
        parts.extend(self.size.as_ref().map(shown_size));
        parts.extend(self.frequency.map(|frequency| match frequency.max_per_period {
            Some(most) => format!("{}, at most {most} times", frequency.rate.as_str()),
            None => frequency.rate.as_str().to_owned(),
        }));
        parts.extend(self.words.iter().map(|word| printable(word)));
        if parts.is_empty() { "nothing stated".to_owned() } else { parts.join(", ") }
    }
}

fn shown_size(size: &SizeRange) -> String {
    let one = |size: Size| format!("{} {}", size.value, size.unit.symbol());
    let bounds = match (size.min, size.max) {
        (Some(min), Some(max)) if min == max => one(min),
        (Some(min), Some(max)) => format!("{} to {}", one(min), one(max)),
        (Some(min), None) => format!("at least {}", one(min)),
        (None, Some(max)) => format!("at most {}", one(max)),
        (None, None) => String::new(),
    };
    match (bounds.is_empty(), size.varies) {
        (true, _) => "varies".to_owned(),
        (false, true) => format!("{bounds}, varies"),
        (false, false) => bounds,
    }
}

pub(super) fn delta(was: &Stated, is: &Stated) -> String {
    let (Some(was), Some(is)) = (was.size, is.size) else { return String::new() };
    let (_, max) = crate::diff::relative_delta(&was, &is);
    max.filter(|delta| *delta != 0.0).map_or_else(String::new, |delta| format!(" ({:+.1} %)", delta * 100.0))
}

pub(super) fn quoted(text: &str) -> String {
    format!("\"{}\"", printable(text.lines().next().unwrap_or_default()))
}

/// What a set is called: by its id and what it is for, else by where it stands and its first value.
pub(super) fn name_of(set: &Set, words: Option<&SetWords>) -> String {
    let id = set.id.map(|id| format!("{id} ")).unwrap_or_default();
    let purpose = words.and_then(|words| words.purpose.as_deref()).map(quoted);
    if let Some(purpose) = purpose {
        return format!("{id}{purpose}");
    }
    let anchor = set.locations.first().and_then(|at| at.anchor.as_deref()).unwrap_or(&set.key);
    let host = set.hosts.first().map(|entry| entry.host.name.clone());
    let first = host.or_else(|| set.addresses.first().map(|entry| entry.prefix.to_string()));
    let first = first.map(|value| format!(" ({value})")).unwrap_or_default();
    printable(&format!("{id}{anchor}{first}"))
}

pub(super) fn reference(set: &SetRef) -> String {
    set.id.map_or_else(|| printable(&set.key), |id| format!("{id} ({})", printable(&set.key)))
}

pub(super) fn ports_of(set: &Set) -> Option<String> {
    let parts = [("tcp", &set.ports.tcp), ("udp", &set.ports.udp), ("any", &set.ports.any)];
    let parts: Vec<String> =
        parts.iter().filter_map(|(name, ranges)| Some(format!("{name} {}", render(ranges)?))).collect();
    (!parts.is_empty()).then(|| parts.join(", "))
}

pub(super) fn fields(was: &Set, is: &Set, change: &Change, body: &mut Vec<String>) {
    let unsaid = || "not stated".to_owned();
    let flag = |value: Option<bool>| value.map_or_else(unsaid, |value| if value { "yes" } else { "no" }.to_owned());
    let category = |set: &Set| set.category.map_or_else(unsaid, |category| category.as_str().to_owned());
    let logic = |set: &Set| match set.ports.logic {
        PortLogic::All => ", all of them",
        PortLogic::Any => ", any of them",
        PortLogic::Unspecified => "",
    };
    let ports = |set: &Set| ports_of(set).map_or_else(unsaid, |ports| format!("{ports}{}", logic(set)));
    let list = |names: &[String]| if names.is_empty() { unsaid() } else { names.join(", ") };
    let id = |set: &Set| set.id.map_or_else(|| "none".to_owned(), |id| id.to_string());
    let whom = |set: &Set| set.audience.as_deref().map_or_else(unsaid, printable);
    let anchor = |set: &Set| {
        let anchor = set.locations.first().and_then(|at| at.anchor.as_deref());
        anchor.map_or_else(|| "no heading".to_owned(), printable)
    };
    let rows: [(Kind, &str, String, String); 10] = [
        (Kind::PortsChanged, "ports", ports(was), ports(is)),
        (Kind::ProtocolChanged, "protocols", list(&was.protocols), list(&is.protocols)),
        (Kind::CategoryChanged, "category", category(was), category(is)),
        (Kind::RequiredChanged, "required", flag(was.required), flag(is.required)),
        (Kind::ExpressRouteChanged, "ExpressRoute", flag(was.express_route), flag(is.express_route)),
        (Kind::SetRenamed, "id", id(was), id(is)),
        (Kind::AudienceChanged, "for", whom(was), whom(is)),
        (Kind::StorageChanged, "storage names", list(&was.storage_names), list(&is.storage_names)),
        (Kind::RowMoved, "stands under", anchor(was), anchor(is)),
        (Kind::HeadingChanged, "the heading above", anchor(was), anchor(is)),
    ];
    for (_, name, before, after) in rows.iter().filter(|(kind, ..)| change.has(*kind)) {
        match before == after {
            true => body.push(format!("{name}: in another place or way")),
            false => body.push(format!("{name}: {before} → {after}")),
        };
    }
}

pub(super) fn lineage_of(lineage: &Lineage) -> String {
    let all = |sets: &[SetRef]| sets.iter().map(reference).collect::<Vec<_>>().join(", ");
    match lineage.kind {
        LineageKind::Split => format!("split: {} became {}", all(&lineage.from), all(&lineage.to)),
        LineageKind::Merged => format!("merged: {} became {}", all(&lineage.from), all(&lineage.to)),
    }
}
