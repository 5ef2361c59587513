//! Numbers, plurals, dates and lists as a locale writes them, by CLDR. The only user of ICU4X.

use fluent::FluentValue;
use fluent::memoizer::MemoizerKind;
use icu_calendar::{Date as IsoDate, Gregorian};
use icu_datetime::FixedCalendarDateTimeFormatter;
use icu_datetime::fieldsets::{YM, YMD};
use icu_decimal::input::Decimal;
use icu_decimal::options::DecimalFormatterOptions;
use icu_decimal::{DecimalFormatter, DecimalFormatterPreferences};
use icu_list::ListFormatter;
use icu_list::options::ListFormatterOptions;
use icu_locale_core::Locale as IcuLocale;
use icu_plurals::{PluralCategory, PluralRules};
use intl_memoizer::Memoizable;
use unic_langid::LanguageIdentifier;

use crate::model::Date;

/// The formats of one locale.
///
/// Days are those of the Gregorian calendar in every locale: pages are dated by it.
pub(super) struct Formats {
    numbers: Option<DecimalFormatter>,
    days: Option<FixedCalendarDateTimeFormatter<Gregorian, YMD>>,
    months: Option<FixedCalendarDateTimeFormatter<Gregorian, YM>>,
    lists: Option<ListFormatter>,
    plurals: Option<PluralRules>,
}

impl Formats {
    /// Those of `tag`. What CLDR has no data for is written in the international form.
    pub(super) fn of(tag: &str) -> Self {
        let locale: IcuLocale = tag.parse().unwrap_or(IcuLocale::UNKNOWN);
        // The pattern of pt-BR for a month in icu_datetime_data 2.4 cannot be written; that of pt-PT is the same.
        let of_months: IcuLocale = match tag {
            "pt-BR" => "pt-PT".parse().unwrap_or(IcuLocale::UNKNOWN),
            _ => locale.clone(),
        };
        Self {
            numbers: DecimalFormatter::try_new((&locale).into(), DecimalFormatterOptions::default()).ok(),
            days: FixedCalendarDateTimeFormatter::try_new((&locale).into(), YMD::long()).ok(),
            months: FixedCalendarDateTimeFormatter::try_new((&of_months).into(), YM::long()).ok(),
            plurals: PluralRules::try_new_cardinal((&locale).into()).ok(),
            lists: ListFormatter::try_new_and((&locale).into(), ListFormatterOptions::default()).ok(),
        }
    }

    /// A decimal number in ASCII digits, such as `1234.5`; other text as it is.
    pub(super) fn number(&self, text: &str) -> String {
        match (&self.numbers, text.parse::<Decimal>()) {
            (Some(numbers), Ok(number)) => numbers.format(&number).to_string(),
            _ => text.to_owned(),
        }
    }

    /// The plural category of a count, in the words of Fluent.
    pub(super) fn category(&self, count: u64) -> Option<&'static str> {
        Some(match self.plurals.as_ref()?.category_for(count) {
            PluralCategory::Zero => "zero",
            PluralCategory::One => "one",
            PluralCategory::Two => "two",
            PluralCategory::Few => "few",
            PluralCategory::Many => "many",
            PluralCategory::Other => "other",
        })
    }

    /// A day.
    pub(super) fn day(&self, date: Date) -> String {
        let known = gregorian(date.digits());
        match (&self.days, known) {
            (Some(days), Some(day)) => days.format(&day).to_string(),
            _ => date.to_string(),
        }
    }

    /// A month, by its first day.
    pub(super) fn month(&self, first: Date) -> String {
        match (&self.months, gregorian(first.digits())) {
            (Some(months), Some(day)) => months.format(&day).to_string(),
            _ => first.to_string().chars().take("2026-01".len()).collect(),
        }
    }

    /// Things that hold together: `a, b and c`.
    pub(super) fn list(&self, items: &[String]) -> String {
        match &self.lists {
            Some(lists) => lists.format(items.iter()).to_string(),
            None => items.join(", "),
        }
    }
}

fn gregorian(digits: u32) -> Option<IsoDate<Gregorian>> {
    let (year, month, day) = (digits / 10_000, digits / 100 % 100, digits % 100);
    let [month, day] = [month, day].map(|part| u8::try_from(part).ok());
    IsoDate::try_new_gregorian(i32::try_from(year).ok()?, month?, day?).ok()
}

/// Numbers inside messages.
struct Numbers(DecimalFormatter);

impl Memoizable for Numbers {
    type Args = ();
    type Error = ();

    fn construct(lang: LanguageIdentifier, (): ()) -> Result<Self, ()> {
        let locale: IcuLocale = lang.to_string().parse().unwrap_or(IcuLocale::UNKNOWN);
        let preferences = DecimalFormatterPreferences::from(&locale);
        DecimalFormatter::try_new(preferences, DecimalFormatterOptions::default()).map(Self).map_err(drop)
    }
}

/// Writes the counts in messages. What is no count is left to the engine.
pub(super) fn of_value<M: MemoizerKind>(value: &FluentValue<'_>, memoizer: &M) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    if let Some(place) = super::forms::place(number) {
        return Some(place);
    }
    let number: Decimal = number.value.to_string().parse().ok()?;
    memoizer.with_try_get_threadsafe::<Numbers, _, _>((), |numbers| numbers.0.format(&number).to_string()).ok()
}
