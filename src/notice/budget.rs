//! Notices within the limits of a target: as much as fits, and a word on what does not.

use crate::diagnostic::Arg;

use super::{Block, Item, Notice, Section};

/// What a text costs besides its own characters: the syntax around it.
const AROUND_LINE: usize = 80;
/// The same of a value in a list.
const AROUND_VALUE: usize = 2;
/// Headings and sentences of pages longer than this are cut: they are somebody's text, and no value.
const LONGEST: usize = 300;

/// The part of a notice that fits.
#[derive(Debug)]
pub(super) struct Cut {
    pub(super) title: String,
    pub(super) lead: Vec<String>,
    pub(super) sections: Vec<Section>,
    /// What is said of the rest; `None` where nothing is left out.
    pub(super) rest: Option<String>,
    /// Values left out.
    pub(super) omitted: usize,
}

/// Renders as much of `notice` as `fits`, beginning with `characters`. What there is of the least is taken as it is.
pub(super) fn fitting<T>(
    notice: &Notice,
    characters: usize,
    render: impl Fn(&Cut) -> T,
    fits: impl Fn(&T) -> bool,
) -> T {
    let mut budget = characters;
    loop {
        let rendered = render(&cut(notice, budget));
        if budget == 0 || fits(&rendered) {
            return rendered;
        }
        budget = if budget < 200 { 0 } else { budget / 10 * 9 };
    }
}

/// Text of at most so many characters.
pub(super) fn clipped(text: &str, longest: usize) -> String {
    match text.char_indices().nth(longest) {
        Some(_) => text.chars().take(longest.saturating_sub(1)).chain(['…']).collect(),
        None => text.to_owned(),
    }
}

fn cut(notice: &Notice, budget: usize) -> Cut {
    let mut purse = Purse { left: budget, is_empty: false };
    let (mut omitted, mut is_cut) = (0, false);
    let mut sections: Vec<Section> = Vec::new();
    for section in &notice.sections {
        let mut items: Vec<Item> = Vec::new();
        purse.pay(section.heading.len() + AROUND_LINE);
        for item in &section.items {
            let heading = clipped(&item.heading, LONGEST);
            purse.pay(heading.len() + AROUND_LINE);
            let mut blocks = Vec::new();
            for block in &item.blocks {
                match block {
                    Block::Line(line) => {
                        let line = clipped(line, LONGEST);
                        match purse.pay(line.len() + AROUND_LINE) {
                            true => blocks.push(Block::Line(line)),
                            false => is_cut = true,
                        }
                    }
                    Block::Values(values) | Block::Names(values) => {
                        let fit: Vec<String> =
                            values.iter().take_while(|value| purse.pay(value.len() + AROUND_VALUE)).cloned().collect();
                        omitted += values.len() - fit.len();
                        is_cut |= fit.len() < values.len();
                        match block {
                            _ if fit.is_empty() => {}
                            Block::Names(_) => blocks.push(Block::Names(fit)),
                            _ => blocks.push(Block::Values(fit)),
                        }
                    }
                }
            }
            if !blocks.is_empty() {
                items.push(Item { heading, blocks });
            }
        }
        if !items.is_empty() {
            sections.push(Section { topic: section.topic, heading: section.heading.clone(), items });
        }
    }
    let rest = is_cut.then(|| match omitted {
        0 => notice.catalog.text("rest", &[]),
        count => notice.catalog.text("rest-values", &[("count", Arg::Count(count as u64))]),
    });
    let lead = notice.lead.iter().map(|line| clipped(line, LONGEST)).collect();
    Cut { title: clipped(&notice.title, LONGEST), lead, sections, rest, omitted }
}

/// Characters to spend. Once something is too dear, nothing after it is bought: a notice is cut at its end.
struct Purse {
    left: usize,
    is_empty: bool,
}

impl Purse {
    fn pay(&mut self, cost: usize) -> bool {
        self.is_empty |= cost > self.left;
        if !self.is_empty {
            self.left -= cost;
        }
        !self.is_empty
    }
}
