//! Closed lists of words: a new word would be a new major version of the schema.

use serde::{Deserialize, Serialize};

use crate::diagnostic;
use crate::extract::facts;
use crate::locale;
use crate::model;

/// A copy of an enum of the model with the words of the document.
macro_rules! closed {
    ($(#[doc = $doc:literal] $name:ident of $model:path { $($variant:ident $word:literal),+ $(,)? })+) => {$(
        #[doc = $doc]
        #[derive(Debug, Clone, Copy, Serialize, Deserialize)]
        #[cfg_attr(test, derive(schemars::JsonSchema))]
        pub(crate) enum $name {
            $(#[serde(rename = $word)] $variant,)+
        }

        impl From<$model> for $name {
            fn from(value: $model) -> Self {
                match value {
                    $(<$model>::$variant => Self::$variant,)+
                }
            }
        }

        impl From<$name> for $model {
            fn from(value: $name) -> Self {
                match value {
                    $($name::$variant => Self::$variant,)+
                }
            }
        }

        impl $name {
            /// The word in documents.
            #[allow(dead_code, reason = "not every list is written by another format")]
            pub(crate) fn as_str(self) -> &'static str {
                match self {
                    $(Self::$variant => $word,)+
                }
            }
        }
    )+};
}

closed! {
    /// What a table holds; `layout`: an empty header and no values; `consolidated`: values that are in other sets.
    TableKind of facts::TableKind {
        Endpoints "endpoints",
        Bandwidth "bandwidth",
        Settings "settings",
        Storage "storage",
        Layout "layout",
        Consolidated "consolidated",
        Other "other",
    }
    /// How hosts and prefixes of a set go together.
    Pairs of facts::Pairs { Zip "zip", Cross "cross", None "none" }
    /// What a host stands for.
    HostKind of model::HostKind {
        Exact "exact",
        Wildcard "wildcard",
        Pattern "pattern",
        Placeholder "placeholder",
    }
    /// How the ports of a set go together.
    PortLogic of model::PortLogic { All "all", Any "any", Unspecified "unspecified" }
    /// Category of an endpoint set of Microsoft 365.
    Category of locale::Category { Optimize "Optimize", Allow "Allow", Default "Default" }
    /// Unit of a size.
    Unit of locale::Unit { Kilobyte "kB", Megabyte "MB", Gigabyte "GB" }
    /// How often something happens.
    Rate of model::Rate {
        Once "once",
        Daily "daily",
        Weekly "weekly",
        Monthly "monthly",
        OnDemand "onDemand",
        Varies "varies",
    }
    /// How bad a defect is.
    Level of diagnostic::Level { Error "error", Warning "warning", Note "note" }
    /// Whether a fix can be applied without a look.
    Safety of diagnostic::Safety { Safe "safe", Unsafe "unsafe" }
}

/// What a list holds; `consolidated`: values that are in other sets.
#[derive(Debug, Clone, Copy, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub(super) enum ListKind {
    Endpoints,
    Consolidated,
}

impl From<facts::TableKind> for ListKind {
    fn from(kind: facts::TableKind) -> Self {
        if kind == facts::TableKind::Consolidated { Self::Consolidated } else { Self::Endpoints }
    }
}
