//! Plurals: the variants that messages choose are those of the category that CLDR names.

use std::collections::BTreeSet;
use std::fs;

use fluent_syntax::ast::{Entry, Expression, Pattern, PatternElement, VariantKey};
use fluent_syntax::parser;
use icu_plurals::{PluralCategory, PluralRules};
use tafel::diagnostic::Arg;
use tafel::message::{Catalog, NOTICES};

use crate::driver;

/// Where Fluent knows an older CLDR, and has no number to choose by: these have a category that only millions are in. Their
/// messages have no variant for it, and take that of other numbers.
const MILLIONS: [&str; 5] = ["es-ES", "fr-FR", "it-IT", "pt-BR", "pt-PT"];

/// The category of a number in the words of Fluent, by CLDR.
fn by_cldr(rules: &PluralRules, count: u32) -> &'static str {
    match rules.category_for(count) {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    }
}

#[test]
fn messages_choose_the_category_of_cldr() {
    let mut differ = Vec::new();
    for tag in NOTICES {
        let catalog = Catalog::of_notices(&[tag]);
        let locale: icu_locale_core::Locale = tag.parse().unwrap();
        let rules = PluralRules::try_new_cardinal((&locale).into()).unwrap();
        for count in (0..=200).chain([1_000, 1_000_000]) {
            let args = [("count", Arg::Count(count.into()))];
            let (chosen, by_cldr) = (catalog.text("plural-category", &args), by_cldr(&rules, count));
            if chosen != by_cldr {
                differ.push((*tag, count, chosen, by_cldr));
            }
            // Whatever chooses, the count is what is written; for 1 and 2 some languages have words.
            let text = catalog.text("count-hosts", &args);
            let is_word = count < 3;
            // A message that is taken from English groups its digits as English does.
            let is_grouped = count >= 1_000;
            let number = catalog.number(&count.to_string());
            assert!(is_word || is_grouped || text.contains(&number), "{tag} {count}: {text}");
        }
    }
    let known = MILLIONS.map(|tag| (tag, 1_000_000, "other".to_owned(), "many"));
    assert_eq!(differ, known);
}

/// The variants of every choice by a count in a pattern: their keys, and the key of the default.
fn choices(pattern: &Pattern<String>, found: &mut Vec<(BTreeSet<String>, String)>) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression: Expression::Select { variants, .. } } = element else { continue };
        let key = |key: &VariantKey<String>| match key {
            VariantKey::Identifier { name } => name.clone(),
            VariantKey::NumberLiteral { value } => value.clone(),
        };
        let default = variants.iter().find(|variant| variant.default).map(|variant| key(&variant.key));
        found.push((variants.iter().map(|variant| key(&variant.key)).collect(), default.unwrap_or_default()));
        variants.iter().for_each(|variant| choices(&variant.value, found));
    }
}

#[test]
fn what_is_never_chosen_is_in_no_message() {
    for tag in NOTICES {
        for name in ["notice.ftl", "site.ftl"] {
            let path = driver::root().join("locales").join(tag).join(name);
            let resource = parser::parse(fs::read_to_string(&path).unwrap()).unwrap();
            for entry in &resource.body {
                let Entry::Message(message) = entry else { continue };
                let mut found = Vec::new();
                let attributes = message.attributes.iter().map(|attribute| &attribute.value);
                message.value.iter().chain(attributes).for_each(|pattern| choices(pattern, &mut found));
                for (keys, default) in found.iter().filter(|(_, default)| default == "other") {
                    let is_many = keys.contains("many") && MILLIONS.contains(tag);
                    assert!(!is_many, "{}: {} {default}", path.display(), message.id.name);
                }
                let counts = ["zero", "one", "two", "few", "many"];
                for (keys, default) in &found {
                    let by_count = counts.iter().any(|count| keys.contains(*count));
                    assert!(!by_count || default == "other", "{}: {}", path.display(), message.id.name);
                }
            }
        }
    }
}
