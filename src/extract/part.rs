//! One file of a page: its tables, lists and mentions in document order, and the files it includes in their place.

use std::collections::{BTreeSet, HashSet};
use std::path::PathBuf;

use crate::locale::{Role, Terms};
use crate::model::PortRange;
use crate::page::{Block, BlockKind, Include, Inlines, Section, Sections, UnclosedMark, markdown};
use crate::source::{Includer, SourceFile};
use crate::span::Span;
use crate::table::{self, Table};

use super::endpoints::{self, Context};
use super::facts::{
    EndpointSet, IncludeFact, IncludeOutcome, ListFact, MentionValue, Origin, Page, Part, TableFact, TableKind,
    Unclosed,
};
use super::included::{self, Brought};
use super::lists::{self, Found};
use super::values;
use super::{bandwidth, classify, mentions, quick};

/// How deep includes may stand in each other.
const MAX_INCLUDE_DEPTH: usize = 8;

/// Most files that one page may include, counting each time.
const MAX_INCLUDES: usize = 500;

/// What a comment starts with.
const COMMENT: &str = "<!--";

/// Reads a page with its includes.
pub(super) struct Reader<'a> {
    pub(super) page: Page,
    pub(super) terms: Terms,
    pub(super) includer: &'a Includer,
    /// Whether the two languages of side-by-side markup are exchanged.
    pub(super) exchanged: bool,
}

/// Something found at an offset.
enum Find {
    Table(Table, Section),
    List(Found, Section),
    Include(Include),
}

