//! What a page is judged by: its source, and the other locales of the same page.

use std::sync::Arc;

use crate::check::consensus::{self, Voter};
use crate::extract::Page;
use crate::source::SourceFile;

use super::mend::Mended;
use super::rounds::Round;
use super::sources::SourcePage;

/// What a page is judged by.
pub(super) enum Source {
    /// Itself alone.
    None,
    /// The page it was translated from.
    Page(Arc<SourcePage>),
    /// The other halves of its side-by-side markup.
    OtherHalf,
}

impl Source {
    pub(super) fn page(&self) -> Option<&Page> {
        match self {
            Self::Page(source) => Some(&source.page),
            Self::None | Self::OtherHalf => None,
        }
    }
}

/// A page that was checked.
pub(super) struct Checked {
    pub(super) mended: Mended,
    pub(super) source: Source,
    /// The file before its fixes, where the difference is shown.
    pub(super) before: Option<SourceFile>,
}

impl Checked {
    fn voter(&mut self) -> Voter<'_> {
        let Mended { page, left, other_half, .. } = &mut self.mended;
        Voter { page, source: self.source.page().or(other_half.as_ref()), found: left }
    }
}

/// Compares the locales of each page of a round.
pub(super) fn vote<E>(round: &Round, checked: &mut [Result<Checked, E>]) {
    for group in round.groups.iter().filter(|group| group.len() > 1) {
        let pages = checked.get_mut(group.clone()).into_iter().flatten();
        let mut voters: Vec<Voter<'_>> = pages.filter_map(|page| Some(page.as_mut().ok()?.voter())).collect();
        consensus::vote(&mut voters);
    }
}
