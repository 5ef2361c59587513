//! `tafel sync`: the values of the newest source in the style of each row, conflicts left, words untouched.

use tafel::sync::{MARKER, Prune, Reason, Revisions, Synced, sync};

use crate::driver;
/// The page of `locale` after a sync, and what came of it.
fn synced(locale: &str, [base, newest, target]: [&str; 3], prune: Prune) -> (String, Synced) {
    let (base, newest) = (driver::page(base), driver::page(newest));
    let target = driver::page_in(locale, target);
    let pages = Revisions { base: &base, newest: &newest, target: &target };
    let synced = sync(pages, prune, |text| Some(driver::page_in(locale, text)));
    let page = synced.page.as_ref().unwrap_or(&target);
    (page.parts[0].file.text.clone(), synced)
}

fn reasons(synced: &Synced) -> Vec<Reason> {
    synced.left.iter().map(|left| left.reason).collect()
}

/// A table of hosts with these cells, one a row.
fn table(cells: &[&str]) -> String {
    let rows: String = cells.iter().map(|cell| format!("|{cell}|\n")).collect();
    format!("# Hosts\n\n|Host|\n|-|\n{rows}|keep.contoso.com|\n")
}

#[test]
fn values_are_written_in_the_style_of_their_row() {
    for (base, newest, target, expected) in [
        // Breaks, with and without a slash and blanks.
        ("a.com<br>b.com", "a.com<br>c.com<br>b.com", "a.com<br />b.com", "a.com<br />c.com<br />b.com"),
        ("a.com<br>b.com", "a.com<br>b.com<br>c.com", "a.com <br> b.com", "a.com <br> b.com <br> c.com"),
        ("a.com<br>b.com", "a.com", "a.com<br/>b.com", "a.com"),
        ("a.com<br>b.com<br>c.com", "c.com", "a.com<br/>b.com<br/>c.com", "c.com"),
        ("a.com<br>b.com<br>c.com", "a.com", "a.com, b.com, c.com", "a.com"),
        // Commas and back-ticks.
        ("a.com, b.com", "a.com, b.com, *.c.com", "`a.com`, `b.com`", "`a.com`, `b.com`, `*.c.com`"),
        ("`a.com`, `b.com`", "`a.com`, `b.com`, `*.c.com`", "a.com, b.com", "a.com, b.com, \\*.c.com"),
        ("a.com, b.com", "b.com", "`a.com`<br>`b.com`", "`b.com`"),
        ("a.com", "a.com<br>b.com", "`a.com`", "`a.com`<br>`b.com`"),
        ("a.com, b.com", "a.com, b.com, c.com", "a.com、b.com", "a.com、b.com、c.com"),
        // Asterisks with and without a backslash.
        ("*.a.com<br>b.com", "*.a.com<br>b.com<br>*.c.com", "\\*.a.com<br>b.com", "\\*.a.com<br>b.com<br>\\*.c.com"),
        ("\\*.a.com<br>b.com", "\\*.a.com<br>b.com<br>\\*.c.com", "*.a.com<br>b.com", "*.a.com<br>b.com<br>*.c.com"),
        // One in the place of another; all of them.
        ("a.com<br>b.com", "a.com<br>z.com", "a.com,b.com", "a.com,z.com"),
        ("a.com", "*.z.com", "`a.com`", "`*.z.com`"),
        ("a.com<br>b.com", "y.com<br>z.com", "a.com ; b.com", "y.com ; z.com"),
        // A host with the prefixes it names.
        (
            "a.com (17.0.0.0/8)<br>b.com",
            "a.com (17.0.0.0/8)<br>d.com (18.0.0.0/8)<br>b.com",
            "a.com(17.0.0.0/8)<br />b.com",
            "a.com(17.0.0.0/8)<br />d.com (18.0.0.0/8)<br />b.com",
        ),
        ("a.com (17.0.0.0/8)", "a.com (18.0.0.0/8)", "a.com（17.0.0.0/8）", "a.com（18.0.0.0/8）"),
        // Words around the values stay.
        ("a.com and b.com", "a.com and z.com", "a.com en b.com", "a.com en z.com"),
        // What the translation has already.
        ("a.com", "a.com<br>b.com", "a.com<br />b.com", "a.com<br />b.com"),
    ] {
        let pages = [table(&[base]), table(&[newest]), table(&[target])];
        let (text, synced) = synced("nl-NL", [&pages[0], &pages[1], &pages[2]], Prune::No);
        assert_eq!(text, table(&[expected]), "{base} -> {newest} in {target}: {:?}", synced.left);
        assert!(synced.left.is_empty(), "{:?}", synced.left);
        assert_eq!(synced.page.is_none(), expected == target);
        let again = self::synced("nl-NL", [&pages[0], &pages[1], &text], Prune::No);
        assert!(again.1.page.is_none() && again.1.left.is_empty());
    }
}

