//! Hosts and addresses as they are written when something went wrong, and values inside sentences.

use crate::driver;
use crate::shapes::values;

/// A cell, its values, and the messages on it.
type Case = (&'static str, &'static str, &'static [&'static str]);

/// Reads each cell in the middle row of a table, in the column of its values.
fn run(column: Column, cases: &[Case]) {
    let mut failures = Vec::new();
    for &(cell, expected, messages) in cases {
        let row = match column {
            Column::Hosts => format!("|{cell}|52.1.1.2|"),
            Column::Addresses => format!("|b.contoso.com|{cell}|"),
        };
        let text = format!("|Domains|IP address|\n|-|-|\n|a.contoso.com|52.1.1.1|\n{row}\n|z.contoso.com|52.1.1.3|\n");
        let page = driver::page(&text);
        let found = page.sets.iter().find(|set| text[..set.span.start as usize].ends_with("52.1.1.1|\n"));
        let all = found.map(values).unwrap_or_default();
        let own: Vec<&str> = all.split(' ').filter(|value| !["b.contoso.com", "52.1.1.2/32"].contains(value)).collect();
        let (own, ids) = (own.join(" "), driver::message_ids(&page));
        if own != expected || ids != messages {
            failures.push(format!("{cell}: {own:?} {ids:?}, not {expected:?} {messages:?}"));
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

#[derive(Clone, Copy)]
enum Column {
    Hosts,
    Addresses,
}

const BAD: &[&str] = &["invalid-address"];

#[test]
fn blanks_inside_addresses_are_reported() {
    run(
        Column::Addresses,
        &[
            // Which digit is missing or too many nobody can tell: no address is made of it.
            ("52.243.148.1 9", "", BAD),
            ("52.243.148.1 9, 52.243.148.20", "52.243.148.20/32", BAD),
            ("13.67.13.176/2 8", "", BAD),
            ("2603:1030:a b::/48", "", BAD),
            // Beside a mark there is only one way to read them.
            ("52. 243.148.19", "52.243.148.19/32", BAD),
            ("52.243.148 .19<br>52.243.148.20", "52.243.148.19/32 52.243.148.20/32", BAD),
            ("2603 : 1030::/32", "2603:1030::/32", BAD),
            ("2603:1030 ::/32", "2603:1030::/32", BAD),
            // Beside the slash they are a way to write a prefix.
            ("13.67.13.176 /28", "13.67.13.176/28", &[]),
            ("13.67.13.176/ 28", "13.67.13.176/28", &[]),
            ("2603:1030:: /32", "2603:1030::/32", &[]),
            // Addresses with a port, a count or a number.
            ("52.1.1.5 80", "52.1.1.5/32", &[]),
            ("52.1.1.5 2 hosts", "52.1.1.5/32", &[]),
            ("1 52.1.1.5", "52.1.1.5/32", &[]),
            ("52.1.1.5 52.1.1.6", "52.1.1.5/32 52.1.1.6/32", &[]),
        ],
    );
}

#[test]
fn digits_of_another_script_are_read_and_damage_is_reported() {
    run(
        Column::Addresses,
        &[
            ("５２.１.２.３", "52.1.2.3/32", &[]),
            ("５２．１．２．０／２４", "52.1.2.0/24", &[]),
            ("52。1。2。3", "52.1.2.3/32", BAD),
            ("٥٢.١.٢.٠/٢٤", "52.1.2.0/24", &[]),
            ("۵۲.۱.۲.۳", "52.1.2.3/32", &[]),
            ("２６０３：１０３０：：／３２", "2603:1030::/32", &[]),
            ("５２.1.2.3", "52.1.2.3/32", BAD),
            ("52.1\u{200B}.2.3", "52.1.2.3/32", BAD),
            ("52.1.2.\u{AD}0/24", "52.1.2.0/24", BAD),
            ("2603:1030\u{FEFF}::/32", "2603:1030::/32", BAD),
            // Beside an address they change nothing.
            ("\u{FEFF}52.1.2.3\u{200E}", "52.1.2.3/32", &[]),
            ("５２.999.2.3", "", BAD),
        ],
    );
}

#[test]
fn placeholders_in_all_spellings() {
    run(
        Column::Hosts,
        &[
            ("[name].contoso.com", "{tenant}.contoso.com", &[]),
            ("`[region]-a.contoso.com`", "{region}-a.contoso.com", &[]),
            ("%name%.contoso.com", "{tenant}.contoso.com", &[]),
            ("${name}.contoso.com", "{tenant}.contoso.com", &[]),
            ("{region}.contoso.com", "{region}.contoso.com", &[]),
            ("*. HCP.<location>. azmk8s.io", "*.hcp.{tenant}.azmk8s.io", &["invalid-host"]),
            ("*.HCP. <location>.azmk8s.io", "*.hcp.{tenant}.azmk8s.io", &["invalid-host"]),
            // An escape of an address, and a link without a target.
            ("%3Cname%3E.contoso.com", "", &[]),
            ("[c.contoso.com][1]", "c.contoso.com", &[]),
        ],
    );
}

#[test]
fn sentences_list_their_values() {
    run(
        Column::Hosts,
        &[
            ("Bidirectional between \\*.c.contoso.com and \\*.d.contoso.com", "*.c.contoso.com *.d.contoso.com", &[]),
            ("The service needs access to c.contoso.com", "c.contoso.com", &[]),
            // A remark on a value, in words or in parentheses, and a link to a page.
            ("c.contoso.com - used by d.contoso.com too", "c.contoso.com", &[]),
            ("c.contoso.com (in place of d.contoso.com)", "c.contoso.com", &[]),
            ("c.contoso.com, see [d.contoso.com](page.md)", "c.contoso.com", &[]),
            ("The same as for [d.contoso.com](page.md)", "", &[]),
            ("For details see https://learn.contoso.com/page", "", &[]),
            // Products.
            ("Depends on Outlook.com and Bing.com", "", &[]),
        ],
    );
    run(
        Column::Addresses,
        &[
            ("TCP port 443 opens to 52.112.0.0/14", "52.112.0.0/14", &[]),
            ("All of 52.1.2.0/24 and 52.1.3.0/24, then also 52.1.4.1", "52.1.2.0/24 52.1.3.0/24 52.1.4.1/32", &[]),
            // Versions, also those that are made like addresses.
            ("Windows version 10.0.14393.0 and later", "", &[]),
            ("Needs agent version 4.5.6.7", "", &[]),
        ],
    );
    let page = driver::page("|IP address|\n|-|\n|52.1.1.1|\n|TCP port 443 opens to 52.112.0.0/14|\n");
    assert_eq!(page.sets[1].notes, ["TCP port 443 opens to"]);
}

#[test]
fn hosts_that_marks_or_nothing_keep_apart() {
    run(
        Column::Hosts,
        &[
            ("n20.contoso.com/n21.contoso.com", "n20.contoso.com n21.contoso.com", &[]),
            (
                "n20.contoso.com/n21.contoso.com/<region>.contoso.com",
                "n20.contoso.com n21.contoso.com {region}.contoso.com",
                &[],
            ),
            // Paths.
            ("c.contoso.com/index.html", "c.contoso.com", &[]),
            ("c.contoso.com/fabrikam.com", "c.contoso.com", &[]),
            ("login.contoso.com/tenant.fabrikam.com", "login.contoso.com", &[]),
            ("c.contoso.com/d.contoso.com/x", "c.contoso.com", &[]),
            ("https://c.contoso.com/d.contoso.com", "c.contoso.com", &[]),
            // A blank inside the scheme.
            ("https ://c.contoso.com", "c.contoso.com", &[]),
            ("http :// c.contoso.com, d.contoso.com", "c.contoso.com d.contoso.com", &[]),
            // Two names without anything between them, and names that only look like it.
            ("contoso.comocsp.contoso.com", "contoso.com ocsp.contoso.com", &["glued-hosts"]),
            ("contoso.community.contoso.com", "contoso.community.contoso.com", &[]),
            ("contoso.comocsp.fabrikam.com", "contoso.comocsp.fabrikam.com", &[]),
        ],
    );
}

/// The prefixes of every set with their groups, and its hosts with their notes.
fn grouped(text: &str) -> Vec<String> {
    let page = driver::page(text);
    let sets = page.sets.iter();
    sets.map(|set| {
        let hosts = set.hosts.iter().map(|host| (host.host.name.clone(), &host.note));
        let prefixes = set.addresses.iter().map(|address| (address.prefix.to_string(), &address.group));
        let shown = hosts.chain(prefixes).map(|(value, group)| format!("{value} {}", group.as_deref().unwrap_or("-")));
        shown.collect::<Vec<_>>().join("; ")
    })
    .collect()
}

#[test]
fn labels_in_cells_name_groups() {
    let mut failures = Vec::new();
    for (cell, expected) in [
        ("East US, West US: 20.1.2.0/24", "20.1.2.0/24 East US, West US"),
        (
            "East US, West US:<br>20.1.2.0/24<br>20.1.3.0/24",
            "20.1.2.0/24 East US, West US; 20.1.3.0/24 East US, West US",
        ),
        ("East US (Virginia): 20.1.2.0/24", "20.1.2.0/24 East US (Virginia)"),
        (
            "East US: 20.1.2.0/24, 20.1.3.0/24; UK: 20.1.4.0/24",
            "20.1.2.0/24 East US; 20.1.3.0/24 East US; 20.1.4.0/24 UK",
        ),
        ("20.1.2.0/24 **Asia, UK:** 20.1.3.0/24", "20.1.2.0/24 -; 20.1.3.0/24 Asia, UK"),
    ] {
        let found = grouped(&format!("|IP address|\n|-|\n|20.1.1.0/24|\n|{cell}|\n"));
        if found[1] != expected {
            failures.push(format!("{cell}: {}", found[1]));
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

#[test]
fn outer_items_and_headings_name_groups() {
    let mut failures = Vec::new();
    for (text, expected) in [
        (
            "- Europe\n  - 20.1.2.0/24\n  - 20.1.3.0/24\n- Asia:\n  - 20.1.4.0/24\n",
            &["20.1.2.0/24 Europe; 20.1.3.0/24 Europe", "20.1.4.0/24 Asia"][..],
        ),
        // A host has no group: what it is listed under is a remark on it.
        (
            "- Europe\n\n  1. a.contoso.com\n  2. b.contoso.com (for tests)\n",
            &["a.contoso.com Europe; b.contoso.com for tests"],
        ),
        ("- Europe\n- Asia\n\n1. 20.1.2.0/24\n", &["20.1.2.0/24 -"]),
        ("- a.contoso.com\n  - 20.1.2.0/24\n", &["a.contoso.com -", "20.1.2.0/24 -"]),
        ("- These are the addresses that the service uses.\n  - 20.1.2.0/24\n", &["20.1.2.0/24 -"]),
        (
            "```\n# Europe, West\n20.1.2.0/24\nWest: 20.1.3.0/24\n\nAsia:\n20.1.4.0/24\na.contoso.com\n```\n",
            &["a.contoso.com Asia; 20.1.2.0/24 Europe, West; 20.1.3.0/24 West; 20.1.4.0/24 Asia"],
        ),
        ("```\n[Europe]\n20.1.2.0/24\n20.1.3.0/24 # new\n```\n", &["20.1.2.0/24 Europe; 20.1.3.0/24 Europe"]),
    ] {
        let found = grouped(text);
        if found != expected {
            failures.push(format!("{text}: {found:?}"));
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
    // The name stands where the item or the heading does, and is no mention.
    let page = driver::page("- Europe\n  - 20.1.2.0/24\n");
    let set = &page.sets[0];
    assert_eq!((page.text(0, set.addresses[0].span), page.mentions.len()), ("20.1.2.0/24", 0));
}
