//! Changes for people: grouped by who must act and how soon, with the values themselves.

use std::fmt::Write as _;
use std::io::{self, Write};

use similar::{ChangeTag, TextDiff};

use crate::diff::{Actor, Change, Disposition, Item, Kind, Lineage, LineageKind, SetRef, Severity};
use crate::model::port::render;
use crate::model::{CidrPrefix, Frequency, Size, SizeRange};
use crate::printable::printable;
use crate::release::{Recommended, Release, RowWords, Set, SetWords};

/// How changes are written.
#[derive(Debug, Clone, Copy)]
pub struct ChangesText {
    /// Whether in colours.
    pub colour: bool,
    /// Columns of a line of values.
    pub width: usize,
    /// Whether changes of wording and writing are written too.
    pub all: bool,
}

/// The groups of records, in the order in which they are written.
const GROUPS: &[(Severity, &[Actor], &str)] = &[
    (Severity::Action, &[Actor::Firewall, Actor::Proxy], "To let through in firewalls and proxies"),
    (Severity::Action, &[Actor::Firewall], "To let through in firewalls"),
    (Severity::Action, &[Actor::Proxy], "To let through in proxies"),
    (Severity::Review, &[Actor::Firewall, Actor::Proxy], "To review in firewalls and proxies"),
    (Severity::Review, &[Actor::Firewall], "To review in firewalls"),
    (Severity::Review, &[Actor::Proxy], "To review in proxies"),
    (Severity::Review, &[Actor::None], "To review: sizes and how often"),
];

const BOLD: &str = "\x1b[1m";
const GREEN: &str = "\x1b[32m";
const RED: &str = "\x1b[31m";
const FAINT: &str = "\x1b[2m";
const PLAIN: &str = "\x1b[0m";

impl ChangesText {
    /// Writes the changes from `old` to `new`, called so.
    ///
    /// # Errors
    /// When the sink fails.
    pub fn write(
        &self,
        (old, old_name): (&Release, &str),
        (new, new_name): (&Release, &str),
        changes: &[Change],
        out: &mut dyn Write,
    ) -> io::Result<()> {
        let mut text = String::new();
        let count = |severity: Severity| changes.iter().filter(|change| change.severity() == severity).count();
        let cosmetic = changes.iter().filter(|change| change.is_cosmetic()).count();
        let title = format!("{} → {}", printable(old_name), printable(new_name));
        if changes.is_empty() {
            writeln!(text, "{}: no change", self.in_colour(BOLD, &title)).ok();
        } else {
            let (action, review, info) =
                (count(Severity::Action), count(Severity::Review), count(Severity::Info) - cosmetic);
            let said =
                format!("{action} to let through, {review} to review, {info} for information, {cosmetic} of wording");
            writeln!(text, "{}: {said}", self.in_colour(BOLD, &title)).ok();
        }
        for &(severity, actors, heading) in GROUPS {
            let group: Vec<&Change> =
                changes.iter().filter(|change| change.severity() == severity && change.actors() == actors).collect();
            self.group(heading, &group, old, new, &mut text);
        }
        let info = |change: &&Change| change.severity() == Severity::Info && !change.is_cosmetic();
        self.group("For information", &changes.iter().filter(info).collect::<Vec<_>>(), old, new, &mut text);
        if self.all {
            let cosmetic: Vec<&Change> = changes.iter().filter(|change| change.is_cosmetic()).collect();
            self.group("Wording and writing", &cosmetic, old, new, &mut text);
        } else if cosmetic > 0 {
            writeln!(text, "\n{cosmetic} of wording and writing not shown; --all shows them").ok();
        }
        out.write_all(text.as_bytes())
    }

    fn in_colour(&self, colour: &str, text: &str) -> String {
        if self.colour { format!("{colour}{text}{PLAIN}") } else { text.to_owned() }
    }

