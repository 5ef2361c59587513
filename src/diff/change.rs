//! Change records: one set or row that was added, removed or altered, and what that means.

use std::collections::BTreeMap;

use crate::Locale;
use crate::model::CidrPrefix;
use crate::release::{Set, Setting, Transfer};

/// A set or row before and after. At least one side is there.
#[derive(Debug, Clone, PartialEq)]
pub enum Item {
    /// An endpoint set.
    Set(Option<Box<Set>>, Option<Box<Set>>),
    /// A row of a bandwidth table.
    Transfer(Option<Box<Transfer>>, Option<Box<Transfer>>),
    /// A row of a settings table.
    Setting(Option<Box<Setting>>, Option<Box<Setting>>),
}

/// A change record.
#[derive(Debug, Clone, PartialEq)]
pub struct Change {
    /// What changed.
    pub item: Item,
    /// In which ways, in the order of [`Kind`], each once.
    pub kinds: Vec<Kind>,
    /// What the release lets through now and did not before, and the reverse.
    pub effective: Effective,
    /// Values that went from one set to another.
    pub moved: Vec<Moved>,
    /// The sets that it was split from, or merged into.
    pub lineage: Option<Lineage>,
    /// By locale of the newer release: whether its page shows the change.
    pub locales: BTreeMap<Locale, Shown>,
    /// Whether ports were opened that the older state closed.
    pub opens_ports: bool,
}

/// What a change does to what the whole release lets through, after set algebra.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Effective {
    /// IPv4 space that no set of the older release covered, as the fewest prefixes.
    pub v4_added: Vec<CidrPrefix>,
    /// IPv4 space that no set of the newer release covers.
    pub v4_removed: Vec<CidrPrefix>,
    /// The same of IPv6.
    pub v6_added: Vec<CidrPrefix>,
    /// The same of IPv6.
    pub v6_removed: Vec<CidrPrefix>,
    /// Hosts that no entry of the older release covered.
    pub new_hosts: Vec<String>,
    /// Hosts that no entry of the newer release covers.
    pub lost_hosts: Vec<String>,
}

impl Effective {
    /// Whether addresses or hosts came.
    #[must_use]
    pub fn adds(&self) -> bool {
        self.adds_addresses() || !self.new_hosts.is_empty()
    }

    /// Whether addresses came.
    #[must_use]
    pub fn adds_addresses(&self) -> bool {
        !self.v4_added.is_empty() || !self.v6_added.is_empty()
    }

    /// Whether addresses or hosts went.
    #[must_use]
    pub fn removes(&self) -> bool {
        self.removes_addresses() || !self.lost_hosts.is_empty()
    }

    /// Whether addresses went.
    #[must_use]
    pub fn removes_addresses(&self) -> bool {
        !self.v4_removed.is_empty() || !self.v6_removed.is_empty()
    }
}

/// How a set is named in a record about another one.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct SetRef {
    /// Its id.
    pub id: Option<u32>,
    /// Its key.
    pub key: String,
}

impl From<&Set> for SetRef {
    fn from(set: &Set) -> Self {
        Self { id: set.id, key: set.key.clone() }
    }
}

/// A value that went from one set to another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Moved {
    /// The host or prefix.
    pub value: String,
    /// The set of the older release.
    pub from: SetRef,
    /// The set of the newer release.
    pub to: SetRef,
}

/// Sets that became others.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lineage {
    /// Whether one set became several, or several one.
    pub kind: LineageKind,
    /// The sets of the older release.
    pub from: Vec<SetRef>,
    /// The sets of the newer release.
    pub to: Vec<SetRef>,
}

/// How sets became others.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LineageKind {
    /// One became several.
    Split,
    /// Several became one.
    Merged,
}

/// What the page of a locale shows of a change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shown {
    /// Whether its values are those of the newer state: no difference from the source is known.
    pub is_current: bool,
    /// Its file.
    pub path: String,
    /// 1-based line of the row; `None` where it is gone.
    pub line: Option<u32>,
}

/// What was done to a set or row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Disposition {
    /// It is new.
    Add,
    /// It is another.
    Change,
    /// It is gone.
    Remove,
}

/// Who must do something.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Actor {
    /// Who keeps the rules of a firewall, by addresses and ports.
    Firewall,
    /// Who keeps the lists of a proxy, by hosts.
    Proxy,
    /// Nobody.
    None,
}

/// How soon.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Something has to be let through that was not before.
    Action,
    /// Something may be closed, or is wanted in another way.
    Review,
    /// Nothing has to be done.
    Info,
}

