//! The messages of one locale. The only user of fluent.

use std::borrow::Cow;
use std::sync::OnceLock;

use fluent::concurrent::FluentBundle;
use fluent::{FluentArgs, FluentResource, FluentValue};
use fluent_langneg::{NegotiationStrategy, negotiate_languages};
use unic_langid::LanguageIdentifier;

use crate::diagnostic::{Arg, Diagnostic};
use crate::model::Date;

use super::formats::{self, Formats};
use super::forms;
use super::shelf::{COMMANDS, READERS, Shelf};

/// The locale of messages in documents, and of those that another locale lacks.
const SOURCE: &str = "en-US";

/// The pseudo-locale of notices and pages: English with accents. What has none did not go through a catalog.
pub const PSEUDO: &str = "en-XA";

/// The messages of one locale.
pub struct Catalog {
    tag: &'static str,
    shelf: &'static Shelf,
    bundle: FluentBundle<FluentResource>,
    formats: OnceLock<Formats>,
}

impl std::fmt::Debug for Catalog {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Catalog").field(&self.tag).finish()
    }
}

impl Catalog {
    /// The messages of commands and checks for who asks for `tags`, in the order of preference: `nl-BE` gets those of
    /// `nl-NL`; who asks for languages without messages gets English.
    ///
    /// ```
    /// # use tafel::message::Catalog;
    /// assert_eq!(Catalog::of(&["tlh"]).tag(), "en-US");
    /// ```
    #[must_use]
    pub fn of(tags: &[impl AsRef<str>]) -> &'static Self {
        negotiated(&COMMANDS, tags)
    }

    /// The messages of notices and pages for who asks for `tags`, found as [`Catalog::of`] does. [`PSEUDO`] shows what is
    /// not translated.
    ///
    /// ```
    /// # use tafel::message::Catalog;
    /// assert_eq!(Catalog::of_notices(&["ar-EG"]).tag(), "ar-SA");
    /// ```
    #[must_use]
    pub fn of_notices(tags: &[impl AsRef<str>]) -> &'static Self {
        if tags.first().is_some_and(|tag| tag.as_ref() == PSEUDO) {
            return pseudo();
        }
        negotiated(&READERS, tags)
    }

    /// The messages in English, which documents carry.
    #[must_use]
    pub fn source() -> &'static Self {
        source(&COMMANDS)
    }

    /// The locale of the messages.
    #[must_use]
    pub fn tag(&self) -> &'static str {
        self.tag
    }

    /// Whether its language is written from right to left.
    #[must_use]
    pub fn is_right_to_left(&self) -> bool {
        let known: Option<LanguageIdentifier> = self.tag.parse().ok();
        known.is_some_and(|known| known.character_direction() == unic_langid::CharacterDirection::RTL)
    }

    /// What is wrong, in one line.
    #[must_use]
    pub fn message(&self, diagnostic: &Diagnostic) -> String {
        self.diagnostic(diagnostic, None)
    }

    /// What stands at the other place that explains `diagnostic`.
    #[must_use]
    pub fn label(&self, diagnostic: &Diagnostic) -> String {
        self.diagnostic(diagnostic, Some("label"))
    }

    /// What stands at the place on the source page that `diagnostic` is judged by.
    #[must_use]
    pub fn counterpart(&self, diagnostic: &Diagnostic) -> String {
        self.diagnostic(diagnostic, Some("counterpart"))
    }

    /// The message `id`. Counts in it are written as the locale writes numbers.
    #[must_use]
    pub fn text(&self, id: &str, args: &[(&'static str, Arg)]) -> String {
        self.render(id, None, args)
    }

    /// A decimal number in ASCII digits, such as `1234.5`, as the locale writes it; other text as it is.
    #[must_use]
    pub fn number(&self, text: &str) -> String {
        self.formats().number(text)
    }

    /// A day, as the locale writes it in running text.
    #[must_use]
    pub fn day(&self, date: Date) -> String {
        self.formats().day(date)
    }

    /// The month of a day, with its year.
    #[must_use]
    pub fn month(&self, date: Date) -> String {
        self.formats().month(date)
    }

    /// Things that hold together, joined as the locale does: `a, b, and c`.
    #[must_use]
    pub fn list(&self, items: &[String]) -> String {
        self.formats().list(items)
    }

    pub(super) fn formats(&self) -> &Formats {
        self.formats.get_or_init(|| Formats::of(self.tag))
    }

    fn diagnostic(&self, diagnostic: &Diagnostic, attribute: Option<&str>) -> String {
        self.render(diagnostic.message_id, attribute, &diagnostic.args)
    }

    /// A message that a catalog lacks is taken from English; one that is nowhere is its id.
    fn render(&self, id: &str, attribute: Option<&str>, args: &[(&'static str, Arg)]) -> String {
        let values: FluentArgs<'_> = args.iter().map(|(name, arg)| (*name, self.value(arg))).collect();
        self.of_values(id, attribute, &values)
    }

    fn value<'a>(&self, arg: &'a Arg) -> FluentValue<'a> {
        match arg {
            Arg::Text(text) => FluentValue::String(Cow::Borrowed(text)),
            Arg::Count(count) => self.count(*count),
        }
    }

    pub(super) fn of_values(&self, id: &str, attribute: Option<&str>, values: &FluentArgs<'_>) -> String {
        let found = self.own(id, attribute, values);
        let found = found.or_else(|| source(self.shelf).own(id, attribute, values));
        found.unwrap_or_else(|| id.to_owned())
    }

    fn own(&self, id: &str, attribute: Option<&str>, values: &FluentArgs<'_>) -> Option<String> {
        let message = self.bundle.get_message(id)?;
        let pattern = match attribute {
            Some(name) => message.get_attribute(name)?.value(),
            None => message.value()?,
        };
        Some(self.bundle.format_pattern(pattern, Some(values), &mut Vec::new()).into_owned())
    }

    /// The catalog of the messages in `texts`, the files of one locale.
    pub(super) fn new(shelf: &'static Shelf, tag: &'static str, texts: &[&str]) -> Self {
        let locale = tag.parse().expect("tags of catalogs are well formed");
        let mut bundle = FluentBundle::new_concurrent(vec![locale]);
        // Values are copied out of messages: no marks around them.
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(formats::of_value));
        for text in [&forms::CATEGORY].into_iter().chain(texts) {
            // What cannot be read is left out, and taken from English; a test holds every file to be whole.
            let resource = FluentResource::try_new((*text).to_owned()).unwrap_or_else(|(resource, _)| resource);
            bundle.add_resource_overriding(resource);
        }
        Self { tag, shelf, bundle, formats: OnceLock::new() }
    }
}

