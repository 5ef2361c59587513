//! The laws of the diff, on made states: what it tells of two of them can be applied and reversed, and asks for nothing
//! where the same is let through.

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;
use proptest::strategy::ValueTree as _;
use proptest::test_runner::{RngSeed, TestRunner};
use serde_json::Value;
use tafel::diff::{self, Change, Disposition, Kind, Severity};
use tafel::export::changes_v1::{ChangesV1, apply, stated};
use tafel::export::release_v1::{ReleaseV1, from_documents, release_of};
use tafel::model::{Host, Match};
use tafel::release::Release;

use crate::diff_made::{NAMES, State, choices, edited, is_empty, prefix, release, reshaped, state};
use crate::diff_pages::{DUTCH, ENGLISH, page};
use crate::driver;

/// The same cases in each run; `PROPTEST_CASES` and `PROPTEST_RNG_SEED` ask for others.
fn cases(count: u32) -> ProptestConfig {
    let known = ProptestConfig::default();
    let cases = if known.cases == 256 { count } else { known.cases };
    let rng_seed = if known.rng_seed == RngSeed::Random { RngSeed::Fixed(1) } else { known.rng_seed };
    ProptestConfig { cases, rng_seed, failure_persistence: None, ..known }
}

/// What applying the changes from `old` to `new`, as a document has them, gives.
fn applied(old: &Release, new: &Release) -> BTreeMap<String, Value> {
    let changes = diff::changes(old, new);
    let text = serde_json::to_string(&ChangesV1::new(old, new, &changes)).unwrap();
    let document: ChangesV1 = serde_json::from_str(&text).unwrap();
    apply(&ReleaseV1::from(old), &document).unwrap()
}

/// The release that the document of another one is.
fn read_again(release: &Release) -> Release {
    let text = serde_json::to_string(&ReleaseV1::from(release)).unwrap();
    from_documents(&text).unwrap().remove(0)
}

/// What changes add and remove, all together.
fn effective(changes: &[Change]) -> [BTreeSet<String>; 2] {
    let mut sides = [BTreeSet::new(), BTreeSet::new()];
    for change in changes {
        let effective = &change.effective;
        for (side, nets, hosts) in [
            (0, [&effective.v4_added, &effective.v6_added], &effective.new_hosts),
            (1, [&effective.v4_removed, &effective.v6_removed], &effective.lost_hosts),
        ] {
            sides[side].extend(nets.into_iter().flatten().map(ToString::to_string));
            sides[side].extend(hosts.iter().cloned());
        }
    }
    sides
}

/// How many records are of each disposition. Of two rows that changed places, either can be the one that moved.
fn dispositions(changes: &[Change]) -> [usize; 3] {
    let counted = |change: &&Change| change.kinds != [Kind::RowMoved];
    [Disposition::Add, Disposition::Change, Disposition::Remove]
        .map(|one| changes.iter().filter(counted).filter(|change| change.disposition() == one).count())
}

fn mutated(state: &State, edits: &[crate::diff_made::Choice]) -> State {
    edits.iter().fold(state.clone(), |state, &edit| edited(&state, edit, 0..6))
}

/// Applying, reversing and reading again.
fn check_laws(old: &Release, new: &Release) -> Result<(), TestCaseError> {
    let forth = diff::changes(old, new);
    prop_assert_eq!(diff::changes(old, old), [], "a state differs from itself");
    let again = read_again(old);
    prop_assert_eq!(&again, old);
    prop_assert_eq!(&release_of(ReleaseV1::from(new)).unwrap(), new);
    prop_assert_eq!(&diff::changes(&again, new), &forth);
    prop_assert_eq!(applied(old, new), stated(&ReleaseV1::from(new)));
    prop_assert_eq!(applied(new, old), stated(&ReleaseV1::from(old)));
    let back = diff::changes(new, old);
    let [added, removed] = effective(&forth);
    prop_assert_eq!([removed, added], effective(&back));
    let [add, change, remove] = dispositions(&forth);
    prop_assert_eq!([remove, change, add], dispositions(&back));
    Ok(())
}

