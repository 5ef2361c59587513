//! Tafel reads network-endpoint and bandwidth tables out of localized documentation pages (Markdown, and HTML inside
//! it) into typed values with their places, and writes them as versioned JSON.
//!
//! The modules stand in the order in which data flows through them; each uses those above it, never those below:
//!
//! | module | from | to |
//! |---|---|---|
//! | [`span`], [`locale`] | | places in a text; the words by which a language's tables are read |
//! | [`source`] | files | text, header, docset, includes |
//! | [`page`] | text | blocks, sections and inline text with their places |
//! | [`table`] | blocks | tables: grids of cells, no meaning yet |
//! | [`model`] | text of a value | hosts, prefixes, ports, sizes: plain values |
//! | [`extract`] | tables, lists, prose | facts: typed values in their places |
//! | [`check`] | facts | diagnostics: defects of a page, and of a translation beside its source |
//! | [`fix`] | diagnostics | the text, mended |
//! | [`message`] | diagnostics | what is said of them, in the languages of their readers |
//! | [`sync`] | three pages | a translation with the values of the newest source |
//! | [`release`] | pages | one state of a docset: values, and the words of all locales |
//! | [`diff`] | two releases | change records: what came, went or moved, and who must act |
//! | [`history`] | a git repository | the versions of a page, the times of its values, the lag of translations |
//! | [`lookup`] | a release | what lets an address or host through |
//! | [`export`], [`report`] | facts, releases, changes, diagnostics | bytes of a format; text for people |
//! | [`site`] | releases, notices | the pages of a published docset |
//! | [`notice`] | change records | what to open and what can be closed, in the language of a reader, for feeds and chats |
//! | [`publish`] | releases | the files of a folder that can be served |
//! | [`cli`] | arguments | an exit code |
//!
//! [`extract::page`] reads one page, [`check::run_page`] says what is wrong with it, and [`export::named`] finds the
//! format to write it in.

pub mod check;
pub mod cli;
pub mod diagnostic;
pub mod diff;
mod error;
pub mod export;
pub mod extract;
pub mod fix;
pub mod history;
pub mod locale;
pub mod lookup;
pub mod message;
pub mod model;
pub mod notice;
pub mod page;
mod printable;
pub mod publish;
pub mod release;
pub mod report;
#[cfg(test)]
mod schema;
pub mod site;
pub mod source;
pub mod span;
pub mod sync;
pub mod table;

pub use diagnostic::Diagnostic;
pub use error::Error;
pub use locale::Locale;
