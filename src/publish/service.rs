//! The files of the Microsoft 365 endpoints service, for clients that know its shapes, and the lists of the newest release.

use std::collections::{BTreeMap, BTreeSet};

use crate::diff;
use crate::export::changes_v1::{ChangeV1, records};
use crate::export::lists::{self, Options};
use crate::export::m365_service::{self, Change};
use crate::export::pretty;
use crate::release::{DataVersion, Release};

use super::{Files, Publication, PublishError, Remarks, Step};

/// Adds the service and the lists.
pub(super) fn add(
    publication: &Publication,
    newest: &Release,
    steps: &[Step],
    files: &mut Files,
    remarks: &mut Remarks,
) -> Result<(), PublishError> {
    service(publication, steps, newest, files, remarks)?;
    let mut notes: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for format in lists::ALL {
        let path = format!("lists/{}", format.file_name());
        if let Some(reason) = format.cannot_hold(newest) {
            remarks.push(format!("{path} is not written: it {reason}"));
            continue;
        }
        let listing = format.list(newest, &Options::default());
        notes.insert(format.file_name(), listing.notes);
        files.insert(path, listing.text.into_bytes());
    }
    let told: Vec<&str> = notes.iter().filter(|(_, notes)| !notes.is_empty()).map(|(name, _)| *name).collect();
    if !told.is_empty() {
        remarks.push(format!("lists/notes.json has what these lists cannot say: {}", told.join(", ")));
    }
    files.insert("lists/notes.json".to_owned(), pretty(&notes)?);
    Ok(())
}

fn service(
    publication: &Publication,
    steps: &[Step],
    newest: &Release,
    files: &mut Files,
    remarks: &mut Remarks,
) -> Result<(), PublishError> {
    let versions: Vec<DataVersion> = publication.versions().map(|(version, _)| version).collect();
    let instance = folder(&publication.instance);
    // The service takes its names in any case; a static host does not.
    let folders = BTreeSet::from([instance.to_ascii_lowercase(), instance.clone()]);
    files.insert("version".to_owned(), m365_service::version(&instance, &versions)?);
    let (endpoints, notes) = m365_service::endpoints(newest)?;
    remarks.extend(notes.into_iter().map(|note| format!("endpoints/{instance}: {note}")));
    for folder in &folders {
        files.insert(format!("endpoints/{folder}"), endpoints.clone());
    }
    let changes = changes(publication, steps);
    for since in [DataVersion::NONE].into_iter().chain(versions) {
        let later: Vec<Change> =
            changes.iter().filter(|(version, _)| *version > since).flat_map(|(_, all)| all.iter().cloned()).collect();
        let document = Change::document(&later)?;
        for folder in &folders {
            files.insert(format!("changes/{folder}/{since}"), document.clone());
        }
    }
    Ok(())
}

/// The changes of each version, that of the first from nothing. A number stays when versions are added.
fn changes(publication: &Publication, steps: &[Step]) -> Vec<(DataVersion, Vec<Change>)> {
    let mut all = Vec::new();
    let mut first = 1;
    let Some((_, oldest)) = publication.versions().next() else { return all };
    let nothing = oldest.nothing_yet();
    let from_nothing: Vec<ChangeV1> = records(&nothing, oldest, &diff::changes(&nothing, oldest), 1);
    let told = std::iter::once(from_nothing.as_slice()).chain(steps.iter().map(|step| step.records.as_slice()));
    let mut old = &nothing;
    for ((version, new), records) in publication.versions().zip(told) {
        let changes = m365_service::changes(m365_service::Step { old, new, records }, first);
        first += u32::try_from(changes.len()).unwrap_or_default();
        all.push((version, changes));
        old = new;
    }
    all
}

/// The name of an instance, of what a path can have anywhere.
fn folder(instance: &str) -> String {
    let name: String = instance.chars().filter(|c| c.is_ascii_alphanumeric() || *c == '-').collect();
    if name.is_empty() { "Worldwide".to_owned() } else { name }
}