    fn group(&self, heading: &str, changes: &[&Change], old: &Release, new: &Release, text: &mut String) {
        if changes.is_empty() {
            return;
        }
        writeln!(text, "\n{} ({})", self.in_colour(BOLD, heading), changes.len()).ok();
        for change in changes {
            match &change.item {
                Item::Set(was, is) => self.set(change, was.as_deref(), is.as_deref(), (old, new), text),
                Item::Transfer(was, is) => {
                    let side = |row: &crate::release::Transfer| Stated {
                        size: Some(row.size),
                        frequency: row.frequency,
                        words: Vec::new(),
                    };
                    let words = [was.as_ref().map(|row| &row.words), is.as_ref().map(|row| &row.words)];
                    let words =
                        [words[0].and_then(|all| old.row_words(all)), words[1].and_then(|all| new.row_words(all))];
                    let at = is.as_ref().or(was.as_ref()).and_then(|row| row.locations.first());
                    self.row(change, [was.as_deref().map(side), is.as_deref().map(side)], words, at, text);
                }
                Item::Setting(was, is) => {
                    let side = |row: &crate::release::Setting| match &row.recommended {
                        Recommended::Size(size, ..) => Stated { size: Some(*size), frequency: None, words: Vec::new() },
                        Recommended::List(words) => Stated { size: None, frequency: None, words: words.clone() },
                    };
                    let words = [was.as_ref().map(|row| &row.words), is.as_ref().map(|row| &row.words)];
                    let words =
                        [words[0].and_then(|all| old.row_words(all)), words[1].and_then(|all| new.row_words(all))];
                    let at = is.as_ref().or(was.as_ref()).and_then(|row| row.locations.first());
                    self.row(change, [was.as_deref().map(side), is.as_deref().map(side)], words, at, text);
                }
            }
        }
    }

    fn head(&self, change: &Change, name: &str, at: Option<&crate::release::Location>, text: &mut String) {
        let sign = match change.disposition() {
            Disposition::Add => "new",
            Disposition::Remove => "gone",
            Disposition::Change => "changed",
        };
        let place = at.map(|at| format!("{}:{}", printable(&at.path), at.line)).unwrap_or_default();
        writeln!(text, "  {name}, {sign}  {}", self.in_colour(FAINT, &place)).ok();
    }

    fn set(
        &self,
        change: &Change,
        was: Option<&Set>,
        is: Option<&Set>,
        (old, new): (&Release, &Release),
        text: &mut String,
    ) {
        let set = is.or(was);
        let words = is.and_then(|set| new.set_words(set)).or_else(|| was.and_then(|set| old.set_words(set)));
        let name = set.map(|set| name_of(set, words)).unwrap_or_default();
        self.head(change, &name, set.and_then(|set| set.locations.first()), text);
        let effective = &change.effective;
        let prefixes = |one: &[CidrPrefix], other: &[CidrPrefix]| -> Vec<String> {
            one.iter().chain(other).map(ToString::to_string).collect()
        };
        let came: Vec<String> =
            effective.new_hosts.iter().cloned().chain(prefixes(&effective.v4_added, &effective.v6_added)).collect();
        let went: Vec<String> = effective
            .lost_hosts
            .iter()
            .cloned()
            .chain(prefixes(&effective.v4_removed, &effective.v6_removed))
            .collect();
        self.values("+", GREEN, &came, text);
        self.values("-", RED, &went, text);
        for one in &change.moved {
            let (sign, with, other) = match is {
                Some(set) if one.to == SetRef::from(set) => ("=", "from", &one.from),
                _ => ("=", "to", &one.to),
            };
            writeln!(text, "    {sign} {} moved {with} {}", one.value, reference(other)).ok();
        }
        self.covered(change, was, is, text);
        if let (Some(was), Some(is)) = (was, is) {
            fields(was, is, change, text);
        } else if let Some(ports) = set.and_then(ports_of) {
            writeln!(text, "    ports {ports}").ok();
        }
        if let Some(lineage) = &change.lineage {
            writeln!(text, "    {}", lineage_of(lineage)).ok();
        }
        self.notes(change, [was.and_then(|set| old.set_words(set)), is.and_then(|set| new.set_words(set))], text);
    }

    /// Values that came or went and change nothing that is let through.
    fn covered(&self, change: &Change, was: Option<&Set>, is: Option<&Set>, text: &mut String) {
        let values = |set: Option<&Set>| -> Vec<String> {
            let hosts = set.into_iter().flat_map(|set| set.hosts.iter().map(|entry| entry.host.name.clone()));
            let ips = set.into_iter().flat_map(|set| set.addresses.iter().map(|entry| entry.prefix.to_string()));
            let mut seen = std::collections::HashSet::new();
            hosts.chain(ips).filter(|value| seen.insert(value.clone())).collect()
        };
        let (before, after) = (values(was), values(is));
        let [known, held]: [std::collections::HashSet<&String>; 2] = [before.iter().collect(), after.iter().collect()];
        let effective = &change.effective;
        let shown: std::collections::HashSet<String> = effective
            .new_hosts
            .iter()
            .chain(&effective.lost_hosts)
            .cloned()
            .chain(
                [&effective.v4_added, &effective.v4_removed, &effective.v6_added, &effective.v6_removed]
                    .into_iter()
                    .flatten()
                    .map(ToString::to_string),
            )
            .chain(change.moved.iter().map(|one| one.value.clone()))
            .collect();
        let only = |own: &[String], other: &std::collections::HashSet<&String>| -> Vec<String> {
            own.iter().filter(|value| !other.contains(value) && !shown.contains(*value)).cloned().collect()
        };
        for (sign, values, why) in [
            ("listed", only(&after, &known), "was let through before"),
            ("no longer listed", only(&before, &held), "is let through still"),
        ] {
            if !values.is_empty() {
                self.values(&format!("= {sign}, {why}:"), FAINT, &values, text);
            }
        }
    }

