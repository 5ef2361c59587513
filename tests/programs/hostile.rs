//! What a document can hold breaks out of no list.

use serde_json::{Value, json};
use tafel::export::lists::{ALL, Options};
use tafel::release::Release;

use crate::tools::{self, list};

/// Texts that mean something to one of the formats.
const HOSTILE: &[&str] = &[
    "\n0.0.0.0/0\n",
    "\r\nacl all src all",
    "\"",
    "'",
    "\\",
    "${file(\"/etc/passwd\")}",
    "%{ if true }",
    "*/",
    "//",
    "]]>",
    "<script>",
    "\u{202e}",
    "\u{2028}",
    "\0",
    "\u{1b}[2J",
    ",",
    "=1+1",
    "@SUM(1)",
    "#",
    "}",
    "\" }\n}",
    "\\\n",
    "`",
    "ü",
    "\u{fffd}",
    "😀",
];

/// A release with these texts wherever a document has text, and one good host and prefix.
fn release(hostile: &str) -> Release {
    let mut release = crate::lists::all_kinds();
    release.dataset = Some(hostile.to_owned());
    release.instance = hostile.to_owned();
    release.sources.iter_mut().for_each(|page| page.path = hostile.to_owned());
    for (number, set) in release.sets.iter_mut().enumerate() {
        set.key = format!("{hostile}{number}");
        set.service_area = Some(hostile.to_owned());
        set.service_area_name = Some(hostile.to_owned());
        set.audience = Some(hostile.to_owned());
        set.protocols = vec![hostile.to_owned()];
        for words in set.words.values_mut() {
            words.purpose = Some(hostile.to_owned());
            words.notes = Some(hostile.to_owned());
        }
        let mut more = Vec::new();
        for entry in &mut set.hosts {
            entry.as_written = hostile.to_owned();
            let mut bad = entry.clone();
            bad.host.name = format!("a{hostile}.contoso.com");
            more.push(bad.clone());
            bad.host.name = format!("*.{hostile}{{n}}{{{hostile}}}");
            bad.family = Some((0, 5));
            more.push(bad);
        }
        set.hosts.extend(more);
        set.addresses.iter_mut().for_each(|entry| {
            entry.as_written = hostile.to_owned();
            entry.group = Some(hostile.to_owned());
        });
    }
    release
}

/// The lines of a list that are no comment.
fn lines<'t>(text: &'t str, mark: &str) -> Vec<&'t str> {
    text.lines().filter(|line| !line.starts_with(mark)).collect()
}

/// Texts of which no part makes a good host: these lists are those of the good values alone.
fn each(check: impl Fn(&str, &Release)) {
    HOSTILE.iter().for_each(|hostile| check(hostile, &release(hostile)));
}

#[test]
fn plain_lists_hold_entries_alone() {
    each(|hostile, release| {
        for name in ["edl-ipv4", "edl-ipv6", "edl-hosts"] {
            let good = list(name, &crate::lists::all_kinds()).text;
            assert_eq!(list(name, release).text, good, "{name} {hostile:?}");
        }
    });
}

#[test]
fn rows_of_csv_stay_rows() {
    each(|hostile, release| {
        let text = list("csv", release).text;
        let mut reader = csv_rows(&text);
        let header = reader.remove(0);
        assert_eq!(header.len(), 12);
        for row in reader {
            assert_eq!(row.len(), 12, "{hostile:?} {row:?}");
            let formula = |cell: &String| cell.starts_with(['=', '+', '-', '@', '\t', '\r', '\n']);
            assert!(!row.iter().any(formula), "{hostile:?} {row:?}");
            assert!(["host", "prefix"].contains(&row[10].as_str()), "{hostile:?} {row:?}");
        }
        assert!(!text.chars().any(|c| c.is_control() && c != '\n'), "{hostile:?}");
    });
}

/// The rows of a text, read by RFC 4180.
fn csv_rows(text: &str) -> Vec<Vec<String>> {
    let (mut rows, mut row, mut cell, mut quoted) = (Vec::new(), Vec::new(), String::new(), false);
    let mut characters = text.chars().peekable();
    while let Some(c) = characters.next() {
        match c {
            '"' if quoted && characters.peek() == Some(&'"') => {
                characters.next();
                cell.push('"');
            }
            '"' => quoted = !quoted,
            ',' if !quoted => row.push(std::mem::take(&mut cell)),
            '\n' if !quoted => {
                row.push(std::mem::take(&mut cell));
                rows.push(std::mem::take(&mut row));
            }
            c => cell.push(c),
        }
    }
    assert!(!quoted && row.is_empty());
    rows
}

#[test]
fn the_shape_of_the_service_stays_json() {
    each(|hostile, release| {
        let parsed: Value = serde_json::from_str(&list("m365", release).text).unwrap();
        let sets = parsed.as_array().unwrap();
        assert_eq!(sets.len(), 4, "{hostile:?}");
        assert!(sets.iter().any(|set| set["serviceArea"] == json!(hostile)), "{hostile:?}");
    });
}

