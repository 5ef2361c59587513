//! Raw HTML tables. The only user of scraper.
//!
//! scraper corrects errors as browsers do but knows no positions: it gives the structure, and the cells' text is read
//! from the source where the source shows the same cells. Where it does not, the row's span stands for the cell's.

use ego_tree::iter::Edge;
use scraper::{ElementRef, Html};

use crate::page::Inlines;
use crate::page::inline::breaks_line;
use crate::span::Span;

use super::grid::{Cell, Form, Oddity, OddityKind, Row, Table};

mod ends;
mod nesting;
mod tags;

pub(super) use ends::Ends;
use nesting::flattened;
use tags::Tags;

/// Most cells that a `rowspan` or `colspan` fills; the HTML standard allows 1000 columns and 65534 rows.
const MAX_SPAN: usize = 1000;

/// Most cells of one table that are filled by spans. Further ones stay out, and the table is reported.
const MAX_FILLED: usize = 10_000;

/// Reads the table whose tag starts at `start`. Without an end tag, at `end`, it ends with its block, at `block_end`.
#[must_use]
pub(super) fn table(text: &str, start: usize, end: Option<usize>, block_end: usize, inlines: &mut Inlines) -> Table {
    let closed = end.is_some();
    let end = end.unwrap_or(block_end);
    let span = Span::new(start, end);
    let mut oddities = Vec::new();
    if !closed {
        oddities.push(Oddity { kind: OddityKind::Unclosed, span: Span::new(start, start + "<table".len()) });
    }
    let (flat, deep) = flattened(text, span);
    oddities.extend(deep.map(|span| Oddity { kind: OddityKind::Nesting, span }));
    let fragment = Html::parse_fragment(&flat);
    let rows = structure(&fragment);
    let places = places(text, start, end);
    let same_shape = rows.iter().map(|row| row.len()).eq(places.rows.iter().map(Vec::len));
    let mut grid: Vec<Row> = Vec::with_capacity(rows.len());
    let mut open: Vec<Option<(usize, Cell)>> = Vec::new();
    let mut filled = 0;
    let mut capped = false;
    let mut headers = 0;
    for (index, row) in rows.iter().enumerate() {
        let row_span = if same_shape { places.row_spans[index] } else { span };
        let mut cells: Vec<Cell> = Vec::new();
        for (column, found) in row.iter().enumerate() {
            fill_open(&mut cells, &mut open);
            let place = if same_shape { Some(places.rows[index][column]) } else { None };
            let cell = read_cell(text, found, place, row_span, inlines);
            let columns = if capped { 1 } else { found.columns.min(MAX_SPAN) };
            for _ in 0..columns {
                if open.len() <= cells.len() {
                    open.resize(cells.len() + 1, None);
                }
                open[cells.len()] = (found.rows > 1 && !capped).then(|| (found.rows.min(MAX_SPAN) - 1, cell.clone()));
                cells.push(cell.clone());
            }
        }
        fill_open(&mut cells, &mut open);
        filled += cells.len().saturating_sub(row.len());
        if filled > MAX_FILLED && !capped {
            oddities.push(Oddity { kind: OddityKind::SpanLimit, span: row_span });
            capped = true;
            open.clear();
        }
        if index == headers && headers == 0 && row.iter().all(|cell| cell.header) && !row.is_empty() {
            headers = 1;
        }
        grid.push(Row { span: row_span, cells });
    }
    let header = if headers == 1 { grid.remove(0).cells } else { Vec::new() };
    let width = header.len().max(grid.iter().map(|row| row.cells.len()).max().unwrap_or(0));
    let mut header = header;
    header.resize(width, Cell { span: Span::new(start, start), inline: inlines.add("", Span::new(start, start)) });
    Table { form: Form::Html, span, strays: Vec::new(), header, rows: grid, oddities }
}

/// Puts cells that span from rows above into this row, as long as they come next.
fn fill_open(cells: &mut Vec<Cell>, open: &mut [Option<(usize, Cell)>]) {
    while let Some(Some((left, cell))) = open.get_mut(cells.len()) {
        cells.push(cell.clone());
        *left -= 1;
        if *left == 0 {
            open[cells.len() - 1] = None;
        }
    }
}

/// A cell as scraper sees it.
struct Found {
    text: String,
    header: bool,
    rows: usize,
    columns: usize,
}

