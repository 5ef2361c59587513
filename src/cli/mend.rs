//! Fixes: rounds of checking and mending in memory, then one replaced file or a patch.

use std::path::Path;

use similar::TextDiff;

use crate::Error;
use crate::check::{self, PagePair};
use crate::diagnostic::Diagnostic;
use crate::extract::Page;
use crate::fix::{self, Allowed};
use crate::source::{Input, encode};

use super::output::Output;
use super::pages::{Reader, Unreadable};

/// Most rounds of one page. Fixes that touch each other take a round each.
const ROUNDS: usize = 100;

/// A page after its fixes.
pub(super) struct Mended {
    /// The page as it is then.
    pub(super) page: Page,
    /// What is still wrong with it.
    pub(super) left: Vec<Diagnostic>,
    /// How many fixes were applied.
    pub(super) applied: usize,
}

/// Checks `page`, and applies the `allowed` fixes of the diagnostics that `reported` accepts until there are none.
pub(super) fn mend(
    reader: &Reader,
    input: &Input,
    page: Page,
    source: Option<&Page>,
    allowed: Option<Allowed>,
    reported: impl Fn(&Diagnostic) -> bool,
) -> Result<Mended, Unreadable> {
    let find = |page: &Page| match source {
        Some(source) => check::run(&PagePair::new(source, page)),
        None => check::run_page(page),
    };
    let mut mended = Mended { left: find(&page), page, applied: 0 };
    mended.left.retain(&reported);
    let Some(allowed) = allowed else { return Ok(mended) };
    for _ in 0..ROUNDS {
        let file = &mended.page.parts[0].file;
        let (text, applied) = fix::apply(&file.text, &mended.left, allowed);
        if applied == 0 {
            break;
        }
        let page = reader.page_of(input, encode(&text, file.lines.encoding()))?;
        let mut left = find(&page);
        left.retain(&reported);
        // A round that leaves as much to fix did not mend what it should: it is undone.
        let fixable = |left: &[Diagnostic]| left.iter().filter(|found| found.fix.is_some()).count();
        if fixable(&left) >= fixable(&mended.left) {
            break;
        }
        mended = Mended { left, page, applied: mended.applied + applied };
    }
    Ok(mended)
}

/// Replaces the file at `path` by `page`, as it was stored, at once and with its permissions.
pub(super) fn write(path: &Path, page: &Page) -> Result<(), Error> {
    let file = &page.parts[0].file;
    let mut nowhere = std::io::sink();
    let mut output = Output::open(Some(path), &mut nowhere)?;
    let bytes = encode(&file.text, file.lines.encoding());
    std::io::Write::write_all(&mut output, &bytes).map_err(|err| output.failure(err))?;
    output.finish()
}

/// The change from `before` to `after` as a patch that `git apply` and `patch -p1` take.
pub(super) fn patch(path: &str, before: &str, after: &str) -> String {
    let diff = TextDiff::from_lines(before, after);
    diff.unified_diff().header(&format!("a/{path}"), &format!("b/{path}")).to_string()
}
