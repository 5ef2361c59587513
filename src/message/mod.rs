//! What is said of a diagnostic, in the languages of `locales/<tag>/*.ftl`.

mod catalog;

pub use catalog::{ALL, Catalog};
