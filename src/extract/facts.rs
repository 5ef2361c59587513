//! What a page states: typed values with their places. What the checks and the formats read.

use std::path::PathBuf;

use crate::Locale;
use crate::locale::{Category, Role};
use crate::model::{CidrPrefix, Frequency, Host, Ports, Protocol, Repair, SizeRange};
use crate::page::{BlockKind, Inlines, Section};
use crate::source::{Docset, FrontMatter, IncludeError, SourceFile};
use crate::span::Span;
use crate::table::Table;

use super::account::Account;

/// A page, read.
#[derive(Debug)]
pub struct Page {
    /// The page itself, then the files it includes.
    pub parts: Vec<Part>,
    /// Its header.
    pub matter: FrontMatter,
    /// Its locale.
    pub locale: Locale,
    /// The locale that its path names.
    pub path_locale: Option<Locale>,
    /// Whether that is another than the docset's source locale.
    pub translated: bool,
    /// The docset it belongs to.
    pub docset: Docset,
    /// All tables, in document order.
    pub tables: Vec<TableFact>,
    /// Lists and fences of hosts or prefixes, in document order.
    pub lists: Vec<ListFact>,
    /// Endpoint sets, in document order; those of consolidated lists too.
    pub sets: Vec<EndpointSet>,
    /// Rows of bandwidth tables.
    pub bandwidth: Vec<Bandwidth>,
    /// Rows of settings tables.
    pub settings: Vec<Setting>,
    /// Hosts, prefixes and ports in prose.
    pub mentions: Vec<Mention>,
    /// Comments.
    pub comments: Vec<(usize, Span)>,
    /// Include directives.
    pub includes: Vec<IncludeFact>,
    /// Code fences, comments and side-by-side spans that are not closed.
    pub unclosed: Vec<Unclosed>,
    /// What became of the words of its tables.
    pub account: Account,
}

/// A file that is part of a page.
#[derive(Debug)]
pub struct Part {
    /// The file.
    pub file: SourceFile,
    /// Where an included file is, symbolic links followed; `None` for the page itself.
    pub included_from: Option<PathBuf>,
    /// Its inline texts.
    pub inlines: Inlines,
    /// Its running text, in document order: headings, paragraphs and raw HTML, without tables, code and comments. Empty where
    /// the page states nothing.
    pub prose: Vec<(BlockKind, Span)>,
}

/// A construct without an end.
#[derive(Debug, Clone, Copy)]
pub struct Unclosed {
    /// Part it stands in.
    pub part: usize,
    /// The mark that opens it.
    pub span: Span,
    /// What it is: `code-fence`, `comment`, `html-table` or `side-by-side`.
    pub what: &'static str,
}

/// An include directive and what came of it.
#[derive(Debug)]
pub struct IncludeFact {
    /// Part it stands in.
    pub part: usize,
    /// The directive.
    pub span: Span,
    /// Its target as written.
    pub target: String,
    /// The part it brought in, or why none.
    pub outcome: IncludeOutcome,
}

/// What came of an include.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum IncludeOutcome {
    /// It was read as this part.
    Part(usize),
    /// It includes itself.
    Cycle,
    /// Includes stand too deep in each other.
    TooDeep,
    /// It cannot be resolved.
    Failed(IncludeError),
}

/// What a table holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum TableKind {
    /// Endpoint sets.
    Endpoints,
    /// Sizes and frequencies of transfers.
    Bandwidth,
    /// Recommended settings.
    Settings,
    /// Hosts by scale unit and storage name.
    Storage,
    /// An empty header and no values: page layout.
    Layout,
    /// Values that are in other sets of the page.
    Consolidated,
    /// Anything else.
    Other,
}

/// A table with its meaning.
#[derive(Debug)]
pub struct TableFact {
    /// Part it stands in.
    pub part: usize,
    /// The grid.
    pub table: Table,
    /// What it holds.
    pub kind: TableKind,
    /// What its columns hold; `None` for prose.
    pub roles: Vec<Option<Role>>,
    /// Where it stands.
    pub section: Section,
}

/// How a list is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ListForm {
    /// List items.
    Bullets,
    /// Lines of a code fence.
    Fence,
}

/// A list of hosts or prefixes.
#[derive(Debug)]
pub struct ListFact {
    /// Part it stands in.
    pub part: usize,
    /// How it is written.
    pub form: ListForm,
    /// Whether it repeats values of other sets.
    pub kind: TableKind,
    /// The whole list.
    pub span: Span,
    /// Its items.
    pub items: Vec<Span>,
    /// Where it stands.
    pub section: Section,
}

/// Where an endpoint set is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Origin {
    /// A row of a table.
    Row {
        /// Index into [`Page::tables`].
        table: usize,
        /// Body row.
        row: usize,
    },
    /// A list or fence: index into [`Page::lists`].
    List(usize),
}

/// How hosts and prefixes of a set go together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pairs {
    /// Each host names its own prefixes.
    Zip,
    /// All hosts go with all prefixes.
    Cross,
    /// The page ties nothing.
    None,
}

