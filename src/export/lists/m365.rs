//! The endpoint sets of a release in the shape of the Microsoft 365 endpoints service.

use crate::export::m365_service;
use crate::release::Release;

use super::notes::{self, Says};
use super::{List, Listing, Options};

pub(super) struct M365;

impl List for M365 {
    fn name(&self) -> &'static str {
        "m365"
    }

    fn file_name(&self) -> &'static str {
        "m365.json"
    }

    fn cannot_hold(&self, release: &Release) -> Option<String> {
        let has_ids = release.sets.iter().any(|set| set.id.is_some());
        (!has_ids).then(|| "needs ids, and no set here has one; tafel ids gives them".to_owned())
    }

    fn list(&self, release: &Release, _: &Options) -> Listing {
        let says = Says { hosts: true, asterisks: true, prefixes: [true; 2], bare_ports: true, ..Says::default() };
        // Texts and numbers: nothing here can fail.
        let (bytes, mut notes) = m365_service::endpoints(release).unwrap_or_default();
        notes.extend(notes::of(release, says));
        Listing {
            text: String::from_utf8(bytes).unwrap_or_default(),
            notes: notes.iter().map(|note| notes::line(note)).collect(),
        }
    }
}
