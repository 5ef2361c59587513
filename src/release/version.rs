//! Versions of data: `YYYYMMDDNN`.

use std::fmt;
use std::str::FromStr;

use crate::model::Date;

/// A version of data: the day of the state, and its number on that day. Rendered as ten digits.
///
/// ```
/// # use tafel::release::DataVersion;
/// let first = DataVersion::of_day(20190603, None);
/// assert_eq!(first.to_string(), "2019060300");
/// assert_eq!(DataVersion::of_day(20190603, Some(first)).to_string(), "2019060301");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DataVersion(u64);

impl DataVersion {
    /// The version before all others: a client that has nothing asks for the changes since it.
    pub const NONE: Self = Self(0);

    /// The version of a state of `day`, written `YYYYMMDD`, that follows `last`.
    ///
    /// Versions ascend: a state of an earlier day than its predecessor's takes the next number of that day, and the
    /// hundred-and-first state of a day the next number too, which then reads as a later day.
    #[must_use]
    pub fn of_day(day: u32, last: Option<Self>) -> Self {
        let first = u64::from(day) * 100;
        Self(last.map_or(first, |last| first.max(last.0 + 1)))
    }

    /// Its day; `None` where its first eight digits are none, as after a hundred versions of one day.
    #[must_use]
    pub fn day(self) -> Option<Date> {
        let text = self.to_string();
        Date::parse(&format!("{}-{}-{}", text.get(..4)?, text.get(4..6)?, text.get(6..8)?))
    }

    /// The first version of a day, as ISO 8601 writes it.
    #[must_use]
    pub fn of_date(text: &str) -> Option<Self> {
        let date = Date::parse(text)?;
        date.to_string().replace('-', "").parse().ok().map(|day| Self::of_day(day, None))
    }
}

impl FromStr for DataVersion {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let digits = text.len() == 10 && text.bytes().all(|byte| byte.is_ascii_digit());
        let number = text.parse().ok().filter(|_| digits);
        number.map(Self).ok_or("expected a version of ten digits, such as 2019060300")
    }
}

impl fmt::Display for DataVersion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:010}", self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::DataVersion;

    #[test]
    fn versions_ascend_whatever_the_days_do() {
        let mut last = None;
        let versions = [20_190_603, 20_190_603, 20_190_101, 20_190_604].map(|day| {
            last = Some(DataVersion::of_day(day, last));
            last.unwrap().to_string()
        });
        assert_eq!(versions, ["2019060300", "2019060301", "2019060302", "2019060400"]);
        let full: DataVersion = "2019060399".parse().unwrap();
        assert_eq!(DataVersion::of_day(20_190_603, Some(full)).to_string(), "2019060400");
    }

    #[test]
    fn only_ten_digits_are_a_version() {
        for text in ["", "20190603", "201906030 ", "2019-06-03", "20190603000", "+201906030"] {
            assert!(text.parse::<DataVersion>().is_err(), "{text}");
        }
        assert_eq!("0000000000".parse(), Ok(DataVersion::NONE));
        assert_eq!(DataVersion::of_date("2019-06-03").unwrap().to_string(), "2019060300");
        assert_eq!(DataVersion::of_date("2019-13-03"), None);
    }
}
