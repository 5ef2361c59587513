//! Days of the calendar.

use std::fmt;

/// A day, by the Gregorian calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Date {
    year: u16,
    month: u8,
    day: u8,
}

impl Date {
    /// Reads a day as ISO 8601 writes it, `2027-01-31`.
    ///
    /// ```
    /// # use tafel::model::Date;
    /// assert!(Date::parse("2027-01-31") < Date::parse("2027-02-01"));
    /// assert_eq!(Date::parse("2027-02-29"), None);
    /// ```
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let [year, month, day] = text.split('-').collect::<Vec<_>>()[..] else { return None };
        let digits = |part: &str, count: usize| part.len() == count && part.bytes().all(|byte| byte.is_ascii_digit());
        if !(digits(year, 4) && digits(month, 2) && digits(day, 2)) {
            return None;
        }
        let date = Self { year: year.parse().ok()?, month: month.parse().ok()?, day: day.parse().ok()? };
        (1..=date.length()).contains(&date.day).then_some(date)
    }

    /// The day that begins `days` days after 1970-01-01.
    #[must_use]
    pub fn after_epoch(days: u64) -> Self {
        let mut date = Self { year: 1970, month: 1, day: 1 };
        let mut left = days;
        let year_length = |year: u16| if is_leap(year) { 366 } else { 365 };
        while left >= year_length(date.year) && date.year < 9999 {
            left -= year_length(date.year);
            date.year += 1;
        }
        while left >= u64::from(date.length()) && date.month < 12 {
            left -= u64::from(date.length());
            date.month += 1;
        }
        date.day = u8::try_from(left + 1).unwrap_or(31).min(date.length());
        date
    }

    /// The day as the number `YYYYMMDD`.
    #[must_use]
    pub fn digits(self) -> u32 {
        u32::from(self.year) * 10_000 + u32::from(self.month) * 100 + u32::from(self.day)
    }

    /// Days from 1970-01-01 to it; 0 for an earlier day.
    #[must_use]
    pub fn since_epoch(self) -> u64 {
        // Proleptic Gregorian, counted from March: the leap day is the last of a year.
        let (year, month) = match self.month {
            1 | 2 => (i64::from(self.year) - 1, i64::from(self.month) + 9),
            _ => (i64::from(self.year), i64::from(self.month) - 3),
        };
        let days = 365 * year + year / 4 - year / 100 + year / 400 + (153 * month + 2) / 5 + i64::from(self.day) - 1;
        u64::try_from(days - 719_468).unwrap_or_default()
    }

    /// Days of the month; none where there is no such month.
    fn length(self) -> u8 {
        match self.month {
            4 | 6 | 9 | 11 => 30,
            2 if is_leap(self.year) => 29,
            2 => 28,
            1..=12 => 31,
            _ => 0,
        }
    }
}

fn is_leap(year: u16) -> bool {
    year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400))
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

#[cfg(test)]
mod tests {
    use super::Date;

    #[test]
    fn days_are_counted_from_the_epoch() {
        for (days, date) in [(0, "1970-01-01"), (59, "1970-03-01"), (19_782, "2024-02-29"), (20_819, "2027-01-01")] {
            assert_eq!(Date::after_epoch(days).to_string(), date);
            assert_eq!(Date::parse(date).unwrap().since_epoch(), days);
        }
        assert_eq!(Date::after_epoch(u64::MAX).to_string(), "9999-12-31");
    }

    #[test]
    fn what_is_no_day_is_refused() {
        for text in
            ["2027-13-01", "2027-00-10", "2027-04-31", "2027-1-1", "27-01-01", "2027-01-01T00", "", "2027-01-+1"]
        {
            assert_eq!(Date::parse(text), None, "{text}");
        }
    }
}
