//! Checks of a translation against its source, one file each, named for the defect.

mod altered_id;
mod bilingual_residue;
mod broken_break;
mod category_mismatch;
mod category_words;
mod cell;
mod changed_link;
mod changed_order;
mod date_mismatch;
pub(crate) mod edit;
mod empty_cell;
mod exchanged_cells;
mod extra_address;
mod extra_host;
mod extra_row;
mod extra_text;
mod frequency_mismatch;
mod host_case;
mod include_mismatch;
mod inconsistent_term;
mod link_locale;
mod locale_metadata;
mod lost_anchor;
mod lost_code_span;
mod lost_escape;
mod lost_wildcard;
mod mangled_host;
mod missing_address;
mod missing_host;
mod missing_note;
mod missing_row;
mod missing_table;
mod number_in_prose;
mod number_style;
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
    &broken_break::BrokenBreak,
    &category_mismatch::CategoryMismatch,
    &changed_link::ChangedLink,
    &changed_order::ChangedOrder,
    &date_mismatch::DateMismatch,
    &empty_cell::EmptyCell,
    &exchanged_cells::ExchangedCells,
    &extra_address::ExtraAddress,
    &extra_host::ExtraHost,
    &extra_row::ExtraRow,
    &extra_text::ExtraText,
    &frequency_mismatch::FrequencyMismatch,
    &host_case::HostCase,
    &include_mismatch::IncludeMismatch,
    &inconsistent_term::InconsistentTerm,
    &link_locale::LinkLocale,
    &locale_metadata::LocaleMetadata,
    &lost_anchor::LostAnchor,
    &lost_code_span::LostCodeSpan,
    &lost_escape::LostEscape,
    &lost_wildcard::LostWildcard,
    &mangled_host::MangledHost,
    &missing_address::MissingAddress,
    &missing_host::MissingHost,
    &missing_note::MissingNote,
    &missing_row::MissingRow,
    &missing_table::MissingTable,
    &number_in_prose::NumberInProse,
    &number_style::NumberStyle,
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
