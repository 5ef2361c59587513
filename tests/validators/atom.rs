//! Atom before the grammar of RFC 4287, and the rules of the RFC that are not in the grammar.

use std::collections::BTreeSet;

use roxmltree::{Document, Node};

use crate::node;
use crate::outputs::{damaged, file, found, outputs};

const ATOM: &str = "http://www.w3.org/2005/Atom";

#[test]
fn atom_is_valid_by_its_grammar() {
    if !node::has("xmllint-wasm") {
        return;
    }
    let grammar = file("schemas/atom.rng");
    assert_eq!(found("atom.cjs", &[&grammar], &outputs("atom")), "");
    for (old, new) in [
        ("<updated>", "<updated>on "),
        ("<generator ", "<generatr/><generator "),
        ("rel=\"alternate\"", "rel=\"\" length2=\"1\""),
        ("xml:lang=\"en-US\"", "xml:lang=\"English (US)\""),
        ("type=\"text/html\"", "type=\"html\""),
    ] {
        let found = found("atom.cjs", &[&grammar], &damaged("atom", old, new));
        assert!(found.contains("damaged: "), "{old} as {new}: {found}");
    }
}

#[test]
fn atom_keeps_the_rules_that_are_in_no_grammar() {
    for (name, text) in outputs("atom") {
        let document = Document::parse(&text).unwrap();
        let feed = document.root_element();
        let children = |node: Node<'_, '_>, of: &str| -> Vec<String> {
            let found = node.children().filter(|child| child.has_tag_name((ATOM, of)));
            found.map(|child| child.text().unwrap_or_default().to_owned()).collect()
        };
        let entries: Vec<_> = feed.children().filter(|child| child.has_tag_name((ATOM, "entry"))).collect();
        assert!(!entries.is_empty(), "{name}");
        // RFC 4287, 4.1.1: an author, unless all entries have one.
        assert_eq!(children(feed, "author").len(), 1, "{name}");
        let mut ids = BTreeSet::new();
        for node in entries.iter().copied().chain([feed]) {
            // 4.2.6: an absolute IRI, which is in no other entry here.
            let id = children(node, "id").concat();
            assert!(id.starts_with("urn:tafel:") && id.chars().all(|c| c.is_ascii_graphic()), "{name}: {id}");
            assert!(ids.insert(id.clone()), "{name}: {id} stands twice");
            // 4.1.1 and 4.1.2: no two alternate links of a kind.
            let links = node.children().filter(|child| child.has_tag_name((ATOM, "link")));
            let alternates = links.filter(|link| link.attribute("rel").is_none_or(|rel| rel == "alternate"));
            assert!(alternates.count() <= 1, "{name}");
        }
        for entry in entries {
            // 4.1.2: an entry without a link has content.
            assert!(children(entry, "content").iter().all(|content| !content.is_empty()), "{name}");
            assert_eq!(children(entry, "content").len(), 1, "{name}");
        }
    }
}
