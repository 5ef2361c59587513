//! Pages to facts: every table, list and mention of a page, with typed values and their places.

pub mod account;
mod bandwidth;
mod classify;
mod consolidated;
mod endpoints;
pub mod facts;
mod frequency;
mod included;
mod key;
mod lex;
mod lists;
mod mentions;
mod page;
mod part;
mod ports;
mod quick;
mod remarks;
mod sizes;
pub(crate) mod trial;
mod values;
mod words;

pub use facts::Page;
pub(crate) use key::short as short_hash;

use crate::Locale;
use crate::locale::Terms;
use crate::source::{Docset, FrontMatter, Includer, SourceFile};

use account::Account;
use part::Reader;

/// How pages are read.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// Locale of the pages; else each page tells, by its header or its path.
    pub locale: Option<Locale>,
    /// The docset they belong to.
    pub docset: Docset,
    /// Whether the words of the tables are accounted for.
    pub account: bool,
    /// Whether side-by-side markup is read for the language that the page was translated from.
    pub exchanged: bool,
}

/// Reads a page. `includer` finds what it includes; `path_locale` is the locale that the path of the file names.
///
/// The locale is that of `options`, else the header's (`ms.contentlocale`), else the path's, else the docset's
/// source locale.
///
/// ```
/// use tafel::extract::{self, Options};
/// use tafel::source::{Includer, SourceFile};
///
/// let page = "|Domains|IP address|\n|--|--|\n|a.contoso.com<br>*.b.contoso.com|192.0.2.0/24|\n";
/// let file = SourceFile::decode("page.md".to_owned(), page.into()).unwrap();
/// let page = extract::page(file, &Options::default(), &Includer::none(), None);
/// assert_eq!(page.sets[0].hosts[1].host.name, "*.b.contoso.com");
/// ```
#[must_use]
pub fn page(file: SourceFile, options: &Options, includer: &Includer, path_locale: Option<Locale>) -> Page {
    let page = empty(&file, options, path_locale);
    let terms = Terms::of(&page.locale);
    let body = page.matter.body;
    if quick::states_nothing(&file.text[body..], &terms) {
        let mut page = page;
        let inlines = crate::page::Inlines::default();
        page.parts.push(facts::Part { file, included_from: None, inlines, prose: Vec::new() });
        return page;
    }
    parsed(page, file, terms, includer, options.exchanged)
}

/// What the text of a side-by-side page holds.
pub(crate) const SIDE_BY_SIDE: &str = "sxs-lookup";

/// Reads the other halves of the side-by-side page `page` by the words of `locale`: the same file, where each wrapped text
/// is the one it was translated from.
#[must_use]
pub fn other_half(page: &Page, locale: &Locale, includer: &Includer) -> Page {
    let options =
        Options { locale: Some(locale.clone()), docset: page.docset.clone(), exchanged: true, ..Options::default() };
    self::page(page.parts[0].file.clone(), &options, includer, None)
}

/// A page of which only the header is read.
fn empty(file: &SourceFile, options: &Options, path_locale: Option<Locale>) -> Page {
    let matter = FrontMatter::read(&file.text);
    let source_locale = options.docset.source_locale.clone();
    let stated = options.locale.clone().or_else(|| matter.locale.clone()).or_else(|| path_locale.clone());
    let locale = stated.unwrap_or_else(|| source_locale.clone());
    Page {
        parts: Vec::new(),
        translated: locale != source_locale,
        locale,
        path_locale,
        docset: options.docset.clone(),
        matter,
        tables: Vec::new(),
        lists: Vec::new(),
        sets: Vec::new(),
        bandwidth: Vec::new(),
        settings: Vec::new(),
        mentions: Vec::new(),
        comments: Vec::new(),
        includes: Vec::new(),
        unclosed: Vec::new(),
        account: Account { counts: options.account, ..Account::default() },
    }
}

/// Reads a page without asking its bytes first.
#[cfg(test)]
fn fully(file: SourceFile, options: &Options, includer: &Includer, path_locale: Option<Locale>) -> Page {
    let page = empty(&file, options, path_locale);
    let terms = Terms::of(&page.locale);
    parsed(page, file, terms, includer, options.exchanged)
}

fn parsed(page: Page, file: SourceFile, terms: Terms, includer: &Includer, exchanged: bool) -> Page {
    let mut reader = Reader { page, terms, includer, exchanged };
    let body = reader.page.matter.body;
    reader.read(file, body, &mut includer.page().into_iter().collect());
    let mut page = reader.page;
    page.mentions.sort_by_key(|mention| (mention.part, mention.span));
    consolidated::mark(&mut page);
    keys(&mut page);
    page
}

fn keys(page: &mut Page) {
    let mut sets = std::mem::take(&mut page.sets);
    endpoints::assign_keys(&mut sets, |set| place(page, set.origin));
    page.sets = sets;
    let row = |table: usize| facts::Origin::Row { table, row: 0 };
    let bandwidth: Vec<String> =
        page.bandwidth.iter().map(|row_| bandwidth::key(&place(page, row(row_.table)), &row_.label)).collect();
    let settings: Vec<String> =
        page.settings.iter().map(|row_| bandwidth::key(&place(page, row(row_.table)), &row_.label)).collect();
    page.bandwidth.iter_mut().zip(bandwidth).for_each(|(row, key)| row.key = key);
    page.settings.iter_mut().zip(settings).for_each(|(row, key)| row.key = key);
}

/// The part of a key that says where: the source page's anchor, else the number of the table or list.
///
/// The anchor of a translated heading is not the source page's, unless the page names it.
fn place(page: &Page, origin: facts::Origin) -> String {
    let section = page.section(origin);
    match &section.anchor {
        Some(anchor) if section.named || !page.translated => anchor.clone(),
        _ => match origin {
            facts::Origin::Row { table, .. } => format!("table-{table}"),
            facts::Origin::List(list) => format!("list-{list}"),
        },
    }
}
