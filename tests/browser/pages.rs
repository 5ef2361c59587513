//! The pages in a browser, and against the rules of accessibility and HTML.

use std::path::Path;

use crate::{made, tools};

#[test]
fn pages_do_in_a_browser_what_they_say() {
    let Some(browser) = tools::browser() else { return };
    let folder = tempfile::tempdir().unwrap();
    made::write(made::files(), folder.path());
    tools::node("pages.mjs", &[folder.path(), &browser]);
}

#[test]
fn pages_keep_the_rules_of_accessibility_and_of_html() {
    if !tools::has_node() {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    made::write(made::files(), folder.path());
    // Without a browser, HTML is validated all the same.
    let browser = tools::browser().unwrap_or_default();
    tools::node("standards.mjs", &[folder.path(), Path::new(&browser)]);
}