const BASE: &str = "# Use\n\n|Content type|Approximate size|Frequency|\n|-|-|-|\n|Client|125 MB|Daily|\n|Agent|15 MB|Monthly|\n|Packs|5 GB to 30 GB|Once|\n\n## Ports\n\n|ID|Used for|Host|Category|Protocol|Ports|\n|-|-|-|-|-|-|\n|1|Sign in|a.com<br>b.com|Allow<br>Required|TCP|80 or 443|\n|2|Push|c.com|Default<br>Optional|TCP|5223 and 443|\n|3|Time|d.com|Default<br>Required|UDP|123|\n";
const FRENCH: &str = "# Usage\n\n|Type de contenu|Taille approximative|Fréquence|\n|-|-|-|\n|Le client|125 Mo|Quotidien|\n|L'agent|15 Mo|Mensuel|\n|Les lots|5 Go à 30 Go|Une fois|\n\n## Les ports\n\n|ID|Utilisé pour|Hôte|Catégorie|Protocole|Ports|\n|-|-|-|-|-|-|\n|1|Connexion|a.com<br />b.com|Autoriser<br>Requis|TCP|80 ou 443|\n|2|Envoi|c.com|Par défaut<br>Facultatif|TCP|5223 et 443|\n|3|Heure|d.com|Par défaut<br>Requis|UDP|123|\n";

#[test]
fn cells_are_carried_in_the_words_of_the_translation() {
    for (old, new, old_french, french) in [
        ("125 MB", "130 MB", "125 Mo", "130 Mo"),
        ("125 MB", "1.5 GB", "125 Mo", "1,5 Go"),
        ("5 GB to 30 GB", "6 GB to 31 GB", "5 Go à 30 Go", "6 Go à 31 Go"),
        ("125 MB", "125 MB to 130 MB", "125 Mo", ""),
        ("|Daily|", "|Monthly|", "|Quotidien|", "|Mensuel|"),
        ("80 or 443", "80 or 8443", "80 ou 443", "80 ou 8443"),
        ("5223 and 443", "5223 or 443", "5223 et 443", "5223 ou 443"),
        ("|123|", "|123, 124|", "|123|", "|123, 124|"),
        ("UDP|", "TCP|", "UDP|", "TCP|"),
        ("Allow<br>Required", "Default<br>Optional", "Autoriser<br>Requis", "Par défaut<br>Facultatif"),
        ("|3|Time", "|33|Time", "|3|Heure", "|33|Heure"),
    ] {
        let newest = BASE.replace(old, new);
        let (text, synced) = synced("fr-FR", [BASE, &newest, FRENCH], Prune::No);
        if french.is_empty() {
            assert_eq!(text, FRENCH);
            assert_eq!(reasons(&synced), [Reason::NotCarried], "{new}");
            continue;
        }
        assert_eq!(text, FRENCH.replace(old_french, french), "{new}: {:?}", synced.left);
        assert!(synced.left.is_empty(), "{new}: {:?}", synced.left);
    }
}

#[test]
fn what_both_changed_is_listed_and_left() {
    for (newest, target, expected, why) in [
        // The same value in two ways.
        (BASE.replace("125 MB", "130 MB"), FRENCH.replace("125 Mo", "126 Mo"), None, vec![Reason::Conflict]),
        (BASE.replace("c.com", "y.com"), FRENCH.replace("c.com", "z.com"), None, vec![Reason::Conflict]),
        // Only the translation has it otherwise.
        (BASE.to_owned(), FRENCH.replace("125 Mo", "126 Mo"), None, vec![Reason::Own]),
        (BASE.to_owned(), FRENCH.replace("<br />b.com", ""), None, vec![Reason::Own]),
        // Another value of the row is brought all the same.
        (
            BASE.replace("b.com", "b.com<br>x.com"),
            FRENCH.replace("a.com<br />", ""),
            Some(FRENCH.replace("a.com<br />b.com", "b.com<br>x.com")),
            vec![Reason::Own],
        ),
        // Both did the same.
        (BASE.replace("125 MB", "130 MB"), FRENCH.replace("125 Mo", "130 Mo"), None, vec![]),
        (BASE.replace("<br>b.com", ""), FRENCH.replace("<br />b.com", ""), None, vec![]),
    ] {
        let (text, synced) = synced("fr-FR", [BASE, &newest, &target], Prune::Yes);
        assert_eq!(text, expected.clone().unwrap_or(target), "{:?}", synced.left);
        assert_eq!(reasons(&synced), why, "{:?}", synced.left);
    }
}

