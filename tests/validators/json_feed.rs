//! JSON Feed before a schema of version 1.1.

use std::collections::BTreeSet;

use jsonschema::Validator;
use serde_json::Value;

use crate::outputs::{damaged, file, outputs};

fn validator() -> Validator {
    let schema: Value = serde_json::from_slice(&std::fs::read(file("schemas/json-feed-1.1.json")).unwrap()).unwrap();
    jsonschema::options().should_validate_formats(true).build(&schema).unwrap()
}

#[test]
fn json_feeds_are_valid() {
    let validator = validator();
    for (name, text) in outputs("json-feed") {
        let feed: Value = serde_json::from_str(&text).unwrap();
        let errors: Vec<String> =
            validator.iter_errors(&feed).map(|error| format!("{}: {error}", error.instance_path())).collect();
        assert!(errors.is_empty(), "{name}: {errors:?}");
        let items = feed["items"].as_array().unwrap();
        let ids: BTreeSet<&str> = items.iter().map(|item| item["id"].as_str().unwrap()).collect();
        assert_eq!(ids.len(), items.len(), "{name}: an id stands once");
    }
    for (old, new) in [
        ("\"date_published\": \"", "\"date_published\": \"on "),
        ("version/1.1", "version/1"),
        ("\"summary\"", "\"sumary\""),
        ("\"home_page_url\": \"", "\"home_page_url\": \"a b\\\\"),
    ] {
        let [(_, text)] = damaged("json-feed", old, new);
        assert!(!validator.is_valid(&serde_json::from_str(&text).unwrap()), "{old} as {new}");
    }
}
