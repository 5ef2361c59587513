//! The script of the pages against the model.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;

use proptest::prelude::*;
use proptest::strategy::ValueTree as _;
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use serde_json::{Value, json};
use tafel::diff;
use tafel::lookup::{self, How, Query};
use tafel::model::{AddressSpace, CidrPrefix, Host, HostCover, HostKind, PrefixCover, covers_family};
use tafel::release::Release;

use crate::{made, tools};

/// The same values in every run.
fn runner() -> TestRunner {
    TestRunner::new_with_rng(Config::default(), TestRng::deterministic_rng(RngAlgorithm::ChaCha))
}

fn sample<S: Strategy>(strategy: &S, count: usize) -> Vec<S::Value> {
    let mut runner = runner();
    (0..count).map(|_| strategy.new_tree(&mut runner).unwrap().current()).collect()
}

fn how(how: How) -> &'static str {
    match how {
        How::Exactly => "exactly",
        How::Covering => "covering",
        How::Filled => "filled",
        How::Inside => "inside",
    }
}

/// What the model answers to a query that the script reads as `read`.
fn answer(release: &Release, text: &str, query: &Query) -> Value {
    let hits = lookup::find(release, query);
    let number = |key: &str| release.sets.iter().position(|set| set.key == key).unwrap();
    let shown: Vec<Value> = hits.iter().map(|hit| json!([number(&hit.set.key), hit.entry, how(hit.how)])).collect();
    let mut known = json!({ "text": text, "read": query.to_string(), "hits": shown });
    match query {
        Query::Prefix(prefix) => {
            let all = || release.sets.iter().flat_map(|set| set.addresses.iter().map(|entry| entry.prefix));
            let space: AddressSpace = all().collect();
            let open = space.uncovered(*prefix);
            let covered = [*prefix].into_iter().collect::<AddressSpace>().minus(&open.iter().copied().collect());
            let listed = |prefixes: &[CidrPrefix]| prefixes.iter().map(ToString::to_string).collect::<Vec<_>>();
            known["open"] = json!(listed(&open));
            known["covered"] = json!(listed(&covered.prefixes()));
            let is_in_one = all().collect::<PrefixCover>().contains(*prefix);
            assert!(!is_in_one || open.is_empty(), "{prefix}");
        }
        Query::Host(host) => {
            let all = release.sets.iter().flat_map(|set| &set.hosts).map(|entry| &entry.host);
            known["sure"] = json!(all.collect::<HostCover<'_>>().covers(host));
        }
    }
    if hits.is_empty() {
        known["near"] = json!(lookup::nearest(release, query));
    }
    known
}

/// Texts like the hosts of a release, and around them.
fn hosts(release: &Release) -> Vec<String> {
    let mut all = BTreeSet::new();
    for entry in release.sets.iter().flat_map(|set| &set.hosts) {
        let name = &entry.host.name;
        let filled = name.replace("{n}", "7").replace("{tenant}", "contoso").replace('*', "x1");
        let (_, above) = name.split_once('.').unwrap();
        for text in [
            name.clone(),
            format!("{}.", filled.to_uppercase()),
            format!("https://{filled}/a?b=c.d"),
            format!("{filled}:443"),
            format!("x.y.{filled}"),
            format!("x{filled}"),
            format!("*.{filled}"),
            above.to_owned(),
            format!("x-*.{above}"),
            format!("a.*.{above}"),
            format!("<tenant>.{above}"),
            name.replace("{n}", "51"),
            name.replace("{n}", "07"),
            format!("{{n}}.{above}"),
            filled.replace("microsoft", "mircosoft"),
        ] {
            all.insert(text);
        }
    }
    all.into_iter().collect()
}

/// Texts like the prefixes of a release, and around them.
fn prefixes(release: &Release) -> Vec<String> {
    let mut all = BTreeSet::new();
    for prefix in release.sets.iter().flat_map(|set| &set.addresses).map(|entry| entry.prefix) {
        let (first, last) = prefix.ends();
        let (full, length) = (if prefix.is_ipv4() { 32 } else { 128 }, prefix.length());
        all.extend([prefix.to_string(), first.to_string(), last.to_string()]);
        all.extend(prefix.is_ipv4().then(|| format!("{first}:443")));
        for by in [1, 2, 3, 4, 8] {
            all.extend([
                format!("{first}/{}", length.saturating_sub(by)),
                format!("{last}/{}", (length + by).min(full)),
            ]);
        }
    }
    all.into_iter().filter(|text| Query::parse(text).is_some_and(|query| query.kind() == "prefix")).collect()
}

fn random() -> Vec<String> {
    let v4 = sample(&(any::<u32>(), 0_u8..=32), 300).into_iter();
    let mut all: Vec<String> =
        v4.map(|(bits, length)| format!("{}/{length}", std::net::Ipv4Addr::from(bits))).collect();
    let v6 = (any::<u128>(), any::<u128>(), 0_u8..=128).prop_map(|(bits, holes, length)| {
        // Groups of zeros, at every place.
        let kept =
            (0..8).filter(|group| holes >> group & 1 == 1).fold(0, |all, group| all | 0xFFFF_u128 << (group * 16));
        format!("{}/{length}", std::net::Ipv6Addr::from(bits & kept))
    });
    all.extend(sample(&v6, 600));
    // Those are read as IPv4 on pages.
    all.retain(|text| !text.starts_with("::ffff:"));
    let host = "(\\*\\.|\\.|)([ab*]{1,3}-?[0-9a-c]{1,2}\\.){0,2}(manage|outlook|apple|windows)\\.(microsoft\\.com|com|net|live)";
    all.extend(sample(&proptest::string::string_regex(host).unwrap(), 600));
    all
}

#[test]
fn pages_answer_what_the_model_answers() {
    if !tools::has_node() {
        return;
    }
    let mut releases = Vec::new();
    let mut count = 0;
    for release in made::releases() {
        let texts = [hosts(release), prefixes(release), random()].concat();
        // Of the older releases, some of the queries: the newest has entries of every kind but families.
        let is_newest = release.version == made::releases().last().unwrap().version;
        let texts = texts.iter().step_by(if is_newest { 1 } else { 3 });
        let known = texts.filter_map(|text| Some((text, Query::parse(text)?)));
        let answers: Vec<Value> = known.map(|(text, query)| answer(release, text, &query)).collect();
        count += answers.len();
        releases.push(json!({ "version": release.version.unwrap().to_string(), "answers": answers }));
    }
    assert!(count > 5000, "{count} queries");
    let texts: Vec<Value> = read_as().into_iter().map(|(text, read)| json!({ "text": text, "read": read })).collect();
    run(&json!({ "releases": releases, "texts": texts, "entries": entries(), "pairs": pairs() }));
}

/// What texts are read as. `zone` is an address with a zone, `null` nothing.
fn read_as() -> Vec<(&'static str, Option<&'static str>)> {
    vec![
        ("  Login.Microsoftonline.COM. ", Some("login.microsoftonline.com")),
        ("https://user:word@a.contoso.com:8443/x/y?z=1#top", Some("a.contoso.com")),
        ("https://a.contoso.com#v1.2", Some("a.contoso.com")),
        ("a.contoso.com#top", Some("a.contoso.com")),
        ("x#.contoso.com", Some("x{n}.contoso.com")),
        ("//a.contoso.com/x", None),
        ("münchen.de", Some("xn--mnchen-3ya.de")),
        ("*.MÜNCHEN.de", Some("*.xn--mnchen-3ya.de")),
        ("пример.рф", Some("xn--e1afmkfd.xn--p1ai")),
        ("manage。microsoft。com", Some("manage.microsoft.com")),
        ("ｌｏｇｉｎ.live.com", Some("login.live.com")),
        ("login.\u{200B}live.com", Some("login.live.com")),
        ("#-courier.push.apple.com", Some("{n}-courier.push.apple.com")),
        ("<locataire>.sharepoint.com", Some("{tenant}.sharepoint.com")),
        ("${region}-a.contoso.com", Some("{region}-a.contoso.com")),
        ("52.168.54.64", Some("52.168.54.64/32")),
        ("52.168.54.64:443", Some("52.168.54.64/32")),
        ("http://52.168.54.64/", Some("52.168.54.64/32")),
        ("10.1.1.5/24", Some("10.1.1.0/24")),
        ("2001:DB8:0:0:0:0:0:1", Some("2001:db8::1/128")),
        ("2001:0db8::0001:0000:0000", Some("2001:db8::1:0:0/128")),
        ("::", Some("::/128")),
        ("1::/16", Some("1::/16")),
        ("2001:db8::10.0.0.1", Some("2001:db8::a00:1/128")),
        ("::ffff:52.168.54.64", Some("52.168.54.64/32")),
        ("::FFFF:34a8:3640", Some("52.168.54.64/32")),
        ("::ffff:52.168.54.0/120", Some("52.168.54.0/24")),
        ("[2001:db8::1]:443", Some("2001:db8::1/128")),
        ("https://[2001:db8::1]/x", Some("2001:db8::1/128")),
        ("５２．１．２．３", Some("52.1.2.3/32")),
        ("fe80::1%eth0", Some("zone")),
        ("[fe80::1%25eth0]:80", Some("zone")),
        ("1.2.3.256", None),
        ("01.2.3.4", None),
        ("1.2.3", None),
        ("1.2.3.4/33", None),
        ("1::2::3", None),
        ("1:2:3:4:5:6:7:8:9", None),
        ("contoso", None),
        ("a b.com", None),
        ("<script>alert(1)</script>", None),
        ("", None),
    ]
}

/// Entries of every kind, and whether the one covers the other.
fn entries() -> Vec<Value> {
    let label = "(a|b|1|\\*|a\\*|\\*a|\\*b\\*|1\\*|\\{n\\}a?|1\\{n\\}|\\*\\{n\\}|\\{tenant\\}\\*?|a\\{tenant\\}|\\*\\{tenant\\})";
    let name = proptest::string::string_regex(&format!("(\\*\\.|\\.|)({label}\\.){{1,2}}(x|x\\*|\\*)")).unwrap();
    let numbers = prop_oneof![Just(None), (0_u32..3, 0_u32..13).prop_map(|(low, more)| Some((low, low + more)))];
    let host = |name: String| Host { name, kind: HostKind::Pattern };
    let all = sample(&(name, numbers), 110);
    let all: Vec<(Host, Option<(u32, u32)>)> = all.into_iter().map(|(name, numbers)| (host(name), numbers)).collect();
    let mut found = Vec::new();
    for (own, numbers) in &all {
        for (other, others) in &all {
            let covers = covers_family(own, *numbers, other, *others);
            found.push(json!([own.name, numbers, other.name, others, covers]));
        }
    }
    assert!(found.iter().filter(|one| one[4] == true).count() > 300);
    found
}

/// What each two releases let through that the other does not.
fn pairs() -> Vec<Value> {
    let mut all = Vec::new();
    for old in made::releases() {
        for new in made::releases() {
            let changes = diff::changes(old, new);
            let effective = || changes.iter().map(|change| &change.effective);
            let hosts = |of: fn(&diff::Effective) -> &Vec<String>| effective().flat_map(of).collect::<BTreeSet<_>>();
            let prefixes = |of: [fn(&diff::Effective) -> &Vec<CidrPrefix>; 2]| {
                let parts = effective().flat_map(|one| of.map(|of| of(one).clone()).concat());
                parts.collect::<AddressSpace>().prefixes().iter().map(ToString::to_string).collect::<Vec<_>>()
            };
            all.push(json!({
                "from": old.version.unwrap().to_string(),
                "to": new.version.unwrap().to_string(),
                "open": { "hosts": hosts(|one| &one.new_hosts), "prefixes": prefixes([|one| &one.v4_added, |one| &one.v6_added]) },
                "close": { "hosts": hosts(|one| &one.lost_hosts), "prefixes": prefixes([|one| &one.v4_removed, |one| &one.v6_removed]) },
            }));
        }
    }
    all
}

fn run(expected: &Value) {
    let folder = tempfile::tempdir().unwrap();
    made::write(made::files(), folder.path());
    let file = folder.path().join("expected.json");
    let mut text = String::new();
    write!(text, "{expected}").unwrap();
    fs::write(&file, text).unwrap();
    tools::node("model.mjs", &[folder.path(), &file]);
}
