//! Records applied to the older state: that gives the newer one.

use std::collections::{BTreeMap, HashMap, HashSet};

use serde_json::{Map, Value};

use crate::export::release_v1::ReleaseV1;
use crate::release::FIRST_LEDGER_ID;

use super::record::{ChangeV1, DispositionV1, EntryV1, ListedV1, SubjectV1};

/// Why records do not fit a state.
#[derive(Debug, thiserror::Error)]
pub enum ApplyError {
    /// It has no such set or row.
    #[error("change {id} is of {key}, which the older state does not have")]
    Missing {
        /// Number of the record.
        id: u32,
        /// Key of the older set or row.
        key: String,
    },
    /// It states something else than the record says.
    #[error("change {id} is of a state in which {field} of {key} is another")]
    Other {
        /// Number of the record.
        id: u32,
        /// Key of the older set or row.
        key: String,
        /// The field.
        field: String,
    },
}

/// What a release states, in a form that is equal for equal states: by key, without places and order.
///
/// Words count in the release's own locale.
#[must_use]
pub fn stated(release: &ReleaseV1) -> BTreeMap<String, Value> {
    let texts = release.locale.as_ref().and_then(|locale| release.texts.get(locale));
    let text = |key: &str, what: &str| -> Value {
        texts.and_then(|texts| texts.get(&format!("{key}.{what}"))).cloned().into()
    };
    let mut stated = BTreeMap::new();
    for set in &release.endpoint_sets {
        let mut fields = object(set);
        let hosts = set.hosts.iter().map(|host| EntryV1::from(host.clone()).0);
        fields.insert("hosts".to_owned(), sorted(hosts));
        fields.insert("ips".to_owned(), sorted(set.ips.iter().cloned().map(Value::from)));
        for what in ["purpose", "notes"] {
            fields.insert(what.to_owned(), text(&set.key, what));
        }
        let notes = host_notes(texts, &set.key);
        if !notes.is_empty() {
            fields.insert("hostNotes".to_owned(), Value::Object(notes));
        }
        for place in ["location", "locations", "urls", "addresses"] {
            fields.remove(place);
        }
        // The ledger's ids are not the page's.
        if set.id.is_some_and(|id| id >= FIRST_LEDGER_ID) {
            fields.remove("id");
        }
        add(&mut stated, &set.key, fields);
    }
    let bandwidth = release.bandwidth.iter().map(|row| (&row.key, object(row)));
    for (key, mut fields) in bandwidth.chain(release.settings.iter().map(|row| (&row.key, object(row)))) {
        for what in ["label", "detail", "requirements"] {
            fields.insert(what.to_owned(), text(key, what));
        }
        for place in ["location", "locations", "id"] {
            fields.remove(place);
        }
        for value in fields.values_mut() {
            value.as_object_mut().map(|fields| fields.remove("span"));
        }
        add(&mut stated, key, valued(&fields, false));
    }
    stated
}

/// How sizes and how often are written is not what they state, and no record tells of it.
fn valued(fields: &Map<String, Value>, is_set: bool) -> Map<String, Value> {
    let mut fields = fields.clone();
    for value in fields.values_mut().filter(|_| !is_set) {
        value.as_object_mut().map(|fields| fields.remove("asWritten"));
    }
    fields
}

/// Absent and null are the same.
fn add(stated: &mut BTreeMap<String, Value>, key: &str, mut fields: Map<String, Value>) {
    fields.retain(|_, value| !value.is_null());
    stated.insert(key.to_owned(), Value::Object(fields));
}

fn object(value: &impl serde::Serialize) -> Map<String, Value> {
    match serde_json::to_value(value) {
        Ok(Value::Object(fields)) => fields,
        _ => Map::new(),
    }
}

fn sorted(values: impl Iterator<Item = Value>) -> Value {
    let mut values: Vec<Value> = values.collect();
    values.sort_by_cached_key(ToString::to_string);
    Value::Array(values)
}

