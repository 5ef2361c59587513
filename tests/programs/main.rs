//! Tests that give what tafel writes to the programs that read it.
//!
//! A program that is not installed skips its tests, loudly; where TAFEL_TOOLS_REQUIRED is set, it fails them.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod client;
mod command;
mod hostile;
mod lists;
mod pac;
mod tools;
