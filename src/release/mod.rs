//! One state of a docset: its values, free of language, with the words of all locales beside them.

mod hash;
pub mod ledger;
mod merge;
mod page;
pub(crate) mod service_area;
mod version;

pub use hash::{content_hash, release_hash};
pub use merge::{Member, joined, merged};
pub use version::DataVersion;

use std::collections::BTreeMap;

use crate::Locale;
use crate::extract::facts::{Pairs, Validity};
use crate::locale::Category;
use crate::model::{CidrPrefix, Frequency, Host, Ports, Repair, SizeRange};
use crate::span::Place;

/// Ids from here on are the ledger's; printed ids are smaller.
pub const FIRST_LEDGER_ID: u32 = 100_000;

/// All facts of one published state.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Release {
    /// Name of the docset.
    pub dataset: Option<String>,
    /// Instance of the service that the pages describe.
    pub instance: String,
    /// Its version, where its date is known.
    pub version: Option<DataVersion>,
    /// The locale that its values and places are those of: the source locale, where it has pages in it.
    pub locale: Option<Locale>,
    /// The pages that it was read from, the source locale's first.
    pub sources: Vec<PageSource>,
    /// Endpoint sets, page by page, in page order.
    pub sets: Vec<Set>,
    /// Rows of bandwidth tables.
    pub bandwidth: Vec<Transfer>,
    /// Rows of settings tables.
    pub settings: Vec<Setting>,
    /// Values of translations that are not the source's.
    pub disagreements: Vec<Disagreement>,
    /// Where pages in the release's own locale have a table without any row. Documents do not hold these.
    pub empty_tables: Vec<Location>,
}

/// A page of a release.
#[derive(Debug, Clone, PartialEq)]
pub struct PageSource {
    /// Its path.
    pub path: String,
    /// Its locale.
    pub locale: Locale,
    /// Title in its header.
    pub title: Option<String>,
    /// Date in its header.
    pub date: Option<String>,
    /// The commit that it was read at.
    pub commit: Option<String>,
    /// The commit of the source page that was translated.
    pub source_commit: Option<String>,
    /// When that was handed to translation.
    pub handoff_date: Option<String>,
    /// `HT` by a person, `MT` by a machine.
    pub translation_type: Option<String>,
    /// sha256 of the file as stored.
    pub sha256: String,
}

/// Hosts, prefixes and ports that belong together.
#[derive(Debug, Clone, PartialEq)]
pub struct Set {
    /// The printed id, else the ledger's.
    pub id: Option<u32>,
    /// The id cell, where it is no number.
    pub id_as_written: Option<String>,
    /// Key: anchor or table number, and a hash of the values. Unique in its release.
    pub key: String,
    /// Short name of the service area.
    pub service_area: Option<String>,
    /// Its heading.
    pub service_area_name: Option<String>,
    /// Every host, in page order.
    pub hosts: Vec<HostEntry>,
    /// Every address and prefix, in page order.
    pub addresses: Vec<AddressEntry>,
    /// Ports.
    pub ports: Ports,
    /// Protocols named, in page order.
    pub protocols: Vec<String>,
    /// Optimize, Allow or Default.
    pub category: Option<Category>,
    /// Whether connectivity is required.
    pub required: Option<bool>,
    /// Whether it is supported over ExpressRoute.
    pub express_route: Option<bool>,
    /// Names of storage accounts.
    pub storage_names: Vec<String>,
    /// Whom it is for: a docs tab, or the codes of a remark.
    pub audience: Option<String>,
    /// When it applies.
    pub validity: Option<Validity>,
    /// Targets and texts of cells that only point elsewhere.
    pub references: Vec<(String, String)>,
    /// How hosts and prefixes go together.
    pub pairs: Pairs,
    /// Where it stands: in the source locale first, then in the others.
    pub locations: Vec<Location>,
    /// What it is called in each locale.
    pub words: BTreeMap<Locale, SetWords>,
}

/// The words of a set in one locale.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SetWords {
    /// What it is for.
    pub purpose: Option<String>,
    /// Remarks, a line each.
    pub notes: Option<String>,
    /// Remarks on single hosts, by their canonical names.
    pub of_hosts: BTreeMap<String, String>,
}

/// A host in a set.
#[derive(Debug, Clone, PartialEq)]
pub struct HostEntry {
    /// The host.
    pub host: Host,
    /// Its name in Unicode, where that differs.
    pub unicode: Option<String>,
    /// As written.
    pub as_written: String,
    /// Lowest and highest number of a family.
    pub family: Option<(u32, u32)>,
    /// Prefixes that it names itself.
    pub ips: Vec<CidrPrefix>,
    /// Whom it is for.
    pub audience: Option<String>,
    /// When it applies.
    pub validity: Option<Validity>,
    /// What was repaired.
    pub repairs: Vec<Repair>,
    /// Where it stands on its page.
    pub place: Place,
}

