//! Diagnostics to text.

pub mod baseline;
mod changes_text;
pub mod documentation;
pub mod github;
pub mod history_text;
mod human;
pub mod json_v1;
pub mod junit;
pub mod sarif;
mod scorecard;

/// What a file of output is called where other programs look for it: relative to the folder that the command ran in.
pub type Naming<'n> = dyn Fn(&str) -> String + 'n;

pub use changes_text::ChangesText;
pub use human::Human;
pub use scorecard::Scorecard;
