//! Sets of addresses, for what prefixes cover together, however they are cut.

use super::CidrPrefix;
use super::prefix::Addresses;

/// The addresses of both families that prefixes cover.
///
/// Equal where they cover the same addresses.
///
/// ```
/// # use tafel::model::{AddressSpace, CidrPrefix};
/// let space = |texts: &[&str]| texts.iter().map(|text| text.parse::<CidrPrefix>().unwrap()).collect::<AddressSpace>();
/// let old = space(&["10.0.0.0/25", "10.0.0.128/25"]);
/// assert_eq!(old, space(&["10.0.0.0/24"]));
/// assert_eq!(old.minus(&space(&["10.0.0.64/26"])), space(&["10.0.0.0/26", "10.0.0.128/25"]));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct AddressSpace {
    v4: Ranges<u32>,
    v6: Ranges<u128>,
}

/// Inclusive ranges, ascending, with an address between any two.
type Ranges<A> = Vec<(A, A)>;

impl FromIterator<CidrPrefix> for AddressSpace {
    fn from_iter<I: IntoIterator<Item = CidrPrefix>>(prefixes: I) -> Self {
        let mut space = Self::default();
        for prefix in prefixes {
            match prefix.addresses() {
                Addresses::V4(low, high) => space.v4.push((low, high)),
                Addresses::V6(low, high) => space.v6.push((low, high)),
            }
        }
        Self { v4: merged(space.v4), v6: merged(space.v6) }
    }
}

impl AddressSpace {
    /// Whether there is no address.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.v4.is_empty() && self.v6.is_empty()
    }

    /// Whether every address of `prefix` is in it.
    #[must_use]
    pub fn contains(&self, prefix: CidrPrefix) -> bool {
        match prefix.addresses() {
            Addresses::V4(low, high) => holds(&self.v4, (low, high)),
            Addresses::V6(low, high) => holds(&self.v6, (low, high)),
        }
    }

    /// Whether any address of `prefix` is in it.
    ///
    /// ```
    /// # use tafel::model::{AddressSpace, CidrPrefix};
    /// let prefix = |text: &str| text.parse::<CidrPrefix>().unwrap();
    /// let space: AddressSpace = [prefix("10.0.0.0/24"), prefix("10.0.2.0/24")].into_iter().collect();
    /// assert!(space.meets(prefix("10.0.0.0/16")) && space.meets(prefix("10.0.2.7/32")));
    /// assert!(!space.meets(prefix("10.0.1.0/24")) && !space.meets(prefix("10.0.3.0/24")) && !space.meets(prefix("::/0")));
    /// ```
    #[must_use]
    pub fn meets(&self, prefix: CidrPrefix) -> bool {
        match prefix.addresses() {
            Addresses::V4(low, high) => touches(&self.v4, (low, high)),
            Addresses::V6(low, high) => touches(&self.v6, (low, high)),
        }
    }

    /// The parts of `prefix` that are not in it, as the fewest prefixes, ascending.
    #[must_use]
    pub fn uncovered(&self, prefix: CidrPrefix) -> Vec<CidrPrefix> {
        let mut left = Self::default();
        match prefix.addresses() {
            Addresses::V4(low, high) => left.v4 = missing(&self.v4, (low, high)),
            Addresses::V6(low, high) => left.v6 = missing(&self.v6, (low, high)),
        }
        left.prefixes()
    }

    /// The addresses that are in either.
    #[must_use]
    pub fn union(&self, other: &Self) -> Self {
        // Two ascending runs: the sort is linear.
        let v4 = merged([self.v4.as_slice(), &other.v4].concat());
        let v6 = merged([self.v6.as_slice(), &other.v6].concat());
        Self { v4, v6 }
    }

    /// The addresses that are in both.
    #[must_use]
    pub fn intersect(&self, other: &Self) -> Self {
        Self { v4: shared(&self.v4, &other.v4), v6: shared(&self.v6, &other.v6) }
    }

    /// The addresses that are not in `other`.
    #[must_use]
    pub fn minus(&self, other: &Self) -> Self {
        Self { v4: without(&self.v4, &other.v4), v6: without(&self.v6, &other.v6) }
    }

    /// The fewest prefixes that cover it: those of IPv4 first, then by address.
    #[must_use]
    pub fn prefixes(&self) -> Vec<CidrPrefix> {
        let v4 = self.v4.iter().map(|&(low, high)| Addresses::V4(low, high));
        let v6 = self.v6.iter().map(|&(low, high)| Addresses::V6(low, high));
        v4.chain(v6).flat_map(CidrPrefix::covering).collect()
    }
}

