//! Runs against a folder of real pages: `TAFEL_CORPUS`, else `../shared/corpus` beside the crate.
//!
//! Without the folder every test says so on standard error and passes; with `TAFEL_CORPUS_REQUIRED=1` it fails.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod commits;
mod driver;
mod every_page;
mod gfm;
mod git_walk;
mod history;
mod history_lag;
mod history_versions;
mod live_shape;
mod m365_changes;
mod notices;
mod old_shapes;
mod pairs;
mod places;
mod publish;
mod second_opinion;
mod stale;
mod storage_tables;
mod sync;
mod translations;
mod webservice;