#[test]
fn rows_come_with_a_marker_and_go_only_when_pruned() {
    let row = "|4|News|n.com|Allow<br>Required|TCP|443|\n";
    let marked = row.replace("News", &format!("{MARKER} News"));
    let second = "|2|Push|";
    let newest = BASE.replace(second, &format!("{row}{second}"));
    let (text, done) = synced("fr-FR", [BASE, &newest, FRENCH], Prune::No);
    assert_eq!(text, FRENCH.replace("|2|Envoi|", &format!("{marked}|2|Envoi|")));
    assert!(done.left.is_empty(), "{:?}", done.left);
    // As the first row, and as the last.
    let first = BASE.replace("|1|Sign", &format!("{row}|1|Sign"));
    let (text, _) = synced("fr-FR", [BASE, &first, FRENCH], Prune::No);
    assert_eq!(text, FRENCH.replace("|1|Conn", &format!("{marked}|1|Conn")));
    let open = FRENCH.trim_end();
    let (text, _) = synced("fr-FR", [BASE, &format!("{BASE}{row}"), open], Prune::No);
    assert_eq!(text, format!("{open}\n{}", marked.trim_end()));
    // A row that is gone.
    let shorter = BASE.replace("|2|Push|c.com|Default<br>Optional|TCP|5223 and 443|\n", "");
    let (text, done) = synced("fr-FR", [BASE, &shorter, FRENCH], Prune::No);
    assert_eq!((text.as_str(), reasons(&done)), (FRENCH, vec![Reason::Kept]));
    let (text, done) = synced("fr-FR", [BASE, &shorter, FRENCH], Prune::Yes);
    assert_eq!(text, FRENCH.replace("|2|Envoi|c.com|Par défaut<br>Facultatif|TCP|5223 et 443|\n", ""));
    assert!(done.left.is_empty(), "{:?}", done.left);
    // One that the translation changed stays.
    let changed = FRENCH.replace("c.com", "z.com");
    let (text, done) = synced("fr-FR", [BASE, &shorter, &changed], Prune::Yes);
    assert_eq!((text, reasons(&done)), (changed, vec![Reason::Conflict]));
}

#[test]
fn a_row_is_known_by_its_words_in_two_revisions() {
    // The new row has the values that the next one had.
    let newest = BASE.replace("|Agent|15 MB|", "|Extra|15 MB|Monthly|\n|Agent|16 MB|");
    let (text, done) = synced("fr-FR", [BASE, &newest, FRENCH], Prune::No);
    let expected = FRENCH.replace("|L'agent|15 Mo|", &format!("|{MARKER} Extra|15 MB|Monthly|\n|L'agent|16 Mo|"));
    assert_eq!(text, expected, "{:?}", done.left);
    assert!(done.left.is_empty());
}

#[test]
fn tables_and_lists_come_to_their_section() {
    let table = "|Host|\n|-|\n|x.com|\n|y.com|\n";
    let list = "- x.com\n- y.com\n- z.com\n";
    let after_sizes = |what: &str| BASE.replace("\n## Ports", &format!("\n{what}\n## Ports"));
    for (newest, expected) in [
        (after_sizes(table), FRENCH.replace("\n## Les", &format!("\n{MARKER}\n\n{table}\n## Les"))),
        (after_sizes(list), FRENCH.replace("\n## Les", &format!("\n{MARKER}\n\n{list}\n## Les"))),
        (
            after_sizes(&format!("## More\n\nWords.\n\n{table}")),
            FRENCH.replace("\n## Les", &format!("\n## {MARKER} More\n\n{table}\n## Les")),
        ),
        (
            format!("{BASE}\n## More\n\n```\nx.com\ny.com\n```\n"),
            format!("{FRENCH}\n## {MARKER} More\n\n```\nx.com\ny.com\n```\n"),
        ),
    ] {
        let (text, done) = synced("fr-FR", [BASE, &newest, FRENCH], Prune::No);
        assert_eq!(text, expected, "{:?}", done.left);
        assert!(done.left.is_empty(), "{:?}", done.left);
        let (again, done) = synced("fr-FR", [BASE, &newest, &text], Prune::Yes);
        assert!(done.page.is_none() && again == text);
        // And go again.
        let (text, done) = synced("fr-FR", [&newest, BASE, &expected], Prune::Yes);
        assert!(done.left.is_empty(), "{:?}", done.left);
        let mark = format!("## {MARKER} More\n");
        let text = text.replace(&format!("{mark}\n"), "").replace(&mark, "").replace(&format!("{MARKER}\n\n"), "");
        assert_eq!(text.trim_end(), FRENCH.trim_end());
    }
}