fn host_notes(texts: Option<&BTreeMap<String, String>>, key: &str) -> Map<String, Value> {
    let start = format!("{key}.host.");
    let own = texts.into_iter().flat_map(|texts| texts.range(start.clone()..));
    own.map_while(|(name, text)| Some((name.strip_prefix(&start)?.to_owned(), text.clone().into()))).collect()
}

/// Applies records to what an older state states, as [`stated`] gives it: the result is what the newer one states.
///
/// # Errors
/// [`ApplyError`] where a record is about another state.
pub(crate) fn apply_records(
    mut state: BTreeMap<String, Value>,
    changes: &[ChangeV1],
) -> Result<BTreeMap<String, Value>, ApplyError> {
    let mut after = BTreeMap::new();
    for change in changes {
        let is_set = change.subject == SubjectV1::EndpointSet;
        match change.disposition {
            DispositionV1::Add => add(&mut after, &change.key, whole(&change.current, &change.add, is_set)),
            DispositionV1::Remove => {
                taken(&mut state, change, &change.key)?;
            }
            DispositionV1::Change => {
                let key = change.previous.get("key").and_then(Value::as_str).unwrap_or(&change.key);
                let mut fields = taken(&mut state, change, key)?;
                let previous = valued(&change.previous, is_set);
                for (field, value) in valued(&change.current, is_set) {
                    let before = previous.get(&field).cloned().unwrap_or_default();
                    if fields.get(&field).cloned().unwrap_or_default() != before {
                        return Err(ApplyError::Other { id: change.id, key: key.to_owned(), field });
                    }
                    fields.insert(field, value);
                }
                if is_set {
                    lists(&mut fields, &change.add, &change.remove);
                }
                add(&mut after, &change.key, fields);
            }
        }
    }
    state.extend(after);
    Ok(state)
}

/// The state of `release` after the changes of a document.
///
/// # Errors
/// [`ApplyError`] where the document is about another state.
pub fn apply(release: &ReleaseV1, changes: &super::ChangesV1) -> Result<BTreeMap<String, Value>, ApplyError> {
    apply_records(stated(release), &changes.changes)
}

fn taken(state: &mut BTreeMap<String, Value>, change: &ChangeV1, key: &str) -> Result<Map<String, Value>, ApplyError> {
    match state.remove(key) {
        Some(Value::Object(fields)) => Ok(fields),
        _ => Err(ApplyError::Missing { id: change.id, key: key.to_owned() }),
    }
}

/// A set or row that is new, as `stated` has it.
fn whole(current: &Map<String, Value>, add: &ListedV1, is_set: bool) -> Map<String, Value> {
    let mut fields = valued(current, is_set);
    if is_set {
        fields.insert("hosts".to_owned(), sorted(add.hosts.iter().map(|EntryV1(entry)| entry.clone())));
        fields.insert("ips".to_owned(), sorted(add.ips.iter().cloned().map(Value::from)));
    }
    fields
}

/// Takes out what went, and adds what came.
fn lists(fields: &mut Map<String, Value>, add: &ListedV1, remove: &ListedV1) {
    let list = |fields: &Map<String, Value>, name: &str| {
        fields.get(name).and_then(Value::as_array).cloned().unwrap_or_default()
    };
    let mut gone: HashMap<String, usize> = HashMap::new();
    remove.hosts.iter().for_each(|EntryV1(entry)| *gone.entry(entry.to_string()).or_default() += 1);
    let mut hosts = list(fields, "hosts");
    hosts.retain(|host| match gone.get_mut(&host.to_string()) {
        Some(count) if *count > 0 => {
            *count -= 1;
            false
        }
        _ => true,
    });
    hosts.extend(add.hosts.iter().map(|EntryV1(entry)| entry.clone()));
    let gone: HashSet<&str> = remove.ips.iter().map(String::as_str).collect();
    let mut ips = list(fields, "ips");
    ips.retain(|ip| !ip.as_str().is_some_and(|ip| gone.contains(ip)));
    ips.extend(add.ips.iter().cloned().map(Value::from));
    fields.insert("hosts".to_owned(), sorted(hosts.into_iter()));
    fields.insert("ips".to_owned(), sorted(ips.into_iter()));
}
