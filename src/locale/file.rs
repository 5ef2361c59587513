//! One file of words, `locales/<tag>/tables.toml`: how it is written, and the form in which it is looked up.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::phrases::Phrases;
use super::words::{Category, FrequencyWord, GeneralWord, Requirement, Role, SizeWord, Unit};

/// One `tables.toml`, as looked up.
#[derive(Debug)]
pub(super) struct TermFile {
    pub(super) decimal: Option<char>,
    pub(super) headers: Phrases<Role>,
    pub(super) units: Phrases<Unit>,
    pub(super) size: Phrases<SizeWord>,
    pub(super) frequency: Phrases<FrequencyWord>,
    pub(super) words: Phrases<GeneralWord>,
    pub(super) category: Phrases<Category>,
    pub(super) required: Phrases<Requirement>,
    pub(super) numerals: Phrases<u8>,
    /// Numerals that hold the word for "times": `twice`.
    pub(super) multiples: Phrases<u8>,
    pub(super) months: Phrases<u8>,
    pub(super) until: Phrases<()>,
}

impl TermFile {
    /// The number right before the word for "times".
    pub(super) fn number_before_times(&self, text: &str) -> Option<u32> {
        let (at, _) = self.frequency.find(text, |word| word == FrequencyWord::Times)?;
        let before = text[..at].trim_end();
        let digits = before.len() - before.trim_end_matches(|c: char| c.is_ascii_digit()).len();
        let digits = before[before.len() - digits..].parse().ok();
        digits.or_else(|| self.numerals.suffix(before, |_| true).map(|(number, _)| u32::from(number)))
    }
}

/// One `tables.toml`, as written: section, meaning, words.
#[derive(Deserialize, Default)]
#[serde(default, deny_unknown_fields)]
struct Written {
    number: Number,
    headers: Section,
    units: Section,
    size: Section,
    frequency: Section,
    words: Section,
    category: Section,
    required: Section,
    numerals: Section,
    multiples: Section,
    dates: Dates,
}

#[derive(Deserialize, Default)]
#[serde(default, deny_unknown_fields)]
struct Dates {
    months: Vec<Vec<String>>,
    until: Vec<String>,
}

type Section = BTreeMap<String, Vec<String>>;

#[derive(Deserialize, Default)]
#[serde(default, deny_unknown_fields)]
struct Number {
    decimal: Option<char>,
    #[allow(dead_code, reason = "kept in the files for writers of numbers; reading needs the decimal mark only")]
    group: Vec<String>,
}

/// Reads the text of a file; the message names what is wrong with it.
pub(super) fn read(text: &str) -> Result<TermFile, String> {
    let written: Written = toml::from_str(text).map_err(|err| err.to_string())?;
    Ok(TermFile {
        decimal: written.number.decimal,
        headers: phrases(written.headers, header)?,
        units: phrases(written.units, unit)?,
        size: phrases(written.size, size)?,
        frequency: phrases(written.frequency, frequency)?,
        words: phrases(written.words, word)?,
        category: phrases(written.category, category)?,
        required: phrases(written.required, required)?,
        numerals: phrases(written.numerals, numeral)?,
        multiples: phrases(written.multiples, numeral)?,
        months: Phrases::new(
            (1_u8..)
                .zip(written.dates.months)
                .flat_map(|(month, names)| names.into_iter().map(move |name| (name, month))),
        ),
        until: Phrases::new(written.dates.until.into_iter().map(|word| (word, ()))),
    })
}

fn phrases<T: Copy + PartialEq>(section: Section, meaning: fn(&str) -> Option<T>) -> Result<Phrases<T>, String> {
    let mut all = Vec::new();
    for (key, words) in section {
        let meaning = meaning(&key).ok_or_else(|| format!("unknown key {key}"))?;
        all.extend(words.into_iter().map(|word| (word, meaning)));
    }
    Ok(Phrases::new(all))
}

fn header(key: &str) -> Option<Role> {
    Some(match key {
        "id" => Role::Id,
        "purpose" => Role::Purpose,
        "content-type" => Role::ContentType,
        "category" => Role::Category,
        "express-route" => Role::ExpressRoute,
        "addresses" => Role::Addresses,
        "host" => Role::Host,
        "address" => Role::Address,
        "protocol" => Role::Protocol,
        "port" => Role::Port,
        "device" => Role::Device,
        "size" => Role::Size,
        "frequency" => Role::Frequency,
        "setting" => Role::Setting,
        "recommended" => Role::Recommended,
        "detail" => Role::Detail,
        "note" => Role::Note,
        "storage" => Role::Storage,
        "unit" => Role::ScaleUnit,
        _ => return None,
    })
}

fn unit(key: &str) -> Option<Unit> {
    Some(match key {
        "kB" => Unit::Kilobyte,
        "MB" => Unit::Megabyte,
        "GB" => Unit::Gigabyte,
        _ => return None,
    })
}

fn size(key: &str) -> Option<SizeWord> {
    Some(match key {
        "varies" => SizeWord::Varies,
        "typical" => SizeWord::Typical,
        "range" => SizeWord::Range,
        "up-to" => SizeWord::UpTo,
        "at-least" => SizeWord::AtLeast,
        _ => return None,
    })
}

fn frequency(key: &str) -> Option<FrequencyWord> {
    Some(match key {
        "once" => FrequencyWord::Once,
        "daily" => FrequencyWord::Daily,
        "weekly" => FrequencyWord::Weekly,
        "monthly" => FrequencyWord::Monthly,
        "on-demand" => FrequencyWord::OnDemand,
        "varies" => FrequencyWord::Varies,
        "up-to" => FrequencyWord::UpTo,
        "times" => FrequencyWord::Times,
        "per-day" => FrequencyWord::PerDay,
        "per-week" => FrequencyWord::PerWeek,
        "per-month" => FrequencyWord::PerMonth,
        _ => return None,
    })
}

fn word(key: &str) -> Option<GeneralWord> {
    Some(match key {
        "and" => GeneralWord::And,
        "or" => GeneralWord::Or,
        "range" => GeneralWord::Range,
        "yes" => GeneralWord::Yes,
        "no" => GeneralWord::No,
        "port" => GeneralWord::Port,
        "consolidated" => GeneralWord::Consolidated,
        "note" => GeneralWord::Note,
        _ => return None,
    })
}

fn category(key: &str) -> Option<Category> {
    Some(match key {
        "optimize" => Category::Optimize,
        "allow" => Category::Allow,
        "default" => Category::Default,
        _ => return None,
    })
}

fn required(key: &str) -> Option<Requirement> {
    Some(match key {
        "required" => Requirement::Required,
        "optional" => Requirement::Optional,
        _ => return None,
    })
}

fn numeral(key: &str) -> Option<u8> {
    let names = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
    names.iter().position(|name| *name == key).and_then(|at| u8::try_from(at + 1).ok())
}
