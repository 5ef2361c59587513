//! The messages of one locale. The only user of fluent.

use std::borrow::Cow;
use std::sync::OnceLock;

use fluent::concurrent::FluentBundle;
use fluent::{FluentArgs, FluentResource, FluentValue};
use fluent_langneg::{NegotiationStrategy, negotiate_languages};
use unic_langid::LanguageIdentifier;

use crate::diagnostic::{Arg, Diagnostic};

macro_rules! catalogs {
    ($($tag:literal),* $(,)?) => {
        /// The locales that have messages, sorted.
        pub const ALL: &[&str] = &[$($tag),*];
        const TEXTS: &[[&str; 2]] = &[$([
            include_str!(concat!("../../locales/", $tag, "/diagnostic.ftl")),
            include_str!(concat!("../../locales/", $tag, "/cli.ftl")),
        ]),*];
    };
}

catalogs!(
    "cs-CZ", "de-DE", "en-US", "es-ES", "fr-FR", "hu-HU", "it-IT", "ja-JP", "ko-KR", "nl-NL", "pl-PL", "pt-BR",
    "pt-PT", "ru-RU", "sv-SE", "tr-TR", "zh-CN", "zh-TW",
);

/// The locale of messages in documents, and of those that another locale lacks.
const SOURCE: &str = "en-US";

static CATALOGS: [OnceLock<Catalog>; TEXTS.len()] = [const { OnceLock::new() }; TEXTS.len()];

/// The messages of one locale.
pub struct Catalog {
    tag: &'static str,
    bundle: FluentBundle<FluentResource>,
}

impl std::fmt::Debug for Catalog {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Catalog").field(&self.tag).finish()
    }
}

impl Catalog {
    /// The messages for who asks for `tags`, in the order of preference: `nl-BE` gets those of `nl-NL`; who asks for
    /// languages without messages gets English.
    ///
    /// ```
    /// # use tafel::message::Catalog;
    /// assert_eq!(Catalog::of(&["tlh"]).tag(), "en-US");
    /// ```
    #[must_use]
    pub fn of(tags: &[impl AsRef<str>]) -> &'static Self {
        let wanted: Vec<LanguageIdentifier> = tags.iter().filter_map(|tag| tag.as_ref().parse().ok()).collect();
        let known: Vec<LanguageIdentifier> = ALL.iter().filter_map(|tag| tag.parse().ok()).collect();
        let source: Option<LanguageIdentifier> = SOURCE.parse().ok();
        let best = negotiate_languages(&wanted, &known, source.as_ref(), NegotiationStrategy::Lookup);
        let at = best.first().and_then(|best| known.iter().position(|known| known == *best));
        at.map_or_else(Self::source, catalog)
    }

    /// The messages in English, which documents carry.
    #[must_use]
    pub fn source() -> &'static Self {
        catalog(ALL.iter().position(|tag| *tag == SOURCE).unwrap_or_default())
    }

    /// The locale of the messages.
    #[must_use]
    pub fn tag(&self) -> &'static str {
        self.tag
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

    /// The message `id` of the command line.
    #[must_use]
    pub fn text(&self, id: &str, args: &[(&'static str, Arg)]) -> String {
        self.render(id, None, args)
    }

    fn diagnostic(&self, diagnostic: &Diagnostic, attribute: Option<&str>) -> String {
        self.render(diagnostic.message_id, attribute, &diagnostic.args)
    }

    /// A message that a catalog lacks is taken from English; one that is nowhere is its id.
    fn render(&self, id: &str, attribute: Option<&str>, args: &[(&'static str, Arg)]) -> String {
        let found = self.own(id, attribute, args);
        let found = found.or_else(|| Self::source().own(id, attribute, args));
        found.unwrap_or_else(|| id.to_owned())
    }

    fn own(&self, id: &str, attribute: Option<&str>, args: &[(&'static str, Arg)]) -> Option<String> {
        let message = self.bundle.get_message(id)?;
        let pattern = match attribute {
            Some(name) => message.get_attribute(name)?.value(),
            None => message.value()?,
        };
        let values: FluentArgs<'_> = args.iter().map(|(name, arg)| (*name, value(arg))).collect();
        Some(self.bundle.format_pattern(pattern, Some(&values), &mut Vec::new()).into_owned())
    }
}

fn value(arg: &Arg) -> FluentValue<'_> {
    match arg {
        Arg::Text(text) => FluentValue::String(Cow::Borrowed(text)),
        Arg::Count(count) => FluentValue::from(*count),
    }
}

fn catalog(at: usize) -> &'static Catalog {
    CATALOGS[at].get_or_init(|| {
        let locale = ALL[at].parse().expect("tags of catalogs are well formed");
        let mut bundle = FluentBundle::new_concurrent(vec![locale]);
        // Values are copied out of messages: no marks around them.
        bundle.set_use_isolating(false);
        for text in TEXTS[at] {
            // What cannot be read is left out, and taken from English; a test holds every file to be whole.
            let resource = FluentResource::try_new((*text).to_owned()).unwrap_or_else(|(resource, _)| resource);
            bundle.add_resource_overriding(resource);
        }
        Catalog { tag: ALL[at], bundle }
    })
}
