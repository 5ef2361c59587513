//! The documents of tafel: releases, changes since each of them, the report, and their schemas.

use crate::diff;
use crate::export::changes_v1::ChangesV1;
use crate::export::pretty;
use crate::export::release_v1::ReleaseV1;
use crate::release::{DataVersion, Release};

use super::{Files, LATEST, Publication, PublishError, Step, of_version};

/// The schemas of the published documents.
const SCHEMAS: &[(&str, &[u8])] = &[
    ("schema/release.v1.json", include_bytes!("../../schema/release.v1.json")),
    ("schema/changes.v1.json", include_bytes!("../../schema/changes.v1.json")),
    ("schema/report.v1.json", include_bytes!("../../schema/report.v1.json")),
    ("schema/page.v1.json", include_bytes!("../../schema/page.v1.json")),
    ("schema/history.v1.json", include_bytes!("../../schema/history.v1.json")),
];

pub(super) fn add(
    publication: &Publication,
    newest: &Release,
    steps: &[Step],
    files: &mut Files,
) -> Result<(), PublishError> {
    for (version, release) in publication.versions() {
        let text = pretty(&ReleaseV1::from(release))?;
        // That of the last one stays.
        files.insert(LATEST.to_owned(), text.clone());
        files.insert(of_version(version), text);
    }
    // Who has nothing yet asks for what came since nothing.
    let nothing = newest.nothing_yet();
    let all = ChangesV1::new(&nothing, newest, &diff::changes(&nothing, newest));
    files.insert(format!("v1/changes/{}.json", DataVersion::NONE), pretty(&all)?);
    for (since, old) in publication.versions() {
        let mut document = ChangesV1::new(old, newest, &[]);
        let later = steps.iter().filter(|step| step.version > since);
        document.changes = later.flat_map(|step| step.records.clone()).collect();
        files.insert(format!("v1/changes/{since}.json"), pretty(&document)?);
    }
    if let Some(report) = &publication.report {
        files.insert("v1/report.json".to_owned(), report.clone());
    }
    files.extend(SCHEMAS.iter().map(|(path, schema)| ((*path).to_owned(), schema.to_vec())));
    Ok(())
}
