//! Every pair of revisions of the English page: what changed, told by plain sets, and what the change records say of it.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use tafel::Locale;
use tafel::diff::{self, Change, Effective, Kind, Severity};
use tafel::history::{self, Revision, States, Walked, Wanted};
use tafel::model::{AddressSpace, CidrPrefix, HostCover};
use tafel::release::{Recommended, Release};
use tafel::source::{Docset, MAX_PAGE_BYTES, Repository};
use tempfile::{TempDir, tempdir};

use crate::commits::unpacked;
use crate::driver;
use crate::git_walk::PATHS;

/// The history of a page in an unpacked bundle.
pub(crate) struct Past {
    /// Holds the repository.
    folder: TempDir,
    pub(crate) states: States,
    pub(crate) walked: Walked,
    pub(crate) wanted: Wanted,
}

impl Past {
    /// Where the repository is.
    pub(crate) fn path(&self) -> PathBuf {
        self.folder.path().join("source.git")
    }

    pub(crate) fn of(bundle: &Path, locale: Option<&str>, paths: &[&str]) -> Self {
        let folder = tempdir().unwrap();
        let path = unpacked(&bundle.canonicalize().unwrap(), folder.path());
        let repository = Arc::new(Repository::new(&path, MAX_PAGE_BYTES));
        repository.ensure().unwrap();
        let tip = repository.resolve("HEAD").unwrap().unwrap();
        let states = States::new(repository, Docset::default(), locale.and_then(Locale::parse));
        let pages = paths.iter().map(|path| (*path).to_owned()).collect();
        let wanted = Wanted { tip, since: None, pages, beside: Vec::new(), follow: true, full: false };
        let pool = rayon::ThreadPoolBuilder::new().build().unwrap();
        let walked = history::read(&states, &wanted, &pool).unwrap();
        Self { folder, states, walked, wanted }
    }

    /// The states that have the page, with what they state.
    pub(crate) fn stated(&self) -> Vec<(&Revision, Release)> {
        let line = self.walked.line.iter().filter(|revision| !revision.files.is_empty());
        line.map(|revision| (revision, self.states.stated(revision, &self.wanted.pages).unwrap().unwrap().at("0")))
            .collect()
    }
}

/// What a pair of revisions changed, the weightiest that holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Class {
    /// Words around the tables, or nothing.
    Prose,
    /// Values that stand more or less often.
    Duplicates,
    /// The case of hosts.
    Case,
    /// The order of values.
    Order,
    /// How rows are written or called.
    Writing,
    /// Where rows stand, and how prefixes and sets are divided.
    Information,
    /// Ports, sizes, how often, categories.
    Treatment,
    /// Addresses or hosts.
    Coverage,
}

/// Everything that a release lets through, by plain sets.
struct Plain<'r> {
    space: AddressSpace,
    cover: HostCover<'r>,
    hosts: BTreeSet<&'r str>,
    prefixes: BTreeSet<CidrPrefix>,
}

impl<'r> Plain<'r> {
    fn of(release: &'r Release) -> Self {
        let addresses = || release.sets.iter().flat_map(|set| set.addresses.iter().map(|address| address.prefix));
        let entries = || release.sets.iter().flat_map(|set| &set.hosts);
        let mut cover = HostCover::default();
        entries().for_each(|entry| cover.insert(&entry.host, entry.family));
        Self {
            space: addresses().collect(),
            cover,
            hosts: entries().map(|entry| entry.host.name.as_str()).collect(),
            prefixes: addresses().collect(),
        }
    }

    /// Whether all of its hosts are let through by another one.
    fn is_let_through_by(&self, other: &Self, release: &Release) -> bool {
        let mut entries = release.sets.iter().flat_map(|set| &set.hosts);
        entries.all(|entry| other.cover.covers_family(&entry.host, entry.family))
    }
}

/// Ports and categories, each combination once; sizes and how often, sorted.
fn treatment(release: &Release) -> (BTreeSet<String>, Vec<String>) {
    let sets = release.sets.iter().map(|set| {
        format!("{:?} {:?} {:?} {:?} {:?}", set.ports, set.protocols, set.category, set.required, set.express_route)
    });
    let rows = release.bandwidth.iter().map(|row| format!("{:?} {:?}", row.size, row.frequency));
    let settings = release.settings.iter().map(|row| match &row.recommended {
        Recommended::Size(size, ..) => format!("setting {size:?}"),
        Recommended::List(list) => format!("setting {list:?}"),
    });
    let mut rows: Vec<String> = rows.chain(settings).collect();
    rows.sort_unstable();
    (sets.collect(), rows)
}

fn class(old: &Release, new: &Release, changes: &[Change]) -> Class {
    let (before, after) = (Plain::of(old), Plain::of(new));
    if before.space != after.space || !before.is_let_through_by(&after, old) || !after.is_let_through_by(&before, new) {
        return Class::Coverage;
    }
    if treatment(old) != treatment(new) {
        return Class::Treatment;
    }
    let kinds: BTreeSet<Kind> = changes.iter().flat_map(|change| change.kinds.iter().copied()).collect();
    let only = |these: &[Kind]| kinds.iter().all(|kind| these.contains(kind));
    match () {
        () if kinds.is_empty() => Class::Prose,
        () if only(&[Kind::DuplicateAdded, Kind::DuplicateRemoved]) => Class::Duplicates,
        () if only(&[Kind::HostCase]) => Class::Case,
        () if only(&[Kind::OrderChanged]) => Class::Order,
        () if kinds.iter().all(|kind| kind.is_cosmetic()) => Class::Writing,
        () => Class::Information,
    }
}

