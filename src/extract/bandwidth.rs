//! Rows of bandwidth and settings tables.

use crate::locale::Role;
use crate::span::Span;
use crate::table::{Cell, Row, Table};

use super::account::{Account, Class, Piece};
use super::endpoints::{Context, line};
use super::facts::{Bandwidth, Recommended, Setting};
use super::{frequency, key, sizes};

/// Reads the rows of a bandwidth table.
pub(super) fn read(
    context: &Context<'_>,
    table: &Table,
    roles: &[Option<Role>],
    number: usize,
    account: &mut Account,
) -> Vec<Bandwidth> {
    let mut rows = Vec::with_capacity(table.rows.len());
    for (row_number, row) in table.rows.iter().enumerate() {
        let (label, requirements) = split_label(text_of(context, row, roles, Role::ContentType));
        let size_text = text_of(context, row, roles, Role::Size);
        let size_base = cell_of(row, roles, Role::Size).map_or(0, |cell| cell.inline.text.start);
        let size = sizes::read(size_text, size_base, context.terms);
        let frequency_text = text_of(context, row, roles, Role::Frequency);
        let frequency = frequency::read(frequency_text, context.terms);
        let mut detail = rest_of_size(size_text);
        detail.extend(paragraphs(frequency_text).into_iter().skip(usize::from(frequency.is_some())));
        detail.extend(others(context, row, roles, account));
        account_for(context, row, roles, Role::ContentType, &[], account);
        account_for(context, row, roles, Role::Size, &size.pieces, account);
        account_for(context, row, roles, Role::Frequency, &[], account);
        rows.push(Bandwidth {
            part: context.part,
            key: String::new(),
            label,
            size: size.size,
            size_span: span_of(row, roles, Role::Size),
            frequency,
            frequency_span: span_of(row, roles, Role::Frequency),
            detail: joined(detail),
            requirements,
            table: number,
            row: row_number,
        });
    }
    rows
}

/// Reads the rows of a settings table.
pub(super) fn read_settings(
    context: &Context<'_>,
    table: &Table,
    roles: &[Option<Role>],
    number: usize,
    account: &mut Account,
) -> Vec<Setting> {
    let mut rows = Vec::with_capacity(table.rows.len());
    for (row_number, row) in table.rows.iter().enumerate() {
        let label = line(text_of(context, row, roles, Role::Setting));
        let text = text_of(context, row, roles, Role::Recommended);
        let base = cell_of(row, roles, Role::Recommended).map_or(0, |cell| cell.inline.text.start);
        let size = sizes::read(text, base, context.terms);
        let is_size = size.size.min.is_some() || size.size.max.is_some();
        let recommended = if is_size { Recommended::Size(size.size) } else { Recommended::List(paragraphs(text)) };
        account_for(context, row, roles, Role::Setting, &[], account);
        let whole =
            cell_of(row, roles, Role::Recommended).map(|cell| Piece { at: cell.inline.text, class: Class::Value });
        let pieces: Vec<Piece> = if is_size { size.pieces } else { whole.into_iter().collect() };
        account_for(context, row, roles, Role::Recommended, &pieces, account);
        rows.push(Setting {
            part: context.part,
            key: String::new(),
            label,
            recommended,
            recommended_span: span_of(row, roles, Role::Recommended),
            detail: joined(others(context, row, roles, account)),
            table: number,
            row: row_number,
        });
    }
    rows
}

/// Gives the rows of a table their keys: a hash of the label.
pub(super) fn key(place: &str, label: &str) -> String {
    format!("{place}-{}", key::short(label))
}

fn cell_of<'r>(row: &'r Row, roles: &[Option<Role>], role: Role) -> Option<&'r Cell> {
    let column = roles.iter().position(|found| *found == Some(role))?;
    row.cells.get(column)
}

fn span_of(row: &Row, roles: &[Option<Role>], role: Role) -> Span {
    cell_of(row, roles, role).map_or(row.span, |cell| cell.span)
}

fn text_of<'c>(context: &'c Context<'_>, row: &Row, roles: &[Option<Role>], role: Role) -> &'c str {
    cell_of(row, roles, role).map(|cell| context.inlines.text(&cell.inline)).unwrap_or_default()
}

/// The text of the cells that have none of the roles read one by one, surplus cells included.
fn others(context: &Context<'_>, row: &Row, roles: &[Option<Role>], account: &mut Account) -> Vec<String> {
    let own = [Role::ContentType, Role::Size, Role::Frequency, Role::Setting, Role::Recommended];
    let mut texts = Vec::new();
    for (column, cell) in row.cells.iter().enumerate() {
        if roles.get(column).copied().flatten().is_some_and(|role| own.contains(&role)) {
            continue;
        }
        let text = context.inlines.text(&cell.inline);
        texts.extend(paragraphs(text));
        account.add(text, cell.inline.text.start, &[Piece { at: cell.inline.text, class: Class::Note }]);
    }
    texts
}

fn account_for(
    context: &Context<'_>,
    row: &Row,
    roles: &[Option<Role>],
    role: Role,
    pieces: &[Piece],
    account: &mut Account,
) {
    let Some(cell) = cell_of(row, roles, role) else { return };
    let text = context.inlines.text(&cell.inline);
    let whole = [Piece { at: cell.inline.text, class: Class::Note }];
    account.add(text, cell.inline.text.start, if pieces.is_empty() { &whole } else { pieces });
}

/// The label is the first line of its cell; further lines state requirements.
fn split_label(text: &str) -> (String, Option<String>) {
    let mut lines = paragraphs(text).into_iter();
    let label = lines.next().unwrap_or_default();
    (label, joined(lines.collect()))
}

/// The lines of a size cell without the one that holds the number, and without a bare "Varies".
fn rest_of_size(text: &str) -> Vec<String> {
    let lines = paragraphs(text);
    let several = lines.len() > 1;
    lines
        .into_iter()
        .enumerate()
        .filter(|(index, line)| several && *index > 0 && !line.chars().any(char::is_numeric))
        .map(|(_, line)| line)
        .collect()
}

fn paragraphs(text: &str) -> Vec<String> {
    text.split('\n').map(line).filter(|line| !line.is_empty()).collect()
}

fn joined(parts: Vec<String>) -> Option<String> {
    (!parts.is_empty()).then(|| parts.join("\n"))
}
