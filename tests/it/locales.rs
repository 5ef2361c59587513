//! The words of every locale: the files, and that each meaning a page needs can be said.

use std::collections::BTreeMap;
use std::fs;

use tafel::Locale;
use tafel::locale::{ALL, Category, FrequencyWord, GeneralWord, Requirement, Role, SizeWord, Terms, Unit, fold};
use toml::{Table, Value};

use crate::driver;

/// The words of each key of a section, in the file of `tag`.
fn section(tag: &str, section: &str) -> BTreeMap<String, Vec<String>> {
    let path = driver::root().join("locales").join(tag).join("tables.toml");
    let text = fs::read_to_string(&path).unwrap_or_else(|err| panic!("{}: {err}", path.display()));
    let file: Table = text.parse().unwrap_or_else(|err| panic!("{}: {err}", path.display()));
    let Some(Value::Table(keys)) = file.get(section) else { return BTreeMap::new() };
    let strings =
        |value: &Value| value.as_array().unwrap().iter().map(|word| word.as_str().unwrap().to_owned()).collect();
    keys.iter().map(|(key, words)| (key.clone(), strings(words))).collect()
}

/// The words of a locale; those of `und` are the words of a language that nobody prepared.
fn terms(tag: &str) -> Terms {
    Terms::of(&Locale::parse(if tag == "und" { "eo-XX" } else { tag }).unwrap())
}

const SECTIONS: [&str; 9] =
    ["headers", "units", "size", "frequency", "words", "category", "required", "numerals", "multiples"];

#[test]
fn the_folders_are_the_locales_of_the_library() {
    // Two more have notices and pages, and the words of no tables.
    let mut all: Vec<&str> = ALL.iter().chain(tafel::message::NOTICES).copied().collect();
    all.sort_unstable();
    all.dedup();
    assert_eq!(driver::names(&driver::root().join("locales")), all);
    assert_eq!(all.len(), 21);
    assert_eq!(ALL.len(), 19, "eighteen locales and und");
    assert_eq!(ALL.last(), Some(&"und"));
    for tag in &ALL[..18] {
        assert_eq!(Locale::parse(tag).unwrap().as_str(), *tag);
    }
}

#[test]
fn every_file_is_read_with_all_its_keys() {
    // The library refuses unknown sections and keys when a file is first looked into.
    for tag in ALL {
        assert_eq!(terms(tag).role("nothing is called so"), None, "{tag}");
    }
}

#[test]
fn words_are_written_as_they_are_compared() {
    for tag in ALL {
        for section_name in SECTIONS {
            for (key, words) in section(tag, section_name) {
                assert!(!words.is_empty(), "{tag} [{section_name}] {key} is empty");
                for word in &words {
                    assert_eq!(*word, fold(word), "{tag} [{section_name}] {key}: lower case, composed, without blanks");
                }
            }
        }
    }
}

