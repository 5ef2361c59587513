//! An announcement in the words of a locale.

use std::collections::BTreeSet;

use crate::export::changes_v1::{ActorV1, ChangeV1, DispositionV1, LineageKindV1, SetRefV1, SubjectV1};
use crate::message::Catalog;
use crate::printable::printable;
use crate::release::FIRST_LEDGER_ID;

use super::announce::Announcement;
use super::parts::{Parts, families, is_cosmetic};
use super::words::{Words, ports};
use super::{Block, Item, Notice, Section, Topic, identifier};

/// So many entries of which the same is said are told at once.
const ALIKE: usize = 3;

/// Writes `announcement` in the language of `catalog`. `page` is where readers find the list, and this notice under the
/// fragment `v` and the version.
#[must_use]
pub fn compose(announcement: &Announcement, catalog: &'static Catalog, page: Option<&str>) -> Notice {
    let composer = Composer { words: Words(catalog), announcement };
    let told: Vec<&ChangeV1> = announcement.changes.iter().filter(|change| !is_cosmetic(change)).collect();
    let parts: Vec<(&ChangeV1, Parts<'_>)> = told.iter().map(|change| (*change, Parts::of(change))).collect();
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
        let open = counted(&|parts| [parts.open.hosts.clone(), parts.open.prefixes.clone()]);
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
        match (own.version, own.previous) {
            (Some(version), Some(previous)) => {
                let date = version.day().map_or_else(|| version.to_string(), |day| self.words.0.day(day));
                let version = version.to_string();
                let args = [("version", version.as_str()), ("date", &date), ("previous", &previous.to_string())];
                lead.push(self.words.say("released", &args));
            }
            _ => lead.push(self.words.say("undated", &[])),
        }
        if parts.is_empty() {
            lead.push(self.words.say("nothing", &[]));
            return lead;
        }
        let asking = || parts.iter().filter(|(_, parts)| parts.asks());
        let dated = asking().filter(|(change, _)| change.add.effective_date.is_some()).count();
        match asking().count() {
            count if count == dated => {}
            _ if dated == 0 => lead.push(self.words.say("effective-unstated", &[])),
            _ => lead.push(self.words.say("effective-partly", &[])),
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
        let items = self.gathered(items.collect());
        (!items.is_empty()).then(|| Section { topic, heading: self.words.0.text(topic.message(), &[]), items })
    }

    /// What is said of an entry under a heading; nothing where it does not belong there.
    fn blocks(&self, topic: Topic, change: &ChangeV1, parts: &Parts<'_>) -> Vec<Block> {
        let fields = |fields: &[super::parts::Field<'_>]| -> Vec<Block> {
            let is_whole = change.disposition != DispositionV1::Change;
            fields.iter().map(|field| Block::Line(self.words.field(*field, is_whole))).collect()
        };
        let is_setting = change.subject == SubjectV1::Setting && change.actors.contains(&ActorV1::Proxy);
        let has_both = !parts.both.is_empty();
        match topic {
            Topic::OpenFirewall if parts.opens_ports => fields(&parts.firewall),
            Topic::OpenFirewall => self.opened(change, &parts.open.prefixes),
            Topic::OpenProxy => self.opened(change, &parts.open.hosts),
            Topic::CloseFirewall => self.closed(change, &parts.close.prefixes),
            Topic::CloseProxy => self.closed(change, &parts.close.hosts),
            Topic::CheckBoth if has_both && parts.opens_ports => fields(&parts.both),
            Topic::CheckBoth if has_both => [fields(&parts.firewall), fields(&parts.both)].concat(),
            Topic::CheckFirewall if !has_both && !parts.opens_ports => fields(&parts.firewall),
            Topic::CheckProxy if is_setting => fields(&parts.sizes),
            Topic::CheckSizes if !is_setting => fields(&parts.sizes),
            Topic::Info => self.information(change, parts, fields(&parts.told)),
            _ => Vec::new(),
        }
    }

    fn opened(&self, change: &ChangeV1, values: &[String]) -> Vec<Block> {
        if values.is_empty() {
            return Vec::new();
        }
        let mut blocks = self.values(change, values);
        let all = [("ports-tcp", &change.tcp_ports), ("ports-udp", &change.udp_ports)];
        let stated = all.iter().filter_map(|(id, text)| Some((*id, text.as_ref()?)));
        blocks.extend(stated.map(|(id, text)| Block::Line(self.words.say(id, &[("ports", &ports(text))]))));
        if change.tcp_ports.is_none() && change.udp_ports.is_none() {
            blocks.push(Block::Line(self.words.say("ports-unstated", &[])));
        }
        let date = change.add.effective_date.as_ref();
        blocks.extend(date.map(|date| Block::Line(self.words.effective(date))));
        blocks
    }

    fn closed(&self, change: &ChangeV1, values: &[String]) -> Vec<Block> {
        if values.is_empty() { Vec::new() } else { self.values(change, values) }
    }

    /// A list of values, and what the numbers in it stand for.
    fn values(&self, change: &ChangeV1, values: &[String]) -> Vec<Block> {
        let families = families(change);
        let mut blocks = vec![Block::Values(values.iter().map(|value| printable(value)).collect())];
        for (value, (low, high)) in values.iter().filter_map(|value| Some((value, families.get(value.as_str())?))) {
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
            blocks.extend(self.values(change, &values.iter().map(|value| (*value).to_owned()).collect::<Vec<_>>()));
        }
        for (id, values) in [("covered-now", &parts.covered_now), ("covered-still", &parts.covered_still)] {
            if !values.is_empty() {
                blocks.push(Block::Line(self.words.say(id, &[])));
                blocks.extend(self.values(change, values));
            }
        }
        if let Some(lineage) = &change.lineage {
            let id = match lineage.kind {
                LineageKindV1::Split => "split-from",
                LineageKindV1::Merged => "merged-from",
            };
            let from: Vec<String> = lineage.from.iter().map(|set| self.named(set)).collect();
            blocks.push(Block::Line(self.words.say(id, &[("items", &self.words.0.list(&from))])));
        }
        blocks.extend(fields);
        blocks.extend(parts.remarks.iter().map(|id| Block::Line(self.words.say(id, &[]))));
        // Every entry is told of somewhere.
        if blocks.is_empty() && !parts.asks() {
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
        let is_same = |change: &&ChangeV1| match (printed(set.id), printed(change.endpoint_set_id)) {
            (Some(own), Some(other)) => own == other,
            _ => {
                let was = change.previous.get("key").and_then(serde_json::Value::as_str);
                change.key == set.key || was == Some(&set.key)
            }
        };
        match (self.announcement.changes.iter().find(is_same), printed(set.id)) {
            (Some(change), _) => self.name(change),
            (None, Some(id)) => self.words.say("item-id", &[("id", &id)]),
            (None, None) => self.words.say("item-key", &[("key", &self.words.of_page(&set.key))]),
        }
    }

    /// Entries of which the same is said, told at once. Those with values are told at once where they are called the same.
    fn gathered(&self, items: Vec<Item>) -> Vec<Item> {
        let mut gathered: Vec<(Vec<String>, Vec<Block>)> = Vec::new();
        for item in items {
            let own = rest(&item.blocks);
            let has_values = own.len() < item.blocks.len();
            let alike = gathered.iter_mut().find(|(headings, blocks)| match has_values {
                true => {
                    headings[..] == [item.heading.clone()] && rest(blocks) == own && blocks.len() == item.blocks.len()
                }
                false => *blocks == item.blocks,
            });
            match alike {
                Some((_, blocks)) if has_values => join(blocks, item.blocks),
                Some((headings, _)) => headings.push(item.heading),
                None => gathered.push((vec![item.heading], item.blocks)),
            }
        }
        let told = gathered.into_iter().flat_map(|(headings, mut blocks)| match headings.len() {
            count if count < ALIKE => {
                headings.into_iter().map(|heading| Item { heading, blocks: blocks.clone() }).collect()
            }
            count => {
                let mut seen = BTreeSet::new();
                let names: Vec<String> = headings.into_iter().filter(|name| seen.insert(name.clone())).collect();
                blocks.push(Block::Names(names));
                vec![Item { heading: self.words.count("count-sets", count), blocks }]
            }
        });
        told.collect()
    }
}

/// Blocks without lists of values.
fn rest(blocks: &[Block]) -> Vec<&Block> {
    blocks.iter().filter(|block| !matches!(block, Block::Values(_))).collect()
}

/// Adds the values of blocks that are alike but for their values.
fn join(blocks: &mut [Block], others: Vec<Block>) {
    for (block, other) in blocks.iter_mut().zip(others) {
        if let (Block::Values(own), Block::Values(other)) = (block, other) {
            let known: BTreeSet<String> = own.iter().cloned().collect();
            own.extend(other.into_iter().filter(|value| !known.contains(value)));
        }
    }
}

impl Parts<'_> {
    /// Whether somebody has to look.
    fn asks(&self) -> bool {
        let fields = [&self.firewall, &self.both, &self.sizes];
        self.opens_ports || !self.open.is_empty() || !self.close.is_empty() || fields.iter().any(|all| !all.is_empty())
    }
}

/// An id that stands on the page.
fn printed(id: Option<u32>) -> Option<String> {
    id.filter(|id| *id < FIRST_LEDGER_ID).map(|id| id.to_string())
}