    /// Values behind a sign, as many on a line as fit.
    fn values(&self, sign: &str, colour: &str, values: &[String], text: &mut String) {
        let mut line = String::new();
        for value in values {
            if !line.is_empty() && line.len() + value.len() + sign.len() + 6 > self.width {
                writeln!(text, "    {}", self.in_colour(colour, &format!("{sign} {}", line.trim_end()))).ok();
                line.clear();
            }
            line.push_str(value);
            line.push_str("  ");
        }
        if !line.is_empty() {
            writeln!(text, "    {}", self.in_colour(colour, &format!("{sign} {}", line.trim_end()))).ok();
        }
    }

    fn row(
        &self,
        change: &Change,
        [was, is]: [Option<Stated>; 2],
        [before, after]: [Option<&RowWords>; 2],
        at: Option<&crate::release::Location>,
        text: &mut String,
    ) {
        let name = after.or(before).map(|words| quoted(&words.label)).unwrap_or_else(|| "row".to_owned());
        self.head(change, &name, at, text);
        match (&was, &is) {
            (Some(was), Some(is)) if was.told() != is.told() => {
                writeln!(text, "    {} → {}{}", was.told(), is.told(), delta(was, is)).ok();
            }
            (Some(_), Some(_)) => {}
            (Some(one), None) | (None, Some(one)) => {
                writeln!(text, "    {}", one.told()).ok();
            }
            (None, None) => {}
        }
        if self.all
            && let (Some(before), Some(after)) = (before, after)
        {
            self.inline("label", &before.label, &after.label, text);
            let none = String::new();
            let [old, new] = [&before.detail, &after.detail].map(|text| text.as_ref().unwrap_or(&none));
            self.inline("detail", old, new, text);
            let [old, new] = [&before.requirements, &after.requirements].map(|text| text.as_ref().unwrap_or(&none));
            self.inline("requirements", old, new, text);
        }
    }

    /// What is said in other words, and how values are written.
    fn notes(&self, change: &Change, [before, after]: [Option<&SetWords>; 2], text: &mut String) {
        if !self.all || change.disposition() != Disposition::Change {
            return;
        }
        if let (Some(before), Some(after)) = (before, after) {
            let none = String::new();
            let [old, new] = [&before.purpose, &after.purpose].map(|text| text.as_ref().unwrap_or(&none));
            self.inline("label", old, new, text);
            let [old, new] = [&before.notes, &after.notes].map(|text| text.as_ref().unwrap_or(&none));
            self.inline("note", old, new, text);
            for (host, note) in &after.of_hosts {
                self.inline(host, before.of_hosts.get(host).unwrap_or(&none), note, text);
            }
        }
        let written = change.kinds.iter().filter_map(|kind| match kind {
            Kind::HostCase => Some("hosts in another case"),
            Kind::HostRepaired => Some("hosts damaged or mended"),
            Kind::DuplicateRemoved => Some("a value listed once less"),
            Kind::DuplicateAdded => Some("a value listed once more"),
            Kind::OrderChanged => Some("values in another order"),
            _ => None,
        });
        let written: Vec<&str> = written.collect();
        if !written.is_empty() {
            writeln!(text, "    {}", written.join(", ")).ok();
        }
    }

    /// The words that went and came, in their place.
    fn inline(&self, what: &str, old: &str, new: &str, text: &mut String) {
        if old == new {
            return;
        }
        let (old, new) = (printable(old), printable(new));
        let diff = TextDiff::from_words(old.as_str(), new.as_str());
        let mut line = String::new();
        for op in diff.ops() {
            let mut parts = [String::new(), String::new(), String::new()];
            for change in diff.iter_changes(op) {
                let part = match change.tag() {
                    ChangeTag::Equal => 0,
                    ChangeTag::Delete => 1,
                    ChangeTag::Insert => 2,
                };
                parts[part].push_str(change.value());
            }
            let [same, gone, come] = parts;
            line.push_str(&same);
            if !gone.is_empty() {
                line.push_str(&self.in_colour(RED, &format!("[-{gone}-]")));
            }
            if !come.is_empty() {
                line.push_str(&self.in_colour(GREEN, &format!("{{+{come}+}}")));
            }
        }
        writeln!(text, "    {what}: {line}").ok();
    }
}

