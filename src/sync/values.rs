//! Hosts and prefixes of one row: what the newest source added and took out, brought into the translated row.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use crate::extract::Page;
use crate::extract::facts::{EndpointSet, Origin};

use super::splice::Splice;
use super::units::{self, Styles, Unit, gap};
use super::{Change, Edit};

/// What is to be done with the values of a row.
#[derive(Debug, Default)]
pub(super) struct Merge {
    pub(super) edits: Vec<Edit>,
    pub(super) changes: Vec<Change>,
    /// The values that the row has then.
    pub(super) keys: BTreeSet<String>,
    /// Whether the translation put something in the place of what the newest source replaced too.
    pub(super) conflict: bool,
}

/// The values of a row, each once.
pub(super) fn keys(page: &Page, set: &EndpointSet) -> BTreeSet<String> {
    units::of_row(page, set).into_iter().map(|unit| unit.key).collect()
}

/// Brings what `newest` has otherwise than `base` into `target`, each a page and a table row.
pub(super) fn merge(
    base: (&Page, &EndpointSet),
    newest: (&Page, &EndpointSet),
    target: (&Page, &EndpointSet),
    styles: &Styles,
) -> Merge {
    let [b, n, t] = [base, newest, target].map(|(page, set)| units::of_row(page, set));
    let has = |units: &[Unit]| units.iter().map(|unit| unit.key.clone()).collect::<HashSet<String>>();
    let (in_base, in_newest, in_target) = (has(&b), has(&n), has(&t));
    let mut merge = Merge { keys: in_target.iter().cloned().collect(), ..Merge::default() };
    let gone = |key: &String| in_base.contains(key) && !in_newest.contains(key);
    let fresh = |key: &String| in_newest.contains(key) && !in_base.contains(key) && !in_target.contains(key);
    let takes = t.iter().any(|unit| gone(&unit.key));
    let brings = n.iter().any(|unit| fresh(&unit.key));
    if !takes && !brings {
        return merge;
    }
    let own = in_target.iter().any(|key| !in_base.contains(key) && !in_newest.contains(key));
    if brings && own && in_base.iter().any(|key| gone(key) && !in_target.contains(key)) {
        merge.conflict = true;
        return merge;
    }
    let table = if let Origin::Row { table, .. } = target.1.origin { table } else { 0 };
    let row =
        Splice { newest: (newest.0, newest.1.part), target: (target.0, target.1.part), table, styles, n: &n, t: &t };
    // Prefixes that a host names come and go with it.
    let with_host = |unit: &Unit| unit.of.as_ref().is_some_and(|of| gone(of) || !in_base.contains(of));
    let mut replaced: BTreeMap<usize, usize> = BTreeMap::new();
    let runs = runs(&b, |unit| gone(&unit.key) && !with_host(unit), |unit| in_newest.contains(&unit.key));
    let news = self::runs(&n, |unit| fresh(&unit.key) && !with_host(unit), |unit| in_base.contains(&unit.key));
    let first: HashMap<&str, usize> = t.iter().enumerate().rev().map(|(at, unit)| (unit.key.as_str(), at)).collect();
    let count = |key: &str| t.iter().filter(|unit| unit.key == key).count();
    for (place, new) in &news {
        for (&old, &new) in runs.get(place).into_iter().flatten().zip(new) {
            if let Some(&at) = first.get(b[old].key.as_str())
                && row.may_replace(at, new)
                && count(&t[at].key) == 1
            {
                replaced.insert(at, new);
            }
        }
    }
    // A column of which nothing stays is replaced value by value.
    let columns: BTreeSet<usize> = n.iter().filter(|unit| unit.of.is_none()).map(|unit| unit.column).collect();
    for &column in &columns {
        let old: Vec<usize> = in_column(&t, column);
        let stays = old.iter().any(|at| !gone(&t[*at].key) || replaced.contains_key(at));
        if !stays {
            let new = in_column(&n, column).into_iter().filter(|&at| fresh(&n[at].key));
            for (at, new) in old.into_iter().zip(new).filter(|&(at, new)| row.may_replace(at, new)) {
                replaced.insert(at, new);
            }
        }
    }
    for (&at, &new) in &replaced {
        row.replace(&mut merge, at, new);
    }
    let done: HashSet<usize> = replaced.values().copied().collect();
    for &column in &columns {
        let new: Vec<usize> = in_column(&n, column);
        // Where each value of the newest source stands in the translation, now or after its replacement.
        let mut stands: BTreeMap<usize, usize> = BTreeMap::new();
        for &at in &new {
            if let Some(&here) = first.get(n[at].key.as_str()).filter(|&&here| t[here].column == column) {
                stands.insert(at, here);
            }
        }
        stands.extend(replaced.iter().filter(|(at, _)| t[**at].column == column).map(|(&at, &new)| (new, at)));
        let missing: Vec<usize> = new.iter().copied().filter(|at| fresh(&n[*at].key) && !done.contains(at)).collect();
        if missing.is_empty() {
            continue;
        }
        if stands.is_empty() {
            row.fill(&mut merge, target.1, column, &new);
            continue;
        }
        let own: Vec<&str> = in_column(&t, column)
            .windows(2)
            .filter_map(|pair| gap(row.target.0, row.target.1, &t[pair[0]], &t[pair[1]]))
            .collect();
        for at in missing {
            row.insert(&mut merge, at, &new, &stands, &own);
        }
    }
    let leaves = |at: usize| gone(&t[at].key) && !replaced.contains_key(&at);
    let columns: BTreeSet<usize> = t.iter().filter(|unit| unit.of.is_none()).map(|unit| unit.column).collect();
    for column in columns {
        row.remove(&mut merge, target.1, &in_column(&t, column), &leaves);
    }
    merge
}

/// Indices of the units of a column, without the prefixes that hosts name.
fn in_column(units: &[Unit], column: usize) -> Vec<usize> {
    (0..units.len()).filter(|&at| units[at].column == column && units[at].of.is_none()).collect()
}

/// Stretches of `picked` units, by their column and the `kept` unit before them there.
fn runs(
    units: &[Unit],
    picked: impl Fn(&Unit) -> bool,
    kept: impl Fn(&Unit) -> bool,
) -> BTreeMap<(usize, Option<String>), Vec<usize>> {
    let mut before: HashMap<usize, String> = HashMap::new();
    let mut runs: BTreeMap<(usize, Option<String>), Vec<usize>> = BTreeMap::new();
    for (at, unit) in units.iter().enumerate() {
        if picked(unit) {
            runs.entry((unit.column, before.get(&unit.column).cloned())).or_default().push(at);
        } else if kept(unit) {
            before.insert(unit.column, unit.key.clone());
        }
    }
    runs
}
