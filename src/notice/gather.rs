//! Entries that are told at once, because the same is said of them.

use std::collections::hash_map::Entry;
use std::collections::{BTreeSet, HashMap};

use super::words::Words;
use super::{Block, Item};

/// So many entries of which the same is said are told at once.
const ALIKE: usize = 3;

/// Entries of which the same is said, told at once. Those with values are told at once where they are called the same.
pub(super) fn gathered(items: Vec<Item>, words: Words) -> Vec<Item> {
    let mut gathered: Vec<(Vec<String>, Vec<Block>)> = Vec::new();
    let mut places: HashMap<(String, Vec<Block>), usize> = HashMap::new();
    for item in items {
        // Lists of values are alike whatever is in them.
        let shape: Vec<Block> = item.blocks.iter().map(without_values).collect();
        let has_values = shape.iter().any(|block| matches!(block, Block::Values(_)));
        let heading = if has_values { item.heading.clone() } else { String::new() };
        match places.entry((heading, shape)) {
            Entry::Vacant(place) => {
                place.insert(gathered.len());
                gathered.push((vec![item.heading], item.blocks));
            }
            Entry::Occupied(place) => {
                let Some((headings, blocks)) = gathered.get_mut(*place.get()) else { continue };
                if has_values { join(blocks, item.blocks) } else { headings.push(item.heading) }
            }
        }
    }
    gathered.iter_mut().flat_map(|(_, blocks)| blocks).for_each(once);
    let told = gathered.into_iter().flat_map(|(headings, mut blocks)| match headings.len() {
        count if count < ALIKE => {
            headings.into_iter().map(|heading| Item { heading, blocks: blocks.clone() }).collect()
        }
        count => {
            let mut seen = BTreeSet::new();
            let names: Vec<String> = headings.into_iter().filter(|name| seen.insert(name.clone())).collect();
            blocks.push(Block::Names(names));
            vec![Item { heading: words.count("count-sets", count), blocks }]
        }
    });
    told.collect()
}

/// A block, a list of values without them.
fn without_values(block: &Block) -> Block {
    match block {
        Block::Values(_) => Block::Values(Vec::new()),
        other => other.clone(),
    }
}

/// Adds the values of blocks that are alike but for their values.
fn join(blocks: &mut [Block], others: Vec<Block>) {
    for (block, other) in blocks.iter_mut().zip(others) {
        if let (Block::Values(own), Block::Values(other)) = (block, other) {
            own.extend(other);
        }
    }
}

/// Leaves each value of a list in it once.
fn once(block: &mut Block) {
    if let Block::Values(values) = block {
        let mut seen = BTreeSet::new();
        values.retain(|value| seen.insert(value.clone()));
    }
}
