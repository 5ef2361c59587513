//! Values as pages write them: hosts, prefixes, ports, remarks and sizes.

use tafel::extract::Page;
use tafel::extract::facts::{MentionValue, Pairs};

use crate::driver;
use crate::shapes::values;

/// Reads `cell` as the addresses of a row in a table of `locale`.
fn cell_in(locale: &str, cell: &str) -> Page {
    driver::page_in(locale, &format!("|Domains|\n|-|\n|a.contoso.com|\n|{cell}|\n|z.contoso.com|\n"))
}

/// The values of the row that holds `cell`, and what is reported on it.
fn read(cell: &str) -> (String, Vec<&'static str>) {
    let page = cell_in("en-US", cell);
    (values(&page.sets[1]), driver::message_ids(&page))
}

#[test]
fn cells_of_hosts_and_prefixes() {
    let mut failures = Vec::new();
    for (cell, expected, messages) in [
        ("feedback.contoso.com(198.51.100.0/24)", "feedback.contoso.com 198.51.100.0/24", &[][..]),
        (
            "x.contoso.com (198.51.100.0/24) y.contoso.com(192.0.2.0/24)",
            "x.contoso.com y.contoso.com 198.51.100.0/24 192.0.2.0/24",
            &[],
        ),
        ("`b.contoso.com, *.c.contoso.com`", "b.contoso.com *.c.contoso.com", &[]),
        ("`b.contoso.com *.c.contoso.com`", "b.contoso.com *.c.contoso.com", &[]),
        (
            "`auto-*.contoso.com`<br>`*-files.contoso.com`<br>`*cdn.contoso.com`",
            "auto-*.contoso.com *-files.contoso.com *cdn.contoso.com",
            &[],
        ),
        ("`<tenant>.contoso.com, <tenant>-my.contoso.com`", "{tenant}.contoso.com {tenant}-my.contoso.com", &[]),
        ("`192.0.2.0/24, 2001:db8::/32`", "192.0.2.0/24 2001:db8::/32", &[]),
        ("a.a.contoso.com", "a.a.contoso.com", &[]),
        ("b.contoso.com, see [more](https://docs.contoso.com/ends)", "b.contoso.com", &[]),
        ("B.Contoso.COM", "b.contoso.com", &[]),
        ("\\*.b.contoso.com\\*.c.contoso.com", "*.b.contoso.com *.c.contoso.com", &["glued-hosts"]),
        (".b.contoso.com", ".b.contoso.com", &["leading-dot-host"]),
        ("b.contoso.com'", "b.contoso.com", &[]),
        ("b.contoso.com`", "b.contoso.com", &[]),
        ("b.contoso.com<br>b.contoso.com", "b.contoso.com b.contoso.com", &["duplicate-host"]),
        ("192.0.2.1<br>192.0.2.1", "192.0.2.1/32 192.0.2.1/32", &["duplicate-address"]),
        ("'https://b.contoso.com'", "b.contoso.com", &[]),
        ("\\*. b.contoso.com", "*.b.contoso.com", &["lost-wildcard-detached"]),
        ("b。contoso。com", "b.contoso.com", &["foreign-dot"]),
        ("@no__t – 0.b.contoso.com", "*.b.contoso.com", &["leaked-placeholder"]),
        ("b.con\u{200B}toso.com", "b.contoso.com", &["invisible-character"]),
    ] {
        let found = read(cell);
        if (found.0.as_str(), &found.1[..]) != (expected, messages) {
            failures.push(format!("{cell}: {found:?}, not {:?}", (expected, messages)));
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

#[test]
fn hosts_and_their_own_prefixes_are_pairs() {
    let page = cell_in("en-US", "x.contoso.com(198.51.100.0/24) y.contoso.com (192.0.2.0/24, 203.0.113.0/24)");
    let set = &page.sets[1];
    let ips: Vec<usize> = set.hosts.iter().map(|host| host.ips.len()).collect();
    assert_eq!((ips, set.pairs), (vec![1, 2], Pairs::Zip));
    let page = cell_in("en-US", "x.contoso.com<br>198.51.100.0/24");
    assert_eq!((page.sets[1].hosts[0].ips.len(), page.sets[1].pairs), (0, Pairs::Cross));
}

#[test]
fn a_sentence_on_a_number_sign_gives_the_family_and_no_port() {
    for legend in ["# is a random number from 0 to 50.", "&#39;#&#39; is a random number from 0 to 50."] {
        let page = cell_in("en-US", &format!("#-courier.contoso.com<br>{legend}"));
        let set = &page.sets[1];
        assert_eq!(values(set), "{n}-courier.contoso.com", "{legend}");
        assert_eq!((set.hosts[0].family, set.notes.len()), (Some((0, 50)), 0), "{legend}");
    }
    let page = cell_in("en-US", "#-courier.contoso.com<br># is a random number from 0 to 200.");
    assert_eq!(page.sets[1].hosts[0].family, Some((0, 200)));
}

#[test]
fn remarks_belong_to_the_host_before_them() {
    let page = cell_in(
        "en-US",
        "b.contoso.com (rolling out March through June 2026, only for EU customers)<br>c.contoso.com (only for EU customers)<br>d.contoso.com",
    );
    let hosts = &page.sets[1].hosts;
    let names: Vec<_> = hosts.iter().map(|host| (host.host.name.as_str(), host.audience.as_deref())).collect();
    assert_eq!(names, [("b.contoso.com", Some("EU")), ("c.contoso.com", Some("EU")), ("d.contoso.com", None)]);
    let validity = hosts[0].validity.as_ref().unwrap();
    assert_eq!((validity.from.as_deref(), validity.to.as_deref()), (Some("2026-03"), Some("2026-06")));
    let page = cell_in("en-US", "(Starting March 2025, names move)<br>b.contoso.com");
    let set = &page.sets[1];
    assert_eq!((values(set).as_str(), set.notes.len()), ("b.contoso.com", 1));
    assert_eq!(set.validity.as_ref().unwrap().from.as_deref(), Some("2025-03"));
}

#[test]
fn a_cell_that_points_elsewhere_is_a_reference() {
    let page = cell_in("en-US", "More in [all ends](https://docs.contoso.com/ends).");
    let set = &page.sets[1];
    assert_eq!((values(set).as_str(), set.references[0].href.as_str()), ("", "https://docs.contoso.com/ends"));
}

#[test]
fn a_label_in_code_names_the_group_after_it() {
    let page = cell_in("en-US", "`192.0.2.0/24`<br>`Front Door Endpoints:`<br>`198.51.100.0/24, 203.0.113.0/24`");
    let groups: Vec<_> = page.sets[1].addresses.iter().map(|address| address.group.as_deref()).collect();
    assert_eq!(groups, [None, Some("Front Door Endpoints"), Some("Front Door Endpoints")]);
}

#[test]
fn rows_of_service_tables() {
    let page = driver::page(
        "|ID|Category|ER|Addresses|Ports|\n|-|-|-|-|-|\n|1|Optimize<br>Required|Yes|`a.contoso.com, b.contoso.com`|**TCP:** 443, 80|\n|2|Allow<br>Optional<br>**Notes:** calls use c.contoso.com, port 3478|No|`192.0.2.0/24`|**UDP:** 3478, 3479|\n|3|Default<br>Required|No|`*.d.contoso.com`|**TCP:** 443<br>**UDP:** 50000-59999|\n",
    );
    let sets: Vec<String> = page.sets.iter().map(values).collect();
    assert_eq!(
        sets,
        [
            "a.contoso.com b.contoso.com tcp:80,443",
            "192.0.2.0/24 udp:3478,3479",
            "*.d.contoso.com tcp:443 udp:50000-59999"
        ]
    );
    let required: Vec<_> = page.sets.iter().map(|set| set.required).collect();
    assert_eq!(required, [Some(true), Some(false), Some(true)]);
    assert_eq!(page.sets[1].notes, ["calls use c.contoso.com, port 3478"]);
    assert_eq!(driver::message_ids(&page), [""; 0]);
}

#[test]
fn ports_in_all_spellings() {
    let mut failures = Vec::new();
    for (locale, cell, expected) in [
        ("en-US", "**TCP:** 443, 80", "tcp:80,443"),
        ("en-US", "443 or 80", "any:80,443"),
        ("en-US", "TCP 50000-59999", "tcp:50000-59999"),
        ("en-US", "50000 – 59999", "any:50000-59999"),
        ("en-US", "50000–59999", "any:50000-59999"),
        ("es-ES", "50000 a 59999", "any:50000-59999"),
        ("es-ES", "443 y 80", "any:80,443"),
        ("de-DE", "443 und 80", "any:80,443"),
        ("fr-FR", "443 ou 80", "any:80,443"),
        ("ja-JP", "443、80", "any:80,443"),
        ("ar-SA", "443، 80", "any:80,443"),
        ("en-US", "80,443,50000-59999", "any:80,443,50000-59999"),
        ("en-US", "TCP >1023", "tcp:1024-65535"),
        ("en-US", "TCP &gt; 1023", "tcp:1024-65535"),
        ("en-US", "TCP 443<br>- 80", "tcp:80,443"),
        ("en-US", "HTTP/2 443", "tcp:443"),
    ] {
        let text = format!("|Domains|Port|\n|-|-|\n|a.contoso.com|25|\n|b.contoso.com|{cell}|\n|c.contoso.com|25|\n");
        let page = driver::page_in(locale, &text);
        let found = values(&page.sets[1]);
        if found != format!("b.contoso.com {expected}") {
            failures.push(format!("{locale} {cell}: {found}, not {expected}"));
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

#[test]
fn ports_that_make_no_range_are_kept_as_written() {
    let page = driver::page(
        "|Domains|Port|\n|-|-|\n|a.contoso.com|25|\n|b.contoso.com|TCP 443-80|\n|c.contoso.com|TCP >65535|\n",
    );
    assert_eq!(
        (values(&page.sets[1]).as_str(), page.sets[1].notes.as_slice()),
        ("b.contoso.com", &["TCP 443-80".to_owned()][..])
    );
    assert_eq!(values(&page.sets[2]), "c.contoso.com");
}

#[test]
fn protocols_of_applications_say_nothing_on_the_transport() {
    let row = |protocol: &str| format!("|a.contoso.com|{protocol}|443|\n");
    let names = ["QUIC", "AMQP", "TLSv1.2", "WSS", "RTMP", "SMB", "HTTPS"];
    let text: String = names.iter().map(|name| row(name)).collect();
    let page = driver::page(&format!("|Domains|Protocol|Port|\n|-|-|-|\n{text}"));
    for (set, name) in page.sets.iter().zip(names) {
        let ports = if name == "HTTPS" { "tcp:443" } else { "any:443" };
        assert_eq!(values(set), format!("a.contoso.com {ports}"), "{name}");
        let protocols: Vec<_> = set.protocols.iter().map(|protocol| protocol.as_str()).collect();
        assert_eq!(protocols, [name.to_lowercase()], "{name}");
    }
}

#[test]
fn lists_of_hosts_with_words_around_them() {
    let mut failures = Vec::new();
    for (locale, text, expected) in [
        ("en-US", "- \\*.a.contoso.com\n- b.contoso.com\n", "*.a.contoso.com b.contoso.com"),
        ("en-US", "- Portal: https:\\//a.contoso.com/\n- Graph: b.contoso.com\n", "a.contoso.com b.contoso.com"),
        ("en-US", "- a.contoso.com and b.contoso.com\n- c.contoso.com\n", "a.contoso.com b.contoso.com c.contoso.com"),
        ("ko-KR", "- a.contoso.com에\n- b.contoso.com\n", "a.contoso.com b.contoso.com"),
        ("ja-JP", "- ポータル：https:\\//a.contoso.com/\n- グラフ：b.contoso.com\n", "a.contoso.com b.contoso.com"),
        ("zh-CN", "- a.contoso.com 和 b.contoso.com\n- c.contoso.com。\n", "a.contoso.com b.contoso.com c.contoso.com"),
        ("en-US", "- 'https://a.contoso.net'\n- 'https://b.contoso.net'\n", "a.contoso.net b.contoso.net"),
    ] {
        let page = driver::page_in(locale, text);
        let found: Vec<String> = page.sets.iter().map(values).collect();
        if found != [expected] {
            failures.push(format!("{locale} {text}: {found:?}"));
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

#[test]
fn values_in_prose_are_mentions() {
    let mut failures = Vec::new();
    for (text, expected) in [
        ("Open **HTTP (80)** and **HTTPS (443)**.", "80 443"),
        ("It uses port 80/443.", "80 443"),
        ("It uses 7680 for TCP/IP and Teredo on port 3544.", "7680 3544"),
        ("Consumer Outlook.com and others need a.contoso.com or 192.0.2.0/24.", "a.contoso.com 192.0.2.0/24"),
    ] {
        let page = driver::page(&format!("{text}\n"));
        let found: Vec<String> = page
            .mentions
            .iter()
            .map(|mention| match &mention.value {
                MentionValue::Host(host) => host.name.clone(),
                MentionValue::Prefix(prefix) => prefix.to_string(),
                MentionValue::Port(port) => port.low.to_string(),
            })
            .collect();
        if found.join(" ") != expected {
            failures.push(format!("{text}: {found:?}"));
        }
    }
    let text = "|Used for|Domains|\n|-|-|\n|Consumer Outlook.com, drives|a.contoso.com|\n";
    assert_eq!(values(&driver::page(text).sets[0]), "a.contoso.com");
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

#[test]
fn sizes_in_all_spellings() {
    let mut failures = Vec::new();
    for (locale, cell, expected) in [
        ("en-US", "125\u{A0}MB", "125000000 125000000"),
        ("en-US", "40 kB", "40000 40000"),
        ("en-US", "125MB", "125000000 125000000"),
        ("en-US", "500 kB - 4 MB", "500000 4000000"),
        ("en-US", "50 to 100 MB", "50000000 100000000"),
        ("en-US", "50–100 MB", "50000000 100000000"),
        ("en-US", "between 1 and 2 GB", "1000000000 2000000000"),
        ("fr-FR", "2,5 Mo", "2500000 2500000"),
        ("fr-FR", "de 500 Ko à 4 Mo", "500000 4000000"),
        ("fr-FR", "1,5 Go", "1500000000 1500000000"),
        ("tr-TR", "50 MB ile 100 MB arasında", "50000000 100000000"),
        ("ru-RU", "от 50 до 100 МБ", "50000000 100000000"),
        ("ja-JP", "50～100 MB", "50000000 100000000"),
        ("tr-TR", "4 MB'ye", "4000000 4000000"),
        ("en-US", "Up to 500 KB", "- 500000"),
        ("en-US", "&lt;= 500 KB", "- 500000"),
        ("en-US", "< 500 KB", "- 500000"),
        ("en-US", "At least 5 MB", "5000000 -"),
        ("en-US", "\\>= 5 MB", "5000000 -"),
        ("de-DE", "bis zu 500 KB", "- 500000"),
        ("nl-NL", "maximaal 500 kB", "- 500000"),
        ("ja-JP", "5 MB 以上", "5000000 -"),
    ] {
        let text = format!(
            "|Content type|Approximate size|Frequency|\n|-|-|-|\n|a|1 MB|Daily|\n|b|{cell}|Daily|\n|c|2 MB|Daily|\n"
        );
        let page = driver::page_in(locale, &text);
        let found = page.bandwidth.get(1).map(|row| {
            let bytes = |size: Option<tafel::model::Size>| size.map_or("-".to_owned(), |size| size.bytes().to_string());
            format!("{} {}", bytes(row.size.min), bytes(row.size.max))
        });
        if found.as_deref() != Some(expected) {
            failures.push(format!("{locale} {cell}: {found:?}, not {expected}"));
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

#[test]
fn frequencies_that_count() {
    let mut failures = Vec::new();
    for (locale, cell, expected) in [
        ("en-US", "3 times per day", "daily 3"),
        ("en-US", "Three times a day", "daily 3"),
        ("en-US", "Twice a week", "weekly 2"),
        ("nl-NL", "3 keer per dag", "daily 3"),
        ("ja-JP", "1 日 3 回", "daily 3"),
        ("ja-JP", "1 回", "once -"),
        ("ko-KR", "1회", "once -"),
        ("zh-CN", "1 次", "once -"),
        ("en-US", "Every 3 days", "null"),
    ] {
        let text = format!(
            "|Content type|Approximate size|Frequency|\n|-|-|-|\n|a|1 MB|Daily|\n|b|2 MB|{cell}|\n|c|2 MB|Daily|\n"
        );
        let row = &driver::page_in(locale, &text).bandwidth[1];
        let found = row.frequency.map_or("null".to_owned(), |found| {
            format!("{} {}", found.rate.as_str(), found.max_per_period.map_or("-".to_owned(), |most| most.to_string()))
        });
        if found != expected {
            failures.push(format!("{locale} {cell}: {found}, not {expected}"));
        }
        // A cell that is not understood is kept as a detail.
        failures.extend((expected == "null" && row.detail.as_deref() != Some(cell)).then(|| format!("{row:?}")));
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

#[test]
fn protocols_beside_words_of_other_scripts_are_read() {
    use tafel::model::Protocol::{Tcp, Udp};
    let rows = |locale: &str, header: &str, cell: &str| {
        let text = format!("|Domains|{header}|\n|-|-|\n|a.contoso.com|{cell}|\n|b.contoso.com|{cell}|\n");
        driver::page_in(locale, &text)
    };
    let both = [
        ("zh-CN", "TCP和UDP"),
        ("ja-JP", "TCPとUDP"),
        ("th-TH", "TCPและUDP"),
        ("ko-KR", "TCP와 UDP"),
        ("ar-SA", "TCP وUDP"),
        ("he-IL", "TCP וUDP"),
    ];
    for (locale, cell) in both {
        let page = rows(locale, "Protocol", cell);
        assert_eq!(page.sets[0].protocols, [Tcp, Udp], "{cell}");
        let page = rows(locale, "Ports", &format!("{cell} 443"));
        assert_eq!(values(&page.sets[0]), "a.contoso.com tcp:443 udp:443", "{cell}");
    }
    let page = rows("zh-CN", "Ports", "QUIC和TCP 443");
    assert_eq!((values(&page.sets[0]).as_str(), page.sets[0].protocols.len()), ("a.contoso.com tcp:443", 2));
}

#[test]
fn ports_and_sizes_may_be_in_thai_digits() {
    for header in ["พอร์ต", "Xyz"] {
        let text = format!("|Domains|{header}|\n|-|-|\n|a.contoso.com|๘๐ และ ๔๔๓|\n|b.contoso.com|TCP ๔๔๓|\n");
        let page = driver::page_in("th-TH", &text);
        assert_eq!(values(&page.sets[0]), "a.contoso.com any:80,443", "{header}");
        assert_eq!(values(&page.sets[1]), "b.contoso.com tcp:443", "{header}");
    }
    let page = driver::page_in(
        "th-TH",
        "|Content type|Size|Frequency|\n|-|-|-|\n|a|๕๐ MB|Daily|\n|b|๒๐๐ KB|Daily|\n|c|๑ GB|Daily|\n",
    );
    let table = &page.tables[0];
    assert_eq!(table.roles[1], Some(tafel::locale::Role::Size));
}
