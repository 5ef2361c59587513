//! Fixes: rounds of checking and mending in memory, then one replaced file or a patch.

use std::path::Path;

use similar::TextDiff;

use crate::Error;
use crate::diagnostic::Diagnostic;
use crate::extract::Page;
use crate::fix::{self, Allowed};
use crate::source::{Input, SourceFile, encode};

use super::output::Output;
use super::pages::{Reader, Unreadable};

/// Most rounds of one page. Fixes that touch each other take a round each.
const ROUNDS: usize = 100;

/// A page after its fixes.
pub(super) struct Mended {
    /// The page as it is then.
    pub(super) page: Page,
    /// Its other halves, where it was judged by them.
    pub(super) other_half: Option<Page>,
    /// What is still wrong with it.
    pub(super) left: Vec<Diagnostic>,
    /// How many fixes were applied.
    pub(super) applied: usize,
}

/// Applies the `allowed` fixes of what `find` finds on `page` and `fixable` leaves of it, until there are none.
pub(super) fn mend(
    reader: &Reader,
    input: &Input,
    page: Page,
    allowed: Option<Allowed>,
    find: impl Fn(&Page) -> (Option<Page>, Vec<Diagnostic>),
    fixable: impl Fn(&Page, &[Diagnostic]) -> Vec<Diagnostic>,
) -> Result<Mended, Unreadable> {
    let found = |page: Page| {
        let (other_half, left) = find(&page);
        Mended { page, other_half, left, applied: 0 }
    };
    let mut mended = found(page);
    let Some(allowed) = allowed else { return Ok(mended) };
    let mut left = fixable(&mended.page, &mended.left);
    for _ in 0..ROUNDS {
        let file = &mended.page.parts[0].file;
        let (text, applied) = fix::apply(&file.text, &left, allowed);
        if applied == 0 {
            break;
        }
        let next = found(reader.page_of(input, encode(&text, file.lines.encoding()))?);
        // A round that leaves as much to fix did not mend what it should: it is undone.
        let next_left = fixable(&next.page, &next.left);
        let count = |left: &[Diagnostic]| left.iter().filter(|found| found.fix.is_some()).count();
        if count(&next_left) >= count(&left) {
            break;
        }
        left = next_left;
        mended = Mended { applied: mended.applied + applied, ..next };
    }
    Ok(mended)
}

/// Replaces the file at `path` by `page`, as it was stored, at once and with its permissions.
pub(super) fn write(path: &Path, page: &Page) -> Result<(), Error> {
    let mut nowhere = std::io::sink();
    let mut output = Output::open(Some(path), &mut nowhere)?;
    std::io::Write::write_all(&mut output, &bytes(&page.parts[0].file)).map_err(|err| output.failure(err))?;
    output.finish()
}

/// The change of a file from `before` to `after`, as it is stored, as a patch that `git apply` and `patch -p1` take.
///
/// Lines end where those programs end them: after a line feed, whatever the encoding.
pub(super) fn patch(path: &str, before: &SourceFile, after: &SourceFile) -> Vec<u8> {
    let (before, after) = (bytes(before), bytes(after));
    let (old, new): (Vec<&[u8]>, Vec<&[u8]>) = (lines(&before).collect(), lines(&after).collect());
    let mut patch = Vec::new();
    for hunk in TextDiff::from_slices(&old, &new).unified_diff().iter_hunks() {
        if patch.is_empty() {
            patch.extend_from_slice(format!("--- a/{path}\n+++ b/{path}\n").as_bytes());
        }
        patch.extend_from_slice(format!("{}\n", hunk.header()).as_bytes());
        for change in hunk.iter_changes() {
            patch.extend_from_slice(change.tag().to_string().as_bytes());
            patch.extend_from_slice(change.value());
            if !change.value().ends_with(b"\n") {
                patch.extend_from_slice(b"\n\\ No newline at end of file\n");
            }
        }
    }
    patch
}

fn lines(bytes: &[u8]) -> impl Iterator<Item = &[u8]> {
    bytes.split_inclusive(|&byte| byte == b'\n')
}

/// A file as it is stored.
fn bytes(file: &SourceFile) -> Vec<u8> {
    encode(&file.text, file.lines.encoding())
}
