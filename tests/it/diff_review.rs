//! What an administrator is asked for, in the cases in which it is easy to ask for too much or too little.

use tafel::diff::{self, Kind, Severity};
use tafel::release::Release;

use crate::driver;

/// A page with rows of an id, values and ports.
fn release(rows: &[(&str, &str, &str)]) -> Release {
    let mut text = "# Endpoints\n\n## Core\n\n| ID | Addresses | Ports |\n|---|---|---|\n".to_owned();
    for (id, values, ports) in rows {
        text += &format!("| {id} | {} | {ports} |\n", values.replace(' ', "<br>").replace('_', " "));
    }
    Release::of_page(&driver::page(&text))
}

const TLS: &str = "**TCP:** 443";
const WEB: &str = "**TCP:** 80, 443";
const PLAIN: &str = "**TCP:** 80";

type Rows<'a> = &'a [(&'a str, &'a str, &'a str)];

/// The gravest severity, and what comes and goes, of all records.
fn asked(old: Rows<'_>, new: Rows<'_>) -> (Severity, String, String) {
    let changes = diff::changes(&release(old), &release(new));
    let gravest = changes.iter().map(diff::Change::severity).min().unwrap_or(Severity::Info);
    let mut sides = [Vec::new(), Vec::new()];
    for effective in changes.iter().map(|change| &change.effective) {
        sides[0].extend(effective.v4_added.iter().chain(&effective.v6_added).map(ToString::to_string));
        sides[0].extend(effective.new_hosts.iter().cloned());
        sides[1].extend(effective.v4_removed.iter().chain(&effective.v6_removed).map(ToString::to_string));
        sides[1].extend(effective.lost_hosts.iter().cloned());
    }
    let [came, went] = sides.map(|mut all| {
        all.sort();
        all.dedup();
        all.join(" ")
    });
    (gravest, came, went)
}

#[test]
fn only_what_was_closed_asks_for_action() {
    use Severity::{Action, Info, Review};
    type Case<'a> = (&'a str, Rows<'a>, Rows<'a>, (Severity, &'a str, &'a str));
    let cases: &[Case<'_>] = &[
        (
            "two rows cover a prefix together",
            &[("1", "a.contoso.com 10.0.0.0/25", TLS), ("2", "b.contoso.com 10.0.0.128/25", TLS)],
            &[("1", "a.contoso.com 10.0.0.0/25", TLS), ("2", "b.contoso.com 10.0.0.0/24", TLS)],
            (Info, "", ""),
        ),
        (
            "two rows let a host through on all ports together",
            &[("1", "a.contoso.com", TLS), ("2", "a.contoso.com b.contoso.com", PLAIN)],
            &[("1", "a.contoso.com", WEB), ("2", "b.contoso.com", PLAIN)],
            (Review, "", ""),
        ),
        (
            "a host goes to a row with a port more",
            &[("1", "a.contoso.com b.contoso.com", TLS), ("2", "c.contoso.com", WEB)],
            &[("1", "a.contoso.com", TLS), ("2", "c.contoso.com b.contoso.com", WEB)],
            (Action, "b.contoso.com", ""),
        ),
        (
            "a host goes to a row with a port less",
            &[("1", "a.contoso.com b.contoso.com", WEB), ("2", "c.contoso.com", TLS)],
            &[("1", "a.contoso.com", WEB), ("2", "c.contoso.com b.contoso.com", TLS)],
            (Review, "", "b.contoso.com"),
        ),
        (
            "ports are stated that were not",
            &[("1", "a.contoso.com", "")],
            &[("1", "a.contoso.com", TLS)],
            (Review, "", ""),
        ),
        (
            "a transport is not stated any more",
            &[("1", "a.contoso.com", TLS)],
            &[("1", "a.contoso.com", "443")],
            (Review, "", ""),
        ),
        ("a port opens", &[("1", "a.contoso.com", TLS)], &[("1", "a.contoso.com", WEB)], (Action, "", "")),
        ("a port closes", &[("1", "a.contoso.com", WEB)], &[("1", "a.contoso.com", TLS)], (Review, "", "")),
        (
            "an id is printed for another row",
            &[("1", "a.contoso.com", TLS), ("2", "b.contoso.com", TLS)],
            &[("1", "b.contoso.com", TLS), ("3", "a.contoso.com", TLS)],
            (Info, "", ""),
        ),
        (
            "an id that is printed twice",
            &[("1", "a.contoso.com", TLS), ("1", "b.contoso.com", TLS)],
            &[("1", "b.contoso.com", TLS), ("1", "a.contoso.com c.contoso.com", TLS)],
            (Action, "c.contoso.com", ""),
        ),
        (
            "the numbers of a family become fewer",
            &[("1", "#-c.contoso.com #_is_a_number_from_0_to_200.", TLS)],
            &[("1", "#-c.contoso.com #_is_a_number_from_0_to_50.", TLS)],
            (Review, "", "{n}-c.contoso.com"),
        ),
        (
            "the numbers of a family become more",
            &[("1", "#-c.contoso.com #_is_a_number_from_0_to_50.", TLS)],
            &[("1", "#-c.contoso.com #_is_a_number_from_0_to_200.", TLS)],
            (Action, "{n}-c.contoso.com", ""),
        ),
        (
            "the numbers of a family are stated that were not",
            &[("1", "#-c.contoso.com", TLS)],
            &[("1", "#-c.contoso.com #_is_a_number_from_0_to_50.", TLS)],
            (Review, "", "{n}-c.contoso.com"),
        ),
        (
            "a row is split in two, with one host more",
            &[("1", "a.contoso.com b.contoso.com c.contoso.com", TLS)],
            &[("1", "a.contoso.com b.contoso.com", TLS), ("2", "c.contoso.com d.contoso.com", TLS)],
            (Action, "d.contoso.com", ""),
        ),
        (
            "hosts in place of a wildcard",
            &[("1", "*.x.contoso.com", TLS)],
            &[("1", "a.x.contoso.com b.x.contoso.com", TLS)],
            (Review, "", "*.x.contoso.com"),
        ),
        (
            "a prefix is narrowed that another row has",
            &[("1", "a.contoso.com 10.0.0.0/24", TLS), ("2", "b.contoso.com 10.0.0.0/16", TLS)],
            &[("1", "a.contoso.com 10.0.0.0/25", TLS), ("2", "b.contoso.com 10.0.0.0/16", TLS)],
            (Info, "", ""),
        ),
        (
            "all of IPv4 is not IPv4 inside IPv6",
            &[("1", "a.contoso.com 0.0.0.0/0", TLS)],
            &[("1", "a.contoso.com 0.0.0.0/0 ::ffff:0:0/96", TLS)],
            (Action, "::ffff:0.0.0.0/96", ""),
        ),
        (
            "a row of ports whose values stand elsewhere",
            &[("1", "a.contoso.com", TLS)],
            &[("1", "a.contoso.com", TLS), ("2", "[the_list](https://contoso.com/list)", "**TCP:** 25")],
            (Review, "", ""),
        ),
    ];
    let mut failures = Vec::new();
    for (what, old, new, (severity, came, went)) in cases {
        let found = asked(old, new);
        if found != (*severity, (*came).to_owned(), (*went).to_owned()) {
            failures.push(format!("{what}: {found:?}"));
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

#[test]
fn of_a_prefix_that_shrinks_another_that_grows_is_told_apart() {
    let old = release(&[("1", "a.contoso.com 10.0.0.0/24 10.1.0.0/25 10.2.0.0/25 10.2.0.128/25", TLS)]);
    let new = release(&[("1", "a.contoso.com 10.0.0.0/25 10.1.0.0/24 10.2.0.0/24", TLS)]);
    let changes = diff::changes(&old, &new);
    let of_ips = changes[0].kinds.iter().filter(|kind| kind.as_str().starts_with("ip.")).collect::<Vec<_>>();
    assert_eq!(of_ips, [&Kind::IpWidened, &Kind::IpNarrowed, &Kind::IpReshaped]);
}
