//! Fields and values of records in the words of a locale.

use serde_json::{Map, Value};

use crate::diagnostic::Arg;
use crate::message::Catalog;
use crate::model::Date;
use crate::printable::printable;

use super::parts::{Field, Time};

/// The words of one locale.
#[derive(Debug, Clone, Copy)]
pub(super) struct Words(pub(super) &'static Catalog);

impl Words {
    /// The message `id` with texts in it that are safe already.
    pub(super) fn say(self, id: &str, args: &[(&'static str, &str)]) -> String {
        let args: Vec<(&'static str, Arg)> =
            args.iter().map(|(name, text)| (*name, Arg::Text((*text).to_owned()))).collect();
        self.0.text(id, &args)
    }

    /// The message `id` for a number of things.
    pub(super) fn count(self, id: &str, count: usize) -> String {
        self.0.text(id, &[("count", Arg::Count(count as u64))])
    }

    /// Text of a page, in a sentence of this language: nothing in it moves a cursor or turns the direction of what is around
    /// it. Sentences from right to left isolate it, so that it does not break their order; values are never isolated.
    pub(super) fn of_page(self, text: &str) -> String {
        let text = printable(text);
        let is_apart = self.0.is_right_to_left() && text.contains(|c: char| c.is_ascii_alphabetic());
        if is_apart { format!("\u{2068}{text}\u{2069}") } else { text }
    }

    /// From when on something applies, and until when; nothing where neither is stated.
    pub(super) fn time(self, (from, until): Time<'_>) -> Vec<String> {
        let from = from.map(|date| match Date::parse(date) {
            Some(day) => self.say("effective-from", &[("date", &self.0.day(day))]),
            None => match month(date) {
                Some(first) => self.say("effective-month", &[("month", &self.0.month(first))]),
                None => self.say("effective-from", &[("date", &self.of_page(date))]),
            },
        });
        let until = until.map(|date| {
            let month = || month(date).map(|first| self.0.month(first));
            let shown = Date::parse(date).map(|day| self.0.day(day)).or_else(month);
            self.say("effective-until", &[("date", &shown.unwrap_or_else(|| self.of_page(date)))])
        });
        from.into_iter().chain(until).collect()
    }

    /// A field before and after; one side alone where the other has none because the row is new or gone.
    pub(super) fn field(self, field: Field<'_>, is_whole: bool) -> String {
        let name = self.0.text(name_of(field.name), &[]);
        let (old, new) = (self.value(field.name, field.old), self.value(field.name, field.new));
        match (is_whole, field.old, field.new) {
            (true, _, Some(_)) => self.say("stated", &[("field", &name), ("new", &new)]),
            (true, Some(_), None) => self.say("stated", &[("field", &name), ("new", &old)]),
            _ => self.say("changed", &[("field", &name), ("old", &old), ("new", &new)]),
        }
    }

    fn value(self, name: &str, value: Option<&Value>) -> String {
        match value {
            None | Some(Value::Null) => self.0.text("value-unstated", &[]),
            Some(Value::Bool(true)) => self.0.text("value-yes", &[]),
            Some(Value::Bool(false)) => self.0.text("value-no", &[]),
            Some(Value::String(text)) if name.to_lowercase().ends_with("ports") => ports(text),
            Some(Value::String(text)) => self.of_page(text),
            Some(Value::Array(items)) if items.is_empty() => self.0.text("value-unstated", &[]),
            Some(Value::Array(items)) => {
                let items: Vec<String> = items.iter().map(|item| self.value(name, Some(item))).collect();
                self.0.list(&items)
            }
            Some(Value::Object(fields)) if fields.contains_key("rate") => self.frequency(fields),
            Some(Value::Object(fields)) => self.size(fields),
            Some(Value::Number(number)) => number.to_string(),
        }
    }

    fn size(self, fields: &Map<String, Value>) -> String {
        let bound = |name: &str| fields.get(name).and_then(Value::as_object).and_then(|bound| self.quantity(bound));
        let is = |name: &str| fields.get(name).and_then(Value::as_bool).unwrap_or_default();
        let size = match (bound("min"), bound("max")) {
            (Some(low), Some(high)) if low != high => self.say("size-range", &[("low", &low), ("high", &high)]),
            (_, Some(one)) | (Some(one), None) => one,
            (None, None) if is("varies") => return self.0.text("size-varies", &[]),
            (None, None) => return self.of_page(text_of(fields, "asWritten")),
        };
        if is("typical") { self.say("size-typical", &[("size", &size)]) } else { size }
    }

    fn quantity(self, bound: &Map<String, Value>) -> Option<String> {
        let unit = match bound.get("unit")?.as_str()? {
            "kB" => self.0.text("unit-kb", &[]),
            "MB" => self.0.text("unit-mb", &[]),
            "GB" => self.0.text("unit-gb", &[]),
            other => self.of_page(other),
        };
        let value = self.0.number(bound.get("value")?.as_str()?);
        Some(self.0.text("size", &[("value", Arg::Text(value)), ("unit", Arg::Text(unit))]))
    }

    fn frequency(self, fields: &Map<String, Value>) -> String {
        let id = match fields.get("rate").and_then(Value::as_str) {
            Some("once") => "frequency-once",
            Some("daily") => "frequency-daily",
            Some("weekly") => "frequency-weekly",
            Some("monthly") => "frequency-monthly",
            Some("onDemand") => "frequency-on-demand",
            Some("varies") => "frequency-varies",
            _ => return self.of_page(text_of(fields, "asWritten")),
        };
        let frequency = self.0.text(id, &[]);
        match fields.get("maxPerPeriod").and_then(Value::as_u64) {
            Some(count) => {
                self.0.text("frequency-at-most", &[("frequency", Arg::Text(frequency)), ("count", Arg::Count(count))])
            }
            None => frequency,
        }
    }
}

/// The first day of an ISO 8601 month.
fn month(text: &str) -> Option<Date> {
    Date::parse(&format!("{text}-01"))
}

/// Ports with room to break a line.
pub(super) fn ports(text: &str) -> String {
    printable(&text.replace(',', ", "))
}

fn text_of<'f>(fields: &'f Map<String, Value>, name: &str) -> &'f str {
    fields.get(name).and_then(Value::as_str).unwrap_or_default()
}

fn name_of(field: &str) -> &'static str {
    match field {
        "tcpPorts" => "field-ports-tcp",
        "udpPorts" => "field-ports-udp",
        // The heading of the column on pages.
        "ports" => "column-ports",
        "protocols" => "field-protocols",
        "category" => "field-category",
        "required" => "field-required",
        "expressRoute" => "field-express-route",
        "audience" => "field-audience",
        "size" => "field-size",
        "frequency" => "field-frequency",
        "recommended" => "field-recommended",
        "serviceArea" => "field-service-area",
        "storageNames" => "field-storage",
        _ => "field-id",
    }
}
