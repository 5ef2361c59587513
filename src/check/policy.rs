//! What a configuration makes of findings: other levels, or none.

use std::collections::BTreeMap;

use crate::Error;
use crate::diagnostic::{Diagnostic, Level};
use crate::error::meant;
use crate::extract::Page;
use crate::source::{Docset, Rules};

use super::{ids, nearest};

/// The rules of a docset, all of which name checks that there are.
#[derive(Debug, Default)]
pub struct Policy {
    rules: Vec<Rules>,
}

impl Policy {
    /// The policy of `docset`.
    ///
    /// # Errors
    /// [`Error::Config`] where a rule is for no check.
    pub fn of(docset: &Docset) -> Result<Self, Error> {
        let ids = ids();
        let unknown = |name: &str| ids.binary_search(&name).is_err();
        if let Some(rule) = docset.rules.iter().flat_map(|rules| &rules.levels).find(|rule| unknown(&rule.check)) {
            let message = format!("line {}: {:?} is no check{}", rule.line, rule.check, meant(&nearest(&rule.check)));
            return Err(Error::Config { path: docset.config(), message });
        }
        Ok(Self { rules: docset.rules.clone() })
    }

    /// Gives what was found on `page` the levels that the rules say, and takes out what they turn off. `path` tells
    /// where the page is below the folder of the docset.
    pub fn settle(&self, page: &Page, path: impl FnOnce() -> Option<String>, found: &mut Vec<Diagnostic>) {
        if self.rules.is_empty() || found.is_empty() {
            return;
        }
        let path = path();
        let for_it = self.rules.iter().filter(|rules| rules.are_for(path.as_deref(), &page.locale));
        let levels: BTreeMap<&str, Option<Level>> =
            for_it.flat_map(|rules| &rules.levels).map(|rule| (rule.check.as_str(), rule.level)).collect();
        found.retain_mut(|diagnostic| match levels.get(diagnostic.meta.id) {
            Some(&Some(level)) => {
                diagnostic.level = level;
                true
            }
            Some(None) => false,
            None => true,
        });
    }
}
