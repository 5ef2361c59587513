//! Sizes: exact decimals and units, ranges.

use std::fmt;

use crate::locale::Unit;

/// A decimal number as written, without rounding: digits and how many of them are decimals.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Decimal {
    digits: u64,
    scale: u8,
}

impl Decimal {
    /// Reads digits with at most one dot; at most 15 digits. Trailing zeros of the decimals fall away.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (whole, part) = text.split_once('.').unwrap_or((text, ""));
        let all_digits = |text: &str| text.bytes().all(|b| b.is_ascii_digit());
        let part = part.trim_end_matches('0');
        if whole.is_empty() || !all_digits(whole) || !all_digits(part) || whole.len() + part.len() > 15 {
            return None;
        }
        let digits = format!("{whole}{part}").parse().ok()?;
        Some(Self { digits, scale: u8::try_from(part.len()).ok()? })
    }

    /// The number times `factor`, rounded down.
    #[must_use]
    pub fn times(self, factor: u64) -> u64 {
        let product = u128::from(self.digits) * u128::from(factor) / 10_u128.pow(u32::from(self.scale));
        u64::try_from(product).unwrap_or(u64::MAX)
    }
}

impl fmt::Display for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let factor = 10_u64.pow(u32::from(self.scale));
        write!(f, "{}", self.digits / factor)?;
        if self.scale > 0 {
            write!(f, ".{:0width$}", self.digits % factor, width = usize::from(self.scale))?;
        }
        Ok(())
    }
}

/// A size.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Size {
    /// The number.
    pub value: Decimal,
    /// Its unit.
    pub unit: Unit,
}

impl Size {
    /// The size in bytes; 1 kB is 1000 bytes.
    #[must_use]
    pub fn bytes(self) -> u64 {
        self.value.times(self.unit.bytes())
    }
}

/// What a size cell states. One size has equal bounds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct SizeRange {
    /// Lower bound.
    pub min: Option<Size>,
    /// Upper bound.
    pub max: Option<Size>,
    /// Whether the bounds are called typical.
    pub typical: bool,
    /// Whether the size is said to vary.
    pub varies: bool,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn decimals_are_exact() {
        for (text, shown, kilo) in
            [("40", "40", 40_000), ("1.50", "1.5", 1_500), ("0.47", "0.47", 470), ("007", "7", 7_000)]
        {
            let number = Decimal::parse(text).unwrap();
            assert_eq!((number.to_string().as_str(), number.times(1000)), (shown, kilo));
        }
        for text in ["", ".5", "1,5", "-1", "1234567890123456"] {
            assert_eq!(Decimal::parse(text), None, "{text}");
        }
    }
}
