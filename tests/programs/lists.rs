//! Lists by the programs that read them.

use std::collections::BTreeSet;

use serde_json::Value;
use tafel::export::lists::{ALL, Options};
use tafel::model::{AddressSpace, CidrPrefix, Host, HostCover};
use tafel::release::Release;

use crate::tools::{self, all_releases, list, of_table};

fn prefixes(release: &Release) -> BTreeSet<CidrPrefix> {
    release.sets.iter().flat_map(|set| &set.addresses).map(|entry| entry.prefix).collect()
}

/// A release with every kind of value that a list has to tell apart.
pub(crate) fn all_kinds() -> Release {
    of_table(&[
        ["1", "a.contoso.com<br>\\*.b.contoso.com<br>b.contoso.com", "192.0.2.0/24, 192.0.2.128/25", "TCP 80, 443"],
        [
            "2",
            "x-\\*.c.contoso.com<br>\\*.y\\*.c.contoso.com<br>.d.contoso.com",
            "2001:db8::/32, 2001:db8:1::/48",
            "UDP 50000-50059",
        ],
        ["3", "<tenant>.e.contoso.com<br>login.live.\\*<br>\\*cdn.onenote.net", "198.51.100.7", ""],
        ["4", "", "", "TCP 25"],
        ["1", "a2.contoso.com", "192.0.2.0/25", "TCP 443"],
    ])
}

#[test]
fn the_same_release_gives_the_same_text() {
    let mut release = all_kinds();
    for format in ALL {
        let listing = format.list(&release, &Options::default());
        assert_eq!(listing, format.list(&release, &Options::default()), "{}", format.name());
        assert!(listing.notes.iter().all(|note| !note.contains('\n')), "{}", format.name());
        assert!(listing.text.is_empty() || listing.text.ends_with('\n'), "{}", format.name());
    }
    let before: Vec<String> =
        ["edl-ipv4", "edl-ipv6", "edl-hosts", "nftables", "squid", "pac"].map(|name| list(name, &release).text).into();
    release.sets.iter_mut().for_each(|set| {
        set.hosts.reverse();
        set.addresses.reverse();
    });
    let after: Vec<String> =
        ["edl-ipv4", "edl-ipv6", "edl-hosts", "nftables", "squid", "pac"].map(|name| list(name, &release).text).into();
    assert_eq!(before, after);
}

#[test]
fn plain_lists_have_an_entry_a_line() {
    let release = all_kinds();
    assert_eq!(list("edl-ipv4", &release).text, "192.0.2.0/24\n192.0.2.0/25\n192.0.2.128/25\n198.51.100.7/32\n");
    assert_eq!(list("edl-ipv6", &release).text, "2001:db8::/32\n2001:db8:1::/48\n");
    let hosts = list("edl-hosts", &release);
    assert_eq!(hosts.text, "a.contoso.com\na2.contoso.com\nb.contoso.com\n*.b.contoso.com\n*.d.contoso.com\n");
    let notes = hosts.notes.join("\n");
    for told in ["x-*.c.contoso.com", "login.live.*", "{tenant}.e.contoso.com", "set 4 (TCP 25)"] {
        assert!(notes.contains(told), "{told}: {notes}");
    }
}

#[test]
fn nft_takes_the_sets() {
    let mut releases = all_releases().to_vec();
    releases.push(("all kinds".to_owned(), all_kinds()));
    releases.push(("nothing".to_owned(), Release::default()));
    for (name, release) in &releases {
        let listing = list("nftables", release);
        // The same addresses, and none twice.
        let elements: Vec<CidrPrefix> =
            listing.text.lines().filter_map(|line| line.trim_matches([',', '\t']).parse().ok()).collect();
        let stated: AddressSpace = prefixes(release).into_iter().collect();
        assert_eq!(elements.iter().copied().collect::<AddressSpace>(), stated, "{name}");
        let Some(output) = tools::nft(&listing.text) else { return };
        assert!(output.status.success(), "{name}: {}", String::from_utf8_lossy(&output.stderr));
    }
}

