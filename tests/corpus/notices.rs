//! Notices of real pages: what they tell to open and to close, against the pages by plain comparison.

use std::collections::{BTreeMap, BTreeSet};

use tafel::diff;
use tafel::export::changes_v1::ChangesV1;
use tafel::extract::Page;
use tafel::message::Catalog;
use tafel::model::{AddressSpace, CidrPrefix, HostCover};
use tafel::notice::{Announcements, Block, Notice, Topic, compose};
use tafel::release::Release;

use crate::driver;

/// The texts of a page through the years, by their family and locale.
fn lines() -> Option<Vec<Vec<&'static Page>>> {
    let corpus = driver::corpus("notices_of_real_pages_ask_for_what_the_pages_say")?;
    let mut lines: BTreeMap<String, Vec<&Page>> = BTreeMap::new();
    for read in &corpus.pages {
        // `<family>/<locale>/<page>-<date>-<commit>.md`, or without a page.
        let stem = read.path.trim_end_matches(".md");
        let name = stem.find("-20").or_else(|| stem.find("/20")).map_or(stem, |at| &stem[..at]);
        lines.entry(name.to_owned()).or_default().push(&read.page);
    }
    Some(lines.into_values().filter(|line| line.len() > 1).collect())
}

fn notice(old: &Release, new: &Release) -> Option<Notice> {
    let document = ChangesV1::new(old, new, &diff::changes(old, new));
    let mut announcements = Announcements::default();
    announcements.changes(document).unwrap();
    let settled = announcements.settled().unwrap();
    Some(compose(settled.first()?, Catalog::of_notices(&["nl-NL"]), None))
}

/// The values under headings; of an entry to close, not those that are listed to be kept.
fn told(notice: &Notice, topics: &[Topic]) -> BTreeSet<String> {
    let keep = notice.catalog.text("keep-open", &[]);
    let sections = notice.sections.iter().filter(|section| topics.contains(&section.topic));
    let items = sections.flat_map(|section| &section.items);
    let values = items.flat_map(|item| {
        let own = item.blocks.iter().take_while(|block| !matches!(block, Block::Line(line) if *line == keep));
        own.filter_map(|block| match block {
            Block::Values(values) => Some(values.clone()),
            _ => None,
        })
    });
    values.flatten().collect()
}

fn space(release: &Release) -> AddressSpace {
    let own = release.sets.iter().flat_map(|set| set.hosts.iter().flat_map(|entry| entry.ips.iter().copied()));
    let listed = release.sets.iter().flat_map(|set| set.addresses.iter().map(|entry| entry.prefix));
    listed.chain(own).collect()
}

fn cover(release: &Release) -> HostCover<'_> {
    let mut cover = HostCover::default();
    let entries = release.sets.iter().flat_map(|set| &set.hosts);
    entries.for_each(|entry| cover.insert(&entry.host, entry.family));
    cover
}

#[test]
fn notices_of_real_pages_ask_for_what_the_pages_say() {
    let Some(lines) = lines() else { return };
    let (mut pairs, mut closed, mut opened) = (0, 0, 0);
    for (old, new) in lines.iter().flat_map(|line| line.windows(2)).map(|pair| (pair[0], pair[1])) {
        let name = format!("{} to {}", old.parts[0].file.path, new.parts[0].file.path);
        let [old, new] = [old, new].map(Release::of_page);
        let Some(notice) = notice(&old, &new) else { continue };
        pairs += 1;
        // Nothing that the newer page lets through, on any port, is to be closed.
        let close = told(&notice, &[Topic::CloseFirewall, Topic::CloseProxy]);
        let own: AddressSpace = close.iter().filter_map(|value| value.parse::<CidrPrefix>().ok()).collect();
        assert!(own.intersect(&space(&new)).is_empty(), "{name}");
        let (before, after) = (cover(&old), cover(&new));
        let hosts = |release: &'_ Release| -> Vec<(String, bool, bool)> {
            let entries = release.sets.iter().flat_map(|set| &set.hosts);
            let known = entries.map(|entry| {
                let covers = |cover: &HostCover<'_>| cover.covers_family(&entry.host, entry.family);
                (entry.host.name.clone(), covers(&before), covers(&after))
            });
            known.collect()
        };
        for (host, _, is_needed) in hosts(&old) {
            assert!(!(is_needed && close.contains(&host)), "{name}: {host} is to be closed");
        }
        // Everything that nothing let through is to be opened.
        let open = told(&notice, &[Topic::OpenFirewall, Topic::OpenProxy]);
        let own: AddressSpace = open.iter().filter_map(|value| value.parse::<CidrPrefix>().ok()).collect();
        assert!(space(&new).minus(&space(&old)).minus(&own).is_empty(), "{name}");
        // A family whose numbers a page states for the first time is no other host.
        let listed: BTreeSet<String> = hosts(&old).into_iter().map(|(host, ..)| host).collect();
        for (host, was_known, _) in hosts(&new) {
            assert!(was_known || listed.contains(&host) || open.contains(&host), "{name}: {host} is not to be opened");
        }
        (closed, opened) = (closed + close.len(), opened + open.len());
    }
    assert!(pairs > 40 && closed > 500 && opened > 500, "{pairs} pairs, {closed} closed, {opened} opened");
}