/// The bundle of the English repository.
pub(crate) fn english() -> &'static str {
    "git/IntuneDocs.bundle"
}

/// The bundle of the Dutch repository.
pub(crate) fn dutch() -> &'static str {
    "git/IntuneDocs.nl-nl.bundle"
}

/// The paths at which the stored Dutch history can be looked at: it lacks a folder in which the page never was.
pub(crate) fn dutch_paths() -> Vec<&'static str> {
    PATHS.into_iter().filter(|path| !path.contains("/Understand/")).collect()
}

/// How many pairs of revisions there are of each class, after what their records say was held against plain sets.
#[expect(clippy::print_stdout, reason = "shown with --nocapture only")]
fn classes(past: &Past) -> String {
    let stated = past.stated();
    let pairs = history::pairs(&past.states, &past.walked.line, &past.wanted.pages).unwrap();
    assert_eq!(stated.len(), pairs.len() + 1);
    let mut counts: BTreeMap<Class, usize> = BTreeMap::new();
    let mut lines = String::new();
    for (two, pair) in stated.windows(2).zip(&pairs) {
        let ([(_, old), (revision, new)], changes) = (two, &pair.changes) else { unreachable!() };
        assert_eq!(revision.commit, pair.commit);
        let class = class(old, new, changes);
        *counts.entry(class).or_default() += 1;
        let of = |severity| changes.iter().filter(|change| change.severity() == severity).count();
        let told = [of(Severity::Action), of(Severity::Review), of(Severity::Info)];
        if class > Class::Prose {
            lines += &format!("{} {class:?} {told:?}\n", &pair.commit[..9]);
        }
        assert_eq!(told[0] + told[1] > 0, class >= Class::Treatment, "{} is {class:?}: {told:?}", pair.commit);
        // What has to be let through was not before, and what can be closed is not there now.
        let (before, after) = (Plain::of(old), Plain::of(new));
        let effective = |pick: &dyn Fn(&Effective) -> [Vec<CidrPrefix>; 2]| {
            changes.iter().flat_map(|change| pick(&change.effective).concat()).collect::<AddressSpace>()
        };
        let added = effective(&|effective| [effective.v4_added.clone(), effective.v6_added.clone()]);
        assert_eq!(added, after.space.minus(&before.space), "{}", pair.commit);
        let removed = effective(&|effective| [effective.v4_removed.clone(), effective.v6_removed.clone()]);
        assert!(before.space.minus(&after.space).minus(&removed).is_empty(), "{}", pair.commit);
        // A page differs in nothing from itself.
        assert!(diff::changes(new, new).is_empty(), "{}", pair.commit);
    }
    let table: Vec<String> = counts.iter().map(|(class, count)| format!("{class:?}: {count}")).collect();
    println!("{lines}{}", table.join(", "));
    table.join(", ")
}

#[test]
fn pairs_of_revisions_give_records_for_what_they_change() {
    let Some(corpus) = driver::corpus("pairs_of_revisions_give_records_for_what_they_change") else { return };
    let past = Past::of(&corpus.root.join(english()), None, &PATHS);
    assert_eq!(classes(&past), "Prose: 78, Writing: 4, Information: 1, Coverage: 21");
}

#[test]
fn pairs_of_dutch_revisions_give_records_for_what_they_change() {
    let Some(corpus) = driver::corpus("pairs_of_dutch_revisions_give_records_for_what_they_change") else { return };
    let past = Past::of(&corpus.root.join(dutch()), Some("nl-NL"), &dutch_paths());
    // An old copy of the page stayed at its first path until a commit took it away: one of its rows had another label.
    assert_eq!(classes(&past), "Prose: 22, Treatment: 1, Coverage: 13");
}

