//! Notices before validators that others made: of Atom, JSON Feed, Adaptive Cards, Slack's blocks and CloudEvents.
//!
//! Node and what `npm ci --prefix tests/tools` installs are needed for all but JSON Feed. What is not there is told and
//! passed over, unless `TAFEL_TOOLS_REQUIRED` is set. Each test damages an output too, which its validator has to notice.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]
#![allow(clippy::print_stderr, reason = "who runs the tests has to know what was passed over")]

mod atom;
mod cards;
mod events;
mod json_feed;
#[path = "../made/mod.rs"]
mod made;
#[path = "../tools/node.rs"]
mod node;
mod outputs;
mod slack;
