//! `translated-placeholder`: a word stands where the source has a placeholder.

use crate::check::difference::HostDifference;
use crate::check::{PagePair, PairCheck};
use crate::diagnostic::{Diagnostic, Level, Meta, Safety};
use crate::model::HostKind;

use super::edit::copied;
use super::spelling;

pub(super) struct TranslatedPlaceholder;

const META: Meta = Meta {
    id: "translated-placeholder",
    summary: "a word stands where the source has a placeholder",
    why: "A reader takes the host for a real one.",
    bad: "`<tenant>.sharepoint.com` became `huurder.sharepoint.com`.",
    good: "`<tenant>.sharepoint.com`, or `*.sharepoint.com`, which stands for the same.",
    level: Level::Error,
    fix: Some(Safety::Safe),
};

impl PairCheck for TranslatedPlaceholder {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn detect(&self, pair: &PagePair<'_>, found: &mut Vec<Diagnostic>) {
        let pick = |difference| match difference {
            HostDifference::Placeholder(source, target) => Some((source, target)),
            _ => None,
        };
        spelling::report(pair, &META, pick, found);
        for &(source, target) in &pair.sets {
            for host in target.hosts.iter().filter(|host| host.host.kind == HostKind::Placeholder) {
                let Some(other) = source.hosts.iter().find(|other| other.host == host.host) else { continue };
                let expected = pair.source.text(source.part, other.span);
                let actual = pair.target.text(target.part, host.span);
                if same_words(expected, actual) || host.borrowed.is_some() || other.borrowed.is_some() {
                    continue;
                }
                let diagnostic = Diagnostic::new(&META, target.part, host.span)
                    .arg("expected", expected)
                    .arg("actual", actual)
                    .values(actual, expected)
                    .counterpart(source.part, other.span);
                let pages = [(pair.source, source.part), (pair.target, target.part)];
                found.push(match copied(pages[0], other.span, pages[1], host.span.start) {
                    Some(written) => diagnostic.safe_fix(host.span, written),
                    None => diagnostic,
                });
            }
        }
    }
}

/// Whether two hosts name their placeholders alike, in any case; also where only one writes them in brackets.
fn same_words(one: &str, other: &str) -> bool {
    let (one, other) = (words(one), words(other));
    one.len() != other.len() || one.iter().zip(&other).all(|(a, b)| a.to_lowercase() == b.to_lowercase())
}

/// The words in the brackets of a host as written.
fn words(written: &str) -> Vec<&str> {
    let inner = written.split(['<', '{']).skip(1);
    inner.filter_map(|rest| rest.split_once(['>', '}'])).map(|(word, _)| word.trim()).collect()
}
