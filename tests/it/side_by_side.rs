//! Side-by-side pages, judged by their own other halves.

use std::fs;

use tafel::check;
use tafel::extract::{self, Page};
use tafel::source::Includer;

use crate::driver;

/// `own` beside the text it was translated from.
fn both(own: &str, other: &str) -> String {
    format!(
        "<span data-ttu-id=\"x-125\">{own}</span><span class=\"sxs-lookup\"><span data-stu-id=\"x-125\">{other}</span></span>"
    )
}

fn halves(page: &Page) -> (Page, Vec<tafel::Diagnostic>) {
    check::run_halves(page, |locale| extract::other_half(page, locale, &Includer::none()))
}

/// The ids of what is found on a page of `locale`, in its order.
fn found(locale: &str, text: &str) -> Vec<&'static str> {
    halves(&driver::page_in(locale, text)).1.iter().map(|found| found.meta.id).collect()
}

fn row(cells: &[String]) -> String {
    format!("|{}|\n", cells.join("|"))
}

/// A Dutch page with a table of endpoints and one of sizes; `cells` are those of the second row of each.
fn page(endpoints: [String; 4], size: String) -> String {
    let plain = |cells: [&str; 4]| row(&cells.map(str::to_owned));
    [
        "# ".to_owned() + &both("Netwerk", "Network") + "\n\n",
        row(&[
            both("Id", "ID"),
            both("Categorie", "Category"),
            both("Adressen", "Addresses"),
            both("Poorten", "Ports"),
        ]),
        plain(["-", "-", "-", "-"]),
        plain(["1", "Vereist", "a.contoso.com", "443"]),
        row(&endpoints),
        "\n".to_owned(),
        row(&[both("Inhoud", "Content type"), both("Grootte", "Approximate size"), both("Frequentie", "Frequency")]),
        "|-|-|-|\n".to_owned(),
        row(&[both("De agent", "The agent"), size, both("Eenmaal", "One time")]),
        row(&["Het rapport".to_owned(), "1,5 MB".to_owned(), "Wekelijks".to_owned()]),
    ]
    .concat()
}

fn good() -> [String; 4] {
    [
        both("2", "2"),
        both("Vereist", "Required"),
        both("`b.contoso.com`<br>192.0.2.0/24", "`b.contoso.com`<br>192.0.2.0/24"),
        both("TCP 443", "TCP 443"),
    ]
}

#[test]
fn halves_that_say_the_same_give_no_finding() {
    assert!(found("nl-NL", &page(good(), both("1,25 MB", "1.25 MB"))).is_empty());
    // What is not wrapped is the translation's alone, by the words and marks of its language.
    assert!(found("nl-NL", &page(good(), "1,25 MB".to_owned())).is_empty());
    assert!(found("de-DE", "|Inhaltstyp|Größe|\n|-|-|\n|Der Bericht über alle Geräte|1.200 KB|\n").is_empty());
}

#[test]
fn each_wrapped_value_is_judged_by_its_other_half() {
    let addresses = |own: &str| both(own, "b.contoso.com<br>c.contoso.com<br>192.0.2.0/24");
    for (at, cell, id) in [
        (0, both("Twee", "2"), "altered-id"),
        (1, both("Optioneel", "Required"), "required-mismatch"),
        (2, addresses("b.contoso.com<br>192.0.2.0/24"), "missing-host"),
        (2, addresses("b.contoso.com<br>c.contoso.com<br>192.0.3.0/24"), "missing-address"),
        (2, addresses(""), "missing-host"),
        (3, both("TCP 433", "TCP 443"), "port-mismatch"),
    ] {
        let mut cells = good();
        cells[at] = cell;
        let text = page(cells, both("125 MB", "125 MB"));
        let ids = found("nl-NL", &text);
        assert!(ids.contains(&id), "{text}: {ids:?}");
    }
    let size = page(good(), both("126 MB", "125 MB"));
    assert_eq!(found("nl-NL", &size), ["size-mismatch"]);
    let nested = "<span data-ttu-id=\"x\">126 MB<span class=\"sxs-lookup\">125 MB</span></span>".to_owned();
    assert_eq!(found("nl-NL", &page(good(), nested)), ["size-mismatch"]);
    let html =
        format!("<table><tr><th>Host<th>Poort<tr><td>{}<td>443</table>", both("a.contoso.com", "b.fabrikam.com"));
    assert_eq!(found("nl-NL", &html), ["extra-host", "missing-host"]);
}

