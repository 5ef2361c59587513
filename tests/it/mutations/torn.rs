//! What machine translation does to values: words and dates for ids, ports that are no longer told apart, doubled labels,
//! cells that change places.

use tafel::check::PagePair;
use tafel::extract::Page;
use tafel::extract::facts::{EndpointSet, Origin};
use tafel::locale::Role;
use tafel::model::HostKind;
use tafel::span::Span;

use super::{Damage, Edit, Mends, Random};

pub(super) const DAMAGES: &[Damage] = &[
    Damage { name: "write a word for an id", check: "altered-id", mends: Mends::Always, places: word_for_id },
    Damage { name: "write another id", check: "altered-id", mends: Mends::Often, places: other_id },
    Damage { name: "write a date for ports", check: "port-mismatch", mends: Mends::Never, places: date_for_ports },
    Damage { name: "lose the hyphen of a range", check: "port-mismatch", mends: Mends::Always, places: lose_hyphen },
    Damage { name: "double a first label", check: "mangled-host", mends: Mends::Often, places: double_label },
    Damage { name: "type a first label twice", check: "mangled-host", mends: Mends::Often, places: repeat_label },
    Damage { name: "write a dotless i", check: "confusable-character", mends: Mends::Always, places: dotless },
    Damage { name: "lose the dot of a wildcard", check: "lost-wildcard", mends: Mends::Often, places: lose_dot },
    Damage { name: "detach the sign of a family", check: "invalid-host", mends: Mends::Never, places: detach_family },
    Damage { name: "write the host of another cloud", check: "mangled-host", mends: Mends::Often, places: other_cloud },
    Damage {
        name: "write a sentence for a protocol",
        check: "protocol-mismatch",
        mends: Mends::Never,
        places: sentence_for_protocol,
    },
    Damage { name: "write a size off by one", check: "size-mismatch", mends: Mends::Always, places: off_by_one },
    Damage { name: "exchange two cells of a row", check: "shifted-column", mends: Mends::Never, places: exchange },
];

/// The text of the cell of a row whose column has this role, with its place.
fn cell<'p>(page: &'p Page, set: &EndpointSet, role: Role) -> Option<(Span, &'p str)> {
    let Origin::Row { table, row } = set.origin else { return None };
    let fact = &page.tables[table];
    let column = fact.roles.iter().position(|other| *other == Some(role))?;
    let span = fact.table.rows[row].cells.get(column)?.span;
    let written = page.text(fact.part, span);
    let start = span.start as usize + written.len() - written.trim_start().len();
    Some((Span::new(start, start + written.trim().len()), written.trim()))
}

/// What `change` makes of the cells of a role.
fn cells(page: &Page, role: Role, mut change: impl FnMut(&EndpointSet, &str) -> Option<String>) -> Vec<Edit> {
    let one = |set: &EndpointSet| {
        let (span, written) = cell(page, set, role)?;
        Some((span, change(set, written)?))
    };
    page.published().filter_map(one).collect()
}

fn word_for_id(pair: &PagePair<'_>, random: &mut Random) -> Vec<Edit> {
    const WORDS: [&str; 6] = ["IVA", "segundo", "vingt", "27. 5.", "#", "11 mei"];
    cells(pair.target, Role::Id, |set, _| set.id.is_some().then(|| WORDS[random.below(WORDS.len())].to_owned()))
}

/// The id of another row, or one that no row has.
fn other_id(pair: &PagePair<'_>, random: &mut Random) -> Vec<Edit> {
    cells(pair.target, Role::Id, |set, written| {
        let new = if random.below(2) == 0 { 11 + random.below(9) } else { 70 + random.below(20) }.to_string();
        (set.id.is_some() && new != written).then_some(new)
    })
}

fn date_for_ports(pair: &PagePair<'_>, _: &mut Random) -> Vec<Edit> {
    cells(pair.target, Role::Port, |_, written| (written == "**TCP:** 443, 80").then(|| "25 mei 443".to_owned()))
}

fn lose_hyphen(pair: &PagePair<'_>, _: &mut Random) -> Vec<Edit> {
    cells(pair.target, Role::Port, |_, written| {
        written.contains("50000-50059").then(|| written.replace("50000-50059", "5000050059"))
    })
}

