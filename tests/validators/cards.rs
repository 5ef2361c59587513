//! Messages for Teams before Microsoft's own parser of Adaptive Cards.

use crate::node;
use crate::outputs::{damaged, found, outputs};

#[test]
fn cards_are_read_without_a_complaint() {
    if !node::has("adaptivecards") {
        return;
    }
    assert_eq!(found("cards.cjs", &[], &outputs("teams")), "");
    for (old, new) in [
        ("\"RichTextBlock\"", "\"RicherTextBlock\""),
        ("\"version\":\"1.5\"", "\"version\":\"1.9\""),
        ("\"lang\":\"en\"", "\"lang\":\"en-US\""),
        ("\"weight\":\"bolder\"", "\"weight\":\"boldest\""),
        ("\"isVisible\"", "\"visible\""),
    ] {
        let found = found("cards.cjs", &[], &damaged("teams", old, new));
        assert!(found.contains("damaged:1: "), "{old} as {new}: {found}");
    }
}
