//! draft
pub mod check;
pub mod cli;
pub mod diagnostic;
mod error;
pub mod export;
pub mod extract;
pub mod locale;
pub mod model;
pub mod page;
pub mod report;
pub mod source;
pub mod span;
pub mod table;
pub use error::Error;
pub use locale::Locale;
