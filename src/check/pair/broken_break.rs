//! `broken-break`: a line break is not written as one.

use crate::check::{PagePair, PairCheck};
use crate::diagnostic::{Diagnostic, Level, Meta, Safety};
use crate::span::Span;

pub(super) struct BrokenBreak;

const META: Meta = Meta {
    id: "broken-break",
    summary: "a line break is not written as one",
    why: "It shows as text, or not at all, so that the values around it run into each other.",
    bad: "`a.contoso.com</br>b.contoso.com`, where the source writes `<br>`.",
    good: "`a.contoso.com<br>b.contoso.com`.",
    level: Level::Note,
    fix: Some(Safety::Safe),
};

impl PairCheck for BrokenBreak {
    fn meta(&self) -> &'static Meta {
        &META
    }

    fn detect(&self, pair: &PagePair<'_>, found: &mut Vec<Diagnostic>) {
        if !pair.target.parts.iter().any(|part| breaks(&part.file.text).any(|(_, sound)| !sound)) {
            return;
        }
        let mut seen = std::collections::HashSet::new();
        for cell in pair.cells() {
            let text = pair.target.text(cell.target.0, cell.target.1);
            let mut broken = breaks(text).filter(|(_, sound)| !sound).peekable();
            if broken.peek().is_none() || !seen.insert((cell.target.0, cell.target.1)) {
                continue;
            }
            let there = pair.source.text(cell.source.0, cell.source.1);
            if breaks(there).any(|(_, sound)| !sound) {
                continue;
            }
            let Some((form, _)) = breaks(there).next() else { continue };
            let form = &there[form.range()];
            for (span, _) in broken {
                let start = (cell.target.1.start + span.start) as usize;
                let whole = Span::new(start, start + span.range().len());
                found.push(
                    Diagnostic::new(&META, cell.target.0, whole)
                        .arg("actual", &text[span.range()])
                        .arg("expected", form)
                        .values(&text[span.range()], form)
                        .counterpart(cell.source.0, cell.source.1)
                        .safe_fix(whole, form),
                );
            }
        }
    }
}

/// What is written as a line break in `text`, and whether it is one.
fn breaks(text: &str) -> impl Iterator<Item = (Span, bool)> {
    memchr::memchr_iter(b'<', text.as_bytes()).filter_map(|at| {
        let rest = &text[at + 1..];
        let inner = rest.trim_start_matches([' ', '/']);
        let name = inner.get(..2).filter(|name| name.eq_ignore_ascii_case("br"))?;
        let after = &inner[name.len()..];
        let end = after.trim_start_matches([' ', '/', '\\']);
        let opened = rest.len() - inner.len();
        if let Some(rest_) = end.strip_prefix('>') {
            let closing = &after[..after.len() - rest_.len() - 1];
            let sound = opened == 0 && matches!(closing.trim_start(), "" | "/");
            return Some((Span::new(at, text.len() - rest_.len()), sound));
        }
        // Without its end, what stands behind must not be the rest of a name.
        let ends = !after.starts_with(|c: char| c.is_alphabetic() || matches!(c, '-' | '_'));
        let closed_later = after.find(['>', '<', '|', '\n', '\r']).is_some_and(|at| after[at..].starts_with('>'));
        (ends && opened == 0 && !closed_later).then(|| (Span::new(at, at + 3), false))
    })
}

#[cfg(test)]
mod tests {
    use super::breaks;

    #[test]
    fn broken_breaks_are_told_from_sound_ones() {
        let read = |text: &'static str| breaks(text).map(|(span, sound)| (&text[span.range()], sound)).next();
        for sound in ["<br>", "<BR>", "<br/>", "<br />", "<br >"] {
            assert_eq!(read(sound), Some((sound, true)));
        }
        for broken in ["</br>", "< br >", "<br", "<BR/ >", "</ br>", "<br\\>"] {
            assert_eq!(read(broken), Some((broken, false)));
        }
        for other in ["<brand>", "<b>", "<br class=\"x\">", "< 5", "<"] {
            assert_eq!(read(other), None, "{other}");
        }
    }
}
