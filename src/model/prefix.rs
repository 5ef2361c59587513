//! CIDR prefixes. The only user of ipnet.

use std::fmt;
use std::net::IpAddr;
use std::str::FromStr;

use ipnet::{IpNet, Ipv4Subnets, Ipv6Subnets};

use crate::locale::is_invisible;

/// A network with host bits zero; a bare address is `/32` or `/128`. Rendered as in RFC 5952.
///
/// ```
/// # use tafel::model::CidrPrefix;
/// let prefix: CidrPrefix = "10.1.1.5/24".parse().unwrap();
/// assert_eq!(prefix.to_string(), "10.1.1.0/24");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CidrPrefix(IpNet);

/// Lowest and highest address of a family, as numbers.
#[derive(Debug, Clone, Copy)]
pub(super) enum Addresses {
    V4(u32, u32),
    V6(u128, u128),
}

/// Why a text is no prefix.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum PrefixError {
    /// It is made like an address, but is none: an octet above 255, a length above 32.
    #[error("is made like an address, but is none")]
    Invalid,
    /// It is something else.
    #[error("is no address")]
    Other,
}

impl CidrPrefix {
    /// Reads `text`, and tells whether host bits were set and have been cleared.
    ///
    /// Digits and marks of other scripts stand for plain ones, and characters without a glyph for nothing: where `text`
    /// is not ASCII, it was read only after that repair.
    ///
    /// # Errors
    /// [`PrefixError::Invalid`] for what can only be meant as an address; [`PrefixError::Other`] for other text.
    pub fn read(text: &str) -> Result<(Self, bool), PrefixError> {
        let mut buffer = [0; LONGEST];
        let text = if text.is_ascii() { text } else { in_ascii(text, &mut buffer).ok_or(PrefixError::Other)? };
        let shape = shape(text);
        if shape == Shape::Other {
            return Err(PrefixError::Other);
        }
        let (address, length) = text.split_once('/').map_or((text, None), |(address, length)| (address, Some(length)));
        let Ok(address) = address.parse::<IpAddr>() else {
            return Err(if shape == Shape::Address { PrefixError::Invalid } else { PrefixError::Other });
        };
        let full = if address.is_ipv4() { 32 } else { 128 };
        let length = match length {
            Some(digits) if digits.bytes().all(|b| b.is_ascii_digit()) => digits.parse().unwrap_or(u8::MAX),
            Some(_) => u8::MAX,
            None => full,
        };
        let net = IpNet::new(address, length).map_err(|_| PrefixError::Invalid)?;
        let canonical = net.trunc();
        Ok((Self(canonical), canonical != net))
    }

    /// Whether it is of IPv4.
    #[must_use]
    pub fn is_ipv4(self) -> bool {
        matches!(self.0, IpNet::V4(_))
    }

    /// How many bits of its addresses are fixed.
    #[must_use]
    pub fn length(self) -> u8 {
        self.0.prefix_len()
    }

    /// The fewest prefixes that cover the addresses from `first` to `last`; `None` unless both are bare addresses of one
    /// family, in order.
    #[must_use]
    pub fn range(first: Self, last: Self) -> Option<Vec<Self>> {
        let bare = |net: IpNet| net.prefix_len() == net.max_prefix_len();
        if !bare(first.0) || !bare(last.0) || first.0.addr() > last.0.addr() {
            return None;
        }
        match (first.addresses(), last.addresses()) {
            (Addresses::V4(low, _), Addresses::V4(_, high)) => Some(Self::covering(Addresses::V4(low, high))),
            (Addresses::V6(low, _), Addresses::V6(_, high)) => Some(Self::covering(Addresses::V6(low, high))),
            _ => None,
        }
    }

    /// The first and the last address.
    #[must_use]
    pub fn ends(self) -> (IpAddr, IpAddr) {
        (self.0.network(), self.0.broadcast())
    }

    /// The numbers of the first and the last address.
    #[must_use]
    pub(super) fn addresses(self) -> Addresses {
        match self.0 {
            IpNet::V4(net) => Addresses::V4(net.network().into(), net.broadcast().into()),
            IpNet::V6(net) => Addresses::V6(net.network().into(), net.broadcast().into()),
        }
    }

    /// The fewest prefixes that cover `addresses`, ascending.
    pub(super) fn covering(addresses: Addresses) -> Vec<Self> {
        match addresses {
            Addresses::V4(low, high) => {
                Ipv4Subnets::new(low.into(), high.into(), 0).map(|net| Self(net.into())).collect()
            }
            Addresses::V6(low, high) => {
                Ipv6Subnets::new(low.into(), high.into(), 0).map(|net| Self(net.into())).collect()
            }
        }
    }

    /// The fewest prefixes that cover the same addresses as `all`.
    #[must_use]
    pub fn aggregated(all: impl IntoIterator<Item = Self>) -> Vec<Self> {
        let nets: Vec<IpNet> = all.into_iter().map(|prefix| prefix.0).collect();
        IpNet::aggregate(&nets).into_iter().map(Self).collect()
    }