/// The single addresses that a state lists, of those with the ports that `of` names.
fn addresses(state: &State, of: impl Fn(usize) -> bool) -> BTreeSet<(u8, bool)> {
    let rows = state.rows.iter().filter(|row| of(row.ports));
    let nets = rows.flat_map(|row| &row.nets);
    nets.flat_map(|&(at, bits, v6)| (at..at + (64 >> bits)).map(move |address| (address, v6))).collect()
}

/// The single addresses that prefixes cover.
fn singles<'p>(prefixes: impl Iterator<Item = &'p tafel::model::CidrPrefix>) -> BTreeSet<(u8, bool)> {
    let all = (0..64).flat_map(|at| [(at, false), (at, true)]);
    let prefixes: Vec<_> = prefixes.collect();
    all.filter(|&(at, v6)| prefixes.iter().any(|outer| outer.contains(prefix((at, 6, v6))))).collect()
}

/// Names that the entries of made states stand for.
const SINGLE: &[&str] = &[
    "a.contoso.com",
    "b.contoso.com",
    "c.contoso.com",
    "a.x.contoso.com",
    "b.x.contoso.com",
    "c.x.contoso.com",
    "a-1.x.contoso.com",
    "a-2.x.contoso.com",
    "a-3.x.contoso.com",
    "a.b.x.contoso.com",
    "a.y.contoso.com",
    "0-c.contoso.com",
    "2-c.contoso.com",
    "3-c.contoso.com",
    "5-c.contoso.com",
    "7-c.contoso.com",
];

/// The single names that a release lets through.
fn single_names(release: &Release) -> BTreeSet<&'static str> {
    let entries: Vec<_> = release.sets.iter().flat_map(|set| &set.hosts).collect();
    let has = |name: &&str| entries.iter().any(|entry| entry.host.matches(name, entry.family) == Match::Yes);
    SINGLE.iter().copied().filter(has).collect()
}

fn check_effective(old: &State, new: &State) -> Result<(), TestCaseError> {
    let changes = diff::changes(&release(old), &release(new));
    let (before, after) = (addresses(old, |_| true), addresses(new, |_| true));
    let effects = || changes.iter().map(|change| &change.effective);
    let added = singles(effects().flat_map(|one| one.v4_added.iter().chain(&one.v6_added)));
    let removed = singles(effects().flat_map(|one| one.v4_removed.iter().chain(&one.v6_removed)));
    prop_assert_eq!(added, &after - &before);
    prop_assert_eq!(removed, &before - &after);
    let (before, after) = (single_names(&release(old)), single_names(&release(new)));
    let new_hosts: BTreeSet<&String> = effects().flat_map(|one| &one.new_hosts).collect();
    let lost_hosts: BTreeSet<&String> = effects().flat_map(|one| &one.lost_hosts).collect();
    for (told, came, all) in [(new_hosts, &after - &before, &before), (lost_hosts, &before - &after, &after)] {
        let told: Vec<Host> = told.iter().map(|name| Host::parse(name).unwrap().host).collect();
        for name in came {
            prop_assert!(told.iter().any(|host| host.matches(name, None) == Match::Yes), "{name} is not told");
        }
        for host in &told {
            prop_assert!(!all.contains(host.name.as_str()), "{} was let through", host.name);
        }
    }
    Ok(())
}

/// Per port: what is told of addresses, or of rows whose ports were opened, is what came.
fn check_ports(old: &State, new: &State) -> Result<(), TestCaseError> {
    // The ports that each number of ports stands for: TCP 80, TCP 443, UDP 443.
    let has = |port: usize| move |number: usize| [[1, 2].as_slice(), &[0, 1], &[3]][port].contains(&number);
    let mut came = BTreeSet::new();
    for port in 0..3 {
        came.extend(&addresses(new, has(port)) - &addresses(old, has(port)));
    }
    let changes = diff::changes(&release(old), &release(new));
    let mut told = BTreeSet::new();
    let mut opened = BTreeSet::new();
    for change in &changes {
        told.extend(singles(change.effective.v4_added.iter().chain(&change.effective.v6_added)));
        if change.opens_ports {
            let set = change.sets().1.unwrap();
            opened.extend(singles(set.addresses.iter().map(|address| &address.prefix)));
        }
    }
    prop_assert!(told.is_subset(&came), "{:?} did not come", &told - &came);
    prop_assert!(came.is_subset(&(&told | &opened)), "{:?} is not told", &came - &(&told | &opened));
    Ok(())
}

