//! Two sequences side by side: what is the same item in both, what only one has, what has moved.

use std::collections::HashMap;

/// A step through both sequences: indices of the source, of the target, or of both.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Aligned {
    /// The same item.
    Both(usize, usize),
    /// Only the source has it.
    Source(usize),
    /// Only the target has it.
    Target(usize),
}

/// Largest number of comparisons of one alignment; the items of longer sequences are looked up by their values.
const MOST_COMPARISONS: usize = 1 << 20;

/// Most items that a value leads to; one that more items have tells nothing.
const MOST_OF_A_VALUE: usize = 16;

/// An item of a sequence.
pub(crate) trait Item {
    /// Hashes of its values, sorted, each once.
    fn values(&self) -> &[u64];
}

/// Pairs the items of two sequences so that the sum of `score` is the highest, in order; then items that have moved; then,
/// between two pairs, as many items as both sides have left, by place. A score of 0 means that nothing ties two items.
///
/// `same` tells cheaply that two items are equal: most translations have the rows of their source, one by one.
pub(crate) fn align<T: Item>(
    source: &[T],
    target: &[T],
    score: impl Fn(&T, &T) -> u32,
    same: impl Fn(&T, &T) -> bool,
) -> Vec<Aligned> {
    let head = source.iter().zip(target).take_while(|(a, b)| same(a, b)).count();
    let tail = source[head..].iter().rev().zip(target[head..].iter().rev()).take_while(|(a, b)| same(a, b)).count();
    let (ours, theirs) = (&source[head..source.len() - tail], &target[head..target.len() - tail]);
    let mut partner = vec![None; source.len()];
    partner[..head].iter_mut().enumerate().for_each(|(at, partner)| *partner = Some(at));
    for back in 1..=tail {
        partner[source.len() - back] = Some(target.len() - back);
    }
    if ours.len().saturating_mul(theirs.len()) <= MOST_COMPARISONS {
        for (a, b) in best(ours, theirs, &score) {
            partner[head + a] = Some(head + b);
        }
        moved(source, target, &mut partner, &score);
    } else {
        looked_up(source, target, &mut partner, &score);
    }
    by_place(target.len(), &mut partner);
    steps(&partner, target.len())
}

/// The pairs of the alignment with the highest score.
fn best<T>(source: &[T], target: &[T], score: &impl Fn(&T, &T) -> u32) -> Vec<(usize, usize)> {
    let width = target.len() + 1;
    let mut sums = vec![0_u32; (source.len() + 1) * width];
    let mut scores = vec![0_u32; source.len() * target.len()];
    for (a, x) in source.iter().enumerate().rev() {
        for (b, y) in target.iter().enumerate().rev() {
            let own = score(x, y);
            scores[a * target.len() + b] = own;
            let both = if own > 0 { own + sums[(a + 1) * width + b + 1] } else { 0 };
            sums[a * width + b] = both.max(sums[(a + 1) * width + b]).max(sums[a * width + b + 1]);
        }
    }
    let (mut a, mut b, mut pairs) = (0, 0, Vec::new());
    while a < source.len() && b < target.len() {
        let (sum, own) = (sums[a * width + b], scores[a * target.len() + b]);
        if own > 0 && sum == own + sums[(a + 1) * width + b + 1] {
            pairs.push((a, b));
            a += 1;
            b += 1;
        } else if sum == sums[(a + 1) * width + b] {
            a += 1;
        } else {
            b += 1;
        }
    }
    pairs
}

/// Pairs what is left on both sides and tied by values, the most alike first.
fn moved<T>(source: &[T], target: &[T], partner: &mut [Option<usize>], score: &impl Fn(&T, &T) -> u32) {
    let mut taken = taken(partner, target.len());
    let left: Vec<usize> = (0..source.len()).filter(|&a| partner[a].is_none()).collect();
    let free: Vec<usize> = (0..target.len()).filter(|&b| !taken[b]).collect();
    let mut ties: Vec<(u32, usize, usize)> = Vec::new();
    for &a in &left {
        ties.extend(free.iter().map(|&b| (score(&source[a], &target[b]), a, b)).filter(|&(score, ..)| score > 1));
    }
    ties.sort_by_key(|&(score, a, b)| (std::cmp::Reverse(score), a, b));
    for (_, a, b) in ties {
        if partner[a].is_none() && !taken[b] {
            partner[a] = Some(b);
            taken[b] = true;
        }
    }
}

