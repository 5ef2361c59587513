//! Messages for scripts, which fill in values and choose by counts themselves.

use std::collections::BTreeMap;

use fluent::types::{FluentNumber, FluentNumberOptions};
use fluent::{FluentArgs, FluentValue};

use super::Catalog;

/// The forms of a message by plural category, as CLDR names them; `other` is always there. Values stand in them as
/// `{name}`.
pub type Forms = BTreeMap<&'static str, String>;

/// Chooses a category, in the words of Fluent.
pub(super) const CATEGORY: &str = "
plural-category = { $count ->
    [zero] zero
    [one] one
    [two] two
    [few] few
    [many] many
   *[other] other
}
";

/// Numbers among which every language has one of each of its categories; whole ones first.
const SAMPLES: [f64; 15] = [100., 0., 1., 2., 3., 4., 5., 6., 11., 20., 21., 22., 111., 1_000_000., 0.5];

impl Catalog {
    /// A count, so that Fluent chooses the variant of the category that CLDR says it has.
    ///
    /// Fluent has rules of its own, which are wrong for Arabic past a hundred (103 is few) and older for Hebrew (20 was many
    /// once). Where they differ, another number of the category chooses, and the count is written in its place.
    pub(super) fn count(&self, count: u64) -> FluentValue<'static> {
        let own = FluentValue::from(count);
        let Some(category) = self.formats().category(count) else { return own };
        if self.category(&own) == category {
            return own;
        }
        // Lower ones may have a variant for themselves.
        let samples = SAMPLES.into_iter().filter(|sample| *sample >= 3.);
        let chooses = |sample: &f64| self.category(&FluentValue::from(*sample)) == category;
        let options = FluentNumberOptions { currency: Some(self.number(&count.to_string())), ..Default::default() };
        samples.into_iter().find(chooses).map_or(own, |sample| FluentNumber::new(sample, options).into())
    }

    /// The category that Fluent gives a number.
    fn category(&self, number: &FluentValue<'_>) -> String {
        let args: FluentArgs<'_> = [("count", number.clone())].into_iter().collect();
        self.of_values("plural-category", None, &args)
    }
}

/// What is written in the place of a count. No count is an amount of money: the name stands where a currency would.
pub(super) fn place(number: &FluentNumber) -> Option<String> {
    number.options.currency.clone()
}

impl Catalog {
    /// The message `id` in the forms that a count gives it, for a script that knows the count and the values of `names`.
    ///
    /// ```
    /// # use tafel::message::Catalog;
    /// let forms = Catalog::of_notices(&["en-US"]).forms("count-hosts", &[]);
    /// assert_eq!((forms["one"].as_str(), forms["other"].as_str()), ("{count} host", "{count} hosts"));
    /// ```
    #[must_use]
    pub fn forms(&self, id: &str, names: &[&'static str]) -> Forms {
        let mut forms = Forms::new();
        for sample in SAMPLES {
            let options =
                FluentNumberOptions { currency: Some("{count}".to_owned()), ..FluentNumberOptions::default() };
            let count = FluentValue::Number(FluentNumber::new(sample, options));
            let mut args: FluentArgs<'_> =
                names.iter().map(|name| (*name, FluentValue::from(format!("{{{name}}}")))).collect();
            args.set("count", count);
            let category = self.of_values("plural-category", None, &args);
            let category = ["zero", "one", "two", "few", "many"].into_iter().find(|known| *known == category);
            forms.entry(category.unwrap_or("other")).or_insert_with(|| self.of_values(id, None, &args));
        }
        // Of a message without a count, one form is all there is.
        let other = forms.get("other").cloned();
        if let Some(other) = other {
            forms.retain(|category, form| *category == "other" || *form != other);
        }
        forms
    }
}