/// Hosts, prefixes and ports that belong together.
#[derive(Debug)]
pub struct EndpointSet {
    /// Part it stands in.
    pub part: usize,
    /// The printed id.
    pub id: Option<u32>,
    /// The id cell, where it has text.
    pub id_cell: Option<Span>,
    /// Stable key: anchor or table number, and a hash of the values.
    pub key: String,
    /// Hosts, in page order, every occurrence.
    pub hosts: Vec<HostFact>,
    /// Addresses and prefixes, in page order, every occurrence.
    pub addresses: Vec<AddressFact>,
    /// Text made like an address that is none.
    pub bad_addresses: Vec<Span>,
    /// Such text in files that its cells include.
    pub bad_borrowed: Vec<Borrowed>,
    /// Ports.
    pub ports: Ports,
    /// Protocols, in page order.
    pub protocols: Vec<Protocol>,
    /// Optimize, Allow or Default.
    pub category: Option<Category>,
    /// Whether connectivity is required.
    pub required: Option<bool>,
    /// Whether it is supported over ExpressRoute.
    pub express_route: Option<bool>,
    /// Remarks on the set.
    pub notes: Vec<String>,
    /// When the set, or a change of it, applies.
    pub validity: Option<Validity>,
    /// Whom the set is for.
    pub audience: Option<String>,
    /// What it is for.
    pub purpose: Option<String>,
    /// Names of storage accounts.
    pub storage: Vec<String>,
    /// Cells that only point elsewhere.
    pub references: Vec<Reference>,
    /// How hosts and prefixes go together.
    pub pairs: Pairs,
    /// Where it is written.
    pub origin: Origin,
    /// The row or list.
    pub span: Span,
}

/// Where a value is written that a cell has from a file it includes. Its span in the set is that of the directive.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Borrowed {
    /// Part that the include brought in.
    pub part: usize,
    /// Where it is written there.
    pub span: Span,
}

/// A host in its place.
#[derive(Debug, Clone)]
pub struct HostFact {
    /// The host.
    pub host: Host,
    /// Its name in Unicode, where that differs.
    pub unicode: Option<String>,
    /// Where it is written.
    pub span: Span,
    /// What was repaired.
    pub repairs: Vec<Repair>,
    /// Lowest and highest number of a family.
    pub family: Option<(u32, u32)>,
    /// Prefixes that it names itself.
    pub ips: Vec<CidrPrefix>,
    /// Whom it is for.
    pub audience: Option<String>,
    /// When it applies.
    pub validity: Option<Validity>,
    /// A remark on it.
    pub note: Option<String>,
    /// Where it is written, if in a file that the cell includes.
    pub borrowed: Option<Borrowed>,
}

/// A prefix in its place.
#[derive(Debug, Clone)]
pub struct AddressFact {
    /// The prefix.
    pub prefix: CidrPrefix,
    /// Whether host bits were set.
    pub host_bits: bool,
    /// Where it is written.
    pub span: Span,
    /// Name of the group it is listed under inside the cell.
    pub group: Option<String>,
    /// Whether a host before it names it in parentheses.
    pub paired: bool,
    /// Where it is written, if in a file that the cell includes.
    pub borrowed: Option<Borrowed>,
}

/// When something applies, as a remark states it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Validity {
    /// First month or day, in ISO form.
    pub from: Option<String>,
    /// Last month or day, in ISO form.
    pub to: Option<String>,
    /// The remark.
    pub text: String,
}

/// A link that stands for values.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reference {
    /// Its target.
    pub href: String,
    /// Its text.
    pub text: String,
}

/// A row of a bandwidth table.
#[derive(Debug)]
pub struct Bandwidth {
    /// Part it stands in.
    pub part: usize,
    /// Stable key.
    pub key: String,
    /// What is transferred.
    pub label: String,
    /// How much.
    pub size: SizeRange,
    /// The size cell.
    pub size_span: Span,
    /// How often.
    pub frequency: Option<Frequency>,
    /// The frequency cell.
    pub frequency_span: Span,
    /// Details of size and frequency.
    pub detail: Option<String>,
    /// Requirements stated with the label.
    pub requirements: Option<String>,
    /// Index into [`Page::tables`].
    pub table: usize,
    /// Body row.
    pub row: usize,
}

/// A recommended value.
#[derive(Debug)]
pub enum Recommended {
    /// A size.
    Size(SizeRange),
    /// A list of words.
    List(Vec<String>),
}

/// A row of a settings table.
#[derive(Debug)]
pub struct Setting {
    /// Part it stands in.
    pub part: usize,
    /// Stable key.
    pub key: String,
    /// Name of the setting.
    pub label: String,
    /// Recommended value.
    pub recommended: Recommended,
    /// Its cell.
    pub recommended_span: Span,
    /// Details.
    pub detail: Option<String>,
    /// Index into [`Page::tables`].
    pub table: usize,
    /// Body row.
    pub row: usize,
}

/// A value in prose.
#[derive(Debug, Clone)]
pub struct Mention {
    /// Part it stands in.
    pub part: usize,
    /// The value.
    pub value: MentionValue,
    /// Where it is written.
    pub span: Span,
    /// Whether it is marked as code.
    pub in_code: bool,
}

/// A value in prose.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum MentionValue {
    /// A host.
    Host(Host),
    /// A prefix.
    Prefix(CidrPrefix),
    /// A port or a range of ports.
    Port(crate::model::PortRange),
}
