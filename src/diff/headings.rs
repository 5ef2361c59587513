//! Where a row stands: whether it went under another heading, or its heading is only called otherwise.

use std::collections::{BTreeSet, HashMap, HashSet};

use crate::release::{Location, Release};

use super::change::Kind;

/// The anchors of the headings under which two releases list something, and where the rows under them went.
pub(super) struct Headings<'r> {
    old: HashSet<&'r str>,
    new: HashSet<&'r str>,
    went: HashMap<Option<&'r str>, BTreeSet<Option<&'r str>>>,
    came: HashMap<Option<&'r str>, BTreeSet<Option<&'r str>>>,
}

impl<'r> Headings<'r> {
    /// Of two releases, in which the rows at `pairs` of places are the same.
    pub(super) fn of(
        old: &'r Release,
        new: &'r Release,
        pairs: impl Iterator<Item = (&'r [Location], &'r [Location])>,
    ) -> Self {
        let mut headings = Self { old: anchors(old), new: anchors(new), went: HashMap::new(), came: HashMap::new() };
        for (old, new) in pairs {
            let (Some(old), Some(new)) = (old.first(), new.first()) else { continue };
            let (from, to) = (old.anchor.as_deref(), new.anchor.as_deref());
            headings.went.entry(from).or_default().insert(to);
            headings.came.entry(to).or_default().insert(from);
        }
        headings
    }

    /// What became of the place of a row; `None` where it stands under the same heading.
    ///
    /// A heading that came where another one went, in a file of the same name, and has all its rows, is that one in other
    /// words.
    pub(super) fn moved(&self, old: &[Location], new: &[Location]) -> Option<Kind> {
        let (old, new) = (old.first()?, new.first()?);
        if old.anchor == new.anchor {
            return None;
        }
        let stays = old.anchor.as_deref().is_some_and(|anchor| self.new.contains(anchor));
        let was_there = new.anchor.as_deref().is_some_and(|anchor| self.old.contains(anchor));
        let one = |all: Option<&BTreeSet<_>>| all.is_some_and(|all| all.len() == 1);
        let is_whole = one(self.went.get(&old.anchor.as_deref())) && one(self.came.get(&new.anchor.as_deref()));
        let same_file = file(old).eq_ignore_ascii_case(file(new));
        Some(if same_file && is_whole && !stays && !was_there { Kind::HeadingChanged } else { Kind::RowMoved })
    }
}

fn anchors(release: &Release) -> HashSet<&str> {
    let sets = release.sets.iter().map(|set| set.locations.first());
    let bandwidth = release.bandwidth.iter().map(|row| row.locations.first());
    let settings = release.settings.iter().map(|row| row.locations.first());
    sets.chain(bandwidth).chain(settings).filter_map(|at| at?.anchor.as_deref()).collect()
}

/// The name of the file, without its folders.
fn file(at: &Location) -> &str {
    at.path.rsplit('/').next().unwrap_or(&at.path)
}