/// What a row of sizes states.
struct Stated {
    size: Option<SizeRange>,
    frequency: Option<Frequency>,
    words: Vec<String>,
}

impl Stated {
    fn told(&self) -> String {
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

fn delta(was: &Stated, is: &Stated) -> String {
    let (Some(was), Some(is)) = (was.size, is.size) else { return String::new() };
    let (_, max) = crate::diff::relative_delta(&was, &is);
    max.filter(|delta| *delta != 0.0).map_or_else(String::new, |delta| format!(" ({:+.1} %)", delta * 100.0))
}

fn quoted(text: &str) -> String {
    format!("\"{}\"", printable(text.lines().next().unwrap_or_default()))
}

/// What a set is called: by its id and what it is for, else by its first value.
fn name_of(set: &Set, words: Option<&SetWords>) -> String {
    let id = set.id.map(|id| format!("{id} ")).unwrap_or_default();
    let purpose = words.and_then(|words| words.purpose.as_deref()).map(quoted);
    let anchor = || set.locations.first().and_then(|at| at.anchor.clone()).map(|anchor| printable(&anchor));
    format!("{id}{}", purpose.or_else(anchor).unwrap_or_else(|| printable(&set.key)))
}

fn reference(set: &SetRef) -> String {
    set.id.map_or_else(|| printable(&set.key), |id| format!("{id} ({})", printable(&set.key)))
}

fn ports_of(set: &Set) -> Option<String> {
    let parts = [("tcp", &set.ports.tcp), ("udp", &set.ports.udp), ("any", &set.ports.any)];
    let parts: Vec<String> =
        parts.iter().filter_map(|(name, ranges)| Some(format!("{name} {}", render(ranges)?))).collect();
    (!parts.is_empty()).then(|| parts.join(", "))
}

fn fields(was: &Set, is: &Set, change: &Change, text: &mut String) {
    let unsaid = || "not stated".to_owned();
    let flag = |value: Option<bool>| value.map_or_else(unsaid, |value| if value { "yes" } else { "no" }.to_owned());
    let category = |set: &Set| set.category.map_or_else(unsaid, |category| category.as_str().to_owned());
    let logic = |set: &Set| match set.ports.logic {
        crate::model::PortLogic::All => ", all of them",
        crate::model::PortLogic::Any => ", any of them",
        crate::model::PortLogic::Unspecified => "",
    };
    let ports = |set: &Set| ports_of(set).map_or_else(unsaid, |ports| format!("{ports}{}", logic(set)));
    let list = |names: &[String]| if names.is_empty() { unsaid() } else { names.join(", ") };
    let id = |set: &Set| set.id.map_or_else(|| "none".to_owned(), |id| id.to_string());
    let whom = |set: &Set| set.audience.as_deref().map_or_else(unsaid, printable);
    let anchor = |set: &Set| {
        let anchor = set.locations.first().and_then(|at| at.anchor.as_deref());
        anchor.map_or_else(|| "no heading".to_owned(), printable)
    };
    let rows: [(Kind, &str, String, String); 9] = [
        (Kind::PortsChanged, "ports", ports(was), ports(is)),
        (Kind::ProtocolChanged, "protocols", list(&was.protocols), list(&is.protocols)),
        (Kind::CategoryChanged, "category", category(was), category(is)),
        (Kind::RequiredChanged, "required", flag(was.required), flag(is.required)),
        (Kind::ExpressRouteChanged, "ExpressRoute", flag(was.express_route), flag(is.express_route)),
        (Kind::SetRenamed, "id", id(was), id(is)),
        (Kind::AudienceChanged, "for", whom(was), whom(is)),
        (Kind::StorageChanged, "storage names", list(&was.storage_names), list(&is.storage_names)),
        (Kind::RowMoved, "stands under", anchor(was), anchor(is)),
    ];
    for (_, name, before, after) in rows.iter().filter(|(kind, ..)| change.has(*kind)) {
        match before == after {
            true => writeln!(text, "    {name}: in another place or way").ok(),
            false => writeln!(text, "    {name}: {before} → {after}").ok(),
        };
    }
}

fn lineage_of(lineage: &Lineage) -> String {
    let all = |sets: &[SetRef]| sets.iter().map(reference).collect::<Vec<_>>().join(", ");
    match lineage.kind {
        LineageKind::Split => format!("split: {} became {}", all(&lineage.from), all(&lineage.to)),
        LineageKind::Merged => format!("merged: {} became {}", all(&lineage.from), all(&lineage.to)),
    }
}
