//! An announcement in the words of a locale.

use std::collections::BTreeSet;

use crate::export::changes_v1::{ChangeV1, DispositionV1, LineageKindV1, SetRefV1};
use crate::message::Catalog;
use crate::printable::printable;
use crate::release::{DataVersion, FIRST_LEDGER_ID};

use super::announce::Announcement;
use super::gather::gathered;
use super::parts::{Needed, Parts, Said, Time, is_cosmetic, time_of_set};
use super::records::Records;
use super::words::{Words, ports};
use super::{Block, Item, Notice, Section, Topic, identifier};

/// Writes `announcement` in the language of `catalog`. `page` is where readers find the list, and this notice under the
/// fragment `v` and the version.
#[must_use]
pub fn compose(announcement: &Announcement, catalog: &'static Catalog, page: Option<&str>) -> Notice {
    let composer = Composer { words: Words(catalog), announcement, records: Records::of(&announcement.changes) };
    let told: Vec<&ChangeV1> = announcement.changes.iter().filter(|change| !is_cosmetic(change)).collect();
    let needed = Needed::of(&announcement.changes);
    let parts: Vec<(&ChangeV1, Parts<'_>)> = told.iter().map(|change| (*change, Parts::of(change, &needed))).collect();
    let sections: Vec<Section> = Topic::ALL.iter().filter_map(|topic| composer.section(*topic, &parts)).collect();
    let url = page.map(|page| match announcement.version {
        Some(version) => format!("{page}#v{version}"),
        None => page.to_owned(),
    });
    Notice {
        id: identifier(announcement, catalog.tag()),
        catalog,
        version: announcement.version,
        previous: announcement.previous,
        title: composer.title(&parts),
        lead: composer.lead(&parts),
        sections,
        url,
    }
}

/// What lists are called in a locale: by the title of their page in it, else in their own language.
#[must_use]
pub fn name_of(announcement: &Announcement, catalog: &'static Catalog) -> String {
    let title = |locale: &str| announcement.titles.get(locale).and_then(|title| title.as_deref()).map(without_site);
    let known = title(catalog.tag()).or_else(|| announcement.source_locale.as_deref().and_then(title));
    let known = known.or(announcement.dataset.as_deref()).filter(|name| !name.is_empty());
    known.map_or_else(|| catalog.text("unnamed", &[]), |name| Words(catalog).of_page(name))
}

/// The title of a page without the name of its site, which stands behind a bar.
fn without_site(title: &str) -> &str {
    title.rsplit_once(" | ").map_or(title, |(title, _)| title).trim()
}

struct Composer<'a> {
    words: Words,
    announcement: &'a Announcement,
    records: Records<'a>,
}