    /// Whether it has four addresses at most.
    #[must_use]
    pub(crate) fn is_nearly_bare(self) -> bool {
        self.0.prefix_len() + 2 >= self.0.max_prefix_len()
    }

    /// The prefix of one bit less that contains this one; `None` for `/0`.
    #[must_use]
    pub fn parent(self) -> Option<Self> {
        self.0.supernet().map(Self)
    }

    /// Whether every address of `other` is in this prefix.
    #[must_use]
    pub fn contains(self, other: Self) -> bool {
        self.0.contains(&other.0)
    }
}

impl FromStr for CidrPrefix {
    type Err = PrefixError;

    fn from_str(text: &str) -> Result<Self, PrefixError> {
        Self::read(text).map(|(prefix, _)| prefix)
    }
}

impl fmt::Display for CidrPrefix {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            IpNet::V4(net) => {
                let mut text = Dotted::default();
                for octet in net.addr().octets() {
                    text.number(octet);
                    text.push(b'.');
                }
                text.length -= 1;
                text.push(b'/');
                text.number(net.prefix_len());
                f.write_str(text.as_str())
            }
            IpNet::V6(net) => net.fmt(f),
        }
    }
}

/// An IPv4 prefix as text, without an allocation: documents hold tens of thousands of them.
#[derive(Default)]
struct Dotted {
    bytes: [u8; "255.255.255.255/32".len()],
    length: usize,
}

impl Dotted {
    fn push(&mut self, byte: u8) {
        self.bytes[self.length] = byte;
        self.length += 1;
    }

    fn number(&mut self, number: u8) {
        if number >= 100 {
            self.push(b'0' + number / 100);
        }
        if number >= 10 {
            self.push(b'0' + number / 10 % 10);
        }
        self.push(b'0' + number % 10);
    }

    fn as_str(&self) -> &str {
        std::str::from_utf8(&self.bytes[..self.length]).unwrap_or_default()
    }
}

/// Longest address that has characters of other scripts, in bytes once they are plain.
const LONGEST: usize = 64;

/// Writes `text` into `buffer` with plain digits and marks; `None` where it has other characters as well.
fn in_ascii<'b>(text: &str, buffer: &'b mut [u8; LONGEST]) -> Option<&'b str> {
    let mut len = 0;
    for c in text.chars().filter(|&c| !is_invisible(c)) {
        let plain = match c {
            '。' | '．' | '｡' | '٫' => '.',
            '：' => ':',
            '／' => '/',
            'Ａ'..='Ｆ' | 'ａ'..='ｆ' => char::from_u32(u32::from(c) - 0xFEE0)?,
            c => foreign_digit(c).map_or(Some(c), |digit| char::from_digit(digit, 10))?,
        };
        *buffer.get_mut(len).filter(|_| plain.is_ascii())? = plain as u8;
        len += 1;
    }
    std::str::from_utf8(&buffer[..len]).ok()
}

/// The zeros of scripts that have digits of their own, in order; the other nine follow each (general category Nd).
const ZEROS: [u32; 36] = [
    0x660, 0x6F0, 0x7C0, 0x966, 0x9E6, 0xA66, 0xAE6, 0xB66, 0xBE6, 0xC66, 0xCE6, 0xD66, 0xDE6, 0xE50, 0xED0, 0xF20,
    0x1040, 0x1090, 0x17E0, 0x1810, 0x1946, 0x19D0, 0x1A80, 0x1A90, 0x1B50, 0x1BB0, 0x1C40, 0x1C50, 0xA620, 0xA8D0,
    0xA900, 0xA9D0, 0xA9F0, 0xAA50, 0xABF0, 0xFF10,
];

/// The value of a digit of another script: Arabic, Persian, Devanagari, full-width and further ones.
#[must_use]
pub(crate) fn foreign_digit(c: char) -> Option<u32> {
    let code = u32::from(c);
    let next = ZEROS.partition_point(|&zero| zero <= code);
    let value = code - ZEROS[next.checked_sub(1)?];
    (value < 10).then_some(value)
}

/// Whether `text`, which reads as an address or prefix, is written in the digits and marks of another script, rather
/// than damaged: `٥٢.١.٢.٣`, `５２．１．２．３`.
#[must_use]
pub(crate) fn is_in_foreign_digits(text: &str) -> bool {
    let wide = text.contains(|c| matches!(c, '０'..='９'));
    let plain = |c: char| {
        c.is_ascii()
            || foreign_digit(c).is_some()
            || c == '٫'
            || (wide && matches!(c, '．' | '：' | '／' | 'Ａ'..='Ｆ' | 'ａ'..='ｆ'))
    };
    !text.contains(|c: char| c.is_ascii_digit()) && text.chars().all(plain)
}