#[test]
fn items_of_lists_come_and_go() {
    let page = |items: &str| format!("# Hosts\n\nThese:\n\n{items}\nEnd.\n");
    for (base, newest, target, expected) in [
        ("- a.com\n- b.com\n", "- a.com\n- x.com\n- b.com\n", "* a.com\n* b.com\n", "* a.com\n* x.com\n* b.com\n"),
        (
            "- a.com\n- b.com\n",
            "- x.com\n- a.com\n- b.com\n",
            "- `a.com`\n- `b.com`\n",
            "- `x.com`\n- `a.com`\n- `b.com`\n",
        ),
        (
            "- `a.com`\n- `b.com`\n",
            "- `a.com`\n- `b.com`\n- `*.c.com`\n",
            "- a.com\n- b.com\n",
            "- a.com\n- b.com\n- \\*.c.com\n",
        ),
        ("- a.com\n- b.com\n- c.com\n", "- b.com\n", "- a.com\n- b.com\n- c.com\n", "- b.com\n"),
        ("- a.com\n- b.com\n", "- y.com\n- z.com\n", "- a.com\n- b.com\n", "- y.com\n- z.com\n"),
        (
            "```\na.com\nb.com\n```\n",
            "```\na.com\nx.com\n```\n",
            "```\na.com\nb.com\n```\n",
            "```\na.com\nx.com\n```\n",
        ),
        (
            "- a.com for mail\n- b.com for sound\n",
            "- a.com for mail\n- x.com for light\n- b.com for sound\n",
            "- a.com voor post\n- b.com voor geluid\n",
            "- a.com voor post\n- TO TRANSLATE: x.com for light\n- b.com voor geluid\n",
        ),
    ] {
        let pages = [page(base), page(newest), page(target)];
        let (text, done) = synced("nl-NL", [&pages[0], &pages[1], &pages[2]], Prune::No);
        assert_eq!(text, page(expected), "{newest}: {:?}", done.left);
        assert!(done.left.is_empty(), "{:?}", done.left);
    }
}

#[test]
fn html_rows_come_and_go() {
    let page = |rows: &str, word: &str| {
        format!("<table>\r\n<tr><th>{word}</th><th>Host</th></tr>\r\n{rows}</table>\r\n").replace("\r\n", "\n")
    };
    let base = page("  <tr><td>One</td><td>a.com</td></tr>\n  <tr><td>Two</td><td>b.com</td></tr>\n", "Used for");
    let newest = page(
        "  <tr><td>One</td><td>a.com<br>x.com</td></tr>\n  <tr><td>New</td>\n  <td>n.com</td></tr>\n  <tr><td>Two</td><td>b.com</td></tr>\n",
        "Used for",
    );
    let dutch = page("  <tr><td>Eén</td><td>a.com</td></tr>\n  <tr><td>Twee</td><td>b.com</td></tr>\n", "Gebruik")
        .replace('\n', "\r\n");
    let (text, done) = synced("nl-NL", [&base, &newest, &dutch], Prune::No);
    let expected = dutch
        .replace("a.com", "a.com<br>x.com")
        .replace("  <tr><td>Twee", "  <tr><td>TO TRANSLATE: New</td>\r\n  <td>n.com</td></tr>\r\n  <tr><td>Twee");
    assert_eq!(text, expected, "{:?}", done.left);
    let (text, done) = synced("nl-NL", [&newest, &base, &expected], Prune::Yes);
    assert_eq!(text, dutch, "{:?}", done.left);
}
