//! `locale-metadata`: the header of a page names another locale than its folder.

use crate::Locale;
use crate::check::{PagePair, PairCheck};
use crate::diagnostic::{Diagnostic, Level, Meta};
use crate::span::Span;

pub(super) struct LocaleMetadata;

const META: Meta = Meta {
    id: "locale-metadata",
    summary: "the header names another locale than the folder of the page",
    why: "The page is published, and checked, as one of that locale.",
    bad: "`ms.contentlocale: de-DE` on a page of `nl-nl/`.",
    good: "`ms.contentlocale: nl-NL`.",
    level: Level::Warning,
    fix: None,
};

const KEY: &str = "ms.contentlocale";

impl PairCheck for LocaleMetadata {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn detect(&self, pair: &PagePair<'_>, found: &mut Vec<Diagnostic>) {
        let (page, source) = (pair.target, pair.source);
        let Some(stated) = page.matter.locale.as_ref().filter(|_| page.locale != source.locale) else { return };
        // A locale that was given for the run is that of the page, else the header's is.
        let given = Some(&page.locale).filter(|locale| *locale != stated);
        let Some(expected) = given.or(page.path_locale.as_ref()).filter(|expected| !is_same(stated, expected)) else {
            return;
        };
        let header = page.text(0, Span::new(0, page.matter.body));
        let at = header.find(KEY).unwrap_or_default();
        let line = header[at..].split(['\n', '\r']).next().unwrap_or_default();
        found.push(
            Diagnostic::new(&META, 0, Span::new(at, at + line.trim_end().len()))
                .arg("expected", expected.as_str())
                .arg("actual", stated.as_str())
                .values(stated.as_str(), expected.as_str()),
        );
    }
}

/// Whether two tags name one locale, as far as both say it: `nl` is `nl-NL`, `zh-Hans` is `zh-CN`.
fn is_same(a: &Locale, b: &Locale) -> bool {
    let region = |locale: &Locale| locale.as_str().split('-').nth(1).filter(|part| part.len() < 4).map(str::to_owned);
    let (one, other) = (region(a), region(b));
    a.language() == b.language() && (one.is_none() || other.is_none() || one == other)
}
