//! Records, found by how other records name their sets.

use std::collections::HashMap;

use crate::export::changes_v1::{ChangeV1, DispositionV1, SetRefV1};
use crate::release::FIRST_LEDGER_ID;

/// Records by the sets that they are of.
pub(super) struct Records<'a> {
    by_id: HashMap<u32, &'a ChangeV1>,
    by_key: HashMap<&'a str, &'a ChangeV1>,
}

impl<'a> Records<'a> {
    pub(super) fn of(changes: &'a [ChangeV1]) -> Self {
        let (mut by_id, mut by_key) = (HashMap::new(), HashMap::new());
        for change in changes {
            if let Some(id) = change.endpoint_set_id.filter(|id| *id < FIRST_LEDGER_ID) {
                by_id.entry(id).or_insert(change);
            }
            // Other records name a set as the older state did; a new set can have the key of one that is gone.
            let was = change.previous.get("key").and_then(serde_json::Value::as_str).unwrap_or(&change.key);
            match change.disposition {
                DispositionV1::Add => drop(by_key.entry(was).or_insert(change)),
                _ => drop(by_key.insert(was, change)),
            }
        }
        Self { by_id, by_key }
    }

    pub(super) fn find(&self, set: &SetRefV1) -> Option<&'a ChangeV1> {
        let by_id = set.id.and_then(|id| self.by_id.get(&id));
        by_id.or_else(|| self.by_key.get(set.key.as_str())).copied()
    }
}
