//! Tests of the library and the command on whole pages, one module per subject.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod baseline;
mod check_command;
mod check_sources;
mod checks;
mod cli;
mod consensus;
mod diff_law;
mod diff_made;
mod docset;
mod driver;
mod explain;
mod formats;
mod git_hostile;
mod git_walk;
mod hostile;
mod hostile_values;
mod hosts;
mod ignores;
mod includes;
mod languages;
mod locales;
mod messages;
mod mutations;
mod pairs;
mod prose;
mod reports;
mod rows;
mod rules;
mod shapes;
mod side_by_side;
mod stale;
mod sync;
mod sync_command;
mod sync_law;
mod values;
