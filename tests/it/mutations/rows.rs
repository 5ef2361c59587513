//! Damage of rows, tables and what stands around them.

use tafel::check::PagePair;
use tafel::extract::Page;
use tafel::extract::facts::{TableFact, TableKind};
use tafel::locale::Role;
use tafel::span::Span;

use super::{Damage, Edit, Mends, Random};

pub(super) const DAMAGES: &[Damage] = &[
    Damage { name: "drop a row", check: "missing-row", mends: Mends::Never, places: drop_row },
    Damage { name: "add a row", check: "extra-row", mends: Mends::Never, places: add_row },
    Damage { name: "drop a table", check: "missing-table", mends: Mends::Never, places: drop_table },
    Damage { name: "drop a cell of the delimiter row", check: "broken-table", mends: Mends::Never, places: shorten },
    Damage { name: "add a cell to a row", check: "surplus-cells", mends: Mends::Never, places: add_cell },
    Damage { name: "open a comment at the end", check: "unclosed-construct", mends: Mends::Never, places: open },
    Damage { name: "exchange two cells", check: "exchanged-cells", mends: Mends::Never, places: exchange_cells },
    Damage { name: "lose the cell of an id", check: "shifted-column", mends: Mends::Never, places: lose_id_cell },
    Damage { name: "move a row to the end", check: "changed-order", mends: Mends::Never, places: move_row },
    Damage { name: "split a row", check: "split-row", mends: Mends::Never, places: split_row },
    Damage { name: "break the header", check: "front-matter", mends: Mends::Never, places: break_header },
];

/// The whole lines that `span` touches, the line feed included.
fn lines(page: &Page, span: Span) -> Span {
    let text = &page.parts[0].file.text;
    let start = text[..span.start as usize].rfind('\n').map_or(0, |at| at + 1);
    let end = text[span.end as usize..].find('\n').map_or(text.len(), |at| span.end as usize + at + 1);
    Span::new(start, end)
}

fn has_values(page: &Page, span: Span) -> bool {
    page.sets.iter().any(|set| set.span == span && (!set.hosts.is_empty() || !set.addresses.is_empty()))
}

/// Tables of values, with the spans of their rows.
fn tables(page: &Page) -> impl Iterator<Item = (&TableFact, Vec<Span>)> {
    let known = page.tables.iter().filter(|table| !matches!(table.kind, TableKind::Layout | TableKind::Other));
    known.filter(|table| table.part == 0).map(|table| (table, table.table.rows.iter().map(|row| row.span).collect()))
}

fn drop_row(pair: &PagePair<'_>, _: &mut Random) -> Vec<Edit> {
    let page = pair.target;
    let long = tables(page).filter(|(_, rows)| rows.len() > 2);
    let rows = long.flat_map(|(_, rows)| rows).filter(|row| has_values(page, *row));
    rows.map(|row| (lines(page, row), String::new())).collect()
}

/// The row again, with a host of its own and without its addresses.
fn add_row(pair: &PagePair<'_>, random: &mut Random) -> Vec<Edit> {
    let page = pair.target;
    let mut found = Vec::new();
    for (table, rows) in tables(page).filter(|(_, rows)| rows.len() > 2) {
        let host = table.roles.iter().position(|role| matches!(role, Some(Role::Host | Role::Addresses)));
        let Some(host) = host else { continue };
        let cells = (0..table.roles.len()).map(|column| if column == host { "xyz.tailspintoys.com" } else { "" });
        let text = format!("|{}|\n", cells.collect::<Vec<_>>().join("|"));
        let line = lines(page, rows[random.below(rows.len())]);
        found.push((Span::new(line.start as usize, line.start as usize), text));
    }
    found
}

fn drop_table(pair: &PagePair<'_>, _: &mut Random) -> Vec<Edit> {
    let page = pair.target;
    let whole = tables(page)
        .filter(|(table, rows)| table.table.strays.is_empty() && rows.iter().any(|row| has_values(page, *row)));
    whole.map(|(table, _)| (lines(page, table.table.span), String::new())).collect()
}

fn shorten(pair: &PagePair<'_>, _: &mut Random) -> Vec<Edit> {
    let page = pair.target;
    let mut found = Vec::new();
    for (table, _) in tables(page) {
        let text = page.text(table.part, table.table.span);
        let Some(line) = text.lines().nth(1).filter(|line| line.trim_start().starts_with('|')) else { continue };
        let Some(cut) = line.trim_end().trim_end_matches('|').rfind('|').filter(|cut| *cut > 0) else { continue };
        let start = table.table.span.start as usize + (line.as_ptr() as usize - text.as_ptr() as usize);
        if line.contains("--") {
            found.push((Span::new(start + cut, start + line.trim_end().len()), "|".to_owned()));
        }
    }
    found
}

fn add_cell(pair: &PagePair<'_>, _: &mut Random) -> Vec<Edit> {
    let page = pair.target;
    let full = tables(page).flat_map(|(table, _)| {
        table.table.rows.iter().filter(|row| row.cells.len() == table.roles.len()).map(|row| row.span)
    });
    let closed = full.filter(|row| page.text(0, *row).trim_end().ends_with('|') && has_values(page, *row));
    closed.map(|row| (Span::new(row.end as usize, row.end as usize), "x|".to_owned())).collect()
}

