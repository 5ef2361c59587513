//! Rows that stand in another order than in the source.

use std::collections::BTreeMap;

use crate::extract::facts::Origin;

use super::{Moved, PagePair};

/// For each table whose rows are in another order, the first row that moved.
pub(super) fn moved(pair: &PagePair<'_>) -> Vec<Moved> {
    let row = |origin: Origin| match origin {
        Origin::Row { table, row } => Some((table, row)),
        Origin::List(_) => None,
    };
    let sets = pair.sets.iter().filter_map(|(a, b)| Some((row(a.origin)?, row(b.origin)?)));
    let bandwidth = pair.bandwidth.iter().map(|(a, b)| ((a.table, a.row), (b.table, b.row)));
    let settings = pair.settings.iter().map(|(a, b)| ((a.table, a.row), (b.table, b.row)));
    let mut tables: BTreeMap<(usize, usize), Vec<(usize, usize)>> = BTreeMap::new();
    for (source, target) in sets.chain(bandwidth).chain(settings) {
        tables.entry((target.0, source.0)).or_default().push((target.1, source.1));
    }
    let mut found = Vec::new();
    for ((here, there), mut rows) in tables {
        rows.sort_unstable();
        if rows.is_sorted_by_key(|&(_, source)| source) {
            continue;
        }
        let kept = longest_rising(&rows.iter().map(|&(_, source)| source).collect::<Vec<_>>());
        let moved = || rows.iter().zip(&kept).filter(|&(_, kept)| !kept).map(|(row, _)| *row);
        let Some((target, source)) = moved().next() else { continue };
        let place = |table: &crate::extract::facts::TableFact, row: usize| {
            (table.part, table.table.rows.get(row).map(|row| row.span).unwrap_or_default())
        };
        found.push(Moved {
            at: place(&pair.target.tables[here], target),
            source: place(&pair.source.tables[there], source),
            rows: moved().count(),
        });
    }
    found
}

/// For each number, whether it is one of the longest series that rises: the others have moved.
fn longest_rising(numbers: &[usize]) -> Vec<bool> {
    let mut ends: Vec<usize> = Vec::new(); // the number that ends the best series of each length
    let mut before: Vec<Option<usize>> = vec![None; numbers.len()];
    for (at, number) in numbers.iter().enumerate() {
        let length = ends.partition_point(|&end| numbers[end] < *number);
        before[at] = length.checked_sub(1).map(|shorter| ends[shorter]);
        if length == ends.len() { ends.push(at) } else { ends[length] = at }
    }
    let mut kept = vec![false; numbers.len()];
    let mut next = ends.last().copied();
    while let Some(at) = next {
        kept[at] = true;
        next = before[at];
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_moved_is_told_from_what_made_way() {
        for (numbers, moved) in [
            (&[0, 1, 2, 3][..], &[][..]),
            (&[1, 2, 3, 0], &[0]),
            (&[3, 0, 1, 2], &[3]),
            (&[0, 2, 1, 3], &[2]),
            (&[3, 2, 1, 0], &[3, 2, 1]),
        ] {
            let kept = longest_rising(numbers);
            let found: Vec<usize> = numbers.iter().zip(kept).filter(|(_, kept)| !kept).map(|(n, _)| *n).collect();
            assert_eq!(found, moved, "{numbers:?}");
        }
    }
}
