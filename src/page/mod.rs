//! The structure of one page: blocks, sections and inline text. No meaning yet.

pub mod inline;
pub mod markdown;
pub mod sections;

pub use inline::{Include, Inline, Inlines, Link, UnclosedMark};
pub use markdown::{Block, BlockKind};
pub use sections::{Section, Sections};
