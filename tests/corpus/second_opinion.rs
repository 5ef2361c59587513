//! Every table against what another parser, which knows nothing of endpoints, finds by the rules of GFM.

use std::collections::BTreeMap;

use rayon::prelude::*;
use tafel::extract::facts::TableFact;
use tafel::table::{Cell, Form, OddityKind, Row};

use crate::driver::{self, Read};
use crate::gfm::{self, GfmRow, GfmTable, without_blanks};

/// Why the two may differ.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Class {
    /// A table that GFM does not know: its delimiter row is shorter than its header.
    ShortDelimiter,
    /// A table with an empty header, whose first row is the header.
    HeaderInBody,
    /// A row of GFM that is the paragraph under the table.
    GluedParagraph,
    /// A row that GFM takes for a heading, which ends the table.
    RowAsHeading,
    /// A row below such a row.
    RowAfterHeading,
    /// A row over two lines, which are two rows of GFM.
    BrokenRow,
    /// A row with fewer cells than columns: GFM adds empty ones.
    MissingCells,
    /// An empty cell more than columns, which GFM cuts off.
    EmptySurplus,
    /// A cell with text more than columns, which GFM cuts off.
    SurplusText,
    /// A cell with include directives, which stand for their title here and as they are written there.
    Include,
    /// A cell in two languages, which are kept apart here and follow each other there.
    SideBySide,
    /// A cell with bold text stuck to a letter, which GFM leaves as asterisks.
    StuckEmphasis,
}

/// How often each is there. `None` for what differs and has no class.
const EXPECTED: &[(Option<Class>, usize)] = &[
    (Some(Class::ShortDelimiter), 24),
    (Some(Class::HeaderInBody), 9),
    (Some(Class::GluedParagraph), 77),
    (Some(Class::RowAsHeading), 1),
    (Some(Class::RowAfterHeading), 14),
    (Some(Class::BrokenRow), 1),
    (Some(Class::MissingCells), 6),
    (Some(Class::EmptySurplus), 33),
    (Some(Class::SurplusText), 1),
    (Some(Class::Include), 124),
    (Some(Class::SideBySide), 12),
    (Some(Class::StuckEmphasis), 1),
];

#[test]
fn another_parser_finds_the_same_tables() {
    let Some(corpus) = driver::corpus("another_parser_finds_the_same_tables") else { return };
    let compared: Vec<Comparison<'_>> = corpus.pages.par_iter().map(Comparison::of).collect();
    let mut counts: BTreeMap<Option<Class>, usize> = BTreeMap::new();
    let mut unexplained = Vec::new();
    for (class, what) in compared.iter().flat_map(|comparison| &comparison.differences) {
        *counts.entry(*class).or_default() += 1;
        unexplained.extend(class.is_none().then_some(what));
    }
    assert!(unexplained.is_empty(), "{unexplained:#?}");
    assert_eq!(counts, EXPECTED.iter().copied().collect());
    let same: usize = compared.iter().map(|comparison| comparison.same).sum();
    assert!(same > 20_000, "only {same} cells are the same");
}

struct Comparison<'c> {
    read: &'c Read,
    differences: Vec<(Option<Class>, String)>,
    /// Number of cells with the same text.
    same: usize,
}

impl<'c> Comparison<'c> {
    fn of(read: &'c Read) -> Self {
        let mut comparison = Self { read, differences: Vec::new(), same: 0 };
        let there = gfm::tables(read);
        let mut matched = 0;
        for here in &read.page.tables {
            let line = comparison.line(here.table.span.start);
            match there.iter().find(|table| table.line == line) {
                Some(there) => {
                    matched += 1;
                    comparison.table(here, there);
                }
                None if has(here, OddityKind::DelimiterWidth) && here.table.form == Form::Pipe => {
                    comparison.differs(Some(Class::ShortDelimiter), line, "");
                }
                None => comparison.differs(None, line, "a table that is not there"),
            }
        }
        if matched < there.len() {
            comparison.differs(None, 0, "a table that is not here");
        }
        comparison
    }

    fn differs(&mut self, class: Option<Class>, line: usize, what: &str) {
        self.differences.push((class, format!("{}:{line}: {what}", self.read.path)));
    }

    fn line(&self, offset: u32) -> usize {
        self.read.page.parts[0].file.lines.line(offset) as usize
    }

    fn texts(&self, cells: &[Cell]) -> Vec<String> {
        let inlines = &self.read.page.parts[0].inlines;
        cells.iter().map(|cell| without_blanks(inlines.text(&cell.inline))).collect()
    }

