//! What is said of a diagnostic, and of changes, in the languages of `locales/<tag>/*.ftl`.

mod catalog;
mod formats;
mod forms;
mod shelf;

pub use catalog::{Catalog, PSEUDO};
pub use forms::Forms;
pub use shelf::{ALL, NOTICES};
