//! The JSON Schemas of the documents, generated from their types: the committed files are compared with them.

use schemars::JsonSchema;
use serde_json::Value;

/// Takes null from what may be absent: it is left out where there is none, and never null.
fn absent_is_not_null(schema: &mut Value) {
    let required = schema["required"].as_array().cloned().unwrap_or_default();
    for (name, property) in schema.get_mut("properties").and_then(Value::as_object_mut).into_iter().flatten() {
        if required.iter().any(|known| known == name) {
            continue;
        }
        if let Some(types) = property.get_mut("type").and_then(Value::as_array_mut) {
            types.retain(|kind| kind != "null");
            if let [one] = &types[..] {
                property["type"] = one.clone();
            }
        } else if let Some(Value::Array(choices)) = property.as_object_mut().unwrap().remove("anyOf") {
            let choice = choices.into_iter().find(|choice| choice["type"] != "null").unwrap();
            property.as_object_mut().unwrap().extend(choice.as_object().unwrap().clone());
        }
    }
    schema
        .get_mut("$defs")
        .and_then(Value::as_object_mut)
        .into_iter()
        .flatten()
        .for_each(|(_, definition)| absent_is_not_null(definition));
}

/// Compares `schema/<name>.json` with the schema of `T`. `TAFEL_BLESS=1 cargo test` writes it.
pub(crate) fn compare<T: JsonSchema>(name: &str, id: &str, title: &str) {
    let generator = schemars::generate::SchemaSettings::draft2020_12().for_serialize().into_generator();
    let mut schema = serde_json::to_value(generator.into_root_schema_for::<T>()).unwrap();
    schema["$id"] = id.into();
    schema["title"] = title.into();
    absent_is_not_null(&mut schema);
    let text = serde_json::to_string_pretty(&schema).unwrap() + "\n";
    let path = format!("{}/schema/{name}.json", env!("CARGO_MANIFEST_DIR"));
    if std::env::var_os("TAFEL_BLESS").is_some() {
        std::fs::write(&path, &text).unwrap();
    }
    let committed = std::fs::read_to_string(&path).unwrap_or_default();
    assert_eq!(committed, text, "run TAFEL_BLESS=1 cargo test and read the difference");
}
