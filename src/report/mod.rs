//! Diagnostics to text.

pub mod github;
mod human;
mod scorecard;

pub use human::Human;
pub use scorecard::Scorecard;