#[test]
fn scripts_of_proxies_hold_no_code_of_others() {
    each(|hostile, release| {
        let format = tafel::export::lists::named("pac").unwrap();
        let text = format.list(release, &Options { proxy: hostile.to_owned() }).text;
        let good = list("pac", &crate::lists::all_kinds()).text;
        let after = |text: &str| text[text.find("\n// Names.").unwrap()..].to_owned();
        assert_eq!(after(&text), after(&good), "{hostile:?}");
        let before = &text[..text.find("\n// Names.").unwrap()];
        let code: Vec<&str> = lines(before, "//").into_iter().filter(|line| !line.is_empty()).collect();
        assert!(
            code.len() == 1 && code[0].starts_with("var proxy = \"") && code[0].ends_with("\";"),
            "{hostile:?}: {code:?}"
        );
        assert!(!text.contains(['\u{2028}', '\0', '\u{1b}']));
    });
    // One of them all at once, by an engine: the proxy comes back as it was.
    let hostile = HOSTILE.concat().replace('\0', "");
    let format = tafel::export::lists::named("pac").unwrap();
    let text = format.list(&release(&hostile), &Options { proxy: hostile.clone() }).text;
    let names = vec!["evil.example".to_owned(), "a.contoso.com".to_owned()];
    let Some(answers) = tools::pac(&[(text, names)]) else { return };
    assert_eq!(answers, [[hostile, "DIRECT".to_owned()]]);
}

#[test]
fn sets_of_nftables_hold_no_statement_of_others() {
    each(|hostile, release| {
        let (text, good) = (list("nftables", release).text, list("nftables", &crate::lists::all_kinds()).text);
        assert_eq!(lines(&text, "#"), lines(&good, "#"), "{hostile:?}");
        assert!(!text.contains('\\') && !text.chars().any(|c| c.is_control() && c != '\n' && c != '\t'));
    });
    let text = list("nftables", &release(&HOSTILE.concat())).text;
    if let Some(output) = tools::nft(&text) {
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    }
}

#[test]
fn access_lists_of_squid_hold_no_line_of_others() {
    each(|hostile, release| {
        let (text, good) = (list("squid", release).text, list("squid", &crate::lists::all_kinds()).text);
        assert_eq!(lines(&text, "#"), lines(&good, "#"), "{hostile:?}");
        assert!(!text.lines().any(|line| line.starts_with('#') && line.contains('\\') && !line.starts_with("# What")));
    });
    // It reads long lines in pieces, and a piece of a comment is none.
    for hostile in [HOSTILE.concat(), "bungled acl all src all ".repeat(2000), "bungled".repeat(9000)] {
        let text = list("squid", &release(&hostile)).text;
        let Some((taken, said)) = tools::squid(&text) else { return };
        let bad = ["WARNING", "ERROR", "FATAL", "Bungled", "bungled"].iter().any(|word| said.contains(word));
        assert!(taken && !bad, "{:.2000}", said);
    }
}

#[test]
fn locals_of_terraform_come_back_as_they_were() {
    let all = HOSTILE.concat();
    let hostile: Vec<&str> = HOSTILE.iter().copied().chain([all.as_str()]).collect();
    let good = list("terraform", &crate::lists::all_kinds()).text;
    let texts = hostile.iter().map(|hostile| list("terraform", &release(hostile)).text);
    let texts: Vec<String> = texts.chain([good]).collect();
    for text in &texts {
        // Nothing to interpolate is left, quotes or not.
        let bare = text.replace("$${", "").replace("%%{", "");
        let is_live = |line: &str| !line.starts_with('#') && (line.contains("${") || line.contains("%{"));
        assert!(!bare.lines().any(is_live), "{text}");
    }
    let Some(mut parsed) = tools::hcl(&texts) else { return };
    let good = parsed.pop().unwrap();
    for (hostile, parsed) in hostile.iter().zip(parsed) {
        let locals = &parsed["locals"][0];
        assert_eq!(locals["tafel_hosts"], good["locals"][0]["tafel_hosts"], "{hostile:?}");
        assert_eq!(locals["tafel_sets"].as_object().unwrap().len(), 4, "{hostile:?}");
        assert_eq!(parsed.as_object().unwrap().len(), 1, "{hostile:?}");
        // The converter gives a string back as the source of a template.
        let written = locals["tafel_dataset"].as_str().unwrap().replace("$${", "${").replace("%%{", "%{");
        assert_eq!(written, *hostile);
    }
}

#[test]
fn every_format_is_tested_here() {
    let tested = ["edl-ipv4", "edl-ipv6", "edl-hosts", "csv", "m365", "pac", "nftables", "squid", "terraform"];
    assert_eq!(ALL.iter().map(|format| format.name()).collect::<Vec<_>>(), tested);
}