/// What was counted by hand in the patch of a commit: different names of hosts that the page lists after it and not before,
/// and the reverse; the same of prefixes; names that no entry covered before on those ports, and after.
type Counted = (&'static str, [usize; 2], [usize; 2], [usize; 2]);

const COUNTED: &[Counted] = &[
    // Include paths, anchors, line ends, cells that are laid out anew, words beside the tables, a link.
    ("56ab8c21f", [0, 0], [0, 0], [0, 0]),
    ("0beb07750", [0, 0], [0, 0], [0, 0]),
    ("0b17eeb6d", [0, 0], [0, 0], [0, 0]),
    ("0333d91a2", [0, 0], [0, 0], [0, 0]),
    ("a4f7a5034", [0, 0], [0, 0], [0, 0]),
    ("106e05240", [0, 0], [0, 0], [0, 0]),
    ("dbd7fbc30", [0, 0], [0, 0], [0, 0]),
    ("cc5fda3fb", [0, 0], [0, 0], [0, 0]),
    ("d7f187815", [0, 0], [0, 0], [0, 0]),
    ("7bd3735f5", [0, 0], [0, 0], [0, 0]),
    ("fb6dd741a", [0, 0], [0, 0], [0, 0]),
    ("7f5180e21", [0, 0], [0, 0], [0, 0]),
    ("13d8ef1a8", [0, 0], [0, 0], [0, 0]),
    ("c218f1a09", [0, 0], [0, 0], [0, 0]),
    ("810159cbc", [0, 0], [0, 0], [0, 0]),
    // All that change what is let through.
    ("2829272e7", [139, 0], [48, 0], [139, 0]),
    ("e13a9c426", [0, 0], [4, 0], [0, 0]),
    ("b2971647c", [62, 91], [49, 52], [62, 91]),
    ("f6e2fae0d", [0, 49], [0, 0], [0, 49]),
    ("90c7b2c81", [0, 3], [0, 0], [0, 3]),
    ("2589863ec", [14, 0], [14, 0], [14, 0]),
    ("d0e0dc9e3", [10, 0], [1, 0], [10, 0]),
    ("d876e7ea5", [1, 0], [0, 0], [1, 0]),
    ("1bce396f0", [1, 0], [2, 0], [1, 0]),
    ("48196662a", [0, 0], [6, 6], [0, 0]),
    ("2b1bff1d9", [0, 0], [0, 1], [0, 0]),
    ("d21f7b976", [20, 0], [14, 32], [20, 0]),
    ("d72417754", [0, 20], [39, 20], [0, 20]),
    ("c61d0590e", [20, 0], [20, 39], [20, 0]),
    ("d7bfcbfd4", [2, 0], [13, 0], [2, 0]),
    // The numbers of a family are said, which are fewer than any; two hosts are no longer on both of two ports.
    ("9eb369033", [2, 1], [0, 0], [2, 4]),
    // What is gone is covered by a pattern that came.
    ("f59003f03", [2, 1], [0, 0], [2, 0]),
    ("9683caf31", [1, 1], [0, 0], [1, 1]),
    ("b8136856d", [21, 0], [0, 0], [21, 0]),
    ("bb6724b0d", [3, 0], [0, 0], [3, 0]),
    ("da2a8f7d4", [0, 132], [0, 60], [0, 132]),
];

#[test]
fn pairs_of_revisions_say_what_was_counted_in_their_patches() {
    let Some(corpus) = driver::corpus("pairs_of_revisions_say_what_was_counted_in_their_patches") else { return };
    let past = Past::of(&corpus.root.join(english()), None, &PATHS);
    let mut found = 0;
    for two in past.stated().windows(2) {
        let [(_, old), (revision, new)] = two else { unreachable!() };
        let (before, after) = (Plain::of(old), Plain::of(new));
        let changes = diff::changes(old, new);
        let Some((commit, hosts, prefixes, effective)) =
            COUNTED.iter().find(|(commit, ..)| revision.commit.starts_with(commit))
        else {
            assert!(changes.iter().all(|change| change.severity() == Severity::Info), "{}", revision.commit);
            continue;
        };
        found += 1;
        let counted = [after.hosts.difference(&before.hosts).count(), before.hosts.difference(&after.hosts).count()];
        assert_eq!(counted, *hosts, "{commit}");
        let counted =
            [after.prefixes.difference(&before.prefixes).count(), before.prefixes.difference(&after.prefixes).count()];
        assert_eq!(counted, *prefixes, "{commit}");
        let names =
            |pick: &dyn Fn(&Change) -> Vec<String>| changes.iter().flat_map(pick).collect::<BTreeSet<_>>().len();
        let told =
            [names(&|change| change.effective.new_hosts.clone()), names(&|change| change.effective.lost_hosts.clone())];
        assert_eq!(told, *effective, "{commit}");
        // Every value that came or went is in a record of a set that lists it, before or after.
        let sides = |change: &Change| {
            let (old, new) = change.sets();
            let values = |set: Option<&tafel::release::Set>| -> BTreeSet<String> {
                let prefixes = set.iter().flat_map(|set| &set.addresses).map(|address| address.prefix.to_string());
                set.iter().flat_map(|set| &set.hosts).map(|entry| entry.host.name.clone()).chain(prefixes).collect()
            };
            (values(old), values(new))
        };
        let sides: Vec<_> = changes.iter().map(sides).collect();
        let all = |of: &Plain<'_>| -> BTreeSet<String> {
            let prefixes = of.prefixes.iter().map(ToString::to_string);
            of.hosts.iter().map(|host| (*host).to_owned()).chain(prefixes).collect()
        };
        for value in all(&after).difference(&all(&before)) {
            assert!(sides.iter().any(|(old, new)| !old.contains(value) && new.contains(value)), "{commit}: {value}");
        }
        for value in all(&before).difference(&all(&after)) {
            assert!(sides.iter().any(|(old, new)| old.contains(value) && !new.contains(value)), "{commit}: {value}");
        }
    }
    assert_eq!(found, COUNTED.len());
}
