//! Damage of hosts.

use tafel::check::PagePair;
use tafel::extract::Page;
use tafel::extract::facts::EndpointSet;
use tafel::model::HostKind;
use tafel::span::Span;

use super::{Damage, Edit, Mends, Random, gap, plain};

pub(super) const DAMAGES: &[Damage] = &[
    Damage { name: "drop a host", check: "missing-host", mends: Mends::Often, places: drop_host },
    Damage { name: "add a host", check: "extra-host", mends: Mends::Often, places: add_host },
    Damage { name: "lose a wildcard", check: "lost-wildcard", mends: Mends::Often, places: lose_wildcard },
    Damage { name: "detach a wildcard", check: "lost-wildcard", mends: Mends::Always, places: detach_wildcard },
    Damage { name: "drop a letter of a host", check: "mangled-host", mends: Mends::Often, places: mangle_host },
    Damage {
        name: "translate a placeholder",
        check: "translated-placeholder",
        mends: Mends::Always,
        places: translate,
    },
    Damage { name: "leak a placeholder", check: "leaked-placeholder", mends: Mends::Alike, places: leak },
    Damage { name: "write dots of another script", check: "foreign-dot", mends: Mends::Alike, places: foreign_dot },
    Damage {
        name: "write a letter that looks alike",
        check: "confusable-character",
        mends: Mends::Always,
        places: disguise,
    },
    Damage { name: "slip in a zero-width space", check: "invisible-character", mends: Mends::Always, places: slip_in },
    Damage { name: "glue two hosts", check: "glued-hosts", mends: Mends::Never, places: glue },
    Damage { name: "lose the star of a wildcard", check: "lost-wildcard", mends: Mends::Always, places: lead_with_dot },
    Damage {
        name: "put a blank into a host of a list",
        check: "mangled-host",
        mends: Mends::Always,
        places: part_in_list,
    },
    Damage { name: "put a blank into a host", check: "invalid-host", mends: Mends::Never, places: part },
    Damage { name: "write a host in other case", check: "host-case", mends: Mends::Always, places: recase },
    Damage { name: "write a host twice", check: "duplicate-host", mends: Mends::Often, places: repeat_host },
];

fn hosts(page: &Page) -> impl Iterator<Item = (&EndpointSet, usize)> {
    page.published().flat_map(|set| (0..set.hosts.len()).map(move |at| (set, at)))
}

fn once(set: &EndpointSet, at: usize) -> bool {
    set.hosts.iter().filter(|other| other.host == set.hosts[at].host).count() == 1
}

fn drop_host(pair: &PagePair<'_>, _: &mut Random) -> Vec<Edit> {
    let page = pair.target;
    let cut = |(set, at): (&EndpointSet, usize)| {
        let before = set.hosts[at.checked_sub(1)?].span;
        let host = &set.hosts[at];
        let sound = plain(gap(page, set.part, before, host.span)) && host.ips.is_empty() && host.note.is_none();
        (sound && once(set, at)).then(|| (Span { start: before.end, end: host.span.end }, String::new()))
    };
    hosts(page).filter_map(cut).collect()
}

fn add_host(pair: &PagePair<'_>, _: &mut Random) -> Vec<Edit> {
    let page = pair.target;
    let add = |(set, at): (&EndpointSet, usize)| {
        let (a, b) = (set.hosts[at].span, set.hosts.get(at + 1)?.span);
        let gap = gap(page, set.part, a, b);
        plain(gap).then(|| (Span { start: a.end, end: a.end }, format!("{gap}xyz.tailspintoys.com")))
    };
    hosts(page).filter_map(add).collect()
}

fn lose_wildcard(pair: &PagePair<'_>, _: &mut Random) -> Vec<Edit> {
    let page = pair.target;
    let cut = |(set, at): (&EndpointSet, usize)| {
        let host = &set.hosts[at];
        let bare = host.host.name.strip_prefix("*.")?;
        let known = set.hosts.iter().any(|other| other.host.name == bare);
        let written = page.text(set.part, host.span);
        let at_dot = written.find("*.")? + 2;
        (!known && once(set, at) && host.host.kind == HostKind::Wildcard)
            .then(|| (host.span, format!("{}{}", written[..at_dot - 2].trim_end_matches('\\'), &written[at_dot..])))
    };
    hosts(page).filter_map(cut).collect()
}

