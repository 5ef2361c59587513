//! The header cells of tables that are the same.

use std::collections::BTreeSet;

use crate::extract::facts::Origin;

use super::pairing::{CellPair, PagePair};

impl<'p> PagePair<'p> {
    /// The header cells of tables with a row in common, column by column, where their columns are alike.
    pub fn header_cells(&self) -> impl Iterator<Item = CellPair<'p>> {
        let (source, target) = (self.source, self.target);
        let table = |origin: Origin| match origin {
            Origin::Row { table, .. } => Some(table),
            Origin::List(_) => None,
        };
        let sets = self.sets.iter().filter_map(|(a, b)| Some((table(a.origin)?, table(b.origin)?)));
        let bandwidth = self.bandwidth.iter().map(|(a, b)| (a.table, b.table));
        let settings = self.settings.iter().map(|(a, b)| (a.table, b.table));
        let tables: BTreeSet<(usize, usize)> = sets.chain(bandwidth).chain(settings).collect();
        tables.into_iter().flat_map(move |(there, here)| {
            let (ours, theirs) = (&source.tables[there], &target.tables[here]);
            let alike = ours.roles == theirs.roles;
            let cells = ours.table.header.iter().zip(&theirs.table.header).zip(&ours.roles);
            cells.filter(move |_| alike).map(|((a, b), &role)| CellPair {
                role,
                source: (ours.part, a.span, source.parts[ours.part].inlines.text(&a.inline).trim()),
                target: (theirs.part, b.span, target.parts[theirs.part].inlines.text(&b.inline).trim()),
                inline: (&a.inline, &b.inline),
            })
        })
    }
}