/// A prefix in a set.
#[derive(Debug, Clone, PartialEq)]
pub struct AddressEntry {
    /// The prefix.
    pub prefix: CidrPrefix,
    /// As written.
    pub as_written: String,
    /// Name of the group it is listed under inside the cell.
    pub group: Option<String>,
    /// Where it stands on its page.
    pub place: Place,
}

/// A row of a bandwidth table.
#[derive(Debug, Clone, PartialEq)]
pub struct Transfer {
    /// The ledger's id.
    pub id: Option<u32>,
    /// Key: anchor or table number, and a hash of the label.
    pub key: String,
    /// How much.
    pub size: SizeRange,
    /// The size cell.
    pub size_as_written: String,
    /// Its place.
    pub size_place: Place,
    /// How often.
    pub frequency: Option<Frequency>,
    /// The frequency cell and its place, where a known word says how often.
    pub frequency_as_written: (String, Place),
    /// Where it stands.
    pub locations: Vec<Location>,
    /// What it is called in each locale.
    pub words: BTreeMap<Locale, RowWords>,
}

/// The words of a bandwidth or settings row in one locale.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct RowWords {
    /// What is transferred, or set.
    pub label: String,
    /// Details, a line each.
    pub detail: Option<String>,
    /// Requirements stated with the label.
    pub requirements: Option<String>,
}

/// A row of a settings table.
#[derive(Debug, Clone, PartialEq)]
pub struct Setting {
    /// Key: anchor or table number, and a hash of the label.
    pub key: String,
    /// Recommended value.
    pub recommended: Recommended,
    /// Where it stands.
    pub locations: Vec<Location>,
    /// What it is called in each locale.
    pub words: BTreeMap<Locale, RowWords>,
}

/// A recommended value.
#[derive(Debug, Clone, PartialEq)]
pub enum Recommended {
    /// A size, as written and where.
    Size(SizeRange, String, Place),
    /// Words, in the language of the source locale.
    List(Vec<String>),
}

/// Where a row or list stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Location {
    /// Its file.
    pub path: String,
    /// The locale of the page.
    pub locale: Locale,
    /// Headings above it.
    pub heading_path: Vec<String>,
    /// Anchor of the innermost heading.
    pub anchor: Option<String>,
    /// Number of the table, and of the body row; `None` for a list.
    pub row: Option<(usize, usize)>,
    /// Number of the list.
    pub list: Option<usize>,
    /// 1-based line at which it begins.
    pub line: u32,
}

/// A value of a translation that is not the source's.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Disagreement {
    /// Locale of the translation.
    pub locale: Locale,
    /// Its file.
    pub path: String,
    /// 1-based line.
    pub line: u32,
    /// Key of the set or row of the source, where it is known.
    pub key: Option<String>,
    /// The check that tells.
    pub check_id: String,
    /// What the source states.
    pub expected: Option<String>,
    /// What the translation states.
    pub actual: Option<String>,
    /// What is wrong, in English.
    pub message: String,
}

impl Release {
    /// The state before this one was published: of the same docset, without any values.
    #[must_use]
    pub fn nothing_yet(&self) -> Self {
        Self {
            dataset: self.dataset.clone(),
            instance: self.instance.clone(),
            locale: self.locale.clone(),
            ..Self::default()
        }
    }

    /// The words of a set in the release's own locale.
    #[must_use]
    pub fn set_words<'s>(&self, set: &'s Set) -> Option<&'s SetWords> {
        self.locale.as_ref().and_then(|locale| set.words.get(locale))
    }

    /// The words of a row in the release's own locale.
    #[must_use]
    pub fn row_words<'w>(&self, words: &'w BTreeMap<Locale, RowWords>) -> Option<&'w RowWords> {
        self.locale.as_ref().and_then(|locale| words.get(locale))
    }

    /// Gives sets and rows without a printed id that of their key, as `ids` tells.
    pub fn number(&mut self, ids: impl Fn(&str) -> Option<u32>) {
        for set in self.sets.iter_mut().filter(|set| set.id.is_none()) {
            set.id = ids(&set.key);
        }
        for row in self.bandwidth.iter_mut().filter(|row| row.id.is_none()) {
            row.id = ids(&row.key);
        }
    }
}

impl Set {
    /// The printed id: the ledger's numbers are above all of these.
    #[must_use]
    pub fn printed_id(&self) -> Option<u32> {
        self.id.filter(|id| *id < FIRST_LEDGER_ID)
    }

    /// Whether it states no host, prefix or port.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.hosts.is_empty() && self.addresses.is_empty() && self.ports.is_empty()
    }
}