fn mangle_host(pair: &PagePair<'_>, random: &mut Random) -> Vec<Edit> {
    let page = pair.target;
    let mut found = Vec::new();
    for (set, at) in hosts(page) {
        let host = &set.hosts[at];
        let written = page.text(set.part, host.span);
        let letters: Vec<usize> = written
            .char_indices()
            .filter(|&(at, c)| c.is_ascii_alphabetic() && at > 0 && at + 6 < written.len())
            .map(|(at, _)| at)
            .collect();
        if host.host.kind == HostKind::Exact && once(set, at) && !written.contains('/') && letters.len() > 8 {
            let cut = letters[random.below(letters.len())];
            let neighbour = |at: usize| written.as_bytes().get(at).is_some_and(u8::is_ascii_alphanumeric);
            if neighbour(cut - 1) && neighbour(cut + 1) {
                found.push((host.span, format!("{}{}", &written[..cut], &written[cut + 1..])));
            }
        }
    }
    found
}

fn foreign_dot(pair: &PagePair<'_>, _: &mut Random) -> Vec<Edit> {
    let page = pair.target;
    let swap = |(set, at): (&EndpointSet, usize)| {
        let written = page.text(set.part, set.hosts[at].span);
        let plain = !written.contains('/') && set.hosts[at].host.kind != HostKind::Placeholder;
        (once(set, at) && plain).then(|| (set.hosts[at].span, written.replace('.', "。")))
    };
    hosts(page).filter_map(swap).collect()
}

/// What `change` makes of the hosts as they are written, those that stand once in their row.
fn respelled(page: &Page, mut change: impl FnMut(&str, &HostKind) -> Option<String>) -> Vec<Edit> {
    let one = |(set, at): (&EndpointSet, usize)| {
        let host = &set.hosts[at];
        let new = change(page.text(set.part, host.span), &host.host.kind).filter(|_| once(set, at))?;
        Some((host.span, new))
    };
    hosts(page).filter_map(one).collect()
}

/// A host written as a wildcard, without its star and dot.
fn bare<'w>(written: &'w str, kind: &HostKind) -> Option<&'w str> {
    written.trim_start_matches('\\').strip_prefix("*.").filter(|_| *kind == HostKind::Wildcard)
}

/// A place between two letters of a host's first label.
fn inside(written: &str, random: &mut Random) -> Option<usize> {
    let label = written.split('.').next()?;
    let letters = label.len() > 3 && label.bytes().all(|b| b.is_ascii_alphabetic());
    letters.then(|| 1 + random.below(label.len() - 2))
}

fn detach_wildcard(pair: &PagePair<'_>, _: &mut Random) -> Vec<Edit> {
    respelled(pair.target, |written, kind| bare(written, kind).map(|_| written.replacen("*.", "*. ", 1)))
}

fn translate(pair: &PagePair<'_>, _: &mut Random) -> Vec<Edit> {
    respelled(pair.target, |written, kind| {
        let (before, rest) = written.split_once('<').filter(|_| *kind == HostKind::Placeholder)?;
        let (_, after) = rest.split_once('>')?;
        Some(format!("{}huurder{after}", before.trim_end_matches('\\')))
    })
}

fn leak(pair: &PagePair<'_>, _: &mut Random) -> Vec<Edit> {
    respelled(pair.target, |written, kind| bare(written, kind).map(|bare| format!("@no__t-0.{bare}")))
}

fn disguise(pair: &PagePair<'_>, random: &mut Random) -> Vec<Edit> {
    const ALIKE: [(char, char); 4] = [('a', 'а'), ('e', 'е'), ('o', 'о'), ('c', 'с')];
    respelled(pair.target, |written, kind| {
        let (latin, other) = ALIKE[random.below(ALIKE.len())];
        let plain = *kind == HostKind::Exact && !written.contains('/') && written.contains(latin);
        plain.then(|| written.replacen(latin, &other.to_string(), 1))
    })
}