#[derive(PartialEq, Eq)]
enum Shape {
    /// Four numbers and dots, or hexadecimal groups with a double colon: an address for certain.
    Address,
    /// Could be an address: it is one if it parses.
    Maybe,
    Other,
}

fn shape(text: &str) -> Shape {
    let head = text.split('/').next().unwrap_or_default();
    let bytes = head.as_bytes();
    if bytes.iter().all(|b| b.is_ascii_digit() || *b == b'.') {
        let (parts, slash) = (head.split('.').count(), head.len() < text.len());
        return match (parts, slash) {
            (0..=1, _) | (2..=3, false) => Shape::Other,
            (2, true) => Shape::Other,
            _ if head.starts_with('.') || head.ends_with('.') => Shape::Other,
            _ => Shape::Address,
        };
    }
    let colons = bytes.iter().filter(|b| **b == b':').count();
    let hex = bytes.iter().all(|b| b.is_ascii_hexdigit() || matches!(b, b':' | b'.'));
    match (colons, hex) {
        (2.., true) if head.contains("::") || colons == 7 => Shape::Maybe,
        _ => Shape::Other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn prefixes_are_read_in_canonical_form() {
        for (text, expected, host_bits) in [
            ("40.82.248.224/28", "40.82.248.224/28", false),
            ("10.1.1.5/24", "10.1.1.0/24", true),
            ("52.175.12.209", "52.175.12.209/32", false),
            ("2603:1006:0:0::/40", "2603:1006::/40", false),
            ("2620:1EC:4::152/128", "2620:1ec:4::152/128", false),
        ] {
            let (prefix, cleared) = CidrPrefix::read(text).unwrap();
            assert_eq!((prefix.to_string().as_str(), cleared), (expected, host_bits), "{text}");
        }
    }

    #[test]
    fn digits_of_other_scripts_and_invisible_characters_are_read() {
        for (text, expected) in [
            ("５２.１.２.３", "52.1.2.3/32"),
            ("５２．１．２．０／２４", "52.1.2.0/24"),
            ("٥٢.١.٢.٣", "52.1.2.3/32"),
            ("۵۲.۱.۲.۳", "52.1.2.3/32"),
            ("٥٢٫١٫٢٫٠/٢٤", "52.1.2.0/24"),
            ("৫২.১.২.৩", "52.1.2.3/32"),
            ("๕๒.๑.๒.๓", "52.1.2.3/32"),
            ("५२.१.२.३", "52.1.2.3/32"),
            ("52。1。2。3", "52.1.2.3/32"),
            ("52.1.\u{200B}2.\u{AD}3\u{200E}", "52.1.2.3/32"),
            ("２６０３：１０３０：：／２５", "2603:1000::/25"),
        ] {
            assert_eq!(CidrPrefix::read(text).unwrap().0.to_string(), expected, "{text}");
        }
        assert_eq!(CidrPrefix::read("５２.1.2.999"), Err(PrefixError::Invalid));
        assert_eq!(CidrPrefix::read("пять.1.2.3"), Err(PrefixError::Other));
    }

    #[test]
    fn digits_of_another_script_are_told_from_damage() {
        for (text, whole) in [
            ("٥٢.١.٢.٣", true),
            ("٥٢٫١٫٢٫٠/٢٤", true),
            ("５２．１．２．３", true),
            ("５２.1.2.3", false),
            ("52。1。2。3", false),
            ("５２．１．２．\u{200B}３", false),
            ("٥٢。١。٢。٣", false),
        ] {
            assert_eq!(is_in_foreign_digits(text), whole, "{text}");
        }
    }

    #[test]
    fn damaged_addresses_are_told_from_other_text() {
        for text in ["256.1.1.1", "10.0.0.0/33", "13.67.13/28", "1.2.3.4.5", "10.0.0.0/", "10.0.0.0/2a", "1..2.3"] {
            assert_eq!(CidrPrefix::read(text), Err(PrefixError::Invalid), "{text}");
        }
        for text in ["10", "1.2.3", "4.5", "8.1", "a.b", "12:30", "80/443", "1.5/2", "::g", "", "443.", "08:00:04.9192"]
        {
            assert_eq!(CidrPrefix::read(text), Err(PrefixError::Other), "{text}");
        }
    }

    proptest! {
        #[test]
        fn reading_undoes_rendering(bits: u32, length in 0_u8..=32) {
            let net = IpNet::new(IpAddr::from(bits.to_be_bytes()), length).unwrap();
            let prefix = CidrPrefix(net.trunc());
            prop_assert_eq!(CidrPrefix::read(&prefix.to_string()), Ok((prefix, false)));
        }

        #[test]
        fn reading_undoes_rendering_of_ipv6(bits: u128, length in 0_u8..=128) {
            let net = IpNet::new(IpAddr::from(bits.to_be_bytes()), length).unwrap();
            let prefix = CidrPrefix(net.trunc());
            prop_assert_eq!(CidrPrefix::read(&prefix.to_string()), Ok((prefix, false)));
        }
    }
}
