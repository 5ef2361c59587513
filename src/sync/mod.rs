//! The values of the newest source, brought into a translation of an older one.
//!
//! Three pages meet row by row: the source that was translated (the base), the newest source, and the translation. What the
//! newest source has otherwise than the base is written into the translation, in the style of its row; words stay. Where the
//! translation differs from the base too, nobody can tell what is meant: that is left, and listed.
//!
//! Whatever is written is read again. A step that did not give the row the values it should have is undone, so that the
//! list of what is left is that of the checks: all that still differs from the newest source.

mod cells;
mod insert;
mod left;
mod lines;
mod lists;
mod plan;
mod rows;
mod splice;
mod units;
mod values;

use std::collections::{BTreeMap, BTreeSet, HashMap};

use crate::extract::Page;
use crate::locale::Role;
use crate::span::Span;

pub use left::{Left, Reason};
pub use lines::MARKER;

use plan::{Proof, Step, StepId};
use rows::{Fact, Key, Rows, Ties};

/// Most rounds of writing and reading again.
const ROUNDS: usize = 8;

/// The pages that meet.
#[derive(Debug, Clone, Copy)]
pub struct Revisions<'p> {
    /// The source that was translated.
    pub base: &'p Page,
    /// The newest source.
    pub newest: &'p Page,
    /// The translation.
    pub target: &'p Page,
}

/// What is done with rows, tables and lists that the newest source no longer has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Prune {
    /// They stay, and are listed.
    No,
    /// They are taken out where the translation has them as the base does.
    Yes,
}

/// What came of it.
#[derive(Debug)]
pub struct Synced {
    /// The translation with the values; `None` where nothing was to be changed.
    pub page: Option<Page>,
    /// What was changed, in the order of the page.
    pub changes: Vec<Change>,
    /// What still differs from the newest source, in the order of the page as it is now.
    pub left: Vec<Left>,
}

/// Something that was brought into the translation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// What was done.
    pub kind: ChangeKind,
    /// Where, on the page as it is now.
    pub at: u32,
    /// The value, or the start of the row.
    pub what: String,
}

/// What was done to a translation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum ChangeKind {
    /// A value was added to a row or list.
    Added,
    /// A value was taken out.
    Removed,
    /// A value took the place of another.
    Changed,
    /// A row, table or list was put in.
    Inserted,
    /// A row, table or list was taken out.
    Pruned,
}

/// A text in the place of another.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Edit {
    span: Span,
    text: String,
}

/// Brings the values of the newest source into the translation. `reread` reads a text as the translation.
#[must_use]
pub fn sync(pages: Revisions<'_>, prune: Prune, reread: impl Fn(&str) -> Option<Page>) -> Synced {
    let [base, newest, target] = [pages.base, pages.newest, pages.target].map(Rows::of);
    let ties = Ties::of(&base, &newest, &target);
    let planner = plan::Planner::new(&base, &newest, &target, &ties, prune);
    let conflicts = planner.conflicts();
    // How often each step failed.
    let mut failed: BTreeMap<StepId, usize> = BTreeMap::new();
    for _ in 0..ROUNDS {
        let steps = planner.steps(&failed);
        if steps.is_empty() {
            break;
        }
        let text = &pages.target.parts[0].file.text;
        let edits = match in_order(&steps) {
            Ok(edits) => edits,
            Err(id) => {
                *failed.entry(id).or_default() += 1;
                continue;
            }
        };
        let Some(page) = reread(&applied(text, &edits)) else { break };
        let moves = Moves::of(&edits);
        let wrong = failures(&steps, &newest, &target, &Rows::of(&page), &moves);
        if wrong.is_empty() {
            let mut changes: Vec<Change> = steps.into_iter().flat_map(|step| step.changes).collect();
            changes.sort_by_key(|change| change.at);
            changes.iter_mut().for_each(|change| change.at = moves.start(change.at));
            let left = left::list(&base, &newest, &target, &ties, &conflicts, &page, &moves);
            return Synced { page: Some(page), changes, left };
        }
        for id in wrong {
            *failed.entry(id).or_default() += 1;
        }
    }
    let left = left::list(&base, &newest, &target, &ties, &conflicts, pages.target, &Moves::default());
    Synced { page: None, changes: Vec::new(), left }
}

/// The edits of all steps in the order of the page, or a step whose edits overlap those of another.
fn in_order(steps: &[Step]) -> Result<Vec<Edit>, StepId> {
    let mut edits: Vec<(&Edit, StepId)> = Vec::new();
    // A cell that spans rows is changed once.
    let mut shared: BTreeSet<(Span, &str)> = BTreeSet::new();
    for step in steps {
        let own = step.edits.iter().filter(|edit| !step.spans_rows || shared.insert((edit.span, &edit.text)));
        edits.extend(own.map(|edit| (edit, step.id)));
    }
    edits.sort_by_key(|(edit, _)| edit.span);
    let mut sorted: Vec<Edit> = Vec::with_capacity(edits.len());
    for (edit, id) in edits {
        let mut edit = edit.clone();
        if let Some(last) = sorted.last().filter(|last| last.span.end > edit.span.start) {
            // The blank line between two blocks that go is taken out once.
            let both_go = last.text.is_empty() && edit.text.is_empty() && last.span.end < edit.span.end;
            if !both_go {
                return Err(id);
            }
            edit.span.start = last.span.end;
        }
        sorted.push(edit);
    }
    Ok(sorted)
}

