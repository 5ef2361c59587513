//! Lists and code fences that hold hosts or prefixes.

use std::collections::BTreeMap;

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

/// Longest name of a group, in bytes, and most words of it: what is longer is a sentence.
const LONGEST_GROUP: usize = 100;
const MOST_WORDS: usize = 6;

/// Finds the lists among `blocks` that `skip` does not reject.
pub(super) fn find(
    text: &str,
    blocks: &[Block],
    inlines: &mut Inlines,
    terms: &Terms,
    skip: impl Fn(Span) -> bool,
) -> Vec<Found> {
    let mut found: Vec<Found> = Vec::new();
    let mut lists: BTreeMap<u32, Vec<&Block>> = BTreeMap::new();
    let parents = parents(text, blocks);
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
    found.extend(lists.into_iter().filter_map(|(list, blocks)| {
        let parent = parents.get(&list).copied();
        bullets(text, &blocks, parent, inlines, terms)
    }));
    found.sort_by_key(|list| list.span);
    found
}

/// The text of the item that each list stands in, by list.
fn parents<'b>(text: &str, blocks: &'b [Block]) -> BTreeMap<u32, &'b Block> {
    let width = |text: &str| text.bytes().map(|b| if b == b'\t' { 4 } else { 1 }).sum::<usize>();
    // How far the text of an item, and the mark before it, stand from the margin.
    let columns = |block: &Block| {
        let before = &text[..block.inner.start as usize];
        let line = &before[before.rfind(['\n', '\r']).map_or(0, |at| at + 1)..];
        let mark = line.trim_start_matches([' ', '\t', '>']);
        (width(line), width(&line[..line.len() - mark.len()]))
    };
    let mut parents = BTreeMap::new();
    for (index, pair) in blocks.windows(2).enumerate() {
        let [above, block] = pair else { continue };
        let (Some(outer), Some(list)) = (above.list, block.list) else { continue };
        let first = index.checked_sub(1).is_none_or(|before| blocks[before].item != above.item);
        let texts = above.kind == BlockKind::Paragraph && block.kind == BlockKind::Paragraph;
        if outer < list && first && texts && columns(block).1 >= columns(above).0 {
            parents.entry(list).or_insert(above);
        }
    }
    parents
}

fn bullets(
    text: &str,
    blocks: &[&Block],
    parent: Option<&Block>,
    inlines: &mut Inlines,
    terms: &Terms,
) -> Option<Found> {
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
    let group = parent.and_then(|parent| Group::of(text, parent, inlines, terms));
    let mut items = Vec::new();
    for block in &firsts {
        let mut read = |inlines: &mut Inlines| inlines.read(text, block.inner, true);
        let inline = read(inlines);
        let tokens = lex(inlines, &inline, terms);
        if leads_with_value(&tokens) {
            items.push(match &group {
                Some(group) => group.name_in(inline, &tokens, inlines, &mut read),
                None => inline,
            });
        }
    }
    if items.is_empty() || items.len() * 2 < firsts.len() {
        return None;
    }
    let span = firsts.iter().map(|block| block.span).reduce(Span::to)?;
    Some(Found { form: ListForm::Bullets, span, items })
}

/// The name of the values of a nested list, or of those below a heading in a fence.
struct Group {
    name: String,
    span: Span,
}

impl Group {
    fn new(name: &str, span: Span) -> Option<Self> {
        let name = name.trim().trim_end_matches([':', '：']).trim_end();
        let sentence = name.ends_with(['.', '!', '?', '。']) || name.split_whitespace().count() > MOST_WORDS;
        let fits = name.len() <= LONGEST_GROUP && name.contains(char::is_alphabetic) && !name.contains('\n');
        (fits && !sentence).then(|| Self { name: name.to_owned(), span })
    }

    /// The name of a nested list: the text of the item it stands in, where that has no value.
    fn of(text: &str, parent: &Block, inlines: &mut Inlines, terms: &Terms) -> Option<Self> {
        if parent.inner.range().len() > 2 * LONGEST_GROUP {
            return None;
        }
        let inline = inlines.read(text, parent.inner, true);
        let value = lex(inlines, &inline, terms).iter().any(Token::is_value);
        if value { None } else { Self::new(inlines.text(&inline), parent.inner) }
    }

    /// The item with its group: a label before prefixes, a remark after a host that has none.
    fn name_in(
        &self,
        item: Inline,
        tokens: &[Token],
        inlines: &mut Inlines,
        read: &mut dyn FnMut(&mut Inlines) -> Inline,
    ) -> Inline {
        let labelled = tokens.iter().any(|token| matches!(token.kind, TokenKind::Words { .. } | TokenKind::Remark));
        let mut values = tokens.iter().filter(|token| token.is_value());
        match (values.next().map(|token| &token.kind), values.next()) {
            (Some(TokenKind::Prefix { .. }), _) => {
                let label = inlines.add(&format!("{}:\n", self.name), self.span);
                let mut item = read(inlines);
                item.text.start = label.text.start;
                item
            }
            (Some(TokenKind::Host(_)), None) if !labelled => {
                let remark = inlines.add(&format!(" ({})", self.name), self.span);
                Inline { text: item.text.to(remark.text), ..item }
            }
            _ => item,
        }
    }
}

/// The name that a line of a fence gives to the lines below it: `# Europe`, `Europe:`, `[Europe]`.
fn heading(line: &str) -> Option<&str> {
    let comment = line.trim_start_matches(['#', ';', '/']);
    let bracketed = line.strip_prefix('[').and_then(|line| line.strip_suffix(']'));
    match bracketed {
        Some(name) => Some(name),
        None if comment.len() < line.len() || line.ends_with([':', '：']) => Some(comment.trim_end_matches('#')),
        None => None,
    }
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
    let mut group: Option<Group> = None;
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
        let span = Span::new(at, at + body.len());
        let mut read = |inlines: &mut Inlines| inlines.verbatim(text, span);
        let inline = read(inlines);
        let tokens = lex(inlines, &inline, terms);
        if leads_with_value(&tokens) {
            items.push(match &group {
                Some(group) => group.name_in(inline, &tokens, inlines, &mut read),
                None => inline,
            });
        } else if let Some(heading) = heading(body).filter(|_| !tokens.iter().any(Token::is_value)) {
            group = Group::new(heading, span);
        }
    }
    (!items.is_empty() && items.len() * 100 >= lines * share).then_some(Found {
        form: ListForm::Fence,
        span: block.span,
        items,
    })
}