    fn table(&mut self, here: &TableFact, there: &GfmTable) {
        let mut rows = there.rows.as_slice();
        if has(here, OddityKind::HeaderInBody) && there.header.iter().all(String::is_empty) {
            self.differs(Some(Class::HeaderInBody), there.line, "");
            self.cells(&here.table.header, &rows[0]);
            rows = &rows[1..];
        } else {
            self.cells(&here.table.header, &GfmRow { line: there.line, cells: there.header.clone() });
        }
        let mut after_heading = false;
        for row in &here.table.rows {
            let (first, last) = (self.line(row.span.start), self.line(row.span.end));
            let before = rows.iter().take_while(|row| row.line < first).count();
            self.rows_only_there(here, &rows[..before]);
            let count = rows[before..].iter().take_while(|row| row.line <= last).count();
            let (own, rest) = rows[before..].split_at(count);
            rows = rest;
            match own {
                [only] => self.cells(&row.cells, only),
                [] if odd(self, here, OddityKind::RowAsBlock, first) => {
                    after_heading = true;
                    self.differs(Some(Class::RowAsHeading), first, "");
                }
                [] if after_heading => self.differs(Some(Class::RowAfterHeading), first, ""),
                [] => self.differs(None, first, "a row that is not there"),
                several => self.broken_row(here, row, several),
            }
        }
        self.rows_only_there(here, rows);
    }

    fn broken_row(&mut self, here: &TableFact, row: &Row, lines: &[GfmRow]) {
        let line = lines[0].line;
        let text: String = lines.iter().flat_map(|row| row.cells.iter().map(String::as_str)).collect();
        let same = self.texts(&row.cells).concat() == text && odd(self, here, OddityKind::BrokenRow, line);
        self.differs(same.then_some(Class::BrokenRow), line, "a row over several lines");
    }

    fn rows_only_there(&mut self, here: &TableFact, rows: &[GfmRow]) {
        for row in rows {
            let one_cell = row.cells[1..].iter().all(String::is_empty) && !row.cells[0].is_empty();
            let glued = one_cell && odd(self, here, OddityKind::GluedText, row.line);
            self.differs(glued.then_some(Class::GluedParagraph), row.line, "a row that is not here");
        }
    }

    /// Compares the cells of a row that both have.
    fn cells(&mut self, here: &[Cell], there: &GfmRow) {
        let texts = self.texts(here);
        let width = there.cells.len();
        for (index, text) in there.cells.iter().enumerate().skip(texts.len()) {
            let class = text.is_empty().then_some(Class::MissingCells);
            self.differs(class, there.line, &format!("cell {index} is not here"));
        }
        for text in texts.iter().skip(width) {
            let class = if text.is_empty() { Class::EmptySurplus } else { Class::SurplusText };
            self.differs(Some(class), there.line, text);
        }
        for ((cell, text), other) in here.iter().zip(&texts).zip(&there.cells) {
            if text == other {
                self.same += 1;
            } else {
                let class = self.class_of(cell, text, other);
                self.differs(class, there.line, &format!("here {text:?}, there {other:?}"));
            }
        }
    }

    /// Why the text of a cell is another one there.
    fn class_of(&self, cell: &Cell, here: &str, there: &str) -> Option<Class> {
        let inlines = &self.read.page.parts[0].inlines;
        let both = inlines.other(&cell.inline).map(|other| here.to_owned() + &without_blanks(other));
        if both.is_some_and(|both| both == there) {
            return Some(Class::SideBySide);
        }
        let source = self.read.page.text(0, cell.span);
        let includes = inlines.includes(&cell.inline);
        if !includes.is_empty() {
            let titled = includes.iter().fold(there.to_owned(), |text, include| {
                let title = without_blanks(inlines.slice(include.text));
                text.replacen(&format!("[!INCLUDE{title}]"), &title, 1)
            });
            return (titled == here).then_some(Class::Include);
        }
        let bold = there.contains("**") && source.contains("**") && there.replace("**", "") == here;
        bold.then_some(Class::StuckEmphasis)
    }
}

fn has(table: &TableFact, kind: OddityKind) -> bool {
    table.table.oddities.iter().any(|oddity| oddity.kind == kind)
}

/// Whether an oddity of this kind is reported on this line.
fn odd(comparison: &Comparison<'_>, table: &TableFact, kind: OddityKind, line: usize) -> bool {
    let mut oddities = table.table.oddities.iter();
    oddities.any(|oddity| oddity.kind == kind && comparison.line(oddity.span.start) == line)
}
