//! The messages of all languages: whole, alike, and there for everything that checks say.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;
use tafel::diagnostic::Arg;
use tafel::message::{ALL, Catalog, NOTICES};
use tafel::{check, locale};

use crate::driver;

/// The messages of a file, attributes as `id.attribute`, with the variables of each.
type Messages = BTreeMap<String, BTreeSet<String>>;

fn read(path: &Path) -> Messages {
    let text = fs::read_to_string(path).unwrap_or_else(|err| panic!("{}: {err}", path.display()));
    let resource = parser::parse(text).unwrap_or_else(|(_, errors)| panic!("{}: {errors:?}", path.display()));
    let mut messages = Messages::new();
    for entry in &resource.body {
        let Entry::Message(message) = entry else { continue };
        let attributes = message
            .attributes
            .iter()
            .map(|attribute| (format!("{}.{}", message.id.name, attribute.id.name), &attribute.value));
        let value = message.value.iter().map(|value| (message.id.name.clone(), value));
        for (id, pattern) in value.chain(attributes) {
            let mut variables = BTreeSet::new();
            variables_of(pattern, &mut variables);
            assert!(messages.insert(id.clone(), variables).is_none(), "{}: {id} stands twice", path.display());
        }
    }
    messages
}

fn variables_of(pattern: &Pattern<String>, found: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else { continue };
        match expression {
            Expression::Inline(inline) => variable(inline, found),
            Expression::Select { selector, variants } => {
                variable(selector, found);
                variants.iter().for_each(|variant| variables_of(&variant.value, found));
            }
        }
    }
}

fn variable(inline: &InlineExpression<String>, found: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => drop(found.insert(id.name.clone())),
        InlineExpression::Placeable { expression } => match expression.as_ref() {
            Expression::Inline(inline) => variable(inline, found),
            Expression::Select { selector, variants } => {
                variable(selector, found);
                variants.iter().for_each(|variant| variables_of(&variant.value, found));
            }
        },
        InlineExpression::FunctionReference { arguments, .. } => {
            arguments.positional.iter().for_each(|argument| variable(argument, found));
        }
        _ => {}
    }
}

fn file(tag: &str, name: &str) -> PathBuf {
    driver::root().join("locales").join(tag).join(name)
}

#[test]
fn all_catalogs_have_the_messages_and_variables_of_english() {
    for name in ["diagnostic.ftl", "cli.ftl"] {
        let english = read(&file("en-US", name));
        for tag in ALL {
            assert_eq!(read(&file(tag, name)), english, "locales/{tag}/{name}");
        }
    }
}

#[test]
fn all_notices_and_pages_have_the_messages_and_variables_of_english() {
    for name in ["notice.ftl", "site.ftl"] {
        let english = read(&file("en-US", name));
        for tag in NOTICES {
            assert_eq!(read(&file(tag, name)), english, "locales/{tag}/{name}");
        }
    }
}

#[test]
fn every_message_of_pages_is_said_and_every_one_said_is_there() {
    let messages = read(&file("en-US", "site.ftl"));
    let mut used = BTreeSet::new();
    literals(&driver::root().join("src/site"), &mut used);
    let unused: Vec<&String> = messages.keys().filter(|id| !used.contains(*id)).collect();
    assert!(unused.is_empty(), "no page says {unused:?}");
    let (messages, mut used) = (read(&file("en-US", "notice.ftl")), BTreeSet::new());
    literals(&driver::root().join("src/notice"), &mut used);
    let unused: Vec<&String> = messages.keys().filter(|id| !used.contains(*id)).collect();
    assert!(unused.is_empty(), "no notice says {unused:?}");
}

#[test]
fn scripts_choose_among_the_forms_of_a_message() {
    let english = read(&file("en-US", "site.ftl"));
    for tag in NOTICES {
        let catalog = Catalog::of_notices(&[tag]);
        for (id, variables) in &english {
            let names: Vec<&'static str> =
                variables.iter().filter(|name| *name != "count").map(|name| &*name.clone().leak()).collect();
            let forms = catalog.forms(id, &names);
            assert!(forms.contains_key("other"), "{tag} {id}: {forms:?}");
            for (category, form) in &forms {
                let lacks = names.iter().find(|name| !form.contains(&format!("{{{name}}}")));
                assert!(lacks.is_none(), "{tag} {id} [{category}] lacks {lacks:?}: {form}");
            }
            if variables.contains("count") {
                assert!(forms["other"].contains("{count}"), "{tag} {id}: {forms:?}");
            }
            // A number of its own would be known here alone, and not to scripts, which choose by categories.
            for name in [tag, "en-US"] {
                let text = fs::read_to_string(file(name, "site.ftl")).unwrap();
                let numbered = text.lines().map(str::trim).find(|line| {
                    line.strip_prefix('[').is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()))
                });
                assert_eq!(numbered, None, "locales/{name}/site.ftl");
            }
        }
    }
    // The categories of a language are all there, as far as its words differ.
    let forms = Catalog::of_notices(&["en-US"]).forms("copied", &[]);
    assert_eq!(forms.keys().copied().collect::<Vec<_>>(), ["one", "other"]);
}

#[test]
fn every_locale_with_words_of_its_own_has_messages() {
    let prepared: Vec<&str> = locale::ALL.iter().copied().filter(|tag| *tag != "und").collect();
    assert_eq!(ALL, prepared);
}

