//! Messages for Slack before Slack's own types, and limits that types cannot say.

use std::fs;
use std::process::Command;

use serde_json::Value;
use tempfile::TempDir;

use crate::node;
use crate::outputs::{damaged, file, outputs};

/// What the compiler of TypeScript says of these messages as values of Slack's types.
fn said(outputs: &[(String, String)]) -> String {
    let packages = file("tools/node_modules");
    let folder = TempDir::new().unwrap();
    let types = packages.join("@slack/types");
    let mut text = format!("import type {{ KnownBlock }} from {:?};\n", types.to_string_lossy());
    text.push_str("type Message = { text: string; blocks: KnownBlock[] };\n");
    let messages = outputs.iter().flat_map(|(_, text)| text.lines());
    for (at, message) in messages.enumerate() {
        text.push_str(&format!("export const message{at}: Message = {message};\n"));
    }
    let script = folder.path().join("messages.ts");
    fs::write(&script, text).unwrap();
    let output = Command::new("node")
        .arg(packages.join("typescript/bin/tsc"))
        .args(["--noEmit", "--strict", "--target", "es2022", "--module", "nodenext"])
        .arg(&script)
        .current_dir(folder.path())
        .output()
        .unwrap();
    String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr)
}

#[test]
fn messages_have_the_types_of_slack() {
    if !node::has("@slack/types") || !node::has("typescript") {
        return;
    }
    assert_eq!(said(&outputs("slack")), "");
    for (old, new) in [
        ("\"rich_text_preformatted\"", "\"rich_text_code\""),
        ("\"emoji\":false", "\"emoji\":\"no\""),
        ("\"style\":{\"bold\":true}", "\"style\":{\"bolder\":true}"),
        ("\"blocks\":[", "\"blocks\":[{\"type\":\"divider\",\"text\":\"\"},"),
    ] {
        let said = said(&damaged("slack", old, new));
        assert!(said.contains("error TS"), "{old} as {new}: {said}");
    }
}

#[test]
fn no_text_of_a_message_is_empty() {
    fn check(value: &Value, name: &str) {
        match value {
            Value::Array(items) => {
                assert!(!items.is_empty(), "{name}: a list without anything");
                items.iter().for_each(|item| check(item, name));
            }
            Value::Object(fields) => {
                assert!(fields.get("text").is_none_or(|text| text != ""), "{name}: {value}");
                fields.values().for_each(|value| check(value, name));
            }
            _ => {}
        }
    }
    for (name, text) in outputs("slack") {
        text.lines().for_each(|line| check(&serde_json::from_str(line).unwrap(), &name));
    }
}