fn slip_in(pair: &PagePair<'_>, random: &mut Random) -> Vec<Edit> {
    respelled(pair.target, |written, _| {
        let at = inside(written, random)?;
        Some(format!("{}\u{200B}{}", &written[..at], &written[at..]))
    })
}

fn glue(pair: &PagePair<'_>, _: &mut Random) -> Vec<Edit> {
    let page = pair.target;
    let cut = |(set, at): (&EndpointSet, usize)| {
        let (a, b) = (&set.hosts[at.checked_sub(1)?], &set.hosts[at]);
        let starts = page.text(set.part, b.span).trim_start_matches('\\').starts_with('*');
        let sound = starts && plain(gap(page, set.part, a.span, b.span)) && once(set, at) && once(set, at - 1);
        sound.then(|| (Span { start: a.span.end, end: b.span.start }, String::new()))
    };
    hosts(page).filter_map(cut).collect()
}

fn lead_with_dot(pair: &PagePair<'_>, _: &mut Random) -> Vec<Edit> {
    respelled(pair.target, |written, kind| bare(written, kind).map(|bare| format!(".{bare}")))
}

/// Only in a line of its own: in a list, the word before the blank may be a remark.
fn part(pair: &PagePair<'_>, _: &mut Random) -> Vec<Edit> {
    let page = pair.target;
    let cut = |(set, at): (&EndpointSet, usize)| {
        let host = &set.hosts[at];
        let row = page.text(set.part, set.span);
        let (start, end) = ((host.span.start - set.span.start) as usize, (host.span.end - set.span.start) as usize);
        let (before, after) = (row[..start].trim_end().to_lowercase(), row[end..].trim_start().to_lowercase());
        let alone =
            (before.ends_with('|') || before.ends_with('>')) && (after.starts_with('|') || after.starts_with('<'));
        let (head, tail) = row[start..end].split_once('.')?;
        let exact = host.host.kind == HostKind::Exact && !row[start..end].contains('/');
        (alone && exact && once(set, at)).then(|| (host.span, format!("{head}. {tail}")))
    };
    hosts(page).filter_map(cut).collect()
}

/// A host of a list that a blank cuts, where what is left of it is still like it.
fn part_in_list(pair: &PagePair<'_>, _: &mut Random) -> Vec<Edit> {
    let page = pair.target;
    let cut = |(set, at): (&EndpointSet, usize)| {
        let host = &set.hosts[at];
        let row = page.text(set.part, set.span);
        let written = page.text(set.part, host.span);
        let listed = row[(host.span.end - set.span.start) as usize..].starts_with(',');
        let (head, tail) = written.split_once('.')?;
        let like = host.host.kind == HostKind::Exact && tail.len() > head.len() * 2 && tail.matches('.').count() > 1;
        (listed && like && once(set, at)).then(|| (host.span, format!("{head}. {tail}")))
    };
    hosts(page).filter_map(cut).collect()
}

fn recase(pair: &PagePair<'_>, random: &mut Random) -> Vec<Edit> {
    respelled(pair.target, |written, _| {
        let at = inside(written, random)?;
        let letter = &written[at..=at];
        let other =
            if letter.bytes().all(|b| b.is_ascii_lowercase()) { letter.to_uppercase() } else { letter.to_lowercase() };
        Some(format!("{}{other}{}", &written[..at], &written[at + 1..]))
    })
}

fn repeat_host(pair: &PagePair<'_>, _: &mut Random) -> Vec<Edit> {
    let page = pair.target;
    let add = |(set, at): (&EndpointSet, usize)| {
        let (a, b) = (set.hosts[at].span, set.hosts.get(at + 1)?.span);
        let gap = gap(page, set.part, a, b);
        let text = page.text(set.part, a);
        (plain(gap) && once(set, at)).then(|| (Span { start: a.end, end: a.end }, format!("{gap}{text}")))
    };
    hosts(page).filter_map(add).collect()
}