/// The catalog that suits `tags` best.
fn negotiated(shelf: &'static Shelf, tags: &[impl AsRef<str>]) -> &'static Catalog {
    let wanted: Vec<LanguageIdentifier> = tags.iter().filter_map(|tag| tag.as_ref().parse().ok()).collect();
    let known: Vec<LanguageIdentifier> = shelf.tags.iter().filter_map(|tag| tag.parse().ok()).collect();
    let fallback: Option<LanguageIdentifier> = SOURCE.parse().ok();
    let best = negotiate_languages(&wanted, &known, fallback.as_ref(), NegotiationStrategy::Lookup);
    let at = best.first().and_then(|best| known.iter().position(|known| known == *best));
    at.map_or_else(|| source(shelf), |at| shelf.catalog(at))
}

fn source(shelf: &'static Shelf) -> &'static Catalog {
    shelf.catalog(shelf.tags.iter().position(|tag| *tag == SOURCE).unwrap_or_default())
}

fn pseudo() -> &'static Catalog {
    static MADE: OnceLock<Catalog> = OnceLock::new();
    MADE.get_or_init(|| {
        let mut catalog = Catalog::new(&READERS, PSEUDO, READERS.texts(SOURCE));
        catalog.bundle.set_transform(Some(|text| fluent_pseudo::transform(text, false, true)));
        catalog
    })
}
