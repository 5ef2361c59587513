//! How often a transfer happens.

/// How often.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Rate {
    /// Once.
    Once,
    /// Every day.
    Daily,
    /// Every week.
    Weekly,
    /// Every month.
    Monthly,
    /// When asked for.
    OnDemand,
    /// Not fixed.
    Varies,
}

impl Rate {
    /// The name in documents.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Once => "once",
            Self::Daily => "daily",
            Self::Weekly => "weekly",
            Self::Monthly => "monthly",
            Self::OnDemand => "onDemand",
            Self::Varies => "varies",
        }
    }
}

/// How often, and at most how many times in that period.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Frequency {
    /// How often.
    pub rate: Rate,
    /// "Up to three times a day" is 3.
    pub max_per_period: Option<u32>,
}
