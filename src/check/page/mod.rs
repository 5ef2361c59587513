//! Single-page checks, one file each, named for the defect.

mod broken_table;
mod confusable_character;
mod duplicate_address;
mod duplicate_host;
mod foreign_dot;
mod front_matter;
mod glued_hosts;
mod host_bits_set;
mod include_cycle;
mod invalid_address;
mod invalid_host;
mod invalid_ignore;
mod invalid_port;
mod invisible_character;
mod leading_dot_host;
mod leaked_placeholder;
mod lost_wildcard;
mod repaired;
mod self_contradiction;
mod surplus_cells;
mod suspicious_address;
mod unclosed_construct;
mod unlisted_host;
mod unresolved_include;

use super::PageCheck;

/// All single-page checks, by id.
pub static ALL: &[&dyn PageCheck] = &[
    &broken_table::BrokenTable,
    &confusable_character::ConfusableCharacter,
    &duplicate_address::DuplicateAddress,
    &duplicate_host::DuplicateHost,
    &foreign_dot::ForeignDot,
    &front_matter::FrontMatter,
    &glued_hosts::GluedHosts,
    &host_bits_set::HostBitsSet,
    &include_cycle::IncludeCycle,
    &invalid_address::InvalidAddress,
    &invalid_host::InvalidHost,
    &invalid_ignore::InvalidIgnore,
    &invalid_port::InvalidPort,
    &invisible_character::InvisibleCharacter,
    &leading_dot_host::LeadingDotHost,
    &leaked_placeholder::LeakedPlaceholder,
    &lost_wildcard::LostWildcard,
    &self_contradiction::SelfContradiction,
    &surplus_cells::SurplusCells,
    &suspicious_address::SuspiciousAddress,
    &unclosed_construct::UnclosedConstruct,
    &unlisted_host::UnlistedHost,
    &unresolved_include::UnresolvedInclude,
];
