//! Damage of addresses and prefixes.

use tafel::check::PagePair;
use tafel::extract::Page;
use tafel::extract::facts::EndpointSet;
use tafel::model::CidrPrefix;
use tafel::span::Span;

use super::{Damage, Edit, Mends, Random, gap, plain};

pub(super) const DAMAGES: &[Damage] = &[
    Damage { name: "drop an address", check: "missing-address", mends: Mends::Often, places: drop_address },
    Damage { name: "flip a digit of an address", check: "missing-address", mends: Mends::Often, places: flip_address },
    Damage { name: "add an address", check: "extra-address", mends: Mends::Often, places: add_address },
    Damage { name: "write an address twice", check: "duplicate-address", mends: Mends::Often, places: repeat_address },
    Damage { name: "set host bits", check: "host-bits-set", mends: Mends::Never, places: set_host_bits },
    Damage { name: "raise an octet above 255", check: "invalid-address", mends: Mends::Never, places: break_address },
];

fn addresses(page: &Page) -> impl Iterator<Item = (&EndpointSet, usize)> {
    page.published().flat_map(|set| (0..set.addresses.len()).map(move |at| (set, at)))
}

fn once(set: &EndpointSet, at: usize) -> bool {
    set.addresses.iter().filter(|other| other.prefix == set.addresses[at].prefix).count() == 1
}

fn drop_address(pair: &PagePair<'_>, _: &mut Random) -> Vec<Edit> {
    let page = pair.target;
    let cut = |(set, at): (&EndpointSet, usize)| {
        let (before, address) = (set.addresses[at.checked_sub(1)?].span, set.addresses[at].span);
        (plain(gap(page, set.part, before, address)) && once(set, at))
            .then(|| (Span { start: before.end, end: address.end }, String::new()))
    };
    addresses(page).filter_map(cut).collect()
}

fn flip_address(pair: &PagePair<'_>, random: &mut Random) -> Vec<Edit> {
    let page = pair.target;
    let mut found = Vec::new();
    for (set, at) in addresses(page).filter(|&(set, at)| once(set, at) && !set.addresses[at].paired) {
        let address = &set.addresses[at];
        let written = page.text(set.part, address.span);
        let head = written.split('/').next().unwrap().len();
        let digits: Vec<usize> = (0..head).filter(|&at| written.as_bytes()[at].is_ascii_digit()).collect();
        let place = digits[random.below(digits.len())];
        let mut new = written.to_owned();
        new.replace_range(place..=place, &random.below(10).to_string());
        let known = |prefix| set.addresses.iter().any(|other| other.prefix == prefix);
        if CidrPrefix::read(&new).is_ok_and(|(prefix, host_bits)| !host_bits && !known(prefix)) {
            found.push((address.span, new));
        }
    }
    found
}

fn add_address(pair: &PagePair<'_>, _: &mut Random) -> Vec<Edit> {
    beside(pair.target, |_| "198.51.100.77".to_owned())
}

fn repeat_address(pair: &PagePair<'_>, _: &mut Random) -> Vec<Edit> {
    beside(pair.target, str::to_owned)
}

/// What `new` makes of an address, put after it with the separator that follows it.
fn beside(page: &Page, new: impl Fn(&str) -> String) -> Vec<Edit> {
    let add = |(set, at): (&EndpointSet, usize)| {
        let (a, b) = (set.addresses[at].span, set.addresses.get(at + 1)?.span);
        let gap = gap(page, set.part, a, b);
        let text = new(page.text(set.part, a));
        (plain(gap) && once(set, at)).then(|| (Span { start: a.end, end: a.end }, format!("{gap}{text}")))
    };
    addresses(page).filter_map(add).collect()
}

fn set_host_bits(pair: &PagePair<'_>, _: &mut Random) -> Vec<Edit> {
    let page = pair.target;
    let set_bit = |(set, at): (&EndpointSet, usize)| {
        let address = &set.addresses[at];
        let written = page.text(set.part, address.span);
        let (net, length) = written.split_once("0/")?;
        let even = address.prefix.is_ipv4() && net.ends_with('.') && length.parse::<u8>().ok()? < 31;
        even.then(|| (address.span, format!("{net}1/{length}")))
    };
    addresses(page).filter_map(set_bit).collect()
}

fn break_address(pair: &PagePair<'_>, _: &mut Random) -> Vec<Edit> {
    let page = pair.target;
    let raise = |(set, at): (&EndpointSet, usize)| {
        let address = &set.addresses[at];
        let written = page.text(set.part, address.span);
        let (first, rest) = written.split_once('.')?;
        (once(set, at) && !address.paired).then(|| (address.span, format!("9{first:0>2}.{rest}")))
    };
    addresses(page).filter_map(raise).collect()
}
