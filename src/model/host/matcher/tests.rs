//! The matcher against one that fills in asterisks and numbers and compares names.

use proptest::prelude::*;

use super::*;
use crate::model::HostKind;

fn host(name: &str) -> Host {
    Host { name: name.to_owned(), kind: HostKind::Pattern }
}

#[test]
fn entries_cover_what_they_surely_let_through() {
    for (name, other, covered) in [
        ("*.a.com", "x.a.com", true),
        ("*.a.com", "y.x.a.com", true),
        ("*.a.com", "*.x.a.com", true),
        ("*.a.com", "a.com", false),
        ("*.a.com", "ba.com", false),
        ("*.a.com", "x-*.a.com", true),
        ("*.a.com", "{tenant}.a.com", true),
        ("*.a.com", "{n}-x.a.com", true),
        ("*.a.com", ".x.a.com", true),
        ("*.a.com", ".a.com", false), // may stand for `a.com`
        (".a.com", "*.a.com", true),
        (".a.com", "x.a.com", true),
        (".a.com", "a.com", false),
        ("a.com", "*.a.com", false),
        ("x-*.a.com", "x-y.a.com", true),
        ("x-*.a.com", "x-y.z.a.com", false),
        ("x-*.a.com", "x-y*.a.com", true),
        ("x-*.a.com", "x-{tenant}.a.com", true),
        ("x-*.a.com", "x-{n}.a.com", true),
        ("x-*.a.com", "x-.a.com", false), // an asterisk may need a character
        ("x-*.a.com", "x-*-*.a.com", true),
        ("x-*-y.a.com", "x-*.a.com", false),
        ("*cdn.a.com", "cdn.a.com", false),
        ("*cdn.a.com", "xcdn.a.com", true),
        ("*cdn.a.com", "*-cdn.a.com", true),
        ("*.*cdn.a.com", "x.*cdn.a.com", true),
        ("*x*.a.com", "yx*.a.com", true), // where the second may be empty, so may the first
        ("*x*.a.com", "*x.a.com", false),
        ("a.*.b.com", "a.x.b.com", true),
        ("a.*.b.com", "a.*.b.com", true),
        ("a.*.b.com", "a.x*.b.com", true),
        ("a.*.b.com", "a.x.y.b.com", false),
        ("*.*.a.com", "x.y.a.com", true),
        ("*.*.a.com", "x.a.com", false),
        ("*.a.com", "*.*.a.com", true),
        ("*.*.a.com", "*.a.com", false),
        ("*.*.a.com", ".*.a.com", false),
        (".*.a.com", "*.*.a.com", true),
        ("login.live.*", "login.live.com", true),
        ("login.live.*", "login.live.co.uk", false),
        ("login.live.com*", "login.live.com", false),
        ("*.{tenant}.com", "x.{tenant}.com", true),
        ("{tenant}.a.com", "contoso.a.com", false),
        ("{tenant}-*.a.com", "{tenant}-my.a.com", true),
        ("{tenant}-*.a.com", "{region}-my.a.com", false),
        ("**.a.com", "*.a.com", false),
        ("x**.a.com", "xy.a.com", true),
    ] {
        assert_eq!(host(name).covers(&host(other)), covered, "{name} {other}");
    }
}

#[test]
fn families_cover_their_numbers() {
    let family = "{n}-x.a.com";
    for (name, numbers, other, others, covered) in [
        (family, Some((0, 50)), family, Some((0, 50)), true),
        (family, Some((0, 50)), family, Some((1, 49)), true),
        (family, Some((0, 50)), family, Some((0, 51)), false),
        (family, Some((0, 50)), family, None, false),
        (family, None, family, Some((0, 50)), false),
        (family, None, family, None, true),
        (family, None, "7-x.a.com", None, false),
        (family, Some((0, 50)), "7-x.a.com", None, true),
        (family, Some((0, 50)), "50-x.a.com", None, true),
        (family, Some((0, 50)), "51-x.a.com", None, false),
        (family, Some((0, 50)), "07-x.a.com", None, false),
        (family, Some((1, 50)), "0-x.a.com", None, false),
        (family, Some((0, u32::MAX)), "4294967295-x.a.com", None, true),
        (family, Some((0, u32::MAX)), "4294967296-x.a.com", None, false),
        (family, Some((0, u32::MAX)), "99999999999999999999999999-x.a.com", None, false),
        ("*.{n}-x.a.com", Some((0, 50)), "y.{n}-x.a.com", Some((2, 3)), true),
        ("*.{n}-x.a.com", None, "y.{n}-x.a.com", None, false),
        ("*-x.a.com", None, family, Some((0, 50)), true),
        ("{n}5.a.com", Some((0, 50)), "75.a.com", None, true),
        ("a.com", Some((0, 50)), "a.com", None, true),
    ] {
        let found = covers_family(&host(name), numbers, &host(other), others);
        assert_eq!(found, covered, "{name} {numbers:?} {other} {others:?}");
    }
}