#[test]
fn nft_would_not_take_a_set_with_an_overlap() {
    let text = "table inet t { set s { type ipv4_addr; flags interval; elements = { 10.0.0.0/8, 10.1.0.0/16 } } }";
    let Some(output) = tools::nft(text) else { return };
    assert!(!output.status.success(), "the test above would prove nothing");
}

#[test]
fn squid_takes_the_access_lists_without_a_warning() {
    let mut releases = all_releases().to_vec();
    releases.push(("all kinds".to_owned(), all_kinds()));
    for (name, release) in &releases {
        let text = list("squid", release).text;
        let names: BTreeSet<&str> =
            text.lines().filter_map(|line| line.strip_prefix("acl ")?.split(' ').next()).collect();
        let rules: String = names.iter().map(|name| format!("http_access allow {name}\n")).collect();
        let Some((taken, said)) = tools::squid(&format!("{text}\n{rules}")) else { return };
        let warnings: Vec<&str> =
            said.lines().filter(|line| ["WARNING", "ERROR", "FATAL"].iter().any(|word| line.contains(word))).collect();
        assert!(taken && warnings.is_empty(), "{name}: {warnings:#?}");
    }
}

#[test]
fn terraform_reads_the_values_that_were_written() {
    let mut releases = all_releases().to_vec();
    releases.push(("all kinds".to_owned(), all_kinds()));
    let texts: Vec<String> = releases.iter().map(|(_, release)| list("terraform", release).text).collect();
    let Some(parsed) = tools::hcl(&texts) else { return };
    for ((name, release), parsed) in releases.iter().zip(parsed) {
        let locals = &parsed["locals"][0];
        let of = |value: &Value| -> BTreeSet<String> {
            value.as_array().unwrap().iter().map(|one| one.as_str().unwrap().to_owned()).collect()
        };
        let written: BTreeSet<String> = of(&locals["tafel_ipv4"]).union(&of(&locals["tafel_ipv6"])).cloned().collect();
        assert_eq!(written, prefixes(release).iter().map(ToString::to_string).collect(), "{name}");
        let exact = |host: &&Host| !host.name.contains(['*', '{']) && !host.name.starts_with('.');
        let sets = locals["tafel_sets"].as_object().unwrap();
        assert_eq!(sets.len(), release.sets.len(), "{name}");
        for set in &release.sets {
            let hosts = of(&sets[&set.key]["hosts"]);
            let stated: Vec<&Host> = set.hosts.iter().map(|entry| &entry.host).filter(exact).collect();
            assert!(stated.iter().all(|host| hosts.contains(&host.name)), "{name}: {}", set.key);
        }
    }
}

#[test]
fn expressions_of_squid_let_through_what_the_entries_do() {
    if !tools::has_node() {
        return;
    }
    for release in [all_kinds(), tools::release("docs-source/2019-06-03")] {
        let text = list("squid", &release).text;
        let names = crate::pac::names(&release);
        let mut cover = HostCover::default();
        release.sets.iter().flat_map(|set| &set.hosts).for_each(|entry| cover.insert(&entry.host, entry.family));
        let of = |kind: &str| -> Vec<&str> {
            text.lines().filter_map(|line| line.split_once(kind)).map(|(_, text)| text).collect()
        };
        // ECMAScript reads these expressions as POSIX does.
        let script = "const [n, e, x] = JSON.parse(require('fs').readFileSync(0)); \
            console.log(JSON.stringify(n.map(n => x.includes(n) || e.some(e => new RegExp(e, 'i').test(n)))))";
        let input = serde_json::to_string(&(&names, of(" dstdom_regex -n -i "), of(" dstdomain -n "))).unwrap();
        let answers: Vec<bool> = serde_json::from_str(&tools::answer("node", &["-e", script], &input)).unwrap();
        for (name, answer) in names.iter().zip(answers) {
            assert_eq!(answer, crate::pac::listed(&cover, name), "{name}");
        }
    }
}
