//! Damage that a single page shows, and that in a pair is a difference from the source.

use std::io::Write as _;

use tafel::check;
use tafel::extract::Page;
use tafel::extract::facts::EndpointSet;
use tafel::model::HostKind;
use tafel::span::Span;

use super::{Edit, Random, docset, gap, made, plain};
use crate::driver;

/// A kind of damage: its check, and where a page can suffer it.
type Kind = (&'static str, fn(&Page, &mut Random) -> Vec<Edit>);

const KINDS: &[Kind] = &[
    ("suspicious-address", add_private),
    ("invalid-port", raise_port),
    ("leading-dot-host", lose_star),
    ("unresolved-include", include),
];

fn add_private(page: &Page, random: &mut Random) -> Vec<Edit> {
    let private = ["10.1.2.0/24", "192.168.7.1", "172.20.0.0/16", "0.0.0.0/0", "fd00:12::/48", "127.0.0.1"];
    let add = |set: &EndpointSet| {
        let [a, b] = set.addresses.get(..2)? else { return None };
        let gap = gap(page, set.part, a.span, b.span);
        let at = Span { start: a.span.end, end: a.span.end };
        plain(gap).then(|| (at, format!("{gap}{}", private[random.below(private.len())])))
    };
    page.published().filter_map(add).collect()
}

fn raise_port(page: &Page, _: &mut Random) -> Vec<Edit> {
    let mut found = Vec::new();
    for table in &page.tables {
        let Some(column) = table.roles.iter().position(|role| *role == Some(tafel::locale::Role::Port)) else {
            continue;
        };
        for cell in table.table.rows.iter().filter_map(|row| row.cells.get(column)) {
            if let Some(at) = page.text(table.part, cell.span).find("443") {
                let start = cell.span.start as usize + at;
                found.push((Span::new(start, start + 3), "74431".to_owned()));
            }
        }
    }
    found
}

fn lose_star(page: &Page, _: &mut Random) -> Vec<Edit> {
    let wildcard = |(set, at): (&EndpointSet, usize)| {
        let host = &set.hosts[at];
        let bare = page.text(set.part, host.span).trim_start_matches('\\').strip_prefix('*')?;
        (host.host.kind == HostKind::Wildcard && bare.starts_with('.')).then(|| (host.span, bare.to_owned()))
    };
    let hosts = page.published().flat_map(|set| (0..set.hosts.len()).map(move |at| (set, at)));
    hosts.filter_map(wildcard).collect()
}

fn include(page: &Page, _: &mut Random) -> Vec<Edit> {
    let end = page.parts[0].file.text.len();
    vec![(Span::new(end, end), "\n[!INCLUDE [x](not-there.md)]\n".to_owned())]
}

#[test]
fn damage_of_single_pages_is_reported_once_under_its_id() {
    const CASES: usize = 1;
    let mut failures = Vec::new();
    for &(id, places) in KINDS {
        let mut random = Random(7);
        let (mut cases, mut rightly) = (0, 0);
        for case in docset().into_iter().chain(made::pages()) {
            let page = driver::page_in(&case.locale, &case.text);
            let before = check::run_page(&page);
            let places = places(&page, &mut random);
            for _ in 0..if places.is_empty() { 0 } else { CASES } {
                let (span, new) = &places[random.below(places.len())];
                let mut damaged = case.text.clone();
                damaged.replace_range(span.range(), new);
                let after = check::run_page(&driver::page_in(&case.locale, &damaged));
                let fresh = super::new_findings(&before, &after, id);
                // A page that repeats its values contradicts itself as well: no source tells which place is right.
                let own = fresh.iter().map(|found| found.meta.id).filter(|id| *id != "self-contradiction");
                let ids: Vec<&str> = own.collect();
                cases += 1;
                if ids == [id] {
                    rightly += 1;
                } else {
                    failures.push(format!("{id}: {}: {new:?} for {:?}: {ids:?}", case.path, &case.text[span.range()]));
                }
            }
        }
        let _ = writeln!(std::io::stdout(), "{id:24} {rightly:>6} of {cases:>6} reported once under its id");
        assert!(cases > 3, "{id}: {cases} cases");
    }
    assert!(failures.is_empty(), "{} failures\n{failures:#?}", failures.len());
}
