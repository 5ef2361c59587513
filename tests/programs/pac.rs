//! Proxy auto-config by a real engine, beside what the library says of the same names.

use std::collections::BTreeSet;

use tafel::model::{Host, HostCover, HostKind};
use tafel::release::Release;

use crate::lists::all_kinds;
use crate::tools::{self, all_releases, list};

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
    let kinds = all_kinds();
    let mut releases: Vec<(&str, &Release)> =
        all_releases().iter().map(|(state, release)| (state.as_str(), release)).collect();
    releases.push(("all kinds", &kinds));
    assert!(
        releases.iter().any(|(_, release)| release
            .sets
            .iter()
            .flat_map(|set| &set.hosts)
            .any(|host| host.family.is_some())),
        "the release of 2019-06-03 has #-courier.push.apple.com"
    );
    let files: Vec<(String, Vec<String>)> =
        releases.iter().map(|(_, release)| (list("pac", release).text, names(release))).collect();
    let Some(answers) = tools::pac(&files) else { return };
    let mut asked = 0;
    for (((state, release), (_, names)), answers) in releases.iter().zip(&files).zip(answers) {
        let mut cover = HostCover::default();
        for entry in release.sets.iter().flat_map(|set| &set.hosts) {
            cover.insert(&entry.host, entry.family);
        }
        asked += names.len();
        for (name, answer) in names.iter().zip(answers) {
            let expected = if listed(&cover, name) { "DIRECT" } else { "PROXY proxy.example.com:8080" };
            assert_eq!(answer, expected, "{state}: {name}");
        }
    }
    assert!(asked > 1000, "only {asked} names were asked for");
}
