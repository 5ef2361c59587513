//! What changed from each release to the next.

use rayon::prelude::*;

use crate::diff;
use crate::export::changes_v1::{ChangesV1, records};
use crate::release::{DataVersion, Release};

use super::{Publication, Step};

/// A release with its version.
type Versioned<'p> = (DataVersion, &'p Release);

/// The releases, each with the one before it.
fn pairs(publication: &Publication) -> Vec<(Versioned<'_>, Versioned<'_>)> {
    publication.versions().zip(publication.versions().skip(1)).collect()
}

/// The changes of each release but the first, numbered through all of them: a number stays when releases are added.
pub(super) fn steps(publication: &Publication) -> Vec<Step> {
    let pairs = pairs(publication);
    let changes: Vec<_> = pairs.par_iter().map(|((_, old), (_, new))| diff::changes(old, new)).collect();
    let mut first = 1;
    let mut steps = Vec::with_capacity(pairs.len());
    for (((_, old), (version, new)), changes) in pairs.into_iter().zip(changes) {
        let records = records(old, new, &changes, first);
        first += u32::try_from(records.len()).unwrap_or_default();
        steps.push(Step { version, records });
    }
    steps
}

/// A document for each step.
pub(super) fn documents(publication: &Publication, steps: &[Step]) -> Vec<ChangesV1> {
    let document = |(((_, old), (_, new)), step): ((Versioned<'_>, Versioned<'_>), &Step)| {
        let mut document = ChangesV1::new(old, new, &[]);
        document.changes.clone_from(&step.records);
        document
    };
    pairs(publication).into_iter().zip(steps).map(document).collect()
}