fn structure(fragment: &Html) -> Vec<Vec<Found>> {
    let mut rows: Vec<Vec<Found>> = Vec::new();
    let mut depth = 0_usize;
    for edge in fragment.root_element().traverse() {
        let (node, opens) = match edge {
            Edge::Open(node) => (node, true),
            Edge::Close(node) => (node, false),
        };
        let Some(element) = ElementRef::wrap(node) else { continue };
        match element.value().name() {
            "table" if opens => depth += 1,
            "table" => depth = depth.saturating_sub(1),
            // Tables inside cells are text of the cell.
            _ if !opens || depth != 1 => {}
            "tr" => rows.push(Vec::new()),
            name @ ("td" | "th") => {
                let count =
                    |name| element.attr(name).and_then(|value| value.trim().parse().ok()).unwrap_or(1_usize).max(1);
                let found = Found {
                    text: visible(element),
                    header: name == "th",
                    rows: count("rowspan"),
                    columns: count("colspan"),
                };
                match rows.last_mut() {
                    Some(row) => row.push(found),
                    None => rows.push(vec![found]),
                }
            }
            _ => {}
        }
    }
    rows.retain(|row| !row.is_empty());
    rows
}

fn visible(element: ElementRef<'_>) -> String {
    let mut out = String::new();
    for edge in element.traverse() {
        match edge {
            Edge::Open(node) | Edge::Close(node) if node.id() == element.id() => {}
            Edge::Open(node) if node.value().is_text() => {
                out.push_str(node.value().as_text().map_or("", |text| text));
            }
            Edge::Open(node) | Edge::Close(node) => {
                if node.value().as_element().is_some_and(|tag| breaks_line(tag.name())) {
                    out.push('\n');
                }
            }
        }
    }
    out
}

fn read_cell(text: &str, found: &Found, place: Option<Span>, row: Span, inlines: &mut Inlines) -> Cell {
    if let Some(place) = place {
        let inner = text[place.range()].trim();
        let lead = text[place.range()].len() - text[place.range()].trim_start().len();
        let start = place.start as usize + if inner.is_empty() { 0 } else { lead };
        let span = Span::new(start, start + inner.len());
        let inline = inlines.read(text, span, false);
        let squeeze = |text: &str| text.chars().filter(|c| !c.is_whitespace()).collect::<String>();
        // Markdown and side-by-side markup inside the cell make a difference that only the source shows.
        let marked = inner.contains(['`', '*', '\\', '[', '_']) || inner.contains("sxs-lookup");
        if marked || squeeze(inlines.text(&inline)) == squeeze(&found.text) {
            return Cell { span, inline };
        }
    }
    Cell { span: row, inline: inlines.add(&found.text, row) }
}

/// Rows and cells as the source shows them.
#[derive(Default)]
struct Places {
    rows: Vec<Vec<Span>>,
    row_spans: Vec<Span>,
}

fn places(text: &str, start: usize, end: usize) -> Places {
    let mut places = Places::default();
    let mut depth = 0_usize;
    let mut open: Option<usize> = None;
    let source = &text[..end];
    for tag in Tags::new(source, start) {
        let structural = matches!(tag.name.as_str(), "td" | "th" | "tr" | "table" | "thead" | "tbody" | "tfoot");
        if !structural {
            continue;
        }
        let level = depth;
        if tag.name == "table" {
            depth = if tag.closing { depth.saturating_sub(1) } else { depth + 1 };
        }
        let ends_cell = level == 1 && (tag.name != "table" || tag.closing);
        if let Some(from) = open.filter(|_| ends_cell) {
            if let (Some(row), Some(span)) = (places.rows.last_mut(), places.row_spans.last_mut()) {
                row.push(Span::new(from, tag.start));
                span.end = tag.end as u32;
            }
            open = None;
        }
        if level == 1 && !tag.closing {
            match tag.name.as_str() {
                "tr" => {
                    places.rows.push(Vec::new());
                    places.row_spans.push(Span::new(tag.start, tag.end));
                }
                "td" | "th" => {
                    if places.rows.is_empty() {
                        places.rows.push(Vec::new());
                        places.row_spans.push(Span::new(tag.start, tag.end));
                    }
                    open = Some(tag.end);
                }
                _ => {}
            }
        }
    }
    if let (Some(from), Some(row)) = (open, places.rows.last_mut()) {
        row.push(Span::new(from, end));
    }
    let mut keep = places.rows.iter().map(|row| !row.is_empty());
    places.row_spans.retain(|_| keep.next().unwrap_or(false));
    places.rows.retain(|row| !row.is_empty());
    places
}