fn holds_values(role: &Option<Role>) -> bool {
    matches!(role, Some(Role::Host | Role::Address | Role::Addresses))
}

fn exchange_cells(pair: &PagePair<'_>, _: &mut Random) -> Vec<Edit> {
    let page = pair.target;
    let mut found = Vec::new();
    for (table, _) in tables(page) {
        // Rows of one column of values are told by it: there the rows have changed places.
        let told = table.roles.iter().filter(|role| holds_values(role) || **role == Some(Role::Id)).count() > 1;
        let columns = table.roles.iter().enumerate().filter(|(_, role)| told && holds_values(role));
        for column in columns.map(|(at, _)| at) {
            for rows in table.table.rows.windows(2) {
                let (Some(a), Some(b)) = (rows[0].cells.get(column), rows[1].cells.get(column)) else { continue };
                let (first, second) = (page.text(table.part, a.span), page.text(table.part, b.span));
                let plain = [first, second].iter().all(|text| text.contains('.') && !text.contains(['#', '[']));
                if plain && !first.contains(second.trim()) && !second.contains(first.trim()) {
                    let between = page.text(table.part, Span { start: a.span.end, end: b.span.start });
                    let span = Span { start: a.span.start, end: b.span.end };
                    found.push((span, format!("{second}{between}{first}")));
                }
            }
        }
    }
    found
}

fn lose_id_cell(pair: &PagePair<'_>, _: &mut Random) -> Vec<Edit> {
    let mut found = Vec::new();
    for (table, _) in
        tables(pair.target).filter(|(table, rows)| rows.len() > 2 && table.roles.first() == Some(&Some(Role::Id)))
    {
        for row in table.table.rows.iter().filter(|row| row.cells.len() == table.roles.len()) {
            let span = Span { start: row.cells[0].span.start, end: row.cells[1].span.start };
            found.push((span, String::new()));
        }
    }
    found
}

/// The first row of a table after its last one.
fn move_row(pair: &PagePair<'_>, _: &mut Random) -> Vec<Edit> {
    let page = pair.target;
    let mut found = Vec::new();
    for (table, rows) in tables(page).filter(|(_, rows)| rows.len() > 2) {
        let (first, last) = (lines(page, rows[0]), lines(page, rows[rows.len() - 1]));
        let own = page.text(table.part, first);
        let alike = rows[1..].iter().any(|row| page.text(table.part, *row).trim() == own.trim());
        if has_values(page, rows[0]) && own.ends_with('\n') && !alike && first.end <= last.start {
            let rest = page.text(table.part, Span { start: first.end, end: last.end });
            let rest = if rest.ends_with('\n') { rest.to_owned() } else { format!("{rest}\n") };
            found.push((Span { start: first.start, end: last.end }, format!("{rest}{own}")));
        }
    }
    found
}

/// A row of one cell of hosts, cut in two after a break.
fn split_row(pair: &PagePair<'_>, _: &mut Random) -> Vec<Edit> {
    let page = pair.target;
    let mut found = Vec::new();
    for (table, _) in tables(page) {
        let values: Vec<usize> = (0..table.roles.len()).filter(|&at| holds_values(&table.roles[at])).collect();
        let [column] = values[..] else { continue };
        for row in table.table.rows.iter().filter(|row| row.cells.len() == table.roles.len()) {
            let line = lines(page, row.span);
            let (cell, text) = (row.cells[column].span, page.text(table.part, line));
            let written = page.text(table.part, cell);
            let plain =
                text.trim_start().starts_with('|') && text.ends_with('\n') && !written.contains(['`', '(', '#']);
            let Some(cut) = written.find("<br>").filter(|cut| *cut > 0 && plain) else { continue };
            let (before, after) = (written[..cut].trim(), written[cut + 4..].trim());
            let has_host = |text: &str| text.split("<br>").any(|line| line.contains('.') && !line.contains(before));
            if before.contains('.') && has_host(after) {
                let start = (cell.start - line.start) as usize;
                let rest = &text[start + written.len()..];
                let with = |value: &str| format!("{}{value}{rest}", &text[..start]);
                found.push((line, with(before) + &with(after)));
            }
        }
    }
    found
}

fn end(page: &Page) -> Span {
    let end = page.parts[0].file.text.len();
    Span::new(end, end)
}

fn open(pair: &PagePair<'_>, _: &mut Random) -> Vec<Edit> {
    vec![(end(pair.target), "\n<!-- x\n".to_owned())]
}

fn break_header(pair: &PagePair<'_>, _: &mut Random) -> Vec<Edit> {
    let text = &pair.target.parts[0].file.text;
    let at = text.find('\n').map_or(0, |at| at + 1);
    if text.starts_with("---") { vec![(Span::new(at, at), "x: [\n".to_owned())] } else { Vec::new() }
}
