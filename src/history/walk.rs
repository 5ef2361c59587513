//! Which states a page went through in a repository: walked, followed through renames.

use crate::source::{GitError, Repository, Touch, Walk};

use super::chain::{self, Line, Revision, State};

/// Which states are wanted.
#[derive(Debug, Clone)]
pub struct Wanted {
    /// The commit that they led to.
    pub tip: String,
    /// The commit whose state is known already, with that state.
    pub since: Option<(String, State)>,
    /// The paths of the page, from the top of the repository.
    pub pages: Vec<String>,
    /// Files whose changes count as the page's: what it includes.
    pub beside: Vec<String>,
    /// Whether renames are followed.
    pub follow: bool,
    /// Whether side branches are walked that a merge took nothing from.
    pub full: bool,
}

/// The states of a page.
#[derive(Debug, Default)]
pub struct Walked {
    /// The oldest first.
    pub line: Vec<Revision>,
    /// Changes on side branches that none of these states has.
    pub aside: Vec<Touch>,
    /// Paths that renames led to, beside those that were named.
    pub followed: Vec<String>,
    /// Number of commits that touched the page, side branches too.
    pub commits: usize,
    /// Why the following ended, where that was not at the first commit.
    pub stopped: Option<Stopped>,
    /// Pages that came from a path that was neither named nor followed, while there were others.
    pub strays: Vec<Stray>,
    /// The first state, where it is the first one only because the clone is shallow.
    pub cut: Option<String>,
    /// Whether the line leads to the state that was known; `true` where none was.
    pub joins: bool,
}

/// Where the following of a page ended before its first commit.
#[derive(Debug)]
pub struct Stopped {
    /// The path that it was followed to.
    pub path: String,
    /// The commit in which the file came to be there.
    pub commit: String,
    /// What git says.
    pub reason: GitError,
}

/// A page whose values stood elsewhere before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stray {
    /// Its path.
    pub path: String,
    /// The commit that moved it there.
    pub commit: String,
    /// Its path before.
    pub old: String,
}

/// Walks the states of a page. `each` is told of every file that was touched, with its id, while git goes on walking.
///
/// # Errors
/// [`GitError`] where git cannot walk.
pub fn walk(repository: &Repository, wanted: &Wanted, each: &mut dyn FnMut(&Touch)) -> Result<Walked, GitError> {
    let mut walked = Walked { joins: true, ..Walked::default() };
    let mut tip = wanted.tip.clone();
    let mut pages = wanted.pages.clone();
    // From the state that is known or the named paths backwards, one part for each name that the page has had.
    loop {
        let mut touches: Vec<Touch> = Vec::new();
        let paths: Vec<String> = pages.iter().chain(&wanted.beside).cloned().collect();
        let since = wanted.since.as_ref().map(|(commit, _)| commit.as_str());
        // Asked before git is busy with the walk.
        let state = state_at(repository, &tip, &paths)?;
        let walk = Walk { from: &tip, since, paths: &paths, full: wanted.full };
        repository.walk(&walk, &mut |touch| {
            each(&touch);
            touches.push(touch);
        })?;
        walked.commits += touches.len();
        let Line { states: mut part, first, mut aside } = chain::line(&touches, &state);
        walked.aside.append(&mut aside);
        if let Some((_, known)) = &wanted.since {
            // An older name of the page may be in the known state.
            let known: State =
                known.iter().filter(|(path, _)| paths.contains(path)).map(|(a, b)| (a.clone(), b.clone())).collect();
            walked.joins = first == known;
        }
        let oldest = part.first().map(|revision| (revision.commit.clone(), revision.files.clone()));
        part.append(&mut walked.line);
        walked.line = part;
        let is_whole = !first.keys().any(|path| pages.contains(path));
        let Some((commit, files)) = oldest.filter(|_| wanted.follow && is_whole) else { break };
        // The file that was there first may have had another path before.
        let Some(path) = files.keys().find(|path| pages.contains(path)) else { break };
        let renamed = repository.renamed_from(&commit, path);
        match renamed {
            Ok(Some((parent, old))) if !walked.followed.contains(&old) && !wanted.pages.contains(&old) => {
                walked.followed.push(old.clone());
                (tip, pages) = (parent, vec![old]);
            }
            Ok(_) => break,
            Err(reason) => {
                walked.stopped = Some(Stopped { path: path.clone(), commit, reason });
                break;
            }
        }
    }
    if let Some(first) = walked.line.first().filter(|_| wanted.since.is_none())
        && repository.is_cut_at(&first.commit)?
    {
        walked.cut = Some(first.commit.clone());
    }
    if wanted.follow {
        walked.strays = strays(repository, wanted, &walked);
    }
    Ok(walked)
}

/// The pages that came in the midst of the line and were renamed. One name is followed at the end of the line; in its midst,
/// an older name would have to be told from a newer file there, as those are that lead on to where a page went.
fn strays(repository: &Repository, wanted: &Wanted, walked: &Walked) -> Vec<Stray> {
    let is_page = |path: &String| wanted.pages.contains(path) || walked.followed.contains(path);
    let mut strays = Vec::new();
    let mut before = wanted.since.as_ref().map(|(_, state)| state);
    for revision in &walked.line {
        // A page that went in the same commit is what the new one was.
        let came =
            before.filter(|before| before.keys().all(|path| !is_page(path) || revision.files.contains_key(path)));
        for path in revision.files.keys().filter(|path| is_page(path)) {
            if came.is_some_and(|before| !before.contains_key(path))
                && let Ok(Some((_, old))) = repository.renamed_from(&revision.commit, path)
                && !is_page(&old)
            {
                strays.push(Stray { path: path.clone(), commit: revision.commit.clone(), old });
            }
        }
        before = Some(&revision.files);
    }
    strays
}

/// The files of the page at a commit.
fn state_at(repository: &Repository, commit: &str, paths: &[String]) -> Result<State, GitError> {
    let mut state = State::new();
    for path in paths {
        if let Some(blob) = repository.file_if_there(commit, path)? {
            state.insert(path.clone(), blob.id);
        }
    }
    Ok(state)
}
