//! Which walked pages are written, and which are read inside others only.

/// For each page whether it is written, where `parts` holds the pages that each reads inside itself.
///
/// A page is left out only where a written page has it as a part. Pages that nobody includes are written; so is the
/// first of those that include each other, and whatever lies deeper than includes are followed.
pub(super) fn written(parts: &[Vec<usize>]) -> Vec<bool> {
    let mut includers = vec![Vec::new(); parts.len()];
    for (page, parts) in parts.iter().enumerate() {
        parts.iter().for_each(|&part| includers[part].push(page));
    }
    let mut written = vec![false; parts.len()];
    let mut covered = vec![false; parts.len()];
    let mut known = vec![false; parts.len()];
    // What was finished last reaches all that is still unknown of its group, and is included by nothing unknown beyond
    // it: groups come after all groups that include them.
    for &page in finished(parts).iter().rev() {
        for member in reached(&includers, page, &mut known) {
            if !covered[member] {
                written[member] = true;
                parts[member].iter().for_each(|&part| covered[part] = true);
            }
        }
    }
    written
}

/// All pages in the order in which a depth-first search leaves them.
fn finished(parts: &[Vec<usize>]) -> Vec<usize> {
    let mut order = Vec::with_capacity(parts.len());
    let mut seen = vec![false; parts.len()];
    let mut path: Vec<(usize, usize)> = Vec::new();
    for page in 0..parts.len() {
        if !std::mem::replace(&mut seen[page], true) {
            path.push((page, 0));
        }
        while let Some((page, next)) = path.last_mut() {
            match parts[*page].get(*next) {
                Some(&part) => {
                    *next += 1;
                    if !std::mem::replace(&mut seen[part], true) {
                        path.push((part, 0));
                    }
                }
                None => {
                    order.push(*page);
                    path.pop();
                }
            }
        }
    }
    order
}

/// The pages not yet `known` that lead to `page`, itself among them, in walk order.
fn reached(includers: &[Vec<usize>], page: usize, known: &mut [bool]) -> Vec<usize> {
    let mut group = Vec::new();
    let mut next = vec![page];
    while let Some(page) = next.pop() {
        if !std::mem::replace(&mut known[page], true) {
            group.push(page);
            next.extend(&includers[page]);
        }
    }
    group.sort_unstable();
    group
}

#[cfg(test)]
mod tests {
    use super::written;

    #[test]
    fn pages_are_left_out_only_where_a_written_page_has_them() {
        for (parts, expected) in [
            (&[&[][..], &[]][..], &[0, 1][..]),
            (&[&[], &[0, 2], &[]], &[1]),
            // Two that include each other, from outside too.
            (&[&[1], &[0]], &[0]),
            (&[&[1], &[0], &[0, 1]], &[2]),
            // The group that includes the first page comes before it.
            (&[&[], &[2, 0], &[1, 0]], &[1]),
            // Deeper than is followed: 0 reaches 2, 1 reaches 3.
            (&[&[1, 2], &[2, 3], &[3], &[]], &[0, 3]),
            (&[&[1, 2], &[2, 3], &[3, 0], &[0, 1]], &[0, 3]),
            // In any order of the walk.
            (&[&[], &[0], &[1, 0], &[2, 1]], &[0, 3]),
        ] {
            let parts: Vec<Vec<usize>> = parts.iter().map(|parts| parts.to_vec()).collect();
            let pages: Vec<usize> =
                written(&parts).iter().enumerate().filter(|(_, written)| **written).map(|(page, _)| page).collect();
            assert_eq!(pages, expected, "{parts:?}");
        }
    }
}
