//! Proxy auto-config by a real engine, beside what the library says of the same names.

use std::collections::BTreeSet;

use tafel::model::{Host, HostCover, HostKind};
use tafel::release::Release;

use crate::lists::all_kinds;
use crate::tools::{self, all_releases, list, of_document};

/// Names that the hosts of a release let through, and near misses.
pub(crate) fn names(release: &Release) -> Vec<String> {
    let mut names = BTreeSet::from(["contoso.com".to_owned(), "localhost".to_owned(), "constructor".to_owned()]);
    names.extend(["a.__proto__", "b.toString"].map(str::to_owned));
    for entry in release.sets.iter().flat_map(|set| &set.hosts) {
        let own = &entry.host.name;
        let bare = own.trim_start_matches("*.").trim_start_matches('.');
        for filled in ["x", "", "7", "07", "0", "50", "51", "a-b", "a.b"] {
            let name = bare.replace('*', filled).replace("{n}", filled).replace("{tenant}", filled);
            names.extend([
                name.clone(),
                format!("x.{name}"),
                format!("x.y.{name}"),
                format!("x{name}"),
                format!("{name}.evil.example"),
            ]);
            names.extend(name.split_once('.').map(|(_, rest)| rest.to_owned()));
            names.insert(name.replacen('.', "-", 1));
        }
    }
    let is_name = |name: &String| !name.split('.').any(str::is_empty) && !name.contains(['{', '*']);
    names.into_iter().filter(is_name).collect()
}

/// Whether a cover lets a name through.
pub(crate) fn listed(cover: &HostCover<'_>, name: &str) -> bool {
    cover.covers(&Host { name: name.to_owned(), kind: HostKind::Exact })
}

#[test]
fn a_resolver_answers_as_the_entries_say() {
    let mut releases = all_releases();
    releases.push(("all kinds".to_owned(), all_kinds()));
    releases.push(("families".to_owned(), families()));
    let mut asked = 0;
    for (state, release) in &releases {
        let mut cover = HostCover::default();
        for entry in release.sets.iter().flat_map(|set| &set.hosts) {
            cover.insert(&entry.host, entry.family);
        }
        let names = names(release);
        let Some(answers) = tools::pac(&list("pac", release).text, &names) else { return };
        asked += names.len();
        for (name, answer) in names.iter().zip(answers) {
            let expected = if listed(&cover, name) { "DIRECT" } else { "PROXY proxy.example.com:8080" };
            assert_eq!(answer, expected, "{state}: {name}");
        }
    }
    assert!(asked > 1000, "only {asked} names were asked for");
}

/// A release with a family of hosts.
fn families() -> Release {
    let output = tools::tafel(&["release", "docs-source/2019-06-03"]);
    let text = String::from_utf8(output.stdout).unwrap();
    let release = of_document(&text);
    let has_family = release.sets.iter().flat_map(|set| &set.hosts).any(|entry| entry.family.is_some());
    assert!(has_family, "the release of 2019-06-03 has #-courier.push.apple.com");
    release
}