#[test]
fn names_match_what_an_entry_may_let_through() {
    use Match::{No, Placeholder, Yes};
    for (entry, numbers, name, expected) in [
        ("*.manage.microsoft.com", None, "m.manage.microsoft.com", Yes),
        ("*.manage.microsoft.com", None, "a.m.Manage.Microsoft.com.", Yes),
        ("*.manage.microsoft.com", None, "manage.microsoft.com", No),
        ("aka.ms", None, "AKA.ms", Yes),
        ("aka.ms", None, "x.aka.ms", No),
        ("{n}-courier.push.apple.com", Some((0, 50)), "7-courier.push.apple.com", Yes),
        ("{n}-courier.push.apple.com", Some((0, 50)), "51-courier.push.apple.com", No),
        ("{n}-courier.push.apple.com", None, "51-courier.push.apple.com", Yes),
        ("{n}-courier.push.apple.com", None, "x-courier.push.apple.com", No),
        ("{tenant}.sharepoint.com", None, "contoso.sharepoint.com", Placeholder),
        ("{tenant}.sharepoint.com", None, "a.contoso.sharepoint.com", No),
        ("{tenant}-my.sharepoint.com", None, "-my.sharepoint.com", No),
        ("{tenant}*.sharepoint.com", None, "contoso.sharepoint.com", Placeholder),
        ("*{tenant}.sharepoint.com", None, "c.sharepoint.com", Placeholder),
        ("*cdn.onenote.net", None, "cdn.onenote.net", Yes),
        ("autodiscover-*.outlook.com", None, "autodiscover-s.outlook.com", Yes),
        ("autodiscover-*.outlook.com", None, "autodiscover-s.x.outlook.com", No),
        (".windows.com", None, "windows.com", Yes),
        (".windows.com", None, "a.b.windows.com", Yes),
        ("login.live.*", None, "login.live.com", Yes),
        ("www.bing.com*", None, "www.bing.com", Yes),
        ("a.*.b.com", None, "a..b.com", No),
        ("*.a.com", None, ".a.com", No),
        ("*.a.com", None, "*.a.com", No),
        ("*.a.com", None, "", No),
    ] {
        assert_eq!(host(entry).matches(name, numbers), expected, "{entry} {name}");
    }
}

#[test]
fn labels_longer_than_a_name_has_are_compared_as_they_are() {
    let long = format!("{}.com", "*a".repeat(500));
    assert!(host(&long).covers(&host(&long)) && !host(&long).covers(&host("aa.com")));
    assert!(host("*.com").covers(&host(&long)) && !host("a*.com").covers(&host(&format!("{}.com", "a".repeat(64)))));
    for label in ["*a".repeat(31), "{n}".repeat(21), "{n}*".repeat(15), "{x}".repeat(21), "{x}*".repeat(15)] {
        let entry = host(&format!("{label}.com"));
        assert!(covers_family(&entry, Some((0, 9)), &entry, Some((0, 9))));
        let digits = format!("{}.com", "1a".repeat(31));
        let _ = (entry.covers(&host(&digits)), entry.matches(&digits, None), host("1*.com").covers(&entry));
    }
}

/// Whether `name` is let through by `entry`, by trying every way. `empty` is whether an asterisk beside other
/// characters stands for nothing too.
fn lets_in(entry: &str, numbers: Numbers, name: &str, empty: bool) -> bool {
    if let Some(body) = entry.strip_prefix("*.").or_else(|| entry.strip_prefix('.')) {
        return name.match_indices('.').any(|(at, _)| labels_let_in(body, numbers, &name[at + 1..], empty));
    }
    labels_let_in(entry, numbers, name, empty)
}

fn labels_let_in(entry: &str, numbers: Numbers, name: &str, empty: bool) -> bool {
    entry.split('.').count() == name.split('.').count()
        && entry
            .split('.')
            .zip(name.split('.'))
            .all(|(own, label)| !label.is_empty() && label_lets_in(own, numbers, label, empty || own == "*"))
}

fn label_lets_in(own: &str, numbers: Numbers, label: &str, empty: bool) -> bool {
    if let Some(rest) = own.strip_prefix('*') {
        return (usize::from(!empty)..=label.len()).any(|at| label_lets_in(rest, numbers, &label[at..], empty));
    }
    if let Some(rest) = own.strip_prefix("{n}") {
        let Some((low, high)) = numbers else { return false };
        return (low..=high).any(|number| {
            label.strip_prefix(&number.to_string()).is_some_and(|left| label_lets_in(rest, numbers, left, empty))
        });
    }
    match own.chars().next() {
        Some(first) => label.strip_prefix(first).is_some_and(|left| label_lets_in(&own[1..], numbers, left, empty)),
        None => label.is_empty(),
    }
}