/// The number of an address.
trait Address: Copy + Ord {
    /// The one after it; `None` after the last of the family.
    fn next(self) -> Option<Self>;
    /// The one before it; `None` before the first.
    fn previous(self) -> Option<Self>;
}

impl Address for u32 {
    fn next(self) -> Option<Self> {
        self.checked_add(1)
    }

    fn previous(self) -> Option<Self> {
        self.checked_sub(1)
    }
}

impl Address for u128 {
    fn next(self) -> Option<Self> {
        self.checked_add(1)
    }

    fn previous(self) -> Option<Self> {
        self.checked_sub(1)
    }
}

/// Ranges in any order, in order and with what overlaps or touches as one.
fn merged<A: Address>(mut ranges: Vec<(A, A)>) -> Ranges<A> {
    // Stable: this sort finds runs that are in order already, as pages and `union` have them.
    ranges.sort();
    ranges.dedup_by(|next, own| {
        // Whatever follows a range up to the last address is inside it.
        let joins = own.1.next().is_none_or(|after| next.0 <= after);
        if joins {
            own.1 = own.1.max(next.1);
        }
        joins
    });
    ranges
}

fn shared<A: Address>(mut own: &[(A, A)], mut other: &[(A, A)]) -> Ranges<A> {
    let mut found = Vec::new();
    while let ([a, own_rest @ ..], [b, other_rest @ ..]) = (own, other) {
        let (low, high) = (a.0.max(b.0), a.1.min(b.1));
        if low <= high {
            found.push((low, high));
        }
        // The one that ends first has nothing to share with what follows.
        if a.1 <= b.1 { own = own_rest } else { other = other_rest }
    }
    found
}

fn without<A: Address>(own: &[(A, A)], mut other: &[(A, A)]) -> Ranges<A> {
    let mut left = Vec::new();
    for &(low, high) in own {
        while let [first, rest @ ..] = other
            && first.1 < low
        {
            other = rest;
        }
        // Those that begin inside; the last may reach into the next range, and is kept for it.
        let inside = other.iter().take_while(|range| range.0 <= high);
        let mut from = Some(low);
        let mut passed = 0;
        for &(first, last) in inside {
            if let (Some(from), Some(before)) = (from, first.previous())
                && from <= before
            {
                left.push((from, before));
            }
            from = last.next().filter(|next| *next <= high);
            passed += usize::from(last <= high);
        }
        other = &other[passed..];
        left.extend(from.map(|from| (from, high)));
    }
    left
}

/// Whether all of `range` is in `ranges`: then it is in one of them.
fn holds<A: Address>(ranges: &[(A, A)], range: (A, A)) -> bool {
    let at = ranges.partition_point(|other| other.1 < range.0);
    ranges.get(at).is_some_and(|one| one.0 <= range.0 && range.1 <= one.1)
}

/// Whether any of `range` is in `ranges`: then some of it is in the first that does not end before it.
fn touches<A: Address>(ranges: &[(A, A)], range: (A, A)) -> bool {
    let at = ranges.partition_point(|other| other.1 < range.0);
    ranges.get(at).is_some_and(|one| one.0 <= range.1)
}

