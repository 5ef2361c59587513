//! Every translated page against the page it was translated from: what is wrong, and nothing else.

use std::collections::BTreeMap;

use tafel::check::{self, PagePair};
use tafel::diagnostic::Level;

use crate::driver;

/// Defects found by hand: page, check, how often.
const DEFECTS: &[(&str, &str, usize)] = &[
    ("intune/hu-hu/2019-04-12-d55f70b5.md", "lost-wildcard", 1),
    ("intune/pt-br/2019-05-22-c3771b89.md", "size-mismatch", 4),
    ("intune/zh-cn/2019-05-17-5a3c2836.md", "foreign-dot", 1),
    ("m365/ja-jp/office-365-worldwide-endpoints-2020-08-08-3316d052.md", "altered-id", 5),
];

#[test]
fn translations_have_the_defects_found_by_hand_and_no_other() {
    let Some(corpus) = driver::corpus("translations_have_the_defects_found_by_hand_and_no_other") else { return };
    let mut found: BTreeMap<(String, &str), usize> = BTreeMap::new();
    let mut pairs = 0;
    for record in corpus.index() {
        let (Some(path), Some(source)) = (record["file"].as_str(), record["english_source"].as_str()) else { continue };
        let pair = PagePair::new(&corpus.page(source).page, &corpus.page(path).page);
        assert!(pair.is_counterpart(), "{path}");
        pairs += 1;
        for diagnostic in check::run(&pair) {
            if diagnostic.meta.level == Level::Error {
                *found.entry((path.to_owned(), diagnostic.meta.id)).or_default() += 1;
            }
        }
    }
    assert_eq!(pairs, 67);
    let expected = DEFECTS.iter().map(|&(path, check, count)| ((path.to_owned(), check), count)).collect();
    assert_eq!(found, expected);
}

#[test]
fn a_page_paired_with_itself_has_no_pair_finding() {
    let Some(corpus) = driver::corpus("a_page_paired_with_itself_has_no_pair_finding") else { return };
    for read in &corpus.pages {
        let found = check::run_pair(&PagePair::new(&read.page, &read.page));
        assert!(found.is_empty(), "{}: {}", read.path, found[0].meta.id);
    }
}