fn applied(text: &str, edits: &[Edit]) -> String {
    let mut out = String::with_capacity(text.len());
    let mut at = 0;
    for edit in edits {
        let range = edit.span.range();
        out.push_str(&text[at..range.start]);
        out.push_str(&edit.text);
        at = range.end;
    }
    out.push_str(&text[at..]);
    out
}

/// Where places of a text are after edits.
#[derive(Debug, Default)]
struct Moves {
    /// Where each edit starts and ends, and how many bytes were put in and taken out up to it.
    edits: Vec<(Span, u32, u32)>,
}

impl Moves {
    fn of(edits: &[Edit]) -> Self {
        let (mut new, mut old) = (0, 0);
        let moved = |edit: &Edit| {
            new += edit.text.len() as u32;
            old += edit.span.end - edit.span.start;
            (edit.span, new, old)
        };
        Self { edits: edits.iter().map(moved).collect() }
    }

    /// Where what starts at `at` is now: after what was put in before it.
    fn of_text(&self, at: u32) -> u32 {
        self.after(at, self.edits.partition_point(|(span, ..)| span.end <= at))
    }

    /// Where an edit that starts at `at` has its text now.
    fn start(&self, at: u32) -> u32 {
        let before = self.edits.partition_point(|(span, ..)| span.end <= at && span.start < at);
        let inside = self.edits.get(before).filter(|(span, ..)| span.start < at);
        self.after(inside.map_or(at, |(span, ..)| span.start), before)
    }

    fn after(&self, at: u32, edits: usize) -> u32 {
        let last = edits.checked_sub(1).and_then(|last| self.edits.get(last));
        last.map_or(at, |(_, new, old)| at + new - old)
    }
}

/// The steps that did not do what they should.
fn failures(steps: &[Step], newest: &Rows<'_>, before: &Rows<'_>, after: &Rows<'_>, moves: &Moves) -> Vec<StepId> {
    let gone: BTreeSet<Key> = steps.iter().flat_map(|step| step.proof.gone()).collect();
    let mut now: BTreeMap<Key, Fact<'_>> = BTreeMap::new();
    for key in before.order.iter().filter(|key| before.facts[key].part() == 0 && !gone.contains(key)) {
        let Some(fact) = after.at(moves.of_text(before.span(*key).start)) else {
            // The page is no longer made as it was: whatever puts in or takes out lines may have done it.
            let lines: Vec<StepId> = steps.iter().filter(|step| step.is_of_lines()).map(|step| step.id).collect();
            return if lines.is_empty() { steps.iter().map(|step| step.id).collect() } else { lines };
        };
        now.insert(*key, fact);
    }
    let kept: BTreeSet<Key> = now.values().map(|fact| fact.key()).collect();
    // What is new on the page, by its hosts and prefixes.
    let mut new: HashMap<BTreeSet<String>, Vec<Fact<'_>>> = HashMap::new();
    for fact in after.facts.values().filter(|fact| !kept.contains(&fact.key())) {
        new.entry(plan::keys(after.page, *fact)).or_default().push(*fact);
    }
    let mut wrong = Vec::new();
    for step in steps {
        let done = match &step.proof {
            Proof::Values { target, keys } => {
                now.get(target).is_some_and(|fact| plan::keys(after.page, *fact) == *keys)
            }
            Proof::Cell { target, newest: key, role } => {
                now.get(target).is_some_and(|fact| is_carried(*role, newest.facts[key], *fact))
            }
            Proof::New(keys) => keys.iter().all(|key| {
                let fact = newest.facts[key];
                let Some(alike) = new.get_mut(&plan::keys(newest.page, fact)) else { return false };
                let at = alike.iter().position(|other| plan::is_equal(newest.page, fact, after.page, *other));
                at.map(|at| alike.remove(at)).is_some()
            }),
            Proof::Gone(_) => true,
        };
        if !done {
            wrong.push(step.id);
        }
    }
    if new.values().any(|facts| !facts.is_empty()) && wrong.is_empty() {
        wrong.extend(steps.iter().filter(|step| step.is_of_lines()).map(|step| step.id));
    }
    wrong
}

/// Whether a translated row states what the newest source does in the columns of `role`, and can be read to do so.
fn is_carried(role: Role, newest: Fact<'_>, target: Fact<'_>) -> bool {
    cells::is_same(role, newest, target, false)
}