macro_rules! kinds {
    ($($(#[doc = $doc:literal])+ $name:ident $word:literal,)+) => {
        /// A way in which a set or row changed. Names are those in documents.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Kind {
            $($(#[doc = $doc])+ $name,)+
        }

        impl Kind {
            /// All of them.
            pub const ALL: &[Self] = &[$(Self::$name),+];

            /// Its name in documents.
            #[must_use]
            pub fn as_str(self) -> &'static str {
                match self {
                    $(Self::$name => $word,)+
                }
            }
        }
    };
}

kinds! {
    /// The set is new.
    SetAdded "set.added",
    /// The set is gone.
    SetRemoved "set.removed",
    /// One set became several.
    SetSplit "set.split",
    /// Several sets became one.
    SetMerged "set.merged",
    /// The printed id is another.
    SetRenamed "set.renamed",
    /// Addresses are let through that no set covered.
    IpAdded "ip.added",
    /// Addresses are gone that no set covers now.
    IpRemoved "ip.removed",
    /// A prefix grew around one that was listed.
    IpWidened "ip.widened",
    /// A prefix shrank to one inside it.
    IpNarrowed "ip.narrowed",
    /// Prefixes were split or merged; what they cover is the same.
    IpReshaped "ip.reshaped",
    /// A prefix came or went that another one covers.
    IpCovered "ip.covered",
    /// A prefix went from one set to another.
    IpMoved "ip.moved",
    /// A host is let through that no entry covered.
    HostAdded "host.added",
    /// A host is gone that no entry covers now.
    HostRemoved "host.removed",
    /// A wildcard or pattern came in the place of what it covers.
    HostWidened "host.widened",
    /// A wildcard or pattern went, and hosts that it covered stay.
    HostNarrowed "host.narrowed",
    /// A host came or went that another entry covers.
    HostCovered "host.covered",
    /// A host went from one set to another.
    HostMoved "host.moved",
    /// The ports are others.
    PortsChanged "ports.changed",
    /// The protocols are others.
    ProtocolChanged "protocol.changed",
    /// The category is another.
    CategoryChanged "category.changed",
    /// Whether it is required.
    RequiredChanged "required.changed",
    /// Whether it is supported over ExpressRoute.
    ExpressRouteChanged "expressRoute.changed",
    /// A row of sizes is new.
    RowAdded "row.added",
    /// A row of sizes is gone.
    RowRemoved "row.removed",
    /// The size is another.
    SizeChanged "size.changed",
    /// How often is another.
    FrequencyChanged "frequency.changed",
    /// The recommended words are others.
    SettingChanged "setting.changed",
    /// Which hosts and prefixes go together is another.
    PairsChanged "pairs.changed",
    /// Whom it is for, or when it applies.
    AudienceChanged "audience.changed",
    /// Names of storage accounts.
    StorageChanged "storage.changed",
    /// The service area is another.
    ServiceAreaChanged "serviceArea.changed",
    /// A cell points elsewhere than before.
    ReferenceChanged "reference.changed",
    /// The row stands in another place.
    RowMoved "row.moved",
    /// A host is written in another case.
    HostCase "host.case",
    /// A host is damaged that was not, or the reverse; it is read all the same.
    HostRepaired "host.repaired",
    /// A value that stood twice stands once.
    DuplicateRemoved "duplicate.removed",
    /// A value stands a second time.
    DuplicateAdded "duplicate.added",
    /// The values are in another order.
    OrderChanged "order.changed",
    /// What it is for is said in other words.
    LabelChanged "label.changed",
    /// A remark is another.
    NoteChanged "note.changed",
    /// The heading above is called otherwise.
    HeadingChanged "heading.changed",
}

impl Kind {
    /// Whether it changes nothing that is let through, wanted or measured, but only how that is written.
    #[must_use]
    pub fn is_cosmetic(self) -> bool {
        self >= Self::HostCase
    }
}

impl Change {
    /// Whether it changes only how something is written.
    #[must_use]
    pub fn is_cosmetic(&self) -> bool {
        self.kinds.iter().all(|kind| kind.is_cosmetic())
    }

    /// Whether it has a kind.
    #[must_use]
    pub fn has(&self, kind: Kind) -> bool {
        self.kinds.contains(&kind)
    }

    /// The set before and after; `None` for a row.
    #[must_use]
    pub fn sets(&self) -> (Option<&Set>, Option<&Set>) {
        match &self.item {
            Item::Set(old, new) => (old.as_deref(), new.as_deref()),
            _ => (None, None),
        }
    }

    /// What was done to it.
    #[must_use]
    pub fn disposition(&self) -> Disposition {
        let (old, new) = match &self.item {
            Item::Set(old, new) => (old.is_some(), new.is_some()),
            Item::Transfer(old, new) => (old.is_some(), new.is_some()),
            Item::Setting(old, new) => (old.is_some(), new.is_some()),
        };
        match (old, new) {
            (false, _) => Disposition::Add,
            (_, false) => Disposition::Remove,
            _ => Disposition::Change,
        }
    }
}
