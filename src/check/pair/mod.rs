//! Checks of a translation against its source, one file each, named for the defect.

mod altered_id;
mod bilingual_residue;
mod category_mismatch;
mod category_words;
mod cell;
mod changed_order;
mod edit;
mod empty_cell;
mod exchanged_cells;
mod extra_address;
mod extra_host;
mod extra_row;
mod extra_text;
mod frequency_mismatch;
mod host_case;
mod inconsistent_term;
mod lost_wildcard;
mod mangled_host;
mod missing_address;
mod missing_host;
mod missing_note;
mod missing_row;
mod missing_table;
mod pattern_range_mismatch;
mod port_logic_flipped;
mod port_mismatch;
mod ports;
mod prose;
mod protocol_mismatch;
mod remarks;
mod required_mismatch;
mod shifted_column;
mod size_edit;
mod size_mismatch;
mod sizes;
mod spelling;
mod split_row;
mod translated_placeholder;
mod translated_term;
mod unit_mismatch;
mod untranslated_cell;
mod wrong_language_cell;

use super::PairCheck;

/// All pair checks, by id.
pub static ALL: &[&dyn PairCheck] = &[
    &altered_id::AlteredId,
    &bilingual_residue::BilingualResidue,
    &category_mismatch::CategoryMismatch,
    &changed_order::ChangedOrder,
    &empty_cell::EmptyCell,
    &exchanged_cells::ExchangedCells,
    &extra_address::ExtraAddress,
    &extra_host::ExtraHost,
    &extra_row::ExtraRow,
    &extra_text::ExtraText,
    &frequency_mismatch::FrequencyMismatch,
    &host_case::HostCase,
    &inconsistent_term::InconsistentTerm,
    &lost_wildcard::LostWildcard,
    &mangled_host::MangledHost,
    &missing_address::MissingAddress,
    &missing_host::MissingHost,
    &missing_note::MissingNote,
    &missing_row::MissingRow,
    &missing_table::MissingTable,
    &pattern_range_mismatch::PatternRangeMismatch,
    &port_logic_flipped::PortLogicFlipped,
    &port_mismatch::PortMismatch,
    &protocol_mismatch::ProtocolMismatch,
    &required_mismatch::RequiredMismatch,
    &shifted_column::ShiftedColumn,
    &size_mismatch::SizeMismatch,
    &split_row::SplitRow,
    &translated_placeholder::TranslatedPlaceholder,
    &translated_term::TranslatedTerm,
    &unit_mismatch::UnitMismatch,
    &untranslated_cell::UntranslatedCell,
    &wrong_language_cell::WrongLanguageCell,
];
