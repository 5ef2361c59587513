//! Every pair check on its fixture: `page.md` is a damaged translation of `source.md`.

use std::fs;

use tafel::check::{self, PagePair, pair::ALL};
use tafel::diagnostic::Safety;
use tafel::extract::Page;
use tafel::fix::{self, Allowed};
use tafel::source::Docset;

use crate::driver;

fn pages(id: &str) -> (Page, String) {
    let folder = driver::fixtures("pair").join(id);
    let read = |name: &str| fs::read_to_string(folder.join(name)).unwrap();
    (driver::page_at(&folder.join("source.md"), read("source.md")), read("page.md"))
}

fn translation(id: &str, text: &str) -> Page {
    let folder = driver::fixtures("pair").join(id);
    let mut page = driver::page_at_in("nl-NL", &folder.join("page.md"), text);
    page.docset = Docset::of(&folder).unwrap();
    page
}

#[test]
fn every_pair_check_has_a_fixture_and_every_fixture_a_check() {
    let ids: Vec<&str> = ALL.iter().map(|check| check.meta().id).collect();
    assert!(ids.is_sorted(), "{ids:?}");
    assert_eq!(driver::names(&driver::fixtures("pair")), ids);
}

#[test]
fn pair_checks_report_what_their_fixtures_show_and_nothing_else() {
    let mut failures = Vec::new();
    for check in ALL {
        let id = check.meta().id;
        let (source, text) = pages(id);
        let target = translation(id, &text);
        let pair = PagePair::new(&source, &target);
        let found = check::run(&pair);
        let ids: Vec<&str> = found.iter().map(|found| found.meta.id).collect();
        if ids.is_empty() || ids.iter().any(|found| *found != id) {
            failures.push(format!("{id}: reported {ids:?}"));
        }
        let report = driver::pair_report(&pair, &found);
        failures.extend(driver::golden(&driver::fixtures("pair").join(id).join("expected.txt"), &report));
        assert!(check::run_pair(&PagePair::new(&source, &source)).is_empty(), "{id}");
        assert!(check::run_pair(&PagePair::new(&target, &target)).is_empty(), "{id}");
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

#[test]
fn safe_fixes_of_pair_checks_leave_nothing_to_fix() {
    let mut fixed = Vec::new();
    for id in ALL.iter().map(|check| check.meta().id) {
        let (source, mut text) = pages(id);
        for _ in 0..4 {
            let target = translation(id, &text);
            let (after, applied) = fix::apply(&text, &check::run(&PagePair::new(&source, &target)), Allowed::Safe);
            text = after;
            if applied == 0 {
                break;
            }
            fixed.push(id);
        }
        let target = translation(id, &text);
        let left = check::run(&PagePair::new(&source, &target));
        assert!(left.iter().all(|found| found.fix.is_none()), "{id}: {text}");
        assert!(left.is_empty() || !fixed.contains(&id), "{id}: {text}");
    }
    fixed.dedup();
    let safe = ALL.iter().map(|check| check.meta()).filter(|meta| meta.fix == Some(Safety::Safe));
    assert_eq!(fixed, safe.map(|meta| meta.id).collect::<Vec<_>>(), "pair checks that offer a safe fix");
}

#[test]
fn a_family_that_stands_twice_is_compared_with_both() {
    let host = "#-courier.push.apple.com<br>'#' is a number from";
    let page = driver::page(&format!("|Host|Host|\n|-|-|\n|{host} 0 to 50|{host} 3 to 11|\n"));
    let ranges: Vec<_> = page.sets[0].hosts.iter().map(|host| host.family).collect();
    assert_eq!(ranges, [Some((0, 50)), Some((3, 11))]);
    assert!(check::run_pair(&PagePair::new(&page, &page)).is_empty());
}

#[test]
fn rows_are_compared_where_a_header_names_their_prose_in_another_way() {
    let table = |header: &str, code: &str| {
        driver::page(&format!("|Domains|{header}|\n|-|-|\n|a.contoso.com|Set {code} to one.|\n|b.contoso.com|More.|\n"))
    };
    let (source, target) = (table("Details", "`UseProxy`"), table("Purpose", "UseProxy"));
    assert_ne!(source.tables[0].roles, target.tables[0].roles);
    let found = check::run_pair(&PagePair::new(&source, &target));
    assert_eq!(found.iter().map(|found| found.meta.id).collect::<Vec<_>>(), ["lost-code-span"]);
}

#[test]
fn a_lost_decimal_mark_is_told_from_another_grouping() {
    let page = |size: &str| format!("|Content type|Approximate size|\n|-|-|\n|Client|{size}|\n|Server|5 GB|\n");
    for (source, target, expected) in [
        ("1.5 MB", "15 MB", 1),
        ("15 MB", "1,5 MB", 1),
        ("1.5 MB", "1,5 MB", 0),
        ("1,200 KB", "1 200 KB", 0),
        ("1,200 KB", "1200 KB", 0),
    ] {
        let (source_page, target_page) = (driver::page(&page(source)), driver::page_in("de-DE", &page(target)));
        let found = check::run_pair(&PagePair::new(&source_page, &target_page));
        assert_eq!(found.len(), expected, "{source} {target}");
        assert!(found.iter().all(|found| found.meta.id == "size-mismatch"), "{source} {target}");
    }
}

#[test]
fn a_table_in_words_that_nobody_knows_is_not_missing() {
    let source = driver::page("|Content type|Approximate size|\n|-|-|\n|Client|24 MB|\n|Server|5 GB|\n");
    let unread = driver::page_in("ka-GE", "|ტიპი|ზომა|\n|-|-|\n|კლიენტი|24 მბ|\n|სერვერი|5 გბ|\n");
    let other = driver::page_in("ka-GE", "|ტიპი|ზომა|\n|-|-|\n|კლიენტი|24 მბ|\n");
    for (target, expected) in [(&unread, ("missing-table-unread", "warning")), (&other, ("missing-table", "error"))] {
        let found = check::run_pair(&PagePair::new(&source, target));
        let found: Vec<_> = found.iter().map(|found| (found.message_id, found.level.as_str())).collect();
        assert_eq!(found, [expected]);
    }
}

#[test]
fn once_in_a_time_that_nobody_knows_is_no_other_frequency() {
    let page =
        |often: &str| format!("|Content type|Size|Frequency|\n|-|-|-|\n|Client|24 MB|{often}|\n|Server|5 GB|Daily|\n");
    let source = driver::page(&page("Weekly"));
    for (locale, often, expected) in
        [("da-DK", "Én gang om ugen", 0), ("ar-SA", "مرة واحدة في الأسبوع", 0), ("nl-NL", "Eén keer", 1)]
    {
        let target = driver::page_in(locale, &page(often));
        let found = check::run_pair(&PagePair::new(&source, &target));
        let count = found.iter().filter(|found| found.meta.id == "frequency-mismatch").count();
        assert_eq!(count, expected, "{locale}");
    }
}

#[test]
fn an_id_cell_that_was_emptied_gets_its_id_back() {
    let page = |id: &str| {
        format!("|ID|Host|Ports|\n|-|-|-|\n|1|a.contoso.com|443|\n|{id}|b.contoso.com|80|\n|3|c.contoso.com|80|\n")
    };
    let source = driver::page(&page("28"));
    for emptied in ["", " "] {
        let text = page(emptied);
        let target = driver::page_in("nl-NL", &text);
        let found = check::run(&PagePair::new(&source, &target));
        let ids: Vec<&str> = found.iter().map(|found| found.meta.id).collect();
        assert_eq!(ids, ["altered-id"], "{emptied:?}");
        assert_eq!(driver::edited(&text, &found[0]).replace(' ', ""), page("28"), "{emptied:?}");
    }
}

/// The checks that report on two tables with this header, each row of which is one of `rows`.
fn reported(header: &str, source: [&str; 2], locale: &str, target: [&str; 2]) -> Vec<&'static str> {
    let table = |locale: &str, rows: [&str; 2]| {
        let rule = "|-".repeat(header.matches('|').count() - 1);
        driver::page_in(locale, &format!("{header}\n{rule}|\n{}\n{}\n", rows[0], rows[1]))
    };
    let (source, target) = (table("en-US", source), table(locale, target));
    check::run_pair(&PagePair::new(&source, &target)).iter().map(|found| found.meta.id).collect()
}

#[test]
fn numbered_words_of_a_description_are_no_ports() {
    let found = reported(
        "|ID|Desc|Addresses|Ports|",
        ["|1|Phase 1|a.contoso.com|443|", "|2|Phase 2|b.contoso.com|443|"],
        "nl-NL",
        ["|1|Fase één|a.contoso.com|443|", "|2|Fase twee|b.contoso.com|443|"],
    );
    assert!(!found.contains(&"port-mismatch"), "{found:?}");
    let found = reported(
        "|Used for|Host|",
        ["|Phase 1|a.contoso.com|", "|Phase 2|b.contoso.com|"],
        "nl-NL",
        ["|Fase één|a.contoso.com|", "|Fase twee|b.contoso.com|"],
    );
    assert!(!found.contains(&"port-mismatch"), "{found:?}");
}

#[test]
fn fixes_of_protocols_leave_words_of_other_languages() {
    let page = |locale: &str, cell: &str| {
        driver::page_in(locale, &format!("|Domains|Protocol|\n|-|-|\n|a.contoso.com|{cell}|\n|b.contoso.com|TCP|\n"))
    };
    for (locale, source, target) in [
        ("zh-CN", "TCP, UDP", "TCP和用户"),
        ("nl-NL", "TCP, UDP", "TCP, één"),
        ("zh-CN", "TCP", "TCP和UDP"),
        ("ja-JP", "UDP", "伝送制御"),
        ("ko-KR", "TCP", "UDP와"),
    ] {
        let (source, target) = (page("en-US", source), page(locale, target));
        for found in check::run_pair(&PagePair::new(&source, &target)) {
            let Some(fix) = found.fix.as_ref().filter(|_| found.meta.id == "protocol-mismatch") else { continue };
            let spans = fix.edits.iter().map(|edit| target.text(0, edit.0));
            assert!(spans.clone().all(str::is_ascii), "{:?}", spans.collect::<Vec<_>>());
        }
    }
    for (locale, source, target) in [("zh-CN", "TCP, UDP", "TCP和UDP"), ("th-TH", "TCP, UDP", "TCPและUDP")] {
        let (source, target) = (page("en-US", source), page(locale, target));
        let found = check::run_pair(&PagePair::new(&source, &target));
        assert!(found.iter().all(|found| found.meta.id != "protocol-mismatch"), "{locale}");
    }
}

#[test]
fn a_placeholder_is_not_translated_in_its_brackets_either() {
    let page = |host: &str| format!("|ID|Host|Ports|\n|-|-|-|\n|1|`{host}`|443|\n|2|b.contoso.com|80|\n");
    let source = driver::page(&page("<tenant>.sharepoint.com"));
    for (host, expected) in [
        ("<lejer>.sharepoint.com", 1),
        ("{Mandant}.sharepoint.com", 1),
        ("{tenant}.sharepoint.com", 0),
        ("*.sharepoint.com", 0),
    ] {
        let text = page(host);
        let target = driver::page_in("da-DK", &text);
        let found = check::run(&PagePair::new(&source, &target));
        let ids: Vec<&str> = found.iter().map(|found| found.meta.id).collect();
        assert_eq!(ids, vec!["translated-placeholder"; expected], "{host}");
        if let [found] = &found[..] {
            assert_eq!(driver::edited(&text, found), page("<tenant>.sharepoint.com"), "{host}");
        }
    }
}
