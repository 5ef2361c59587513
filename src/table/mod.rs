//! Tables as grids of text: rows and cells with their places, no meaning yet.

mod grid;
mod html;
mod lines;
mod prose;
mod scan;

pub use grid::{Cell, Form, Oddity, OddityKind, Row, Table};
pub use prose::Scan;
pub use scan::scan;