impl Composer<'_> {
    fn title(&self, parts: &[(&ChangeV1, Parts<'_>)]) -> String {
        let name = name_of(self.announcement, self.words.0);
        let counted = |values: &dyn Fn(&Parts<'_>) -> [Vec<String>; 2]| {
            let [mut hosts, mut prefixes] = [BTreeSet::new(), BTreeSet::new()];
            for (_, parts) in parts {
                let [own_hosts, own_prefixes] = values(parts);
                hosts.extend(own_hosts);
                prefixes.extend(own_prefixes);
            }
            let counts = [("count-hosts", hosts.len()), ("count-prefixes", prefixes.len())];
            let counts = counts.into_iter().filter(|(_, count)| *count > 0);
            let counts: Vec<String> = counts.map(|(id, count)| self.words.count(id, count)).collect();
            (!counts.is_empty()).then(|| self.words.0.list(&counts))
        };
        let open = counted(&|parts| {
            let hosts = parts.open.hosts.iter().chain(&parts.open_ports).cloned();
            [hosts.collect(), parts.open.prefixes.clone()]
        });
        let close = counted(&|parts| [parts.close.hosts.clone(), parts.close.prefixes.clone()]);
        let sets = |id: &str, count: usize| {
            self.words.say(id, &[("name", &name), ("sets", &self.words.count("count-sets", count))])
        };
        let to_check = parts.iter().filter(|(_, parts)| parts.asks()).count();
        match (open, close) {
            (Some(open), Some(close)) => {
                self.words.say("title-open-close", &[("name", &name), ("open", &open), ("close", &close)])
            }
            (Some(open), None) => self.words.say("title-open", &[("name", &name), ("open", &open)]),
            (None, Some(close)) => self.words.say("title-close", &[("name", &name), ("close", &close)]),
            (None, None) if to_check > 0 => sets("title-check", to_check),
            (None, None) => sets("title-info", parts.len()),
        }
    }

    /// Sentences on the whole: the version, from when on, whether the page in this language shows it.
    fn lead(&self, parts: &[(&ChangeV1, Parts<'_>)]) -> Vec<String> {
        let own = self.announcement;
        let mut lead = Vec::new();
        match own.version {
            Some(version) => {
                let date = version.day().map_or_else(|| version.to_string(), |day| self.words.0.day(day));
                let previous = own.previous.filter(|previous| *previous != DataVersion::NONE);
                let (version, previous) = (version.to_string(), previous.map(|previous| previous.to_string()));
                let args = [("version", version.as_str()), ("date", date.as_str())];
                lead.push(match &previous {
                    Some(previous) => self.words.say("released", &[args[0], args[1], ("previous", previous)]),
                    // As pages say it.
                    None => self.words.say("site-version", &args),
                });
            }
            None => lead.push(self.words.say("undated", &[])),
        }
        if parts.is_empty() {
            lead.push(self.words.say("nothing", &[]));
            return lead;
        }
        let dates: Vec<bool> = parts.iter().filter(|(_, parts)| parts.asks()).flat_map(dates).collect();
        match (dates.contains(&true), dates.contains(&false)) {
            (true, true) => lead.push(self.words.say("effective-partly", &[])),
            (false, true) => lead.push(self.words.say("effective-unstated", &[])),
            (_, false) => {}
        }
        let has_page = own.titles.contains_key(self.words.0.tag());
        let behind = parts.iter().filter(|(change, _)| self.is_behind(change)).count();
        lead.push(match (has_page, behind) {
            (false, _) => self.words.say("page-missing", &[]),
            (true, 0) => self.words.say("page-current", &[]),
            (true, count) => self.words.count("page-behind", count),
        });
        lead
    }

    fn is_behind(&self, change: &ChangeV1) -> bool {
        change.locales.get(self.words.0.tag()).is_some_and(|shown| !shown.shown)
    }

    fn section(&self, topic: Topic, parts: &[(&ChangeV1, Parts<'_>)]) -> Option<Section> {
        let items = parts.iter().filter_map(|(change, parts)| {
            let mut blocks = self.blocks(topic, change, parts);
            if blocks.is_empty() {
                return None;
            }
            if self.is_behind(change) {
                blocks.push(Block::Line(self.words.say("item-behind", &[])));
            }
            Some(Item { heading: self.heading(change), blocks })
        });
        let items = gathered(items.collect(), self.words);
        (!items.is_empty()).then(|| Section { topic, heading: self.words.0.text(topic.message(), &[]), items })
    }

    /// What is said of an entry under a heading; nothing where it does not belong there.
    fn blocks(&self, topic: Topic, change: &ChangeV1, parts: &Parts<'_>) -> Vec<Block> {
        let fields = |fields: &[super::parts::Field<'_>]| -> Vec<Block> {
            let is_whole = change.disposition != DispositionV1::Change;
            fields.iter().map(|field| Block::Line(self.words.field(*field, is_whole))).collect()
        };
        let has_both = !parts.both.is_empty() || !parts.retimed.is_empty();
        match topic {
            Topic::OpenFirewall => {
                let values = parts.open.prefixes.iter().chain(&parts.open_ports).cloned().collect();
                let mut blocks = self.opened(change, values);
                if parts.opens_ports {
                    blocks.extend(self.of_ports(change, fields(&parts.firewall)));
                }
                blocks
            }
            Topic::OpenProxy => self.opened(change, parts.open.hosts.clone()),
            Topic::CloseFirewall => self.closed(change, &parts.close.prefixes, &[]),
            Topic::CloseProxy => self.closed(change, &parts.close.hosts, &parts.keep.hosts),
            Topic::CheckBoth if has_both => {
                let mut blocks = fields(&parts.both);
                if !parts.retimed.is_empty() {
                    blocks.extend(self.timed(change, &parts.retimed));
                }
                if !parts.opens_ports {
                    blocks.extend(self.fewer_ports(change, parts, fields(&parts.firewall)));
                }
                blocks
            }
            Topic::CheckFirewall if !has_both && !parts.opens_ports => {
                self.fewer_ports(change, parts, fields(&parts.firewall))
            }
            Topic::CheckProxy => fields(&parts.settings),
            Topic::CheckSizes => fields(&parts.sizes),
            Topic::Info => self.information(change, parts, fields(&parts.told)),
            _ => Vec::new(),
        }
    }

    /// Ports before and after, and the values that they are of.
    fn of_ports(&self, change: &ChangeV1, mut fields: Vec<Block>) -> Vec<Block> {
        let unchanged: Vec<String> = change.unchanged.urls.iter().chain(&change.unchanged.ips).cloned().collect();
        if !fields.is_empty() && !unchanged.is_empty() {
            fields.extend(self.values(&Said::of(&change.add), &unchanged));
        }
        fields
    }

    /// Ports before and after, and values that are let through on fewer ports than before, by other entries.
    fn fewer_ports(&self, change: &ChangeV1, parts: &Parts<'_>, fields: Vec<Block>) -> Vec<Block> {
        let mut blocks = self.of_ports(change, fields);
        let fewer: Vec<String> = parts.fewer_ports.hosts.iter().chain(&parts.fewer_ports.prefixes).cloned().collect();
        if !fewer.is_empty() {
            blocks.push(Block::Line(self.words.say("ports-fewer", &[])));
            blocks.extend(self.values(&Said::of(&change.remove), &fewer));
            if change.disposition == DispositionV1::Remove {
                blocks.extend(self.ports(change));
            }
        }
        blocks
    }

    /// Values to open, by when they apply, and their ports.
    fn opened(&self, change: &ChangeV1, values: Vec<String>) -> Vec<Block> {
        if values.is_empty() {
            return Vec::new();
        }
        let mut blocks = self.timed(change, &values);
        blocks.extend(self.ports(change));
        blocks
    }

    /// Values by the time for which they are stated.
    fn timed(&self, change: &ChangeV1, values: &[String]) -> Vec<Block> {
        let (said, whole) = (Said::of(&change.add), time_of_set(change));
        let mut by_time: Vec<(Time<'_>, Vec<String>)> = Vec::new();
        for value in values {
            let time = said.time(value, whole);
            match by_time.iter_mut().find(|(known, _)| *known == time) {
                Some((_, values)) => values.push(value.clone()),
                None => by_time.push((time, vec![value.clone()])),
            }
        }
        let told = by_time.into_iter().flat_map(|(time, values)| {
            let mut blocks = self.values(&said, &values);
            blocks.extend(self.words.time(time).into_iter().map(Block::Line));
            blocks
        });
        told.collect()
    }

    /// The ports of an entry.
    fn ports(&self, change: &ChangeV1) -> Vec<Block> {
        // Ports without a transport are called as pages call them.
        let all = [("ports-tcp", &change.tcp_ports), ("ports-udp", &change.udp_ports), ("ports-any", &change.ports)];
        let stated = all.iter().filter_map(|(id, text)| Some((*id, text.as_ref()?)));
        let lines: Vec<Block> =
            stated.map(|(id, text)| Block::Line(self.words.say(id, &[("ports", &ports(text))]))).collect();
        if lines.is_empty() { vec![Block::Line(self.words.say("ports-unstated", &[]))] } else { lines }
    }

    /// Values to close, and what is still needed of what they let through.
    fn closed(&self, change: &ChangeV1, values: &[String], keep: &[String]) -> Vec<Block> {
        if values.is_empty() {
            return Vec::new();
        }
        let mut blocks = self.values(&Said::of(&change.remove), values);
        if !keep.is_empty() {
            blocks.push(Block::Line(self.words.say("keep-open", &[])));
            blocks.extend(self.values(&Said::of(&change.add), keep));
        }
        blocks
    }

    /// A list of values, and what the numbers in it stand for.
    fn values(&self, said: &Said<'_>, values: &[String]) -> Vec<Block> {
        let mut blocks = vec![Block::Values(values.iter().map(|value| printable(value)).collect())];
        for (value, (low, high)) in values.iter().filter_map(|value| Some((value, said.family(value)?))) {
            let (low, high) = (self.words.0.number(&low.to_string()), self.words.0.number(&high.to_string()));
            let host = printable(value);
            let args = [("host", host.as_str()), ("low", &low), ("high", &high)];
            blocks.push(Block::Line(self.words.say("family", &args)));
        }
        blocks
    }

    fn information(&self, change: &ChangeV1, parts: &Parts<'_>, fields: Vec<Block>) -> Vec<Block> {
        let mut blocks = Vec::new();
        for (from, values) in &parts.moved {
            let line = self.words.say("moved-from", &[("item", &self.named(from))]);
            blocks.push(Block::Line(line));
            let values: Vec<String> = values.iter().map(|value| (*value).to_owned()).collect();
            blocks.extend(self.values(&Said::of(&change.add), &values));
        }
        for (id, values, listed) in
            [("covered-now", &parts.covered_now, &change.add), ("covered-still", &parts.covered_still, &change.remove)]
        {
            if !values.is_empty() {
                blocks.push(Block::Line(self.words.say(id, &[])));
                blocks.extend(self.values(&Said::of(listed), values));
            }
        }
        if let Some(lineage) = change.lineage.as_ref().filter(|_| change.disposition != DispositionV1::Remove) {
            let id = match lineage.kind {
                LineageKindV1::Split => "split-from",
                LineageKindV1::Merged => "merged-from",
            };
            // Entries that are called alike are named once, and this one not at all.
            let own = self.name(change);
            let names: BTreeSet<String> = lineage.from.iter().map(|set| self.named(set)).collect();
            let names: Vec<String> = names.into_iter().filter(|name| *name != own).collect();
            if !names.is_empty() {
                blocks.push(Block::Line(self.words.say(id, &[("items", &self.words.0.list(&names))])));
            }
        }
        blocks.extend(fields);
        blocks.extend(parts.remarks.iter().map(|id| Block::Line(self.words.say(id, &[]))));
        // Every entry is told of somewhere.
        if blocks.is_empty() && !parts.is_told() {
            blocks.push(Block::Line(self.words.say("other-change", &[])));
        }
        blocks
    }

    /// What an entry is called, and whether it is new or gone.
    fn heading(&self, change: &ChangeV1) -> String {
        let name = self.name(change);
        match change.disposition {
            DispositionV1::Add => self.words.say("item-new", &[("item", &name)]),
            DispositionV1::Remove => self.words.say("item-gone", &[("item", &name)]),
            DispositionV1::Change => name,
        }
    }

    /// What an entry is called: by its words in this language, else in the list's own, else by its heading or number.
    fn name(&self, change: &ChangeV1) -> String {
        let locale = self.words.0.tag();
        let label = change.labels.get(locale).or(change.label.as_ref());
        let id = printed(change.endpoint_set_id);
        let source = self.announcement.source_locale.as_deref().unwrap_or_default();
        let label = label.filter(|label| !label.is_empty()).map(|label| self.words.of_page(label));
        match (label, &id) {
            (Some(label), Some(id)) => self.words.say("item", &[("label", &label), ("id", id)]),
            (Some(label), None) => label,
            (None, Some(id)) => self.words.say("item-id", &[("id", id)]),
            (None, None) => match change.headings.get(locale).or_else(|| change.headings.get(source)) {
                Some(list) => self.words.say("item-list", &[("list", &self.words.of_page(list))]),
                None => self.words.say("item-key", &[("key", &self.words.of_page(&change.key))]),
            },
        }
    }

    /// What another set is called: as its own record calls it, where it has one.
    fn named(&self, set: &SetRefV1) -> String {
        match (self.records.find(set), printed(set.id)) {
            (Some(change), _) => self.name(change),
            (None, Some(id)) => self.words.say("item-id", &[("id", &id)]),
            (None, None) => self.words.say("item-key", &[("key", &self.words.of_page(&set.key))]),
        }
    }
}

impl Parts<'_> {
    /// Whether somebody has to look.
    fn asks(&self) -> bool {
        let values = [&self.open, &self.close, &self.fewer_ports].iter().any(|values| !values.is_empty());
        let fields = [&self.firewall, &self.both, &self.settings].iter().any(|fields| !fields.is_empty());
        values || fields || self.opens_ports || !self.open_ports.is_empty() || !self.retimed.is_empty()
    }

    /// Whether it is told of under another heading than that of information.
    fn is_told(&self) -> bool {
        self.asks() || !self.sizes.is_empty()
    }
}

/// Of all that a record asks for, whether it has a date.
fn dates((change, parts): &(&ChangeV1, Parts<'_>)) -> Vec<bool> {
    let (said, whole) = (Said::of(&change.add), time_of_set(change));
    let hosts = parts.open.hosts.iter().chain(&parts.open_ports).map(|host| said.time(host, whole).0.is_some());
    let mut dates: Vec<bool> = hosts.collect();
    dates.extend((!parts.open.prefixes.is_empty()).then_some(whole.0.is_some()));
    // What goes, and what else is to be checked, has none.
    if dates.is_empty() { vec![false] } else { dates }
}

/// An id that stands on the page.
fn printed(id: Option<u32>) -> Option<String> {
    id.filter(|id| *id < FIRST_LEDGER_ID).map(|id| id.to_string())
}