impl Reader<'_> {
    /// Reads `file` from `body` on; `stack` holds the files that lead to it.
    pub(super) fn read(&mut self, file: SourceFile, body: usize, stack: &mut Vec<PathBuf>) -> usize {
        let number = self.page.parts.len();
        let blocks = markdown::blocks(&file.text, body);
        let mut inlines = if self.exchanged { Inlines::exchanged() } else { Inlines::default() };
        let scan = table::scan(&file.text, &blocks, &mut inlines);
        let sections = Sections::read(&file.text, &blocks, &mut inlines, |span| scan.covers(span));
        let lists = lists::find(&file.text, &blocks, &mut inlines, &self.terms, |span| scan.covers(span));
        let mut finds: Vec<(u32, Find)> = Vec::new();
        let mut running = Vec::with_capacity(blocks.len());
        let items: HashSet<u32> =
            lists.iter().flat_map(|list| list.items.iter().map(|item| item.source.start)).collect();
        for block in &blocks {
            if !scan.covers(block.span) {
                self.note_unclosed(number, &file.text, block);
            }
            for prose in scan.prose(&file.text, block) {
                running.push((block.kind, prose));
                let text = &file.text[prose.range()];
                let includes = block.kind != BlockKind::Html && text.contains("[!");
                if !includes && !quick::has_value(text, &self.terms) {
                    continue;
                }
                let inline = inlines.read(&file.text, prose, true);
                finds.extend(
                    inlines
                        .includes(&inline)
                        .iter()
                        .filter(|_| includes)
                        .map(|include| (include.source.start, Find::Include(include.clone()))),
                );
                if !items.contains(&prose.start) {
                    self.page.mentions.extend(mentions::read(number, &inlines, &inline, &self.terms));
                }
            }
        }
        for table in scan.tables {
            let section = sections.at(table.span.start).clone();
            finds.push((table.span.start, Find::Table(table, section)));
        }
        for list in lists {
            let start = list.span.start;
            finds.push((start, Find::List(list, sections.at(start).clone())));
        }
        finds.sort_by_key(|&(start, _)| start);
        // A list item is read as an item and as a paragraph.
        let unclosed: BTreeSet<(UnclosedMark, Span)> = inlines.unclosed().iter().copied().collect();
        self.page.unclosed.extend(unclosed.into_iter().map(|(mark, span)| {
            let what = match mark {
                UnclosedMark::Comment => "comment",
                UnclosedMark::SideBySide => "side-by-side",
            };
            Unclosed { part: number, span, what }
        }));
        self.page.comments.extend(inlines.comments().iter().map(|&span| (number, span)));
        let included_from = stack.last().filter(|_| number > 0).cloned();
        self.page.parts.push(Part { file, included_from, inlines, prose: running });
        for (_, find) in finds {
            match find {
                Find::Table(table, section) => self.table(number, table, section, stack),
                Find::List(list, section) => self.list(number, list, section),
                Find::Include(include) => {
                    self.include(number, &include, stack);
                }
            }
        }
        number
    }

    fn note_unclosed(&mut self, part: usize, text: &str, block: &Block) {
        let source = &text[block.span.range()];
        let opened = source.trim_start_matches([' ', '\t', '>']);
        let start = block.span.end as usize - opened.len();
        match block.kind {
            BlockKind::Fence { closed: false, .. } => {
                let width = opened.bytes().take_while(|&byte| Some(byte) == opened.bytes().next()).count();
                self.page.unclosed.push(Unclosed { part, span: Span::new(start, start + width), what: "code-fence" })
            }
            BlockKind::Html => {
                let comment = opened.starts_with(COMMENT);
                if comment && !source.contains("-->") {
                    let span = Span::new(start, start + COMMENT.len());
                    self.page.unclosed.push(Unclosed { part, span, what: "comment" });
                } else if comment {
                    self.page.comments.push((part, block.span));
                }
            }
            _ => {}
        }
    }

    fn table(&mut self, part: usize, mut table: Table, section: Section, stack: &mut Vec<PathBuf>) {
        let number = self.page.tables.len();
        let first_set = self.page.sets.len();
        let Part { file, inlines, .. } = &self.page.parts[part];
        let classified = classify::classify(&mut table, inlines, &self.terms);
        let context = Context { source: &file.text, inlines, terms: &self.terms, part };
        let account = &mut self.page.account;
        match classified.kind {
            TableKind::Endpoints | TableKind::Storage => {
                let mut sets = endpoints::read(&context, &table, &classified.roles, number, account);
                for set in &mut sets {
                    set.audience = set.audience.take().or_else(|| section.tab.clone());
                }
                self.page.sets.extend(sets);
            }
            TableKind::Bandwidth => {
                self.page.bandwidth.extend(bandwidth::read(&context, &table, &classified.roles, number, account))
            }
            TableKind::Settings => self.page.settings.extend(bandwidth::read_settings(
                &context,
                &table,
                &classified.roles,
                number,
                account,
            )),
            TableKind::Layout | TableKind::Consolidated | TableKind::Other => {}
        }
        self.cell_mentions(part, &table, &classified.roles);
        self.page.tables.push(TableFact { part, table, kind: classified.kind, roles: classified.roles, section });
        // Only now: tables that cells bring in are numbered after the one they stand in.
        self.cell_includes(number, first_set, stack);
    }

    /// Hosts and prefixes in cells from which no value was read: prose of the table mentions them.
    fn cell_mentions(&mut self, part: usize, table: &Table, roles: &[Option<Role>]) {
        let Part { file, inlines, .. } = &self.page.parts[part];
        let sets = self.page.sets.iter().rev().take_while(|set| set.part == part && table.holds(set.span));
        let mut values: Vec<u32> = Vec::new();
        for set in sets {
            values.extend(set.hosts.iter().map(|host| host.span.start));
            values.extend(set.addresses.iter().map(|address| address.span.start));
            values.extend(set.bad_addresses.iter().map(|span| span.start));
        }
        values.sort_unstable();
        let mut found = Vec::new();
        for (column, cell) in table.rows.iter().flat_map(|row| row.cells.iter().enumerate()) {
            let role = roles.get(column).copied().flatten();
            let typed = matches!(
                role,
                Some(Role::Port | Role::Protocol | Role::Id | Role::Size | Role::Storage | Role::ScaleUnit)
            );
            let next = values.partition_point(|&start| start < cell.span.start);
            let has_values = values.get(next).is_some_and(|&start| start < cell.span.end);
            if !typed && !has_values && quick::has_value(&file.text[cell.span.range()], &self.terms) {
                let read = mentions::read(part, inlines, &cell.inline, &self.terms).into_iter();
                found.extend(read.filter(|mention| !matches!(mention.value, MentionValue::Port(_))));
            }
        }
        self.page.mentions.extend(found);
    }

    /// Reads the files that the cells of a table include, and adds what they state to the sets of the rows, which start
    /// at `first_set`.
    fn cell_includes(&mut self, number: usize, first_set: usize, stack: &mut Vec<PathBuf>) {
        let TableFact { part, table, kind, .. } = &self.page.tables[number];
        let (part, kind) = (*part, *kind);
        let inlines = &self.page.parts[part].inlines;
        let cells = table.header.iter().chain(table.rows.iter().flat_map(|row| &row.cells));
        let mut includes: Vec<Include> = cells.flat_map(|cell| inlines.includes(&cell.inline).to_vec()).collect();
        // A cell that spans rows or columns stands in each of them.
        includes.sort_by_key(|include| include.source);
        includes.dedup_by_key(|include| include.source);
        let (own, mentioned) = (self.page.sets.len(), self.page.mentions.len());
        let mut brought = Vec::new();
        for include in includes {
            let before = (self.page.tables.len(), self.page.lists.len());
            let first = self.page.parts.len();
            let directive = include.source;
            let is_part = self.include(part, &include, stack).is_some();
            // Tables and lists have sets of their own.
            if is_part && before == (self.page.tables.len(), self.page.lists.len()) {
                brought.push(Brought { directive, parts: first..self.page.parts.len() });
            }
        }
        if brought.is_empty() || !matches!(kind, TableKind::Endpoints | TableKind::Storage) {
            return;
        }
        let later = self.page.sets.split_off(own);
        let mut sets = self.page.sets.split_off(first_set);
        included::add(&mut sets, &self.page, number, &brought, &self.terms);
        // What the row states is no mention.
        let borrowed = |set: &EndpointSet| {
            let hosts = set.hosts.iter().filter_map(|host| host.borrowed);
            hosts.chain(set.addresses.iter().filter_map(|address| address.borrowed)).collect::<Vec<_>>()
        };
        let stated: HashSet<(usize, u32)> =
            sets.iter().flat_map(borrowed).map(|borrowed| (borrowed.part, borrowed.span.start)).collect();
        let mentions = self.page.mentions.split_off(mentioned);
        let unstated = mentions.into_iter().filter(|mention| !stated.contains(&(mention.part, mention.span.start)));
        self.page.mentions.extend(unstated);
        self.page.sets.extend(sets);
        self.page.sets.extend(later);
    }

    fn list(&mut self, part: usize, list: Found, section: Section) {
        let number = self.page.lists.len();
        let Part { file, inlines, .. } = &self.page.parts[part];
        let mut set = endpoints::empty(part, list.span, Origin::List(number));
        for item in &list.items {
            let found = values::read(&file.text, inlines, item, &self.terms);
            set.hosts.extend(found.hosts);
            set.addresses.extend(found.addresses);
            set.bad_addresses.extend(found.bad_addresses);
            set.notes.extend(found.notes);
            found.ports.iter().for_each(|&port| set.ports.add(None, PortRange { low: port, high: port }));
            self.page.account.add(inlines.text(item), item.text.start, &found.pieces);
        }
        set.audience.clone_from(&section.tab);
        let items = list.items.iter().map(|item| item.source).collect();
        self.page.lists.push(ListFact {
            part,
            form: list.form,
            kind: TableKind::Endpoints,
            span: list.span,
            items,
            section,
        });
        self.page.sets.push(set);
    }

    /// Reads the file an include names, unless it leads back to a file it stands in. Gives its part.
    fn include(&mut self, part: usize, include: &Include, stack: &mut Vec<PathBuf>) -> Option<usize> {
        let target = self.page.parts[part].file.text[include.target.range()].to_owned();
        let from = stack.last().cloned().unwrap_or_default();
        let outcome = match self.includer.locate(&from, &target) {
            Err(err) => IncludeOutcome::Failed(err),
            Ok(path) if stack.contains(&path) => IncludeOutcome::Cycle,
            Ok(_) if stack.len() > MAX_INCLUDE_DEPTH || self.page.parts.len() > MAX_INCLUDES => IncludeOutcome::TooDeep,
            Ok(path) => match self.includer.read(&path) {
                Err(err) => IncludeOutcome::Failed(err),
                Ok(included) => {
                    stack.push(path);
                    let body = crate::source::FrontMatter::read(&included.file.text).body;
                    let number = self.read(included.file, body, stack);
                    stack.pop();
                    IncludeOutcome::Part(number)
                }
            },
        };
        let brought = if let IncludeOutcome::Part(number) = outcome { Some(number) } else { None };
        self.page.includes.push(IncludeFact { part, span: include.source, target, outcome });
        brought
    }
}