#[test]
fn no_word_means_two_things() {
    let mut failures = Vec::new();
    for tag in ALL {
        for section_name in SECTIONS {
            let mut meanings: BTreeMap<String, String> = BTreeMap::new();
            for (key, words) in section(tag, section_name) {
                for word in words {
                    if let Some(other) = meanings.insert(word.clone(), key.clone()) {
                        failures.push(format!("{tag} [{section_name}] {word:?}: {other} and {key}"));
                    }
                }
            }
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

#[test]
fn every_locale_says_what_tables_need() {
    let wanted = [
        ("headers", &["category", "host", "address", "port", "protocol", "size", "frequency", "purpose"][..]),
        ("units", &["kB", "MB", "GB"]),
        ("size", &["varies", "typical", "range", "up-to", "at-least"]),
        ("frequency", &["once", "daily", "weekly", "monthly", "on-demand", "varies", "up-to", "times", "per-day"]),
        ("words", &["and", "or", "range", "yes", "no", "port", "consolidated", "note"]),
        ("category", &["optimize", "allow", "default"]),
        ("required", &["required", "optional"]),
        ("numerals", &["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"]),
    ];
    let mut failures = Vec::new();
    for tag in ALL {
        for (name, keys) in wanted {
            let found = section(tag, name);
            let missing = keys.iter().filter(|key| !(found.contains_key(**key) || *tag == "und" && name == "units"));
            failures.extend(missing.map(|key| format!("{tag} [{name}] lacks {key}")));
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

#[test]
fn every_word_is_found_with_its_meaning() {
    let mut failures = Vec::new();
    for tag in ALL {
        let terms = terms(tag);
        let mut check = |name: &str, key: &str, found: &dyn Fn(&str) -> bool| {
            for word in section(tag, name).remove(key).unwrap_or_default() {
                if !found(&word) {
                    failures.push(format!("{tag} [{name}] {key}: {word}"));
                }
            }
        };
        for (key, unit) in [("kB", Unit::Kilobyte), ("MB", Unit::Megabyte), ("GB", Unit::Gigabyte)] {
            check("units", key, &|word| terms.unit(word) == Some((unit, word.len())));
        }
        for (key, rate) in [
            ("once", FrequencyWord::Once),
            ("daily", FrequencyWord::Daily),
            ("weekly", FrequencyWord::Weekly),
            ("monthly", FrequencyWord::Monthly),
            ("on-demand", FrequencyWord::OnDemand),
            ("varies", FrequencyWord::Varies),
        ] {
            check("frequency", key, &|word| terms.frequency(word) == Some(rate));
        }
        check("size", "varies", &|word| terms.has_size_word(word, SizeWord::Varies));
        check("size", "typical", &|word| terms.has_size_word(word, SizeWord::Typical));
        for (key, bound) in [("up-to", SizeWord::UpTo), ("at-least", SizeWord::AtLeast)] {
            check("size", key, &|word| {
                terms.bound_before(word) == Some((bound, word.len())) && terms.bound_after(word) == Some(bound)
            });
        }
        check("words", "and", &|word| terms.connector(word) == Some(GeneralWord::And));
        check("words", "or", &|word| terms.connector(word) == Some(GeneralWord::Or));
        check("words", "yes", &|word| terms.flag(word) == Some(true));
        check("words", "no", &|word| terms.flag(word) == Some(false));
        for (key, category) in
            [("optimize", Category::Optimize), ("allow", Category::Allow), ("default", Category::Default)]
        {
            check("category", key, &|word| terms.category(word) == Some(category));
        }
        for (key, requirement) in [("required", Requirement::Required), ("optional", Requirement::Optional)] {
            check("required", key, &|word| terms.requirement(word) == Some(requirement));
        }
        for (key, role) in [("host", Role::Host), ("port", Role::Port), ("size", Role::Size), ("id", Role::Id)] {
            check("headers", key, &|word| terms.role(word) == Some(role));
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

#[test]
fn a_number_of_times_is_read_beside_every_word_for_a_period() {
    let numbers = ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
    let mut failures = Vec::new();
    for tag in ALL {
        let terms = terms(tag);
        let frequency = section(tag, "frequency");
        let times = frequency["times"].iter().find(|word| *word == "x").unwrap_or(&frequency["times"][0]);
        let mut check = |text: String, expected: (FrequencyWord, u32)| {
            let found = terms.times_per_period(&text);
            failures.extend((found != Some(expected)).then(|| format!("{tag} {text}: {found:?}")));
        };
        for (key, period) in [
            ("per-day", FrequencyWord::Daily),
            ("per-week", FrequencyWord::Weekly),
            ("per-month", FrequencyWord::Monthly),
        ] {
            for word in frequency.get(key).into_iter().flatten() {
                check(format!("3 {times} {word}"), (period, 3));
                check(format!("{word} 3 {times}"), (period, 3));
            }
        }
        let multiples = section(tag, "multiples");
        for (number, key) in (2..).zip(numbers) {
            for word in multiples.get(key).into_iter().flatten() {
                check(format!("{word} {}", frequency["per-day"][0]), (FrequencyWord::Daily, number));
            }
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

#[test]
fn every_unit_word_makes_a_size() {
    let mut failures = Vec::new();
    for tag in ALL {
        for (key, bytes) in [("kB", 5_000), ("MB", 5_000_000), ("GB", 5_000_000_000)] {
            for word in section(tag, "units").remove(key).unwrap_or_default() {
                // Every apostrophe and hyphen that a page may have in the word.
                let curly = word.replace('\'', "’").replace('"', "״").replace('-', "\u{2011}");
                for word in [word, curly] {
                    let text = format!("|Content type|Size|Frequency|\n|-|-|-|\n|a|5 {word}|Daily|\n");
                    let page = driver::page_in(if *tag == "und" { "eo-XX" } else { tag }, &text);
                    let size = page.bandwidth.first().and_then(|row| row.size.max).map(tafel::model::Size::bytes);
                    if size != Some(bytes) {
                        failures.push(format!("{tag} {key} {word}: {size:?}"));
                    }
                }
            }
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

#[test]
fn months_are_twelve_and_in_order() {
    for tag in &ALL[..18] {
        let path = driver::root().join("locales").join(tag).join("tables.toml");
        let file: Table = fs::read_to_string(path).unwrap().parse().unwrap();
        let months = file["dates"]["months"].as_array().unwrap();
        assert_eq!(months.len(), 12, "{tag}");
        for (month, names) in (1..).zip(months) {
            for name in names.as_array().unwrap() {
                let found = terms(tag).months(name.as_str().unwrap());
                assert_eq!(found, [(0, month)], "{tag} {name:?}");
            }
        }
    }
}
