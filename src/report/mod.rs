//! Diagnostics to text.

pub mod baseline;
pub mod documentation;
pub mod github;
mod human;
pub mod json_v1;
pub mod junit;
pub mod sarif;
mod scorecard;

pub use human::Human;
pub use scorecard::Scorecard;
