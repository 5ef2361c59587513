//! `link-locale`: a link of a translation leads to a page of another locale.
//!
//! A link that the source has too, or sends to a third locale, is the source's matter.

use crate::check::links::{self, LinkPair};
use crate::check::{PagePair, PairCheck};
use crate::diagnostic::{Diagnostic, Level, Meta};

pub(super) struct LinkLocale;

const META: Meta = Meta {
    id: "link-locale",
    summary: "a link leads to a page of another locale",
    why: "A reader is sent to a page in another language, although there may be one in their own.",
    bad: "`https://docs.contoso.com/en-us/devices` on a Dutch page.",
    good: "`https://docs.contoso.com/devices`, or the Dutch page.",
    level: Level::Note,
    fix: None,
};

impl PairCheck for LinkLocale {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn detect(&self, pair: &PagePair<'_>, found: &mut Vec<Diagnostic>) {
        if !links::differ(pair) || !links::names_other_locale(pair) {
            return;
        }
        for link in links::pairs(pair) {
            let LinkPair::Same(source, target) = link else { continue };
            if source.text == target.text {
                continue;
            }
            let Some(locale) = links::locale_of(&target.text).filter(|locale| *locale != pair.target.locale) else {
                continue;
            };
            if links::locale_of(&source.text).is_none_or(|locale| locale == pair.source.locale) {
                found.push(
                    Diagnostic::new(&META, target.at.0, target.at.1)
                        .arg("locale", locale.as_str())
                        .actual(target.text)
                        .counterpart(source.at.0, source.at.1),
                );
            }
        }
    }
}
