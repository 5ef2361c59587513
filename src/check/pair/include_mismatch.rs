//! `include-mismatch`: a page includes other files than its source.

use std::collections::BTreeMap;

use crate::Locale;
use crate::check::{Lone, PagePair, PairCheck};
use crate::diagnostic::{Diagnostic, Level, Meta};
use crate::extract::Page;
use crate::extract::facts::{IncludeFact, IncludeOutcome};
use crate::span::Span;

pub(super) struct IncludeMismatch;

const META: Meta = Meta {
    id: "include-mismatch",
    summary: "the page includes other files than its source",
    why: "What an included file states is missing from the page, or is on it although it should not be.",
    bad: "`[!INCLUDE [hosts](../includes/hosts.md)]` is not in the translation.",
    good: "The same include; the folder of the locale may differ.",
    level: Level::Warning,
    fix: None,
};

impl PairCheck for IncludeMismatch {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn detect(&self, pair: &PagePair<'_>, found: &mut Vec<Diagnostic>) {
        // A file that is included twice is one: side-by-side markup repeats directives.
        let (ours, theirs) = (by_target(pair.source), by_target(pair.target));
        let missing: Vec<&IncludeFact> = alone(&ours, &theirs).filter(|include| !is_told(pair, include)).collect();
        let extra: Vec<&IncludeFact> = alone(&theirs, &ours).collect();
        if missing.len() == extra.len() {
            for (source, target) in missing.into_iter().zip(extra) {
                found.push(
                    Diagnostic::new(&META, target.part, target.span)
                        .arg("expected", &source.target)
                        .arg("actual", &target.target)
                        .values(&target.target, &source.target)
                        .counterpart(source.part, source.span),
                );
            }
            return;
        }
        let start = |page: &Page| Span::new(page.matter.body, page.matter.body);
        found.extend(missing.into_iter().map(|source| {
            Diagnostic::new(&META, 0, start(pair.target))
                .id("include-mismatch-missing")
                .arg("expected", &source.target)
                .expected(&source.target)
                .counterpart(source.part, source.span)
        }));
        found.extend(extra.into_iter().map(|target| {
            Diagnostic::new(&META, target.part, target.span)
                .id("include-mismatch-extra")
                .arg("actual", &target.target)
                .actual(&target.target)
        }));
    }
}

/// The first include of each file by the page itself, by the path of that file without the folder of a locale.
fn by_target(page: &Page) -> BTreeMap<String, &IncludeFact> {
    let mut found = BTreeMap::new();
    for include in page.includes.iter().filter(|include| include.part == 0) {
        found.entry(key(&include.target)).or_insert(include);
    }
    found
}

/// The includes of files that only the one page includes, in the order of the page.
fn alone<'p>(
    page: &BTreeMap<String, &'p IncludeFact>,
    other: &BTreeMap<String, &'p IncludeFact>,
) -> impl Iterator<Item = &'p IncludeFact> {
    let mut found: Vec<&IncludeFact> =
        page.iter().filter(|(key, _)| !other.contains_key(*key)).map(|(_, include)| *include).collect();
    found.sort_by_key(|include| include.span);
    found.into_iter()
}

/// Whether what is missing with `include` is reported as a missing table, list or row.
fn is_told(pair: &PagePair<'_>, include: &IncludeFact) -> bool {
    let within = |lone: &Lone| match include.outcome {
        IncludeOutcome::Part(part) if lone.at.0 == part => true,
        _ => lone.at.0 == include.part && lone.at.1.contains(include.span),
    };
    pair.missing_tables.iter().chain(&pair.missing_rows).any(within)
}

fn key(target: &str) -> String {
    let folders =
        target.split(['/', '\\']).filter(|name| !matches!(*name, "" | ".") && Locale::of_folder(name).is_none());
    folders.collect::<Vec<_>>().join("/").to_lowercase()
}
