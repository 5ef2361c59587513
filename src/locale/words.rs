//! What a word of a table can mean. The words themselves are in `locales/<tag>/tables.toml`.

/// What a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Role {
    /// Printed id of the endpoint set.
    Id,
    /// What the row is for.
    Purpose,
    /// Kind of content that is transferred: the label of a bandwidth row.
    ContentType,
    /// Optimize, Allow or Default, often with required or optional and a note.
    Category,
    /// Whether the set is reachable over ExpressRoute.
    ExpressRoute,
    /// Hosts and prefixes in one column.
    Addresses,
    /// Hosts.
    Host,
    /// Addresses and prefixes.
    Address,
    /// Transport or application protocol.
    Protocol,
    /// Port numbers.
    Port,
    /// Devices the row applies to.
    Device,
    /// Approximate size of a transfer.
    Size,
    /// How often it happens, with details.
    Frequency,
    /// Name of a setting.
    Setting,
    /// Recommended value of a setting.
    Recommended,
    /// Prose about the row.
    Detail,
    /// Remarks.
    Note,
    /// Names of storage accounts.
    Storage,
    /// Scale units served by a row of a storage table.
    ScaleUnit,
}

impl Role {
    /// Whether a column of it holds prose, which is translated, rather than values.
    #[must_use]
    pub fn is_prose(self) -> bool {
        matches!(
            self,
            Self::Purpose
                | Self::ContentType
                | Self::Detail
                | Self::Device
                | Self::Note
                | Self::Setting
                | Self::ScaleUnit
        )
    }
}

/// Unit of a size. Decimal: 1 kB is 1000 bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Unit {
    /// 1000 bytes.
    Kilobyte,
    /// 1000 kB.
    Megabyte,
    /// 1000 MB.
    Gigabyte,
}

impl Unit {
    /// Bytes in one unit.
    #[must_use]
    pub fn bytes(self) -> u64 {
        match self {
            Self::Kilobyte => 1_000,
            Self::Megabyte => 1_000_000,
            Self::Gigabyte => 1_000_000_000,
        }
    }

    /// The symbol in documents: `kB`, `MB`, `GB`.
    #[must_use]
    pub fn symbol(self) -> &'static str {
        match self {
            Self::Kilobyte => "kB",
            Self::Megabyte => "MB",
            Self::Gigabyte => "GB",
        }
    }
}

/// Words of a size cell.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum SizeWord {
    /// "Varies".
    Varies,
    /// "Typically".
    Typical,
    /// A word between or around two bounds.
    Range,
    /// "Up to": the one bound that is stated is the upper one.
    UpTo,
    /// "At least": it is the lower one.
    AtLeast,
}

/// Words of a frequency cell.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum FrequencyWord {
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
    /// "Up to", as in "up to three times a day".
    UpTo,
    /// "Times" in the same phrase.
    Times,
    /// "A day", which says how often only beside a number of times.
    PerDay,
    /// "A week".
    PerWeek,
    /// "A month".
    PerMonth,
}

impl FrequencyWord {
    /// Whether it says how often without a number beside it.
    pub(super) fn stands_alone(self) -> bool {
        !matches!(self, Self::UpTo | Self::Times | Self::PerDay | Self::PerWeek | Self::PerMonth)
    }

    /// The period that it names, in the word that stands alone.
    pub(super) fn period(self) -> Option<Self> {
        match self {
            Self::Daily | Self::PerDay => Some(Self::Daily),
            Self::Weekly | Self::PerWeek => Some(Self::Weekly),
            Self::Monthly | Self::PerMonth => Some(Self::Monthly),
            _ => None,
        }
    }
}

/// Words of any cell.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum GeneralWord {
    /// All of the values around it.
    And,
    /// Any of the values around it.
    Or,
    /// Between two bounds of a port range.
    Range,
    /// Yes, or true.
    Yes,
    /// No, or false.
    No,
    /// "Port" in prose.
    Port,
    /// Heading of a list that repeats the values of the page.
    Consolidated,
    /// Label of a remark.
    Note,
}

/// Category of an endpoint set of Microsoft 365.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Category {
    /// Optimize.
    Optimize,
    /// Allow.
    Allow,
    /// Default.
    Default,
}

impl Category {
    /// The name that the endpoints service uses.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Optimize => "Optimize",
            Self::Allow => "Allow",
            Self::Default => "Default",
        }
    }
}

/// Whether connectivity to an endpoint set is required.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Requirement {
    /// Required.
    Required,
    /// Optional.
    Optional,
}