#[test]
fn both_places_are_in_the_page_itself() {
    let mut cells = good();
    cells[2] = both("192.0.2.0/24<br>203.0.113.7", "192.0.2.0/24<br>198.51.100.7<br>203.0.113.7");
    let text = page(cells, both("125 MB", "125 MB"));
    let target = driver::page_in("nl-NL", &text);
    let (source, found) = halves(&target);
    assert_eq!(found.iter().map(|found| found.meta.id).collect::<Vec<_>>(), ["missing-address"]);
    let (part, span) = found[0].counterpart.unwrap();
    assert_eq!((source.text(part, span), span.start as usize), ("198.51.100.7", text.find("198.51").unwrap()));
    let mended = driver::edited(&text, &found[0]);
    let other = "192.0.2.0/24<br>198.51.100.7<br>203.0.113.7";
    assert!(mended.contains(&both(other, other)), "{mended}");
}

#[test]
fn defects_outside_the_halves_are_reported_as_on_any_page() {
    let text = format!("{}\n\n|Host|Poort|\n|-|-|\n|a。contoso.com|443|\n", both("Hosts", "Hosts"));
    assert_eq!(found("nl-NL", &text), ["foreign-dot"]);
    // In both halves it is the source's.
    let text = format!(
        "|Host|Poort|\n|-|-|\n|{}|443|\n",
        both("a.contoso.com, a.contoso.com", "a.contoso.com, a.contoso.com")
    );
    assert!(found("nl-NL", &text).is_empty());
}

#[test]
fn broken_markup_exchanges_nothing() {
    let cell = |cell: &str| format!("|Host|Poort|\n|-|-|\n|{cell}|443|\n|b.contoso.com|443|\n");
    for (broken, ids) in [
        (
            "<span data-ttu-id=\"1\">a.contoso.com</span><span class=\"sxs-lookup\">a.fabrikam.com",
            &["unclosed-construct"][..],
        ),
        ("<span data-ttu-id=\"1\">a.contoso.com", &[]),
        ("a.contoso.com<span class=\"sxs-lookup\">a.fabrikam.com</span>", &[]),
        ("<span data-ttu-id=\"1\">a.contoso.com</span> of <span class=\"sxs-lookup\">a.fabrikam.com</span>", &[]),
        ("</span></span>a.contoso.com</span>", &[]),
    ] {
        assert_eq!(found("nl-NL", &(cell(broken) + "\n" + &both("Ja", "Yes"))), ids, "{broken}");
    }
    // Links and code that begin in one half and end in the other, halves in halves, and many of each.
    for hostile in [
        "[a <span data-ttu-id=\"1\">b](x)</span><span class=\"sxs-lookup\">c](y)</span> `d`",
        "<span data-ttu-id=\"1\">[a</span><span class=\"sxs-lookup\">b](y) [c](z)</span>](w)",
        "<span data-ttu-id=\"1\">`a</span><span class=\"sxs-lookup\">b` é</span>`",
        "<span data-ttu-id=\"1\"><span data-ttu-id=\"2\">a</span><span class=\"sxs-lookup\">b<span class=\"sxs-lookup\">c</span></span></span><span class=\"sxs-lookup\">d</span><span class=\"sxs-lookup\">e</span>",
    ] {
        found("nl-NL", &cell(hostile));
        found("nl-NL", &cell(&hostile.repeat(2000)));
    }
}

#[test]
fn the_command_checks_such_a_page_by_itself_and_mends_it() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("page.md");
    fs::write(&path, page(good(), both("124 MB", "125 MB"))).unwrap();
    let tafel = |args: &[&str]| {
        let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_tafel"));
        let output = command.current_dir(folder.path()).args(args).output().unwrap();
        (String::from_utf8(output.stdout).unwrap(), String::from_utf8(output.stderr).unwrap())
    };
    let (report, cards) = tafel(&["check", "--locale", "nl-NL", "page.md"]);
    assert!(report.contains("error[size-mismatch]: this is 125 MB in the source, not 124 MB"), "{report}");
    assert!(cards.contains("1 error, 0 warnings") && !cards.contains("without a source"), "{cards}");
    let (_, cards) = tafel(&["check", "--fix", "--locale", "nl-NL", "page.md"]);
    assert!(cards.contains("0 errors, 0 warnings, 0 notes; 1 fixed"), "{cards}");
    assert_eq!(fs::read_to_string(&path).unwrap(), page(good(), both("125 MB", "125 MB")));
}
