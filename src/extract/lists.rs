//! Lists and code fences that hold hosts or prefixes.

use crate::locale::Terms;
use crate::page::{Block, BlockKind, Inline, Inlines};
use crate::span::Span;

use super::facts::ListForm;
use super::lex::{Token, TokenKind, lex};
use super::quick;

/// A list of hosts or prefixes, as found.
#[derive(Debug)]
pub(super) struct Found {
    pub(super) form: ListForm,
    pub(super) span: Span,
    pub(super) items: Vec<Inline>,
}

/// Share of the lines of a fence that must be values, in percent: the others name groups of them.
const FENCE_SHARE: usize = 50;

/// Finds the lists among `blocks` that `skip` does not reject.
pub(super) fn find(
    text: &str,
    blocks: &[Block],
    inlines: &mut Inlines,
    terms: &Terms,
    skip: impl Fn(Span) -> bool,
) -> Vec<Found> {
    let mut found: Vec<Found> = Vec::new();
    let mut lists: std::collections::BTreeMap<u32, Vec<&Block>> = std::collections::BTreeMap::new();
    for block in blocks.iter().filter(|block| !skip(block.span)) {
        match block.kind {
            BlockKind::Paragraph => {
                if let Some(list) = block.list {
                    lists.entry(list).or_default().push(block);
                }
            }
            BlockKind::Fence { plain: true, .. } | BlockKind::Code => {
                let plain = matches!(block.kind, BlockKind::Fence { .. });
                found.extend(fence(text, block, inlines, terms, if plain { FENCE_SHARE } else { 100 }));
            }
            _ => {}
        }
    }
    found.extend(lists.into_values().filter_map(|blocks| bullets(text, &blocks, inlines, terms)));
    found.sort_by_key(|list| list.span);
    found
}

fn bullets(text: &str, blocks: &[&Block], inlines: &mut Inlines, terms: &Terms) -> Option<Found> {
    // Only the first paragraph of an item names its values.
    let mut firsts: Vec<&Block> = Vec::new();
    for block in blocks {
        if firsts.last().is_none_or(|last| last.item != block.item) {
            firsts.push(block);
        }
    }
    if !firsts.iter().any(|block| quick::has_value(&text[block.inner.range()], terms)) {
        return None;
    }
    let mut items = Vec::new();
    for block in &firsts {
        let inline = inlines.read(text, block.inner, true);
        if leads_with_value(&lex(inlines, &inline, terms)) {
            items.push(inline);
        }
    }
    if items.is_empty() || items.len() * 2 < firsts.len() {
        return None;
    }
    let span = firsts.iter().map(|block| block.span).reduce(Span::to)?;
    Some(Found { form: ListForm::Bullets, span, items })
}

/// Whether an item names a host or prefix at its start, or right after a label.
fn leads_with_value(tokens: &[Token]) -> bool {
    for token in tokens {
        match token.kind {
            TokenKind::Separator | TokenKind::LineEnd | TokenKind::Words { label: true, .. } => {}
            TokenKind::Host(_) | TokenKind::Prefix { .. } | TokenKind::BadAddress => return true,
            TokenKind::Words { .. } | TokenKind::Remark => return false,
        }
    }
    false
}

fn fence(text: &str, block: &Block, inlines: &mut Inlines, terms: &Terms, share: usize) -> Option<Found> {
    let content = &text[block.inner.range()];
    if !content.contains('.') && !content.contains("::") {
        return None;
    }
    let mut items = Vec::new();
    let mut lines = 0;
    let mut start = block.inner.start as usize;
    for line in content.split_inclusive(['\n', '\r']) {
        let body = line.trim().trim_start_matches('>').trim_start();
        let at = start + (body.as_ptr() as usize - line.as_ptr() as usize);
        start += line.len();
        if body.is_empty() {
            continue;
        }
        lines += 1;
        let inline = inlines.verbatim(text, Span::new(at, at + body.len()));
        if leads_with_value(&lex(inlines, &inline, terms)) {
            items.push(inline);
        }
    }
    (!items.is_empty() && items.len() * 100 >= lines * share).then_some(Found {
        form: ListForm::Fence,
        span: block.span,
        items,
    })
}
