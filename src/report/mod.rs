//! Diagnostics to text.

mod human;

pub use human::Human;