#[test]
fn every_message_of_every_language_holds_its_values() {
    let of_commands: fn(&[&str]) -> &'static Catalog = |tags| Catalog::of(tags);
    let of_notices: fn(&[&str]) -> &'static Catalog = |tags| Catalog::of_notices(tags);
    for (name, tags, catalog) in [
        ("diagnostic.ftl", ALL, of_commands),
        ("cli.ftl", ALL, of_commands),
        ("notice.ftl", NOTICES, of_notices),
        ("site.ftl", NOTICES, of_notices),
    ] {
        let english = read(&file("en-US", name));
        for (tag, (id, variables)) in tags.iter().flat_map(|tag| english.iter().map(move |message| (tag, message))) {
            if id.contains('.') {
                continue;
            }
            for count in [0, 1, 2, 5, 21, 100] {
                let value = |variable: &String| match variable.as_str() {
                    "agreeing" | "cells" | "count" | "hosts" | "of" | "rows" => Arg::Count(count),
                    _ => Arg::Text(format!("value of {variable}")),
                };
                let names = variables.iter().map(|variable| &*variable.clone().leak());
                let args: Vec<(&str, Arg)> = names.zip(variables.iter().map(value)).collect();
                let said = catalog(&[tag]).text(id, &args);
                // A name of a host holds the sign for a number, and so does what is said of it.
                let said = if id == "family" { said.replace("{n}", "n") } else { said };
                assert!(said != *id && !said.contains(['{', '}', '\u{2068}']), "{tag} {id}: {said}");
                // Numbers may be words, and some values only choose between texts.
                let chooses = ["construct", "kind", "expected", "actual", "use"];
                for (variable, arg) in args.iter().filter(|(variable, _)| !chooses.contains(variable)) {
                    let Arg::Text(text) = arg else { continue };
                    assert!(said.contains(text), "{tag} {id} lacks {variable}: {said}");
                }
            }
        }
    }
}

/// All string literals in the sources of the checks.
fn literals(folder: &Path, found: &mut BTreeSet<String>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            literals(&path, found);
        } else {
            let text = fs::read_to_string(&path).unwrap();
            found.extend(text.split('"').skip(1).step_by(2).map(str::to_owned));
        }
    }
}

#[test]
fn every_check_has_messages_and_every_message_a_check() {
    let messages = read(&file("en-US", "diagnostic.ftl"));
    let ids: BTreeSet<&str> = messages.keys().map(|id| id.split('.').next().unwrap()).collect();
    let mut used = BTreeSet::new();
    literals(&driver::root().join("src/check"), &mut used);
    let unused: Vec<&&str> = ids.iter().filter(|id| !used.contains(**id)).collect();
    assert!(unused.is_empty(), "no check says {unused:?}");
    for check in check::ids() {
        let own = |id: &str| id == check || id.strip_prefix(check).is_some_and(|rest| rest.starts_with('-'));
        assert!(ids.iter().any(|id| own(id)), "{check} says nothing");
        let named: Vec<&String> =
            used.iter().filter(|id| own(id) && !ids.contains(id.as_str()) && *id != check).collect();
        assert!(named.is_empty(), "no messages for {named:?}");
    }
}

#[test]
fn readers_get_the_nearest_language() {
    let tag = |wanted: &[&str]| Catalog::of(wanted).tag();
    assert_eq!(tag(&["en-GB"]), "en-US");
    assert_eq!(tag(&["nl-BE"]), "nl-NL");
    assert_eq!(tag(&["xx", "de-AT", "fr"]), "de-DE");
    assert_eq!(tag(&["pt"]), "pt-BR");
    assert_eq!((tag(&["zh-Hant-TW"]), tag(&["zh-HK"]), tag(&["zh-SG"])), ("zh-TW", "zh-TW", "zh-CN"));
    assert_eq!(tag(&["he-IL"]), "en-US");
    assert_eq!(tag(&["tlh", "xx-YY"]), "en-US");
    assert_eq!(tag(&["C", "POSIX"]), "en-US");
}

#[test]
fn numbers_days_and_lists_are_those_of_the_locale() {
    let day = tafel::model::Date::parse("2026-03-24").unwrap();
    for (tag, number, date, month, list) in [
        ("en-US", "12,345.5", "March 24, 2026", "March 2026", "a, b, and c"),
        ("nl-NL", "12.345,5", "24 maart 2026", "maart 2026", "a, b en c"),
        ("pt-BR", "12.345,5", "24 de março de 2026", "março de 2026", "a, b e c"),
        ("fr-FR", "12\u{202f}345,5", "24 mars 2026", "mars 2026", "a, b et c"),
        ("ar-SA", "١٢٬٣٤٥٫٥", "٢٤ مارس ٢٠٢٦", "مارس ٢٠٢٦", "a وb وc"),
        ("ja-JP", "12,345.5", "2026年3月24日", "2026年3月", "a、b、c"),
    ] {
        let catalog = Catalog::of_notices(&[tag]);
        let items = ["a", "b", "c"].map(str::to_owned);
        let said = [catalog.number("12345.5"), catalog.day(day), catalog.month(day), catalog.list(&items)];
        assert_eq!(said, [number, date, month, list], "{tag}");
    }
    for tag in NOTICES {
        let catalog = Catalog::of_notices(&[tag]);
        let said = [catalog.number("12345.5"), catalog.day(day), catalog.month(day)];
        assert!(said.iter().all(|text| !text.is_empty()), "{tag}: {said:?}");
        assert!(said[1].len() > said[2].len(), "{tag}: {said:?}");
    }
}
