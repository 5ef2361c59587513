//! What a page stated over the years: its states in a git repository, the versions that they make, when each value was
//! there, and how long translations took to follow.

mod chain;
mod lag;
mod states;
mod timeline;
mod values;
mod walk;

pub use chain::{Revision, State};
pub use lag::{Carried, Follower, Lag, lag};
pub use states::{Stated, States, Unread};
pub use timeline::{Gap, Pair, Timeline, Version, pairs};
pub use values::{Interval, Moment, Op, Value, Values};
pub use walk::{Stopped, Stray, Walked, Wanted, walk};

use std::sync::Mutex;

use rayon::ThreadPool;

use crate::source::{GitError, Touch};

/// Walks the states of a page and reads their texts meanwhile, in `pool`.
///
/// Files that the values of the page are included from are followed too: what they change, the page changes.
///
/// # Errors
/// [`GitError`] where git cannot walk or be asked.
pub fn read(states: &States, wanted: &Wanted, pool: &ThreadPool) -> Result<Walked, GitError> {
    let mut wanted = wanted.clone();
    for path in states.included_at(&wanted.tip, &wanted.pages)? {
        if !wanted.beside.contains(&path) {
            wanted.beside.push(path);
        }
    }
    loop {
        let walked = walk_and_read(states, &wanted, pool)?;
        let new: Vec<String> = states.included().into_iter().filter(|path| !wanted.beside.contains(path)).collect();
        if new.is_empty() {
            return Ok(walked);
        }
        wanted.beside.extend(new);
    }
}

fn walk_and_read(states: &States, wanted: &Wanted, pool: &ThreadPool) -> Result<Walked, GitError> {
    let failed: Mutex<Option<GitError>> = Mutex::new(None);
    let walked = pool.in_place_scope(|scope| {
        walk(states.repository(), wanted, &mut |touch: &Touch| {
            for change in touch.files.iter().filter(|change| !wanted.beside.contains(&change.path)) {
                let Some(id) = change.new.clone() else { continue };
                let (path, commit, failed) = (change.path.clone(), touch.commit.clone(), &failed);
                scope.spawn(move |_| {
                    if let Err(err) = states.prepare(&path, &id, &commit) {
                        *failed.lock().unwrap_or_else(std::sync::PoisonError::into_inner) = Some(err);
                    }
                });
            }
        })
    })?;
    match failed.into_inner().unwrap_or_else(std::sync::PoisonError::into_inner) {
        Some(err) => Err(err),
        None => Ok(walked),
    }
}
