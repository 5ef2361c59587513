//! Values: hosts, prefixes, ports, sizes. Plain facts; no I/O, no markup, no serialization.

pub mod bandwidth;
pub mod cover;
mod date;
pub mod host;
pub mod port;
pub mod prefix;
pub mod size;
pub mod space;

pub use bandwidth::{Frequency, Rate};
pub use cover::{HostCover, PrefixCover};
pub use date::Date;
pub(crate) use host::url_of;
pub use host::{Host, HostKind, Match, Repair, covers_family};
pub use port::{PortLogic, PortRange, Ports, Protocol};
pub use prefix::{CidrPrefix, PrefixError};
pub use size::{Decimal, Size, SizeRange};
pub use space::AddressSpace;
