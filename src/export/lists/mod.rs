//! Lists of a release for firewalls, proxies and scripts, one file per format.
//!
//! A list holds what its format can say. What it cannot say is told: in a comment at its top where the format has
//! comments, and in [`Listing::notes`]. The same release gives the same text: hosts by name, prefixes by number, each once.

mod csv;
mod edl;
mod m365;
mod nftables;
mod notes;
mod pac;
mod squid;
mod terraform;
mod values;

use std::borrow::Cow;

use crate::locale::Category;
use crate::release::{Release, Set};

/// What the user of a list chooses.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Options {
    /// What a proxy auto-config file answers for hosts that are not listed: `PROXY host:port`, or several with `;`.
    pub proxy: String,
}

impl Default for Options {
    fn default() -> Self {
        Self { proxy: "PROXY proxy.example.com:8080".to_owned() }
    }
}

/// A list.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Listing {
    /// The text of the file.
    pub text: String,
    /// What the format could not say, a line each, without control characters.
    pub notes: Vec<String>,
}

/// A format of lists.
pub trait List: Sync {
    /// Its name on the command line.
    fn name(&self) -> &'static str;

    /// What its file is called.
    fn file_name(&self) -> &'static str;

    /// Why the format cannot hold the release at all, in words that follow its name; `None` where it can.
    fn cannot_hold(&self, _release: &Release) -> Option<String> {
        None
    }

    /// The list of a release.
    fn list(&self, release: &Release, options: &Options) -> Listing;
}

/// All formats, in the order of the help text.
pub static ALL: &[&dyn List] = &[
    &edl::Addresses::V4,
    &edl::Addresses::V6,
    &edl::Hosts,
    &csv::Csv,
    &m365::M365,
    &pac::Pac,
    &nftables::Nftables,
    &squid::Squid,
    &terraform::Terraform,
];

/// The format of this name.
#[must_use]
pub fn named(name: &str) -> Option<&'static dyn List> {
    ALL.iter().copied().find(|format| format.name() == name)
}

/// Which sets of a release to list. What is empty, or false, leaves nothing out.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Filter {
    /// Short names of service areas, in any case.
    pub service_areas: Vec<String>,
    /// Categories.
    pub categories: Vec<Category>,
    /// Only sets that are required.
    pub required: bool,
    /// Ids.
    pub ids: Vec<u32>,
}

impl Filter {
    /// Whether a set is listed.
    #[must_use]
    pub fn takes(&self, set: &Set) -> bool {
        let area = |area: &String| set.service_area.as_ref().is_some_and(|own| own.eq_ignore_ascii_case(area));
        (self.service_areas.is_empty() || self.service_areas.iter().any(area))
            && (self.categories.is_empty() || set.category.is_some_and(|own| self.categories.contains(&own)))
            && (!self.required || set.required == Some(true))
            && (self.ids.is_empty() || set.id.is_some_and(|id| self.ids.contains(&id)))
    }

    /// The release with the sets that are listed.
    #[must_use]
    pub fn of<'r>(&self, release: &'r Release) -> Cow<'r, Release> {
        if *self == Self::default() {
            return Cow::Borrowed(release);
        }
        let mut filtered = release.clone();
        filtered.sets.retain(|set| self.takes(set));
        Cow::Owned(filtered)
    }
}
