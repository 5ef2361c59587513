//! Which lists only repeat the values of the page.

use std::collections::HashMap;

use crate::locale::{Terms, fold};
use crate::model::{CidrPrefix, Host, HostCover, PrefixCover};

use super::facts::{EndpointSet, Origin, Page, TableKind};

/// Share of a list's hosts, or of its prefixes, that must stand in other sets: in percent.
const SHARE: usize = 90;

/// A shorter list repeats a value; it consolidates nothing, and the section it stands in needs it, unless its heading
/// says that it is a consolidated list.
const FEWEST: usize = 5;

/// Longest heading that is searched for the words for a consolidated list, in bytes.
const LONGEST_TITLE: usize = 300;

/// Marks the lists of `page` whose values are for the most part in its other sets, wildcards applied.
///
/// Longer lists are judged first, so that two lists that repeat each other are not both taken away.
pub(super) fn mark(page: &mut Page) {
    let own: HashMap<usize, &EndpointSet> = page
        .sets
        .iter()
        .filter_map(|set| if let Origin::List(list) = set.origin { Some((list, set)) } else { None })
        .collect();
    let mut lists: Vec<(usize, usize)> = (0..page.lists.len())
        .map(|list| (list, if page.is_headed_consolidated(list) { 1 } else { FEWEST }))
        .filter(|(list, fewest)| own.get(list).is_some_and(|set| set.hosts.len().max(set.addresses.len()) >= *fewest))
        .collect();
    if lists.is_empty() {
        return;
    }
    lists.sort_by_key(|&(list, _)| std::cmp::Reverse(page.lists[list].items.len()));
    // What the page states beside the list that is judged: its own values are taken out, and put back where it stays.
    let mut hosts: HostCover<'_> = page.sets.iter().flat_map(hosts_of).collect();
    let mut prefixes: PrefixCover = page.sets.iter().flat_map(prefixes_of).collect();
    let mut found = Vec::new();
    for (list, fewest) in lists {
        let Some(own) = own.get(&list) else { continue };
        hosts_of(own).for_each(|host| hosts.remove(host));
        prefixes_of(own).for_each(|prefix| prefixes.remove(prefix));
        if repeats_hosts(own, &hosts, fewest) || repeats_prefixes(own, &prefixes, fewest) {
            found.push(list);
        } else {
            hosts.extend(hosts_of(own));
            prefixes.extend(prefixes_of(own));
        }
    }
    found.into_iter().for_each(|list| page.lists[list].kind = TableKind::Consolidated);
}

impl Page {
    /// Whether a heading above a list, or its anchor, says that it is a consolidated list.
    pub(crate) fn is_headed_consolidated(&self, list: usize) -> bool {
        let says = |terms: &Terms, title: &str| title.len() <= LONGEST_TITLE && terms.is_consolidated(&fold(title));
        let Some(section) = self.lists.get(list).map(|list| &list.section) else { return false };
        let terms = Terms::of(&self.locale);
        section.path.iter().any(|title| says(&terms, title))
            || section.anchor.as_deref().is_some_and(|anchor| says(&Terms::source(), anchor))
    }
}

fn hosts_of(set: &EndpointSet) -> impl Iterator<Item = &Host> {
    set.hosts.iter().map(|host| &host.host)
}

fn prefixes_of(set: &EndpointSet) -> impl Iterator<Item = CidrPrefix> {
    set.addresses.iter().map(|address| address.prefix)
}

fn repeats_hosts(own: &EndpointSet, others: &HostCover<'_>, fewest: usize) -> bool {
    let repeated = hosts_of(own).filter(|host| others.covers(host)).count();
    own.hosts.len() >= fewest && repeated * 100 >= own.hosts.len() * SHARE
}

fn repeats_prefixes(own: &EndpointSet, others: &PrefixCover, fewest: usize) -> bool {
    let repeated = prefixes_of(own).filter(|prefix| others.contains(*prefix)).count();
    own.addresses.len() >= fewest && repeated * 100 >= own.addresses.len() * SHARE
}