#[test]
fn made_pages_state_what_they_are_made_of() {
    let mut runner = TestRunner::deterministic();
    for _ in 0..20 {
        let state = state(0..6).new_tree(&mut runner).unwrap().current();
        for (locale, words) in [("en-US", &ENGLISH), ("nl-NL", &DUTCH)] {
            let text = page(&state, words);
            let page = driver::page_in(locale, &text);
            let found: usize = page.published().map(|set| set.hosts.len() + set.addresses.len()).sum();
            let made: usize = state.rows.iter().map(|row| row.hosts.len() + row.nets.len()).sum();
            assert_eq!((found, page.bandwidth.len()), (made, state.sizes.len()), "{text}");
        }
    }
    assert!(NAMES.iter().all(|name| Host::parse(name).is_some()));
}

proptest! {
    #![proptest_config(cases(300))]

    #[test]
    fn changes_can_be_applied_and_reversed(old in state(0..6), edits in choices()) {
        check_laws(&release(&old), &release(&mutated(&old, &edits)))?;
    }

    #[test]
    fn two_states_can_have_nothing_in_common(old in state(0..6), new in state(0..6)) {
        check_laws(&release(&old), &release(&new))?;
    }

    #[test]
    fn what_the_same_is_let_through_in_asks_for_nothing(old in state(0..6), edits in choices()) {
        let old = State { rows: old.rows.into_iter().filter(|row| !is_empty(row)).collect(), ..old };
        let new = edits.iter().fold(old.clone(), |state, &edit| reshaped(&state, edit));
        let changes = diff::changes(&release(&old), &release(&new));
        let asking = changes.iter().filter(|change| change.severity() != Severity::Info);
        let asking: Vec<_> = asking.map(|change| (&change.kinds, &change.effective)).collect();
        prop_assert!(asking.is_empty(), "{:?} after {:?}", asking, new);
    }

    #[test]
    fn what_came_and_went_is_what_single_values_say(old in state(0..1), edits in choices(), other in state(0..1)) {
        let new = edits.iter().fold(old.clone(), |state, &edit| edited(&state, edit, 0..1));
        check_effective(&old, &new)?;
        check_effective(&old, &other)?;
    }

    #[test]
    fn what_came_is_told_for_each_port(old in state(0..4), edits in choices(), other in state(0..4)) {
        let new = edits.iter().fold(old.clone(), |state, &edit| edited(&state, edit, 0..4));
        check_ports(&old, &new)?;
        check_ports(&old, &other)?;
    }
}

proptest! {
    #![proptest_config(cases(60))]

    #[test]
    fn changes_of_pages_can_be_applied_and_reversed(old in state(0..6), edits in choices()) {
        let new = mutated(&old, &edits);
        let [old, new] = [old, new].map(|state| driver::page(&page(&state, &ENGLISH)));
        let (before, after) = (Release::of_page(&old), Release::of_page(&new));
        check_laws(&before, &after)?;
        let document = String::from_utf8(driver::written(&old, "json")).unwrap();
        let read = from_documents(&document).unwrap().remove(0);
        prop_assert_eq!(diff::changes(&read, &before), []);
        prop_assert_eq!(diff::changes(&before, &read), []);
        prop_assert_eq!(&read, &before);
    }

    #[test]
    fn a_translation_with_the_same_values_differs_in_nothing(state in state(0..6)) {
        let english = Release::of_page(&driver::page_in("en-US", &page(&state, &ENGLISH)));
        let dutch = Release::of_page(&driver::page_in("nl-NL", &page(&state, &DUTCH)));
        prop_assert_eq!(diff::changes(&english, &dutch), []);
        prop_assert_eq!(diff::changes(&dutch, &english), []);
    }
}