/// What `change` makes of the hosts that stand once in their row.
fn hosts(page: &Page, mut change: impl FnMut(&str, &HostKind) -> Option<String>) -> Vec<Edit> {
    let mut found = Vec::new();
    for set in page.published() {
        for host in &set.hosts {
            let once = set.hosts.iter().filter(|other| other.host == host.host).count() == 1;
            let new = change(page.text(set.part, host.span), &host.host.kind).filter(|_| once);
            found.extend(new.map(|new| (host.span, new)));
        }
    }
    found
}

fn plain(written: &str, kind: &HostKind) -> bool {
    *kind == HostKind::Exact && !written.contains('/') && written.split('.').next().is_some_and(|name| name.len() > 3)
}

fn double_label(pair: &PagePair<'_>, _: &mut Random) -> Vec<Edit> {
    hosts(pair.target, |written, kind| {
        plain(written, kind).then(|| format!("{}{written}", written.split('.').next().unwrap()))
    })
}

fn repeat_label(pair: &PagePair<'_>, _: &mut Random) -> Vec<Edit> {
    hosts(pair.target, |written, kind| {
        plain(written, kind).then(|| format!("{}.{written}", written.split('.').next().unwrap()))
    })
}

fn dotless(pair: &PagePair<'_>, _: &mut Random) -> Vec<Edit> {
    hosts(pair.target, |written, kind| {
        (plain(written, kind) && written.contains('i')).then(|| written.replacen('i', "ı", 1))
    })
}

fn lose_dot(pair: &PagePair<'_>, _: &mut Random) -> Vec<Edit> {
    hosts(pair.target, |written, kind| {
        (*kind == HostKind::Wildcard && written.contains("*.")).then(|| written.replacen("*.", "*", 1))
    })
}

fn detach_family(pair: &PagePair<'_>, _: &mut Random) -> Vec<Edit> {
    hosts(pair.target, |written, _| written.strip_prefix("#-").map(|rest| format!("# – {rest}")))
}

fn other_cloud(pair: &PagePair<'_>, _: &mut Random) -> Vec<Edit> {
    hosts(pair.target, |written, kind| {
        let clouds = [("contoso.com", "contoso.cn"), ("microsoft.com", "microsoft.us"), ("windows.net", "windows.cn")];
        let (own, other) = clouds.into_iter().find(|(own, _)| written.ends_with(own))?;
        plain(written, kind).then(|| written.replace(own, other))
    })
}

fn sentence_for_protocol(pair: &PagePair<'_>, _: &mut Random) -> Vec<Edit> {
    cells(pair.target, Role::Protocol, |set, written| {
        (set.protocols.len() == 1 && written.bytes().all(|byte| byte.is_ascii_uppercase()))
            .then(|| "Xyz abc defgh ijkl.".to_owned())
    })
}

fn off_by_one(pair: &PagePair<'_>, _: &mut Random) -> Vec<Edit> {
    let mut found = Vec::new();
    for row in &pair.target.bandwidth {
        let written = pair.target.text(row.part, row.size_span);
        let digits = written.find(|c: char| c.is_ascii_digit()).map(|at| &written[at..]);
        let Some(number) = digits.and_then(|rest| rest.split(|c: char| !c.is_ascii_digit()).next()) else { continue };
        let start = row.size_span.start as usize + written.find(number).unwrap();
        let next = number.parse::<u32>().map(|number| (number + 1).to_string());
        if let Ok(next) = next.map_err(drop).and_then(|next| if number.len() > 1 { Ok(next) } else { Err(()) }) {
            found.push((Span::new(start, start + number.len()), next));
        }
    }
    found
}

/// Ports and hosts: two cells of a row in each other's place.
fn exchange(pair: &PagePair<'_>, _: &mut Random) -> Vec<Edit> {
    let page = pair.target;
    let mut found = Vec::new();
    // Of a table of few rows, the cells tell what the columns hold.
    for table in page.tables.iter().filter(|table| table.part == 0 && table.table.rows.len() > 2) {
        let column = |role: Role| table.roles.iter().position(|own| *own == Some(role));
        let (Some(a), Some(b)) = (column(Role::Addresses), column(Role::Port)) else { continue };
        for row in &table.table.rows {
            let (Some(a), Some(b)) = (row.cells.get(a.min(b)), row.cells.get(a.max(b))) else { continue };
            let between = page.text(0, Span { start: a.span.end, end: b.span.start });
            let new = format!("{}{between}{}", page.text(0, b.span), page.text(0, a.span));
            found.push((Span { start: a.span.start, end: b.span.end }, new));
        }
    }
    found
}
