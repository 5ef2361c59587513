//! Which lists only repeat the values of the page.

use crate::locale::{Terms, fold};
use crate::model::{HostCover, PrefixCover};

use super::facts::{EndpointSet, Origin, Page, TableKind};

/// Share of a list's hosts, or of its prefixes, that must stand in other sets: in percent.
const SHARE: usize = 90;

/// A shorter list repeats a value; it consolidates nothing, and the section it stands in needs it, unless its heading
/// says that it is a consolidated list.
const FEWEST: usize = 5;

/// Marks the lists of `page` whose values are for the most part in its other sets, wildcards applied.
///
/// Longer lists are judged first, so that two lists that repeat each other are not both taken away.
pub(super) fn mark(page: &mut Page) {
    let terms = Terms::of(&page.locale);
    let mut lists: Vec<usize> = (0..page.lists.len()).collect();
    lists.sort_by_key(|&list| std::cmp::Reverse(page.lists[list].items.len()));
    for list in lists {
        let Some(own) = page.sets.iter().find(|set| set.origin == Origin::List(list)) else { continue };
        let others: Vec<&EndpointSet> = page
            .sets
            .iter()
            .filter(|set| set.origin != own.origin && page.kind(set.origin) != TableKind::Consolidated)
            .collect();
        let headed = page.lists[list].section.path.last().is_some_and(|title| terms.is_consolidated(&fold(title)));
        let fewest = if headed { 1 } else { FEWEST };
        if repeats_hosts(own, &others, fewest) || repeats_prefixes(own, &others, fewest) {
            page.lists[list].kind = TableKind::Consolidated;
        }
    }
}

fn repeats_hosts(own: &EndpointSet, others: &[&EndpointSet], fewest: usize) -> bool {
    let known: HostCover<'_> = others.iter().flat_map(|set| &set.hosts).map(|host| &host.host).collect();
    let repeated = own.hosts.iter().filter(|host| known.covers(&host.host)).count();
    own.hosts.len() >= fewest && repeated * 100 >= own.hosts.len() * SHARE
}

fn repeats_prefixes(own: &EndpointSet, others: &[&EndpointSet], fewest: usize) -> bool {
    let known: PrefixCover = others.iter().flat_map(|set| &set.addresses).map(|address| address.prefix).collect();
    let repeated = own.addresses.iter().filter(|address| known.contains(address.prefix)).count();
    own.addresses.len() >= fewest && repeated * 100 >= own.addresses.len() * SHARE
}
