//! Fixes applied to a text: whole ones, in order, and never two that touch the same bytes.

use crate::diagnostic::{Diagnostic, Fix, Safety};
use crate::span::Span;

/// Which fixes may be applied.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Allowed {
    /// Those that restore a value for certain.
    Safe,
    /// All.
    Unsafe,
}

impl Allowed {
    fn allows(self, fix: &Fix) -> bool {
        self == Self::Unsafe || fix.safety == Safety::Safe
    }
}

/// Applies the fixes of `diagnostics` that concern the page itself, and are not to be ignored, to `text`; gives the new text and how many were applied.
///
/// A fix whose edits touch those of one applied before it is left for another round: after it, the page is read again.
#[must_use]
pub fn apply(text: &str, diagnostics: &[Diagnostic], allowed: Allowed) -> (String, usize) {
    let mut edits: Vec<(Span, &str)> = Vec::new();
    let mut applied = 0;
    for diagnostic in diagnostics.iter().filter(|diagnostic| diagnostic.part == 0 && diagnostic.ignored.is_none()) {
        let Some(fix) = diagnostic.fix.as_ref().filter(|fix| allowed.allows(fix)) else { continue };
        let sound = |&(span, _): &(Span, String)| text.get(span.range()).is_some();
        let free = |&(span, _): &(Span, String)| edits.iter().all(|&(other, _)| !touch(span, other));
        if fix.edits.iter().all(sound) && fix.edits.iter().all(free) {
            edits.extend(fix.edits.iter().map(|(span, new)| (*span, new.as_str())));
            applied += 1;
        }
    }
    edits.sort_by_key(|&(span, _)| span);
    let mut out = String::with_capacity(text.len());
    let mut at = 0;
    for (span, new) in edits {
        out.push_str(&text[at..span.range().start]);
        out.push_str(new);
        at = span.range().end;
    }
    out.push_str(&text[at..]);
    (out, applied)
}

/// Whether two edits overlap or stand side by side, so that their order would matter.
fn touch(a: Span, b: Span) -> bool {
    a.start <= b.end && b.start <= a.end
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::{Level, Meta};

    const META: Meta = Meta { id: "x", summary: "", why: "", bad: "", good: "", level: Level::Error, fix: None };

    fn fix(start: usize, end: usize, new: &str) -> Diagnostic {
        Diagnostic::new(&META, 0, Span::new(start, end)).safe_fix(Span::new(start, end), new)
    }

    #[test]
    fn fixes_that_touch_are_never_both_applied() {
        assert_eq!(apply("abcdef", &[fix(4, 5, "E"), fix(0, 1, "A")], Allowed::Safe), ("AbcdEf".to_owned(), 2));
        assert_eq!(apply("abcdef", &[fix(0, 3, "X"), fix(2, 4, "Y")], Allowed::Safe), ("Xdef".to_owned(), 1));
        assert_eq!(apply("abcdef", &[fix(2, 2, "X"), fix(2, 2, "Y")], Allowed::Safe), ("abXcdef".to_owned(), 1));
    }

    #[test]
    fn unsafe_fixes_are_applied_on_request() {
        let mut one = fix(0, 1, "A");
        one.fix.as_mut().unwrap().safety = Safety::Unsafe;
        assert_eq!(apply("ab", &[one.clone()], Allowed::Safe), ("ab".to_owned(), 0));
        assert_eq!(apply("ab", &[one], Allowed::Unsafe), ("Ab".to_owned(), 1));
    }
}