/// Names that `entry` stands for.
fn names(entry: &str, numbers: Numbers, empty: bool) -> Vec<String> {
    let (fronts, body): (&[&str], &str) = if let Some(body) = entry.strip_prefix("*.") {
        (&["a.", "b.a.", "1."], body)
    } else if let Some(body) = entry.strip_prefix('.') {
        (&["", "a.", "b.a."], body)
    } else {
        (&[""], entry)
    };
    let mut names: Vec<String> = fronts.iter().map(|front| (*front).to_owned()).collect();
    let append = |names: &[String], texts: &[&str]| -> Vec<String> {
        names.iter().flat_map(|name| texts.iter().map(move |text| format!("{name}{text}"))).collect()
    };
    for (number, label) in body.split('.').enumerate() {
        if number > 0 {
            names = append(&names, &["."]);
        }
        let mut rest = label;
        while !rest.is_empty() {
            let digits: Vec<String> =
                numbers.map_or(vec![7, 12], |(low, high)| vec![low, high]).iter().map(u32::to_string).collect();
            let digits: Vec<&str> = digits.iter().map(String::as_str).collect();
            (names, rest) = if let Some(rest) = rest.strip_prefix('*') {
                (append(&names, if empty && label != "*" { &["", "a", "1b"] } else { &["a", "b", "1a"] }), rest)
            } else if let Some(rest) = rest.strip_prefix("{n}") {
                (append(&names, &digits), rest)
            } else {
                (append(&names, &[&rest[..1]]), &rest[1..])
            };
        }
    }
    // A label with nothing but asterisks and numbers that came out empty is none.
    names.retain(|name| name.split('.').all(|label| !label.is_empty()));
    names
}

type Entry = (Host, Numbers);

/// Entries of every kind, alike enough to cover each other.
fn entry() -> impl Strategy<Value = Entry> {
    let label = "(a|b|1|\\*|a\\*|\\*a|\\*b\\*|1\\*|\\{n\\}a?|1\\{n\\}|\\*\\{n\\}|\\{tenant\\}\\*?|a\\{tenant\\}|\\*\\{tenant\\})";
    let name = format!("(\\*\\.|\\.|)({label}\\.){{1,2}}(x|x\\*|\\*)");
    let name = proptest::string::string_regex(&name).unwrap();
    let numbers = prop_oneof![Just(None), (0_u32..3, 0_u32..13).prop_map(|(low, more)| Some((low, low + more)))];
    (name.prop_map(|name| host(&name)), numbers)
}

fn covers(entry: &Entry, other: &Entry) -> bool {
    covers_family(&entry.0, entry.1, &other.0, other.1)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn what_is_covered_is_let_through(entries in prop::collection::vec(entry(), 12)) {
        for (own, numbers) in &entries {
            for (other, others) in entries.iter().filter(|other| own.name != other.0.name) {
                if !covers_family(own, *numbers, other, *others) {
                    continue;
                }
                prop_assert!(numbers.is_some() || !own.name.contains("{n}"), "{}", own.name);
                for (fill, empty) in [("a", false), ("b1", false), ("a", true), ("7", true)] {
                    let [own, other] = [own, other].map(|host| host.name.replace("{tenant}", fill));
                    for name in names(&other, *others, empty) {
                        prop_assert!(lets_in(&own, *numbers, &name, empty), "{own} {other} {name}");
                        prop_assert_eq!(host(&own).matches(&name, *numbers), Match::Yes, "{} {} {}", own, other, name);
                    }
                }
            }
        }
    }

    #[test]
    fn what_covers_the_cover_covers(entries in prop::collection::vec(entry(), 12)) {
        for own in &entries {
            prop_assert!(covers(own, own));
            for other in entries.iter().filter(|other| covers(own, other)) {
                for inner in entries.iter().filter(|inner| covers(other, inner)) {
                    prop_assert!(covers(own, inner), "{own:?} {other:?} {inner:?}");
                }
            }
        }
    }

    #[test]
    fn names_match_as_by_trying_every_way(
        entries in prop::collection::vec(entry(), 12), name in "([ab1]{1,2}\\.){1,3}(x[ab]?|a)",
    ) {
        for (host, own) in entries.into_iter().filter(|(host, _)| !host.name.contains("{tenant}")) {
            let numbers = own.or(Some((0, 200)));
            let itself = host.name.strip_prefix('.').is_some_and(|body| labels_let_in(body, numbers, &name, true));
            let expected = itself || lets_in(&host.name, numbers, &name, true);
            prop_assert_eq!(host.matches(&name, own) == Match::Yes, expected, "{} {}", host.name, name);
        }
    }
}
