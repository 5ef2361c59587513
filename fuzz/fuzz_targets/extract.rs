//! Any bytes: no panic, every word of every table accounted for, every span inside the file, in every format.
//!
//! `cargo fuzz run extract` (with a nightly compiler, or `RUSTC_BOOTSTRAP=1`). The corpus in `fuzz/corpus/extract` holds
//! small pages of each shape; the pages of `docs-source` can be given as a second folder.
#![no_main]

use libfuzzer_sys::fuzz_target;
use tafel::check;
use tafel::export::{self, Extras};
use tafel::extract::{self, Options};
use tafel::source::{Includer, SourceFile};

fuzz_target!(|bytes: &[u8]| {
    let Ok(file) = SourceFile::decode("page.md".to_owned(), bytes.to_vec()) else { return };
    let options = Options { account: true, ..Options::default() };
    let page = extract::page(file, &options, &Includer::none(), None);
    assert!(page.account.left_over.is_empty(), "left over: {:?}", page.account.left_over);
    let text = &page.parts[0].file.text;
    for set in &page.sets {
        for host in &set.hosts {
            assert!(text.get(host.span.range()).is_some_and(|written| !written.is_empty()), "{host:?}");
        }
        for address in &set.addresses {
            assert!(text.get(address.span.range()).is_some_and(|written| !written.is_empty()), "{address:?}");
        }
    }
    let diagnostics = check::run_page(&page);
    for format in export::ALL {
        let mut out = Vec::new();
        let _ = format.page(&page, &diagnostics, Extras { comments: true }, &mut out);
    }
    let human = tafel::report::Human::new(false, 100);
    let _ = human.write_all(&page, None, &diagnostics, &mut Vec::new());
    // A page beside itself has no difference, whatever it holds.
    assert!(check::run_pair(&check::PagePair::new(&page, &page)).is_empty());
    let _ = tafel::fix::apply(&page.parts[0].file.text, &diagnostics, tafel::fix::Allowed::Unsafe);
});
