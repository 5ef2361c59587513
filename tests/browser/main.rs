//! The pages of a published docset: their bytes, their script against the model, and themselves in a browser.
//!
//! Node and what `npm ci --prefix tests/tools` installs are needed for the most part, and Chromium for some. What is not
//! there is told and passed over, unless `TAFEL_TOOLS_REQUIRED` is set.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]
#![allow(clippy::print_stderr, reason = "who runs the tests has to know what was passed over")]

mod bytes;
mod hostile;
mod made;
mod model;
#[path = "../tools/node.rs"]
mod node;
mod pages;
mod tools;