/// Pairs each item that is left with the one most alike among those that share a value with it.
fn looked_up<T: Item>(source: &[T], target: &[T], partner: &mut [Option<usize>], score: &impl Fn(&T, &T) -> u32) {
    let mut taken = taken(partner, target.len());
    let mut by_value: HashMap<u64, Vec<usize>> = HashMap::new();
    for (b, item) in target.iter().enumerate().filter(|&(b, _)| !taken[b]) {
        item.values().iter().for_each(|&value| by_value.entry(value).or_default().push(b));
    }
    for (a, item) in source.iter().enumerate() {
        if partner[a].is_some() {
            continue;
        }
        let known = item.values().iter().filter_map(|value| by_value.get(value));
        let near = known.filter(|all| all.len() <= MOST_OF_A_VALUE).flatten().copied().filter(|&b| !taken[b]);
        if let Some(b) = near.max_by_key(|&b| (score(item, &target[b]), std::cmp::Reverse(b))) {
            partner[a] = Some(b);
            taken[b] = true;
        }
    }
}

/// Between two neighbours that are paired, equally many items without a partner are pairs by their place.
fn by_place(targets: usize, partner: &mut [Option<usize>]) {
    let taken = taken(partner, targets);
    let mut a = 0;
    while a < partner.len() {
        if partner[a].is_some() {
            a += 1;
            continue;
        }
        let end = (a..partner.len()).find(|&at| partner[at].is_some()).unwrap_or(partner.len());
        let from = a.checked_sub(1).and_then(|before| partner[before]).map_or(0, |before| before + 1);
        let to = partner.get(end).copied().flatten().unwrap_or(targets);
        if from <= to && to - from == end - a && (from..to).all(|b| !taken[b]) {
            (a..end).zip(from..to).for_each(|(a, b)| partner[a] = Some(b));
        }
        a = end;
    }
}

fn taken(partner: &[Option<usize>], targets: usize) -> Vec<bool> {
    let mut taken = vec![false; targets];
    partner.iter().flatten().for_each(|&b| taken[b] = true);
    taken
}

/// The pairs in the order of the source; what only the target has stands where the target has it.
fn steps(partner: &[Option<usize>], targets: usize) -> Vec<Aligned> {
    let taken = taken(partner, targets);
    let mut steps = Vec::with_capacity(partner.len());
    let mut next = 0;
    for (a, partner) in partner.iter().enumerate() {
        let Some(b) = *partner else {
            steps.push(Aligned::Source(a));
            continue;
        };
        steps.extend((next..b).filter(|&b| !taken[b]).map(Aligned::Target));
        next = next.max(b + 1);
        steps.push(Aligned::Both(a, b));
    }
    steps.extend((next..targets).filter(|&b| !taken[b]).map(Aligned::Target));
    steps
}

#[cfg(test)]
mod tests {
    use super::*;

    impl Item for &str {
        fn values(&self) -> &[u64] {
            &[]
        }
    }

    impl Item for [u64; 2] {
        fn values(&self) -> &[u64] {
            self
        }
    }

    #[test]
    fn items_of_long_sequences_are_looked_up() {
        let source: Vec<[u64; 2]> = (0..3000).map(|n| [n, n + 10_000]).collect();
        let mut target = source.clone();
        target.reverse();
        target[7] = [50_000, target[7][1]];
        let score = |a: &[u64; 2], b: &[u64; 2]| u32::from(a[0] == b[0]) + u32::from(a[1] == b[1]);
        let steps = align(&source, &target, score, |a, b| a == b);
        assert!(steps.iter().all(|step| matches!(*step, Aligned::Both(a, b) if a + b == 2999)), "{:?}", &steps[..9]);
    }

    /// Items are texts: as many points as letters they share at the same place.
    fn shown(source: &[&str], target: &[&str]) -> String {
        let score = |a: &&str, b: &&str| a.bytes().zip(b.bytes()).filter(|(x, y)| x == y).count() as u32;
        let steps = align(source, target, score, |a, b| a == b);
        let shown = steps.iter().map(|step| match *step {
            Aligned::Both(a, b) => format!("{}={}", source[a], target[b]),
            Aligned::Source(a) => format!("-{}", source[a]),
            Aligned::Target(b) => format!("+{}", target[b]),
        });
        shown.collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn items_are_paired_by_likeness_then_by_place() {
        for (source, target, expected) in [
            (&["aa", "bb", "cc"][..], &["aa", "bb", "cc"][..], "aa=aa bb=bb cc=cc"),
            (&["aa", "bb", "cc"], &["aa", "cc"], "aa=aa -bb cc=cc"),
            (&["aa", "cc"], &["aa", "bb", "cc"], "aa=aa +bb cc=cc"),
            (&["aa", "bb", "cc"], &["aa", "xx", "cc"], "aa=aa bb=xx cc=cc"),
            (&["aa", "bb", "cc"], &["aa", "xb", "cc"], "aa=aa bb=xb cc=cc"),
            (&["aaa", "bbb", "ccc"], &["bbb", "ccc", "aaa"], "aaa=aaa bbb=bbb ccc=ccc"),
            (&["aa"], &[], "-aa"),
            (&[], &["aa"], "+aa"),
            (&["aa", "bb"], &["xx", "yy", "zz"], "-aa -bb +xx +yy +zz"),
        ] {
            assert_eq!(shown(source, target), expected);
        }
    }
}