/// What of `range` is not in `ranges`; looks only at those that overlap it.
fn missing<A: Address>(ranges: &[(A, A)], range: (A, A)) -> Ranges<A> {
    let start = ranges.partition_point(|other| other.1 < range.0);
    without(&[range], &ranges[start..])
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use proptest::prelude::*;

    fn prefix(text: &str) -> CidrPrefix {
        text.parse().unwrap()
    }

    fn space(texts: &[&str]) -> AddressSpace {
        texts.iter().map(|text| prefix(text)).collect()
    }

    fn shown(prefixes: &[CidrPrefix]) -> Vec<String> {
        prefixes.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn prefixes_that_touch_are_one_range() {
        let both = space(&["10.0.0.128/25", "2001:db8::/33", "10.0.0.0/25", "2001:db8:8000::/33", "10.0.0.7"]);
        assert_eq!(shown(&both.prefixes()), ["10.0.0.0/24", "2001:db8::/32"]);
        assert_eq!(both, space(&["10.0.0.0/24", "2001:db8::/32"]));
        assert!(both.contains(prefix("10.0.0.0/24")) && !both.contains(prefix("10.0.0.0/23")));
        assert_eq!(shown(&both.uncovered(prefix("10.0.0.0/22"))), ["10.0.1.0/24", "10.0.2.0/23"]);
        assert!(both.uncovered(prefix("2001:db8:1::/48")).is_empty());
        assert!(AddressSpace::default().is_empty() && !both.is_empty());
    }

    #[test]
    fn whole_families_and_their_ends_do_not_overflow() {
        for (all, first, last, rest) in [
            ("0.0.0.0/0", "0.0.0.0/32", "255.255.255.255/32", 62),
            ("::/0", "::/128", "ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff/128", 254),
        ] {
            let (whole, ends) = (space(&[all]), space(&[first, last]));
            assert_eq!(shown(&whole.prefixes()), [all]);
            assert_eq!(shown(&ends.prefixes()), [first, last]);
            let between = whole.minus(&ends);
            assert_eq!(between.prefixes().len(), rest, "{all}");
            assert_eq!(between.prefixes().into_iter().collect::<AddressSpace>(), between);
            assert_eq!(ends.uncovered(prefix(all)), between.prefixes());
            assert_eq!((between.union(&ends), whole.minus(&between)), (whole.clone(), ends.clone()));
            assert_eq!(whole.intersect(&ends), ends);
            assert_eq!(space(&[all, last, first]), whole);
            assert!(whole.minus(&whole).is_empty() && ends.minus(&whole).is_empty());
            assert!(whole.contains(prefix(all)) && !between.contains(prefix(last)));
        }
        assert!(!space(&["0.0.0.0/0"]).contains(prefix("::/128")), "families are apart");
    }

    /// Addresses of a small network of each family, by the number of the family and of the address.
    type Naive = BTreeSet<(u8, u8)>;

    fn naive(prefixes: &[CidrPrefix]) -> Naive {
        let numbers = (0..=255).flat_map(|number| [(4, number), (6, number)]);
        let inside = |&(family, number): &(u8, u8)| {
            let address = bare(family, number);
            prefixes.iter().any(|prefix| prefix.contains(address))
        };
        numbers.filter(inside).collect()
    }

    fn bare(family: u8, number: u8) -> CidrPrefix {
        prefix(&if family == 4 { format!("10.0.0.{number}") } else { format!("2001:db8::{number:x}") })
    }

    fn any_prefix() -> impl Strategy<Value = CidrPrefix> {
        (any::<bool>(), any::<u8>(), 0_u8..=8).prop_map(|(v4, number, bits)| {
            let family = if v4 { 4 } else { 6 };
            let length = if v4 { 24 + bits } else { 120 + bits };
            prefix(&bare(family, number).to_string().replace(if v4 { "/32" } else { "/128" }, &format!("/{length}")))
        })
    }

    proptest! {
        #[test]
        fn sets_agree_with_sets_of_single_addresses(
            own in prop::collection::vec(any_prefix(), 0..12),
            other in prop::collection::vec(any_prefix(), 0..12),
            one in any_prefix(),
        ) {
            let [a, b]: [AddressSpace; 2] = [&own, &other].map(|all| all.iter().copied().collect());
            let (own, other, single) = (naive(&own), naive(&other), naive(&[one]));
            for (found, expected) in [
                (a.clone(), own.clone()),
                (a.union(&b), &own | &other),
                (a.intersect(&b), &own & &other),
                (a.minus(&b), &own - &other),
                (a.uncovered(one).into_iter().collect(), &single - &own),
            ] {
                let prefixes = found.prefixes();
                prop_assert_eq!(naive(&prefixes), expected.clone());
                prop_assert_eq!(&prefixes, &CidrPrefix::aggregated(prefixes.iter().copied()), "fewest, in order");
                prop_assert_eq!(found.is_empty(), expected.is_empty());
                prop_assert_eq!(prefixes.into_iter().collect::<AddressSpace>(), found);
            }
            prop_assert_eq!(a.contains(one), single.is_subset(&own));
            prop_assert_eq!(a.meets(one), !single.is_disjoint(&own));
            prop_assert_eq!(a == b, own == other);
        }
    }
}
